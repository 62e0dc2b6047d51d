"""Operations tagged `custom_nodes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Operation

if TYPE_CHECKING:
    from ..models.install_node_pack_request import InstallNodePackRequest
    from ..models.install_node_pack_response import InstallNodePackResponse
    from ..models.node_pack_list_response import NodePackListResponse
    from ..models.reload_custom_nodes_response200 import ReloadCustomNodesResponse200
    from ..models.uninstall_node_pack_response import UninstallNodePackResponse


def list_custom_node_packs() -> Operation[NodePackListResponse]:
    """Lists all installed custom node packs.

    Admin-only: the response includes absolute filesystem paths, and non-admins have no
    legitimate use for pack management data (install/uninstall/reload are also admin-only).

    ``GET /api/v2/custom_nodes/``
    """
    return Operation(
        "list_custom_node_packs",
        "GET",
        "/api/v2/custom_nodes/",
        kind="json",
        returns="NodePackListResponse",
    )


def install_custom_node_pack(
    *,
    body: InstallNodePackRequest,
) -> Operation[InstallNodePackResponse]:
    """Installs a custom node pack from a git URL by cloning it into the nodes directory.

    ``POST /api/v2/custom_nodes/install``
    """
    return Operation(
        "install_custom_node_pack",
        "POST",
        "/api/v2/custom_nodes/install",
        kind="json",
        returns="InstallNodePackResponse",
        json=body,
    )


def reload_custom_nodes() -> Operation[ReloadCustomNodesResponse200]:
    """Triggers a reload of all custom nodes.

    This re-scans the nodes directory and loads any new node packs.
    Already loaded packs are skipped.

    ``POST /api/v2/custom_nodes/reload``
    """
    return Operation(
        "reload_custom_nodes",
        "POST",
        "/api/v2/custom_nodes/reload",
        kind="json",
    )


def uninstall_custom_node_pack(
    pack_name: str,
) -> Operation[UninstallNodePackResponse]:
    """Uninstalls a custom node pack by removing its directory.

    Note: A restart is required for the node removal to take full effect.
    Installed nodes from the pack will remain registered until restart.

    ``DELETE /api/v2/custom_nodes/{pack_name}``
    """
    return Operation(
        "uninstall_custom_node_pack",
        "DELETE",
        "/api/v2/custom_nodes/{pack_name}",
        kind="json",
        returns="UninstallNodePackResponse",
        path_params={
            "pack_name": pack_name,
        },
    )
