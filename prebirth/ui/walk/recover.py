"""Takes back into the record what was being typed when the app was stopped."""

from __future__ import annotations

from pydantic import ValidationError

from prebirth.case.annotations import inner_type
from prebirth.case.case import field_adapter, record_type
from prebirth.case.dates import ImpossibleDateError, PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.lengths import too_long
from prebirth.case.record import ref_of
from prebirth.case.typed_dates import lean_of, parse_typed_date
from prebirth.form.timing import due_date
from prebirth.session import Session
from prebirth.ui.base.kept_draft import BOX
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today

RECOVER = Label.of(Code.RECOVER)


def recover_drafts(saver: Saver) -> int:
    """Commit every draft that is a whole value, and return how many.

    What is none yet, such as an impossible date or a text that is too long, stays a draft.
    """
    count = 0
    if saver.session.read_only:
        return count
    for place, text in saver.session.drafts().items():
        table, _, field = place.split("/")
        if table == BOX:  # it is shown again where it was typed
            continue
        try:
            value = _meant(saver, table, field, text)
            field_adapter(table, field).validate_python(value)
            if too_long(record_type(table), field, value):
                continue
        except (ValidationError, KeyError, ImpossibleDateError):
            continue
        saver.settle(place, _take_back, place, value)
        count += 1
    return count


def _take_back(session: Session, place: str, value: str) -> None:
    table, record_id, field = place.split("/")
    if table == "answers":
        question, _, about = record_id.partition("@")
        session.answer(question, about or None, RECOVER, **{field: value})
    else:
        session.set(table, record_id, field, value, RECOVER)


def _meant(saver: Saver, table: str, field: str, text: str) -> str:
    """The text, or the ISO form of the date it is; raises KeyError, ImpossibleDateError.

    A name typed where somebody is picked is no id: it is shown again, for whoever it is of.
    """
    if ref_of(record_type(table), field):
        raise KeyError(field)
    info = record_type(table).model_fields[field]
    return (
        str(parse_typed_date(text, today(), lean_of(info.metadata), due_date(saver.case)))
        if inner_type(info.annotation) == (False, PartialDate) and text.strip()
        else text
    )
