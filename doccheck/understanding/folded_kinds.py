"""The phrases of each kind, folded: made of the definitions, or as a folder has kept them for the next process."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from doccheck.kinds import FOLDER, Kind, all_kinds
from doccheck.understanding.fold import fold
from doccheck.understanding.gapped import GAP, parted_each
from doccheck.values import kept_arrays

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

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


_kept_in: list[Path] = []  # at most one


@dataclass(frozen=True, kw_only=True, slots=True)
class KindPhrases:
    """A kind's phrases, folded; "…" stays in those with other words between their parts."""

    titles: tuple[str, ...]
    strong: tuple[str, ...]
    cues: tuple[str, ...]
    against: tuple[str, ...]
    describing: frozenset[str]  # those of `strong` that a brochure says as well: without a title they affirm nothing


def keep_in(folder: Path | None) -> None:
    """Where the folded phrases are kept. Only the folder of the first call counts."""
    if folder is not None and not _kept_in:
        _kept_in.append(folder)


@cache
def phrases_of_kinds() -> dict[str, KindPhrases]:
    """The phrases by the id of their kind."""
    path = kept_arrays.place(_kept_in[0], "doccheck", *_made_of()) if _kept_in else None
    if kept := kept_arrays.load(path, ("json",)):
        return _from_json(kept["json"].tobytes())
    made = {id: _folded_phrases(kind) for id, kind in all_kinds().items()}
    kept_arrays.save(path, lambda: {"json": _as_json(made)})
    return made


def _made_of() -> Iterator[str]:
    """What the folded phrases hang on: the definitions, and how they are folded."""
    here = Path(__file__)
    for path in (*sorted(FOLDER.glob("*.toml")), here, here.with_name("fold.py"), here.with_name("gapped.py")):
        yield sha256(path.read_bytes()).hexdigest()


def _as_json(phrases: dict[str, KindPhrases]) -> NDArray[np.uint8]:
    import numpy as np

    plain = {id: asdict(each) | {"describing": sorted(each.describing)} for id, each in phrases.items()}
    return np.frombuffer(json.dumps(plain).encode(), np.uint8)


def _from_json(content: bytes) -> dict[str, KindPhrases]:
    return {
        id: KindPhrases(
            titles=tuple(each["titles"]),
            strong=tuple(each["strong"]),
            cues=tuple(each["cues"]),
            against=tuple(each["against"]),
            describing=frozenset(each["describing"]),
        )
        for id, each in json.loads(content).items()
    }


def _folded_phrases(kind: Kind) -> KindPhrases:
    return KindPhrases(
        titles=folded_phrases(kind.titles),
        strong=folded_phrases(kind.strong),
        cues=folded_phrases(kind.cues),
        against=folded_phrases(kind.against),
        describing=_describing(kind),
    )


def folded_phrases(table: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(folded for phrases in table.values() for folded in parted_each(phrases)))


def _describing(kind: Kind) -> frozenset[str]:
    if kind.id not in _DESCRIBED:
        return frozenset()
    somebody = {language: frozenset(fold(words).split()) for language, words in _SAYS_OF_SOMEBODY.items()}
    return frozenset(
        fold(phrase)
        for language, words in somebody.items()
        for phrase in kind.strong.get(language, ())
        if GAP not in phrase and words.isdisjoint(fold(phrase).split())
    )
