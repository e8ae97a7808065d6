"""Fields from the machine-readable zone, crossed with what is printed on the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from doccheck.model import Box, Certainty, Evidence, Field, Finding, Line, Page, Severity
from doccheck.values import mrz, names

_SAME = 0.9  # share of equal signs in two readings of one zone; a passport and the one before it: 0.85 at most
# Field of the zone → the printed field it is compared with.
_CROSSED = ("birth_date", "expiry_date")


def found_on(page: Page) -> Iterator[mrz.Mrz]:
    """Every zone of the page, those of its restricted second reading first. Where that reading left open what a line
    says and no check digit decides, the zone is not valid, and what differs is not held by its digit."""
    settled: list[mrz.Mrz] = []
    for hit in mrz.find([line.text for line in page.mrz_lines]):
        other = _other_reading(page.mrz_lines[hit.first : hit.last + 1])
        if hit.mrz.valid:
            settled.append(hit.mrz)
        yield hit.mrz if other is None else _doubted(hit.mrz, other)
    for hit in mrz.find([line.text for line in page.lines]):
        # The first reading knows all letters of a language and is the worse one of a zone: it contradicts nothing.
        if not any(_is_same(hit.mrz, zone) for zone in settled):
            yield hit.mrz


def _is_same(one: mrz.Mrz, other: mrz.Mrz) -> bool:
    """Whether two readings are of one zone."""
    first, second = "".join(one.lines), "".join(other.lines)
    equal = sum(a == b for a, b in zip(first, second, strict=False))
    return one.format == other.format and equal > _SAME * len(second)


def zone_of(pages: tuple[Page, ...], zones: tuple[tuple[Page, mrz.Mrz], ...]) -> tuple[Page, mrz.Mrz] | None:
    """The best zone of the document: the one with the most check digits that hold."""
    return max(zones, key=lambda found: sum(holds for _, holds in found[1].checks), default=None)


def zone_fields(page: Page, zone: mrz.Mrz) -> tuple[Field, ...]:
    """The zone's values. Names have no check digit: they are certain only where the printed zone has them too."""
    proof = (_zone_evidence(page, zone),)
    holds = dict(zone.checks)

    def checked(name: str) -> Certainty:
        return Certainty.CERTAIN if holds.get(name, zone.valid) else Certainty.PROBABLE

    named = Certainty.CERTAIN if zone.valid and _is_printed(page, zone) else Certainty.PROBABLE
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


def _is_printed(page: Page, zone: mrz.Mrz) -> bool:
    """Whether the names of the zone stand on the rest of the page."""
    lines = [line.text for line in _outside(page, zone)]
    return bool(names.find(zone.surname, zone.given_names or zone.surname, lines))


def zone_findings(page: Page, zone: mrz.Mrz, printed: tuple[Field, ...]) -> Iterator[Finding]:
    """`mrz_invalid` where a check digit fails or the lines can be read in two ways, `mrz_mismatch` where the printed
    page says something else."""
    proof = _zone_evidence(page, zone)
    if not zone.valid:
        other = _left_open(page, zone)
        yield Finding(
            code="mrz_invalid",
            severity=Severity.REVIEW,
            reason="differs" if other else "",
            values=(("zone", "\n".join(zone.lines)), ("other", other)) if other else (),
            evidence=(proof,),
        )
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


def _other_reading(lines: tuple[Line, ...]) -> str | None:
    """The lines as they may be read as well; None: they were read in one way only."""
    if all(word.second is None for line in lines for word in line.words):
        return None
    return "\n".join(
        " ".join(word.text if word.second is None else word.second for word in line.words) for line in lines
    )


def _doubted(zone: mrz.Mrz, other: str) -> mrz.Mrz:
    """A zone that may be read as `other` as well."""
    rivals = [hit.mrz for hit in mrz.find(other.splitlines())]
    differing = {
        name
        for name in ("document_number", "birth_date", "expiry_date")
        if any(getattr(rival, name) != getattr(zone, name) for rival in rivals)
    }
    return replace(
        zone,
        valid=False,
        document_number_certain=zone.document_number_certain and "document_number" not in differing,
        checks=tuple((name, held and name not in differing) for name, held in zone.checks),
    )


def _left_open(page: Page, zone: mrz.Mrz) -> str | None:
    """What the page's restricted second reading says of `zone` as well, where all check digits hold."""
    for hit in mrz.find([line.text for line in page.mrz_lines]):
        if hit.mrz.lines == zone.lines and hit.mrz.valid:
            return _other_reading(page.mrz_lines[hit.first : hit.last + 1])
    return None


def _outside(page: Page, zone: mrz.Mrz) -> list[Line]:
    """The page's lines without those of the zone itself."""
    return [line for line in page.lines if "<" not in line.text]


def zone_box(page: Page, zone: mrz.Mrz) -> Box | None:
    """Where the zone stands on the page; None where it is not found again."""
    for lines in (page.mrz_lines, page.lines):
        for hit in mrz.find([line.text for line in lines]):
            if hit.mrz.lines == zone.lines:
                return Box.around(tuple(line.box for line in lines[hit.first : hit.last + 1]))
    return None


def _zone_evidence(page: Page, zone: mrz.Mrz) -> Evidence:
    return Evidence(file=page.file, page=page.number, box=zone_box(page, zone), text="\n".join(zone.lines))
