"""Mails: `.eml` through Python's email package, Outlook's `.msg` through olefile. Their attachments and their text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from doccheck import settings
from doccheck.engines.container import Budget, ContainerProblem, Entry
from doccheck.engines.plain_text import decoded, without_tags

if TYPE_CHECKING:
    from email.message import Message

EML = "message/rfc822"
MSG = "application/vnd.ms-outlook"
MEDIA_TYPES = frozenset({EML, MSG})

BODY = "body"  # the name of a mail's own text
_FROM = re.compile(rb"^from:[^\r\n]*@", re.IGNORECASE | re.MULTILINE)
_OF_MAILS = frozenset(
    (b"message-id", b"mime-version", b"received", b"return-path", b"dkim-signature", b"x-mailer", b"x-unsent")
)
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
_BEFORE = re.compile(rb"\A(\xef\xbb\xbf)?\s*(\d+[ \t]*\r?\n)?")
_HEADER = re.compile(rb"[!-9;-~]+:|[ \t]")  # RFC 5322: a name and a colon, or the continuation of a line
_FOR_PROGRAMS = frozenset(
    (
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-signature",
        "text/vcard",
        "text/x-vcard",
        "text/calendar",
    )
)
_DEPTH = 20  # of MIME parts in one another; mails that were forwarded many times reach 8

# Outlook's properties, [MS-OXPROPS]: the four digits are the property, what follows is its type.
_TEXT, _HTML, _BINARY, _NAME, _SHORT_NAME = "1000", "1013", "3701", "3707", "3704"
_CONTENT_ID, _DISPLAY_NAME, _SUBJECT = "3712", "3001", "0037"
_ATTACHMENT = "__attach_version1.0_#"
_EMBEDDED = "__substg1.0_3701000D"


def is_eml(content: bytes) -> bool:
    """Whether the text begins with the headers of a mail.

    Mails have a sender and a line that only mail programs write; drafts have no sender, but say what their parts are.
    """
    head = _bare(content[:65536])
    headers, ended, _ = _HEADERS_END.sub(b"\n\n", head).partition(b"\n\n")
    lines = headers.splitlines() if ended else headers.splitlines()[:-1]
    if not lines or not all(_HEADER.match(line) for line in lines):
        return False
    names = {line.partition(b":")[0].lower() for line in lines}
    return bool(_FROM.search(headers) and names & _OF_MAILS) or {b"mime-version", b"content-type"} <= names


def _bare(content: bytes) -> bytes:
    """The mail without what stands before it: a byte order mark, the length that Apple Mail writes (`.emlx`)."""
    return _BEFORE.sub(b"", content, count=1)


def entries(content: bytes, media_type: str, budget: Budget) -> Iterator[Entry]:
    """The mail's own text, then its attachments, in order. Raises `ContainerProblem` as `archive.entries` does."""
    found = _eml(content) if media_type == EML else _msg(content)
    for entry in found:
        budget.one_file()
        budget.spend(len(entry.content))
        yield entry


# -- .eml -------------------------------------------------------------------------------------------------------------


def _eml(content: bytes) -> Iterator[Entry]:
    from email import policy  # late: every start of the program would pay for it
    from email.parser import BytesParser

    try:
        message = BytesParser(policy=policy.default).parsebytes(_bare(content))
        yield from list(_of_parts(list(_parts(message))))
    except ContainerProblem:
        raise
    except Exception as error:  # headers of damaged mails break the email package in many ways
        raise ContainerProblem("corrupt_file", detail=type(error).__name__) from error


def _of_parts(parts: list[Message]) -> Iterator[Entry]:
    plain, html = (
        "\n".join(text for part in parts if (text := _own_text(part, kind)) is not None) for kind in ("plain", "html")
    )
    yield from _body(plain, without_tags(html))
    number = 0
    for part in parts:
        if any(_own_text(part, kind) is not None for kind in ("plain", "html")):
            continue
        number += 1
        yield _attached(part, number)


def _parts(message: Message, depth: int = 0) -> Iterator[Message]:
    """The leaves: a mail inside the mail is one."""
    if not message.is_multipart() or message.get_content_type() == EML:
        yield message
        return
    if depth > _DEPTH:
        raise ContainerProblem("too_large", "nested", f"{_DEPTH}")
    for part in _inside(message):
        yield from _parts(part, depth + 1)


def _inside(part: Message) -> list[Message]:
    """The parts of a part; none where a damaged mail has text in their place."""
    found: Any = part.get_payload()
    return [inner for inner in found if hasattr(inner, "get_content_type")] if isinstance(found, list) else []


def _own_text(part: Message, kind: str) -> str | None:
    """The text of a part that belongs to the mail's body; None for everything else."""
    if part.get_content_type() != f"text/{kind}" or part.get_content_disposition() == "attachment":
        return None
    if _file_name(part):
        return None
    return decoded(_payload(part), part.get_content_charset())


def _attached(part: Message, number: int) -> Entry:
    kind = part.get_content_type()
    if kind == EML:
        inner = next(iter(_inside(part)), None)
        content = inner.as_bytes() if inner else _payload(part)
        subject = str(inner.get("subject", "")).strip() if inner else ""
        name = _file_name(part) or f"{subject or f'message {number}'}.eml"
        return Entry(name=name, content=content, media_type=EML)
    content = _payload(part)
    name = _file_name(part) or f"attachment {number}"
    inline = part.get_content_disposition() != "attachment" and "content-id" in part
    return Entry(name=name, content=content, aside=_aside(kind, content, inline=inline))


def _file_name(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except Exception:  # noqa: BLE001 – a broken header costs the name, not the attachment
        return ""


def _payload(part: Message) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


# -- .msg -------------------------------------------------------------------------------------------------------------


def _msg(content: bytes) -> Iterator[Entry]:
    import olefile

    try:
        with olefile.OleFileIO(content) as ole:
            yield from list(_message(ole, [], 0))
            if ole.parsing_issues:  # its directory is damaged: what was attached may not be in it any more
                raise ContainerProblem("corrupt_file", detail=str(ole.parsing_issues[0][1]))
    except ContainerProblem:
        raise
    except Exception as error:  # olefile raises what it likes at damaged bytes
        raise ContainerProblem("corrupt_file", detail=type(error).__name__) from error


def _message(ole: Any, place: list[str], depth: int) -> Iterator[Entry]:
    """The message in the storage `place`. A message attached to it is a folder of its own: `subject/body`."""
    if depth > settings.MAX_CONTAINER_DEPTH:
        raise ContainerProblem("too_large", "nested", f"{settings.MAX_CONTAINER_DEPTH}")
    html = _bytes(ole, [*place, f"__substg1.0_{_HTML}0102"])
    yield from _body(_string(ole, place, _TEXT), without_tags(decoded(html or b"") or _string(ole, place, _HTML)))
    storages = sorted({entry[len(place)] for entry in ole.listdir(streams=True) if entry[: len(place)] == place})
    for number, storage in enumerate((name for name in storages if name.startswith(_ATTACHMENT)), 1):
        inside = [*place, storage]
        name = _string(ole, inside, _NAME) or _string(ole, inside, _SHORT_NAME) or _string(ole, inside, _DISPLAY_NAME)
        if ole.exists([*inside, _EMBEDDED]):
            embedded = [*inside, _EMBEDDED]
            folder = _string(ole, embedded, _SUBJECT) or name or f"message {number}"
            for entry in _message(ole, embedded, depth + 1):
                yield Entry(
                    name=f"{folder.replace('/', '_')}/{entry.name}",
                    content=entry.content,
                    media_type=entry.media_type,
                    aside=entry.aside,
                )
            continue
        data = _bytes(ole, [*inside, f"__substg1.0_{_BINARY}0102"])
        shown = name or f"attachment {number}"
        if data is None:  # a link to a file elsewhere, or an object of another program
            yield Entry(name=shown, problem=ContainerProblem("not_read", "link"))
            continue
        inline = bool(_string(ole, inside, _CONTENT_ID))
        yield Entry(name=shown, content=data, aside=_aside("", data, inline=inline))


def _string(ole: Any, place: list[str], prop: str) -> str:
    wide = _bytes(ole, [*place, f"__substg1.0_{prop}001F"])
    if wide is not None:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    return decoded(_bytes(ole, [*place, f"__substg1.0_{prop}001E"]) or b"").rstrip("\0")


def _bytes(ole: Any, path: list[str]) -> bytes | None:
    if not ole.exists(path) or ole.get_type(path) != 2:  # 2: a stream
        return None
    with ole.openstream(path) as stream:
        return bytes(stream.read())


# -- both -------------------------------------------------------------------------------------------------------------


def _body(plain: str, html: str) -> Iterator[Entry]:
    """The mail's text, unless it is empty. A plain text that only says "see the HTML" gives way to the longer one."""
    text = html if len(html.split()) > 2 * len(plain.split()) else plain
    if not text.strip():
        return
    few = len(text.split()) < settings.MAIL_WORDS
    yield Entry(name=BODY, content=text.encode("utf-8"), media_type="text/plain", aside="few_words" if few else "")


def _aside(kind: str, content: bytes, *, inline: bool) -> str:
    """Why an attachment is no document: a logo, a signature of the mail itself, a visiting card. "": it is one."""
    if kind in _FOR_PROGRAMS:
        return "for_programs"
    if not inline:
        return ""
    if kind.startswith("text/") or kind == "application/javascript":
        return "for_programs"  # style sheets of a saved web page
    size = _picture_size(content)
    return "decoration" if size and min(size) < settings.DECORATION_PX else ""


def _picture_size(content: bytes) -> tuple[int, int] | None:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content)) as picture:
            return picture.size
    except Exception:  # noqa: BLE001 – no picture, or a damaged one: then it is treated as any file
        return None
