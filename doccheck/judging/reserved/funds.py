"""What a paper about money takes back: a sum that is credit, pledged, another's, not sure, in another currency."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from doccheck.judging.case import Case
from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved import funds_words_balances as balances
from doccheck.judging.reserved import funds_words_grants as grants
from doccheck.judging.reserved import funds_words_promises as promises
from doccheck.judging.reserved.concepts import Statement
from doccheck.judging.reserved.funds_beside import without_powers_of_relatives
from doccheck.judging.reserved.funds_claims import by_claims
from doccheck.judging.reserved.funds_closed import account_closed
from doccheck.judging.reserved.funds_concepts import CONCEPTS, GONE, NOT_OWN, STOPPED, SUM, Concept
from doccheck.judging.reserved.funds_concepts_limits import LIMITS
from doccheck.judging.reserved.funds_concepts_promises import NOT_IN_FORCE, PROMISES
from doccheck.judging.reserved.funds_country import for_another_country
from doccheck.judging.reserved.funds_effect import takes_effect_later
from doccheck.judging.reserved.funds_figures import by_figures, largest, parts
from doccheck.judging.reserved.funds_payouts import paid_out_before
from doccheck.judging.reserved.funds_rows import by_rows
from doccheck.judging.reserved.funds_self import vouches_for_oneself
from doccheck.judging.reserved.funds_shares import by_shares
from doccheck.judging.reserved.funds_words import FAMILIES
from doccheck.judging.reserved.holders import made_out_to_another, namesake
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.reserved.sheets import sheets
from doccheck.judging.words import fold
from doccheck.values import amounts
from doccheck.values.checkboxes import AMONG_OPTIONS, options_behind

_OF_STUDENT = f.BLOCKED | f.GRANTS | f.GUARANTEES  # made out to who studies, and not to who pays
# A grant that was stopped and runs again.
_RUNS_AGAIN = lazily(
    r"(?:\b(?:a ete|ont ete|est|has been|have been|was|were|is|ist|sind|wurden?|fue|fueron|ha sido|esta) "
    r"(?!(?:\w+ ){0,4}?(?:pas|not|nicht|noch|yet|no|non|nie|never|bis|until|till|hasta|jusqu\w*|sobald|wenn|si|if|"
    r"falls|once|when|to|zu|pour|para|soll|kann|peut)\b)"
    r"(?:\w+ ){0,3}?(?:retablie?s?|reinstated|restored|resumed|"
    r"wieder ?(?:aufgenommen|hergestellt|eingesetzt|bewilligt)|restablecid[ao]s?|reanudad[ao]s?|rehabilitad[ao]s?|"
    r"reactivad[ao]s?)\b"
    r"|\b(?:a|ont|has|have) (?:depuis |since )?(?:repris|resumed)\b|\bresumed (?:in|on)\b"
    r"|\blauft (?:\w+ ){0,3}?wieder\b"
    r"|\bwird (?:\w+ ){0,3}?wieder (?:aus)?gezahlt\b|\bse (?:ha )?(?:reanud\w+|reactiv\w+)\b)"
    r"(?!.*\b(?:abermals|erneut|again|de nouveau|de nuevo|nouvelle\w*|nueva\w*)\b)"
)
# What the student may do stops a grant: no day, and nobody who did it.
_STOPPED_BY_EVENT = lazily(
    r"^(?:[\w ]{1,40} \d+ \d+ )?(?:la beca|el pago|das stipendium|die (?:zahlung|forderung)|la bourse|le versement"
    r"|the (?:grant"
    r"|scholarship|award)|payment) (?:se suspende|wird ausgesetzt|est suspendue?|is suspended|will be suspended)"
    r" (?:por (?:bajo|falta)|cuando|si|en caso|bei|wenn|falls|en cas|lorsqu\w*|where|if|in case|for (?:poor|want"
    r"|lack))\b"
    r"|^(?:\w{1,5} )?(?:exmatrikulation|studienabbruch|(?:abbruch|aufgabe|unterbrechung|wechsel) de[sr] stud\w+)"
    r"(?: \w+){0,3}? beende[tn] (?:(?:die|das|den|diese[ns]?|jede|auch|gesamte) )*\w+$"
)
# A guarantee that ends when all of it is paid.
_ENDS_WHEN = lazily(
    r"^(?!.*\b(?:force|effect|kraft|wirksam\w*|gultig\w*|vigueur|effet|vigor|efecto)\b).*"
    r"\b(?:ends?|lapses?|ceases?|expires?|terminates?|endet|erlischt|prend fin|s eteint|expire|cesa|termina|finaliza|"
    r"se extingue) (?:\w+ )?(?:when|once|as soon as|sobald|wenn|lorsqu\w*|quand|des que|cuando|en cuanto)\b"
)
# An account with somebody else, or of before, that was closed.
_OTHER_ACCOUNT = lazily(
    r"\b(?:joint|former|old|other|second) (?:\w+ )?account (?:\w+ ){0,5}?(?:closed|dissolved)"
    r"|\b(?:gemeinschaftskonto|(?:alte|fruhere|andere)s? (?:\w*konto)|\w*konto (?:mit|gemeinsam mit) (?:\w+ ){1,3})"
    r" (?:\w+ ){0,5}?(?:aufgelost|geschlossen|geloscht)"
    r"|\b(?:compte (?:joint|commun)|ancien compte|autre compte) (?:\w+ ){0,6}?(?:clos|cloture|ferme|solde)"
    r"|^(?:\d+ )?(?:closed|replaced|former|geschlossene|fruhere|aufgeloste|comptes (?:clos|soldes)|anciens"
    r"|cuentas (?:cerradas"
    r"|canceladas|anteriores)|inversiones vencidas)\b.*\b(?:accounts|deposits|konten|anlagen|comptes|depots|cuentas"
    r"|inversiones)\b.*\b(?:above|oben|obig\w*|ci dessus|arriba|anterior(?:es)?|placed|transferred|angelegt|ubertragen"
    r"|places?|placee?s?|transferee?s?|verses?|colocad\w*|traspasad\w*)\b"
    r"|\b(?:cuenta conjunta|antigua cuenta|otra cuenta) (?:\w+ ){0,6}?(?:cancelad|cerrad)\w*"
)
# A place on an earlier list, and a contract that rests while the pay goes on.
_WAS_RESERVE = lazily(
    r"\b(?:primera lista|premiere liste|first list|erste[nr]? liste)\b.*\b(?:figuro|figuraba|figurait|etait|stood"
    r"|was|stand|war)\b"
    r"(?!.*\b(?:sigue|aun|todavia|still|noch|toujours|encore)\b)"
)
_PAY_GOES_ON = lazily(
    r"\b(?:suspendue?|ruht|suspended|suspendido) (?:\w+ ){0,14}?(?:remuneration|salaire|gehalt|vergutung|salary|pay"
    r"|wages|salario"
    r"|retribucion) (?:(?:est|wird|werden|is|are|se) (?:maintenue?|versee?|weiter\w*|fortgezahlt|continued|maintained"
    r"|mantiene|abona)|continues)\b(?!.*\b(?:nicht|not|pas|no|suspen\w*)\b)"
)
_ASKS_HOW = lazily(r"(?:\d+\. )?(?:HOW|WHEN|WIE|WANN|COMMENT|QUAND|CÓMO|CUÁNDO) [A-ZÀ-Þ ]{4,60}(?: \d+)?\W*$")
# A note that has no subject: what the paper is about.
_ENDED_NOTE = lazily(
    r"(?:dissolved|closed|terminated|cancelled|revoked|withdrawn|aufgelost|geschlossen|beendet|storniert|widerrufen"
    r"|eingestellt|clos|cloture|resilie|annulee?|revoquee?|cancelad[oa]|cerrad[oa]|anulad[oa]|revocad[oa]"
    r"|extinguid[oa])"
    r" (?:am|on|le|el|as of|per|zum|mit wirkung vom|con fecha(?: de)?) \d"
)
_BESIDE_THE_GRANT = (grants.EXTRA, grants.RENEWAL, f.CONDITIONAL)
_MOST_SUMS = 3  # more are a table that was read as one sentence
_LONGEST = 320  # what is longer is a table that was read as one sentence
_LETTER = 600  # but a heading and a salutation run into the first sentence of a letter, which names one sum at most
_TITLED = lazily(r"\b(?:Don|Doña|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|Mr|Mrs|Ms|Sra?|Señora?)\.? [A-ZÀ-Þ]")
_BELONGS = lazily(r"\b(?:(?:held|owned|maintained) by|belongs? to|appartien(?:t|nent)|gehort|gehoren|pertenecen?)\b")


def funds(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences by which the money of the paper is less, later, or not for the applicant's stay."""
    if kind not in f.MEANS:
        return
    yield from _in_words(said, kind)
    yield from _in_concepts(said, kind, case)
    if kind in f.GRANTS:
        yield from _paid_once(said)
    if kind in f.BALANCES | f.BLOCKED:
        yield from (row.sentence for row in said.rows if _is_held_by_body(row, case))
    if kind in f.BALANCES:
        yield from _may_only_sign(said)
        yield from account_closed(said)
    if kind in f.SPONSORS:
        yield from _unsigned(said)
    if kind in _OF_STUDENT:
        yield from made_out_to_another(said, case.applicant)
    if kind in _OF_STUDENT | f.BALANCES:
        yield from namesake(said, case.applicant)
    yield from sheets(said, case)
    yield from (one for one in said.sentences if _ENDED_NOTE.match(one.folded))
    yield from by_figures(said, kind, case)
    yield from by_rows(said, kind, case)
    yield from by_claims(said, kind, case)
    yield from for_another_country(said, kind, case)
    yield from takes_effect_later(said, kind, case)
    yield from vouches_for_oneself(said, kind, case)
    yield from by_shares(said, kind, case)
    if kind in f.BLOCKED:
        yield from paid_out_before(said, case)


def _in_words(said: Said, kind: str) -> Iterator[Sentence]:
    families = [each for each in FAMILIES if kind in each.kinds and each.may_stand_in(said.folded)]
    if promises.LIVING.search(said.folded):  # a guarantee for that and the rent besides
        families = [each for each in families if each is not promises.RENT_DEBT]
    if not families:
        return
    for sentence in chain(said.sentences, (row.sentence for row in said.rows)):
        folded = fold(_ticked(sentence.text))
        if _WAS_RESERVE.search(folded) or _PAY_GOES_ON.search(folded):
            continue
        if not sentence.text.endswith(":") and any(_belongs(family, folded) for family in families):
            yield sentence


def _in_concepts(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """What is said of the money in any order of words."""
    for concept in (*CONCEPTS, *PROMISES, *LIMITS):
        if kind in concept.kinds:
            yield from (one for one in _stated(said, concept.statements) if _counts(concept, one, said, case))


def _counts(concept: Concept, one: Sentence, said: Said, case: Case) -> bool:
    """Whether what a sentence says concerns the sum that the paper is about."""
    if len(amounts.find(one.text)) > _MOST_SUMS:
        return False
    if _is_over(concept, one.folded):
        return False
    if concept.partly and _is_small(one, said):
        return False
    if concept is NOT_OWN and (_names_another(one, case) or _is_of_relatives(one, said, case)):
        return False
    return not concept.of_sum or bool(SUM.pattern.search(one.folded)) or bool(amounts.find(one.text))


def _is_over(concept: Concept, folded: str) -> bool:
    """Whether a sentence with its words says another thing: it was stopped and runs again, it ends when it is paid."""
    if concept is GONE and _OTHER_ACCOUNT.search(folded):
        return True
    if concept is STOPPED:
        return bool(_RUNS_AGAIN.search(folded) or _STOPPED_BY_EVENT.search(folded))
    return concept is NOT_IN_FORCE and bool(_ENDS_WHEN.search(folded))


def _stated(said: Said, statements: Sequence[Statement]) -> Iterator[Sentence]:
    """The sentences that make one of the statements, and the rows: their label and value are one clause."""
    text = said.folded
    near = [one for one in statements if one.thing.pattern.search(text) and one.state.pattern.search(text)]
    if near:
        for one in said.sentences:
            ticked = Sentence(text=_ticked(one.text), evidence=())
            if one.text.endswith(":") or _is_table(one.text) or _ASKS_HOW.match(one.text):
                continue
            if any(each.is_in(ticked) for each in near):
                yield one
        for row in said.rows:
            clause = Sentence(text=f"{row.label.rstrip(' :')} {_ticked(row.value)}", evidence=())
            if len(clause.text) < _LONGEST and any(each.is_in(clause) for each in near):
                yield row.sentence


def _is_table(text: str) -> bool:
    """Whether it is too long for a sentence."""
    return len(text) >= _LONGEST and len(text) >= (_LETTER if len(amounts.find(text)) <= 1 else _LONGEST)


def _names_another(one: Sentence, case: Case) -> bool:
    """Whether what is said is said of a person by name who is not the applicant: who else may act for the account."""
    if case.applicant is None or not _TITLED.search(one.text):
        return False
    names = fold(f"{case.applicant.surname} {case.applicant.given_names}").split()
    return not set(names) & set(one.folded.split())


def _is_of_relatives(one: Sentence, said: Said, case: Case) -> bool:
    """Whether it is only parents and the like whose power is spoken of, in a paper that calls somebody the holder."""
    if not (balances.HAS_ACCOUNT.search(said.folded) or _BELONGS.search(said.folded)):
        return False
    given = case.applicant.given_names if case.applicant is not None else ""
    rest = without_powers_of_relatives(one.text, given)
    return not any(each.is_in(Sentence(text=rest, evidence=())) for each in NOT_OWN.statements)


def _is_small(one: Sentence, said: Said) -> bool:
    """Whether what is said concerns a sum beside another of more than twice as much."""
    of_it, all_of_it = largest(one.text), [largest(part.text) for part in parts(said)]
    return bool(amounts.find(one.text)) and 2 * of_it <= max(all_of_it, default=of_it)


def _ticked(text: str) -> str:
    """A text of which only the boxes count that have a cross: "☐ nicht nachgewiesen" says nothing."""
    head, options = options_behind(text, AMONG_OPTIONS)
    return " ".join([head, *(each.text for each in options if each.is_ticked)])


def _belongs(family: f.Family, folded: str) -> bool:
    """Whether a sentence says what the family does, and neither the opposite nor what only may be."""
    first, *others = family.says
    if not all(part.search(folded) for part in others) or any(part.search(folded) for part in family.unless):
        return False
    found = first.finditer(folded)
    return any(not (family.deniable and _is_denied(folded, *each.span())) for each in found)


def _is_denied(folded: str, start: int, end: int) -> bool:
    return bool(f.DENIED_BEFORE.search(folded[:start]) or f.DENIED_BEHIND.search(folded[end:]))


def _paid_once(said: Said) -> Iterator[Sentence]:
    """A grant that a paper names by the month and pays once."""
    if not (grants.ONCE.search(said.folded) and grants.MONTHLY.search(said.folded)):
        return
    by_month = [one for one in parts(said) if grants.MONTHLY.search(one.folded)]
    monthly = {each.amount for one in by_month for each in amounts.find(one.text)}
    for sentence in said.sentences:
        folded, sums = sentence.folded, {each.amount for each in amounts.find(sentence.text)}
        is_beside = any(each.search(folded) for each in _BESIDE_THE_GRANT) or (sums and sums.isdisjoint(monthly))
        if grants.ONCE.search(folded) and not is_beside:
            yield sentence


def _unsigned(said: Said) -> Iterator[Sentence]:
    """The opening of a declaration that says it is signed, and is not."""
    if said.document.signed is False and promises.UNDERSIGNED.search(said.folded):
        yield from [one for one in said.sentences if promises.UNDERSIGNED.search(one.folded)][:1]


def _may_only_sign(said: Said) -> Iterator[Sentence]:
    """The sentence that lets somebody act for an account, in a paper that calls nobody its holder."""
    if not (balances.HAS_ACCOUNT.search(said.folded) or _has_holder(said)):
        yield from (one for one in said.sentences if balances.MAY_SIGN.search(one.folded))


def _has_holder(said: Said) -> bool:
    """Whether a sentence says who holds the account, and not that a company does."""
    return any(_BELONGS.search(one.folded) and not balances.BODY.search(one.folded) for one in said.sentences)


def _is_held_by_body(row: Row, case: Case) -> bool:
    """Whether the account is a company's or an association's; not where the row names the applicant as well."""
    label, value = fold(row.label), fold(row.value)
    if not balances.BODY.search(value):
        return False
    own = set(fold(case.applicant.full).split()) if case.applicant is not None else set[str]()
    is_customer = balances.CUSTOMER.fullmatch(label) is not None and own.isdisjoint(value.split())
    return is_customer or balances.HOLDER.search(label) is not None
