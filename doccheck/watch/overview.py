"""`_reports/index.html`: every dossier with its state, verdict and what is missing. Needs nothing but itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import PurePosixPath

from doccheck.watch.entries import State
from doccheck.watch.names import printable
from doccheck.watch.words import reason, words

NAME = "index.html"
REFRESH_SECONDS = 30
_CURRENT = frozenset({State.DONE, State.GONE})  # states in which the report is of the dossier as it is, or last was
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/")

# A click on a heading sorts by that column; without scripts the rows stand in the order of their names.
_SCRIPT = """
document.querySelectorAll("th[data-sort]").forEach(function (head, column) {
  head.tabIndex = 0;
  function sort() {
    var body = document.querySelector("tbody"), down = head.getAttribute("aria-sort") === "ascending";
    var rows = Array.prototype.slice.call(body.rows);
    function value(row) { var cell = row.cells[column]; return cell.dataset.value || cell.textContent; }
    rows.sort(function (a, b) { return value(a).localeCompare(value(b), undefined, { numeric: true }); });
    if (down) { rows.reverse(); }
    document.querySelectorAll("th").forEach(function (other) { other.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    rows.forEach(function (row) { body.appendChild(row); });
    try { sessionStorage.setItem("sort", column + (down ? "d" : "a")); } catch (error) { /* not kept, then */ }
  }
  head.addEventListener("click", sort);
  head.addEventListener("keydown", function (event) { if (event.key === "Enter") { sort(); } });
  var kept = null;
  try { kept = sessionStorage.getItem("sort"); } catch (error) { /* not kept */ }
  if (kept && parseInt(kept, 10) === column) { sort(); if (kept.slice(-1) === "d") { sort(); } }
});
"""
_STYLE = """
:root { color-scheme: light dark; --line: #d5dae1; --soft: #556070; --card: #fff; --paper: #f4f5f7; --ink: #1a2230; }
@media (prefers-color-scheme: dark) {
  :root { --line: #333c4a; --soft: #a8b1bf; --card: #1b212b; --paper: #12161d; --ink: #e8ebf0; }
}
body { margin: 0; padding: 1.5rem; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .3rem; }
p { margin: .3rem 0 1rem; color: var(--soft); }
.trouble { color: inherit; border: 2px solid #c0392b; border-radius: 8px; padding: .7rem 1rem; }
table { border-collapse: collapse; width: 100%; background: var(--card); }
th, td { text-align: start; vertical-align: top; padding: .5rem .7rem; border: 1px solid var(--line); }
th[data-sort] { cursor: pointer; } th[aria-sort=ascending]::after { content: " ▲"; }
th[aria-sort=descending]::after { content: " ▼"; }
bdi { unicode-bidi: isolate; } .nowrap { white-space: nowrap; }
.complete { color: #146c3c; font-weight: 600; } .incomplete { color: #b3202a; font-weight: 600; }
.review { color: #8a5700; font-weight: 600; }
@media (prefers-color-scheme: dark) {
  .complete { color: #7fd6a2; } .incomplete { color: #ff9b9b; } .review { color: #f3c46b; }
}
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A dossier as the overview shows it. Names as the disk has them: they are escaped here."""

    name: str
    checklist: str  # "" where it is not known
    state: str
    verdict: str | None
    missing: tuple[str, ...]  # titles
    since: float
    report: str | None  # the report's folder, relative to the overview
    letter: bool = False
    reason: str | None = None  # a word of the ledger
    details: tuple[str, ...] = ()  # what the reason is about: a line of a file, a name


def page(
    rows: Sequence[Row], strays: Sequence[str], *, ids: Sequence[str], language: str, now: datetime, trouble: str | None
) -> str:
    """The whole page. `strays`: paths of files that lie in no dossier; `ids`: the checklists there are;
    `trouble`: a word for what keeps the watcher from its work."""
    said = words(language)
    return "".join(_page(rows, strays, ids, language, said, now, trouble))


def _page(
    rows: Sequence[Row],
    strays: Sequence[str],
    ids: Sequence[str],
    language: str,
    said: dict[str, str],
    now: datetime,
    trouble: str | None,
) -> Iterator[str]:
    updated = said["updated"].format(time=_time(now), seconds=REFRESH_SECONDS)
    yield (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="refresh" content="{REFRESH_SECONDS}">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>{escape(said['title'])}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(said['title'])}</h1>\n<p>{escape(updated)}</p>\n"
    )
    if trouble:
        yield f'<p class="trouble" role="alert">{escape(said["trouble"])}: {escape(reason(trouble, language))}</p>\n'
    yield from _table(rows, ids, language, said) if rows else (f"<p>{escape(said['none'])}</p>\n",)
    if strays:
        yield f"<h2>{escape(said['loose'])}</h2>\n<p>{escape(said['loose_note'])}</p>\n<ul>\n"
        yield from (f"<li>{_name(path)}</li>\n" for path in strays)
        yield "</ul>\n"
    yield f"<script>{_SCRIPT}</script>\n</body>\n</html>\n"


def _table(rows: Sequence[Row], ids: Sequence[str], language: str, said: dict[str, str]) -> Iterator[str]:
    heads = ("dossier", "checklist", "state", "verdict", "missing", "since")
    yield "<table>\n<thead><tr>"
    yield from (f'<th scope="col" data-sort>{escape(said[head])}</th>' for head in heads)
    yield f'<th scope="col">{escape(said["report"])}</th><th scope="col">{escape(said["reason"])}</th></tr></thead>\n'
    yield "<tbody>\n"
    for row in rows:
        yield "<tr>" + "".join(_cells(row, ids, language, said)) + "</tr>\n"
    yield "</tbody>\n</table>\n"


def _cells(row: Row, ids: Sequence[str], language: str, said: dict[str, str]) -> Iterator[str]:
    yield f"<td>{_name(row.name)}</td><td>{_name(row.checklist)}</td>"
    yield f'<td data-state="{escape(row.state)}">{escape(said[f"state_{row.state}"])}</td>'
    verdict = said.get(f"verdict_{row.verdict}", "") if row.verdict else ""
    yield f'<td class="{escape("" if _is_earlier(row) else row.verdict or "")}">{escape(verdict)}</td>'
    yield f"<td>{'<br>'.join(_name(title) for title in row.missing)}</td>"
    yield f'<td class="nowrap" data-value="{row.since:015.3f}">{_time(datetime.fromtimestamp(row.since))}</td>'
    yield f"<td>{' '.join(_links(row, said))}</td><td>{'<br>'.join(_remarks(row, ids, language, said))}</td>"


def _links(row: Row, said: dict[str, str]) -> Iterator[str]:
    if row.report is None:
        return
    files = [("report.html", said["open_report"]), *([("letter.txt", said["letter"])] if row.letter else [])]
    for file, text in files:
        yield f'<a href="./{_address(str(PurePosixPath(row.report) / file))}">{escape(text)}</a>'


def _address(path: str) -> str:
    """A relative path for a link: every byte but the plainest as %XX."""
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in path.encode("utf-8", "surrogateescape"))


def _is_earlier(row: Row) -> bool:
    """Whether the report is of the dossier as it was before it changed, or is to be made anew for another reason."""
    return row.verdict is not None and row.state not in _CURRENT


def _remarks(row: Row, ids: Sequence[str], language: str, said: dict[str, str]) -> Iterator[str]:
    if _is_earlier(row):
        yield escape(said["earlier"])
    if row.reason:
        yield escape(reason(row.reason, language))
    if row.reason in ("no_checklist", "unknown_checklist"):
        yield escape(said["checklists"].format(ids=", ".join(ids)))
    yield from (_name(detail) for detail in row.details)


def _name(text: str) -> str:
    """A name is text from outside: escaped, its invisible signs shown, and kept apart from the reading direction."""
    return f"<bdi>{escape(printable(text))}</bdi>" if text else ""


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S")
