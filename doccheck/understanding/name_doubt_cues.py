"""Words by which a paper says that somebody named on it is not its holder, or for whom it is. Compared folded."""

from __future__ import annotations

from functools import cache
from itertools import product

from doccheck.understanding.fold import fold

BANKS = frozenset({"bank_statement", "bank_certificate"})

# Before a name: its bearer acts for another, is a relative, was there before or lives elsewhere.
AS_ANOTHER = """
    mandataire|mandaté par|mandatée par|fondé de pouvoir|représentant|représentante|représentant légal|par procuration
    |apoderado|apoderada|mandatario|mandataria|representante|gestor|gestora|tramitador|tramitadora|tramitado por
    |bevollmächtigte|bevollmächtigter|bevollmächtigten|in vollmacht|vollmachtnehmer|vollmachtnehmerin|vertreter
    |vertreterin|vertreten durch|gesetzlicher vertreter|gesetzliche vertreterin|betreuer|betreuerin
    |representative|authorised representative|authorized representative|proxy|attorney|agent|acting for|submitted by
    |represented by|represented herein by|filed by|déposée par|déposé par|présentée par|beantragt durch
    |eingereicht durch|eingereicht von|presentada por|presentado por|procurador|procuradora|mandatário|mandatária
    |procuratore|procuratrice|delegato|delegata|rappresentante|pełnomocnik|împuternicit|mandatar|vekil|vekili
    |father|mother|father s name|mother s name|vater|mutter|père|mère|padre|madre|mãe|husband of|wife of|épouse de
    |époux de|spouse|next of kin|emergency contact|notfallkontakt|contacto de emergencia|contact d urgence
    |former tenant|outgoing tenant|previous tenant|departing tenant|vormieter|vormieterin|bisheriger mieter
    |bisherige mieterin|ausziehender mieter|ausziehende mieterin|locataire sortant|locataire sortante|ancien locataire
    |ancienne locataire|inquilino saliente|inquilina saliente|arrendatario saliente|arrendatario anterior
    |inquilino anterior|inquilina anterior|conduttore uscente|inquilino cessante|former holder|previous holder
    |ancien titulaire|titular anterior|bisheriger inhaber|bisherige inhaberin|bisheriger kontoinhaber
    |guarantor|garant|garante|caution|bürge|bürgin|fiador|fiadora|avalista|namesake|homonyme|homónimo|homónima|omonimo
    |omonima|namensgleich|nicht identisch mit|not to be confused with|not identical with|no confundir con
    |à ne pas confondre avec|da non confondere con
"""
# Right behind a name.
AS_ANOTHER_BEHIND = """
    left|moved out|has left|departed|ausgezogen|ausgeschieden|parti|partie|a quitté|se marchó|se fue|baja|replaced by
    |remplacé par|remplacée par|ersetzt durch|sustituido por|sustituida por|sostituito da|sostituita da|until
    |father of|mother of|parent of|vater von|mutter von|vater des|mutter des|vater der|mutter der|als vater|als mutter
    |père de|mère de|parent de|padre de|madre de|padre di|madre di|pai de|mãe de|guardian of|vormund|tuteur de
    |tutrice de|tutor de|tutora de|aunt of|uncle of|tante de|oncle de|tía de|tío de|on behalf of|in vertretung von
    |im namen von|im auftrag von|in vollmacht für|au nom de|pour le compte de|en nombre de|en representación de
    |por cuenta de|in nome di|per conto di|em nome de|acting for|as agent for|as attorney for|mandataire de
    |apoderado de|apoderada de|representante de|bevollmächtigter von|bevollmächtigte von|bevollmächtigter der
    |bevollmächtigter des
"""
# Before a name on papers of banks: who is no holder of the account or not the only one.
BESIDE_ACCOUNT = """
    nominee|nominee name|nomination|beneficiary in case of death|bezugsberechtigt|bezugsberechtigter|beneficiario
    |beneficiaria|mitinhaber|mitinhaberin|zweiter kontoinhaber|cotitulaire|co titulaire|cotitular|segundo titular
    |joint holder|joint account holder|second holder|second account holder|secondary holder|cointestatario
    |cointestataria|autorizado|autorizada|autorisé|authorised user|authorised signatory|authorized signatory
    |verfügungsberechtigt|verfügungsberechtigter|verfügungsberechtigte|delegato al conto|account officer
    |relationship manager|oficial|oficial de cuenta|kundenberater|kundenberaterin|berater|beraterin|conseiller
    |conseillère|gestionnaire|opened by|eröffnet von|ouvert par|abierta por|eingezahlt von|einzahler|paid in by
    |deposited by|versé par|depositante
"""
# Before a surname that is not that of the birth.
IN_USE = """
    nom d usage|nom marital|nom d épouse|nom d époux|nom usuel|married name|name in use|surname in use|surname used
    |name after marriage|surname after marriage|familienname nach der eheschließung|name nach der eheschließung
    |ehename
    |gebrauchsname|apellido de casada|apellidos de casada|nombre de casada|cognome da coniugata|cognome da sposata
    |nome de casada|apelido de casada
"""
# Before the name of whom the paper is for.
FOR_WHOM = """
    der sohn der|der sohn des|die tochter der|die tochter des|das kind der|das kind des|le fils de la|le fils du
    |la fille de la|la fille du|l enfant du|l enfant de la|el hijo de la|el hijo del|la hija de la|la hija del
    |the son of the|the daughter of the|the child of the|il figlio della|il figlio del|la figlia della|la figlia del
    |for your client|for our client|for my client|your client|notre client|votre client|votre cliente|ihr mandant
    |ihre mandantin|für ihren mandanten|für ihre mandantin|für unseren mandanten|für unsere mandantin|su cliente
    |in the name and on behalf of|in the name of and on behalf of|acting on behalf of|acting in the name of
    |agissant au nom de|agissant pour le compte de|au nom et pour le compte de|en nombre y representación de
    |en representación de|actuando en nombre de|in nome e per conto di|em nome e em representação de
    |im namen und auftrag
    |im namen und im auftrag|im namen und in vollmacht|handelnd für|handelnd im namen|in vertretung für
    |incoming tenant|new tenant|nachmieter|nachmieterin|neuer mieter|neue mieterin|einziehender mieter
    |nouveau locataire|nouvelle locataire|locataire entrant|locataire entrante|nuevo inquilino|nueva inquilina
    |nuevo arrendatario|nueva arrendataria|inquilino entrante|arrendatario entrante|nuovo conduttore|nuova conduttrice
    |novo inquilino|nova inquilina|in place of the former|to whom this copy is issued|issued for the benefit of
    |ausgestellt zugunsten von|établi au profit de|établie au profit de|établi en faveur de|établie en faveur de
    |expedido a favor de|expedida a favor de|rilasciato a favore di|rilasciata a favore di
"""
_THAT = """
    that your|that my|that our|that his|that her|that their|for your|for my|for our|for his|for her|for their
    |of your|of my|of our|dass ihr|dass ihre|dass mein|dass meine|dass unser|dass unsere|dass sein|dass seine
    |für ihren
    |für ihre|für meinen|für meine|für unseren|für unsere|für seinen|für seine|ihres|ihrer|meines|meiner|unseres
    |unserer
    |que votre|que mon|que ma|que notre|que son|que sa|que leur|pour votre|pour mon|pour ma|pour notre|pour son
    |pour sa
    |pour leur|de votre|de mon|de ma|de notre|que su|que mi|que nuestro|que nuestra|para su|para mi|para nuestro
    |para nuestra|de su|de mi|de nuestro|de nuestra|che suo|che sua|che vostro|che vostra|che mio figlio|per suo
    |per sua
    |per mio|per mia|per nostro|per nostra|per il vostro|per la vostra|que o seu|que a sua|que o meu|que a minha
    |para o seu|para a sua|para o meu|para a minha
"""
_KIN = """
    son|daughter|child|ward|niece|nephew|grandson|granddaughter|stepson|stepdaughter|brother|sister|sohn|sohnes
    |tochter
    |kind|kindes|mündel|nichte|neffe|neffen|enkel|enkelin|enkels|stiefsohn|stieftochter|bruder|schwester|fils|fille
    |enfant|nièce|neveu|petit fils|petite fille|frère|soeur|sœur|pupille|hijo|hija|sobrino|sobrina|nieto|nieta|hermano
    |hermana|figlio|figlia|nipote|fratello|sorella|filho|filha|sobrinho|sobrinha|neto|neta|irmão|irmã
"""
# "SE", "AG" and "SA" are names as well.
_FIRMS = """
    kg|ohg|gmbh|mbh|gmbh co kg|co kg|e v|ug|ggmbh|e k|gbr|sarl|s a r l|sas|s a s|sasu|eurl|selarl|scop|ltd|limited
    |llc|llp|inc|plc|pty|corp|s l|s l u|slu|s a|s c|s r l|srl|s p a|spa|b v|bv|n v|nv|ltda|lda|s n c|sp z o o|z o o
    |d o o|kft
    |a s
    |asbl|a g
"""


def listed(table: str) -> tuple[str, ...]:
    """The folded phrases of a table."""
    return tuple(fold(entry) for entry in table.replace("\n", " ").split("|"))


def kin_phrases() -> tuple[str, ...]:
    """"that your son", "für meine Tochter" and the like."""
    return tuple(f"{that} {kin}" for that, kin in product(listed(_THAT), listed(_KIN)))


@cache
def firms() -> frozenset[str]:
    """The legal forms of firms."""
    return frozenset(listed(_FIRMS))
