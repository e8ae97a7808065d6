"""The words of names as they are printed: what joins them, particles of all peoples, nicknames, separate accents."""

from __future__ import annotations

import re

_PARTICLES = (
    "de del della di da das do dos du des la las los le von van vom zu zur der den ten ter el al ben bin bint ibn ould "
    "binti binte bte bent mint wuld weld oğlu oglu ogli kızı kizi qizi qızı kyzy uulu uly ogly anak dit dite "
    "кызы кизи оглы оглу огли угли углы улы гызы гизи "
    # East Africa, Wales, South Asia, the Low Countries, the Malay world, the Caucasus and Central Asia.
    "arap ole wa ap ferch verch ul ur ud uz 't ’t s/o d/o a/l a/p oğlı ұлы қызы улуу ўғли қизи "
    "o'g'li o‘g‘li o’g’li oʻgʻli oʻgʼli o`g`li qızy uli ulı gyzy"
)
PARTICLES = frozenset(_PARTICLES.split())
# "Мадина Шухрат кизи": they may stand last.
_LASTS = (
    "oğlu oglu kızı kizi qizi qızı kyzy uulu uly ogly ogli кызы кизи оглы оглу огли угли углы улы гызы гизи "
    "oğlı ұлы қызы улуу ўғли қизи o'g'li o‘g‘li o’g’li oʻgʻli oʻgʼli o`g`li qızy uli ulı gyzy"
)
LAST_PARTICLES = frozenset(_LASTS.split())
# What goes on in a word: apostrophes, hyphens, two of them (double surnames in France), accents as signs of their own.
_JOINED = r"(?:[\u0300-\u036f]*(?:['’`´‘‐]|--?)[^\W\d_]+|[\u0300-\u036f]+[^\W\d_]*)*"
# "al-Rashid", "ul-Haq", "es-Sayed": the article in small letters.
_ARTICLE = r"(?:[aeu][lrsztdn]|a(?:sh|dh|th|bu|bd))[-‐](?=[A-ZÀ-ÞĀ-Ž])"
# "kaMagwaza", "diStefano": a prefix in small letters, grown together.
_PREFIX = r"(?:ka|kwa|van|von|de|del|di|da|du|la|le|mac|mc|al|el|bin|ben)(?=[A-ZÀ-Þ][a-zß-ÿ]{2})"
_SPECIAL = r"(?<= )(?:[sd]/o|[SD]/O(?= [A-Z]{2})|a/[lp]|A/[LP](?= [A-Z]{2})|['’]t)(?= )"
# "M.-A. Diop": the first letters of a double name.
_INITIALS = r"[^\W\d_a-zß-ÿ][a-z]?\.-[^\W\d_a-zß-ÿ][a-z]?\."
TOKEN = re.compile(rf"{_SPECIAL}|{_INITIALS}|[^\W\d_]+{_JOINED}\.?")
# Not the first letter of "N° étudiant".
CAPITAL = (
    rf"(?:{_INITIALS}|(?:[dl]['’]|{_ARTICLE}|{_PREFIX})?(?!\w[°º])[^\W\d_a-zß-öø-ÿ][^\W\d_]*{_JOINED}\.?)"
)
_SMALL = "|".join(sorted(map(re.escape, PARTICLES)))
_OPENS, _CLOSES = "\"“„«‘'", "\"”“»’'"
_CALLED = rf"[{_OPENS}][^\W\d_]{{2,14}}[{_CLOSES}]"
# Words with capitals and small ones between: whole names and more.
RUN = re.compile(
    rf"(?<!\w){CAPITAL}(?:,?[ \n](?:{_CALLED} )?(?:(?:{_SMALL})[ \n]){{0,3}}{CAPITAL}|"
    rf"[ \n](?:{'|'.join(sorted(map(re.escape, LAST_PARTICLES)))})(?!\w))+"
)
_NICKNAME = re.compile(rf" ({_CALLED}) (?=[^\W\d_a-zß-öø-ÿ][^\W\d_])")
_HAS_ARTICLE = re.compile(_ARTICLE)
_IS_PREFIXED = re.compile(_PREFIX)
QUOTES = _OPENS + _CLOSES


def has_article(word: str) -> bool:
    """Whether a word begins with an article in small letters and goes on with a capital: "al-Rashid"."""
    return "-" in word[:5] and _HAS_ARTICLE.match(word) is not None


def is_prefixed(word: str) -> bool:
    """Whether a word has a capital behind a prefix in small letters: "kaMagwaza"."""
    return not word.islower() and _IS_PREFIXED.match(word) is not None


def opens_nickname(text: str, end: int) -> bool:
    """Whether a nickname in quotes follows the word that ended at `end`, and the name goes on behind it."""
    return text[end + 1 : end + 2] in _OPENING and _NICKNAME.match(text, end) is not None


def closes_nickname(text: str, start: int, end: int) -> bool:
    """Whether the word from `start` to `end` is a nickname in quotes."""
    return text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING


_OPENING, _CLOSING = frozenset(_OPENS), frozenset(_CLOSES)


def words_of_one(words: list[str]) -> int:
    """How many of these words are of one name: a father's behind "s/o" is part of it in Singapore, where it is short.

    "Kumaran s/o Velu" is a name; "Zain Ali Shah s/o Mazhar Hussain Shah" names the father besides.
    """
    at = next((at for at, word in enumerate(words) if word in _PARENTAGE), 0)
    if at and words[at].isupper() and at > 1:  # "GUL DURRANI S/O ABDUL DURRANI"
        return at
    return at if at and (at > _SHORT or len(words) - at - 1 > _SHORT) else len(words)


_PARENTAGE = frozenset({"s/o", "d/o", "S/O", "D/O"})
_SHORT = 2
