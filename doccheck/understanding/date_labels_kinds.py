"""Words that say what a date is on papers of some kinds only: since when somebody studies, or lives at an address."""

from __future__ import annotations

from collections.abc import Iterator

_STUDIES = frozenset(
    {
        *("enrolment_certificate", "school_certificate", "admission_letter", "language_course_confirmation"),
        *("exchange_agreement", "scholarship_certificate", "tuition_receipt"),
    }
)
_ATTENDS = frozenset({"enrolment_certificate", "school_certificate"})
_RESIDENCE = frozenset({"proof_of_residence"})
_COMMITMENTS = frozenset({"sponsorship_declaration", "host_commitment", "organiser_commitment", "bank_guarantee"})
# fmt: off
_OF_STUDIES = {
    "start_date": (
        "commenced", "commenced on", "date commenced", "course commenced", "candidature commenced",
        "studies commenced on", "debutee le", "commencee le", "ayant debute le", "ayant commence le", "begonnen am",
        "iniciado el", "iniciada el", "iniziato il", "iniziata il", "iniciado em", "rozpoczete dnia",
        "rozpoczeto dnia", "inceput la", "inceputa la", "розпочато",
    ),
    "end_date": (
        "course completion", "course completion date", "completion of course", "completion of studies",
        "completion of the course", "programme completion", "program completion", "closes on", "will close on",
        "devant finir le", "devant se terminer le", "devant s achever le", "devant prendre fin le",
        "doit se terminer le", "doit finir le", "doit s achever le", "devra se terminer le", "devra s achever le",
        "appelee a se terminer le", "soll enden am", "debe terminar el", "debe finalizar el", "debiendo finalizar el",
        "debiendo concluir el", "se clausura el", "se clausurara el", "deve concludersi il", "deve terminare il",
        "dovra concludersi il", "devendo terminar em", "deve terminar em", "devera terminar em",
        "ma zakonczyc sie", "powinno zakonczyc sie", "urmeaza sa se incheie la", "urmand a se incheia la",
        "должен завершиться", "должно завершиться", "має завершитися", "sona erecegi tarih", "bitecegi tarih",
    ),
}
_OF_ATTENDANCE = {
    "start_date": (
        "gemeldet seit", "gemeldet seit dem", "zugelassen seit", "studiert seit", "studiert seit dem",
        "studentin seit", "student seit", "studierende seit", "studierender seit", "eingeschrieben seit",
        "eingeschrieben seit dem", "inskribiert seit", "immatrikuliert seit", "schuler seit", "schulerin seit",
        "besucht unsere schule seit", "besucht die schule seit", "inscrit depuis", "inscrite depuis",
        "inscrit sans interruption depuis le", "inscrite sans interruption depuis le", "etudiant depuis le",
        "etudiante depuis le", "eleve depuis le", "scolarise depuis le", "scolarisee depuis le",
        "matriculado desde", "matriculada desde", "matriculado desde el", "matriculada desde el", "inscrito desde",
        "inscrita desde", "inscrito desde el", "inscrita desde el", "alumno desde", "alumna desde", "alumno desde el",
        "alumna desde el", "estudiante desde", "estudiante desde el", "enrolled since", "registered since",
        "student since", "a student since", "a student here since", "continuously enrolled since",
        "iscritto dal", "iscritta dal", "iscritto a decorrere dal", "iscritta a decorrere dal", "studente dal",
        "studentessa dal", "frequenta dal", "aluno desde", "aluna desde", "matriculado desde o dia", "student od",
        "studentka od", "studiuje od", "uczen od", "uczennica od", "uczeszcza od", "wpisany na liste studentow dnia",
        "wpisana na liste studentow dnia", "student din", "studenta din", "inmatriculat din", "inmatriculata din",
        "inmatriculat la data de", "inmatriculata la data de", "обучается с", "учится с", "является студентом с",
        "является студенткой с", "зачислен с", "зачислена с", "навчається з", "є студентом з", "є студенткою з",
        "зарахований з", "зарахована з", "зараховано з",
        "universiteye kayit tarihi", "okula kayit tarihi", "okula giris tarihi",
    ),
}
_OF_RESIDENCE = {
    "start_date": (
        "tasinma tarihi", "yerlesme tarihi", "adrese tasinma tarihi", "adrese yerlesme tarihi", "дата реєстрації",
        "дата регистрации", "дата задекларування", "зареєстровано з", "зареєстрований з", "зареєстрована з",
        "зарегистрирован с", "зарегистрирована с", "дата прибытия", "проживает с", "проживає з", "residente dal",
        "data iscrizione anagrafica", "iscritto dal", "iscritta dal", "domiciliato dal", "abita dal", "alta en padron",
        "alta en el padron", "fecha de alta en el padron", "fecha de empadronamiento", "fecha alta", "fecha de alta",
        "empadronado desde", "empadronada desde", "empadronado desde el", "empadronada desde el", "reside desde el",
        "domiciliado desde el", "domicilie depuis le", "domiciliee depuis le", "reside depuis le",
        "inscrit au registre depuis le", "inscrite au registre depuis le", "habite depuis le", "loge depuis le",
        "locataire depuis le", "resident since", "residing since", "residing here since", "living here since",
        "tenant since", "moved in", "moved in on", "date moved in", "move in date", "wohnhaft seit", "gemeldet seit",
        "angemeldet seit", "mieter seit", "mieterin seit", "bewohnt seit", "zuzug", "zuzug am", "zuzugsdatum",
        "einzug", "einzug am", "einzugsdatum", "datum des einzugs", "tag des einzugs", "eingezogen am", "bezogen am",
        "date d emmenagement", "date d entree dans les lieux", "date d entree dans le logement", "emmenage le",
        "emmenagee le", "fecha de entrada en la vivienda", "fecha de mudanza", "fecha de entrada al domicilio",
        "date of moving in", "moving in date", "date of moving into the flat", "domiciliat din",
        "locuieste din", "mieszka od", "zamieszkuje od", "residente desde",
        "reside desde", "morador desde", "ngay den o", "cu tru tu ngay", "迁入日期", "入住日期",
    ),
    "issue_date": (
        "den stand des melderegisters am", "den stand des melderegisters vom", "stand des melderegisters am",
        "stand des melderegisters vom", "stand des registers am", "stand des registers vom",
    ),
}
_OF_COMMITMENTS = {
    "start_date": (
        "sort ses effets le", "sortit ses effets le", "sort ses effets a partir du", "produit ses effets le",
        "produit ses effets a partir du", "prend cours le", "surte efectos el", "surte efectos desde el",
    ),
    "valid_until": (
        "vale hasta el", "vale fino al", "vale ate", "vale ate ao dia", "rige hasta el", "obowiazuje do", "geldt tot",
        "surte efectos hasta el", "produit ses effets jusqu au", "ramane valabil pana la",
    ),
}
# From when to when a grant is paid.
_OF_GRANTS = {
    "start_date": (
        "paid from", "payable from", "payments from", "payment from", "paid out from", "disbursed from",
        "payments start", "payments begin", "first payment on", "verse a partir du", "versee a partir du",
        "versee du", "versee des le", "paye a partir du", "payee a partir du", "versements a partir du",
        "versements du", "versement a partir du", "gezahlt ab", "gezahlt ab dem", "gezahlt vom", "gezahlt von",
        "ausgezahlt ab", "ausgezahlt ab dem", "ausgezahlt vom", "ausgezahlt von", "zahlung ab", "zahlung ab dem",
        "zahlung vom", "zahlung von", "zahlungen ab", "zahlungsbeginn", "forderung ab", "forderung von", "forderbeginn",
        "beginn der zahlung", "beginn der forderung", "pagada desde", "pagada desde el", "pagadera desde",
        "pagadera desde el", "pagos desde", "pagos desde el", "pago desde", "se abona desde", "se abona desde el",
        "pagata dal", "erogata dal", "decorrenza pagamento", "paga a partir de", "paga desde",
    ),
    "end_date": (
        "paid until", "paid to", "paid up to", "payable until", "payments until", "payment until", "disbursed until",
        "payments end", "last payment on", "verse jusqu au", "versee jusqu au", "payee jusqu au", "versements jusqu au",
        "versement jusqu au", "gezahlt bis", "gezahlt bis zum", "ausgezahlt bis", "ausgezahlt bis zum", "zahlung bis",
        "zahlung bis zum", "zahlungen bis", "zahlungsende", "forderung bis", "forderende", "ende der zahlung",
        "ende der forderung", "pagada hasta", "pagada hasta el", "pagadera hasta", "pagadera hasta el", "pagos hasta",
        "pagos hasta el", "pago hasta", "se abona hasta", "se abona hasta el", "pagata fino al", "erogata fino al",
        "paga ate",
    ),
}
_OF_COVER = {
    "valid_from": (
        "schutz von", "schutz vom", "schutz ab", "schutz ab dem", "schutz seit", "versichert von", "versichert vom",
        "versicherungsschutz von", "versicherungsschutz vom", "deckung von", "deckung ab", "gedeckt ab",
        "couvert du", "couverte du", "couvert depuis le", "couverture du", "couverture depuis le", "garantie du",
        "cobertura desde", "cobertura desde el", "cobertura del", "cubierto desde", "cubierta desde", "asegurado desde",
        "asegurada desde", "cover from", "coverage from", "covered from", "insured from", "copertura dal",
        "cobertura de",
    ),
    "valid_until": (
        "schutz bis", "schutz bis zum", "versicherungsschutz bis zum", "deckung bis", "gedeckt bis", "couvert au",
        "couverte au", "couvert jusqu au", "couverte jusqu au", "couverture au", "couverture jusqu au", "garantie au",
        "cobertura hasta", "cobertura hasta el", "cobertura al", "cubierto hasta", "cubierta hasta", "asegurado hasta",
        "asegurada hasta", "cover to", "cover until", "coverage to", "coverage until", "covered to", "covered until",
        "insured to", "insured until", "copertura al", "copertura fino al", "cobertura ate",
        # A cover by law ends with the studies: that is when it is expected to.
        "voraussichtliches ende", "voraussichtliches ende der versicherung", "voraussichtliches versicherungsende",
        "voraussichtliches ende der mitgliedschaft", "voraussichtliches ende des versicherungsschutzes",
        "versichert voraussichtlich bis", "fin prévisionnelle de la couverture", "fin prévue de la couverture",
        "fin prévue des droits", "fin previsible des droits", "fin prevista de la cobertura",
        "fin previsto de la cobertura", "fin previsto del seguro", "expected end of cover", "expected end of insurance",
        "expected end of membership",
    ),
    # Alone over or beside a day.
    "begin": (
        "effet", "prise d'effet", "efecto", "entrada en vigor", "inception", "commencement", "effetto", "decorrenza",
        "versicherungsbeginn",
    ),
}
# Until when money may not be drawn.
_OF_BLOCKING = {
    "valid_from": (
        "sperre von", "sperre vom", "sperre ab", "sperre ab dem", "sperre seit", "gesperrt ab", "gesperrt ab dem",
        "gesperrt von", "gesperrt vom", "gesperrt seit", "gesperrt seit dem", "sperrfrist ab", "bloque du",
        "bloque a compter du", "bloque depuis le", "blocage du", "blocage a compter du", "bloques du",
        "bloques a compter du", "bloqueado desde", "bloqueado desde el", "bloqueada desde", "bloqueada desde el",
        "bloqueados desde el", "bloqueo desde", "bloqueo desde el", "blocked from", "blocked as from", "blocked since",
        "restricted from",
    ),
    "valid_until": (
        "sperre bis", "sperre bis zum", "gesperrt bis", "gesperrt bis zum", "sperrfrist bis", "bloque jusqu au",
        "bloques jusqu au", "blocage jusqu au", "bloqueado hasta", "bloqueado hasta el", "bloqueada hasta",
        "bloqueada hasta el", "bloqueados hasta el", "bloqueo hasta", "bloqueo hasta el", "blocked until", "blocked to",
        "restricted until",
    ),
}
# Between the first and the last part of a loan that is paid out; of what is paid back the words before tell.
_OF_LOANS = {
    "first_payout": (
        "erste rate", "erste rate am", "erste tranche", "erste tranche am", "erste auszahlung", "erste auszahlung am",
        "erste monatsrate", "erste teilauszahlung", "erstauszahlung", "erstmals am", "erstmals zum", "auszahlung ab",
        "auszahlungsbeginn", "auszahlung vom", "ausgezahlt ab", "ausgezahlt vom", "premiere tranche",
        "premiere tranche le", "premier versement", "premier versement le", "premiere mise a disposition",
        "premiere mise a disposition le", "premier deblocage", "premier deblocage le", "deblocage a partir du",
        "versee a compter du", "verse a compter du", "premiere utilisation", "primer desembolso",
        "primer desembolso el", "primera disposicion", "primera disposicion el", "primera entrega",
        "primera entrega el", "primer abono", "primer abono el", "primer tramo", "primer tramo el", "desembolsos desde",
        "first disbursement", "first disbursement on", "first drawdown", "first drawdown on", "first tranche",
        "first tranche on", "first advance", "first advance on", "first payout", "first payout on", "first release",
        "first instalment", "first instalment on", "first installment", "first installment on", "disbursed from",
        "paid out from", "prima erogazione", "prima tranche", "primeiro desembolso", "primeira tranche",
        "primeira libertacao", "primeira parcela", "pierwsza transza", "pierwsza wyplata", "первый транш",
        "первая выплата", "перший транш", "перша виплата", "prima transa", "ilk dilim", "ilk odeme",
    ),
    "last_payout": (
        "letzte rate", "letzte rate am", "letzte tranche", "letzte tranche am", "letzte auszahlung",
        "letzte auszahlung am", "letzte monatsrate", "letzte teilauszahlung", "letztmals am", "letztmals zum",
        "auszahlung bis", "ausgezahlt bis", "derniere tranche", "derniere tranche le", "dernier versement",
        "dernier versement le", "derniere mise a disposition", "dernier deblocage", "dernier deblocage le",
        "derniere utilisation", "ultimo desembolso", "ultimo desembolso el", "ultima disposicion",
        "ultima disposicion el", "ultima entrega", "ultima entrega el", "ultimo abono", "ultimo abono el",
        "ultimo tramo", "desembolsos hasta", "last disbursement", "last disbursement on", "final disbursement",
        "last drawdown", "last tranche", "last tranche on", "last advance", "last advance on", "last payout",
        "last payout on", "final release", "last instalment", "last installment", "ultima erogazione",
        "ultima tranche", "ultima parcela", "ostatnia transza", "ostatnia wyplata", "последний транш",
        "останній транш", "ultima transa", "son dilim",
    ),
}
# fmt: on
_BY_KINDS = (
    (_STUDIES, _OF_STUDIES),
    (_ATTENDS, _OF_ATTENDANCE),
    (_RESIDENCE, _OF_RESIDENCE),
    (_COMMITMENTS, _OF_COMMITMENTS),
    (frozenset({"scholarship_certificate"}), _OF_GRANTS),
    (frozenset({"health_insurance"}), _OF_COVER),
    (frozenset({"blocked_account"}), _OF_BLOCKING),
    (frozenset({"loan_certificate"}), _OF_LOANS),
)


def own_labels(kind: str) -> Iterator[tuple[str, str]]:
    """The phrases, not yet folded, that only count on papers of the kind, with the role each announces."""
    for kinds, roles in _BY_KINDS:
        if kind in kinds:
            yield from ((phrase, role) for role, phrases in roles.items() for phrase in phrases)
