from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution

import pytest

from prebirth.base.licences import parts
from tests.conftest import ROOT


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_parts_are_those_of_the_lock_and_each_has_its_licence() -> None:
    locked = {
        plain(name)
        for name in re.findall(
            r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE
        )
    }
    found = parts()
    assert {plain(part.name) for part in found} == locked
    assert all(part.version and part.licence for part in found)
    assert {part.name: part.licence for part in found}["pikepdf"] == "MPL-2.0"


def test_what_is_not_there_on_this_system_is_no_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        if name == "six":
            raise PackageNotFoundError(name)
        return distribution(name)

    monkeypatch.setattr("prebirth.base.licences.distribution", missing)
    assert "six" not in {part.name for part in parts()}


def test_what_the_packages_carry_for_tls_is_said() -> None:
    """The wheel of psycopg brings it: whatever of it speaks with a network is named."""
    files = distribution("psycopg-binary").files or []
    names = {path.name.partition("-")[0] for path in files if ".so" in path.name}
    said = (ROOT / "docs" / "packages.md").read_text(encoding="utf-8")
    speaking = {"libpq", "libssl", "libcrypto"} & names
    assert speaking
    assert not {name for name in speaking if name not in said}
    for name, word in (("libgssapi_krb5", "Kerberos"), ("libldap", "LDAP"), ("libsasl2", "SASL")):
        assert name not in names or word in said
