"""`doccheck watch DIR --dry-run`: what a watcher would do now. Nothing is written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from doccheck.errors import UsageError
from doccheck.watch.checklists import Checklists
from doccheck.watch.ledger import Entry, Ledger, State, is_outdated
from doccheck.watch.names import printable
from doccheck.watch.options import Options
from doccheck.watch.scan import Seen, scan
from doccheck.watch.words import reason, words
from doccheck.watch.work import Refused, has_report, refuse


def plan(options: Options, root: Path, state: Path) -> str:
    """A line for each dossier, and for each file that lies in none. Raises `UsageError`, `OSError`."""
    said = words(options.language)
    checklists = Checklists.load()
    found = scan(root, checklists.ids)
    if found.problem is not None:
        raise UsageError(f"cannot open {printable(str(root))}: {found.problem.strerror or found.problem}")
    with Ledger(state, read_only=True) as ledger:
        known = {entry.key: entry for entry in ledger.entries()}
        purged = ledger.purged()
    rows = []
    for seen in found.dossiers:
        entry = known.get(seen.key)
        if entry is None and purged.get(seen.key) == seen.signature:
            what = said["plan_purged"]
        elif entry is not None and _stays(entry, seen, options, checklists, root):
            what = said["plan_nothing"]
        else:
            what = _first_look(entry, seen, checklists, options.language)
        rows.append(f"{printable(seen.folder)}: {what}\n")
    rows += [f"{printable(stray.path)}: {said['plan_loose']}\n" for stray in found.strays]
    return "".join(rows) or f"{said['plan_none']}\n"


def _stays(entry: Entry, seen: Seen, options: Options, checklists: Checklists, root: Path) -> bool:
    """Whether its report is there, and true of it, of the checklist and of the day."""
    if entry.state not in (State.DONE, State.GONE) or entry.judged_signature != seen.signature:
        return False
    if is_outdated(entry, checklists.hashes, options.maker) or not has_report(root, entry):
        return False
    return entry.day in (None, date.today().isoformat())


def _first_look(entry: Entry | None, seen: Seen, checklists: Checklists, language: str) -> str:
    said = words(language)
    if seen.checklist is None:
        return said["plan_no_checklist"].format(ids=", ".join(checklists.ids))
    try:
        refuse(seen)
    except Refused as error:
        return said["plan_refused"].format(reason=reason(error.trouble.reason, language))
    if entry is not None and entry.state is State.SET_ASIDE and entry.signature == seen.signature:
        return said["plan_refused"].format(reason=reason(entry.reason, language))
    return said["plan_check"].format(checklist=seen.checklist)
