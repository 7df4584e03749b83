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
    "Only when Marl Quibell is out.",
    "Not while Marl Quibell is there.",
    "Not at Marl Quibell's flat.",
    "Not in Marl Quibell's car.",
    "Not in the flat if Marl Quibell is there.",
    "Only by day, not with Marl Quibell.",
    "Only in the presence of Marl Quibell.",
    "But never alone with Marl Quibell.",
    "Only Marl Quibell.",
    "Without Marl Quibell.",
    "Except when Marl Quibell is there.",
    "Except with Marl Quibell.",
    "Except for Marl Quibell.",
    "Except Marl Quibell.",
    "Apart from Marl Quibell.",
    "Other than Marl Quibell.",
    "With the exception of Marl Quibell.",
    "On condition that Marl Quibell leaves.",
    "Subject to Marl Quibell's consent.",
    "Subject to Marl Quibell leaving.",
    "Provided Marl Quibell is away.",
    "Provided that Marl Quibell has left.",
    "Providing Marl Quibell is held.",
    "As long as Marl Quibell is away.",
    "So long as Marl Quibell stays away.",
    "Until Marl Quibell is arrested.",
    "Until Marl Quibell's trial.",
    "If Marl Quibell is away.",
    "If Marl Quibell came back.",
    "When Marl Quibell is held.",
    "Before Marl Quibell is released.",
    "While Marl Quibell is there.",
    "Where Marl Quibell is present.",
    "Unless Mr Marl Quibell is held.",
    "Unless her uncle Marl Quibell comes.",
    "Never leave the baby with Marl Quibell.",
    "Never let Marl Quibell in.",
    "This is only if Marl Quibell is away.",
    "This only holds while Marl Quibell is away.",
    "It cannot work if Marl Quibell is there.",
    "It does not apply to Marl Quibell.",
    "That is not safe with Marl Quibell.",
    "The plan no longer holds if Marl Quibell is out.",
    "The plan depends on Marl Quibell.",
    "This is subject to Marl Quibell's consent.",
    "All this changes if Marl Quibell comes.",
    "This may end if Marl Quibell is released.",
    "Marl Quibell has to be told beforehand.",
    "Marl Quibell should be asked first.",
    "Marl Quibell must leave before that.",
    "* Unless Marl Quibell comes.",
    "NB: only with Marl Quibell.",
)
NAMELESS = ("Not her ex.", "Not the father.", "Only him.", "Not his cousin there.")
OTHERS = (
    "Marl Quibell came first.",
    "When Marl Quibell came, Rosa left.",
    "When Marl Quibell came Rosa left.",
    "Never seen since Marl Quibell left.",
    "If Marl Quibell comes, ring the police.",
    "No contact with Marl Quibell since May.",
    "On Monday Marl Quibell came.",
    "It is not Marl Quibell's.",
    "Not at home with Marl Quibell.",
    "Not at work when Marl Quibell rang.",
    "Not in touch with Marl Quibell.",
    "Not in a relationship with Marl Quibell since May.",
    "Not with Marl Quibell any more.",
    "Not with Marl Quibell since May.",
    "Not with Marl Quibell now.",
    "Only with Marl Quibell for now.",
    "Not on good terms with Marl Quibell.",
    "Not on speaking terms with Marl Quibell.",
    "Not for long, says Marl Quibell.",
    "Not sure about Marl Quibell.",
    "Not happy with Marl Quibell.",
    "Not much known of Marl Quibell.",
    "Not the child of Marl Quibell, she says.",
    "Not Marl Quibell's child.",
    "Only child of Marl Quibell.",
    "Only two months with Marl Quibell.",
    "Not a word from Marl Quibell.",
    "Not related to Marl Quibell.",
    "Not enough evidence on Marl Quibell.",
    "KC's opinion: not enough on Marl Quibell.",
    "Opinion: only Marl Quibell.",
    "Without support from Marl Quibell.",
    "Never any sign of Marl Quibell.",
    "Not once did Marl Quibell ring.",
    "Only once did Marl Quibell come.",
    "Only once in May with Marl Quibell.",
    "Only when Marl Quibell left did she speak.",
    "Only at night did Marl Quibell come.",
    "Once a week Marl Quibell comes.",
    "Once a week Marl Quibell visits.",
    "Until May Marl Quibell lived with her.",
    "Until 2019 Marl Quibell lived there.",
    "After school Marl Quibell collects Jude.",
    "After school he collects Jude with Marl Quibell.",
    "After Marl Quibell's arrest Rosa rests.",
    "Before Marl Quibell's arrest Rosa worked.",
    "When drunk Marl Quibell hits her.",
    "While in prison Marl Quibell wrote.",
    "After Marl Quibell left.",
    "When Marl Quibell came.",
    "While Marl Quibell slept.",
    "After Marl Quibell's arrest.",
    "Because Marl Quibell hit her.",
    "Not because Marl Quibell hit her.",
    "Where Marl Quibell lived.",
    "Never told Marl Quibell.",
    "Never came to Marl Quibell's.",
    "Never speaks of Marl Quibell.",
    "Never goes to Marl Quibell's.",
    "Never been to Marl Quibell's.",
    "Never happy with Marl Quibell.",
    "Provided Marl Quibell with a key.",
    "Provided a statement that Marl Quibell hit her.",
    "Providing a home for Marl Quibell.",
    "Subject to abuse by Marl Quibell.",
    "Subject to a restraining order against Marl Quibell.",
    "Apart from Marl Quibell, everybody came.",
    "Apart from Marl Quibell nobody rang.",
    "Except for Marl Quibell, nobody rang.",
    "Other than Marl Quibell nobody has a key.",
    "They cannot stand Marl Quibell.",
    "They can't see Marl Quibell.",
    "They will not go to Marl Quibell's.",
    "They only met Marl Quibell once.",
    "They no longer see Marl Quibell.",
    "It was only Marl Quibell.",
    "That is when Marl Quibell hit her.",
    "That was where Marl Quibell lived.",
    "This is where Marl Quibell lives.",
    "That is because Marl Quibell left.",
    "It was only when Marl Quibell left that she spoke.",
    "It stops at Marl Quibell's.",
    "That is Marl Quibell.",
    "It is not Marl Quibell.",
    "Rosa will see Marl Quibell first.",
    "Marl Quibell will be home already.",
    "Marl Quibell should be there already.",
    "Marl Quibell was there before.",
    "Never married Marl Quibell.",
    "Never keen on Marl Quibell.",
    "Never close to Marl Quibell.",
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


@pytest.mark.parametrize("sentence", NAMELESS)
def test_a_limit_need_not_name_whom_it_leaves_out(sentence: str) -> None:
    assert is_condition(sentence)
