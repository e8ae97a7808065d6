from __future__ import annotations

import subprocess
import sys
import warnings
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from langdetect import DetectorFactory, LangDetectException, detect_langs

from doccheck.values import _langdetect, languages

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
    [FR, DE, ES, EN, AR, "这是 中文", "これは日本語", "ру́сский текст", "zzz 12", "Đây là tiếng Việt"]
)


@given(st.lists(PIECES, max_size=3).map(" ".join) | st.text(max_size=60))
@settings(deadline=None, max_examples=40)
def test_langdetect_says_the_same_to_the_last_bit(text: str) -> None:
    DetectorFactory.seed = 0
    try:
        found = detect_langs(text)
        expected = (found[0].lang, found[0].prob) if found else None
    except LangDetectException:
        expected = None
    assert _langdetect.best(text) == expected


def test_a_detector_that_cannot_be_loaded_is_told_where_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Callable[[str], tuple[str, float]]:
        raise OSError("no such model")

    monkeypatch.setattr(languages, "_classifier", broken)
    languages._loading.cache_clear()
    languages._quick.cache_clear()
    try:
        languages.prepare()
        with pytest.raises(OSError, match="no such model"):
            languages.detect([FR])
    finally:
        languages._loading.cache_clear()


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
