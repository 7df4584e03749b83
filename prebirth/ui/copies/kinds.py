"""The kinds of copy as the dialog offers them: their names, who may read each, and what for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.family import parents
from prebirth.copies.make import CHAIR
from prebirth.ui.base.words import kind_name

translate = QCoreApplication.translate


def names() -> dict[CopyKind, str]:
    """What each kind is called."""
    return {
        CopyKind.CONFERENCE: translate("kinds", "Conference report"),
        CopyKind.MIDWIFE: translate("kinds", "Midwife's summary, two pages"),
        CopyKind.PARENT: translate("kinds", "Parent's copy, in plain words"),
        CopyKind.AGENCY: translate("kinds", "Request to an agency, to fill in"),
        CopyKind.MANAGER: translate("kinds", "Manager's sheet for supervision"),
        CopyKind.BLANK: translate("kinds", "Blank walk for a home visit"),
        CopyKind.WORD: translate("kinds", "Conference report as a Word file"),
    }


def purposes() -> dict[CopyKind, str]:
    """What each kind is usually for."""
    conference = translate("kinds", "Child protection conference")
    return {
        CopyKind.CONFERENCE: conference,
        CopyKind.WORD: conference,
        CopyKind.MIDWIFE: translate("kinds", "Birth planning"),
        CopyKind.PARENT: translate("kinds", "For the parent to read before the conference"),
        CopyKind.AGENCY: translate("kinds", "To ask for what the agency knows"),
        CopyKind.MANAGER: translate("kinds", "Supervision"),
        CopyKind.BLANK: translate("kinds", "Home visit"),
    }


def readers(kind: CopyKind, case: Case) -> list[tuple[str, str]] | None:
    """Who may read a copy, each by name and by the id the order takes; None where there is nobody yet to give it to."""
    if kind == CopyKind.PARENT:
        return [(person.name, person.id) for person in parents(case)] or None
    if kind == CopyKind.AGENCY:
        return [(agency.name or kind_name(Agency), agency.id) for agency in case.agencies] or None
    conference = [
        (translate("kinds", "The conference: everyone who attends"), ""),
        (translate("kinds", "The chair alone, with what is withheld from others"), CHAIR),
    ]
    fixed = {
        CopyKind.CONFERENCE: conference,
        CopyKind.WORD: conference,
        CopyKind.MIDWIFE: [(translate("kinds", "Maternity, for the notes"), "")],
        CopyKind.MANAGER: [(translate("kinds", "The manager"), "")],
        CopyKind.BLANK: [(translate("kinds", "The social worker"), "")],
    }
    return fixed[kind]
