"""A criminal record has to say that nothing is recorded: one that says something else is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import dates

_ENTRIES = (
    r"casier|condamn\w*|mentions?|inscri\w*|antecedent\w*|records?|recorded|criminal|convict\w*|entr(?:y|ies)|"
    r"offen[cs]es?|ein(?:trag|getragen)\w*|verurteil\w*|vorstraf\w*|vorbestraft|straf\w*|vermerk\w*|verzeichnet|"
    r"verfahren|anotaci\w*|anotad\w*|conden\w*|sentencia\w*|registr\w*|consta\w*|figur\w*|sanci\w*|delito\w*|"
    r"procesos?|precedenti|iscri\w*|carico|risult\w*|charges?|arrests?|informacion|poursui\w*|peines?|identify|"
    r"identified|found|trace|match\w*|adverse|derogator\w*|wanted|known|bekannt|nachteilig\w*|auf|vor|signal\w*|objet|"
    r"repere\w*|decisions?|obra|aparec\w*|discredit|outcomes?|asuntos|cuentas?|exist\w*|tiene|posee|possui|presenta|"
    r"hay|foram|"
    r"erscheinung|informations?|knowledge|notice|juzgamientos|procedures?"
)
_NO = (
    r"kein\w*|nicht|nichts|ohne|nie|niemals|aucun\w*|pas|point|jamais|sans|ni|no|not|none|nothing|never|without|free|"
    r"ningun\w*|nada|sin|nunca|jamas|tampoco|nao|sem|nenhum\w*|nessun\w*|non|nulla|nu|nie|brak|yoktur"
)
# What says by itself that nothing is there.
_NOTHING = lazily(
    r"\b(?:n ?e ?a ?n ?t|nihil|n ?i ?l|inconnue?s?|unbekannt|unknown|rien|ras|exempt\w*|einwandfrei\w*|unbelastet|"
    r"moralite|yoktur|bulunmamaktadir|degil\w*|geen|khong|tidak|nuk|nije|nem|nema|neni|ingen|inga|inte|ikke|bez|"
    r"cleared|law abiding|no se (?:encontr|hall)o que|blanco|ausencia|satisfactory|good standing|buenas costumbres|"
    r"nulle?s?|"
    r"unbestraft|unbescholten\w*|straffrei\w*|leumund\w*|vierge|clear|clean|"
    r"nichts|none|nulla|carece\w*|inexist\w*|limpio|incensurat\w*|"
    r"negati(?:v\w*|fs?)|bonnes? (?:vie|conduite)|buena conducta|good (?:conduct|character)|nada consta)\b"
    rf"|(?<!noch )\b(?:{_NO})(?! (?:yet|fue posible|posible|encore|aun)\b)(?: \w+){{0,8}}? (?:{_ENTRIES})\b"
    rf"|\b(?:{_ENTRIES})(?: \w+){{0,3}}? (?:{_NO})(?! (?:yet|fue|es|posible|encore|aun|been)\b)\b"
    rf"|\b(?:{_ENTRIES})(?: \w+){{0,2}}? (?:0|00|zero|cero|null)\b"
)
# Languages whose formulas stand above.
_SUBJECT = lazily(
    r"\b(?:casier judiciaire|antecedents judiciaires|condamnation\w*|strafregister\w*|strafregisterauszug|"
    r"fuhrungszeugnis\w*|leumundszeugnis|antecedentes|criminal record\w*|conviction\w*|police (?:certificate|"
    r"clearance)|casellario|certidao)\b"
)

# "NÉANT", "Keine Eintragungen. Bern, …"; not "None spent", "Keine Eintragung vor 2019", which leave others.
_BARE_NONE = lazily(
    r"\W*(?i:n ?é ?a ?n ?t|n ?e ?a ?n ?t|nil|none|nihil|keine?(?: eintrag(?:ung(?:en)?)?| verurteilung(?:en)?)?"
    r"|aucune?(?: condamnation| inscription| mention)?|ningun[oa](?: condena)?|nenhuma|nessuna|nulla|no constan?"
    r"|vierge)\W*(?:$|(?i:délivrée?|fait|établie?|ausgestellt|issued|expedid[oa]|emitid[oa]|rilasciato)\b"
    r"|[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?, )|\W*(?i:no)(?:\W*$|\. [A-ZÀ-Þ][a-zà-ÿ])"
)
_SPACED = lazily(r"\b(?:\w ){3,}\w\b")  # "N U L L A"
# What a court gave, in a line with its day: an entry, whatever else is said to be none.
_PENALTY = lazily(
    r"\b(?:amendes?|sursis|emprisonnement|reclusion|travail d interet general|\d+ jours amendes?|tagessatze\w*"
    r"|geldstrafe\w*|freiheitsstrafe\w*|jugendarrest|bewahrung|multas?|prision|trabajos en beneficio"
    r"|localizacion permanente|fined|fine of|imprisonment|jailed|community (?:order|service)|probation"
    r"|suspended sentence|reclusione|ammenda|prisao)\b"
)
_OF_LAW = lazily(r"\b(?:loi|gesetz\w*|ley|law|act|art|article|articulo|decret\w*|code|codigo|bzrg|stgb|cpp?|real)\b")
_LAST_LATIN = "\u024f"

_THERE_IS = (
    Statement(
        thing=Words(
            "condamnation condamnations mention mentions inscription inscriptions antecedent eintragung eintragungen "
            "eintrag eintrage verurteilung verurteilungen vorstrafe vorstrafen conviction convictions entry entries "
            "offence offences offense offenses record anotacion anotaciones condena condenas antecedente antecedentes "
            "sentencia sentencias condenacao condenacoes condanna condanne iscrizione iscrizioni registro"
        ),
        state=Words(
            "existe existent comporte comportent figure figurent porte subi encouru prononcee prononcees relevee "
            "relevees retrouvee inscrite inscrites definitive liegt liegen besteht bestehen enthalt enthalten scheint "
            "aufscheint aufscheinen verzeichnet vorhanden ermittelt exists has shows show contains found revealed "
            "discloses disclosed located registra registran presenta posee tiene cuenta obra obran existe existen "
            "figura figuran aparece aparecen consta constam constan possui risulta risultano"
        ),
        near=8,
        unless=Words(
            "kein* nicht aucun* pas ne n ni sans no not none nil never without neant nihil ningun* sin carece* "
            "tampoco nada nao nenhum* nessun* non clear free ohne nie niemals jamais nur nu toute tout seules "
            "quiconque person any whether ob wenn falls si if se solche suppression efface getilgt spent visa loi law "
            "gesetz ley bzrg art article articulo paragraph hinweis note folgende* date dates fecha datum number "
            "numero nummer"
        ),
    ),
)


def convictions(said: Said) -> Iterator[Sentence]:
    """The sentence that tells of an entry; the heading where nothing is said to be none."""
    answered = {before.text for before, after in pairwise(said.sentences) if _asks(before) and _says_none(after)}
    told = [each for each in stated(said, _THERE_IS) if not _NOTHING.search(each.folded) and each.text not in answered]
    yield from told
    yield from _entries(said)
    text = _SPACED.sub(lambda found: found[0].replace(" ", ""), said.folded)
    if not told and _SUBJECT.search(text) and not _NOTHING.search(text) and not _in_other_letters(said):
        yield next((each for each in said.sentences if _SUBJECT.search(each.folded)), said.sentences[0])


def _entries(said: Said) -> Iterator[Sentence]:
    """The lines with the day and the kind of a penalty."""
    for line in said.document.lines if _PENALTY.search(said.folded) else ():
        words = fold(line.text)
        given = _PENALTY.search(words) and not (_OF_LAW.search(words) or _NOTHING.search(words))
        if given and dates.find(line.text):
            yield Sentence(text=line.text, evidence=(line.evidence,))


def _asks(sentence: Sentence) -> bool:
    """Whether it is the heading of what follows."""
    return sentence.text.rstrip().endswith(":")


def _says_none(sentence: Sentence) -> bool:
    """Whether it begins with the bare answer that nothing is there, before where and when it was made out."""
    return _BARE_NONE.match(sentence.text) is not None


def _in_other_letters(said: Said) -> bool:
    """Whether much of it is in letters that the words here are not written in: it may say so there."""
    letters = [char for line in said.document.lines for char in line.text if char.isalpha()]
    return sum(char > _LAST_LATIN for char in letters) > len(letters) / 10
