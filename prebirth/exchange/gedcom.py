"""The family as GEDCOM 5.5.1, which programs for family trees read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from prebirth import __version__
from prebirth.base.language import ENGLISH, speaking
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.parentage import parentage
from prebirth.case.people import Person, Sex
from prebirth.case.ties import COUPLE, Tie, TieKind
from prebirth.privacy.gate import Seen
from prebirth.wording.facts import capital
from prebirth.wording.ties import tie_words

BABY = "B0"
"""The unborn baby, who is no record of its own."""
SEXES = {Sex.WOMAN: "F", Sex.MAN: "M"}
PEDIGREE = {TieKind.PARENT: "birth", TieKind.ADOPTIVE: "adopted", TieKind.FOSTER: "foster"}
"""How a child belongs to a family; a step-parent has no such family and stands in a note."""
IN_A_NOTE = {*TieKind} - COUPLE - PEDIGREE.keys()
"""The ties for which the format has no place of its own."""
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
LONGEST = 200
"""Letters of a line, fewer than the 255 bytes the format allows in most scripts."""


class Family(NamedTuple):
    """Two people or one, their children, and what is known of the two as a couple."""

    number: str
    parents: tuple[str, ...]
    children: tuple[tuple[str, str], ...]
    """Each child with how it belongs."""
    tie: Tie | None


@speaking(ENGLISH)  # other programs read it
def to_bytes(case: Seen) -> bytes:
    """The whole tree, of the people whom its reader may see."""
    numbers = {person.id: f"I{place}" for place, person in enumerate(case.people, 1)}
    families = list(_families(case))
    lines = [
        "0 HEAD",
        "1 SOUR Prebirth",
        f"2 VERS {__version__}",
        "1 GEDC",
        "2 VERS 5.5.1",
        "2 FORM LINEAGE-LINKED",
        "1 CHAR UTF-8",
        "1 SUBM @S0@",
    ]
    lines += ["0 @S0@ SUBM", "1 NAME Prebirth"]
    for person in case.people:
        lines += [
            f"0 @{numbers[person.id]}@ INDI",
            *_person(case, person),
            *_places(person.id, families),
        ]
    lines += [f"0 @{BABY}@ INDI", *_baby(case), *_places("", families)]
    for family in families:
        lines += [f"0 @{family.number}@ FAM", *_family(case, family, numbers)]
    return "\r\n".join(["\ufeff" + lines[0], *lines[1:], "0 TRLR", ""]).encode()


def _person(case: Case, person: Person) -> Iterator[str]:
    given, _, last = person.names.strip().rpartition(" ")
    yield from _long(1, "NAME", f"{given} /{last}/" if given else f"{last or person.name} //")
    if person.known_as:
        yield from _long(2, "NICK", person.known_as)
    yield f"1 SEX {SEXES.get(person.sex, 'U') if person.sex else 'U'}"
    if person.born:
        yield from ("1 BIRT", f"2 DATE {_date(person.born)}")
    if person.loss:
        yield from ("1 DEAT Y", *_long(2, "TYPE", str(person.loss.value)))
    elif person.died:
        yield from ("1 DEAT", f"2 DATE {_date(person.died)}")
    if person.role:
        yield from _long(1, "NOTE", f"To the unborn baby: {person.role.value}")
    for tie in case.ties:
        if tie.kind in IN_A_NOTE and tie.one == person.id and tie.other:
            told = capital(tie_words(case, tie))
            note = f": {tie.notes}" if tie.notes and tie.kind == TieKind.OTHER else ""
            yield from _long(1, "NOTE", f"{told} {case.name_of(tie.other)}{note}")


def _baby(case: Case) -> Iterator[str]:
    """The babies of this pregnancy: unborn with the due date, or what became of each."""
    ends = [baby for baby in case.babies if baby.fate]
    if not ends:
        yield "1 NAME Unborn baby //"
    for baby in ends[:1]:
        yield from _long(1, "NAME", f"{baby.called or 'Baby'} //")
        yield f"1 SEX {SEXES.get(baby.sex, 'U') if baby.sex else 'U'}"
        if baby.born:
            yield from ("1 BIRT", f"2 DATE {_date(baby.born)}")
    for baby in ends:
        if baby.fate and (baby.lost or len(ends) > 1):
            day = baby.born or baby.ended_on
            told = f"{baby.called or 'Baby'}: {baby.fate.value}{f', {day.show()}' if day else ''}"
            yield from _long(1, "NOTE", told)
    yield from _due(case)


def _due(case: Case) -> Iterator[str]:
    if case.pregnancy.due:
        yield from _long(1, "NOTE", f"Due {case.pregnancy.due.show()}")


def _places(person: str, families: list[Family]) -> Iterator[str]:
    """In which families somebody is a parent, and in which a child."""
    for family in families:
        if person in family.parents:
            yield f"1 FAMS @{family.number}@"
        for child, how in family.children:
            if child == person:
                yield from (f"1 FAMC @{family.number}@", f"2 PEDI {how}")


def _families(case: Case) -> Iterator[Family]:
    """Every couple, and every set of parents that children share.

    The unborn baby belongs to those who are recorded as its parents, and to no possible father.
    """
    children: dict[tuple[str, ...], dict[str, str]] = {}
    couples = {
        tuple(sorted((tie.one, tie.other))): tie
        for tie in case.ties
        if tie.kind in COUPLE and tie.one and tie.other and tie.one != tie.other
    }
    for kind, how in PEDIGREE.items():
        parents: dict[str, set[str]] = {}
        for tie in case.ties:
            if tie.kind == kind and tie.one and tie.other and tie.one != tie.other:
                parents.setdefault(tie.other, set()).add(tie.one)
        for child, held in parents.items():
            for two in (
                [tuple(sorted(held))] if len(held) < 3 else [(parent,) for parent in sorted(held)]
            ):  # the format knows no family of three
                children.setdefault(two, {})[child] = how
    known = parentage(case)
    of_baby = tuple(sorted((*known.mothers, *known.fathers)[:2]))  # as the format knows families
    if of_baby:
        children.setdefault(of_baby, {})[""] = "birth"
    for place, parents_of in enumerate(dict.fromkeys((*couples, *children)), 1):
        yield Family(
            f"F{place}",
            parents_of,
            tuple(children.get(parents_of, {}).items()),
            couples.get(parents_of),
        )


def _family(case: Case, family: Family, numbers: dict[str, str]) -> Iterator[str]:
    women = [
        parent
        for parent in family.parents
        if (person := case.people.get(parent)) and person.sex == Sex.WOMAN
    ]
    wife = women[0] if women else family.parents[1] if len(family.parents) > 1 else ""
    for parent in family.parents:
        yield f"1 {'WIFE' if parent == wife else 'HUSB'} @{numbers[parent]}@"
    for child, _how in family.children:
        yield f"1 CHIL @{numbers.get(child, BABY)}@"
    tie = family.tie
    if tie and tie.kind in {TieKind.MARRIED, TieKind.DIVORCED}:
        yield "1 MARR" + ("" if tie.began else " Y")
        if tie.began:
            yield f"2 DATE {_date(tie.began)}"
    if tie and tie.kind == TieKind.DIVORCED:
        yield "1 DIV" + ("" if tie.ended else " Y")
        if tie.ended:
            yield f"2 DATE {_date(tie.ended)}"
    elif tie and tie.kind and tie.kind != TieKind.MARRIED:
        yield from _long(1, "NOTE", str(tie.kind.value))


def _date(day: PartialDate) -> str:
    parts = [
        str(day.day) if day.day else "",
        MONTHS[day.month - 1] if day.month else "",
        str(day.year),
    ]
    return " ".join(part for part in parts if part)


def _long(level: int, tag: str, text: str) -> Iterator[str]:
    """A line of text, in as many as it takes; the sign that points to records is doubled."""
    flat = " ".join(text.replace("@", "@@").split())
    yield f"{level} {tag} {flat[:LONGEST]}".rstrip()
    for start in range(LONGEST, len(flat), LONGEST):
        yield f"{level + 1} CONC {flat[start : start + LONGEST]}"
