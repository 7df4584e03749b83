"""What a place in the case is called where the worker decides what a copy holds."""

from __future__ import annotations

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.form.model import Walk
from prebirth.ui.base.words import field_title
from prebirth.wording.facts import answer_words, cut_at_word, record_title


def place_words(case: Case, walk: Walk, place: Place) -> str:
    """A record, an answer or one of its fields by its words."""
    record = case.record(place.table, place.record)
    if record is None:
        return place.record
    if isinstance(record, Answer):
        said = " · ".join(filter(None, answer_words(case, record)))
        return f"{_asked_in(case, walk, record)}: {said}"
    field = f": {field_title(type(record), place.field)}" if place.field else ""
    return f"{record_title(case, record)}{field}"


def text_place_words(case: Case, walk: Walk, place: Place) -> str:
    """Where a text stands, without its own words where it is an answer."""
    record = case.record(place.table, place.record)
    if not isinstance(record, Answer):
        return place_words(case, walk, place)
    field = f": {field_title(Answer, place.field)}" if place.field not in {"", "text"} else ""
    return f"{_asked_in(case, walk, record)}{field}"


LOGGED = 80
"""Letters by which the log names an entry: it is no second place for it."""


def logged_place(case: Case, walk: Walk, place: Place) -> str:
    """Where something stands, for the log: an entry by its title, cut, and a field whole.

    Of an answer what was asked, never what was answered.
    """
    record = case.record(place.table, place.record)
    if record is None or isinstance(record, Answer):
        return text_place_words(case, walk, place)
    field = f": {field_title(type(record), place.field)}" if place.field else ""
    return f"{cut_at_word(record_title(case, record), LOGGED)}{field}"


def _asked_in(case: Case, walk: Walk, answer: Answer) -> str:
    """What an answer answers, and of whom."""
    question = walk.form.by_id.get(answer.question)
    title = question.short if question else answer.asked or answer.question
    return f"{title} ({case.name_of(answer.about)})" if answer.about else title
