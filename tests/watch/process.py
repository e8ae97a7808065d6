"""The real `doccheck watch` on a folder of small dossiers: started, watched from outside, killed.

What a test sees is what the staff and the next process see: the folder `_reports`, the ledger on the disk, the log,
the exit status. Faults come from outside, or from a `sitecustomize.py` that the started Python loads (a file that
kills its worker, a slow one, a package that is not installed): the command itself runs as it is.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from tests import ready

ROOT = Path(__file__).parents[2]
CHECKLIST = "tiny"
QUIET = 0.3  # seconds: the quiet period of most tests
PATIENCE = 30.0  # seconds; a test waits so long only where something is wrong

LETTER = """Lettre de motivation

Camille Exemple
12 rue des Tilleuls, 38000 Grenoble

Madame, Monsieur,

Par la présente lettre de motivation, je souhaite vous faire part de mon vif intérêt pour le master de physique de
votre université. Titulaire d'une licence, je suis motivée par la recherche et je souhaite poursuivre mes études en
France. Mon projet professionnel est de devenir ingénieure. Dossier numéro {number}.

Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.

Camille Exemple
"""

TINY = """
id = "tiny"
country = "FRA"
purposes = []
title = { fr = "Petite liste", de = "Kleine Liste", es = "Lista pequeña", en = "Tiny list" }

[source]
file = "none"
title = "A list for tests"
authority = "Nobody"
language = "en"

[translation]
languages = ["fr"]
into = ["fr"]
sworn = false
source = "Documents are in French."

[[requirement]]
id = "motivation_letter"
title = { fr = "Lettre", de = "Brief", es = "Carta", en = "Letter" }
source = "A letter of motivation."
accepts = ["motivation_letter"]
"""
PASSPORT = """
[[requirement]]
id = "passport"
title = { fr = "Passeport", de = "Pass", es = "Pasaporte", en = "Passport" }
source = "A passport."
accepts = ["passport"]
"""

KILLER = "kills its worker"  # in a text: whoever opens it dies
SLOW = "takes its time"  # in a text: opening it takes SLOW_SECONDS
SLOW_SECONDS = 4

OWN_CHECKLISTS = """
from pathlib import Path
import doccheck.checklist.load as load
load.FOLDERS = (*load.FOLDERS, Path({folder!r}))
"""
SPECIAL_FILES = f"""
import os, signal, time
import doccheck.reading
_open_file = doccheck.reading.open_file
def open_file(file, options):
    if b"{KILLER}" in file.content:
        os.kill(os.getpid(), signal.SIGKILL)
    if b"{SLOW}" in file.content:
        time.sleep({SLOW_SECONDS})
    return _open_file(file, options)
doccheck.reading.open_file = open_file
"""
NO_WATCHDOG = """
import sys
sys.modules["watchdog"] = None
"""
LOUD_LIBRARY = """
import logging
import doccheck.pipeline as pipeline
_judge = pipeline.judge
def judge(*arguments):
    logging.getLogger("a library").warning("not understood: Camille Exemple")
    return _judge(*arguments)
pipeline.judge = judge
"""
# Root may open everything; without these two capabilities it may open what the mode says.
NO_OVERRIDE = """
import ctypes, os
if os.geteuid() == 0 and os.environ.pop("TEST_DROP", None):
    import sys
    libc = ctypes.CDLL(None, use_errno=True)
    for capability in (1, 2):
        if libc.prctl(24, capability, 0, 0, 0):
            raise OSError(ctypes.get_errno(), "PR_CAPBSET_DROP")
    os.execv(sys.executable, sys.orig_argv)
"""


class TookTooLong(AssertionError):
    """What was waited for did not come; the message has the log."""


def pdf(text: str) -> bytes:
    """A PDF with its text as letters: nothing of it needs OCR."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=True)
    for number, row in enumerate(text.splitlines()):
        canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", 18 if number == 0 else 9)
        canvas.drawString(60, 780 - 20 * number, row)
    canvas.save()
    return stream.getvalue()


def letter(number: int | str = 0) -> bytes:
    return LETTER.format(number=number).encode()


def until(done: Callable[[], Any], what: str, seconds: float = PATIENCE, every: float = 0.03) -> Any:
    """What `done` returns once it is true."""
    end = time.monotonic() + seconds
    while not (found := done()):
        if time.monotonic() > end:
            raise TookTooLong(what)
        time.sleep(every)
    return found


@dataclass(kw_only=True)
class Row:
    """A row of the ledger."""

    name: bytes
    checklist: str | None
    state: str
    verdict: str | None
    attempts: int
    reason: str | None


@dataclass(kw_only=True)
class Report:
    """A report as it lies there. `identity` changes when it is made anew."""

    json: dict[str, Any]
    html: str
    identity: tuple[int, int]

    @property
    def files(self) -> dict[str, str]:
        return {file["name"]: file["sha256"] for file in self.json["files"]}

    @property
    def findings(self) -> set[tuple[str, str]]:
        """(code, reason) of everything found of a file."""
        return {(f["code"], f.get("reason", "")) for file in self.json["files"] for f in file["findings"]}


class Watcher:
    """One running process."""

    def __init__(self, process: subprocess.Popen[bytes] | ready.Started, log: Path) -> None:
        self.process, self._log = process, log
        self.pid = process.pid

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    @property
    def stderr(self) -> str:
        return self._log.read_text("utf-8", errors="replace")

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The log, line by line, as `--log json` writes it."""
        return [json.loads(line) for line in self.stderr.splitlines() if line.startswith("{") and line.endswith("}")]

    def signal(self, number: int) -> None:
        self.process.send_signal(number)

    def kill(self) -> None:
        """kill -9, the process and its workers at once, as the end of the machine would."""
        if self.alive:
            os.killpg(self.pid, signal.SIGKILL)
        self.process.wait()

    def kill_alone(self) -> None:
        """kill -9 the process; its workers live on as long as they want."""
        self.process.kill()
        self.process.wait()

    def ended(self, seconds: float = PATIENCE) -> int:
        """The exit status."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise TookTooLong(f"the watcher does not end\n{self.stderr}") from None

    def children(self) -> list[int]:
        """The processes below it, nearest first."""
        parents: dict[int, list[int]] = {}
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                stat = (folder / "stat").read_text("utf-8", errors="replace")
            except OSError:
                continue
            parents.setdefault(int(stat.rpartition(")")[2].split()[1]), []).append(int(folder.name))
        found, waiting = [], [self.pid]
        while waiting:
            below = parents.get(waiting.pop(0), [])
            found += below
            waiting += below
        return found

    def memory(self) -> tuple[float, float]:
        """MB of the process itself, and with its children (memory that they share counted once, by PSS)."""
        return _memory(self.pid, "VmRSS", "status"), sum(
            _memory(pid, "Pss", "smaps_rollup") for pid in (self.pid, *self.children())
        )


def _memory(pid: int, key: str, file: str) -> float:
    try:
        rows = Path(f"/proc/{pid}/{file}").read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return 0.0
    return next((int(row.split()[1]) / 1024 for row in rows if row.startswith(f"{key}:")), 0.0)


@dataclass
class Office:
    """A watched folder, the state folder, the checklists, and what the applicants have handed in."""

    base: Path
    root: Path = field(init=False)
    state: Path = field(init=False)
    checklists: Path = field(init=False)
    started: list[Watcher] = field(default_factory=list)
    fresh: bool = False  # Python itself is started, and loads what it needs; else a process that has is forked

    def __post_init__(self) -> None:
        self.root, self.state, self.checklists = (self.base / name for name in ("inbox", "state", "checklists"))
        for folder in (self.root, self.checklists):
            folder.mkdir(exist_ok=True)
        self.tiny(TINY + PASSPORT)

    def tiny(self, text: str) -> None:
        """The checklist, written as an editor does."""
        part = self.checklists / "tiny.toml.part"
        part.write_text(text, "utf-8")
        part.replace(self.checklists / "tiny.toml")

    # -- what applicants do --------------------------------------------------------------------------------------------

    def dossier(self, name: str, files: Mapping[str, bytes] | None = None, checklist: str = CHECKLIST) -> Path:
        """A new dossier; default: a letter in a text file."""
        folder = self.root / checklist / name
        folder.mkdir(parents=True, exist_ok=True)
        for path, content in ({"letter.txt": letter(name)} if files is None else files).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        return folder

    def snapshot(self) -> dict[str, tuple[int, int, bytes]]:
        """Everything of the applicants': mode, time of change and content. Not what is ours."""
        found = {}
        for path in sorted(self.root.rglob("*")):
            name = path.relative_to(self.root)
            if name.parts[0] != "_reports":
                status = path.lstat()
                content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
                found[str(name)] = (status.st_mode, status.st_mtime_ns, content)
        return found

    # -- the process ---------------------------------------------------------------------------------------------------

    def start(
        self, *options: str, quiet: float = QUIET, faults: str = "", drop_root: bool = False, poll: float | None = 0.2
    ) -> Watcher:
        """A watcher. `poll`: seconds, None: as it is by default."""
        site = self.base / f"site-{len(self.started)}"
        site.mkdir(exist_ok=True)
        first = NO_OVERRIDE if drop_root else ""
        own = OWN_CHECKLISTS.format(folder=str(self.checklists))
        (site / "sitecustomize.py").write_text(first + own + faults, "utf-8")
        log = self.base / f"log-{len(self.started)}.txt"
        polling = () if poll is None else ("--poll", str(poll))
        command = [*self._command(), "--quiet", str(quiet), *polling, "--log", "json", *options]
        with log.open("wb") as stderr, open(os.devnull, "wb") as nowhere:
            process = self._process(command, site, nowhere, stderr, drop_root=drop_root)
        watcher = Watcher(process, log)
        self.started.append(watcher)
        return watcher

    def once(self, *options: str, faults: str = "") -> Watcher:
        """`--once`, to its end."""
        watcher = self.start("--once", *options, faults=faults, poll=None)
        watcher.ended(120)
        return watcher

    def status(self) -> str:
        """What `--status` prints."""
        site = self.base / "site-0"
        ran = ready.run([*self._command(), "--status"], cwd=self.base, env=self._environment(site))
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    def close(self) -> None:
        for watcher in self.started:
            watcher.kill()

    def _process(
        self, command: list[str], site: Path, stdout: IO[bytes], stderr: IO[bytes], *, drop_root: bool
    ) -> subprocess.Popen[bytes] | ready.Started:
        environment = self._environment(site)
        if not (self.fresh or drop_root):  # capabilities are dropped by starting Python
            own = site / "sitecustomize.py"
            return ready.start(command, cwd=self.base, env=environment, stdout=stdout, stderr=stderr, site=own)
        return subprocess.Popen(
            [sys.executable, "-m", "doccheck", *command],
            cwd=self.base,
            env=environment | ({"TEST_DROP": "1"} if drop_root else {}),
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            start_new_session=True,
        )

    def _command(self) -> list[str]:
        return ["watch", str(self.root), "--state", str(self.state), "--lang", "en"]

    def _environment(self, site: Path) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": f"{site}:{ROOT}", "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}

    # -- what is seen --------------------------------------------------------------------------------------------------

    @property
    def reports(self) -> Path:
        return self.root / "_reports"

    @property
    def overview(self) -> str:
        try:
            return (self.reports / "index.html").read_text("utf-8")
        except FileNotFoundError:
            return ""

    def ledger(self) -> Path | None:
        """The ledger's file: an SQLite file that has the table of dossiers."""
        for path in sorted(self.state.rglob("*")):
            if path.is_file() and not path.name.endswith(("-wal", "-shm")) and path.stat().st_size:
                with path.open("rb") as file:
                    if file.read(16) == b"SQLite format 3\0":
                        return path
        return None

    def rows(self) -> list[Row]:
        """The dossiers of the ledger; none while there is no ledger."""
        path = self.ledger()
        if path is None:
            return []
        columns = "name, checklist, state, verdict, attempts, reason"
        try:
            with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10)) as ledger:
                found = ledger.execute(f"SELECT {columns} FROM dossier").fetchall()  # noqa: S608 – our own names
        except sqlite3.OperationalError as error:
            if "no such table" in str(error):  # killed before it was made
                return []
            raise
        return [
            Row(
                name=os.fsencode(name) if isinstance(name, str) else name,
                checklist=checklist,
                state=state,
                verdict=verdict,
                attempts=attempts,
                reason=reason,
            )
            for name, checklist, state, verdict, attempts, reason in found
        ]

    def row(self, name: str) -> Row | None:
        rows = [row for row in self.rows() if row.name.rpartition(b"/")[2] == os.fsencode(name)]
        assert len(rows) <= 1, rows
        return rows[0] if rows else None

    def states(self) -> Counter[str]:
        return Counter(row.state for row in self.rows())

    def times_done(self) -> Counter[str]:
        """How often each dossier was judged to the end, from the ledger's events; the last 20 of each are kept."""
        path = self.ledger()
        assert path is not None
        counted = "SELECT name, count(*) FROM event JOIN dossier ON dossier = key WHERE what = 'done' GROUP BY key"
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10)) as ledger:
            return Counter({os.fsdecode(name): number for name, number in ledger.execute(counted)})

    def sound(self) -> bool:
        """Whether the ledger is whole, as SQLite sees it."""
        path = self.ledger()
        assert path is not None
        with closing(sqlite3.connect(path, timeout=10)) as ledger:
            return [row[0] for row in ledger.execute("PRAGMA integrity_check")] == ["ok"]

    def report(self, name: str, checklist: str = CHECKLIST) -> Report | None:
        """The report of a dossier, None where none is visible. Half of one is an AssertionError."""
        return report_in(self.reports / checklist / name)

    def all_reports(self) -> dict[str, Report]:
        """By checklist/dossier, every report that is visible."""
        folders = {path.parent for pattern in ("report.json", "report.html") for path in self.reports.rglob(pattern)}
        named = {str(folder.relative_to(self.reports)): report_in(folder) for folder in folders if _visible(folder)}
        return {name: report for name, report in named.items() if report}

    def leftovers(self) -> list[str]:
        """What lies in `_reports` and is neither a report, the overview nor its lock; the folder to write in may stay, empty."""
        known = {"report.html", "report.json", "letter.txt", "index.html", ".lock"}
        return [
            str(path.relative_to(self.reports))
            for path in self.reports.rglob("*")
            if (path.is_file() and path.name not in known)
            or (path.is_dir() and not path.name.startswith(".") and not any(path.iterdir()))
        ]

    def is_right(self, name: str, checklist: str = CHECKLIST) -> bool:
        """Whether the dossier has a report, and it is of what lies there now."""
        report, folder = self.report(name, checklist), self.root / checklist / name
        return report is not None and report.files == _hashes(folder) and report.json["checklist"]["id"] == checklist

    def wait_right(self, *names: str, seconds: float = PATIENCE) -> None:
        """Until each has its right report and the ledger says so."""
        self.wait(lambda: all(self.is_right(name) and self._done(name) for name in names), "right reports", seconds)

    def wait(self, done: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
        """`until`, with the ledger and the log in the message; sooner where the watcher has ended."""
        def looked() -> Any:
            found = done()
            if not found and not any(watcher.alive for watcher in self.started):
                raise TookTooLong("no watcher runs")
            return found

        try:
            return until(looked, what, seconds)
        except TookTooLong as error:
            log = self.started[-1].stderr[-4000:] if self.started else ""
            raise TookTooLong(f"{error}: {what}\n{self.rows()}\n{log}") from None

    def _done(self, name: str) -> bool:
        row = self.row(name)
        return row is not None and row.state == "done"


def report_in(folder: Path) -> Report | None:
    """The report in `folder`, looked at as a browser would at any moment: whole, or not there."""
    status, text, html = None, None, None
    with suppress(FileNotFoundError, NotADirectoryError):
        html = (folder / "report.html").read_text("utf-8")
    with suppress(FileNotFoundError, NotADirectoryError):
        status = (folder / "report.json").stat()
        text = (folder / "report.json").read_text("utf-8")
    assert html is None or html.rstrip().endswith("</html>"), f"half a report: {folder / 'report.html'}"
    try:
        found = json.loads(text) if text is not None else None
    except ValueError:
        raise AssertionError(f"half a report: {folder / 'report.json'}") from None
    if status is None or found is None or html is None:
        return None
    return Report(json=found, html=html, identity=(status.st_ino, status.st_mtime_ns))


def _visible(folder: Path) -> bool:
    """What begins with a dot is not shown to the staff."""
    return not any(part.startswith(".") for part in folder.parts[-3:])


def _hashes(folder: Path) -> dict[str, str]:
    """Of the dossier's files by their names, as the report lists them."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.name != "dossier.toml"
    }


def offices(base: Path) -> Iterator[Office]:
    """One office, whose watchers are ended."""
    office = Office(base)
    try:
        yield office
    finally:
        office.close()
