"""What a gap in a text means, said once before the first of them."""

from __future__ import annotations

from prebirth.base.language import say
from prebirth.layout.blocks import Block, Para, words_of
from prebirth.privacy.sentences import LEFT_OUT


def gap_explained(blocks: list[Block]) -> list[Block]:
    """Blocks with what a gap means before the first that has one; the same where none has."""
    first = next((place for place, one in enumerate(blocks) if LEFT_OUT in words_of([one])), None)
    if first is None:
        return blocks
    means = say("“{left_out}” stands where we left out some words.", left_out=LEFT_OUT)
    return [*blocks[:first], Para(means), *blocks[first:]]
