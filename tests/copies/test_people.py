"""People as they are, in copies and pictures: situations from public reports."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prebirth.case.answer import Answer, answer_id
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.ties import Tie
from prebirth.copies.make import parent_of, usual_reader
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.genogram.draw import DASHES, genogram
from prebirth.drawing.genogram.kin import Bond, kin_of
from prebirth.drawing.shapes import Ink, Line, Polygon
from prebirth.exchange.plain import read_case
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.status import slots
from prebirth.layout.blocks import words_of
from prebirth.rules.prompts.evaluate import all_prompts
from tests.copies.made import document_of, report
from tests.typed import present

FOLDER = Path(__file__).parent.parent / "fixtures" / "people"
ON = date(2026, 5, 20)


def told(name: str) -> Case:
    return read_case(FOLDER / f"{name}.json")


def bonds(case: Case) -> dict[str, set[Bond]]:
    """Who has a line to the baby, and of which kind."""
    found: dict[str, set[Bond]] = {}
    for union in kin_of(case).unions:
        for child, bond in union.children:
            if child.startswith("baby"):
                for parent in union.parents:
                    found.setdefault(parent, set()).add(bond)
    return found


def raised(case: Case, walk: Walk, day: date = ON) -> dict[str, set[str]]:
    """Every prompt with the people it is about."""
    return {
        prompt.id: {key for table, key in prompt.places if table == "people"}
        for prompt in all_prompts(case, day, walk)
    }


def parents_words(case: Case, reader: str, walk: Walk) -> str:
    order = CopyOrder(CopyKind.PARENT_FULL, ON, reader)
    return words_of(document_of(order, case, walk).blocks)


def test_paternity_that_is_not_settled_is_drawn_dotted_to_each() -> None:
    case = told("paternity-open")
    men = [person.id for person in case.people if person.role == "possible father"]
    assert len(men) == 2
    assert {man: bonds(case)[man] for man in men} == {man: {Bond.POSSIBLE} for man in men}
    lines = [shape for shape in genogram(case, ON).shapes if isinstance(shape, Line)]
    for man in men:
        own = [line for line in lines if line.of == man]
        assert own
        assert {line.dash for line in own} == {DASHES[Bond.POSSIBLE]}


def test_in_a_possible_fathers_copy_nothing_says_that_he_is_the_father(walk: Walk) -> None:
    case = told("paternity-open")
    for person in case.people:
        if person.role == "possible father":
            said = parents_words(case, person.id, walk)
            assert "Getting ready for the bab" in said
            assert not [
                words for words in ("our baby", "our pregnancy", "bout dad") if words in said
            ]
    mother = next(person for person in case.people if person.role == "mother")
    assert "Getting ready for your babies" in parents_words(case, mother.id, walk)


def test_once_it_says_which_and_how_it_is_known_he_has_a_solid_line(walk: Walk) -> None:
    case = told("paternity-open")
    dean = next(person for person in case.people if person.names == "Dean Prosser")
    case = case.adding(dean.replace(paternity="DNA test"))
    assert bonds(case)[dean.id] == {Bond.BIRTH}
    assert sum(Bond.POSSIBLE in kinds for kinds in bonds(case).values()) == 0
    assert "DNA test" in words_of(report(case, walk, ON).blocks)


def test_two_mothers_have_a_line_and_the_donor_is_no_father(walk: Walk) -> None:
    case = told("two-mothers-donor")
    donor = present(case.people.get("don"))
    case = case.adding(donor.replace(role="donor"))
    assert bonds(case) == {"mum": {Bond.BIRTH}, "m2": {Bond.BIRTH}, "don": {Bond.DONOR}}
    about_him = {name for name, people in raised(case, walk).items() if "don" in people}
    assert about_him == set()
    assert all(
        slot.about is None or slot.about.id != "don"
        for section in walk.form.sections
        for slot in slots(section, case, on=ON)
    )
    with pytest.raises(LookupError):
        parent_of(case, "don")


def test_a_father_without_a_name_beside_two_mothers_may_be_a_donor(walk: Walk) -> None:
    case = told("two-mothers-donor")
    about_him = {name for name, people in raised(case, walk).items() if "don" in people}
    assert "donor-unsaid" in about_him
    assert not {"father-not-met", "man-unchecked"} & about_him
    named = case.adding(present(case.people.get("don")).replace(names="Cal Voss"))
    about_him = {name for name, people in raised(named, walk).items() if "don" in people}
    assert {"father-not-met", "man-unchecked"} <= about_him
    assert "donor-unsaid" not in about_him


def test_nobody_is_asked_whether_a_dead_man_was_spoken_to(walk: Walk) -> None:
    case = told("father-died")
    asked = {
        role
        for section in walk.form.sections
        for slot in slots(section, case, on=ON)
        if slot.about is not None and slot.about.id == "dad"
        for role in slot.question.role
    }
    assert not {"part_in_assessment", "crying", "part_in_caring", "abuse_asked_alone"} & asked
    assert "health" in asked, "what was known of him still matters to the baby"
    assert {name for name, people in raised(case, walk).items() if "dad" in people} == set()


def test_no_copy_is_offered_for_a_dead_man() -> None:
    case = told("father-died")
    with pytest.raises(LookupError, match="Rosa"):
        parent_of(case, "dad")
    alone = Case(id="c").adding(present(case.people.get("dad")))
    assert usual_reader(CopyKind.PARENT_FULL, alone) == ""


def test_a_dead_man_keeps_what_was_answered_about_him(walk: Walk) -> None:
    case = told("father-died")
    _, question = walk.form.by_role[QuestionRole.PART_IN_ASSESSMENT][0]
    given = Answer(
        id=answer_id(question.id, "dad"), question=question.id, about="dad", text="Rang in January."
    )
    assert "Rang in January." in words_of(report(case.adding(given), walk, ON).blocks)


def test_a_check_about_a_grandfather_stands_in_the_report(walk: Walk) -> None:
    assert "cruelty to a child" in words_of(
        report(told("check-about-grandfather"), walk, ON).blocks
    )


def test_two_men_of_one_name_are_told_apart(walk: Walk) -> None:
    case = told("two-men-called-dave")
    with pytest.raises(LookupError, match="could be"):
        parent_of(case, "Dave")
    assert parent_of(case, "dave2") == "dave2"
    assert {man for man, kinds in bonds(case).items() if kinds == {Bond.POSSIBLE}} == {
        "dave1",
        "dave2",
    }


@pytest.mark.parametrize("role", ["other adult", "former partner of a parent", "other relative"])
def test_what_was_found_about_a_man_stays_when_he_turns_out_not_to_be_the_father(
    role: str, walk: Walk
) -> None:
    case = told("same-man-twice")
    man = present(case.people.get("dup"))
    before = words_of(report(case, walk, ON, "chair").blocks)
    after = words_of(report(case.adding(man.replace(role=role)), walk, ON, "chair").blocks)
    for kept in (
        "Convicted in 2019 of assault on a partner.",
        "Assault on a former partner.",
        "One conviction, Stonebeck 2019.",
        "Assaulted an earlier partner.",
    ):
        assert kept in before
        assert kept in after


def test_a_woman_who_is_the_father_and_a_man_who_is_the_mother_have_their_symbols() -> None:
    case = Case(id="c")
    case = case.adding(Person(id="m", names="Max", role="mother", sex="man or boy"))
    case = case.adding(Person(id="f", names="Fay", role="father", sex="woman or girl"))
    assert bonds(case) == {"m": {Bond.BIRTH}, "f": {Bond.BIRTH}}
    assert "he is" not in genogram(case, ON).words


@pytest.mark.parametrize(
    ("hurts", "pairs"),
    [
        ("this person hurts the other", {("f", "m")}),
        ("the other hurts this person", {("m", "f")}),
        ("each hurts the other", {("f", "m"), ("m", "f")}),
        ("not known", set()),
        (None, set()),
    ],
)
def test_the_arrow_points_at_who_is_hurt_whoever_was_typed_first(
    hurts: str | None, pairs: set[tuple[str, str]]
) -> None:
    tie = Tie(id="t", one="f", other="m", kind="separated", quality=("controlling",), hurts=hurts)
    case = Case(id="c").adding(Person(id="m", names="Mo", role="mother"))
    case = case.adding(Person(id="f", names="Fred", role="father")).adding(tie)
    assert set(tie.hurting) == pairs
    picture = genogram(case, ON)
    middle = {one.record: one.box.x + one.box.w / 2 for one in picture.symbols}
    heads = {
        min(middle, key=lambda key: abs(middle[key] - shape.points[0][0]))
        for shape in picture.shapes
        if isinstance(shape, Polygon) and len(shape.points) == 3 and shape.fill is Ink.INK
        if shape.points[0][1] < 200
    }
    assert heads - {"pregnancy"} == {whom for _, whom in pairs}
    assert ("Who hurts whom is not recorded" in picture.words) == (not pairs)
    names = {"m": "Mo", "f": "Fred"}
    for who, whom in pairs:
        assert f"{names[who]} controls {names[whom]}." in picture.words
