"""What became of a pregnancy: born, lost, closed, opened again; and a due date that changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

from prebirth.acts.registry import RefusedError, act
from prebirth.case.as_it_stands import is_ahead
from prebirth.case.case import Case
from prebirth.case.closing import Closing, Ending, LeftOpen, Watcher
from prebirth.case.course import known_babies
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Status
from prebirth.case.people import Sex
from prebirth.case.pregnancy import Baby, Became, EarlierDue
from prebirth.case.record import Record
from prebirth.case.shares import time_of
from prebirth.case.values import Known, Ref
from prebirth.session import Session


@act("became")
def became(
    session: Session,
    became: Annotated[Became, "what became of the baby"],
    *,
    baby: Annotated[str, Ref("babies"), "which baby; without it the next one"] = "",
    another: Annotated[bool, "a baby nobody had counted before, such as a twin"] = False,
    day: Annotated[date | None, "the day of the birth or of the loss, where it is known"] = None,
    time: Annotated[str, "the time of the birth"] = "",
    weeks: Annotated[str, "the weeks at the birth, as maternity say"] = "",
    place: Annotated[str, "where the birth was"] = "",
    sex: Annotated[Sex | None, "the sex of the baby"] = None,
    named: Annotated[str, "the name that was given"] = "",
    grams: Annotated[int | None, "the weight at birth, in grams"] = None,
) -> None:
    """Record what became of a baby; nothing of the pregnancy is counted or asked after that."""
    known = session.case.babies.get(baby) if baby else next_baby(session.case)
    if another:
        if known is not None:
            raise RefusedError("First record what became of each baby you know of.")
        if len(session.case.babies) >= MOST:
            raise RefusedError(TOO_MANY)
        known = Baby()
    if known is None:
        raise RefusedError(
            "What became of every baby is recorded; name the one to correct, or say that it is "
            "another."
        )
    when = PartialDate.of(day) if day else None
    facts = {
        "born" if became == Became.BORN else "ended_on": when,
        "born_at": time,
        "weeks": weeks,
        "place": place,
        "sex": sex,
        "given_name": named,
        "weight": grams,
    }
    given = {name: value for name, value in facts.items() if value not in {None, ""}}
    record_babies(session, [known.replace(became=became, **given)])


MOST = 8
"""So many babies one pregnancy may have, as its number of babies does."""
TOO_MANY = f"One pregnancy has {MOST} babies at most."


def next_baby(case: Case) -> Baby | None:
    """The first baby of whom nothing is recorded yet, made where it is not entered one by one."""
    waiting = next((baby for baby in case.babies if baby.fate is None), None)
    if waiting or len(case.babies) >= known_babies(case):
        return waiting
    return Baby()


def babies_to_ask(case: Case) -> list[Baby]:
    """Every baby of this pregnancy, those not entered one by one too."""
    more = known_babies(case) - len(case.babies)
    return [*case.babies, *(Baby() for _ in range(more))]


def ends_ahead(baby: Baby, today: date) -> bool:
    """Whether a baby is said to be born, or lost, on a day that has not come."""
    return is_ahead(baby.born, today) or is_ahead(baby.ended_on, today)


def record_babies(
    session: Session, babies: Sequence[Baby], *, goes_on: Known | None = None
) -> None:
    """Record what became of babies, as one step; raises RefusedError."""
    for baby in babies:
        if baby.born_at and time_of(baby.born_at) is None:
            raise RefusedError("Write the time of birth like 14:30, or leave it empty.")
        if baby != session.case.babies.get(baby.id) and ends_ahead(baby, session.now.date()):
            raise RefusedError("That day has not come yet: enter it once it has.")
    changed: list[tuple[str, Record]] = [
        ("babies", baby) for baby in babies if baby != session.case.babies.get(baby.id)
    ]
    if goes_on is not None and goes_on != session.case.pregnancy.goes_on:
        changed.append(("pregnancy", session.case.pregnancy.replace(goes_on=goes_on)))
    if changed:
        # When a loss was entered tells what was planned before anybody here knew of it.
        newly = {one.id for one in babies if one.lost and not _was_lost(session.case, one)}
        session.take_in(changed, Label.of(Code.BECAME), anew=newly)


def _was_lost(case: Case, baby: Baby) -> bool:
    known = case.babies.get(baby.id)
    return known is not None and known.lost


@act("close")
def close(
    session: Session,
    ending: Annotated[Ending, "how the work ended"],
    *,
    why: Annotated[str, "why"],
    agreed: Annotated[str, "who agreed to it"] = "",
    reopen_if: Annotated[str, "what would make you look again"] = "",
    watched_by: Annotated[str, Ref("agencies"), "the agency that watches"] = "",
    watcher: Annotated[str, "who there watches"] = "",
    watch_for: Annotated[str, "what they look for"] = "",
    watch_until: Annotated[date | None, "the day until which they watch"] = None,
    left: Annotated[
        Sequence[LeftOpen],
        "a sentence for a prompt left open, as PROMPT=SENTENCE; all that is open is entered",
    ] = (),
    day: Annotated[date | None, "the day on which it was closed"] = None,
    to: Annotated[str, "to whom it was handed"] = "",
    agency: Annotated[str, Ref("agencies"), "the agency that goes on with the family"] = "",
    handed_over: Annotated[str, "what was handed over"] = "",
    acknowledged: Annotated[date | None, "the day on which they confirmed it"] = None,
    acknowledged_by: Annotated[str, "who confirmed it"] = "",
) -> None:
    """Close the assessment; nothing is counted or asked any more, and it can be opened again."""
    watch = Watcher(
        agency=watched_by or None,
        who=watcher.strip(),
        what=watch_for.strip(),
        until=PartialDate.of(watch_until) if watch_until else None,
    )
    close_with(
        session,
        Closing(
            ending=ending,
            why=why.strip(),
            agreed=agreed.strip(),
            watchers=(watch,) if watch != Watcher() else (),
            was_open=tuple(left),
            listed=True,
            agency=agency or None,
            reopen_if=reopen_if.strip(),
            on=PartialDate.of(day) if day else None,
            to=to.strip(),
            handed_over=handed_over.strip(),
            acknowledged_on=PartialDate.of(acknowledged) if acknowledged else None,
            acknowledged_by=acknowledged_by.strip(),
        ),
    )


def close_with(session: Session, closing: Closing) -> None:
    """Close the assessment with a record of why; raises RefusedError."""
    if session.case.assessment.status == Status.CLOSED:
        raise RefusedError("This assessment is closed already.")
    if not closing.why.strip():
        raise RefusedError("Write why it is closed.")
    rows = tuple(_resting_on_named(session.case, row) for row in closing.was_open)
    closing = closing.replace(was_open=rows)
    assessment = session.case.assessment.replace(status=Status.CLOSED)
    session.take_in([("closings", closing), ("assessment", assessment)], Label.of(Code.CLOSE))


def _resting_on_named(case: Case, row: LeftOpen) -> LeftOpen:
    """What was open, resting also on whom its words name: kept back with them, and after them."""
    words = f"{row.what} {row.said}".casefold()
    called: list[tuple[str, tuple[str, ...]]] = [
        (one.id, (one.names, one.known_as, *(other.name for other in one.other_names)))
        for one in case.people
    ]
    called += [(one.id, (one.name, one.worker)) for one in case.agencies]
    named = tuple(
        key
        for key, names in called
        if any(name.strip() and name.strip().casefold() in words for name in names)
    )
    return row.model_copy(update={"names": named})


@act("reopen")
def reopen(
    session: Session,
    *,
    why: Annotated[str, "why it is opened again"],
    day: Annotated[date | None, "the day on which it was opened again"] = None,
) -> None:
    """Open a closed assessment again; what was signed stays, and a new version begins."""
    assessment = session.case.assessment
    if assessment.status != Status.CLOSED:
        raise RefusedError("This assessment is not closed.")
    if not why.strip():
        raise RefusedError("Write why it is opened again.")
    signed = any(
        sign.version == assessment.version and sign.on and not sign.returned
        for sign in session.case.signoffs
    )
    last = next((one for one in reversed([*session.case.closings]) if not one.reopened), None)
    opened = (last or Closing()).replace(
        reopened_on=PartialDate.of(day) if day else None, reopened_why=why.strip()
    )
    version = assessment.version + signed
    session.take_in(
        [
            ("closings", opened),
            ("assessment", assessment.replace(status=Status.OPEN, version=version)),
        ],
        Label.of(Code.REOPEN),
    )


def change_due(session: Session, field: str, value: Any) -> None:
    """Change the due date or how it is known; what was said before stays with its basis."""
    before = session.case.pregnancy
    after = before.replace(**{field: value})
    kept = [row.due for row in before.due_before]
    moved = before.due != after.due or (before.basis and before.basis != after.basis)
    if before.due and before.due not in kept and moved:
        row = EarlierDue(due=before.due, basis=before.basis)
        after = after.replace(due_before=(*before.due_before, row))
    label = Label.of(Code.CHANGE, table=before.id, record=before.id, field=field)
    session.take_in([(before.id, after)], label)


def note_following(session: Session) -> None:
    """Enter that the assessment of a next pregnancy was begun from this one."""
    session.record_act("follow", Label.of(Code.FOLLOW), [("assessment", "assessment", None)])
