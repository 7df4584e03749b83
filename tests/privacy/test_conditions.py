"""What a condition limits is not said without it, however far above it stands."""

from __future__ import annotations

import pytest

from prebirth.case.chronology import Event
from prebirth.privacy.conditions import is_condition
from prebirth.privacy.redaction import Reader, redact
from tests.privacy.test_names import case_of, withheld
from tests.typed import present

LIMITS = (
    "Only if Marl Quibell is away.",
    "This does not hold if Marl Quibell is there.",
    "Never with Marl Quibell.",
    "Not when Marl Quibell is there.",
    "Unless Marl Quibell comes.",
    "Marl Quibell must be away first.",
    "But not with Marl Quibell.",
    "- Not Marl Quibell.",
    "NB: until Marl Quibell is held.",
    "Once Marl Quibell has been arrested.",
    "The plan holds only if Marl Quibell is away.",
    "It depends on Marl Quibell.",
    "This would change if Marl Quibell came back.",
)
OTHERS = (
    "Marl Quibell came first.",
    "When Marl Quibell came, Rosa left.",
    "When Marl Quibell came Rosa left.",
    "Never seen since Marl Quibell left.",
    "If Marl Quibell comes, ring the police.",
    "No contact with Marl Quibell since May.",
    "On Monday Marl Quibell came.",
    "It is not Marl Quibell's.",
)


@pytest.mark.parametrize("between", [" ", "\n"])
@pytest.mark.parametrize("sentence", LIMITS)
def test_all_goes_that_a_condition_limits_and_asks_first(sentence: str, between: str) -> None:
    assert is_condition(sentence)
    said = ("Rosa takes the baby home.", "Kit drives.", sentence, "All slept.")
    event = Event(id="e", happened=between.join(said))
    seen, held = redact(case_of(withheld("Marl Quibell"), event), Reader())
    assert present(seen.events.get("e")).happened == "All slept."
    asked = [one.sentence for one in held if one.near and one.sentence in said[:2]]
    assert sorted(asked) == sorted(said[:2])


@pytest.mark.parametrize("sentence", OTHERS)
def test_what_is_no_condition_takes_nothing_else_with_it(sentence: str) -> None:
    assert not is_condition(sentence)
    event = Event(id="e", happened=f"Rosa rests at home. Kit drives. {sentence}")
    seen, _ = redact(case_of(withheld("Marl Quibell"), event), Reader())
    assert present(seen.events.get("e")).happened.startswith("Rosa rests at home.")
