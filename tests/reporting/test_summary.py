"""What to do next: an action for every finding, the smallest list, and its order."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import doccheck.judging
from doccheck.kinds import all_kinds
from doccheck.model import (
    LANGUAGES,
    CountryName,
    Decision,
    DecisionResult,
    Document,
    Evidence,
    FileResult,
    Finding,
    KindName,
    LanguageName,
    PageRef,
    Report,
    RequirementResult,
    Severity,
    Standing,
    Status,
    Value,
)
from doccheck.reporting import render_report
from doccheck.reporting.errands import LEADS, errand_of, errands, lead_of, settles
from doccheck.reporting.letter_words import letter_words
from doccheck.reporting.messages import action
from doccheck.reporting.summary import Step, steps
from doccheck.reporting.wording import wording
from tests.reporting.dossier import REPORT, requirement

PACKAGE = Path(doccheck.judging.__file__).parents[1]
MESSAGES = wording("en").message
CODES = {key.partition(".")[0] for key in MESSAGES}

# Said for information only, in a finding that nobody has to act on.
TOLD = {
    "decision_outdated.further", "legalisation_kind.consular", "currency_converted", "not_read.text_layer", "unfolded",
    "unfolded.attachments", "not_read.decoration", "not_read.few_words", "not_read.for_programs", "optional_missing",
    "reminder", "unused_document", "unused_document.older", "unused_document.other", "unused_document.same_file",
    "signature_valid", "seal_valid",
}  # fmt: skip


# An action for every finding ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_but_those_for_information_has_an_action(language: str) -> None:
    assert {key for key, text in wording(language).action.items() if not text.strip()} <= TOLD


def made(tree: ast.AST) -> Iterator[tuple[str, str, set[str]]]:
    """(code, reason, the other names and words of the call) of every call that names a code."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        parts: list[ast.expr] = [*node.args, *(keyword.value for keyword in node.keywords)]
        words = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        code = next((word for word in words if word in CODES), None)
        if code is not None:
            reason = next((word for word in words if f"{code}.{word}" in MESSAGES), "")
            yield code, reason, {each.id for each in ast.walk(node) if isinstance(each, ast.Name)} | {
                each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)
            }


def test_what_is_told_only_is_never_an_error_and_never_asks_for_a_person() -> None:
    found = [
        (code, reason, names)
        for path in sorted(PACKAGE.rglob("*.py"))
        for code, reason, names in made(ast.parse(path.read_text("utf-8")))
        if (f"{code}.{reason}" if reason else code) in TOLD
    ]
    assert len(found) >= 5
    assert [(code, reason) for code, reason, names in found if names & {"ERROR", "REVIEW"}] == []


# The table of errands -------------------------------------------------------------------------------------------------


def test_every_finding_has_its_errand() -> None:
    """A new code belongs into doccheck/reporting/errands.toml: what is to be done about it, and how long that takes."""
    known = {code for errand in errands().errand.values() for code in errand.codes}
    assert {key for key in MESSAGES if key not in known and key.partition(".")[0] not in known} == set()
    assert {code for code in known if code not in MESSAGES and code not in CODES} == set()


def test_no_code_has_two_errands() -> None:
    codes = [code for errand in errands().errand.values() for code in errand.codes]
    assert sorted(codes) == sorted(set(codes))


def test_every_kind_has_one_lead_time_and_every_lead_time_a_reason() -> None:
    kinds = [kind for lead in errands().lead.values() for kind in lead.kinds]
    assert sorted(kinds) == sorted(all_kinds())
    assert set(errands().lead) == set(LEADS) - {"none"}
    assert all(lead.reason.strip() for lead in errands().lead.values())


def test_the_table_names_nothing_that_is_not_there() -> None:
    for errand in errands().errand.values():
        assert {name for name in errand.settles if name not in errands().errand and name not in MESSAGES} == set()
    assert {kind for issued in errands().authority.values() for kind in issued} <= set(all_kinds())


def test_of_several_documents_that_would_do_the_quickest_counts() -> None:
    assert lead_of("obtain", ("criminal_record",)) == "long"
    assert lead_of("obtain", ("criminal_record", "affidavit")) == "medium"
    assert lead_of("legalise", ("identity_photo",)) == "long"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_errand_has_words(language: str) -> None:
    words = letter_words(language)
    assert {key.partition(".")[0] for key in words.short} == set(errands().errand)
    assert {errand for errand, text in words.short.items() if not text} == {"look"}
    assert set(words.lead) == set(LEADS)
    assert set(words.photo) == set(errands().errand["photo"].codes)
    assert set(errands().authority) <= set(words.todo)


# The list -------------------------------------------------------------------------------------------------------------

MAR, TUN = CountryName(code="MAR"), CountryName(code="TUN")
APOSTILLE, TRANSLATION, NEW = "legalisation_missing", "translation_missing.sworn", "issued_too_long_ago"


def page(file: str, number: int = 1) -> Evidence:
    return Evidence(file=file, page=number, box=None, text="")


def about(kind: str, key: str, severity: Severity = Severity.ERROR, file: str = "", **values: Value) -> Finding:
    code, _, reason = key.partition(".")
    filled: dict[str, Value] = {"country": MAR} if code == "legalisation_missing" else {}
    if code == "translation_missing":
        filled = {"language": LanguageName(code="ar"), "into": (LanguageName(code="es"),)}
    if code == "issued_too_long_ago":
        filled = {"issued": date(2026, 1, 2), "oldest": date(2026, 4, 1)}
    return Finding(
        code=code,
        reason=reason,
        severity=severity,
        values=(("document", KindName(id=kind)), *{**filled, **values}.items()),
        evidence=(page(file or f"{kind}.pdf"),),
    )


def missing(*kinds: str) -> Finding:
    names = tuple(KindName(id=kind) for kind in kinds)
    return Finding(code="missing_document", severity=Severity.ERROR, values=(("kinds", names),))


def report(*results: tuple[str, tuple[Finding, ...]], **more: object) -> Report:
    """Each requirement is called by the kind of its one document, `KIND.pdf`."""
    documents = [
        Document(id=kind, kind=kind, confidence=0.9, pages=(PageRef(file=f"{kind}.pdf", page=1),))
        for kind in dict.fromkeys(kind for kind, findings in results if any(f.evidence for f in findings))
    ]
    requirements = tuple(
        requirement(kind, Status.PROBLEM, findings, (kind,) if any(f.evidence for f in findings) else ())
        for kind, findings in results
    )
    values: dict[str, object] = {"documents": tuple(documents), "files": (), "findings": ()}
    return replace(REPORT, requirements=requirements, **{**values, **more})  # type: ignore[arg-type]


def errands_in(found: tuple[Step, ...]) -> list[str]:
    return [f"{step.errand} {' '.join(step.requirements)}".strip() for step in found]


def of(*results: tuple[str, tuple[Finding, ...]], language: str = "en", **more: object) -> tuple[Step, ...]:
    return steps(report(*results, **more), language)


RECORD = "criminal_record"


def test_a_new_document_its_apostille_its_translation() -> None:
    findings = (about(RECORD, TRANSLATION), about(RECORD, APOSTILLE), about(RECORD, NEW))
    found = of((RECORD, findings))
    assert errands_in(found) == [f"renew {RECORD}", f"legalise {RECORD}", f"translate {RECORD}"]
    assert "April 1, 2026" in found[0].action
    for step in found[1:]:
        assert letter_words("en").say("of_new", titles="Criminal_record en") in step.action


def test_the_longest_comes_first() -> None:
    found = of(
        ("identity_photo", (missing("identity_photo"),)),
        ("health_insurance", (missing("health_insurance"),)),
        ("birth_certificate", (about("birth_certificate", TRANSLATION),)),
        (RECORD, (missing(RECORD),)),
        ("passport", (about("passport", APOSTILLE), about("passport", TRANSLATION))),
    )
    assert errands_in(found) == [
        "legalise passport", f"obtain {RECORD}", "obtain health_insurance", "translate birth_certificate passport",
        "obtain identity_photo",
    ]  # fmt: skip
    assert [step.lead for step in found] == ["long", "long", "medium", "medium", "short"]


def test_what_may_change_everything_is_asked_first_and_the_application_comes_last() -> None:
    early = Finding(code="too_early", severity=Severity.ERROR, values=(("date", date(2026, 8, 1)),))
    route = Finding(code="wrong_route", severity=Severity.ERROR)
    found = of((RECORD, (missing(RECORD),)), findings=(early, route))
    assert errands_in(found) == ["route", f"obtain {RECORD}", "apply"]
    assert found[-1].detail == "August 1, 2026"


def test_errors_come_before_doubts() -> None:
    doubt = about(RECORD, "name_mismatch", Severity.REVIEW, name="A", expected="B")
    found = of((RECORD, (doubt,)), ("identity_photo", (missing("identity_photo"),)))
    assert [step.severity for step in found] == [Severity.ERROR, Severity.REVIEW]


def test_a_new_document_makes_doubts_about_the_old_one_needless() -> None:
    doubts = tuple(
        about(RECORD, key, Severity.REVIEW)
        for key in ("illegible.document", "cut_off", "date_not_found.uncertain", "translation_missing.unpaired")
    )
    kept = about(RECORD, "wrong_purpose", Severity.REVIEW)
    assert errands_in(of((RECORD, (*doubts, kept, about(RECORD, NEW))))) == [f"renew {RECORD}", f"amend {RECORD}"]
    assert len(of((RECORD, (*doubts, kept)))) > 2


def test_a_doubtful_renewal_makes_nothing_needless() -> None:
    findings = (about(RECORD, NEW, Severity.REVIEW), about(RECORD, "cut_off"))
    assert errands_in(of((RECORD, findings))) == [f"copy {RECORD}", f"renew {RECORD}"]


def test_another_document_is_not_concerned() -> None:
    other = about("passport", "cut_off", Severity.REVIEW)
    found = of((RECORD, (about(RECORD, NEW),)), ("passport", (other,)))
    assert errands_in(found) == [f"renew {RECORD}", "copy passport"]


def test_a_step_names_every_requirement_it_settles() -> None:
    base = report(("passport", (about("passport", NEW),)), ("identity", (about("passport", "cut_off"),)))
    second = replace(base.requirements[1], documents=("passport",))
    found = steps(replace(base, requirements=(base.requirements[0], second)), "en")
    assert errands_in(found) == ["renew passport identity"]
    assert found[0].about == ("Passport en", "Identity en")


def test_more_money_does_not_replace_what_is_there() -> None:
    findings = (about("bank_certificate", "amount_too_low"), about("bank_certificate", "cut_off", Severity.REVIEW))
    assert errands_in(of(("bank_certificate", findings))) == ["more bank_certificate", "copy bank_certificate"]


def test_a_new_scan_settles_what_could_not_be_read() -> None:
    keys = ("mrz_invalid", "date_not_found.uncertain", "illegible.document", "illegible")
    found = of(("passport", tuple(about("passport", key, Severity.REVIEW) for key in keys)))
    assert errands_in(found) == ["rescan passport"]


def test_the_apostille_and_translation_of_the_present_document_are_needed_anew() -> None:
    base = report((RECORD, (about(RECORD, NEW),)))
    legalised = replace(base.documents[0], legalised=True)
    translation = Document(id="t", kind="sworn_translation", confidence=0.9, translation_of=RECORD)
    for language in LANGUAGES:
        words = letter_words(language)
        said = steps(replace(base, documents=(legalised, translation)), language)[0].action
        assert words.say("legalised_again") in said
        assert words.say("translated_again") in said
        assert words.say("legalised_again") not in steps(base, language)[0].action


def test_one_visit_to_one_authority() -> None:
    born, record = about("birth_certificate", APOSTILLE), about(RECORD, APOSTILLE)
    together = of(("birth_certificate", (born,)), (RECORD, (record,)))
    assert errands_in(together) == [f"legalise birth_certificate {RECORD}"]
    assert (together[0].way, together[0].detail) == ("", "Morocco")
    assert letter_words("en").say("together") in together[0].action
    elsewhere = of(("birth_certificate", (born,)), (RECORD, (about(RECORD, APOSTILLE, country=TUN),)))
    assert errands_in(elsewhere) == ["legalise birth_certificate", f"legalise {RECORD}"]


def test_one_translator() -> None:
    not_sworn = about("diploma", "translation_not_sworn")
    found = of(("diploma", (not_sworn,)), (RECORD, (about(RECORD, TRANSLATION),)))
    assert errands_in(found) == [f"translate diploma {RECORD}"]
    assert "Spanish" in found[0].action


def test_one_visit_to_the_registry_office() -> None:
    found = of(
        ("birth_certificate", (missing("birth_certificate"),)),
        ("family", (missing("marriage_certificate", "family_record"),)),
        (RECORD, (missing(RECORD),)),
    )
    assert errands_in(found) == ["obtain birth_certificate family", f"obtain {RECORD}"]
    assert "birth certificate; marriage certificate or family record book" in found[0].action


def test_one_new_photo_with_all_that_is_wrong() -> None:
    findings = tuple(about("identity_photo", key) for key in ("photo_background", "photo_resolution"))
    found = of(("identity_photo", findings))
    assert len(found) == 1
    assert found[0].action == "Please add a new passport photo (light, plain background; large and sharp enough)."


def test_the_same_document_for_several_requirements_is_asked_for_once() -> None:
    found = of(("passport", (missing("passport"),)), ("student_identity", (missing("passport"),)))
    assert len(found) == 1
    assert found[0].about == ("Passport en", "Student_identity en")


def test_a_file_that_cannot_be_read_is_asked_for_once() -> None:
    named = Finding(code="not_read", reason="dossier", severity=Severity.REVIEW, values=(("file", "a.pdf"),))
    broken = FileResult(
        name="a.pdf", sha256="0" * 64, media_type=None, pages=None,
        findings=(Finding(code="corrupt_file", severity=Severity.ERROR),),
    )  # fmt: skip
    assert errands_in(of((RECORD, (missing(RECORD), named)), files=(broken,))) == [f"obtain {RECORD}", "file"]
    alone = of((RECORD, (missing(RECORD), named)), findings=(named,))
    assert errands_in(alone) == [f"obtain {RECORD}", f"file {RECORD}"]


def decided(result: RequirementResult, status: Status) -> RequirementResult:
    decision = Decision(
        requirement=result.id, status=status, by="M. Ruiz", reason="Bring the original.", on=date(2026, 6, 1)
    )
    return replace(result, decisions=(DecisionResult(decision=decision, standing=Standing.COUNTS),))


def test_what_the_staff_decided_counts() -> None:
    base = report((RECORD, (missing(RECORD),)))
    fine = replace(base, requirements=(decided(base.requirements[0], Status.OK),))
    assert steps(fine, "en") == ()
    asked = replace(base, requirements=(decided(base.requirements[0], Status.PROBLEM),))
    assert "Bring the original." in " ".join(step.action for step in steps(asked, "en"))


def test_the_json_report_has_the_list_in_order() -> None:
    found = json.loads(render_report(REPORT, output_format="json"))["next_steps"]
    assert [step["action"] for step in found] == [
        step.action.replace("\x1b", "") for step in steps(REPORT, "en")
    ]
    assert set(found[0]) == {"action", "severity", "about", "requirements", "errand", "lead"}


# Properties -----------------------------------------------------------------------------------------------------------

KINDS = (RECORD, "passport", "health_insurance", "identity_photo", "birth_certificate")
KEYS = sorted(key for key in MESSAGES if key not in TOLD and not key.startswith(("not_read.dossier", "missing_doc")))
one = st.builds(
    lambda key, severity, country: (key, severity, country),
    st.sampled_from(KEYS),
    st.sampled_from([Severity.ERROR, Severity.REVIEW]),
    st.sampled_from([MAR, TUN]),
)
dossiers = st.dictionaries(st.sampled_from(KINDS), st.lists(one, min_size=1, max_size=6), min_size=1)


Drawn = dict[str, list[tuple[str, Severity, CountryName]]]


def drawn(dossier: Drawn) -> Report:
    return report(
        *(
            (kind, tuple(about(kind, key, severity, country=country) for key, severity, country in found))
            for kind, found in dossier.items()
        )
    )


@settings(max_examples=150, deadline=None)
@given(dossiers)
def test_no_document_with_something_to_do_is_forgotten(dossier: Drawn) -> None:
    found = steps(drawn(dossier), "en")
    for result in drawn(dossier).requirements:
        serious = [finding for finding in result.findings if action(finding, "en")]
        if serious:
            assert any(result.id in step.requirements for step in found)
        # A certain error is left out only where a certain error of the same document makes it needless.
        errors = {errand_of(finding) for finding in serious if finding.severity is Severity.ERROR}
        done = {step.errand for step in found if result.id in step.requirements and step.severity is Severity.ERROR}
        left = errors - done
        assert all(
            any(settles(errand, finding) for errand in done)
            for finding in serious
            if finding.severity is Severity.ERROR and errand_of(finding) in left
        )


@settings(max_examples=150, deadline=None)
@given(dossiers)
def test_the_phases_of_one_document_rise(dossier: Drawn) -> None:
    found = steps(drawn(dossier), "en")
    for kind in dossier:
        for severity in (Severity.ERROR, Severity.REVIEW):
            own = [step for step in found if kind in step.requirements and step.severity is severity]
            phases = [errands().errand[step.errand].phase for step in own]
            timed = [phase for phase in phases if phase < errands().errand["look"].phase]
            assert timed == sorted(timed)


@settings(max_examples=50, deadline=None)
@given(dossiers, st.sampled_from(LANGUAGES))
def test_the_list_does_not_depend_on_the_language(dossier: Drawn, language: str) -> None:
    assert errands_in(steps(drawn(dossier), language)) == errands_in(steps(drawn(dossier), "en"))
