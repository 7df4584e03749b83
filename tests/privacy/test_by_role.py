"""In a record about its reader alone, where a mother is at risk, “Dad” is the reader."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.case.plan import Action
from prebirth.case.record import Restriction
from prebirth.form.load import load_walk
from prebirth.privacy.by_role import own_initials
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject

FORM = load_walk().form
JAY = Person(id="jay", names="Jay Okoro", role="possible father", sex="man or boy")
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother", safe_from=("dad",)))
    .adding(Person(id="dad", names="Kit Marlowe", role="father", sex="man or boy"))
    .adding(Person(id="gran", names="Sheila Marlowe", role="grandparent", of_parent="dad"))
    .adding(JAY.replace(restricted=(Restriction(people=("dad",), reason="safety"),)))
)
Who = OneParent | OneSubject | Reader
READERS: list[Who] = [
    OneParent("dad", FORM),
    OneSubject("dad", FORM),
    Reader(person="dad", form=FORM),
]
OWN = [
    "Dad attended probation on Monday.",
    "Dad done 4 of 8 sessions of BBR, engaging well.",
    "Home visit to dad, cot bought.",
    "Dad's solicitor asked for a copy of the report.",
    "Dad cried when he was told the due date.",
    "Father works nights at the bakery.",
    "The father holds down a job.",
    "KM tagged from 7pm.",
    "KM likes football.",
]
NOT_OWN = [
    "Possibly 2 dads, a test is needed.",
    "The other dad came.",
    "Jay is the dad.",
    "Kit is not the dad.",
    "Dad 2 rang.",
    "Dad no. 2 rang.",
    "A dad was seen at the scan.",
    "The real father rang.",
    "Rosa told dad to go.",
    "Mum and dad argued.",
    "Dad hit her.",
    "Dad asked where R is.",
    "Dad asked where RL lives.",
    "Dad's sister rang.",
    "Dad has a new partner.",
    "Plan is arrest dad Fri.",
    "Dad to be recalled Fri.",
    "EPO if dad turns up.",
    "EPO is ready should KM turn up.",
    "Neighbour Mrs Gill at no 24 heard dad shout.",
    "Mrs Gill spoke of dad, does not want her name used.",
    "Dad does not know the hospital.",
    "Dad is not to be told of the move.",
    "Moved to Thornby.",
]


def kept(said: str, reader: Who, *about: str) -> list[str]:
    """What stays of an event about some people."""
    case = CASE.adding(Event(id="e", about=about, kind="other", happened=said))
    return [event.happened for event in for_reader(case, reader)[0].events]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("said", OWN)
def test_what_is_told_of_dad_alone_stays(said: str, reader: Who) -> None:
    assert kept(said, reader, "dad") == [said]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("said", NOT_OWN)
def test_what_may_be_of_another_or_planned_against_him_goes(said: str, reader: Who) -> None:
    assert said not in kept(said, reader, "dad")


@pytest.mark.parametrize("about", [(), ("mum",), ("dad", "mum"), ("dad", "jay")])
def test_no_other_record_is_opened_by_it(about: tuple[str, ...]) -> None:
    assert OWN[0] not in kept(OWN[0], READERS[0], *about)


def test_of_two_fathers_neither_is_meant() -> None:
    case = CASE.adding(JAY.replace(role="father"))
    case = case.adding(Event(id="e", about=("dad",), kind="other", happened=OWN[0]))
    assert not for_reader(case, READERS[0])[0].events.get("e")


def test_letters_that_are_a_service_or_somebody_elses_are_nobodys() -> None:
    assert own_initials(CASE, "dad") == {"km"}
    assert not own_initials(CASE.adding(Person(id="x", names="Kay Moss")), "dad")
    assert not own_initials(Case(id="c").adding(Person(id="g", names="Gary Price")), "g")


@pytest.mark.parametrize("who", ["Kit Marlowe", "Kit", "Dad", "KM"])
@pytest.mark.parametrize("reader", [READERS[0], READERS[2]])
def test_he_reads_what_he_alone_is_to_do(who: str, reader: OneParent | OneSubject | Reader) -> None:
    action = Action(id="a", action="Dad to do BBR.", outcome="KM is calm.", who=who)
    assert for_reader(CASE.adding(action), reader)[0].actions.get("a") == action


@pytest.mark.parametrize(
    "changed",
    [
        {"who": "Kit and Rosa"},
        {"who": "Marlowe"},
        {"who": "Nell Otway"},
        {"who": ""},
        {"action": "Plan is arrest dad Fri."},
        {"action": "Dad to keep away from her flat."},
        {"outcome": "Safe in Thornby."},
    ],
)
def test_he_reads_nothing_of_what_is_not_his_alone(changed: dict[str, str]) -> None:
    action = Action(id="a", action="Dad to do BBR.", outcome="KM is calm.", who="Kit Marlowe")
    case = CASE.adding(action.replace(**changed))
    assert not for_reader(case, READERS[0])[0].actions.get("a")
