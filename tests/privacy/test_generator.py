"""Random cases: nothing withheld in any output, nothing else lost, and no trace of either."""

from __future__ import annotations

import pytest

from prebirth.case.copy_kinds import CopyKind
from prebirth.form.model import Walk
from tests.privacy.generate import FULL, differs, leaks, lost
from tests.privacy.outputs import chairs, copies, later_files, plain_files
from tests.privacy.random_cases import RandomCase, random_case
from tests.privacy.searched import said

pytestmark = pytest.mark.usefixtures("remembered")
SEEDS = (1, 10)
"""The second has a surname that is a word. Two hundred: python -m tests.privacy.generate 200."""
NOT_NOW = "former name"
"""What no text of today can be known to mean."""


@pytest.fixture(scope="module", params=SEEDS)
def made(request: pytest.FixtureRequest, walk: Walk) -> RandomCase:
    return random_case(request.param, walk, small=True)


def test_the_chair_reads_every_word_that_is_withheld_from_others(
    made: RandomCase, walk: Walk
) -> None:
    text = said(chairs(made.case, walk))
    now = [token for token in made.tokens if token.kept.what != NOT_NOW]
    assert [token.pattern.pattern for token in now if not token.pattern.search(text)] == []


@pytest.mark.slow
def test_no_copy_says_what_its_reader_must_not_read(made: RandomCase, walk: Walk) -> None:
    found = [
        str(finding)
        for output in copies(made.case, walk, made.readers)
        for finding in leaks(made, output)
    ]
    assert found == []


@pytest.mark.slow
def test_no_file_for_another_program_says_what_is_withheld(made: RandomCase, walk: Walk) -> None:
    outputs = plain_files(made.case, walk)
    assert [str(finding) for output in outputs for finding in leaks(made, output)] == []


@pytest.mark.slow
def test_nothing_of_two_days_says_what_is_withheld(made: RandomCase, walk: Walk) -> None:
    outputs = later_files(made.before, made.case, walk)
    assert [str(finding) for output in outputs for finding in leaks(made, output)] == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", FULL)
def test_every_sentence_that_names_nobody_withheld_still_stands(
    made: RandomCase, walk: Walk, kind: CopyKind
) -> None:
    assert [str(finding) for finding in lost(made, walk, (kind,))] == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_a_copy_equals_one_of_a_case_without_what_is_withheld(seed: int, walk: Walk) -> None:
    made = random_case(seed, walk, aloof=True, small=True)
    assert [str(finding) for finding in differs(made, walk)] == []
