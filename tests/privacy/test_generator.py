"""Random cases: nothing withheld in any output, nothing else lost, and no trace of either."""

from __future__ import annotations

import pytest

from prebirth.case.copy_kinds import CopyKind
from prebirth.form.model import Walk
from tests.privacy.generate import FULL, lost
from tests.privacy.outputs import chairs
from tests.privacy.random_cases import RandomCase, random_case
from tests.privacy.searched import said

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
@pytest.mark.parametrize("kind", FULL)
def test_every_sentence_that_names_nobody_withheld_still_stands(
    made: RandomCase, walk: Walk, kind: CopyKind
) -> None:
    assert [str(finding) for finding in lost(made, walk, (kind,))] == []
