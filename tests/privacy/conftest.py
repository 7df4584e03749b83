from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.privacy.remembered import answers_remembered


@pytest.fixture(scope="module")
def remembered() -> Iterator[None]:
    """What the gate answered for one copy of a case it is not asked again for the next."""
    with answers_remembered():
        yield
