"""What is alleged of somebody, or was said alone of abuse, is in no paper made for them."""

from __future__ import annotations

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.enquiries import StructuredTool
from prebirth.case.people import Person
from prebirth.case.plan import Action, Decision, Factor
from prebirth.case.record import Record
from prebirth.case.tellings import Telling
from prebirth.case.ties import Tie
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from prebirth.privacy.withheld import Choice, Standing
from tests.conftest import day
from tests.typed import present

FORM = load_walk().form
FAMILY = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="dad", names="Kit Marlowe", role="father"))
    .adding(Person(id="gran", names="Ada Marlowe", role="grandparent"))
    .adding(Person(id="ex", names="Nell Orme", role="former partner of a parent", of_parent="dad"))
)
HURT = "this person hurts the other"
TIE = Tie(
    id="t", one="dad", kind="separated", other="ex", quality=("violence alleged",), hurts=HURT
)
CASE = FAMILY.adding(TIE)


def alone(text: str, about: str = "mum") -> Answer:
    """What somebody said when asked about abuse alone."""
    return Answer(
        id=f"Q6.3@{about}", question="Q6.3", about=about, choice=("Yes, alone",), text=text
    )


def seen_by(case: Case, who: str) -> Case:
    """What the report made for one of the family holds."""
    return for_reader(case, Reader(person=who, form=FORM))[0]


@pytest.mark.parametrize("who", ["dad", "gran"])
def test_what_she_said_alone_is_in_the_report_of_nobody_else_of_the_family(who: str) -> None:
    case = FAMILY.adding(alone("No fear of Kit, she said, and looked at the door."))
    assert "Q6.3@mum" not in seen_by(case, who).answers
    assert "Q6.3@mum" in seen_by(case, "mum").answers
    assert "Q6.3@mum" in for_reader(case, Reader(form=FORM))[0].answers


def test_what_he_said_alone_is_his() -> None:
    case = FAMILY.adding(alone("He is afraid of nobody.", "dad"))
    assert "Q6.3@dad" in seen_by(case, "dad").answers
    assert "Q6.3@dad" not in seen_by(case, "mum").answers


def test_an_answer_on_abuse_that_is_about_nobody_is_for_the_mother_alone() -> None:
    case = FAMILY.adding(Answer(id="Q6.4", question="Q6.4", text="Rosa said that he shouts."))
    assert "Q6.4" not in seen_by(case, "dad").answers
    assert "Q6.4" in seen_by(case, "mum").answers


def test_a_tie_does_not_tell_him_what_is_alleged_in_it() -> None:
    tie = present(seen_by(CASE, "dad").ties.get("t"))
    assert (tie.kind, tie.quality, tie.hurts) == ("separated", (), None)
    assert present(seen_by(CASE, "mum").ties.get("t")) == TIE


def test_who_is_hurt_reads_it() -> None:
    case = FAMILY.adding(TIE.replace(one="mum", other="dad", hurts="the other hurts this person"))
    assert present(seen_by(case, "mum").ties.get("t")).quality
    assert not present(seen_by(case, "dad").ties.get("t")).quality


def test_what_is_confirmed_stays() -> None:
    case = FAMILY.adding(TIE.replace(quality=("violence confirmed",)))
    assert seen_by(case, "dad") == case


@pytest.mark.parametrize(
    "said",
    [
        "Get the records on Kit and Nell's account, safely.",
        "An allegation by his former partner is not yet understood.",
        "Nell says that he hit her.",
        "It is alleged that he broke a door.",
        "Nell says that he punched her.",
        "Nell has bruises from him.",
        "Nell says he raped her.",
        "On 4 May 2026 he kicked Nell.",
        "Nell said that he used to slap and choke her.",
        "Nell was pushed into a wall in 2019.",
        "He grabbed Nell by the hair.",
        "Nell had a black eye on 4 May 2026.",
        "Nell told the GP that he forced her.",
        "He is said to have thrown a cup at Nell.",
        "Nell's wrist was injured by him.",
        "Nell lives under his coercive ways.",
        "Nell found him controlling.",
        "He burned Nell with a cigarette.",
    ],
)
@pytest.mark.parametrize(
    "reader", [Reader(person="dad", form=FORM), OneParent("dad", FORM), OneSubject("dad", FORM)]
)
def test_no_sentence_of_his_papers_tells_it(
    said: str, reader: Reader | OneParent | OneSubject
) -> None:
    event = Event(id="e", about=("dad",), kind="other", happened=f"Kit works nights. {said}")
    seen = present(for_reader(CASE.adding(event), reader)[0].events.get("e"))
    assert seen.happened.removesuffix(" […]") == "Kit works nights."


@pytest.mark.parametrize(
    "said",
    [
        "Kit and Nell parted in May.",
        "Kit fell and hurt his arm.",
        "Ada is alleged to drink.",
        "Nell pushed the pram to the clinic on 4 May 2026.",
        "Nell felt the baby kick.",
        "Nell and Kit kicked a ball with the children.",
        "Nell pushes for an answer.",
        "Nell brought the papers on 4 May 2026.",
        "Nell spoke with Kit about birth control.",
        "Nell threw a party in 2019.",
        "Nell is controlling her diabetes well.",
        "Kit bruised his knee on 4 May 2026.",
    ],
)
def test_what_does_not_tell_it_stays(said: str) -> None:
    event = Event(id="e", about=("dad",), kind="other", happened=said)
    assert present(seen_by(CASE.adding(event), "dad").events.get("e")) == event


def test_what_is_to_be_done_about_it_goes_whole() -> None:
    case = CASE.adding(
        Action(id="a", action="Get Nell's account, safely", who="Amy", outcome="Safe")
    )
    assert "a" not in seen_by(case, "dad").actions
    assert "a" in seen_by(case, "mum").actions


def test_one_sentence_of_it_may_be_let_stand() -> None:
    said = "Nell says that he hit her."
    case = CASE.adding(Event(id="e", about=("dad",), kind="other", happened=said))
    choice = Choice(stand=(Standing(Place("events", "e", "happened"), said, "He knows."),))
    kept = for_reader(case, Reader(person="dad", form=FORM), choice)[0]
    assert present(kept.events.get("e")).happened == said


def test_a_risk_of_abuse_that_is_his_goes_where_it_is_alleged() -> None:
    factor = Factor(id="f", kind="risk", theme="domestic abuse", about="dad", description="Shouts")
    assert "f" not in seen_by(CASE.adding(factor), "dad").factors
    assert "f" in seen_by(FAMILY.adding(factor), "dad").factors


def test_what_he_was_told_of_he_reads() -> None:
    event = Event(
        id="e", about=("dad", "ex"), kind="other", violence="alleged", happened="Nell: he hit her."
    )
    case = CASE.adding(event)
    assert "e" not in seen_by(case, "dad").events
    telling = Telling(
        id="te",
        matter="something that happened",
        event="e",
        person="dad",
        on=day("2026-05-01"),
        told=True,
    )
    seen = seen_by(case.adding(telling), "dad")
    assert present(seen.events.get("e")) == event
    assert present(seen.ties.get("t")) == TIE


def test_that_each_hurts_the_other_does_not_open_what_she_alleges() -> None:
    both = FAMILY.adding(TIE.replace(hurts="each hurts the other"))
    told = "Shouting was heard and a door was broken."
    event = Event(id="e", about=("dad", "ex"), kind="other", violence="alleged", happened=told)
    assert "e" not in seen_by(both.adding(event), "dad").events
    hurt = FAMILY.adding(TIE.replace(hurts="the other hurts this person"))
    assert "e" in seen_by(hurt.adding(event), "dad").events


def test_a_mother_reads_what_she_alleges_herself() -> None:
    event = Event(
        id="e", about=("mum",), kind="incident", violence="alleged", happened="Kit pushed her."
    )
    case = FAMILY.adding(event)
    assert "e" in seen_by(case, "mum").events
    assert "e" not in seen_by(case, "dad").events


ALLEGED = FAMILY.adding(
    Tie(
        id="m",
        one="mum",
        kind="in a relationship",
        other="dad",
        quality=("violence alleged",),
        hurts="the other hurts this person",
    )
)


SAID = Event(id="v", about=("mum", "dad"), violence="alleged", happened="Rosa said Kit hit her.")


@pytest.mark.parametrize("case", [ALLEGED, FAMILY.adding(SAID)])
@pytest.mark.parametrize(
    "record",
    [
        Event(id="r", about=("mum",), kind="police call-out", happened="Rosa rang: Kit hit her."),
        Event(id="r", about=("mum",), kind="injury", happened="A&E saw a mark; Kit did it."),
        Decision(id="r", on=day("2026-05-02"), forum="panel", decided="Rosa alleges violence."),
        Factor(id="r", kind="protective", theme="support", about="mum", description="Safe, Rosa."),
    ],
)
def test_a_record_goes_of_which_no_word_is_left(case: Case, record: Record) -> None:
    table, case = TABLE_OF[type(record)], case.adding(record)
    assert seen_by(case, "dad").record(table, "r") is None
    assert for_reader(case, Reader(form=FORM))[0].record(table, "r") == record
    assert seen_by(case, "mum").record(table, "r") is not None


def test_a_record_with_words_of_something_else_stays() -> None:
    event = Event(id="r", about=("dad",), kind="injury", happened="Kit cut a finger.")
    decision = Decision(
        id="r", on=day("2026-05-02"), forum="panel", decided="Kit is offered a course."
    )
    seen = seen_by(FAMILY.adding(SAID).adding(event).adding(decision), "dad")
    assert (seen.events.get("r"), seen.decisions.get("r")) == (event, decision)


@pytest.mark.parametrize(("about", "stays"), [("mum", False), (None, False), ("gran", True)])
def test_a_risk_of_abuse_of_whoever_alleges_it_goes(about: str | None, *, stays: bool) -> None:
    factor = Factor(id="f", kind="risk", theme="domestic abuse", about=about, description="Hurt")
    case = FAMILY.adding(SAID.replace(about=("mum",))).adding(factor)
    assert ("f" in seen_by(case, "dad").factors) is stays


def test_what_is_alleged_in_an_event_about_her_alone_is_of_whom_its_words_name() -> None:
    event = Event(
        id="v",
        about=("mum",),
        violence="alleged",
        happened="Rosa told Ada that Kit Marlowe pushed her against the cooker.",
    )
    factor = Factor(id="f", kind="risk", theme="domestic abuse", about="dad", description="Hits")
    case = FAMILY.adding(event).adding(factor)
    says = Event(id="e", about=("mum",), kind="other", happened="Rosa says Kit hurt her throat.")
    scan = Event(id="s", about=("mum",), kind="other", happened="Rosa and Kit saw the scan.")
    seen = seen_by(case.adding(says).adding(scan), "dad")
    assert ("f" in seen.factors, {one.id for one in seen.events}) == (False, {"s"})
    # Ada heard of it, and nothing is alleged of her.
    assert "e" in seen_by(case.adding(says), "gran").events


DASH = StructuredTool(
    id="d", name="DASH", subject="domestic abuse", about="mum", outcome="Medium risk, long ago."
)


def test_what_the_tool_showed_of_her_is_in_the_report_made_for_her_and_in_no_paper_of_his() -> None:
    case = FAMILY.adding(DASH)
    assert "d" in seen_by(case, "mum").tools
    assert "d" not in seen_by(case, "dad").tools
    assert "d" not in seen_by(case, "gran").tools
    for reader in (OneParent("mum", FORM), OneParent("dad", FORM), OneSubject("mum", FORM)):
        assert "d" not in for_reader(case, reader)[0].tools  # it may lie at home
    let = Choice(let=((Place("tools", "d"), "She keeps it with us"),))
    for reader in (OneParent("mum", FORM), OneSubject("mum", FORM)):
        assert "d" in for_reader(case, reader, let)[0].tools


def test_a_tool_that_may_hold_what_is_alleged_of_its_reader_is_not_for_them() -> None:
    assert "d" not in seen_by(FAMILY.adding(DASH.replace(about="dad")), "dad").tools
    assert "d" not in seen_by(CASE.adding(DASH.replace(about="dad")), "dad").tools
    hurts = TIE.replace(one="mum", other="dad")
    assert "d" not in seen_by(FAMILY.adding(DASH).adding(hurts), "mum").tools
    assert "d" in seen_by(FAMILY.adding(DASH.replace(about="dad")).adding(hurts), "dad").tools
    for subject in ("sexual harm", None):
        assert "d" not in seen_by(FAMILY.adding(DASH.replace(subject=subject)), "mum").tools
