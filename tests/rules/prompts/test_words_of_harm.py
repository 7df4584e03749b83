"""What a text says of harm, in the words that people use, and what only sounds like it."""

from __future__ import annotations

import pytest

from prebirth.rules.prompts.unsaid import tells_of_harm, tells_of_hurt

HARM = [
    "Convicted of battery, 2024.",
    "Convicted of robbery with a knife, 2025.",
    "Convicted of affray, 2022, and arson, 2023.",
    "Cautioned for battery of a former partner.",
    "Stopped with a knife on 4 March 2026",
    "He held her by the throat",
    "He set fire to her car",
    "He threw hot tea at her",
    "He threw hot tea at Jo",
    "He bit her arm",
    "Al bit Jo",
    "He burned her hand with a cigarette",
    "He locked her in the bathroom",
    "Al locked Jo in",
    "He pushed her against a fence",
    "Pushed Jo against a fence",
    "Gary hit Jo with a belt",
    "Threw her down two stairs",
    "Pushed Jo down the stairs",
    "Broke her wrist",
    "He broke Jo's arm",
    "Put his hands round her neck",
    "Convicted of wounding",
    "Caution for battery, 2019",
    "Battery, 2024.",
    "Robbed a man",
    "Convicted of cruelty to a dog",
    "Burglary: convicted 2020",
    "Kicked Jo in the stomach",
    "Slapped Jo",
    "Headbutted her",
    "spat at the officer",
    "Breach of a restraining order",
    "Carried a machete",
    "Strangled Jo",
    "Dragged Jo by the hair",
    "Convicted, 2014.",
    "beat Jo with a stick",
    "Threw her up against the wall",
    "He threw up, then hit her",
    "Threw hot food over her",
    "Dragged her out over the step",
    "Pushed the pram into the road",
    "Kicked the dog",
    "Beat them at home",
    "Pinned her by the door",
]
HURT = [
    "Jo was thrown down two stairs",
    "Jo was bitten",
    "Jo was pushed against a fence",
    "Jo was held by the throat",
    "Her wrist was broken by Dan",
    "Jo was locked in",
    "Jo was burned with an iron",
    "Jo was hit by Dan",
]
NONE = [
    "No convictions. Nothing of violence.",
    "Convicted of theft.",
    "No convictions. Named in the two calls to Tannery Row.",
    "No convictions or cautions",
    "Has no previous convictions",
    "Convictions: none",
    "Nil convictions",
    "Phone battery died",
    "Hit hard by losing his job",
    "Hit the bottle",
    "Broke his wrist at football",
    "Broke her ankle skiing",
    "Was robbed on the way home",
    "Works with a prison chaplain",
    "Pushed the pram to the park",
    "Pushed for contact",
    "locked himself in",
    "Argument over money; no offence",
    "Arrears and damp",
    "Appointments missed at three services in four months",
    "Cut above the eye: ran into a table",
    "Neighbour reports shouting",
    "Scald on the hand, seen the day after: cup of tea",
    "Locked out of her flat",
    "threw a party at the flat",
    "Treats advice with caution",
    "Cautioned against travel",
    "Convicted of fraud",
    "Driving while disqualified: convicted 2021",
    "bit of a worry",
    "Burned the dinner",
    "a bit tired",
    "Kicked out of the house",
    "Kicks of the baby felt",
    "kicked the habit",
    "Al lived with Jo",
    "Hits a bad patch",
    "She set the alarm",
    "tattoo on his neck",
    "hands in his pockets",
    "The baby kicks well",
    "Kicks felt each day",
    "threw up in the morning",
    "Threw up at nursery before lunch",
    "She threw up over the carpet",
    "Throwing up into a bowl each morning",
    "Has thrown up all down her top",
    "Threw up his milk over the bib",
    "Kicked the ball over the fence",
    "Pushed the pram down the road",
    "The wait dragged on into June",
    "Dragged his feet over the forms",
    "Pinned the rota onto the board",
    "Beat the traffic",
    "Beat them at cards",
    "Threw together a meal over the hob",
    "has thrown up each day",
    "he threw himself into the course",
    "pushed back on the plan",
    "dragged into debt",
    "Threatened with eviction",
    "the flat was burned down",
]


@pytest.mark.parametrize("text", HARM)
def test_what_somebody_did_is_told_in_many_words(text: str) -> None:
    assert tells_of_harm(text)


@pytest.mark.parametrize("text", HURT)
def test_what_was_done_to_somebody_is_told_though_nobody_is_named(text: str) -> None:
    assert tells_of_hurt(text)
    assert not tells_of_harm(text)  # it tells of no harm by whom it is about


@pytest.mark.parametrize("text", NONE)
def test_what_only_sounds_like_harm_is_none(text: str) -> None:
    assert not tells_of_harm(text)
