"""That no copy quotes what the authority's lawyers advise, but for those who may read it."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.marks import Why
from prebirth.case.people import Person
from prebirth.case.plan import Action, Decision, Forum, LegalKind, LegalStep, LetterTo
from prebirth.copies.undecided import to_decide
from prebirth.form.load import load_walk
from prebirth.privacy import legal_advice
from prebirth.privacy.gate import for_reader
from prebirth.privacy.legal_advice import LegalAdvice
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from prebirth.privacy.withheld import Choice, Standing
from tests.conftest import day
from tests.typed import present

FORM = load_walk().form
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Agency(id="law", name="County Law", kind=AgencyKind("legal services")))
    .adding(
        LegalStep(
            id="letter",
            kind=LegalKind("letter before proceedings"),
            explained_parents=day("2026-05-20"),
            letters=(LetterTo(person="mum", on=day("2026-05-20")),),
        )
    )
)
NAMED = CASE.adding(
    Agency(id="law", name="County Law", kind=AgencyKind("legal services"), worker="Sarah Keane")
)
ADVICE = (
    "Our solicitor advises that the threshold is met.",
    "Legal think we should wait.",
    "Counsel thinks the evidence is thin.",
    "Legal advice is that we wait.",
    "Legal advice was to issue at birth.",
    "Legal advice: do not issue.",
    "The legal team has advised against a letter.",
    "Legal says no.",
    "The council's solicitor says that we must wait.",
    "In counsel's view threshold is met.",
    "On the advice of our solicitor we wait.",
    "We wait on advice from Legal.",
    "We were advised by legal to wait.",
    "According to counsel it is weak.",
    "Legal: threshold met.",
    "Counsel's opinion is that it is weak.",
    "Our legal team do not think the threshold is met.",
    "The LA solicitor thinks it weak.",
    "LPM agreed that we issue.",
    "The legal planning meeting decided to issue.",
    "Legal planning meeting: threshold is met.",
    "Advice from our lawyers was to hold off.",
    "Local authority lawyers are of the view that it fails.",
    "Legal didn't think so.",
    "The view of legal is that it is thin.",
    "Legal's view is that it's thin.",
    "Legal services have confirmed that threshold is met.",
    "The legal department's advice is to wait.",
    "Legal gateway agreed to issue.",
    "Council legal say hold.",
    "Legal advised we hold.",
    "Solicitor's view is that threshold is not crossed.",
    "In-house lawyer considers that the test is met.",
    "The county solicitor recommends waiting.",
    "Borough solicitor was of the opinion that it fails.",
    "The LA's barrister thinks the judge will refuse.",
    "KC's opinion: too weak for removal.",
    "Counsel (Mr Teo) said we would lose at court.",
    "Local authority solicitor Jane Farr said that there is not enough.",
    "Email from Legal Services: weak evidence on causation.",
    "The advice from the legal department was to wait.",
    "SW consulted with legal team who felt that it is weak.",
    "Team manager fed back that legal do not support removal.",
    "I asked legal whether we can remove; the answer was no.",
    "Spoke to legal, they feel an ICO is unlikely.",
    "In conference with counsel, we heard that the case is weak.",
    "Advice of our solicitor, Ms Farr: wait.",
    "On counsel's advice we will not rely on the bruise.",
    "Per legal: do not mention the injury.",
    "Legal not supportive.",
    "Legal happy for us to proceed.",
    "They (legal) don't believe it.",
    "The council's own solicitor thinks it weak.",
    "It's counsel's opinion that it fails.",
    "We asked a solicitor, who said that it fails.",
    "Solicitor for children's services said no.",
    "KC is of the view that it fails.",
    "Counsel of our choice said no.",
    "The lawyers talked us out of it.",
    "The legal team were told on 3 May.",
    "Our solicitor will be at the meeting.",
)
NO_ADVICE = (
    "Legal advice was taken on 3 May.",
    "Legal advice is to be sought.",
    "Kelly's solicitor advised her to agree.",
    "Her solicitor says no.",
    "Their legal advice is to refuse.",
    "A legal planning meeting was held on 3 May.",
    "Legal planning meeting agreed for 3 May.",
    "She has a legal aid solicitor.",
    "Mum's solicitor thinks it unfair.",
    "The parents' solicitor says it is unfair.",
    "She was offered free legal advice.",
    "Independent legal advice was given.",
    "Legal advice has not yet been sought.",
    "The letter says that a solicitor is free.",
    "He is not her legal guardian, she says.",
    "Legal advice is free.",
    "Tomasz asked his lawyer, who said no.",
    "Counselling is offered. Her counsellor thinks she does well.",
    "Legal steps: none.",
    "He lives here legally, he says.",
    "The solicitor for Kelly said no.",
    "Legal advice was not sought.",
    "The family's legal team said no.",
    "The mother's legal team advised her.",
    "Kelly's new criminal solicitor advised her.",
    "The CPS lawyer advised no further action.",
    "Counsel for the mother said she had changed.",
    "Is it legal? Say so to Kelly.",
    "Legal changes to her visa were explained.",
    "Legal parental responsibility lies with Kelly.",
    "We told Kelly that we are not lawyers.",
    "She works for a solicitor and says she likes it.",
    "Rosa says her solicitor told her to agree.",
    "Mum said that her solicitor told her she would win.",
    "Kit and Rosa say their solicitor advised them.",
    'Rosa says "my solicitor told me to agree".',
    "Rosa rang a solicitor, who told her to agree.",
    "Rosa took counsel of her gran, she said.",
    "KC is the name of her cat, she says.",
)
FAMILY = (OneParent("mum", FORM), OneSubject("mum", FORM), Reader(person="mum", form=FORM))


def event(words: str) -> Event:
    return Event(id="e", on=day("2026-04-01"), about=("mum",), happened=f"Rosa came. {words}")


@pytest.mark.parametrize("sentence", ADVICE)
def test_advice_is_shown_to_be_decided_and_else_left_out(sentence: str) -> None:
    told = CASE.adding(event(sentence))
    kept, held = for_reader(told, Reader())
    assert present(kept.events.get("e")).happened.strip() == "Rosa came."
    (found,) = to_decide(held, every_sentence=False)
    assert (found.sentence, found.reason) == (sentence, Why.PRIVILEGED)
    stands = Choice(stand=(Standing(found.place, sentence, "They were there."),))
    assert sentence in present(for_reader(told, Reader(), stands)[0].events.get("e")).happened


@pytest.mark.parametrize("sentence", NO_ADVICE)
def test_that_it_was_taken_and_what_others_are_told_of_law_stays(sentence: str) -> None:
    kept, held = for_reader(CASE.adding(event(sentence)), Reader())
    assert sentence in present(kept.events.get("e")).happened
    assert not held


@pytest.mark.parametrize("words", ["Rosa came at noon.", "The CARS are gone."])
def test_a_text_without_such_a_word_is_looked_at_once(
    words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    monkeypatch.setattr(legal_advice, "glance_at", looked.append)
    assert not LegalAdvice().hits(words)
    assert not looked


@pytest.mark.parametrize("words", ["LEGAL SAY NO.", "THE LPM AGREED THAT WE ISSUE."])
def test_it_is_found_in_capitals_too(words: str) -> None:
    assert LegalAdvice().hits(words)


@pytest.mark.parametrize("reader", FAMILY)
def test_one_of_the_family_never_reads_it(reader: OneParent | OneSubject | Reader) -> None:
    kept, _ = for_reader(CASE.adding(event("Counsel thinks it is thin.")), reader)
    assert present(kept.events.get("e")).happened.strip() == "Rosa came. […]"


@pytest.mark.parametrize(
    "reader", [Reader(chair=True), Reader(legal_advice=True), Reader(agency="law")]
)
def test_those_who_may_read_advice_read_it(reader: Reader) -> None:
    kept, _ = for_reader(CASE.adding(event("Counsel thinks it is thin.")), reader)
    assert "Counsel" in present(kept.events.get("e")).happened


@pytest.mark.parametrize(
    ("after", "stays"),
    [
        ("This was said again later.", False),
        ("They want more.", False),
        ("It was that we wait.", False),
        ("Now we plan again.", False),
        ("Rosa left.", True),
    ],
)
def test_what_goes_on_with_it_goes_too(after: str, stays: bool) -> None:
    kept, _ = for_reader(CASE.adding(event(f"Legal say that it is thin. {after}")), Reader())
    assert (after in present(kept.events.get("e")).happened) is stays


def test_what_follows_that_advice_was_taken_tells_it() -> None:
    words = "Legal advice was taken on 2 April. It was that it fails. Rosa left."
    kept, held = for_reader(CASE.adding(event(words)), Reader())
    told = present(kept.events.get("e")).happened
    assert "It was" not in told
    assert told.endswith("Legal advice was taken on 2 April. Rosa left.")
    assert [one.sentence for one in held] == ["It was that it fails."]


def test_who_does_something_is_no_advice() -> None:
    task = Action(id="x", action="Write to the parents.", who="Ada Nye, legal team")
    assert present(for_reader(CASE.adding(task), Reader())[0].actions.get("x")).who == task.who


def test_what_partners_are_told_of_advice_stays() -> None:
    told = "Legal think that a letter is right."
    decision = Decision(id="d", forum=Forum("legal planning"), decided="Write.", partners_told=told)
    kept = present(for_reader(CASE.adding(decision), Reader())[0].decisions.get("d"))
    assert (kept.decided, kept.partners_told) == ("", told)


@pytest.mark.parametrize(
    "said",
    [
        "Sarah Keane has advised that the evidence is thin.",
        "Spoke with Sarah Keane, who advises against issuing.",
        "Ms Keane thinks that we should wait.",
        "Rang Sarah Keane: hold the papers until June.",
        "We are advised that section 20 would not be valid.",
        "Following legal advice we do not share the scan with the father.",
    ],
)
def test_advice_told_by_the_name_of_a_lawyer_is_advice(said: str) -> None:
    case = NAMED.adding(Event(id="e", about=("mum",), happened=f"It rained. {said}"))
    seen = for_reader(case, Reader())[0].events.get("e")
    assert present(seen).happened == "It rained."


@pytest.mark.parametrize(
    "said",
    [
        "Met Sarah Keane on 3 May.",
        "Sarah Keane came to the meeting.",
        "Sarah thinks that Rosa is well.",
        "We were advised by the midwife to wait.",
        "Rosa was advised to see her GP.",
    ],
)
def test_that_a_lawyer_was_met_is_no_advice(said: str) -> None:
    case = NAMED.adding(Event(id="e", about=("mum",), happened=said))
    assert present(for_reader(case, Reader())[0].events.get("e")).happened == said
