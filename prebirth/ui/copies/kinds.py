"""The kinds of copy in the words of the window: names, readers and purposes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.family import living_parents
from prebirth.copies.spec import CopySpec, Policy
from prebirth.ui.base.words import kind_name
from prebirth.wording.facts import told_apart

CONTEXT = "kinds"
"""Where in a catalogue the words stand; tests/translations.py collects them from the specs."""
FIRST_STEPS = {
    Policy.ONE_PARENT: ("mother", "father"),
    Policy.ONE_PERSON: ("mother",),
    Policy.ONE_AGENCY: ("agency",),
}
"""The steps of the walk that record the first reader of a copy for one parent or one agency."""


def name(spec: CopySpec) -> str:
    """What a kind is called."""
    return QCoreApplication.translate(CONTEXT, spec.title)


def purpose(spec: CopySpec) -> str:
    """What a kind is usually for."""
    return QCoreApplication.translate(CONTEXT, spec.purpose)


def readers(spec: CopySpec, case: Case) -> list[tuple[str, str]]:
    """Who may read a copy, each by name and by the id that an order takes."""
    if spec.policy is Policy.ONE_PARENT:
        return [(told_apart(case, person), person.id) for person in living_parents(case)]
    if spec.policy is Policy.ONE_PERSON:
        return [(told_apart(case, person), person.id) for person in case.people]
    if spec.policy is Policy.ONE_AGENCY:
        return [
            (told_apart(case, agency) if agency.name else kind_name(Agency), agency.id)
            for agency in case.agencies
        ]
    return [(QCoreApplication.translate(CONTEXT, words), key) for words, key in spec.recipients]
