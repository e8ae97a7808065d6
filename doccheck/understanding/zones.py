"""Fields from the machine-readable zone, crossed with what is printed on the page."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.model import Certainty, Evidence, Field, Finding, Line, Page, Severity
from doccheck.understanding.fold import fold
from doccheck.values import mrz, names

# Field of the zone → the printed field it is compared with.
_CROSSED = ("birth_date", "expiry_date")


def zone_of(pages: tuple[Page, ...], zones: tuple[tuple[Page, mrz.Mrz], ...]) -> tuple[Page, mrz.Mrz] | None:
    """The best zone of the document: the one with the most check digits that hold."""
    return max(zones, key=lambda found: sum(holds for _, holds in found[1].checks), default=None)


def zone_fields(page: Page, zone: mrz.Mrz) -> tuple[Field, ...]:
    """The zone's values. Names have no check digit: they are certain only where the printed zone has them too."""
    proof = (_zone_evidence(page, zone),)
    holds = dict(zone.checks)

    def checked(name: str) -> Certainty:
        return Certainty.CERTAIN if holds.get(name, zone.valid) else Certainty.PROBABLE

    printed = names.find(zone.surname, zone.given_names or zone.surname, [line.text for line in _outside(page, zone)])
    named = Certainty.CERTAIN if printed and zone.valid else Certainty.PROBABLE
    number = Certainty.CERTAIN if zone.document_number_certain else Certainty.PROBABLE
    rows: list[tuple[str, object, Certainty]] = [
        ("surname", zone.surname, named),
        ("given_names", zone.given_names, named),
        ("birth_date", zone.birth_date, checked("birth_date")),
        ("expiry_date", zone.expiry_date, checked("expiry_date")),
        ("nationality", zone.nationality, Certainty.CERTAIN if zone.valid else Certainty.PROBABLE),
        ("issuing_country", zone.issuing_country, Certainty.CERTAIN if zone.valid else Certainty.PROBABLE),
        ("document_number", zone.document_number, number),
        ("mrz", "\n".join(zone.lines), Certainty.CERTAIN if zone.valid else Certainty.PROBABLE),
    ]
    return tuple(
        Field(name=name, value=value, evidence=proof, certainty=certainty)  # type: ignore[arg-type]
        for name, value, certainty in rows
        if value
    )


def zone_findings(page: Page, zone: mrz.Mrz, printed: tuple[Field, ...]) -> Iterator[Finding]:
    """`mrz_invalid` where a check digit fails, `mrz_mismatch` where the printed page says something else."""
    proof = _zone_evidence(page, zone)
    if not zone.valid:
        yield Finding(code="mrz_invalid", severity=Severity.REVIEW, evidence=(proof,))
    for name in _CROSSED:
        value = getattr(zone, name)
        readings = [f for f in printed if f.name == name and f.certainty is Certainty.CERTAIN]
        if value and readings and all(f.value != value for f in readings):
            values = (("field", name), ("zone", str(value)), ("printed", str(readings[0].value)))
            yield Finding(
                code="mrz_mismatch",
                severity=Severity.REVIEW,
                values=values,
                evidence=(proof, *readings[0].evidence),
            )


def _outside(page: Page, zone: mrz.Mrz) -> list[Line]:
    """The page's lines without those of the zone itself."""
    return [line for line in page.lines if "<" not in line.text]


def _zone_evidence(page: Page, zone: mrz.Mrz) -> Evidence:
    raw = {fold(text) for text in (*zone.raw, *zone.lines)}
    for lines in (page.mrz_lines, page.lines):
        for line in lines:
            if fold(line.text) in raw:
                return Evidence(file=page.file, page=page.number, box=line.box, text="\n".join(zone.lines))
    return Evidence(file=page.file, page=page.number, box=None, text="\n".join(zone.lines))
