"""Of two babies of whom one lives, each place says which of them is meant."""

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.plan import Conference
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.copies.born import born_blocks
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.timeline import ruler
from prebirth.form.model import Walk
from prebirth.layout.blocks import Para, words_of
from prebirth.rules.milestones import milestones
from tests.copies.made import document_of

TODAY = date(2026, 11, 29)
ROSIE = Baby(id="a", name="first twin", given_name="Rosie", became="born", born="2026-11-26")
SECOND = Baby(id="b", name="second twin", became="stillborn", ended_on="2026-11-27")


def family(*babies: Baby) -> Case:
    case = Case(id="c").adding(Person(id="m", names="Ada Marsh", role="mother"))
    case = case.adding(Person(id="f", names="Ben Holt", role="father", of_parent="m"))
    case = case.adding(Pregnancy(due="2026-12-20", basis="scan", babies=2))
    case = case.adding(Conference(id="x", kind="initial (pre-birth)", held_on="2026-10-20"))
    for baby in babies:
        case = case.adding(baby)
    return case


def text(kind: CopyKind, case: Case, reader: str = "") -> str:
    order = CopyOrder(kind, TODAY, reader, should="she asked for it")
    return " ".join(words_of(document_of(order, case).blocks).split())


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (SECOND, "second twin"),
        (SECOND.replace(name=""), "one baby"),
        (SECOND.replace(given_name="Ivy"), "Ivy (second twin)"),
    ],
)
@pytest.mark.parametrize("kind", [CopyKind.SUCCESSOR, CopyKind.MIDWIFE])
def test_what_became_says_of_which_baby(kind: CopyKind, second: Baby, said: str) -> None:
    words = text(kind, family(ROSIE, second))
    assert f"What became of {said}:" in words
    assert "What became of the baby" not in words
    paras = [one for one in born_blocks(family(ROSIE, second), TODAY) if isinstance(one, Para)]
    told = [(one.lead, one.text) for one in paras if one.lead != "Born:"]
    assert told == [(f"What became of {said}:", "stillborn, 27 November 2026.")]


def test_of_one_baby_nothing_says_that_there_was_another() -> None:
    case = family(SECOND.replace(name="")).adding(Pregnancy(due="2026-12-20", babies=1))
    words = text(CopyKind.MIDWIFE, case)
    assert "What became of the baby:" in words
    assert "one baby" not in words


def test_the_first_page_of_the_report_and_the_dates_name_the_twin_that_died(walk: Walk) -> None:
    case = family(ROSIE, SECOND)
    words = text(CopyKind.CONFERENCE, case)
    assert words.index("second twin: stillborn, 27 November 2026") < words.index("Key dates")
    steps = {step.id: step for step in milestones(case, TODAY, walk)}
    assert steps["loss"].name == "Second twin: stillborn"
    assert steps["registration"].name == "Birth registered (Rosie)"
    assert "Rosie" not in steps["registration"].public_name
    waiting = family(ROSIE.replace(became=None, born=None), SECOND)
    drawn = ruler(waiting, milestones(waiting, TODAY, walk), TODAY).words
    assert "Second twin: stillborn, 27 Nov." in drawn


def test_another_parent_is_told_neither_how_nor_by_a_number_that_one_is_missing() -> None:
    case = family(ROSIE, SECOND)
    his, hers = (text(CopyKind.PARENT_FULL, case, reader) for reader in ("f", "m"))
    for words in ("tillb", "27 November", "Babies that were expected", "No longer expected 2"):
        assert words not in his
    assert "Babies that were expected 2" in hers
