"""What the tests of a team share: a server for each process, and members who may use it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.team.pool import Pool
from tests.team.server import Server


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.remove()


@pytest.fixture(scope="session")
def pool(server: Server) -> Iterator[Pool]:
    made = Pool(server)
    yield made
    made.remove()
