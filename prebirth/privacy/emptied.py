"""Takes out each record of whose words none is left.

It is for words whose day alone, or whose kind, would tell what they said.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Place
from prebirth.case.marks import NOTHING, facts, marked
from prebirth.case.record import Record, is_prose
from prebirth.case.references import remove_records
from prebirth.privacy.sentences import LEFT_OUT
from prebirth.privacy.withheld import Choice, Withheld


def take_out_emptied(
    seen: Case,
    held: list[Withheld],
    cut: Sequence[Withheld],
    choice: Choice,
    also: Collection[tuple[str, str]] = (),
) -> Case:
    """Take out each record that was cut, or is one of `also`, and has no words left.

    `cut` is what was taken out before. What was chosen as an answer stays where nobody
    asked for silence; so does what somebody let in.
    """
    let = {place for place, _ in choice.let}
    touched = {(one.table, one.record) for one in cut if one.sentence or one.words}
    for table, kind in RECORDS.items():
        if says_more(kind):
            continue
        bare: dict[str, str] = {}
        for record in seen.table(table):
            of = (table, record.id)
            asked = of in also
            if not (asked or of in touched) or Place(*of) in let:
                continue
            kept = () if asked else marked(kind, "chosen")
            words = all(getattr(record, name) in {"", LEFT_OUT} for name in prose_of(kind))
            if words and all(getattr(record, name) in NOTHING for name in kept):
                why = (one.reason for one in cut if (one.table, one.record) == of)
                bare[record.id] = next(why, "")
        held += [Withheld(table, key, "", bare[key]) for key in sorted(bare)]
        seen = remove_records(seen, table, bare) if bare else seen
    return seen


@cache
def says_more(kind: type[Record]) -> bool:
    """Whether records of a kind say more than is written in their sentences, and so stay."""
    return bool(kind.stays or kind.who_is_who or kind.supersedes or marked(kind, "identifies"))


@cache
def prose_of(kind: type[Record]) -> tuple[str, ...]:
    """The facts of a kind of record that are written in sentences."""
    return tuple(name for name in facts(kind) if is_prose(kind, name))
