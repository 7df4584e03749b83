from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults.steps import Steps
from tests.ui.conftest import qapp, window

__all__ = ["qapp", "window"]


@pytest.fixture(scope="session")
def steps() -> Iterator[Steps]:
    """Processes of their own, each for one act."""
    made = Steps()
    yield made
    made.close()
