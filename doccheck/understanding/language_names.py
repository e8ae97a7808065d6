"""The names of languages as translators write them, folded, in French, German, Spanish and English."""

from __future__ import annotations

from doccheck.understanding.fold import fold

# code: French, Spanish and English names, then the stem of the German one ("arabisch", "Arabischen", "arabischer").
_NAMES: dict[str, tuple[str, str]] = {
    "ar": ("arabe árabe arabic", "arabisch"),
    "es": ("espagnol espagnole español española castellano spanish castilian", "spanisch"),
    "fr": ("français française francés francesa french", "französisch"),
    "de": ("allemand allemande alemán alemana german", "deutsch"),
    "en": ("anglais anglaise inglés inglesa english", "englisch"),
    "pt": ("portugais portugaise portugués portuguesa portuguese", "portugiesisch"),
    "tr": ("turc turque turco turca turkish", "türkisch"),
    "ru": ("russe ruso rusa russian", "russisch"),
    "uk": ("ukrainien ukrainienne ucraniano ucraniana ukrainian", "ukrainisch"),
    "zh": ("chinois chinoise chino china mandarin mandarín chinese", "chinesisch"),
    "vi": ("vietnamien vietnamienne vietnamita vietnamese", "vietnamesisch"),
    "it": ("italien italienne italiano italiana italian", "italienisch"),
    "pl": ("polonais polonaise polaco polaca polish", "polnisch"),
    "ro": ("roumain roumaine rumano rumana romanian", "rumänisch"),
    "ja": ("japonais japonaise japonés japonesa japanese", "japanisch"),
    "ko": ("coréen coréenne coreano coreana korean", "koreanisch"),
    "fa": ("persan persane persa farsi persian", "persisch"),
    "hi": ("hindi", ""),
    "ur": ("ourdou urdu", ""),
    "bn": ("bengali bengalí bangla", "bengalisch"),
    "el": ("grec grecque griego griega greek", "griechisch"),
    "bg": ("bulgare búlgaro búlgara bulgarian", "bulgarisch"),
    "sr": ("serbe serbio serbia serbian", "serbisch"),
    "hr": ("croate croata croatian", "kroatisch"),
    "sq": ("albanais albanaise albanés albanesa albanian", "albanisch"),
    "ka": ("géorgien géorgienne georgiano georgiana georgian", "georgisch"),
    "hy": ("arménien arménienne armenio armenia armenian", "armenisch"),
    "nl": ("néerlandais néerlandaise neerlandés neerlandesa dutch", "niederländisch"),
    "he": ("hébreu hebreo hebrew", "hebräisch"),
    "th": ("thaï tailandés thai", "thailändisch"),
    "id": ("indonésien indonésienne indonesio indonesian", "indonesisch"),
    "cs": ("tchèque checo checa czech", "tschechisch"),
    "hu": ("hongrois hongroise húngaro húngara hungarian", "ungarisch"),
}
_ENDINGS = ("", "e", "en", "er", "es")
# "china", "serbia" and "armenia" are countries in English: as adjectives they follow "lengua", which few write.
_COUNTRIES = frozenset(("china", "serbia", "armenia"))


def _codes() -> dict[str, str]:
    found = {fold(name): code for code, (names, _) in _NAMES.items() for name in names.split()}
    for code, (_, stem) in _NAMES.items():
        found |= {fold(stem) + ending: code for ending in _ENDINGS if stem}
    return {name: code for name, code in found.items() if name not in _COUNTRIES}


LANGUAGE_CODES = _codes()  # by the folded name
