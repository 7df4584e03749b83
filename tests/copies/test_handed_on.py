"""The page for whoever takes over, once the work is closed here and goes on elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.closing import Closing
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.households import Household, Support
from prebirth.case.oversight import Assessment, Response
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Record, Restriction
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.layout.blocks import words_of
from prebirth.rules.at_closing import left_open, left_prompt, prompts_open
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import digest

ON, WALK = date(2026, 11, 29), load_walk()
MOTHER = Person(id="m", names="Kelly", role="mother")
RECORDS = (
    Pregnancy(id="pregnancy", due="2027-02-01", referred_on="2026-11-01"),
    MOTHER,
    Agency(id="mw", name="Midwives"),
    Decision(id="d1", on="2026-11-02", decided="Home with Kelly"),
)
KEPT_BACK = "What is kept back from this page may answer part of this"


def case_of(*more: Record) -> Case:
    case = Case(id="c")
    for record in (*RECORDS, *more):
        case = case.adding(record)
    return case


def closed(case: Case, **written: str) -> Case:
    """The case, closed as it stands and handed to another team, with what is written to prompts."""
    said = {key.replace("_", "-"): text for key, text in written.items()}
    prompts = prompts_open(case, ON, WALK)
    rows = [*(left_prompt(one, said.get(one.id, "")) for one in prompts)]
    rows += left_open(case, ON, WALK)
    closing = Closing(
        id="cl",
        on="2026-11-29",
        ending="transferred to another team or authority",
        to="North team",
        why="She moved.",
        was_open=tuple(rows),
        listed=True,
    )
    return case.adding(closing).adding(Assessment(id="assessment", status="closed"))


def said(case: Case, kind: CopyKind = CopyKind.SUCCESSOR, reader: str = "", on: date = ON) -> str:
    order = CopyOrder(kind, on, reader, should="asked for it")
    return " ".join(words_of(document_of(prepare(order, case, WALK)).blocks).split())


def answered(case: Case, prompt: str) -> Response:
    """That a prompt was answered, five days before."""
    (found,) = [one for one in all_prompts(case, ON, WALK) if one.id == prompt]
    return Response(
        id="re",
        prompt=prompt,
        about=tuple(key for _, key in found.places),
        facts=digest(found, case),
        done="Rang the booking line",
        by="A. Okoro",
        on="2026-11-24",
    )


@pytest.fixture(scope="module")
def handed_on() -> Case:
    return closed(case_of())


@pytest.fixture(scope="module")
def came_back() -> Case:
    """A prompt that was answered and came back, since the due date is another by now."""
    before = case_of()
    due = Pregnancy(id="pregnancy", due="2027-02-03", referred_on="2026-11-01")
    return before.adding(answered(before, "unbooked")).adding(due)


def test_once_closed_the_page_holds_what_was_open_at_the_closing(handed_on: Case) -> None:
    open_, ended = said(case_of()), said(handed_on)
    for step in ("Birth plan agreed by 21 December 2026 To come", "Due date 1 February 2027"):
        assert step in open_
        assert step in ended
    assert "Days as they were when it was closed, 29 November 2026" in ended
    (closing,) = handed_on.closings
    asked = [row for row in closing.was_open if row.unanswered]
    assert asked
    assert ended.count("Closed without an answer.") == len(asked)
    assert all(row.what in ended for row in closing.was_open)
    assert "It was not listed" not in ended


def test_what_was_overdue_is_told_as_of_the_closing_however_late_it_is_read(
    handed_on: Case,
) -> None:
    late = said(handed_on, on=date(2027, 1, 20))
    assert "Birth plan agreed by 21 December 2026 To come" in late


def test_a_sentence_written_at_the_closing_stands_beside_its_prompt() -> None:
    case = closed(case_of(), unbooked="North team rings the ward.")
    assert "Find out who is seeing her. North team rings the ward." in said(case)


def test_a_closing_of_an_earlier_build_says_that_nothing_was_listed(handed_on: Case) -> None:
    (closing,) = handed_on.closings
    old = handed_on.adding(closing.replace(was_open=(), listed=False))
    assert "What was open when it was closed was not listed." in said(old)


def test_an_answer_stands_beside_a_prompt_that_came_back(came_back: Case) -> None:
    before = "Rang the booking line (A. Okoro, 24 November 2026)"
    assert f"The facts have changed since: {before}" in said(came_back)
    assert f"Answered before the facts changed: {before}" in said(closed(came_back))
    for case in (came_back, closed(came_back)):
        assert f"Answered before the facts changed: {before}" in said(
            case, CopyKind.CLOSING, "chair"
        )


def test_it_says_that_something_is_kept_back_only_where_something_is(handed_on: Case) -> None:
    (closing,) = handed_on.closings
    assert any("@m" in key for row in closing.was_open for key in row.about)
    assert KEPT_BACK not in said(handed_on)
    hidden = MOTHER.replace(restricted=(Restriction(reason="r", field="phone"),), phone="0700 1")
    assert KEPT_BACK in said(handed_on.adding(hidden))


def test_a_decision_that_changed_says_from_what_why_and_who_was_told() -> None:
    later = Decision(
        id="d2",
        on="2026-11-12",
        decided="Not home",
        replaces="d1",
        why_changed="He came back.",
        told_to=({"agency": "mw", "on": "2026-11-13"},),
    )
    text = said(case_of(later))
    assert (
        "It replaced: Home with Kelly (2 November 2026). Why it changed: He came back. "
        "Told: Midwives, 13 November 2026." in text
    )
    bare = said(case_of(later.replace(why_changed="", told_to=())))
    assert "Why it changed is not recorded. Nobody is recorded as told." in bare


def test_after_a_loss_nothing_that_was_open_prepares(handed_on: Case) -> None:
    lost = Baby(id="b", became="stillborn", ended_on="2026-11-28")
    text = said(handed_on.adding(lost))
    assert "ring before you use it" in text
    assert "Birth plan agreed" not in text
    assert "who is seeing her" not in text


def test_who_cares_for_the_children_or_lives_with_them_stands_there_once() -> None:
    gran = Person(id="g", names="Ada Smith", role="grandparent", phone="0700 900")
    case = case_of(
        gran,
        Person(id="k", names="Kit", role="half-sibling"),
        Household(id="h", name="Ada's flat", members=({"person": "g"}, {"person": "k"})),
        Support(id="s", person="g", does="Takes Kit to school."),
    )
    text = said(case)
    who = "Ada Smith, the baby's grandparent, 0700 900: lives at Ada's flat"
    assert f"{who}; helps: Takes Kit to school." in text
    assert "Who else is named or tied to them:" not in text
    assert "Who cares for the children" not in said(case_of())


@pytest.mark.parametrize("ends", [False, True])
def test_an_agency_reads_you_where_it_is_the_one_that_is_counted(ends: bool) -> None:
    case = case_of(Agency(id="mw", name="Midwives", kind="maternity"))
    text = said(closed(case) if ends else case, CopyKind.CLOSING, "mw")
    for words in (
        "Nobody has asked you what you know",
        "Nobody has given you the family's history",
        "Nobody has written what your role is with this family",
    ):
        assert words in text
    assert "1 agency" not in text
    assert "Nobody has asked 1 agency what they know" in said(case, CopyKind.CLOSING, "chair")
