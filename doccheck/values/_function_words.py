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
# Of these only the words that are in nearly every text: enough to tell a text from names, not to tell how much of it.
_MORE = {
    "no": """av at de den det en er et for fra har i ikke med og om på som til var ved eller skal navn dato adresse
        født fødselsdato personen""",
    "ca": """a abans al als amb any aquest aquesta aquests com d' de dels del el els en és fins ha han heu hem i l' la
        les més no nostra nostre o per que s' se seva seu són també un una us vostra vostre data naixement nom cognoms
        adreça lloc""",
    "cs": """a aby byl byla do je jeho její jsou k na nebo o od po pod pro při s se si v ve z za ze že datum jméno
        příjmení narození místo adresa""",
    "sk": """a aby bol bola do je jeho jej sú k na alebo o od po pod pre pri s sa si v vo z za zo že dátum meno
        priezvisko narodenia miesto adresa""",
    "sl": """ali da do i in iz je k kot na ne o od ob po pri s se so v z za ki datum ime priimek rojstva kraj naslov""",
    "hr": """a da do i ili iz je na ne o od po pri s sa se su u za koji koja kao te datum ime prezime rođenja mjesto
        oca majke""",
    "hu": """a az egy és ha hogy is nem vagy azt ezt van volt szerint által alatt részére név neve született születési
        hely idő anyja""",
    "fi": """ja ei että hän on ovat oli se sekä tai jos kun mutta joka myös nimi syntymäaika osoite päivämäärä""",
    "et": """ja ei et on oli see ta või kui ka oma ning mis nimi sünniaeg kuupäev aadress""",
    "lv": """ar ir no un uz par pie pēc tā kas ka vai lai šo to nav vārds uzvārds datums dzimšanas""",
    "lt": """ir yra kad į iš su už apie po nuo pagal bei ar prie vardas pavardė data gimimo""",
    "sq": """dhe të e në me për nga se ka është që një i nuk si data emri mbiemri lindjes""",
    "id": """dan di yang ini untuk dengan dari pada tidak telah adalah oleh sebagai dalam ke atau nama tanggal tempat
        lahir alamat bahwa""",
    "sw": """na ya wa kwa ni la za katika kuwa hii huyu amba jina tarehe""",
    "gl": """a á ao aos as coa co con da das do dos e é en esta este na nas no nos non o ó os ou pola polo que
        se súa seu un unha ten foi para por""",
    "lb": """an ass d' dat datt de den der déi dës eng enger fir gëtt hien hir hunn huet mat net op säi si sinn um un
        vum vun wou zu gouf an""",
    "eu": """eta da dago dela ez hau bat du dute zen baita duen den egin ziurtatzen izen""",
    "so": """waxaa in ku ka iyo oo uu ay la u isla halkan waa inuu ardayga""",
    "az": """və bu ki ilə üçün olan edilir edilmişdir bir də olunur tərəfindən""",
    "vi": """các cho có của đã để đến được không là này năm ngày người số tại tháng theo trong từ và với""",
}
_FOLDED, _FOLDED_MORE = (
    {language: frozenset(plain_text(word).folded for word in words.split()) for language, words in table.items()}
    for table in (_WORDS, {**_WORDS, **_MORE})
)
_UNDETECTED = ("az", "eu", "gl", "lb", "so")  # languages of papers that the detectors do not know or take for others
_THIRD, _DIFFERENT = 0.3, 5  # of their words, and how many different ones, tell a text in one of them
# fmt: off
_IN_NAMES = frozenset((
    "a", "al", "d", "d'", "da", "das", "de", "del", "della", "delle", "dal", "dei", "den", "der", "di", "do", "dos",
    "e", "el", "i", "l'", "la", "las", "le", "les", "los", "o", "und", "van", "von", "y", "zu",
))
# fmt: on
_NAMES, _FEW = 2, 3  # different ones; fewer are in names, and as few in a text of capitals


def is_names(text: str, language: str, *, capitals: bool, beside: str | None = None) -> bool:
    """Whether `text`, which was taken for `language`, has hardly a little word of it. False where we have no list.

    `capitals`: nothing in the text is written small. `beside`: the language of the rest; its little words do not count.
    """
    known = _FOLDED_MORE.get(language)
    if known is None:
        return False
    words = known.difference(_IN_NAMES, _FOLDED_MORE.get(beside or "", ())).intersection(_words(text))
    return len(words) < (_FEW if capitals else _NAMES)


def undetected(text: str) -> str | None:
    """The language of a text in one that the detectors do not know, by its little words."""
    words = _words(text)
    shares = {language: sum(word in _FOLDED_MORE[language] for word in words) for language in _UNDETECTED}
    best = max(shares, key=lambda language: shares[language])
    different = _FOLDED_MORE[best].intersection(words) - _IN_NAMES
    return best if shares[best] >= _THIRD * len(words) and len(different) >= _DIFFERENT else None


def function_word_share(text: str, language: str) -> float:
    """Share (0..1) of the words of `text` that are such words of `language`; 1 where we have no list for it."""
    known = _FOLDED.get(language)
    if known is None:
        return 1.0
    words = _words(text)
    return sum(word in known for word in words) / len(words) if words else 0.0


def _words(text: str) -> list[str]:
    return plain_text(text).folded.replace("'", "' ").split()
