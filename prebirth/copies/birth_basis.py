"""By what the baby goes home or stays: the basis as it is today, consent, orders, the law."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from operator import attrgetter

from prebirth.base.language import say
from prebirth.case.birth_basis import Agreement, BasisRole, BirthBasis
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.decided import replaced
from prebirth.case.enquiries import BindingRole, CourtOrder
from prebirth.case.family import carriers, fathers_and_partners, mothers
from prebirth.case.listed import may_play, plays
from prebirth.case.meetings import MeetingStanding, day_of, is_off, standing
from prebirth.case.newest import may_be_newest
from prebirth.case.people import Role
from prebirth.case.plan import ForumRole, LegalStep
from prebirth.case.record import Record
from prebirth.case.taking_part import Holding, Responsibility
from prebirth.case.values import Known
from prebirth.copies.kept_back import (
    KeptBack,
    Lead,
    NotedLine,
    and_kept,
    sentences_of,
)
from prebirth.copies.who_they_are import named, what_they_are
from prebirth.form.legal import Used
from prebirth.form.model import Walk
from prebirth.layout.blocks import Block, Empty, Para
from prebirth.wording.basis import Today, basis_today
from prebirth.wording.facts import capital, words

Shorten = Callable[[str], str]
ORDERS = 6
"""The most orders that are told."""


def basis_blocks(case: Case, kept: KeptBack, on: date, shorten: Shorten) -> list[Block]:
    """The lawful basis as it stands today: what it is, who decided, why, and who agrees."""
    hidden: list[Block] = []
    if kept.any_of("birth_bases"):
        hidden.append(Para(kept.all_of_it, say("A decision on the basis:")))
    bases = may_be_newest(case.birth_bases)
    if not bases:
        none = say("No lawful basis at birth is recorded yet: ring before you act.")
        return hidden or [Empty(none)]
    if doubt := kept.doubt("birth_bases", len(bases), say("basis")):
        return [
            Para(doubt, say("Basis:")),
            *(block for basis in bases for block in _basis(case, kept, basis, on, shorten, True)),
            *hidden,
        ]
    return [*_basis(case, kept, bases[0], on, shorten, False), *hidden]


def _basis(
    case: Case, kept: KeptBack, basis: BirthBasis, on: date, shorten: Shorten, doubtful: bool
) -> list[Block]:
    """One decision on the basis; a doubtful one is not said to be what holds."""
    if kept.of(basis, "basis"):
        return [Para(kept.all_of_it, say("The basis:"))]
    line = NotedLine(case, kept, basis)
    today = _today(case, kept, basis, on)
    told = shorten(sentences_of(today.more, line.fact("why"), _decided(case, line, basis)))
    told = and_kept(told, line.note())
    lead = say("May no longer hold: {is_}.", is_=today.is_) if doubtful else f"{today.is_}."
    blocks: list[Block] = [Para(told, lead)]
    asked = "; ".join(_asked(case, row, on) for row in basis.agreements)
    if asked or kept.of(basis, "agreements"):
        text = and_kept(shorten(sentences_of(asked)), kept.note(basis, "agreements"))
        blocks.append(Para(text, _asked_lead(basis)))
    return blocks


def _asked_lead(basis: BirthBasis) -> str:
    """To what somebody was asked to agree: the basis itself, where they do not say another."""
    if plays(basis.basis, BasisRole.AGREED) or any(row.to for row in basis.agreements):
        return say("Asked to agree:")
    if basis.basis is None or plays(basis.basis, BasisRole.NOT_DECIDED):
        return say("Asked to agree (to what is not recorded):")
    return say("Asked to agree to “{basis}”:", basis=say(basis.basis.label))


def _today(case: Case, kept: KeptBack, basis: BirthBasis, on: date) -> Today:
    """What a basis is today; where a day or an agreement is kept back, that it is not told."""
    rests_on = {
        BasisRole.HOME: (),
        BasisRole.NOT_DECIDED: (),
        BasisRole.AGREED: ("agreements",),
    }
    days = ("applied_on", "granted_on", "until")
    fields = next((rests_on[role] for role in rests_on if plays(basis.basis, role)), days)
    if basis.basis is None or not kept.of(basis, *fields):
        return basis_today(case, basis, on)
    kind = capital(say(basis.basis.label))
    return Today(
        say("{kind}: part of it is kept back", kind=kind),
        say("Ring {duty}.", duty=kept.duty),
    )


def _asked(case: Case, row: Agreement, on: date) -> str:
    """What somebody said who was asked to agree; that it was taken back comes first."""
    who = words(case, row.person, "people") or say("somebody not named")
    day = f" ({row.on.show()})" if row.on else ""
    to = say(" to {to}", to=row.to) if row.to else ""
    was = f" {row.on.told()}" if row.on else ""
    if row.withdrew_on and row.withdrew_on.earliest <= on:
        told = say("{who} took it back {withdrew_on}", who=who, withdrew_on=row.withdrew_on.told())
        return (
            say("{told} (had agreed{to}{was})", told=told, to=to, was=was)
            if row.agrees == Known.YES
            else told
        )
    said = {
        Known.YES: say("agrees{to}{day}", to=to, day=day),
        Known.NO: say("does not agree{to}{day}", to=to, day=day),
    }
    answer = said.get(row.agrees or Known.NOT_ASKED, say("has not said yes{to}", to=to))
    able = say(
        "able to decide it: {words}", words=words(case, row.able).lower() or say("not recorded")
    )
    explained = row.informed.strip().rstrip(".")
    explained = explained[:1].lower() + explained[1:] if explained else say("how is not recorded")
    return say(
        "{who} {answer}, {able}, explained: {explained}",
        who=who,
        answer=answer,
        able=able,
        explained=explained,
    )


def _decided(case: Case, line: NotedLine, basis: BirthBasis) -> str:
    """When it was decided and by whom."""
    manager = case.assessment.manager.strip()
    who = line.value("decided_by").strip()
    who += say(", manager") if who and who == manager else ""
    day = line.said("on", basis.on.show() if basis.on else "")
    verb = say("Decided") if basis.decided else say("Recorded")
    return (
        " ".join(filter(None, (verb, day, say("by {who}", who=who) if who else "")))
        if day or who
        else ""
    )


def responsible(case: Case, walk: Walk, kept: KeptBack) -> list[Block]:
    """Who has parental responsibility or will have it, by record or by law, or is not recorded."""
    rows = [row for row in case.responsibilities if row.person and row.holds]
    told = [_holds(case, row) for row in rows]
    held = {row.person for row in rows}
    hidden = kept.any_in("responsibilities", "person", "holds")
    asked = [who for who in (*mothers(case), *fathers_and_partners(case)) if who.id not in held]
    if told and not hidden:
        by_law = " ".join(walk.legal.said(Used.GIVES_BIRTH))
        gives_birth = [who for who in asked if by_law and who.id in carriers(case)]
        told += [f"{named(case, who)} {by_law}" for who in gives_birth]
        asked = [who for who in asked if who not in gives_birth]
        unsaid = [named(case, who) for who in asked if who.role != Role.PARTNER]
        told += [say("{listed}: not recorded", listed=say(" and ").join(unsaid))] if unsaid else []
    note = kept.part_of("responsibilities", "person", "holds")
    return [
        *([Para(f"{'; '.join(told)}.", say("Parental responsibility:"))] if told else []),
        *note,
    ]


def _holds(case: Case, row: Responsibility) -> str:
    person = case.people.get(row.person or "")
    who = named(case, person) if person else case.name_of(row.person)
    if person and row.holds == Holding.NOT_KNOWN:
        what = what_they_are(case, person)
        role = f", {what}" if what else ""
        test = say(" (paternity test: {test})", test=say(row.test.value)) if row.test else ""
        return say("{who}{role}: not known{test}", who=who, role=role, test=test)
    return f"{who} {(say(row.holds.value) if row.holds else '')}"


def order_blocks(case: Case, kept: KeptBack, on: date, shorten: Shorten) -> list[Block]:
    """Each order or condition with its own words; one that has run out says so."""
    rows = [
        order
        for order in case.orders
        if order.kind and order.binds and not may_play(order.kind, BindingRole.NOT_FOR_WARDS)
    ]
    rows.sort(key=lambda order: _over(order, on))
    told: list[Block] = [_order(case, kept, order, on, shorten) for order in rows[:ORDERS]]
    if len(rows) > ORDERS:
        told.append(Para(say("{count} more: ring us.", count=len(rows) - ORDERS)))
    return told


def orders_kept(kept: KeptBack) -> list[Block]:
    """That an order may stand of which the page does not tell; nothing where none can."""
    return kept.part_of("orders", "kind", "binds", "protects", lead=Lead.ORDER)


def _over(order: CourtOrder, on: date) -> bool:
    return order.ends is not None and order.ends.latest < on


def _order(case: Case, kept: KeptBack, order: CourtOrder, on: date, shorten: Shorten) -> Block:
    """What binds whom, for whose sake, until when, in which words, and what to do if broken."""
    line = NotedLine(case, kept, order)
    kind = capital(say(order.kind.label)) if order.kind else ""
    bound = case.people.get(order.binds or "")
    binds = named(case, bound) if bound else case.name_of(order.binds)
    whose = say(" and ").join(case.name_of(person) for person in order.protects)
    lead = " ".join(
        filter(
            None,
            (
                say("{kind} against {more}", kind=kind, more=binds)
                if order.protects
                or order.kind is None
                or may_play(order.kind, BindingRole.PROTECTS)
                else say("{kind}: {who}", kind=kind, who=binds),
                say("for {whose}", whose=whose) if whose else "",
            ),
        )
    )
    if _over(order, on):
        after = line.value("after").strip()
        now = say("Now: {after}", after=after) if after else ""
        text = sentences_of(say("it ran out {when}", when=_when(order.ends)), now)
        return Para(and_kept(shorten(text), line.note()), say("{lead} has ended:", lead=lead))
    if order.since and order.since.earliest > on:
        begins = say("it begins {when} and binds nobody until then", when=_when(order.since))
        text = and_kept(shorten(sentences_of(begins, line.value("says"))), line.note())
        return Para(text, say("{lead} does not hold yet:", lead=lead))
    ends = line.said(
        "ends",
        say("until {ends}", ends=order.ends.show()) if order.ends else "",
        say("its end is not recorded"),
    )
    broken, after = line.value("broken").strip(), line.value("after").strip()
    text = sentences_of(
        line.value("says"),
        say("If it is broken: {broken}", broken=broken) if broken else "",
        say("Once it has ended: {after}", after=after) if after else "",
    )
    if line.lacks("since", "ends"):
        ends = say("part of it is kept back")
    return Para(and_kept(shorten(text), line.note()), f"{lead}, {ends}:")


def _when(day: PartialDate | None) -> str:
    if day is None:
        return ""
    plain = PartialDate(day.year, day.month, day.day)  # the sentence says itself if it is to come
    return f"{(say('on') if day.exact else say('in'))} {plain.show()}"


def powers(walk: Walk, kept: KeptBack) -> list[Block]:
    """What staff may do where somebody wants to leave with the baby, and whom they ring."""
    return [
        *map(Para, walk.legal.said(Used.NEWBORN)),
        Para(
            say(
                "ring {duty}, and the hospital's safeguarding lead at once; in danger, 999.",
                duty=kept.duty,
            ),
            say("If somebody wants to leave with a baby and you are worried:"),
        ),
    ]


def legal_words(case: Case, kept: KeptBack, on: date) -> str:
    """What partners are told of the last legal step, and of each that is still to come."""
    told = sorted(_told(case, kept, on), key=lambda row: row[0].key if row[0] else (0, 0, 0))
    past = [row for row in told if not row[3]]
    spoken = [row for row in past if row[1]]
    last = spoken[-1][0] if spoken else None
    said = sentences_of(*dict.fromkeys(said for day, said, *_ in spoken if day == last))
    newer = said and past[-1][0] != last
    when = last.show() if last else say("a day not recorded")
    said = say("{said} (as of {when})", said=said.rstrip("."), when=when) if newer else said
    ahead = [
        f"{capital(kind)}, {set_for}: {said}".rstrip(": ")
        for _, said, kind, set_for in told
        if set_for
    ]
    said = sentences_of(said, *ahead)
    decided = (row for row in case.decisions if plays(row.forum, ForumRole.LEGAL_PLANNING))
    hidden = any(kept.of_meeting(row) for row in (*decided, *case.legal_steps))
    if hidden and kept.part not in said:
        said = sentences_of(said, kept.part)
    return sentences_of(said, kept.doubt("decisions", 1, say("decision")))


def _told(
    case: Case, kept: KeptBack, on: date
) -> Iterator[tuple[PartialDate | None, str, str, str]]:
    """Each legal step and decision of legal planning that holds: its day, its words, what it is.

    The last says of one that nobody recorded as done for when it was set; else it is empty.
    """
    gone = replaced(case)
    for decision in case.decisions:
        if plays(decision.forum, ForumRole.LEGAL_PLANNING) and decision.id not in gone:
            told = _partners(kept, decision, decision.partners_told)
            ahead = decision.on is not None and decision.on.earliest > on
            planned = (
                say("planned for {on}, not yet done", on=decision.on.show())
                if ahead and decision.on
                else ""
            )
            yield decision.on, told, say("decision"), planned
    for step in sorted(case.legal_steps, key=attrgetter("id")):
        if step.kind and not is_off(step):
            told, hidden = _partners(kept, step, step.partners_told), kept.of_meeting(step)
            day, set_for = (None, "") if hidden else (step.held_on or step.on, _set_for(step, on))
            yield day, told, say(step.kind.label), set_for


def _set_for(step: LegalStep, on: date) -> str:
    """For when a step was set of which nobody recorded that it was done; else empty."""
    stands = standing(step, on)
    if stands == MeetingStanding.PLANNED:
        return say("{day_of}, not yet done", day_of=day_of(step, on))
    if stands == MeetingStanding.UNSAID and step.on:
        return say("set for {on}, not recorded whether it was done", on=step.on.show())
    return ""


def _partners(kept: KeptBack, record: Record, told: str) -> str:
    return and_kept(sentences_of(told), kept.note(record, "partners_told")).rstrip(".")
