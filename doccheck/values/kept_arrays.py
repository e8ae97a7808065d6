"""Arrays that take long to make, kept in a folder for the next process: one file each, mapped into memory.

What goes wrong with a file is no error: the arrays are made again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Arrays = Mapping[str, NDArray[Any]]

_OLD = 3600  # seconds after which a file of another version, or one that was left half-written, is deleted


def place(folder: Path | None, package: str, *made_of: str) -> Path | None:
    """Where arrays made of the installed `package` are kept: the name tells its version and what else went in.

    None without a folder, and where nobody knows the version.
    """
    from importlib.metadata import PackageNotFoundError, version

    try:
        made = sha256(repr(made_of).encode()).hexdigest()[:16]
        return folder / f"{package}-{version(package)}-{made}.npy" if folder else None
    except PackageNotFoundError:
        return None


def load(path: Path | None, names: tuple[str, ...]) -> Arrays | None:
    """The arrays kept in the file; None where there is none, or not one with these."""
    import numpy as np

    if path is None:
        return None
    try:
        table = np.load(path, mmap_mode="r", allow_pickle=False)
        return {name: np.asarray(table[name][0]) for name in names}
    except (OSError, EOFError, ValueError, IndexError):
        return None


def save(path: Path | None, arrays: Callable[[], Arrays]) -> None:
    """Keep the arrays: the file appears whole or not at all, its owner's alone. Nothing is kept on a full disk."""
    if path is None:
        return
    with suppress(OSError, MemoryError):
        _write(path, _record(arrays()))
        _forget_others(path)


def _record(arrays: Arrays) -> NDArray[Any]:
    """One record with a field for each array: the file says itself where each of them lies."""
    import numpy as np

    layout = np.dtype([(name, array.dtype, array.shape) for name, array in arrays.items()], align=True)
    record = np.zeros(1, layout)
    for name, array in arrays.items():
        record[name][0] = array
    return record


def _write(path: Path, record: NDArray[Any]) -> None:
    import tempfile

    import numpy as np

    handle, temporary = tempfile.mkstemp(prefix=f"{path.stem}.", suffix=".tmp", dir=path.parent)  # mode 0600
    try:
        with open(handle, "wb") as file:
            np.save(file, record, allow_pickle=False)
            file.flush()
            os.fsync(file.fileno())  # it has no hash that would tell what a power cut has left of it
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _forget_others(path: Path) -> None:
    now = path.stat().st_mtime  # it has just been written
    for other in path.parent.glob(f"{path.name.partition('-')[0]}-*"):
        with suppress(OSError):  # another process has just deleted it
            if now - other.stat().st_mtime > _OLD:
                other.unlink()
