"""One document for each country of residence."""

from __future__ import annotations

from doccheck.checklist import PerResidenceCountry
from doccheck.judging.case import Case
from doccheck.judging.checks.legalisation import companions
from doccheck.judging.examined import Examined, Selection
from doccheck.judging.findings import ERROR, REVIEW, unknown
from doccheck.model import CountryName, Finding

_FACT = "applicant.residence_countries"


def per_residence_country(rule: PerResidenceCountry, examined: tuple[Examined, ...], case: Case) -> Selection:
    """The best document of each country. One whose issuing country is not read may be any of those missing."""
    fact = case.facts.get(_FACT)
    if fact is None or not isinstance(fact.value, tuple):
        return Selection(chosen=examined[:1], findings=(unknown(_FACT),))
    chosen: list[Examined] = []
    missing: list[str] = []
    for country in fact.value:
        best = next((one for one in examined if _issued_in(one, case) == country), None)
        if best is not None:
            chosen.append(best)
        else:
            missing.append(country)
    nameless = [one for one in examined if _issued_in(one, case) is None] if missing else []
    severity = REVIEW if nameless else ERROR
    findings = tuple(
        Finding(
            code="missing_document",
            severity=severity,
            reason="country",
            values=(("country", CountryName(code=country)),),
        )
        for country in missing
    )
    return Selection(chosen=(*chosen, *nameless) or examined[:1], findings=findings)


def _issued_in(one: Examined, case: Case) -> str | None:
    """The country that issued it, by the apostille on it where it names none itself."""
    return one.document.issuing_country or next(
        (apostille.issuing_country for apostille in companions(one.document, case) if apostille.issuing_country), None
    )
