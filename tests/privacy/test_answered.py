"""What was answered to a prompt tells of what raised it, though it rests on questions alone."""

from __future__ import annotations

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.closing import Closing, LeftKind, LeftOpen
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.enquiries import CourtOrder
from prebirth.case.oversight import Response
from prebirth.case.people import Person, Role
from prebirth.case.record import Record, Restriction
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.form.show_if import ShowIf
from prebirth.layout.blocks import words_of
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.rules.prompts.evaluate import evaluate_rule
from prebirth.rules.prompts.rule import RULES, digest
from tests.conftest import TODAY, day

KEPT = (Restriction(reason="r"),)
WALK = load_walk()
DONE = "Asked on Monday."
MUM = Person(id="mum", names="Rosa Lintock", role=Role.MOTHER)
DAD = Person(id="dad", names="Kit Farrow", role=Role.FATHER)
ORDER = CourtOrder(id="o", kind="restraining order", binds="dad", protects=("mum",))
MOVE = Event(id="e", on=day("2026-05-01"), about=("mum",), kind=EventKind.MOVE, happened="Moved.")
RAISES = [("protecting-untested", ORDER), ("move-unsettled", MOVE)]
FAMILY = Case(id="c").adding(MUM).adding(DAD)
FAMILY = FAMILY.adding(FAMILY.pregnancy.replace(due=day("2026-07-14")))


def answered(name: str, case: Case, on: str = "2026-05-05") -> Case:
    """A case in which a prompt that it raises is answered."""
    raised = evaluate_rule(RULES[name], case, TODAY, WALK)
    assert raised
    about = tuple(key for _, key in raised.places)
    facts = digest(raised, case)
    return case.adding(
        Response(id="r", prompt=name, about=about, facts=facts, done=DONE, on=day(on))
    )


READER = Reader(form=WALK.form)


def answers(case: Case, reader: Reader = READER) -> list[str]:
    """What a reader sees to have been answered."""
    return [one.done for one in for_reader(case, reader)[0].responses]


def printed(case: Case) -> str:
    """The conference report."""
    order = CopyOrder(CopyKind.CONFERENCE, TODAY)
    return words_of(document_of(prepare(order, case, WALK)).blocks)


@pytest.mark.parametrize(("name", "record"), RAISES)
def test_it_goes_with_the_record_that_raised_it(name: str, record: Record) -> None:
    case = answered(name, FAMILY.adding(record))
    assert DONE in printed(case)
    assert DONE not in printed(case.adding(record.replace(restricted=KEPT)))
    assert answers(case.adding(record.replace(restricted=KEPT)), Reader(chair=True)) == [DONE]


@pytest.mark.parametrize(("name", "record"), RAISES)
def test_it_goes_where_nobody_knows_any_more_what_raised_it(name: str, record: Record) -> None:
    case = answered(name, FAMILY.adding(record), on="2026-04-01")
    assert not answers(case.adding(record.replace(restricted=KEPT)))


@pytest.mark.parametrize(("name", "record"), RAISES)
def test_it_stays_where_what_is_seen_raises_it_by_itself(name: str, record: Record) -> None:
    case = answered(name, FAMILY.adding(record))
    assert answers(case) == [DONE]
    for more in (ORDER.replace(id="z", binds="mum"), MOVE.replace(id="z", kind=EventKind.OTHER)):
        assert answers(case.adding(more.replace(restricted=KEPT))) == [DONE]


def test_it_goes_where_it_was_given_to_one_that_rests_on_more_too() -> None:
    """Else the copy would say that the facts have changed since."""
    both = FAMILY.adding(ORDER).adding(ORDER.replace(id="two", protects=()))
    case = answered("protecting-untested", both)
    assert answers(case) == [DONE]
    assert not answers(case.adding(ORDER.replace(restricted=KEPT)))


@pytest.mark.parametrize(("name", "record"), RAISES)
def test_what_a_closing_left_open_goes_likewise(name: str, record: Record) -> None:
    row = LeftOpen(kind=LeftKind.PROMPT, of=name, about=("Q19.2",), what="Something was open.")
    case = FAMILY.adding(record).adding(
        Closing(id="cl", on=day("2026-05-10"), was_open=(row,), listed=True)
    )
    (left,) = for_reader(case, READER)[0].closings
    assert left.was_open == (row,)
    (left,) = for_reader(case.adding(record.replace(restricted=KEPT)), READER)[0].closings
    assert not left.was_open


DAD_READS = Reader(person="dad", form=WALK.form)
FROM_DAD = (Restriction(reason="r", people=("dad",)),)
CALLUM = Person(id="cal", names="Callum Price", role=Role.PARTNER, restricted=FROM_DAD)
LEE = Person(id="lee", names="Lee Tranter", role=Role.POSSIBLE_FATHER, restricted=FROM_DAD)
JUDE = Person(id="jude", names="Jude Lintock", role=Role.HALF_SIBLING, restricted=FROM_DAD)
PLACED = PreviousChild(id="p", child="jude", parents=("mum",), restricted=FROM_DAD)


@pytest.mark.parametrize(
    ("question", "kept", "said", "none"),
    [
        ("Q6.6", (CALLUM,), {"text": "Yes, since January. He works nights."}, {"text": "None."}),
        (
            "Q6.6",
            (CALLUM,),
            {"text": "Never mind since when: January."},
            {"text": "No."},
        ),
        ("Q6.6", (CALLUM,), {"text": "No longer here since January."}, {"text": "No, she says."}),
        ("Q2.2", (LEE,), {"choice": ("Being tested",)}, {"choice": ("Agreed",)}),
        ("Q5.4", (JUDE, PLACED), {"text": "Each June is hard."}, None),
    ],
)
def test_an_answer_whose_question_tells_of_somebody_withheld_goes(
    question: str,
    kept: tuple[Record, ...],
    said: dict[str, object],
    none: dict[str, object] | None,
) -> None:
    def left(case: Case, reader: Reader, told: dict[str, object]) -> list[str]:
        answer = Answer(id=question, question=question, **told)
        return [one.id for one in for_reader(case.adding(answer), reader)[0].answers]

    case = FAMILY
    for record in kept:
        case = case.adding(record)
    shown = case
    for record in kept:
        shown = shown.adding(record.replace(restricted=()))
    assert not left(case, DAD_READS, said)
    assert none is None or left(case, DAD_READS, none)
    for other in (Reader(chair=True), Reader(person="mum", form=WALK.form)):
        assert left(case, other, said)
    assert left(shown, DAD_READS, said)
    assert left(FAMILY, DAD_READS, said)


@pytest.mark.parametrize(
    ("condition", "stays"),
    [
        ({"not": {"has": "previous_children"}}, True),
        ({"and": [{"has": "people"}, {"not": {"or": [{"has": "previous_children"}]}}]}, True),
        ({"and": [{"has": "people"}, {"has": "previous_children"}]}, False),
    ],
)
def test_a_question_asked_only_where_there_is_nothing_tells_of_nothing(
    condition: dict[str, object], stays: bool
) -> None:
    asked = WALK.form.asked["Q5.4"].model_copy(update={"show_if": ShowIf.model_validate(condition)})
    form = WALK.form.model_copy(deep=True)
    form.asked["Q5.4"] = asked
    case = FAMILY.adding(JUDE).adding(PLACED)
    case = case.adding(Answer(id="Q5.4", question="Q5.4", text="Each June is hard."))
    seen, _ = for_reader(case, Reader(person="dad", form=form))
    assert ("Q5.4" in seen.answers) is stays
