"""Who stands at the top of the midwife's page: each mother, then fathers and partners."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.family import carriers, fathers_and_partners, mothers, once_possible
from prebirth.case.gestation import age
from prebirth.case.kept_away import barred
from prebirth.case.people import Person, Role
from prebirth.copies.birth import nhs_words
from prebirth.copies.for_ward import FATHERS, NAME, short
from prebirth.copies.kept_back import KeptBack
from prebirth.copies.known_harm import open_checks, there
from prebirth.copies.where_they_live import where_they_live
from prebirth.copies.who_they_are import (
    how_to_reach,
    introduced,
    named,
    was_before,
    what_they_are,
    whose,
)
from prebirth.layout.blocks import Block, Para
from prebirth.wording.facts import age_words, capital


def mother_blocks(case: Case, kept: KeptBack, on: date) -> list[Block]:
    """Who is to be looked for: her whole name, birth, NHS number and telephone."""
    own = carriers(case)
    told = [
        (
            "" if mother.role == Role.MOTHER else what_they_are(case, mother),
            named(case, mother),
            age_words(mother, on) or kept.unless(mother, "born", say("date of birth")),
            nhs_words(mother) or kept.unless(mother, "nhs_number", say("NHS number")),
            say("telephone {phone}", phone=mother.phone)
            if mother.phone and not mother.died
            else "",
            how_to_reach(mother),
            _part_kept(kept, mother, "notes", *(() if mother.phone else ("phone",))),
            _lives(case, kept, mother),
            _lives_with(case, kept, mother, on),
        )
        for mother in mothers(case)
    ]
    texts = [", ".join(filter(None, facts)) for facts in told] or [
        say("may be kept back from this page: ring {duty}", duty=kept.duty)
        if kept.any_in("people", "role")
        else say("not yet recorded")
    ]
    if texts[1:] and not own:
        texts[-1] += say(". Who carries the baby is not recorded: ask")
    other = {one.id for one in mothers(case)} - own if own else set()
    leads = [say("Other mother:") if one.id in other else say("Mother:") for one in mothers(case)]
    return [
        Para(f"{text}.", lead) for text, lead in zip(texts, leads or [say("Mother:")], strict=True)
    ]


def _part_kept(kept: KeptBack, person: Person, *fields: str) -> str:
    """That some of what a line says of somebody is kept back; nothing where it is not."""
    return say("part is kept back: ring duty") if kept.of(person, *fields) else ""


def _lives(case: Case, kept: KeptBack, mother: Person) -> str:
    """Where she lives and is to live, as far as the page may say it; nothing of the dead."""
    if mother.died:
        return ""
    told = where_they_live(case, mother.id)
    if mother.id in kept.homes:
        return (
            say("address {told}; more may be kept back", told=told)
            if told
            else say("address kept back")
        )
    return say("address {told}", told=told) if told else ""


def _lives_with(case: Case, kept: KeptBack, mother: Person, on: date) -> str:
    """Who lives in the mother's home, children with their ages; nothing where it is kept back."""
    if mother.died or mother.id in kept.homes:
        return ""
    homes = [[row.person for row in home.members if row.here] for home in case.households]
    there = dict.fromkeys(
        one for home in homes if mother.id in home for one in home if one and one != mother.id
    )
    people = [one for key in there if (one := case.people.get(key)) and not one.died]
    told = [f"{short(one.name, NAME)}{_childs_age(one, on)}" for one in people[:AT_HOME]]
    if len(people) > AT_HOME:
        told.append(say("{count} more: ring us", count=len(people) - AT_HOME))
    some = kept.any_in("households", "members")
    if some and not told:
        return say("who lives with her may be kept back")
    told += [say("somebody may be kept back")] if some else []
    return say("lives with {names}", names="; ".join(told)) if told else ""


def _childs_age(person: Person, on: date) -> str:
    """The age of a child in brackets; nothing of an adult, or where it is not known."""
    born = person.born.exact if person.born else None
    years = age(born, on) if born and born <= on else person.age
    return f" ({years})" if years is not None and years < GROWN_UP else ""


AT_HOME, GROWN_UP = 6, 18
"""How many who live with her are named; from which age nobody is a child."""


def told_at_the_top(case: Case) -> list[Person]:
    """The fathers and partners who each have a line at the top."""
    return fathers_and_partners(case)[:FATHERS]


def father_blocks(case: Case, kept: KeptBack, on: date, letters: int, people: int) -> list[Block]:
    """Every father, possible father and partner, and whether one of them may not come."""
    away, unsaid = barred(case), _may_come_unsaid(case)
    told = []
    for person in fathers_and_partners(case):
        name = ", ".join(filter(None, (named(case, person), age_words(person, on))))
        number = say("may not come, see below") if person.id in away else person.phone
        rung = () if person.id in away else ("phone", "notes")
        if person.id not in away:
            number = ", ".join(filter(None, (number, how_to_reach(person))))
        ask = say(MAY_COME_UNSAID) if person.id in unsaid else ""
        was = short(was_before(person), letters) if people > 1 else ""
        part = _part_kept(kept, person, "born", "age", *rung)
        at_home = there(case, person)
        facts = (name, number, at_home, ask, was, open_checks(case, kept, person.id), part)
        told.append((what_they_are(case, person), ", ".join(filter(None, facts))))
    blocks: list[Block] = [
        Para(f"{name}.", f"{capital(role.removeprefix(f'{whose(case)} '))}:")
        for role, name in told[:FATHERS]
    ]
    before = once_possible(case)
    most = min(people, FATHERS) if people > 1 else 0
    more, once_more = len(told) - FATHERS, len(before) - most
    left = [say("{count} more: ring us.", count=more)] if more > 0 else []
    if once_more > 0:
        left.append(
            say("{count} more who were a possible father before: ring us.", count=once_more)
        )
    if before[:most]:
        once = "; ".join(_once_possible(case, kept, one, letters) for one in before[:most])
        blocks.append(Para(f"{once}.", say("Recorded before as father or possible father:")))
    if left:
        blocks.append(Para(" ".join(left)))
    if kept.any_in("people", "role"):
        blocks += kept.somebody()
    return blocks


MAY_COME_UNSAID = "somebody is kept safe from them: ring duty before they come in"
"""What stands beside a parent from whom another is kept safe, and of whom no plan says more."""


def _may_come_unsaid(case: Case) -> set[str]:
    """From whom somebody is kept safe, and no birth plan says whether they may come."""
    apart = {key for person in case.people for key in person.safe_from}
    return apart - barred(case)


def _once_possible(case: Case, kept: KeptBack, person: Person, letters: int) -> str:
    """Who was a possible father before, until when, and what they are now."""
    now = introduced(case, person, kept, number=person.id not in barred(case))
    return f"{now} ({short(was_before(person), letters)})"
