"""Every kind's TOML loads, says what the contract says, and its phrases can do what they are for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from doccheck.errors import InvalidDefinition
from doccheck.kinds import FOLDER, GROUPS, Kind, LookAlike, Phrases, all_kinds, load_kind
from doccheck.model import LANGUAGES, Texts
from doccheck.understanding.fold import FUZZY_FROM, FUZZY_SCORE, fold, nearly_stands_in, stands_in
from doccheck.understanding.gapped import GAP

# Contract, section 1.
KINDS = {
    "identity": (
        "passport national_id_card residence_permit visa identity_photo birth_certificate marriage_certificate "
        "partnership_certificate family_record"
    ),
    "studies": (
        "admission_letter language_course_confirmation enrolment_certificate transcript diploma language_certificate "
        "tuition_receipt school_certificate exchange_agreement internship_agreement volunteering_agreement "
        "host_commitment organiser_commitment"
    ),
    "means": (
        "bank_certificate bank_statement blocked_account bank_guarantee scholarship_certificate loan_certificate "
        "sponsorship_declaration income_proof"
    ),
    "health": "health_insurance medical_certificate criminal_record affidavit",
    "housing": "proof_of_residence accommodation_certificate",
    "forms": (
        "visa_application_form residence_application_form information_form study_history_form cv motivation_letter "
        "parental_authorisation power_of_attorney"
    ),
    "companions": "sworn_translation apostille",
    "other": "other",
}
# Contract, section 7.
FIELDS = {
    *("surname", "given_names", "full_name", "birth_date", "nationality", "document_number", "issuing_country"),
    *("issue_date", "expiry_date", "valid_from", "valid_until", "start_date", "end_date"),
    *("amount", "currency", "amount_period", "institution", "hours_per_week", "mrz"),
}
DATE_ROLES = {"birth_date", "issue_date", "expiry_date", "valid_from", "valid_until", "start_date", "end_date"}
WORDLESS = {"identity_photo", "other"}  # one is recognised from the picture, the other is what remains
# What people hold from anywhere in the world, in the scripts it is written in.
WORLDWIDE = {
    *("criminal_record", "birth_certificate", "marriage_certificate", "diploma", "transcript"),
    *("bank_certificate", "medical_certificate"),
}
SCRIPTS = ("pt", "it", "ar", "ru", "uk", "tr", "zh", "vi", "ja", "ko", "ro", "pl")
NEGATIONS = {
    *("ne", "pas", "plus", "non", "sans", "kein", "keine", "keinen", "nicht"),
    *("no", "sin", "not", "without"),
}
OPPOSITES = {"unable": "able", "unsuccessful": "successful", "cannot": "can", "unpaid": "paid"}

ALL = tuple(all_kinds().values())


def flat(table: Phrases) -> Iterator[str]:
    for phrases in table.values():
        yield from phrases


def tables(kind: Kind) -> Iterator[tuple[str, Phrases]]:
    """Every table of phrases of a kind with the place where it stands."""
    yield from (("titles", kind.titles), ("strong", kind.strong), ("cues", kind.cues), ("against", kind.against))
    for look_alike in kind.look_alikes:
        yield f"{look_alike.id}.phrases", look_alike.phrases
        yield f"{look_alike.id}.unless", look_alike.unless


def by_id(kind: Kind) -> str:
    return kind.id


def test_the_kinds_are_those_of_the_contract() -> None:
    assert set(KINDS) == set(GROUPS)
    groups = {id: group for group, ids in KINDS.items() for id in ids.split()}
    assert {kind.id: kind.group for kind in ALL} == groups
    assert len(groups) == 47


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_every_file_loads(path: Path) -> None:
    assert load_kind(path).id == path.stem


def test_a_file_under_a_wrong_name_is_refused(tmp_path: Path) -> None:
    copy = tmp_path / "passeport.toml"
    copy.write_text((FOLDER / "passport.toml").read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(InvalidDefinition, match="passeport"):
        load_kind(copy)


@pytest.mark.parametrize("kind", ALL, ids=by_id)
def test_texts_stand_in_all_four_languages(kind: Kind) -> None:
    texts: list[Texts] = [kind.title, *(look_alike.title for look_alike in kind.look_alikes)]
    assert all(text.in_language(language).strip() for text in texts for language in LANGUAGES)


@pytest.mark.parametrize("kind", [kind for kind in ALL if kind.id not in WORDLESS], ids=by_id)
def test_titles_and_strong_phrases_stand_in_all_four_languages(kind: Kind) -> None:
    assert set(LANGUAGES) <= set(kind.titles)
    assert set(LANGUAGES) <= set(kind.strong)


@pytest.mark.parametrize("kind", [kind for kind in ALL if kind.id in WORLDWIDE], ids=by_id)
def test_what_people_bring_from_abroad_has_titles_in_its_script(kind: Kind) -> None:
    assert set(SCRIPTS) <= set(kind.titles)


@pytest.mark.parametrize("id", sorted(WORDLESS))
def test_wordless_kinds_have_no_phrases(id: str) -> None:
    kind = all_kinds()[id]
    assert not any(True for table in (kind.titles, kind.strong, kind.cues, kind.against) for _ in flat(table))


# The look-alikes of `other` are looked for in documents of every kind.
GENERAL = all_kinds()["other"].look_alikes
SHORTEST = 6  # letters of a phrase ("devis n°"); a shorter one stands in genuine documents too
SHORTEST_UNSPACED = 4  # signs of Chinese, Japanese and Korean, of which each is a syllable or a word


def test_there_are_general_look_alikes_for_what_offices_send_instead() -> None:
    assert {
        *("request_received", "request_pending", "not_granted", "on_waiting_list", "not_issued_yet"),
        *("not_active_yet", "price_list", "quote", "proforma", "specimen", "order_placed", "ended", "leaflet"),
        *("not_a_proof", "request_incomplete", "minutes"),
    } == {look_alike.id for look_alike in GENERAL}


@pytest.mark.parametrize("look_alike", GENERAL, ids=lambda look_alike: look_alike.id)
def test_a_general_look_alike_speaks_four_languages_in_whole_formulas(look_alike: LookAlike) -> None:
    assert all(look_alike.title.in_language(language).strip() for language in LANGUAGES)
    assert set(LANGUAGES) <= set(look_alike.phrases)
    for language, phrases in look_alike.phrases.items():
        fewest = SHORTEST_UNSPACED if language in ("zh", "ja", "ko") else SHORTEST
        assert [phrase for phrase in phrases if len(fold(phrase).replace(" ", "")) < fewest] == []


@pytest.mark.parametrize("look_alike", GENERAL, ids=lambda look_alike: look_alike.id)
def test_a_general_look_alike_says_nothing_a_genuine_document_calls_itself(look_alike: LookAlike) -> None:
    """Neither a title nor a strong phrase of a kind in that language; kinds it is not said of may share its words."""
    for language, phrases in look_alike.phrases.items():
        said = {fold(phrase) for phrase in phrases}
        for kind in ALL:
            if kind.id not in look_alike.not_for:
                own = {fold(p) for p in (*kind.titles.get(language, ()), *kind.strong.get(language, ()))}
                assert said & own == set(), kind.id


@pytest.mark.parametrize("kind", ALL, ids=by_id)
def test_only_general_look_alikes_except_kinds_and_only_kinds_there_are(kind: Kind) -> None:
    for look_alike in kind.look_alikes:
        assert set(look_alike.not_for) <= set(all_kinds()) - {"other"}
        assert len(look_alike.not_for) == len(set(look_alike.not_for))
        assert not look_alike.not_for or kind.id == "other"


def test_a_look_alike_has_one_title_wherever_it_stands() -> None:
    """The report names it by its id alone."""
    titles: dict[str, set[Texts]] = {}
    for kind in ALL:
        for look_alike in kind.look_alikes:
            titles.setdefault(look_alike.id, set()).add(look_alike.title)
    assert {id: texts for id, texts in titles.items() if len(texts) > 1} == {}


@pytest.mark.parametrize("kind", ALL, ids=by_id)
def test_phrases_have_three_letters_and_stand_once(kind: Kind) -> None:
    for place, table in tables(kind):
        for language, phrases in table.items():
            folded = [fold(phrase) for phrase in phrases]
            assert phrases, f"{place}.{language} is empty"
            assert len(folded) == len(set(folded)), f"{place}.{language} says something twice"
            short = [phrase for phrase in phrases if len(fold(phrase).replace(" ", "")) < 3]
            assert not short, f"{place}.{language}: {short}"


def test_no_title_belongs_to_two_kinds() -> None:
    owners: dict[str, set[str]] = {}
    for kind in ALL:
        for phrase in flat(kind.titles):
            owners.setdefault(fold(phrase), set()).add(kind.id)
    assert {phrase: ids for phrase, ids in owners.items() if len(ids) > 1} == {}


def test_no_strong_phrase_belongs_to_two_kinds() -> None:
    owners: dict[str, set[str]] = {}
    for kind in ALL:
        for phrase in flat(kind.strong):
            owners.setdefault(fold(phrase), set()).add(kind.id)
    assert {phrase: ids for phrase, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize("kind", ALL, ids=by_id)
def test_nothing_speaks_for_a_kind_and_against_it(kind: Kind) -> None:
    against = [fold(phrase) for phrase in flat(kind.against)]
    for phrase in (*flat(kind.titles), *flat(kind.strong)):
        assert not [other for other in against if stands_in(other, fold(phrase)) >= 0], phrase


@pytest.mark.parametrize("kind", ALL, ids=by_id)
def test_fields_and_date_labels_are_the_contracts(kind: Kind) -> None:
    assert set(kind.fields) <= FIELDS
    assert len(kind.fields) == len(set(kind.fields))
    assert set(kind.date_labels) <= DATE_ROLES
    assert set(kind.date_labels) <= set(kind.fields), "a date that is labelled is not read"
    assert all(len(fold(phrase)) >= 3 for phrases in kind.date_labels.values() for phrase in phrases)
    if "amount" in kind.fields:
        assert "currency" in kind.fields


@pytest.mark.parametrize("kind", ALL, ids=by_id)
def test_look_alikes_have_ids_of_their_own_and_do_not_cancel_themselves(kind: Kind) -> None:
    ids = [look_alike.id for look_alike in kind.look_alikes]
    assert len(ids) == len(set(ids))
    for look_alike in kind.look_alikes:
        phrases = {fold(phrase) for phrase in flat(look_alike.phrases)}
        lifting = {fold(phrase) for phrase in flat(look_alike.unless)}
        assert phrases, look_alike.id
        # An `unless` found in a phrase, or nearly so on a scan, would lift the look-alike by its own words: a false ok.
        near = [(p, u) for p in phrases for u in lifting if nearly_stands_in(u, f"wir you {p} la sie")]
        assert near == [], look_alike.id


@pytest.mark.parametrize("kind", ALL, ids=by_id)
def test_a_look_alike_is_not_met_by_its_own_opposite(kind: Kind) -> None:
    """ "n'a pas été retenue" must not be found, with the tolerance for OCR, in "a été retenue"."""
    for look_alike in kind.look_alikes:
        for phrase in flat(look_alike.phrases):
            words = fold(phrase).split()
            negated = NEGATIONS | {"n"} if {"pas", "plus"} & set(words) else NEGATIONS  # "n" alone may be "n°"
            affirmed = " ".join(OPPOSITES.get(word, word) for word in words if word not in negated)
            if affirmed == " ".join(words) or len(fold(phrase)) < FUZZY_FROM or GAP in phrase:
                continue  # phrases of several parts are never looked for with slips
            met = fuzz.partial_ratio(fold(phrase), f"wir you {affirmed} la sie")
            assert met < FUZZY_SCORE, f"{look_alike.id}: {phrase}"


def test_titles_of_kinds_that_count_are_not_look_alikes() -> None:
    """What the kind calls itself in the report's own four languages must never make it a look-alike."""
    for kind in ALL:
        for language in LANGUAGES:
            title = fold(kind.title.in_language(language))
            for look_alike in kind.look_alikes:
                said = [phrase for phrase in flat(look_alike.phrases) if stands_in(fold(phrase), title) >= 0]
                assert not said, f"{kind.id}: {look_alike.id} takes {title!r}"


# Wordings that are right for the kind and stand close to a look-alike's.
GENUINE = (
    ("admission_letter", "Vous êtes admise en Master 1, sous réserve du paiement des droits d'inscription."),
    ("admission_letter", "Votre admission est définitive, sous réserve de l'obtention de votre visa d'études."),
    ("admission_letter", "This is an unconditional offer. We are pleased to offer you a place."),
    ("admission_letter", "Die Zulassung erlischt, wenn Sie sich nicht bis zum 30. September immatrikulieren."),
    ("admission_letter", "Ha sido admitido en el máster. Deberá abonar la matrícula antes del 15 de julio."),
    ("bank_certificate", "Le compte présente un solde créditeur de 9 000 EUR. Relevé d'identité bancaire ci-joint."),
    ("bank_certificate", "This is to certify that she holds an account with a balance of EUR 12,000."),
    ("health_insurance", "Póliza sin copagos ni carencias, con repatriación. No es un seguro de viaje."),
    ("health_insurance", "Hiermit bestätigen wir die Mitgliedschaft in unserer Krankenkasse seit dem 01.10.2026."),
    ("health_insurance", "Garantie frais médicaux et d'hospitalisation, responsabilité civile incluse."),
    ("criminal_record", "Bulletin n° 3 : NÉANT. Le présent bulletin ne peut être délivré qu'à l'intéressé."),
    ("criminal_record", "No constan antecedentes penales. Certificado expedido a solicitud del interesado."),
    ("tuition_receipt", "Facture n° 114. Réglé : 2 840,00 EUR. Reste à payer : 0,00 EUR."),
    ("tuition_receipt", "Importe abonado. Pendiente de pago: 0,00 €"),
    ("medical_certificate", "Je soussigné docteur certifie avoir examiné ce jour la patiente."),
    ("blocked_account", "Der Sperrbetrag von 11.904 EUR ist auf dem Sperrkonto gesperrt zugunsten der Behörde."),
    ("scholarship_certificate", "Vous bénéficiez d'une bourse : notification définitive. Votre demande de bourse …"),
    ("language_certificate", "Goethe-Zertifikat B2: Prüfung bestanden. Hören 82 Punkte, Lesen 90 Punkte."),
)
# Wordings of what does not count.
FALSE_FRIENDS = (
    ("admission_letter", "conditional_offer", "Vous êtes admis sous réserve de l'obtention du baccalauréat."),
    ("admission_letter", "conditional_offer", "Your offer is conditional upon you obtaining an upper second."),
    ("admission_letter", "conditional_offer", "A conditional offer: once you qualify, an unconditional offer follows."),
    ("admission_letter", "conditional_offer", "La admisión definitiva queda condicionada a la superación del grado."),
    ("admission_letter", "application_received", "Your application is under review; a letter of admission may follow."),
    ("tuition_receipt", "unpaid_invoice", "Amount due 5,200.00. Amount paid 0.00. Fees must be paid in full by May."),
    ("blocked_account", "blocked_account_application", "Ihr Antrag ist eingegangen. Bitte überweisen Sie den Betrag."),
    ("admission_letter", "admission_with_reservation", "Die Zulassung erfolgt unter dem Vorbehalt, dass …"),
    ("admission_letter", "application_received", "Hemos recibido su solicitud de admisión y la estudiaremos."),
    ("admission_letter", "rejection", "Nous avons le regret de vous informer que …"),
    ("admission_letter", "waiting_list", "Vous êtes classée 14e sur la liste d'attente."),
    ("bank_certificate", "iban_slip", "Relevé d'identité bancaire – identifiant international de compte IBAN"),
    ("health_insurance", "insurance_quote", "Devis n° 2026-114, valable trente jours."),
    ("health_insurance", "insurance_quote", "Unverbindliches Angebot für Ihre Krankenversicherung"),
    ("health_insurance", "travel_insurance", "Certificado de seguro de viaje, pérdida de equipaje 1.000 €"),
    ("criminal_record", "record_requested", "Votre demande a bien été enregistrée. Le bulletin vous sera adressé."),
    ("tuition_receipt", "unpaid_invoice", "Importe pendiente de pago: 1.250 €"),
    ("medical_certificate", "medical_appointment", "Votre rendez-vous est confirmé pour le 4 mai."),
    ("apostille", "apostille_order", "Order confirmation: apostille service, one document"),
    ("proof_of_residence", "reservation", "Booking confirmation. Check-in date: 1 September"),
    ("language_certificate", "test_registration", "Sie sind zur Prüfung angemeldet."),
    ("scholarship_certificate", "scholarship_application", "Su solicitud de beca ha sido registrada."),
    ("loan_certificate", "loan_offer", "Simulation de prêt : 12 000 € sur 60 mois"),
    ("blocked_account", "blocked_account_application", "Antrag auf Eröffnung eines Sperrkontos"),
    ("residence_permit", "permit_application_filed", "Attestation de dépôt d'une demande de titre de séjour"),
)


def look_alikes_of(kind: Kind, text: str) -> list[str]:
    folded = fold(text)
    return [
        look_alike.id
        for look_alike in kind.look_alikes
        if any(stands_in(fold(phrase), folded) >= 0 for phrase in flat(look_alike.phrases))
        and not any(stands_in(fold(phrase), folded) >= 0 for phrase in flat(look_alike.unless))
    ]


@pytest.mark.parametrize(("id", "text"), GENUINE)
def test_a_genuine_wording_is_no_look_alike(id: str, text: str) -> None:
    assert look_alikes_of(all_kinds()[id], text) == []


@pytest.mark.parametrize(("id", "look_alike", "text"), FALSE_FRIENDS)
def test_a_look_alike_is_told_by_its_wording(id: str, look_alike: str, text: str) -> None:
    assert look_alike in look_alikes_of(all_kinds()[id], text)


# Sentences of genuine documents, of any kind: no general look-alike may take them for its own, whatever the kind.
HARMLESS = (
    "Il ne peut être délivré de duplicata de ce diplôme. Ne peut être délivré qu'à l'intéressé.",
    "En cas d'annulation de votre inscription, l'acompte reste acquis. Les places sont limitées.",
    "Sans engagement ni responsabilité de notre part. Nos tarifs évoluent au 1er août.",
    "Votre demande de logement sera traitée par le CROUS ; la liste d'attente est longue.",
    "Si votre visa vous est refusé, les frais sont remboursés sur présentation du refus.",
    "Pour servir et valoir ce que de droit. Document à conserver, aucun duplicata ne sera fourni.",
    "Ohne Obligo. Diese Bescheinigung wurde maschinell erstellt und ist ohne Unterschrift gültig.",
    "Wird Ihr Visumantrag abgelehnt, erstatten wir die Kursgebühr. Nach amtlichem Muster.",
    "Wohnheimplätze werden nach Warteliste vergeben. Siehe beiliegendes Merkblatt.",
    "Ein Duplikat kann nicht ausgestellt werden. Die Zulassung wird widerrufen, wenn die Frist versäumt wird.",
    "Documento no válido sin sello. No se expedirá duplicado. Carece de validez sin firma.",
    "En caso de denegación del visado se devolverá el importe. Existe lista de espera para la residencia.",
    "Según el presupuesto aprobado por el Ministerio. Solicitud n.º 2026/004417 presentada por vía telemática.",
    "The CAS will be issued once you have paid your deposit. Your visa application may be refused.",
    "This certificate is not evidence of identity. The bearer's previous passport has been cancelled.",
    "Places are limited and there is a waiting list for family housing. Fees are non-refundable.",
    "If the student withdraws, the account may be closed. Specimen signature of the registrar.",
)


@pytest.mark.parametrize("text", HARMLESS)
def test_what_genuine_documents_say_is_no_general_look_alike(text: str) -> None:
    assert look_alikes_of(all_kinds()["other"], text) == []


# What other documents say about translations and apostilles: it must not turn them into one.
MENTIONS = (
    "Les documents doivent être accompagnés d'une traduction assermentée en français.",
    "Bitte legen Sie eine beglaubigte Übersetzung bei.",
    "Deberá presentar una traducción jurada al español.",
    "Documents in other languages need a sworn translation by a certified translator.",
    "une traduction conforme par un traducteur assermenté doit être jointe",
    "Übersetzung aus dem Englischen, 5 ECTS",
    "Please enclose a certified translation made by a court-appointed translator.",
    "Toute pièce rédigée en langue arabe est traduite par un expert traducteur près une cour d'appel.",
    "Los documentos redactados en otro idioma se acompañan de traducción oficial al castellano.",
    "Übersetzungen fertigt ein öffentlich bestellter und vereidigter Übersetzer an.",
)


@pytest.mark.parametrize("text", MENTIONS)
def test_a_mention_of_translations_is_no_translators_formula(text: str) -> None:
    kind = all_kinds()["sworn_translation"]
    phrases = (*flat(kind.titles), *flat(kind.strong))
    assert [phrase for phrase in phrases if stands_in(fold(phrase), fold(text)) >= 0] == []
