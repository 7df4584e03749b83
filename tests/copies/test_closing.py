"""The copy for the agencies as the work ends, and what of it a reader does not see."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from prebirth.case.agencies import Agency, Contribution, HistoryCheck
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.closing import Closing, LeftOpen
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.households import Household
from prebirth.case.oversight import Assessment, Disagreement, Response, SignOff
from prebirth.case.people import Person
from prebirth.case.plan import Action
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Record, Restriction
from prebirth.case.references import remove_records
from prebirth.case.tellings import Telling
from prebirth.copies.make import copy_pdf, document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.plain import from_bytes, to_bytes
from prebirth.form.load import load_walk
from prebirth.layout.blocks import Grid, words_of
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.rules.agency_words import last_words
from prebirth.ui.walk.closed_words import closed_words
from tests.copies.made import report

ON, WALK = date(2026, 5, 15), load_walk()
HV = Agency(id="hv", name="Health visitors", worker="Ruth Lee")
GP = Agency(id="gp", name="Quay Surgery")
MOTHER = Person(id="m", names="Mo", role="mother", sex="woman or girl")
PARTNER = Person(id="x", names="Rex", role="partner of a parent")
CHECK = HistoryCheck(id="ck", about="x", asked_of="police", asked_on="2026-05-01")
WORRY = Contribution(id="cn", agency="gp", says="We are worried about bruises.")
LEFT = (
    LeftOpen(kind="worth another look", of="r1", about=("ck",), what="A check waits.", said="HV."),
    LeftOpen(kind="worth another look", of="r2", what="Nobody met Rex.", unanswered=True),
    LeftOpen(kind="action open", of="a", about=("a",), what="Fit the alarm"),
)
CLOSING = Closing(
    id="cl",
    ending="no further action",
    why="The panel met.",
    reopen_if="If Rex moves in.",
    watchers=({"agency": "hv", "who": "Ruth Lee", "what": "Weight", "until": "2026-09-01"},),
    was_open=LEFT,
    listed=True,
)
ALARM = Action(id="a", action="Fit the alarm", who="Health visitors")
ENDED = Assessment(status="closed", duty_phone="0000 111")


def case_of(*more: Record) -> Case:
    case = Case(id="c")
    for record in (MOTHER, PARTNER, HV, GP, ALARM, *more):
        case = case.adding(record)
    return case


def said(case: Case, reader: str = "hv") -> str:
    return words_of(
        document_of(prepare(CopyOrder(CopyKind.CLOSING, ON, reader), case, WALK)).blocks
    )


def test_it_says_what_would_reopen_it_who_watches_and_the_agencys_own_part() -> None:
    text = said(case_of(ENDED, CLOSING, WORRY, ALARM))
    for words in (
        "We have closed this assessment",
        "You are named as watching:",
        "Ruth Lee, Weight, until 1 September 2026.",
        "day not recorded",
        "Nobody is named.",
        "If Rex moves in.",
        "duty social work, 0000 111",
        "Fit the alarm",
        "What other agencies told us",
    ):
        assert words in text
    theirs = said(case_of(ENDED, CLOSING, WORRY), "gp")
    assert "You are named" not in theirs
    assert "We are worried about bruises." in theirs


def test_an_agency_reads_nothing_of_what_another_said_or_nobody_told_it() -> None:
    told = (
        LeftOpen(kind="worth another look", of="r3", about=("e1",), what="He hit her in May."),
        LeftOpen(kind="step not done", of="s", about=("l1",), what="Letter before proceedings"),
        LeftOpen(kind="worry held", of="cn", about=("cn", "gp"), what="Quay Surgery"),
    )
    ends = CLOSING.replace(was_open=(*LEFT, *told))
    hit = Event(id="e1", on="2026-05-01", happened="He hit her.", about=("m",))
    other = Disagreement(id="dg", agency="gp", about="Home is not safe.", raised_on="2026-05-02")
    case = case_of(ENDED, ends, WORRY, ALARM, hit, other, CHECK)
    text = said(case)
    for words in (
        "bruises",
        "He hit her",
        "proceedings",
        "not safe",
        "The panel met.",
        "Nobody met Rex.",
        "A check waits.",
    ):
        assert words not in text
    assert "Home is not safe." in said(case, "gp")
    history = Contribution(id="hc", agency="hv", history_shared_on="2026-05-04")
    assert "He hit her in May." in said(case.adding(history))
    early = history.replace(history_shared_on="2026-04-04")
    assert "He hit her" not in said(case.adding(early))
    event = Telling(id="t", event="e1", agency="hv", on="2026-05-05", told=True)
    assert "He hit her in May." in said(case.adding(event))
    assert "He hit her" not in said(case.adding(event), "gp")


def test_an_answer_that_an_agency_owes_is_open_on_its_page_whatever_else_the_row_names() -> None:
    owed = LeftOpen(kind="answer not come", of="hv", what="Health visiting has not answered.")
    case = case_of(ENDED, CLOSING.replace(was_open=(owed,)))
    assert "Health visiting has not answered" in said(case)
    assert "Nothing is listed here as open." not in said(case)
    assert "Health visiting has not answered" not in said(case, "gp")


def test_a_disagreement_that_was_settled_is_no_worry() -> None:
    view = Contribution(id="cn", agency="gp", received_on="2026-04-10", plan_view="disagrees")
    other = Disagreement(id="dg", agency="gp", about="The plan", raised_on="2026-04-21")
    open_, settled = case_of(ENDED, view, other), other.replace(resolved_on="2026-05-14")
    assert "does not agree with the plan" in said(open_, "gp")
    assert "does not agree" not in said(case_of(ENDED, view, settled), "gp")
    assert "settled 14 May 2026" in said(case_of(ENDED, view, settled), "gp")
    again = view.replace(id="c2", received_on="2026-05-15")
    assert "does not agree" in said(case_of(ENDED, view, settled, again), "gp")


def test_what_rests_on_something_withheld_is_not_on_it() -> None:
    hidden = CHECK.replace(restricted=(Restriction(reason="r"),))
    seen, _ = for_reader(case_of(ENDED, CLOSING, hidden), Reader())
    assert [row.of for row in next(iter(seen.closings)).was_open] == ["r2", "a"]
    kept = case_of(ENDED, CLOSING, HV.replace(restricted=(Restriction(reason="r"),)))
    assert "Ruth Lee" not in said(kept, "gp")


def test_an_older_closing_says_that_nothing_was_listed() -> None:
    old = Closing(id="cl", ending="finished", why="Done", on="2026-05-01")
    text = said(case_of(ENDED, old))
    assert "What was open when it was closed was not listed." in text
    assert "Nobody is named here who watches." in text
    assert from_bytes(to_bytes(case_of(ENDED, old)), "c.json").closings.get("cl") == old


def test_made_before_it_is_closed_it_says_so() -> None:
    text = said(case_of(WORRY, CHECK, ALARM))
    assert "Nothing is closed:" in text
    assert "We have closed this assessment" not in text
    assert "Actions:" in text


def test_the_first_weeks_of_somebody_new_in_the_home_run_from_the_birth() -> None:
    home = Household(id="h", members=({"person": "m"}, {"person": "x", "since": "2026-05-02"}))
    born = Baby(id="b", name="Bo", born="2026-05-10")
    text = said(case_of(ENDED, CLOSING.replace(watchers=()), home, born))
    assert "Rex, since 2 May 2026. The first 12 weeks last until 2 August 2026." in text
    assert "Nobody is named here who watches until then." in text
    assert "until then" not in said(case_of(ENDED, CLOSING, home, born))


@pytest.mark.parametrize("many", [3, 90])
def test_it_never_takes_more_than_two_pages(many: int) -> None:
    rows = tuple(
        LeftOpen(
            kind="worth another look",
            of=f"r{number}",
            about=("hv",),
            what=f"Something of the record that deserves another look, number {number}. " * 2,
            said=f"A sentence that was written to number {number}.",
        )
        for number in range(many)
    )
    case = case_of(ENDED, CLOSING.replace(was_open=rows))
    data = copy_pdf(prepare(CopyOrder(CopyKind.CLOSING, ON, "hv"), case, WALK))
    assert len(PdfReader(BytesIO(data)).pages) <= 2


def test_what_would_reopen_it_is_taken_from_the_assessment_where_the_closing_is_silent() -> None:
    answered = Answer(id="Q17.8", question="Q17.8", text="If she is pregnant again.")
    silent = case_of(ENDED, CLOSING.replace(reopen_if=""), answered)
    for case in (silent, case_of(answered), case_of(ENDED, answered)):
        assert "If she is pregnant again." in said(case)
        assert "It is not written" not in said(case)
    own = said(case_of(ENDED, CLOSING, answered))
    assert "If Rex moves in." in own
    assert "pregnant again" not in own
    assert any("pregnant again" in line for line in closed_words(silent, WALK, ON))
    order = CopyOrder(CopyKind.SUCCESSOR, ON)
    assert "When to look again: If she is pregnant again." in words_of(
        document_of(prepare(order, silent, WALK)).blocks
    )


def lost_unsaid(*more: Record, happened: str = "The pregnancy ended at 32+1.") -> Case:
    told = Event(id="e", on="2026-05-10", kind="bereavement", about=("m",), happened=happened)
    return case_of(Case().pregnancy.replace(due="2026-07-14"), told, *more)


@pytest.mark.parametrize("kind", [CopyKind.CLOSING, CopyKind.SUCCESSOR, CopyKind.MIDWIFE])
@pytest.mark.parametrize("ends", [(), (ENDED,), (ENDED, CLOSING)])
def test_where_an_entry_tells_of_a_loss_no_page_counts_on(
    kind: CopyKind, ends: tuple[Record, ...]
) -> None:
    for happened in ("The pregnancy ended at 32+1.", "A boy was born at 32+1."):
        case = lost_unsaid(*ends, happened=happened)
        order = CopyOrder(kind, ON, "hv" if kind == CopyKind.CLOSING else "")
        text = words_of(document_of(prepare(order, case, WALK)).blocks)
        assert "n entry of 10 May 2026 may tell that the pregnancy has ended" in text
        assert "what became of it is not recorded" in text
        assert "Due\n14 July 2026" not in text
        assert "31+" not in text or not ends
        assert "Baby due:" not in text


def test_the_box_says_since_when_it_is_closed() -> None:
    assert "Closed\nday not recorded" in said(case_of(ENDED))
    assert "Closed\nday not recorded" in said(case_of(ENDED, CLOSING))
    text = said(case_of(ENDED, CLOSING.replace(on="2026-05-03")))
    assert "Closed\nsince 3 May 2026" in text
    lost = Baby(id="b", became="stillborn", ended_on="2026-05-02")
    assert "Closed\nday not recorded" in said(case_of(ENDED, lost))


def test_what_rests_on_something_removed_is_the_chairs_alone() -> None:
    closing = CLOSING.replace(
        was_open=(
            LEFT[0],
            LeftOpen(kind="action open", of="a", what="Move her to Marsh End"),
            LeftOpen(kind="not asked or not written yet", about=("Q1.1",), what="Not asked."),
        )
    )
    case = case_of(ENDED, CHECK, Action(id="a", action="Move her to Marsh End"), closing)
    reader = Reader(form=WALK.form)
    seen, _ = for_reader(case, reader)
    assert len(next(iter(seen.closings)).was_open) == 3
    for table, record in (("checks", "ck"), ("actions", "a")):
        case = remove_records(case, table, {record})
    (ended,) = for_reader(case, reader)[0].closings
    assert [row.what for row in ended.was_open] == ["Not asked."]
    assert for_reader(case, Reader(chair=True))[0] == case


def test_an_answered_prompt_and_a_remark_go_with_what_they_were_about() -> None:
    response = Response(id="r", prompt="check-waiting", about=("ck",), done="It is Marsh End")
    remark = {"about": "checks/ck", "says": "Why at Marsh End?"}
    signed = SignOff(id="s", returned=True, remarks=(remark,))
    case = case_of(CHECK, response, signed)
    seen, _ = for_reader(case, Reader(form=WALK.form))
    assert len(seen.responses) == len(next(iter(seen.signoffs)).remarks) == 1
    seen, _ = for_reader(remove_records(case, "checks", {"ck"}), Reader(form=WALK.form))
    assert not seen.responses
    assert not next(iter(seen.signoffs)).remarks


def test_an_answer_that_is_kept_back_is_not_said_to_be_none() -> None:
    row = LeftOpen(
        kind="worth another look", of="r", about=("hv",), what="A scan.", said="Rex did."
    )
    closing = CLOSING.replace(was_open=(row,), watchers=({"agency": "hv", "over": "x"},))
    assert "Rex did." in said(case_of(ENDED, closing))
    text = said(case_of(ENDED, closing, PARTNER.replace(restricted=(Restriction(reason="r"),))))
    assert "A scan.\nNo answer is shown here." in text
    assert "Closed without an answer." not in text
    assert "Nobody is named who watches" not in text


def test_who_watches_over_somebody_withheld_reads_that_they_watch_and_no_more() -> None:
    over = CLOSING.watchers[0].model_copy(update={"over": "x", "what": "Whether he comes back"})
    hidden = PARTNER.replace(restricted=(Restriction(reason="Not yet."),))
    case = case_of(ENDED, CLOSING.replace(watchers=(over,)), hidden)
    text = said(case)
    assert "You are named as watching:\nRuth Lee, until 1 September 2026." in text
    assert "What they look for is not on this page: ring and ask." in text
    assert "comes back" not in text
    assert "Rex" not in text
    assert "Ruth Lee, until" not in said(case, "gp")
    chair = said(case, "chair")
    assert "over Rex, Whether he comes back" in chair


def test_whom_the_page_names_it_says_who_they_are() -> None:
    """A health visitor reads what to look out for, and may know nobody but the child."""
    text = said(case_of(ENDED, CLOSING))
    assert "If Rex moves in." in text
    assert "Rex, a parent's partner.\nWho is named here:" in text
    assert "Who is named here" not in said(case_of(ENDED, CLOSING.replace(reopen_if="Anything.")))


def test_the_chair_reads_every_part_and_why() -> None:
    case = case_of(ENDED, CLOSING, WORRY, CHECK)
    text = said(case, "chair")
    for words in (
        "To the chair.",
        "The panel met.",
        "bruises",
        "Nobody met Rex.",
        "A check waits.",
    ):
        assert words in text
    assert "your part" not in text
    with pytest.raises(LookupError):
        prepare(CopyOrder(CopyKind.AGENCY, ON, "chair"), case, WALK)


def test_it_does_not_say_that_nobody_wrote_what_somebody_wrote(practice: Case) -> None:
    (reader,) = (one.id for one in practice.agencies if "health visiting" in one.name)
    unsaid = "Nobody has written why."

    def told(case: Case) -> str:
        made = prepare(CopyOrder(CopyKind.CLOSING, ON, reader, should="asked for it"), case, WALK)
        return words_of(document_of(made).blocks)

    assert unsaid not in told(practice)
    later = next(row for row in practice.decisions if row.why_changed).replace(why_changed="")
    assert unsaid not in told(practice.adding(later)), "of advice of lawyers no copy says it"
    assert unsaid in told(practice.adding(later.replace(forum=None, decided_by="Ivo")))


def test_no_words_at_all_are_not_said_to_hold_no_worry() -> None:
    silent = case_of(ENDED, CLOSING)
    assert "This page holds no words of yours." in said(silent)
    assert "This page holds no words of any agency." in said(silent, "chair")
    spoken = silent.adding(Contribution(id="cv", agency="hv", says="She is well."))
    assert "She is well." in said(spoken)
    assert "no worry" not in said(spoken)
    assert "She is well." in said(spoken, "chair")
    assert "Quay Surgery.\nNo words are recorded of:" in said(spoken, "chair")
    assert "No words of any agency" not in said(spoken, "chair")


def test_each_agencys_newest_words_are_shown_as_they_are_and_none_is_judged() -> None:
    missed = "Two missed reviews of sertraline. They were late for the scald."
    old = Contribution(id="c1", agency="gp", says="All is well.", received_on="2026-04-01")
    new = Contribution(id="c2", agency="gp", says=missed, received_on="2026-05-02")
    told = said(case_of(ENDED, CLOSING, old, new), "chair")
    assert missed in told
    assert "All is well." not in told
    assert "no worry" not in told.lower()


def test_what_the_chronology_heard_from_an_agency_is_its_words() -> None:
    heard = "Her last baby was adopted and Karl hits her."
    event = Event(id="e", on="2026-05-01", source="hv", happened=heard)
    case = case_of(ENDED, CLOSING, event)
    assert heard in said(case, "chair")
    assert heard not in said(case), "the chronology may say more than the agency did"
    assert "No words of yours" not in said(case)
    assert [one.record for one in last_words(case)] == [event]
    since = Contribution(id="c", agency="hv", says="She has moved.", received_on="2026-05-09")
    assert [one.words for one in last_words(case.adding(since))] == ["She has moved."]


def test_a_watch_whose_day_has_passed_and_what_was_open_are_said_as_past() -> None:
    case = case_of(ENDED, CLOSING, CHECK)
    now = said(case)
    assert "What was open of your part, or of what you were told, when it was closed" in now
    assert "which has passed" not in now
    order = CopyOrder(CopyKind.CLOSING, date(2026, 9, 2), "hv")
    later = words_of(document_of(prepare(order, case, WALK)).blocks)
    assert "You are named as watching" not in later
    assert "You were named as watching, until a day past:" in later
    assert "1 September 2026, which has passed" in later
    waits = LeftOpen(kind="check not come back", of="ck", about=("ck",), what="Rex, police")
    closed = case_of(ENDED, CLOSING.replace(was_open=(waits,)), CHECK)
    assert "Checks that had not come back:" in said(closed, "chair")
    assert "Checks not come back:" in said(case_of(CHECK), "chair")


def test_in_the_report_what_was_open_stands_a_row_for_each() -> None:
    rows = tuple(
        LeftOpen(kind="worth another look", of=f"r{n}", what=f"Thing {n}.", unanswered=True)
        for n in range(40)
    )
    case = case_of(ENDED, CLOSING.replace(was_open=rows))
    blocks = report(case, WALK, ON).blocks
    (table,) = [one for one in blocks if isinstance(one, Grid) and "What was open" in one.columns]
    assert [row[1] for row in table.rows] == [row.what for row in rows]
    assert {row[2] for row in table.rows} == {"Closed without an answer."}
    cells = [cell for one in blocks if isinstance(one, Grid) for row in one.rows for cell in row]
    assert not any("Thing 1." in cell and "Thing 2." in cell for cell in cells)
