"""Write every hostile file into a folder: `python -m tests.hostile.make OUT`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.hostile import containers, pdfs, pictures
from tests.hostile.parts import Case

GROUPS: dict[str, dict[str, Case]] = {
    "pdfs": pdfs.CASES,
    "endless": pdfs.ENDLESS,
    "pictures": pictures.CASES,
    "containers": containers.CASES,
}


def write(folder: Path, cases: dict[str, Case]) -> None:
    """Write the files of `cases` into the new folder `folder`."""
    folder.mkdir(parents=True)
    for name, case in cases.items():
        (folder / name).write_bytes(case.make())


if __name__ == "__main__":
    for group, group_cases in GROUPS.items():
        write(Path(sys.argv[1]) / group, group_cases)
