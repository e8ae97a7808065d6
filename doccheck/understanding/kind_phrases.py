"""The phrases of all kinds, folded, and ready to be looked for together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from doccheck.kinds import Kind, all_kinds
from doccheck.understanding.fold import Phrases, fold
from doccheck.understanding.gapped import GAP, GappedPhrases, parted, sentences

# Of courses and scholarships brochures and calls speak just as certificates do ("intensive course", "the scholarship
# covers"). Of these kinds a phrase affirms something only with a word by which somebody has it.
_DESCRIBED = ("language_course_confirmation", "scholarship_certificate")
_SAYS_OF_SOMEBODY = {
    "fr": "a ont est sont êtes été suit suivra participe participera bénéficie bénéficiera bénéficiez perçoit percevra "
    "reçoit recevra accorde accordé accordée attribue attribué attribuée allouée inscrit inscrite lui vous lauréat "
    "lauréate boursier boursière",
    "de": "ist sind hat haben wird werden wurden nimmt besucht angemeldet gebucht bezahlt erhält erhalten bezieht "
    "gewährt gewähren zuerkannt bewilligt bewilligen gefördert fördern ihnen stipendiat stipendiatin",
    "es": "ha está es se le sido asiste asistirá realizará seguirá participa participará tiene inscrito inscrita "
    "matriculado matriculada admitido admitida concede concedida disfruta disfrutará percibe percibirá recibe "
    "recibirá cuenta resulta becario becaria alumno alumna",
    "en": "is are has have will was been you enrolled registered booked confirms receives holds awarded granted grants "
    "selected recipient beneficiary holder us",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class KindPhrases:
    """A kind's phrases, folded; "…" stays in those with other words between their parts."""

    titles: tuple[str, ...]
    strong: tuple[str, ...]
    cues: tuple[str, ...]
    against: tuple[str, ...]
    describing: frozenset[str]  # those of `strong` that a brochure says as well: without a title they affirm nothing


@cache
def phrases_of_kinds() -> dict[str, KindPhrases]:
    """The phrases by the id of their kind."""

    def folded(table: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(parted(phrase) for phrases in table.values() for phrase in phrases))

    def describing(kind: Kind) -> frozenset[str]:
        if kind.id not in _DESCRIBED:
            return frozenset()
        somebody = {language: frozenset(fold(words).split()) for language, words in _SAYS_OF_SOMEBODY.items()}
        return frozenset(
            fold(phrase)
            for language, words in somebody.items()
            for phrase in kind.strong.get(language, ())
            if GAP not in phrase and words.isdisjoint(fold(phrase).split())
        )

    def of(kind: Kind) -> KindPhrases:
        return KindPhrases(
            describing=describing(kind),
            titles=folded(kind.titles),
            strong=folded(kind.strong),
            cues=folded(kind.cues),
            against=folded(kind.against),
        )

    return {id: of(kind) for id, kind in all_kinds().items()}


@cache
def title_phrases() -> Phrases:
    """The titles of all kinds."""
    return Phrases(phrase for phrases in phrases_of_kinds().values() for phrase in phrases.titles)


@cache
def body_phrases() -> Phrases:
    """What all kinds look for in the text of a page."""
    kinds = phrases_of_kinds().values()
    parts = (part for kind in kinds for part in (kind.strong, kind.cues, kind.against))
    return Phrases(phrase for part in parts for phrase in part if GAP not in phrase)


@cache
def gapped_phrases() -> GappedPhrases:
    """What only such a document says, in words that stand apart ("ist … eingeschrieben"), of all kinds."""
    return GappedPhrases(phrase for kind in phrases_of_kinds().values() for phrase in kind.strong if GAP in phrase)


@cache
def owners() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The kinds a phrase of the text speaks for strongly, speaks for a little, and speaks against."""
    strong: dict[str, list[str]] = {}
    cues: dict[str, list[str]] = {}
    against: dict[str, list[str]] = {}
    for kind, phrases in phrases_of_kinds().items():
        for table, own in ((strong, phrases.strong), (cues, phrases.cues), (against, phrases.against)):
            for phrase in own:
                table.setdefault(phrase, []).append(kind)
    first, second, third = ({p: tuple(kinds) for p, kinds in table.items()} for table in (strong, cues, against))
    return first, second, third


@cache
def strong_phrases() -> Phrases:
    """What only such a document says, of all kinds."""
    return Phrases(phrase for kind in phrases_of_kinds().values() for phrase in kind.strong if GAP not in phrase)


@cache
def titled_kinds() -> dict[str, tuple[tuple[int, str], ...]]:
    """The kinds that have a title, by the title, each with its place in the order of all titles."""
    found: dict[str, list[tuple[int, str]]] = {}
    pairs = [(kind, phrase) for kind, phrases in phrases_of_kinds().items() for phrase in phrases.titles]
    for number, (kind, phrase) in enumerate(pairs):
        found.setdefault(phrase, []).append((number, kind))
    return {phrase: tuple(kinds) for phrase, kinds in found.items()}


@dataclass(frozen=True, kw_only=True, slots=True)
class LookAlikePhrases:
    """A look-alike's phrases, folded."""

    id: str
    phrases: frozenset[str]
    unless: frozenset[str]
    not_for: frozenset[str]  # kinds it is never said of


def look_alikes_in(text: str, kind: str, *, fuzzy: bool) -> Iterator[LookAlikePhrases]:
    """Those that `text` speaks of: the kind's own first, then those of `other`, said of nearly every kind.

    `fuzzy`: also with the slips of OCR.
    """
    general = tuple(each for each in _look_alikes("other").all if kind not in each.not_for) if kind != "other" else ()
    folded = fold(text)
    there: set[str] = set()
    for id in dict.fromkeys((kind, "other")):
        tables = _look_alikes(id)
        there |= tables.phrases.standing_in(folded)
        if fuzzy:
            there.update(tables.phrases.nearly_in(folded))
        if tables.gapped.may_stand_in(folded):
            there |= tables.gapped.said_in(sentences(text))
    for each in (*_look_alikes(kind).all, *general):
        if not each.phrases.isdisjoint(there) and each.unless.isdisjoint(there):
            yield each


@dataclass(frozen=True, kw_only=True, slots=True)
class _LookAlikes:
    """The look-alikes that stand with a kind, in their order, and all their phrases."""

    all: tuple[LookAlikePhrases, ...]
    phrases: Phrases
    gapped: GappedPhrases


@cache
def _look_alikes(kind: str) -> _LookAlikes:
    def folded(table: dict[str, tuple[str, ...]]) -> frozenset[str]:
        return frozenset(parted(phrase) for phrases in table.values() for phrase in phrases)

    found = tuple(
        LookAlikePhrases(
            id=each.id, phrases=folded(each.phrases), unless=folded(each.unless), not_for=frozenset(each.not_for)
        )
        for each in all_kinds()[kind].look_alikes
    )
    phrases = [phrase for each in found for phrase in sorted(each.phrases | each.unless)]
    return _LookAlikes(
        all=found,
        phrases=Phrases(phrase for phrase in phrases if GAP not in phrase),
        gapped=GappedPhrases(phrase for phrase in phrases if GAP in phrase),
    )


def load_phrases() -> None:
    """Read and fold them all, which is otherwise done when they are first looked for."""
    titled_kinds()
    title_phrases()
    body_phrases()
    gapped_phrases()
    owners()
    _look_alikes("other")
