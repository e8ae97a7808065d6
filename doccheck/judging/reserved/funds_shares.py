"""Sums that are less than they look: what is kept back of them, for several persons, or in all and not each month."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from doccheck.judging.case import Case
from doccheck.judging.persons import Person
from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved.funds_figures import largest, parts
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.name_runs import whose
from doccheck.judging.reserved.rows import says
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import amounts

_PROMISED = f.GRANTS | f.SPONSORS | f.LOANS
_KEPT_BACK = lazily(
    r"\b(?:einbehalt\w*|abzug|abzuge|abgezogen|abzuglich|verrechne\w*|aufgerechnet|einbehaltung|retenue?s?|preleve\w*|"
    r"prelevement\w*|deduit\w*|deduction\w*|deduct\w*|withh\w*|offset|set off|retained|less|minus|descuent\w*|"
    r"descontar\w*|"
    r"deduc\w*|reten\w*|trattenut\w*|detratt\w*|(?:direkt|unmittelbar) an|directement (?:a|au|aux)|directly to|"
    r"directamente al?|direttamente al?|desconto\w*|deduzid\w*)\b"
)
_MAY = lazily(
    r"\b(?:kann|konnen|falls|wenn|bei|si|en cas|peut|pourra\w*|may|if|in case|could|should|puede\w*|podra\w*|caso|"
    r"where|"
    r"steuer\w*|tax\w*|impot\w*|impuesto\w*|ohne|sans|sin|without|reise\w*|travel|voyage)\b"
)
_NET = lazily(
    r"(?:\w+ ){0,3}(?:net|netto\w*|neto|nett|liquido|auszahl\w*|ausgezahlt|uberweis\w*|uberwiesen|verbleib\w*|vire|"
    r"verse|"
    r"versement|reste|restant|a percevoir|a percibir|paid (?:out|to you)|payout|payable|remaining|remainder|"
    r"transferred|"
    r"resto|queda|abonad[oa])(?: \w+){0,7}"
)
_MUCH = Decimal("0.1")  # of the sum: what is kept back for an insurance is less
_COUNT = r"(?:[2-9]|zwei|drei|vier|funf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|two|three|four|five|due|tre|duas)"
_PERSONS = lazily(
    rf"\b{_COUNT} (?:\w+ )?(?:personen|kinder|geschwister\w*|stipendiat\w*|studierende\w*|begunstigte\w*|teilnehmer\w*|"
    r"personnes|enfants|boursi\w+|etudiant\w*|beneficiaires|laureat\w*|personas|hijos|hijas|herman\w+|becari\w+|"
    r"estudiantes|beneficiari\w+|persons|people|children|siblings|students|scholars|beneficiaries|awardees|recipients|"
    r"persone|figli|studenti|borsisti)\b"
)
_SHARED = lazily(
    r"\b(?:zusammen|gemeinsam|geteilt|aufgeteilt|aufzuteilen|verteilt|anteilig|teilen|ensemble|reparti\w*|partag\w*|"
    r"conjointement|juntos|juntas|conjunt\w*|repart\w*|compart\w*|shared?|divided|split|jointly|together|among|between|"
    r"insieme|ripartit\w*|divis\w*)\b"
)
_THE_SUM = lazily(
    r"\b(?:betrag\w*|summe|stipendi\w+|guthaben|forderung|unterstutzung|montants?|sommes?|bourses?|aide|soldes?|"
    r"amounts?|sums?|"
    r"grants?|scholarship|stipend|award|balance|funds|importe|monto|suma|becas?|ayuda|saldo|fondos|importo|somma|"
    r"borsa)\b"
)
_EACH = lazily(r"\b(?:je|jeweils|pro|each|per|chacun\w*|par|cada|por|haushalt\w*|household|foyer|hogar|zimmer|room)\b")
_HOW_MANY = lazily(
    r"(?:an)?zahl der (?:personen|begunstigten|stipendiat\w*|geforderten|kinder)|nombre de (?:personnes|beneficiaires|"
    r"boursi\w*|enfants)|number of (?:persons|beneficiaries|students|scholars|recipients|children)|"
    r"numero de (?:personas|"
    r"beneficiari\w*|becari\w*|hijos)"
)
_FOR_WHOM = lazily(
    r"(?:\w+ )?(?:begunstigte\w*|stipendiat\w*|geforderte\w*|beneficiaires?|boursi\w*|etudiant\w*|students?|scholars?|"
    r"beneficiar\w*|recipients?|awardees?|becari\w*|estudiantes?|studierende\w*)"
)
_SINGLE = lazily(r"\s*[1-9]\d?\s*$")
_AND = lazily(r"\s(?:und|et|y|e|and|sowie|&|ainsi que|as well as)\s|\s?[/;]\s?")
_IN_ALL = lazily(
    r"\b(?:insgesamt|gesamt\w*|total\w*|summe|overall|in all|altogether|(?:whole|entire|full) (?:period|stay|"
    r"duration|year)|"
    r"(?:toute|l ensemble de) la (?:duree|periode)|ganze[rn]? (?:zeit\w*|dauer|aufenthalt\w*)|tod[oa] (?:el|la) \w+|"
    r"complessiv\w*)\b"
)
_BY_MONTH = lazily(r"\b(?:\w*monat\w*|month\w*|mois|mensu\w*|mes|meses|mensil\w*|mese|mesi|x|mal|fois|veces|times)\b")


def by_shares(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The rows and sentences by which the sum that was read is not what the applicant has each month."""
    if kind in _PROMISED:
        read = said.document.first("amount")
        whole = largest(f"{read.value} EUR") if read is not None else Decimal(0)
        yield from _kept_back(said, whole)
        yield from _in_all(said, whole)
    if kind in _PROMISED | f.BLOCKED | f.GUARANTEES:
        yield from _for_several(said, case.applicant)


def _kept_back(said: Said, whole: Decimal) -> Iterator[Sentence]:
    """What is paid of a sum from which much is kept back."""
    taken = [one for one in parts(said) if says(one.folded, _KEPT_BACK) and not _MAY.search(one.folded)]
    if not whole or not taken:
        return
    net = [row for row in said.rows if _NET.fullmatch(fold(row.label)) and len(amounts.find(row.value)) == 1]
    paid = [row.sentence for row in net if 0 < largest(row.value) <= whole * (1 - _MUCH)]
    much = [one for one in taken if _is_much(one.text, whole)]
    yield from (paid or much)[:1]


def _is_much(text: str, whole: Decimal) -> bool:
    return any(whole * _MUCH < abs(each.amount) < whole for each in amounts.find(text))


def _in_all(said: Said, whole: Decimal) -> Iterator[Sentence]:
    """The sum that was read as one by the month, named as all that is paid."""
    period = said.document.first("amount_period")
    if not whole or period is None or period.value != "month":
        return
    for one in parts(said):
        found = [each.amount for each in amounts.find(one.text)]
        if found == [whole] and _IN_ALL.search(one.folded) and not _BY_MONTH.search(one.folded):
            yield one


def _for_several(said: Said, who: Person | None) -> Iterator[Sentence]:
    """One sum for several persons."""
    for one in parts(said):
        shared = _PERSONS.search(one.folded) and _SHARED.search(one.folded) and not _EACH.search(one.folded)
        if shared and (amounts.find(one.text) or _THE_SUM.search(one.folded)):
            yield one
    for row in said.rows:
        label = fold(row.label)
        several = _HOW_MANY.fullmatch(label) and _SINGLE.match(row.value) and int(row.value) > 1
        if several or (who is not None and _FOR_WHOM.fullmatch(label) and _names_two(row, who)):
            yield row.sentence


def _names_two(row: Row, who: Person) -> bool:
    """Whether the applicant stands in the row beside another of the family."""
    names = [name for name in _AND.split(row.value) if name.strip()]
    surname = set(fold(who.surname).split())
    called = [whose(name, who) for name in names if len(name.split()) > 1 and surname & set(fold(name).split())]
    return "own" in called and "another" in called
