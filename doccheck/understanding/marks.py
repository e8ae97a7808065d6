"""What is put on a document besides its text: certified-copy statements, a translator's statement."""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.model import Evidence, Page, SwornStatement
from doccheck.understanding import translations
from doccheck.understanding.fold import Phrases, fold, nearly_stands_in, stands_in
from doccheck.understanding.labels import CERTIFIED_COPY, OPEN_ENDED, SWORN_WORDS
from doccheck.understanding.language_pairs import language_pair, working_languages
from doccheck.understanding.places import line_evidence
from doccheck.understanding.translator import translator
from doccheck.values import languages

_NOT_SWORN = re.compile(
    r"\b(?:nicht|kein\w*|pas|non|no|not|un|unbeglaubigt\w*|uncertified|selbst ubersetzt|moi meme|myself)\b"
    r"(?: \w+){0,2} ?(?:vereidigt|beeidigt|ermachtigt|beglaubigt|assermente|jure|jurad|sworn|certified|official|"
    r"officiel|oficial|amtlich)"
)
_MOSTLY = 0.5  # of the letters of a document, for which a language was found
_MANY = frozenset({"sr", "hr", "bs", "no", "nb", "nn", "fa", "prs", "ms", "id"})  # languages near to others, by code
_CERTIFIED_COPY, _OPEN_ENDED = Phrases(CERTIFIED_COPY), Phrases(OPEN_ENDED)
# It is French on the apostilles of all countries, as the Convention wants it.
_APOSTILLE_TITLE = re.compile(r"^\W*(?:apostille\W*)?\(?convention de la haye du 5 octobre 1961\W*$", re.I)


def sworn_statement(pages: tuple[Page, ...], statement_lines: tuple[Evidence, ...]) -> SwornStatement | None:
    """The translator's statement of a translation. `statement_lines`: where its formula was found."""
    if not statement_lines:
        return None
    said = tuple((proof.file, proof.page, proof.text) for proof in statement_lines)
    author = translator(pages, said)
    near = fold(" ".join(line.text for page in pages for line in translations.around(page, _said_on(page, said))))
    attested = bool(author.name or author.number or author.authority)
    near = translations.without_anybody(near)
    sworn = any(nearly_stands_in(word, near) for word in SWORN_WORDS) and attested
    sworn = (sworn or translations.says_sworn(near, attested=attested)) and not _NOT_SWORN.search(near)
    sworn = sworn and not any(map(translations.offers, pages))
    source, target = language_pair(near)
    if source is None:
        source, target = language_pair(fold(" ".join(line.text for page in pages for line in page.lines)))
    source = _sworn_for_others(near, source, pages) or source
    return SwornStatement(
        sworn=sworn,
        source_language=source,
        target_language=target,
        evidence=statement_lines,
        translator=author.name,
        authority=author.authority,
        register_number=author.number,
    )


def _sworn_for_others(near: str, source: str | None, pages: tuple[Page, ...]) -> str | None:
    """A language for which the translator is sworn, where the one translated from is none of them, or not named.

    The language that the translation is written in says nothing: a "translator for English" may translate into it.
    """
    working = working_languages(near)
    if not working or source in working or working & _MANY:
        return None
    others = working - set(languages_of(pages))
    if source is None and len(others) > 1:
        return None  # one of them may be it
    return min(others, default=None)


def _said_on(page: Page, said: Sequence[tuple[str, int, str]]) -> frozenset[str]:
    return frozenset(text for file, number, text in said if (file, number) == (page.file, page.number))


def certified_copy(pages: tuple[Page, ...]) -> tuple[Evidence, ...]:
    """Where the document says that it is a certified copy."""
    return _said(pages, _CERTIFIED_COPY)


def open_ended(pages: tuple[Page, ...]) -> tuple[Evidence, ...]:
    """Where the document says that its validity has no end."""
    return _said(pages, _OPEN_ENDED)


def _said(pages: tuple[Page, ...], phrases: Phrases) -> tuple[Evidence, ...]:
    """The lines that say one of the phrases, also where it runs on from the line before."""
    found: list[Evidence] = []
    for page in pages:
        said = phrases.standing_in(fold(" ".join(line.text for line in page.lines)))
        if not said:  # nearly always
            continue
        before = ""
        for line in page.lines:
            here = fold(line.text)
            both = f"{before} {here}".strip()
            if any(stands_in(p, both) >= 0 and stands_in(p, before) < 0 for p in said):
                found.append(line_evidence(page, line))
            before = here
    return tuple(found)


def languages_of(pages: tuple[Page, ...]) -> tuple[str, ...]:
    """The languages of a document, by its blocks of text, the most used first."""
    blocks: list[str] = []
    for page in pages:
        last: int | None = None
        for line in page.lines:
            if "<<" in line.text or _APOSTILLE_TITLE.search(line.text):
                continue
            if line.block == last:
                blocks[-1] += "\n" + line.text
            else:
                blocks.append(line.text)
            last = line.block
    found = languages.detect(blocks, _MOSTLY)
    if len(blocks) > 1 and sum(share.share for share in found) < _MOSTLY:
        # A table of short cells: together they may say what none says alone
        whole = languages.detect(["\n".join(blocks)])
        found = max(found, whole, key=lambda shares: sum(share.share for share in shares))
    return tuple(share.language for share in found)


def unread_languages(pages: tuple[Page, ...], country: str | None) -> tuple[str, ...]:
    """The languages of the scripts that stand on the pages and that no engine here reads.

    `country`: the one that issued the document, if it is known; it tells the languages apart that share a script.
    """
    codes = (
        str(dict(finding.values).get("code", ""))
        for page in pages
        for finding in page.findings
        if finding.code == "not_read" and finding.reason == "script"
    )
    found = (languages.language_of_script(code, country) for code in codes)
    return tuple(dict.fromkeys(language for language in found if language))
