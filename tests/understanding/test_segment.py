"""Which pages belong together."""

from __future__ import annotations

import pytest

from doccheck.model import PAGE_REASONS
from doccheck.settings import KIND_SURE
from doccheck.understanding.understand import understand
from tests.understanding import sheets
from tests.understanding.pages import Text, blank, cut, file, foot, page, picture, row, scan, td1, td3, title


def test_a_file_is_cut_where_a_new_title_stands() -> None:
    found = cut(file(page(sheets.ENROLMENT), page(sheets.BANK), page(sheets.INSURANCE), page(sheets.CV)))

    assert found == [
        ("enrolment_certificate", "dossier.pdf 1"),
        ("bank_certificate", "dossier.pdf 2"),
        ("health_insurance", "dossier.pdf 3"),
        ("cv", "dossier.pdf 4"),
    ]


def test_a_page_that_says_little_stays_with_the_page_before() -> None:
    found = cut(file(page(sheets.TRANSCRIPT), page(sheets.TRANSCRIPT_NEXT), page(sheets.BANK)))

    assert found == [("transcript", "dossier.pdf 1,2"), ("bank_certificate", "dossier.pdf 3")]


def test_a_passport_page_in_the_middle_of_a_file_is_cut_off_on_both_sides() -> None:
    found = cut(file(page(sheets.ENROLMENT), scan(sheets.PASSPORT), page(sheets.BANK)))

    assert found == [
        ("enrolment_certificate", "dossier.pdf 1"),
        ("passport", "dossier.pdf 2"),
        ("bank_certificate", "dossier.pdf 3"),
    ]


def test_a_zone_alone_begins_a_document() -> None:
    found = cut(file(page(sheets.BANK), page(mrz=td3())))

    assert found == [("bank_certificate", "dossier.pdf 1"), ("passport", "dossier.pdf 2")]


def test_passports_of_two_persons_are_two_documents() -> None:
    child = td3(given="YOUNES", number="XK9930417", birth="120305", sex="M")

    found = cut(file(page(mrz=td3()), page(mrz=child)))

    assert found == [("passport", "dossier.pdf 1"), ("passport", "dossier.pdf 2")]


def test_the_same_zone_twice_is_one_document() -> None:
    assert cut(file(page(mrz=td3()), page(mrz=td3()))) == [("passport", "dossier.pdf 1,2")]


def test_a_photo_is_a_document_of_its_own_wherever_it_stands() -> None:
    found = cut(file(page(sheets.ENROLMENT), page(photos=(picture(),)), page(sheets.TRANSCRIPT_NEXT)))

    assert found == [
        ("enrolment_certificate", "dossier.pdf 1"),
        ("identity_photo", "dossier.pdf 2"),
        ("other", "dossier.pdf 3"),
    ]


def test_page_one_of_three_begins_a_document() -> None:
    letter = ("Guichet des étudiants", "", "Madame, vous trouverez ci-après les informations demandées.")
    numbered = [page(letter, foot(f"Page {number}/3")) for number in (1, 2, 3)]

    found = cut(file(page(sheets.ENROLMENT), *numbered))

    assert found == [("enrolment_certificate", "dossier.pdf 1"), ("other", "dossier.pdf 2,3,4")]


@pytest.mark.parametrize(
    "wording", ["Page {} sur {}", "Seite {} von {}", "Página {} de {}", "Page {} of {}", "{} / {}"]
)
def test_numbered_pages_stay_together_although_another_title_stands_on_the_second(wording: str) -> None:
    found = cut(
        file(
            page(sheets.TRANSCRIPT, foot(wording.format(1, 2))),
            page(sheets.ENROLMENT, foot(wording.format(2, 2))),
            page(sheets.BANK),
        )
    )

    assert found == [("transcript", "dossier.pdf 1,2"), ("bank_certificate", "dossier.pdf 3")]


def test_a_share_of_pages_in_a_sentence_is_no_page_number() -> None:
    marked = row("Vous avez validé 2 unités, soit 1/2", y=0.5)

    assert cut(file(page(sheets.ENROLMENT), page(sheets.TRANSCRIPT_NEXT, marked))) == [
        ("enrolment_certificate", "dossier.pdf 1,2")
    ]


def test_blank_backs_stay_with_their_fronts() -> None:
    found = cut(file(page(sheets.ENROLMENT), blank(), page(sheets.BANK), blank()))

    assert found == [("enrolment_certificate", "dossier.pdf 1,2"), ("bank_certificate", "dossier.pdf 3,4")]


def test_blank_pages_before_the_first_document_are_not_part_of_it() -> None:
    found = cut(file(blank(), page(sheets.BANK)))

    assert found == [("other", "dossier.pdf 1"), ("bank_certificate", "dossier.pdf 2")]


def test_small_print_on_the_back_stays_with_the_front() -> None:
    found = cut(file(page(sheets.ENROLMENT), page(sheets.ENROLMENT_BACK)))

    assert found == [("enrolment_certificate", "dossier.pdf 1,2")]


def test_the_cover_of_a_passport_joins_its_data_page_and_the_visa_pages() -> None:
    found = cut(file(scan(sheets.PASSPORT_COVER), scan(sheets.PASSPORT), scan(sheets.VISA_PAGES), blank()))

    assert found == [("passport", "dossier.pdf 1,2,3,4")]


SHORT_LETTER = (
    "Madame, Monsieur,",
    "je vous adresse ci-joint la copie de ma pièce d'identité et je reste à votre disposition",
    "pour toute précision. Je vous prie de croire à mes salutations distinguées.",
)


def test_a_letter_before_a_passport_is_no_cover() -> None:
    found = understand([file(page(SHORT_LETTER), scan(sheets.PASSPORT))])

    assert [[ref.page for ref in document.pages] for document in found] == [[1], [2]]
    assert found[0].confidence < KIND_SURE
    assert found[1].kind == "passport"


@pytest.mark.xfail(strict=True, reason="that it may be a motivation letter is said, as unsure")
def test_a_letter_that_says_nothing_is_of_no_kind() -> None:
    assert cut(file(page(SHORT_LETTER), scan(sheets.PASSPORT))) == [("other", "dossier.pdf 1"), ("passport", "dossier.pdf 2")]


def test_two_pictures_of_a_card_become_one_document() -> None:
    found = cut(file(scan(sheets.CARD_FRONT), name="IMG_1.jpg"), file(scan(sheets.CARD_BACK), name="IMG_2.jpg"))

    assert found == [("national_id_card", "IMG_1.jpg 1 + IMG_2.jpg 1")]


@pytest.mark.parametrize(
    ("front", "back"),
    [
        ("carte recto.jpg", "carte verso.jpg"),
        ("ausweis_vorderseite.png", "ausweis_rueckseite.png"),
        ("dni anverso.jpg", "dni reverso.jpg"),
        ("id-front.jpeg", "id-back.jpeg"),
        ("piece/cni (1).jpg", "piece/cni (2).jpg"),
        ("dni_a.jpg", "dni_b.jpg"),
    ],
)
def test_sides_are_told_by_the_names_of_their_files(front: str, back: str) -> None:
    found = cut(file(scan(sheets.CARD_FRONT), name=front), file(scan(sheets.CARD_BACK), name=back))

    assert found == [("national_id_card", f"{front} 1 + {back} 1")]


@pytest.mark.parametrize(
    ("front", "back"),
    [("marie recto.jpg", "sans titre.jpg"), ("a/recto.jpg", "b/verso.jpg"), ("ausweis.jpg", "IMG_2207.png")],
)
def test_the_sides_of_a_card_find_each_other_by_what_they_say(front: str, back: str) -> None:
    found = understand(
        [
            file(scan(sheets.CARD_BACK), name=back),
            file(page(sheets.BANK), name="banque.pdf"),
            file(scan(sheets.CARD_FRONT), name=front),
        ]
    )

    card = next(document for document in found if document.kind == "national_id_card")
    assert [(ref.file, ref.why) for ref in card.pages] == [(front, ""), (back, "other_side")]
    assert len(found) == 2


def test_sides_of_the_cards_of_two_persons_are_not_joined() -> None:
    back = scan("DOMICILIO", *(row(text, x=0.1, y=0.5 + 0.03 * i) for i, text in enumerate(_zone_of_another())))

    found = cut(file(scan(sheets.CARD_FRONT), name="marie recto.jpg"), file(back, name="pierre verso.jpg"))

    assert found == [("national_id_card", "marie recto.jpg 1"), ("national_id_card", "pierre verso.jpg 1")]


def test_a_front_that_two_backs_fit_is_joined_with_neither() -> None:
    found = cut(
        file(scan(sheets.CARD_BACK), name="a.jpg"),
        file(scan(sheets.CARD_FRONT), name="b.jpg"),
        file(scan(sheets.CARD_BACK), name="c.jpg"),
    )

    assert len(found) == 3


def test_cards_of_two_persons_are_not_joined() -> None:
    other = scan("TARJETA", *(row(text, x=0.1, y=0.5 + 0.03 * i) for i, text in enumerate(_zone_of_another())))

    found = cut(file(scan(sheets.CARD_BACK), name="IMG_7.jpg"), file(other, name="IMG_8.jpg"))

    assert found == [("national_id_card", "IMG_7.jpg 1"), ("national_id_card", "IMG_8.jpg 1")]


def _zone_of_another() -> list[str]:
    return td1(surname="OLAIZOLA", given="NEREA", number="BDF902114").split()


def test_pictures_of_unrelated_documents_are_not_joined() -> None:
    found = cut(
        file(scan(sheets.ENROLMENT), name="IMG_4001.jpg"),
        file(scan(sheets.BANK), name="IMG_4002.jpg"),
        file(scan(sheets.PASSPORT), name="IMG_4003.jpg"),
        file(page(photos=(picture(),)), name="IMG_4004.jpg"),
    )

    assert found == [
        ("enrolment_certificate", "IMG_4001.jpg 1"),
        ("bank_certificate", "IMG_4002.jpg 1"),
        ("passport", "IMG_4003.jpg 1"),
        ("identity_photo", "IMG_4004.jpg 1"),
    ]


def test_pictures_of_the_pages_of_one_document_are_joined() -> None:
    found = cut(
        file(scan(sheets.TRANSCRIPT), name="notes_1.jpg"),
        file(scan(sheets.TRANSCRIPT_NEXT), name="notes_2.jpg"),
        file(scan(sheets.BANK), name="notes_3.jpg"),
    )

    assert found == [("transcript", "notes_1.jpg 1 + notes_2.jpg 1"), ("bank_certificate", "notes_3.jpg 1")]


def test_pictures_whose_pages_are_numbered_follow_their_numbers() -> None:
    found = cut(
        file(scan(sheets.TRANSCRIPT, foot("Page 1/2")), name="scan1.jpg"),
        file(scan(sheets.TRANSCRIPT_NEXT, foot("Page 2/2")), name="scan2.jpg"),
        file(scan(sheets.TRANSCRIPT, foot("Page 1/2")), name="scan3.jpg"),
    )

    assert found == [("transcript", "scan1.jpg 1 + scan2.jpg 1"), ("transcript", "scan3.jpg 1")]


def test_two_pdfs_with_numbered_names_stay_two_documents() -> None:
    found = cut(file(page(sheets.ENROLMENT), name="doc1.pdf"), file(page(sheets.BANK), name="doc2.pdf"))

    assert found == [("enrolment_certificate", "doc1.pdf 1"), ("bank_certificate", "doc2.pdf 1")]


def test_a_translation_after_its_original_is_cut_off() -> None:
    found = cut(file(scan(sheets.BIRTH_FRENCH), page(_spanish_translation())))

    assert found == [("birth_certificate", "dossier.pdf 1"), ("sworn_translation", "dossier.pdf 2")]


def test_a_translation_after_an_original_in_another_script_is_cut_off() -> None:
    found = cut(file(scan(sheets.BIRTH_ARABIC), page(sheets.BIRTH_TRANSLATED)))

    assert found == [("birth_certificate", "dossier.pdf 1"), ("sworn_translation", "dossier.pdf 2")]


def test_the_translators_statement_on_a_last_page_stays_with_the_translation() -> None:
    statement = (
        "La traductora que suscribe certifica que la que antecede es traducción fiel y completa",
        "al español de un documento redactado en francés. Valbrune, a 3 de marzo de 2026",
    )

    found = cut(file(scan(sheets.BIRTH_FRENCH), page(_spanish_translation()), page(statement)))

    assert found == [("birth_certificate", "dossier.pdf 1"), ("sworn_translation", "dossier.pdf 2,3")]


def _spanish_translation() -> tuple[Text, ...]:
    return (
        title("TRADUCCIÓN JURADA DEL FRANCÉS"),
        "",
        "Reino de Marruecos, municipio de Sidi Aroua, registro civil",
        "Extracto de acta de nacimiento número 1873 del año 2004",
        "Nació Salma TAZI, de sexo femenino, hija de Driss TAZI y de Hajar LAMRANI",
    )


def test_an_apostille_is_a_document_of_its_own() -> None:
    found = cut(file(scan(sheets.BIRTH_FRENCH), scan(sheets.APOSTILLE), page(sheets.BANK)))

    assert found == [
        ("birth_certificate", "dossier.pdf 1"),
        ("apostille", "dossier.pdf 2"),
        ("bank_certificate", "dossier.pdf 3"),
    ]


def test_two_certificates_of_the_same_kind_are_two_documents() -> None:
    second = (title("ATTESTATION D'INSCRIPTION"), "", "Monsieur Younes TAZI est inscrit en première année de droit.")

    found = cut(file(page(sheets.ENROLMENT), page(second)))

    assert found == [("enrolment_certificate", "dossier.pdf 1"), ("enrolment_certificate", "dossier.pdf 2")]


def test_two_copies_with_the_same_title_are_two_documents() -> None:
    found = cut(file(page(sheets.ENROLMENT), page(sheets.ENROLMENT)))

    assert found == [("enrolment_certificate", "dossier.pdf 1"), ("enrolment_certificate", "dossier.pdf 2")]


def test_a_bank_statement_that_repeats_its_heading_is_one_document() -> None:
    sheet = (
        "Caisse Rurale de Valbrune",
        title("RELEVÉ DE COMPTE"),
        "Date | Opération | Montant",
        "04/05/2026 | Virement reçu | 320,00",
    )

    assert cut(file(page(sheet), page(sheet), page(sheet))) == [("bank_statement", "dossier.pdf 1,2,3")]


def test_pages_and_files_keep_their_order() -> None:
    found = understand(
        [
            file(page(sheets.TRANSCRIPT), page(sheets.TRANSCRIPT_NEXT), page(sheets.BANK), name="b.pdf"),
            file(page(sheets.ENROLMENT), name="a.pdf"),
        ]
    )

    assert [found.id for found in found] == ["d1", "d2", "d3"]
    assert [[(ref.file, ref.page) for ref in document.pages] for document in found] == [
        [("b.pdf", 1), ("b.pdf", 2)],
        [("b.pdf", 3)],
        [("a.pdf", 1)],
    ]


def test_no_files_no_documents() -> None:
    assert understand([]) == ()
    assert understand([file()]) == ()


LETTER = ("Université des Deux Lacs – Service de la scolarité", "", "Madame, vous trouverez ci-après ce que vous demandiez.")
OTHER_LETTER = ("Caisse Rurale de Valbrune, 4 place du Marché", "", "Monsieur, voici les précisions que vous demandiez.")


def test_pages_of_a_letter_find_each_other_by_number_and_letterhead_whatever_their_files_are_called() -> None:
    found = understand(
        [
            file(scan(LETTER, foot("Page 3/3")), name="c.jpg"),
            file(scan(OTHER_LETTER, foot("Page 2/3")), name="x.jpg"),
            file(scan(LETTER, foot("Page 1/3")), name="photo du lundi.jpg"),
            file(scan(LETTER, foot("Page 2/3")), name="b.png"),
        ]
    )

    assert [[(ref.file, ref.why) for ref in document.pages] for document in found] == [
        [("x.jpg", "")],
        [("photo du lundi.jpg", ""), ("b.png", "numbered"), ("c.jpg", "numbered")],
    ]


def test_pages_of_two_letters_with_the_same_numbers_are_not_mixed() -> None:
    found = cut(
        file(scan(LETTER, foot("Page 1/2")), name="a.jpg"),
        file(scan(OTHER_LETTER, foot("Page 2/2")), name="b.jpg"),
    )

    assert len(found) == 2


def test_pages_that_lie_in_the_wrong_order_are_put_right() -> None:
    lying = [page(LETTER, foot(f"Page {number}/3")) for number in (3, 1, 2)]

    found = understand([file(page(sheets.ENROLMENT), *lying, page(sheets.BANK))])

    assert [[ref.page for ref in document.pages] for document in found] == [[1], [3, 4, 2], [5]]
    assert {ref.why for ref in found[1].pages} == {"reordered"}


def test_pages_of_which_one_is_missing_stay_as_they_lie() -> None:
    lying = [page(LETTER, foot(f"Page {number}/3")) for number in (3, 2)]

    (found,) = understand([file(*lying)])

    assert [ref.page for ref in found.pages] == [1, 2]


def test_every_cut_has_its_reason() -> None:
    numbered = [page(LETTER, foot(f"Page {number}/2")) for number in (1, 2)]

    found = understand([file(page(sheets.ENROLMENT), blank(), scan(sheets.PASSPORT), page(sheets.BANK), *numbered)])

    assert [[ref.why for ref in document.pages] for document in found] == [
        ["", "blank_back"],
        ["zone"],
        ["new_title"],
        ["page_one", "numbered"],
    ]
    assert {ref.why for document in found for ref in document.pages} <= {"", *PAGE_REASONS}


@pytest.mark.parametrize("places", [((0.08, 0.35), (0.08, 0.8)), ((0.04, 0.6), (0.55, 0.6))], ids=["below", "beside"])
def test_two_cards_on_one_page_are_two_documents(places: tuple[tuple[float, float], ...]) -> None:
    persons = (("ARREGUI", "IKER", "BCC418207"), ("OLAIZOLA", "NEREA", "BDF902114"))
    rows: list[Text] = []
    for (x, y), (surname, given, number) in zip(places, persons, strict=True):
        zone = td1(surname=surname, given=given, number=number).split()
        rows += [row(f"{surname} {given}", x=x, y=y - 0.2), *(row(t, x=x, y=y + 0.03 * i) for i, t in enumerate(zone))]

    found = understand([file(scan(*rows))])

    assert [(d.kind, d.first("document_number").value, d.pages[0].page, d.pages[0].why) for d in found] == [
        ("national_id_card", "BCC418207", 1, ""),
        ("national_id_card", "BDF902114", 1, "other_card"),
    ]
    assert [d.first("surname").value for d in found] == ["ARREGUI", "OLAIZOLA"]
