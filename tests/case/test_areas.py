"""Areas are matched as areas, not as letters."""

from __future__ import annotations

import pytest

from prebirth.case.areas import names_area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Derby City Council", "derby"),
        ("South Yorkshire Police", "South Yorkshire"),
        ("Police: Stoke-on-Trent", "Stoke on Trent"),
        ("King's Lynn", "King's Lynn"),
    ],
)
def test_an_area_is_named(text: str, area: str) -> None:
    assert names_area(text, area)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Derbyshire County Council", "Derby"),
        ("Leicestershire Police", "Leicester"),
        ("North Yorkshire Police", "York"),
        ("City of New York", "York"),
        ("West Sussex", "Sussex"),
        ("Newcastle-under-Lyme", "Newcastle"),
        ("Derby", "Derbyshire"),
        ("anything", " "),
    ],
)
def test_another_area_is_not(text: str, area: str) -> None:
    assert not names_area(text, area)
