"""The watched folder: staff drop a folder, the report is there, nothing is ever lost.

names     which names are left alone, and under which names reports are filed
scan      what lies in the watched folder, in one pass that follows no link
ready     whether a dossier is still and whole
ledger    what is known of every dossier, killed at any moment
lock      one watcher for one folder
logs      what happened, without names and texts
rights    who may read what is written
files     writing below `_reports`: whole or not at all, never through a link
traces    which readings in the cache come from which dossier
checklists as they were when they were loaded
work      one dossier: judged, its report in its place, the word for what went wrong
attempts  … and what came of it written down
memory    what was read is not kept in memory
overview  the page `_reports/index.html`; `words` has its texts, `board` writes it, and the heartbeat
watcher   one round: what lies there is taken over, what is ready is judged
wake      what ends the sleep between rounds: signals and events
loop      `doccheck watch`; `options`, `plan` (--dry-run), `status` and `purge` are the rest of the commands
leftovers what no row of the ledger leads to: purge removes it as well

What the commands need is loaded when it is first used (PEP 562): `doccheck check` does without.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from doccheck.watch.loop import run
    from doccheck.watch.options import Options, days_of
    from doccheck.watch.purge import run as run_purge
    from doccheck.watch.rights import rights_of
    from doccheck.watch.status import status as status_of

__all__ = ["Options", "days_of", "rights_of", "run", "run_purge", "status_of"]

_WHERE = {
    "Options": ("options", "Options"),
    "days_of": ("options", "days_of"),
    "rights_of": ("rights", "rights_of"),
    "run": ("loop", "run"),
    "run_purge": ("purge", "run"),
    "status_of": ("status", "status"),
}


def __getattr__(name: str) -> object:
    if name not in _WHERE:
        raise AttributeError(f"module 'doccheck.watch' has no attribute {name!r}")
    module, own = _WHERE[name]
    return getattr(import_module(f"doccheck.watch.{module}"), own)
