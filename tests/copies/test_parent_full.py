"""What a parent's full copy promises, and what of it is past."""

import re
from datetime import date

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.closing import Closing
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.households import Household, Member, Support
from prebirth.case.people import Person
from prebirth.case.plan import Factor
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Restriction
from prebirth.case.taking_part import Responsibility
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.shapes import Text
from prebirth.drawing.timeline import ruler
from prebirth.layout.blocks import Figure, Grid, Heading, Para, Room, words_of
from prebirth.wording.facts import ended_words
from tests.copies.losses import ON, expected, stillborn
from tests.copies.made import document_of
from tests.typed import present

WORRY = Answer(id="Q15.1", question="Q15.1", text="That nights are too hard.")
SAFE = Answer(id="Q15.2", question="Q15.2", text="The flat is warm.")
PROMISED = "what worries us, and what is going well"


def text_of(case: Case) -> str:
    order = CopyOrder(CopyKind.PARENT_FULL, ON, "am", should="Amy asked for it.")
    return " ".join(words_of(document_of(order, case).blocks).split())


@pytest.mark.parametrize("stands", [(), (WORRY,), (SAFE,), (WORRY, SAFE)])
def test_it_promises_no_part_that_does_not_stand_in_it(stands: tuple[Answer, ...]) -> None:
    case = expected()
    for answer in stands:
        case = case.adding(answer)
    text = text_of(case)
    assert (PROMISED in text) == (len(stands) == 2)
    assert "why this paper was written" not in text


def test_beside_risks_and_strengths_stands_that_some_may_not_be_in_it() -> None:
    said = "Some of what worries us may not be in this copy: ask"
    strength = Factor(id="s", kind="protective", about="am", description="She asks for help.")
    risk = Factor(id="r", kind="risk", theme="domestic abuse", about="am", description="A blow.")
    text = text_of(expected().adding(strength))
    assert said in text
    assert text_of(expected().adding(strength).adding(risk)) == text
    assert said not in text_of(expected())
    assert said not in text_of(stillborn().adding(strength))


@pytest.mark.parametrize("support", [True, False])
def test_no_picture_of_hers_draws_whom_she_is_kept_safe_from(support: bool) -> None:
    him = Person(id="him", names="Dale Marsh", role="father")
    home = Household(id="h", members=(Member(person="am"), Member(person="him")))
    case = (
        expected()
        .adding(him)
        .adding(home)
        .adding(Agency(id="ag", name="The clinic", kind="maternity"))
    )
    if support:
        case = case.adding(Support(id="s", person="him", does="Drives to clinic"))
    am = present(case.people.get("am"))

    def drawn(kind: CopyKind, *, safe: bool) -> list[str]:
        there = case.adding(am.replace(safe_from=("him",))) if safe else case
        blocks = document_of(CopyOrder(kind, ON, "am"), there).blocks
        pictures = [block.picture.words for block in blocks if isinstance(block, Figure)]
        return [words for words in pictures if words.startswith("Ecomap")]

    assert ["Dale" in words for words in drawn(CopyKind.PARENT_FULL, safe=False)] == [True]
    assert ["Dale" in words for words in drawn(CopyKind.PARENT_FULL, safe=True)] == [False]
    (report,) = drawn(CopyKind.CONFERENCE, safe=True)
    assert "Dale" not in report.split(".")[0]


def test_after_a_loss_what_worried_us_stands_in_its_own_part_alone() -> None:
    case = stillborn().adding(WORRY).adding(SAFE)
    case = case.adding(Responsibility(id="r", person="am", holds="will have it from the birth"))
    first, rest = text_of(case).split("In this paper", 1)
    assert WORRY.text not in first
    assert SAFE.text not in first
    assert WORRY.text in rest
    assert "Parental responsibility, as it was expected" in rest


def test_a_day_that_is_planned_is_not_said_to_be_unset(practice: Case) -> None:
    order = CopyOrder(CopyKind.PARENT_FULL, date(2026, 5, 15), "tomasz")
    text = " ".join(words_of(document_of(order, practice).blocks).split())
    dates = text.split("Dates to come")[-1].split("Your turn")[0]
    days, limits = dates.split("By when it should be done")
    assert "as we plan it 19 May 2026" in days
    assert "as we plan it" not in limits
    assert "by 19 May 2026" in limits
    assert "No day is set for these yet." not in limits
    assert "when a meeting suits you" not in limits, "none of them is a meeting"


def test_it_marks_no_gap_in_what_agencies_gave() -> None:
    case = expected().adding(Agency(id="g", name="Mill Surgery", kind="GP", role="Amy's doctor"))
    text = text_of(case)
    assert "Mill Surgery" in text
    assert not re.search(r"\bgap\b", text)


def test_where_an_entry_may_tell_of_a_loss_no_picture_or_heading_speaks_of_the_baby() -> None:
    ended = "The pregnancy ended at 32+1."
    told = Event(id="e", on="2026-11-20", kind="bereavement", about=("am",), happened=ended)
    case = expected().adding(told)
    case = case.adding(Support(id="s", person="li", does="Cooks"))
    text = text_of(case)
    for cruel in ("Unborn baby", "unborn baby", "Ecomap of Amy Storr, Liam Storr, the baby"):
        assert cruel not in text
    assert "The people around you" not in text
    assert "The people around you" in text_of(expected())


@pytest.mark.parametrize("ended", ["2026-11-27", None])
def test_no_loss_is_called_a_miscarriage_that_nobody_called_so(ended: str | None) -> None:
    lost = Baby(id="b1", became="lost in the pregnancy", ended_on=ended)
    text = text_of(expected().adding(lost))
    assert "miscarriage" not in text
    assert "lost in the pregnancy" in text


def test_words_for_harm_are_explained() -> None:
    said = WORRY.replace(text="We ask for a plan because of neglect.")
    words = text_of(expected().adding(said)).split("Words we used")[-1]
    assert "Neglect A child often goes without" in words


def test_the_mark_of_what_happened_in_the_pregnancy_is_explained() -> None:
    told = Event(id="e", on="2026-11-20", kind="move", about=("am",), happened="Amy moved.")
    means = "something that happened on that day"

    def drawn(case: Case) -> list[str]:
        shapes = ruler(case, [], ON).shapes
        return [shape.text for shape in shapes if isinstance(shape, Text)]

    assert means in drawn(expected().adding(told))
    assert means not in drawn(expected())


def test_a_stillborn_babys_day_of_birth_is_the_day_of_its_loss() -> None:
    case = expected().adding(Baby(id="b1", became="stillborn", born="2026-11-27"))
    text = text_of(case)
    assert "day not recorded" not in text
    assert "27 November 2026" in text
    assert ended_words(next(iter(case.babies))) == "stillborn, 27 November 2026"


def test_no_heading_of_what_was_planned_stands_over_how_the_work_ended() -> None:
    lost = Baby(id="b1", became="stillborn", ended_on="2026-11-20")
    case = Case(id="c").adding(lost).adding(Person(id="am", names="Amy Storr", role="mother"))
    shut = Closing(id="cl", ending="after a loss", on="2026-11-25", why="The baby died.")
    case = case.adding(shut).adding(case.assessment.replace(status="closed"))
    order = CopyOrder(CopyKind.CONFERENCE, ON)
    blocks = document_of(order, case).blocks
    titles = [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]
    assert "How the work ended" in titles
    assert "What had been planned for the birth" not in titles


def test_the_weeks_among_the_words_we_used_are_those_of_the_paper(practice: Case) -> None:
    def words(on: date) -> str:
        order = CopyOrder(CopyKind.PARENT_FULL, on, "leanne")
        text = " ".join(words_of(document_of(order, practice).blocks).split())
        return text.split("Words we used")[-1]

    for on, weeks in ((date(2026, 5, 15), "26+1"), (date(2026, 5, 22), "27+1")):
        assert f"Weeks, such as {weeks}" in words(on)


def test_after_the_conference_its_question_is_told_once(practice: Case) -> None:
    (meeting,) = practice.conferences
    held = practice.adding(
        meeting.replace(
            became="it was held",
            held_on=PartialDate(2026, 6, 3),
            core_group_on=PartialDate(2026, 6, 12),
        )
    )
    order = CopyOrder(CopyKind.PARENT_FULL, date(2026, 6, 8), "leanne")
    text = " ".join(words_of(document_of(order, held).blocks).split())
    asked = "What the meeting (held on 3 June 2026) was asked to decide:"
    assert asked in text
    assert text.count("under neglect") == 1
    assert "First core group set for: 12 June 2026" in text
    assert "Also recorded" not in text


def test_no_column_of_meetings_that_were_set_is_empty(practice: Case) -> None:
    order = CopyOrder(CopyKind.PARENT_FULL, date(2026, 11, 30), "leanne")
    blocks = document_of(order, practice).blocks
    place = next(
        place
        for place, one in enumerate(blocks)
        if isinstance(one, Heading) and one.text == "Meetings that were set"
    )
    table = blocks[place + 1]
    assert isinstance(table, Grid)
    assert [*table.columns] == ["What", "Planned for"]
    assert all(all(row) for row in table.rows)


def test_the_lines_to_write_on_stay_with_what_they_are_for() -> None:
    """The last of them stood at the head of the next page, below nothing."""
    blocks = document_of(CopyOrder(CopyKind.PARENT_FULL, ON, "am"), expected()).blocks
    (place,) = (place for place, block in enumerate(blocks) if isinstance(block, Room))
    lead, lines = blocks[place - 1 : place + 1]
    assert isinstance(lead, Para)
    assert isinstance(lines, Room)
    assert lead.opens
    assert lines.together


def test_a_home_with_nothing_around_it_is_not_drawn_in_a_parents_copy() -> None:
    home = Household(id="h", members=tuple(Member(person=one) for one in ("am", "el", "li")))
    case = expected().adding(home)
    for person in ("am", "el", "li"):
        case = case.adding(present(case.people.get(person)).replace(contact=None))
    kept = case.adding(home.replace(restricted=(Restriction(reason="Safety", people=("li",)),)))

    def drawn(of: Case, reader: str = "li") -> list[str]:
        blocks = document_of(CopyOrder(CopyKind.PARENT_FULL, ON, reader), of).blocks
        pictures = [block.picture.words for block in blocks if isinstance(block, Figure)]
        return [words for words in pictures if words.startswith("Ecomap")]

    assert drawn(case) == drawn(kept) == drawn(kept, "am") == []
    clinic = Agency(id="ag", name="The clinic", kind="maternity")
    assert ["Amy Storr" in words for words in drawn(case.adding(clinic))] == [True]
