"""Usual short and fond forms of a given name, and what is none."""

from __future__ import annotations

import pytest

from prebirth.privacy.short_names import in_letters, shortened


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("darren", "dazza"),
        ("gary", "gaz"),
        ("sharon", "shazza"),
        ("jeremy", "jez"),
        ("robert", "bob"),
        ("bob", "rob"),
        ("elizabeth", "betty"),
        ("lou", "louise"),
        ("joanna", "jojo"),
        ("mark", "marc"),
        ("marc", "mark"),
        ("sean", "shaun"),
        ("rebekah", "becky"),
        ("katherine", "cate"),
    ],
)
def test_a_name_is_known_by_its_usual_forms(name: str, short: str) -> None:
    assert short in shortened(name)


@pytest.mark.parametrize(
    ("name", "other"),
    [("robert", "robert"), ("daniel", "dada"), ("paul", "papa"), ("tod", "ted"), ("lee", "leza")],
)
def test_another_name_and_a_childs_word_are_none(name: str, other: str) -> None:
    assert other not in shortened(name)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("jj", [("jay", "jay"), ("jayjay",)]),
        ("tc", [("tee", "cee"), ("teecee",)]),
        ("jjj", []),
        ("j", []),
        ("jü", []),
    ],
)
def test_a_name_of_two_letters_is_known_as_they_are_said(
    name: str, said: list[tuple[str, ...]]
) -> None:
    assert [*in_letters(name)] == said
