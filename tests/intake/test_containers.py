"""Zips, mails and PDFs with attachments become files named `container/inner`; nothing inside is dropped or followed."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

import pypdf
import pytest

from doccheck import settings
from doccheck.errors import InvalidDefinition
from doccheck.facts import read_facts
from doccheck.intake import collect, find_facts
from doccheck.intake.unfold import name_parts
from doccheck.model import Severity, SourceFile
from doccheck.pipeline import facts_beside
from tests.intake.container_files import (
    compound_file,
    mail,
    marked_encrypted,
    message_tree,
    outlook,
    small_picture,
    with_mode,
    zipped,
)
from tests.reading.files import LETTER, pdf

PDF = pdf(LETTER)
OTHER = pdf(("Universidad de Ejemplo", "Carta de admisión"))
LONG = "I would like to study in your city because its university teaches what I want to learn. " * 4
EML, MSG = "message/rfc822", "application/vnd.ms-outlook"


def found(folder: Path, content: bytes, name: str = "all") -> dict[str, SourceFile]:
    (folder / name).write_bytes(content)
    return {file.name: file for file in collect([folder]).files}


def said(file: SourceFile) -> list[str]:
    return [f"{finding.code}.{finding.reason}".rstrip(".") for finding in file.findings]


def values(file: SourceFile) -> dict[str, object]:
    return dict(file.findings[-1].values)


# -- zip --------------------------------------------------------------------------------------------------------------


def test_a_zip_unfolds_and_stays_in_the_report(tmp_path: Path) -> None:
    files = found(tmp_path, zipped({"b 10.pdf": OTHER, "b 9.pdf": PDF}))
    assert list(files) == ["all", "all/b 9.pdf", "all/b 10.pdf"]
    assert (files["all"].media_type, files["all"].readable, said(files["all"])) == (
        "application/zip",
        False,
        ["unfolded"],
    )
    assert files["all"].sha256
    assert values(files["all"]) == {"count": 2}
    assert all(file.severity is Severity.INFO for file in files["all"].findings)
    assert files["all/b 9.pdf"].content == PDF
    assert files["all/b 9.pdf"].readable
    assert said(files["all/b 9.pdf"]) == []


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_every_method_python_knows(tmp_path: Path, method: int) -> None:
    assert found(tmp_path, zipped({"a": PDF}, method))["all/a"].content == PDF


@pytest.mark.parametrize(
    "content", [zipped({}), zipped({"folder/": b""}), zipped({"__MACOSX/._a.pdf": b"x", ".DS_Store": b"x"})]
)
def test_a_zip_without_documents_says_so(tmp_path: Path, content: bytes) -> None:
    files = found(tmp_path, content)
    assert list(files) == ["all"]
    assert said(files["all"]) == ["empty_file.container"]


def test_what_systems_leave_behind_is_ignored_as_on_disk(tmp_path: Path) -> None:
    names = ["__MACOSX/._a.pdf", "scans/.DS_Store", "Thumbs.db", "~$letter.docx", "scans/a.pdf", "scans/"]
    files = found(tmp_path, zipped({name: b"" if name.endswith("/") else PDF for name in names}))
    assert list(files) == ["all", "all/scans/a.pdf"]


def test_containers_in_containers(tmp_path: Path) -> None:
    inner = zipped({"passport.pdf": PDF})
    letter = mail("See below.", attachments={"scans.zip": inner}).as_bytes()
    files = found(tmp_path, zipped({"mail.eml": letter}))
    assert "all/mail.eml/scans.zip/passport.pdf" in files
    assert said(files["all/mail.eml/scans.zip"]) == ["unfolded"]
    assert files["all/mail.eml"].media_type == EML


def test_depth_has_a_limit(tmp_path: Path) -> None:
    content = PDF
    for _ in range(settings.MAX_CONTAINER_DEPTH + 3):
        content = zipped({"a": content})
    files = found(tmp_path, content)
    *_, deepest = files.values()
    assert said(deepest) == ["too_large.nested"]
    assert not deepest.readable
    assert len(files) == settings.MAX_CONTAINER_DEPTH + 2


def test_a_bomb_is_stopped_and_what_came_before_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "UNPACK_RATIO_FROM", 1024**2)
    zeros = bytes(3 * 1024**2)
    files = found(tmp_path, zipped([("a.pdf", PDF), ("bomb", zeros), ("more", zeros)]))
    assert list(files) == ["all", "all/a.pdf"]
    assert said(files["all"]) == ["unfolded", "too_large.unpacked"]
    assert files["all"].findings[1].severity is Severity.ERROR
    assert values(files["all"]) == {"count": 1, "limit": "1 : 200"}
    assert files["all/a.pdf"].readable


def test_all_that_comes_out_of_one_container_is_counted_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = 3 * (len(PDF) + 1)
    inner = zipped({f"{n}.pdf": PDF + bytes([n]) for n in range(3)}, zipfile.ZIP_STORED)
    again = zipped({f"{n}.pdf": OTHER + bytes([n]) for n in range(3)}, zipfile.ZIP_STORED)
    limit = len(inner) + len(again) + inside + len(OTHER) + 2
    monkeypatch.setattr(settings, "MAX_UNPACKED_BYTES", limit)
    files = found(tmp_path, zipped({"1.zip": inner, "2.zip": again}, zipfile.ZIP_STORED))
    assert said(files["all/2.zip"]) == ["unfolded", "too_large.unpacked"]
    assert [name for name in files if name.endswith(".pdf")] == [
        *(f"all/1.zip/{n}.pdf" for n in range(3)),
        "all/2.zip/0.pdf",
    ]


def test_entries_have_a_limit_and_the_rest_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "MAX_FILES", 3)
    files = found(tmp_path, zipped({f"{n}.pdf": PDF + bytes([n]) for n in range(9)}))
    assert said(files["all"]) == ["unfolded", "too_large.unpacked"]
    assert len(files) == 4
    monkeypatch.setattr(settings, "MAX_ENTRIES", 5)
    files = found(tmp_path, zipped({f"{n}.pdf": PDF + bytes([n]) for n in range(9)}))
    assert list(files) == ["all"]
    assert said(files["all"]) == ["too_large.unpacked"]


def test_one_entry_that_is_too_large_costs_itself_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "MAX_FILE_BYTES", len(PDF) + 1000)
    files = found(tmp_path, zipped({"a.pdf": PDF, "large": bytes(2 * len(PDF))}))
    assert said(files["all/large"]) == ["too_large"]
    assert files["all/a.pdf"].readable


def test_encrypted_entries_are_named(tmp_path: Path) -> None:
    files = found(tmp_path, marked_encrypted(zipped({"a.pdf": PDF, "b.pdf": OTHER})))
    assert [said(files[name]) for name in ("all", "all/a.pdf", "all/b.pdf")] == [
        ["unfolded"],
        *[["password_protected"]] * 2,
    ]
    assert not any(file.readable for file in files.values())


def test_a_damaged_entry_costs_itself_alone(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.pdf": PDF, "b.pdf": OTHER}, zipfile.ZIP_STORED))
    content[content.index(b"endstream") - 9] ^= 1
    files = found(tmp_path, bytes(content))
    assert said(files["all/a.pdf"]) == ["corrupt_file"]
    assert files["all/b.pdf"].readable


@pytest.mark.parametrize("share", [0.1, 0.5, 0.98])
def test_a_zip_that_was_cut_off(tmp_path: Path, share: float) -> None:
    content = zipped({"a.pdf": PDF, "b.pdf": OTHER})
    files = found(tmp_path, content[: int(share * len(content))])
    assert [said(file) for file in files.values()] == [["corrupt_file"]]


def test_an_unknown_method_is_named(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.pdf": PDF}))
    for sign, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        content[content.index(sign) + at] = 9
    files = found(tmp_path, bytes(content))
    assert said(files["all/a.pdf"]) == ["unsupported_format"]
    assert values(files["all/a.pdf"]) == {"media_type": "ZIP, Deflate64"}


@pytest.mark.parametrize(("mode", "reason"), [(stat.S_IFLNK | 0o777, "link"), (stat.S_IFIFO | 0o644, "special")])
def test_links_and_pipes_in_a_zip_are_not_followed(tmp_path: Path, mode: int, reason: str) -> None:
    files = found(tmp_path, with_mode("link.pdf", b"/etc/passwd", mode))
    assert said(files["all/link.pdf"]) == [f"not_read.{reason}"]
    assert files["all/link.pdf"].content == b""


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/etc/passwd", "etc/passwd"),
        ("C:\\Users\\ines\\a.pdf", "Users/ines/a.pdf"),
        ("a/./b//c.pdf", "a/b/c.pdf"),
        ("a\0b.pdf", "a_b.pdf"),
        ("invoice\u202efdp.exe", "invoice_fdp.exe"),
        ("line\nbreak.pdf", "line break.pdf"),
        ("\x1b[31mred", "_[31mred"),
        ("..", "file"),
        ("", "file"),
        ("résumé – año.pdf", "résumé – año.pdf"),
        ("\ud800.pdf", "_.pdf"),
    ],
)
def test_names_inside_are_text_and_never_paths(raw: str, shown: str) -> None:
    assert "/".join(name_parts(raw)) == shown


def test_long_names_are_cut_in_the_middle(tmp_path: Path) -> None:
    (part,) = name_parts("9" * 5000 + ".pdf")
    assert len(part) == 120
    assert part.endswith(".pdf")
    assert len(found(tmp_path, zipped({"9" * 5000 + ".pdf": PDF}))) == 2


def test_hostile_names_touch_nothing_on_the_disk(tmp_path: Path) -> None:
    folder = tmp_path / "dossier"
    folder.mkdir()
    names = ["../escaped.pdf", "/tmp/escaped.pdf", "a/../../escaped.pdf", "..\\..\\escaped.pdf"]
    files = found(folder, zipped([(name, PDF + bytes([n])) for n, name in enumerate(names)]))
    assert len(files) == 5
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["all", "dossier"]


def test_doubled_names_are_numbered(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        content = zipped([("a.pdf", PDF), ("a.pdf", OTHER), ("../a.pdf", b"")])
    assert list(found(tmp_path, content)) == ["all", "all/a.pdf", "all/a.pdf (2)", "all/a.pdf (3)"]


@pytest.mark.parametrize(
    ("stored", "flag", "shown"),
    [
        ("año.pdf".encode("cp437"), 0, "año.pdf"),
        ("año.pdf".encode(), 0, "año.pdf"),
        ("año.pdf".encode(), 0x800, "año.pdf"),
    ],
)
def test_names_in_odd_encodings(tmp_path: Path, stored: bytes, flag: int, shown: str) -> None:
    content = bytearray(zipped({"x" * len(stored): PDF}).replace(b"x" * len(stored), stored))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(sign) + at + 1] |= flag >> 8
    assert f"all/{shown}" in found(tmp_path, bytes(content))


def test_the_same_bytes_inside_and_outside_are_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(PDF)
    files = found(tmp_path, zipped({"copy.pdf": PDF}), "b.zip")
    assert said(files["b.zip/copy.pdf"]) == ["duplicate_file"]
    assert values(files["b.zip/copy.pdf"]) == {"other": "a.pdf"}
    (tmp_path / "c.zip").write_bytes(zipped({"copy.pdf": PDF}))
    files = {file.name: file for file in collect([tmp_path]).files}
    assert said(files["c.zip"]) == ["duplicate_file"]
    assert "c.zip/copy.pdf" not in files


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(60), "application/x-7z-compressed"),
        (b"Rar!\x1a\x07\x01\x00" + bytes(60), "application/x-rar"),
        (b"{\\rtf1\\ansi Lettre}", "text/rtf"),
        (compound_file({"WordDocument": bytes(5000)}), "application/msword"),
        (compound_file({"Workbook": bytes(5000)}), "application/vnd.ms-excel"),
        (zipped({"Index/Document.iwa": b"x", "preview.jpg": b"x"}), "application/vnd.apple.pages"),
        (
            zipped(
                {
                    "[Content_Types].xml": b'<x ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
                }
            ),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
    ],
)
def test_other_archives_and_office_files_are_named(tmp_path: Path, content: bytes, media_type: str) -> None:
    files = found(tmp_path, content)
    assert (files["all"].media_type, said(files["all"])) == (media_type, ["unsupported_format"])
    assert list(files) == ["all"]


def test_an_office_file_under_a_password(tmp_path: Path) -> None:
    files = found(tmp_path, compound_file({"EncryptedPackage": bytes(5000), "EncryptionInfo": bytes(200)}))
    assert said(files["all"]) == ["password_protected"]


# -- mail -------------------------------------------------------------------------------------------------------------


def test_a_mail_gives_its_text_and_its_attachments(tmp_path: Path) -> None:
    content = mail(LONG, attachments={"passport.pdf": PDF, "letter": OTHER}).as_bytes()
    files = found(tmp_path, content)
    assert list(files) == ["all", "all/body", "all/passport.pdf", "all/letter"]
    assert (files["all/body"].media_type, files["all/body"].readable) == ("text/plain", True)
    assert b"teaches what I want" in files["all/body"].content
    assert files["all/passport.pdf"].content == PDF


def test_a_few_words_are_no_letter_and_are_said(tmp_path: Path) -> None:
    files = found(tmp_path, mail("Please find my passport attached.", attachments={"a.pdf": PDF}).as_bytes())
    assert said(files["all/body"]) == ["not_read.few_words"]
    assert files["all/body"].findings[0].severity is Severity.INFO
    assert not files["all/body"].readable


def test_html_without_its_tags_where_the_plain_text_is_a_stub(tmp_path: Path) -> None:
    html = f"<html><head><style>p {{color: red}}</style></head><body><p>{LONG}</p><script>alert(1)</script><p>&Eacute;t&eacute;</p></body></html>"
    text = found(tmp_path, mail("see html", html=html).as_bytes())["all/body"].content.decode()
    assert "teaches what I want" in text
    assert "Été" in text
    assert "alert" not in text
    assert "color" not in text


def test_a_logo_in_the_text_is_named_and_no_document(tmp_path: Path) -> None:
    message = mail(LONG)
    for name, size in (("logo.png", (80, 60)), ("scan.png", (800, 1200))):
        message.add_attachment(
            small_picture(*size), maintype="image", subtype="png", filename=name, disposition="inline", cid=f"<{name}>"
        )
    files = found(tmp_path, message.as_bytes())
    assert said(files["all/logo.png"]) == ["not_read.decoration"]
    assert files["all/scan.png"].readable


def test_a_mail_in_a_mail(tmp_path: Path) -> None:
    message = mail("Forwarded.")
    message.add_attachment(mail(LONG, attachments={"a.pdf": PDF}))
    files = found(tmp_path, message.as_bytes())
    assert files["all/My documents.eml"].media_type == EML
    assert files["all/My documents.eml/a.pdf"].content == PDF
    assert files["all/My documents.eml/body"].readable


def test_a_mail_may_begin_with_any_header(tmp_path: Path) -> None:
    message = mail(LONG, attachments={"a.pdf": PDF})
    for first in ("X-Unsent", "Subject", "MIME-Version", "Date"):
        content = f"{first}: 1\r\n".encode() + message.as_bytes()
        assert found(tmp_path, content)["all"].media_type == EML, first


def test_drafts_and_apples_mails_are_mails(tmp_path: Path) -> None:
    message = mail(LONG, attachments={"a.pdf": PDF})
    del message["From"], message["Message-ID"]
    assert "all/a.pdf" in found(tmp_path, message.as_bytes())
    message = mail(LONG, attachments={"a.pdf": PDF})
    assert "all/a.pdf" in found(tmp_path, b"4711      \n" + message.as_bytes() + b"<?xml version='1.0'?><plist/>")
    message["X-Long"] = "word " * 20_000
    assert "all/a.pdf" in found(tmp_path, message.as_bytes())


def test_visiting_cards_and_signatures_need_nobody(tmp_path: Path) -> None:
    message = mail(LONG)
    message.add_attachment(b"BEGIN:VCARD", maintype="text", subtype="vcard", filename="ines.vcf")
    message.add_attachment(b"x", maintype="application", subtype="pkcs7-signature", filename="smime.p7s")
    files = found(tmp_path, message.as_bytes())
    assert said(files["all/ines.vcf"]) == said(files["all/smime.p7s"]) == ["not_read.for_programs"]


def test_a_letter_that_looks_like_a_header_is_a_text(tmp_path: Path) -> None:
    files = found(tmp_path, b"From: Ines Exemple\nTo: the office\nSubject: my studies\n\nDear Sir or Madam,\n")
    assert files["all"].media_type == "text/plain"
    assert files["all"].readable


def test_a_broken_mail_never_raises(tmp_path: Path) -> None:
    content = mail(LONG, attachments={"a.pdf": PDF}).as_bytes()
    for share in (0.3, 0.6, 0.9):
        files = found(tmp_path, content[: int(share * len(content))])
        assert "all/body" in files
    files = found(
        tmp_path, b"From: a@b.c\r\nMessage-ID: <1>\r\nContent-Type: multipart/mixed; boundary=\xff\xfe\r\n\r\n--\xff"
    )
    assert said(files["all"]) in (["unfolded"], ["empty_file.container"], ["corrupt_file"])


def test_parts_in_one_another_without_end(tmp_path: Path) -> None:
    head = b"From: a@example.org\r\nMessage-ID: <1>\r\n"
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=%d\r\n\r\n--%d\r\n" % (n, n) for n in range(60))
    assert [said(file) for file in found(tmp_path, head + parts).values()] == [["too_large.nested"]]
    *_, deepest = found(tmp_path, head + b"Content-Type: message/rfc822\r\n\r\n" * 60).values()
    assert said(deepest) == ["too_large.nested"]
    (file,) = found(tmp_path, head + b"Content-Type: message/rfc822\r\n\r\n" * 60_000).values()
    assert said(file) == ["corrupt_file"]


def test_outlook(tmp_path: Path) -> None:
    files = found(tmp_path, outlook(LONG, {"passport.pdf": PDF, "letter.pdf": OTHER}))
    assert list(files) == ["all", "all/body", "all/passport.pdf", "all/letter.pdf"]
    assert files["all"].media_type == MSG
    assert (files["all/passport.pdf"].content, files["all/letter.pdf"].content) == (PDF, OTHER)
    assert files["all/body"].readable


def test_outlook_with_html_and_a_message_inside(tmp_path: Path) -> None:
    inner = message_tree(LONG, {"a.pdf": PDF}, subject="Re: visa")
    files = found(tmp_path, outlook("", {"inner": inner}, html=f"<p>{LONG}</p>".encode()))
    assert list(files) == ["all", "all/body", "all/Re: visa/body", "all/Re: visa/a.pdf"]
    assert said(files["all/body"]) == []


def test_a_word_file_in_outlook_is_not_taken_for_the_message(tmp_path: Path) -> None:
    files = found(tmp_path, outlook("", {"letter.doc": compound_file({"WordDocument": bytes(5000)})}))
    assert said(files["all/letter.doc"]) == ["unsupported_format"]
    assert files["all/letter.doc"].media_type == "application/msword"


@pytest.mark.parametrize("share", [0.2, 0.6, 0.9])
def test_outlook_cut_off_is_said(tmp_path: Path, share: float) -> None:
    content = outlook(LONG, {"a.pdf": PDF})
    files = found(tmp_path, content[: int(share * len(content))])
    assert [said(file) for file in files.values()] == [["corrupt_file"]]


@pytest.mark.parametrize("mode", [stat.S_IFDIR | 0o755, 0])
def test_a_folder_of_a_zip_that_holds_bytes_is_a_file(tmp_path: Path, mode: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, content in {"passport.pdf/": PDF, "empty/": b""}.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            packed.writestr(info, content)
    files = found(tmp_path, out.getvalue())
    assert list(files) == ["all", "all/passport.pdf"]
    assert files["all/passport.pdf"].content == PDF


# -- PDF --------------------------------------------------------------------------------------------------------------


def attached(content: bytes, **files: bytes) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(content)))
    for name, data in files.items():
        writer.add_attachment(name, data)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_what_is_attached_to_a_pdf_is_read_too(tmp_path: Path) -> None:
    files = found(tmp_path, attached(PDF, **{"passport.pdf": OTHER}))
    assert list(files) == ["all", "all/passport.pdf"]
    assert (files["all"].readable, said(files["all"])) == (True, ["unfolded.attachments"])
    assert files["all/passport.pdf"].content == OTHER


def test_data_for_programs_is_named_and_no_document(tmp_path: Path) -> None:
    files = found(
        tmp_path, attached(PDF, **{"factur-x.xml": b"<?xml version='1.0'?><a/>", "list.bin": bytes(range(256))})
    )
    assert said(files["all/factur-x.xml"]) == ["not_read.for_programs"]
    assert said(files["all/list.bin"]) == ["unsupported_format"]


def test_a_pdf_without_attachments_is_not_opened_for_them(tmp_path: Path) -> None:
    assert list(found(tmp_path, PDF)) == ["all"]


# -- facts ------------------------------------------------------------------------------------------------------------

FACTS = b'checklist = "lu-student"\n[applicant]\nsurname = "Exemple"\n'


@pytest.mark.parametrize("folder", ["", "my dossier/"])
def test_a_zip_of_the_whole_dossier_brings_its_facts(tmp_path: Path, folder: str) -> None:
    path = tmp_path / "dossier.zip"
    path.write_bytes(zipped({f"{folder}dossier.toml": FACTS, f"{folder}a.pdf": PDF, "__MACOSX/._x": b"x"}))
    collected = collect([path])
    assert [file.name for file in collected.files] == ["dossier.zip", f"dossier.zip/{folder}a.pdf"]
    assert collected.facts_file is not None
    assert read_facts(collected.facts_file)["applicant.surname"].value == "Exemple"
    assert facts_beside(path)["checklist"].value == "lu-student"


def test_facts_that_are_not_those_of_the_dossier_are_named(tmp_path: Path) -> None:
    files = found(tmp_path, zipped({"dossier.toml": FACTS, "a.pdf": PDF}), "a.zip")
    assert list(files) == ["a.zip", "a.zip/a.pdf", "a.zip/dossier.toml"]
    assert said(files["a.zip/dossier.toml"]) == ["not_read.facts"]
    path = tmp_path / "two.zip"
    path.write_bytes(zipped({"dossier.toml": FACTS, "old/dossier.toml": FACTS + b"# old"}))
    assert [file.name for file in collect([path]).files] == ["two.zip", "two.zip/old/dossier.toml"]


def test_a_mistake_in_the_facts_of_a_zip_is_named(tmp_path: Path) -> None:
    path = tmp_path / "dossier.zip"
    path.write_bytes(zipped({"dossier.toml": b"surename = 1\n"}))
    with pytest.raises(InvalidDefinition, match=r"dossier\.zip.dossier\.toml: surename: unknown fact"):
        facts_beside(path)


def test_facts_deeper_in_a_zip_are_not_those_of_the_dossier(tmp_path: Path) -> None:
    path = tmp_path / "dossier.zip"
    path.write_bytes(zipped({"one/dossier.toml": FACTS, "two/a.pdf": PDF}))
    assert find_facts([path]) is None
    assert find_facts([tmp_path]) is None
