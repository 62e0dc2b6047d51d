"""The environment variables a server started here is given: what it needs, and none of its parent's secrets."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invokeai_py_client.text.redaction import is_secret_name

_NEEDED = re.compile(
    "PATH|HOME|USER|USERNAME|LOGNAME|SHELL|TERM|TZ|LANG|LANGUAGE|LC_.*|TMPDIR|TEMP|TMP|PWD|HOSTNAME"
    "|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|APPDATA|LOCALAPPDATA|PROGRAM.*|USERPROFILE|HOMEDRIVE|HOMEPATH"
    "|NUMBER_OF_PROCESSORS|PROCESSOR_.*|XDG_.*|LD_LIBRARY_PATH|LD_PRELOAD|DYLD_.*|PYTHON.*|VIRTUAL_ENV|CONDA_.*"
    "|.*_PROXY|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE"
    "|CUDA.*|CUDNN.*|CUBLAS.*|NVIDIA_.*|NCCL_.*|HIP_.*|HSA_.*|ROCM_.*|ROCR_.*|MIOPEN_.*|GPU_.*|AMD_.*|ZE_.*|SYCL_.*"
    "|TORCH.*|PYTORCH_.*|TRITON_.*|OMP_.*|KMP_.*|MKL_.*|OPENBLAS_.*|NUMEXPR_.*|BLIS_.*|ONEDNN_.*|MALLOC_.*"
    "|HF_.*|HUGGINGFACE_.*|TRANSFORMERS_.*|DIFFUSERS_.*|SAFETENSORS_.*|ACCELERATE_.*|XFORMERS_.*|BITSANDBYTES_.*|BNB_.*"
    "|INVOKEAI_.*",
    re.IGNORECASE,
)
_OURS = frozenset({"INVOKEAI_URL", "INVOKEAI_API_KEY", "INVOKEAI_PROGRESS", "INVOKEAI_SERVER_PYTHON"})
"""Settings of this library, which mean nothing to a server."""
_KEY = re.compile(r"(^|_)(KEY|TOKEN|AUTH|PASS|PAT)S?(_|$)", re.IGNORECASE)
_USER_INFO = re.compile(r"://[^/\s]*@")


def server_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return what of an environment a server is given."""
    return {
        name: value
        for name, value in environ.items()
        if _NEEDED.fullmatch(name)
        and name not in _OURS
        and not (is_secret_name(name) or _KEY.search(name) or _USER_INFO.search(value))
    }
