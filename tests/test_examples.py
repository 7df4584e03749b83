import doctest
from types import ModuleType

import pytest

from prebirth.case import annotations, dates, gestation, typed_dates
from prebirth.form import timescales
from prebirth.team import seal
from prebirth.vault import keys


@pytest.mark.parametrize(
    "module", [annotations, dates, gestation, keys, seal, timescales, typed_dates]
)
def test_the_examples_in_the_docstrings_hold(module: ModuleType) -> None:
    tried = doctest.testmod(module)
    assert tried.attempted
    assert not tried.failed
