"""What a translation says against itself, and what an ordinary sworn one says that sounds alike."""

from __future__ import annotations

from typing import Any, cast

import pytest

from doccheck.judging.reserved.said import Said
from doccheck.judging.reserved.translated import translated
from tests.judging.builder import doc

_HEADING = "Traduction / Übersetzung / Traducción / Translation"


def found(*lines: str) -> list[str]:
    said = Said(doc("sworn_translation", _HEADING, *lines))
    return [sentence.text for sentence in translated(said, "sworn_translation", cast(Any, None))]


@pytest.mark.parametrize(
    "line",
    [
        "Diese Fassung ist eine Höflichkeitsübersetzung.",
        "Traduction de courtoisie, non destinée aux administrations.",
        "Versión de cortesía preparada por la agencia.",
        "This is a courtesy translation without official status.",
        "Die Übersetzung ist noch von einer ermächtigten Kollegin zu beglaubigen.",
        "La traduction sera certifiée par un confrère la semaine prochaine.",
        "La traducción será sellada y firmada más adelante.",
        "The translation is to be certified by a colleague.",
        "Entwurf für den Kunden, bitte Namen prüfen.",
        "Borrador de traducción, pendiente de correcciones.",
        "Maschinelle Übersetzung, nicht durchgesehen.",
        "Traduction automatique relue rapidement.",
        "Translated with the help of Google Translate.",
        "Von mir selbst übersetzt, da kein Termin frei war.",
        "J'ai traduit moi-même cet acte.",
        "Traducción realizada por la propia solicitante.",
        "My niece translated the certificate.",
        "Übersetzt von R. Amann, Sprachlehrerin.",
        "Traduit par Mme Roche, professeure d'arabe.",
        "Meine Beeidigung ist seit 2022 erloschen.",
        "My appointment as a translator has expired.",
        "Mon assermentation est en cours.",
        "No he visto el original; trabajé con lo que me leyeron.",
        "L'original ne m'a pas été présenté.",
        "Die Rückseite wurde nicht übersetzt.",
        "Partial translation: pages 3 and 4 have not been translated.",
        "Traducción parcial del documento.",
        "At the client's request the second entry was left out.",
        "Die Übersetzung dient nur zur Information.",
        "Esta traducción no surte efectos oficiales.",
        "Das Angebot gilt zwei Wochen; die Übersetzung wird nach Zahlung beglaubigt.",
    ],
)
def test_taken_back(line: str) -> None:
    assert found("Max Muster", line, "Ort, 3. Juni 2026")


@pytest.mark.parametrize(
    "line",
    [
        "Die Richtigkeit und Vollständigkeit der vorstehenden Übersetzung wird bestätigt.",
        "Je certifie que la présente traduction est conforme à l'original qui m'a été présenté.",
        "Certifico que la que antecede es traducción fiel y completa al español de un documento redactado en inglés.",
        "I certify that this is a true and complete translation of the original shown to me.",
        "Keine maschinelle Übersetzung.",
        "No machine translation was used.",
        "The translator does not vouch for the content of the original.",
        "Traductora-intérprete jurada de inglés y profesora de la Universidad.",
        "Dolmetscherin und allgemein beeidigte Übersetzerin, Sprachlehrerin",
        "Honorar der Übersetzung: 45 EUR, bezahlt",
        "Alle Seiten wurden übersetzt.",
        "This version replaces the draft sent to the client.",
        "Mutter der Antragstellerin: Amina Said",
        "La inscripción será válida una vez realizada la matrícula.",
        "Cet extrait est délivré à titre de simple renseignement.",
        "Certified translation no. 118, fee as per the quotation accepted.",
        "Beglaubigte Übersetzung aus dem Arabischen",
    ],
)
def test_ordinary(line: str) -> None:
    assert not found("Max Muster", line, "Ort, 3. Juni 2026")


def test_only_of_translations() -> None:
    said = Said(doc("cv", "Machine translation, draft for the client"))
    assert not [*translated(said, "cv", cast(Any, None))]


@pytest.mark.parametrize(
    "line",
    [
        "Ich bin keine beeidigte Dolmetscherin, spreche aber beide Sprachen.",
        "Die Übersetzung wurde ohne Vereidigung angefertigt.",
        "Meine Ermächtigung als Übersetzer ist vor zwei Jahren erloschen.",
        "Le traducteur n'a pas prêté serment devant une juridiction.",
        "Je ne figure sur aucune liste d'experts.",
        "La traductora carece de habilitación y de nombramiento.",
        "No soy intérprete jurada.",
        "I am not a sworn interpreter.",
        "The translator's appointment lapsed last year.",
        "Übertragen wurde nur die Vorderseite; das ist die Übersetzung.",
        "Les mentions au verso n'ont pas été traduites.",
        "Traducida solo la primera página.",
        "The notes on the reverse were omitted.",
        "Die Urschrift hat mir nicht vorgelegen.",
        "L'original n'a pas été présenté au traducteur.",
        "El original no me ha sido exhibido.",
        "The original was not produced to me.",
        "Translated from a photograph sent by phone.",
    ],
)
def test_not_sworn_not_whole_not_seen(line: str) -> None:
    assert found(line) != []


@pytest.mark.parametrize(
    "line",
    [
        "Duncan Strachan, sworn translator, list no. 208, certifies this translation.",
        "Traductora jurada nº 7741 nombrada por el Ministerio.",
        "Je n'ai rien omis ; aucune mention n'a été omise dans la traduction.",
        "No se ha omitido ninguna anotación en la traducción.",
        "Die Übersetzerin haftet nicht für die Echtheit der Urkunde.",
        "The translator is not responsible for the content of the original.",
        "Rückseite leer, deshalb nicht wiedergegeben.",
        "Diese Übersetzung ist ohne Siegel der vereidigten Übersetzerin nicht gültig.",
        "The original was presented to me.",
        "El original me fue exhibido.",
        "L'original m'a été présenté.",
    ],
)
def test_what_sworn_translators_say(line: str) -> None:
    assert found(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Der Abschnitt über Eintragungen blieb unübersetzt.",
        "La partie finale n'était pas à traduire.",
        "Traduction établie par une bénévole de notre association.",
        "Traducción libre.",
        "If a sworn translation is required, please contact a court interpreter.",
    ],
)
def test_not_whole_or_not_sworn(line: str) -> None:
    assert found("Max Muster", line, "Ort, 3. Juni 2026")


@pytest.mark.parametrize(
    "line", ["Pour traduction certifiée sincère et véritable.", "Es wurde nichts ausgelassen; alle Seiten sind übersetzt."]
)
def test_usual_formulas(line: str) -> None:
    assert not found("Max Muster", line, "Ort, 3. Juni 2026")
