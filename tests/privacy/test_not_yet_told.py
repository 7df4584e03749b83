"""That a court may be asked is first told by somebody, and by no paper for the family."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import Agency, AgencyKind, Contribution
from prebirth.case.answer import Answer
from prebirth.case.birth import BirthPlan, ToldParent
from prebirth.case.birth_basis import Basis, BirthBasis
from prebirth.case.birth_tasks import BirthAlert, BirthTask
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.enquiries import Recommendation
from prebirth.case.households import Support
from prebirth.case.marks import Why
from prebirth.case.oversight import Response
from prebirth.case.people import Person
from prebirth.case.plan import Action, Decision, Forum, LegalKind, LegalStep, LetterTo
from prebirth.case.record import Correction, Record, Restriction
from prebirth.case.taking_part import FamilyMeeting, HelpKind, OwnHelp
from prebirth.case.tellings import Group, Telling
from prebirth.case.values import Known
from prebirth.case.where_to_live import ContactPlan, LivingKind, LivingOption, OptionState
from prebirth.copies.undecided import to_decide
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.not_yet_told import NotYetTold
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from tests.conftest import day
from tests.typed import present

FORM, YES = load_walk().form, Known.YES
PLANNING, ASKED = Forum("legal planning"), "Does everyone know what pre-proceedings means here?"
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="dad", names="Kit Marlowe", role="father"))
    .adding(
        Recommendation(
            id="r",
            recommends=("child protection plan", "pre-proceedings"),
            why="Wren was hurt. Pre proceedings give time.",
            agreed_on=day("2026-05-14"),
        )
    )
    .adding(Answer(id="Q16.2", question="Q16.2", asked=ASKED, choice=("Some",)))
    .adding(Decision(id="d", on=day("2026-05-14"), forum=PLANNING, decided="To begin."))
    .adding(LegalStep(id="l", kind=LegalKind("legal planning meeting"), held_on=day("2026-05-14")))
)
READERS = (OneParent("mum", FORM), OneSubject("mum", FORM), Reader(person="mum", form=FORM))
TO_MUM = Telling(id="t", told=True, person="mum", decision="d", on=day("2026-05-15"))
LETTER = LegalStep(
    id="letter",
    kind=LegalKind("letter before proceedings"),
    letters=(LetterTo(person="mum", on=day("2026-05-20")),),
)
REVIEW = LegalStep(id="review", kind=LegalKind("pre-proceedings review"), on=day("2026-06-20"))
OF_REVIEW = TO_MUM.replace(decision=None, legal_step="review")
PLANNED = CASE.legal_steps.get("l")
COMES = LETTER.replace(letters=(), on=day("2026-05-22"))
OFFER = FamilyMeeting(id="o", offered_to=("mum",), offered_on=day("2026-05-02"), in_letter=YES)


def seen(case: Case, reader: OneParent | OneSubject | Reader = READERS[0]) -> Case:
    return for_reader(case, reader)[0]


@pytest.mark.parametrize("reader", READERS)
def test_no_paper_says_what_nobody_has_told_them(reader: OneParent | OneSubject | Reader) -> None:
    kept, held = for_reader(CASE, reader)
    assert "proceedings" not in str([*kept.recommendations, *kept.answers, *kept.decisions])
    assert "d" not in kept.decisions
    assert {("decisions", "d"), ("answers", "Q16.2"), ("recommendations", "r")} <= {
        (one.table, one.record) for one in held if one.reason == Why.NOT_YET
    }


def test_what_else_is_recommended_and_why_stays() -> None:
    row = present(seen(CASE).recommendations.get("r"))
    assert row.recommends == ("child protection plan",)
    assert row.why == "Wren was hurt. […]"  # that something is left out is no secret
    alone = Recommendation(id="r", recommends=("pre-proceedings",), agreed_on=day("2026-05-14"))
    assert "r" not in seen(CASE.adding(alone)).recommendations


@pytest.mark.parametrize("reader", [Reader(), Reader(chair=True)])
def test_everybody_else_reads_it(reader: Reader) -> None:
    kept = seen(CASE, reader)
    assert "Pre proceedings" in present(kept.recommendations.get("r")).why
    assert "d" in kept.decisions
    assert "Q16.2" in kept.answers


@pytest.mark.parametrize(
    "record",
    [
        LETTER,
        TO_MUM.replace(decision=None, legal_step="review"),
        TO_MUM.replace(decision=None, legal_step="review", person=None, group=Group.PARENTS),
    ],
)
def test_once_they_were_told_their_copy_says_it(record: Record) -> None:
    told = seen(CASE.adding(REVIEW).adding(record))
    assert "pre-proceedings" in present(told.recommendations.get("r")).recommends
    assert "Q16.2" in told.answers


def test_a_letter_to_one_tells_the_other_nothing() -> None:
    kept = seen(CASE.adding(LETTER), OneParent("dad", FORM))
    assert "pre-proceedings" not in present(kept.recommendations.get("r")).recommends


def test_a_decision_made_with_lawyers_is_named_once_it_or_its_meeting_was_told() -> None:
    explained = present(CASE.legal_steps.get("l")).replace(explained_parents=day("2026-05-15"))
    for case in (CASE.adding(TO_MUM), CASE.adding(explained)):
        kept = present(seen(case).decisions.get("d"))
        assert not kept.decided
    assert "d" not in seen(CASE.adding(TO_MUM.replace(told=False))).decisions
    assert "d" not in seen(CASE.adding(TO_MUM.replace(person="dad"))).decisions


@pytest.mark.parametrize("reader", READERS)
def test_what_tells_of_a_letter_waits_for_it(reader: OneParent | OneSubject | Reader) -> None:
    for case in (CASE.adding(OFFER), CASE.adding(OFFER).adding(COMES)):
        kept = seen(case, reader).family_meetings.get("o")
        assert kept is None or kept.in_letter is None
    told = seen(CASE.adding(OFFER).adding(LETTER), reader).family_meetings.get("o")
    assert present(told).in_letter == Known.YES


def test_what_tells_of_a_letter_is_kept_with_it_from_everybody_but_the_chair() -> None:
    kept = CASE.adding(OFFER).adding(COMES)
    closed = kept.adding(COMES.replace(restricted=(Restriction(reason="Police operation"),)))
    assert present(seen(closed, Reader()).family_meetings.get("o")).in_letter is None
    for case, reader in ((closed, Reader(chair=True)), (kept, Reader())):
        assert present(seen(case, reader).family_meetings.get("o")).in_letter == Known.YES


def test_an_answer_to_a_prompt_that_names_a_step_waits_for_it() -> None:
    said = Response(id="s", prompt="own-advice-unoffered", about=("mum",), done="Next week.")
    case, mum = CASE.adding(said).adding(COMES), READERS[2]
    assert "s" not in seen(case, mum).responses
    closed = case.adding(COMES.replace(restricted=(Restriction(reason="Police operation"),)))
    assert "s" not in seen(closed, Reader()).responses
    assert "s" in seen(case, Reader()).responses
    alone = Case(id="c").adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    assert "s" not in seen(alone.adding(said), mum).responses
    for told in (alone.adding(said).adding(LETTER), alone.adding(said.replace(prompt="of ours"))):
        assert "s" in seen(told, mum).responses


@pytest.mark.parametrize("reader", READERS)
def test_an_answer_goes_by_its_question_as_the_form_asks_it_now(
    reader: OneParent | OneSubject | Reader,
) -> None:
    answer = Answer(id="Q16.2", question="Q16.2", text="It was read out.", choice=("Some",))
    assert "Q16.2" not in seen(CASE.adding(answer), reader).answers
    assert "Q16.2" in seen(CASE.adding(answer).adding(LETTER), READERS[2]).answers


@pytest.mark.parametrize("reader", READERS)
def test_who_decided_does_not_say_it_either(reader: OneParent | OneSubject | Reader) -> None:
    one = Decision(
        id="p",
        on=day("2026-05-14"),
        forum=Forum("other"),
        decided="Plan again.",
        decided_by="Legal planning panel",
    )
    kept = seen(CASE.adding(one), reader).decisions.get("p")
    assert kept is None or not kept.decided_by
    explained = present(PLANNED).replace(explained_parents=day("2026-05-15"))
    told = present(seen(CASE.adding(one).adding(explained)).decisions.get("p"))
    assert (told.decided_by, told.decided) == ("Legal planning panel", "")


STEPS = (
    "Legal planning meeting was held on 1 May.",
    "We intend to issue care proceedings at birth.",
    "An application to court is being written.",
    "PLO letter drafted.",
    "Legal advice was taken.",
)
ADVICE = ("Counsel thinks we wait.", "Our solicitor says hold.")


@pytest.mark.parametrize("sentence", [*STEPS, *ADVICE])
@pytest.mark.parametrize("reader", READERS)
def test_no_note_says_it(sentence: str, reader: OneParent | OneSubject | Reader) -> None:
    event = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=sentence)
    beside = event.replace(id="f", happened=f"Rosa came. {sentence}")
    case = CASE.adding(event).adding(beside)
    kept = seen(case, reader)
    assert "e" not in kept.events  # its day would tell that there is something
    assert sentence not in str([*kept.events])
    assert "Rosa came." in present(kept.events.get("f")).happened


@pytest.mark.parametrize("sentence", STEPS)
@pytest.mark.parametrize("reader", READERS)
def test_a_note_says_it_once_they_were_told(
    sentence: str, reader: OneParent | OneSubject | Reader
) -> None:
    case = CASE.adding(Event(id="e", on=day("2026-04-01"), about=("mum",), happened=sentence))
    assert present(seen(case.adding(LETTER), reader).events.get("e")).happened == sentence
    assert present(seen(case, Reader()).events.get("e")).happened == sentence


@pytest.mark.parametrize(
    "sentence", ["The threshold is met for a plan.", "Her lawyers say that she agrees."]
)
@pytest.mark.parametrize("reader", READERS)
def test_what_is_of_no_advice_of_ours_stays(
    sentence: str, reader: OneParent | OneSubject | Reader
) -> None:
    event = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=sentence)
    assert present(seen(CASE.adding(event), reader).events.get("e")).happened == sentence


@pytest.mark.parametrize(
    ("who", "told", "there"),
    [
        ("Legal team", (), False),
        ("Sam Nye with legal services", (), False),
        ("Legal team", (LETTER,), True),
        ("Rosa with her solicitor", (), True),
        ("Sam Nye", (), True),
    ],
)
@pytest.mark.parametrize("reader", [OneParent("mum", FORM), Reader(person="mum", form=FORM)])
def test_what_lawyers_are_to_do_waits_until_a_step_was_told(
    who: str, told: tuple[Record, ...], there: bool, reader: OneParent | Reader
) -> None:
    case = CASE.adding(Action(id="x", action="Write the statement.", who=who))
    for one in told:
        case = case.adding(one)
    kept, held = for_reader(case, reader)
    assert ("x" in kept.actions) is there
    assert any(one.record == "x" and one.reason == Why.NOT_YET for one in held) is not there
    assert "x" in seen(case, Reader()).actions


LAWYERS = Agency(id="a", name="County Law", kind=AgencyKind("legal services"))
GAVE = Contribution(
    id="g", agency="a", asked="Is it met?", received_on=day("2026-05-02"), says="Threshold is met."
)


def test_what_the_authoritys_lawyers_give_is_privileged() -> None:
    case = CASE.adding(LAWYERS).adding(GAVE)
    kept = present(seen(case, Reader()).contributions.get("g"))
    assert (kept.says, kept.asked) == ("", "")
    assert kept.received_on
    for reader in (Reader(chair=True), Reader(legal_advice=True), Reader(agency="a")):
        assert present(seen(case, reader).contributions.get("g")).says == GAVE.says
    other = case.adding(LAWYERS.replace(kind=AgencyKind("GP")))
    assert present(seen(other, Reader()).contributions.get("g")).says == GAVE.says


@pytest.mark.parametrize("reader", READERS)
def test_that_lawyers_were_asked_waits_too(reader: OneParent | OneSubject | Reader) -> None:
    kept = seen(CASE.adding(LAWYERS).adding(GAVE), reader)
    assert "g" not in kept.contributions
    assert "a" not in kept.agencies
    explained = present(PLANNED).replace(explained_parents=day("2026-05-15"))
    told = seen(CASE.adding(LAWYERS).adding(GAVE).adding(explained), READERS[2])
    assert not present(told.contributions.get("g")).says
    assert "a" in told.agencies


def test_what_lawyers_help_with_goes_with_them_and_leaves_no_row_of_nobody() -> None:
    helps = Support(id="s", agency="a", does="Advises on the letter.")
    case = CASE.adding(LAWYERS).adding(helps)
    assert "s" in seen(case, Reader()).supports
    for reader in READERS:
        assert "s" not in seen(case, reader).supports


SEES = ContactPlan(id="s", person="mum", arrangement="Three times a week in a centre.")
APART = LivingOption(id="w", kind=LivingKind.FOSTER, standing=OptionState.PLANNED)


@pytest.mark.parametrize("reader", READERS)
def test_contact_waits_for_where_the_baby_may_live(reader: OneParent | OneSubject | Reader) -> None:
    case = CASE.adding(SEES)
    assert "s" not in seen(case.adding(APART), reader).contact_plans
    told = APART.replace(told=(ToldParent(person="mum", on=day("2026-05-10")),))
    for option in (told, APART.replace(kind=LivingKind.MOTHER)):
        assert "s" in seen(case.adding(option), reader).contact_plans
    assert "s" in seen(case, reader).contact_plans


def test_what_staff_do_waits_for_the_birth_plan() -> None:
    task, alert = BirthTask(id="t", task="Hand over the baby."), BirthAlert(id="a", says="Ring.")
    case, mum = CASE.adding(task).adding(alert), READERS[2]
    plan = BirthPlan(id="p", version=1, on=day("2026-05-01"))
    given = plan.replace(given=(ToldParent(person="mum", on=day("2026-05-10")),))
    for one in (case, case.adding(plan)):
        assert not len(seen(one, mum).birth_tasks)
        assert not len(seen(one, mum).birth_alerts)
        assert len(seen(one, Reader()).birth_tasks)
    assert len(seen(case.adding(given), mum).birth_tasks)
    assert len(seen(case.adding(given), mum).birth_alerts)


TAKEN_BACK = (Correction(withdrawn=True),)


@pytest.mark.parametrize("reader", READERS)
def test_a_telling_opens_its_step(reader: OneParent | OneSubject | Reader) -> None:
    case = CASE.adding(REVIEW)
    assert "review" not in seen(case, reader).legal_steps
    for telling in (OF_REVIEW, OF_REVIEW.replace(person=None, group=Group.PARENTS)):
        kept = seen(case.adding(telling), reader)
        assert isinstance(reader, OneSubject) or "review" in kept.legal_steps
        assert not NotYetTold(seen(case.adding(telling), READERS[2])).court


@pytest.mark.parametrize(
    "telling",
    [
        OF_REVIEW.replace(told=False),
        OF_REVIEW.replace(person="dad"),
        OF_REVIEW.replace(corrections=TAKEN_BACK),
        OF_REVIEW.replace(restricted=(Restriction(reason="Police operation"),)),
        OF_REVIEW.replace(on=day("2026-06-30")),
    ],
)
def test_no_other_telling_opens_it(telling: Telling) -> None:
    for reader in READERS:
        case = CASE.adding(REVIEW).adding(telling)
        kept = for_reader(case, reader, on=date(2026, 5, 20))[0]
        assert "review" not in kept.legal_steps


def test_a_telling_opens_no_step_that_is_kept_back() -> None:
    closed = REVIEW.replace(restricted=(Restriction(reason="Police operation"),))
    for reader in READERS:
        assert "review" not in seen(CASE.adding(closed).adding(OF_REVIEW), reader).legal_steps


OF_COURT = (
    "Ask the court for an interim care order at birth.",
    "Prepare for removal at birth.",
    "Lawyers to draft the care application.",
    "Get counsel's opinion before the birth.",
    "Tell Rosa about the removal.",
    "Plan an EPO if she leaves.",
    "Plan the removal of the baby.",
    "Plan the removal of Wren.",
    "Removal from the ward by police.",
    "Apply for a care order of the court.",
    "Attend the court for the removal.",
)
OF_THEIRS = (
    "Rosa goes to the group.",
    "Rosa to attend court on 4 June.",
    "Find a removal van.",
    "See the flat in Elm Court.",
    "Take Jude to the basketball court.",
    "Meet in the court yard.",
    "Rosa to go to the county court about rent.",
    "Removal of stitches on day 5.",
    "Removal of the implant at the clinic.",
    "Buy hair removal cream.",
    "Ask for removal from the housing list.",
    "Remove the baby gate.",
    "Separate the children's beds.",
    "Care order of soup for Rosa.",
)


@pytest.mark.parametrize("reader", READERS[::2])
@pytest.mark.parametrize("words", [*OF_COURT, *OF_THEIRS])
def test_what_is_to_be_done_tells_of_no_court(words: str, reader: OneParent | Reader) -> None:
    case = CASE.adding(Action(id="x", outcome="Baby safe.", action=words, who="Nell Otway"))
    kept, held = for_reader(case, reader)
    assert ("x" in kept.actions) is (words in OF_THEIRS)
    assert (words in [one.sentence for one in to_decide(held, every_sentence=True)]) is (
        words in OF_COURT
    )
    assert "x" in seen(case, Reader(chair=True)).actions


@pytest.mark.parametrize(
    "sentence",
    [
        "There was a breathing issue at birth with her first child.",
        "Cream to apply at birth was given.",
        "Her landlord will issue proceedings for the rent arrears.",
        "The housing association will apply to the court for possession.",
        "Rosa means to apply to the court to change her name.",
        "Rosa's legal team thinks that the appeal will succeed.",
        "Rosa was advised to get legal advice.",
        "She was told that she is entitled to free legal advice.",
        "The judge advised the parents to seek legal advice.",
        "PLO is the name of her cat.",
        "Her cat PLO died.",
        "Her landlord issued a letter before proceedings.",
        "A pre-proceedings letter came from the bank.",
        "A care order of soup came.",
    ],
)
@pytest.mark.parametrize("reader", READERS[::2])
def test_what_others_ask_of_a_court_is_no_step(sentence: str, reader: OneParent | Reader) -> None:
    event = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=sentence)
    kept, held = for_reader(CASE.adding(event), reader)
    assert present(kept.events.get("e")).happened == sentence
    assert not [one for one in held if one.record == "e"]


@pytest.mark.parametrize(
    "sentence",
    [
        "We told Rosa that we may issue proceedings.",
        "The plan: issue at birth.",
        "Ms Farr will apply to the court.",
        "Rosa was told that legal advice was taken.",
        "The manager advised to seek legal advice.",
        "PLO is the next step.",
        "A letter before proceedings was sent by the council.",
    ],
)
def test_what_goes_leaves_a_gap_and_is_shown_to_the_worker(sentence: str) -> None:
    event = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=f"Rosa came. {sentence}")
    kept, held = for_reader(CASE.adding(event), READERS[0])
    assert present(kept.events.get("e")).happened == "Rosa came. […]"
    assert sentence in [one.sentence for one in to_decide(held, every_sentence=False)]


def test_what_goes_on_with_advice_waits_with_it() -> None:
    words = "Our solicitor rang. She finds it weak. Legal advice was taken. It was to wait."
    event = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=words)
    assert "e" not in seen(CASE.adding(event)).events
    beside = event.replace(happened=f"{words} Rosa left.")
    assert present(seen(CASE.adding(beside)).events.get("e")).happened == "[…] Rosa left."


@pytest.mark.parametrize(
    "said", ["Baby goes to the foster carers.", "The baby does not go home.", "Early permanence."]
)
@pytest.mark.parametrize("reader", READERS)
def test_a_plan_to_live_apart_is_told_in_no_words_before_they_were_told(
    said: str, reader: OneParent | OneSubject | Reader
) -> None:
    action = Action(id="a", action=said, who="Mum", outcome="Ready")
    event = Event(id="e", about=("mum",), kind="other", happened=f"Rosa is well. {said}")
    case = CASE.adding(action).adding(event)
    for kept in (case, case.adding(APART)):
        seen = for_reader(kept, reader)[0]
        texts = [one.action for one in seen.actions] + [one.happened for one in seen.events]
        assert any(said in text for text in texts) is (kept is case)


def test_a_childhood_with_foster_carers_is_hers() -> None:
    said = "Rosa rang her foster carer. She grew up in foster care."
    event = Event(id="e", about=("mum",), kind="other", happened=said)
    seen = for_reader(CASE.adding(APART).adding(event), Reader(person="mum", form=FORM))[0]
    assert present(seen.events.get("e")).happened == said


@pytest.mark.parametrize("by_hand", [False, True])
def test_her_own_advocate_is_named_though_an_entry_that_is_not_told_names_them(
    by_hand: bool,
) -> None:
    case = CASE.adding(
        OwnHelp(id="h", person="mum", kind=HelpKind.ADVOCATE, who="Fern Ode, Saltmere Voices")
    )
    option = LivingOption(id="o", kind=LivingKind.RELATIVE, why="With Fern Ode.")
    if by_hand:
        option = option.replace(restricted=(Restriction(people=("mum",)),))
    kept = seen(case.adding(option))
    assert "o" not in kept.living_options
    named = "Fern Ode" in getattr(kept.own_help.get("h"), "who", "")
    assert named is not by_hand


BASIS = BirthBasis(id="b", basis=Basis("interim care order"), on=day("2026-05-01"), why="Risk.")
ADVISED = LegalStep(id="v", kind=LegalKind("legal advice"), held_on=day("2026-04-07"))
JUDE = Person(id="jude", names="Jude Lintock", role="half-sibling")
MEANT = (
    "We will go to court.",
    "An ICO will be sought.",
    "A care order is what we seek.",
    "We shall seek removal.",
    "The judge will be asked.",
    "An application will be made at birth.",
    "The final evidence is ready.",
    "Cafcass Plus was asked.",
    "Rosa was told that we may go to court.",
    "We will go to the family court.",
    "The family court will be asked to decide where the baby lives.",
    "A hearing is booked for 20 August, as we need one.",
    "We will go to court on 3 March 2027.",
    "An application will be made to the court on 3 March 2027.",
    "We will go to court, as last time.",
    "We are worried for the baby and will go to court.",
    "Probation agree that we will go to court.",
    "Rosa is to be aware that the Local Authority will go to court.",
)
NOT_MEANT = (
    "Kit went to court for a fine in 2022.",
    "Kit will go to court on Friday.",
    "Kit will go to the family court to see Wren.",
    "His family will attend court on Friday.",
    "Kit's court case ended.",
    "Rosa was subject of a care order as a child.",
    "Jude's care order will be reviewed.",
    "Rosa fears that the baby may be removed by the court.",
    "Rosa may ask the court to see Jude.",
    "Rosa will go to the tennis court.",
    "The tenancy was approved.",
    "A housing application will be made.",
    "In 2019 the court made a care order, and we sought removal of Jude.",
    "The plan for Kit's trial is that probation will write to the court.",
    "Rosa's care order ended in 2012, when she was moved to be nearer school.",
)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("said", [*MEANT, *NOT_MEANT])
def test_where_a_court_is_meant_no_text_tells_of_it(
    said: str, reader: OneParent | OneSubject | Reader
) -> None:
    bare = Case(id="c")
    for person in (*CASE.people, JUDE):
        bare = bare.adding(person)
    event = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=f"It rained. {said}")
    asked = Answer(id="Q1.1", question="Q1.1", text=f"It rained. {said}")
    bare = bare.adding(event).adding(asked)
    for case in (bare.adding(BASIS), bare.adding(ADVISED)):
        kept = seen(case, reader)
        for table in ("events", "answers"):
            left, without = ([*one.table(table)] for one in (kept, seen(bare, reader)))
            assert (said not in str(left)) if said in MEANT else (left == without)
    assert said in present(seen(bare.adding(BASIS), Reader()).events.get("e")).happened
    if not isinstance(reader, OneSubject):
        told = bare.adding(BASIS).adding(LETTER)
        assert str([*seen(told, reader).events]) == str([*seen(bare, reader).events])


ELSEWHERE = (
    "Baby will live with Denise.",
    "Baby will be looked after from birth.",
    "The baby may go into care.",
    "The plan is adoption.",
    "We are twin tracking.",
    "The fostering panel sits on 9 June.",
    "A special guardianship is being looked at.",
    "The viability assessment of Denise is positive.",
    "Rosa will not take the baby home.",
    "Baby moves to carers straight from the ward.",
    "Baby will go to foster carers on 3 March 2027.",
    "The baby (due 3 March 2027) will go to foster carers.",
    "Baby will go to foster carers, not as last time.",
    "Baby will go to foster carers as Rosa was in care for years.",
    "The fostering panel sits on 9 June 2026.",
    "The baby will not be going home with Rosa.",
    "The baby will be discharged to foster care.",
    "Baby to be looked after from birth.",
    "SGO for Denise is an option.",
    "Denise is being assessed to care for the baby.",
    "Rosa will go home without the baby.",
)
AT_HOME = (
    "Baby will live with Rosa.",
    "Baby will be placed in the cot.",
    "Denise was a foster carer for ten years.",
    "Rosa was in foster care as a child.",
    "The foster carer she had as a child rings.",
    "Jude's adopters write each year.",
    "Rosa and Kit live apart.",
    "The dog is not going home with Kit.",
    "Rosa was adopted by her stepfather.",
    "Rosa went into the shop.",
    "Rosa was placed with foster carers when she was nine.",
    "Rosa rang her foster mother.",
    "The baby will be placed skin to skin.",
    "The baby will not go home before day five, because of the jaundice.",
    "Denise wants to have the baby at weekends.",
    "The name is not decided yet.",
    "Rosa was with foster carers in 2009, and will ask for her file.",
    "Rosa lived with foster carers for years, and will ask for her file.",
)


@pytest.mark.parametrize("said", [*ELSEWHERE, *AT_HOME])
def test_that_the_baby_may_live_elsewhere_is_told_in_no_everyday_words(said: str) -> None:
    event = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=f"It rained. {said}")
    case, reader = CASE.adding(JUDE).adding(event), READERS[2]
    kept = present(seen(case.adding(APART), reader).events.get("e")).happened
    assert (said in kept) is (said in AT_HOME)
    home = APART.replace(kind=LivingKind.MOTHER)
    told = APART.replace(told=(ToldParent(person="mum", on=day("2026-05-10")),))
    for option in (home, told, APART.replace(standing=OptionState.RULED_OUT)):
        assert said in present(seen(case.adding(option), reader).events.get("e")).happened
    action = case.adding(Action(id="x", action=said, who="Nell Otway")).adding(APART)
    assert ("x" in seen(action, reader).actions) is (said in AT_HOME)


def test_what_is_recorded_of_a_child_before_this_one_stays() -> None:
    said = "The adoption team writes. We will ask the court to see the adopters."
    row = PreviousChild(id="p", child="jude", parents=("mum",), reason=said)
    case = CASE.adding(JUDE).adding(row).adding(BASIS)
    left = [seen(one, READERS[2]).previous_children.get("p") for one in (case, case.adding(APART))]
    assert left[0] == left[1]
    assert present(left[0]).reason == said


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (LivingKind.PARENT_CHILD, "A place in a parent and child placement was asked for."),
        (LivingKind.UNIT, "Rosa may need to live in a mother and baby unit."),
        (LivingKind.RELINQUISHED, "Rosa spoke of adoption."),
    ],
)
def test_a_home_is_not_called_as_the_list_calls_it_before_it_was_told(
    kind: LivingKind, said: str
) -> None:
    event = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=f"It rained. {said}")
    case, option = CASE.adding(event), APART.replace(kind=kind)
    told = option.replace(told=(ToldParent(person="mum", on=day("2026-05-10")),))
    left = present(seen(case.adding(option), READERS[2]).events.get("e")).happened
    assert left == "It rained. […]", "half a text says that it is half"
    for stays in (case, case.adding(told)):
        assert said in present(seen(stays, READERS[2]).events.get("e")).happened


def test_of_a_child_before_this_one_a_sentence_on_the_baby_tells_of_a_court() -> None:
    of_jude = "Neglect. We went to court. The baby is fine."
    case = FAMILY_OF_JUDE.adding(
        PreviousChild(id="p", child="jude", parents=("mum",), reason=of_jude)
    )
    assert present(seen(case).previous_children.get("p")).reason == of_jude
    more = "Neglect. We will go to court for the baby too."
    row = present(case.previous_children.get("p")).replace(reason=more)
    assert present(seen(case.adding(row)).previous_children.get("p")).reason == "Neglect. […]"


FAMILY_OF_JUDE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="jude", names="Jude Lintock", role="half-sibling"))
    .adding(BirthBasis(id="b", basis=Basis("interim care order"), on=day("2026-05-01")))
)
