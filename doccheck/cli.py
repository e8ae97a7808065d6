"""The command `doccheck`: arguments, clock, terminal and files. What a dossier is worth is decided elsewhere.

stdout carries the report alone; progress and errors go to stderr. Exit status of `check`: 0 complete, 1 incomplete,
3 review, 2 usage error. Besides these, 70 is a bug (with its traceback), 130 Ctrl-C, 141 a reader that went away: none
of them can be taken for a verdict.
"""

from __future__ import annotations

import codecs
import gc
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, get_args

import click
import typer
from anyascii import anyascii

from doccheck import watch as watching
from doccheck.checklist import checklist_ids, load_checklist
from doccheck.checklist.validate import starter, validated
from doccheck.decisions import read_decisions
from doccheck.errors import DoccheckError, UsageError
from doccheck.facts import parse_facts, read_facts
from doccheck.model import Fact, Verdict
from doccheck.pipeline import Progress, ReadingCache, check_dossier, classify_files, default_folder, facts_beside
from doccheck.reporting import render_classification, render_report
from doccheck.reporting.checklist_text import render_checklist
from doccheck.settings import WATCH_QUIET_SECONDS

EXIT_STATUS = {Verdict.COMPLETE: 0, Verdict.INCOMPLETE: 1, Verdict.REVIEW: 3}
EXIT_USAGE = 2
EXIT_BUG = 70  # EX_SOFTWARE; Python's own 1 would read as "incomplete"
EXIT_INTERRUPTED = 130
EXIT_PIPE = 141
PLAIN_WIDTH = 100  # columns where stdout is not a terminal


Language = Literal["fr", "de", "es", "en"]
Format = Literal["terminal", "json", "html", "letter"]
ListFormat = Literal["terminal", "json"]

app = typer.Typer(
    help="Checks a student-visa or residence-permit dossier against a checklist, offline.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
checklists_app = typer.Typer(help="The checklists that ship with doccheck, and checking your own.")
app.add_typer(checklists_app, name="checklists")
cache_app = typer.Typer(help="What was read of files, kept so that unchanged ones are not read again.")
app.add_typer(cache_app, name="cache")

Engine = Literal["auto", "neural", "tesseract"]
OcrOption = Annotated[
    Engine, typer.Option("--ocr", help="Who reads pixels. auto: the page and the processor decide, with both engines.")
]
NoCacheOption = Annotated[
    bool, typer.Option("--no-cache", help="Read every file again, and keep nothing of what is read.")
]
StateOption = Annotated[
    Path | None, typer.Option("--state", metavar="FOLDER", help="Where the ledger is kept: outside DIR.")
]
LanguageOption = Annotated[
    Language | None, typer.Option("--lang", help="Language of the report. Default: the one of LC_ALL or LANG.")
]


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context, version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False
) -> None:
    if version:
        _write(f"doccheck {_version()}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help(), file=sys.stderr)
        raise typer.Exit(EXIT_USAGE)


@app.command()
def check(
    paths: Annotated[list[Path], typer.Argument(metavar="FOLDER_OR_FILES...", help="The dossier.", show_default=False)],
    checklist: Annotated[str | None, typer.Option(metavar="ID|PATH", help="The checklist to judge it against.")] = None,
    on: Annotated[
        str | None, typer.Option(metavar="DATE", help="Judge as of this day. Default: application_date, else today.")
    ] = None,
    facts: Annotated[Path | None, typer.Option(metavar="FILE", help="Facts and decisions, as in dossier.toml.")] = None,
    fact: Annotated[
        list[str] | None, typer.Option(metavar="KEY=VALUE", help="One fact; wins over --facts and dossier.toml.")
    ] = None,
    output_format: Annotated[
        Format, typer.Option("--format", help="How to write the report. letter: a letter to the applicant.")
    ] = "terminal",
    output: Annotated[
        Path | None, typer.Option(metavar="PATH", help="Write the report there, readable by you alone.")
    ] = None,
    lang: LanguageOption = None,
    jobs: Annotated[int | None, typer.Option(min=1, help="Worker processes. Default: one for each core.")] = None,
    ocr: OcrOption = "auto",
    no_cache: NoCacheOption = False,
) -> None:
    """Check a dossier: a folder, or files. Exit status: 0 complete, 1 incomplete, 3 review, 2 usage error."""
    given = {**(read_facts(facts) if facts else {}), **parse_facts(fact or ())}
    if output:
        _refuse_to_overwrite_dossier(output, paths)
    with _cache(no_cache) as cache, _progress() as progress:
        report = check_dossier(
            paths,
            checklist=checklist,
            on=_checked_on(on, given, paths),
            facts=given,
            decisions=read_decisions(facts) if facts else (),
            jobs=jobs,
            pictures=output_format == "html",
            ocr=ocr,
            cache=cache,
            progress=progress,
        )
    terminal = output_format == "terminal" and output is None
    text = render_report(
        report,
        output_format=output_format,
        language=_language(lang, output_format),
        width=_width() if terminal else PLAIN_WIDTH,
        colour=terminal and _colour(),
    )
    if output:
        _write_file(output, text)
    else:
        _write(text, utf8=output_format in ("json", "html"))
    raise typer.Exit(EXIT_STATUS[report.verdict])


@app.command()
def classify(
    paths: Annotated[list[Path], typer.Argument(metavar="FILES...", help="Files or folders.", show_default=False)],
    output_format: Annotated[ListFormat, typer.Option("--format", help="How to write the list.")] = "terminal",
    ocr: OcrOption = "auto",
    no_cache: NoCacheOption = False,
) -> None:
    """Say what each document is, without judging it."""
    with _cache(no_cache) as cache, _progress() as progress:
        documents, files = classify_files(paths, ocr=ocr, cache=cache, progress=progress)
    if not files:
        raise UsageError("nothing to classify: there is no file in what was named")
    text = render_classification(
        documents,
        files,
        output_format=output_format,
        language=_language(None, output_format),
        width=_width(),
        colour=_colour(),
    )
    _write(text, utf8=output_format == "json")


@app.command()
def watch(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Dossiers, as DIR/CHECKLIST-ID/DOSSIER/…")],
    once: Annotated[bool, typer.Option("--once", help="Check what is there, then end: for cron.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done; write nothing.")] = False,
    show_status: Annotated[bool, typer.Option("--status", help="Say how things stand; check nothing.")] = False,
    poll: Annotated[
        float | None,
        typer.Option(min=0.1, metavar="SECONDS", help="Look that often, without events: for network shares."),
    ] = None,
    quiet: Annotated[
        float, typer.Option(min=0, metavar="SECONDS", help="A dossier is checked when nothing changed for so long.")
    ] = WATCH_QUIET_SECONDS,
    state: StateOption = None,
    letters: Annotated[bool, typer.Option("--letters", help="Write the letter to the applicant as well.")] = False,
    lang: LanguageOption = None,
    log: Annotated[Literal["text", "json"], typer.Option(help="Form of the lines on stderr.")] = "text",
    retention: Annotated[
        str | None, typer.Option(metavar="DAYS", help="Remove reports that are older, as `purge` does: 90d.")
    ] = None,
    group: Annotated[str | None, typer.Option(metavar="NAME", help="Let this group read reports and state.")] = None,
    jobs: Annotated[int | None, typer.Option(min=1, help="Worker processes. Default: one for each core.")] = None,
) -> None:
    """Check dossiers as they arrive in a folder; reports and an overview appear in DIR/_reports."""
    language = _language(lang, "html")
    if show_status:
        _write(watching.status_of(folder, state=state, language=language))
        return
    options = watching.Options(
        folder=folder,
        state=state,
        once=once,
        dry_run=dry_run,
        poll=poll,
        quiet=quiet,
        letters=letters,
        language=language,
        json_language=_language(lang, "json"),
        jobs=jobs,
        log=log,
        retention_days=None if retention is None else watching.days_of(retention),
        rights=watching.rights_of(group),
        version=_version(),
    )
    raise typer.Exit(watching.run(options))


@app.command()
def purge(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The watched folder.")],
    older_than: Annotated[str, typer.Option(metavar="DAYS", help="Dossiers whose report is older: 90d.")],
    dossier: Annotated[str | None, typer.Option(metavar="KEY", help="This one alone, by the key in the logs.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be removed; remove nothing.")] = False,
    state: StateOption = None,
    lang: LanguageOption = None,
) -> None:
    """Remove the traces of old dossiers: reports, what was read, ledger. Applicants' folders are never touched."""
    text, complete = watching.run_purge(
        folder,
        days=watching.days_of(older_than),
        state=state,
        dossier=dossier,
        dry_run=dry_run,
        language=_language(lang, "html"),
    )
    _write(text)
    raise typer.Exit(0 if complete else 1)


@cache_app.command("show")
def show_cache() -> None:
    """Where readings are kept, and how much they take."""
    cache = ReadingCache(default_folder())
    _write(f"{_printable(str(cache.folder))}: {cache.size() / 1e6:.1f} MB\n")


@cache_app.command("clear")
def clear_cache() -> None:
    """Delete all that is kept of what was read."""
    _write(f"{ReadingCache(default_folder()).clear() / 1e6:.1f} MB deleted\n")


@checklists_app.callback(invoke_without_command=True)
def checklists(context: typer.Context, lang: LanguageOption = None) -> None:
    if context.invoked_subcommand is None:
        list_checklists(lang)


@checklists_app.command("list")
def list_checklists(lang: LanguageOption = None) -> None:
    """The checklists that ship with doccheck."""
    language = _language(lang, "terminal")
    rows = [(name, load_checklist(name).title.in_language(language)) for name in checklist_ids()]
    width = max((len(name) for name, _ in rows), default=0)
    _write("".join(f"{name:{width}}  {title}\n" for name, title in rows))


@checklists_app.command()
def show(
    checklist: Annotated[str, typer.Argument(metavar="ID", help="An id, or the path of a TOML file.")],
    lang: LanguageOption = None,
) -> None:
    """Everything a checklist asks for, with the sentence of the official text behind it."""
    text = render_checklist(load_checklist(checklist), language=_language(lang, "terminal"), width=_width())
    _write(text)


@checklists_app.command()
def validate(path: Annotated[Path, typer.Argument(metavar="PATH", help="A checklist's TOML file.")]) -> None:
    """Check a checklist of your own: every mistake is named with file, line and key."""
    if not path.is_file():
        raise UsageError(f"no such file: {path}")
    checklist = validated(path)
    _write(f"{_printable(str(path))}: {checklist.id}, {len(checklist.requirements)} requirements, no mistakes\n")


@checklists_app.command()
def new(
    id: Annotated[str, typer.Argument(metavar="ID", help="Small letters, digits and hyphens: fr-lille-student.")],
) -> None:
    """Write ID.toml: a checklist to begin with, every part explained."""
    path = Path(f"{id}.toml")
    text = starter(id)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{path} is there already") from None
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from error
    _write(f"{path}: change it, then run `doccheck checklists validate {path}`\n")


def main() -> None:
    """Runs the command and leaves with its exit status."""
    gc.disable()  # a command ends before it would pay: what was read is kept to the end
    codecs.register_error("doccheck", _plain_letters)
    try:
        status = app(standalone_mode=False)
    except DoccheckError as error:
        status = _complain(str(error), error.exit_status)
    except click.ClickException as error:
        status = _complain(error.format_message(), EXIT_USAGE)
    except (KeyboardInterrupt, typer.Abort):
        status = EXIT_INTERRUPTED
    except Exception:  # noqa: BLE001 – shown whole, but not with the status that means "incomplete"
        traceback.print_exc()
        status = EXIT_BUG
    sys.exit(status if isinstance(status, int) else 0)


def _complain(message: str, status: int) -> int:
    for row in message.splitlines():
        print(f"doccheck: {_printable(row)}", file=sys.stderr)
    return status


def _checked_on(on: str | None, given: dict[str, Fact], paths: list[Path]) -> date | None:
    """The day to judge on. None where the facts give an application date: the library then takes that."""
    if on is not None:
        try:
            return date.fromisoformat(on)
        except ValueError:
            raise UsageError(f"--on {on!r}: give a date as YYYY-MM-DD") from None
    known = {**facts_beside(paths), **given}
    return None if "application_date" in known else date.today()


def _language(chosen: Language | None, output_format: str) -> str:
    """The chosen language, else the locale's, else English. JSON is for programs: English unless chosen."""
    if chosen is not None:
        return chosen
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    code = locale[:2].lower()
    known = code in get_args(Language) and not locale[2:3].isalpha()
    return code if known and output_format != "json" else "en"


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("doccheck")
    except PackageNotFoundError:
        return "(run from a checkout that is not installed)"


@contextmanager
def _cache(off: bool) -> Iterator[ReadingCache | None]:
    """The user's cache; what keeps it from being used is said on stderr."""
    if off:
        yield None
        return
    cache = ReadingCache(default_folder())
    try:
        yield cache
    finally:
        if cache.notice:
            print(f"doccheck: {_printable(cache.notice)}", file=sys.stderr)


@contextmanager
def _progress() -> Iterator[Callable[[Progress], None] | None]:
    """A bar on stderr while files are read; nothing where stderr is not a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    name = TextColumn("{task.description}", markup=False)
    # Without a refreshing thread: worker processes are forked, which only a process of one thread can do safely.
    columns = (BarColumn(), MofNCompleteColumn(), name)
    with Bar(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as bar:
        task = bar.add_task("", total=None)

        def show_progress(step: Progress) -> None:
            # Pages are what takes time; while files are being opened their number still grows.
            files = f"{step.done}/{step.total}  {_printable(step.name)}"
            bar.update(task, completed=step.pages_done, total=step.pages or None, description=files, refresh=True)

        yield show_progress


def _colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width() -> int:
    return shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns if sys.stdout.isatty() else PLAIN_WIDTH


def _printable(text: str) -> str:
    """Names of files are hostile: no control characters, no broken bytes."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def _plain_letters(error: UnicodeError) -> tuple[str, int]:
    """For a terminal that lacks a character: its nearest ASCII letters (é → e)."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return anyascii(error.object[error.start : error.end]) or "?", error.end


def _write(text: str, *, utf8: bool = False) -> None:
    """Writes to stdout: JSON and HTML always in UTF-8, the rest as the terminal can show it."""
    encoding = "utf-8" if utf8 else sys.stdout.encoding or "utf-8"
    content = text.encode(encoding, errors="doccheck")
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Python would complain once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(EXIT_PIPE) from None


def _refuse_to_overwrite_dossier(output: Path, paths: list[Path]) -> None:
    """Nothing of the applicant's is changed: an existing file of the dossier is never the place for the report."""
    target = Path(os.path.realpath(output))  # Path.resolve raises at links that lead to one another
    if target.is_file() and any(target.is_relative_to(os.path.realpath(path)) for path in paths):
        raise UsageError(f"--output {output}: that file belongs to the dossier; write the report beside it")
    if target.is_dir() or not target.parent.is_dir():
        raise UsageError(f"--output {output}: {'is a folder' if target.is_dir() else 'no such folder'}")


def _write_file(output: Path, text: str) -> None:
    """Writes all or nothing, readable by its owner alone. A device (/dev/null) is written to, not replaced."""
    target = output.resolve()
    try:
        if target.exists() and not target.is_file():
            target.write_text(text, encoding="utf-8", errors="doccheck")
            return
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)  # mkstemp: mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8", errors="doccheck", newline="\n") as stream:
                stream.write(text)
            os.replace(name, target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UsageError(f"--output {output}: {error.strerror or error}") from error
