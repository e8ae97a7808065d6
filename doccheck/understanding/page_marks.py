"""What pages say of going on: bare page numbers, sums carried over, articles and items counted on."""

from __future__ import annotations

import re

from doccheck.model import Page
from doccheck.understanding.fold import fold

_SHEET = re.compile(
    r"^\W*(?:page|seite|blatt|p[áa]gina|pag|p[áa]g|p|s|hoja|folha|folio|feuillet|feuille|sheet|strona|стр|страница|"
    r"str|sayfa|trang)\W*"
    r"(?:n[°ºo]\W*)?(\d{1,2})\W*$|^\s*[-–—·•]\s*(\d{1,2})\s*[-–—·•]\s*$",
    re.IGNORECASE,
)
_SHEET_AFTER = re.compile(
    r"[|·–—-]\s*(?:page|seite|blatt|p[áa]gina|p[áa]g\.?|p\.|hoja|folha|sheet)\s*(\d{1,2})\s*$",
    re.IGNORECASE,
)
_CARRIED = (
    "ubertrag", "a reporter", "report a nouveau", "report de la page", "suma y sigue", "suma anterior", "suma sigue",
    "brought forward", "carried forward", "b f", "c f", "viene de la pagina", "pasa a la pagina", "continued", "contd",
    "cont d", "fortsetzung", "suite", "continuacion", "viene de la hoja", "sigue en la hoja", "a transportar",
    "transporte", "segue", "riporto", "da riportare", "continuazione", "continuacao", "bitte wenden", "b w", "tournez",
    "t s v p", "voir au verso", "siehe ruckseite", "please turn over", "see overleaf", "ver al dorso", "przeniesienie",
    "ciag dalszy", "devami", "продолжение", "перенос", "overleaf", "au verso", "page suivante", "turn over",
    "next page",
)  # fmt: skip
# At the top of what is enclosed, overleaf, or ends a paper; no paper that anybody asks for is titled so.
ATTACHED = (
    "conditions generales", "conditions particulieres", "notice d information", "annexe", "annexes",
    "informations complementaires",
    "voies et delais de recours", "voies de recours", "detail du calcul", "au verso", "mentions legales",
    "notes explicatives",
    "etat des lieux", "inventaire", "reglement interieur", "lu et approuve", "fait a",
    "cadre reserve a l administration",
    "allgemeine bedingungen", "allgemeine versicherungsbedingungen", "allgemeine geschaftsbedingungen", "anlage",
    "anhang",
    "rechtsbehelfsbelehrung", "rechtsmittelbelehrung", "nebenbestimmungen", "hinweise", "erlauterungen", "hausordnung",
    "ubergabeprotokoll", "merkblatt", "datenschutzhinweise", "ruckseite", "weitere angaben", "legende", "notenskala",
    "condiciones generales", "condiciones particulares", "anexo", "anexos", "informacion adicional", "observaciones",
    "notas",
    "proteccion de datos", "inventario", "recursos", "pie de recurso", "al dorso", "reverso", "informacion sobre",
    "terms and conditions", "general conditions", "general terms", "conditions of", "notes for", "notes", "appendix",
    "annex",
    "schedule", "enclosure", "instructions", "important information", "key to", "grading system", "explanatory notes",
    "guidance notes", "original message", "ursprungliche nachricht", "message d origine", "mensaje original",
    "explanation of",
    "acknowledgement", "acknowledgment", "advertencias", "avertissements", "warnhinweise", "warnings",
    "condizioni generali", "allegato", "condicoes gerais", "zalacznik", "приложение", "anexa", "ek 1",
)  # fmt: skip
_SALUTES = (
    "sehr geehrte", "sehr geehrter", "dear", "madame monsieur", "madame", "monsieur", "messieurs", "cher", "chere",
    "estimado",
    "estimada", "estimados", "muy senor", "muy senores", "to whom it may concern", "a quien corresponda",
    "a quien pueda interesar",
    "a qui de droit", "objet", "betreff", "asunto", "subject", "gentile", "spettabile", "egregio", "prezado",
    "prezada", "exmo",
    "ilustre", "szanowni", "szanowna", "уважаемые", "liebe", "lieber", "hallo", "concerne", "betr", "hiermit",
    "je soussigne",
    "je soussignee", "nous soussignes", "certifie", "this is to certify", "i the undersigned", "el que suscribe",
    "la que suscribe",
    "quien suscribe", "certifica", "hace constar", "wird hiermit", "bescheinigt", "bestatigt", "gesendet", "sent",
    "envoye",
)  # fmt: skip
_ATTACHMENTS, _SALUTATIONS = (tuple(f"{phrase} " for phrase in table) for table in (ATTACHED, _SALUTES))
_TOP_LINES, _TITLE_LINES = 12, 2
_AT_TOP, _AT_FOOT = 8, 4  # lines
_SHORT = 60  # letters of a line that says only that
_ORDINALS = (
    *(("primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "septimo", "octavo", "noveno", "decimo"),),
    *(("primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "septima", "octava", "novena", "decima"),),
    *(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"),),
)
_ITEM = re.compile(
    r"^\W*(article|artikel|articulo|artigo|articolo|art|section|abschnitt|seccion|clause|clausula|ziffer|punkt|nr|ue)?"
    r"\s*(\d{1,2}|[a-z]|[a-z]{2,8})(?=[\s.):,–-]|$)"
)
_SIGN = re.compile(
    r"^\s*(?:§+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})\s*[.):–-]|"
    r"art\w*\.?\s|section\s|cl[áa]usula\s|ziffer\s|punkt\s|[A-ZÁÉÍÓÚ]{5,8}[.:])",
    re.I,
)

_SIGNED = re.compile(
    r"^\W*(?:gez\b\.?|sig\.|sign[ée]e?\b(?! \w+ (?:le|la|the))|signed\b|s/d\b|fdo\b|firmado\b|ppa\b\.?|i\. ?[AV]\."
    r"|p\. ?[po]\.|unterschrift\b"
    r"|signature\b|firma\b)",
    re.I,
)


def sheet_number(text: str) -> int | None:
    """The number of the page, where the line says nothing else, or ends with it: "- 2 -", "Seite 2", "… · p. 3"."""
    found = _SHEET.match(text) or _SHEET_AFTER.search(text)
    return int(next(filter(None, found.groups()))) if found else None


def number_of(page: Page) -> int | None:
    """The bare number of the page, at its head or foot."""
    for line in (*page.lines[:8], *page.lines[-3:]):
        if (number := sheet_number(line.text)) is not None:
            return number
    return None


def is_next_sheet(before: Page, here: Page) -> bool:
    """Whether the page bears a number beyond 1 that the page before does not speak against."""
    number = number_of(here)
    return number is not None and number > 1 and number_of(before) in (None, number - 1)


def carries_on(before: Page, here: Page) -> bool:
    """Whether the page before says that it goes on, or this one that it does."""
    tops = [line.text for line in here.lines[:_AT_TOP]]
    feet = [line.text for line in before.lines[-_AT_FOOT:]]
    return any(_says_carried(text) for text in tops) or any(_says_carried(text) for text in feet)


def _says_carried(text: str) -> bool:
    if len(text) > _SHORT:
        return False
    folded = f" {fold(text)} "
    return any(f" {phrase} " in folded for phrase in _CARRIED)


def is_signed_first(page: Page) -> bool:
    """Whether the page opens with the signatures of the one before: "gez. T. Giesecke", "(signed)", "Fdo.: …"."""
    first = next((line.text for line in page.lines if sheet_number(line.text) is None), "")
    return _SIGNED.match(first) is not None


def is_attached(page: Page) -> bool:
    """Whether the page opens as what is enclosed with a paper or printed on its back: terms, notes, an annex."""
    lines = [line.text for line in page.lines if sheet_number(line.text) is None]
    return any(f"{fold(text)} ".startswith(_ATTACHMENTS) for text in lines[:_TITLE_LINES])


def salutes(page: Page) -> bool:
    """Whether a line on top addresses somebody, names a subject, or begins to certify."""
    return any(f"{fold(line.text)} ".startswith(_SALUTATIONS) for line in page.lines[:_TOP_LINES])


def counts_on(before: Page, here: Page) -> bool:
    """Whether the first counted item here is the one after the last before: § 4 after § 3, d) after c)."""
    first = next((item for line in here.lines[:5] if (item := _item(line.text))), None)
    if not first:
        return False
    last = next((item for line in reversed(before.lines) if (item := _item(line.text)) and item[0] == first[0]), None)
    return last is not None and first[1] == last[1] + 1


def _item(text: str) -> tuple[str, int] | None:
    """The row an item is counted in, and its place."""
    if not _SIGN.match(text):
        return None
    sort = "§" if "§" in text[:3] else ""
    found = _ITEM.match(fold(text).lstrip())
    if not found:
        return None
    word, mark = found[1] or sort, found[2]
    if mark.isdigit():
        return f"{word}#", int(mark)
    for number, row in enumerate(_ORDINALS):
        if mark in row:
            return f"{word}{number}", row.index(mark)
    return (f"{word}a", ord(mark)) if len(mark) == 1 and mark.isascii() else None
