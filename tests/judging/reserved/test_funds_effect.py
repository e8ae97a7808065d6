"""Promises that take effect when somebody has decided, and those that have."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_funds import found

RESTRICTED = [
    ("scholarship_certificate", "Date d'effet : décision du comité du 15 octobre 2026"),
    ("scholarship_certificate", "Das Stipendium wird erst nach Zustimmung des Stiftungsrats bindend."),
    (
        "scholarship_certificate",
        "L'attribution ne deviendra définitive qu'après délibération du conseil "
        "d'administration, le 14 octobre 2026.",
    ),
    (
        "scholarship_certificate",
        "The award shall take effect once the Board of Trustees has released the funds; no "
        "entitlement exists prior to that.",
    ),
    ("scholarship_certificate", "La beca no surtirá efecto hasta que el patronato apruebe el presupuesto de 2027."),
    (
        "scholarship_certificate",
        "Vor der Freigabe der Mittel durch den Haushaltsausschuss kann keine Zahlung "
        "beansprucht werden.",
    ),
    (
        "scholarship_certificate",
        "Der Vergabeausschuss tagt am 20. Oktober 2026 und beschließt dann über die "
        "Förderung.",
    ),
    ("scholarship_certificate", "Inkrafttreten: mit Genehmigung des Haushalts 2027"),
    ("scholarship_certificate", "Effective: upon approval by the Finance Committee, meeting of 5 November 2026"),
    ("scholarship_certificate", "Le versement reste subordonné au vote du budget par le conseil régional."),
    ("scholarship_certificate", "La ayuda queda supeditada a la existencia de crédito suficiente."),
    ("scholarship_certificate", "We will be in a position to pay as soon as sufficient donations have been received."),
    ("scholarship_certificate", "Aucun droit ne naît avant la signature de la convention par le ministre."),
    ("sponsorship_declaration", "Diese Zusage gilt erst, wenn der Vorstand sie bestätigt hat."),
    ("bank_guarantee", "This guarantee enters into force only when approved by the credit committee."),
    ("scholarship_certificate", "L'assegnazione diventerà efficace soltanto dopo l'approvazione del consiglio."),
    ("scholarship_certificate", "Diese Urkunde erlangt erst mit der Bestätigung durch das Ministerium Gültigkeit."),
    ("scholarship_certificate", "Status: in Erwartung des Kuratoriumsbeschlusses"),
    ("scholarship_certificate", "Les fonds seront engagés lorsque le conseil aura voté la dotation 2027."),
    (
        "scholarship_certificate",
        "The Foundation is under no obligation to pay until its trustees have voted on the "
        "programme.",
    ),
    ("scholarship_certificate", "El pago depende de la aprobación de los presupuestos del próximo ejercicio."),
    ("scholarship_certificate", "La presente attestation n'ouvre aucun droit avant la notification de la décision."),
    (
        "scholarship_certificate",
        "Die Jury tritt am 4. November 2026 zusammen; bis zu ihrer Entscheidung ruht die "
        "Zusage.",
    ),
    (
        "scholarship_certificate",
        "Der Zuwendungsbescheid wird mit der Unterzeichnung durch den Stiftungsvorstand "
        "rechtswirksam.",
    ),
    (
        "scholarship_certificate",
        "Zahlungen können erst aufgenommen werden, nachdem der Bundestag den Haushalt "
        "beschlossen hat.",
    ),
    ("scholarship_certificate", "Ce courrier ne vaut pas engagement tant que la commission n'a pas statué."),
    (
        "scholarship_certificate",
        "La resolución definitiva se publicará tras la reunión del consejo el 9 de noviembre "
        "de 2026.",
    ),
    ("scholarship_certificate", "Conditional on the Foundation raising the necessary funds."),
    ("scholarship_certificate", "Nichts wird fällig, ehe die Mittel eingegangen sind."),
]
FREE = [
    ("scholarship_certificate", "Date d'effet : 1er octobre 2026 (décision du comité du 3 juin 2026)"),
    (
        "scholarship_certificate",
        "Das Kuratorium hat am 12. Mai 2026 beschlossen, Ihnen ab 1. Oktober 2026 ein "
        "Stipendium zu gewähren.",
    ),
    (
        "scholarship_certificate",
        "Par décision de la commission du 3 juin 2026, la bourse est attribuée du 1er octobre "
        "2026 au 31 juillet 2027.",
    ),
    ("scholarship_certificate", "La beca fue aprobada por el patronato y surte efecto desde el 1 de octubre de 2026."),
    ("scholarship_certificate", "The award takes effect on 1 October 2026."),
    ("scholarship_certificate", "Die Auszahlung erfolgt nach Einreise und Eröffnung eines Kontos in Deutschland."),
    ("scholarship_certificate", "Payment starts once you have enrolled and sent us your bank details."),
    (
        "scholarship_certificate",
        "Auf eine Verlängerung, über die der Ausschuss im Mai 2027 entscheidet, besteht kein "
        "Anspruch.",
    ),
    ("scholarship_certificate", "Absences of more than two weeks are subject to approval by the committee."),
    (
        "scholarship_certificate",
        "Le conseil se réunira le 3 novembre 2026 pour accueillir les boursiers lors d'une "
        "réception.",
    ),
    ("scholarship_certificate", "Ein Rechtsanspruch auf Förderung besteht nicht."),
    (
        "scholarship_certificate",
        "The Board approved the award at its meeting on 4 June 2026; it is binding on the "
        "Foundation.",
    ),
    (
        "scholarship_certificate",
        "La bourse est versée le 5 de chaque mois jusqu'au 31 juillet 2027, sans droit à "
        "prolongation.",
    ),
    ("bank_guarantee", "This guarantee is effective from its date of issue and valid until 31 December 2027."),
    ("bank_guarantee", "La présente garantie prend effet ce jour et reste en vigueur jusqu'au 31 décembre 2027."),
    (
        "sponsorship_declaration",
        "Diese Verpflichtung gilt ab Einreise und ist bis zur Beendigung des Aufenthalts "
        "verbindlich.",
    ),
    (
        "loan_certificate",
        "Le prêt a été approuvé par le comité de crédit et sera versé par mensualités dès "
        "octobre 2026.",
    ),
    (
        "scholarship_certificate",
        "The award was made subject to the rules of the Foundation, which the Board adopted "
        "in 2019.",
    ),
    ("scholarship_certificate", "Los pagos se realizan cuando la becaria haya abierto una cuenta."),
    ("scholarship_certificate", "La bourse a été attribuée après validation du dossier par le comité."),
    ("scholarship_certificate", "Status: vom Vorstand genehmigt"),
    ("scholarship_certificate", "Conditions : être inscrit à l'université"),
    ("scholarship_certificate", "Bedingungen: Regelmäßiger Bericht an den Vorstand"),
    ("scholarship_certificate", "The stipend is paid once a month by our treasury department."),
    ("scholarship_certificate", "La beca fue concedida por la Junta tras la aprobación del presupuesto."),
    ("scholarship_certificate", "El importe se abona cada mes hasta el 31 de julio de 2027 por la Comisión."),
    ("scholarship_certificate", "Die Kommission zahlt das Stipendium erst nach Ihrer Immatrikulation aus."),
    (
        "scholarship_certificate",
        "Le conseil d'administration de la fondation, dont le budget est voté chaque année, "
        "vous attribue cette bourse.",
    ),
    ("scholarship_certificate", "Payments will be made in monthly instalments when the semester begins."),
    ("scholarship_certificate", "If the committee finds that the holder has left the course, payments stop."),
    (
        "scholarship_certificate",
        "Die Urkunde ist ohne Unterschrift gültig; sie wurde vom Vorstand am 2. Juni 2026 "
        "ausgestellt.",
    ),
    (
        "scholarship_certificate",
        "Ihr Stipendium beginnt am 1. Oktober 2026 und endet, wenn die Jury Ihre Arbeit "
        "angenommen hat.",
    ),
    ("scholarship_certificate", "Si l'étudiant abandonne ses études, la commission peut supprimer la bourse."),
    ("scholarship_certificate", "El pago mensual se hace efectivo el día 5 una vez recibida la cuenta bancaria."),
    ("scholarship_certificate", "This award is final. The Selection Committee met on 12 May 2026."),
    ("scholarship_certificate", "Les paiements commencent dès l'arrivée de l'étudiant en Allemagne."),
    ("scholarship_certificate", "Bis zur Immatrikulation besteht kein Anspruch auf Auszahlung."),
    ("scholarship_certificate", "Status: awarded, final"),
    ("loan_certificate", "Der Vertrag wird nach Ablauf der Widerrufsfrist wirksam."),
    ("bank_guarantee", "Zahlung erfolgt, sobald die Behörde die Bürgschaft in Anspruch nimmt."),
]


@pytest.mark.parametrize(("kind", "text"), RESTRICTED)
def test_a_promise_that_waits(kind: str, text: str) -> None:
    assert found(kind, *text.split("\n"))


@pytest.mark.parametrize(("kind", "text"), FREE)
def test_a_promise_that_holds(kind: str, text: str) -> None:
    assert found(kind, *text.split("\n")) == []
