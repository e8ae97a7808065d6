"""The machine that the figures are of, without its name."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from scripts.bench import engine_ocrmypdf
from scripts.bench.process import cores

_PACKAGES = ("openvino", "onnxruntime", "rapidocr", "tesserocr", "pytesseract", "pdf2image", "ocrmypdf")
_UNITS = {"AMX": "amx_tile", "AVX-512": "avx512f", "AVX-512 bf16": "avx512_bf16"}


def machine() -> dict[str, str]:
    """What matters for speed: processor, cores, memory, its vector units, and the versions of what reads."""
    info = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    fields = dict(line.split(":", 1) for line in info.splitlines() if ":" in line)
    fields = {name.strip(): value.strip() for name, value in fields.items()}
    flags = set(fields.get("flags", "").split())
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    return {
        "processor": fields.get("model name", platform.machine()),
        "cores": str(cores()),
        "memory": f"{memory:.0f} GiB",
        "units": ", ".join(f"{name} {'yes' if flag in flags else 'no'}" for name, flag in _UNITS.items()),
        "Python": platform.python_version(),
        "tesseract": _tesseract(),
        **{name: found for name in _PACKAGES if (found := _version(name))},
    }


def described(facts: dict[str, str]) -> str:
    """The same as one sentence."""
    known = ("processor", "cores", "memory", "units")
    rest = ", ".join(f"{name} {value}" for name, value in facts.items() if name not in known)
    return f"{facts['processor']}, {facts['cores']} cores, {facts['memory']}; {facts['units']}; {rest}"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        if package != "ocrmypdf" or not (program := engine_ocrmypdf.program()):
            return ""
        return _first_line([program, "--version"])


def _tesseract() -> str:
    return _first_line(["tesseract", "--version"]).removeprefix("tesseract ") or "none"


def _first_line(command: list[str]) -> str:
    import subprocess

    try:
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    except (OSError, subprocess.CalledProcessError):
        return ""
    return said.splitlines()[0].strip() if said.strip() else ""
