"""A checklist in words, for a person who wants to know what is asked and which sentence asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from textwrap import wrap

from doccheck.checklist import Checklist, Condition, LegalValue, Notice, Requirement, Route, Rule, Supplement, Timing
from doccheck.kinds import all_kinds
from doccheck.model import Texts

_LABELS = {
    "source": Texts(fr="Source", de="Quelle", es="Fuente", en="Source"),
    "languages": Texts(fr="Langues", de="Sprachen", es="Idiomas", en="Languages"),
    "accepts": Texts(fr="accepte", de="angenommen", es="se acepta", en="accepted"),
    "when": Texts(fr="si", de="wenn", es="si", en="when"),
    "count": Texts(fr="nombre", de="Anzahl", es="cantidad", en="number"),
    "optional": Texts(fr="facultatif", de="freiwillig", es="opcional", en="optional"),
    "rule": Texts(fr="règle", de="Regel", es="regla", en="rule"),
    "values": Texts(fr="Montants légaux", de="Gesetzliche Beträge", es="Importes legales", en="Legal values"),
    "rates": Texts(fr="Cours de change", de="Wechselkurse", es="Tipos de cambio", en="Exchange rates"),
    "timing": Texts(fr="Délais", de="Fristen", es="Plazos", en="Timing"),
    "notices": Texts(fr="À savoir", de="Zu beachten", es="A tener en cuenta", en="To know"),
    "outside": Texts(fr="Non contrôlé", de="Nicht geprüft", es="No se comprueba", en="Left out"),
    "verified": Texts(fr="vérifié le", de="geprüft am", es="comprobado el", en="verified on"),
    "and": Texts(fr="et", de="und", es="y", en="and"),
    "or": Texts(fr="ou", de="oder", es="o", en="or"),
    "not": Texts(fr="non", de="nicht", es="no", en="not"),
    "known": Texts(fr="connu", de="bekannt", es="conocido", en="known"),
    "month": Texts(fr="par mois", de="im Monat", es="al mes", en="a month"),
    "year": Texts(fr="par an", de="im Jahr", es="al año", en="a year"),
    "total": Texts(fr="en tout", de="insgesamt", es="en total", en="in all"),
}


def render_checklist(checklist: Checklist, *, language: str, width: int = 100) -> str:
    """Title, source, every requirement with its condition, kinds, rules and quotation, and the legal values.

    `language` is one of `model.LANGUAGES`; quotations stay in the language of their text.
    """
    rows = [*_head(checklist, language)]
    for requirement in checklist.requirements:
        rows += ["", *_requirement(requirement, language)]
    rows += _section("values", _legal_values(checklist, language), language)
    rows += _section("rates", _rates(checklist), language)
    rows += _section("timing", _notes((*checklist.timing, *checklist.routes), language), language)
    rows += _section("notices", _notes(checklist.notices, language), language)
    rows += _section("outside", [f"  {_quoted(part.quote)} – {part.reason}" for part in checklist.outside], language)
    return "".join(f"{line}\n" for row in rows for line in _wrapped(row, width))


def condition_text(condition: Condition, language: str) -> str:
    """A condition with the names of its facts as they are written in a dossier.toml."""
    if condition.not_:
        return f"{_label('not', language)} ({condition_text(condition.not_, language)})"
    for word, parts in (("and", condition.all), ("or", condition.any)):
        if parts:
            return f" {_label(word, language)} ".join(_bracketed(part, language) for part in parts)
    comparisons = (
        ("=", condition.is_),
        ("=", " | ".join(condition.one_of) or None),
        (">", condition.over),
        ("≥", condition.at_least),
        ("<", condition.under),
    )
    for sign, wanted in comparisons:
        if wanted is not None:
            return f"{condition.fact} {sign} {_plain(wanted, language)}"
    known = f"{condition.fact} {_label('known', language)}"
    return known if condition.known else f"{_label('not', language)} ({known})"


def _bracketed(condition: Condition, language: str) -> str:
    text = condition_text(condition, language)
    return f"({text})" if condition.all or condition.any else text


def _head(checklist: Checklist, language: str) -> Iterator[str]:
    source = checklist.source
    dated = f", {source.dated.isoformat()}" if source.dated else ""
    yield f"{checklist.id} – {checklist.title.in_language(language)}"
    yield f"{_label('source', language)}: {source.title} ({source.authority}{dated}; {source.file})"
    translation = checklist.translation
    yield f"{_label('languages', language)}: {', '.join(translation.languages)}. {_quoted(translation.source)}"


def _requirement(requirement: Requirement, language: str) -> Iterator[str]:
    optional = f" ({_label('optional', language)})" if requirement.optional else ""
    yield f"{requirement.id} – {requirement.title.in_language(language)}{optional}"
    if requirement.when:
        yield f"  {_label('when', language)}: {condition_text(requirement.when, language)}"
    if requirement.accepts:
        yield f"  {_label('accepts', language)}: {_kinds(requirement.accepts, language)}"
    for option in requirement.options:
        condition = f"{_label('when', language)} {condition_text(option.when, language)}"
        yield f"  {_label('accepts', language)} ({condition}): {_kinds(option.accepts, language)}"
    if requirement.count > 1:
        yield f"  {_label('count', language)}: {requirement.count}"
    for rule in requirement.rules:
        yield f"  {_label('rule', language)}: {_rule(rule, language)}"
    yield f"  {_quoted(requirement.source)}"


def _rule(rule: Rule, language: str) -> str:
    """The rule's name, then what was set in it and how, in the words of its TOML table."""
    settings = [
        f"{part.name} {_plain(getattr(rule, part.name), language)}"
        for part in fields(rule)
        if part.name not in {"check", "when", "source", "kinds"} and getattr(rule, part.name) != part.default
    ]
    text = rule.check + (f" ({'; '.join(settings)})" if settings else "")
    if rule.kinds:
        text += f" [{_kinds(rule.kinds, language)}]"
    if rule.when:
        text += f", {_label('when', language)} {condition_text(rule.when, language)}"
    return text + (f" {_quoted(rule.source)}" if rule.source else "")


def _plain(value: object, language: str) -> str:
    if isinstance(value, Texts):
        return _quoted(value.in_language(language))
    if isinstance(value, Supplement):
        return f"{value.fact}: +{value.first} % / +{value.each_further} %"
    if isinstance(value, tuple):
        return ", ".join(_plain(part, language) for part in value)
    if isinstance(value, bool):
        return "true" if value else "false"  # as in TOML
    return value.isoformat() if isinstance(value, date) else str(value)


def _legal_values(checklist: Checklist, language: str) -> Iterator[str]:
    """The figures with their source, and the file they stand in where it is not the checklist's own."""
    for name, value in checklist.values.items():
        shared = f"; values/{name}.toml" if name in checklist.uses else ""
        yield f"  {name} – {value.title.in_language(language)}: {_amount(value, language)}"
        yield f"    {_quoted(value.source)}; {_label('verified', language)} {value.verified_on.isoformat()}{shared}"


def _rates(checklist: Checklist) -> Iterator[str]:
    for currency, rate in checklist.rates.items():
        yield f"  1 EUR = {rate.per_eur} {currency}, {rate.on.isoformat()}"
        yield f"    {_quoted(rate.source)}"


def _amount(value: LegalValue, language: str) -> str:
    until = value.valid_until.isoformat() if value.valid_until else "…"
    return f"{value.amount} {value.currency} {_label(value.period, language)}, {value.valid_from.isoformat()} – {until}"


def _notes(notes: tuple[Timing | Route | Notice, ...], language: str) -> Iterator[str]:
    for note in notes:
        condition = f" ({_label('when', language)} {condition_text(note.when, language)})" if note.when else ""
        yield f"  {note.text.in_language(language)}{condition}"
        yield f"    {_quoted(note.source)}"


def _section(label: str, rows: Iterator[str] | list[str], language: str) -> list[str]:
    found = list(rows)
    return ["", _label(label, language), *found] if found else []


def _kinds(kinds: tuple[str, ...], language: str) -> str:
    known = all_kinds()
    return ", ".join(f"{known[kind].title.in_language(language)} [{kind}]" if kind in known else kind for kind in kinds)


def _quoted(text: str) -> str:
    return f"“{' '.join(text.split())}”"


def _label(name: str, language: str) -> str:
    return _LABELS[name].in_language(language)


def _wrapped(row: str, width: int) -> list[str]:
    margin = row[: len(row) - len(row.lstrip())]
    return wrap(row.strip(), max(width, 40), initial_indent=margin, subsequent_indent=f"{margin}    ") or [""]
