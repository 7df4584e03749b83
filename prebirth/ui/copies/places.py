"""What a place in the case is called where the worker decides what a copy holds."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.form.model import Walk
from prebirth.ui.base.words import field_title
from prebirth.wording.facts import answer_words, record_title


def place_words(case: Case, walk: Walk, place: Place) -> str:
    """A record, an answer or one of its fields in a few words."""
    record = case.record(place.table, place.record)
    if record is None:
        return place.record
    if place.table == "answers":
        question = walk.form.by_id.get(record.question)
        title = question.short if question else record.asked or record.question
        about = f" ({case.name_of(record.about)})" if record.about else ""
        said = " · ".join(filter(None, answer_words(case, record)))
        return f"{title}{about}: {said[:60]}"
    field = f": {field_title(type(record), place.field)}" if place.field else ""
    return f"{record_title(case, record)}{field}"
