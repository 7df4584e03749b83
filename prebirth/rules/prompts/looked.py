"""What of the prompts somebody has looked at, and what is new or changed since."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable
from datetime import date
from enum import IntEnum

from prebirth.case.case import Case
from prebirth.rules.prompts.rule import Prompt, RecordKey, digest, digest_of_facts

ON = "on:"
"""What begins the mark of the day on which somebody looked."""


class Fresh(IntEnum):
    """What a prompt is to somebody who looked before; the first first."""

    NEW = 0
    CHANGED = 1
    STANDING = 2


def marks_of(prompt: Prompt, case: Case) -> frozenset[str]:
    """What is remembered of a prompt that was looked at: its facts, and what it was about.

    What it says is not: the week it names moves on by itself, and that is nothing new.
    """
    return frozenset(
        {
            f"{prompt.id}={digest_of_facts(prompt, case)[:12]}",
            *(_place_mark(prompt, place) for place in prompt.places),
        }
    )


def marks_on(
    prompts: Iterable[Prompt], case: Case, on: date, before: Collection[str] = ()
) -> frozenset[str]:
    """What is remembered of a look at all prompts on a day.

    Of what was looked at `before` and is not asked now it stays, as while an assessment is closed:
    where it comes back with the same facts it is nothing new.
    """
    asked = list(prompts)
    ids = {prompt.id for prompt in asked}
    return frozenset(
        {
            f"{ON}{on.isoformat()}",
            *(mark for one in asked for mark in marks_of(one, case)),
            *(
                mark
                for mark in before
                if not mark.startswith(ON) and re.split("[@=:]", mark, maxsplit=1)[0] not in ids
            ),
        }
    )


def looked_on(seen: Collection[str]) -> date | None:
    """The day on which somebody looked last, where it is remembered."""
    return next((date.fromisoformat(mark[len(ON) :]) for mark in seen if mark.startswith(ON)), None)


def fresh(prompt: Prompt, case: Case, seen: Collection[str]) -> Fresh:
    """Whether a prompt is new to somebody, about more than before, or has facts that changed."""
    if looked_on(seen) is None:  # nobody looked yet, or with an earlier build
        earlier = f"{prompt.id}:{digest(prompt, case)[:12]}"
        return Fresh.STANDING if earlier in seen else Fresh.NEW
    if any(_place_mark(prompt, place) not in seen for place in prompt.places):
        return Fresh.NEW
    facts = f"{prompt.id}={digest_of_facts(prompt, case)[:12]}"
    return Fresh.STANDING if facts in seen else Fresh.CHANGED


def _place_mark(prompt: Prompt, place: RecordKey) -> str:
    said = hashlib.sha256(json.dumps(place).encode()).hexdigest()
    return f"{prompt.id}@{said[:8]}"
