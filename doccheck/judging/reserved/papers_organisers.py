"""An organiser of a stay that bears nothing of what the stay costs, and sees to nothing that it needs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_BEFORE = 3  # words before what is said and behind it, by which it is denied or done by others
_COSTS = (
    r"(?:\w*kosten|ausgaben|aufwendung\w*|lebensunterhalt\w*|unterhalt\w*|verpflegung|unterkunft|frais|depenses|"
    r"couts?|gastos|"
    r"costes?|costos?|costs?|expenses?|spese|costi|despesas|custos|manutencion|sustento|hebergement|board|"
    r"lodging|upkeep|"
    r"maintenance|fees|scolarite|financ\w*|charges?|essen|food|meals|retour|rapatriement|regreso|retorno|"
    r"\w*ruckreise|heimreise|"
    r"ruckfuhrung|return|rientro|vuelta|repatriation|repatriacion|verpflegt|untergebracht|depense)"
)
_BEARS = (
    r"(?:uber(?:nimmt|nehmen|nommen|nahme|zunehmen)|tragt|tragen|getragen|tragung|tragerin|finanzier\w*|"
    r"bezahl\w*|zahlt|deckt|"
    r"gedeckt|aufkommen|aufzukommen|kommt|kommen|erstattet|bestreitet|prend|prendre|prendra|prennent|prendront|"
    r"prenons|prise|"
    r"assum\w*|support\w*|financ\w*|regle\w*|paie\w*|couvr\w*|couvert\w*|asum\w*|sufrag\w*|correr\w*|corre\w*|"
    r"cubr\w*|cubiert\w*|"
    r"abon\w*|pag\w*|hace\w*|hacer\w*|bear\w*|borne|cover\w*|meet|meets|met|pay\w*|paid|fund\w*|defray\w*|"
    r"sost\w*|copr\w*|"
    r"sustent\w*|suport\w*|cargo|cuenta|charge|carico|responsab\w*|haft\w*|garanti\w*|guarantee\w*|provid\w*|"
    r"gewahr\w*|"
    r"stellt|fourni\w*|proporcion\w*|offr\w*|repond\w*|respond\w*|garant\w*|burg\w*|einsteh\w*|einzustehen|"
    r"sicher\w*|asegur\w*|"
    r"ensur\w*|organis\w*|secur\w*)"
)
_BORNE = lazily(
    rf"\b{_COSTS}\b(?: \w+){{0,16}} {_BEARS}\b|\b{_BEARS}\b(?: \w+){{0,16}} {_COSTS}\b|\bprise? en charge\b"
)
# What the stay needs besides money, and who sees to it: "wir sorgen für Flug und Betreuung", "answer for".
_NEEDS = (
    r"(?:unterbringung|gastfamilie\w*|betten?|\w*versicherung\w*|versichert|\w*fluge?s?|flugtickets?|\w*fahrkarten?"
    r"|ruckkehr|heimkehr|\w*reise|taschengeld|tagegeld|betreuung|logement|logee?s?|familles? d accueil|assurances?"
    r"|billets?|voyages?|indemnites?|sejour|soins|argent de poche|encadrement|alojamiento|alojad[ao]s?"
    r"|familias? (?:de )?(?:acogida|acogedora|anfitriona)|seguros?|polizas?|billetes?|viajes?|pasajes?|estancia"
    r"|dietas?|dinero de bolsillo|tutela|accommodation|housing|insurance|flights?|fares?|journey|travel|transfers?"
    r"|medical cover|host famil(?:y|ies)|stipends?|allowances?|pocket money|care|supervision|stay|welfare|placement"
    r"|vitto|alloggio|assicurazione|volo|viaggio|alojamento|seguro|voo|viagem)"
)
_SEES_TO = (
    r"(?:sorg(?:t|en|e)|kummer\w*|verantwort\w*|steh(?:t|en|e)(?= (?:\w+ ){0,12}?(?:ein|gerade)\b)|zustandig"
    r"|sicher(?:t|n|zustellen|gestellt)|gewahrleist\w*|garantier\w*|ubern(?:immt|ehmen|ommen|ahme)|buchen|gebucht"
    r"|assur(?:e|ent|ons|er|era|erons)|veill\w+|garantiss\w+|garanti[rt]?|prend(?:s|ra)?|prenons|repon(?:d|ds|dons"
    r"|dra)|responsab\w*|fourni\w*|responsabiliz\w*|encarg\w*|garantiz\w*|vel(?:a|an|ar|ara|aremos|amos)"
    r"|ocup(?:a|amos|ara|arse)|respond(?:e|emos|era)|asegur\w*|asum\w*|contratad[ao]s?|proporcion\w*|answer(?:s|able)?"
    r"|arrang(?:e|es|ed|ing)|accepts?|liable|liability|responsib\w*|look(?:s|ing)? after|take care|see to|see that"
    r"|provid(?:e|es|ed)|guarante\w*|ensur\w*|undertakes? to|secur(?:e|es|ed)|garantisc\w*|provved\w*|assicur\w*"
    r"|provera|assegur\w*)"
)
_LODGES_THEM = (
    r"(?:unterzubringen|zu (?:verpflegen|beherbergen|verkostigen)|bringen (?:\w+ ){1,8}unter|(?:a|de|et|l|les) (?:loger"
    r"|heberger|nourrir)|(?:alojar|hospedar|mantener|repatriar)(?:l[aeo]s?|se)?|to (?:lodge|house|feed|accommodate)"
    r"|ospitare|alloggiare|alojar)"
)
_SEEN_TO = lazily(
    rf"\b{_NEEDS}\b(?: \w+){{0,16}} {_SEES_TO}\b|\b{_SEES_TO}\b(?: \w+){{0,16}} {_NEEDS}\b|\b{_LODGES_THEM}\b"
)
_BY_OTHERS = lazily(
    r"\b(?:nicht|kein\w*|not|no|non|pas|aucun\w*|ne|sin|nao|without|ohne|sans|(?!gast)\w*eltern|erziehungsberechtigte\w*"
    r"|parents|padres|progenitores|genitori|pais|mutter|vater|mother|father|mere|pere|madre|padre|selbst|themselves"
    r"|eux memes)\b"
)
_FREE = lazily(
    r"\b(?:kostenfrei|kostenlos|unentgeltlich\w*|free of charge|at no cost|gratuit\w*|gratis|sin coste|ohne kosten|"
    r"scholarship|stipendi\w*|beca|bourse)\b"
)
COMMITS = lazily(
    r"\b(?:verpflicht\w*|engage\w*|compromet\w*|undertak\w*|commit\w*|bestatig\w*|attest\w*|certifi\w*|"
    r"confirm\w*|erklar\w*|"
    r"declar\w*|impegn\w*|agrees?)\b"
)
_PARENTS = (
    r"(?:familie|eltern|erziehungsberechtigten|famille|parents|familia|padres|progenitores|family|famiglia|"
    r"genitori|pais|"
    r"representantes legales|tutores)"
)
_THEIRS = lazily(
    rf"\b(?:por (?:exclusiva )?cuenta|a (?:la )?(?:cargo|costa|charge)|zu ?lasten|cargo|charge|expense|account|"
    rf"carico|frais)"
    rf"(?: \w+){{0,3}} {_PARENTS}\b|\b{_PARENTS}(?: \w+){{0,6}} (?:rembours\w+|erstatt\w+|zuruckzahl\w+|"
    rf"reembols\w+|"
    rf"repay|reimburse|refund)\b|\b(?:regle|paye|pris|support|assum|borne|paid|met|covered|bezahlt|getragen|"
    rf"abonad|pagad|sufragad|sostenut)\w*(?: \w+){{0,2}} (?:by|par|por|von|durch|dai)(?: \w+)? {_PARENTS}\b|"
    rf"\b(?:von|durch|by|par|por|dai) (?:\w+ )?{_PARENTS} (?:\w+ ){{0,3}}(?:getragen|bezahlt|"
    rf"ubernommen|bestritten|erstattet)\b"
)
_LITTLE = lazily(
    r"\b(?:taschengeld|personlich\w*|privat\w*|argent de poche|personnel\w*|bolsillo|personal\w*|pocket|extra\w*|"
    r"ausfl\w*|visum\w*|visa|visado|telefon\w*|nicht|no|not|pas|sin|ohne|without)\b"
)


def without_costs(said: Said) -> Iterator[Sentence]:
    """The sentence of an organiser that leaves the costs to the parents, or commits to all but what the stay needs."""
    theirs = [each for each in said.sentences if _THEIRS.search(each.folded) and not _LITTLE.search(each.folded)]
    yield from theirs[:1]
    if theirs or _BORNE.search(said.folded) or _FREE.search(said.folded):
        return
    if not _is_seen_to(said.folded):
        yield from [each for each in said.sentences if COMMITS.search(each.folded)][-1:]


def _is_seen_to(folded: str) -> bool:
    """Whether a text says, in a sentence or a list, that the organiser sees to what the stay needs."""
    return any(not _BY_OTHERS.search(_around(folded, found)) for found in _SEEN_TO.finditer(folded))


def _around(folded: str, found: re.Match[str]) -> str:
    """What was found, with some words before and behind it."""
    before, behind = folded[: found.start()].split()[-_BEFORE:], folded[found.end() :].split()[:_BEFORE]
    return " ".join([*before, found[0], *behind])
