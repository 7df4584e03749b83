"""Notes to send: a disagreement, a decision to all who must know, a copy in wrong hands."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta

from prebirth.base.language import Covers, covering, say
from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.copy_kinds import purpose_words
from prebirth.case.course import NO_LONGER, NOT_COUNTED, CourseStage, course_of
from prebirth.case.oversight import Disagreement
from prebirth.case.plan import Decision
from prebirth.case.shares import Share, WrongHands, time_of
from prebirth.copies.heads import about_case, made_by
from prebirth.copies.log import holder_words, paper_words
from prebirth.copies.reached import ToldByCopy, danger_words, leads_words, told_words
from prebirth.form.legal import Legal, Used
from prebirth.layout.blocks import Block, Callout, Document, Empty, Grid, Heading, Para
from prebirth.privacy.gate import Seen
from prebirth.rules.prompts.facts import born_now
from prebirth.wording.facts import day_words, record_name, words


def note_of_challenge(
    case: Seen, disagreement: str, to: str, asked: str, on: date, wanted: date
) -> Document | None:
    """The note for a disagreement at its stage; None where its reader may not see it."""
    shown = case.disagreements.get(disagreement)
    return challenge_note(case, shown, to, asked, on, wanted) if shown else None


def note_of_decision(
    case: Seen, decision: str, agencies: Collection[str], on: date
) -> Document | None:
    """The note for agencies told of a decision; None where its readers may not see it."""
    shown = case.decisions.get(decision)
    told = [agency for agency in case.agencies if agency.id in agencies]
    return decision_note(case, shown, told, on) if shown else None


def note_of_wrong_copy(
    case: Seen, copy: str, on: date, legal: Legal, told: ToldByCopy | None = None
) -> Document | None:
    """The note about a copy in wrong hands; None where its readers may not see that it left.

    `told` is what the copy told, where it can be made again.
    """
    shown = case.shares.get(copy)
    return wrong_copy_note(case, shown, on, legal, told) if shown and shown.wrong else None


@covering(Covers.COPIES)
def wrong_copy_note(
    case: Seen, share: Share, on: date, legal: Legal, told: ToldByCopy | None
) -> Document:
    """Who may be in danger, what a copy in wrong hands told, who got it, and when the hours end."""
    row = share.wrong[-1]
    left = (
        (say("What left"), paper_words(share)),
        (say("Version"), share.version or say("not noted")),
        (say("Given on"), words(case, share.on) or say("not noted")),
        (say("Made for"), holder_words(case, share) or say("not noted")),
        (say("How it was given"), share.how),
        (say("Purpose"), purpose_words(share.purpose)),
        (say("Lawful basis"), share.lawful_basis),
        (say("The file (SHA-256)"), share.digest),
    )
    decided = share.choices.strip() or (
        say("Something was decided for this copy alone that this note may not say: see the log.")
        if share.chosen
        else say(
            "This copy withheld what its kind always withholds, and nothing more. "
            "Nothing was let in."
        )
    )
    blocks: list[Block] = [
        Heading(say("A copy reached somebody it was not for"), 0),
        Para(
            say(
                "For the data protection officer. {made_by} {day_words}.",
                made_by=made_by(case),
                day_words=day_words(on),
            )
        ),
        *_danger(case, row, told),
        Callout(*hours_words(row, legal)),
        Heading(say("What the copy was"), 2),
        Grid(
            (say("Of the copy"), say("In the log")), (1, 3), tuple(line for line in left if line[1])
        ),
        Heading(say("What it told, and of how many"), 2),
        Para(told_words(told)),
        Heading(say("What was decided for it"), 2),
        Para(decided),
        Heading(say("Who got it"), 2),
        Para(row.to) if row.to.strip() else Empty(say("Not yet written.")),
        Heading(say("Who has been told"), 2),
        Para(row.told) if row.told.strip() else Empty(say("Nobody yet.")),
        Heading(say("What happened, and what was done"), 2),
        Para(row.done) if row.done.strip() else Empty(say("Not yet written.")),
    ]
    return about_case(say("Note on a copy in wrong hands"), case, on, blocks)


def _danger(case: Seen, row: WrongHands, told: ToldByCopy | None) -> list[Block]:
    """What comes before the hours where the receiver is one from whom somebody is kept safe."""
    danger = danger_words(case, row)
    if danger is None:
        return []
    who, first = danger
    lines: list[Block] = [Heading(say("First: who may be in danger"), 2), Callout(who, first)]
    return [*lines, Para(leads)] if (leads := leads_words(told)) else lines


def hours_words(row: WrongHands, legal: Legal) -> tuple[str, str]:
    """When the hours end within which a breach is reported, and by what law."""
    hours, law = legal.number(Used.BREACH), " ".join(legal.said(Used.BREACH))
    end, at = hours_end(row, hours), time_of(row.noticed_at)
    if end is None or row.noticed_on is None:
        return (
            say("Nobody has written down the day it was noticed."),
            say("The {hours} hours cannot be counted from it. {law}", hours=hours, law=law),
        )
    noticed = say(
        "It was noticed {noticed_on}{more}.",
        noticed_on=row.noticed_on.told(),
        more=say(" at {at:%H:%M}", at=at) if at else "",
    )
    counted = (
        "" if at else say(" Without a time, the hours are counted from the start of that day.")
    )
    return (
        say(
            "{hours} hours after it was noticed: {day_words} at {end:%H:%M}.",
            hours=hours,
            day_words=day_words(end),
            end=end,
        ),
        f"{noticed}{counted} {law}",
    )


def hours_end(row: WrongHands, hours: int) -> datetime | None:
    """When the hours have passed since it was noticed; None where no day is known."""
    day = row.noticed_on.exact if row.noticed_on else None
    if day is None:
        return None
    noticed = datetime.combine(day, time_of(row.noticed_at) or time()).astimezone()
    return (noticed + timedelta(hours=hours)).astimezone()


def _how_far(case: Seen, on: date) -> str:
    """That a baby is due or born; nothing once the pregnancy is over."""
    course = course_of(case, on)
    if course in NO_LONGER | NOT_COUNTED:
        return ""
    if course == CourseStage.BORN:
        return f"{born_now(case, on)}. "
    return say(
        "A baby is due{more}. ", more=f" {due.told()}" if (due := case.pregnancy.due) else ""
    )


@covering(Covers.COPIES)
def challenge_note(
    case: Seen, disagreement: Disagreement, to: str, asked: str, on: date, wanted: date
) -> Document:
    """A disagreement put to somebody: what about, what is asked, and how far it has come.

    `wanted` is the day by which it is to be answered.
    """
    stage, agency = disagreement.stage or 1, disagreement.agency
    named = record_name(case, "agencies", agency) if agency else ""
    who = ", ".join(filter(None, (disagreement.by, named)))
    since = (
        say(", since {raised_on}", raised_on=disagreement.raised_on.show())
        if disagreement.raised_on
        else ""
    )
    blocks: list[Block] = [
        Heading(say("Professional disagreement, stage {stage}", stage=stage), 0),
        Para(
            say(
                "To {to}. {made_by} {day_words}.",
                to=to or say("(whom it is put to)"),
                made_by=made_by(case),
                day_words=day_words(on),
            )
        ),
        Callout(
            say("Please answer by {day_words}.", day_words=day_words(wanted)),
            say(
                "Where it is not resolved by then it goes to the next stage of the local procedure."
            ),
        ),
        Heading(say("About what"), 2),
        Para(disagreement.about) if disagreement.about.strip() else Empty(say("Not yet written.")),
        Heading(say("Who disagrees"), 2),
        Para(f"{who or say('Not yet named')}{since}."),
        Heading(say("What is asked"), 2),
        Para(asked)
        if asked.strip()
        else Empty(
            say(
                "That the decision or plan is looked at again, and the answer is "
                "written with its reasons."
            )
        ),
        Heading(say("Why it cannot wait"), 2),
        Para(
            say(
                "{how_far}Until this is answered, those who must act do not know which "
                "plan to follow.",
                how_far=_how_far(case, on),
            )
        ),
        Heading(say("How far it has come"), 2),
        _stages(case, disagreement),
    ]
    return about_case(say("Disagreement note"), case, on, blocks)


@covering(Covers.COPIES)
def decision_note(case: Seen, decision: Decision, told: Sequence[Agency], on: date) -> Document:
    """A decision as everybody is told of it, with the list of who is."""
    before = case.decisions.get(decision.replaces)
    nothing = (
        say("What partners are told is not yet written.")
        if decision.privileged
        else say("Not yet written.")
    )
    head = ", ".join(filter(None, (words(case, decision.on), words(case, decision.forum))))
    blocks: list[Block] = [
        Heading(say("A decision you need to know of"), 0),
        Para(f"{made_by(case)} {day_words(on)}."),
        Heading(say("What was decided"), 2),
        Para(
            decision.decided or decision.partners_told or nothing,
            lead=f"{head}." if head else "",
            note=say("Decided by {decided_by}.", decided_by=decision.decided_by)
            if decision.decided_by
            else "",
        ),
    ]
    if decision.why.strip():
        blocks += [Heading(say("Why"), 2), Para(decision.why)]
    if before:
        why = decision.why_changed.strip() or decision.partners_told_of_change.strip()
        changed = say(" It changed because: {why}", why=why) if why else ""
        blocks += [
            Heading(say("What it replaces"), 2),
            Para(
                say(
                    "{decided}{more}. That no longer holds.{changed}",
                    decided=before.decided or before.partners_told or say("An earlier decision"),
                    more=f" ({before.on.show()})" if before.on else "",
                    changed=changed,
                )
            ),
        ]
    if decision.review_on:
        blocks += [
            Heading(say("When it is looked at again"), 2),
            Para(f"{decision.review_on.show()}."),
        ]
    rows = tuple(
        (agency.name, agency.worker, ", ".join(filter(None, (agency.phone, agency.email))))
        for agency in told
    )
    blocks += [
        Heading(say("Who is told"), 2),
        Grid((say("Agency"), say("Worker"), say("Telephone, email")), (2, 2, 2), rows)
        if rows
        else Empty(say("Nobody yet.")),
    ]
    blocks.append(
        Para(say("If the plan you work by says otherwise, ring the social worker today."))
    )
    return about_case(say("Decision note"), case, on, blocks)


def _stages(case: Case, disagreement: Disagreement) -> Block:
    rows = tuple(
        (
            str(step.stage or ""),
            words(case, step.began),
            step.put_to,
            words(case, step.answered_on) or say("no answer"),
        )
        for step in disagreement.stages
    )
    return (
        Grid(
            (say("Stage"), say("Began"), say("Put to"), say("Answered")), (0.7, 1.4, 2.5, 1.4), rows
        )
        if rows
        else Empty(say("This is where it begins."))
    )
