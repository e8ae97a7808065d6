"""What a paper says by a letter, a figure or a mark that its legend explains: "Status: B", "B = beurlaubt"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence

_CODE = r"(?:[A-ZÄÖÜ]{1,4}\d?|\d{1,2}|[*†‡§#¹²³⁴]+|[a-z\d]\)|\([A-Za-z0-9*]{1,2}\))"
_KEY = (
    r"(?:[Ss]chl[üu]ssel|[Cc]ode|[Kk]ey|[Cc]lave|[Cc]l[ée]|[Ll]egende?|[Ll][ée]gende|[Ll]eyenda|[Kk]ennz\w*|[Cc]hiave|"
    r"[Cc][óo]digo|[Kk][üu]rzel|[Bb]uchstabe|[Ll]ett(?:re|er)|[Ll]etra|[Ss]igle|[Aa]bk\w*\.?|[Zz]eichen|[Mm]ark)"
)
_MEANS = r"\s*(?:=|:|→|–|—|\bbedeutet\b|\bsteht für\b|\bmeans\b|\bstands for\b|\bsignifie\b|\bsignifica\b|\bvaut\b)\s*"
_ENTRY = lazily(
    rf"(?:^|(?<=[\s;,·|(.:]))(?:{_KEY}\s*)?[„“\"'«]?\s?(?P<code>{_CODE})\s?[”“\"'»]?(?:{_MEANS})(?=[^\W\d_])"
)
_ROW = lazily(rf"^(?:{_KEY}\s*)?[„“\"'«]?(?P<code>{_CODE})[”“\"'»]?$")
_FOOTNOTE = lazily(r"^(?P<code>[*†‡§#¹²³⁴]+|[a-z\d]\)|\(\d\))\s*(?P<text>[^\W\d_].+)$")
_USED = lazily(rf"(?<![\w/.\-])[„“\"'«]?(?P<code>{_CODE})(?![\w/.\-]?\w)|(?<=\w)(?P<mark>[*†‡¹²³⁴]+|\s?\d\))")
_LONGEST = 7  # words of a sign and what it means
# "1 Vollstudium, 4 Gasthörer", "a) ordinario; b) oyente": signs and what they mean, without a sign between.
_LISTED = lazily(r"^\s*(?P<code>[A-Z]{1,3}|\d{1,2}|[a-z]\)|\d\))\s+(?P<text>[^\W\d_][^.;]{2,60})$")
_PARTED = lazily(r"[,;·|]")
_HEAD = lazily(rf"^\s*(?:{_KEY}|[Ee]rläuterung\w*)\s*:?\s+")
_STOP = lazily(r"[;·|•]|\.\s")


def meanings(said: Said) -> Mapping[str, str]:
    """What the legend says of each sign."""
    found: dict[str, str] = {}
    for line in said.document.lines:
        if note := _FOOTNOTE.match(line.text.strip()):
            found.setdefault(_bare(note["code"]), note["text"])
    for text in (each.text for each in said.sentences):
        entries = list(_ENTRY.finditer(text))
        for at, entry in enumerate(entries):
            end = entries[at + 1].start() if at + 1 < len(entries) else len(text)
            found.setdefault(_bare(entry["code"]), _STOP.split(text[entry.end() : end])[0].strip(" ,(."))
    for line in said.document.lines:
        parts = [_LISTED.match(part) for part in _PARTED.split(_HEAD.sub("", line.text)) if part.strip()]
        if len(parts) > 1 and all(parts):
            for part in filter(None, parts):
                found.setdefault(_bare(part["code"]), part["text"].strip(" .,"))
    for row in said.rows:
        if key := _ROW.match(row.label.strip(" :=–")):
            after = _ENTRY.search(row.value)
            found[_bare(key["code"])] = row.value[: after.start() if after else None].strip(" :=–,;")
    return {code: text for code, text in found.items() if text}


def explained(said: Said) -> Iterator[Row]:
    """The rows whose value holds a sign that the legend explains, with what it means in its place."""
    legend = meanings(said)
    for row in said.rows if legend else ():
        if _ROW.match(row.label.strip(" :=–")) or _ENTRY.search(f"{row.label}: {row.value}"):
            continue
        signs = [_bare(each["code"] or each["mark"]) for each in _USED.finditer(row.value)]
        for sign in dict.fromkeys(signs):
            if sign in legend:
                yield Row(label=row.label, value=legend[sign], evidence=row.evidence)


def is_legend(sentence: Sentence) -> bool:
    """Whether a sentence does no more than explain signs, which may stand nowhere."""
    entries = list(_ENTRY.finditer(sentence.text))
    return len(entries) > 1 and len(sentence.folded.split()) <= _LONGEST * len(entries)


def _bare(code: str) -> str:
    return code.strip(" ()")
