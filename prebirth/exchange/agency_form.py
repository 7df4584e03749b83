"""An agency's answer: the filled form, read back as its contribution."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from prebirth.base.ids import new_id
from prebirth.base.language import say
from prebirth.case.agencies import (
    Attendance,
    Contribution,
    ContributionForm,
    OwnAssessment,
    PlanView,
)
from prebirth.case.annotations import inner_type
from prebirth.case.case import Case, record_type
from prebirth.case.dates import PartialDate
from prebirth.case.family import FATHERS_AND_PARTNERS
from prebirth.case.people import Role
from prebirth.case.record import Record, Restriction, prose, ref_of
from prebirth.case.typed_dates import lean_of
from prebirth.case.values import Evidence
from prebirth.case.waiting import waiting_for
from prebirth.copies.asked_facts import FACT_LINES, Hidden, MayNotSee
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.form_fields import AgencyAnswer
from prebirth.exchange.who import meant_by
from prebirth.exchange.written_days import day_of
from prebirth.wording.facts import capital, field_title

C = TypeVar("C", bound=StrEnum)
NOTHING_TO_KEEP = frozenset(
    {"", "n/a", "n / a", "n.a", "na", "no", "none", "nil", "nothing", "not applicable", "no one"}
    | {"nobody", "not relevant", "nothing to withhold", "no restrictions", "none known"}
)
"""What people write where nothing is to be kept from anybody."""


def contribution_from(case: Case, answer: AgencyAnswer, name: str, today: date) -> Contribution:
    """The contribution an answer makes, in the place of the one that waited for it.

    Raises ExchangeError.
    """
    if answer.case != case.id:
        raise ExchangeError(
            f"{name}: answers a request about another assessment. Open that one, then take it in. "
            "Nothing was taken from it."
        )
    if answer.agency not in case.agencies:
        raise ExchangeError(
            f"{name}: comes from an agency that is no longer in this assessment. Add the agency "
            "again, then type what it says."
        )
    text = {key: value.strip() for key, value in answer.fields.items()}
    if not text.get("says"):
        raise ExchangeError(
            f"{name}: the field “What you know” is empty. Ask the agency to fill it in and send it "
            "again. Nothing was taken from it."
        )
    before = waiting_for(case, answer.agency) or Contribution(id=new_id(), agency=answer.agency)
    hush, answered = _hushing(answer), day_of(text.get("answered_on", ""), today)
    done_on = day_of(text.get("own_done_on", ""), today)
    signed = ", ".join(filter(None, (text.get("worker", ""), text.get("phone", ""))))
    parts = (
        text["says"],
        _under("Worries and protection", text.get("worries", "")),
        _under("Not to be seen", "; ".join(filter(None, (text.get("kept_from", ""), hush)))),
        _under("From", signed),
        _under("Date of this answer", "" if answered else text.get("answered_on", "")),
        _under("Own assessment done", "" if done_on else text.get("own_done_on", "")),
    )
    return before.replace(
        received_on=answered,
        form=ContributionForm.FORM,
        says="\n".join(filter(None, parts)),
        own_assessment=choice_of(OwnAssessment, text.get("own_assessment", ""))
        or before.own_assessment,
        own_done_on=done_on or before.own_done_on,
        plan_view=choice_of(PlanView, text.get("plan_view", "")) or before.plan_view,
        conference=choice_of(Attendance, text.get("conference", "")) or before.conference,
        evidence=Evidence.PROFESSIONAL,
        restricted=(*before.restricted, *restrictions_from(case, answer)),
    )


def restrictions_from(case: Case, answer: AgencyAnswer, mark: str = "") -> tuple[Restriction, ...]:
    """From whom an agency asked to keep what it says; nothing where it did not.

    `mark` is the field by which it marks a single line; without it, it is about all it wrote in
    its own words. Words without a choice, as in the forms of earlier builds, keep it from all the
    family: what they mean a person has to read, and lift what is too much.
    """
    words = _hushing(answer)
    if not _is_kept(answer, words, mark):
        return ()
    whom = _whom(answer)
    if whom is MayNotSee.NOBODY:
        whom = MayNotSee.FAMILY
    groups = {
        MayNotSee.MOTHER: {Role.MOTHER},
        MayNotSee.FATHER: {*FATHERS_AND_PARTNERS, Role.EX_PARTNER},
        MayNotSee.FAMILY: {*Role, None},
    }
    roles = groups.get(whom, set())
    reason = "The agency asked for it" + (f": {words}" if words else "")
    return (
        Restriction(
            people=tuple(person.id for person in case.people if person.role in roles),
            family=whom is MayNotSee.FAMILY,
            reason=reason,
        ),
    )


def _is_kept(answer: AgencyAnswer, words: str, mark: str) -> bool:
    """Whether a marked line, or all in the agency's own words, is to be kept from somebody.

    Where its choices do not agree, it is kept: to open what somebody is not to learn cannot be
    taken back, and whoever takes it in can.
    """
    what = choice_of(Hidden, answer.fields.get("hidden", "").strip())
    marks = [line.mark(number) for line in FACT_LINES for number, _ in line.names()]
    marked = [name for name in marks if answer.fields.get(name, "").strip()]
    if mark in marked or what is Hidden.ALL:
        return True
    if what is Hidden.LINES:
        return not marked or (not mark and bool(words))
    return bool(words) or _whom(answer) is not MayNotSee.NOBODY


def _whom(answer: AgencyAnswer) -> MayNotSee:
    return choice_of(MayNotSee, answer.fields.get("kept_from", "").strip()) or MayNotSee.NOBODY


def _hushing(answer: AgencyAnswer) -> str:
    """What an agency wrote must not be seen; nothing where it wrote that there is nothing."""
    words = answer.fields.get("restricted", "").strip()
    return "" if words.casefold().strip(" .-\u2013\u2014") in NOTHING_TO_KEEP else words


def facts_from(case: Case, answer: AgencyAnswer, today: date) -> list[tuple[str, Record]]:
    """The single facts in an answer, each with its table.

    What fits no field of its own goes into the text beside it. Each is kept from those from whom
    the agency asked to keep its answer, or this line of it.
    """
    facts: list[tuple[str, Record]] = []
    for line in FACT_LINES:
        kind = record_type(line.table)
        for number, names in line.names():
            texts = {field: answer.fields.get(name, "").strip() for field, name in names.items()}
            if any(texts.values()):
                fact = _record(case, kind, texts, answer.agency, today)
                rules = restrictions_from(case, answer, line.mark(number))
                facts.append((line.table, fact.replace(restricted=rules)))
    return facts


def _record(
    case: Case, kind: type[Record], texts: dict[str, str], agency: str, today: date
) -> Record:
    """A record of what stands in one line; a cell that fits no fact goes into the longest text."""
    facts: dict[str, Any] = {}
    odd = []
    for field, text in texts.items():
        _many, inner = inner_type(kind.model_fields[field].annotation)
        value: Any = text
        if ref_of(kind, field) == "people":
            value = meant_by(case, text).person or None
        elif inner is PartialDate:
            value = day_of(text, today, lean_of(kind.model_fields[field].metadata))
        elif isinstance(inner, type) and issubclass(inner, StrEnum):
            value = choice_of(inner, text)
        if text and value is None:
            odd.append(f"{field_title(kind, field)}: {text}")
        elif text:
            facts[field] = value
    text_field = prose(kind)
    if odd:
        facts[text_field] = "\n".join(filter(None, (str(facts.get(text_field, "")), *odd)))
    return kind.model_validate({**facts, "source": agency, "evidence": Evidence.PROFESSIONAL})


def _under(title: str, text: str) -> str:
    return f"{title}: {text}" if text else ""


def choice_of(kind: type[C], text: str) -> C | None:
    """The choice that a form's field holds, in English or in the language it was made in."""
    return next((one for one in kind if text in {one.value, *map(capital, _said(one.value))}), None)


def _said(value: str) -> tuple[str, str]:
    return value, say(value)
