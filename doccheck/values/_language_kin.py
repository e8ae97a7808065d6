"""Languages that the detectors take for a related one: Serbian in Latin letters, Galician."""

from __future__ import annotations

import re
from collections.abc import Iterable

from doccheck.values._plain import bare

_WORD = re.compile(r"[^\W\d_]{2,}")
_WORD_OR_LETTER = re.compile(r"[^\W\d_]+")
_FEWEST = 2  # different words of the one language alone
# fmt: off
# Spelt so in Serbian alone, in Croatian alone: "uverenje" and "uvjerenje", "jula" and "srpnja".
_SERBIAN = frozenset(map(bare, (
    "uverenje", "uverenja", "mesto", "mestu", "mesta", "opština", "opštine", "opštini", "opštinski", "zahtev",
    "zahteva", "zahtevu", "januara", "februara", "marta", "aprila", "maja", "juna", "jula", "avgusta", "septembra",
    "oktobra", "novembra", "decembra", "izvod", "saglasan", "saglasnost", "saglasnosti", "inostranstvo",
    "inostranstvu", "inostranstva", "srbija", "srbije", "srbiji", "srpski", "srpskog", "srpskom", "univerzitet",
    "univerziteta", "univerzitetu", "dinara", "din", "hiljada", "hiljade", "porodica", "porodice", "porodični", "lice",
    "lica", "licu", "bezbednost", "bezbednosti", "obaveštenje", "uslov", "uslova", "uslovi", "uslovima", "takođe",
    "plata", "plate", "platu", "zarada", "zarade", "svedočanstvo", "svedočanstva", "prosečna", "uspeh", "uspehom",
    "stepen", "stepena", "nauka", "nauke", "hemija", "istorija", "muzičko", "overava", "overen", "overeno", "tačnost",
    "kancelarija", "sprat", "krivični", "krivičnog", "neosuđivanosti", "osuđivanosti", "osuđivan", "osuđivana",
    "rešenje", "rešenja", "vreme", "vremena", "posle", "pre", "dete", "deteta", "devojačko", "matičar", "matičara",
    "pečatom", "čas", "ovde", "gde", "uvek", "sledeće", "sledeći", "razred", "promena", "promene", "primena",
    "delimično", "celokupno", "ceo", "deo", "beograd", "beogradu", "niš", "nišu", "ulici", "penzijsko", "evro", "evra",
)))
_CROATIAN = frozenset(map(bare, (
    "uvjerenje", "uvjerenja", "mjesto", "mjestu", "mjesta", "općina", "općine", "općini", "zahtjev", "zahtjeva",
    "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada",
    "studenoga", "studenog", "prosinca", "izvadak", "suglasan", "suglasnost", "inozemstvo", "inozemstvu", "hrvatska",
    "hrvatske", "hrvatskoj", "hrvatski", "hrvatskog", "sveučilište", "sveučilišta", "sveučilištu", "tisuća", "obitelj",
    "obitelji", "sigurnost", "obavijest", "uvjet", "uvjeta", "uvjeti", "također", "plaća", "plaće", "plaću",
    "svjedodžba", "svjedodžbe", "prosječna", "uspjeh", "uspjehom", "znanost", "znanosti", "kemija", "povijest",
    "glazba", "ured", "ureda", "kat", "kazneni", "kaznenog", "nekažnjavanju", "rješenje", "rješenja", "vrijeme",
    "vremena", "poslije", "prije", "dijete", "djeteta", "djevojačko", "spol", "oib", "županija", "županije",
    "županiji", "ovdje", "gdje", "uvijek", "sljedeće", "sljedeći", "promjena", "promjene", "primjena", "djelomično",
    "cjelokupno", "cijeli", "dio", "zagreb", "zagrebu", "tvrtka", "tvrtke", "tko", "tijelo", "vijeće", "bilježnik",
    "bilježnika", "europska",
)))
# In Galician, and neither in Portuguese nor in Spanish.
_GALICIAN = frozenset(map(bare, (
    "unha", "dunha", "xullo", "xuño", "xaneiro", "xunta", "xeral", "xefe", "xefa", "xestión", "xustiza", "rexistro",
    "concello", "consellería", "nacemento", "enderezo", "sinatura", "asinado", "solicitude", "reitoría", "reitor",
    "expídese", "faise", "persoa", "persoas", "cidadán", "galego", "galega", "bacharelato", "estranxeiro", "outorga",
    "contía", "inscrición", "vixencia", "vixente", "axencia", "dereito", "goberno", "cando", "dende", "empadroamento",
    "grao", "estudantado", "fillo", "filla", "xornada", "solicitude", "vicerreitoría", "produza", "diante",
)))
# In Galician and Portuguese, not in Spanish; in Spanish, not in these.
_NOT_SPANISH = frozenset(map(bare, (
    "do", "da", "na", "nas", "das", "ao", "aos", "á", "ás", "os", "as", "ou", "non", "foi", "súa", "seu", "unha",
    "dun", "dunha", "nun", "nunha", "pola", "polo", "polas", "polos", "coa", "co", "prazo", "estudos", "primeira",
    "estudante", "logo", "pon", "poderá", "interporse", "deste", "desta", "neste", "nesta", "despois", "ata", "tamén",
    "máis", "mes", "onde", "quen", "cal", "súas", "seus", "foron", "ten", "teñen", "será", "serán", "solicitude",
    "titulación",
)))
_SPANISH = frozenset(
    ("el", "la", "los", "las", "y", "del", "al", "una", "su", "sus", "ha", "han", "fue", "hasta", "donde")
)
# fmt: on
_PHRASES = re.compile(r"\n| / ")
_OF_A_SENTENCE, _SAID = 5, 2  # words of a line of running text; of Galician alone in it
_LINES = 2


def galician_and_spanish(texts: Iterable[str]) -> tuple[int, int]:
    """The letters of the Galician lines of a paper, 0 where they are a mere letterhead, and of the Spanish ones."""
    strong: set[str] = set()
    galician = spanish = lines = 0
    for phrase in (phrase for text in texts for phrase in _PHRASES.split(text)):
        words = _WORD_OR_LETTER.findall(phrase)
        if len(words) < _OF_A_SENTENCE:
            continue
        small = [bare(word) for word in words if word.islower()]
        its = _GALICIAN.intersection(map(bare, words))
        own = sum(word in _NOT_SPANISH and word not in its for word in small) + len(its)
        other = sum(word in _SPANISH for word in small)
        letters = sum(map(len, words))
        if own >= _SAID and own > other and small:
            strong |= its
            galician += letters
            lines += 1
        elif other > own:
            spanish += letters
    told = (lines >= _LINES and len(strong) >= _FEWEST) or len(strong) > _FEWEST
    return (galician if told else 0), spanish


def told_apart(language: str, texts: Iterable[str]) -> str:
    """The language of texts in Latin letters that were taken for `language`: itself, or the related one."""
    if language not in ("hr", "pt"):
        return language
    words = {bare(word) for text in texts for word in _WORD.findall(text)}
    if language == "pt":
        return "gl" if len(words & _GALICIAN) > _FEWEST else "pt"
    serbian, croatian = len(words & (_SERBIAN - _CROATIAN)), len(words & (_CROATIAN - _SERBIAN))
    return "sr" if serbian >= _FEWEST and serbian > croatian else "hr"
