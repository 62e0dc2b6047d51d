from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import (
        InvokeAIAppConfigAttentionSliceSizeType0,
        InvokeAIAppConfigAttentionType,
        InvokeAIAppConfigHashingAlgorithm,
        InvokeAIAppConfigImageSubfolderStrategy,
        InvokeAIAppConfigLogFormat,
        InvokeAIAppConfigLogLevel,
        InvokeAIAppConfigLogLevelNetwork,
        InvokeAIAppConfigPrecision,
        InvokeAIAppConfigSessionQueueMode,
    )
    from .url_regex_token_pair import URLRegexTokenPair


@define(kw_only=True, repr=False)
class InvokeAIAppConfig(Model):
    """Invoke's global app configuration.

    Typically, you won't need to interact with this class directly. Instead, use the `get_config` function from
    `invokeai.app.services.config` to get a singleton config object.

    Attributes:
        allow_credentials: Allow CORS credentials. Default: True.
        allow_headers: Headers allowed for CORS. Default: ['*'].
        allow_methods: Methods allowed for CORS. Default: ['*'].
        allow_nodes: List of nodes to allow. Omit to allow all.
        allow_origins: Allowed CORS origins.
        allow_private_download_urls: Allow the download queue to fetch from loopback, link-local and private-network addresses. Disabled
            by default so that a download URL cannot be used to reach services that are only reachable from the
            server. Enable this only if you install models from a mirror on your own network. Default: False.
        allow_unknown_models: Allow installation of models that we are unable to identify. If enabled, models will be marked as
            `unknown` in the database, and will not have any metadata associated with them. If disabled, unknown
            models will be rejected during installation. Default: True.
        attention_slice_size: Slice size, valid when attention_type=="sliced".
        attention_type: Attention type. Default: 'auto'.
        base_url: Public base path when running behind a reverse proxy under a sub-path, e.g. `/invoke`. Required when
            the proxy PRESERVES the sub-path (the backend receives `/invoke/api/...`); optional when the proxy
            strips it (set it anyway so openapi/docs URLs are correct). Leave unset when serving at the domain
            root. Normalized to a single leading slash with no trailing slash.
        clear_queue_on_startup: Empties session queue on startup. If true, disables `max_queue_history`. Default: False.
        convert_cache_dir: Path to the converted models cache directory (DEPRECATED, but do not delete because it is needed for
            migration from previous versions). Default: 'models/.convert_cache'.
        custom_nodes_dir: Path to directory for custom nodes. Default: 'nodes'.
        db_dir: Path to InvokeAI databases directory. Default: 'databases'.
        deny_nodes: List of nodes to deny. Omit to deny none.
        dev_reload: Automatically reload when Python sources are changed. Does not reload node definitions. Default:
            False.
        device: Preferred execution device. `auto` will choose the device depending on the hardware platform and the
            installed torch capabilities.<br>Valid values: `auto`, `cpu`, `cuda`, `mps`, `xpu`, `cuda:N`,
            `xpu:N` (where N is a device number). Matching `^(auto|cpu|mps|xpu(:\\d+)?|cuda(:\\d+)?)$`. Default:
            'auto'.
        device_working_mem_gb: The amount of working memory to keep available on the compute device (in GB). Has no effect if
            running on CPU. If you are experiencing OOM errors, try increasing this value. Default: 3.
        download_cache_dir: Path to the directory that contains dynamically downloaded models. Default:
            'models/.download_cache'.
        download_proxy: Optional HTTP proxy for model downloads. The proxy must enforce the public-address policy because
            proxy-side DNS cannot be checked by InvokeAI.
        enable_partial_loading: Enable partial loading of models. This enables models to run with reduced VRAM requirements (at the
            cost of slower speed) by streaming the model from RAM to VRAM as its used. In some edge cases,
            partial loading can cause models to run more slowly if they were previously being fully loaded into
            VRAM. Default: True.
        external_alibabacloud_api_key: API key for Alibaba Cloud DashScope image generation.
        external_alibabacloud_base_url: Base URL override for Alibaba Cloud DashScope image generation.
        external_gemini_api_key: API key for Gemini image generation.
        external_gemini_base_url: Base URL override for Gemini image generation.
        external_openai_api_key: API key for OpenAI image generation.
        external_openai_base_url: Base URL override for OpenAI image generation.
        external_seedream_api_key: API key for Seedream image generation.
        external_seedream_base_url: Base URL override for Seedream image generation.
        fonts_dir: Path to directory for custom fonts. Default: 'fonts'.
        force_tiled_decode: Whether to enable tiled VAE decode (reduces memory consumption with some performance penalty).
            Default: False.
        forwarded_allow_ips: Comma-separated list of IPs (or `*`) allowed to set X-Forwarded-* headers. Set to the reverse
            proxy's IP. Only used when `base_url` is set. Default: '127.0.0.1'.
        generation_devices: Devices to use for parallel generation. `auto` (the default) uses every available GPU, running one
            generation session per GPU concurrently and distributing jobs fairly across users — unless the
            legacy `device` setting is pinned to a specific device, in which case `auto` uses only that device
            (preserving configs that pinned `device` before multi-GPU support existed). Provide an explicit list
            (e.g. `[cuda:0, cuda:1]`) to use specific devices regardless of `device`, or a single-device list
            (e.g. `[cuda:0]`) to run serially. On systems without a GPU, `auto` resolves to the single
            `cpu`/`mps` device.<br>Valid values: `auto`, or a list whose entries are each `cpu`, `cuda`, `mps`,
            `xpu`, `cuda:N`, or `xpu:N` (where N is a device number). Default: 'auto'.
        hashing_algorithm: Model hashing algorthim for model installs. 'blake3_multi' is best for SSDs. 'blake3_single' is best
            for spinning disk HDDs. 'random' disables hashing, instead assigning a UUID to models. Useful when
            using a memory db to reduce model installation time, or if you don't care about storing stable
            hashes for models. Alternatively, any other hashlib algorithm is accepted, though these are not
            nearly as performant as blake3. Default: 'blake3_single'.
        host: IP address to bind to. Use `0.0.0.0` to serve to your local network. Default: '127.0.0.1'.
        http_compression_level: Compression level for gzipped HTTP API responses. 0 disables response compression entirely, 1 is
            fastest, 9 (the default) is smallest. Compression runs on the event loop and blocks the whole server
            while it works, and level 9 costs about 5.5x the time of level 1 for 0.4 percentage points of extra
            compression, so lowering this makes the app noticeably more responsive on large libraries. Set to 0
            when a reverse proxy already compresses responses. 0 to 9. Default: 9.
        image_subfolder_strategy: Strategy for organizing images into subfolders. 'flat' stores all images in a single folder. 'date'
            organizes by YYYY/MM/DD. 'type' organizes by image category. 'hash' uses first 2 characters of UUID
            for filesystem performance. Default: 'flat'.
        keep_ram_copy_of_weights: Whether to keep a full RAM copy of a model's weights when the model is loaded in VRAM. Keeping a RAM
            copy increases average RAM usage, but speeds up model switching and LoRA patching (assuming there is
            sufficient RAM). Set this to False if RAM pressure is consistently high. Default: True.
        lazy_offload: DEPRECATED: This setting is no longer used. Lazy-offloading is enabled by default. This config
            setting will be removed once the new model cache behavior is stable. Default: True.
        legacy_conf_dir: Path to directory of legacy checkpoint config files. Default: 'configs'.
        legacy_models_yaml_path: Path to the legacy models.yaml file. This is not a user-configurable setting.
        log_format: Log format. Use "plain" for text-only, "color" for colorized output, "legacy" for 2.3-style logging
            and "syslog" for syslog-style. Default: 'color'.
        log_handlers: Log handler. Valid options are "console", "file=<path>", "syslog=path|address:host:port",
            "http=<url>". Default: ['console'].
        log_level: Emit logging messages at this level or higher. Default: 'info'.
        log_level_network: Log level for network-related messages. 'info' and 'debug' are very verbose. Default: 'warning'.
        log_memory_usage: If True, a memory snapshot will be captured before and after every model cache operation, and the
            result will be logged (at debug level). There is a time cost to capturing the memory snapshots, so
            it is recommended to only enable this feature if you are actively inspecting the model cache's
            behaviour. Default: False.
        log_sql: Log SQL queries. `log_level` must be `debug` for this to do anything. Extremely verbose. Default:
            False.
        log_tokenization: Enable logging of parsed prompt tokens. Default: False.
        max_cache_ram_gb: The maximum amount of CPU RAM to use for model caching in GB. If unset, the limit will be configured
            based on the available RAM. In most cases, it is recommended to leave this unset. More than 0.
        max_cache_vram_gb: The amount of VRAM to use for model caching in GB. If unset, the limit will be configured based on
            the available VRAM and the device_working_mem_gb. In most cases, it is recommended to leave this
            unset. At least 0.
        max_queue_history: Keep the last N completed, failed, and canceled queue items. Older items are deleted on startup. Set
            to 0 to prune all terminal items. Ignored if `clear_queue_on_startup` is true. At least 0.
        max_queue_size: Maximum number of items in the session queue. More than 0. Default: 10000.
        model_cache_keep_alive_min: How long to keep models in cache after last use, in minutes. A value of 0 (the default) means models
            are kept in cache indefinitely. If no model generations occur within the timeout period, the model
            cache is cleared using the same logic as the 'Clear Model Cache' button. At least 0. Default: 0.
        models_dir: Path to the models directory. Default: 'models'.
        multiuser: Enable multiuser support. When disabled, the application runs in single-user mode using a default
            system account with administrator privileges. When enabled, requires user authentication and
            authorization. Default: False.
        node_cache_size: How many cached nodes to keep in memory. Default: 512.
        offload_text_encoders_to_idle_gpus: When running on multiple GPUs, load text encoders onto a currently-idle GPU instead of the one
            running the denoise pipeline. This avoids churning the denoise model in and out of VRAM to make room
            for the encoder, and lets a cached encoder be reused across generations. Has no effect unless at
            least two `generation_devices` are configured and a GPU is idle; under full load encoders run on the
            session's own GPU as before. Default: True.
        outputs_dir: Path to directory for outputs. Default: 'outputs'.
        patchmatch: Enable patchmatch inpaint code. Default: True.
        pid_memory_optimization: Enable experimental PiD decode memory optimizations. Roughly halves the peak activation memory of a
            PiD decode; in exchange the decoded image changes slightly, because neither the chunked pixel
            pathway nor the float32 sampler intermediates are bit-exact with the default path. Default: False.
        pil_compress_level: The compress_level setting of PIL.Image.save(), used for PNG encoding. All settings are lossless. 0
            = no compression, 1 = fastest with slightly larger filesize, 9 = slowest with smallest filesize. 1
            is typically the best setting. Default: 1.
        port: Port to bind to. Default: 9090.
        precision: Floating point precision. `float16` will consume half the memory of `float32` but produce slightly
            lower-quality images. The `auto` setting will guess the proper precision based on your video card
            and operating system. Default: 'auto'.
        profile_graphs: Enable graph profiling using `cProfile`. Default: False.
        profile_prefix: An optional prefix for profile output files.
        profiles_dir: Path to profiles output directory. Default: 'profiles'.
        pytorch_cuda_alloc_conf: Configure the Torch CUDA memory allocator. This will impact peak reserved VRAM usage and
            performance. Setting to "backend:cudaMallocAsync" works well on many systems. The optimal
            configuration is highly dependent on the system configuration (device type, VRAM, CUDA driver
            version, etc.), so must be tuned experimentally.
        ram: DEPRECATED: This setting is no longer used. It has been replaced by `max_cache_ram_gb`, but most
            users will not need to use this config since automatic cache size limits should work well in most
            cases. This config setting will be removed once the new model cache behavior is stable. More than 0.
        remote_api_tokens: List of regular expression and token pairs used when downloading models from URLs. The download URL
            is tested against the regex, and if it matches, the token is provided in as a Bearer token.
        scan_models_on_startup: Scan the models directory on startup, registering orphaned models. This is typically only used in
            conjunction with `use_memory_db` for testing purposes. Default: False.
        schema_version: Schema version of the config file. This is not a user-configurable setting. Default: '4.0.3'.
        sequential_guidance: Whether to calculate guidance in serial instead of in parallel, lowering memory requirements.
            Default: False.
        session_queue_mode: Session queue mode. Use 'FIFO' for strict first-in-first-out, or 'round_robin' to serve each user's
            jobs in turn. In round-robin mode, priority orders each user's own jobs, but the user rotation takes
            precedence: one user's high-priority job does not preempt another user's turn. In single-user mode,
            jobs are served in submission order either way — except that on multi-GPU systems the default
            'round_robin' allows same-priority jobs to be reordered slightly so a freed GPU prefers jobs whose
            models it already has loaded. Set 'FIFO' to disable that reordering and enforce strict submission
            order. Default: 'round_robin'.
        ssl_certfile: SSL certificate file for HTTPS. See https://www.uvicorn.dev/settings/#https.
        ssl_keyfile: SSL key file for HTTPS. See https://www.uvicorn.dev/settings/#https.
        strict_password_checking: Enforce strict password requirements. When True, passwords must contain uppercase, lowercase, and
            numbers. When False (default), any password is accepted but its strength (weak/moderate/strong) is
            reported to the user. Default: False.
        style_presets_dir: Path to directory for style presets. Default: 'style_presets'.
        unsafe_disable_picklescan: UNSAFE. Disable the picklescan security check during model installation. Recommended only for
            development and testing purposes. This will allow arbitrary code execution during model
            installation, so should never be used in production. Default: False.
        use_memory_db: Use in-memory database. Useful for development. Default: False.
        vram: DEPRECATED: This setting is no longer used. It has been replaced by `max_cache_vram_gb`, but most
            users will not need to use this config since automatic cache size limits should work well in most
            cases. This config setting will be removed once the new model cache behavior is stable. At least 0.
        wan_memory_optimization: Enable experimental Wan memory optimizations at the cost of slower generation. Default: False.
        workflow_thumbnails_dir: Path to directory for workflow thumbnails. Default: 'workflow_thumbnails'.
    """

    allow_credentials: bool | Unset = UNSET
    allow_headers: list[str] | Unset = UNSET
    allow_methods: list[str] | Unset = UNSET
    allow_nodes: list[str] | None | Unset = UNSET
    allow_origins: list[str] | Unset = UNSET
    allow_private_download_urls: bool | Unset = UNSET
    allow_unknown_models: bool | Unset = UNSET
    attention_slice_size: int | InvokeAIAppConfigAttentionSliceSizeType0 | Unset = UNSET
    attention_type: InvokeAIAppConfigAttentionType | Unset = UNSET
    base_url: None | str | Unset = UNSET
    clear_queue_on_startup: bool | Unset = UNSET
    convert_cache_dir: str | Unset = UNSET
    custom_nodes_dir: str | Unset = UNSET
    db_dir: str | Unset = UNSET
    deny_nodes: list[str] | None | Unset = UNSET
    dev_reload: bool | Unset = UNSET
    device: str | Unset = UNSET
    device_working_mem_gb: float | Unset = UNSET
    download_cache_dir: str | Unset = UNSET
    download_proxy: None | str | Unset = UNSET
    enable_partial_loading: bool | Unset = UNSET
    external_alibabacloud_api_key: None | str | Unset = UNSET
    external_alibabacloud_base_url: None | str | Unset = UNSET
    external_gemini_api_key: None | str | Unset = UNSET
    external_gemini_base_url: None | str | Unset = UNSET
    external_openai_api_key: None | str | Unset = UNSET
    external_openai_base_url: None | str | Unset = UNSET
    external_seedream_api_key: None | str | Unset = UNSET
    external_seedream_base_url: None | str | Unset = UNSET
    fonts_dir: str | Unset = UNSET
    force_tiled_decode: bool | Unset = UNSET
    forwarded_allow_ips: str | Unset = UNSET
    generation_devices: list[str] | Literal["auto"] | Unset = UNSET
    hashing_algorithm: InvokeAIAppConfigHashingAlgorithm | Unset = UNSET
    host: str | Unset = UNSET
    http_compression_level: int | Unset = UNSET
    image_subfolder_strategy: InvokeAIAppConfigImageSubfolderStrategy | Unset = UNSET
    keep_ram_copy_of_weights: bool | Unset = UNSET
    lazy_offload: bool | Unset = UNSET
    legacy_conf_dir: str | Unset = UNSET
    legacy_models_yaml_path: None | str | Unset = UNSET
    log_format: InvokeAIAppConfigLogFormat | Unset = UNSET
    log_handlers: list[str] | Unset = UNSET
    log_level: InvokeAIAppConfigLogLevel | Unset = UNSET
    log_level_network: InvokeAIAppConfigLogLevelNetwork | Unset = UNSET
    log_memory_usage: bool | Unset = UNSET
    log_sql: bool | Unset = UNSET
    log_tokenization: bool | Unset = UNSET
    max_cache_ram_gb: float | None | Unset = UNSET
    max_cache_vram_gb: float | None | Unset = UNSET
    max_queue_history: int | None | Unset = UNSET
    max_queue_size: int | Unset = UNSET
    model_cache_keep_alive_min: float | Unset = UNSET
    models_dir: str | Unset = UNSET
    multiuser: bool | Unset = UNSET
    node_cache_size: int | Unset = UNSET
    offload_text_encoders_to_idle_gpus: bool | Unset = UNSET
    outputs_dir: str | Unset = UNSET
    patchmatch: bool | Unset = UNSET
    pid_memory_optimization: bool | Unset = UNSET
    pil_compress_level: int | Unset = UNSET
    port: int | Unset = UNSET
    precision: InvokeAIAppConfigPrecision | Unset = UNSET
    profile_graphs: bool | Unset = UNSET
    profile_prefix: None | str | Unset = UNSET
    profiles_dir: str | Unset = UNSET
    pytorch_cuda_alloc_conf: None | str | Unset = UNSET
    ram: float | None | Unset = UNSET
    remote_api_tokens: list[URLRegexTokenPair] | None | Unset = UNSET
    scan_models_on_startup: bool | Unset = UNSET
    schema_version: str | Unset = UNSET
    sequential_guidance: bool | Unset = UNSET
    session_queue_mode: InvokeAIAppConfigSessionQueueMode | Unset = UNSET
    ssl_certfile: None | str | Unset = UNSET
    ssl_keyfile: None | str | Unset = UNSET
    strict_password_checking: bool | Unset = UNSET
    style_presets_dir: str | Unset = UNSET
    unsafe_disable_picklescan: bool | Unset = UNSET
    use_memory_db: bool | Unset = UNSET
    vram: float | None | Unset = UNSET
    wan_memory_optimization: bool | Unset = UNSET
    workflow_thumbnails_dir: str | Unset = UNSET
    _specs_ = {
        "remote_api_tokens": "[URLRegexTokenPair]",
    }
