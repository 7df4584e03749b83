"""What a paper says it says once, in the order of its days, and below a heading of its own."""

from __future__ import annotations

from datetime import date, datetime

from prebirth.case.answer import Answer
from prebirth.case.birth import BirthPlan
from prebirth.case.birth_tasks import BirthMeeting
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.earlier_children import ChildVoice
from prebirth.case.households import Household
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action, Conference, Decision, LegalStep
from prebirth.case.pregnancy import Baby
from prebirth.case.ties import Tie
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import Block, Bullets, Grid, Heading, Para, words_of
from tests.copies.made import document_of

ON = date(2026, 6, 20)


def blocks(kind: CopyKind, case: Case, reader: str = "") -> tuple[Block, ...]:
    return document_of(CopyOrder(kind, ON, reader), case).blocks


def words(kind: CopyKind, case: Case, reader: str = "") -> str:
    return " ".join(words_of(blocks(kind, case, reader)).split())


def lead(kind: CopyKind, case: Case, title: str) -> str:
    (found,) = (one for one in blocks(kind, case) if isinstance(one, Para) and one.lead == title)
    return found.text


def with_actions(case: Case) -> Case:
    case = case.adding(Person(id="m", names="Mara", role=Role.MOTHER))
    for key, due in (("late", "2026-08-24"), ("never", None), ("soon", "2026-05-22")):
        case = case.adding(
            Action(id=key, action=f"Do what is {key}", who="Jo", due=due, kind="support")
        )
    return case


def test_what_is_not_done_stands_by_day(practice: Case) -> None:
    (table,) = (
        one
        for one in blocks(CopyKind.SUCCESSOR, practice)
        if isinstance(one, Grid) and [*one.columns][-1] == "By"
    )
    days = [datetime.strptime(row[2], "%d %B %Y") for row in table.rows if row[2]]  # noqa: DTZ007
    assert len(days) > 5
    assert days == sorted(days)


def test_a_parent_reads_what_is_to_be_done_by_day_in_whole_sentences(case: Case) -> None:
    told = next(
        one
        for one in blocks(CopyKind.PARENT, with_actions(case), "m")
        if isinstance(one, Bullets) and "Do what is" in one.items[0]
    )
    assert told.items == (
        "Jo: Do what is soon. This was to be done by 22 May 2026.",
        "Jo: Do what is late, by 24 August 2026.",
        "Jo: Do what is never.",
    )


def test_that_a_pregnancy_was_concealed_is_said_once(case: Case) -> None:
    hidden = case.adding(case.pregnancy.replace(booking="concealed", booked_on="2026-05-02"))
    hidden = hidden.adding(
        Answer(id="Q1.3", question="Q1.3", choice=("Concealed for a time",), text="She feared us.")
    )
    told = lead(CopyKind.SUCCESSOR, hidden, "The pregnancy was:")
    assert told == "Concealed for a time, booked 2 May 2026. She feared us."


def test_a_decision_in_the_legal_position_is_not_told_again(case: Case) -> None:
    said, on = "We will ask the court.", "2026-05-12"
    legal = case.adding(LegalStep(id="l", kind="letter before proceedings", held_on="2026-05-17"))
    legal = legal.adding(Decision(id="d", forum="legal planning", on=on, partners_told=said))
    assert words(CopyKind.MIDWIFE, legal).count("We will ask the court") == 1


def test_of_an_earlier_child_no_title_stands_twice(practice: Case) -> None:
    told = lead(CopyKind.SUCCESSOR, practice, "Jayden:")
    assert "Papers: Papers" not in told
    assert told.index("Papers asked for on") < told.index("Papers received on")
    assert told.lower().count("times on a plan") == 1


def test_with_whom_nobody_spoke_stands_with_who_cares(practice: Case) -> None:
    told = words(CopyKind.SUCCESSOR, practice)
    unmet = told.index("No day on this page when we spoke with")
    assert told.index("Who cares for the children") < unmet < told.index("The home")


def test_after_a_loss_no_two_parts_have_one_heading(case: Case) -> None:
    lost = with_actions(case).adding(BirthPlan(id="p", on="2026-05-01", place="hospital"))
    lost = lost.adding(Baby(id="b", became="stillborn", ended_on="2026-06-10"))
    titles = [one.text for one in blocks(CopyKind.CONFERENCE, lost) if isinstance(one, Heading)]
    assert "The plan there was" in titles
    assert "The birth plan there was" in titles
    assert len(titles) == len(set(titles))


def test_the_midwife_tells_an_earlier_conference_from_the_next(case: Case) -> None:
    held = case.adding(Conference(id="a", kind="initial (pre-birth)", held_on="2026-05-05"))
    both = held.adding(Conference(id="b", kind="review", on="2026-07-17"))
    assert "one before it, held on 5 May 2026" in words(CopyKind.MIDWIFE, both)


def test_what_a_meeting_agreed_is_no_place(case: Case) -> None:
    met = case.adding(
        BirthMeeting(
            id="m",
            kind="planning meeting before the birth",
            held_on="2026-05-19",
            place="St Bride's",
            agreed="Both stay",
        )
    )
    told = words(CopyKind.MIDWIFE, met)
    assert "held on 19 May 2026, St Bride's, agreed: Both stay." in told


def test_who_lives_in_her_home_lives_at_one_address(case: Case) -> None:
    family = case.adding(Person(id="m", names="Mara", role=Role.MOTHER))
    family = family.adding(
        Person(id="g", names="Dev", role=Role.GRANDPARENT, contact="lives in the home")
    )
    hers = Household(id="h", name="Mara's flat", members=({"person": "m"}, {"person": "g"}))
    his = Household(id="o", name="Dev's house", members=({"person": "g"},))
    one, both = family.adding(hers), family.adding(hers).adding(his)
    assert ": lives in the home, Mara's flat." in words(CopyKind.SUCCESSOR, one)
    told = words(CopyKind.SUCCESSOR, both)
    assert ": lives in the home, Mara's flat; lives at Dev's house." in told
    assert ": lives in the home; lives at Dev's house." in words(
        CopyKind.SUCCESSOR, family.adding(his)
    )


def test_a_childs_own_times_are_in_the_part_and_not_beside_nobody(case: Case) -> None:
    family = case.adding(Person(id="m", names="Mara", role=Role.MOTHER))
    family = family.adding(Person(id="r", names="Rory", role=Role.HALF_SIBLING))
    family = family.adding(Tie(id="t", kind="parent of (birth)", one="m", other="r"))
    family = family.adding(ChildVoice(id="v", child="r", seen_on="2026-05-10", words="I like tea."))
    told = words(CopyKind.PARENT_FULL, family, "m")
    part = told[: told.index("I like tea.")]
    assert "Other people" not in part
    assert not part.split("Times with this child")[-2].rstrip().endswith("is in this copy.")


def test_safer_sleep_says_that_some_were_talked_with(practice: Case) -> None:
    assert lead(CopyKind.MIDWIFE, practice, "Safer sleep talk:").startswith("With some")
