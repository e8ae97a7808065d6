"""What is told as a fact of any paper, in any order of words, beside what is only a rule, a chance or long settled."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.reserved import troubles_words as words_of
from doccheck.judging.reserved.rules import speaks_of_no_fault
from doccheck.judging.reserved.said import Said
from doccheck.judging.reserved.troubles import FILE, troubles
from tests.judging.builder import doc


def said_of(kind: str, language: str, *lines: str, translated: str = "") -> list[str]:
    document = replace(doc(kind, *lines), languages=(language,))
    translations = (replace(doc("sworn_translation", *lines), languages=(translated,)),) if translated else ()
    case = cast(Any, SimpleNamespace(translations_of=lambda _: translations))
    found = troubles(Said(document), kind, case)
    return [sentence.text for sentence in found if not speaks_of_no_fault(sentence)]


@pytest.mark.parametrize(
    ("kind", "language", "line"),
    [
        ("proof_of_residence", "de", "Die Wohnung im zweiten Stock hat Herr Amari am 3. Mai gekündigt."),
        ("transcript", "de", "Die Prüfungen des Sommers wurden wegen Täuschung aberkannt."),
        ("scholarship_certificate", "de", "Ab Oktober ist das Stipendium ausgesetzt, bis neue Mittel da sind."),
        ("health_insurance", "de", "Der Beitrag vom Juni ist zurückgebucht worden."),
        ("accommodation_certificate", "de", "Seit Pfingsten wohnt meine Nichte nicht mehr bei uns."),
        ("admission_letter", "de", "Leider wird es den Studiengang in diesem Jahr nur in Chemnitz geben."),
        ("power_of_attorney", "de", "Gültig wird sie erst mit der Beglaubigung durch den Notar."),
        ("admission_letter", "de", "Den Platz haben wir an eine andere Bewerberin vergeben."),
        ("admission_letter", "de", "Ob Sie beginnen können, entscheidet die Kommission Ende August."),
        ("health_insurance", "es", "Situación de la póliza: en estudio."),
        ("host_commitment", "fr", "Nous hésitons encore à la recevoir."),
        ("admission_letter", "en", "The student may not attend classes until the matter is settled."),
        ("enrolment_certificate", "fr", "Inscription annulée le 4 juin à la demande de l'intéressé."),
        ("language_course_confirmation", "fr", "Faute d'inscrits, le groupe du matin vient d'être supprimé et reporté."),
        ("scholarship_certificate", "fr", "Le rapport n'ayant pas été rendu, l'aide est suspendue depuis mars."),
        ("accommodation_certificate", "fr", "Il n'habite plus chez moi depuis Pâques."),
        ("host_commitment", "fr", "Cet engagement ne vaut qu'une fois les billets achetés."),
        ("admission_letter", "fr", "Malheureusement, votre dossier a dû être transmis à un autre établissement."),
        ("sworn_translation", "es", "El matrimonio fue disuelto por sentencia de 9 de mayo."),
        ("scholarship_certificate", "es", "La ayuda está suspendida y no sabemos si se reanudará."),
        ("admission_letter", "es", "Se le ha dado la plaza a otra alumna."),
        ("health_insurance", "es", "El recibo de junio fue rechazado por el banco."),
        ("enrolment_certificate", "es", "Asiste como oyente los martes."),
        ("host_commitment", "es", "La niña ya no vive con nosotros."),
        ("bank_guarantee", "en", "On 3 May the guarantee was cancelled by our client."),
        ("loan_certificate", "en", "We terminated the agreement on 2 June because the payslips were forged."),
        ("enrolment_certificate", "en", "She dropped out before Easter and went home."),
        ("scholarship_certificate", "en", "His place has gone to the next candidate on our list."),
        ("health_insurance", "en", "Unfortunately our underwriters could not take the case on."),
        ("bank_certificate", "en", "The deposit was withdrawn on Friday."),
        ("transcript", "en", "These marks are suspended while the board looks into a copied report."),
    ],
)
def test_told_as_a_fact(kind: str, language: str, line: str) -> None:
    assert said_of(kind, language, "Mit Brief und Siegel.", line) == [line]


@pytest.mark.parametrize(
    ("kind", "language", "line"),
    [
        ("proof_of_residence", "de", "Der Vertrag kann mit einer Frist von drei Monaten gekündigt werden."),
        ("proof_of_residence", "de", "Das Mietverhältnis ist nicht gekündigt."),
        ("proof_of_residence", "de", "Ist eine Klausel unwirksam, bleiben die übrigen bestehen."),
        ("health_insurance", "de", "Wird der Beitrag nicht gezahlt, ist der Schutz ausgesetzt."),
        ("health_insurance", "de", "Die Vorversicherung ist beendet."),
        ("blocked_account", "de", "Das Guthaben ist gesperrt."),
        ("loan_certificate", "de", "Die Widerrufsfrist ist abgelaufen."),
        ("admission_letter", "de", "Die Bedingungen bestehen nicht mehr."),
        ("transcript", "de", "Das Seminar ist noch nicht bewertet."),
        ("family_record", "fr", "Divorce : néant."),
        ("proof_of_residence", "fr", "Le bail est résilié de plein droit en cas de défaut de paiement."),
        ("proof_of_residence", "fr", "Cette quittance annule tous les reçus antérieurs."),
        ("sponsorship_declaration", "fr", "Nos enfants ne sont plus à notre charge."),
        ("sponsorship_declaration", "fr", "J'ai appris qu'une fausse déclaration m'exposerait à une peine."),
        ("admission_letter", "es", "Transcurrido el plazo, se llamará a la siguiente persona de la lista de espera."),
        ("criminal_record", "fr", "Les condamnations dont le sursis a été révoqué y figurent."),
        ("tuition_receipt", "es", "La matrícula fue cancelada el 3 de mayo en efectivo."),
        ("admission_letter", "es", "La plaza no ha sido anulada."),
        ("admission_letter", "es", "Quien no pague a tiempo queda excluido y la plaza pasa a la lista de espera."),
        ("health_insurance", "en", "The policy is void if it has been altered."),
        ("health_insurance", "en", "Cover may be suspended while a premium is unpaid."),
        ("power_of_attorney", "en", "My earlier letter of authority is revoked."),
        ("language_certificate", "en", "The result should be relied on for no longer than two years."),
        ("visa_application_form", "en", "A visa was refused in 2019."),
        ("residence_permit", "en", "The card was cancelled."),
    ],
)
def test_rules_chances_and_what_was_before(kind: str, language: str, line: str) -> None:
    assert said_of(kind, language, "Mit Brief und Siegel.", line) == []


def test_what_is_asked_in_a_form_is_no_statement() -> None:
    assert said_of("affidavit", "en", "Was your cover ever cancelled?") == []


def test_a_paper_in_another_language_is_read_with_its_translation() -> None:
    line = "El matrimonio fue disuelto en 2024."
    assert said_of("marriage_certificate", "pt", line, translated="es") == [line]
    assert said_of("marriage_certificate", "pt", line) == []


def test_the_words_are_folded_and_told_apart() -> None:
    rows = [row.split("\t") for row in FILE.read_text("utf-8").splitlines()]
    assert len(rows) == len({(language, how, word) for language, how, word, _ in rows}) > 700
    assert {how for _, how, _, _ in rows} == {"is", "adj", "does"}
    assert all(word == word.lower() and word.isascii() for _, _, word, _ in rows)


# What each pattern finds without any word of the tables: a part of it must be known, or the sentence is passed over.
FOUND_BY_PATTERNS = {
    "de": (
        *("gilt nicht mehr", "nicht langer offen", "noch nicht bezahlt", "noch kein platz", "leider so"),
        *("zu unserem bedauern", "bedauerlicherweise so", "schlechte nachrichten", "erst mit dem bescheid"),
        *("erst wenn er da ist", "erst nach bestandener probe", "an einen anderen bewerber", "an die nachste person"),
        *("den platz bekommt ihre schwester", "als gasthorerin", "auf der warteliste", "ein entwurf", "im probelauf"),
        *("ob sie anfangt entscheidet der rat", "darf er nicht teilnehmen", "wir uberlegen noch ob", "stand in prufung"),
        *("status beantragt", "stand nicht angenommen"),
    ),
    "fr": (
        *("il n est plus la", "ne figure pas encore", "pas a ce jour", "malheureusement", "helas", "au regret"),
        *("mauvaise nouvelle", "navres de", "desole de", "ne vaut que si", "n est acquis qu une fois la"),
        *("ne compte qu lorsque", "a ete donnee a une autre", "a ete proposee au suivant", "ont proposee la place au candidat"),
        *("a ete cedee a sa soeur", "sont celles de monsieur", "en auditrice libre", "comme auditeur libre"),
        *("sur liste d attente", "est un brouillon", "est candidat a", "sera decide", "hesitons encore"),
        *("ne peut suivre les", "statut en attente", "etat a l etude", "situation en cours d examen", "statut non accepte"),
    ),
    "es": (
        *("ya no vale", "ha dejado de", "todavia no", "aun no", "no consta aun", "lamentamos", "desgraciadamente"),
        *("por desgracia", "mala noticia", "sentimos", "solo si", "unicamente cuando", "si antes", "en cuanto nos"),
        *("han dado la plaza a otro", "se ha cedido a su hermana", "ha pasado a la siguiente", "como oyente"),
        *("en la lista de espera", "es un borrador", "mero borrador", "pensando todavia si", "se decidira"),
        *("no puede asistir", "situacion en estudio", "estado en tramite", "situacion sin aceptar", "estado no aceptada"),
    ),
    "en": (
        *("no longer", "any more", "anymore", "ceased to", "not yet", "has yet to", "unfortunately", "regret"),
        *("sorry to", "sadly", "bad news", "i am afraid", "only once", "stands only", "as soon as she has"),
        *("went to another", "given to the next", "offered to someone else", "assigned to a different"),
        *("passed to her brother", "as an auditor", "as a listener", "on the waiting list", "is a draft", "just a mock"),
        *("whether it goes on will be decided", "thinking about whether", "you may not attend", "she cannot yet start"),
        *("status pending", "status under review", "state applied for", "status not accepted"),
    ),
}


@pytest.mark.parametrize("language", FOUND_BY_PATTERNS)
def test_what_a_pattern_finds_has_one_of_the_parts_that_are_looked_for_first(language: str) -> None:
    patterns = (
        *(words_of.LACKING, words_of.REGRET, words_of.ONLY_ONCE, words_of.GIVEN_AWAY, words_of.NOT_QUITE),
        words_of.UNDECIDED,
    )
    for words in FOUND_BY_PATTERNS[language]:
        found = [match[0] for each in patterns if (match := each[language].search(words))]
        assert found, words
        assert all(any(part in each for part in words_of.PARTS[language]) for each in found), words
