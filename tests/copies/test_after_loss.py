"""After a loss nothing that was planned for the baby is read as still to do."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest

from prebirth.case.after_loss import not_done
from prebirth.case.answer import Answer
from prebirth.case.birth_tasks import BirthAlert, BirthTask
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.closing import Closing
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import CourseStage, course_of
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action, Decision
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Record, Restriction
from prebirth.copies.calendar_file import to_bytes
from prebirth.copies.heads import head_tiles
from prebirth.copies.should_it_go import should_be_asked
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.layout.blocks import Heading, words_of
from prebirth.rules.at_closing import left_open
from prebirth.rules.milestone import upcoming
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.evaluate import all_prompts
from tests.copies.made import document_of, seen

JUNE = date(2026, 6, 30)


def text(kind: CopyKind, case: Case, reader: str = "", on: date = JUNE) -> str:
    order = CopyOrder(kind, on, reader, should="she asked for it")
    return words_of(document_of(order, case).blocks)


def lost(case: Case, goes_on: str | None = None) -> Case:
    """The practice case, of which the baby was stillborn on 12 June."""
    (baby,) = case.babies
    case = case.adding(baby.replace(became="stillborn", ended_on="2026-06-12"))
    return case.adding(case.pregnancy.replace(goes_on=goes_on))


def part(words: str, begin: str, *ends: str) -> str:
    """What stands between a heading and the first of others."""
    after = words.split(begin, 1)[1] if begin in words else ""
    for end in ends:
        after = after.split(end, 1)[0]
    return after


NEEDLESS = "What was planned before the loss, and is no longer needed"


AGAIN = "Planned before the loss: look at each again"


def test_the_plan_of_a_lost_baby_is_said_as_no_longer_needed(practice: Case) -> None:
    sheet = text(CopyKind.SUCCESSOR, lost(practice))
    undone = part(sheet, "Not recorded as done", NEEDLESS)
    needless = part(sheet, NEEDLESS, "Who must be told")
    for words in ("Pre-discharge meeting on the ward", "safer sleep", "stay in hospital"):
        assert words not in undone
    for words in ("Pre-discharge meeting", "safer sleep", "Ring duty", "22 July 2026"):
        assert words in needless, "the record loses nothing"
    assert "Healthy relationships work" in undone, "it names Poppy, who lives at home"
    assert AGAIN not in sheet


def test_where_the_work_goes_on_only_what_is_of_the_birth_is_no_longer_needed(
    practice: Case,
) -> None:
    sheet = text(CopyKind.SUCCESSOR, lost(practice, "yes"))
    again, needless = part(sheet, AGAIN, NEEDLESS), part(sheet, NEEDLESS, "Still in diaries")
    for words in ("safer sleep", "Begin enquiries", "29 May 2026"):
        assert words in again, "it may be for Poppy, who lives at home"
        assert words not in needless
    assert "Ring duty" in needless
    assert "ask only whether a child" not in sheet


def test_maternity_reads_her_low_mood_and_who_is_with_her_and_nobody_waits_for_answers(
    practice: Case,
) -> None:
    page = text(CopyKind.MIDWIFE, lost(practice))
    assert "low mood" in page
    assert "Her own support, as was planned" in page
    kept = practice.answers.get("Q3.3@leanne")
    assert kept is not None
    hidden = lost(practice).adding(kept.replace(restricted=(Restriction(reason="x"),)))
    page = text(CopyKind.MIDWIFE, hidden)
    assert "low mood" not in page
    assert re.search(r"Kept back from this page: ring duty[^\n]*\nHealth:", page)
    sheet = text(CopyKind.SUCCESSOR, lost(practice))
    assert "waited for" not in sheet
    assert "Stanmere, about Tomasz" in part(sheet, "Asked, and no answer", "Who must be told")
    assert "waited for" in text(CopyKind.SUCCESSOR, lost(practice, "yes"))


def test_after_a_birth_what_was_of_labour_stands_last_and_short(practice: Case) -> None:
    (baby,) = practice.babies
    born = practice.adding(baby.replace(became="born", born="2026-08-12"))
    page = text(CopyKind.MIDWIFE, born, on=date(2026, 8, 14))
    tasks = "Planned for labour and the birth, and not recorded as done:"
    assert page.index("Going home:") < page.index(tasks)
    past = page.index("Before the birth it was said:")
    assert page.count("No move expected") == 1
    assert page.index(tasks) < past
    assert page.index("If she moves: No move expected") < past
    assert "Craig Dunmore must not be told or let in" in page, "what keeps her safe stays"
    sheet = text(CopyKind.SUCCESSOR, born, on=date(2026, 8, 14))
    assert "Ring duty and Helen Orr" not in part(sheet, "Not done yet", tasks)
    assert "task-unheld" not in {
        one.id
        for one in all_prompts(
            born.adding(BirthTask(id="t", moment="at the birth", task="Ring.")),
            date(2026, 8, 14),
            load_walk(),
        )
    }


@pytest.mark.parametrize(
    ("goes_on", "end"),
    [
        (None, "Decided before the loss, and no longer needed"),
        ("yes", "Decided before the loss: look at each again"),
    ],
)
def test_supervision_lists_no_decision_for_a_lost_baby_as_undone(
    practice: Case, goes_on: str | None, end: str
) -> None:
    sheet = text(CopyKind.MANAGER, lost(practice, goes_on))
    begin = "Decisions not recorded as carried out"
    assert "stay in hospital with the baby" not in part(sheet, begin, end)
    assert "stay in hospital with the baby" in part(sheet, end, "Supervision so far")


def test_what_is_looked_at_again_stands_among_what_is_open_at_closing(
    practice: Case, walk: Walk
) -> None:
    left = {row.of for row in left_open(lost(practice, "yes"), JUNE, walk)}
    assert left.issuperset(row.id for row in not_done(lost(practice, "yes"), JUNE).again)


def test_what_was_planned_after_the_loss_is_still_to_do(practice: Case) -> None:
    later = datetime(2026, 6, 15, tzinfo=UTC)
    case = lost(practice, "yes")
    case = case.adding(Action(id="new", action="Ring the grief service", entered_at=later))
    case = case.adding(Decision(id="dn", on="2026-06-16", decided="Stay with the family"))
    undone = part(text(CopyKind.SUCCESSOR, case), "Not recorded as done", NEEDLESS)
    assert "Ring the grief service" in undone
    assert "Stay with the family" in undone


def test_no_day_of_a_lost_babys_plan_is_counted_where_the_work_goes_on(
    practice: Case, walk: Walk
) -> None:
    case = lost(practice, "yes")
    waits = {step.id for step in upcoming(milestones(case, JUNE, walk), JUNE)}
    assert not waits & {
        "birth_plan_to_parents",
        "core_group",
        "first_review",
        "conference_after_strategy",
        "conference",
        "birth_meeting",
    }
    assert "supervision" in waits, "what is for the children at home goes on"
    calendar = to_bytes(seen(case), walk, JUNE).decode().replace("\r\n ", "")
    for words in ("Birth plan given", "core group", "review", "Planning meeting"):
        assert words not in calendar
    report = text(CopyKind.MANAGER, case)
    assert "no longer counted: it was planned before the loss" in report
    assert "decision-undone" not in {one.id for one in all_prompts(case, JUNE, walk)}


def test_her_own_copy_speaks_of_no_birth_to_come(practice: Case) -> None:
    (mother,) = (one for one in practice.people if one.role == Role.MOTHER)
    copy = text(CopyKind.PARENT_FULL, lost(practice), mother.id)
    assert "We are very sorry for your loss" in copy
    for words in (
        "Your pregnancy",
        "The people around you",
        "If the baby comes early\n",
        "When the baby will not stop crying",
        "Ready for the baby",
        "Due date\n",
        "26+1",
        "before the due date. That is",
        "Where the baby may live",
        "The birth and after",
    ):
        assert words not in copy, words
    assert "What had been planned for the birth" in copy
    assert "none of it is asked of you now" in copy
    assert "ring Mum" in copy, "her own words stay hers"


TWINS = Pregnancy(due="2026-08-20", basis="scan", babies=2)
FAMILY = (
    Person(id="mum", names="Leanne Hartley", role="mother", phone="0777 000"),
    Person(id="dad", names="Tomasz Wilk", role="father", of_parent="mum"),
)


def family(*records: Record) -> Case:
    case = Case(id="m")
    for record in (*FAMILY, *records):
        case = case.adding(record)
    return case


def test_the_day_of_the_last_loss_is_the_one_that_is_said() -> None:
    first = Baby(id="a", name="Twin A", became="lost in the pregnancy", ended_on="2026-02-10")
    last = Baby(id="b", name="Twin B", became="stillborn", ended_on="2026-06")
    for babies, said in (
        ((first, last), "June 2026"),
        ((first, last.replace(ended_on=None)), "day not recorded"),
    ):
        tiles = head_tiles(seen(family(TWINS, *babies)), JUNE)
        assert tiles[0] == ("This pregnancy", "Has ended", said)


def test_a_baby_who_was_born_and_died_ended_no_pregnancy_on_the_day_of_death() -> None:
    died = Baby(id="a", name="Max", became="born, and has died", born="2026-06-01")
    for day, said in (("2026-06-03", "3 June 2026"), (None, "day of death not recorded")):
        tiles = head_tiles(seen(family(died.replace(ended_on=day))), JUNE)
        assert tiles[0] == ("Born", "1 June 2026", f"Max: born 1 June 2026, and has died, {said}")
        assert tiles[1] == ("Today", "30 June 2026", "")


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.MANAGER, CopyKind.SUCCESSOR])
def test_a_paper_that_goes_by_the_due_date_does_not_say_that_it_counts_no_weeks(
    kind: CopyKind,
) -> None:
    ended = "The pregnancy ended at 31+2."
    told = Event(id="e", about=("mum",), on="2026-06-20", happened=ended)
    case = family(Pregnancy(due="2026-08-01", basis="scan", babies=1), told)
    page = text(kind, case)
    assert "may tell that the pregnancy has ended" in page
    assert "The birth is near" in page
    assert "weeks below go by the due date" in page
    assert "No weeks are counted" not in page
    assert "No weeks are counted" in text(CopyKind.PARENT_FULL, case, "mum")


def test_one_twin_that_is_lost_does_not_end_the_pregnancy_of_the_other() -> None:
    case = family(
        TWINS,
        Baby(id="a", name="Twin A", became="stillborn", ended_on="2026-06-20"),
        Baby(id="b", name="Twin B"),
    )
    his, hers = (text(CopyKind.PARENT_FULL, case, who) for who in ("dad", "mum"))
    for copy in (his, hers, text(CopyKind.PORTAL, case)):
        assert "goes on no longer" not in copy
        assert "twins" not in copy
    assert "No longer expected" in his
    assert "tillb" not in his
    assert "sorry" not in his, "nothing beside it says how it ended"
    assert "We are very sorry for your loss" in hers
    assert "Babies:" not in text(CopyKind.PORTAL, case)


def test_no_day_or_weight_of_a_birth_says_to_another_parent_how_it_ended() -> None:
    case = family(
        Baby(
            id="a",
            name="Baby",
            became="stillborn",
            ended_on="2026-06-10",
            born="2026-06-11",
            born_at="03:10",
            weight=480,
            registered_on="2026-06-14",
        )
    )
    for kind in (CopyKind.PARENT_FULL, CopyKind.SUBJECT, CopyKind.CONFERENCE):
        copy = text(kind, case, "dad")
        for words in ("10 June", "11 June", "14 June", "03:10", "480", "tillb"):
            assert words not in copy, f"{kind}: {words}"
    assert "11 June 2026" in text(CopyKind.PARENT_FULL, case, "mum")


def test_between_birth_and_death_a_baby_is_one_who_was_born(walk: Walk) -> None:
    case = family(
        Pregnancy(due="2026-08-20", basis="scan", babies=1),
        Baby(
            id="a", name="Bo", became="born, and has died", born="2026-06-01", ended_on="2026-06-10"
        ),
    )
    assert course_of(case, date(2026, 5, 30)) == CourseStage.EXPECTED
    assert course_of(case, date(2026, 6, 5)) == CourseStage.BORN
    assert course_of(case, date(2026, 6, 12)) == CourseStage.LOST
    waits = {one.id for one in upcoming(milestones(case, date(2026, 6, 5), walk), date(2026, 6, 5))}
    assert "due" not in waits


TWIN = Baby(
    id="b", name="Max", became="born, and has died", born="2026-06-01", ended_on="2026-06-03"
)


@pytest.mark.parametrize("kind", [CopyKind.PARENT_FULL, CopyKind.CONFERENCE])
def test_a_father_reads_when_a_baby_who_was_born_has_died(kind: CopyKind) -> None:
    case = family(TWINS, Baby(id="a", name="Ivy", became="born", born="2026-06-01"), TWIN)
    his, hers = (text(kind, case, who) for who in ("dad", "mum"))
    for copy in (his, hers):
        assert "Max: born 1 June 2026, and has died, 3 June 2026" in " ".join(copy.split())
        assert "not recorded" not in copy.split("Who is who")[0]
        assert "Max died on 3 June 2026." in copy


def test_the_portal_plans_no_care_after_a_loss() -> None:
    case = family(
        TWINS,
        Baby(id="a", name="A", became="stillborn", ended_on="2026-06-20"),
        Baby(id="b", name="B", became="stillborn", ended_on="2026-06-20"),
    )
    page = text(CopyKind.PORTAL, case)
    assert "plan care" not in page
    assert "Babies:" not in page
    assert "does not live" not in text(CopyKind.MIDWIFE, case)


def test_after_the_mothers_death_nothing_counts_and_the_baby_is_asked_about(walk: Walk) -> None:
    pregnancy = Pregnancy(due="2026-08-20", basis="scan", babies=1)
    case = family(pregnancy).adding(FAMILY[0].replace(died="2026-06-21"))
    assert "mother-died-baby-unsaid" in {one.id for one in all_prompts(case, JUNE, walk)}
    assert upcoming(milestones(case, JUNE, walk), JUNE) == []
    for kind in (CopyKind.MIDWIFE, CopyKind.SUCCESSOR, CopyKind.CONFERENCE, CopyKind.MANAGER):
        page = text(kind, case)
        assert "32+5" not in page, kind
        assert "At admission" not in page
    for kind in (CopyKind.MIDWIFE, CopyKind.SUCCESSOR):
        assert "0777" not in text(kind, case), "nobody rings her"
    assert "Baby due" not in text(CopyKind.PORTAL, case)
    for order in (CopyOrder(CopyKind.PORTAL, JUNE), CopyOrder(CopyKind.PARENT_FULL, JUNE, "dad")):
        assert should_be_asked(order, case), "no paper for the family unasked"
    born = case.adding(Baby(id="b", name="Bo", became="born", born="2026-06-21"))
    assert course_of(born, JUNE) == CourseStage.BORN


KELLY = (
    Person(id="mum", names="Kelly Marsh", role="mother"),
    Baby(id="b", given_name="Rose", became="stillborn", ended_on="2026-06-12"),
    Decision(id="d", decided="Baby to go home to Kelly; nursery to be ready"),
    Action(id="a", outcome="Cot and car seat bought", due="2027-02-01"),
)


@pytest.mark.parametrize("kind", [CopyKind.MANAGER, CopyKind.CONFERENCE, CopyKind.WORD])
def test_after_a_loss_a_report_says_first_what_happened_and_what_had_been_decided(
    kind: CopyKind,
) -> None:
    case = family(*KELLY)
    page = " ".join(text(kind, case).split())
    assert "stillborn, 12 June 2026. What became of Rose:" in page
    for words in ("Pre-birth", "No date", "Not carried out"):
        assert words not in page
    heads = [
        block.text
        for block in document_of(CopyOrder(kind, JUNE), case).blocks
        if isinstance(block, Heading)
    ]
    if kind is CopyKind.MANAGER:
        assert "No decision waits" in page
        assert "Decided before the loss, and no longer needed" in heads
        return
    assert heads[0] == "Assessment report"
    assert "What had been decided before the loss" in heads
    assert "Decisions" not in heads
    later = case.adding(Decision(id="after", on="2026-06-20", decided="Grief support"))
    page = text(kind, later)
    assert page.index("Grief support") < page.index("What had been decided before the loss")


def test_no_short_paper_after_a_loss_sends_to_one_that_prepares() -> None:
    assert "for the full one" in text(CopyKind.PARENT, family(*KELLY[:1]), "mum")
    for case in (family(*KELLY), family(*KELLY, Pregnancy(goes_on="yes"))):
        assert "for the full one" not in text(CopyKind.PARENT, case, "mum")


WORKERS = ((CopyKind.CONFERENCE, ""), (CopyKind.SUCCESSOR, ""), (CopyKind.MANAGER, ""))
RELATIVES = (
    (CopyKind.PARENT_FULL, "leanne"),
    (CopyKind.PARENT_FULL, "tomasz"),
    (CopyKind.SUBJECT, "leanne"),
)


@pytest.mark.parametrize(("kind", "reader"), [*WORKERS, *RELATIVES, (CopyKind.MIDWIFE, "")])
def test_a_loss_with_a_day_ahead_is_told_in_no_copy(
    practice: Case, kind: CopyKind, reader: str
) -> None:
    before = date(2026, 6, 11)
    (baby,) = practice.babies
    plain = practice.adding(baby.replace(became=None, ended_on=None))
    said = [text(kind, case, reader, before) for case in (lost(plain), plain)]
    assert said[0] == said[1]
    order = CopyOrder(kind, before, reader)
    assert should_be_asked(order, lost(plain)) == (kind in {CopyKind.PARENT_FULL, CopyKind.SUBJECT})


@pytest.mark.parametrize("goes_on", [None, "yes"])
@pytest.mark.parametrize(("kind", "reader"), [*WORKERS, *RELATIVES])
def test_after_a_loss_nothing_counts_babies_weeks_or_lateness(
    practice: Case, kind: CopyKind, reader: str, goes_on: str | None
) -> None:
    case = practice.adding(practice.pregnancy.replace(babies=1))
    words = " ".join(text(kind, lost(case, goes_on), reader).split())
    for counted in ("Number of babies", "weeks of pregnancy", "The first conference was"):
        assert counted not in words
    assert not re.search(r"\d days? late\b", words)
    assert "Early birth expected?" not in words


def test_maternity_still_knows_how_to_speak_with_them_after_a_loss(practice: Case) -> None:
    copy = text(CopyKind.MIDWIFE, lost(practice))
    for words in ("Interpreter: Polish; never a relative", "Mild learning difficulty", "advocate"):
        assert words in copy
    assert "it ran out" in copy, "an order that ran out"
    for words in ("Baptism", "Wants her mother at the birth", "A name that works"):
        assert words not in copy


def test_how_the_work_ended_and_alerts_are_no_part_of_what_had_been_planned(practice: Case) -> None:
    case = lost(practice).adding(
        Closing(id="end", on="2026-06-20", ending="after a loss", why="Poppy has a plan.")
    )
    case = case.adding(BirthAlert(id="al", placed_on="2026-05-01", says="Ring duty."))
    blocks = document_of(CopyOrder(CopyKind.CONFERENCE, JUNE, ""), case).blocks
    titles = [one.text for one in blocks if isinstance(one, Heading) and one.level == 1]
    planned = titles.index("What had been planned for the birth")
    assert {"Alerts", "How the work ended"} <= {*titles[planned + 1 :]}
    whole = text(CopyKind.CONFERENCE, case)
    assert part(whole, "Alerts", "How the work ended")
    assert "Poppy has a plan." in whole


def test_why_it_began_is_called_written_then(practice: Case) -> None:
    said = Answer(id="Q1.1", question="Q1.1", text="Leanne is pregnant.")
    written = "Why we began, as it was written then"
    assert written in text(CopyKind.PARENT_FULL, lost(practice).adding(said), "leanne")
    assert written not in text(CopyKind.PARENT_FULL, practice.adding(said), "leanne")
