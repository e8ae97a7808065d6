"""What a sum of money is, by the words around it: net or gross, paid or due, pledged or owned, by the kind of paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from doccheck.understanding import sum_words as w
from doccheck.understanding import sum_words_charged as c
from doccheck.understanding import sum_words_east as e
from doccheck.understanding import sum_words_other as o
from doccheck.understanding import sum_words_paid as p
from doccheck.understanding.fold import fold, folded_each

# How well a sum answers what the paper is about: the decisive sum, one of those wanted, some sum behind a general
# label, one without a label, a related one (gross pay, price, counter-value), something else, a figure of a table
# whose row says nothing of it.
FINAL, WANTED, SOME, BARE, NEAR, OTHER, UNSAID = range(7)

_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯ᄀ-ᇿ؀-ۿ]")
# What follows a word of this kind is only what it is for: "frais de l'attestation de solde".
_ONLY_FOR = re.compile(
    r"(?: (?:de|du|des|d|l|la|le|les|for|fur|die|der|das|den|the|del|la|per|zu|zur|of|di|da|do|por|el|"
    r"за|на|о|za|pentru))*"
)
_TAKEN_OFF = re.compile(
    r"(?:hors|sans|apres|moins|net de|ohne|nach|vor|avant|abzuglich|exkl|without|excluding|net of|after|less|before|"
    r"sin|libre de|al netto d\w+|senza|excepto|outre|zuzuglich|plus|zzgl|после|після|за вычетом|за вирахуванням|без|"
    r"po|po odliczeniu|po potraceniu|bez|dupa|fara|sau|sau khi tru|بعد|قبل|دون|پس از|بدون)(?: \w{1,3}){0,2} $"
)
_ADDED = re.compile(r"(?:^| )(?:plus|outre|zuzuglich|zzgl|mas|piu|oltre)(?: \w{1,3}){0,2} $")
_THAN_BEFORE = re.compile(  # "19.200 € (el año pasado, 18.000)"
    r"(?:im vorjahr|vorjahr|bisher|zuvor|l an dernier|auparavant|last year|previously|before|el ano pasado|antes|"
    r"anteriormente|l anno scorso|no ano passado)(?: \w+)? ?\d"
)
_OF = re.compile(r" (?:of|von|de|di|d un montant de|in hohe von|up to|bis zu|jusqu a)")
_PURPOSE = re.compile(r"(?:pour|for|fur|para|per|als|as|au titre|afin|zum|zur|dla|на|для)\b")
_INCLUDES = re.compile("(?:^| )(?:" + "|".join(each.replace("*", r"\w*") for each in o.WITH.split("|")) + ") ?$")
_OUT_OF = re.compile(r"\d (?:з|із|из|von|sur|sur un total de|of|out of|z|su|uber|/)$")  # "paid: 500 of 900 €"
_SEVERAL_MONTHS = re.compile(
    r"(?:tous les (?:deux|trois) mois|alle (?:zwei|drei) monate|every (?:two|three) months|cada (?:dos|tres) meses|"
    r"ogni (?:due|tre) mesi|(?:par|pro|per|por|in|en|je) (?:trimestr\w*|quartal\w*|quarter\w*)|quarterly)(?= |$)"
)
_PHRASE = 32  # letters: "por trimestres vencidos de"
_CUT_SHORT = re.compile(r" (?:und|et|y|and|oder|or|ou|sowie)$")  # the rest of the label stands in the next line
_REACH = 2  # letters by which entries are looked up


@dataclass(frozen=True, kw_only=True, slots=True)
class _Entry:
    """A word or several, folded. `whole`: it ends where a word does; `open`: that word may go on."""

    text: str
    rank: int
    weak: bool  # counts only where no other word does
    inside: bool  # may begin inside a word
    whole: bool
    open: bool

    def end_in(self, text: str, at: int) -> int | None:
        """Where the entry ends that begins at `at` of the folded text; None where it does not stand there."""
        if not text.startswith(self.text, at):
            return None
        end = at + len(self.text)
        if self.open:
            following = text.find(" ", end)
            return following if following >= 0 else len(text)
        return end if not self.whole or text[end : end + 1] in ("", " ") else None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Found:
    start: int
    end: int
    rank: int
    weak: bool


# Words and what they make of a sum on papers of a kind; a third value: only where nothing stronger is said.
_Rule = tuple[str, int] | tuple[str, int, bool]
_COSTS: tuple[_Rule, ...] = (
    (w.FEE, OTHER), (e.FEE, OTHER), (w.MINIMUM, OTHER), (w.PREVIOUS, OTHER), (e.PREVIOUS, OTHER), (w.CAPITAL, OTHER),
)  # fmt: skip
_INCOME: tuple[_Rule, ...] = (
    (w.NET, FINAL), (w.GROSS, NEAR), (w.DEDUCTION, OTHER), (w.BONUS, OTHER), (w.TAXED, NEAR),
    (w.TAX_INCOME, FINAL), (w.CUMULATED, NEAR), (o.INSURED, OTHER), (o.EMPLOYER, OTHER), *_COSTS,
    (w.INCOME, WANTED, True),
    (e.NET, FINAL), (e.GROSS, NEAR), (e.DEDUCTION, OTHER), (e.BONUS, OTHER), (e.AVAILABLE, OTHER, True),
)  # fmt: skip
_WITHOUT_BONUS = tuple(rule for rule in _INCOME[2:-5] if rule[0] != w.BONUS)


def _without(words: str, others: str) -> str:
    left = frozenset(others.split("|"))
    return "|".join(word for word in words.split("|") if word not in left)


_BANK: tuple[_Rule, ...] = (
    (w.CLOSING, FINAL), (w.BALANCE, WANTED), (w.OPENING, OTHER), (w.AVERAGE, OTHER), (w.TURNOVER, OTHER),
    (w.DEBT, OTHER), (w.SECURED, OTHER), (w.COUNTER, NEAR), *_COSTS,
    (e.CLOSING, FINAL), (e.OPENING, OTHER), (e.AVERAGE, OTHER), (e.TURNOVER, OTHER), (e.RATE, NEAR),
    (e.AVAILABLE, WANTED, True), (w.TOTAL, WANTED, True),
)  # fmt: skip
_PLEDGE: tuple[_Rule, ...] = (
    (p.PLEDGE, WANTED), (p.LIMIT, WANTED), (p.OWN, OTHER), (p.TUITION, NEAR), (w.COUNTER, NEAR), *_COSTS,
    (e.POCKET, WANTED), (e.OWN, OTHER), (e.TUITION, NEAR), (e.INSURED, OTHER), (e.TRAVEL, OTHER),
    (e.OTHERS_COSTS, OTHER), (e.IN_ALL, WANTED), (e.LEAST, WANTED),
)  # fmt: skip
_PAID: tuple[_Rule, ...] = (
    (p.PAID_ALL, FINAL), (p.PAID, WANTED), (p.DUE, OTHER), (w.PREVIOUS, OTHER), (w.MINIMUM, OTHER),
    (e.PAID_ALL, FINAL), (e.PAID, WANTED), (e.DUE, OTHER), (e.BANK_FEE, OTHER), (e.RATE, NEAR), (e.PRICE, NEAR, True),
    (p.PRICE, NEAR, True), (w.TOTAL, SOME, True), (p.IN_INSTALMENTS, OTHER),
)  # fmt: skip
_RENT: tuple[_Rule, ...] = (
    (p.RENT_ALL, FINAL), (p.RENT, WANTED), (p.RENT_PART, NEAR), (p.DEPOSIT, OTHER), (p.HOUSEHOLD, OTHER),
    (e.RENT, WANTED), (e.RENT_PART, NEAR), (e.DEPOSIT, OTHER), (w.FEE, OTHER, True), *_COSTS[1:],
)  # fmt: skip
_CHARGED: tuple[_Rule, ...] = (
    (c.TUITION, WANTED), (c.CHARGED_BESIDE, OTHER), (c.TUITION_BARE, NEAR, True), (w.MINIMUM, OTHER),
    (w.COUNTER, OTHER),
)  # fmt: skip
_OF_FORMS: tuple[_Rule, ...] = (
    (p.TOGETHER, FINAL, True), (p.OF_SPOUSE, OTHER), (p.LODGING, NEAR),
    ("grant*|scholarship*|bourse*|stipendi*|beca|becas", WANTED),
)  # fmt: skip
_NET_PAY, _GROSS_PAY = "netto|net|nets|neto|netos|liquido|netti", "brutto|brut|bruto|brutos|gross|lordo|lordi"
_RULES: Mapping[str, tuple[_Rule, ...]] = {
    "income_proof": (*_INCOME, (e.PAY_IN_ALL, WANTED)),
    "internship_agreement": (
        (w.NET, FINAL), (w.GROSS, WANTED), *_WITHOUT_BONUS, (_without(w.BONUS, o.ALLOWANCE), OTHER),
        (o.ALLOWANCE, WANTED), (o.COVER, OTHER), (e.POCKET, WANTED), (e.DEDUCTION, OTHER), (o.IS_PAID, WANTED, True),
    ),
    "bank_certificate": (*_BANK[:-1], (w.TOTAL, FINAL, True)),
    "bank_statement": _BANK,
    "blocked_account": (
        (e.BLOCKED, FINAL), (e.NOT_BLOCKED, OTHER), (e.RATE, NEAR),
        (w.BLOCKED, FINAL), (w.PAID_IN, WANTED), (w.RELEASE, WANTED), (w.COUNTER, NEAR), (w.RESERVE, OTHER),
        (w.SECURED, OTHER), *_COSTS,
        (w.SUM, WANTED, True),
    ),
    "bank_guarantee": (
        (w.GUARANTEE, WANTED), (w.COUNTER, WANTED), (w.MARGIN, OTHER), (w.FEE, OTHER), (w.CAPITAL, OTHER),
        (e.GUARANTEE, WANTED), (e.MARGIN, OTHER), (e.FEE, OTHER), (e.PER_CLAIM, OTHER),
    ),
    "loan_certificate": (
        (w.GRANTED, FINAL), (w.TO_BORROWER, WANTED), (w.REQUESTED, OTHER), (w.INSTALMENT, OTHER),
        (w.COST, OTHER), (w.COUNTER, NEAR), (e.GRANTED, FINAL), (e.REQUESTED, OTHER), (e.INSTALMENT, OTHER),
        (e.RATE, NEAR), *_COSTS[:-1],
    ),
    "scholarship_certificate": (
        (w.GRANT, WANTED), (w.EXTRAS, OTHER), (w.COUNTER, NEAR), *_COSTS, (e.GRANT, WANTED), (e.EXTRAS, OTHER),
        (o.FAMILY_MEANS, OTHER),
        (e.SHARES, NEAR),
    ),
    "sponsorship_declaration": _PLEDGE,
    "affidavit": _PLEDGE,
    "host_commitment": _PLEDGE,
    "organiser_commitment": _PLEDGE,
    "residence_application_form": (
        (p.PLEDGE, WANTED), (w.BALANCE, WANTED), (w.INCOME, WANTED), (p.TUITION, NEAR), (p.RENT, NEAR),
        (_NET_PAY, WANTED), (_GROSS_PAY, NEAR), *_OF_FORMS, *_COSTS,
    ),
    "information_form": (
        (p.RENT_ALL, FINAL), (p.RENT, WANTED), (p.DEPOSIT, OTHER), (p.PLEDGE, WANTED), (w.BALANCE, WANTED),
        (w.INCOME, WANTED), (p.TUITION, NEAR), (e.TUITION, NEAR), (e.SHARES, OTHER), (o.INSURED, OTHER),
        *_OF_FORMS, *_COSTS,
    ),
    "volunteering_agreement": (
        (o.POCKET, WANTED), (o.POCKET_ALL, FINAL), (o.IN_KIND, NEAR), (o.TRAVEL, OTHER), (o.ONCE, OTHER),
        (o.PAID_BACK, WANTED), (o.LIABILITY, OTHER), (o.INSURED, OTHER), (o.OF_THE_OTHER, OTHER),
        (w.MINIMUM, OTHER), (w.CAPITAL, OTHER),
        (e.POCKET, WANTED), (e.INSURED, OTHER), (e.OTHERS_COSTS, OTHER),
    ),
    "exchange_agreement": (
        (o.PROGRAMME, WANTED), (e.PROGRAMME, WANTED), (e.POCKET, WANTED), (e.OTHERS_COSTS, OTHER),
        (o.HIGHEST, FINAL), (o.INSTALMENTS, OTHER), (o.TRAVEL, OTHER), (o.INSURED, OTHER),
        (w.MINIMUM, OTHER), (w.CAPITAL, OTHER),
    ),
    "other": (
        (p.PAID_ALL, FINAL), (p.PAID, WANTED), (o.HIGHEST, FINAL), (o.STATED, WANTED), (o.LEFT, NEAR),
        (w.OPENING, OTHER), (o.INSURED, OTHER), (w.MINIMUM, OTHER), (w.CAPITAL, OTHER), (w.FEE, NEAR, True),
        (o.DUES, WANTED, True),
    ),
    "admission_letter": _CHARGED,
    "enrolment_certificate": _CHARGED,
    "health_insurance": (
        (c.COVERED, FINAL), (c.COVER_BESIDE, OTHER), (c.PREMIUM, WANTED), (w.COUNTER, OTHER), (w.PREVIOUS, OTHER),
    ),
    "visa_application_form": ((c.MEANS, WANTED), (c.MEANS_BESIDE, OTHER), (w.COUNTER, OTHER)),
    "parental_authorisation": ((c.FOR_THE_CHILD, WANTED), (c.FOR_THE_CHILD_BESIDE, OTHER), (w.COUNTER, OTHER)),
    "tuition_receipt": _PAID,
    "language_course_confirmation": _PAID,
    "accommodation_certificate": _RENT,
    "proof_of_residence": ((p.BILL, FINAL), (p.BILL_OTHER, OTHER), *_RENT),
}  # fmt: skip
_OF_DEPOSITS = frozenset({"bank_certificate", "bank_statement", "blocked_account"})
_UP_TO = re.compile(
    r"(?:^| )(?:bis(?: zu)?|up to|jusqu a|a hauteur de|a concurrence de|dans la limite de|hasta|fino a|ate)"
    r"(?: (?:einem betrag von|un maximo de|un importe de|an amount of|a maximum of|maximal|hochstens))?$"
)
_ALONE = frozenset({"capital", "kapital", "capitale", "principal amount", "anlage"})  # of a deposit
_DEPOSITS = re.compile(r"\b(?:\w*einlage\w*|depots|deposits|depositos|depositi)\b")
_LET = frozenset({"accommodation_certificate", "proof_of_residence", "information_form"})
_PAID_KINDS = frozenset({"tuition_receipt", "language_course_confirmation", "other"})
_NAMED_BY_ADJECTIVES = frozenset({"bank_certificate", "bank_statement", "income_proof", "internship_agreement"})
# Where a total outranks its parts, up to which rank: even the counter-value of all accounts.
_TOTALLED = {"bank_certificate": NEAR, "bank_statement": WANTED, "tuition_receipt": WANTED}


def has_rules(kind: str) -> bool:
    return kind in _RULES


def rank_of(kind: str, before: str, behind: str) -> int | None:
    """What the folded words `before` and `behind` make of the sum between them; None where they say nothing."""
    behind = "" if _THAN_BEFORE.match(behind) else behind
    if kind == "bank_certificate" and before in _ALONE:
        return WANTED
    if kind in _OF_DEPOSITS and _UP_TO.search(before) and _names(_secured(), before):
        return OTHER
    ahead = _not_taken_off(_found(kind, before), before)
    after = [] if _PURPOSE.match(behind) else [found for found in _found(kind, behind) if not found.weak]
    if _SEVERAL_MONTHS.search(before[-_PHRASE:]) or _SEVERAL_MONTHS.match(behind):
        return NEAR
    if _weekly(behind) or _daily(before, behind) or _CUT_SHORT.search(before):
        return NEAR
    if kind in _PAID_KINDS and _OUT_OF.search(before):
        return NEAR
    if kind in _LET:
        ahead = [one for one in ahead if one.rank != NEAR or not _is_included(before, one)]
    close = [found for found in after if _is_close(behind, found.start)]
    if kind == "health_insurance":
        ahead = _without_included(ahead, before)
    decisive = _decisive(kind, [found for found in ahead if not found.weak], before)
    weak = next((found for found in reversed(ahead) if found.weak), None)
    if close and (decisive is None or close[0].rank >= NEAR):
        # "Frais de dossier : 90 € réglés": paid, but as the price of one thing.
        return SOME if weak and weak.rank >= NEAR > close[0].rank else close[0].rank
    decisive = decisive or weak or (after[0] if after else None)
    if decisive is None:
        return None
    if kind in _TOTALLED and not decisive.weak and decisive.rank <= _TOTALLED[kind]:
        return FINAL if is_named_total(before) else decisive.rank
    return decisive.rank


def _without_included(found: list[_Found], text: str) -> list[_Found]:
    """Without what is only included in what is said first: "medical expenses incl. hospital and repatriation"."""
    first = next((one for one in found if one.rank == FINAL), None)
    if first is None or not _INCLUDING.match(text, first.end):
        return found
    return [one for one in found if one.start <= first.start]


def is_secured_limit(before: str) -> bool:
    """Whether the folded words before a sum name what deposits are secured up to."""
    return bool(_UP_TO.search(before)) and bool(_DEPOSITS.search(before))


def _is_included(before: str, found: _Found) -> bool:
    """Whether the words say that it is in the sum: "including heating", "管理費込"."""
    return bool(_INCLUDES.search(before[: found.start]) or _INCLUDED.match(before, found.end))


def _is_close(behind: str, start: int) -> bool:
    """Whether a word behind a sum still belongs to it: two words may stand between, or four signs without spaces."""
    unspaced = _CLOSE_SIGNS if behind[start] > "\u2e7f" else _CLOSE_LETTERS if behind[start] >= "\u1100" else None
    return behind[:start].count(" ") <= 2 and (unspaced is None or start <= unspaced)


_INCLUDING = re.compile(r" (?:incl\w*|inkl\w*|einschliesslich|y compris|compris\w*|comprend\w*)(?= |$)")
_INCLUDED = re.compile(f" ?(?:{fold('포함')}|含|込)")
_CLOSE_SIGNS, _CLOSE_LETTERS = 4, 12  # a syllable of Hangul is folded to two or three letters


def _not_taken_off(found: list[_Found], text: str) -> list[_Found]:
    """Without what was taken off or left out: "net of tax", and all that follows at once: "после удержания налогов"."""
    kept: list[_Found] = []
    end = -2
    for one in found:
        added = _ADDED.search(text[: one.start]) and _OF.fullmatch(text[one.end :])  # "plus a book allowance of"
        if one.rank >= NEAR and not added and (one.start <= end + 1 or _TAKEN_OFF.search(text[: one.start])):
            end = one.end
        else:
            kept.append(one)
    return kept


def _decisive(kind: str, found: list[_Found], text: str) -> _Found | None:
    """The last of them, unless it only says what a fee is for, or whose the word before it is: "opening balance"."""
    if not found:
        return None
    last = found[-1]
    if len(found) > 1 and last.rank < NEAR <= found[-2].rank:
        between = text[found[-2].end : last.start].rstrip()
        if _ONLY_FOR.fullmatch(between) and (between or kind in _NAMED_BY_ADJECTIVES):
            return found[-2]
    return last


def _found(kind: str, text: str) -> list[_Found]:
    """The words of the table in the text, the longer before the shorter at one place, none inside another."""
    table = _table(kind)
    found: list[_Found] = []
    end = 0
    for at in range(len(text)):
        entries = table.get(text[at : at + _REACH])
        if at < end or not entries:
            continue
        begins = at == 0 or text[at - 1] == " "
        best: _Found | None = None
        for entry in entries:
            ends = entry.end_in(text, at) if begins or entry.inside else None
            # Of two readings of the same words the more cautious one counts.
            if ends and (best is None or (ends, entry.rank) > (best.end, best.rank)):
                best = _Found(start=at, end=ends, rank=entry.rank, weak=entry.weak)
        if best:
            found.append(_inside(table, text, best))
            end = best.end
    return [one for one in found if one.rank >= 0]


def _inside(table: Mapping[str, tuple[_Entry, ...]], text: str, found: _Found) -> _Found:
    """A compound is what its last part says: "Haftungsprovision" is a fee."""
    if " " in text[found.start : found.end]:
        return found  # a phrase is told by all its words
    for at in range(found.start + 1, found.end):
        for entry in table.get(text[at : at + _REACH], ()):
            inside = entry.inside and entry.rank >= NEAR > found.rank and text[at - 1] != " "
            if inside and entry.end_in(text, at) == found.end:
                return _Found(start=found.start, end=found.end, rank=entry.rank, weak=False)
    return found


_IGNORED = -1


@cache
def _table(kind: str) -> Mapping[str, tuple[_Entry, ...]]:
    table: dict[str, list[_Entry]] = {}
    for rule in ((w.ACCOUNT, _IGNORED), (w.COUNTED, _IGNORED), (w.IN_ADVANCE, _IGNORED), *_RULES[kind]):
        entries = rule[0].split("|")
        for entry, text in zip(entries, _folded_words(rule[0]), strict=True):
            made = _entry(entry, text, rule[1], len(rule) > 2)
            table.setdefault(made.text[:_REACH], []).append(made)
    return {first: tuple(made) for first, made in table.items()}


@cache
def _folded_words(words: str) -> tuple[str, ...]:
    """The words of a rule, folded; papers of several kinds have the same."""
    return tuple(folded_each(words.split("|")))


def _entry(entry: str, text: str, rank: int, weak: bool) -> _Entry:
    inside, open_end = entry.startswith("~"), entry.endswith("*")
    unspaced = not text.isascii() and bool(_UNSPACED.search(text))
    return _Entry(
        text=text, rank=rank, weak=weak, inside=inside or unspaced, whole=not open_end and not unspaced, open=open_end
    )


@cache
def _secured() -> re.Pattern[str]:
    return _one_of(w.SECURED.split("|"))


def _names(words: re.Pattern[str], text: str) -> bool:
    return any(words.match(text, at) for at in _words(text))


@cache
def _total() -> re.Pattern[str]:
    return _one_of(w.TOTAL.split("|"))


def is_named_total(before: str) -> bool:
    """Whether the folded words before a sum name a total."""
    return _names(_total(), before)


@cache
def _week() -> re.Pattern[str]:
    return _one_of(p.WEEKLY.split("|"))


def _one_of(entries: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(fold(e)) + (r"\w*" if e.endswith("*") else r"(?!\w)") for e in entries))


def _weekly(behind: str) -> bool:
    """Whether the sum is for a week or a day: not what a month is paid with."""
    return any(_week().match(behind, at) for at in _words(behind)[:2])


@cache
def _day() -> re.Pattern[str]:
    return _one_of(e.DAILY.split("|"))


def _daily(before: str, behind: str) -> bool:
    """The same in languages that say it before the sum as well: "günlük 7 avro", "每日250元"."""
    tail = before[-_DAILY_REACH:]
    starts = [at for at in _words(tail) if tail.count(" ", at) <= 1 or tail[-1:] > "\u1100"]
    ends = [found.end() for at in starts if (found := _day().match(tail, at))]
    if tail[-1:] > "\u2fff" and (found := _day().search(tail[-4:])):
        return found.end() >= len(tail[-4:]) - 1
    return any(end >= len(tail) - 1 for end in ends) or any(_day().match(behind, at) for at in _words(behind)[:2])


_DAILY_REACH = 24


def _words(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer(" ", text))] if text else []
