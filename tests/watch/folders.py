"""Dossiers made on the disk for the tests of the watched folder, and what a watcher does with them."""

from __future__ import annotations

import os
from pathlib import Path

from doccheck.watch.ledger import Changes, Entry, FileEntry, Ledger
from doccheck.watch.scan import scan

PDF = b"%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
IDS = ("bw", "fr")
FILES = (
    FileEntry(path="0.pdf", size=3, mtime_ns=2**60, sha256="aa"),
    FileEntry(path="\udcff\n.pdf", size=4, mtime_ns=1, sha256="bb"),
)


def put(path: Path, content: bytes = PDF) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def dossier(root: Path, name: str | bytes = "DUPONT", *, checklist: str = "bw", files: int = 1) -> Path:
    folder = root / checklist / os.fsdecode(name)
    for number in range(files):
        put(folder / f"{number}.pdf", PDF + b"%" * number)
    return folder


def take_over(ledger: Ledger, root: Path, now: float = 1.0) -> Changes:
    return ledger.seen(scan(root, IDS), now)


def only(ledger: Ledger) -> Entry:
    (entry,) = ledger.entries()
    return entry


def judge(ledger: Ledger, key: str, now: float, **values: str) -> None:
    entry = ledger.begin(key, now)
    ledger.done(
        key,
        now,
        **{
            "signature": entry.signature,
            "verdict": "incomplete",
            "report": "bw/DUPONT",
            "checklist_hash": "c1",
            "version": "1",
            **values,
        },
        missing=["passport", "photo"],
        files=FILES,
    )
