"""The schemas of the server; each is imported on first use."""

# fmt: off
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .add_images_to_board_result import AddImagesToBoardResult as AddImagesToBoardResult
    from .add_invocation import AddInvocation as AddInvocation
    from .add_videos_to_board_result import AddVideosToBoardResult as AddVideosToBoardResult
    from .admin_user_create_request import AdminUserCreateRequest as AdminUserCreateRequest
    from .admin_user_update_request import AdminUserUpdateRequest as AdminUserUpdateRequest
    from .alibaba_cloud_image_generation_invocation import (
        AlibabaCloudImageGenerationInvocation as AlibabaCloudImageGenerationInvocation,
    )
    from .alpha_mask_to_tensor_invocation import AlphaMaskToTensorInvocation as AlphaMaskToTensorInvocation
    from .anima_conditioning_field import AnimaConditioningField as AnimaConditioningField
    from .anima_conditioning_output import AnimaConditioningOutput as AnimaConditioningOutput
    from .anima_denoise_invocation import AnimaDenoiseInvocation as AnimaDenoiseInvocation
    from .anima_denoise_meta_invocation import AnimaDenoiseMetaInvocation as AnimaDenoiseMetaInvocation
    from .anima_image_to_latents_invocation import AnimaImageToLatentsInvocation as AnimaImageToLatentsInvocation
    from .anima_latents_to_image_invocation import AnimaLatentsToImageInvocation as AnimaLatentsToImageInvocation
    from .anima_lllite_field import AnimaLLLiteField as AnimaLLLiteField
    from .anima_lllite_invocation import AnimaLLLiteInvocation as AnimaLLLiteInvocation
    from .anima_lllite_output import AnimaLLLiteOutput as AnimaLLLiteOutput
    from .anima_lora_collection_loader import AnimaLoRACollectionLoader as AnimaLoRACollectionLoader
    from .anima_lora_loader_invocation import AnimaLoRALoaderInvocation as AnimaLoRALoaderInvocation
    from .anima_lora_loader_output import AnimaLoRALoaderOutput as AnimaLoRALoaderOutput
    from .anima_model_loader_invocation import AnimaModelLoaderInvocation as AnimaModelLoaderInvocation
    from .anima_model_loader_output import AnimaModelLoaderOutput as AnimaModelLoaderOutput
    from .anima_text_encoder_invocation import AnimaTextEncoderInvocation as AnimaTextEncoderInvocation
    from .any_invocation import AnyInvocation as AnyInvocation
    from .any_invocation import UnknownInvocation as UnknownInvocation
    from .any_invocation_output import AnyInvocationOutput as AnyInvocationOutput
    from .any_invocation_output import UnknownInvocationOutput as UnknownInvocationOutput
    from .any_model_config import AnyModelConfig as AnyModelConfig
    from .any_model_config import UnknownModelConfig as UnknownModelConfig
    from .any_model_source import AnyModelSource as AnyModelSource
    from .any_model_source import UnknownModelSource as UnknownModelSource
    from .any_model_source_metadata import AnyModelSourceMetadata as AnyModelSourceMetadata
    from .any_model_source_metadata import UnknownModelSourceMetadata as UnknownModelSourceMetadata
    from .app_version import AppVersion as AppVersion
    from .apply_mask_tensor_to_image_invocation import (
        ApplyMaskTensorToImageInvocation as ApplyMaskTensorToImageInvocation,
    )
    from .apply_mask_to_image_invocation import ApplyMaskToImageInvocation as ApplyMaskToImageInvocation
    from .base_metadata import BaseMetadata as BaseMetadata
    from .batch import Batch as Batch
    from .batch_datum import BatchDatum as BatchDatum
    from .batch_enqueued_event import BatchEnqueuedEvent as BatchEnqueuedEvent
    from .batch_status import BatchStatus as BatchStatus
    from .blank_image_invocation import BlankImageInvocation as BlankImageInvocation
    from .blend_latents_invocation import BlendLatentsInvocation as BlendLatentsInvocation
    from .board_changes import BoardChanges as BoardChanges
    from .board_dto import BoardDTO as BoardDTO
    from .board_field import BoardField as BoardField
    from .body_add_image_to_board import BodyAddImageToBoard as BodyAddImageToBoard
    from .body_add_images_to_board import BodyAddImagesToBoard as BodyAddImagesToBoard
    from .body_cancel_by_batch_ids import BodyCancelByBatchIds as BodyCancelByBatchIds
    from .body_create_image_upload_entry import BodyCreateImageUploadEntry as BodyCreateImageUploadEntry
    from .body_create_style_preset import BodyCreateStylePreset as BodyCreateStylePreset
    from .body_create_workflow import BodyCreateWorkflow as BodyCreateWorkflow
    from .body_delete_images_from_list import BodyDeleteImagesFromList as BodyDeleteImagesFromList
    from .body_do_hf_login import BodyDoHfLogin as BodyDoHfLogin
    from .body_download_images_from_list import BodyDownloadImagesFromList as BodyDownloadImagesFromList
    from .body_enqueue_batch import BodyEnqueueBatch as BodyEnqueueBatch
    from .body_get_images_by_names import BodyGetImagesByNames as BodyGetImagesByNames
    from .body_get_queue_item_summaries_by_ids import BodyGetQueueItemSummariesByIds as BodyGetQueueItemSummariesByIds
    from .body_get_queue_items_by_item_ids import BodyGetQueueItemsByItemIds as BodyGetQueueItemsByItemIds
    from .body_import_style_presets import BodyImportStylePresets as BodyImportStylePresets
    from .body_parse_dynamicprompts import BodyParseDynamicprompts as BodyParseDynamicprompts
    from .body_remove_image_from_board import BodyRemoveImageFromBoard as BodyRemoveImageFromBoard
    from .body_remove_images_from_board import BodyRemoveImagesFromBoard as BodyRemoveImagesFromBoard
    from .body_remove_video_from_board import BodyRemoveVideoFromBoard as BodyRemoveVideoFromBoard
    from .body_set_workflow_thumbnail import BodySetWorkflowThumbnail as BodySetWorkflowThumbnail
    from .body_star_images_in_list import BodyStarImagesInList as BodyStarImagesInList
    from .body_unstar_images_in_list import BodyUnstarImagesInList as BodyUnstarImagesInList
    from .body_update_model_image import BodyUpdateModelImage as BodyUpdateModelImage
    from .body_update_style_preset import BodyUpdateStylePreset as BodyUpdateStylePreset
    from .body_update_workflow import BodyUpdateWorkflow as BodyUpdateWorkflow
    from .body_update_workflow_is_public import BodyUpdateWorkflowIsPublic as BodyUpdateWorkflowIsPublic
    from .body_upload_image import BodyUploadImage as BodyUploadImage
    from .boolean_collection_invocation import BooleanCollectionInvocation as BooleanCollectionInvocation
    from .boolean_collection_output import BooleanCollectionOutput as BooleanCollectionOutput
    from .boolean_invocation import BooleanInvocation as BooleanInvocation
    from .boolean_output import BooleanOutput as BooleanOutput
    from .bounding_box_collection_output import BoundingBoxCollectionOutput as BoundingBoxCollectionOutput
    from .bounding_box_field import BoundingBoxField as BoundingBoxField
    from .bounding_box_invocation import BoundingBoxInvocation as BoundingBoxInvocation
    from .bounding_box_output import BoundingBoxOutput as BoundingBoxOutput
    from .bulk_delete_models_request import BulkDeleteModelsRequest as BulkDeleteModelsRequest
    from .bulk_delete_models_response import BulkDeleteModelsResponse as BulkDeleteModelsResponse
    from .bulk_delete_models_response_failed_item import (
        BulkDeleteModelsResponseFailedItem as BulkDeleteModelsResponseFailedItem,
    )
    from .bulk_download_complete_event import BulkDownloadCompleteEvent as BulkDownloadCompleteEvent
    from .bulk_download_error_event import BulkDownloadErrorEvent as BulkDownloadErrorEvent
    from .bulk_download_started_event import BulkDownloadStartedEvent as BulkDownloadStartedEvent
    from .bulk_reidentify_models_request import BulkReidentifyModelsRequest as BulkReidentifyModelsRequest
    from .bulk_reidentify_models_response import BulkReidentifyModelsResponse as BulkReidentifyModelsResponse
    from .bulk_reidentify_models_response_failed_item import (
        BulkReidentifyModelsResponseFailedItem as BulkReidentifyModelsResponseFailedItem,
    )
    from .cache_stats import CacheStats as CacheStats
    from .cache_stats_loaded_model_sizes import CacheStatsLoadedModelSizes as CacheStatsLoadedModelSizes
    from .calculate_image_tiles_even_split_invocation import (
        CalculateImageTilesEvenSplitInvocation as CalculateImageTilesEvenSplitInvocation,
    )
    from .calculate_image_tiles_invocation import CalculateImageTilesInvocation as CalculateImageTilesInvocation
    from .calculate_image_tiles_minimum_overlap_invocation import (
        CalculateImageTilesMinimumOverlapInvocation as CalculateImageTilesMinimumOverlapInvocation,
    )
    from .calculate_image_tiles_output import CalculateImageTilesOutput as CalculateImageTilesOutput
    from .call_saved_workflow_invocation import CallSavedWorkflowInvocation as CallSavedWorkflowInvocation
    from .call_saved_workflow_invocation_workflow_inputs import (
        CallSavedWorkflowInvocationWorkflowInputs as CallSavedWorkflowInvocationWorkflowInputs,
    )
    from .cancel_all_except_current_result import CancelAllExceptCurrentResult as CancelAllExceptCurrentResult
    from .cancel_by_batch_i_ds_result import CancelByBatchIDsResult as CancelByBatchIDsResult
    from .cancel_by_destination_result import CancelByDestinationResult as CancelByDestinationResult
    from .canny_edge_detection_invocation import CannyEdgeDetectionInvocation as CannyEdgeDetectionInvocation
    from .canvas_output_invocation import CanvasOutputInvocation as CanvasOutputInvocation
    from .canvas_paste_back_invocation import CanvasPasteBackInvocation as CanvasPasteBackInvocation
    from .canvas_v2_mask_and_crop_invocation import CanvasV2MaskAndCropInvocation as CanvasV2MaskAndCropInvocation
    from .center_pad_crop_invocation import CenterPadCropInvocation as CenterPadCropInvocation
    from .clear_result import ClearResult as ClearResult
    from .clip_embed_diffusers_g_config import CLIPEmbedDiffusersGConfig as CLIPEmbedDiffusersGConfig
    from .clip_embed_diffusers_l_config import CLIPEmbedDiffusersLConfig as CLIPEmbedDiffusersLConfig
    from .clip_field import CLIPField as CLIPField
    from .clip_output import CLIPOutput as CLIPOutput
    from .clip_skip_invocation import CLIPSkipInvocation as CLIPSkipInvocation
    from .clip_skip_invocation_output import CLIPSkipInvocationOutput as CLIPSkipInvocationOutput
    from .clip_vision_diffusers_config import CLIPVisionDiffusersConfig as CLIPVisionDiffusersConfig
    from .cog_view4_conditioning_field import CogView4ConditioningField as CogView4ConditioningField
    from .cog_view4_conditioning_output import CogView4ConditioningOutput as CogView4ConditioningOutput
    from .cog_view4_denoise_invocation import CogView4DenoiseInvocation as CogView4DenoiseInvocation
    from .cog_view4_image_to_latents_invocation import (
        CogView4ImageToLatentsInvocation as CogView4ImageToLatentsInvocation,
    )
    from .cog_view4_latents_to_image_invocation import (
        CogView4LatentsToImageInvocation as CogView4LatentsToImageInvocation,
    )
    from .cog_view4_model_loader_invocation import CogView4ModelLoaderInvocation as CogView4ModelLoaderInvocation
    from .cog_view4_model_loader_output import CogView4ModelLoaderOutput as CogView4ModelLoaderOutput
    from .cog_view4_text_encoder_invocation import CogView4TextEncoderInvocation as CogView4TextEncoderInvocation
    from .collect_invocation import CollectInvocation as CollectInvocation
    from .collect_invocation_output import CollectInvocationOutput as CollectInvocationOutput
    from .color_collection_output import ColorCollectionOutput as ColorCollectionOutput
    from .color_correct_invocation import ColorCorrectInvocation as ColorCorrectInvocation
    from .color_field import ColorField as ColorField
    from .color_invocation import ColorInvocation as ColorInvocation
    from .color_map_invocation import ColorMapInvocation as ColorMapInvocation
    from .color_output import ColorOutput as ColorOutput
    from .compel_invocation import CompelInvocation as CompelInvocation
    from .conditioning_collection_invocation import ConditioningCollectionInvocation as ConditioningCollectionInvocation
    from .conditioning_collection_output import ConditioningCollectionOutput as ConditioningCollectionOutput
    from .conditioning_field import ConditioningField as ConditioningField
    from .conditioning_invocation import ConditioningInvocation as ConditioningInvocation
    from .conditioning_output import ConditioningOutput as ConditioningOutput
    from .content_shuffle_invocation import ContentShuffleInvocation as ContentShuffleInvocation
    from .control_adapter_default_settings import ControlAdapterDefaultSettings as ControlAdapterDefaultSettings
    from .control_field import ControlField as ControlField
    from .control_lora_field import ControlLoRAField as ControlLoRAField
    from .control_lora_lycoris_flux_config import ControlLoRALyCORISFLUXConfig as ControlLoRALyCORISFLUXConfig
    from .control_output import ControlOutput as ControlOutput
    from .controlnet_checkpoint_anima_config import ControlNetCheckpointAnimaConfig as ControlNetCheckpointAnimaConfig
    from .controlnet_checkpoint_flux_config import ControlNetCheckpointFLUXConfig as ControlNetCheckpointFLUXConfig
    from .controlnet_checkpoint_sd1_config import ControlNetCheckpointSD1Config as ControlNetCheckpointSD1Config
    from .controlnet_checkpoint_sd2_config import ControlNetCheckpointSD2Config as ControlNetCheckpointSD2Config
    from .controlnet_checkpoint_sdxl_config import ControlNetCheckpointSDXLConfig as ControlNetCheckpointSDXLConfig
    from .controlnet_checkpoint_z_image_config import (
        ControlNetCheckpointZImageConfig as ControlNetCheckpointZImageConfig,
    )
    from .controlnet_diffusers_flux_config import ControlNetDiffusersFLUXConfig as ControlNetDiffusersFLUXConfig
    from .controlnet_diffusers_sd1_config import ControlNetDiffusersSD1Config as ControlNetDiffusersSD1Config
    from .controlnet_diffusers_sd2_config import ControlNetDiffusersSD2Config as ControlNetDiffusersSD2Config
    from .controlnet_diffusers_sdxl_config import ControlNetDiffusersSDXLConfig as ControlNetDiffusersSDXLConfig
    from .controlnet_invocation import ControlNetInvocation as ControlNetInvocation
    from .controlnet_metadata_field import ControlNetMetadataField as ControlNetMetadataField
    from .controlnet_recall_parameter import ControlNetRecallParameter as ControlNetRecallParameter
    from .core_metadata_invocation import CoreMetadataInvocation as CoreMetadataInvocation
    from .counts_by_category_response200 import CountsByCategoryResponse200 as CountsByCategoryResponse200
    from .create_denoise_mask_invocation import CreateDenoiseMaskInvocation as CreateDenoiseMaskInvocation
    from .create_gradient_mask_invocation import CreateGradientMaskInvocation as CreateGradientMaskInvocation
    from .crop_image_to_bounding_box_invocation import (
        CropImageToBoundingBoxInvocation as CropImageToBoundingBoxInvocation,
    )
    from .crop_latents_core_invocation import CropLatentsCoreInvocation as CropLatentsCoreInvocation
    from .cv2_infill_invocation import CV2InfillInvocation as CV2InfillInvocation
    from .cv_inpaint_invocation import CvInpaintInvocation as CvInpaintInvocation
    from .decode_invisible_watermark_invocation import (
        DecodeInvisibleWatermarkInvocation as DecodeInvisibleWatermarkInvocation,
    )
    from .delete_all_except_current_result import DeleteAllExceptCurrentResult as DeleteAllExceptCurrentResult
    from .delete_board_result import DeleteBoardResult as DeleteBoardResult
    from .delete_by_destination_result import DeleteByDestinationResult as DeleteByDestinationResult
    from .delete_images_result import DeleteImagesResult as DeleteImagesResult
    from .delete_orphaned_models_request import DeleteOrphanedModelsRequest as DeleteOrphanedModelsRequest
    from .delete_orphaned_models_response import DeleteOrphanedModelsResponse as DeleteOrphanedModelsResponse
    from .delete_orphaned_models_response_errors import (
        DeleteOrphanedModelsResponseErrors as DeleteOrphanedModelsResponseErrors,
    )
    from .delete_videos_result import DeleteVideosResult as DeleteVideosResult
    from .denoise_latents_invocation import DenoiseLatentsInvocation as DenoiseLatentsInvocation
    from .denoise_latents_meta_invocation import DenoiseLatentsMetaInvocation as DenoiseLatentsMetaInvocation
    from .denoise_mask_field import DenoiseMaskField as DenoiseMaskField
    from .denoise_mask_output import DenoiseMaskOutput as DenoiseMaskOutput
    from .depth_anything_depth_estimation_invocation import (
        DepthAnythingDepthEstimationInvocation as DepthAnythingDepthEstimationInvocation,
    )
    from .divide_invocation import DivideInvocation as DivideInvocation
    from .download_cancelled_event import DownloadCancelledEvent as DownloadCancelledEvent
    from .download_complete_event import DownloadCompleteEvent as DownloadCompleteEvent
    from .download_error_event import DownloadErrorEvent as DownloadErrorEvent
    from .download_job import DownloadJob as DownloadJob
    from .download_paused_event import DownloadPausedEvent as DownloadPausedEvent
    from .download_progress_event import DownloadProgressEvent as DownloadProgressEvent
    from .download_started_event import DownloadStartedEvent as DownloadStartedEvent
    from .dw_openpose_detection_invocation import DWOpenposeDetectionInvocation as DWOpenposeDetectionInvocation
    from .dynamic_prompt_invocation import DynamicPromptInvocation as DynamicPromptInvocation
    from .dynamic_prompts_response import DynamicPromptsResponse as DynamicPromptsResponse
    from .edge import Edge as Edge
    from .edge_connection import EdgeConnection as EdgeConnection
    from .enqueue_batch_result import EnqueueBatchResult as EnqueueBatchResult
    from .ernie_image_conditioning_field import ErnieImageConditioningField as ErnieImageConditioningField
    from .ernie_image_conditioning_output import ErnieImageConditioningOutput as ErnieImageConditioningOutput
    from .ernie_image_denoise_invocation import ErnieImageDenoiseInvocation as ErnieImageDenoiseInvocation
    from .ernie_image_model_loader_invocation import ErnieImageModelLoaderInvocation as ErnieImageModelLoaderInvocation
    from .ernie_image_model_loader_output import ErnieImageModelLoaderOutput as ErnieImageModelLoaderOutput
    from .ernie_image_prompt_enhancer_invocation import (
        ErnieImagePromptEnhancerInvocation as ErnieImagePromptEnhancerInvocation,
    )
    from .ernie_image_text_encoder_invocation import ErnieImageTextEncoderInvocation as ErnieImageTextEncoderInvocation
    from .ernie_image_vae_decode_invocation import ErnieImageVaeDecodeInvocation as ErnieImageVaeDecodeInvocation
    from .esrgan_invocation import ESRGANInvocation as ESRGANInvocation
    from .expand_mask_with_fade_invocation import ExpandMaskWithFadeInvocation as ExpandMaskWithFadeInvocation
    from .expand_prompt_request import ExpandPromptRequest as ExpandPromptRequest
    from .expand_prompt_response import ExpandPromptResponse as ExpandPromptResponse
    from .exposed_field import ExposedField as ExposedField
    from .external_api_model_config import ExternalApiModelConfig as ExternalApiModelConfig
    from .external_api_model_default_settings import ExternalApiModelDefaultSettings as ExternalApiModelDefaultSettings
    from .external_image_size import ExternalImageSize as ExternalImageSize
    from .external_model_capabilities import ExternalModelCapabilities as ExternalModelCapabilities
    from .external_model_capabilities_aspect_ratio_sizes_type0 import (
        ExternalModelCapabilitiesAspectRatioSizesType0 as ExternalModelCapabilitiesAspectRatioSizesType0,
    )
    from .external_model_panel_control import ExternalModelPanelControl as ExternalModelPanelControl
    from .external_model_panel_schema import ExternalModelPanelSchema as ExternalModelPanelSchema
    from .external_model_source import ExternalModelSource as ExternalModelSource
    from .external_provider_config_model import ExternalProviderConfigModel as ExternalProviderConfigModel
    from .external_provider_config_update import ExternalProviderConfigUpdate as ExternalProviderConfigUpdate
    from .external_provider_status_model import ExternalProviderStatusModel as ExternalProviderStatusModel
    from .external_resolution_preset import ExternalResolutionPreset as ExternalResolutionPreset
    from .extract_video_range_invocation import ExtractVideoRangeInvocation as ExtractVideoRangeInvocation
    from .extract_video_range_output import ExtractVideoRangeOutput as ExtractVideoRangeOutput
    from .face_identifier_invocation import FaceIdentifierInvocation as FaceIdentifierInvocation
    from .face_mask_invocation import FaceMaskInvocation as FaceMaskInvocation
    from .face_mask_output import FaceMaskOutput as FaceMaskOutput
    from .face_off_invocation import FaceOffInvocation as FaceOffInvocation
    from .face_off_output import FaceOffOutput as FaceOffOutput
    from .float_batch_invocation import FloatBatchInvocation as FloatBatchInvocation
    from .float_collection_invocation import FloatCollectionInvocation as FloatCollectionInvocation
    from .float_collection_output import FloatCollectionOutput as FloatCollectionOutput
    from .float_generator import FloatGenerator as FloatGenerator
    from .float_generator_field import FloatGeneratorField as FloatGeneratorField
    from .float_generator_output import FloatGeneratorOutput as FloatGeneratorOutput
    from .float_invocation import FloatInvocation as FloatInvocation
    from .float_linear_range_invocation import FloatLinearRangeInvocation as FloatLinearRangeInvocation
    from .float_math_invocation import FloatMathInvocation as FloatMathInvocation
    from .float_output import FloatOutput as FloatOutput
    from .float_to_integer_invocation import FloatToIntegerInvocation as FloatToIntegerInvocation
    from .flux2_denoise_invocation import Flux2DenoiseInvocation as Flux2DenoiseInvocation
    from .flux2_dev_lora_collection_loader import Flux2DevLoRACollectionLoader as Flux2DevLoRACollectionLoader
    from .flux2_dev_lora_loader_invocation import Flux2DevLoRALoaderInvocation as Flux2DevLoRALoaderInvocation
    from .flux2_dev_lora_loader_output import Flux2DevLoRALoaderOutput as Flux2DevLoRALoaderOutput
    from .flux2_dev_model_loader_invocation import Flux2DevModelLoaderInvocation as Flux2DevModelLoaderInvocation
    from .flux2_dev_model_loader_output import Flux2DevModelLoaderOutput as Flux2DevModelLoaderOutput
    from .flux2_dev_text_encoder_invocation import Flux2DevTextEncoderInvocation as Flux2DevTextEncoderInvocation
    from .flux2_klein_lora_collection_loader import Flux2KleinLoRACollectionLoader as Flux2KleinLoRACollectionLoader
    from .flux2_klein_lora_loader_invocation import Flux2KleinLoRALoaderInvocation as Flux2KleinLoRALoaderInvocation
    from .flux2_klein_lora_loader_output import Flux2KleinLoRALoaderOutput as Flux2KleinLoRALoaderOutput
    from .flux2_klein_model_loader_invocation import Flux2KleinModelLoaderInvocation as Flux2KleinModelLoaderInvocation
    from .flux2_klein_model_loader_output import Flux2KleinModelLoaderOutput as Flux2KleinModelLoaderOutput
    from .flux2_klein_text_encoder_invocation import Flux2KleinTextEncoderInvocation as Flux2KleinTextEncoderInvocation
    from .flux2_pid_decode_invocation import Flux2PiDDecodeInvocation as Flux2PiDDecodeInvocation
    from .flux2_vae_decode_invocation import Flux2VaeDecodeInvocation as Flux2VaeDecodeInvocation
    from .flux2_vae_encode_invocation import Flux2VaeEncodeInvocation as Flux2VaeEncodeInvocation
    from .flux_conditioning_collection_output import (
        FluxConditioningCollectionOutput as FluxConditioningCollectionOutput,
    )
    from .flux_conditioning_field import FluxConditioningField as FluxConditioningField
    from .flux_conditioning_output import FluxConditioningOutput as FluxConditioningOutput
    from .flux_control_lora_loader_invocation import FluxControlLoRALoaderInvocation as FluxControlLoRALoaderInvocation
    from .flux_control_lora_loader_output import FluxControlLoRALoaderOutput as FluxControlLoRALoaderOutput
    from .flux_controlnet_field import FluxControlNetField as FluxControlNetField
    from .flux_controlnet_invocation import FluxControlNetInvocation as FluxControlNetInvocation
    from .flux_controlnet_output import FluxControlNetOutput as FluxControlNetOutput
    from .flux_denoise_invocation import FluxDenoiseInvocation as FluxDenoiseInvocation
    from .flux_denoise_latents_meta_invocation import (
        FluxDenoiseLatentsMetaInvocation as FluxDenoiseLatentsMetaInvocation,
    )
    from .flux_fill_conditioning_field import FluxFillConditioningField as FluxFillConditioningField
    from .flux_fill_invocation import FluxFillInvocation as FluxFillInvocation
    from .flux_fill_output import FluxFillOutput as FluxFillOutput
    from .flux_ip_adapter_invocation import FluxIPAdapterInvocation as FluxIPAdapterInvocation
    from .flux_kontext_concatenate_images_invocation import (
        FluxKontextConcatenateImagesInvocation as FluxKontextConcatenateImagesInvocation,
    )
    from .flux_kontext_conditioning_field import FluxKontextConditioningField as FluxKontextConditioningField
    from .flux_kontext_invocation import FluxKontextInvocation as FluxKontextInvocation
    from .flux_kontext_output import FluxKontextOutput as FluxKontextOutput
    from .flux_lora_collection_loader import FLUXLoRACollectionLoader as FLUXLoRACollectionLoader
    from .flux_lora_loader_invocation import FluxLoRALoaderInvocation as FluxLoRALoaderInvocation
    from .flux_lora_loader_output import FluxLoRALoaderOutput as FluxLoRALoaderOutput
    from .flux_model_loader_invocation import FluxModelLoaderInvocation as FluxModelLoaderInvocation
    from .flux_model_loader_output import FluxModelLoaderOutput as FluxModelLoaderOutput
    from .flux_pid_decode_invocation import FluxPiDDecodeInvocation as FluxPiDDecodeInvocation
    from .flux_redux_checkpoint_config import FLUXReduxCheckpointConfig as FLUXReduxCheckpointConfig
    from .flux_redux_conditioning_field import FluxReduxConditioningField as FluxReduxConditioningField
    from .flux_redux_invocation import FluxReduxInvocation as FluxReduxInvocation
    from .flux_redux_output import FluxReduxOutput as FluxReduxOutput
    from .flux_text_encoder_invocation import FluxTextEncoderInvocation as FluxTextEncoderInvocation
    from .flux_vae_decode_invocation import FluxVaeDecodeInvocation as FluxVaeDecodeInvocation
    from .flux_vae_encode_invocation import FluxVaeEncodeInvocation as FluxVaeEncodeInvocation
    from .found_model import FoundModel as FoundModel
    from .freeu_config import FreeUConfig as FreeUConfig
    from .freeu_invocation import FreeUInvocation as FreeUInvocation
    from .gallery_item import GalleryItem as GalleryItem
    from .gallery_item_names import GalleryItemNames as GalleryItemNames
    from .gallery_item_names_result import GalleryItemNamesResult as GalleryItemNamesResult
    from .gallery_item_ref import GalleryItemRef as GalleryItemRef
    from .gemini_image_generation_invocation import GeminiImageGenerationInvocation as GeminiImageGenerationInvocation
    from .gemma2_encoder_field import Gemma2EncoderField as Gemma2EncoderField
    from .gemma2_encoder_gemma2_encoder_config import (
        Gemma2EncoderGemma2EncoderConfig as Gemma2EncoderGemma2EncoderConfig,
    )
    from .gemma2_encoder_gguf_config import Gemma2EncoderGGUFConfig as Gemma2EncoderGGUFConfig
    from .gemma2_encoder_loader_invocation import Gemma2EncoderLoaderInvocation as Gemma2EncoderLoaderInvocation
    from .gemma2_encoder_output import Gemma2EncoderOutput as Gemma2EncoderOutput
    from .generate_password_response import GeneratePasswordResponse as GeneratePasswordResponse
    from .generation_device_option import GenerationDeviceOption as GenerationDeviceOption
    from .get_app_deps_response200 import GetAppDepsResponse200 as GetAppDepsResponse200
    from .get_counts_by_tag_response200 import GetCountsByTagResponse200 as GetCountsByTagResponse200
    from .get_mask_bounding_box_invocation import GetMaskBoundingBoxInvocation as GetMaskBoundingBoxInvocation
    from .get_recall_parameters_response200 import GetRecallParametersResponse200 as GetRecallParametersResponse200
    from .glm_encoder_field import GlmEncoderField as GlmEncoderField
    from .gradient_mask_output import GradientMaskOutput as GradientMaskOutput
    from .graph import Graph as Graph
    from .graph_execution_state import GraphExecutionState as GraphExecutionState
    from .graph_execution_state_errors import GraphExecutionStateErrors as GraphExecutionStateErrors
    from .graph_execution_state_indegree import GraphExecutionStateIndegree as GraphExecutionStateIndegree
    from .graph_execution_state_prepared_iteration_paths import (
        GraphExecutionStatePreparedIterationPaths as GraphExecutionStatePreparedIterationPaths,
    )
    from .graph_execution_state_prepared_source_mapping import (
        GraphExecutionStatePreparedSourceMapping as GraphExecutionStatePreparedSourceMapping,
    )
    from .graph_execution_state_results import GraphExecutionStateResults as GraphExecutionStateResults
    from .graph_execution_state_source_prepared_mapping import (
        GraphExecutionStateSourcePreparedMapping as GraphExecutionStateSourcePreparedMapping,
    )
    from .graph_nodes import GraphNodes as GraphNodes
    from .grounding_dino_invocation import GroundingDinoInvocation as GroundingDinoInvocation
    from .hed_edge_detection_invocation import HEDEdgeDetectionInvocation as HEDEdgeDetectionInvocation
    from .heuristic_resize_invocation import HeuristicResizeInvocation as HeuristicResizeInvocation
    from .hf_model_source import HFModelSource as HFModelSource
    from .hugging_face_metadata import HuggingFaceMetadata as HuggingFaceMetadata
    from .hugging_face_models import HuggingFaceModels as HuggingFaceModels
    from .ideal_size_invocation import IdealSizeInvocation as IdealSizeInvocation
    from .ideal_size_output import IdealSizeOutput as IdealSizeOutput
    from .ideogram4_caption_builder_invocation import (
        Ideogram4CaptionBuilderInvocation as Ideogram4CaptionBuilderInvocation,
    )
    from .ideogram4_conditioning_field import Ideogram4ConditioningField as Ideogram4ConditioningField
    from .ideogram4_conditioning_output import Ideogram4ConditioningOutput as Ideogram4ConditioningOutput
    from .ideogram4_denoise_invocation import Ideogram4DenoiseInvocation as Ideogram4DenoiseInvocation
    from .ideogram4_latents_to_image_invocation import (
        Ideogram4LatentsToImageInvocation as Ideogram4LatentsToImageInvocation,
    )
    from .ideogram4_model_loader_invocation import Ideogram4ModelLoaderInvocation as Ideogram4ModelLoaderInvocation
    from .ideogram4_model_loader_output import Ideogram4ModelLoaderOutput as Ideogram4ModelLoaderOutput
    from .ideogram4_region import Ideogram4Region as Ideogram4Region
    from .ideogram4_text_encoder_invocation import Ideogram4TextEncoderInvocation as Ideogram4TextEncoderInvocation
    from .if_invocation import IfInvocation as IfInvocation
    from .if_invocation_output import IfInvocationOutput as IfInvocationOutput
    from .image_batch_invocation import ImageBatchInvocation as ImageBatchInvocation
    from .image_blur_invocation import ImageBlurInvocation as ImageBlurInvocation
    from .image_channel_invocation import ImageChannelInvocation as ImageChannelInvocation
    from .image_channel_multiply_invocation import ImageChannelMultiplyInvocation as ImageChannelMultiplyInvocation
    from .image_channel_offset_invocation import ImageChannelOffsetInvocation as ImageChannelOffsetInvocation
    from .image_collection_invocation import ImageCollectionInvocation as ImageCollectionInvocation
    from .image_collection_output import ImageCollectionOutput as ImageCollectionOutput
    from .image_convert_invocation import ImageConvertInvocation as ImageConvertInvocation
    from .image_crop_invocation import ImageCropInvocation as ImageCropInvocation
    from .image_dto import ImageDTO as ImageDTO
    from .image_field import ImageField as ImageField
    from .image_generator import ImageGenerator as ImageGenerator
    from .image_generator_field import ImageGeneratorField as ImageGeneratorField
    from .image_generator_output import ImageGeneratorOutput as ImageGeneratorOutput
    from .image_hue_adjustment_invocation import ImageHueAdjustmentInvocation as ImageHueAdjustmentInvocation
    from .image_inverse_lerp_invocation import ImageInverseLerpInvocation as ImageInverseLerpInvocation
    from .image_invocation import ImageInvocation as ImageInvocation
    from .image_lerp_invocation import ImageLerpInvocation as ImageLerpInvocation
    from .image_mask_to_tensor_invocation import ImageMaskToTensorInvocation as ImageMaskToTensorInvocation
    from .image_move_job_response import ImageMoveJobResponse as ImageMoveJobResponse
    from .image_move_status_response import ImageMoveStatusResponse as ImageMoveStatusResponse
    from .image_multiply_invocation import ImageMultiplyInvocation as ImageMultiplyInvocation
    from .image_names_result import ImageNamesResult as ImageNamesResult
    from .image_noise_invocation import ImageNoiseInvocation as ImageNoiseInvocation
    from .image_nsfw_blur_invocation import ImageNSFWBlurInvocation as ImageNSFWBlurInvocation
    from .image_output import ImageOutput as ImageOutput
    from .image_panel_coordinate_output import ImagePanelCoordinateOutput as ImagePanelCoordinateOutput
    from .image_panel_layout_invocation import ImagePanelLayoutInvocation as ImagePanelLayoutInvocation
    from .image_paste_invocation import ImagePasteInvocation as ImagePasteInvocation
    from .image_record_changes import ImageRecordChanges as ImageRecordChanges
    from .image_resize_invocation import ImageResizeInvocation as ImageResizeInvocation
    from .image_scale_invocation import ImageScaleInvocation as ImageScaleInvocation
    from .image_to_latents_invocation import ImageToLatentsInvocation as ImageToLatentsInvocation
    from .image_to_prompt_request import ImageToPromptRequest as ImageToPromptRequest
    from .image_to_prompt_response import ImageToPromptResponse as ImageToPromptResponse
    from .image_upload_entry import ImageUploadEntry as ImageUploadEntry
    from .image_urls_dto import ImageUrlsDTO as ImageUrlsDTO
    from .image_watermark_invocation import ImageWatermarkInvocation as ImageWatermarkInvocation
    from .images_downloaded import ImagesDownloaded as ImagesDownloaded
    from .infill_color_invocation import InfillColorInvocation as InfillColorInvocation
    from .infill_patch_match_invocation import InfillPatchMatchInvocation as InfillPatchMatchInvocation
    from .infill_tile_invocation import InfillTileInvocation as InfillTileInvocation
    from .install_node_pack_request import InstallNodePackRequest as InstallNodePackRequest
    from .install_node_pack_response import InstallNodePackResponse as InstallNodePackResponse
    from .integer_batch_invocation import IntegerBatchInvocation as IntegerBatchInvocation
    from .integer_collection_invocation import IntegerCollectionInvocation as IntegerCollectionInvocation
    from .integer_collection_output import IntegerCollectionOutput as IntegerCollectionOutput
    from .integer_generator import IntegerGenerator as IntegerGenerator
    from .integer_generator_field import IntegerGeneratorField as IntegerGeneratorField
    from .integer_generator_output import IntegerGeneratorOutput as IntegerGeneratorOutput
    from .integer_invocation import IntegerInvocation as IntegerInvocation
    from .integer_math_invocation import IntegerMathInvocation as IntegerMathInvocation
    from .integer_output import IntegerOutput as IntegerOutput
    from .invert_tensor_mask_invocation import InvertTensorMaskInvocation as InvertTensorMaskInvocation
    from .invocation_cache_status import InvocationCacheStatus as InvocationCacheStatus
    from .invocation_complete_event import InvocationCompleteEvent as InvocationCompleteEvent
    from .invocation_error_event import InvocationErrorEvent as InvocationErrorEvent
    from .invocation_progress_event import InvocationProgressEvent as InvocationProgressEvent
    from .invocation_started_event import InvocationStartedEvent as InvocationStartedEvent
    from .invoke_adjust_image_hue_plus_invocation import (
        InvokeAdjustImageHuePlusInvocation as InvokeAdjustImageHuePlusInvocation,
    )
    from .invoke_ai_app_config import InvokeAIAppConfig as InvokeAIAppConfig
    from .invoke_ai_app_config_with_set_fields import InvokeAIAppConfigWithSetFields as InvokeAIAppConfigWithSetFields
    from .invoke_equivalent_achromatic_lightness_invocation import (
        InvokeEquivalentAchromaticLightnessInvocation as InvokeEquivalentAchromaticLightnessInvocation,
    )
    from .invoke_image_blend_invocation import InvokeImageBlendInvocation as InvokeImageBlendInvocation
    from .invoke_image_compositor_invocation import InvokeImageCompositorInvocation as InvokeImageCompositorInvocation
    from .invoke_image_dilate_or_erode_invocation import (
        InvokeImageDilateOrErodeInvocation as InvokeImageDilateOrErodeInvocation,
    )
    from .invoke_image_enhance_invocation import InvokeImageEnhanceInvocation as InvokeImageEnhanceInvocation
    from .invoke_image_value_thresholds_invocation import (
        InvokeImageValueThresholdsInvocation as InvokeImageValueThresholdsInvocation,
    )
    from .ip_adapter_checkpoint_flux_config import IPAdapterCheckpointFLUXConfig as IPAdapterCheckpointFLUXConfig
    from .ip_adapter_checkpoint_sd1_config import IPAdapterCheckpointSD1Config as IPAdapterCheckpointSD1Config
    from .ip_adapter_checkpoint_sd2_config import IPAdapterCheckpointSD2Config as IPAdapterCheckpointSD2Config
    from .ip_adapter_checkpoint_sdxl_config import IPAdapterCheckpointSDXLConfig as IPAdapterCheckpointSDXLConfig
    from .ip_adapter_field import IPAdapterField as IPAdapterField
    from .ip_adapter_invocation import IPAdapterInvocation as IPAdapterInvocation
    from .ip_adapter_invoke_ai_sd1_config import IPAdapterInvokeAISD1Config as IPAdapterInvokeAISD1Config
    from .ip_adapter_invoke_ai_sd2_config import IPAdapterInvokeAISD2Config as IPAdapterInvokeAISD2Config
    from .ip_adapter_invoke_ai_sdxl_config import IPAdapterInvokeAISDXLConfig as IPAdapterInvokeAISDXLConfig
    from .ip_adapter_metadata_field import IPAdapterMetadataField as IPAdapterMetadataField
    from .ip_adapter_output import IPAdapterOutput as IPAdapterOutput
    from .ip_adapter_recall_parameter import IPAdapterRecallParameter as IPAdapterRecallParameter
    from .item_ids_result import ItemIdsResult as ItemIdsResult
    from .iterate_invocation import IterateInvocation as IterateInvocation
    from .iterate_invocation_output import IterateInvocationOutput as IterateInvocationOutput
    from .krea2_conditioning_field import Krea2ConditioningField as Krea2ConditioningField
    from .krea2_conditioning_output import Krea2ConditioningOutput as Krea2ConditioningOutput
    from .krea2_conditioning_rebalance_invocation import (
        Krea2ConditioningRebalanceInvocation as Krea2ConditioningRebalanceInvocation,
    )
    from .krea2_denoise_invocation import Krea2DenoiseInvocation as Krea2DenoiseInvocation
    from .krea2_lora_collection_loader import Krea2LoRACollectionLoader as Krea2LoRACollectionLoader
    from .krea2_lora_loader_invocation import Krea2LoRALoaderInvocation as Krea2LoRALoaderInvocation
    from .krea2_lora_loader_output import Krea2LoRALoaderOutput as Krea2LoRALoaderOutput
    from .krea2_model_loader_invocation import Krea2ModelLoaderInvocation as Krea2ModelLoaderInvocation
    from .krea2_model_loader_output import Krea2ModelLoaderOutput as Krea2ModelLoaderOutput
    from .krea2_seed_variance_invocation import Krea2SeedVarianceInvocation as Krea2SeedVarianceInvocation
    from .krea2_style_reference_field import Krea2StyleReferenceField as Krea2StyleReferenceField
    from .krea2_style_reference_invocation import Krea2StyleReferenceInvocation as Krea2StyleReferenceInvocation
    from .krea2_style_reference_output import Krea2StyleReferenceOutput as Krea2StyleReferenceOutput
    from .krea2_text_encoder_invocation import Krea2TextEncoderInvocation as Krea2TextEncoderInvocation
    from .la_ma_infill_invocation import LaMaInfillInvocation as LaMaInfillInvocation
    from .latents_collection_invocation import LatentsCollectionInvocation as LatentsCollectionInvocation
    from .latents_collection_output import LatentsCollectionOutput as LatentsCollectionOutput
    from .latents_field import LatentsField as LatentsField
    from .latents_invocation import LatentsInvocation as LatentsInvocation
    from .latents_meta_output import LatentsMetaOutput as LatentsMetaOutput
    from .latents_output import LatentsOutput as LatentsOutput
    from .latents_to_image_invocation import LatentsToImageInvocation as LatentsToImageInvocation
    from .lineart_anime_edge_detection_invocation import (
        LineartAnimeEdgeDetectionInvocation as LineartAnimeEdgeDetectionInvocation,
    )
    from .lineart_edge_detection_invocation import LineartEdgeDetectionInvocation as LineartEdgeDetectionInvocation
    from .literals import AlibabaCloudImageGenerationInvocationMode as AlibabaCloudImageGenerationInvocationMode
    from .literals import AnimaDenoiseInvocationScheduler as AnimaDenoiseInvocationScheduler
    from .literals import AnimaDenoiseMetaInvocationScheduler as AnimaDenoiseMetaInvocationScheduler
    from .literals import AnyModelVariant as AnyModelVariant
    from .literals import BaseModelType as BaseModelType
    from .literals import BlankImageInvocationMode as BlankImageInvocationMode
    from .literals import BoardRecordOrderBy as BoardRecordOrderBy
    from .literals import BoardVisibility as BoardVisibility
    from .literals import ColorCorrectInvocationColorspace as ColorCorrectInvocationColorspace
    from .literals import ControlFieldControlMode as ControlFieldControlMode
    from .literals import ControlFieldResizeMode as ControlFieldResizeMode
    from .literals import ControlNetInvocationControlMode as ControlNetInvocationControlMode
    from .literals import ControlNetInvocationResizeMode as ControlNetInvocationResizeMode
    from .literals import ControlNetMetadataFieldControlMode as ControlNetMetadataFieldControlMode
    from .literals import ControlNetMetadataFieldResizeMode as ControlNetMetadataFieldResizeMode
    from .literals import ControlNetRecallParameterControlModeType0 as ControlNetRecallParameterControlModeType0
    from .literals import CoreMetadataInvocationGenerationModeType0 as CoreMetadataInvocationGenerationModeType0
    from .literals import CreateGradientMaskInvocationCoherenceMode as CreateGradientMaskInvocationCoherenceMode
    from .literals import DenoiseLatentsInvocationScheduler as DenoiseLatentsInvocationScheduler
    from .literals import DenoiseLatentsMetaInvocationScheduler as DenoiseLatentsMetaInvocationScheduler
    from .literals import (
        DepthAnythingDepthEstimationInvocationModelSize as DepthAnythingDepthEstimationInvocationModelSize,
    )
    from .literals import DownloadJobStatus as DownloadJobStatus
    from .literals import ErnieImageDenoiseInvocationScheduler as ErnieImageDenoiseInvocationScheduler
    from .literals import ESRGANInvocationModelName as ESRGANInvocationModelName
    from .literals import (
        ExternalModelCapabilitiesInputImageRequiredForType0Item as ExternalModelCapabilitiesInputImageRequiredForType0Item,
    )
    from .literals import ExternalModelCapabilitiesMaskFormat as ExternalModelCapabilitiesMaskFormat
    from .literals import ExternalModelCapabilitiesModesItem as ExternalModelCapabilitiesModesItem
    from .literals import ExternalModelPanelControlName as ExternalModelPanelControlName
    from .literals import FloatBatchInvocationBatchGroupId as FloatBatchInvocationBatchGroupId
    from .literals import FloatMathInvocationOperation as FloatMathInvocationOperation
    from .literals import FloatToIntegerInvocationMethod as FloatToIntegerInvocationMethod
    from .literals import Flux2DenoiseInvocationScheduler as Flux2DenoiseInvocationScheduler
    from .literals import Flux2DevModelLoaderInvocationMaxSeqLen as Flux2DevModelLoaderInvocationMaxSeqLen
    from .literals import Flux2DevModelLoaderOutputMaxSeqLen as Flux2DevModelLoaderOutputMaxSeqLen
    from .literals import Flux2DevTextEncoderInvocationMaxSeqLen as Flux2DevTextEncoderInvocationMaxSeqLen
    from .literals import Flux2KleinModelLoaderInvocationMaxSeqLen as Flux2KleinModelLoaderInvocationMaxSeqLen
    from .literals import Flux2KleinModelLoaderOutputMaxSeqLen as Flux2KleinModelLoaderOutputMaxSeqLen
    from .literals import Flux2KleinTextEncoderInvocationMaxSeqLen as Flux2KleinTextEncoderInvocationMaxSeqLen
    from .literals import Flux2VariantType as Flux2VariantType
    from .literals import FluxControlNetFieldResizeMode as FluxControlNetFieldResizeMode
    from .literals import FluxControlNetInvocationResizeMode as FluxControlNetInvocationResizeMode
    from .literals import FluxDenoiseInvocationDypePreset as FluxDenoiseInvocationDypePreset
    from .literals import FluxDenoiseInvocationScheduler as FluxDenoiseInvocationScheduler
    from .literals import FluxDenoiseLatentsMetaInvocationDypePreset as FluxDenoiseLatentsMetaInvocationDypePreset
    from .literals import FluxDenoiseLatentsMetaInvocationScheduler as FluxDenoiseLatentsMetaInvocationScheduler
    from .literals import FluxModelLoaderOutputMaxSeqLen as FluxModelLoaderOutputMaxSeqLen
    from .literals import FluxReduxInvocationDownsamplingFunction as FluxReduxInvocationDownsamplingFunction
    from .literals import FluxTextEncoderInvocationT5MaxSeqLenType0 as FluxTextEncoderInvocationT5MaxSeqLenType0
    from .literals import FluxVariantType as FluxVariantType
    from .literals import GalleryItemKind as GalleryItemKind
    from .literals import GeminiImageGenerationInvocationMode as GeminiImageGenerationInvocationMode
    from .literals import (
        GeminiImageGenerationInvocationThinkingLevelType0 as GeminiImageGenerationInvocationThinkingLevelType0,
    )
    from .literals import GroundingDinoInvocationModelType0 as GroundingDinoInvocationModelType0
    from .literals import HFTokenStatus as HFTokenStatus
    from .literals import Ideogram4DenoiseInvocationSamplerPreset as Ideogram4DenoiseInvocationSamplerPreset
    from .literals import ImageBatchInvocationBatchGroupId as ImageBatchInvocationBatchGroupId
    from .literals import ImageBlurInvocationBlurType as ImageBlurInvocationBlurType
    from .literals import ImageCategory as ImageCategory
    from .literals import ImageChannelInvocationChannel as ImageChannelInvocationChannel
    from .literals import ImageChannelMultiplyInvocationChannelType0 as ImageChannelMultiplyInvocationChannelType0
    from .literals import ImageChannelOffsetInvocationChannelType0 as ImageChannelOffsetInvocationChannelType0
    from .literals import ImageConvertInvocationMode as ImageConvertInvocationMode
    from .literals import ImageMoveJobResponseState as ImageMoveJobResponseState
    from .literals import ImageMoveStatusResponseOperationType0 as ImageMoveStatusResponseOperationType0
    from .literals import ImageNoiseInvocationNoiseType as ImageNoiseInvocationNoiseType
    from .literals import ImageResizeInvocationResampleMode as ImageResizeInvocationResampleMode
    from .literals import ImageScaleInvocationResampleMode as ImageScaleInvocationResampleMode
    from .literals import ImageToLatentsInvocationColorCompensation as ImageToLatentsInvocationColorCompensation
    from .literals import InfillPatchMatchInvocationResampleMode as InfillPatchMatchInvocationResampleMode
    from .literals import InstallStatus as InstallStatus
    from .literals import IntegerBatchInvocationBatchGroupId as IntegerBatchInvocationBatchGroupId
    from .literals import IntegerMathInvocationOperation as IntegerMathInvocationOperation
    from .literals import InvokeAdjustImageHuePlusInvocationSpace as InvokeAdjustImageHuePlusInvocationSpace
    from .literals import InvokeAIAppConfigAttentionSliceSizeType0 as InvokeAIAppConfigAttentionSliceSizeType0
    from .literals import InvokeAIAppConfigAttentionType as InvokeAIAppConfigAttentionType
    from .literals import InvokeAIAppConfigHashingAlgorithm as InvokeAIAppConfigHashingAlgorithm
    from .literals import InvokeAIAppConfigImageSubfolderStrategy as InvokeAIAppConfigImageSubfolderStrategy
    from .literals import InvokeAIAppConfigLogFormat as InvokeAIAppConfigLogFormat
    from .literals import InvokeAIAppConfigLogLevel as InvokeAIAppConfigLogLevel
    from .literals import InvokeAIAppConfigLogLevelNetwork as InvokeAIAppConfigLogLevelNetwork
    from .literals import InvokeAIAppConfigPrecision as InvokeAIAppConfigPrecision
    from .literals import InvokeAIAppConfigSessionQueueMode as InvokeAIAppConfigSessionQueueMode
    from .literals import InvokeImageBlendInvocationBlendMode as InvokeImageBlendInvocationBlendMode
    from .literals import InvokeImageBlendInvocationColorSpace as InvokeImageBlendInvocationColorSpace
    from .literals import InvokeImageDilateOrErodeInvocationMode as InvokeImageDilateOrErodeInvocationMode
    from .literals import IPAdapterInvocationClipVisionModel as IPAdapterInvocationClipVisionModel
    from .literals import IPAdapterInvocationMethod as IPAdapterInvocationMethod
    from .literals import IPAdapterMetadataFieldClipVisionModel as IPAdapterMetadataFieldClipVisionModel
    from .literals import IPAdapterMetadataFieldMethod as IPAdapterMetadataFieldMethod
    from .literals import IPAdapterRecallParameterImageInfluenceType0 as IPAdapterRecallParameterImageInfluenceType0
    from .literals import IPAdapterRecallParameterMethodType0 as IPAdapterRecallParameterMethodType0
    from .literals import Krea2StyleReferenceFieldValueMode as Krea2StyleReferenceFieldValueMode
    from .literals import Krea2StyleReferenceInvocationFit as Krea2StyleReferenceInvocationFit
    from .literals import Krea2StyleReferenceInvocationValueMode as Krea2StyleReferenceInvocationValueMode
    from .literals import Krea2VariantType as Krea2VariantType
    from .literals import LLMTaskProgressEventPhase as LLMTaskProgressEventPhase
    from .literals import LogLevel as LogLevel
    from .literals import LoRALyCORISWanConfigExpertType0 as LoRALyCORISWanConfigExpertType0
    from .literals import MainCheckpointWanConfigExpert as MainCheckpointWanConfigExpert
    from .literals import MainGGUFWanConfigExpert as MainGGUFWanConfigExpert
    from .literals import MainModelDefaultSettingsSchedulerType0 as MainModelDefaultSettingsSchedulerType0
    from .literals import MainModelDefaultSettingsVaePrecisionType0 as MainModelDefaultSettingsVaePrecisionType0
    from .literals import MergeTilesToImageInvocationBlendMode as MergeTilesToImageInvocationBlendMode
    from .literals import MetadataItemLinkedInvocationLabel as MetadataItemLinkedInvocationLabel
    from .literals import MetadataToBoolCollectionInvocationLabel as MetadataToBoolCollectionInvocationLabel
    from .literals import MetadataToBoolInvocationLabel as MetadataToBoolInvocationLabel
    from .literals import MetadataToFloatCollectionInvocationLabel as MetadataToFloatCollectionInvocationLabel
    from .literals import MetadataToFloatInvocationLabel as MetadataToFloatInvocationLabel
    from .literals import MetadataToIntegerCollectionInvocationLabel as MetadataToIntegerCollectionInvocationLabel
    from .literals import MetadataToIntegerInvocationLabel as MetadataToIntegerInvocationLabel
    from .literals import MetadataToModelInvocationLabel as MetadataToModelInvocationLabel
    from .literals import MetadataToSchedulerInvocationDefaultValue as MetadataToSchedulerInvocationDefaultValue
    from .literals import MetadataToSchedulerInvocationLabel as MetadataToSchedulerInvocationLabel
    from .literals import MetadataToSDXLModelInvocationLabel as MetadataToSDXLModelInvocationLabel
    from .literals import MetadataToStringCollectionInvocationLabel as MetadataToStringCollectionInvocationLabel
    from .literals import MetadataToStringInvocationLabel as MetadataToStringInvocationLabel
    from .literals import MetadataToVAEInvocationLabel as MetadataToVAEInvocationLabel
    from .literals import MistralVariantType as MistralVariantType
    from .literals import ModelFormat as ModelFormat
    from .literals import ModelRecordOrderBy as ModelRecordOrderBy
    from .literals import ModelRepoVariant as ModelRepoVariant
    from .literals import ModelSourceType as ModelSourceType
    from .literals import ModelType as ModelType
    from .literals import ModelVariantType as ModelVariantType
    from .literals import NoiseInvocationNoiseType as NoiseInvocationNoiseType
    from .literals import OpenAIImageGenerationInvocationBackground as OpenAIImageGenerationInvocationBackground
    from .literals import (
        OpenAIImageGenerationInvocationInputFidelityType0 as OpenAIImageGenerationInvocationInputFidelityType0,
    )
    from .literals import OpenAIImageGenerationInvocationMode as OpenAIImageGenerationInvocationMode
    from .literals import OpenAIImageGenerationInvocationQuality as OpenAIImageGenerationInvocationQuality
    from .literals import PBRMapsInvocationBorderMode as PBRMapsInvocationBorderMode
    from .literals import PiDDecoderVariantType as PiDDecoderVariantType
    from .literals import PresetType as PresetType
    from .literals import QueueItemStatusChangedEventStatus as QueueItemStatusChangedEventStatus
    from .literals import Qwen3VariantType as Qwen3VariantType
    from .literals import QwenImageTextEncoderInvocationQuantization as QwenImageTextEncoderInvocationQuantization
    from .literals import QwenImageVariantType as QwenImageVariantType
    from .literals import ResizeLatentsInvocationMode as ResizeLatentsInvocationMode
    from .literals import ResourceOrigin as ResourceOrigin
    from .literals import SAMPointLabel as SAMPointLabel
    from .literals import SaveImageToFileInvocationFileFormat as SaveImageToFileInvocationFileFormat
    from .literals import ScaleLatentsInvocationMode as ScaleLatentsInvocationMode
    from .literals import SchedulerInvocationScheduler as SchedulerInvocationScheduler
    from .literals import SchedulerOutputScheduler as SchedulerOutputScheduler
    from .literals import SchedulerPredictionType as SchedulerPredictionType
    from .literals import SeedreamImageGenerationInvocationMode as SeedreamImageGenerationInvocationMode
    from .literals import SegmentAnythingInvocationMaskFilter as SegmentAnythingInvocationMaskFilter
    from .literals import SegmentAnythingInvocationModelType0 as SegmentAnythingInvocationModelType0
    from .literals import SessionQueueItemStatus as SessionQueueItemStatus
    from .literals import SessionQueueItemSummaryStatus as SessionQueueItemSummaryStatus
    from .literals import SQLiteDirection as SQLiteDirection
    from .literals import StringBatchInvocationBatchGroupId as StringBatchInvocationBatchGroupId
    from .literals import SubModelType as SubModelType
    from .literals import T2IAdapterFieldResizeMode as T2IAdapterFieldResizeMode
    from .literals import T2IAdapterInvocationResizeMode as T2IAdapterInvocationResizeMode
    from .literals import T2IAdapterMetadataFieldResizeMode as T2IAdapterMetadataFieldResizeMode
    from .literals import TiledMultiDiffusionDenoiseLatentsScheduler as TiledMultiDiffusionDenoiseLatentsScheduler
    from .literals import (
        UpdateAppGenerationSettingsRequestImageSubfolderStrategy as UpdateAppGenerationSettingsRequestImageSubfolderStrategy,
    )
    from .literals import VAECheckpointWanConfigLatentChannels as VAECheckpointWanConfigLatentChannels
    from .literals import VAEDiffusersWanConfigLatentChannels as VAEDiffusersWanConfigLatentChannels
    from .literals import VideoConcatInvocationTransition as VideoConcatInvocationTransition
    from .literals import WanI2VIdealDimensionsInvocationRounding as WanI2VIdealDimensionsInvocationRounding
    from .literals import (
        WanI2VIdealDimensionsInvocationTargetResolution as WanI2VIdealDimensionsInvocationTargetResolution,
    )
    from .literals import WanLoRALoaderInvocationTarget as WanLoRALoaderInvocationTarget
    from .literals import WanLoRAVariantType as WanLoRAVariantType
    from .literals import WanTI2VIdealDimensionsInvocationRounding as WanTI2VIdealDimensionsInvocationRounding
    from .literals import (
        WanTI2VIdealDimensionsInvocationTargetResolution as WanTI2VIdealDimensionsInvocationTargetResolution,
    )
    from .literals import WanVariantType as WanVariantType
    from .literals import WorkflowCallCompatibilityReason as WorkflowCallCompatibilityReason
    from .literals import WorkflowCallExecutionStatus as WorkflowCallExecutionStatus
    from .literals import WorkflowCategory as WorkflowCategory
    from .literals import WorkflowRecordOrderBy as WorkflowRecordOrderBy
    from .literals import ZImageDenoiseInvocationScheduler as ZImageDenoiseInvocationScheduler
    from .literals import ZImageDenoiseMetaInvocationScheduler as ZImageDenoiseMetaInvocationScheduler
    from .literals import ZImageVariantType as ZImageVariantType
    from .llava_onevision_diffusers_config import LlavaOnevisionDiffusersConfig as LlavaOnevisionDiffusersConfig
    from .llava_onevision_vllm_invocation import LlavaOnevisionVllmInvocation as LlavaOnevisionVllmInvocation
    from .llm_task_complete_event import LLMTaskCompleteEvent as LLMTaskCompleteEvent
    from .llm_task_error_event import LLMTaskErrorEvent as LLMTaskErrorEvent
    from .llm_task_progress_event import LLMTaskProgressEvent as LLMTaskProgressEvent
    from .local_model_source import LocalModelSource as LocalModelSource
    from .login_request import LoginRequest as LoginRequest
    from .login_response import LoginResponse as LoginResponse
    from .logout_response import LogoutResponse as LogoutResponse
    from .lora_collection_loader import LoRACollectionLoader as LoRACollectionLoader
    from .lora_diffusers_flux2_config import LoRADiffusersFlux2Config as LoRADiffusersFlux2Config
    from .lora_diffusers_flux_config import LoRADiffusersFLUXConfig as LoRADiffusersFLUXConfig
    from .lora_diffusers_sd1_config import LoRADiffusersSD1Config as LoRADiffusersSD1Config
    from .lora_diffusers_sd2_config import LoRADiffusersSD2Config as LoRADiffusersSD2Config
    from .lora_diffusers_sdxl_config import LoRADiffusersSDXLConfig as LoRADiffusersSDXLConfig
    from .lora_diffusers_z_image_config import LoRADiffusersZImageConfig as LoRADiffusersZImageConfig
    from .lora_field import LoRAField as LoRAField
    from .lora_loader_invocation import LoRALoaderInvocation as LoRALoaderInvocation
    from .lora_loader_output import LoRALoaderOutput as LoRALoaderOutput
    from .lora_lycoris_anima_config import LoRALyCORISAnimaConfig as LoRALyCORISAnimaConfig
    from .lora_lycoris_flux2_config import LoRALyCORISFlux2Config as LoRALyCORISFlux2Config
    from .lora_lycoris_flux_config import LoRALyCORISFLUXConfig as LoRALyCORISFLUXConfig
    from .lora_lycoris_krea2_config import LoRALyCORISKrea2Config as LoRALyCORISKrea2Config
    from .lora_lycoris_qwen_image_config import LoRALyCORISQwenImageConfig as LoRALyCORISQwenImageConfig
    from .lora_lycoris_sd1_config import LoRALyCORISSD1Config as LoRALyCORISSD1Config
    from .lora_lycoris_sd2_config import LoRALyCORISSD2Config as LoRALyCORISSD2Config
    from .lora_lycoris_sdxl_config import LoRALyCORISSDXLConfig as LoRALyCORISSDXLConfig
    from .lora_lycoris_wan_config import LoRALyCORISWanConfig as LoRALyCORISWanConfig
    from .lora_lycoris_z_image_config import LoRALyCORISZImageConfig as LoRALyCORISZImageConfig
    from .lora_metadata_field import LoRAMetadataField as LoRAMetadataField
    from .lora_model_default_settings import LoraModelDefaultSettings as LoraModelDefaultSettings
    from .lora_omi_flux_config import LoRAOMIFLUXConfig as LoRAOMIFLUXConfig
    from .lora_omi_sdxl_config import LoRAOMISDXLConfig as LoRAOMISDXLConfig
    from .lora_recall_parameter import LoRARecallParameter as LoRARecallParameter
    from .lora_selector_invocation import LoRASelectorInvocation as LoRASelectorInvocation
    from .lora_selector_output import LoRASelectorOutput as LoRASelectorOutput
    from .main_bnbnf4_flux_config import MainBnBNF4FLUXConfig as MainBnBNF4FLUXConfig
    from .main_checkpoint_anima_config import MainCheckpointAnimaConfig as MainCheckpointAnimaConfig
    from .main_checkpoint_flux2_config import MainCheckpointFlux2Config as MainCheckpointFlux2Config
    from .main_checkpoint_flux_config import MainCheckpointFLUXConfig as MainCheckpointFLUXConfig
    from .main_checkpoint_krea2_config import MainCheckpointKrea2Config as MainCheckpointKrea2Config
    from .main_checkpoint_qwen_image_config import MainCheckpointQwenImageConfig as MainCheckpointQwenImageConfig
    from .main_checkpoint_sd1_config import MainCheckpointSD1Config as MainCheckpointSD1Config
    from .main_checkpoint_sd2_config import MainCheckpointSD2Config as MainCheckpointSD2Config
    from .main_checkpoint_sdxl_config import MainCheckpointSDXLConfig as MainCheckpointSDXLConfig
    from .main_checkpoint_sdxl_refiner_config import MainCheckpointSDXLRefinerConfig as MainCheckpointSDXLRefinerConfig
    from .main_checkpoint_wan_config import MainCheckpointWanConfig as MainCheckpointWanConfig
    from .main_checkpoint_z_image_config import MainCheckpointZImageConfig as MainCheckpointZImageConfig
    from .main_diffusers_cog_view4_config import MainDiffusersCogView4Config as MainDiffusersCogView4Config
    from .main_diffusers_ernie_image_config import MainDiffusersErnieImageConfig as MainDiffusersErnieImageConfig
    from .main_diffusers_flux2_config import MainDiffusersFlux2Config as MainDiffusersFlux2Config
    from .main_diffusers_flux_config import MainDiffusersFLUXConfig as MainDiffusersFLUXConfig
    from .main_diffusers_ideogram4_config import MainDiffusersIdeogram4Config as MainDiffusersIdeogram4Config
    from .main_diffusers_krea2_config import MainDiffusersKrea2Config as MainDiffusersKrea2Config
    from .main_diffusers_qwen_image_config import MainDiffusersQwenImageConfig as MainDiffusersQwenImageConfig
    from .main_diffusers_sd1_config import MainDiffusersSD1Config as MainDiffusersSD1Config
    from .main_diffusers_sd2_config import MainDiffusersSD2Config as MainDiffusersSD2Config
    from .main_diffusers_sd3_config import MainDiffusersSD3Config as MainDiffusersSD3Config
    from .main_diffusers_sd3_config_submodels_type0 import (
        MainDiffusersSD3ConfigSubmodelsType0 as MainDiffusersSD3ConfigSubmodelsType0,
    )
    from .main_diffusers_sdxl_config import MainDiffusersSDXLConfig as MainDiffusersSDXLConfig
    from .main_diffusers_sdxl_refiner_config import MainDiffusersSDXLRefinerConfig as MainDiffusersSDXLRefinerConfig
    from .main_diffusers_wan_config import MainDiffusersWanConfig as MainDiffusersWanConfig
    from .main_diffusers_z_image_config import MainDiffusersZImageConfig as MainDiffusersZImageConfig
    from .main_gguf_flux2_config import MainGGUFFlux2Config as MainGGUFFlux2Config
    from .main_gguf_flux_config import MainGGUFFLUXConfig as MainGGUFFLUXConfig
    from .main_gguf_krea2_config import MainGGUFKrea2Config as MainGGUFKrea2Config
    from .main_gguf_qwen_image_config import MainGGUFQwenImageConfig as MainGGUFQwenImageConfig
    from .main_gguf_wan_config import MainGGUFWanConfig as MainGGUFWanConfig
    from .main_gguf_z_image_config import MainGGUFZImageConfig as MainGGUFZImageConfig
    from .main_model_default_settings import MainModelDefaultSettings as MainModelDefaultSettings
    from .main_model_loader_invocation import MainModelLoaderInvocation as MainModelLoaderInvocation
    from .main_sdnq_diffusers_flux2_config import MainSDNQDiffusersFlux2Config as MainSDNQDiffusersFlux2Config
    from .main_sdnq_diffusers_flux2_config_submodels_type0 import (
        MainSDNQDiffusersFlux2ConfigSubmodelsType0 as MainSDNQDiffusersFlux2ConfigSubmodelsType0,
    )
    from .main_sdnq_diffusers_flux_config import MainSDNQDiffusersFLUXConfig as MainSDNQDiffusersFLUXConfig
    from .main_sdnq_diffusers_flux_config_submodels_type0 import (
        MainSDNQDiffusersFLUXConfigSubmodelsType0 as MainSDNQDiffusersFLUXConfigSubmodelsType0,
    )
    from .main_sdnq_diffusers_z_image_config import MainSDNQDiffusersZImageConfig as MainSDNQDiffusersZImageConfig
    from .main_sdnq_diffusers_z_image_config_submodels_type0 import (
        MainSDNQDiffusersZImageConfigSubmodelsType0 as MainSDNQDiffusersZImageConfigSubmodelsType0,
    )
    from .mask_combine_invocation import MaskCombineInvocation as MaskCombineInvocation
    from .mask_edge_invocation import MaskEdgeInvocation as MaskEdgeInvocation
    from .mask_from_alpha_invocation import MaskFromAlphaInvocation as MaskFromAlphaInvocation
    from .mask_from_id_invocation import MaskFromIDInvocation as MaskFromIDInvocation
    from .mask_output import MaskOutput as MaskOutput
    from .mask_tensor_to_image_invocation import MaskTensorToImageInvocation as MaskTensorToImageInvocation
    from .md_control_list_output import MDControlListOutput as MDControlListOutput
    from .mdip_adapter_list_output import MDIPAdapterListOutput as MDIPAdapterListOutput
    from .mdt2_i_adapter_list_output import MDT2IAdapterListOutput as MDT2IAdapterListOutput
    from .media_cookie_response import MediaCookieResponse as MediaCookieResponse
    from .media_pipe_face_detection_invocation import (
        MediaPipeFaceDetectionInvocation as MediaPipeFaceDetectionInvocation,
    )
    from .merge_metadata_invocation import MergeMetadataInvocation as MergeMetadataInvocation
    from .merge_tiles_to_image_invocation import MergeTilesToImageInvocation as MergeTilesToImageInvocation
    from .metadata_field import MetadataField as MetadataField
    from .metadata_field_extractor_invocation import (
        MetadataFieldExtractorInvocation as MetadataFieldExtractorInvocation,
    )
    from .metadata_from_image_invocation import MetadataFromImageInvocation as MetadataFromImageInvocation
    from .metadata_invocation import MetadataInvocation as MetadataInvocation
    from .metadata_item_field import MetadataItemField as MetadataItemField
    from .metadata_item_invocation import MetadataItemInvocation as MetadataItemInvocation
    from .metadata_item_linked_invocation import MetadataItemLinkedInvocation as MetadataItemLinkedInvocation
    from .metadata_item_output import MetadataItemOutput as MetadataItemOutput
    from .metadata_output import MetadataOutput as MetadataOutput
    from .metadata_to_bool_collection_invocation import (
        MetadataToBoolCollectionInvocation as MetadataToBoolCollectionInvocation,
    )
    from .metadata_to_bool_invocation import MetadataToBoolInvocation as MetadataToBoolInvocation
    from .metadata_to_controlnets_invocation import MetadataToControlnetsInvocation as MetadataToControlnetsInvocation
    from .metadata_to_float_collection_invocation import (
        MetadataToFloatCollectionInvocation as MetadataToFloatCollectionInvocation,
    )
    from .metadata_to_float_invocation import MetadataToFloatInvocation as MetadataToFloatInvocation
    from .metadata_to_integer_collection_invocation import (
        MetadataToIntegerCollectionInvocation as MetadataToIntegerCollectionInvocation,
    )
    from .metadata_to_integer_invocation import MetadataToIntegerInvocation as MetadataToIntegerInvocation
    from .metadata_to_ip_adapters_invocation import MetadataToIPAdaptersInvocation as MetadataToIPAdaptersInvocation
    from .metadata_to_loras_collection_invocation import (
        MetadataToLorasCollectionInvocation as MetadataToLorasCollectionInvocation,
    )
    from .metadata_to_loras_collection_output import MetadataToLorasCollectionOutput as MetadataToLorasCollectionOutput
    from .metadata_to_loras_invocation import MetadataToLorasInvocation as MetadataToLorasInvocation
    from .metadata_to_model_invocation import MetadataToModelInvocation as MetadataToModelInvocation
    from .metadata_to_model_output import MetadataToModelOutput as MetadataToModelOutput
    from .metadata_to_scheduler_invocation import MetadataToSchedulerInvocation as MetadataToSchedulerInvocation
    from .metadata_to_sdxl_loras_invocation import MetadataToSDXLLorasInvocation as MetadataToSDXLLorasInvocation
    from .metadata_to_sdxl_model_invocation import MetadataToSDXLModelInvocation as MetadataToSDXLModelInvocation
    from .metadata_to_sdxl_model_output import MetadataToSDXLModelOutput as MetadataToSDXLModelOutput
    from .metadata_to_string_collection_invocation import (
        MetadataToStringCollectionInvocation as MetadataToStringCollectionInvocation,
    )
    from .metadata_to_string_invocation import MetadataToStringInvocation as MetadataToStringInvocation
    from .metadata_to_t2i_adapters_invocation import MetadataToT2IAdaptersInvocation as MetadataToT2IAdaptersInvocation
    from .metadata_to_vae_invocation import MetadataToVAEInvocation as MetadataToVAEInvocation
    from .mistral3_encoder_field import Mistral3EncoderField as Mistral3EncoderField
    from .mistral_encoder_checkpoint_config import MistralEncoderCheckpointConfig as MistralEncoderCheckpointConfig
    from .mistral_encoder_diffusers_config import MistralEncoderDiffusersConfig as MistralEncoderDiffusersConfig
    from .mistral_encoder_field import MistralEncoderField as MistralEncoderField
    from .mistral_encoder_gguf_config import MistralEncoderGGUFConfig as MistralEncoderGGUFConfig
    from .mlsd_detection_invocation import MLSDDetectionInvocation as MLSDDetectionInvocation
    from .model_identifier_field import ModelIdentifierField as ModelIdentifierField
    from .model_identifier_invocation import ModelIdentifierInvocation as ModelIdentifierInvocation
    from .model_identifier_output import ModelIdentifierOutput as ModelIdentifierOutput
    from .model_install_cancelled_event import ModelInstallCancelledEvent as ModelInstallCancelledEvent
    from .model_install_complete_event import ModelInstallCompleteEvent as ModelInstallCompleteEvent
    from .model_install_download_progress_event import (
        ModelInstallDownloadProgressEvent as ModelInstallDownloadProgressEvent,
    )
    from .model_install_download_progress_event_parts_item import (
        ModelInstallDownloadProgressEventPartsItem as ModelInstallDownloadProgressEventPartsItem,
    )
    from .model_install_download_started_event import (
        ModelInstallDownloadStartedEvent as ModelInstallDownloadStartedEvent,
    )
    from .model_install_download_started_event_parts_item import (
        ModelInstallDownloadStartedEventPartsItem as ModelInstallDownloadStartedEventPartsItem,
    )
    from .model_install_downloads_complete_event import (
        ModelInstallDownloadsCompleteEvent as ModelInstallDownloadsCompleteEvent,
    )
    from .model_install_error_event import ModelInstallErrorEvent as ModelInstallErrorEvent
    from .model_install_job import ModelInstallJob as ModelInstallJob
    from .model_install_started_event import ModelInstallStartedEvent as ModelInstallStartedEvent
    from .model_load_complete_event import ModelLoadCompleteEvent as ModelLoadCompleteEvent
    from .model_load_started_event import ModelLoadStartedEvent as ModelLoadStartedEvent
    from .model_loader_output import ModelLoaderOutput as ModelLoaderOutput
    from .model_record_changes import ModelRecordChanges as ModelRecordChanges
    from .model_relationship_batch_request import ModelRelationshipBatchRequest as ModelRelationshipBatchRequest
    from .model_relationship_create_request import ModelRelationshipCreateRequest as ModelRelationshipCreateRequest
    from .models_list import ModelsList as ModelsList
    from .multiply_invocation import MultiplyInvocation as MultiplyInvocation
    from .node_field_value import NodeFieldValue as NodeFieldValue
    from .node_pack_info import NodePackInfo as NodePackInfo
    from .node_pack_list_response import NodePackListResponse as NodePackListResponse
    from .noise_invocation import NoiseInvocation as NoiseInvocation
    from .noise_output import NoiseOutput as NoiseOutput
    from .normal_map_invocation import NormalMapInvocation as NormalMapInvocation
    from .offset_paginated_results_board_dto import OffsetPaginatedResultsBoardDTO as OffsetPaginatedResultsBoardDTO
    from .offset_paginated_results_gallery_item import (
        OffsetPaginatedResultsGalleryItem as OffsetPaginatedResultsGalleryItem,
    )
    from .offset_paginated_results_image_dto import OffsetPaginatedResultsImageDTO as OffsetPaginatedResultsImageDTO
    from .offset_paginated_results_video_dto import OffsetPaginatedResultsVideoDTO as OffsetPaginatedResultsVideoDTO
    from .oklab_unsharp_mask_invocation import OklabUnsharpMaskInvocation as OklabUnsharpMaskInvocation
    from .oklch_image_hue_adjustment_invocation import (
        OklchImageHueAdjustmentInvocation as OklchImageHueAdjustmentInvocation,
    )
    from .open_ai_image_generation_invocation import OpenAIImageGenerationInvocation as OpenAIImageGenerationInvocation
    from .orphaned_model_info import OrphanedModelInfo as OrphanedModelInfo
    from .paginated_results_workflow_record_list_item_with_thumbnail_dto import (
        PaginatedResultsWorkflowRecordListItemWithThumbnailDTO as PaginatedResultsWorkflowRecordListItemWithThumbnailDTO,
    )
    from .pair_tile_image_invocation import PairTileImageInvocation as PairTileImageInvocation
    from .pair_tile_image_output import PairTileImageOutput as PairTileImageOutput
    from .paste_image_into_bounding_box_invocation import (
        PasteImageIntoBoundingBoxInvocation as PasteImageIntoBoundingBoxInvocation,
    )
    from .pbr_maps_invocation import PBRMapsInvocation as PBRMapsInvocation
    from .pbr_maps_output import PBRMapsOutput as PBRMapsOutput
    from .pid_decoder_checkpoint_flux2_config import PiDDecoderCheckpointFlux2Config as PiDDecoderCheckpointFlux2Config
    from .pid_decoder_checkpoint_flux_config import PiDDecoderCheckpointFLUXConfig as PiDDecoderCheckpointFLUXConfig
    from .pid_decoder_checkpoint_qwen_image_config import (
        PiDDecoderCheckpointQwenImageConfig as PiDDecoderCheckpointQwenImageConfig,
    )
    from .pid_decoder_checkpoint_sd3_config import PiDDecoderCheckpointSD3Config as PiDDecoderCheckpointSD3Config
    from .pid_decoder_checkpoint_sdxl_config import PiDDecoderCheckpointSDXLConfig as PiDDecoderCheckpointSDXLConfig
    from .pid_decoder_field import PiDDecoderField as PiDDecoderField
    from .pid_decoder_loader_invocation import PiDDecoderLoaderInvocation as PiDDecoderLoaderInvocation
    from .pid_decoder_output import PiDDecoderOutput as PiDDecoderOutput
    from .pid_upscale_invocation import PiDUpscaleInvocation as PiDUpscaleInvocation
    from .pidinet_edge_detection_invocation import PiDiNetEdgeDetectionInvocation as PiDiNetEdgeDetectionInvocation
    from .preset_data import PresetData as PresetData
    from .progress_image import ProgressImage as ProgressImage
    from .prompt_enhancer_field import PromptEnhancerField as PromptEnhancerField
    from .prompt_template_invocation import PromptTemplateInvocation as PromptTemplateInvocation
    from .prompt_template_output import PromptTemplateOutput as PromptTemplateOutput
    from .prompts_from_file_invocation import PromptsFromFileInvocation as PromptsFromFileInvocation
    from .prune_result import PruneResult as PruneResult
    from .queue_cleared_event import QueueClearedEvent as QueueClearedEvent
    from .queue_item_status_changed_event import QueueItemStatusChangedEvent as QueueItemStatusChangedEvent
    from .queue_items_canceled_event import QueueItemsCanceledEvent as QueueItemsCanceledEvent
    from .queue_items_canceled_event_canceled_item_ids_by_user import (
        QueueItemsCanceledEventCanceledItemIdsByUser as QueueItemsCanceledEventCanceledItemIdsByUser,
    )
    from .queue_items_retried_event import QueueItemsRetriedEvent as QueueItemsRetriedEvent
    from .queue_items_retried_event_retried_item_ids_by_user import (
        QueueItemsRetriedEventRetriedItemIdsByUser as QueueItemsRetriedEventRetriedItemIdsByUser,
    )
    from .qwen3_encoder_checkpoint_config import Qwen3EncoderCheckpointConfig as Qwen3EncoderCheckpointConfig
    from .qwen3_encoder_field import Qwen3EncoderField as Qwen3EncoderField
    from .qwen3_encoder_gguf_config import Qwen3EncoderGGUFConfig as Qwen3EncoderGGUFConfig
    from .qwen3_encoder_qwen3_encoder_config import Qwen3EncoderQwen3EncoderConfig as Qwen3EncoderQwen3EncoderConfig
    from .qwen3_encoder_sdnq_folder_config import Qwen3EncoderSDNQFolderConfig as Qwen3EncoderSDNQFolderConfig
    from .qwen3_vl_encoder_checkpoint_config import Qwen3VLEncoderCheckpointConfig as Qwen3VLEncoderCheckpointConfig
    from .qwen3_vl_encoder_field import Qwen3VLEncoderField as Qwen3VLEncoderField
    from .qwen3_vl_encoder_qwen3_vl_encoder_config import (
        Qwen3VLEncoderQwen3VLEncoderConfig as Qwen3VLEncoderQwen3VLEncoderConfig,
    )
    from .qwen_image_conditioning_field import QwenImageConditioningField as QwenImageConditioningField
    from .qwen_image_conditioning_output import QwenImageConditioningOutput as QwenImageConditioningOutput
    from .qwen_image_denoise_invocation import QwenImageDenoiseInvocation as QwenImageDenoiseInvocation
    from .qwen_image_image_to_latents_invocation import (
        QwenImageImageToLatentsInvocation as QwenImageImageToLatentsInvocation,
    )
    from .qwen_image_latents_to_image_invocation import (
        QwenImageLatentsToImageInvocation as QwenImageLatentsToImageInvocation,
    )
    from .qwen_image_lora_collection_loader import QwenImageLoRACollectionLoader as QwenImageLoRACollectionLoader
    from .qwen_image_lora_loader_invocation import QwenImageLoRALoaderInvocation as QwenImageLoRALoaderInvocation
    from .qwen_image_lora_loader_output import QwenImageLoRALoaderOutput as QwenImageLoRALoaderOutput
    from .qwen_image_model_loader_invocation import QwenImageModelLoaderInvocation as QwenImageModelLoaderInvocation
    from .qwen_image_model_loader_output import QwenImageModelLoaderOutput as QwenImageModelLoaderOutput
    from .qwen_image_pid_decode_invocation import QwenImagePiDDecodeInvocation as QwenImagePiDDecodeInvocation
    from .qwen_image_text_encoder_invocation import QwenImageTextEncoderInvocation as QwenImageTextEncoderInvocation
    from .qwen_vl_encoder_checkpoint_config import QwenVLEncoderCheckpointConfig as QwenVLEncoderCheckpointConfig
    from .qwen_vl_encoder_diffusers_config import QwenVLEncoderDiffusersConfig as QwenVLEncoderDiffusersConfig
    from .qwen_vl_encoder_field import QwenVLEncoderField as QwenVLEncoderField
    from .random_float_invocation import RandomFloatInvocation as RandomFloatInvocation
    from .random_int_invocation import RandomIntInvocation as RandomIntInvocation
    from .random_range_invocation import RandomRangeInvocation as RandomRangeInvocation
    from .range_invocation import RangeInvocation as RangeInvocation
    from .range_of_size_invocation import RangeOfSizeInvocation as RangeOfSizeInvocation
    from .recall_parameter import RecallParameter as RecallParameter
    from .recall_parameters_updated_event import RecallParametersUpdatedEvent as RecallParametersUpdatedEvent
    from .recall_parameters_updated_event_parameters import (
        RecallParametersUpdatedEventParameters as RecallParametersUpdatedEventParameters,
    )
    from .rectangle_mask_invocation import RectangleMaskInvocation as RectangleMaskInvocation
    from .reference_image_recall_parameter import ReferenceImageRecallParameter as ReferenceImageRecallParameter
    from .reload_custom_nodes_response200 import ReloadCustomNodesResponse200 as ReloadCustomNodesResponse200
    from .remote_model_file import RemoteModelFile as RemoteModelFile
    from .remove_images_from_board_result import RemoveImagesFromBoardResult as RemoveImagesFromBoardResult
    from .remove_videos_from_board_result import RemoveVideosFromBoardResult as RemoveVideosFromBoardResult
    from .resize_latents_invocation import ResizeLatentsInvocation as ResizeLatentsInvocation
    from .retry_items_result import RetryItemsResult as RetryItemsResult
    from .round_invocation import RoundInvocation as RoundInvocation
    from .sam_point import SAMPoint as SAMPoint
    from .sam_points_field import SAMPointsField as SAMPointsField
    from .save_image_invocation import SaveImageInvocation as SaveImageInvocation
    from .save_image_to_file_invocation import SaveImageToFileInvocation as SaveImageToFileInvocation
    from .scale_latents_invocation import ScaleLatentsInvocation as ScaleLatentsInvocation
    from .scheduler_invocation import SchedulerInvocation as SchedulerInvocation
    from .scheduler_output import SchedulerOutput as SchedulerOutput
    from .sd3_conditioning_field import SD3ConditioningField as SD3ConditioningField
    from .sd3_conditioning_output import SD3ConditioningOutput as SD3ConditioningOutput
    from .sd3_denoise_invocation import SD3DenoiseInvocation as SD3DenoiseInvocation
    from .sd3_image_to_latents_invocation import SD3ImageToLatentsInvocation as SD3ImageToLatentsInvocation
    from .sd3_latents_to_image_invocation import SD3LatentsToImageInvocation as SD3LatentsToImageInvocation
    from .sd3_model_loader_invocation import Sd3ModelLoaderInvocation as Sd3ModelLoaderInvocation
    from .sd3_model_loader_output import Sd3ModelLoaderOutput as Sd3ModelLoaderOutput
    from .sd3_pid_decode_invocation import SD3PiDDecodeInvocation as SD3PiDDecodeInvocation
    from .sd3_text_encoder_invocation import Sd3TextEncoderInvocation as Sd3TextEncoderInvocation
    from .sdxl_compel_prompt_invocation import SDXLCompelPromptInvocation as SDXLCompelPromptInvocation
    from .sdxl_lora_collection_loader import SDXLLoRACollectionLoader as SDXLLoRACollectionLoader
    from .sdxl_lora_loader_invocation import SDXLLoRALoaderInvocation as SDXLLoRALoaderInvocation
    from .sdxl_lora_loader_output import SDXLLoRALoaderOutput as SDXLLoRALoaderOutput
    from .sdxl_model_loader_invocation import SDXLModelLoaderInvocation as SDXLModelLoaderInvocation
    from .sdxl_model_loader_output import SDXLModelLoaderOutput as SDXLModelLoaderOutput
    from .sdxl_pid_decode_invocation import SDXLPiDDecodeInvocation as SDXLPiDDecodeInvocation
    from .sdxl_refiner_compel_prompt_invocation import (
        SDXLRefinerCompelPromptInvocation as SDXLRefinerCompelPromptInvocation,
    )
    from .sdxl_refiner_model_loader_invocation import (
        SDXLRefinerModelLoaderInvocation as SDXLRefinerModelLoaderInvocation,
    )
    from .sdxl_refiner_model_loader_output import SDXLRefinerModelLoaderOutput as SDXLRefinerModelLoaderOutput
    from .seamless_mode_invocation import SeamlessModeInvocation as SeamlessModeInvocation
    from .seamless_mode_output import SeamlessModeOutput as SeamlessModeOutput
    from .seedream_image_generation_invocation import (
        SeedreamImageGenerationInvocation as SeedreamImageGenerationInvocation,
    )
    from .segment_anything_invocation import SegmentAnythingInvocation as SegmentAnythingInvocation
    from .session_processor_status import SessionProcessorStatus as SessionProcessorStatus
    from .session_queue_and_processor_status import SessionQueueAndProcessorStatus as SessionQueueAndProcessorStatus
    from .session_queue_counts_by_destination import SessionQueueCountsByDestination as SessionQueueCountsByDestination
    from .session_queue_item import SessionQueueItem as SessionQueueItem
    from .session_queue_item_summary import SessionQueueItemSummary as SessionQueueItemSummary
    from .session_queue_status import SessionQueueStatus as SessionQueueStatus
    from .setup_request import SetupRequest as SetupRequest
    from .setup_response import SetupResponse as SetupResponse
    from .setup_status_response import SetupStatusResponse as SetupStatusResponse
    from .show_image_invocation import ShowImageInvocation as ShowImageInvocation
    from .siglip_diffusers_config import SigLIPDiffusersConfig as SigLIPDiffusersConfig
    from .spandrel_checkpoint_config import SpandrelCheckpointConfig as SpandrelCheckpointConfig
    from .spandrel_image_to_image_autoscale_invocation import (
        SpandrelImageToImageAutoscaleInvocation as SpandrelImageToImageAutoscaleInvocation,
    )
    from .spandrel_image_to_image_invocation import SpandrelImageToImageInvocation as SpandrelImageToImageInvocation
    from .starred_images_result import StarredImagesResult as StarredImagesResult
    from .starred_videos_result import StarredVideosResult as StarredVideosResult
    from .starter_model import StarterModel as StarterModel
    from .starter_model_bundle import StarterModelBundle as StarterModelBundle
    from .starter_model_response import StarterModelResponse as StarterModelResponse
    from .starter_model_response_starter_bundles import (
        StarterModelResponseStarterBundles as StarterModelResponseStarterBundles,
    )
    from .starter_model_without_dependencies import StarterModelWithoutDependencies as StarterModelWithoutDependencies
    from .string2_output import String2Output as String2Output
    from .string_batch_invocation import StringBatchInvocation as StringBatchInvocation
    from .string_collection_invocation import StringCollectionInvocation as StringCollectionInvocation
    from .string_collection_output import StringCollectionOutput as StringCollectionOutput
    from .string_generator import StringGenerator as StringGenerator
    from .string_generator_field import StringGeneratorField as StringGeneratorField
    from .string_generator_output import StringGeneratorOutput as StringGeneratorOutput
    from .string_invocation import StringInvocation as StringInvocation
    from .string_join_invocation import StringJoinInvocation as StringJoinInvocation
    from .string_join_three_invocation import StringJoinThreeInvocation as StringJoinThreeInvocation
    from .string_output import StringOutput as StringOutput
    from .string_pos_neg_output import StringPosNegOutput as StringPosNegOutput
    from .string_replace_invocation import StringReplaceInvocation as StringReplaceInvocation
    from .string_split_invocation import StringSplitInvocation as StringSplitInvocation
    from .string_split_neg_invocation import StringSplitNegInvocation as StringSplitNegInvocation
    from .style_preset_field import StylePresetField as StylePresetField
    from .style_preset_record_with_image import StylePresetRecordWithImage as StylePresetRecordWithImage
    from .submodel_definition import SubmodelDefinition as SubmodelDefinition
    from .subtract_invocation import SubtractInvocation as SubtractInvocation
    from .system_prompt_changes import SystemPromptChanges as SystemPromptChanges
    from .system_prompt_field import SystemPromptField as SystemPromptField
    from .system_prompt_record_dto import SystemPromptRecordDTO as SystemPromptRecordDTO
    from .system_prompt_without_id import SystemPromptWithoutId as SystemPromptWithoutId
    from .t2i_adapter_diffusers_sd1_config import T2IAdapterDiffusersSD1Config as T2IAdapterDiffusersSD1Config
    from .t2i_adapter_diffusers_sdxl_config import T2IAdapterDiffusersSDXLConfig as T2IAdapterDiffusersSDXLConfig
    from .t2i_adapter_field import T2IAdapterField as T2IAdapterField
    from .t2i_adapter_invocation import T2IAdapterInvocation as T2IAdapterInvocation
    from .t2i_adapter_metadata_field import T2IAdapterMetadataField as T2IAdapterMetadataField
    from .t2i_adapter_output import T2IAdapterOutput as T2IAdapterOutput
    from .t5_encoder_bnbllm_int8_config import T5EncoderBnBLLMint8Config as T5EncoderBnBLLMint8Config
    from .t5_encoder_field import T5EncoderField as T5EncoderField
    from .t5_encoder_gguf_config import T5EncoderGGUFConfig as T5EncoderGGUFConfig
    from .t5_encoder_sdnq_config import T5EncoderSDNQConfig as T5EncoderSDNQConfig
    from .t5_encoder_t5_encoder_config import T5EncoderT5EncoderConfig as T5EncoderT5EncoderConfig
    from .tblr import TBLR as TBLR
    from .tensor_field import TensorField as TensorField
    from .text_llm_diffusers_config import TextLLMDiffusersConfig as TextLLMDiffusersConfig
    from .text_llm_invocation import TextLLMInvocation as TextLLMInvocation
    from .text_llm_with_preset_invocation import TextLLMWithPresetInvocation as TextLLMWithPresetInvocation
    from .ti_file_sd1_config import TIFileSD1Config as TIFileSD1Config
    from .ti_file_sd2_config import TIFileSD2Config as TIFileSD2Config
    from .ti_file_sdxl_config import TIFileSDXLConfig as TIFileSDXLConfig
    from .ti_folder_sd1_config import TIFolderSD1Config as TIFolderSD1Config
    from .ti_folder_sd2_config import TIFolderSD2Config as TIFolderSD2Config
    from .ti_folder_sdxl_config import TIFolderSDXLConfig as TIFolderSDXLConfig
    from .tile import Tile as Tile
    from .tile_to_properties_invocation import TileToPropertiesInvocation as TileToPropertiesInvocation
    from .tile_to_properties_output import TileToPropertiesOutput as TileToPropertiesOutput
    from .tile_with_image import TileWithImage as TileWithImage
    from .tiled_multi_diffusion_denoise_latents import (
        TiledMultiDiffusionDenoiseLatents as TiledMultiDiffusionDenoiseLatents,
    )
    from .transformer_field import TransformerField as TransformerField
    from .unet_field import UNetField as UNetField
    from .unet_output import UNetOutput as UNetOutput
    from .uninstall_node_pack_response import UninstallNodePackResponse as UninstallNodePackResponse
    from .unknown_config import UnknownConfig as UnknownConfig
    from .unsharp_mask_invocation import UnsharpMaskInvocation as UnsharpMaskInvocation
    from .unstarred_images_result import UnstarredImagesResult as UnstarredImagesResult
    from .unstarred_videos_result import UnstarredVideosResult as UnstarredVideosResult
    from .update_app_generation_settings_request import (
        UpdateAppGenerationSettingsRequest as UpdateAppGenerationSettingsRequest,
    )
    from .update_recall_parameters_response200 import (
        UpdateRecallParametersResponse200 as UpdateRecallParametersResponse200,
    )
    from .upload_video_body import UploadVideoBody as UploadVideoBody
    from .url_model_source import URLModelSource as URLModelSource
    from .url_regex_token_pair import URLRegexTokenPair as URLRegexTokenPair
    from .user_dto import UserDTO as UserDTO
    from .user_font import UserFont as UserFont
    from .user_font_face import UserFontFace as UserFontFace
    from .user_fonts_response import UserFontsResponse as UserFontsResponse
    from .user_profile_update_request import UserProfileUpdateRequest as UserProfileUpdateRequest
    from .vae_checkpoint_anima_config import VAECheckpointAnimaConfig as VAECheckpointAnimaConfig
    from .vae_checkpoint_flux2_config import VAECheckpointFlux2Config as VAECheckpointFlux2Config
    from .vae_checkpoint_flux_config import VAECheckpointFLUXConfig as VAECheckpointFLUXConfig
    from .vae_checkpoint_qwen_image_config import VAECheckpointQwenImageConfig as VAECheckpointQwenImageConfig
    from .vae_checkpoint_sd1_config import VAECheckpointSD1Config as VAECheckpointSD1Config
    from .vae_checkpoint_sd2_config import VAECheckpointSD2Config as VAECheckpointSD2Config
    from .vae_checkpoint_sdxl_config import VAECheckpointSDXLConfig as VAECheckpointSDXLConfig
    from .vae_checkpoint_wan_config import VAECheckpointWanConfig as VAECheckpointWanConfig
    from .vae_diffusers_flux2_config import VAEDiffusersFlux2Config as VAEDiffusersFlux2Config
    from .vae_diffusers_sd1_config import VAEDiffusersSD1Config as VAEDiffusersSD1Config
    from .vae_diffusers_sdxl_config import VAEDiffusersSDXLConfig as VAEDiffusersSDXLConfig
    from .vae_diffusers_wan_config import VAEDiffusersWanConfig as VAEDiffusersWanConfig
    from .vae_field import VAEField as VAEField
    from .vae_loader_invocation import VAELoaderInvocation as VAELoaderInvocation
    from .vae_output import VAEOutput as VAEOutput
    from .video_board_arg import VideoBoardArg as VideoBoardArg
    from .video_concat_invocation import VideoConcatInvocation as VideoConcatInvocation
    from .video_dto import VideoDTO as VideoDTO
    from .video_field import VideoField as VideoField
    from .video_frame_extract_invocation import VideoFrameExtractInvocation as VideoFrameExtractInvocation
    from .video_invocation import VideoInvocation as VideoInvocation
    from .video_names_batch import VideoNamesBatch as VideoNamesBatch
    from .video_names_result import VideoNamesResult as VideoNamesResult
    from .video_output import VideoOutput as VideoOutput
    from .video_record_changes import VideoRecordChanges as VideoRecordChanges
    from .video_urls_dto import VideoUrlsDTO as VideoUrlsDTO
    from .virtual_sub_board_dto import VirtualSubBoardDTO as VirtualSubBoardDTO
    from .wan_conditioning_field import WanConditioningField as WanConditioningField
    from .wan_conditioning_output import WanConditioningOutput as WanConditioningOutput
    from .wan_denoise_invocation import WanDenoiseInvocation as WanDenoiseInvocation
    from .wan_i2v_ideal_dimensions_invocation import WanI2VIdealDimensionsInvocation as WanI2VIdealDimensionsInvocation
    from .wan_image_to_latents_invocation import WanImageToLatentsInvocation as WanImageToLatentsInvocation
    from .wan_latents_to_image_invocation import WanLatentsToImageInvocation as WanLatentsToImageInvocation
    from .wan_latents_to_video_invocation import WanLatentsToVideoInvocation as WanLatentsToVideoInvocation
    from .wan_lora_collection_loader import WanLoRACollectionLoader as WanLoRACollectionLoader
    from .wan_lora_loader_invocation import WanLoRALoaderInvocation as WanLoRALoaderInvocation
    from .wan_lora_loader_output import WanLoRALoaderOutput as WanLoRALoaderOutput
    from .wan_model_loader_invocation import WanModelLoaderInvocation as WanModelLoaderInvocation
    from .wan_model_loader_output import WanModelLoaderOutput as WanModelLoaderOutput
    from .wan_ref_image_conditioning_field import WanRefImageConditioningField as WanRefImageConditioningField
    from .wan_ref_image_encoder_invocation import WanRefImageEncoderInvocation as WanRefImageEncoderInvocation
    from .wan_ref_image_output import WanRefImageOutput as WanRefImageOutput
    from .wan_t5_encoder_field import WanT5EncoderField as WanT5EncoderField
    from .wan_t5_encoder_wan_t5_encoder_config import WanT5EncoderWanT5EncoderConfig as WanT5EncoderWanT5EncoderConfig
    from .wan_text_encoder_invocation import WanTextEncoderInvocation as WanTextEncoderInvocation
    from .wan_ti2v_ideal_dimensions_invocation import (
        WanTI2VIdealDimensionsInvocation as WanTI2VIdealDimensionsInvocation,
    )
    from .wan_transformer_field import WanTransformerField as WanTransformerField
    from .wan_video_denoise_invocation import WanVideoDenoiseInvocation as WanVideoDenoiseInvocation
    from .workflow import Workflow as Workflow
    from .workflow_access_revoked_event import WorkflowAccessRevokedEvent as WorkflowAccessRevokedEvent
    from .workflow_and_graph_response import WorkflowAndGraphResponse as WorkflowAndGraphResponse
    from .workflow_call_compatibility import WorkflowCallCompatibility as WorkflowCallCompatibility
    from .workflow_call_execution import WorkflowCallExecution as WorkflowCallExecution
    from .workflow_call_execution_aggregated_values import (
        WorkflowCallExecutionAggregatedValues as WorkflowCallExecutionAggregatedValues,
    )
    from .workflow_call_execution_child_outputs import (
        WorkflowCallExecutionChildOutputs as WorkflowCallExecutionChildOutputs,
    )
    from .workflow_call_execution_child_outputs_additional_property import (
        WorkflowCallExecutionChildOutputsAdditionalProperty as WorkflowCallExecutionChildOutputsAdditionalProperty,
    )
    from .workflow_call_frame import WorkflowCallFrame as WorkflowCallFrame
    from .workflow_call_parent_ref import WorkflowCallParentRef as WorkflowCallParentRef
    from .workflow_created_event import WorkflowCreatedEvent as WorkflowCreatedEvent
    from .workflow_deleted_event import WorkflowDeletedEvent as WorkflowDeletedEvent
    from .workflow_edges_item import WorkflowEdgesItem as WorkflowEdgesItem
    from .workflow_form_type0 import WorkflowFormType0 as WorkflowFormType0
    from .workflow_meta import WorkflowMeta as WorkflowMeta
    from .workflow_nodes_item import WorkflowNodesItem as WorkflowNodesItem
    from .workflow_record_dto import WorkflowRecordDTO as WorkflowRecordDTO
    from .workflow_record_list_item_with_thumbnail_dto import (
        WorkflowRecordListItemWithThumbnailDTO as WorkflowRecordListItemWithThumbnailDTO,
    )
    from .workflow_record_with_thumbnail_dto import WorkflowRecordWithThumbnailDTO as WorkflowRecordWithThumbnailDTO
    from .workflow_return_get_invocation import WorkflowReturnGetInvocation as WorkflowReturnGetInvocation
    from .workflow_return_get_invocation_values import (
        WorkflowReturnGetInvocationValues as WorkflowReturnGetInvocationValues,
    )
    from .workflow_return_get_output import WorkflowReturnGetOutput as WorkflowReturnGetOutput
    from .workflow_return_invocation import WorkflowReturnInvocation as WorkflowReturnInvocation
    from .workflow_return_output import WorkflowReturnOutput as WorkflowReturnOutput
    from .workflow_return_output_values import WorkflowReturnOutputValues as WorkflowReturnOutputValues
    from .workflow_return_value_field import WorkflowReturnValueField as WorkflowReturnValueField
    from .workflow_return_value_invocation import WorkflowReturnValueInvocation as WorkflowReturnValueInvocation
    from .workflow_return_value_output import WorkflowReturnValueOutput as WorkflowReturnValueOutput
    from .workflow_updated_event import WorkflowUpdatedEvent as WorkflowUpdatedEvent
    from .workflow_without_id import WorkflowWithoutID as WorkflowWithoutID
    from .workflow_without_id_edges_item import WorkflowWithoutIDEdgesItem as WorkflowWithoutIDEdgesItem
    from .workflow_without_id_form_type0 import WorkflowWithoutIDFormType0 as WorkflowWithoutIDFormType0
    from .workflow_without_id_nodes_item import WorkflowWithoutIDNodesItem as WorkflowWithoutIDNodesItem
    from .z_image_conditioning_field import ZImageConditioningField as ZImageConditioningField
    from .z_image_conditioning_output import ZImageConditioningOutput as ZImageConditioningOutput
    from .z_image_control_field import ZImageControlField as ZImageControlField
    from .z_image_control_invocation import ZImageControlInvocation as ZImageControlInvocation
    from .z_image_control_output import ZImageControlOutput as ZImageControlOutput
    from .z_image_denoise_invocation import ZImageDenoiseInvocation as ZImageDenoiseInvocation
    from .z_image_denoise_meta_invocation import ZImageDenoiseMetaInvocation as ZImageDenoiseMetaInvocation
    from .z_image_image_to_latents_invocation import ZImageImageToLatentsInvocation as ZImageImageToLatentsInvocation
    from .z_image_latents_to_image_invocation import ZImageLatentsToImageInvocation as ZImageLatentsToImageInvocation
    from .z_image_lora_collection_loader import ZImageLoRACollectionLoader as ZImageLoRACollectionLoader
    from .z_image_lora_loader_invocation import ZImageLoRALoaderInvocation as ZImageLoRALoaderInvocation
    from .z_image_lora_loader_output import ZImageLoRALoaderOutput as ZImageLoRALoaderOutput
    from .z_image_model_loader_invocation import ZImageModelLoaderInvocation as ZImageModelLoaderInvocation
    from .z_image_model_loader_output import ZImageModelLoaderOutput as ZImageModelLoaderOutput
    from .z_image_pid_decode_invocation import ZImagePiDDecodeInvocation as ZImagePiDDecodeInvocation
    from .z_image_seed_variance_enhancer_invocation import (
        ZImageSeedVarianceEnhancerInvocation as ZImageSeedVarianceEnhancerInvocation,
    )
    from .z_image_text_encoder_invocation import ZImageTextEncoderInvocation as ZImageTextEncoderInvocation

_MODULES: dict[str, str] = {
    "AddImagesToBoardResult": "add_images_to_board_result",
    "AddInvocation": "add_invocation",
    "AddVideosToBoardResult": "add_videos_to_board_result",
    "AdminUserCreateRequest": "admin_user_create_request",
    "AdminUserUpdateRequest": "admin_user_update_request",
    "AlibabaCloudImageGenerationInvocation": "alibaba_cloud_image_generation_invocation",
    "AlibabaCloudImageGenerationInvocationMode": "literals",
    "AlphaMaskToTensorInvocation": "alpha_mask_to_tensor_invocation",
    "AnimaConditioningField": "anima_conditioning_field",
    "AnimaConditioningOutput": "anima_conditioning_output",
    "AnimaDenoiseInvocation": "anima_denoise_invocation",
    "AnimaDenoiseInvocationScheduler": "literals",
    "AnimaDenoiseMetaInvocation": "anima_denoise_meta_invocation",
    "AnimaDenoiseMetaInvocationScheduler": "literals",
    "AnimaImageToLatentsInvocation": "anima_image_to_latents_invocation",
    "AnimaLLLiteField": "anima_lllite_field",
    "AnimaLLLiteInvocation": "anima_lllite_invocation",
    "AnimaLLLiteOutput": "anima_lllite_output",
    "AnimaLatentsToImageInvocation": "anima_latents_to_image_invocation",
    "AnimaLoRACollectionLoader": "anima_lora_collection_loader",
    "AnimaLoRALoaderInvocation": "anima_lora_loader_invocation",
    "AnimaLoRALoaderOutput": "anima_lora_loader_output",
    "AnimaModelLoaderInvocation": "anima_model_loader_invocation",
    "AnimaModelLoaderOutput": "anima_model_loader_output",
    "AnimaTextEncoderInvocation": "anima_text_encoder_invocation",
    "AnyInvocation": "any_invocation",
    "AnyInvocationOutput": "any_invocation_output",
    "AnyModelConfig": "any_model_config",
    "AnyModelSource": "any_model_source",
    "AnyModelSourceMetadata": "any_model_source_metadata",
    "AnyModelVariant": "literals",
    "AppVersion": "app_version",
    "ApplyMaskTensorToImageInvocation": "apply_mask_tensor_to_image_invocation",
    "ApplyMaskToImageInvocation": "apply_mask_to_image_invocation",
    "BaseMetadata": "base_metadata",
    "BaseModelType": "literals",
    "Batch": "batch",
    "BatchDatum": "batch_datum",
    "BatchEnqueuedEvent": "batch_enqueued_event",
    "BatchStatus": "batch_status",
    "BlankImageInvocation": "blank_image_invocation",
    "BlankImageInvocationMode": "literals",
    "BlendLatentsInvocation": "blend_latents_invocation",
    "BoardChanges": "board_changes",
    "BoardDTO": "board_dto",
    "BoardField": "board_field",
    "BoardRecordOrderBy": "literals",
    "BoardVisibility": "literals",
    "BodyAddImageToBoard": "body_add_image_to_board",
    "BodyAddImagesToBoard": "body_add_images_to_board",
    "BodyCancelByBatchIds": "body_cancel_by_batch_ids",
    "BodyCreateImageUploadEntry": "body_create_image_upload_entry",
    "BodyCreateStylePreset": "body_create_style_preset",
    "BodyCreateWorkflow": "body_create_workflow",
    "BodyDeleteImagesFromList": "body_delete_images_from_list",
    "BodyDoHfLogin": "body_do_hf_login",
    "BodyDownloadImagesFromList": "body_download_images_from_list",
    "BodyEnqueueBatch": "body_enqueue_batch",
    "BodyGetImagesByNames": "body_get_images_by_names",
    "BodyGetQueueItemSummariesByIds": "body_get_queue_item_summaries_by_ids",
    "BodyGetQueueItemsByItemIds": "body_get_queue_items_by_item_ids",
    "BodyImportStylePresets": "body_import_style_presets",
    "BodyParseDynamicprompts": "body_parse_dynamicprompts",
    "BodyRemoveImageFromBoard": "body_remove_image_from_board",
    "BodyRemoveImagesFromBoard": "body_remove_images_from_board",
    "BodyRemoveVideoFromBoard": "body_remove_video_from_board",
    "BodySetWorkflowThumbnail": "body_set_workflow_thumbnail",
    "BodyStarImagesInList": "body_star_images_in_list",
    "BodyUnstarImagesInList": "body_unstar_images_in_list",
    "BodyUpdateModelImage": "body_update_model_image",
    "BodyUpdateStylePreset": "body_update_style_preset",
    "BodyUpdateWorkflow": "body_update_workflow",
    "BodyUpdateWorkflowIsPublic": "body_update_workflow_is_public",
    "BodyUploadImage": "body_upload_image",
    "BooleanCollectionInvocation": "boolean_collection_invocation",
    "BooleanCollectionOutput": "boolean_collection_output",
    "BooleanInvocation": "boolean_invocation",
    "BooleanOutput": "boolean_output",
    "BoundingBoxCollectionOutput": "bounding_box_collection_output",
    "BoundingBoxField": "bounding_box_field",
    "BoundingBoxInvocation": "bounding_box_invocation",
    "BoundingBoxOutput": "bounding_box_output",
    "BulkDeleteModelsRequest": "bulk_delete_models_request",
    "BulkDeleteModelsResponse": "bulk_delete_models_response",
    "BulkDeleteModelsResponseFailedItem": "bulk_delete_models_response_failed_item",
    "BulkDownloadCompleteEvent": "bulk_download_complete_event",
    "BulkDownloadErrorEvent": "bulk_download_error_event",
    "BulkDownloadStartedEvent": "bulk_download_started_event",
    "BulkReidentifyModelsRequest": "bulk_reidentify_models_request",
    "BulkReidentifyModelsResponse": "bulk_reidentify_models_response",
    "BulkReidentifyModelsResponseFailedItem": "bulk_reidentify_models_response_failed_item",
    "CLIPEmbedDiffusersGConfig": "clip_embed_diffusers_g_config",
    "CLIPEmbedDiffusersLConfig": "clip_embed_diffusers_l_config",
    "CLIPField": "clip_field",
    "CLIPOutput": "clip_output",
    "CLIPSkipInvocation": "clip_skip_invocation",
    "CLIPSkipInvocationOutput": "clip_skip_invocation_output",
    "CLIPVisionDiffusersConfig": "clip_vision_diffusers_config",
    "CV2InfillInvocation": "cv2_infill_invocation",
    "CacheStats": "cache_stats",
    "CacheStatsLoadedModelSizes": "cache_stats_loaded_model_sizes",
    "CalculateImageTilesEvenSplitInvocation": "calculate_image_tiles_even_split_invocation",
    "CalculateImageTilesInvocation": "calculate_image_tiles_invocation",
    "CalculateImageTilesMinimumOverlapInvocation": "calculate_image_tiles_minimum_overlap_invocation",
    "CalculateImageTilesOutput": "calculate_image_tiles_output",
    "CallSavedWorkflowInvocation": "call_saved_workflow_invocation",
    "CallSavedWorkflowInvocationWorkflowInputs": "call_saved_workflow_invocation_workflow_inputs",
    "CancelAllExceptCurrentResult": "cancel_all_except_current_result",
    "CancelByBatchIDsResult": "cancel_by_batch_i_ds_result",
    "CancelByDestinationResult": "cancel_by_destination_result",
    "CannyEdgeDetectionInvocation": "canny_edge_detection_invocation",
    "CanvasOutputInvocation": "canvas_output_invocation",
    "CanvasPasteBackInvocation": "canvas_paste_back_invocation",
    "CanvasV2MaskAndCropInvocation": "canvas_v2_mask_and_crop_invocation",
    "CenterPadCropInvocation": "center_pad_crop_invocation",
    "ClearResult": "clear_result",
    "CogView4ConditioningField": "cog_view4_conditioning_field",
    "CogView4ConditioningOutput": "cog_view4_conditioning_output",
    "CogView4DenoiseInvocation": "cog_view4_denoise_invocation",
    "CogView4ImageToLatentsInvocation": "cog_view4_image_to_latents_invocation",
    "CogView4LatentsToImageInvocation": "cog_view4_latents_to_image_invocation",
    "CogView4ModelLoaderInvocation": "cog_view4_model_loader_invocation",
    "CogView4ModelLoaderOutput": "cog_view4_model_loader_output",
    "CogView4TextEncoderInvocation": "cog_view4_text_encoder_invocation",
    "CollectInvocation": "collect_invocation",
    "CollectInvocationOutput": "collect_invocation_output",
    "ColorCollectionOutput": "color_collection_output",
    "ColorCorrectInvocation": "color_correct_invocation",
    "ColorCorrectInvocationColorspace": "literals",
    "ColorField": "color_field",
    "ColorInvocation": "color_invocation",
    "ColorMapInvocation": "color_map_invocation",
    "ColorOutput": "color_output",
    "CompelInvocation": "compel_invocation",
    "ConditioningCollectionInvocation": "conditioning_collection_invocation",
    "ConditioningCollectionOutput": "conditioning_collection_output",
    "ConditioningField": "conditioning_field",
    "ConditioningInvocation": "conditioning_invocation",
    "ConditioningOutput": "conditioning_output",
    "ContentShuffleInvocation": "content_shuffle_invocation",
    "ControlAdapterDefaultSettings": "control_adapter_default_settings",
    "ControlField": "control_field",
    "ControlFieldControlMode": "literals",
    "ControlFieldResizeMode": "literals",
    "ControlLoRAField": "control_lora_field",
    "ControlLoRALyCORISFLUXConfig": "control_lora_lycoris_flux_config",
    "ControlNetCheckpointAnimaConfig": "controlnet_checkpoint_anima_config",
    "ControlNetCheckpointFLUXConfig": "controlnet_checkpoint_flux_config",
    "ControlNetCheckpointSD1Config": "controlnet_checkpoint_sd1_config",
    "ControlNetCheckpointSD2Config": "controlnet_checkpoint_sd2_config",
    "ControlNetCheckpointSDXLConfig": "controlnet_checkpoint_sdxl_config",
    "ControlNetCheckpointZImageConfig": "controlnet_checkpoint_z_image_config",
    "ControlNetDiffusersFLUXConfig": "controlnet_diffusers_flux_config",
    "ControlNetDiffusersSD1Config": "controlnet_diffusers_sd1_config",
    "ControlNetDiffusersSD2Config": "controlnet_diffusers_sd2_config",
    "ControlNetDiffusersSDXLConfig": "controlnet_diffusers_sdxl_config",
    "ControlNetInvocation": "controlnet_invocation",
    "ControlNetInvocationControlMode": "literals",
    "ControlNetInvocationResizeMode": "literals",
    "ControlNetMetadataField": "controlnet_metadata_field",
    "ControlNetMetadataFieldControlMode": "literals",
    "ControlNetMetadataFieldResizeMode": "literals",
    "ControlNetRecallParameter": "controlnet_recall_parameter",
    "ControlNetRecallParameterControlModeType0": "literals",
    "ControlOutput": "control_output",
    "CoreMetadataInvocation": "core_metadata_invocation",
    "CoreMetadataInvocationGenerationModeType0": "literals",
    "CountsByCategoryResponse200": "counts_by_category_response200",
    "CreateDenoiseMaskInvocation": "create_denoise_mask_invocation",
    "CreateGradientMaskInvocation": "create_gradient_mask_invocation",
    "CreateGradientMaskInvocationCoherenceMode": "literals",
    "CropImageToBoundingBoxInvocation": "crop_image_to_bounding_box_invocation",
    "CropLatentsCoreInvocation": "crop_latents_core_invocation",
    "CvInpaintInvocation": "cv_inpaint_invocation",
    "DWOpenposeDetectionInvocation": "dw_openpose_detection_invocation",
    "DecodeInvisibleWatermarkInvocation": "decode_invisible_watermark_invocation",
    "DeleteAllExceptCurrentResult": "delete_all_except_current_result",
    "DeleteBoardResult": "delete_board_result",
    "DeleteByDestinationResult": "delete_by_destination_result",
    "DeleteImagesResult": "delete_images_result",
    "DeleteOrphanedModelsRequest": "delete_orphaned_models_request",
    "DeleteOrphanedModelsResponse": "delete_orphaned_models_response",
    "DeleteOrphanedModelsResponseErrors": "delete_orphaned_models_response_errors",
    "DeleteVideosResult": "delete_videos_result",
    "DenoiseLatentsInvocation": "denoise_latents_invocation",
    "DenoiseLatentsInvocationScheduler": "literals",
    "DenoiseLatentsMetaInvocation": "denoise_latents_meta_invocation",
    "DenoiseLatentsMetaInvocationScheduler": "literals",
    "DenoiseMaskField": "denoise_mask_field",
    "DenoiseMaskOutput": "denoise_mask_output",
    "DepthAnythingDepthEstimationInvocation": "depth_anything_depth_estimation_invocation",
    "DepthAnythingDepthEstimationInvocationModelSize": "literals",
    "DivideInvocation": "divide_invocation",
    "DownloadCancelledEvent": "download_cancelled_event",
    "DownloadCompleteEvent": "download_complete_event",
    "DownloadErrorEvent": "download_error_event",
    "DownloadJob": "download_job",
    "DownloadJobStatus": "literals",
    "DownloadPausedEvent": "download_paused_event",
    "DownloadProgressEvent": "download_progress_event",
    "DownloadStartedEvent": "download_started_event",
    "DynamicPromptInvocation": "dynamic_prompt_invocation",
    "DynamicPromptsResponse": "dynamic_prompts_response",
    "ESRGANInvocation": "esrgan_invocation",
    "ESRGANInvocationModelName": "literals",
    "Edge": "edge",
    "EdgeConnection": "edge_connection",
    "EnqueueBatchResult": "enqueue_batch_result",
    "ErnieImageConditioningField": "ernie_image_conditioning_field",
    "ErnieImageConditioningOutput": "ernie_image_conditioning_output",
    "ErnieImageDenoiseInvocation": "ernie_image_denoise_invocation",
    "ErnieImageDenoiseInvocationScheduler": "literals",
    "ErnieImageModelLoaderInvocation": "ernie_image_model_loader_invocation",
    "ErnieImageModelLoaderOutput": "ernie_image_model_loader_output",
    "ErnieImagePromptEnhancerInvocation": "ernie_image_prompt_enhancer_invocation",
    "ErnieImageTextEncoderInvocation": "ernie_image_text_encoder_invocation",
    "ErnieImageVaeDecodeInvocation": "ernie_image_vae_decode_invocation",
    "ExpandMaskWithFadeInvocation": "expand_mask_with_fade_invocation",
    "ExpandPromptRequest": "expand_prompt_request",
    "ExpandPromptResponse": "expand_prompt_response",
    "ExposedField": "exposed_field",
    "ExternalApiModelConfig": "external_api_model_config",
    "ExternalApiModelDefaultSettings": "external_api_model_default_settings",
    "ExternalImageSize": "external_image_size",
    "ExternalModelCapabilities": "external_model_capabilities",
    "ExternalModelCapabilitiesAspectRatioSizesType0": "external_model_capabilities_aspect_ratio_sizes_type0",
    "ExternalModelCapabilitiesInputImageRequiredForType0Item": "literals",
    "ExternalModelCapabilitiesMaskFormat": "literals",
    "ExternalModelCapabilitiesModesItem": "literals",
    "ExternalModelPanelControl": "external_model_panel_control",
    "ExternalModelPanelControlName": "literals",
    "ExternalModelPanelSchema": "external_model_panel_schema",
    "ExternalModelSource": "external_model_source",
    "ExternalProviderConfigModel": "external_provider_config_model",
    "ExternalProviderConfigUpdate": "external_provider_config_update",
    "ExternalProviderStatusModel": "external_provider_status_model",
    "ExternalResolutionPreset": "external_resolution_preset",
    "ExtractVideoRangeInvocation": "extract_video_range_invocation",
    "ExtractVideoRangeOutput": "extract_video_range_output",
    "FLUXLoRACollectionLoader": "flux_lora_collection_loader",
    "FLUXReduxCheckpointConfig": "flux_redux_checkpoint_config",
    "FaceIdentifierInvocation": "face_identifier_invocation",
    "FaceMaskInvocation": "face_mask_invocation",
    "FaceMaskOutput": "face_mask_output",
    "FaceOffInvocation": "face_off_invocation",
    "FaceOffOutput": "face_off_output",
    "FloatBatchInvocation": "float_batch_invocation",
    "FloatBatchInvocationBatchGroupId": "literals",
    "FloatCollectionInvocation": "float_collection_invocation",
    "FloatCollectionOutput": "float_collection_output",
    "FloatGenerator": "float_generator",
    "FloatGeneratorField": "float_generator_field",
    "FloatGeneratorOutput": "float_generator_output",
    "FloatInvocation": "float_invocation",
    "FloatLinearRangeInvocation": "float_linear_range_invocation",
    "FloatMathInvocation": "float_math_invocation",
    "FloatMathInvocationOperation": "literals",
    "FloatOutput": "float_output",
    "FloatToIntegerInvocation": "float_to_integer_invocation",
    "FloatToIntegerInvocationMethod": "literals",
    "Flux2DenoiseInvocation": "flux2_denoise_invocation",
    "Flux2DenoiseInvocationScheduler": "literals",
    "Flux2DevLoRACollectionLoader": "flux2_dev_lora_collection_loader",
    "Flux2DevLoRALoaderInvocation": "flux2_dev_lora_loader_invocation",
    "Flux2DevLoRALoaderOutput": "flux2_dev_lora_loader_output",
    "Flux2DevModelLoaderInvocation": "flux2_dev_model_loader_invocation",
    "Flux2DevModelLoaderInvocationMaxSeqLen": "literals",
    "Flux2DevModelLoaderOutput": "flux2_dev_model_loader_output",
    "Flux2DevModelLoaderOutputMaxSeqLen": "literals",
    "Flux2DevTextEncoderInvocation": "flux2_dev_text_encoder_invocation",
    "Flux2DevTextEncoderInvocationMaxSeqLen": "literals",
    "Flux2KleinLoRACollectionLoader": "flux2_klein_lora_collection_loader",
    "Flux2KleinLoRALoaderInvocation": "flux2_klein_lora_loader_invocation",
    "Flux2KleinLoRALoaderOutput": "flux2_klein_lora_loader_output",
    "Flux2KleinModelLoaderInvocation": "flux2_klein_model_loader_invocation",
    "Flux2KleinModelLoaderInvocationMaxSeqLen": "literals",
    "Flux2KleinModelLoaderOutput": "flux2_klein_model_loader_output",
    "Flux2KleinModelLoaderOutputMaxSeqLen": "literals",
    "Flux2KleinTextEncoderInvocation": "flux2_klein_text_encoder_invocation",
    "Flux2KleinTextEncoderInvocationMaxSeqLen": "literals",
    "Flux2PiDDecodeInvocation": "flux2_pid_decode_invocation",
    "Flux2VaeDecodeInvocation": "flux2_vae_decode_invocation",
    "Flux2VaeEncodeInvocation": "flux2_vae_encode_invocation",
    "Flux2VariantType": "literals",
    "FluxConditioningCollectionOutput": "flux_conditioning_collection_output",
    "FluxConditioningField": "flux_conditioning_field",
    "FluxConditioningOutput": "flux_conditioning_output",
    "FluxControlLoRALoaderInvocation": "flux_control_lora_loader_invocation",
    "FluxControlLoRALoaderOutput": "flux_control_lora_loader_output",
    "FluxControlNetField": "flux_controlnet_field",
    "FluxControlNetFieldResizeMode": "literals",
    "FluxControlNetInvocation": "flux_controlnet_invocation",
    "FluxControlNetInvocationResizeMode": "literals",
    "FluxControlNetOutput": "flux_controlnet_output",
    "FluxDenoiseInvocation": "flux_denoise_invocation",
    "FluxDenoiseInvocationDypePreset": "literals",
    "FluxDenoiseInvocationScheduler": "literals",
    "FluxDenoiseLatentsMetaInvocation": "flux_denoise_latents_meta_invocation",
    "FluxDenoiseLatentsMetaInvocationDypePreset": "literals",
    "FluxDenoiseLatentsMetaInvocationScheduler": "literals",
    "FluxFillConditioningField": "flux_fill_conditioning_field",
    "FluxFillInvocation": "flux_fill_invocation",
    "FluxFillOutput": "flux_fill_output",
    "FluxIPAdapterInvocation": "flux_ip_adapter_invocation",
    "FluxKontextConcatenateImagesInvocation": "flux_kontext_concatenate_images_invocation",
    "FluxKontextConditioningField": "flux_kontext_conditioning_field",
    "FluxKontextInvocation": "flux_kontext_invocation",
    "FluxKontextOutput": "flux_kontext_output",
    "FluxLoRALoaderInvocation": "flux_lora_loader_invocation",
    "FluxLoRALoaderOutput": "flux_lora_loader_output",
    "FluxModelLoaderInvocation": "flux_model_loader_invocation",
    "FluxModelLoaderOutput": "flux_model_loader_output",
    "FluxModelLoaderOutputMaxSeqLen": "literals",
    "FluxPiDDecodeInvocation": "flux_pid_decode_invocation",
    "FluxReduxConditioningField": "flux_redux_conditioning_field",
    "FluxReduxInvocation": "flux_redux_invocation",
    "FluxReduxInvocationDownsamplingFunction": "literals",
    "FluxReduxOutput": "flux_redux_output",
    "FluxTextEncoderInvocation": "flux_text_encoder_invocation",
    "FluxTextEncoderInvocationT5MaxSeqLenType0": "literals",
    "FluxVaeDecodeInvocation": "flux_vae_decode_invocation",
    "FluxVaeEncodeInvocation": "flux_vae_encode_invocation",
    "FluxVariantType": "literals",
    "FoundModel": "found_model",
    "FreeUConfig": "freeu_config",
    "FreeUInvocation": "freeu_invocation",
    "GalleryItem": "gallery_item",
    "GalleryItemKind": "literals",
    "GalleryItemNames": "gallery_item_names",
    "GalleryItemNamesResult": "gallery_item_names_result",
    "GalleryItemRef": "gallery_item_ref",
    "GeminiImageGenerationInvocation": "gemini_image_generation_invocation",
    "GeminiImageGenerationInvocationMode": "literals",
    "GeminiImageGenerationInvocationThinkingLevelType0": "literals",
    "Gemma2EncoderField": "gemma2_encoder_field",
    "Gemma2EncoderGGUFConfig": "gemma2_encoder_gguf_config",
    "Gemma2EncoderGemma2EncoderConfig": "gemma2_encoder_gemma2_encoder_config",
    "Gemma2EncoderLoaderInvocation": "gemma2_encoder_loader_invocation",
    "Gemma2EncoderOutput": "gemma2_encoder_output",
    "GeneratePasswordResponse": "generate_password_response",
    "GenerationDeviceOption": "generation_device_option",
    "GetAppDepsResponse200": "get_app_deps_response200",
    "GetCountsByTagResponse200": "get_counts_by_tag_response200",
    "GetMaskBoundingBoxInvocation": "get_mask_bounding_box_invocation",
    "GetRecallParametersResponse200": "get_recall_parameters_response200",
    "GlmEncoderField": "glm_encoder_field",
    "GradientMaskOutput": "gradient_mask_output",
    "Graph": "graph",
    "GraphExecutionState": "graph_execution_state",
    "GraphExecutionStateErrors": "graph_execution_state_errors",
    "GraphExecutionStateIndegree": "graph_execution_state_indegree",
    "GraphExecutionStatePreparedIterationPaths": "graph_execution_state_prepared_iteration_paths",
    "GraphExecutionStatePreparedSourceMapping": "graph_execution_state_prepared_source_mapping",
    "GraphExecutionStateResults": "graph_execution_state_results",
    "GraphExecutionStateSourcePreparedMapping": "graph_execution_state_source_prepared_mapping",
    "GraphNodes": "graph_nodes",
    "GroundingDinoInvocation": "grounding_dino_invocation",
    "GroundingDinoInvocationModelType0": "literals",
    "HEDEdgeDetectionInvocation": "hed_edge_detection_invocation",
    "HFModelSource": "hf_model_source",
    "HFTokenStatus": "literals",
    "HeuristicResizeInvocation": "heuristic_resize_invocation",
    "HuggingFaceMetadata": "hugging_face_metadata",
    "HuggingFaceModels": "hugging_face_models",
    "IPAdapterCheckpointFLUXConfig": "ip_adapter_checkpoint_flux_config",
    "IPAdapterCheckpointSD1Config": "ip_adapter_checkpoint_sd1_config",
    "IPAdapterCheckpointSD2Config": "ip_adapter_checkpoint_sd2_config",
    "IPAdapterCheckpointSDXLConfig": "ip_adapter_checkpoint_sdxl_config",
    "IPAdapterField": "ip_adapter_field",
    "IPAdapterInvocation": "ip_adapter_invocation",
    "IPAdapterInvocationClipVisionModel": "literals",
    "IPAdapterInvocationMethod": "literals",
    "IPAdapterInvokeAISD1Config": "ip_adapter_invoke_ai_sd1_config",
    "IPAdapterInvokeAISD2Config": "ip_adapter_invoke_ai_sd2_config",
    "IPAdapterInvokeAISDXLConfig": "ip_adapter_invoke_ai_sdxl_config",
    "IPAdapterMetadataField": "ip_adapter_metadata_field",
    "IPAdapterMetadataFieldClipVisionModel": "literals",
    "IPAdapterMetadataFieldMethod": "literals",
    "IPAdapterOutput": "ip_adapter_output",
    "IPAdapterRecallParameter": "ip_adapter_recall_parameter",
    "IPAdapterRecallParameterImageInfluenceType0": "literals",
    "IPAdapterRecallParameterMethodType0": "literals",
    "IdealSizeInvocation": "ideal_size_invocation",
    "IdealSizeOutput": "ideal_size_output",
    "Ideogram4CaptionBuilderInvocation": "ideogram4_caption_builder_invocation",
    "Ideogram4ConditioningField": "ideogram4_conditioning_field",
    "Ideogram4ConditioningOutput": "ideogram4_conditioning_output",
    "Ideogram4DenoiseInvocation": "ideogram4_denoise_invocation",
    "Ideogram4DenoiseInvocationSamplerPreset": "literals",
    "Ideogram4LatentsToImageInvocation": "ideogram4_latents_to_image_invocation",
    "Ideogram4ModelLoaderInvocation": "ideogram4_model_loader_invocation",
    "Ideogram4ModelLoaderOutput": "ideogram4_model_loader_output",
    "Ideogram4Region": "ideogram4_region",
    "Ideogram4TextEncoderInvocation": "ideogram4_text_encoder_invocation",
    "IfInvocation": "if_invocation",
    "IfInvocationOutput": "if_invocation_output",
    "ImageBatchInvocation": "image_batch_invocation",
    "ImageBatchInvocationBatchGroupId": "literals",
    "ImageBlurInvocation": "image_blur_invocation",
    "ImageBlurInvocationBlurType": "literals",
    "ImageCategory": "literals",
    "ImageChannelInvocation": "image_channel_invocation",
    "ImageChannelInvocationChannel": "literals",
    "ImageChannelMultiplyInvocation": "image_channel_multiply_invocation",
    "ImageChannelMultiplyInvocationChannelType0": "literals",
    "ImageChannelOffsetInvocation": "image_channel_offset_invocation",
    "ImageChannelOffsetInvocationChannelType0": "literals",
    "ImageCollectionInvocation": "image_collection_invocation",
    "ImageCollectionOutput": "image_collection_output",
    "ImageConvertInvocation": "image_convert_invocation",
    "ImageConvertInvocationMode": "literals",
    "ImageCropInvocation": "image_crop_invocation",
    "ImageDTO": "image_dto",
    "ImageField": "image_field",
    "ImageGenerator": "image_generator",
    "ImageGeneratorField": "image_generator_field",
    "ImageGeneratorOutput": "image_generator_output",
    "ImageHueAdjustmentInvocation": "image_hue_adjustment_invocation",
    "ImageInverseLerpInvocation": "image_inverse_lerp_invocation",
    "ImageInvocation": "image_invocation",
    "ImageLerpInvocation": "image_lerp_invocation",
    "ImageMaskToTensorInvocation": "image_mask_to_tensor_invocation",
    "ImageMoveJobResponse": "image_move_job_response",
    "ImageMoveJobResponseState": "literals",
    "ImageMoveStatusResponse": "image_move_status_response",
    "ImageMoveStatusResponseOperationType0": "literals",
    "ImageMultiplyInvocation": "image_multiply_invocation",
    "ImageNSFWBlurInvocation": "image_nsfw_blur_invocation",
    "ImageNamesResult": "image_names_result",
    "ImageNoiseInvocation": "image_noise_invocation",
    "ImageNoiseInvocationNoiseType": "literals",
    "ImageOutput": "image_output",
    "ImagePanelCoordinateOutput": "image_panel_coordinate_output",
    "ImagePanelLayoutInvocation": "image_panel_layout_invocation",
    "ImagePasteInvocation": "image_paste_invocation",
    "ImageRecordChanges": "image_record_changes",
    "ImageResizeInvocation": "image_resize_invocation",
    "ImageResizeInvocationResampleMode": "literals",
    "ImageScaleInvocation": "image_scale_invocation",
    "ImageScaleInvocationResampleMode": "literals",
    "ImageToLatentsInvocation": "image_to_latents_invocation",
    "ImageToLatentsInvocationColorCompensation": "literals",
    "ImageToPromptRequest": "image_to_prompt_request",
    "ImageToPromptResponse": "image_to_prompt_response",
    "ImageUploadEntry": "image_upload_entry",
    "ImageUrlsDTO": "image_urls_dto",
    "ImageWatermarkInvocation": "image_watermark_invocation",
    "ImagesDownloaded": "images_downloaded",
    "InfillColorInvocation": "infill_color_invocation",
    "InfillPatchMatchInvocation": "infill_patch_match_invocation",
    "InfillPatchMatchInvocationResampleMode": "literals",
    "InfillTileInvocation": "infill_tile_invocation",
    "InstallNodePackRequest": "install_node_pack_request",
    "InstallNodePackResponse": "install_node_pack_response",
    "InstallStatus": "literals",
    "IntegerBatchInvocation": "integer_batch_invocation",
    "IntegerBatchInvocationBatchGroupId": "literals",
    "IntegerCollectionInvocation": "integer_collection_invocation",
    "IntegerCollectionOutput": "integer_collection_output",
    "IntegerGenerator": "integer_generator",
    "IntegerGeneratorField": "integer_generator_field",
    "IntegerGeneratorOutput": "integer_generator_output",
    "IntegerInvocation": "integer_invocation",
    "IntegerMathInvocation": "integer_math_invocation",
    "IntegerMathInvocationOperation": "literals",
    "IntegerOutput": "integer_output",
    "InvertTensorMaskInvocation": "invert_tensor_mask_invocation",
    "InvocationCacheStatus": "invocation_cache_status",
    "InvocationCompleteEvent": "invocation_complete_event",
    "InvocationErrorEvent": "invocation_error_event",
    "InvocationProgressEvent": "invocation_progress_event",
    "InvocationStartedEvent": "invocation_started_event",
    "InvokeAIAppConfig": "invoke_ai_app_config",
    "InvokeAIAppConfigAttentionSliceSizeType0": "literals",
    "InvokeAIAppConfigAttentionType": "literals",
    "InvokeAIAppConfigHashingAlgorithm": "literals",
    "InvokeAIAppConfigImageSubfolderStrategy": "literals",
    "InvokeAIAppConfigLogFormat": "literals",
    "InvokeAIAppConfigLogLevel": "literals",
    "InvokeAIAppConfigLogLevelNetwork": "literals",
    "InvokeAIAppConfigPrecision": "literals",
    "InvokeAIAppConfigSessionQueueMode": "literals",
    "InvokeAIAppConfigWithSetFields": "invoke_ai_app_config_with_set_fields",
    "InvokeAdjustImageHuePlusInvocation": "invoke_adjust_image_hue_plus_invocation",
    "InvokeAdjustImageHuePlusInvocationSpace": "literals",
    "InvokeEquivalentAchromaticLightnessInvocation": "invoke_equivalent_achromatic_lightness_invocation",
    "InvokeImageBlendInvocation": "invoke_image_blend_invocation",
    "InvokeImageBlendInvocationBlendMode": "literals",
    "InvokeImageBlendInvocationColorSpace": "literals",
    "InvokeImageCompositorInvocation": "invoke_image_compositor_invocation",
    "InvokeImageDilateOrErodeInvocation": "invoke_image_dilate_or_erode_invocation",
    "InvokeImageDilateOrErodeInvocationMode": "literals",
    "InvokeImageEnhanceInvocation": "invoke_image_enhance_invocation",
    "InvokeImageValueThresholdsInvocation": "invoke_image_value_thresholds_invocation",
    "ItemIdsResult": "item_ids_result",
    "IterateInvocation": "iterate_invocation",
    "IterateInvocationOutput": "iterate_invocation_output",
    "Krea2ConditioningField": "krea2_conditioning_field",
    "Krea2ConditioningOutput": "krea2_conditioning_output",
    "Krea2ConditioningRebalanceInvocation": "krea2_conditioning_rebalance_invocation",
    "Krea2DenoiseInvocation": "krea2_denoise_invocation",
    "Krea2LoRACollectionLoader": "krea2_lora_collection_loader",
    "Krea2LoRALoaderInvocation": "krea2_lora_loader_invocation",
    "Krea2LoRALoaderOutput": "krea2_lora_loader_output",
    "Krea2ModelLoaderInvocation": "krea2_model_loader_invocation",
    "Krea2ModelLoaderOutput": "krea2_model_loader_output",
    "Krea2SeedVarianceInvocation": "krea2_seed_variance_invocation",
    "Krea2StyleReferenceField": "krea2_style_reference_field",
    "Krea2StyleReferenceFieldValueMode": "literals",
    "Krea2StyleReferenceInvocation": "krea2_style_reference_invocation",
    "Krea2StyleReferenceInvocationFit": "literals",
    "Krea2StyleReferenceInvocationValueMode": "literals",
    "Krea2StyleReferenceOutput": "krea2_style_reference_output",
    "Krea2TextEncoderInvocation": "krea2_text_encoder_invocation",
    "Krea2VariantType": "literals",
    "LLMTaskCompleteEvent": "llm_task_complete_event",
    "LLMTaskErrorEvent": "llm_task_error_event",
    "LLMTaskProgressEvent": "llm_task_progress_event",
    "LLMTaskProgressEventPhase": "literals",
    "LaMaInfillInvocation": "la_ma_infill_invocation",
    "LatentsCollectionInvocation": "latents_collection_invocation",
    "LatentsCollectionOutput": "latents_collection_output",
    "LatentsField": "latents_field",
    "LatentsInvocation": "latents_invocation",
    "LatentsMetaOutput": "latents_meta_output",
    "LatentsOutput": "latents_output",
    "LatentsToImageInvocation": "latents_to_image_invocation",
    "LineartAnimeEdgeDetectionInvocation": "lineart_anime_edge_detection_invocation",
    "LineartEdgeDetectionInvocation": "lineart_edge_detection_invocation",
    "LlavaOnevisionDiffusersConfig": "llava_onevision_diffusers_config",
    "LlavaOnevisionVllmInvocation": "llava_onevision_vllm_invocation",
    "LoRACollectionLoader": "lora_collection_loader",
    "LoRADiffusersFLUXConfig": "lora_diffusers_flux_config",
    "LoRADiffusersFlux2Config": "lora_diffusers_flux2_config",
    "LoRADiffusersSD1Config": "lora_diffusers_sd1_config",
    "LoRADiffusersSD2Config": "lora_diffusers_sd2_config",
    "LoRADiffusersSDXLConfig": "lora_diffusers_sdxl_config",
    "LoRADiffusersZImageConfig": "lora_diffusers_z_image_config",
    "LoRAField": "lora_field",
    "LoRALoaderInvocation": "lora_loader_invocation",
    "LoRALoaderOutput": "lora_loader_output",
    "LoRALyCORISAnimaConfig": "lora_lycoris_anima_config",
    "LoRALyCORISFLUXConfig": "lora_lycoris_flux_config",
    "LoRALyCORISFlux2Config": "lora_lycoris_flux2_config",
    "LoRALyCORISKrea2Config": "lora_lycoris_krea2_config",
    "LoRALyCORISQwenImageConfig": "lora_lycoris_qwen_image_config",
    "LoRALyCORISSD1Config": "lora_lycoris_sd1_config",
    "LoRALyCORISSD2Config": "lora_lycoris_sd2_config",
    "LoRALyCORISSDXLConfig": "lora_lycoris_sdxl_config",
    "LoRALyCORISWanConfig": "lora_lycoris_wan_config",
    "LoRALyCORISWanConfigExpertType0": "literals",
    "LoRALyCORISZImageConfig": "lora_lycoris_z_image_config",
    "LoRAMetadataField": "lora_metadata_field",
    "LoRAOMIFLUXConfig": "lora_omi_flux_config",
    "LoRAOMISDXLConfig": "lora_omi_sdxl_config",
    "LoRARecallParameter": "lora_recall_parameter",
    "LoRASelectorInvocation": "lora_selector_invocation",
    "LoRASelectorOutput": "lora_selector_output",
    "LocalModelSource": "local_model_source",
    "LogLevel": "literals",
    "LoginRequest": "login_request",
    "LoginResponse": "login_response",
    "LogoutResponse": "logout_response",
    "LoraModelDefaultSettings": "lora_model_default_settings",
    "MDControlListOutput": "md_control_list_output",
    "MDIPAdapterListOutput": "mdip_adapter_list_output",
    "MDT2IAdapterListOutput": "mdt2_i_adapter_list_output",
    "MLSDDetectionInvocation": "mlsd_detection_invocation",
    "MainBnBNF4FLUXConfig": "main_bnbnf4_flux_config",
    "MainCheckpointAnimaConfig": "main_checkpoint_anima_config",
    "MainCheckpointFLUXConfig": "main_checkpoint_flux_config",
    "MainCheckpointFlux2Config": "main_checkpoint_flux2_config",
    "MainCheckpointKrea2Config": "main_checkpoint_krea2_config",
    "MainCheckpointQwenImageConfig": "main_checkpoint_qwen_image_config",
    "MainCheckpointSD1Config": "main_checkpoint_sd1_config",
    "MainCheckpointSD2Config": "main_checkpoint_sd2_config",
    "MainCheckpointSDXLConfig": "main_checkpoint_sdxl_config",
    "MainCheckpointSDXLRefinerConfig": "main_checkpoint_sdxl_refiner_config",
    "MainCheckpointWanConfig": "main_checkpoint_wan_config",
    "MainCheckpointWanConfigExpert": "literals",
    "MainCheckpointZImageConfig": "main_checkpoint_z_image_config",
    "MainDiffusersCogView4Config": "main_diffusers_cog_view4_config",
    "MainDiffusersErnieImageConfig": "main_diffusers_ernie_image_config",
    "MainDiffusersFLUXConfig": "main_diffusers_flux_config",
    "MainDiffusersFlux2Config": "main_diffusers_flux2_config",
    "MainDiffusersIdeogram4Config": "main_diffusers_ideogram4_config",
    "MainDiffusersKrea2Config": "main_diffusers_krea2_config",
    "MainDiffusersQwenImageConfig": "main_diffusers_qwen_image_config",
    "MainDiffusersSD1Config": "main_diffusers_sd1_config",
    "MainDiffusersSD2Config": "main_diffusers_sd2_config",
    "MainDiffusersSD3Config": "main_diffusers_sd3_config",
    "MainDiffusersSD3ConfigSubmodelsType0": "main_diffusers_sd3_config_submodels_type0",
    "MainDiffusersSDXLConfig": "main_diffusers_sdxl_config",
    "MainDiffusersSDXLRefinerConfig": "main_diffusers_sdxl_refiner_config",
    "MainDiffusersWanConfig": "main_diffusers_wan_config",
    "MainDiffusersZImageConfig": "main_diffusers_z_image_config",
    "MainGGUFFLUXConfig": "main_gguf_flux_config",
    "MainGGUFFlux2Config": "main_gguf_flux2_config",
    "MainGGUFKrea2Config": "main_gguf_krea2_config",
    "MainGGUFQwenImageConfig": "main_gguf_qwen_image_config",
    "MainGGUFWanConfig": "main_gguf_wan_config",
    "MainGGUFWanConfigExpert": "literals",
    "MainGGUFZImageConfig": "main_gguf_z_image_config",
    "MainModelDefaultSettings": "main_model_default_settings",
    "MainModelDefaultSettingsSchedulerType0": "literals",
    "MainModelDefaultSettingsVaePrecisionType0": "literals",
    "MainModelLoaderInvocation": "main_model_loader_invocation",
    "MainSDNQDiffusersFLUXConfig": "main_sdnq_diffusers_flux_config",
    "MainSDNQDiffusersFLUXConfigSubmodelsType0": "main_sdnq_diffusers_flux_config_submodels_type0",
    "MainSDNQDiffusersFlux2Config": "main_sdnq_diffusers_flux2_config",
    "MainSDNQDiffusersFlux2ConfigSubmodelsType0": "main_sdnq_diffusers_flux2_config_submodels_type0",
    "MainSDNQDiffusersZImageConfig": "main_sdnq_diffusers_z_image_config",
    "MainSDNQDiffusersZImageConfigSubmodelsType0": "main_sdnq_diffusers_z_image_config_submodels_type0",
    "MaskCombineInvocation": "mask_combine_invocation",
    "MaskEdgeInvocation": "mask_edge_invocation",
    "MaskFromAlphaInvocation": "mask_from_alpha_invocation",
    "MaskFromIDInvocation": "mask_from_id_invocation",
    "MaskOutput": "mask_output",
    "MaskTensorToImageInvocation": "mask_tensor_to_image_invocation",
    "MediaCookieResponse": "media_cookie_response",
    "MediaPipeFaceDetectionInvocation": "media_pipe_face_detection_invocation",
    "MergeMetadataInvocation": "merge_metadata_invocation",
    "MergeTilesToImageInvocation": "merge_tiles_to_image_invocation",
    "MergeTilesToImageInvocationBlendMode": "literals",
    "MetadataField": "metadata_field",
    "MetadataFieldExtractorInvocation": "metadata_field_extractor_invocation",
    "MetadataFromImageInvocation": "metadata_from_image_invocation",
    "MetadataInvocation": "metadata_invocation",
    "MetadataItemField": "metadata_item_field",
    "MetadataItemInvocation": "metadata_item_invocation",
    "MetadataItemLinkedInvocation": "metadata_item_linked_invocation",
    "MetadataItemLinkedInvocationLabel": "literals",
    "MetadataItemOutput": "metadata_item_output",
    "MetadataOutput": "metadata_output",
    "MetadataToBoolCollectionInvocation": "metadata_to_bool_collection_invocation",
    "MetadataToBoolCollectionInvocationLabel": "literals",
    "MetadataToBoolInvocation": "metadata_to_bool_invocation",
    "MetadataToBoolInvocationLabel": "literals",
    "MetadataToControlnetsInvocation": "metadata_to_controlnets_invocation",
    "MetadataToFloatCollectionInvocation": "metadata_to_float_collection_invocation",
    "MetadataToFloatCollectionInvocationLabel": "literals",
    "MetadataToFloatInvocation": "metadata_to_float_invocation",
    "MetadataToFloatInvocationLabel": "literals",
    "MetadataToIPAdaptersInvocation": "metadata_to_ip_adapters_invocation",
    "MetadataToIntegerCollectionInvocation": "metadata_to_integer_collection_invocation",
    "MetadataToIntegerCollectionInvocationLabel": "literals",
    "MetadataToIntegerInvocation": "metadata_to_integer_invocation",
    "MetadataToIntegerInvocationLabel": "literals",
    "MetadataToLorasCollectionInvocation": "metadata_to_loras_collection_invocation",
    "MetadataToLorasCollectionOutput": "metadata_to_loras_collection_output",
    "MetadataToLorasInvocation": "metadata_to_loras_invocation",
    "MetadataToModelInvocation": "metadata_to_model_invocation",
    "MetadataToModelInvocationLabel": "literals",
    "MetadataToModelOutput": "metadata_to_model_output",
    "MetadataToSDXLLorasInvocation": "metadata_to_sdxl_loras_invocation",
    "MetadataToSDXLModelInvocation": "metadata_to_sdxl_model_invocation",
    "MetadataToSDXLModelInvocationLabel": "literals",
    "MetadataToSDXLModelOutput": "metadata_to_sdxl_model_output",
    "MetadataToSchedulerInvocation": "metadata_to_scheduler_invocation",
    "MetadataToSchedulerInvocationDefaultValue": "literals",
    "MetadataToSchedulerInvocationLabel": "literals",
    "MetadataToStringCollectionInvocation": "metadata_to_string_collection_invocation",
    "MetadataToStringCollectionInvocationLabel": "literals",
    "MetadataToStringInvocation": "metadata_to_string_invocation",
    "MetadataToStringInvocationLabel": "literals",
    "MetadataToT2IAdaptersInvocation": "metadata_to_t2i_adapters_invocation",
    "MetadataToVAEInvocation": "metadata_to_vae_invocation",
    "MetadataToVAEInvocationLabel": "literals",
    "Mistral3EncoderField": "mistral3_encoder_field",
    "MistralEncoderCheckpointConfig": "mistral_encoder_checkpoint_config",
    "MistralEncoderDiffusersConfig": "mistral_encoder_diffusers_config",
    "MistralEncoderField": "mistral_encoder_field",
    "MistralEncoderGGUFConfig": "mistral_encoder_gguf_config",
    "MistralVariantType": "literals",
    "ModelFormat": "literals",
    "ModelIdentifierField": "model_identifier_field",
    "ModelIdentifierInvocation": "model_identifier_invocation",
    "ModelIdentifierOutput": "model_identifier_output",
    "ModelInstallCancelledEvent": "model_install_cancelled_event",
    "ModelInstallCompleteEvent": "model_install_complete_event",
    "ModelInstallDownloadProgressEvent": "model_install_download_progress_event",
    "ModelInstallDownloadProgressEventPartsItem": "model_install_download_progress_event_parts_item",
    "ModelInstallDownloadStartedEvent": "model_install_download_started_event",
    "ModelInstallDownloadStartedEventPartsItem": "model_install_download_started_event_parts_item",
    "ModelInstallDownloadsCompleteEvent": "model_install_downloads_complete_event",
    "ModelInstallErrorEvent": "model_install_error_event",
    "ModelInstallJob": "model_install_job",
    "ModelInstallStartedEvent": "model_install_started_event",
    "ModelLoadCompleteEvent": "model_load_complete_event",
    "ModelLoadStartedEvent": "model_load_started_event",
    "ModelLoaderOutput": "model_loader_output",
    "ModelRecordChanges": "model_record_changes",
    "ModelRecordOrderBy": "literals",
    "ModelRelationshipBatchRequest": "model_relationship_batch_request",
    "ModelRelationshipCreateRequest": "model_relationship_create_request",
    "ModelRepoVariant": "literals",
    "ModelSourceType": "literals",
    "ModelType": "literals",
    "ModelVariantType": "literals",
    "ModelsList": "models_list",
    "MultiplyInvocation": "multiply_invocation",
    "NodeFieldValue": "node_field_value",
    "NodePackInfo": "node_pack_info",
    "NodePackListResponse": "node_pack_list_response",
    "NoiseInvocation": "noise_invocation",
    "NoiseInvocationNoiseType": "literals",
    "NoiseOutput": "noise_output",
    "NormalMapInvocation": "normal_map_invocation",
    "OffsetPaginatedResultsBoardDTO": "offset_paginated_results_board_dto",
    "OffsetPaginatedResultsGalleryItem": "offset_paginated_results_gallery_item",
    "OffsetPaginatedResultsImageDTO": "offset_paginated_results_image_dto",
    "OffsetPaginatedResultsVideoDTO": "offset_paginated_results_video_dto",
    "OklabUnsharpMaskInvocation": "oklab_unsharp_mask_invocation",
    "OklchImageHueAdjustmentInvocation": "oklch_image_hue_adjustment_invocation",
    "OpenAIImageGenerationInvocation": "open_ai_image_generation_invocation",
    "OpenAIImageGenerationInvocationBackground": "literals",
    "OpenAIImageGenerationInvocationInputFidelityType0": "literals",
    "OpenAIImageGenerationInvocationMode": "literals",
    "OpenAIImageGenerationInvocationQuality": "literals",
    "OrphanedModelInfo": "orphaned_model_info",
    "PBRMapsInvocation": "pbr_maps_invocation",
    "PBRMapsInvocationBorderMode": "literals",
    "PBRMapsOutput": "pbr_maps_output",
    "PaginatedResultsWorkflowRecordListItemWithThumbnailDTO": "paginated_results_workflow_record_list_item_with_thumbnail_dto",
    "PairTileImageInvocation": "pair_tile_image_invocation",
    "PairTileImageOutput": "pair_tile_image_output",
    "PasteImageIntoBoundingBoxInvocation": "paste_image_into_bounding_box_invocation",
    "PiDDecoderCheckpointFLUXConfig": "pid_decoder_checkpoint_flux_config",
    "PiDDecoderCheckpointFlux2Config": "pid_decoder_checkpoint_flux2_config",
    "PiDDecoderCheckpointQwenImageConfig": "pid_decoder_checkpoint_qwen_image_config",
    "PiDDecoderCheckpointSD3Config": "pid_decoder_checkpoint_sd3_config",
    "PiDDecoderCheckpointSDXLConfig": "pid_decoder_checkpoint_sdxl_config",
    "PiDDecoderField": "pid_decoder_field",
    "PiDDecoderLoaderInvocation": "pid_decoder_loader_invocation",
    "PiDDecoderOutput": "pid_decoder_output",
    "PiDDecoderVariantType": "literals",
    "PiDUpscaleInvocation": "pid_upscale_invocation",
    "PiDiNetEdgeDetectionInvocation": "pidinet_edge_detection_invocation",
    "PresetData": "preset_data",
    "PresetType": "literals",
    "ProgressImage": "progress_image",
    "PromptEnhancerField": "prompt_enhancer_field",
    "PromptTemplateInvocation": "prompt_template_invocation",
    "PromptTemplateOutput": "prompt_template_output",
    "PromptsFromFileInvocation": "prompts_from_file_invocation",
    "PruneResult": "prune_result",
    "QueueClearedEvent": "queue_cleared_event",
    "QueueItemStatusChangedEvent": "queue_item_status_changed_event",
    "QueueItemStatusChangedEventStatus": "literals",
    "QueueItemsCanceledEvent": "queue_items_canceled_event",
    "QueueItemsCanceledEventCanceledItemIdsByUser": "queue_items_canceled_event_canceled_item_ids_by_user",
    "QueueItemsRetriedEvent": "queue_items_retried_event",
    "QueueItemsRetriedEventRetriedItemIdsByUser": "queue_items_retried_event_retried_item_ids_by_user",
    "Qwen3EncoderCheckpointConfig": "qwen3_encoder_checkpoint_config",
    "Qwen3EncoderField": "qwen3_encoder_field",
    "Qwen3EncoderGGUFConfig": "qwen3_encoder_gguf_config",
    "Qwen3EncoderQwen3EncoderConfig": "qwen3_encoder_qwen3_encoder_config",
    "Qwen3EncoderSDNQFolderConfig": "qwen3_encoder_sdnq_folder_config",
    "Qwen3VLEncoderCheckpointConfig": "qwen3_vl_encoder_checkpoint_config",
    "Qwen3VLEncoderField": "qwen3_vl_encoder_field",
    "Qwen3VLEncoderQwen3VLEncoderConfig": "qwen3_vl_encoder_qwen3_vl_encoder_config",
    "Qwen3VariantType": "literals",
    "QwenImageConditioningField": "qwen_image_conditioning_field",
    "QwenImageConditioningOutput": "qwen_image_conditioning_output",
    "QwenImageDenoiseInvocation": "qwen_image_denoise_invocation",
    "QwenImageImageToLatentsInvocation": "qwen_image_image_to_latents_invocation",
    "QwenImageLatentsToImageInvocation": "qwen_image_latents_to_image_invocation",
    "QwenImageLoRACollectionLoader": "qwen_image_lora_collection_loader",
    "QwenImageLoRALoaderInvocation": "qwen_image_lora_loader_invocation",
    "QwenImageLoRALoaderOutput": "qwen_image_lora_loader_output",
    "QwenImageModelLoaderInvocation": "qwen_image_model_loader_invocation",
    "QwenImageModelLoaderOutput": "qwen_image_model_loader_output",
    "QwenImagePiDDecodeInvocation": "qwen_image_pid_decode_invocation",
    "QwenImageTextEncoderInvocation": "qwen_image_text_encoder_invocation",
    "QwenImageTextEncoderInvocationQuantization": "literals",
    "QwenImageVariantType": "literals",
    "QwenVLEncoderCheckpointConfig": "qwen_vl_encoder_checkpoint_config",
    "QwenVLEncoderDiffusersConfig": "qwen_vl_encoder_diffusers_config",
    "QwenVLEncoderField": "qwen_vl_encoder_field",
    "RandomFloatInvocation": "random_float_invocation",
    "RandomIntInvocation": "random_int_invocation",
    "RandomRangeInvocation": "random_range_invocation",
    "RangeInvocation": "range_invocation",
    "RangeOfSizeInvocation": "range_of_size_invocation",
    "RecallParameter": "recall_parameter",
    "RecallParametersUpdatedEvent": "recall_parameters_updated_event",
    "RecallParametersUpdatedEventParameters": "recall_parameters_updated_event_parameters",
    "RectangleMaskInvocation": "rectangle_mask_invocation",
    "ReferenceImageRecallParameter": "reference_image_recall_parameter",
    "ReloadCustomNodesResponse200": "reload_custom_nodes_response200",
    "RemoteModelFile": "remote_model_file",
    "RemoveImagesFromBoardResult": "remove_images_from_board_result",
    "RemoveVideosFromBoardResult": "remove_videos_from_board_result",
    "ResizeLatentsInvocation": "resize_latents_invocation",
    "ResizeLatentsInvocationMode": "literals",
    "ResourceOrigin": "literals",
    "RetryItemsResult": "retry_items_result",
    "RoundInvocation": "round_invocation",
    "SAMPoint": "sam_point",
    "SAMPointLabel": "literals",
    "SAMPointsField": "sam_points_field",
    "SD3ConditioningField": "sd3_conditioning_field",
    "SD3ConditioningOutput": "sd3_conditioning_output",
    "SD3DenoiseInvocation": "sd3_denoise_invocation",
    "SD3ImageToLatentsInvocation": "sd3_image_to_latents_invocation",
    "SD3LatentsToImageInvocation": "sd3_latents_to_image_invocation",
    "SD3PiDDecodeInvocation": "sd3_pid_decode_invocation",
    "SDXLCompelPromptInvocation": "sdxl_compel_prompt_invocation",
    "SDXLLoRACollectionLoader": "sdxl_lora_collection_loader",
    "SDXLLoRALoaderInvocation": "sdxl_lora_loader_invocation",
    "SDXLLoRALoaderOutput": "sdxl_lora_loader_output",
    "SDXLModelLoaderInvocation": "sdxl_model_loader_invocation",
    "SDXLModelLoaderOutput": "sdxl_model_loader_output",
    "SDXLPiDDecodeInvocation": "sdxl_pid_decode_invocation",
    "SDXLRefinerCompelPromptInvocation": "sdxl_refiner_compel_prompt_invocation",
    "SDXLRefinerModelLoaderInvocation": "sdxl_refiner_model_loader_invocation",
    "SDXLRefinerModelLoaderOutput": "sdxl_refiner_model_loader_output",
    "SQLiteDirection": "literals",
    "SaveImageInvocation": "save_image_invocation",
    "SaveImageToFileInvocation": "save_image_to_file_invocation",
    "SaveImageToFileInvocationFileFormat": "literals",
    "ScaleLatentsInvocation": "scale_latents_invocation",
    "ScaleLatentsInvocationMode": "literals",
    "SchedulerInvocation": "scheduler_invocation",
    "SchedulerInvocationScheduler": "literals",
    "SchedulerOutput": "scheduler_output",
    "SchedulerOutputScheduler": "literals",
    "SchedulerPredictionType": "literals",
    "Sd3ModelLoaderInvocation": "sd3_model_loader_invocation",
    "Sd3ModelLoaderOutput": "sd3_model_loader_output",
    "Sd3TextEncoderInvocation": "sd3_text_encoder_invocation",
    "SeamlessModeInvocation": "seamless_mode_invocation",
    "SeamlessModeOutput": "seamless_mode_output",
    "SeedreamImageGenerationInvocation": "seedream_image_generation_invocation",
    "SeedreamImageGenerationInvocationMode": "literals",
    "SegmentAnythingInvocation": "segment_anything_invocation",
    "SegmentAnythingInvocationMaskFilter": "literals",
    "SegmentAnythingInvocationModelType0": "literals",
    "SessionProcessorStatus": "session_processor_status",
    "SessionQueueAndProcessorStatus": "session_queue_and_processor_status",
    "SessionQueueCountsByDestination": "session_queue_counts_by_destination",
    "SessionQueueItem": "session_queue_item",
    "SessionQueueItemStatus": "literals",
    "SessionQueueItemSummary": "session_queue_item_summary",
    "SessionQueueItemSummaryStatus": "literals",
    "SessionQueueStatus": "session_queue_status",
    "SetupRequest": "setup_request",
    "SetupResponse": "setup_response",
    "SetupStatusResponse": "setup_status_response",
    "ShowImageInvocation": "show_image_invocation",
    "SigLIPDiffusersConfig": "siglip_diffusers_config",
    "SpandrelCheckpointConfig": "spandrel_checkpoint_config",
    "SpandrelImageToImageAutoscaleInvocation": "spandrel_image_to_image_autoscale_invocation",
    "SpandrelImageToImageInvocation": "spandrel_image_to_image_invocation",
    "StarredImagesResult": "starred_images_result",
    "StarredVideosResult": "starred_videos_result",
    "StarterModel": "starter_model",
    "StarterModelBundle": "starter_model_bundle",
    "StarterModelResponse": "starter_model_response",
    "StarterModelResponseStarterBundles": "starter_model_response_starter_bundles",
    "StarterModelWithoutDependencies": "starter_model_without_dependencies",
    "String2Output": "string2_output",
    "StringBatchInvocation": "string_batch_invocation",
    "StringBatchInvocationBatchGroupId": "literals",
    "StringCollectionInvocation": "string_collection_invocation",
    "StringCollectionOutput": "string_collection_output",
    "StringGenerator": "string_generator",
    "StringGeneratorField": "string_generator_field",
    "StringGeneratorOutput": "string_generator_output",
    "StringInvocation": "string_invocation",
    "StringJoinInvocation": "string_join_invocation",
    "StringJoinThreeInvocation": "string_join_three_invocation",
    "StringOutput": "string_output",
    "StringPosNegOutput": "string_pos_neg_output",
    "StringReplaceInvocation": "string_replace_invocation",
    "StringSplitInvocation": "string_split_invocation",
    "StringSplitNegInvocation": "string_split_neg_invocation",
    "StylePresetField": "style_preset_field",
    "StylePresetRecordWithImage": "style_preset_record_with_image",
    "SubModelType": "literals",
    "SubmodelDefinition": "submodel_definition",
    "SubtractInvocation": "subtract_invocation",
    "SystemPromptChanges": "system_prompt_changes",
    "SystemPromptField": "system_prompt_field",
    "SystemPromptRecordDTO": "system_prompt_record_dto",
    "SystemPromptWithoutId": "system_prompt_without_id",
    "T2IAdapterDiffusersSD1Config": "t2i_adapter_diffusers_sd1_config",
    "T2IAdapterDiffusersSDXLConfig": "t2i_adapter_diffusers_sdxl_config",
    "T2IAdapterField": "t2i_adapter_field",
    "T2IAdapterFieldResizeMode": "literals",
    "T2IAdapterInvocation": "t2i_adapter_invocation",
    "T2IAdapterInvocationResizeMode": "literals",
    "T2IAdapterMetadataField": "t2i_adapter_metadata_field",
    "T2IAdapterMetadataFieldResizeMode": "literals",
    "T2IAdapterOutput": "t2i_adapter_output",
    "T5EncoderBnBLLMint8Config": "t5_encoder_bnbllm_int8_config",
    "T5EncoderField": "t5_encoder_field",
    "T5EncoderGGUFConfig": "t5_encoder_gguf_config",
    "T5EncoderSDNQConfig": "t5_encoder_sdnq_config",
    "T5EncoderT5EncoderConfig": "t5_encoder_t5_encoder_config",
    "TBLR": "tblr",
    "TIFileSD1Config": "ti_file_sd1_config",
    "TIFileSD2Config": "ti_file_sd2_config",
    "TIFileSDXLConfig": "ti_file_sdxl_config",
    "TIFolderSD1Config": "ti_folder_sd1_config",
    "TIFolderSD2Config": "ti_folder_sd2_config",
    "TIFolderSDXLConfig": "ti_folder_sdxl_config",
    "TensorField": "tensor_field",
    "TextLLMDiffusersConfig": "text_llm_diffusers_config",
    "TextLLMInvocation": "text_llm_invocation",
    "TextLLMWithPresetInvocation": "text_llm_with_preset_invocation",
    "Tile": "tile",
    "TileToPropertiesInvocation": "tile_to_properties_invocation",
    "TileToPropertiesOutput": "tile_to_properties_output",
    "TileWithImage": "tile_with_image",
    "TiledMultiDiffusionDenoiseLatents": "tiled_multi_diffusion_denoise_latents",
    "TiledMultiDiffusionDenoiseLatentsScheduler": "literals",
    "TransformerField": "transformer_field",
    "UNetField": "unet_field",
    "UNetOutput": "unet_output",
    "URLModelSource": "url_model_source",
    "URLRegexTokenPair": "url_regex_token_pair",
    "UninstallNodePackResponse": "uninstall_node_pack_response",
    "UnknownConfig": "unknown_config",
    "UnknownInvocation": "any_invocation",
    "UnknownInvocationOutput": "any_invocation_output",
    "UnknownModelConfig": "any_model_config",
    "UnknownModelSource": "any_model_source",
    "UnknownModelSourceMetadata": "any_model_source_metadata",
    "UnsharpMaskInvocation": "unsharp_mask_invocation",
    "UnstarredImagesResult": "unstarred_images_result",
    "UnstarredVideosResult": "unstarred_videos_result",
    "UpdateAppGenerationSettingsRequest": "update_app_generation_settings_request",
    "UpdateAppGenerationSettingsRequestImageSubfolderStrategy": "literals",
    "UpdateRecallParametersResponse200": "update_recall_parameters_response200",
    "UploadVideoBody": "upload_video_body",
    "UserDTO": "user_dto",
    "UserFont": "user_font",
    "UserFontFace": "user_font_face",
    "UserFontsResponse": "user_fonts_response",
    "UserProfileUpdateRequest": "user_profile_update_request",
    "VAECheckpointAnimaConfig": "vae_checkpoint_anima_config",
    "VAECheckpointFLUXConfig": "vae_checkpoint_flux_config",
    "VAECheckpointFlux2Config": "vae_checkpoint_flux2_config",
    "VAECheckpointQwenImageConfig": "vae_checkpoint_qwen_image_config",
    "VAECheckpointSD1Config": "vae_checkpoint_sd1_config",
    "VAECheckpointSD2Config": "vae_checkpoint_sd2_config",
    "VAECheckpointSDXLConfig": "vae_checkpoint_sdxl_config",
    "VAECheckpointWanConfig": "vae_checkpoint_wan_config",
    "VAECheckpointWanConfigLatentChannels": "literals",
    "VAEDiffusersFlux2Config": "vae_diffusers_flux2_config",
    "VAEDiffusersSD1Config": "vae_diffusers_sd1_config",
    "VAEDiffusersSDXLConfig": "vae_diffusers_sdxl_config",
    "VAEDiffusersWanConfig": "vae_diffusers_wan_config",
    "VAEDiffusersWanConfigLatentChannels": "literals",
    "VAEField": "vae_field",
    "VAELoaderInvocation": "vae_loader_invocation",
    "VAEOutput": "vae_output",
    "VideoBoardArg": "video_board_arg",
    "VideoConcatInvocation": "video_concat_invocation",
    "VideoConcatInvocationTransition": "literals",
    "VideoDTO": "video_dto",
    "VideoField": "video_field",
    "VideoFrameExtractInvocation": "video_frame_extract_invocation",
    "VideoInvocation": "video_invocation",
    "VideoNamesBatch": "video_names_batch",
    "VideoNamesResult": "video_names_result",
    "VideoOutput": "video_output",
    "VideoRecordChanges": "video_record_changes",
    "VideoUrlsDTO": "video_urls_dto",
    "VirtualSubBoardDTO": "virtual_sub_board_dto",
    "WanConditioningField": "wan_conditioning_field",
    "WanConditioningOutput": "wan_conditioning_output",
    "WanDenoiseInvocation": "wan_denoise_invocation",
    "WanI2VIdealDimensionsInvocation": "wan_i2v_ideal_dimensions_invocation",
    "WanI2VIdealDimensionsInvocationRounding": "literals",
    "WanI2VIdealDimensionsInvocationTargetResolution": "literals",
    "WanImageToLatentsInvocation": "wan_image_to_latents_invocation",
    "WanLatentsToImageInvocation": "wan_latents_to_image_invocation",
    "WanLatentsToVideoInvocation": "wan_latents_to_video_invocation",
    "WanLoRACollectionLoader": "wan_lora_collection_loader",
    "WanLoRALoaderInvocation": "wan_lora_loader_invocation",
    "WanLoRALoaderInvocationTarget": "literals",
    "WanLoRALoaderOutput": "wan_lora_loader_output",
    "WanLoRAVariantType": "literals",
    "WanModelLoaderInvocation": "wan_model_loader_invocation",
    "WanModelLoaderOutput": "wan_model_loader_output",
    "WanRefImageConditioningField": "wan_ref_image_conditioning_field",
    "WanRefImageEncoderInvocation": "wan_ref_image_encoder_invocation",
    "WanRefImageOutput": "wan_ref_image_output",
    "WanT5EncoderField": "wan_t5_encoder_field",
    "WanT5EncoderWanT5EncoderConfig": "wan_t5_encoder_wan_t5_encoder_config",
    "WanTI2VIdealDimensionsInvocation": "wan_ti2v_ideal_dimensions_invocation",
    "WanTI2VIdealDimensionsInvocationRounding": "literals",
    "WanTI2VIdealDimensionsInvocationTargetResolution": "literals",
    "WanTextEncoderInvocation": "wan_text_encoder_invocation",
    "WanTransformerField": "wan_transformer_field",
    "WanVariantType": "literals",
    "WanVideoDenoiseInvocation": "wan_video_denoise_invocation",
    "Workflow": "workflow",
    "WorkflowAccessRevokedEvent": "workflow_access_revoked_event",
    "WorkflowAndGraphResponse": "workflow_and_graph_response",
    "WorkflowCallCompatibility": "workflow_call_compatibility",
    "WorkflowCallCompatibilityReason": "literals",
    "WorkflowCallExecution": "workflow_call_execution",
    "WorkflowCallExecutionAggregatedValues": "workflow_call_execution_aggregated_values",
    "WorkflowCallExecutionChildOutputs": "workflow_call_execution_child_outputs",
    "WorkflowCallExecutionChildOutputsAdditionalProperty": "workflow_call_execution_child_outputs_additional_property",
    "WorkflowCallExecutionStatus": "literals",
    "WorkflowCallFrame": "workflow_call_frame",
    "WorkflowCallParentRef": "workflow_call_parent_ref",
    "WorkflowCategory": "literals",
    "WorkflowCreatedEvent": "workflow_created_event",
    "WorkflowDeletedEvent": "workflow_deleted_event",
    "WorkflowEdgesItem": "workflow_edges_item",
    "WorkflowFormType0": "workflow_form_type0",
    "WorkflowMeta": "workflow_meta",
    "WorkflowNodesItem": "workflow_nodes_item",
    "WorkflowRecordDTO": "workflow_record_dto",
    "WorkflowRecordListItemWithThumbnailDTO": "workflow_record_list_item_with_thumbnail_dto",
    "WorkflowRecordOrderBy": "literals",
    "WorkflowRecordWithThumbnailDTO": "workflow_record_with_thumbnail_dto",
    "WorkflowReturnGetInvocation": "workflow_return_get_invocation",
    "WorkflowReturnGetInvocationValues": "workflow_return_get_invocation_values",
    "WorkflowReturnGetOutput": "workflow_return_get_output",
    "WorkflowReturnInvocation": "workflow_return_invocation",
    "WorkflowReturnOutput": "workflow_return_output",
    "WorkflowReturnOutputValues": "workflow_return_output_values",
    "WorkflowReturnValueField": "workflow_return_value_field",
    "WorkflowReturnValueInvocation": "workflow_return_value_invocation",
    "WorkflowReturnValueOutput": "workflow_return_value_output",
    "WorkflowUpdatedEvent": "workflow_updated_event",
    "WorkflowWithoutID": "workflow_without_id",
    "WorkflowWithoutIDEdgesItem": "workflow_without_id_edges_item",
    "WorkflowWithoutIDFormType0": "workflow_without_id_form_type0",
    "WorkflowWithoutIDNodesItem": "workflow_without_id_nodes_item",
    "ZImageConditioningField": "z_image_conditioning_field",
    "ZImageConditioningOutput": "z_image_conditioning_output",
    "ZImageControlField": "z_image_control_field",
    "ZImageControlInvocation": "z_image_control_invocation",
    "ZImageControlOutput": "z_image_control_output",
    "ZImageDenoiseInvocation": "z_image_denoise_invocation",
    "ZImageDenoiseInvocationScheduler": "literals",
    "ZImageDenoiseMetaInvocation": "z_image_denoise_meta_invocation",
    "ZImageDenoiseMetaInvocationScheduler": "literals",
    "ZImageImageToLatentsInvocation": "z_image_image_to_latents_invocation",
    "ZImageLatentsToImageInvocation": "z_image_latents_to_image_invocation",
    "ZImageLoRACollectionLoader": "z_image_lora_collection_loader",
    "ZImageLoRALoaderInvocation": "z_image_lora_loader_invocation",
    "ZImageLoRALoaderOutput": "z_image_lora_loader_output",
    "ZImageModelLoaderInvocation": "z_image_model_loader_invocation",
    "ZImageModelLoaderOutput": "z_image_model_loader_output",
    "ZImagePiDDecodeInvocation": "z_image_pid_decode_invocation",
    "ZImageSeedVarianceEnhancerInvocation": "z_image_seed_variance_enhancer_invocation",
    "ZImageTextEncoderInvocation": "z_image_text_encoder_invocation",
    "ZImageVariantType": "literals",
}


def _find(name: str) -> Any:
    return getattr(import_module(f".{_MODULES[name]}", __name__), name)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = _find(name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
