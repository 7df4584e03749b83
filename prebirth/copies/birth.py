"""The birth for maternity staff: the plan, who acts and when, alerts, health and contact."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from prebirth.base.language import say
from prebirth.case.after_loss import still_set
from prebirth.case.birth import AgreedBy, BirthPlan, ToldParent
from prebirth.case.birth_tasks import VISITS, BirthAlert, BirthMeeting, BirthMeetingKind, BirthTask
from prebirth.case.case import Case
from prebirth.case.course import several
from prebirth.case.enquiries import ToolSubject
from prebirth.case.kept_away import may_not_come
from prebirth.case.newest import last_to_say, may_be_newest
from prebirth.case.nhs_number import doubt, grouped
from prebirth.case.not_yet import NotYet
from prebirth.case.people import Person
from prebirth.case.values import Known
from prebirth.case.where_to_live import ContactPlan, OptionState
from prebirth.copies.born import the_babies
from prebirth.copies.kept_back import KeptBack, Lead, NotedLine, and_kept, meeting_day, sentences_of
from prebirth.copies.known_harm import harm_on_record
from prebirth.copies.tables import in_order
from prebirth.copies.who_they_are import agency_name, numbers_for, whose_number
from prebirth.form.model import Form
from prebirth.layout.blocks import Block, Callout, Empty, Heading, Para
from prebirth.rules.done_by import answered_meeting_days
from prebirth.wording.after_loss import TO_CALL_OFF
from prebirth.wording.facts import capital, fact, told_apart, words

BEFORE_DAY = re.compile(r", (on|in) (?=\d|[A-Z])")
"""The word before a day, where a list of who agreed or was given something has a comma."""
Shorten = Callable[[str], str]


def nhs_words(person: Person) -> str:
    """The NHS number as it is printed; where it may be wrong, that it is not to be gone by."""
    if not person.nhs_number.strip():
        return ""
    wrong = say(" (this number may be wrong: check it)") if doubt(person.nhs_number) else ""
    return say("NHS number {grouped}{wrong}", grouped=grouped(person.nhs_number), wrong=wrong)


def home_blocks(
    case: Case, kept: KeptBack, shorten: Shorten, name: Shorten, *, told: bool
) -> list[Block]:
    """Who is planned to take the baby home, and who is with the baby there.

    `told` says that the page has an answer to that in its own part: it may say who, or may not.
    """
    planned = sorted(
        (option for option in case.living_options if option.standing == OptionState.PLANNED),
        key=lambda option: option.rank,
    )
    hidden = kept.any_in("living_options", "standing")
    leave = say("the babies leave") if several(case) else say("the baby leaves")
    if not planned:
        home = say("Who takes the {the_babies} home", the_babies=the_babies(case))
        if hidden:
            return [Para(kept.all_of_it, f"{home}:")]
        if told:
            text = say("read “Going home”. Ring before {leave} if it does not say.", leave=leave)
            return [Para(text, f"{home}:")]
        return [Empty(say("{home} is not recorded: ring before {leave}.", home=home, leave=leave))]
    line = NotedLine(case, kept, planned[0])
    who = name(line.fact("person"))
    kind = line.fact("kind") or say("with somebody")
    facts = (
        line.fact("place"),
        say(
            "Who is with the {the_babies} there: {supervised}",
            the_babies=the_babies(case),
            supervised=there,
        )
        if (there := line.fact("supervised"))
        else "",
        say("Another way is planned too: ring us") if len(planned) > 1 else "",
    )
    words = shorten(". ".join(part.rstrip(".") for part in facts if part))
    ask = say("Ring before {leave} with anybody else.", leave=leave)
    note = line.note()
    if hidden and not note:
        note = say("Another plan may be kept back: ring {duty}.", duty=kept.duty)
    lead = say("Planned home: {kind}{more}.", kind=kind, more=f" ({who})" if who else "")
    return [Para(and_kept(" ".join(filter(None, (f"{words}." if words else "", ask))), note), lead)]


def plan_blocks(case: Case, kept: KeptBack, shorten: Shorten) -> list[Block]:
    """Which plan it is, where the birth is planned, and who is with her."""
    plans = may_be_newest(case.birth_plans)
    hidden = kept.any_of("birth_plans")
    if not plans:
        if hidden:
            return [Para(kept.all_of_it, say("Birth plan:"))]
        return [Empty(say("No birth plan is recorded yet."))]
    more = [Para(kept.all_of_it, say("Another version of the plan:"))] if hidden else []
    doubt = kept.doubt("birth_plans", len(plans), say("birth plan"))
    told = [Para(_plan(case, kept, plan, shorten), say("Birth:")) for plan in plans]
    told += _said_before(case, kept, plans[-1]) if len(plans) == 1 and not doubt else []
    return [*([Para(doubt, say("Birth plan:"))] if doubt else []), *told, *more]


def _said_before(case: Case, kept: KeptBack, plan: BirthPlan) -> list[Para]:
    """That an earlier plan said where the birth is, or who is there, and the newest does not.

    What it said is not told as what holds: somebody may have been left out since.
    """
    said: dict[str, list[str]] = {}
    if not (plan.says_where() or kept.any_in("birth_plans", "place", "place_agreed")):
        for earlier in last_to_say(case.birth_plans, BirthPlan.says_where):
            said.setdefault(which_plan(earlier), []).append(say("where she gives birth"))
    if not (plan.says_who() or kept.any_in("birth_plans", "partners", "partner_words")):
        for earlier in last_to_say(case.birth_plans, BirthPlan.says_who):
            said.setdefault(which_plan(earlier), []).append(say("who is with her"))
    return [
        Para(
            say(
                "{which} said {what}. This version does not: ask if it still holds.",
                which=capital(which),
                what=say(" and ").join(what),
            ),
            say("Earlier birth plan:"),
        )
        for which, what in said.items()
    ]


def which_plan(plan: BirthPlan) -> str:
    """An earlier plan by its version and day."""
    version = say("version {version}", version=plan.version) if plan.version else ""
    return ", ".join(filter(None, (version, plan.on.show() if plan.on else "")))


def _plan(case: Case, kept: KeptBack, plan: BirthPlan, shorten: Shorten) -> str:
    line = NotedLine(case, kept, plan)
    at_home = line.fact("place_agreed")
    at_home = say("for a birth at home: {at_home}", at_home=at_home) if at_home else ""
    place = "; ".join(filter(None, (line.fact("place"), at_home)))
    beside = "; ".join(filter(None, (line.fact("partners"), line.fact("partner_words"))))
    place = place or ("" if line.lacks("place", "place_agreed") else say("not said where"))
    beside = beside or ("" if line.lacks("partners", "partner_words") else say("nobody named"))
    there = (place, say("with her: {beside}", beside=beside) if beside else "")
    told = shorten(
        sentences_of("; ".join(filter(None, there)), capital(_version(case, line, plan)))
    )
    return and_kept(sentences_of(told, *_kept_from(case, plan)), line.note())


def _kept_from(case: Case, plan: BirthPlan) -> list[str]:
    """Of each whom the plan has there, who is kept safe from them: which holds is to be asked."""
    return [
        say(
            "The plan has {person} there. Kept safe from {person}: {safe}. May they come in? "
            "Ring duty before they do",
            person=told_apart(case, person),
            safe=say(" and ").join(safe),
        )
        for person in (case.people.get(one) for one in plan.partners)
        if person
        and (safe := [told_apart(case, one) for one in case.people if person.id in one.safe_from])
    ]


def _version(case: Case, line: NotedLine, plan: BirthPlan) -> str:
    day = line.said("on", say(" of {on}", on=plan.on.show()) if plan.on else "")
    number = line.said(
        "version",
        say("version {version}", version=plan.version) if plan.version else "",
        say("version not recorded") + ("," if day else ""),
    )
    agreed, will_agree = _so_far(case, plan.agreed)
    given, will_have = _so_far(case, plan.given)
    why = line.value("withheld")
    return "; ".join(
        filter(
            None,
            (
                f"{number}{day}".strip(),
                line.said(
                    "agreed",
                    say("agreed by {agreed}", agreed=agreed) if agreed else "",
                    say("not yet agreed by anybody")
                    if will_agree
                    else say("who agreed it is not recorded"),
                ),
                say("to be agreed by {will_agree}", will_agree=will_agree) if will_agree else "",
                line.said(
                    "given",
                    say("given to {given}", given=given) if given else "",
                    say("not yet given to the parents")
                    if will_have
                    else say("to whom it was given is not recorded"),
                ),
                say("to be given to {will_have}", will_have=will_have) if will_have else "",
                say("kept from a parent: {why}", why=why) if why else "",
            ),
        )
    )


def _so_far(case: Case, rows: Sequence[AgreedBy | ToldParent]) -> tuple[str, str]:
    """Who agreed or was given it, and who is to on a day that has not come, in words."""
    ahead = tuple(row for row in rows if isinstance(row.on, NotYet))
    been = tuple(row for row in rows if row not in ahead)
    done, left = (words(case, part) for part in (been, ahead))
    return BEFORE_DAY.sub(r" \1 ", done), BEFORE_DAY.sub(r" \1 ", left)


def _done(task: BirthTask) -> str:
    """When it was done, or for when it is meant."""
    if not task.done_on:
        return ""
    return say(
        "{more}done {done_on}",
        more=say("to be ") if isinstance(task.done_on, NotYet) else "",
        done_on=task.done_on.show(),
    )


def task_blocks(
    case: Case, kept: KeptBack, shorten: Shorten, most: int, listed: Sequence[BirthTask]
) -> list[Block]:
    """Who does which of some tasks around the birth, and by when; what is kept back says so."""
    tasks = sorted(listed, key=lambda task: task.rank)
    hidden = [Para(kept.all_of_it, say("A task:"))] if kept.any_of("birth_tasks") else []
    if not tasks and len(case.birth_tasks):
        return list(hidden)
    if not tasks:
        return list(hidden) or [Empty(BirthTask.none_here)]
    told: list[Block] = [
        Para(
            sentences_of(
                _what(case, kept, task, shorten),
                say("Who: {who}", who="; ".join(_who(case, kept, task).split("\n"))),
                say("By when: {day}", day=_by_when(case, kept, task)),
            ),
            f"{fact(case, task, 'moment') or _left(kept, task, 'moment')}:",
        )
        for task in tasks[:most]
    ]
    left = len(tasks) - most
    more: list[Block] = [Para(say("{left} more: ring us.", left=left))] if left > 0 else []
    return [*told, *more, *hidden]


def _by_when(case: Case, kept: KeptBack, task: BirthTask) -> str:
    """By when it is to be done, and when it was; that part of it is kept back."""
    line = NotedLine(case, kept, task)
    told = "; ".join(filter(None, (line.value("by_when"), line.said("done_on", _done(task)))))
    if told and line.note():
        return f"{told}; {say('part is kept back: ring duty')}"
    return told or _left(kept, task, "by_when", "done_on")


def _left(kept: KeptBack, task: BirthTask, *fields: str) -> str:
    """What stands in a cell that is empty: that it was taken out, or that nobody entered it."""
    return say("Kept back: ring duty") if kept.of(task, *fields) else say("Not recorded")


def _what(case: Case, kept: KeptBack, task: BirthTask, shorten: Shorten) -> str:
    if not task.task.strip():
        return kept.all_of_it if kept.of(task, "task") else say("Not recorded")
    told = (shorten(task.task), kept.note(task, "task"), numbers_for(case, task.task))
    return " ".join(filter(None, told))


def _who(case: Case, kept: KeptBack, task: BirthTask) -> str:
    """Who does it, and whose the number is that they ring."""
    agency = case.agencies.get(task.agency or "")
    whose = whose_number(case, kept, task.phone)
    of = agency_name(agency, kept) if agency else ""
    alike = whose and whose in {of, task.who}
    number = ""
    if task.phone:
        number = say(
            "rings {phone}, {small}",
            phone=task.phone,
            small=small(whose) or say("whose is not recorded"),
        )
        number = task.phone if alike else number
    told = "\n".join(filter(None, (task.who, of, number)))
    if kept.of(task, "who", "agency", "phone"):
        return "\n".join(filter(None, (told, say("Part is kept back: ring duty"))))
    return told or say("Nobody is named")


def small(name: str) -> str:
    """A name that stands within a sentence: what is no name of its own begins small."""
    return name[:1].lower() + name[1:] if name.endswith("(name kept back)") else name


def meeting_blocks(
    form: Form, case: Case, kept: KeptBack, shorten: Shorten, on: date, *, born: bool
) -> list[Block]:
    """The planning meeting and the pre-discharge meeting, each with its day or that it has none.

    Once the baby is born, no planning meeting before the birth is still to come.
    """
    lines: list[str] = []
    set_ones = list(still_set(case, on))
    hidden = kept.any_in("birth_meetings", "kind")
    for kind in BirthMeetingKind:
        held = in_order([meeting for meeting in case.birth_meetings if meeting.kind == kind])
        told = [_meeting(case, kept, meeting, on, meeting in set_ones) for meeting in held]
        if kind == BirthMeetingKind.PLANNING:
            days = {day for meeting in held for day in (meeting.on, meeting.held_on)}
            told += [
                say("set for {day}", day=day.show())
                for day in answered_meeting_days(form, case)
                if day not in days
            ]
        if not told and (hidden or kind in VISITS or (born and kind == BirthMeetingKind.PLANNING)):
            continue
        text = say("; then ").join(told) or say("no date")
        lines.append(f"{capital(say(kind.value))}: {shorten(text)}.")
    if hidden:
        lines.append(say("A meeting: {all_of_it}", all_of_it=kept.all_of_it))
    return [Para(" ".join(lines))]


def _meeting(case: Case, kept: KeptBack, meeting: BirthMeeting, on: date, call_off: bool) -> str:
    """One meeting: its day, whether to call it off, where, and what was agreed."""
    line = NotedLine(case, kept, meeting)
    told = (
        meeting_day(line, meeting, on),
        say(TO_CALL_OFF) if call_off else "",
        line.fact("place"),
        say("agreed: {agreed}", agreed=agreed)
        if (agreed := line.fact("agreed").rstrip("."))
        else "",
    )
    return ", ".join(filter(None, (*told, line.note().rstrip("."))))


def alert_blocks(case: Case, kept: KeptBack, on: date, shorten: Shorten) -> list[Block]:
    """Where an alert stands, what it says, and when one is to be taken off."""
    blocks = [
        _alert(case, kept, alert, shorten)
        for alert in in_order([alert for alert in case.birth_alerts if alert.stands(on)])
    ]
    hidden = [Para(kept.all_of_it, say("Alert:"))] if kept.any_of("birth_alerts") else []
    return [*blocks, *hidden]


def _alert(case: Case, kept: KeptBack, alert: BirthAlert, shorten: Shorten) -> Para:
    line = NotedLine(case, kept, alert)
    where = ", ".join(filter(None, (line.fact("where"), line.fact("placed_on"))))
    kind, off = line.fact("kind", say("kind not said")), line.fact("ended_on")
    told = sentences_of(
        where, line.fact("says"), say("To be taken off {off}", off=off) if off else ""
    )
    lead = say("Alert, {kind}:", kind=kind) if kind else say("Alert:")
    return Para(and_kept(shorten(told), line.note()), lead)


def health_blocks(case: Case, kept: KeptBack, shorten: Shorten) -> list[Block]:
    """What is known of the baby's own health, and what the baby may need."""
    blocks: list[Block] = []
    for one in in_order(case.baby_health):
        line = NotedLine(case, kept, one)
        baby = line.fact("baby")
        lead = f"""{line.fact("matter") or say("Baby")}{(f" ({baby})" if baby else "")}:"""
        told = sentences_of(line.fact("known"), line.fact("needs"), line.fact("plan"))
        blocks.append(Para(and_kept(shorten(told), line.note()), lead))
    return [*blocks, *kept.part_of("baby_health", lead=Lead.HEALTH)]


def contact_blocks(case: Case, kept: KeptBack, shorten: Shorten) -> list[Block]:
    """Who sees the baby, how and from when, and who oversees it."""
    return [_contact(case, kept, plan, shorten) for plan in case.contact_plans]


def _contact(case: Case, kept: KeptBack, plan: ContactPlan, shorten: Shorten) -> Para:
    line = NotedLine(case, kept, plan)
    person = line.fact("person", say("somebody not named")) or say("somebody (name kept back)")
    overseer = line.value("overseer")
    told = sentences_of(
        line.fact("arrangement"),
        _watched(line.value("supervised")),
        line.said(
            "since",
            say("From {since}", since=plan.since.show()) if plan.since else "",
            say("From when is not recorded"),
        ),
        say("Overseen by {overseer}", overseer=overseer) if overseer else "",
    )
    lead = say("How {person} sees the {the_babies}:", person=person, the_babies=the_babies(case))
    return Para(and_kept(shorten(told), line.note()), lead)


def _watched(supervised: Known | None) -> str:
    """Whether somebody is to be there all the time; nothing where nobody said."""
    if supervised == Known.YES:
        return say("Somebody is always there")
    return say("Nobody is there all the time") if supervised == Known.NO else ""


def endangers(case: Case) -> bool:
    """Whether what this case holds could endanger somebody if it is read on a telephone."""
    return (
        bool(may_not_come(case))
        or any(plan.withheld for plan in last_to_say(case.birth_plans, BirthPlan.says_who_has_it))
        or any(person.safe_from for person in case.people)
        or any(person.address_confidential == Known.YES for person in case.people)
        or any(tie.violent for tie in case.ties)
        or any(basis.apart for basis in case.birth_bases)
        or any(order.protects for order in case.orders)
        or any(tool.subject == ToolSubject.ABUSE for tool in case.tools)
        or harm_on_record(case)
    )


def portal_blocks(case: Case) -> list[Block]:
    """That this page goes into no record that the family reads; nothing where it may."""
    if not endangers(case):
        return []
    return [
        Callout(
            say("Not for the portal:"),
            say(
                "the family may read her record on a telephone, which could put "
                "somebody in danger. File this apart."
            ),
        )
    ]


def asks(form: Form, case: Case, table: str) -> bool:
    """Whether a form asks for the records of a table, or the case holds some all the same."""
    return form.holds(table) or bool(len(case.table(table)))


def heading(title: str, blocks: list[Block]) -> list[Block]:
    """Blocks below their heading; nothing where there are none."""
    return [Heading(title, 2, ruled=True), *blocks] if blocks else []
