"""Whether two mothers are two is asked before it is asked which of them carries the baby."""

import pytest

from prebirth.case.case import Case
from prebirth.case.oversight import Response
from prebirth.case.people import Person, Role
from prebirth.case.ties import Tie
from prebirth.case.watching import SaidOf, WatchRecord
from prebirth.case.who_is_who import told_of
from prebirth.form.model import Walk
from prebirth.rules.prompts.clusters import clusters, in_order, of_record, unlooked
from prebirth.rules.prompts.evaluate import all_prompts, prompt_states
from prebirth.rules.prompts.rule import digest
from tests.conftest import TODAY

CONTACT = WatchRecord(id="w", who=(SaidOf(name="Kerry", role=Role.MOTHER),))
(KERRY,) = (told.person for told in told_of(CONTACT))
ROSA = Person(id="r", names="Rosa Lintock", role=Role.MOTHER)
BOTH = WatchRecord(who=(SaidOf(name="A", role=Role.MOTHER), SaidOf(name="B", role=Role.MOTHER)))
HER = [KERRY, CONTACT, ROSA]


def asked(case: Case, walk: Walk) -> set[str]:
    """The prompts about two mothers that wait for an answer."""
    states = prompt_states(case, all_prompts(case, TODAY, walk), walk)
    about = {"may-be-one", "carrier-unsaid"}
    return {state.prompt.id for state in states if not state.considered} & about


def of(*records: object) -> Case:
    case = Case(id="c")
    for record in records:
        case = case.adding(record)  # type: ignore[arg-type]
    return case


def test_a_mother_of_a_contact_beside_another_is_asked_about_first(walk: Walk) -> None:
    case = of(*HER)
    assert asked(case, walk) == {"may-be-one"}
    states = prompt_states(case, all_prompts(case, TODAY, walk), walk)
    loud = [one for one in clusters(case, states) if not of_record(one.parts[0])]
    assert in_order(case, walk, loud, TODAY, unlooked)[0].cluster.name == "may-be-one"


def test_once_it_is_answered_the_other_is_asked_and_the_answer_holds(walk: Walk) -> None:
    case = of(*HER)
    (prompt,) = (one for one in all_prompts(case, TODAY, walk) if one.id == "may-be-one")
    answer = Response(
        prompt=prompt.id,
        about=tuple(key for _, key in prompt.places),
        facts=digest(prompt, case),
        done="They are two: maternity know both.",
    )
    assert asked(case.adding(answer), walk) == {"carrier-unsaid"}


@pytest.mark.parametrize(
    "records",
    [
        [ROSA, Person(id="e", names="Eve Reed", role=Role.MOTHER)],
        [KERRY.replace(not_same=("r",)), CONTACT, ROSA],
        [*HER, Tie(id="t", one="r", other=KERRY.id)],
        [BOTH, *(told.person for told in told_of(BOTH))],
    ],
    ids=["no contact", "said to be two", "a tie between them", "told of at once"],
)
def test_two_who_are_plainly_two_are_asked_who_carries_the_baby(
    walk: Walk, records: list[object]
) -> None:
    assert asked(of(*records), walk) == {"carrier-unsaid"}
