"""Who of several persons a paper is of: earners and their children, readers of letters and of whom these tell, payers,
rows that a text points to; when somebody is surely meant."""

from __future__ import annotations

import pytest

from doccheck.model import Box, Certainty, Evidence, Field
from doccheck.understanding.holders import name_fields
from doccheck.understanding.name_sure import is_clean
from tests.understanding.pages import SURE, Text, page, row

Names = list[tuple[str, object, str]]


def _names(*rows: Text, kind: str = "") -> Names:
    return [(found.name, found.value, SURE[found.certainty]) for found in name_fields((page(*rows),), kind)]


def _first(*rows: Text, kind: str = "") -> object:
    return _names(*rows, kind=kind)[0][1]


# -- what a parent earns ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nous employons M. Kodjo AGBENU depuis 2012. Il est le père de Sena Agbenu, étudiante.", "Kodjo AGBENU"),
        ("Mr Daniel Mwangi Karanja is employed by us. This letter is for his daughter Wanjiru Karanja.",
         "Daniel Mwangi Karanja"),
        ("Hiermit wird bestätigt, dass Frau Milena Stankova, geboren am 03.04.1978, bei uns arbeitet. "
         "Die Bestätigung dient ihrem Sohn Kalin Stankov.", "Milena Stankova"),
        ("Certificamos que D. Eusebio Roldán Vera, nacido el 2 de mayo de 1975, trabaja en esta casa, "
         "padre de la alumna Irene Roldán Mora.", "Eusebio Roldán Vera"),
    ],
)  # fmt: skip
def test_what_a_parent_earns_is_the_parents(text: str, name: str) -> None:
    found = _names(text, kind="income_proof")

    assert found[0][1] == name
    assert all(certainty == "probable" for _, _, certainty in found)  # both are told of


def test_a_child_whose_birth_is_told_is_whom_it_is_for() -> None:
    text = "Nous employons M. Kodjo AGBENU, père de Sena Agbenu (née le 04.08.2006), depuis 2012."

    assert _first(text, kind="income_proof") == "Sena Agbenu"


def test_the_daughters_lawyer_is_no_daughter() -> None:
    rows = ("(copy to your daughter's solicitor, Mr Giles Penrose)", "We confirm that Mr Osman Yusuf Warsame is employed.")

    assert _first(*rows, kind="income_proof") == "Osman Yusuf Warsame"


# -- letters ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (("Herrn Ulrich Sandmeier, Talweg 4, 79111 Freiburg", "Sehr geehrter Herr Sandmeier,",
          "der Antrag Ihrer Mieterin Priyanka Deshmukh ist am 4. Mai eingegangen."), "Priyanka Deshmukh"),
        (("M. Alain Bertholet", "3 rue du Puits, 67000 Strasbourg", "Monsieur,",
          "Le dossier de M. Moussa KEITA, que vous hébergez, est complet."), "Moussa KEITA"),
        (("Mrs Hilary Dunmore", "8 Mill Lane, Bath", "Dear Mrs Dunmore,",
          "The application of your lodger Chiamaka Eze has arrived."), "Chiamaka Eze"),
        (("Sra. Dolores Pardo Gil", "Calle Sol 3, 28001 Madrid", "Estimada señora Pardo:",
          "La solicitud de su inquilina Thandeka Ndlovu ha sido recibida."), "Thandeka Ndlovu"),
    ],
)  # fmt: skip
def test_a_letter_to_a_host_is_about_the_guest(rows: tuple[str, ...], name: str) -> None:
    assert _first(*rows, kind="other") == name


def test_the_readers_landlord_is_not_meant() -> None:
    rows = ("Frau Priyanka Deshmukh, Talweg 4, 79111 Freiburg", "Sehr geehrte Frau Deshmukh,",
            "die Bescheinigung Ihres Vermieters Ulrich Sandmeier fehlt.")  # fmt: skip

    assert _first(*rows, kind="other") == "Priyanka Deshmukh"


@pytest.mark.parametrize(
    "rows",
    [
        ("Dear Sir or Madam,", "CONFIRMATION OF SALARY – MS LINDIWE NKOSI", "The above has worked for us since 2015."),
        ("Messieurs,", "Concerne : Nkosi Lindiwe - attestation", "Notre client Paul Faure a versé les fonds de la "
         "susnommée."),
        ("To whom it may concern,", "EXCHANGE TERM – NKOSI Lindiwe", "She is a pupil of our school."),
    ],
)  # fmt: skip
def test_the_subject_of_a_letter_names_who_is_meant(rows: tuple[str, ...]) -> None:
    assert sorted(str(_first(*rows, kind="school_certificate")).lower().split()) == ["lindiwe", "nkosi"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Acte : extrait de naissance de BALOGUN Funke, daté du 02/03/2026", "BALOGUN Funke"),
        ("Betr.: Geburtsurkunde van den Broek, Lotte", "van den Broek Lotte"),
        ("Document: birth certificate of Funke Balogun", "Funke Balogun"),
    ],
)
def test_an_apostille_says_whose_paper_it_stands_on(line: str, name: str) -> None:
    rows = ("APOSTILLE", "2. a été signé par M. Jean Kaboré", "8. sous n° 118", line)

    assert _first(*rows, kind="apostille") == name


def test_whoever_opens_a_letter_is_not_meant() -> None:
    rows = ("Attention: Ms. Ingrid Kessler", "We confirm that account 118 is held by our client Uwase Claudine, born 25 "
            "December 2003.")  # fmt: skip

    assert _first(*rows, kind="bank_certificate") == "Uwase Claudine"


def test_a_letter_for_the_attention_of_the_student_is_the_students() -> None:
    rows = ("Attn. Uwase Claudine", "Dear Ms Uwase,", "We have received your fees.")

    assert _first(*rows, kind="language_course_confirmation") == "Uwase Claudine"


# -- receipts, lists, registers ---------------------------------------------------------------------------------------
def test_a_receipt_is_the_students_not_the_payers() -> None:
    rows = ("RECEIPT 118", "Received from Mr Kwame Boadu", "Student: Abena Boadu", "Amount 900 EUR")

    assert _first(*rows, kind="tuition_receipt") == "Abena Boadu"


def test_the_row_that_the_text_points_to() -> None:
    rows = ("1 | Gómez Prado, Luisa | 1950", "2 | Gómez Prado, Ramón | 1952", "3 | Thapa, Anjali | 2003",
            "Se expide a instancia de la persona con el número de orden 3.")  # fmt: skip

    assert _first(*map(row, rows), kind="proof_of_residence") == "Thapa Anjali"


def test_a_register_is_of_whom_it_calls_so_whoever_asked() -> None:
    rows = ("Classification | Name", "Principal | Han So-yeon", "Father | Han Dae-ho", "applicant Han Dae-ho")

    assert _first(*map(row, rows), kind="family_record") == "Han So-yeon"


def test_rows_that_were_read_with_their_strokes() -> None:
    rows = ("Nr. \N{BROKEN BAR} Familienname \N{BROKEN BAR} Vornamen", "1 \N{BROKEN BAR} Sultanbekova "
            "\N{BROKEN BAR} Aizhan")  # fmt: skip

    assert {name: value for name, value, _ in _names(*rows)} == {"surname": "Sultanbekova", "given_names": "Aizhan"}


def test_given_names_behind_a_label_for_whoever_is_registered() -> None:
    rows = ("Inscrito: José Luis", "Primer apellido: Heredia", "Segundo apellido: Bennis")

    assert {name: value for name, value, _ in _names(*rows, kind="birth_certificate")} == {
        "given_names": "José Luis", "surname": "Heredia Bennis",
    }  # fmt: skip


# -- where a name ends ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("This is to certify that Miss Kanya Suksawat na Ayutthaya, born on 3 May 2001, is a student.",
         "Kanya Suksawat na Ayutthaya"),
        ("Zaświadcza się, że Pani Anna Maria ze Starzeńskich, ur. 3.05.2001, jest studentką.",
         "Anna Maria ze Starzeńskich"),
        ("Certifica-se que Rui Jorge Pinto e Castro, nascido a 3 de maio de 2001, está matriculado.",
         "Rui Jorge Pinto e Castro"),
        ("Angaben zur Person: Monteiro de Sá, Inês Maria; geboren am 15.08.2000", "Monteiro de Sá Inês Maria"),
    ],
)  # fmt: skip
def test_small_words_within_a_name(text: str, name: str) -> None:
    assert _first(text) == name


def test_two_persons_joined_by_a_small_word_are_two() -> None:
    found = [value for _, value, _ in _names("Compareceram Rui Pinto e Ana Castro, casados.")]

    assert "Rui Pinto e Ana Castro" not in found


@pytest.mark.parametrize(
    "rows",
    [
        ("Account holder", "Zulfiqar", "(single name as in the passport)"),
        ("The host and Zulfiqar (single name; passport N 118), agree:",),
        ("lauréat : Zulfiqar (nom unique au passeport)",),
    ],
)
def test_the_only_name_of_somebody(rows: tuple[str, ...]) -> None:
    assert "Zulfiqar" in [value for _, value, _ in _names(*rows)]


def test_a_father_in_capitals() -> None:
    assert _first("MR. KUMARAN S/O VELAYUTHAM", "Blk 4 Serangoon Road 12", kind="income_proof") == (
        "KUMARAN S/O VELAYUTHAM"
    )


# -- surely ------------------------------------------------------------------------------------------------------------
def test_sure_where_all_say_the_same() -> None:
    rows = ("Certificate of enrolment", "This is to certify that Abena Boadu, born 3 May 2004, is a student of ours.")

    assert _names(*rows, kind="enrolment_certificate")[0] == ("full_name", "Abena Boadu", "certain")


def _field(value: str, text: str) -> Field:
    evidence = Evidence(file="a.pdf", page=1, box=Box(0.1, 0.1, 0.5, 0.12), text=text)
    return Field(name="full_name", value=value, evidence=(evidence,), certainty=Certainty.PROBABLE)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Abena Boadu", "Student: Abena Boadu"),
        ("Abena Boadu", "certify that Abena Boadu, born 3 May 2004, is"),
        ("Abena Boadu", "Frau Abena Boadu"),
        ("Boadu Abena", "Boadu, Abena"),
        ("Abena Boadu", "Abena Boadu, Ghana"),
    ],
)
def test_clean_edges(value: str, text: str) -> None:
    assert is_clean([text, "Date of birth"], _field(value, text))


@pytest.mark.parametrize(
    ("value", "text", "below"),
    [
        ("Porta Nuot", "Schüler: à Porta Nuot", ""),
        ("Abena Boadu", "Frau Abena Boadu (Maame), geb.", ""),
        ("Abena Boadu", "Frau Abena Boadu e Silva", ""),
        ("Abena Boadu", "Frau Abena Boadu und Kofi Boadu", ""),
        ("Abena Boadu", "TAN Abena Boadu, Rachel, con pasaporte", ""),
        ("Abena Boadu", "Herrn Abena Boadu", "Sampath"),
        ("Abena Boadu", "Abena Boadu III", ""),
        ("Abena Boadu", "Abena P. Boadu", ""),
    ],
)
def test_edges_at_which_a_name_may_go_on(value: str, text: str, below: str) -> None:
    assert not is_clean([text, below], _field(value, text))


@pytest.mark.parametrize(
    "rows",
    [
        ("Mme Aya KONAN et M. Jean KONAN autorisent leur fils mineur :", "KONAN Eric Junior", "né le 26 janvier 2010"),
        ("Chiara Sanna e Ugo Sanna, esercenti la responsabilità genitoriale sul minore", "Paolo Sanna, nato a Nuoro il "
         "15/01/2010, lo autorizzano a viaggiare."),
    ],
)  # fmt: skip
def test_a_minor_on_the_line_below(rows: tuple[str, ...]) -> None:
    assert _first(*rows, kind="parental_authorisation") in ("KONAN Eric Junior", "Paolo Sanna")


def test_what_a_class_is_called_is_no_given_name() -> None:
    assert _first("Pupil: Aidai Usenova, Lower Sixth, born 13 June 2010") == "Aidai Usenova"


def test_parts_of_a_label_and_of_its_value_between_strokes() -> None:
    assert _first("Adı / Soyadı: MELİS NUR / YILDIZ") == "MELİS NUR YILDIZ"
