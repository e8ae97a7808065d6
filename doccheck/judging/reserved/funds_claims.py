"""Sentences by which money is another's, lent for a while, not yet collected, or paid when the stay is over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from doccheck.judging.case import Case
from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved.concepts import Statement, Words
from doccheck.judging.reserved.funds_beside import is_served_debt
from doccheck.judging.reserved.funds_figures import largest
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.rows import clauses, says
from doccheck.judging.reserved.said import Said, Sentence, said_of
from doccheck.judging.words import fold
from doccheck.values import amounts

_POSSIBLE = lazily(
    r"\b(?:wenn|falls|sofern|kann|konnen|darf|durfen|soll\w*|if|unless|may|can|could|would|should|might|upon|si|"
    r"en cas|peut|peuvent|pourr\w*|lorsque|puede\w*|podr\w*|caso|cuando|puo|poder\w*|unwirksam|ausgeschlossen|"
    r"unzulassig|"
    r"excluded|exclue?s?|interdite?s?|prohibid\w*|excluid\w*|untersagt|verboten|ohne|sans|sin|without|fruher\w*|"
    r"aufgehoben|"
    r"geloscht|levee?|released|cancelad\w*|expired|reserves?|vorbehalt\w*|reservad\w*|ex)\b"
)
_FOR_AUTHORITY = lazily(
    r"\b(?:zu ?gunsten|gegenuber|favou?r of|benefit of|(?:au )?profit|faveur|favor|beneficio)(?: \w+){0,5}? "
    r"(?:bundesrepublik|behorde\w*|auslander\w*|landes\w*|landkreis\w*|stadt|authority|authorities|state|"
    r"federal|prefecture|consul\w*|embassy|botschaft|etat|estado|amt)\b"
)
_OF_ANOTHER = (
    Statement(
        thing=Words(
            """auszahlung* leistung* guthaben betrag sperrbetrag teilbetrag gesamtbetrag auszahlungsanspruch*
                anspruch* forderung* einlage* raten monatsraten konto mittel gelder sperrkonto fonds
                somme sommes montant solde avoirs creance* compte depot droits part fondos suma
                importe saldo derechos creditos cuenta deposito cantidad cantidades parte funds sum
                amount balance deposit account claim claims rights portion part payments entitlement
                somma importo fondi conto crediti fundos"""
        ),
        state=Words(
            """verpfand* gepfand* abgetreten ubertragen sicherungsabgetreten sicherheit besichert hinterlegt
                beschlagnahmt nanti nantie nantis nanties grev* cede cedee cedes cedees saisi saisie
                saisis donnes gage garantie caution pignorad* cedid* embargad* prendad* garantia
                pledged assigned charged attached garnished collateral security pignorat* cedut*
                garanzia penhorad* caucao sequestrat*"""
        ),
        near=24,
    ),
)
_SECURES = lazily(
    r"\b(?:verpfand\w*|gepfand\w*|abgetreten|sicherungsabgetreten|beschlagnahmt|(?:als|zur|"
    r"dient) (?:\w+ )?sicherheit|nanti\w*|"
    r"ced(?:ee?s?|e)|saisie?s?|en (?:gage|garantie)|pignor\w*|cedid\w*|embarg\w*|prendad\w*|pledged|assigned|"
    r"charged|attached|"
    r"garnished|grev\w*|(?:as|for) (?:collateral|security)|ceduto?i?|in garanzia|penhor\w*|em garantia|"
    r"sequestrat\w*)\b"
)
_CARRIES = lazily(
    r"\b(?:besteht|lastet|ruht|lauft|steht|betrifft|greift|ist|sind|est|sont|is|are|esta\w*|fue\w*|han?|ont|"
    r"habe\w*|haben|has|have|"
    r"been|was|were|wurde\w*|worden|sert|servent|serves|dient|sirve\w*|garanti\w*|secur\w*|e|sono|"
    r"sao)\b"
)
_LENT = lazily(
    r"\b(?:geliehen\w*|leihweise|darlehen\w*|kurzfristig\w*|zwischenfinanz\w*|uberbruckung\w*|prete\w*|"
    r"pret relais|pret|avance\w*|"
    r"emprunt\w*|prestad\w*|prestamo\w*|borrowed|lent|loaned|loan|bridging|prestit\w*|emprest\w*|anticip\w*)\b"
)
_GIVEN_BACK = lazily(
    r"\b(?:zuruck\w*|ruckzahl\w*|tilg\w*|fallig\w*|rembours\w*|restitu\w*|rendu\w*|echeance|devol\w*|devuel\w*|"
    r"reintegr\w*|vence\w*|"
    r"vencimiento|reembols\w*|amorti\w*|repa\w+|return\w*|due|back|scad\w*|rimbors\w*|restitui\w*)\b"
)
_OVER = lazily(
    r"\b(?:vollstandig|bereits|getilgt|fully|already|entierement|deja|integramente|totalmente|completamente|"
    r"solde|ya|"
    r"interamente|kreditkarte|carte de credit|credit card|tarjeta de credito|kontonummer)\b"
)
# A loan of once that was paid back: not "is repaid by month", nor "must be repaid in full".
_PAID_OFF = lazily(
    r"\b(?:(?:has|have) been|was|were|a ete|ont ete|wurde|wurden|fue|ha sido|fueron|han sido|e stat[ao]"
    r"|foi) (?:\w+ ){0,3}?"
    r"(?:repaid|paid (?:off|back)|rembourse(?:e|s|es)?|solde(?:e|s|es)?|getilgt|abbezahlt|zuruckgezahlt|zuruckgefuhrt"
    r"|amortizad[ao]s?|saldad[ao]s?|devuelt[ao]s?|cancelad[ao]s?|rimborsat[ao]|estint[ao]|liquidad[ao])\b"
    r"|\b(?:est|sont) (?:integralement|totalement) (?:rembourse|solde)(?:e|s|es)?\b|\bist (?:\w+ )?abbezahlt\b"
)
# Given as a security for the studies themselves, as the authority asks.
_FOR_STAY = lazily(
    r"\b(?:en garantia|en garantie|as (?:a )?(?:security|collateral|guarantee)|als (?:sicherheit|garantie)"
    r"|zur sicherung"
    r"|a titre de garantie) (?:(?:de|del|d|des|du|of|for|fur|pour|para) )?(?:(?:sus|los|su|l|les|ses|son|la|le|her"
    r"|his|the"
    r"|ihr\w*|das|den|die|des|seine\w*) ){0,2}(?:estudios|estancia|etudes|sejour|stud(?:y|ies)|stay|stud\w+"
    r"|aufenthalts?"
    r"|lebensunterhalts?|living (?:costs|expenses)|subsistance|manutencion)\b"
)
_COLLECTED = lazily(
    r"\b(?:eingang vorbehalten|unter (?:dem )?vorbehalt des eingangs|vorbehaltlich (?:des )?eingangs|"
    r"e v gutschrift|"
    r"sauf bonne fin|sous reserve d encaissement|non encore encaiss\w*|salvo buen fin|"
    r"pendientes? de (?:compensacion|cobro)|"
    r"uncleared|subject to (?:collection|clearance|clearing|final payment)|not yet cleared|under usual reserve|"
    r"salvo buon fine|in attesa di incasso|sob reserva de boa cobranca|valeurs? a l encaissement)\b"
)
# What holds of every cheque, as the conditions of the bank say.
_ANY = lazily(r"\b(?:mouvements|operations|toutes?|tous|all|alle|jeder|los abonos|abonos de|movimientos)\b")
_LATER = lazily(
    r"\b(?:nach (?:\w+ ){0,3}(?:abschluss|beendigung|ende|ruckkehr|vorlage|einreichung|prufung|abrechnung)|"
    r"ruckwirkend|"
    r"nachtraglich|am ende (?:des|der)|apres (?:\w+ ){0,3}(?:remise|fin|retour|justifi\w*|validation|reussite|"
    r"achevement|"
    r"soutenance|presentation)|a l issue|a la fin|sur (?:presentation|production|justificatifs?)|"
    r"una vez (?:\w+ ){0,2}(?:finaliz|"
    r"justific|conclu|termin|acredit|present)\w*|al (?:final|termino|finalizar|concluir)|"
    r"tras (?:\w+ ){0,2}(?:finaliz|justific|"
    r"conclu|presentacion)\w*|previa justificacion|after (?:\w+ ){0,3}(?:completion|end|return|submission|"
    r"graduation)|(?:on|upon) "
    r"(?:\w+ )?(?:completion|return|graduation)|at the end|in arrears|retrospectiv\w*|retroactiv\w*|"
    r"as (?:a )?reimbursement|"
    r"dopo (?:\w+ ){0,2}(?:conclusione|fine|rientro)|al termine|apos (?:\w+ ){0,2}(?:conclusao|fim))\b"
)
_PAID = lazily(
    r"\b(?:zahlung\w*|auszahlung\w*|ausgezahlt|gezahlt|uberwiesen|versement\w*|verse[es]?|vers(?:ee|es|ees)|"
    r"paiement|paye\w*|"
    r"abon\w*|pago\w*|pagad\w*|pagar\w*|ingres\w*|desembols\w*|paid|payment|payable|disburs\w*|reimburs\w*|"
    r"transferred|erogat\w*|"
    r"pagat\w*|paga|pagament\w*|erstattet|erstattung|rembours\w*|reembols\w*|entregar\w*|hara efectiv\w*)\b"
)
_REST = lazily(
    r"\b(?:letzte\w*|rest\w*|schluss\w*|zweite\w*|verlanger\w*|derniere?|solde|reste|deuxieme|seconde?|"
    r"prolong\w*|renouvel\w*|"
    r"ultim[oa]|saldo|segund[oa]|prorrog\w*|last|final (?:instal|pay|tranche)\w*|second|remaining|renew\w*|"
    r"extension|monat\w*|month\w*|"
    r"mensu\w*|mois|mes|meses|mensil\w*|reise\w*|travel|voyage\w*|viaje\w*|vol|flight|vuelo|prozent|percent|10|"
    r"15|20|25|30|"
    r"einschreib\w*|immatrikul\w*|enrol\w*|inscri\w*|matricul\w*|arriv\w*|ankunft|llegada|certificat\w*|"
    r"transcript\w*|notenspiegel|"
    r"visum\w*|visa|ausland\w*|beleg\w* der|rib|bank\w*|iban)\b"
)
_NOT_BINDING = lazily(
    r"\b(?:unverbindlich\w*|rechtlich nicht bindend|ohne (?:rechtliche|rechtsverbindliche|jede) \w+|"
    r"keine rechtliche\w*|(?:moral\w*|"
    r"bonne volonte|goodwill) (?:only|engagement|undertaking|commitment)|purely moral|engagement (?:purement |"
    r"seulement )?moral|"
    r"moralische\w*|compromiso (?:\w+ )?moral|not (?:\w+ )?(?:legally )?binding|non (?:contraignant|opposable)|"
    r"sin (?:\w+ )?(?:obligacion|"
    r"compromiso|valor) (?:juridic|legal|vinculante)\w*|no (?:\w+ )?vinculante|sans (?:\w+ ){0,4}engagement|"
    r"letter of comfort|"
    r"dans la mesure de (?:mes|nos|ses)|nach (?:meinen|unseren|seinen|ihren) moglichkeiten|"
    r"en la medida de (?:mis|nuestras|sus)|"
    r"as far as (?:i|we) can|to the best of (?:my|our) (?:ability|means)|non vincolante|nao vinculativ\w*)\b"
)
_DUTY = lazily(
    r"\b(?:legal\w*|juridi\w*|rechtlich\w*|rechtsverbindlich\w*|giuridic\w*|enforceable)(?: \w+)? (?:binding|"
    r"obligations?|"
    r"bindung|verpflichtung\w*|liabilit\w*|dut(?:y|ies))\b|\b(?:obligation|obligacion|engagement|compromiso|"
    r"obbligo|obrigacao) "
    r"(?:juridi\w*|legal\w*|giuridic\w*)\b"
)
_PROXY = lazily(
    r"\b(?:procuration|pouvoir de signature|mandataire|mandat|bevollmachtigt\w*|vollmacht\w*|kontovollmacht|"
    r"verfugungsberechtigt\w*|"
    r"autorizad[oa]|"
    r"apoderad[oa]|firma autorizada|signatory|signing (?:authority|rights?)|mandate|power of attorney|attorney|"
    r"delegat[oa]|"
    r"procurador\w*|zeichnungsberechtigt\w*|zeichnungsbefugt\w*|representante)\b"
)
_HOLDS = lazily(
    r"\b(?:titulaire|cotitulaire|co titulaire|titular|cotitular|inhaber(?:in)?|kontoinhaber(?:in)?|"
    r"mitinhaber(?:in)?|holder|owner|"
    r"titolare|intestatari[oa])\b"
)
_BY_HOLDER = (
    r"\b(?:par|du|by|of|from|vom|von|des|durch|del|por|dal?|pel[oa]) (?:(?:l|le|la|the|el|il|den|dem|der) )?"
    r"(?:titulaire|titular|(?:account )?(?:holder|owner)|(?:konto)?inhabers?(?:in)?|titolare)\b"
)
_HELD_BY = (
    r"(?:titulaire(?:\s+du\s+compte)?|titular(?:\s+de\s+la\s+cuenta)?|[Kk]ontoinhaber(?:in)?|[Ii]nhaber(?:in)?|"
    r"account\s+holder|"
    r"holder|owner|titolare|intestatario|belongs\s+to|gehört|appartient\s+à|pertenece\s+a|appartiene\s+a|"
    r"au\s+nom\s+de|"
    r"in\s+the\s+name\s+of|a\s+nombre\s+de|auf\s+den\s+Namen(?:\s+von)?|a\s+nome\s+di|en\s+nombre\s+de)"
)
_TITLE = (
    r"(?:M\.|MM\.|Mme|Mlle|Monsieur|Madame|Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|D\.ª?|Dña\.|Don|Doña|Sra?\.|sig\.(?:ra)?)"
)
_NAMED_HOLDER = re.compile(
    rf"\b{_HELD_BY}\b(?:\s+(?:est|ist|is|es|è|de|von|la|le|die|der|the))*\s*:?\s*(?P<name>(?:{_TITLE}\s+)?"
    r"[A-ZÀ-ÖØ-Þ][\w'’\-]+(?:\s+(?:de|del|von|van|la|y|et|und|and|&|[A-ZÀ-ÖØ-Þ][\w'’\-]*\.?)){1,5})"
)
_TITLES = frozenset(fold(_TITLE.replace("|", " ").replace("(?:", "").replace(")", "")).split())
_LONG = 3  # letters of a word of a name
_LONGEST = 70  # words of a sentence; more is a paper that was read as one


# Where a seizure would stand, if there were one.
_WOULD_BE_TOLD = lazily(
    r"\b(?:est|sont|serait|seraient|wird|werden|wurde stehen|is|are|would be|se) (?:\w+ ){0,3}?(?:mentionnee?s?"
    r"|indiquee?s?"
    r"|signalee?s?|vermerkt|ausgewiesen|shown|stated|noted|indica\w*|menciona\w*|consigna\w*) (?:en tete|en haut"
    r"|oben|am kopf"
    r"|at the (?:top|head)|in the heading|en (?:el )?encabezado|al inicio)\b"
)


def by_claims(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences by which the money is another's, not there, or comes when the stay is over."""
    if kind in f.BALANCES | f.BLOCKED:
        of_all = max((largest(each.text) for each, _ in clauses(said)), default=Decimal(0))
        least = of_all / 2 if kind in f.BALANCES else Decimal(0)
        secured = (each for each, folded in _short(said) if _is_secured(each, folded))
        yield from (each for each in secured if not amounts.find(each.text) or largest(each.text) > least)
    if kind in f.BALANCES:
        lent = (each for each, folded in _short(said) if _is_lent(folded) and not is_served_debt(each.text, folded))
        yield from lent
        yield from _uncollected(said)
        yield from _held_by_another(said, case)
    if kind in f.GRANTS:
        yield from (each for each, folded in _short(said) if _comes_later(folded))
    if kind in f.SPONSORS:
        yield from (each for each, folded in _short(said) if _NOT_BINDING.search(folded) or _is_no_duty(folded))


def _is_no_duty(folded: str) -> bool:
    """Whether it denies that it binds: "does not create any legal obligation"."""
    return _DUTY.search(folded) is not None and not says(folded, _DUTY)


def _short(said: Said) -> Iterator[tuple[Sentence, str]]:
    return ((each, folded) for each, folded in clauses(said) if len(folded.split()) <= _LONGEST)


def _is_secured(one: Sentence, folded: str) -> bool:
    """Whether the money secures a claim of others than the authority; not what may be, nor what is ruled out."""
    if _WOULD_BE_TOLD.search(folded):
        return False
    if not says(folded, _SECURES) or not _CARRIES.search(folded) or _FOR_AUTHORITY.search(folded):
        return False
    if _FOR_STAY.search(folded):
        return False
    part = Sentence(text=re.sub(r"[;:()]|, (?:und|et|y|and) ", " ", one.text), evidence=())
    return not _POSSIBLE.search(folded) and any(each.is_in(part) for each in _OF_ANOTHER)


def _uncollected(said: Said) -> Iterator[Sentence]:
    """Most of the balance, as far as it may still be taken back: cheques that were not collected."""
    of_all = max((largest(each.text) for each, _ in clauses(said)), default=Decimal(0))
    for each, folded in _short(said):
        sums = amounts.find(each.text)
        if len(sums) == 1 and not _ANY.search(folded) and says(folded, _COLLECTED) and 2 * largest(each.text) > of_all:
            yield each


def _is_lent(folded: str) -> bool:
    """Whether the money was lent and has to be given back."""
    is_over = _POSSIBLE.search(folded) or _OVER.search(folded) or _PAID_OFF.search(folded)
    return says(folded, _LENT) and _GIVEN_BACK.search(folded) is not None and not is_over


def _comes_later(folded: str) -> bool:
    """Whether a grant is paid when what it is for is over; not a last part, a renewal, or the costs of a journey."""
    is_paid = _PAID.search(folded) is not None and says(folded, _LATER)
    return is_paid and not _REST.search(folded) and not _POSSIBLE.search(folded)


def _held_by_another(said: Said, case: Case) -> Iterator[Sentence]:
    """Where the applicant may only act for the account, or the holder named shares no word with the family."""
    who = case.applicant
    if who is None:
        return
    given = {word for word in fold(who.given_names).split() if len(word) >= _LONG}
    own = given | {word for word in fold(who.surname).split() if len(word) >= _LONG}
    for row in said.rows:
        if amounts.find(row.value) and says(row.sentence.folded, _PROXY) and not _HOLDS.search(row.sentence.folded):
            yield row.sentence
    for one, folded in _short(said):
        words = set(folded.split())
        if given & words and _PROXY.search(folded) and not _HOLDS.search(_without_other_holder(folded, given)):
            yield one
        named = _NAMED_HOLDER.search(one.text)
        if named is not None and _PROXY.search(said.folded):
            name = {word for word in fold(named["name"]).split() if len(word) >= _LONG} - _TITLES
            if len(name) > 1 and not name & own and not _is_known(name, said, case):
                yield one


def _without_other_holder(folded: str, given: set[str]) -> str:
    """A sentence without "by the holder", where the applicant's name does not follow: that is somebody else."""
    names = "|".join(map(re.escape, sorted(given)))
    return re.sub(rf"{_BY_HOLDER}(?!(?: \w+){{0,2}} (?:{names})\b)", " ", folded)


def _is_known(name: set[str], said: Said, case: Case) -> bool:
    """Whether another paper of the dossier names this person: a parent who pays."""
    others = (each for each in case.documents if each is not said.document)
    return any(len(name & set(said_of(each).folded.split())) > 1 for each in others)
