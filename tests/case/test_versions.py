import pytest

from prebirth.case.agencies import Contribution
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Change
from prebirth.case.marks import Kind, marks
from prebirth.case.oversight import Status
from prebirth.case.versions import record_digest, reopened, signed_digest, version_words


def signed(case: Case, status: Status) -> Case:
    return case.adding(case.assessment.replace(status=status, version=3))


def test_a_change_after_signing_begins_the_next_version(case: Case) -> None:
    change = Change("set", "answers", "Q1.1", "text", "a", "b")
    assert reopened(case, [change]) == []
    for status in (Status.WITH_MANAGER, Status.AGREED):
        after = signed(case, status)
        for step in reopened(after, [change]):
            after = after.with_(step)
        assert (after.assessment.version, after.assessment.status) == (4, Status.OPEN)


def test_signing_sharing_and_considering_do_not(case: Case) -> None:
    agreed = signed(case, Status.AGREED)
    for table in ("signoffs", "shares", "responses"):
        assert reopened(agreed, [Change("add", table, "x", after={})]) == []
    assert (
        reopened(agreed, [Change("set", "assessment", "assessment", "status", "agreed", "closed")])
        == []
    )


def test_to_ask_an_agency_changes_nothing_that_was_signed(case: Case) -> None:
    agreed = signed(case, Status.AGREED)
    asked = {"id": "c", "agency": "police", "asked": "Any callouts?", "chase_on": "2026-05-01"}
    assert reopened(agreed, [Change("add", "contributions", "c", after=asked)]) == []
    for name, value in {"asked_on": "2026-04-01", "asked": "Any?", "chase_on": None}.items():
        assert reopened(agreed, [Change("set", "contributions", "c", name, "", value)]) == []
    answered = {**asked, "says": "Two callouts."}
    for after in (answered, {**answered, "says": "", "form": "verbal"}):
        assert reopened(agreed, [Change("add", "contributions", "c", after=after)])
    assert reopened(agreed, [Change("set", "contributions", "c", "says", "", "Two.")])
    assert reopened(agreed, [Change("remove", "contributions", "c", before=answered)])
    assert reopened(agreed, [Change("add", "people", "p", after={"id": "p"})])


def test_a_signature_stands_while_nothing_but_a_request_was_added(practice: Case) -> None:
    waiting = Contribution(agency="police", asked="Any callouts?")
    asked = practice.adding(waiting)
    assert signed_digest(asked) == signed_digest(practice)
    assert record_digest(asked) != record_digest(practice), "a copy says that it was asked"
    answered = practice.adding(waiting.replace(says="Two callouts."))
    assert signed_digest(answered) != signed_digest(practice)


def test_every_page_says_whether_it_is_a_draft(case: Case) -> None:
    assert version_words(case) == "version 1, draft"
    assert version_words(signed(case, Status.AGREED)) == "version 3"


def test_a_symbol_moved_or_a_row_that_only_the_app_orders_signs_nothing_off(case: Case) -> None:
    agreed = signed(case, Status.AGREED)
    assert reopened(agreed, [Change("set", "people", "p", "shift", 0.0, 44.0)]) == []
    assert reopened(agreed, [Change("set", "people", "p", "rank", 0, 2)]) == []
    assert reopened(agreed, [Change("set", "factors", "f", "rank", 0, 2)])


@pytest.mark.filterwarnings("ignore:Pydantic serializer")
def test_the_digest_of_a_record_is_over_what_a_copy_can_say_and_nothing_else(
    practice: Case,
) -> None:
    before = record_digest(practice)
    for table, kind in (SINGLE | RECORDS).items():
        for name, mark in marks(kind).items():
            record = practice.record(table, table if table in SINGLE else first(practice, table))
            if name == "id" or record is None:
                continue
            # What is written differs from what stood, whatever its type is.
            value = () if getattr(record, name) else ["changed"]
            after = record_digest(practice.adding(record.model_copy(update={name: value})))
            said = kind.signed and (mark.kind == Kind.FACT or mark.signed)
            assert (after != before) == said, f"{table}.{name}"


def first(case: Case, table: str) -> str:
    """The id of a table's first record, empty where it has none."""
    return next((record.id for record in case.table(table)), "")
