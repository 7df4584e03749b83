"""Opening and beginning assessments."""

from __future__ import annotations

from contextlib import suppress

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Assessment, Signer
from prebirth.form.load import FormError, load_walk
from prebirth.form.model import Form, Walk
from prebirth.session import Session
from prebirth.ui.base.saver import Saver
from prebirth.ui.team.kept import in_team
from prebirth.vault.errors import VaultError
from prebirth.vault.profile import read_profile
from prebirth.vault.vault import Vault


def opened(vault: Vault, case_id: str) -> tuple[Saver, Walk]:
    """A case with the form it is asked by; raises VaultError, or ValueError for a form with a mistake."""
    try:
        walk = load_walk()
    except FormError as error:
        raise ValueError(
            f"{error} The assessment itself is safe. Mend the form file, or take away the setting that names its folder."
        ) from error
    saver = Saver(session := Session(vault, case_id))
    if in_team(vault):
        from prebirth.ui.team.place import hold

        hold(vault, saver)
    with suppress(VaultError):  # a full disk keeps nobody from reading; it is noted the next time
        remember_form(session, walk.form)
    return saver, walk


def warm() -> None:
    """Import what reads the walk before somebody waits for it; a mistake in it is told later."""
    with suppress(FormError, OSError):
        load_walk()


def remember_form(session: Session, form: Form) -> None:
    """Note in the record that the case is now asked by this version of the form."""
    if session.read_only:
        return
    for field, value in (("form_id", form.id), ("form_version", form.version)):
        label = Label.of(Code.OPEN_FORM, form=form.id, version=form.version)
        session.set("assessment", "assessment", field, value, label)


def begin(vault: Vault, reference: str, due: PartialDate | None, today: PartialDate) -> str:
    """Begin an assessment and return its id; raises VaultError."""
    who = read_profile(vault)
    manages = who.role == Signer.MANAGER
    facts = {"manager": who.name} if manages else {"worker": who.name, "worker_phone": who.phone}
    case = Case(
        assessment=Assessment(
            reference=reference,
            team=who.team,
            authority=who.authority,
            opened=today,
            entered_by=who.name,
            **facts,
        )
    )
    case = case.adding(case.pregnancy.replace(due=due, entered_by=who.name))
    Session.begin(vault, case)
    return case.id
