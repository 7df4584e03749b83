"""The kinds of copy as the dialog offers them: their names, who may read each, and what for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from prebirth.case.case import Case
from prebirth.case.family import parents
from prebirth.case.network import CopyKind
from prebirth.copies.make import CHAIR

tr = partial(QCoreApplication.translate, "kinds")


def names() -> dict[CopyKind, str]:
    """What each kind is called."""
    return {
        CopyKind.CONFERENCE: tr("Conference report"),
        CopyKind.MIDWIFE: tr("Midwife's summary, two pages"),
        CopyKind.PARENT: tr("Parent's copy, in plain words"),
        CopyKind.AGENCY: tr("Request to an agency, to fill in"),
        CopyKind.MANAGER: tr("Manager's sheet for supervision"),
        CopyKind.BLANK: tr("Blank walk for a home visit"),
        CopyKind.WORD: tr("Conference report as a Word file"),
    }


def purposes() -> dict[CopyKind, str]:
    """What each kind is usually for."""
    conference = tr("Child protection conference")
    return {
        CopyKind.CONFERENCE: conference,
        CopyKind.WORD: conference,
        CopyKind.MIDWIFE: tr("Birth planning"),
        CopyKind.PARENT: tr("For the parent to read before the conference"),
        CopyKind.AGENCY: tr("To ask for what the agency knows"),
        CopyKind.MANAGER: tr("Supervision"),
        CopyKind.BLANK: tr("Home visit"),
    }


def readers(kind: CopyKind, case: Case) -> list[tuple[str, str]] | None:
    """Who may read a copy, each by name and by the id the order takes; None where there is nobody yet to give it to."""
    if kind == CopyKind.PARENT:
        return [(person.name, person.id) for person in parents(case)] or None
    if kind == CopyKind.AGENCY:
        return [(agency.name or agency.label, agency.id) for agency in case.agencies] or None
    conference = [(tr("The conference: everyone who attends"), ""), (tr("The chair alone, with what is withheld from others"), CHAIR)]
    fixed = {
        CopyKind.CONFERENCE: conference,
        CopyKind.WORD: conference,
        CopyKind.MIDWIFE: [(tr("Maternity, for the notes"), "")],
        CopyKind.MANAGER: [(tr("The manager"), "")],
        CopyKind.BLANK: [(tr("The social worker"), "")],
    }
    return fixed[kind]
