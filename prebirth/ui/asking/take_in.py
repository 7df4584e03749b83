"""Offers what an agency gave fact by fact: a filled form, or what somebody types in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from prebirth.acts.asking import spoken_answer
from prebirth.exchange.agency_form import contribution_from, facts_from
from prebirth.exchange.apart import read_answer_apart
from prebirth.exchange.errors import ExchangeError
from prebirth.ui.asking.offer_dialog import OfferDialog
from prebirth.ui.base.reading import read_in_dialog
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import tell, warn
from prebirth.ui.base.today import today
from prebirth.wording.facts import record_title


def choose_answer(parent: QWidget, saver: Saver) -> bool:
    """Ask for the file; whether it was taken in."""
    path, _ = QFileDialog.getOpenFileName(
        parent, QCoreApplication.translate("take_in", "An agency's answer"), "", "PDF (*.pdf)"
    )
    return bool(path) and take_in(parent, saver, Path(path))


def take_in(parent: QWidget, saver: Saver, path: Path) -> bool:
    """Read the file, and offer what it says; whether it was taken in."""
    try:
        answer = read_in_dialog(parent, path, read_answer_apart)
        if answer is None:
            return False
        contribution = contribution_from(saver.case, answer, path.name, today())
    except ExchangeError as error:
        warn(parent, QCoreApplication.translate("take_in", "Not imported"), str(error))
        return False
    facts = facts_from(saver.case, answer, today())
    return bool(OfferDialog(parent, saver, contribution, facts).exec())


def type_answer(parent: QWidget, saver: Saver) -> bool:
    """Ask which agency told something, and offer to type it in; whether it was taken in."""
    translate = QCoreApplication.translate
    title, agencies = translate("take_in", "What an agency told"), list(saver.case.agencies)
    if not agencies:
        tell(
            parent,
            title,
            translate(
                "take_in", "No agency is recorded yet. Add it under “What each agency knows” first."
            ),
        )
        return False
    names = [record_title(saver.case, agency) for agency in agencies]
    name, chosen = QInputDialog.getItem(
        parent, title, translate("take_in", "Which agency?"), names, 0, False
    )
    if not chosen:
        return False
    agency = agencies[names.index(name)].id
    told = spoken_answer(saver.case, agency)
    return bool(OfferDialog(parent, saver, told, ()).exec())
