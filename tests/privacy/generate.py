"""Searches every output of random cases, in its bytes, for what its reader must not read.

    python -m tests.privacy.generate 200 [--from SEED]

prints each finding once: the kind of copy, how it was written, and the text.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.pregnancy import Baby
from prebirth.copies.kept_back import Lead
from prebirth.copies.make import prepare
from prebirth.copies.should_it_go import only_prepares
from prebirth.copies.spec import CopyOrder, Policy, spec_of
from prebirth.exchange.deliver import copy_file
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.privacy.ends import OF_AN_END
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import stops
from prebirth.privacy.redaction import Reader
from tests.privacy.outputs import Output, copies, later_files, plain_files, ward_page_in_full
from tests.privacy.random_cases import TODAY, RandomCase, random_case
from tests.privacy.remembered import answers_remembered
from tests.privacy.searched import said

FULL = (CopyKind.CONFERENCE, CopyKind.WORD)
"""The copies that show all of an assessment."""
WORD = re.compile(r"[a-z]{6}")
THROUGH = "belongs only through somebody withheld"


class Finding(NamedTuple):
    """What went wrong in one output."""

    what: str
    """Leaked, lost or differs."""
    kind: str
    reader: str
    way: str
    where: str
    text: str

    def __str__(self) -> str:
        whom = f" for {self.reader}" if self.reader else ""
        return f"{self.what}: {self.kind}{whom}: {self.way} [{self.where}]: {self.text!r}"


def leaks(made: RandomCase, output: Output) -> Iterator[Finding]:
    """What an output says that its reader must not read."""
    text, came = said(output.data), made.came_with(output.reader)
    for word in dict.fromkeys(re.findall(r"[a-z]+", text)):
        told = made.words.get(word)
        if told and told.written.spot.table == "people" and told.written.spot.record in came:
            spot = "/".join(told.written.spot)
            yield Finding("leaked", output.kind, output.reader, THROUGH, spot, told.sentence.text)
        for kept in made.kept_of(told) if told else ():
            if told and kept.hides(output.reader):
                spot = "/".join(told.written.spot)
                way = f"{kept.what}: {told.sentence.way or 'its own text'}"
                yield Finding("leaked", output.kind, output.reader, way, spot, told.sentence.text)
    for token in made.tokens:
        found = token.pattern.search(text)
        if found and token.kept.hides(output.reader):
            near = text[max(found.start() - 40, 0) : found.end() + 40]
            way = f"{token.kept.what}: {found.group()}"
            yield Finding("leaked", output.kind, output.reader, way, "name", near)


def lost(made: RandomCase, walk: Walk, kinds: tuple[CopyKind, ...] = FULL) -> Iterator[Finding]:
    """Innocent sentences that a copy shows where nothing is restricted, and else does not."""
    for kind in kinds:
        order = CopyOrder(kind, TODAY)
        whole, part = (
            said(copy_file(prepare(order, case, walk))) for case in (made.open, made.case)
        )
        shown, broken = set(re.findall(r"[a-z]+", part)), re.sub(r"\s", "", part)
        for word in sorted((set(re.findall(r"[a-z]+", whole)) - shown) & made.words.keys()):
            told = made.words[word]
            # A word that is too long for its column stands there in two lines.
            if made.innocent(told, "") and word not in broken:
                spot = "/".join(told.written.spot)
                yield Finding("lost", kind.value, "", "innocent", spot, told.written.text)


def differs(made: RandomCase, walk: Walk) -> Iterator[Finding]:
    """Copies that differ from those of a case in which what is withheld was never entered.

    `made` is an aloof case.
    """
    for reader in made.readers:
        # What everybody reads is as close for one of them as for everybody.
        for whom, of_kinds in (("", of_everybody()), (reader, set(CopyKind) - of_everybody())):
            cases = made.case, _never_told(made, whom, walk)
            # Who is at risk by a tie that the reader may not see is safe from them all the same.
            if whom and stops(cases[0], whom) != stops(cases[1], whom):
                continue
            # After a loss a paper that prepares is not made: who makes it knows of the loss.
            kinds = {
                kind for kind in of_kinds if not any(only_prepares(kind, c, TODAY) for c in cases)
            }
            made_of = [copies(case, walk, (reader,), kinds=kinds, alone=True) for case in cases]
            for one, other in zip(*made_of, strict=True):
                if one.data != other.data:
                    if one.kind in SAYS_SO_TOO:
                        # What says that something is kept back takes room, so other lines may
                        # be cut: what stands on its page before any is cut is no trace either.
                        more = more_said(one, other)
                        if more and one.kind == CopyKind.MIDWIFE:
                            whole = ward_page_in_full(cases[1], walk, reader)
                            more = more_said(one, other._replace(data=whole)) & more
                        if not more:
                            continue
                    text = first_difference(one, other)
                    yield Finding("differs", one.kind, reader, "", "", text)


def _never_told(made: RandomCase, whom: str, walk: Walk) -> Case:
    """The case without what is withheld; where an end is, it says that it is and no more of it."""
    case = made.without(whom)
    seen, _ = for_reader(made.case, Reader(person=whom, form=walk.form))
    if not (kept := seen.pregnancy.end_kept):
        return case
    for baby in seen.babies:
        if baby.fate is None and baby.id in case.babies:
            told = case.record("babies", baby.id).__dict__
            case = case.adding(Baby(**{key: told[key] for key in told if key not in OF_AN_END}))
    return case.adding(case.pregnancy.replace(end_kept=kept))


def of_everybody() -> set[CopyKind]:
    """The kinds that everybody reads, also where they are made for one of them."""
    return {kind for kind in CopyKind if spec_of(kind).policy is Policy.EVERYBODY}


SAYS_SO = frozenset(
    [
        "a",
        "is",
        "of",
        "it",
        "kept",
        "back",
        "from",
        "this",
        "page",
        "list",
        "ring",
        "duty",
        "social",
        "worker",
        "work",
        "part",
        "somebody",
        "may",
        "be",
        "named",
        "here",
        "what",
        "who",
        "decided",
        "now",
        "yet",
        "not",
        "number",
        "entered",
        "another",
        "all",
        "only",
        "agency",
        *("agree", "recommends", "authority", "happens"),
        *("handed", "over", "before"),
        *("known", "ahead"),  # what is known ahead of somebody who is kept away
        *(word for lead in Lead for word in re.findall(r"[a-z]+", lead.lower())),
        *("cares", "often", "them"),  # who cares for the children, or is often there
        "does",  # who does what
        *("lives", "with", "her"),  # who lives in the mother's home
        "stands",  # how a step stands of which part is kept back
        *("us", "for", "the", "rest", "them"),  # whom to ask for what the notes take the room of
        *("more", "earlier", "were", "missed"),
        *("span", "actualtext"),  # how a PDF marks a word that is parted at the end of a line
        *(
            "orders",
            "address",
            "task",
            "answer",
            "decision",
            "basis",
            "plan",
            "help",
            "alert",
            "order",
            "name",
            "health",
        ),
        *("group", "meetings"),  # the family's own
    ]
)
"""The words by which a midwife's page says that something is kept back."""


OF_WHOM = re.compile(r"how to help [^:]{,60}: part is kept back")
"""Of somebody whom every copy knows a midwife's page says whose help it is that is kept back."""
LEGAL = re.compile(
    r"legal\s+position: .*?a\s+legal\s+step\s+may\s+be\s+kept"
    r"|last\s+legal\s+step\s.{,90}?another\s+may\s+be\s+kept",
    re.DOTALL,
)
"""The legal position where the last step is kept back: an earlier one, and that a step may be."""


@cache
def of_what() -> re.Pattern[str]:
    """How a midwife's page says which answer is kept back, by the name the form gives it."""
    shorts = {question.short.lower() for question in load_walk().form.by_id.values()} - {""}
    names = (re.escape(short).replace(r"\ ", r"\s+") for short in sorted(shorts))
    return re.compile(rf"(?:{'|'.join(names)}):\s+kept\s+back\s+from\s+this\s+page")


SAYS_WHAT_IS_KEPT = frozenset({CopyKind.MIDWIFE, CopyKind.SUCCESSOR})
SAYS_SO_TOO = SAYS_WHAT_IS_KEPT | {CopyKind.CLOSING}
"""Maternity's page at the end of the work has the dangers as the midwife's page has them."""


def more_said(one: Output, other: Output) -> set[str]:
    """What a midwife's or successor's page says beside what it says where nothing is withheld.

    That something is kept back it says, since a hole in it could hurt a baby, and no more.
    """
    mine = LEGAL.sub("", of_what().sub("", OF_WHOM.sub("", said(one.data))))
    # Letters among digits are those of a PDF's numbers, not of a word.
    return (
        {*re.findall(r"\b[a-z]{2,}\b", mine)}
        - SAYS_SO
        - {*re.findall(r"[a-z]{2,}", said(other.data))}
    )


def first_difference(one: Output, other: Output) -> str:
    """What one of two files says and the other does not, else where their words part."""
    mine, its = said(one.data).split(), said(other.data).split()
    more, missing = Counter(mine) - Counter(its), Counter(its) - Counter(mine)
    for place, (a, b) in enumerate(zip(mine, its, strict=False)):
        if a != b and (a in more or b in missing) and not re.search(r"\d", a + b):
            near = slice(max(place - 4, 0), place + 8)
            return f"{' '.join(mine[near])} | {' '.join(its[near])}"
    return f"{' '.join(more)[:200]} | {' '.join(missing)[:200]}"


def findings(seed: int, walk: Walk, *, small: bool = False) -> Iterator[Finding]:
    """Everything wrong with the outputs of one seed."""
    made = random_case(seed, walk, small=small)
    for output in (
        *copies(made.case, walk, made.readers),
        *plain_files(made.case, walk),
        *later_files(made.before, made.case, walk),
    ):
        yield from leaks(made, output)
    yield from lost(made, walk)
    yield from differs(random_case(seed, walk, aloof=True, small=small), walk)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seeds", type=int, nargs="?", default=20)
    parser.add_argument("--from", dest="first", type=int, default=0)
    parser.add_argument("--all", action="store_true", help="each finding, not one of its kind")
    parser.add_argument("--small", action="store_true", help="one record of each kind: quicker")
    chosen = parser.parse_args()
    walk, begun = load_walk(), time.monotonic()
    counted: Counter[tuple[str, str, str]] = Counter()
    for seed in range(chosen.first, chosen.first + chosen.seeds):
        with answers_remembered():
            found = dict.fromkeys(findings(seed, walk, small=chosen.small))
        for finding in found:
            kind = (finding.what, finding.kind.split(" of ")[0], finding.way)
            if chosen.all or not counted[kind]:
                print(f"{seed}: {finding}")
            counted[kind] += 1
    took = time.monotonic() - begun
    print(
        f"{sum(counted.values())} findings of {len(counted)} kinds in {chosen.seeds} seeds, "
        f"{took / chosen.seeds:.1f} s each"
    )
    return bool(counted)


if __name__ == "__main__":
    raise SystemExit(main())
