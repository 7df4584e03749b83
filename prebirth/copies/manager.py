"""The sheet for supervision: what is overdue, not carried out, or worth another look."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.after_loss import not_done
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import CourseStage, course_of, over
from prebirth.case.decided import replaced
from prebirth.case.plan import Decision
from prebirth.case.remarks import Commented, remarks_of
from prebirth.copies.born import lost_blocks
from prebirth.copies.by_role import answered, asked_for, paragraphs
from prebirth.copies.dates_that_fall import dates_that_fall
from prebirth.copies.heads import about_case, still_set_blocks, tiles_that_tell
from prebirth.copies.late import (
    ACTIONS,
    DONE_LATE,
    PASSED,
    SET_LATE,
    UNANSWERED,
    late_steps,
    none_late,
    unanswered,
)
from prebirth.copies.said import Said
from prebirth.copies.spec import CopySpec, CopyView, Format, Policy, Recipient
from prebirth.copies.tables import grid
from prebirth.copies.weighed import prompts_weighed
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.status import SectionStatus, missing, progress, sections_shown
from prebirth.layout.blocks import Block, Document, Empty, Grid, Heading, Para, Tiles
from prebirth.privacy.gate import Seen
from prebirth.rules.looking_again import looked_for
from prebirth.wording.facts import record_title, words
from prebirth.wording.signatures import comment_words, reply_words


def manager_sheet(view: CopyView) -> Document:
    """What a manager needs in front of them in supervision."""
    case, walk, on = view.seen, view.walk, view.order.on
    a, said = case.assessment, Said(case)
    blocks: list[Block] = [
        Heading(say("Supervision sheet"), 0),
        Para(_who(a.worker, a.manager)),
        Tiles(tiles_that_tell(case, on)),
        *lost_blocks(case, on),
        Para(walk.legal.approval_words()),
    ]
    if not over(case, on):
        blocks += _late(case, walk, on)
    if diaries := still_set_blocks(case, on):
        blocks += [Heading(say("Still in diaries"), 2), *diaries]
    blocks += _undone(case, said, on)
    kept = course_of(case, on) == CourseStage.KEPT
    lacking = [] if over(case, on) or kept else missing(walk.form, case, on)
    if lacking:
        blocks += [
            Heading(say("Required, and with no answer here"), 2),
            Para("; ".join(slot.title for slot in lacking) + "."),
        ]
    if not over(case, on):
        blocks += [Heading(say("The walk"), 2), _walk(case, walk, on)]
    supervisions = list(case.supervisions)
    blocks += [
        Heading(say("Supervision so far"), 2),
        grid("supervisions", said, supervisions, on) if supervisions else Empty(say("None yet.")),
    ]
    blocks += _comments(case)
    if wrong := [share for share in case.shares if share.wrong]:
        blocks += [
            Heading(say("Copies that reached somebody else"), 2),
            grid("shares", said, wrong, on),
        ]
    asked = asked_for(walk.form, CopyKind.MANAGER, QuestionRole.REFLECTION)
    if asked and (any(answered(case, asked, on)) or not over(case, on)):
        blocks += [Heading(say("The worker's reflection"), 2), *paragraphs(case, asked, on)]
    blocks += dates_that_fall(case, walk, on) + prompts_weighed(said, walk, on)
    return about_case(say("Manager's sheet"), case, on, blocks)


def _who(worker: str, manager: str) -> str:
    """Who works with the family, and their manager, or that one of them is not entered yet."""
    if not worker and not manager:
        return say("No social worker and no manager are entered yet.")
    if not worker:
        return say("Manager: {manager}. No social worker is entered yet.", manager=manager)
    if not manager:
        return say("{worker}. No manager is entered yet.", worker=worker)
    return say("{worker}, with {manager}.", worker=worker, manager=manager)


def _late(case: Seen, walk: Walk, on: date) -> list[Block]:
    """What is overdue or late, and what nobody recorded as done or held."""
    steps = late_steps(case, walk, on)
    told: list[Block | None] = [
        _told(steps.overdue) or (Empty(none_late(case)) if steps.none_known else None),
        _told(steps.done_late, say(DONE_LATE)),
        _told(steps.set_late, say(SET_LATE)),
        _told(steps.passed, say(PASSED)),
        _told(steps.actions, say(ACTIONS)),
        _told(steps.unsaid, say("Not recorded whether it was held:")),
        _told(tuple(unanswered(case, on)), say(UNANSWERED)),
    ]
    return [Heading(say("Overdue"), 2), *(block for block in told if block is not None)]


def _told(steps: tuple[str, ...], lead: str = "") -> Para | None:
    """Some steps in one paragraph, or none."""
    return Para("; ".join(steps) + ".", lead) if steps else None


NEEDLESS = "Decided before the loss, and no longer needed"
AGAIN = "Decided before the loss: look at each again"


def _undone(case: Seen, said: Said, on: date) -> list[Block]:
    """The decisions that nobody carried out."""
    left = not_done(case, on)
    undone = left.decisions
    table: list[Block] = []
    for title, planned in ((say(NEEDLESS), left.needless), (say(AGAIN), left.again)):
        if before := [row for row in planned if isinstance(row, Decision)]:
            table += [Heading(title, 2), grid("decisions", said, before, on)]
    return [
        Heading(say("Decisions not recorded as carried out"), 2),
        grid("decisions", said, undone, on)
        if undone
        else Empty(
            (
                say(
                    "No {more}decision waits to be carried out.",
                    more=say("other ") if left.again else "",
                )
                if table
                else say(
                    "Every {more}decision has been carried out.",
                    more=say("standing ") if replaced(case) else "",
                )
            )
            if len(case.decisions)
            else say("This sheet holds no decision.")
        ),
        *table,
    ]


def _comments(case: Seen) -> list[Block]:
    """The manager's comments on entries and what was done; of an entry not shown, none.

    One that does not say of what it is hides nothing.
    """
    comments = [
        (record, comment)
        for comment in remarks_of(case)
        if (record := comment.record_in(case)) is not None or not comment.is_of_a_record
    ]
    rows = tuple(
        (
            record_title(case, record) if record else say("An entry that is not there any more"),
            " ".join(filter(None, (comment.remark.says, comment_words(case, comment)))),
            _what_was_done(case, comment) or say("Still open"),
        )
        for record, comment in comments
    )
    table = Grid((say("Of what"), say("Comment"), say("What was done")), (1.6, 2.4, 2), rows)
    return [Heading(say("Comments on entries"), 2), table if rows else Empty(say("None yet."))]


def _what_was_done(case: Case, comment: Commented) -> str:
    remark = comment.remark
    settled = " ".join(filter(None, (remark.reply, words(case, remark.settled_on))))
    by = reply_words(case, comment)
    return f"{settled.removesuffix('.')}. {by}" if by else settled


def _walk(case: Case, walk: Walk, on: date) -> Grid:
    rows, looks = [], looked_for(case, on, walk)
    for section in sections_shown(walk.form, case, on):
        status, done, whole = progress(section, case, looks, on=on)
        if not whole:
            title = f"{walk.form.number_of(section)} {section.title}"
            rows.append((title, say("Nobody to ask about is recorded"), ""))
        elif status != SectionStatus.READY:
            rows.append(
                (
                    f"{walk.form.number_of(section)} {section.title}",
                    say(status.value).capitalize(),
                    say("{done} of {whole}", done=done, whole=whole),
                )
            )
    return Grid(
        (say("Section"), say("Status"), say("Done")),
        (3, 1.4, 1),
        tuple(rows) or ((say("Every section"), say("Ready"), ""),),
    )


SPEC = CopySpec(
    kind=CopyKind.MANAGER,
    also="supervision",
    policy=Policy.EVERYBODY,
    recipients=(Recipient("The manager", ""),),
    format=Format.PDF,
    legal_advice=True,
    part=True,
    tells_of_gaps=False,
    build=manager_sheet,
    report=None,
    fit=None,
    large_in_demo=False,
    ways=frozenset(),
)
