"""A conviction that is kept from somebody is told in no few words, and nobody else's goes."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person, Role, Sex
from prebirth.case.plan import Factor
from prebirth.case.record import Restriction
from prebirth.case.ties import Tie, TieKind
from prebirth.case.where_to_live import ContactPlan
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from tests.conftest import day

FORM = load_walk().form
KEPT = (Restriction(people=("mum", "dad"), reason="safety"),)
OPEN = (
    Case(id="c")
    .adding(Person(id="mum", names="Chantelle Tindall", role=Role.MOTHER, sex=Sex.WOMAN))
    .adding(Person(id="dad", names="Lee Frith", role=Role.FATHER, of_parent="mum", sex=Sex.MAN))
    .adding(
        Person(id="mgf", names="Roy Tindall", role=Role.GRANDPARENT, of_parent="mum", sex=Sex.MAN)
    )
    .adding(Tie(id="t1", one="mgf", kind=TieKind.PARENT, other="mum"))
)
EVENT = Event(
    id="old",
    on=day("1998-06-02"),
    about=("mgf",),
    kind="conviction",
    happened="Convicted 1998 of assault, 18 months.",
)
CHECK = HistoryCheck(id="k", about="mgf", showed="Convicted 1998, assault. Schedule 1.")
BY_EVENT = OPEN.adding(EVENT.replace(restricted=KEPT))
BY_CHECK = OPEN.adding(CHECK.replace(restricted=KEPT))
READERS: dict[str, Reader | OneParent] = {
    "mum": Reader(person="mum", form=FORM),
    "dad": Reader(person="dad", form=FORM),
    "everybody": Reader(form=FORM),
    "her own copy": OneParent("mum", FORM),
}
TELLS = [
    "MGF has hx, see PNC.",
    "G'dad conv in 98 for an offence on a child.",
    "Mr Tindal's SHPO ran out 2008.",
    "MGPs neg viability due to his conviction.",
    "Her dad did time in '98.",
    "Last conv 1998.",
    "Roy Tindall's notes show prison 1998-9.",
    "Roys notes: Sch 1.",
    "Not to leave baby with MGF (PNC).",
    "Lives with RT, conv.",
]
INNOCENT = [
    "Lee convicted in 2015 of theft.",
    "Grandad Roy bought a pram.",
    "Lee was born in 1998.",
    "The flat has 98 steps.",
    "Chantelle finished school, sch 2 form sent.",
    "Booked for 18 months of free milk.",
    "No history of asthma.",
]


def left(case: Case, said: str, reader: Reader | OneParent) -> str:
    """What stays of a sentence that is about both parents and stands after another."""
    about = ("mum", "dad")
    case = case.adding(Event(id="e", about=about, kind="other", happened=f"Calm here. {said}"))
    event = for_reader(case, reader)[0].events.get("e")
    return event.happened.removeprefix("Calm here.").strip() if event else ""


@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize("case", [BY_EVENT, BY_CHECK], ids=["event", "check"])
@pytest.mark.parametrize("said", TELLS)
def test_it_is_told_in_no_few_words(case: Case, said: str, who: str) -> None:
    assert left(case, said, READERS[who]) in {"", "[…]"}


@pytest.mark.parametrize("who", ["mum", "dad", "everybody"])
@pytest.mark.parametrize("said", TELLS)
def test_where_it_is_open_it_is_told(said: str, who: str) -> None:
    assert left(OPEN.adding(EVENT).adding(CHECK), said, READERS[who]) == said


@pytest.mark.parametrize("who", ["mum", "dad", "everybody"])
@pytest.mark.parametrize("said", INNOCENT)
def test_what_tells_of_nobodys_or_of_anothers_stays(said: str, who: str) -> None:
    assert left(BY_EVENT, said, READERS[who]) == said


def test_how_long_it_was_tells_it_of_them_alone() -> None:
    for who in ("mum", "everybody"):
        assert not left(BY_EVENT, "Her dad did 18 months.", READERS[who])
        assert left(BY_EVENT, "Lee lived there 18 months.", READERS[who])


def test_who_was_convicted_reads_of_it() -> None:
    reader = Reader(person="mgf", form=FORM)
    assert left(BY_EVENT, "MGF has hx, see PNC.", reader) == "MGF has hx, see PNC."


@pytest.mark.parametrize("who", ["mum", "dad", "everybody"])
def test_in_a_record_of_theirs_its_words_and_year_tell_it_alone(who: str) -> None:
    case = BY_EVENT.adding(ContactPlan(id="p", person="mgf", arrangement="Because of 1998."))
    case = case.adding(Factor(id="f", about="mgf", description="Sch 1 offender in family"))
    seen, held = for_reader(case, READERS[who])
    plan, factor = seen.contact_plans.get("p"), seen.factors.get("f")
    assert plan is None or not plan.arrangement
    assert factor is None or not factor.description
    cut = [one for one in held if one.record in {"p", "f"} and one.sentence]
    assert cut
    assert all(one.near for one in cut)


def test_of_whom_another_is_told_openly_the_word_alone_tells_nothing_more() -> None:
    theft = Event(id="t", about=("mgf",), kind="conviction", happened="Convicted 2010 of theft.")
    case = BY_EVENT.adding(theft)
    seen, _ = for_reader(case, READERS["mum"])
    assert seen.events.get("t") == theft
    assert left(case, "Roy was convicted of theft.", READERS["mum"])
    assert not left(case, "Roy was convicted in 98.", READERS["mum"])
