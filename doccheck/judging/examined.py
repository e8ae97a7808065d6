"""A candidate document with what was found about it, and how candidates are ranked."""

from __future__ import annotations

from dataclasses import dataclass

from doccheck.judging.readings import dates_of
from doccheck.model import Document, Finding, Severity


@dataclass(frozen=True, kw_only=True, slots=True)
class Examined:
    """A document, and all findings of the checks that look at one document alone."""

    document: Document
    read: Document  # the same with what its translation says behind its own fields and lines
    findings: tuple[Finding, ...]

    def has(self, severity: Severity) -> bool:
        return any(finding.severity is severity for finding in self.findings)

    @property
    def rank(self) -> tuple[int, int, int, int, int, int, float]:
        """What makes one candidate better than another, smallest first.

        The right person's document comes first, then the one with the fewest and lightest findings, then the newest,
        then the one recognised with most confidence. Of two that need a look alike, the one that names the person.
        """
        count = {severity: sum(f.severity is severity for f in self.findings) for severity in Severity}
        issued = dates_of(self.document, "issue_date").latest
        return (
            sum(finding.code == "wrong_person" for finding in self.findings),
            count[Severity.ERROR],
            count[Severity.REVIEW],
            sum(finding.code in ("name_not_found", "name_mismatch") for finding in self.findings),
            count[Severity.WARNING],
            -(issued.toordinal() if issued is not None else 0),
            -self.document.confidence,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Selection:
    """The documents a requirement rests on, and what is wrong with them taken together."""

    chosen: tuple[Examined, ...]
    findings: tuple[Finding, ...]
