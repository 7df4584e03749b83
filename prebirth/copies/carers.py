"""Who cares for the children or lives with them, and what each is to the baby."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.course import CourseStage, course_of
from prebirth.case.family import babies_entered, mothers
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
    yield from _lives(case, person)
    for tie in case.ties:
        if tie.one == person.id and tie.kind in BROUGHT_UP and tie.other in case.people:
            yield f"{fact(case, tie, 'kind').lower()}: {case.name_of(tie.other)}"
    yield from _does(case, kept, person, on)


def _lives(case: Case, person: Person) -> Iterator[str]:
    """How often somebody is there, and where they live; the mother's home is the home, once."""
    hers = {mother.id for mother in mothers(case)}
    homes = [
        (home.name or home.address, bool(hers & here))
        for home in case.households
        if person.id in (here := {row.person for row in home.members if row.here})
    ]
    around = fact(case, person, "contact").lower() if person.contact in AROUND else ""
    lives = person.contact == Contact.LIVES
    the_home = next((called for called, of_hers in homes if called and of_hers and lives), "")
    if around:
        yield f"{around}, {the_home}" if the_home else around
    for called, _ in homes:
        if called and called != the_home:
            yield say("lives at {home}", home=called)
        elif not called and not around:
            yield say("lives at a home that is listed")


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
