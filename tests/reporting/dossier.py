"""A small report of a fictitious applicant, with every status, every severity and hostile names in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from doccheck.model import (
    Box,
    Certainty,
    ChecklistRef,
    CountryName,
    Document,
    Evidence,
    Fact,
    Field,
    FileResult,
    Finding,
    Grade,
    KindName,
    Money,
    Origin,
    PagePicture,
    PageRef,
    Report,
    RequirementResult,
    Severity,
    Status,
    SwornStatement,
    Texts,
    Verdict,
)

HOSTILE = "<script>alert(1)</script> [red]x[/red] \x1b[31mESC\x07 {file} a\u202egpj.exe\u2066 &amp; \"q\" 'q'"
PASSPORT, BANK, RECORD = "01 passport.pdf", "bank.pdf", "casier.jpg"
NOT_UTF8 = b"relev\xe9.pdf".decode("utf-8", "surrogateescape")

EXPIRY = Evidence(file=PASSPORT, page=1, box=Box(0.123456, 0.4, 0.42, 0.425), text="14 MAR\n2027\x00")
AMOUNT = Evidence(file=BANK, page=1, box=Box(0.55, 0.45, 0.8, 0.47), text="3 200,00 EUR")
ARABIC = Evidence(file=RECORD, page=1, box=None, text="السجل العدلي")


def texts(word: str) -> Texts:
    return Texts(fr=f"{word} fr", de=f"{word} de", es=f"{word} es", en=f"{word} en")


def requirement(
    id_: str,
    status: Status,
    findings: tuple[Finding, ...] = (),
    documents: tuple[str, ...] = (),
    optional: bool = False,
) -> RequirementResult:
    return RequirementResult(
        id=id_,
        title=texts(id_.capitalize()),
        status=status,
        optional=optional,
        source=f"Source of {id_}: {HOSTILE}",
        documents=documents,
        findings=findings,
    )


TOO_SOON = Finding(
    code="expires_too_soon",
    severity=Severity.ERROR,
    values=(
        ("document", KindName(id="passport")),
        ("expiry", date(2027, 3, 14)),
        ("needed", date(2027, 7, 1)),
    ),
    evidence=(EXPIRY,),
)
TOO_LOW = Finding(
    code="amount_too_low",
    severity=Severity.ERROR,
    values=(
        ("found", Money(amount=Decimal("3200.00"), currency="EUR")),
        ("needed", Money(amount=Decimal("6000"), currency="EUR")),
        ("months", 10),
    ),
    evidence=(AMOUNT,),
)
WRONG_NAME = Finding(
    code="name_mismatch",
    severity=Severity.REVIEW,
    values=(("document", KindName(id="criminal_record")), ("name", HOSTILE), ("expected", "EL AMRANI")),
    evidence=(ARABIC,),
)
NO_APOSTILLE = Finding(
    code="legalisation_missing",
    severity=Severity.ERROR,
    values=(("document", KindName(id="criminal_record")), ("country", CountryName(code="MAR"))),
    evidence=(ARABIC,),
)
QUESTION = Finding(
    code="fact_unknown", reason="condition", severity=Severity.REVIEW, values=(("fact", "stay.purpose"),)
)
REMINDER = Finding(code="reminder", severity=Severity.INFO, values=(("text", texts("Bring the originals.")),))

DOCUMENTS = (
    Document(
        id="d1",
        kind="passport",
        confidence=0.98765,
        languages=("fr", "ar"),
        pages=(PageRef(file=PASSPORT, page=1), PageRef(file=PASSPORT, page=2), PageRef(file=PASSPORT, page=4)),
        fields=(
            Field(name="expiry_date", value=date(2027, 3, 14), evidence=(EXPIRY,)),
            Field(
                name="issue_date",
                value=date(2026, 5, 3),
                evidence=(),
                certainty=Certainty.AMBIGUOUS,
                alternatives=(date(2026, 3, 5),),
            ),
        ),
    ),
    Document(
        id="d2",
        kind="bank_certificate",
        confidence=0.8,
        rival="bank_statement",
        languages=("fr",),
        pages=(PageRef(file=BANK, page=1),),
        fields=(
            Field(name="amount", value=Decimal("3200.00"), evidence=(AMOUNT,)),
            Field(name="amount", value=Decimal("1E+2"), evidence=(AMOUNT,), certainty=Certainty.PROBABLE),
            Field(name="full_name", value=HOSTILE, evidence=(AMOUNT,)),
        ),
    ),
    Document(
        id="d3", kind="criminal_record", confidence=0.9, languages=("ar",), pages=(PageRef(file=RECORD, page=1),),
        grade=Grade.POOR,
    ),
    Document(
        id="d4", kind="sworn_translation", content_kind="criminal_record", confidence=0.9, languages=("es",),
        pages=(PageRef(file=NOT_UTF8, page=2),), translation_of="d3",
        sworn=SwornStatement(sworn=True, source_language="ar", target_language="es", evidence=(ARABIC,)),
    ),
)  # fmt: skip

REQUIREMENTS = (
    requirement("passport", Status.PROBLEM, (TOO_SOON,), ("d1",)),
    requirement("means", Status.PROBLEM, (TOO_LOW,), ("d2",)),
    requirement("record", Status.REVIEW, (WRONG_NAME, NO_APOSTILLE), ("d3", "d4")),
    requirement(
        "form",
        Status.MISSING,
        (
            Finding(
                code="missing_document",
                severity=Severity.ERROR,
                values=(("kinds", (KindName(id="passport"), KindName(id="identity_photo"))),),
            ),
        ),
    ),
    requirement("admission", Status.OK, (REMINDER,), ("d1",)),
    requirement("consent", Status.NOT_APPLICABLE),
    requirement("purpose", Status.REVIEW, (QUESTION,)),
    requirement("guardian", Status.REVIEW, (QUESTION,)),
    requirement("cv", Status.MISSING, optional=True),
)


def file(name: str, findings: tuple[Finding, ...] = (), pages: int | None = 1) -> FileResult:
    return FileResult(name=name, sha256="ab" * 32, media_type="application/pdf", pages=pages, findings=findings)


FILES = (
    file(PASSPORT, pages=4),
    file(BANK),
    file(RECORD),
    file(NOT_UTF8, pages=2),
    file(HOSTILE, (Finding(code="password_protected", severity=Severity.ERROR),), pages=None),
)

FACTS = (
    Fact(key="application_date", value=date(2026, 7, 1), origin=Origin.DEFAULT),
    Fact(key="applicant.residence_countries", value=("MAR", "FRA"), origin=Origin.GIVEN),
    Fact(key="applicant.surname", value=HOSTILE, origin=Origin.DERIVED, evidence=(EXPIRY,)),
    Fact(key="situation.family_members", value=0, origin=Origin.GIVEN),
    Fact(key="situation.hosted", value=False, origin=Origin.GIVEN),
)

REPORT = Report(
    verdict=Verdict.INCOMPLETE,
    checklist=ChecklistRef(id="test", title=texts("Student visa"), source="A published text"),
    checked_on=date(2026, 7, 1),
    facts=FACTS,
    requirements=REQUIREMENTS,
    documents=DOCUMENTS,
    files=FILES,
    findings=(REMINDER,),
    pictures=(PagePicture(file=PASSPORT, page=1, width=600.0, height=800.0, jpeg=b"\xff\xd8\xff\xe0 not a picture"),),
)


def with_finding(finding: Finding) -> Report:
    """The report with one more finding about the dossier, and the same one in a requirement."""
    first = replace(REQUIREMENTS[0], findings=(finding,))
    return replace(REPORT, findings=(finding,), requirements=(first, *REQUIREMENTS[1:]))
