"""A picture of a day draws nothing that is not so yet, and says what is to come."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.households import Household, Member
from prebirth.case.people import Sex
from prebirth.case.ties import Tie, TieKind
from prebirth.copies.who_they_are import to_the_baby, what_they_are
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.shapes import Picture, Rect, Text
from prebirth.drawing.timeline import chronology
from prebirth.wording.still_to_come import with_days_to_come
from prebirth.wording.ties import kind_words
from tests.drawing.families import family, person
from tests.typed import present

ON = date(2026, 6, 1)


def written(picture: Picture) -> str:
    return " ".join(shape.text for shape in picture.shapes if isinstance(shape, Text))


def legend_of(case: Case) -> str:
    return written(genogram(with_days_to_come(case, ON), ON))


def with_tie(**facts: object) -> Case:
    tie = Tie(**({"id": "t", "one": "m", "other": "f"} | facts))
    return family([person("m"), person("f", "m")], records=[tie])


def test_a_couple_to_come_is_no_couple_yet_and_the_legend_says_from_when() -> None:
    case = with_tie(kind="married", began="2026-07-04", quality=("violence alleged",))
    picture = genogram(case, ON)
    assert "are married" not in picture.words
    assert "from 4 July 2026: M and F married" in picture.words
    said = written(picture)
    assert "from 4 July 2026: M and F married" in said
    assert "married" not in said.replace("M and F married", "")
    assert "is alleged" in picture.words  # what is known today stays
    later = genogram(case, date(2026, 7, 4))
    assert "are married" in later.words
    assert "to come" not in written(later)


def test_a_couple_that_parts_later_is_one_until_then() -> None:
    assert "until 3 July 2026: M and F living together" in legend_of(
        with_tie(kind="living together", ended="2026-07-03")
    )
    picture = genogram(with_tie(kind="divorced", began="2019", ended="2026-07"), ON)
    assert "M and F are married" in picture.words.replace("F and M", "M and F")
    assert "from July 2026: M and F divorced" in written(picture)
    assert "div." not in written(picture)


@pytest.mark.parametrize("kind", [TieKind.STEP, TieKind.FOSTER, TieKind.ADOPTIVE])
def test_no_child_hangs_from_who_is_its_parent_later(kind: TieKind) -> None:
    tie = Tie(id="t", one="m", kind=kind, other="c", began="2026-07")
    picture = genogram(family([person("m"), person("c", "m")], records=[tie]), ON)
    assert "parent of C" not in picture.words
    assert f"from July 2026: M {kind_words(kind, Sex.WOMAN)} C" in written(picture)


def test_a_tie_of_another_kind_to_come_is_said_and_not_drawn() -> None:
    picture = genogram(with_tie(kind=TieKind.OTHER, began="2026-07"), ON)
    assert "from July 2026: M connected in another way to F" in written(picture)
    assert "M is recorded as" not in picture.words
    assert "see the text" not in written(picture)


def moving() -> Case:
    old = Household(
        id="old",
        name="Old flat",
        members=(Member(person="m", until="2026-06-30"), Member(person="f")),
    )
    new = Household(
        id="new",
        name="New flat",
        members=(Member(person="m", since="2026-07"), Member(person="lee", since="2026-07")),
    )
    lee = person("lee", "m", role="partner of a parent", contact="lives in the home", of_parent="m")
    began = Tie(id="t", one="m", kind="in a relationship", other="lee", began="2026-07")
    return family([person("m"), person("f", "m"), lee], records=[old, new, began])


def test_a_move_to_come_is_said_and_not_drawn() -> None:
    picture = genogram(moving(), ON)
    said = written(picture)
    assert "home: Old flat" in said
    assert "home: New flat" not in said
    assert "from July 2026 at New flat: M, LEE" in said
    assert "until 30 June 2026 at Old flat: M" in said


def test_the_ecomap_has_nobody_at_home_who_comes_later() -> None:
    case = with_days_to_come(moving(), ON)
    picture = ecomap(case, ON)
    assert picture.words.startswith("Ecomap of M, F, the baby.")
    assert "to come: from July 2026 at New flat: M, LEE" in written(picture)
    assert "To come, from July 2026: M and LEE in a relationship" in picture.words


def test_a_partner_to_come_says_from_when() -> None:
    case = with_days_to_come(moving(), ON)
    lee = present(case.people.get("lee"))
    assert what_they_are(case, lee) == "M's partner, from July 2026"
    assert to_the_baby(case, lee) == "Partner of a parent, from July 2026"
    begun = with_days_to_come(moving(), date(2026, 8, 1))
    assert to_the_baby(begun, present(begun.people.get("lee"))) == "Partner of a parent"


def test_an_event_to_come_is_dashed() -> None:
    case = family([person("m")], records=[Event(id="e", on="2026-07-04", about=("m",))])
    marks = chronology(with_days_to_come(case, ON)).shapes
    assert any(isinstance(shape, Rect) and shape.dash for shape in marks)
    now = chronology(with_days_to_come(case, date(2026, 7, 4)))
    assert not any(isinstance(shape, Rect) and shape.dash for shape in now.shapes)


def test_who_lives_in_another_home_stands_outside_the_circle_of_the_ecomap() -> None:
    hers = Household(id="h", members=(Member(person="m"),))
    his = Household(id="r", members=(Member(person="f"), Member(person="roy")))
    people = [person("m"), person("f", "m", contact="lives in the home"), person("roy", "m")]
    apart = ecomap(family(people, records=[hers, his]), ON)
    assert apart.words.startswith("Ecomap of M, the baby. F: lives elsewhere.")
    assert "lives elsewhere" in written(apart), "the legend says what the dots mean"
    unknown = ecomap(family(people, records=[his]), ON)
    assert unknown.words.startswith("Ecomap of M, F, the baby.")


def test_who_is_not_recorded_as_living_with_her_stands_outside_the_circle() -> None:
    dale, craig = person("f"), person("x", "m", role="possible father", contact="no contact")
    unknown = ecomap(family([person("m"), dale, craig]), ON)
    assert unknown.words.startswith(
        "Ecomap of M, the baby. F: not said to live here. X: not said to live here."
    )
    assert "not said to live here" in written(unknown), "the legend says what the dots mean"
    assert ecomap(family([person("m"), dale], "m-f"), ON).words.startswith("Ecomap of M, F, the")
    parted = ecomap(family([person("m"), dale], "m/f"), ON)
    assert parted.words.startswith("Ecomap of M, the baby. F: not said")
    his = Household(id="r", members=(Member(person="f"),))
    assert "F: not said" in ecomap(family([person("m"), dale], records=[his]), ON).words


def test_nobody_stands_in_the_circle_from_whom_she_is_kept_safe() -> None:
    both = Household(id="h", members=(Member(person="m"), Member(person="f")))
    people = [
        person("m", safe_from=("f", "roy")),
        person("f"),
        person("roy", "m", contact="lives in the home"),
    ]
    picture = ecomap(family(people, records=[both]), ON)
    kept = "stress, to be kept safe from, lives in the home."
    assert picture.words == f"Ecomap of M, the baby. F: {kept} ROY: {kept}"


def test_to_one_of_the_family_it_draws_who_helps_and_where_they_stand_themselves() -> None:
    case = family([person("m"), person("f"), person("x", "m", role="possible father")])
    assert ecomap(case, ON, "m").words == "Ecomap of M, the baby. "
    assert ecomap(case, ON, "f").words.endswith("baby. F: not said to live here.")


def test_the_only_parent_and_a_father_without_a_mother_are_at_home() -> None:
    assert ecomap(family([person("x", role="possible father")]), ON).words.startswith(
        "Ecomap of X, the baby."
    )
    dead = [person("m", died="2026-01-01"), person("f"), person("x", role="possible father")]
    assert ecomap(family(dead), ON).words.startswith("Ecomap of F. X: not said")
