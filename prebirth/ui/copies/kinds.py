"""The kinds of copy in the words of the window: names, readers and purposes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.copy_kinds import AFTER_LOSS, ONCE_BORN, UNSET
from prebirth.case.course import CourseStage, course_of
from prebirth.case.family import living_parents
from prebirth.case.meetings import to_come
from prebirth.copies.should_it_go import only_prepares
from prebirth.copies.spec import CopySpec, Policy
from prebirth.ui.base.today import today
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


def also(spec: CopySpec) -> str:
    """Other words for a kind."""
    return QCoreApplication.translate(CONTEXT, spec.also)


def purpose(spec: CopySpec, case: Case) -> str:
    """What a kind is usually for; no word prepares what is past, or is for no conference."""
    words, stage = spec.purpose, course_of(case, today())
    if stage == CourseStage.LOST:
        words = AFTER_LOSS.get(spec.kind, words)
    elif stage == CourseStage.BORN and spec.kind in ONCE_BORN:
        words = ONCE_BORN[spec.kind]
    elif not any(to_come(one, today()) for one in case.conferences):
        words = UNSET.get(spec.kind, words)
    return QCoreApplication.translate(CONTEXT, words)


def offered(spec: CopySpec, case: Case) -> bool:
    """Whether a kind has a reader, and does not only prepare for a baby who was lost."""
    return bool(readers(spec, case)) and not only_prepares(spec.kind, case, today())


def readers(spec: CopySpec, case: Case) -> list[tuple[str, str]]:
    """Who may read a copy, each by name and by the id that an order takes."""
    if spec.policy is Policy.ONE_PARENT:
        return [(told_apart(case, person), person.id) for person in living_parents(case)]
    if spec.policy is Policy.ONE_PERSON:
        return [(told_apart(case, person), person.id) for person in case.people]
    known = [(QCoreApplication.translate(CONTEXT, words), key) for words, key in spec.recipients]
    if spec.policy is Policy.ONE_AGENCY:
        agencies = [
            (told_apart(case, agency) if agency.name else kind_name(Agency), agency.id)
            for agency in case.agencies
        ]
        return [*agencies, *known]
    return known


def misnamed_words(ends: str) -> str:
    """Why a copy is not written under a name with the ending of another kind of file."""
    text = QCoreApplication.translate(
        CONTEXT, "Nothing was written: this copy needs a name that ends in {ends}. Choose another."
    )
    return text.format(ends=ends)
