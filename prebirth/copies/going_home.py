"""Whether the baby is to go home, and to whom, as a parent's short paper says it."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.base.language import say
from prebirth.case.birth_basis import BasisRole, BirthBasis
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.course import lost_babies, several
from prebirth.case.family import mothers
from prebirth.case.listed import plays
from prebirth.case.newest import may_be_newest
from prebirth.case.not_yet import has_been
from prebirth.case.parentage import parentage
from prebirth.case.where_to_live import LivingKind, LivingOption, OptionState
from prebirth.copies.born import the_babies
from prebirth.copies.spec import CopyView
from prebirth.layout.blocks import Block, Bullets, Heading
from prebirth.privacy.sentences import LEFT_OUT
from prebirth.wording.facts import fact

STANDS = {
    OptionState.PLANNED: "This is the plan: {where}.",
    OptionState.LOOKED_AT: "We are looking at this: {where}.",
    OptionState.FALLBACK: "If the plan fails: {where}.",
}
"""How a place to live stands; what is ruled out is in the full paper alone."""
MAY_BE_ANOTHER = "We plan this: {where}. Ask us if it is still the plan."
"""How a planned place is told where another one, or more of it, is not in this copy."""

WITH_YOU = {
    LivingKind.MOTHER: "with you",
    LivingKind.FATHER: "with you",
    LivingKind.BOTH: "with both of you",
    LivingKind.UNIT: "with you in a mother and baby unit",
    LivingKind.PARENT_CHILD: "with you in a parent and child placement",
    LivingKind.RELINQUISHED: "adoption that you ask for",
}
"""Where the baby may live, in the paper of the parent of whom it speaks."""
BOTH = 2
HOMES = frozenset({LivingKind.BOTH, LivingKind.MOTHER, LivingKind.FATHER})
"""Where to live means to go home."""


def going_home(view: CopyView) -> Iterator[Block]:
    """The plan for going home, each place to live, and how this parent sees the baby.

    What was planned before one of the babies died is looked at again, and stands in no plan.
    """
    case = view.seen
    if lost_babies(case, view.order.on):
        return
    basis = _basis(view)
    options = [(row, text) for row in case.living_options if (text := _place(view, row))]
    planned = [row for row, _ in options if row.standing is OptionState.PLANNED]
    home = _goes_home(view) and not _may_be_another(view)
    if home and len(planned) == 1 and planned[0].kind in HOMES:
        # One line for both: “the plan is” twice would read as two plans.
        written = dict.fromkeys(map(_with_it, _bases(view)))
        basis = [f"{_home(case).rstrip('.')}, {_where(view, planned[0])}.{''.join(written)}"]
        options = [one for one in options if one[0] not in planned]
    rows = [*basis, *(text for _, text in options)]
    if rows:
        yield Heading(say("Going home"), 2)
        yield Bullets(tuple(rows))
    plans = [
        row for row in case.contact_plans if row.person == view.order.reader and row.arrangement
    ]
    told = [row.arrangement for row in plans]
    if not told and rows and any(one.apart for one in _bases(view)):
        # The same words where nothing is written and where it may not stand here.
        told = [say("Ask us how you can see the {babies}.", babies=the_babies(case))]
    if told:
        yield Heading(say("How you see the {babies}", babies=the_babies(case)), 2)
        yield Bullets(tuple(told))


def _bases(view: CopyView) -> list[BirthBasis]:
    """The decisions about going home that may hold; none where a newer one is kept back."""
    kept = TABLE_OF[BirthBasis] in view.superseded
    return [] if kept else list(may_be_newest(view.seen.birth_bases))


def _basis(view: CopyView) -> list[str]:
    """What is decided about going home; nothing where a newer decision is not this parent's."""
    sure = not _may_be_another(view)
    told = {text for basis in _bases(view) if (text := _planned(view.seen, basis, sure=sure))}
    if len(told) > 1:
        return [say("More than one plan is written down. Ask us which one holds.")]
    return list(told)


def _goes_home(view: CopyView) -> bool:
    """Whether the one decision that this parent reads of is that the baby goes home."""
    kinds = [basis.basis for basis in _bases(view) if basis.basis is not None]
    return bool(kinds) and all(plays(kind, BasisRole.HOME) for kind in kinds)


def _planned(case: Case, basis: BirthBasis, *, sure: bool) -> str:
    """What one decision says of going home."""
    babies, kind = the_babies(case), basis.basis
    goes = say("go") if several(case) else say("goes")
    if kind is None:
        return ""
    if plays(kind, BasisRole.HOME):
        ask = "" if sure else say(" Ask us if it is still the plan.")
        return _home(case) + _with_it(basis) + ask
    if plays(kind, BasisRole.NOT_DECIDED):
        return say("It is not decided yet if the {babies} {goes} home.", babies=babies, goes=goes)
    what = say(kind.plain)
    if basis.apart:
        return say(
            "The {babies} may not go home with you at first. {how} "
            "Ask us what it means, and ask a solicitor.",
            babies=babies,
            how=_how(basis, what),
        )
    return say("This is the plan for the {babies}: {what}.", babies=babies, what=what)


def _how(basis: BirthBasis, what: str) -> str:
    """By what the baby may live apart, and how far an order has come: only a court makes one."""
    if not plays(basis.basis, BasisRole.COURT):
        return say("We wrote this down for it: {what}.", what=what)
    if has_been(basis.granted_on):
        return say("A court made this: {what}.", what=what)
    asked = has_been(basis.applied_on)
    begin = say("We asked a court for this") if asked else say("We plan to ask a court for this")
    return say("{begin}: {what}. Only a court can decide it.", begin=begin, what=what)


def _with_it(basis: BirthBasis) -> str:
    """What was written with a plan to go home: it may hold only if something is so."""
    why = basis.why.strip()
    if why and not why.replace(LEFT_OUT, "").strip(" ."):
        return say(" Ask us what it depends on.")
    return say(" We wrote with it: “{why}”", why=why) if why else ""


def _home(case: Case) -> str:
    """That the plan is for the baby to go home."""
    goes = say("go") if several(case) else say("goes")
    return say("The plan is that the {babies} {goes} home.", babies=the_babies(case), goes=goes)


def _place(view: CopyView, option: LivingOption) -> str:
    """One place where the baby may live, and how it stands."""
    stands = STANDS.get(option.standing) if option.standing else None
    if option.standing is OptionState.PLANNED and _may_be_another(view):
        stands = MAY_BE_ANOTHER
    where = _where(view, option)
    return say(stands, where=where) if stands and where else ""


def _may_be_another(view: CopyView) -> bool:
    """Whether a place to live is kept back, or what tells one such place from another."""
    table = TABLE_OF[LivingOption]
    places = {(one.table, one.field) for one in view.withheld}
    places |= {(place.table, place.field) for place in view.lessened}
    return not places.isdisjoint((table, field) for field in ("", *LivingOption.columns))


def _where(view: CopyView, option: LivingOption) -> str:
    """Where and with whom the baby may live, as the parent who reads it would say it."""
    case, parent = view.seen, view.order.reader
    where = fact(case, option, "kind").lower()
    who = fact(case, option, "person")
    if option.kind in WITH_YOU and _speaks_of(case, option, parent):
        where, who = say(WITH_YOU[option.kind]), who if option.person != parent else ""
    return f"{where} ({who})" if where and who else where or who


def _speaks_of(case: Case, option: LivingOption, parent: str) -> bool:
    """Whether where the baby may live is said of the reader, so far as the record settles it."""
    known = parentage(case)
    carry = [person.id for person in mothers(case)]
    match option.kind:
        case LivingKind.MOTHER | LivingKind.UNIT | LivingKind.RELINQUISHED:
            return carry == [parent]
        case LivingKind.FATHER:
            return [*known.fathers] == [parent]
        case LivingKind.BOTH:
            return parent in known.settled and len(known.settled) == BOTH
        case _:
            return option.person == parent
