"""What the staff decided counts while what it was about is unchanged, and never hides what the check says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from doccheck.checklist import Checklist, Condition, Manual, Photo, Requirement, Signed
from doccheck.facts import given
from doccheck.judging import judge
from doccheck.model import (
    Decision,
    Document,
    Evidence,
    FileResult,
    PageRef,
    Report,
    RequirementResult,
    Severity,
    Standing,
    Status,
    Verdict,
)
from tests.judging.builder import (
    FACTS,
    ON,
    checklist,
    codes,
    doc,
    passport,
    picture,
    req,
    sworn_translation,
    text,
    unreadable,
    values,
)

SIGNED = req("cv", Signed(check="signed"))
ADULT_NEEDS_NOTHING = req("cv", when=Condition(fact="derived.minor", is_=True))


def sha(name: str, version: int = 1) -> str:
    """A hash as a file of that name and version might have: all its digits depend on both."""
    import hashlib

    return hashlib.sha256(f"{name} {version}".encode()).hexdigest()


def file(name: str, version: int = 1, **more: Any) -> FileResult:
    known: dict[str, Any] = {"media_type": "application/pdf", "pages": 1, "findings": ()}
    return FileResult(name=name, sha256=sha(name, version), **{**known, **more})


def files_of(*documents: Document) -> tuple[FileResult, ...]:
    names = dict.fromkeys(page.file for document in documents for page in document.pages)
    return tuple(file(name) for name in names)


def decision(status: Status = Status.OK, *documents: str, **more: Any) -> Decision:
    known: dict[str, Any] = {"requirement": "cv", "by": "M. Roux", "reason": "Seen.", "on": ON - timedelta(days=1)}
    return Decision(status=status, documents=documents, **{**known, **more})


def judged(
    rules: Checklist | Requirement,
    *documents: Document,
    decisions: tuple[Decision, ...],
    files: tuple[FileResult, ...] | None = None,
    on: date = ON,
) -> Report:
    rules = rules if isinstance(rules, Checklist) else checklist(rules)
    return judge(documents, files_of(*documents) if files is None else files, rules, given(FACTS), on, decisions)


def only(report: Report) -> RequirementResult:
    (result,) = report.requirements
    return result


def standings(result: RequirementResult) -> list[Standing]:
    return [each.standing for each in result.decisions]


UNSIGNED = doc("cv", file="cv.pdf", signed=False)
GOOD = doc("cv", file="cv.pdf", signed=True)


# -- while the document is unchanged ----------------------------------------------------------------------------------


@pytest.mark.parametrize("digits", [12, 20, 64])
def test_a_decision_counts_while_its_document_is_unchanged(digits: int) -> None:
    report = judged(SIGNED, UNSIGNED, decisions=(decision(Status.OK, sha("cv.pdf")[:digits]),))
    result = only(report)
    assert report.verdict is Verdict.COMPLETE
    assert (result.status, result.settled) == (Status.PROBLEM, Status.OK)
    assert codes(result) == ["E not_signed"]  # what the check says stays
    assert standings(result) == [Standing.COUNTS]


VERDICTS = {
    Status.OK: Verdict.COMPLETE,
    Status.NOT_APPLICABLE: Verdict.COMPLETE,
    Status.REVIEW: Verdict.REVIEW,
    Status.PROBLEM: Verdict.INCOMPLETE,
    Status.MISSING: Verdict.INCOMPLETE,
}


@pytest.mark.parametrize("document", [GOOD, UNSIGNED])
@pytest.mark.parametrize("status", Status)
def test_the_decided_status_counts_for_the_verdict_and_the_checks_own_stays(status: Status, document: Document) -> None:
    without = only(judged(SIGNED, document, decisions=()))
    report = judged(SIGNED, document, decisions=(decision(status, sha("cv.pdf")),))
    result = only(report)
    assert report.verdict is VERDICTS[status]
    assert result.settled is status
    assert replace(result, decisions=()) == without


def test_a_decision_lifts_nothing_that_concerns_the_dossier_as_a_whole() -> None:
    files = (*files_of(UNSIGNED), unreadable())
    report = judged(SIGNED, UNSIGNED, files=files, decisions=(decision(Status.OK, sha("cv.pdf")),))
    assert only(report).settled is Status.OK
    assert report.verdict is Verdict.REVIEW


def test_a_decision_concerns_its_requirement_alone() -> None:
    rules = checklist(SIGNED, req("diploma", Signed(check="signed")))
    diploma = doc("diploma", file="diploma.pdf", signed=False)
    report = judged(rules, UNSIGNED, diploma, decisions=(decision(Status.OK, sha("cv.pdf")),))
    assert [result.settled for result in report.requirements] == [Status.OK, Status.PROBLEM]
    assert report.verdict is Verdict.INCOMPLETE


def test_an_optional_requirement_stays_optional() -> None:
    requirement = replace(SIGNED, optional=True)
    assert judged(requirement, GOOD, decisions=(decision(Status.PROBLEM, sha("cv.pdf")),)).verdict is Verdict.COMPLETE
    assert judged(requirement, GOOD, decisions=(decision(Status.REVIEW, sha("cv.pdf")),)).verdict is Verdict.REVIEW


def test_no_decision_changes_nothing() -> None:
    plain = judged(SIGNED, UNSIGNED, decisions=())
    assert judged(SIGNED, UNSIGNED, decisions=(decision(requirement="other"),)) == plain
    assert only(plain).decisions == ()


# -- where it changed -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", Status)
def test_a_changed_document_makes_the_decision_outdated(status: Status) -> None:
    decided = (decision(status, sha("cv.pdf")[:16]),)
    report = judged(SIGNED, GOOD, files=(file("cv.pdf", 2),), decisions=decided)
    result = only(report)
    assert (result.status, result.settled, report.verdict) == (Status.REVIEW, Status.REVIEW, Verdict.REVIEW)
    assert codes(result) == ["R decision_outdated.changed"]
    told = values(result, "decision_outdated")
    assert told == {"by": "M. Roux", "on": ON - timedelta(days=1), "files": sha("cv.pdf")[:16]}
    assert (standings(result), result.decided) == ([Standing.CHANGED], None)


def test_what_the_check_finds_by_itself_stays_when_the_decision_is_outdated() -> None:
    report = judged(SIGNED, UNSIGNED, files=(file("cv.pdf", 2),), decisions=(decision(Status.OK, sha("cv.pdf")),))
    result = only(report)
    assert (result.status, report.verdict) == (Status.PROBLEM, Verdict.INCOMPLETE)
    assert codes(result) == ["R decision_outdated.changed", "E not_signed"]


def test_a_document_that_vanished_makes_the_decision_outdated() -> None:
    result = only(judged(SIGNED, decisions=(decision(Status.OK, sha("cv.pdf")),)))
    assert (result.status, result.settled) == (Status.MISSING, Status.MISSING)
    assert codes(result) == ["R decision_outdated.changed", "E missing_document"]


def test_a_file_that_went_over_to_another_requirement_is_gone() -> None:
    """The same file, but it is not the paper asked for here: what was decided of it says nothing here."""
    diploma = doc("diploma", file="cv.pdf")
    rules = checklist(SIGNED, req("diploma"))
    report = judged(rules, diploma, decisions=(decision(Status.OK, sha("cv.pdf")),))
    assert [result.settled for result in report.requirements] == [Status.MISSING, Status.OK]
    assert standings(report.requirements[0]) == [Standing.CHANGED]


@pytest.mark.parametrize("status", Status)
def test_a_decision_that_names_no_file_does_not_count_where_documents_are_there(status: Status) -> None:
    result = only(judged(SIGNED, GOOD, decisions=(decision(status),)))
    assert (result.settled, codes(result)) == (Status.REVIEW, ["R decision_outdated.unnamed"])
    assert values(result, "decision_outdated")["files"] == f"cv.pdf ({sha('cv.pdf')[:12]})"
    assert result.findings[0].evidence == (Evidence(file="cv.pdf", page=1, box=None, text=""),)


def test_a_document_without_a_known_file_cannot_be_what_was_decided() -> None:
    for named in ((), (sha("cv.pdf"),)):
        result = only(judged(SIGNED, GOOD, files=(), decisions=(decision(Status.OK, *named),)))
        assert result.settled is Status.REVIEW


@pytest.mark.parametrize("prefix", ["", "a", sha("cv.pdf")[:11]])
def test_too_little_of_a_hash_means_no_file(prefix: str) -> None:
    """A file cannot say so, but a caller of the library can."""
    assert only(judged(SIGNED, GOOD, decisions=(decision(Status.OK, prefix),))).settled is Status.REVIEW


def test_a_beginning_that_two_files_share_means_neither() -> None:
    other = doc("cv", file="b.pdf", signed=False)
    twin = replace(file("b.pdf"), sha256=sha("cv.pdf")[:12] + "0" * 52)
    result = only(
        judged(
            SIGNED, UNSIGNED, other, files=(file("cv.pdf"), twin), decisions=(decision(Status.OK, sha("cv.pdf")[:12]),)
        )
    )
    assert standings(result) == [Standing.CHANGED]


# -- several files ----------------------------------------------------------------------------------------------------


def test_a_document_in_two_files_is_named_by_both() -> None:
    pages = (PageRef(file="1.jpg", page=1), PageRef(file="2.jpg", page=1))
    document = replace(UNSIGNED, pages=pages)
    both = (sha("1.jpg"), sha("2.jpg"))
    assert only(judged(SIGNED, document, decisions=(decision(Status.OK, *both),))).settled is Status.OK
    half = only(judged(SIGNED, document, decisions=(decision(Status.OK, both[0]),)))
    assert codes(half) == ["R decision_outdated.others", "E not_signed"]
    assert values(half, "decision_outdated")["files"] == f"2.jpg ({both[1][:12]})"
    changed = (file("1.jpg"), file("2.jpg", 2))
    result = only(judged(SIGNED, document, files=changed, decisions=(decision(Status.OK, *both),)))
    assert (result.settled, standings(result)) == (Status.PROBLEM, [Standing.CHANGED])


def test_every_document_the_requirement_rests_on_is_named() -> None:
    photos = req("photos", Photo(check="photo"), accepts=("identity_photo",), count=2)
    two = [doc("identity_photo", file=name, pictures=(picture(colour=False),)) for name in ("1.pdf", "2.pdf")]
    both = decision(Status.OK, sha("1.pdf"), sha("2.pdf"), requirement="photos")
    assert only(judged(photos, *two, decisions=(both,))).settled is Status.OK
    one = only(judged(photos, *two, decisions=(replace(both, documents=(sha("1.pdf"),)),)))
    assert standings(one) == [Standing.OTHERS]


def test_a_better_document_that_came_later_was_not_decided_on() -> None:
    """The old one is still there, unchanged; but it is not what the requirement rests on now."""
    better = doc("cv", file="new.pdf", signed=True)
    for status in (Status.OK, Status.PROBLEM):
        report = judged(SIGNED, UNSIGNED, better, decisions=(decision(status, sha("cv.pdf")),))
        assert codes(only(report)) == ["R decision_outdated.others"]
        assert (only(report).status, report.verdict) == (Status.REVIEW, Verdict.REVIEW)
        assert values(only(report), "decision_outdated")["files"] == f"new.pdf ({sha('new.pdf')[:12]})"


def test_a_worse_document_that_came_later_is_told() -> None:
    worse = doc("cv", file="old.pdf", signed=False, confidence=0.8)
    report = judged(SIGNED, UNSIGNED, worse, decisions=(decision(Status.OK, sha("cv.pdf")),))
    assert codes(only(report)) == ["W decision_outdated.further", "E not_signed"]
    assert values(only(report), "decision_outdated")["files"] == f"old.pdf ({sha('old.pdf')[:12]})"
    assert report.verdict is Verdict.COMPLETE
    named = decision(Status.OK, sha("cv.pdf"), sha("old.pdf"))
    assert codes(only(judged(SIGNED, UNSIGNED, worse, decisions=(named,)))) == ["E not_signed"]


def test_the_same_file_twice_needs_naming_once() -> None:
    copy = doc("cv", file="copy.pdf", signed=False)
    files = (file("cv.pdf"), replace(file("copy.pdf"), sha256=sha("cv.pdf")))
    result = only(judged(SIGNED, UNSIGNED, copy, files=files, decisions=(decision(Status.OK, sha("cv.pdf")),)))
    assert (result.settled, codes(result)) == (Status.OK, ["E not_signed"])


@pytest.mark.parametrize("sworn", [True, False])
def test_a_translation_belongs_to_what_was_decided(sworn: bool) -> None:
    original = doc("birth_certificate", file="acte.pdf", languages=("ar",))
    paper = sworn_translation(original, "birth_certificate", sworn=sworn, file="traduction.pdf")
    rules = req("birth_certificate")
    alone = decision(Status.OK, sha("acte.pdf"), requirement="birth_certificate")
    both = replace(alone, documents=(sha("acte.pdf"), sha("traduction.pdf")))
    assert standings(only(judged(rules, original, paper, decisions=(alone,)))) == [Standing.OTHERS]
    assert standings(only(judged(rules, original, paper, decisions=(both,)))) == [Standing.COUNTS]
    other = (file("acte.pdf"), file("traduction.pdf", 2))
    changed = only(judged(rules, original, paper, files=other, decisions=(both,)))
    assert (standings(changed), changed.settled is Status.OK) == ([Standing.CHANGED], False)


def test_an_apostille_belongs_to_what_was_decided() -> None:
    proof = Evidence(file="apostille.pdf", page=1, box=None, text="Apostille")
    paper = replace(UNSIGNED, legalised=True, legalised_by=(proof,))
    files = (file("cv.pdf"), file("apostille.pdf"))
    alone = decision(Status.OK, sha("cv.pdf"))
    both = replace(alone, documents=(sha("cv.pdf"), sha("apostille.pdf")))
    assert standings(only(judged(SIGNED, paper, files=files, decisions=(alone,)))) == [Standing.OTHERS]
    assert standings(only(judged(SIGNED, paper, files=files, decisions=(both,)))) == [Standing.COUNTS]


# -- no document, or one that nobody recognises -----------------------------------------------------------------------


def test_what_is_missing_may_be_decided_without_a_file_while_there_is_none() -> None:
    decided = (decision(Status.OK, reason="Original seen."),)
    report = judged(SIGNED, decisions=decided)
    assert (only(report).status, only(report).settled) == (Status.MISSING, Status.OK)
    assert codes(only(report)) == ["E missing_document"]
    assert report.verdict is Verdict.COMPLETE
    arrived = judged(SIGNED, UNSIGNED, decisions=decided)
    assert (only(arrived).settled, arrived.verdict) == (Status.PROBLEM, Verdict.INCOMPLETE)
    fine = judged(SIGNED, GOOD, decisions=decided)
    assert (only(fine).settled, fine.verdict) == (Status.REVIEW, Verdict.REVIEW)


def test_a_document_that_only_resembles_is_a_document() -> None:
    """It must be named: somebody must have seen that it is not, or is, the paper asked for."""
    alike = replace(GOOD, look_alike="draft")
    assert standings(only(judged(SIGNED, alike, decisions=(decision(),)))) == [Standing.UNNAMED]
    named = only(judged(SIGNED, alike, decisions=(decision(Status.OK, sha("cv.pdf")),)))
    assert (named.status, named.settled) == (Status.MISSING, Status.OK)


def test_a_file_nobody_recognised_or_could_read_may_be_what_was_decided_on() -> None:
    """A person opened it and saw what it is."""
    unknown = doc("other", file="scan7.pdf", confidence=0.3)
    report = judged(SIGNED, unknown, decisions=(decision(Status.OK, sha("scan7.pdf")),))
    assert (only(report).status, only(report).settled) == (Status.MISSING, Status.OK)
    again = judged(SIGNED, unknown, files=(file("scan7.pdf", 2),), decisions=(decision(Status.OK, sha("scan7.pdf")),))
    assert standings(only(again)) == [Standing.CHANGED]
    locked = replace(unreadable(), sha256=sha("locked.pdf"))
    report = judged(SIGNED, files=(locked,), decisions=(decision(Status.OK, sha("locked.pdf")),))
    assert (only(report).settled, report.verdict) == (Status.OK, Verdict.REVIEW)  # that it was not read stays said


def test_what_was_decided_of_a_file_nobody_recognised_ends_with_the_document() -> None:
    unknown = doc("other", file="scan7.pdf", confidence=0.3)
    result = only(judged(SIGNED, unknown, UNSIGNED, decisions=(decision(Status.OK, sha("scan7.pdf")),)))
    assert (result.settled, standings(result)) == (Status.PROBLEM, [Standing.OTHERS])


def test_a_requirement_that_does_not_apply_can_be_decided_on_too() -> None:
    wanted = judged(ADULT_NEEDS_NOTHING, decisions=(decision(Status.MISSING),))
    assert (only(wanted).status, wanted.verdict) == (Status.NOT_APPLICABLE, Verdict.INCOMPLETE)
    # It was about a file; now that the requirement does not apply, nobody says that this file is still meant.
    named = judged(ADULT_NEEDS_NOTHING, GOOD, decisions=(decision(Status.OK, sha("cv.pdf")),))
    assert (only(named).status, named.verdict) == (Status.REVIEW, Verdict.REVIEW)


def test_an_outdated_decision_on_something_optional_asks_for_a_person_all_the_same() -> None:
    for document, status in ((None, Status.MISSING), (UNSIGNED, Status.PROBLEM)):
        papers = (document,) if document else ()
        optional = replace(SIGNED, optional=True)
        assert judged(optional, *papers, decisions=()).verdict is Verdict.COMPLETE
        report = judged(optional, *papers, decisions=(decision(Status.REVIEW, sha("gone.pdf")),))
        assert (only(report).status, report.verdict) == (status, Verdict.REVIEW)


# -- which decision ---------------------------------------------------------------------------------------------------


def test_the_latest_decision_counts_and_the_others_stay_visible() -> None:
    old = decision(Status.PROBLEM, sha("cv.pdf"), on=date(2026, 5, 1))
    new = decision(Status.OK, sha("cv.pdf"), on=date(2026, 5, 2))
    for decisions in ((old, new), (new, old)):
        result = only(judged(SIGNED, UNSIGNED, decisions=decisions))
        assert [each.decision for each in result.decisions] == [new, old]
        assert standings(result) == [Standing.COUNTS, Standing.REPLACED]
        assert result.settled is Status.OK


def test_an_earlier_decision_does_not_come_back_when_the_latest_is_outdated() -> None:
    old = decision(Status.OK, sha("cv.pdf"), on=date(2026, 5, 1))
    new = decision(Status.PROBLEM, sha("gone.pdf"), on=date(2026, 5, 2))
    result = only(judged(SIGNED, GOOD, decisions=(old, new)))
    assert standings(result) == [Standing.CHANGED, Standing.REPLACED]
    assert result.settled is Status.REVIEW


def test_of_two_on_the_same_day_none_counts() -> None:
    one = decision(Status.OK, sha("cv.pdf"))
    other = replace(one, status=Status.PROBLEM, by="Mme Petit")
    result = only(judged(SIGNED, GOOD, decisions=(one, other)))
    assert standings(result) == [Standing.SAME_DAY, Standing.SAME_DAY]
    assert codes(result) == ["R decision_outdated.same_day"] * 2
    assert [dict(finding.values)["by"] for finding in result.findings] == ["M. Roux", "Mme Petit"]
    assert result.settled is Status.REVIEW


@pytest.mark.parametrize("status", Status)
def test_a_decision_made_after_the_day_of_judging_does_not_count_yet(status: Status) -> None:
    later = decision(status, sha("cv.pdf"), on=ON + timedelta(days=1))
    result = only(judged(SIGNED, GOOD, decisions=(later,)))
    assert (codes(result), result.settled) == (["R decision_outdated.future"], Status.REVIEW)
    assert values(result, "decision_outdated")["day"] == ON
    assert only(judged(SIGNED, GOOD, decisions=(later,), on=later.on)).settled is status
    earlier = decision(Status.OK, sha("cv.pdf"), on=ON)  # taken back later: it is not as if nothing had happened
    assert only(judged(SIGNED, UNSIGNED, decisions=(earlier, later))).settled is Status.PROBLEM


def test_what_came_packed_with_the_files_never_counts() -> None:
    """Whoever sends a zip could write into it that everything is in order."""
    own = decision(Status.OK, sha("cv.pdf"), by="The office", packed=True, on=ON)
    report = judged(SIGNED, UNSIGNED, decisions=(own,))
    assert (only(report).settled, report.verdict) == (Status.PROBLEM, Verdict.INCOMPLETE)
    assert codes(only(judged(SIGNED, GOOD, decisions=(own,)))) == ["R decision_outdated.packed"]
    staff = decision(Status.PROBLEM, sha("cv.pdf"), on=ON - timedelta(days=9))
    both = only(judged(SIGNED, GOOD, decisions=(own, staff)))
    assert standings(both) == [Standing.COUNTS, Standing.PACKED]
    assert (codes(both), both.settled) == (["W decision_outdated.packed"], Status.PROBLEM)


# -- what holds for all of them ---------------------------------------------------------------------------------------


def _situations() -> list[tuple[tuple[Document, ...], tuple[FileResult, ...]]]:
    manual = replace(GOOD, confidence=0.5)
    papers: list[tuple[Document, ...]] = [(), (GOOD,), (UNSIGNED,), (manual,), (passport(file="cv.pdf"),)]
    return [(documents, (file("cv.pdf", version),)) for documents, version in product(papers, (1, 2))]


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("named", [(), (sha("cv.pdf"),)])
def test_a_decision_hides_nothing_and_a_stale_one_never_helps(status: Status, named: tuple[str, ...]) -> None:
    better = {Status.OK, Status.NOT_APPLICABLE}
    for (documents, files), optional in product(_situations(), (False, True)):
        rules = checklist(replace(SIGNED, optional=optional), req("passport"))
        without = judged(rules, *documents, files=files, decisions=())
        report = judged(rules, *documents, files=files, decisions=(decision(status, *named),))
        before, result = without.requirements[0], report.requirements[0]
        assert [each.decision.status for each in result.decisions] == [status]
        assert result.findings[len(result.findings) - len(before.findings) :] == before.findings
        if result.decided:
            assert result.status is before.status
        else:
            assert any(f.code == "decision_outdated" and f.severity is Severity.REVIEW for f in result.findings)
            assert result.settled not in better
            assert report.verdict is not Verdict.COMPLETE
            if before.status in {Status.MISSING, Status.PROBLEM}:
                assert result.status is before.status


def test_a_rule_left_to_a_person_is_settled_by_a_person() -> None:
    manual = req("cv", Manual(check="manual", text=text()))
    report = judged(manual, GOOD, decisions=(decision(Status.OK, sha("cv.pdf")),))
    assert (only(report).status, report.verdict) == (Status.REVIEW, Verdict.COMPLETE)
