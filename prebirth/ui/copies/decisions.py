"""What a worker decided of each sentence a copy could tell; kept while the case is open."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple
from weakref import WeakKeyDictionary

from prebirth.case.change import Place
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.undecided import Hit, asks_first, hit_of
from prebirth.privacy.withheld import Choice, Standing, Withheld
from prebirth.ui.base.saver import Saver


class Verdict(Enum):
    """What becomes of a sentence."""

    OPEN = "not decided"
    OUT = "out"
    STANDS = "stays"


class Ruling(NamedTuple):
    """What somebody decided of a sentence, with the reason where it stays."""

    verdict: Verdict
    reason: str = ""
    earlier: bool = False
    """Whether it was decided for an earlier copy to the same reader."""


class Decisions:
    """What was decided for one kind of copy and one reader."""

    def __init__(self) -> None:
        self._made: dict[Hit, Ruling] = {}
        self._whole: dict[Place, bool] = {}
        self._remembered = False

    def of(self, entry: Withheld) -> Ruling:
        """What was decided of a hit.

        A sure one, and a sentence about another adult in a parent's copy, is out unless somebody
        lets it stand.
        """
        usual = Ruling(Verdict.OPEN if asks_first(entry) else Verdict.OUT)
        return self._made.get(hit_of(entry), usual)

    def take_out(self, entries: Iterable[Withheld]) -> None:
        """Decide that these leave the copy."""
        self._made |= {hit_of(entry): Ruling(Verdict.OUT) for entry in entries}

    def let_stand(self, entries: Iterable[Withheld], reason: str) -> None:
        """Decide that these stay, for a reason; without one nothing changes."""
        if reason.strip():
            stands = Ruling(Verdict.STANDS, reason.strip())
            self._made |= {hit_of(entry): stands for entry in entries if not entry.fixed}

    def forget(self, entries: Iterable[Withheld]) -> None:
        """Take back what was decided of these."""
        for entry in entries:
            self._made.pop(hit_of(entry), None)

    def open(self, held: Iterable[Withheld]) -> list[Withheld]:
        """The hits of which nothing is decided yet."""
        return [entry for entry in held if self.of(entry).verdict is Verdict.OPEN]

    def standing(self, held: Iterable[Withheld]) -> list[Withheld]:
        """The hits that stay in the copy."""
        return [entry for entry in held if self.of(entry).verdict is Verdict.STANDS]

    @property
    def rest_out(self) -> tuple[Place, ...]:
        """The texts of which what is left goes out too."""
        return tuple(place for place, out in self._whole.items() if out)

    def decide_rest(self, place: Place, *, out: bool) -> None:
        """Take out what is left of a text, or leave it."""
        self._whole[place] = out

    def remember(self, earlier: Choice) -> None:
        """Take over what was decided for an earlier copy; what is decided since stays.

        The newest comes first. What was left of a text is taken from that one alone: an older copy
        knows nothing of a text whose rest was left in since.
        """
        if not self._remembered:
            self._whole = {**dict.fromkeys(earlier.rest, True), **self._whole}
            self._remembered = True
        before = {
            (Place(*stood.place), stood.sentence): Ruling(
                Verdict.STANDS, stood.reason, earlier=True
            )
            for stood in earlier.stand
        }
        before |= {
            (Place(*place), sentence): Ruling(Verdict.OUT, earlier=True)
            for place, sentence in earlier.out
        }
        before |= {
            (Place(*place), ""): Ruling(Verdict.STANDS, reason, earlier=True)
            for place, reason in earlier.let
        }
        self._made = {**before, **self._made}

    def added_to(self, choice: Choice, held: Iterable[Withheld]) -> Choice:
        """A choice with what was decided of the hits of this copy."""
        stand, let, out = [], [], []
        for entry in held:
            decided = self.of(entry)
            if decided.verdict is Verdict.STANDS and entry.sentence:
                stand.append(Standing(entry.place, entry.sentence, decided.reason))
            elif decided.verdict is Verdict.STANDS:
                let.append((entry.place, decided.reason))
            elif hit_of(entry) in self._made:
                out.append(hit_of(entry))
        return choice._replace(
            let=(*choice.let, *let), stand=tuple(stand), out=tuple(out), rest=self.rest_out
        )


class DecidedCopies:
    """The decisions of every copy that was made, or begun, since the assessment was opened."""

    def __init__(self) -> None:
        self._copies: dict[tuple[CopyKind, str], Decisions] = {}

    def of(self, kind: CopyKind, reader: str) -> Decisions:
        """What was decided for one kind of copy and one reader."""
        return self._copies.setdefault((kind, reader), Decisions())


_OPEN: WeakKeyDictionary[Saver, DecidedCopies] = WeakKeyDictionary()


def decided_copies(saver: Saver) -> DecidedCopies:
    """The decisions made while an assessment is open; they go when it is closed."""
    return _OPEN.setdefault(saver, DecidedCopies())
