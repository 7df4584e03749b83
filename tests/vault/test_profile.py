from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault.errors import ReadOnlyError
from prebirth.vault.profile import Profile, read_profile, save_profile
from prebirth.vault.store import LOG
from prebirth.vault.vault import Vault
from tests.labels import LABEL


def test_what_is_written_from_now_on_bears_the_new_name_and_the_record_says_so(
    vault: Vault,
) -> None:
    Session.begin(vault, Case(id="c"))
    save_profile(vault, Profile("B Worker", "social worker", "01632 960001", "Team", "Council"))
    assert read_profile(vault) == Profile(
        "B Worker", "social worker", "01632 960001", "Team", "Council"
    )
    session = Session(vault, "c")
    session.add("people", Person(id="p"), LABEL)
    assert [entry.author for entry in vault.store.entries("c")][-1] == "B Worker"
    last = list(vault.store.entries(LOG))[-1]
    assert (last.label, last.changes[0].after) == (
        "@vault-name",
        {"name": "B Worker", "before": "A Worker"},
    )


def test_no_name_and_no_change_keep_what_is_there(vault: Vault) -> None:
    count = len(list(vault.store.entries(LOG)))
    save_profile(vault, Profile("  "))
    save_profile(vault, read_profile(vault))
    assert read_profile(vault).name == "A Worker"
    assert len(list(vault.store.entries(LOG))) == count


def test_a_vault_only_to_be_read_keeps_its_name(vault: Vault) -> None:
    vault.read_only = "another has it"
    with pytest.raises(ReadOnlyError):
        save_profile(vault, Profile("B Worker"))
    vault.read_only = ""
    assert read_profile(vault).name == "A Worker"
