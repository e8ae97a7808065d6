from __future__ import annotations

import os
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NoReturn

import numpy as np
import py3langid
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from langdetect import DetectorFactory, LangDetectException, detect_langs

from doccheck.values import _langdetect, _py3langid, kept_arrays, languages

FR = (
    "Nous soussignés attestons que Monsieur Yanis BERKANI est titulaire d'un compte ouvert dans nos livres. La présente "
    "attestation est délivrée à la demande de l'intéressé pour servir et valoir ce que de droit."
)
DE = (
    "Hiermit bestätigen wir, dass die oben genannte Person für die Dauer des Studiums bei uns krankenversichert ist. "
    "Der Versicherungsschutz umfasst alle ärztlichen Behandlungen."
)
ES = (
    "Por la presente se certifica que el alumno arriba indicado ha sido admitido en el programa de intercambio de esta "
    "universidad durante el curso académico."
)
EN = (
    "This is to certify that the above named student has been admitted to the degree programme and that the tuition "
    "fees have been paid in full."
)
NL = "Hierbij wordt verklaard dat de student aan onze universiteit is ingeschreven en het collegegeld heeft betaald."
AR = "تشهد البلدية بأن السيد المذكور أعلاه يقيم بالعنوان المشار إليه منذ سنة وقد سلمت له هذه الشهادة بطلب منه"
ZH = "兹证明该学生已被我校录取为全日制本科生学制四年特此证明"
RU = "Настоящая справка выдана гражданину в том, что он не имеет судимости на территории Российской Федерации."
KA = "ეს ცნობა გაცემულია მასზე რომ იგი სწავლობს თბილისის სახელმწიფო უნივერსიტეტში პირველ კურსზე"


def found(*blocks: str) -> set[str]:
    return {part.language for part in languages.detect(blocks)}


@pytest.mark.parametrize(
    ("text", "language"),
    [(FR, "fr"), (DE, "de"), (ES, "es"), (EN, "en"), (AR, "ar"), (ZH, "zh"), (RU, "ru"), (KA, "ka")],
)
def test_one_language(text: str, language: str) -> None:
    (part,) = languages.detect([text])
    assert part.language == language
    assert part.share > 0.9


@pytest.mark.parametrize(("text", "language"), [(FR, "fr"), (DE, "de"), (ES, "es"), (EN, "en")])
def test_capitals(text: str, language: str) -> None:
    assert found(text.upper()) == {language}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Nom : BERKANI\nPrénoms : Yanis\nDate de naissance : 17/05/2004\nLieu de naissance : Oran\nNationalité : algérienne",
            "fr",
        ),
        (
            "Familienname: BERKANI\nVorname: Yanis\nGeburtsdatum: 17.05.2004\nGeburtsort: Oran\nStaatsangehörigkeit: algerisch",
            "de",
        ),
        (
            "Apellidos: BERKANI\nNombre: Yanis\nFecha de nacimiento: 17/05/2004\nLugar de nacimiento: Orán\nNacionalidad: argelina",
            "es",
        ),
        (
            "Surname: BERKANI\nGiven names: Yanis\nDate of birth: 17 May 2004\nPlace of birth: Oran\nNationality: Algerian",
            "en",
        ),
    ],
)
def test_forms(text: str, language: str) -> None:
    assert found(text) == {language}


@pytest.mark.parametrize(
    "blocks",
    [(FR, DE), (FR, EN), (ES, EN), (FR, AR), (EN, ZH), (DE, RU), (ES, EN, DE)],
    ids=lambda blocks: str(len(blocks)),
)
def test_several_languages(blocks: tuple[str, ...]) -> None:
    single = set().union(*(found(block) for block in blocks))
    assert len(single) == len(blocks)
    assert found(*blocks) == single
    assert found("\n".join(blocks)) == single


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Karim El Amrani Fatima Zahra Benali Youssef Alaoui Mohamed Tazi Nadia Berrada Omar Chraibi Hassan Idrissi",
        "Jean Dupont Marie Martin Pierre Durand Sophie Bernard Luc Petit Anne Moreau Paul Simon Claire Laurent",
        "Hans Müller Karl Schmidt Anna Weber Lena Fischer Jürgen Wagner Petra Becker Klaus Schulz Sabine Hoffmann",
        "María García López José Martínez Pérez Ana Rodríguez Sánchez Carmen Fernández Gómez Juan de la Cruz",
        "Ludwig van der Berg Anna de la Tour Otto von Hagen Ibn al Khatib Maria dos Santos Piet de Vries",
        "12.03.2026 450,00 12.340,50\n13.03.2026 1.250,00 11.090,50\nREWE EDEKA ALDI LIDL",
        "P<DZABERKANI<<YANIS<<<<<<<<<<<<<<<<<<<<<<<<<<\nAB1234567<8DZA0405171M3106159<<<<<<<<<<<<<<04",
        "Mathématiques 15,5 Physique 12,0 Chimie 13,0 Informatique 17,5 Anglais 14,0",
        "IBAN FR76 3000 4000 0312 3456 7890 143 BIC BNPAFRPP",
    ],
)
def test_names_numbers_and_tables_are_no_language(text: str) -> None:
    assert languages.detect([text]) == ()


def test_the_biggest_share_comes_first() -> None:
    parts = languages.detect([FR, FR, EN])
    assert [part.language for part in parts] == ["fr", "en"]
    assert parts[0].letters > parts[1].letters
    assert sum(part.share for part in parts) <= 1.0


def test_scripts() -> None:
    assert languages.scripts(FR + AR) == ("Latn", "Arab")
    assert languages.scripts("12.03.2026") == ()


def test_show() -> None:
    assert languages.show("ar", "fr") == "arabe"
    assert languages.show("zh", "de") == "Chinesisch"
    assert languages.show("xx", "en") == "xx"


def test_importing_loads_no_detector() -> None:
    code = "import sys, doccheck.values.languages; print([m for m in ('langdetect', 'py3langid', 'numpy', 'babel') if m in sys.modules])"
    shown = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


PIECES = st.sampled_from(
    [FR, DE, ES, EN, AR, "这是 中文", "これは日本語", "ру́сский текст", "zzz 12", "Đây là tiếng Việt", "ABC dEF"]
)
TEXTS = st.lists(PIECES, max_size=3).map(" ".join) | st.text(max_size=60)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which both detectors have kept their tables."""
    folder = tmp_path_factory.mktemp("models")
    with _langdetect_of(folder):
        _py3langid.load(languages.POOL, folder)[1]()
    return folder


@contextmanager
def _langdetect_of(folder: Path) -> Iterator[None]:
    """langdetect as the next process finds it, which keeps its table in `folder` or has it from there."""
    before = _langdetect._factories.copy()
    _langdetect._factories.clear()
    try:
        _langdetect.load(folder)()
        yield
    finally:
        _langdetect._factories[:] = before


def _langdetect_itself(text: str) -> tuple[str, float] | None:
    DetectorFactory.seed = 0
    try:
        found = detect_langs(text)
    except LangDetectException:
        return None
    return (found[0].lang, found[0].prob) if found else None


@given(TEXTS)
@settings(deadline=None, max_examples=40)
def test_langdetect_says_the_same_to_the_last_bit(text: str) -> None:
    assert _langdetect.best(text) == _langdetect_itself(text)


@given(text=TEXTS, least=st.sampled_from([0.6, 0.8, 0.99]))
@settings(deadline=None, max_examples=40)
def test_langdetect_ends_sooner_where_only_a_probability_is_asked_for(text: str, least: float) -> None:
    whole, sooner = _langdetect.best(text), _langdetect.best(text, least)
    likely = [found[0] for found in (whole, sooner) if found is not None and found[1] >= least]
    assert len(likely) != 1
    assert len(set(likely)) < 2


@given(text=TEXTS)
@settings(deadline=None, max_examples=40)
def test_langdetect_from_the_folder_says_the_same_to_the_last_bit(kept: Path, text: str) -> None:
    with _langdetect_of(kept):
        assert _langdetect.best(text) == _langdetect_itself(text)


@given(text=TEXTS | st.sampled_from(["", " ", "\0", "123"]))  # of these py3langid knows nothing: all languages tie
@settings(deadline=None, max_examples=60)
def test_py3langid_from_the_folder_says_the_same_to_the_last_bit(kept: Path, text: str) -> None:
    py3langid.set_languages(languages.POOL)
    assert _from_folder(kept)(text) == py3langid.classify(text)


@cache
def _from_folder(folder: Path) -> Callable[[str], tuple[str, float]]:
    return _py3langid.load(languages.POOL, folder)[0]


def test_what_is_kept_is_found_by_the_next_process(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = sorted(path.name.split("-")[0] for path in kept.iterdir())
    assert names == ["langdetect", "py3langid"]
    assert {path.stat().st_mode & 0o777 for path in kept.iterdir()} == {0o600}
    monkeypatch.setattr("py3langid.langid.MODEL_FILE", "no such file")
    assert _py3langid.load(languages.POOL, kept)[0](DE)[0] == "de"
    with pytest.raises(FileNotFoundError):
        _py3langid.load(("de", "fr"), kept)  # made of other languages


@pytest.mark.parametrize("spoilt", [b"", b"\x93NUMPY\x01\x00", b"nothing of ours" * 9])
def test_a_damaged_file_is_made_again(kept: Path, tmp_path: Path, spoilt: bytes) -> None:
    for path in kept.iterdir():
        (tmp_path / path.name).write_bytes(spoilt)
    quick, keep = _py3langid.load(languages.POOL, tmp_path)
    keep()
    with _langdetect_of(tmp_path):
        assert (quick(FR)[0], _langdetect.best(FR)) == ("fr", _langdetect_itself(FR))
    for path in kept.iterdir():
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()


def test_a_file_cut_short_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "numbers-1.npy"
    kept_arrays.save(path, lambda: {"some": np.arange(5000), "others": np.array(["a", "bcd"])})
    arrays = kept_arrays.load(path, ("some", "others"))
    assert arrays is not None
    assert (arrays["some"].tolist(), arrays["others"].tolist()) == (list(range(5000)), ["a", "bcd"])
    assert kept_arrays.load(path, ("some", "more")) is None
    path.write_bytes(path.read_bytes()[:-9])
    assert kept_arrays.load(path, ("some", "others")) is None


def test_files_of_other_versions_go(tmp_path: Path) -> None:
    new, old, half, foreign = (tmp_path / name for name in ("a-2.npy", "a-1.npy", "a-2.x.tmp", "b-1.npy"))
    for path in (old, half, foreign):
        path.write_bytes(b"")
        os.utime(path, (0, 0))
    (tmp_path / "a-3.y.tmp").write_bytes(b"")  # another process may still be writing it
    kept_arrays.save(new, lambda: {"some": np.arange(5)})
    assert {path.name for path in tmp_path.iterdir()} == {"a-2.npy", "b-1.npy", "a-3.y.tmp"}


def test_where_nothing_can_be_kept_is_no_error(tmp_path: Path) -> None:
    kept_arrays.save(tmp_path / "missing" / "a-1.npy", lambda: {"some": np.arange(5)})
    assert not list(tmp_path.iterdir())
    assert kept_arrays.place(None, "numpy") is None
    assert kept_arrays.place(tmp_path, "a-package-nobody-has-installed") is None
    kept_arrays.save(None, lambda: pytest.fail("made for nothing"))
    assert kept_arrays.load(None, ("some",)) is None


@pytest.fixture
def unprepared(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(languages, "_begun", [])
    languages._quick.cache_clear()
    yield
    languages._quick.cache_clear()


@pytest.mark.usefixtures("unprepared")
def test_a_detector_that_cannot_be_loaded_is_told_where_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(pool: tuple[str, ...], folder: Path | None) -> NoReturn:
        raise OSError("no such model")

    monkeypatch.setattr(languages._py3langid, "load", broken)
    languages.prepare()
    with pytest.raises(OSError, match="no such model"):
        languages.detect([NL])


@pytest.mark.usefixtures("unprepared")
def test_only_the_first_preparation_counts(tmp_path: Path) -> None:
    languages.prepare(tmp_path)
    languages.prepare()
    assert found(DE) == {"de"}
    for thread in threading.enumerate():
        if thread.name.endswith("(_load)"):
            thread.join(60)
    assert any(path.name.startswith("py3langid-") for path in tmp_path.iterdir())


def test_no_warnings() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        languages.detect([FR, AR, "\ud83d\ude00 ok"])


@given(blocks=st.lists(st.text(max_size=80), max_size=4))
@settings(deadline=None, max_examples=60)
def test_any_text_gives_shares(blocks: list[str]) -> None:
    parts = languages.detect(blocks)
    assert all(languages.MIN_SHARE <= part.share <= 1.0 for part in parts)
    assert languages.detect(blocks) == parts


@pytest.mark.parametrize("blocks", [[FR, DE], [EN], [ES, ES, EN], [FR, FR, FR, NL], [AR, FR]])
def test_from_a_share_on_only_the_order_of_the_languages_is_told(blocks: list[str]) -> None:
    whole, ordered = languages.detect(blocks), languages.detect(blocks, 0.5)
    assert [found.language for found in ordered] == [found.language for found in whole]
    assert all(few.share <= found.share for few, found in zip(ordered, whole, strict=True))
    assert sum(found.share for found in ordered) >= 0.5
