"""Takes in an agency's answer: reads the filled form, shows what it says, and makes it the agency's contribution."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from prebirth.case.network import Contribution
from prebirth.exchange.agency_form import contribution_from, read_answer
from prebirth.exchange.errors import ExchangeError
from prebirth.ui.saver import Saver
from prebirth.ui.say import sure, warn
from prebirth.ui.today import today
from prebirth.ui.words import capital


def choose_answer(parent: QWidget, saver: Saver) -> bool:
    """Ask for the file; whether it was taken in."""
    path, _ = QFileDialog.getOpenFileName(parent, QCoreApplication.translate("take_in", "An agency's answer"), "", "PDF (*.pdf)")
    return bool(path) and take_in(parent, saver, Path(path))


def take_in(parent: QWidget, saver: Saver, path: Path) -> bool:
    """Read the file, ask, and keep it; whether it was taken in."""
    translate = QCoreApplication.translate
    try:
        made = contribution_from(saver.case, read_answer(path.read_bytes(), path.name), path.name, today())
    except OSError as error:
        warn(parent, translate("take_in", "Not taken in"), translate("take_in", "{path} cannot be read ({why}).").format(path=path, why=error.strerror))
        return False
    except ExchangeError as error:
        warn(parent, translate("take_in", "Not taken in"), str(error))
        return False
    if not sure(parent, translate("take_in", "Take in this answer?"), _shown(saver, made)):
        return False
    _keep(saver, made)
    return True


def _shown(saver: Saver, made: Contribution) -> str:
    translate = QCoreApplication.translate
    agency = saver.case.agencies.get(made.agency)
    rows = (
        (translate("take_in", "From"), agency.name if agency else ""),
        (translate("take_in", "Says"), made.says[:600]),
        (translate("take_in", "Its own assessment"), capital(made.own_assessment.value) if made.own_assessment else ""),
        (translate("take_in", "Its view of the plan"), capital(made.plan_view.value) if made.plan_view else ""),
        (translate("take_in", "Conference"), capital(made.conference.value) if made.conference else ""),
        (translate("take_in", "Restricted"), translate("take_in", "what it says, from everyone but the chair, as it asked") if made.restricted else ""),
    )
    return "\n\n".join(f"{title}: {text}" for title, text in rows if text)


def _keep(saver: Saver, made: Contribution) -> None:
    translate = QCoreApplication.translate
    before = saver.case.contributions.get(made.id)
    if before is None:
        saver.add("contributions", made, translate("take_in", "take in an answer"))
        return
    for field in type(made).model_fields:
        if getattr(made, field) != getattr(before, field):
            saver.set("contributions", made.id, field, getattr(made, field), translate("take_in", "take in an answer"))
