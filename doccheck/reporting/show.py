"""Values in the reader's language: dates, amounts, kinds, countries, languages, facts, pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from doccheck.errors import ValueNotRead
from doccheck.facts import FACT_TYPES, RATES
from doccheck.kinds import look_alike_title_of, title_of
from doccheck.model import (
    BEGINS,
    STAYS,
    UNKNOWN_PERIOD,
    CountryName,
    Document,
    Evidence,
    Fact,
    FactValue,
    Field,
    FileResult,
    KindName,
    LanguageName,
    Money,
    PageRef,
    Texts,
    Value,
)
from doccheck.reporting.wording import wording
from doccheck.values import amounts, countries, dates, languages

_MEDIA_TYPES = {
    "application/pdf": "PDF",
    "application/zip": "ZIP",
    "application/msword": "Word",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template": "Word",
    "application/vnd.ms-word.document.macroEnabled.12": "Word",
    "application/vnd.ms-word.template.macroEnabledTemplate.12": "Word",
    "application/vnd.oasis.opendocument.text": "OpenDocument",
    "application/vnd.oasis.opendocument.text-template": "OpenDocument",
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/tiff": "TIFF",
    "image/heic": "HEIC",
    "image/heif": "HEIF",
    "image/webp": "WebP",
    "image/gif": "GIF",
    "image/bmp": "BMP",
    "message/rfc822": "E-mail",
    "application/vnd.ms-outlook": "Outlook",
    "application/vnd.oasis.opendocument.spreadsheet": "OpenDocument",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
    "application/vnd.ms-excel": "Excel",
    "application/vnd.ms-powerpoint": "PowerPoint",
    "application/vnd.apple.pages": "Pages",
    "application/x-7z-compressed": "7z",
    "application/x-rar": "RAR",
    "image/avif": "AVIF",
    "text/rtf": "RTF",
    "text/plain": "TXT",
    "text/html": "HTML",
}
_PARALLEL = {"amount", "currency", "amount_period"}
_COUNTRY_FIELDS = {"nationality", "issuing_country"}


def shown(value: Value, language: str, *, inline: bool = False) -> str:
    """`value` as it stands in a sentence of the report. `inline`: not at the beginning of the sentence."""
    if isinstance(value, bool):
        return wording(language).ui["yes" if value else "no"]
    if isinstance(value, KindName):
        return kind_title(value.id, language, inline=inline)
    if isinstance(value, Texts):
        return value.in_language(language).strip()
    if isinstance(value, tuple):
        return listed((shown(part, language, inline=inline) for part in value), language, "or")
    if isinstance(value, (CountryName, LanguageName)):
        return country(value.code, language) if isinstance(value, CountryName) else tongue(value.code, language)
    if isinstance(value, Money):
        return amounts.show(value.amount, value.currency, language)
    if isinstance(value, date):
        return dates.show(value, language)
    return number(value) if isinstance(value, Decimal) else str(value)


def kind_title(kind: str, language: str, *, inline: bool = False) -> str:
    """The title of a kind; inside a sentence it begins small, except in German and except abbreviations."""
    known = title_of(kind)
    title = known.in_language(language) if known else kind.replace("_", " ").capitalize()
    if inline and language != "de" and title[:1].isupper() and title[1:2].islower():
        return title[0].lower() + title[1:]
    return title


def look_alike_title(id_or_text: str, language: str) -> str:
    """The title of a look-alike, when `id_or_text` is the id of one; else the text itself."""
    title = look_alike_title_of(id_or_text)
    return title.in_language(language) if title else id_or_text


def listed(parts: Iterable[str], language: str, conjunction: str) -> str:
    """ "a, b or c"; `conjunction` is "or" or "and"."""
    texts = list(parts)
    if len(texts) < 2:
        return "".join(texts)
    word = wording(language).ui[conjunction]
    if language == "es":
        word = _spanish(word, texts[-1])
    return f"{', '.join(texts[:-1])} {word} {texts[-1]}"


def _spanish(word: str, following: str) -> str:
    """Before the sound o, "o" becomes "u"; before the sound i, "y" becomes "e" (but not before "hie")."""
    start = following.lower()
    if word == "o" and start.startswith(("o", "ho", "ó", "hó")):
        return "u"
    if word == "y" and start.startswith(("i", "hi", "í", "hí")) and not start.startswith(("hie", "ie")):
        return "e"
    return word


def country(code: str, language: str) -> str:
    """The name of a country; a code that is none is shown as it is."""
    try:
        return countries.show(code, language) if code else ""
    except ValueNotRead:
        return code


def tongue(code: str, language: str) -> str:
    """The name of a language; a code that is none is shown as it is."""
    try:
        return languages.show(code, language) if code else ""
    except ValueNotRead:
        return code


def media_type(value: str | None) -> str:
    """A name people know for a media type: "PDF"; the type itself when there is none."""
    return _MEDIA_TYPES.get(value or "", value or "")


def no_pages(file: FileResult) -> str:
    """The key of the words that stand in place of a number of pages: a container has been opened, and has none."""
    return "nothing" if any(finding.code == "unfolded" for finding in file.findings) else "pages_unknown"


def number(value: Decimal) -> str:
    """The digits of a decimal without an exponent."""
    return format(value, "f") if value.is_finite() else str(value)


def iso_date(text: str, language: str) -> str:
    """`text` as a long date where it is an ISO date, else as it is."""
    try:
        return dates.show(date.fromisoformat(text), language) if len(text) == 10 else text
    except ValueError:
        return text


def fact_name(key: str, language: str) -> str:
    known = wording(language).fact.get(key)
    return known.name if known else _rate_name(key, language)


def _rate_name(key: str, language: str) -> str:
    """The name of a part of an exchange rate, "rates.MAD.per_eur"; any other key is shown as it is."""
    table, *rest = key.split(".")
    if table != RATES or len(rest) != 2:
        return key
    return wording(language).say(f"rate_{rest[1]}", currency=rest[0])


def fact_question(key: str, language: str) -> str:
    known = wording(language).fact.get(key)
    return known.question if known else key


def fact_value(key: str, value: FactValue, language: str) -> str:
    """The value of the fact `key`, which may also come as text ("2026-09-01", "MAR", "true")."""
    words = wording(language)
    if isinstance(value, tuple):
        return listed((country(str(part), language) for part in value), language, "and")
    if isinstance(value, str):
        if FACT_TYPES.get(key) is bool and value.lower() in {"true", "false"}:
            return words.ui["yes" if value.lower() == "true" else "no"]
        if key == "applicant.nationality":
            return country(value, language)
        if key in {"stay.purpose", "situation.current_permit"}:
            return words.choice.get(value, value)
        if key.startswith(f"{RATES}.") and key.endswith(".per_eur"):
            return amounts.show(Decimal(value), None, language)
        return iso_date(value, language)
    return shown(value, language)


def fact_line(fact: Fact, language: str) -> str:
    return fact_value(fact.key, fact.value, language)


def fact_origin(fact: Fact, language: str) -> str:
    """Where a fact comes from; what is computed from other facts stands in no document."""
    words = wording(language)
    return words.ui["calculated"] if fact.key.startswith("derived.") else words.origin[fact.origin]


def field_name(name: str, language: str) -> str:
    """The name of a field of the contract."""
    return wording(language).field.get(name, name)


def fields(document: Document) -> tuple[Field, ...]:
    """What a person wants to see: of each field the certain readings, or the best of the others; nothing unknown."""
    found: list[Field] = []
    for name in dict.fromkeys(field.name for field in document.fields):
        readings = document.all(name)
        certain = tuple(field for field in readings if field.certainty == "certain")
        # Amounts run in parallel with their currency and period: one line of each.
        kept = readings[:1] if name in _PARALLEL else certain or readings[:1]
        found += [field for field in kept if field.value not in ("", UNKNOWN_PERIOD)]
    return tuple(found)


def field_value(field: Field, language: str) -> str:
    """The value of a field with its alternatives: "5 March 2026 (or 3 May 2026; uncertain)"."""
    words = wording(language)
    text = _one_value(field.name, field.value, language)
    notes = []
    if field.alternatives:
        others = listed((_one_value(field.name, other, language) for other in field.alternatives), language, "or")
        notes.append(words.say("alternatives", values=others))
    if field.certainty != "certain":
        notes.append(words.ui["uncertain"])
    return f"{text} ({'; '.join(notes)})" if notes else text


def _one_value(name: str, value: str | date | Decimal, language: str) -> str:
    if isinstance(value, date):
        return dates.show(value, language)
    if isinstance(value, Decimal):
        return amounts.show(value, None, language) if name == "amount" else number(value)
    if name in _COUNTRY_FIELDS:
        return country(value, language)
    if name == "amount_period":
        return wording(language).choice.get(value, value)
    return value


def place(evidence: Evidence, language: str) -> str:
    """ "passport.pdf, p. 1"."""
    return f"{evidence.file}, {wording(language).say('page', number=str(evidence.page))}"


def pages_by_file(pages: tuple[PageRef, ...], language: str) -> tuple[tuple[str, str], ...]:
    """File names in order with their pages: (("passport.pdf", "pp. 1–3"), …)."""
    numbers: dict[str, list[int]] = {}
    for ref in pages:
        numbers.setdefault(ref.file, []).append(ref.page)
    return tuple((file, _ranges(sorted(set(found)), language)) for file, found in numbers.items())


def _ranges(numbers: list[int], language: str) -> str:
    words = wording(language)
    runs: list[list[int]] = []
    for page in numbers:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(
        words.say("page", number=str(run[0]))
        if len(run) == 1
        else words.say("pages_range", first=str(run[0]), last=str(run[-1]))
        for run in runs
    )


def document_title(document: Document, language: str) -> str:
    """What the document is: of a translation also what was translated; of an unsure one also its rival."""
    words = wording(language)
    notes = []
    if document.content_kind:
        notes.append(kind_title(document.content_kind, language, inline=True))
    if document.look_alike:
        notes.append(look_alike_title(document.look_alike, language))
    if document.rival:
        notes.append(words.say("perhaps", kind=kind_title(document.rival, language, inline=True)))
    title = kind_title(document.kind, language)
    return f"{title} ({'; '.join(notes)})" if notes else title


def document_notes(document: Document, documents: tuple[Document, ...], language: str) -> tuple[str, ...]:
    """What else there is to say of a document: how it was put together, translation, apostille, legibility."""
    words = wording(language)
    notes = [*_assembly(document, language)]
    original = next((other for other in documents if other.id == document.translation_of), None)
    if original:
        title = kind_title(original.kind, language, inline=True)
        places = ", ".join(f"{file}, {pages}" for file, pages in pages_by_file(original.pages, language))
        notes.append(words.say("translation_of", document=f"{title} ({places})"))
    if document.sworn:
        notes.append(words.ui["sworn" if document.sworn.sworn else "translated"])
        by = (document.sworn.translator, document.sworn.authority, document.sworn.register_number)
        if any(by):
            notes.append(words.say("translator", who=", ".join(filter(None, by))))
    if document.legalised:
        notes.append(words.ui["legalised"])
    if document.grade == "poor":
        notes.append(words.grade[document.grade])
    return tuple(notes)


def _assembly(document: Document, language: str) -> Iterator[str]:
    """Why the document begins inside a file, what other files hold a part of it, and whether its pages were sorted."""
    words = wording(language)
    first = document.pages[0] if document.pages else None
    if first and first.why in BEGINS:
        yield words.say("begins_on", reason=words.page_reason[first.why])
    for before, ref in pairwise(document.pages):
        if ref.file != before.file and ref.why in STAYS:
            yield words.say("part_of_it", place=_page_place(ref, language), reason=words.page_reason[ref.why])
    if any(ref.why == "reordered" for ref in document.pages):
        yield words.ui["reordered"]


def _page_place(ref: PageRef, language: str) -> str:
    return f"{ref.file}, {wording(language).say('page', number=str(ref.page))}"
