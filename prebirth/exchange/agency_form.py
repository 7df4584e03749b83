"""An agency's answer: the filled form, read back as its contribution."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from io import BytesIO
from typing import Any, NamedTuple, TypeVar

from prebirth.base.ids import new_id
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
from prebirth.case.record import Evidence, Record, Restriction, prose, ref_of
from prebirth.copies.asked_facts import FACT_LINES, MayNotSee
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.who import meant_by
from prebirth.layout.blocks import FIELDS
from prebirth.wording.facts import capital, field_title

PREFIX = f"{FIELDS}."
LARGEST = 20_000_000
"""Bytes; a filled form has some hundred thousand."""
UNPACKED = 64_000_000
"""Bytes that one part of it may unpack to."""
C = TypeVar("C", bound=StrEnum)


class AgencyAnswer(NamedTuple):
    """What came back: for which assessment, from which agency, and every field by its name."""

    case: str
    agency: str
    fields: dict[str, str]


def read_answer(data: bytes, name: str) -> AgencyAnswer:
    """The fields of a filled request; `name` says where it came from; raises ExchangeError."""
    # Late: 50 ms that the menu, which offers this among other things, does not need.
    import pikepdf
    from pikepdf.settings import set_qpdf_limits

    if len(data) > LARGEST:
        raise ExchangeError(
            f"{name}: is too large to be an answer to a request. Nothing was taken from it."
        )
    set_qpdf_limits(
        flate_max_memory=UNPACKED,
        png_max_memory=UNPACKED,
        tiff_max_memory=UNPACKED,
        run_length_max_memory=UNPACKED,
        max_stream_filters=1,
        doc_max_warnings=1000,
    )
    try:
        with pikepdf.open(BytesIO(data)) as opened:
            form: Any = opened.Root.get("/AcroForm", {})
            fields = {
                key.removeprefix(PREFIX): value
                for key, value in _fields(form.get("/Fields", []), "", 0)
                if key.startswith(PREFIX)
            }
    except pikepdf.PasswordError as error:
        raise ExchangeError(
            f"{name}: is locked with a pass-phrase. Ask the agency for the file without one. "
            "Nothing was taken from it."
        ) from error
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError) as error:
        raise ExchangeError(
            f"{name}: is not a PDF that can be read. Nothing was taken from it."
        ) from error
    case, _, agency = fields.pop("code", "").partition(" ")
    if not agency:
        raise ExchangeError(
            f"{name}: is not an answer to a request made here. If it was printed and scanned, type "
            "what it says into the contribution."
        )
    return AgencyAnswer(case, agency, fields)


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
    waiting = [
        contribution
        for contribution in case.contributions
        if contribution.agency == answer.agency and not contribution.received_on
    ]
    before = waiting[0] if waiting else Contribution(id=new_id(), agency=answer.agency)
    hush = text.get("restricted", "")
    signed = ", ".join(filter(None, (text.get("worker", ""), text.get("phone", ""))))
    parts = (
        text["says"],
        _under("Worries and protection", text.get("worries", "")),
        _under("Not to be seen", "; ".join(filter(None, (text.get("kept_from", ""), hush)))),
        _under("From", signed),
    )
    return before.replace(
        received_on=_day(text.get("answered_on", "")) or PartialDate.of(today),
        form=ContributionForm.FORM,
        says="\n".join(filter(None, parts)),
        own_assessment=_choice(OwnAssessment, text.get("own_assessment", ""))
        or before.own_assessment,
        own_done_on=_day(text.get("own_done_on", "")) or before.own_done_on,
        plan_view=_choice(PlanView, text.get("plan_view", "")) or before.plan_view,
        conference=_choice(Attendance, text.get("conference", "")) or before.conference,
        evidence=Evidence.PROFESSIONAL,
        restricted=(*before.restricted, *restrictions_from(case, answer)),
    )


def restrictions_from(case: Case, answer: AgencyAnswer) -> tuple[Restriction, ...]:
    """From whom all that an agency answered is kept, as it asked; nothing where it did not.

    Words without a choice, as in the forms of earlier builds, keep it from all the family: what
    they mean a person has to read, and lift what is too much.
    """
    words = answer.fields.get("restricted", "").strip()
    whom = _choice(MayNotSee, answer.fields.get("kept_from", "").strip()) or MayNotSee.NOBODY
    if whom is MayNotSee.NOBODY:
        if not words:
            return ()
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


def facts_from(case: Case, answer: AgencyAnswer) -> list[tuple[str, Record]]:
    """The single facts in an answer, each with its table.

    What fits no field of its own goes into the text beside it. Each is kept from those from whom
    the agency asked to keep its answer.
    """
    facts: list[tuple[str, Record]] = []
    rules = restrictions_from(case, answer)
    for line in FACT_LINES:
        kind = record_type(line.table)
        for _number, names in line.names():
            texts = {field: answer.fields.get(name, "").strip() for field, name in names.items()}
            if any(texts.values()):
                fact = _record(case, kind, texts, answer.agency)
                facts.append((line.table, fact.replace(restricted=rules)))
    return facts


def _record(case: Case, kind: type[Record], texts: dict[str, str], agency: str) -> Record:
    """A record of what stands in one line; a cell that fits no fact goes into the longest text."""
    facts: dict[str, Any] = {}
    odd = []
    for field, text in texts.items():
        _many, inner = inner_type(kind.model_fields[field].annotation)
        value: Any = text
        if ref_of(kind, field) == "people":
            value = meant_by(case, text).person or None
        elif inner is PartialDate:
            value = _day(text)
        elif isinstance(inner, type) and issubclass(inner, StrEnum):
            value = _choice(inner, text)
        if text and value is None:
            odd.append(f"{field_title(kind, field)}: {text}")
        elif text:
            facts[field] = value
    text_field = prose(kind)
    if odd:
        facts[text_field] = "\n".join(filter(None, (str(facts.get(text_field, "")), *odd)))
    return kind.model_validate({**facts, "source": agency, "evidence": Evidence.PROFESSIONAL})


def _fields(fields: Any, above: str, depth: int) -> Iterator[tuple[str, str]]:
    """Every field's full name and value, however a reader has nested them."""
    if depth > 8:
        return
    for field in fields:
        name = f"{above}.{field['/T']}" if above and "/T" in field else str(field.get("/T", above))
        if "/Kids" in field:
            yield from _fields(field["/Kids"], name, depth + 1)
        if "/V" in field:
            yield name, str(field["/V"]).replace("\r\n", "\n").replace("\r", "\n")


def _under(title: str, text: str) -> str:
    return f"{title}: {text}" if text else ""


def _day(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text) if text else None
    except ValueError:
        return None


def _choice(kind: type[C], text: str) -> C | None:
    return next(
        (choice for choice in kind if capital(choice.value) == text or choice.value == text), None
    )
