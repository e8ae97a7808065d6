"""One pass over real folders: dossiers, strays, links, devices, hostile names, what vanishes and what is forbidden."""

from __future__ import annotations

import errno
import os
import socket
import threading
from pathlib import Path

import pytest

from doccheck import settings
from doccheck.watch import scan as module
from doccheck.watch.scan import Oddity, Scan, Seen, Stray, What, look, scan
from tests.watch.folders import IDS, dossier, put

AS_ROOT = os.geteuid() == 0


def seen_in(root: Path) -> dict[str, Seen]:
    return {f"{each.place}/{each.name}": each for each in scan(root, IDS).dossiers}


def only(root: Path) -> Seen:
    (seen,) = scan(root, IDS).dossiers
    return seen


def test_dossiers_lie_in_the_folder_of_their_checklist(tmp_path: Path) -> None:
    dossier(tmp_path, "B", files=2)
    dossier(tmp_path, "A", checklist="fr")
    put(tmp_path / "bw" / "B" / "scans" / "deep" / "passport.pdf")
    found = scan(tmp_path, IDS)
    assert [(each.checklist, each.place, each.name) for each in found.dossiers] == [("bw", "bw", "B"), ("fr", "fr", "A")]
    assert [file.path for file in found.dossiers[0].files] == ["0.pdf", "1.pdf", "scans/deep/passport.pdf"]
    assert found.dossiers[0].path == tmp_path / "bw" / "B"
    assert found.problem is None
    assert not found.strays


def test_dossier_toml_names_the_checklist_whatever_the_folder_is_called(tmp_path: Path) -> None:
    put(dossier(tmp_path, "A", checklist="office one") / "dossier.toml", b'checklist = "fr"')
    dossier(tmp_path, "B", checklist="office one")
    put(tmp_path / "ALONE" / "dossier.toml", b'checklist = "bw"')
    put(tmp_path / "ALONE" / "passport.pdf")
    put(tmp_path / "MISPLACED" / "passport.pdf")
    found = seen_in(tmp_path)
    assert {name: each.checklist for name, each in found.items()} == {
        "office one/A": "fr",
        "office one/B": None,
        "/ALONE": "bw",
        "/MISPLACED": None,
    }
    assert found["/ALONE"].path == tmp_path / "ALONE"


def test_papers_beside_dossiers_are_no_dossier(tmp_path: Path) -> None:
    put(dossier(tmp_path, "A", checklist="office") / "dossier.toml", b'checklist = "fr"')
    put(tmp_path / "office" / "notes.txt")
    put(tmp_path / "bw" / "loose.pdf")
    put(tmp_path / "loose.pdf")
    found = scan(tmp_path, IDS)
    assert [each.name for each in found.dossiers] == ["A"]
    assert [stray.path for stray in found.strays] == ["bw/loose.pdf", "loose.pdf", "office/notes.txt"]


@pytest.mark.parametrize(
    ("facts", "checklist", "what"),
    [
        (b'checklist = "fr"', "fr", What.OTHER_CHECKLIST),
        (b'checklist = "bw"', "bw", None),
        (b'checklist = "nowhere"', "bw", What.UNKNOWN_CHECKLIST),
        (b'checklist = "/etc/passwd"', "bw", What.UNKNOWN_CHECKLIST),
        (b"checklist = 3", "bw", What.UNKNOWN_CHECKLIST),
        (b"checklist = ", "bw", What.FACTS),
        (b"\xff", "bw", What.FACTS),
        (b"x = " + b"[" * 50_000, "bw", What.FACTS),
        (b"", "bw", None),
    ],
)
def test_what_dossier_toml_says_about_the_checklist(
    tmp_path: Path, facts: bytes, checklist: str, what: What | None
) -> None:
    put(dossier(tmp_path) / "dossier.toml", facts)
    seen = only(tmp_path)
    assert seen.checklist == checklist
    assert seen.oddities == ((Oddity(path="dossier.toml", what=what),) if what else ())


def test_our_own_and_left_behind_things_are_not_seen(tmp_path: Path) -> None:
    folder = dossier(tmp_path)
    before = only(tmp_path)
    put(tmp_path / "_reports" / "bw" / "DUPONT" / "report.json")
    for name in (".DS_Store", "@eaDir/x.pdf", "a.part", "~$a.docx", ".hidden/x.pdf", "Thumbs.db"):
        put(folder / name)
        put(tmp_path / "bw" / name)
        put(tmp_path / name)
    assert only(tmp_path) == before
    assert not scan(tmp_path, IDS).strays


def test_no_link_is_followed(tmp_path: Path) -> None:
    secret = put(tmp_path / "outside" / "secret.pdf")
    root = tmp_path / "root"
    folder = dossier(root)
    (folder / "file").symlink_to(secret)
    (folder / "inside").symlink_to("0.pdf")
    (folder / "folder").symlink_to(secret.parent)
    (folder / "loop").symlink_to(folder)
    (folder / "nothing").symlink_to("nowhere")
    (root / "bw" / "LINKED").symlink_to(secret.parent)
    (root / "fr").symlink_to(tmp_path / "outside")
    found = scan(root, IDS)
    assert [file.path for file in found.dossiers[0].files] == ["0.pdf"]
    assert {odd.path: odd.what for odd in found.dossiers[0].oddities} == dict.fromkeys(
        ("file", "inside", "folder", "loop", "nothing"), What.LINK
    )
    assert found.strays == (Stray(path="bw/LINKED", what=What.LINK), Stray(path="fr", what=What.LINK))
    assert look(root, "bw", "LINKED", IDS) is None
    assert look(root, "fr", "outside", IDS) is None


def test_a_dossier_toml_that_is_a_link_says_nothing(tmp_path: Path) -> None:
    outside = put(tmp_path / "outside.toml", b'checklist = "fr"')
    folder = dossier(tmp_path / "root")
    (folder / "dossier.toml").symlink_to(outside)
    seen = only(tmp_path / "root")
    assert seen.checklist == "bw"
    assert seen.oddities == (Oddity(path="dossier.toml", what=What.LINK),)


def test_the_root_itself_may_be_a_link(tmp_path: Path) -> None:
    dossier(tmp_path / "real")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert only(tmp_path / "link").key == only(tmp_path / "real").key
    assert only(tmp_path / "link").signature == only(tmp_path / "real").signature


def test_devices_sockets_and_pipes_are_named_and_not_opened(tmp_path: Path) -> None:
    folder = dossier(tmp_path)
    os.mkfifo(folder / "pipe.pdf")
    os.mkfifo(folder / "dossier.toml")
    os.mkfifo(tmp_path / "stray")
    listening = socket.socket(socket.AF_UNIX)
    here = os.getcwd()
    os.chdir(folder)  # the path of a socket is short
    try:
        listening.bind("socket.pdf")
    finally:
        os.chdir(here)
    names = ["dossier.toml", "pipe.pdf", "socket.pdf"]
    if AS_ROOT:
        os.mknod(folder / "zero", 0o020600, os.makedev(1, 5))
        names.append("zero")
    with listening:
        found = scan(tmp_path, IDS)
    assert [(odd.path, odd.what) for odd in found.dossiers[0].oddities] == [(name, What.SPECIAL) for name in names]
    assert [file.path for file in found.dossiers[0].files] == ["0.pdf"]
    assert found.strays == (Stray(path="stray", what=What.SPECIAL),)


def test_a_hard_link_is_an_ordinary_file(tmp_path: Path) -> None:
    folder = dossier(tmp_path)
    os.link(folder / "0.pdf", folder / "again.pdf")
    seen = only(tmp_path)
    assert [file.path for file in seen.files] == ["0.pdf", "again.pdf"]
    assert not seen.oddities


@pytest.mark.parametrize(
    "name", [b"a\nb", "a\u202eb".encode(), b"x" * 250, b"\xff\xfe\x80", b"<script>", b"-rf", b"a\rb\x1b[0m", b"%s", b" "]
)
def test_hostile_names_are_seen_like_others(tmp_path: Path, name: bytes) -> None:
    folder = dossier(tmp_path, name)
    put(folder / os.fsdecode(name) / os.fsdecode(name))
    seen = only(tmp_path)
    assert os.fsencode(seen.name) == name
    assert [os.fsencode(file.path) for file in seen.files] == sorted([b"0.pdf", name + b"/" + name])
    assert len(seen.key) == 32
    assert look(tmp_path, seen.place, seen.name, IDS) == seen


def test_the_signature_changes_with_everything_that_changes(tmp_path: Path) -> None:
    folder = dossier(tmp_path, files=3)
    signatures = [only(tmp_path).signature]

    def changed(what: str) -> None:
        signatures.append(only(tmp_path).signature)
        assert len(set(signatures)) == len(signatures), what

    put(folder / "new.pdf")
    changed("a file more")
    (folder / "new.pdf").rename(folder / "renamed.pdf")
    changed("a new name")
    put(folder / "renamed.pdf", b"longer" * 100)
    changed("another size")
    status = (folder / "0.pdf").stat()
    put(folder / "other", b"x" * status.st_size)
    changed("another file")
    os.utime(folder / "other", ns=(status.st_atime_ns, status.st_mtime_ns))
    (folder / "other").replace(folder / "0.pdf")
    changed("another file under the same name, as long and as old")
    with open(folder / "0.pdf", "r+b") as file:
        file.write(b"y")
    os.utime(folder / "0.pdf", ns=(status.st_atime_ns, status.st_mtime_ns))
    changed("rewritten in its place, as long and as old")
    put(folder / "dossier.toml", b'checklist = "bw"')
    changed("facts")
    put(folder / "dossier.toml", b'checklist = "fr"')
    changed("other facts as long")
    (folder / "link").symlink_to("0.pdf")
    changed("a link")
    (folder / "1.pdf").unlink()
    changed("a file less")


def test_nothing_changed_is_the_same_signature_and_key(tmp_path: Path) -> None:
    dossier(tmp_path, files=5)
    first = only(tmp_path)
    assert only(tmp_path) == first
    assert look(tmp_path, "bw", "DUPONT", IDS) == first
    (tmp_path / "bw" / "DUPONT").rename(tmp_path / "bw" / "MARTIN")
    assert only(tmp_path).key != first.key


def test_a_dossier_without_papers_is_empty(tmp_path: Path) -> None:
    folder = tmp_path / "bw" / "NEW"
    folder.mkdir(parents=True)
    assert only(tmp_path).empty
    put(folder / "dossier.toml", b"x = ")
    assert only(tmp_path).empty
    (folder / "link").symlink_to("nowhere")
    assert not only(tmp_path).empty  # a link is named in a report
    assert only(tmp_path).blocked is None


def test_a_folder_too_deep_and_one_too_full_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = dossier(tmp_path)
    for _ in range(100):
        here = here / "d"
    put(here / "deep.pdf")
    (odd,) = only(tmp_path).oddities
    assert odd.what == What.TOO_MANY
    assert odd.path.count("/") < 100
    monkeypatch.setattr(settings, "MAX_ENTRIES", 3)
    dossier(tmp_path, "FULL", files=6)
    full = seen_in(tmp_path)["bw/FULL"]
    assert len(full.files) == 3
    assert Oddity(path="", what=What.TOO_MANY) in full.oddities
    assert full.blocked is None


def test_a_root_that_is_not_there_is_a_problem_and_no_empty_folder(tmp_path: Path) -> None:
    found = scan(tmp_path / "nowhere", IDS)
    assert found.problem is not None
    assert found.problem.errno == errno.ENOENT
    put(tmp_path / "file")
    assert scan(tmp_path / "file", IDS).problem is not None
    assert scan(tmp_path, IDS).problem is None


def _refuse(monkeypatch: pytest.MonkeyPatch, wanted: str, number: int) -> None:
    """As if the folder `wanted` could not be opened: the tests may run as root, to whom nothing is forbidden."""
    real = module.opened

    def opened(name: str, *args: object, **named: object) -> object:
        if name == wanted:
            raise OSError(number, os.strerror(number))
        return real(name, *args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "opened", opened)


@pytest.mark.parametrize(
    ("number", "what"),
    [(errno.EACCES, What.PERMISSION), (errno.EIO, What.FAILED), (errno.ESTALE, What.FAILED)],
)
def test_what_cannot_be_opened_is_said_of_that_dossier_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, what: What
) -> None:
    dossier(tmp_path, "A")
    dossier(tmp_path, "B")
    put(tmp_path / "bw" / "B" / "inner" / "x.pdf")
    _refuse(monkeypatch, "A", number)
    found = seen_in(tmp_path)
    assert found["bw/A"].blocked == what
    assert found["bw/A"].files == ()
    assert found["bw/B"].blocked is None
    monkeypatch.undo()
    _refuse(monkeypatch, "inner", number)
    assert seen_in(tmp_path)["bw/B"].oddities == (Oddity(path="inner", what=what),)
    assert seen_in(tmp_path)["bw/B"].blocked is None
    monkeypatch.undo()
    _refuse(monkeypatch, "bw", number)
    closed = scan(tmp_path, IDS)
    assert closed.unseen == ("bw",)
    assert closed.strays == (Stray(path="bw", what=what),)


def test_rights_are_asked_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier(tmp_path, "OPEN")
    folder = dossier(tmp_path)
    monkeypatch.chdir(tmp_path)  # what lies above is closed to others
    for path in (tmp_path, *tmp_path.rglob("*")):
        path.chmod(0o755)
    folder.chmod(0)
    own = os.geteuid()
    try:
        if AS_ROOT:
            os.seteuid(65534)  # nothing is forbidden to root
        found = {each.name: each for each in scan(Path(), IDS).dossiers}
    finally:
        os.seteuid(own)
        folder.chmod(0o700)
    assert found["DUPONT"].blocked == What.PERMISSION
    assert found["OPEN"].blocked is None


def test_what_vanishes_meanwhile_stops_nothing(tmp_path: Path) -> None:
    """Folders come, go and become links while they are looked through: nothing outside is seen, nothing raised."""
    secret = put(tmp_path / "outside" / "secret.pdf")
    root = tmp_path / "root"
    dossier(root, "STAYS")
    end = threading.Event()

    def change() -> None:
        while not end.is_set():
            folder = dossier(root, "COMES")
            inner = put(folder / "inner" / "x.pdf").parent
            (inner / "x.pdf").unlink()
            inner.rmdir()
            inner.symlink_to(secret.parent)
            inner.unlink()
            (folder / "0.pdf").unlink()
            folder.rmdir()
            folder.symlink_to(secret.parent)
            folder.unlink()

    changing = threading.Thread(target=change)
    changing.start()
    try:
        scans: list[Scan] = [scan(root, IDS) for _ in range(300)]
    finally:
        end.set()
        changing.join()
    assert all(found.problem is None for found in scans)
    assert all(found.dossiers[-1].name == "STAYS" for found in scans)
    paths = {file.path for found in scans for each in found.dossiers for file in each.files}
    assert paths <= {"0.pdf", "inner/x.pdf"}


def test_the_checklists_of_doccheck_are_the_default(tmp_path: Path) -> None:
    dossier(tmp_path, checklist=module.checklist_ids()[0])
    (seen,) = scan(tmp_path).dossiers
    assert seen.checklist == module.checklist_ids()[0]


def test_no_descriptor_is_left_open(tmp_path: Path) -> None:
    dossier(tmp_path, files=3)
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(20):
        scan(tmp_path, IDS)
        look(tmp_path, "bw", "DUPONT", IDS)
    assert len(os.listdir("/proc/self/fd")) == before
