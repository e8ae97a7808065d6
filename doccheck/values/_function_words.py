"""Little words that every sentence and every form of a language has, and lists of names have not.

Particles of names ("de", "la", "van", "von", "el", "ben") are left out on purpose. The words of forms are those that
stand before a colon: "date", "nom", "geboren".
"""

from __future__ import annotations

from doccheck.values._plain import plain_text

_WORDS = {
    "fr": """à au aux avec ce cette ces dans des du en est et il elle je l' d' qu' le les leur mais ne nous ou où
        par pas pour que qui s' sa se ses son sont sur un une vous a été être ont sous soussigné entre
        date naissance nom prénom prénoms lieu né née adresse nationalité sexe profession domicile
        signature délivré montant solde fait""",
    "de": """ab als am an auch auf aus bei bis das dass dem den der des die diese dieser ein eine einem einen einer
        es für hat ich ihre im in ist mit nach nicht oder sich sie sind über um und uns unter vom wir
        wird wurde zu zum zur geboren geburtsdatum geburtsort name vorname datum ort anschrift
        staatsangehörigkeit geschlecht unterschrift gültig betrag nachname familienname straße""",
    "es": """a al ante como con cual desde donde en entre es esta este ha han hasta lo los las más no o para pero
        por que se según ser será sin sobre su sus un una y fue son fecha nacimiento nombre apellidos
        lugar nacionalidad sexo domicilio firma importe número dirección nacido nacida don doña
        titular""",
    "en": """a an and are as at be been by for from has have in is it its not of on or shall that the their this to
        was were which will with you your we our he she his her date birth name surname given names
        place nationality sex address signature issued valid number""",
    "it": """ai al alla anche che chi come con dal dalla dei delle e è gli il in i nel nella non o per più presso
        si sono su sua sul un una nato nata data nascita nome cognome luogo cittadinanza indirizzo
        firma""",
    "pt": """à ao aos as às com como da das do e é em foi mais na nas não no nos o os ou para pela pelo por que se
        sua seu são um uma data nascimento nome apelido naturalidade nacionalidade morada assinatura""",
    "nl": """aan als bij dat deze die dit door een en het hij hun in is met naar niet of om onder op over te tot
        uit voor wordt zij zijn geboren naam voornaam datum plaats adres handtekening geboortedatum""",
    "ro": """a ai al ale ca care cu din este fi în la nu o pe pentru prin sau se și s-a sunt un unei unui data
        nașterii numele prenumele locul domiciliul""",
    "pl": """a ale do i jest na nie o od oraz po przez się są to w we z za ze że data urodzenia imię nazwisko
        miejsce adres""",
    "tr": """ve bir bu da de için ile ise olan olarak en her gibi kadar olup üzere tarihi doğum adı soyadı yeri
        adresi""",
    "sv": """att av de den det en ett för från har i inte med och om på som till är var namn datum adress""",
    "da": """af at de den det en er et for fra har i ikke med og om på som til var der navn dato adresse""",
}
_FOLDED = {language: frozenset(plain_text(word).folded for word in words.split()) for language, words in _WORDS.items()}


def function_word_share(text: str, language: str) -> float:
    """Share (0..1) of the words of `text` that are such words of `language`; 1 where we have no list for it."""
    known = _FOLDED.get(language)
    if known is None:
        return 1.0
    words = plain_text(text).folded.replace("'", "' ").split()
    return sum(word in known for word in words) / len(words) if words else 0.0
