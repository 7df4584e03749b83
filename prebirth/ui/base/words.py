"""The words of the records in the language of the window: facts, choices, kinds, acts."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from prebirth.base.language import say
from prebirth.case.after_loss import Set
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.dates import MONTHS
from prebirth.case.listed import Listed
from prebirth.case.plan import Conference
from prebirth.case.record import Record
from prebirth.case.values import Model
from prebirth.journal.entry import Entry
from prebirth.rules.prompts.rule import prompt_title
from prebirth.wording import facts
from prebirth.wording.acts import act_words
from prebirth.wording.ties import NAMED

DAY = re.compile(rf"\d{{1,2}} (?:{'|'.join(name.title() for name in MONTHS)}) \d{{4}}")
CONTEXT = "facts"
"""Where in a catalogue they stand; tests/translations.py collects them from the records."""


def said(text: str) -> str:
    """A word of the records, or a choice of a form, in the language of the window."""
    told = QCoreApplication.translate(CONTEXT, text) if text else ""
    return told if told != text else say(text)


def days_whole(text: str) -> str:
    """A text in whose dates no line ends."""
    return DAY.sub(lambda day: day[0].replace(" ", "\u00a0"), text)


def capital(text: str) -> str:
    """The same with its first letter large."""
    return facts.capital(said(text))


def choice(option: str) -> str:
    """What a choice is called; one of a nation's list by its label."""
    return capital(option.label if isinstance(option, Listed) else NAMED.get(option, option))


def explained(option: str) -> str:
    """What whoever chooses it should know, where its list says so."""
    row = option.row if isinstance(option, Listed) else None
    return said(row.explains) if row else ""


def field_title(kind: type[Model], field: str) -> str:
    """What a fact is called."""
    return said(facts.field_title(kind, field))


def kind_name(kind: type[Record]) -> str:
    """What a kind of record is called."""
    return said(kind.label)


def diary_name(one: Set) -> str:
    """What a meeting or an appointment in diaries is called, so that it is known from others."""
    if isinstance(one, Conference):
        kind = f" ({choice(one.kind)})" if one.kind else ""
        return capital(Conference.label) + kind
    kinds = one.service if isinstance(one, Appointment) else one.kind
    return choice(kinds) if kinds else capital(one.label)


def label_words(label: str, case: Case, asked: Callable[[str], str]) -> str:
    """Return what a stored label says; `asked` gives the heading of a question by its id."""
    return act_words(label, case, asked=asked, say=said, raised=prompt_title)


def entry_words(entry: Entry | None, case: Case, asked: Callable[[str], str]) -> str:
    """Return what an entry did, naming what it added or removed too; nothing for no entry."""
    return act_words(entry.label, case, entry.changes, asked, said, prompt_title) if entry else ""
