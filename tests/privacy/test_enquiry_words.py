"""That there is a child protection enquiry is told in no words before the parents may know."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.marks import Why
from prebirth.case.people import Person
from prebirth.case.plan import Action, Decision, Forum
from prebirth.case.record import Restriction
from prebirth.case.tellings import Telling
from prebirth.case.values import Known
from prebirth.copies.undecided import to_decide
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from tests.conftest import day
from tests.typed import present

FORM = load_walk().form
BARE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="dad", names="Kit Marlowe", role="father"))
)
DISCUSSION = Decision(
    id="d", on=day("2026-05-03"), forum=Forum("strategy discussion"), decided="Enquire."
)
ENQUIRY = Section47Enquiry(
    id="q", discussion="d", begun_on=day("2026-05-03"), parents_know=Known.NO
)
CASE = BARE.adding(DISCUSSION).adding(ENQUIRY)
READERS = (OneParent("mum", FORM), OneSubject("mum", FORM), Reader(person="mum", form=FORM))
TELLS = (
    "A Section 47 was opened on 3 May.",
    "S47 begun.",
    "The threshold for section 47 is met.",
    "A strategy discussion was held.",
    "A strategy meeting decided to make enquiries.",
    "The strat was on 3 May.",
    "A joint visit with police is set for 22 May.",
    "Visit jointly with the police.",
    "Police will come with us.",
    "A child protection medical is booked.",
    "A child protection investigation has begun.",
    "An ABE interview is planned.",
    "Enquiries under the Children Act have begun.",
    "We began enquiries.",
    "Police have opened an investigation.",
    "The conference is called because of the enquiry.",
    "We visited Rosa with police.",
    "On 4 May 2026 we visited Rosa and Kit with the police.",
    "Interviewed with police.",
    "Amy interviews her on 9 May with the police.",
    "A joint visit with the police was made on 4 May 2026.",
    "We visited jointly.",
    "We are coming jointly.",
    "We went out jointly on 4 May 2026.",
    "Rosa was visited jointly.",
    "Police came with us on 4 May 2026.",
    "The police officers joined us.",
    "CP medical for Poppy.",
    "DC Yeo will interview Rosa.",
    "Rosa will be interviewed by the police.",
    "Visit unannounced, social care and the police.",
    "An unannounced visit with the police is planned.",
    "Initial conference once the enquiry ends.",
)
TELLS_NOTHING = (
    "Rosa wrote to the council about the strategy of the rent.",
    "Rosa made enquiries about a pram.",
    "Rosa began enquiries.",
    "The midwife made enquiries of the GP.",
    "The police came to the estate.",
    "A joint visit with the midwife is set for 22 May.",
    "The child protection conference is on 3 June.",
    "Police have opened an investigation into the burglary.",
    "The section 47 assessment of her care needs is done.",
    "Rosa lives at Hill Road, S47 3AB.",
    "She's 47.",
    "Rosa's 47 and likes football.",
    "Rosa’s 47.",
    "Rosa came jointly to the scan.",
    "They are going jointly to the class on 4 May 2026.",
    "We visited Rosa with the midwife on 4 May 2026.",
    "Police came to the flat on 4 May 2026.",
    "Rosa interviewed well for the job.",
    "The CP chair is Marian Voss.",
    "DC Yeo will send a letter about the lost bag.",
    "Rosa will be interviewed by the police for a job.",
    "The midwife may visit unannounced.",
    "Ring DS Smith Ltd about the boiler.",
)


def left(case: Case, reader: OneParent | OneSubject | Reader, said: str) -> str:
    event = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=f"Rosa came. {said}")
    return present(for_reader(case.adding(event), reader)[0].events.get("e")).happened


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("said", TELLS)
def test_no_text_tells_of_an_enquiry_that_parents_do_not_know_of(
    said: str, reader: OneParent | OneSubject | Reader
) -> None:
    assert left(CASE, reader, said) == "Rosa came. […]"
    action = CASE.adding(Action(id="x", action=said, outcome="Baby is safe.", who="Nell Otway"))
    seen, held = for_reader(action, reader)
    assert "x" not in seen.actions
    if not isinstance(reader, OneSubject):
        assert said in [one.sentence for one in to_decide(held, every_sentence=True)]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("said", TELLS_NOTHING)
def test_what_is_of_no_enquiry_stays(said: str, reader: OneParent | OneSubject | Reader) -> None:
    assert said in left(CASE, reader, said)


@pytest.mark.parametrize("said", TELLS)
def test_what_is_known_is_said(said: str) -> None:
    known = CASE.adding(ENQUIRY.replace(parents_know=Known.YES))
    told = CASE.adding(Telling(id="t", told=True, person="mum", decision="d", on=day("2026-05-04")))
    for case in (BARE, known, told):
        assert said in left(case, READERS[2], said)
    for reader in (Reader(), Reader(chair=True)):
        assert said in left(CASE, reader, said)


def test_a_discussion_that_nothing_names_waits_with_the_enquiry() -> None:
    alone = BARE.adding(DISCUSSION).adding(ENQUIRY.replace(discussion=None))
    for reader in READERS:
        seen, held = for_reader(alone, reader)
        assert "d" not in seen.decisions
        assert isinstance(reader, OneSubject) or any(
            one.record == "d" and one.reason == Why.NOT_YET for one in held
        )
    assert "d" in for_reader(alone, Reader())[0].decisions
    assert "d" in for_reader(BARE.adding(DISCUSSION), READERS[2])[0].decisions


def test_one_that_somebody_restricted_is_told_in_no_words_either() -> None:
    known = ENQUIRY.replace(
        parents_know=Known.YES, restricted=(Restriction(reason="Risk", people=("mum",)),)
    )
    case = BARE.adding(DISCUSSION).adding(known)
    assert left(case, READERS[2], TELLS[1]) == "Rosa came. […]"
    assert TELLS[1] in left(case, Reader(person="dad", form=FORM), TELLS[1])


SAYS_SO = DISCUSSION.replace(decided="A section 47 enquiry begins, with the police.")


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("forum", [Forum("strategy discussion"), Forum("supervision")])
def test_a_decision_that_tells_of_one_waits_where_nobody_said_whether_they_know(
    reader: OneParent | OneSubject | Reader, forum: Forum
) -> None:
    seen = for_reader(BARE.adding(SAYS_SO.replace(forum=forum)), reader)[0]
    assert "47" not in str([one.decided for one in seen.decisions])
    assert "d" in for_reader(BARE.adding(DISCUSSION), READERS[0])[0].decisions


def test_an_assessment_of_an_adult_is_no_enquiry() -> None:
    decided = "A section 47 assessment of her care needs begins."
    case = BARE.adding(DISCUSSION.replace(forum=None, decided=decided))
    said = "A strategy meeting of the housing team was held."
    assert left(case, READERS[2], said).endswith(said)


def test_a_decision_that_tells_of_one_is_theirs_who_were_told() -> None:
    told = Telling(id="t", matter="a decision", decision="d", person="mum", told=True)
    seen = for_reader(BARE.adding(SAYS_SO).adding(told), READERS[0])[0]
    assert present(seen.decisions.get("d")).decided == SAYS_SO.decided
