"""A colleague's copy comes in, and what was signed is not what it was."""

from __future__ import annotations

from pathlib import Path

from prebirth.acts.receiving import receive
from prebirth.acts.signing import sign
from prebirth.case.oversight import Status
from prebirth.session import Session
from prebirth.vault.bring_in import make_bundle
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, TODAY
from tests.labels import LABEL


def test_a_new_version_begins_where_something_comes_to_a_signed_one(
    session: Session, tmp_path: Path
) -> None:
    ann, version = session.vault, session.case.assessment.version
    bob, _code = Vault.create(tmp_path / "Bob", PHRASE, "Bob")
    assert not receive(bob, make_bundle(ann, "practice")).unsigned
    sign(session, name="Grace Adeyemi", on=TODAY)
    assert not receive(ann, make_bundle(bob, "practice")).unsigned, "nothing new is in it"
    Session(bob, "practice").set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    assert receive(ann, make_bundle(bob, "practice")).unsigned
    assessment = Session(ann, "practice").case.assessment
    assert (assessment.status, assessment.version) == (Status.OPEN, version + 1)
    bob.close()
