"""The message and the advice of a finding, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from doccheck.model import Finding, Value
from doccheck.reporting import show
from doccheck.reporting.wording import filled, wording


def message(finding: Finding, language: str) -> str:
    """What was found. A finding without words of its own says the plain words of its code, or names the code."""
    words = wording(language)
    template = words.message.get(wording_key(finding), words.message.get(finding.code))
    if template is None:
        return words.say("other_wording", code=wording_key(finding))
    return filled_from(template, finding, language)


def action(finding: Finding, language: str) -> str:
    """What to do about it; empty if there is nothing to do."""
    words = wording(language)
    template = words.action.get(wording_key(finding), words.action.get(finding.code, ""))
    return filled_from(template, finding, language)


def wording_key(finding: Finding) -> str:
    """The key of the words: the code, or "code.reason"."""
    if finding.code == "not_signed" and not finding.reason and "says" in dict(finding.values):
        return "not_signed.states"  # a phrase is not there: that does not mean that the signature is missing
    return f"{finding.code}.{finding.reason}" if finding.reason else finding.code


def filled_from(template: str, finding: Finding, language: str) -> str:
    """`template` with the values of the finding in it."""
    values: dict[str, Value] = dict(finding.values)

    def text_of(name: str, at_start: bool) -> str:
        special = _special(name, values, language)
        if special is not None:
            return special
        return show.shown(values[name], language, inline=not at_start) if name in values else ""

    return filled(template, text_of)


def _special(name: str, values: Mapping[str, Value], language: str) -> str | None:
    """Values that are keys of ours: a fact, a field, a media type, a look-alike; None for all others."""
    fact = values.get("fact")
    if name == "question":
        return show.fact_question(str(fact or ""), language)
    value = values.get(name)
    if not isinstance(value, str):
        return None
    if name == "fact":
        return show.fact_name(value, language)
    if name in {"field", "role"}:
        return show.field_name(value, language)
    if name == "media_type":
        return show.media_type(value)
    if name == "look_alike":
        return show.look_alike_title(value, language)
    if name in {"given", "found"} and isinstance(fact, str):
        return show.fact_value(fact, value, language)
    if name in {"zone", "printed", "given", "found", "text"}:
        return show.iso_date(value, language)
    return None
