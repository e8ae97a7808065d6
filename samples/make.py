"""Makes the sample dossiers: `python samples/make.py [--only NAME] [--into FOLDER]`.

Everything is invented: people, institutions, banks, insurers, numbers. The same call gives the same documents; there
is no clock and every random number has a fixed seed. Needs reportlab (the development extra) and the Debian packages
fonts-liberation and fonts-dejavu.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from _sample import Dossier
from _sheet import register_fonts
from texts import bw, grenoble, luxembourg, lyon, mainz

HERE = Path(__file__).resolve().parent
DOSSIERS = (bw.dossier, lyon.dossier, grenoble.dossier, luxembourg.dossier, mainz.dossier)


def write(dossier: Dossier, into: Path) -> int:
    """Writes the files of one dossier below `into`; the number of bytes written."""
    folder = into / dossier.name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "dossier.toml").write_text(dossier.facts, encoding="utf-8")
    size = 0
    for sample in dossier.samples:
        content = sample.content()
        (folder / sample.name).write_bytes(content)
        size += len(content)
    return size


def readme_rows(dossiers: Sequence[Dossier]) -> str:
    """The tables of samples/README.md."""
    rows = []
    for dossier in dossiers:
        rows += [f"## {dossier.name}", "", "| file | kind of document | captured | purpose | licence |",
                 "|---|---|---|---|---|"]
        rows += [f"| `{sample.name}` | {sample.kind} | {sample.captured} | {sample.purpose} | CC0-1.0 |"
                 for sample in dossier.samples]
        rows += ["| `dossier.toml` | – | text | the facts of the case | CC0-1.0 |", ""]
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", metavar="NAME", help="this dossier alone")
    parser.add_argument("--into", metavar="FOLDER", type=Path, default=HERE, help="default: the folder of this script")
    arguments = parser.parse_args()
    register_fonts()
    dossiers = [make() for make in DOSSIERS]
    wanted = [dossier for dossier in dossiers if arguments.only in (None, dossier.name)]
    if not wanted:
        parser.error(f"no dossier {arguments.only!r}: " + ", ".join(dossier.name for dossier in dossiers))
    for dossier in wanted:
        size = write(dossier, arguments.into)
        print(f"{dossier.name}: {len(dossier.samples)} files, {size / 1000:.0f} kB")
    if not arguments.only:
        intro = (HERE / "_readme.md").read_text(encoding="utf-8")
        (arguments.into / "README.md").write_text(intro + "\n" + readme_rows(dossiers), encoding="utf-8")


if __name__ == "__main__":
    main()
