"""Takes back into the record what was being typed when the app was stopped."""

from __future__ import annotations

from pydantic import ValidationError

from prebirth.case.case import field_adapter
from prebirth.ui.saver import Saver


def recovered(saver: Saver) -> int:
    """Commit every draft that is a whole value and return how many; what is none yet, such as an impossible date, stays a draft."""
    count = 0
    for place, text in saver.session.drafts().items():
        table, record_id, field = place.split("/")
        try:
            field_adapter(table, field).validate_python(text)
        except (ValidationError, KeyError):
            continue
        if table == "answers":
            question, _, about = record_id.partition("@")
            saver.answer(question, about or None, "recover what was typed", "", **{field: text})
        else:
            saver.set(table, record_id, field, text, "recover what was typed")
        saver.forget_draft(place)
        count += 1
    return count
