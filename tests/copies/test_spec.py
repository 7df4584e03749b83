"""A kind of copy is declared once, whole, and all that offers it follows."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import OFFERED, CopyKind
from prebirth.case.shares import Share
from prebirth.cli.copies import KINDS
from prebirth.copies import spec as module
from prebirth.copies.spec import CopyOrder, CopySpec, Format, Policy, Recipient, spec_of, specs
from prebirth.exchange.deliver import file_name
from prebirth.exchange.practice import practice_orders
from prebirth.layout.blocks import Document
from tests import readme
from tests.conftest import TODAY
from tests.copies.made import delivered

WHOLE: dict[str, Any] = {
    "kind": CopyKind.BLANK,
    "also": "dates",
    "policy": Policy.EVERYBODY,
    "recipients": (Recipient("Everybody", ""),),
    "format": Format.PDF,
    "legal_advice": False,
    "part": False,
    "tells_of_gaps": False,
    "build": Document,
    "report": None,
    "fit": None,
    "large_in_demo": False,
    "ways": frozenset(),
}


def test_a_kind_that_forgets_anything_is_refused_by_name() -> None:
    assert CopySpec(**WHOLE)
    assert {field.name for field in fields(CopySpec)} == set(WHOLE)
    for name in WHOLE:
        said = {key: value for key, value in WHOLE.items() if key != name}
        with pytest.raises(TypeError, match=rf"does not say its {name}: add "):
            CopySpec(**said)
    with pytest.raises(TypeError, match="does not say its policy, part: add "):
        CopySpec(**{key: WHOLE[key] for key in WHOLE if key not in {"policy", "part"}})


@pytest.mark.parametrize(
    "wrong",
    [
        {"recipients": ()},
        {"policy": Policy.ONE_PARENT},
        {"policy": Policy.ONE_AGENCY},
        {"policy": Policy.ONE_PERSON},
    ],
)
def test_a_kind_that_contradicts_itself_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="copy kind"):
        CopySpec(**(WHOLE | wrong))


def test_a_kind_that_nobody_declares_does_not_import(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CopyKind", [*CopyKind, "nobodys"])
    declared = module.module_of
    monkeypatch.setattr(
        module,
        "module_of",
        lambda kind: declared(kind) if kind != "nobodys" else "prebirth.copies.nobodys",
    )
    with pytest.raises(ImportError, match=r"“nobodys” has no module prebirth\.copies\.nobodys"):
        module._all_declared()  # noqa: SLF001  # runs where the module is imported


def test_what_each_kind_is_for_is_words_of_the_program_that_tell_of_nobody() -> None:
    """A kind whose purpose stood nowhere broke the copy of somebody who had been given one."""
    assert {spec.purpose for spec in specs()} <= OFFERED
    assert all(kind.purpose and kind.copy_title for kind in CopyKind)


def test_an_unknown_kind_raises_and_no_other_copy_is_made_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(ValueError, match="nobodys"):
        CopyKind("nobodys")
    monkeypatch.setattr(module, "module_of", lambda _kind: "prebirth.copies.heads")
    spec_of.cache_clear()
    with pytest.raises(LookupError, match=r"prebirth\.copies\.heads declares no SPEC"):
        spec_of(CopyKind.BLANK)


def test_menu_command_line_and_practice_copies_follow(practice: Case) -> None:
    assert [spec.kind for spec in specs()] == list(CopyKind)
    assert tuple(CopyKind) == tuple(KINDS.values())
    assert {order.kind for order in practice_orders(practice)} == set(CopyKind)
    for kind in CopyKind:
        order = CopyOrder(kind, TODAY)
        assert file_name(order, practice).endswith(f"-{kind.called}.{spec_of(kind).format.value}")


def test_the_log_keeps_every_kind() -> None:
    for kind in CopyKind:
        assert Share.model_validate({"copy_kind": kind.value}).copy_kind is kind


def test_the_table_of_copies_in_the_readme_is_up_to_date() -> None:
    page = readme.FILE.read_text(encoding="utf-8")
    assert readme.table() in page, "make readme"


def test_what_holds_nothing_of_the_case_is_the_same_of_every_case(practice: Case) -> None:
    for spec in specs():
        if spec.policy is Policy.NOTHING:
            order = CopyOrder(spec.kind, TODAY)
            assert delivered(order, practice) == delivered(order, Case(id="another"))
    assert replace(spec_of(CopyKind.BLANK), also="x").also == "x"
