"""Asking agencies, chasing what they have not answered, and taking in what they give."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, NamedTuple

from prebirth.acts.copies import share
from prebirth.acts.registry import Agency, RefusedError, Sha256, act
from prebirth.case.agencies import Contribution, ContributionForm
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.record import Record
from prebirth.case.references import drop_dangling_references
from prebirth.case.values import Evidence
from prebirth.case.waiting import waiting_for
from prebirth.journal.graph import PART
from prebirth.session import Session
from prebirth.wording.facts import record_title


class Request(NamedTuple):
    """What an agency is asked, and the file in which it was asked."""

    contribution: Contribution
    sha256: Sha256


class Given(NamedTuple):
    """What an agency gave: its contribution, and facts with their tables."""

    contribution: Contribution
    facts: Sequence[tuple[str, Record]] = ()


def request(
    case: Case, agency: str, *, asked: str, wanted: PartialDate | None, on: date
) -> Contribution:
    """The contribution that waits for an agency's answer: a waiting or a new one.

    What was asked before is asked still, and the day of the first request stays.
    """
    before = waiting_for(case, agency) or Contribution(agency=agency)
    return before.replace(
        asked="\n\n".join(dict.fromkeys(filter(None, (before.asked, asked.strip())))),
        asked_on=before.asked_on or PartialDate.of(on),
        chase_on=wanted,
    )


@act("ask")
def ask(
    session: Session,
    requests: Annotated[Sequence[Request], "the agencies"],
    *,
    on: Annotated[date, "the day they are asked"],
    purpose: Annotated[str, "what the answers are for"],
    basis: Annotated[str, "the lawful basis"],
    how: Annotated[str, "in which form they are asked"] = "form",
) -> None:
    """Enter that agencies were asked: each request is logged, and its answer waited for."""
    if not requests:
        raise RefusedError("No agency was asked.")
    if not basis.strip():
        raise RefusedError("A request needs its lawful basis: it stands in the log.")
    records: list[tuple[str, Record]] = [
        ("contributions", asked.contribution) for asked in requests
    ]
    for asked in requests:
        logged = share(
            session.case,
            session.author,
            asked.sha256,
            on,
            copy_kind=CopyKind.AGENCY,
            to=_name(session.case, asked.contribution.agency),
            agency=asked.contribution.agency,
            reader=asked.contribution.agency or "",
            purpose=purpose.strip(),
            lawful_basis=basis.strip(),
            how=how,
        )
        records.append(("shares", logged))
    session.take_in(records, Label.of(Code.ASK_ALL, n=len(requests)))


def expect_part(session: Session, agency: str, root: str) -> None:
    """Enter that an agency gets a part of the record to write in, by the hash it begins with.

    It is entered before the file is there: without it what comes back would have no place.
    """
    detail = {"to": _name(session.case, agency), "root": root, "agency": agency}
    label = Label.of(Code.ASK, agency=agency)
    session.record_act(PART, label, [("assessment", "assessment", detail)])


@act("chase")
def chase(
    session: Session,
    agency: Agency,
    *,
    wanted_by: Annotated[date, "the day its answer is wanted by now"],
) -> None:
    """Give an agency that has not answered yet another day."""
    waiting = waiting_for(session.case, agency)
    if not waiting:
        raise RefusedError("We are not waiting for an answer from this agency.")
    label = Label.of(Code.CHANGE, table="contributions", record=waiting.id, field="chase_on")
    session.set("contributions", waiting.id, "chase_on", PartialDate.of(wanted_by), label)


def spoken_answer(case: Case, agency: str) -> Contribution:
    """The contribution for what an agency says by word of mouth: a waiting or a new one.

    Nothing fills in the day: it may be written down long after.
    """
    return (waiting_for(case, agency) or Contribution(agency=agency)).replace(
        form=ContributionForm.VERBAL,
        evidence=Evidence.PROFESSIONAL,
    )


def empty_fact(table_type: type[Record], agency: str | None) -> Record:
    """A record with nothing in it but that an agency gave it."""
    return table_type.model_validate({"source": agency, "evidence": Evidence.PROFESSIONAL})


@act("take-in")
def take_in(session: Session, given: Annotated[Given, "the filled form that came back"]) -> None:
    """Take in what an agency gave, with its facts, as one step."""
    contribution = given.contribution
    facts = [(table, fact) for table, fact in given.facts if says_anything(fact)]
    records: Iterable[tuple[str, Record]] = drop_dangling_references(
        session.case, [("contributions", contribution), *facts]
    )
    session.take_in(records, Label.of(Code.TAKE_IN, agency=contribution.agency or ""))


@act("hear")
def hear(
    session: Session,
    agency: Agency,
    *,
    says: Annotated[str, "what it said"],
    on: Annotated[date, "the day it said so"],
) -> None:
    """Take in what an agency said by word of mouth, as on the telephone."""
    if not says.strip():
        raise RefusedError("Write what the agency said.")
    spoken = spoken_answer(session.case, agency)
    take_in(session, Given(spoken.replace(says=says.strip(), received_on=PartialDate.of(on))))


def says_anything(fact: Record) -> bool:
    """Whether a record holds more than where it comes from."""
    origin = {"id": fact.id, "source": getattr(fact, "source", None), "evidence": fact.evidence}
    return fact != type(fact).model_validate(origin)


def _name(case: Case, agency: str | None) -> str:
    known = case.agencies.get(agency)
    return record_title(case, known) if known else ""
