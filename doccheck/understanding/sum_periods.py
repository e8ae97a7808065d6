"""The time that the sums of a paper are for, as far as the whole paper tells: a slip of a month, a balance."""

from __future__ import annotations

import re
from dataclasses import replace

from doccheck.model import UNKNOWN_PERIOD, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.sum_roles import NEAR, WANTED
from doccheck.understanding.sums_on_page import RENT_KINDS, Sum
from doccheck.values import dates

# Sums of these are there or paid once, where nothing else is said.
_ONCE = frozenset(
    {
        *("bank_certificate", "bank_statement", "blocked_account", "bank_guarantee", "loan_certificate"),
        *("tuition_receipt", "language_course_confirmation"),
    }
)
# Slips of countries where pay is by the month; in English they may be of a week or two unless they say otherwise.
_PAY_SLIP = re.compile(
    r"\b(?:bulletin de (?:paie|salaire)|fiche de (?:paie|salaire)|(?:gehalts|lohn|verdienst|entgelt|"
    r"bezuge)\w*(?:abrechnung|mitteilung)|(?:gehalts|lohn)(?:zettel|nachweis)|verdienstabrechnung|"
    r"abrechnung der brutto netto bezuge|nomina|recibo de (?:salarios?|vencimentos?|haberes|nomina)|"
    r"recibo individual justificativo|liquidacion de (?:sueldos?|haberes|pension)|busta paga|cedolino|"
    r"holerite|contracheque|maas bordrosu|ucret bordrosu|pasek wynagrodzen|fluturas de salariu|"
    r"расчетныи лист\w*|(?:monthly )(?:pay ?slip|pay statement|salary slip))\b"
)
_MONTH_NAMED = re.compile(r"\b(?:20\d\d|mois|monat|mes|mese|month|ay|luna|miesiac|месяц)\b")
_PAID_MONTH = re.compile(
    r"\b(?:mois|monat|mes|month|mese|miesiac|luna|ay|месяц|місяць|thang)(?: (?:de|of|d|del|di|za|за))? "
    r"(?:[^\W\d_]{3,12}|\d{1,2}) 20\d\d\b|\btax month \d"
)
_MONTHS_PAY = re.compile(r"20\d\d\s?年\s?\d{1,2}\s?月(?:分|份)|20\d\d년 ?\d{1,2}월분")
_PAY_PERIOD = re.compile(r"\s*(?:pay |payroll )?(?:p[eé]riod|zeitraum|abrechnungszeitraum)", re.IGNORECASE)
# What a tax office says of a year, whatever slips it names.
_TAX_PAPER = re.compile(
    r"\b(?:\w*steuerbescheid\w*|avis d impot\w*|avis d imposition|certificado tributario|certificado de renta\w*|"
    r"base imponible general|resultado de la declaracion|datos fiscales|declaration des revenus|notice of assessment|"
    r"certificate of income amount|tax assessment|certidao de liquidacao|nota de liquidacao|demonstracao de liquidacao|"
    r"declaracao de ajuste anual|modello 730|redditi persone fisiche|2 ндфл|справка о доходах)\b|소득금액증명|課税証明|"
    r"所得証明|源泉徴収票|纳税记录|完税证明"
)
_OF_A_YEAR = re.compile(
    r"\b(?:avis d impot|avis d imposition|year of assessment|tax year|steuerjahr|steuerbescheid|renta anual|"
    r"declaracion de (?:la )?renta|impuesto sobre la renta|income tax return|lohnausweis|lohnsteuerbescheinigung|"
    r"jahr(?:es)?(?:einkommen|bescheinigung)|neto anual|certificado de retenciones|certificazione unica)\b"
)
_MONTHLY = re.compile(
    r"\b(?:grundmiete|(?:netto)?kaltmiete|warmmiete|nettomiete|nettomietzins|"
    r"mensuel\w*|par mois|mois|monatlich\w*|pro monat|mensual\w*|al mes|monthly|per month|pcm|mensil\w*|al mese|"
    r"\w*monatsmieten?|mietmonat\w*|monatsrate\w*|mensualite\w*|mensualidad\w*|"
    r"mensal\w*|por mes|ao mes|miesieczn\w*|lunar\w*|aylik|ежемесячн\w*|в месяц|щомісячн\w*|hang thang)\b"
)

_RENT_OF_A_MONTH = re.compile(
    r"\b(?:quittance de loyer|avis d echeance|appel de loyer|recu de loyer|mietquittung|mietbescheinigung fur|"
    r"mietrechnung|recibo de(?:l)? alquiler|recibo de (?:la )?renta|recibo de arriendo|rent receipt|rent invoice|"
    r"rent statement|ricevuta (?:di|del) (?:affitto|canone)|recibo de aluguel|recibo de renda) "
    r"(?:(?:pour|du|de|fur|den|monat|mes|mois|for|the|month|of|per|il|mese|di|do|correspondiente|al) ){0,3}"
    r"[^\W\d_]{3,10} (?:de )?20\d\d\b"
)
_LET = re.compile(
    r"\b(?:loyer|\w*miete|rent|alquiler|renta|arriendo|canone(?! (?:tv|rai|televisivo))|"
    r"affitto|aluguel|czynsz|chirie|kira|аренд\w*)\b"
)


def timed(sums: list[Sum], pages: tuple[Page, ...], kind: str) -> list[Sum]:
    """The sums, with the time that the kind of paper and its other words tell."""
    if kind == "income_proof":
        return _of_pay(sums, pages)
    if kind in RENT_KINDS:
        # A bill for current that names its monthly instalments is of another time.
        texts = [fold(page.text) for page in pages]
        let = kind != "proof_of_residence" or is_let(pages)
        monthly = let and any(_MONTHLY.search(text) or _RENT_OF_A_MONTH.search(text) for text in texts)
        return [replace(s, period="month") if monthly and _is_open(s) and s.rank <= WANTED else s for s in sums]
    if kind == "volunteering_agreement":  # pocket money is paid by the month, unless it says otherwise
        return [replace(s, period="month") if s.period == UNKNOWN_PERIOD and s.rank <= WANTED else s for s in sums]
    if kind in _ONCE:
        return [replace(s, period="total") if s.period == UNKNOWN_PERIOD else s for s in sums]
    sums = [replace(s, period="total") if s.period == UNKNOWN_PERIOD and _is_once(s) else s for s in sums]
    monthly_sums = {found.amount for found in sums if found.period == "month"}
    # Twelve times a monthly sum is the sum of a year.
    return [
        replace(s, period="year") if s.period == UNKNOWN_PERIOD and s.amount / 12 in monthly_sums else s for s in sums
    ]


_ONCE_WORDS = re.compile(
    r"\b(?:aval|bankgarantie|garantie bancaire|burgschaft|cautionnement|fianza|fideiussione|bank guarantee|in all|"
    r"einmalig\w*|lump sum|en une seule fois|una sola vez|una tantum|set aside|put aside|hinterlegt\w*|en tout|"
    r"alles in allem|jednorazow\w*|единовременн\w*|одноразов\w*)\b|一次性"
)


_NEAR_ONCE = 60


def _is_once(found: Sum) -> bool:
    """Whether the words beside it say that it is there or paid once."""
    return found.rank <= NEAR and any(
        _ONCE_WORDS.search(words) for words in (found.around[0][-_NEAR_ONCE:], found.around[1][:20])
    )


_FOR_NOTHING = re.compile(
    r"\b(?:no rent|rent free|free of charge|without charge|loyer neant|(?:a titre|titre) gratuit|gratuitement|"
    r"sans loyer|"
    r"sans contrepartie|mietfrei|unentgeltlich\w*|kostenlos\w*|kostenfrei\w*|ohne miete|keine miete|gratis|gratuit[oa]|"
    r"gratuitamente|a titulo gratuito|sin contraprestacion|sin coste|sin pagar|senza corrispettivo|gratuitamente|"
    r"a titolo gratuito|bezplatn\w*|nieodplatn\w*|gratuit\w*|ucretsiz|безвозмездно|бесплатно|безоплатно|mien phi)\b|"
    r"免费|无偿|無償|무상|مجانا"
)


def is_let(pages: tuple[Page, ...]) -> bool:
    """Whether a paper speaks of a rent at all: a bill for current does not."""
    return any(_LET.search(fold(page.text)) for page in pages)


def is_for_nothing(pages: tuple[Page, ...]) -> bool:
    """Whether a paper says that nothing is paid for living there."""
    return any(_FOR_NOTHING.search(fold(page.text)) for page in pages)


def _of_pay(sums: list[Sum], pages: tuple[Page, ...]) -> list[Sum]:
    """ "Total" beside the sum of a slip is no time: a slip is of a month, a tax assessment of a year."""
    if any(_is_of_tax(page) for page in pages):
        period = "year"
    elif any(_is_monthly_slip(page) for page in pages):
        period = "month"
    elif any(_OF_A_YEAR.search(fold(page.text)) for page in pages):
        period = "year"
    else:
        period = UNKNOWN_PERIOD
    return [
        replace(s, period="month" if _of_gross(s, sums) else period) if s.rank <= NEAR and _is_open(s) else s
        for s in sums
    ]


def _of_gross(net: Sum, sums: list[Sum]) -> bool:
    """Whether a sum of a month stands beside it that may be the same pay before deductions."""
    return any(s.period == "month" and net.amount < s.amount < 2 * net.amount for s in sums)


def _is_open(found: Sum) -> bool:
    return found.period in (UNKNOWN_PERIOD, "total")


_TITLE_LINES = 8


def _is_of_tax(page: Page) -> bool:
    """Whether the page begins as a paper of a tax office does; further down such a paper may only be named."""
    top = "\n".join(line.text for line in page.lines[:_TITLE_LINES])
    return bool(_TAX_PAPER.search(fold(top)) or _TAX_PAPER.search(top))


def _is_monthly_slip(page: Page) -> bool:
    """Whether the page is the slip of a month's pay, which need not say so beside the sum."""
    folded = fold(page.text)
    if (_PAY_SLIP.search(folded) and _MONTH_NAMED.search(folded)) or _PAID_MONTH.search(folded):
        return True
    return bool(_MONTHS_PAY.search(page.text)) or any(
        _is_a_month(line.text) or _MONTHLY.fullmatch(fold(line.text)) for line in page.lines
    )


def _is_a_month(line: str) -> bool:
    """Whether a line names the first and the last day of a month as the time that is paid."""
    if not _PAY_PERIOD.match(line):
        return False
    days = [reading.value for reading in dates.find(line, day_first=True) if reading.value]
    return len(days) == 2 and 27 <= (days[1] - days[0]).days <= 31
