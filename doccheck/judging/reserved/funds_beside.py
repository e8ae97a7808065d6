"""What letters of banks say beside the balance and without harm to it: a relative's power, a debt that is served."""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.words import fold
from doccheck.values import amounts

_CLAUSE = lazily(
    r"[;:()–—]|(?<=[^\W\d_]{3})[.!?]\s|, (?=(?:und|aber|jedoch|and|but|however|et|mais|y|pero|e|ma|mas|sie|er|elle|il|"
    r"she|he|ella)\b)"
)
_TITLE = r"(?:m|mme|mlle|monsieur|madame|herrn?|frau|mr|mrs|ms|don|dona|d|da|sra?|senora?)"
_KIN = (
    r"(?:mere|pere|parents|grands? meres?|grands? peres?|oncle|tante|tuteur|tutrice|mutter|vater|eltern|grossmutter|"
    r"grossvater|onkel|mother|father|grandmother|grandfather|uncle|aunt|guardian|madre|padre|padres|abuel[oa]|ti[oa])"
)
_OF_HOLDER = r"(?:sa|son|ses|leurs?|ihre?|seine?|her|his|their|your|vos|votre|su|sus)"
# A relative as who has the power: "sa mère, Mme …, détient"; not "sa mère lui a donné", nor "elle et sa mère ont".
_RELATIVE = lazily(
    rf"^(?:(?:und|aber|jedoch|and|but|however|et|mais|y|pero|auch|aussi|also|tambien) )*"
    rf"(?:{_TITLE}(?: (?!(?:und|et|and|y|e|ainsi|sowie)\b)\w+){{1,4}}? )?"
    rf"{_OF_HOLDER} {_KIN}(?: (?!(?:lui|leur|ihr|ihm|ihn|ihnen|sie|er|him|la|lo|le|les|l|elle|il|she|he|ella|s|konto|"
    rf"compte|account|cuenta)\b)\w+){{0,7}}? "
    r"(?:detien(?:t|nent)|dispose(?:nt)?|possede(?:nt)?|a|ont|n a|n ont|n est|est|sont|figure(?:nt)?|beneficie(?:nt)?|"
    r"hat|haben|besitzt|besitzen|verfugt|verfugen|ist|sind|holds?|has|have|is|are|enjoys?|"
    r"dispone[n]?|tienen?|poseen?|figuran?|es|son|esta|estan|consta[n]?|cuentan?|goza[n]?)\b(?P<what>.*)"
)
_GIVEN = lazily(
    r"\b(?:\w*erteilt|eingeraumt|gegeben|ubertragen|bestellt|ernannt|gewahrt|donnee?|consentie?|accordee?|conferee?|"
    r"deleguee?|nommee?|designee?|remise?|granted|given|gave|appointed|conferred|delegated|otorgad[oa]|concedid[oa]|"
    r"conferid[oa]|nombrad[oa]|delegad[oa]|sie|ihn|ihm|ihr|him|her|lui)\b"
)
_EMPOWERED = lazily(r"^ (?:\w+ ){0,4}(?:bevollmachtigt|berechtigt|autorisee?|habilitee?|authori[sz]ed|autorizad[oa])\b")
_HAVING = lazily(r"\b(?:hat|haben|has|have|a|ont|tienen?) ")

_DEBT = lazily(r"\b(?:prets?|emprunts?|\w*darlehen\w*|\w*kredite?s?|loans?|mortgages?|prestamos?|creditos?|credits?)\b")
_FOR_A_HOME = lazily(
    r"\b(?:immobili\w*|hypothe\w*|hypoteca\w*|habitation|logement|automobile|auto|voiture|vehicule|travaux|haus\w*|"
    r"wohnung\w*|eigenheim\w*|bau\w*|fahrzeug\w*|home|house|housing|mortgage|car|vehicle|hipotec\w*|vivienda|coche|"
    r"vehiculo)\b"
)
_SERVED = lazily(
    r"\b(?:regulier\w*|sans (?:incident|retard)\w*|mensualites?|echeances? (?:prevues?|convenues?)|normalement|"
    r"vereinbarungsgemass|vertragsgemass|plan ?massig|plangemass|regelmassig|punktlich|raten|monatsraten|regularly|"
    r"as (?:agreed|scheduled|planned)|on (?:schedule|time)|punctually|monthly instal\w*|up to date|arrears|"
    r"puntualmente|regularidad|regularmente|al corriente|cuotas|mensualidades)\b"
)
# The money of the letter itself, and whom it was had from.
_OF_THE_MONEY = lazily(
    r"\b(?:soldes?|fonds|sommes?|montants?|depots?|argent|avoirs?|provision|\w*guthaben|\w*betrag|betrage|summen?|geld\w*|"
    r"mittel|einlagen?|\w*saldo|fondos|importes?|sumas?|dinero|depositos?|ingresos?|funds|sums?|amounts?|balances?|"
    r"deposits?|money|provien\w*|issus?|stamm\w*|herruhr\w*|proced\w*|comes?|came|stems?|financ\w*|finanz\w*|"
    r"pretee?s?|geliehen\w*|leihweise|kurzfristig\w*|lent|loaned|borrowed|prestad[oa]s?|uberbruckung\w*|relais|bridging|"
    r"avancee?s?|handelt|agit|trata|visum\w*|visa|(?:par|von|vom|by|por|of|de) (?:son|sa|ses|un|une|m|mme|seine\w*|"
    r"ihre\w*|eine\w*|herrn?|frau|his|her|a|an|mr|mrs|ms|su|sus|una?|dritte\w*|third|tiers|terceros?))\b"
)


def without_powers_of_relatives(text: str, given_names: str) -> str:
    """A sentence without the clauses by which a parent or the like has a power over the holder's account."""
    own = set(fold(given_names).split())
    kept = [part for part in _CLAUSE.split(text) if not _is_of_a_relative(fold(part), own)]
    return "; ".join(kept)


def _is_of_a_relative(clause: str, own: set[str]) -> bool:
    found = _RELATIVE.search(clause)
    if found is None or own & set(clause.split()):
        return False
    is_having = _HAVING.search(clause[: found.start("what")] + " ") and _EMPOWERED.search(found["what"])
    return not _GIVEN.search(found["what"]) and not is_having


def is_served_debt(text: str, folded: str) -> bool:
    """Whether a sentence tells of a debt beside the money, for a home or a car or paid back as agreed."""
    if not _DEBT.search(folded) or _OF_THE_MONEY.search(folded):
        return False
    return bool(_FOR_A_HOME.search(folded) or (_SERVED.search(folded) and not amounts.find(text)))
