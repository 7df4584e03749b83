"""Every rule's prompt in another language: its words are in it, and it is known again."""

from __future__ import annotations

import pytest

from prebirth.base.language import speaking
from prebirth.case.case import Case
from prebirth.rules.prompts.evaluate import evaluate_rule
from prebirth.rules.prompts.rule import RULES, Prompt, digest
from tests.pseudo import PLAIN, in_cyrillic, pseudo
from tests.rules.prompts.build import TODAY, WALK
from tests.rules.prompts.scenes import SCENES
from tests.typed import present

READS_ENGLISH = {
    "born-alone-before",
    "check-harm-unweighed",
    "closed-worry-unwatched",
    "contact-unwatched",
    "end-unrecorded",
    "interpreter-missing",
    "note-harm-unrecorded",
    "worry-unasked",
}
"""Rules that find English words in what people typed: another script has none of them."""


def raised(rule: str, case: Case) -> Prompt | None:
    return evaluate_rule(RULES[rule], case, TODAY, WALK)


@pytest.mark.parametrize("rule", sorted(SCENES))
def test_what_each_rule_says_is_in_the_language(rule: str) -> None:
    case = SCENES[rule].raised
    typed: set[str] = set()
    if rule in READS_ENGLISH:
        assert raised(rule, in_cyrillic(case)) is None
        typed = set(PLAIN.findall(case.model_dump_json()))
    else:
        case = in_cyrillic(case)
    english = present(raised(rule, case))
    with speaking(pseudo()):
        told = present(raised(rule, case))
    assert not set(PLAIN.findall(told.told)) - typed
    assert told.told != english.told == english.message == told.message
    assert digest(told, case) == digest(english, case)
