"""Opens an assessment, with the form it is asked by, and begins new ones."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from prebirth.base.yaml_files import FormError
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.listed import go_by
from prebirth.case.oversight import Assessment, Signer
from prebirth.case.watched import is_watch
from prebirth.form.load import load_walk
from prebirth.form.model import Form, Walk
from prebirth.session import Session
from prebirth.ui.base.folders import forms_in_use
from prebirth.ui.base.saver import Saver
from prebirth.ui.spelling.speller import Speller
from prebirth.ui.walk.recover import recover_drafts
from prebirth.ui.walk.walk_page import WalkPage
from prebirth.vault.errors import VaultError
from prebirth.vault.profile import read_profile
from prebirth.vault.reads import note_opened
from prebirth.vault.team_state import CHAIR, DUTY, READERS, in_team, own_role
from prebirth.vault.vault import Vault


class OpenPages(NamedTuple):
    """An open assessment, as a window shows it."""

    walk: WalkPage
    speller: Speller
    recovered: bool
    """Whether something comes back that was being typed when the app was last stopped."""


def open_session(vault: Vault, case_id: str) -> tuple[Saver, Walk]:
    """Read an assessment and its form; raises VaultError, or ValueError for a faulty form."""
    try:
        walk = load_walk(forms_in_use())
        go_by(forms_in_use())
    except FormError as error:
        said = QCoreApplication.translate(
            "opening",
            "{error} The assessment itself is safe. Mend the form file, or take away the setting "
            "that names its folder.",
        )
        raise ValueError(said.format(error=error)) from error
    saver = Saver(session := Session(vault, case_id))
    if in_team(vault):
        apply_role(vault, saver)
    note_opened(vault, case_id)
    with suppress(VaultError):  # a full disk keeps nobody from reading; it is noted the next time
        if not is_watch(session.case):
            remember_form(session, walk.form)
    return saver, walk.in_words()


def apply_role(vault: Vault, saver: Saver) -> None:
    """Let a chair only read what others share, and log that the duty desk opened it."""
    session, case = saver.session, saver.case.id
    if not vault.store.meta(READERS + case):
        return
    translate = QCoreApplication.translate
    if own_role(vault) == CHAIR:
        session.hold_reason = translate("team", "you read this assessment for the chair")
    elif own_role(vault) == DUTY:
        places = [("assessment", "assessment", None)]
        saver.do("duty", Session.record_act, "duty", Label.of(Code.DUTY), places)


def open_pages(parent: QWidget, vault: Vault, saver: Saver, walk: Walk) -> OpenPages:
    """Make the pages of an assessment, with what was being typed when the app last stopped."""
    count = recover_drafts(saver)
    speller = Speller(vault, saver.session)
    return OpenPages(WalkPage(parent, walk, saver), speller, recovered=bool(count))


def remember_form(session: Session, form: Form) -> None:
    """Note in the record that the case is now asked by this version of the form."""
    if session.read_only:
        return
    for field, value in (("form_id", form.id), ("form_version", form.version)):
        label = Label.of(Code.OPEN_FORM, form=form.id, version=form.version)
        session.set("assessment", "assessment", field, value, label)


def begin(vault: Vault, reference: str, due: PartialDate | None) -> str:
    """Begin an assessment and return its id; raises VaultError.

    The day on which it was opened stays empty: work may have begun long before this record.
    """
    who = read_profile(vault)
    manages = who.role == Signer.MANAGER
    facts = {"manager": who.name} if manages else {"worker": who.name, "worker_phone": who.phone}
    case = Case(
        assessment=Assessment(
            reference=reference,
            team=who.team,
            authority=who.authority,
            entered_by=who.name,
            **facts,
        )
    )
    case = case.adding(case.pregnancy.replace(due=due, entered_by=who.name))
    Session.begin(vault, case)
    return case.id
