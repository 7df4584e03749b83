"""Who cares for the children or lives with them, and what each is to the baby."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.course import CourseStage, course_of
from prebirth.case.family import babies_entered
from prebirth.case.people import Contact, Person
from prebirth.case.ties import TieKind
from prebirth.case.where_to_live import OptionState
from prebirth.copies.birth import heading
from prebirth.copies.born import the_babies
from prebirth.copies.kept_back import KeptBack
from prebirth.copies.who_they_are import introduced
from prebirth.layout.blocks import Block, Bullets
from prebirth.wording.facts import fact

AROUND = frozenset({Contact.LIVES, Contact.STAYS, Contact.REGULAR})
"""How often somebody is there who belongs to the home as it is."""

BROUGHT_UP = frozenset({TieKind.FOSTER, TieKind.ADOPTIVE})
"""Ties to a child who is brought up by them; a parent by birth may be nowhere near."""


CARES = (
    ("households", "members"),
    ("supports", "person"),
    ("living_options", "person"),
    ("living_options", "standing"),
)
"""What makes somebody one who cares for the children, or may."""


def carers_blocks(case: Case, kept: KeptBack, top: Collection[Person], on: date) -> list[Block]:
    """Everybody who cares for the children or lives with them, beside those at the top."""
    told = [
        f"{introduced(case, person, kept)}: {'; '.join(dict.fromkeys(why))}."
        for person, why in who_cares(case, kept, top, on)
    ]
    less = kept.any_in("people", "contact") or any(
        kept.any_in(table, field) for table, field in CARES
    )
    blocks: list[Block] = [Bullets(tuple(told))] if told else []
    if less:
        blocks += kept.somebody()
    return heading(say("Who cares for the children, lives with them or is often there"), blocks)


def who_cares(
    case: Case, kept: KeptBack, top: Collection[Person], on: date
) -> Iterator[tuple[Person, list[str]]]:
    """Each of them, with what the record says they do or where they live."""
    out = {*babies_entered(case), *(person.id for person in top)}
    for person in case.people:
        if person.id not in out and not person.died and (why := [*_why(case, kept, person, on)]):
            yield person, why


def _why(case: Case, kept: KeptBack, person: Person, on: date) -> Iterator[str]:
    if person.contact in AROUND:
        yield fact(case, person, "contact").lower()
    for home in case.households:
        if any(row.person == person.id and row.here for row in home.members):
            if called := home.name or home.address:
                yield say("lives at {home}", home=called)
            elif person.contact not in AROUND:
                yield say("lives at a home that is listed")
    for tie in case.ties:
        if tie.one == person.id and tie.kind in BROUGHT_UP and tie.other in case.people:
            yield f"{fact(case, tie, 'kind').lower()}: {case.name_of(tie.other)}"
    yield from _does(case, kept, person, on)


def _does(case: Case, kept: KeptBack, person: Person, on: date) -> Iterator[str]:
    """How they help, and that the baby may live with them."""
    for help_ in case.supports:
        if help_.person == person.id:
            yield (
                say("helps: {does}", does=help_.does.rstrip(". "))
                if help_.does.strip()
                else say("helps")
            )
    expected = course_of(case, on) in {CourseStage.EXPECTED, CourseStage.BORN}
    for option in case.living_options if expected else ():
        if kept.of(option, "standing"):
            continue
        if option.person == person.id and option.standing != OptionState.RULED_OUT:
            stands = fact(case, option, "standing").lower() or say("how it stands is not recorded")
            yield say(
                "the {the_babies} may live with them ({stands})",
                the_babies=the_babies(case),
                stands=stands,
            )
