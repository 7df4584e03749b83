"""Takes out of each text the sentences that must not be said, and what falls with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.change import Place
from prebirth.case.listed import Listed, is_text
from prebirth.case.marks import NOTHING, facts, marked, marks
from prebirth.case.record import Record, is_prose
from prebirth.case.table import Table
from prebirth.case.values import Model, Row
from prebirth.privacy.conditions import is_condition
from prebirth.privacy.folding import keys_of
from prebirth.privacy.fragments import begins_as_called, says_no_more
from prebirth.privacy.lost import AGENCY, ENTRY, NAMED
from prebirth.privacy.ordinary import PEOPLES
from prebirth.privacy.professionals import meant
from prebirth.privacy.records import JUDGED, records_of
from prebirth.privacy.sentences import (
    POINTS_TO,
    SentenceSpan,
    depth_of,
    is_numbered,
    labelled_to,
    sentences,
    without,
)
from prebirth.privacy.sought import QUALIFIES, Hit, Sought
from prebirth.privacy.texts import text_fields, texts_of
from prebirth.privacy.withheld import NO_CHOICE, Choice, Withheld

OF_A_PLACE = frozenset({AGENCY, ENTRY})
"""Why a word is sought that may be no more than the name of a town."""
ENDS_A_PLACE = re.compile(r"[,;(/\n]")
NOT_YET_TOLD = re.compile(
    r"\W*not (?:yet )?(?:told|informed|asked|seen|met|invited)\b", re.IGNORECASE
)
"""How a note begins that says who does not know of something, or was not seen."""
OF_SELF = re.compile(
    r"\W*not (?:(?:very|at all|now) )?(?:religious|practising|observant|spiritual|baptised|married"
    r"|working|employed|in (?:work|education|training)|a (?:believer|churchgoer|smoker))\b",
    re.IGNORECASE,
)
"""How a note begins that says what somebody is not: it takes back none of what stands before."""
USUAL = 3
"""So many entries may hold a word of a withheld one; in more it is a word of the family's story.

A number, a postcode and a day tell the same however often somebody wrote them.
"""


def take_out_lost(
    whole: Case,
    seen: Case,
    sought: Sought,
    held: list[Withheld],
    choice: Choice = NO_CHOICE,
    earlier: Iterable[Withheld] = (),
) -> Case:
    """Take out of every text what must not be said: the sentence, or the field it fills.

    `whole` tells about whom a record is: what a copy holds of it may not say so. `earlier` is
    what was taken out before this for other reasons: what takes that up falls too.
    """
    if not sought:
        return seen
    found: list[tuple[str, Record, Mapping[str, list[Hit]]]] = []
    times: Counter[str] = Counter()
    after = _after_cuts(whole, earlier)
    cut = {(place.table, place.record) for place in after}
    for table in (*SINGLE, *RECORDS):
        for record in records_of(seen, table):
            kept: Record = whole.record(table, record.id) or record
            about = kept.people
            if not sought.looks_at(about) and (table, record.id) not in cut:
                continue
            said: Mapping[str, list[Hit]] = {
                text: sought.hits(text, about) for text in {*texts_of(record)}
            }
            said = sought.with_rest(kept, record, said)
            words = {hit.special for hits in said.values() for hit in hits}
            if words or (table, record.id) in cut:
                found.append((table, record, said))
                times.update(() if record.id.startswith(JUDGED) else words)
    # What stands in many entries that are shown is no word of a withheld one alone.
    usual = {word for word, count in times.items() if word and count > USUAL}
    tables: dict[str, dict[str, Record]] = {}
    decided = _Decided(
        {place for place, _ in choice.let},
        {(stood.place, stood.sentence) for stood in choice.stand},
        {*choice.past},
    )
    for table, record, said in found:
        cleaner = _Cleaner(Place(table, record.id), said, sought, decided, usual, after)
        tables.setdefault(table, {})[record.id] = cleaner.without(record)
        held.extend(cleaner.held)
    for table, changed in tables.items():
        if table in SINGLE:
            seen = seen.adding(changed[table])
        else:
            rows = [changed.get(record.id, record) for record in seen.table(table)]
            seen = seen.replace_tables(**{table: Table.of(rows)})
    return seen


def _after_cuts(whole: Case, earlier: Iterable[Withheld]) -> dict[Place, dict[str, Withheld]]:
    """By its place each sentence that followed one which was taken out earlier, and that one."""
    cuts: dict[Place, dict[str, Withheld]] = {}
    for one in earlier:
        if one.sentence and any(key in whole.people for key in one.whom):
            cuts.setdefault(one.place, {})[one.sentence] = one
    return {
        place: {
            after: of[before]
            for text in texts_of(getattr(whole.record(place.table, place.record), place.field, ""))
            for before, after in pairwise(
                text[one.start : one.end].strip() for one in sentences(text)
            )
            if before in of
        }
        for place, of in cuts.items()
    }


class _Decided(NamedTuple):
    """What the worker let in, which sentences may stand, and where a reader's own past does."""

    let: set[Place]
    stand: set[tuple[Place, str]]
    past: set[Place]


class _Heading(NamedTuple):
    """A line that was taken out, and whose list stands below it, moved in further."""

    named: Withheld
    depth: int
    bare: bool = True
    """Whether no line below it has a mark of a list."""
    form: bool = False
    """Whether it is no more than a name, and the lines below it may be those of a form."""

    def above(self, text: str, start: int, depth: int) -> _Heading | None:
        """The heading, where the line that begins here stands in its list.

        A list without marks goes on till an empty line, or a line that ends with a full stop.
        """
        if depth > self.depth:
            return self._replace(bare=False)
        line, before = text[start:].splitlines()[0].rstrip(), text[:start].rstrip(" \t")
        if self.form and not labelled_to(line):
            return None
        ends = before.endswith("\n\n") and not before.rstrip().endswith(":")
        goes_on = self.bare and not (depth or self.depth or ends)
        return self if goes_on and line[-1:] not in {*".!?:"} else None


def _heading_of(named: Withheld, text: str, span: SentenceSpan, depth: int) -> _Heading | None:
    """The heading that a line is which was taken out; None where nothing below it is its own."""
    if text[span.start : span.end].rstrip().endswith(":"):
        return _Heading(named, depth)
    if depth:  # what is moved in further stands in it
        return _Heading(named, depth, bare=False)
    whole = text[span.end - 1 : span.end] == "\n" and says_no_more(named.sentence)
    return _Heading(named, depth, form=True) if whole else None


class _Cleaner:
    """Takes out of one record what must not be said in it."""

    def __init__(
        self,
        place: Place,
        said: Mapping[str, list[Hit]],
        sought: Sought,
        decided: _Decided,
        usual: set[str],
        after: Mapping[Place, Mapping[str, Withheld]],
    ) -> None:
        self._place, self._said, self._sought, self._usual = place, said, sought, usual
        self._after = after
        self._decided = decided
        self._advice = False
        self.held: list[Withheld] = []

    def without(self, record: Record) -> Record:
        """The record without it."""
        changed = {}
        # What a record of advice still holds is what partners may be told of that advice.
        self._advice = record.privileged
        for field in text_fields(type(record)):
            value = getattr(record, field)
            self._place = self._place._replace(field=field)
            kept = self._cleaned(type(record), field, value)
            if kept != value:
                changed[field] = kept
        if not changed:
            return record
        left = record.replace(**changed)
        return left.replace(**self._gaps(left, changed))

    def _gaps(self, left: Record, changed: Mapping[str, Any]) -> dict[str, str]:
        """The sentences' gap for each text that is gone whole, where other facts stay beside it.

        A cell with nothing in it would say that nothing was written. Where nothing else stays but
        whom it is about nothing is said, and the record goes as if it had never been.
        """
        kind = type(left)
        own = [name for name in facts(kind) if not marks(kind)[name].retold]
        gaps = {
            name: self._sought.whole_gap(left, name)
            for name in own
            if changed.get(name) == "" and is_prose(kind, name)
        }
        stay = (getattr(left, name) for name in own if name not in {*kind.whose, *gaps})
        beside = any(value not in NOTHING and value != self._sought.gap for value in stay)
        return gaps if beside else {}

    def _cleaned(self, kind: type[Model], field: str, value: Any) -> Any:
        """A value of a field without it; a row goes of which nothing else is left."""
        if type(value) is str:
            named = field in marked(kind, "professional")
            split = is_prose(kind, field) and field not in marked(kind, "undivided")
            joint = field in marked(kind, "whose")
            if not (field in marked(kind, "of_people") and _is_a_people(value, self._said[value])):
                value = self._text(value, split=split, professional=named, joint=joint)
            return value
        if isinstance(value, Listed):
            kept = self._text(value, split=False) if is_text(value) else value
            return type(value)(kept) if kept else None
        if isinstance(value, Row):
            fields = {
                name: self._cleaned(type(value), name, getattr(value, name))
                for name in text_fields(type(value))
            }
            same = all(getattr(value, name) == kept for name, kept in fields.items())
            essential = () if value.says_more else marked(type(value), "essential")
            if any(getattr(value, name) and not fields.get(name, True) for name in essential):
                return type(value)()  # whose name may not be said is told of in no other way
            return value if same else value.model_copy(update=fields)
        if isinstance(value, tuple):
            parts = [(part, self._cleaned(kind, field, part)) for part in value]
            return tuple(kept for part, kept in parts if kept == part or not _is_empty(kept))
        return value

    def _text(
        self, text: str, *, split: bool, professional: bool = False, joint: bool = False
    ) -> str:
        """A text without it: without its sentences, or empty where it is not written in such.

        A `joint` one may be for its reader and another together.
        """
        hits = self._hits_in(text, professional=professional)
        hits = hits if split else [hit for hit in hits if not hit.in_prose]
        after = self._after.get(self._place, {}) if split else {}
        cut = self._last_cut() if split else None
        if not (hits or after or cut):
            return text
        if not split:
            shared = self._sought.is_shared(text)
            return "" if not shared and self._goes(text, hits, "") else text
        gone = self._with_qualified(text, self._gone(text, hits, after, cut, joint=joint))
        # Of a text that goes whole nothing is said: a line of gaps tells nobody anything.
        left, gap = without(text, gone), self._sought.gap
        if not (gap and left and gone):
            return left
        return without(text, gone, gap).replace(f"{gap} {gap}", gap)

    def _hits_in(self, text: str, *, professional: bool) -> list[Hit]:
        """What is sought in a text, less what was let in or is said of it here in any case."""
        let, past = self._place in self._decided.let, self._place in self._decided.past
        hits = [
            hit
            for hit in self._said[text]
            if hit.special not in self._usual
            and (hit.fixed or not let)
            and not (self._advice and hit.advice)
            and not (past and hit.near and hit.reason in OF_A_PLACE and _is_a_place(text, hit))
        ]
        return meant(text, hits, self._sought) if professional else hits

    def _last_cut(self) -> Withheld | None:
        """What was taken out last of the fields before, where it tells of somebody.

        “He is dangerous.” in the next field would be read of whoever is left in this one.
        """
        own = facts(record_type(self._place.table))  # who entered it says nothing of anybody
        cuts = (one for one in reversed(self.held) if one.whom and one.field in own)
        return next(cuts, None)

    def _gone(
        self,
        text: str,
        hits: Sequence[Hit],
        after: Mapping[str, Withheld],
        cut: Withheld | None,
        *,
        joint: bool,
    ) -> list[SentenceSpan]:
        """The sentences of a text that go: by what is said in them, or by what went before."""
        gone: list[SentenceSpan] = []
        heading: _Heading | None = None
        for span in sentences(text):
            begins, depth = text[: span.start][-1:] in {"", "\n"}, depth_of(text[span.start :])
            if heading and begins:
                heading = heading.above(text, span.start, depth)
            here = [hit for hit in hits if span.touches(hit.start, hit.end)]
            said = text[span.start : span.end].strip()
            follows = bool(gone) and gone[-1].end == span.start
            before = self.held[-1] if follows else after.get(said)
            if span.start == 0 and not before and cut and self._sought.tells_of(said, cut.whom):
                before = cut
            if joint and here and self._sought.is_joint(said):
                continue
            if here and self._sought.is_agreed(said):
                continue
            if (
                (here and self._goes(text, here, said))
                or (not here and before and self._falls(said, before))
                or (not here and heading and self._is_listed(said, heading))
            ):
                gone.append(span)
                if here and begins:
                    heading = _heading_of(self.held[-1], text, span, depth)
        return gone

    def _with_qualified(self, text: str, gone: list[SentenceSpan]) -> list[SentenceSpan]:
        """What goes, with each sentence that one of it takes back, as “Except if he is there”.

        Where it limits all that was said before it, that goes. So does a sentence that points to
        a line of a list by its number, where a line of it goes.
        """
        if not gone:
            return gone
        ends = {span.start for span in gone if _takes_back(text[span.start : span.end])}
        limits = [span.start for span in gone if is_condition(text[span.start : span.end])]
        limited = max(limits, default=0)
        moved = any(is_numbered(text[span.start : span.end]) for span in gone)
        for span in sentences(text):
            said = text[span.start : span.end].strip()
            before = span.end in ends or span.end <= limited
            falls = before or (moved and POINTS_TO.search(said))
            if falls and span not in gone and self._may_fall(said):
                self._fall(said, self.held[-1])
                gone.append(span)
        return sorted(gone)

    def _may_fall(self, sentence: str) -> bool:
        """Whether nobody decided that a sentence may stand."""
        return (self._place, sentence) not in self._decided.stand

    def _falls(self, sentence: str, before: Withheld) -> bool:
        """Whether a sentence goes with the one taken out before it, without which it misleads."""
        rest = sentence[labelled_to(sentence) :] if labelled_to(before.sentence) else sentence
        if self._sought.tells_of_others(rest, before.sentence, before.whom):
            return False
        told = self._sought.is_told_of_them(rest, before.whom)
        named = next((one for one in reversed(self.held) if one.words), before)
        told = told or (
            bool(before.whom)
            and not self._sought.begins_with_name(sentence)
            and begins_as_called(sentence, named.sentence, named.words)
        )
        label = sentence[: len(sentence) - len(rest)]
        asks = rest.endswith("?") or named.sentence.startswith(label)
        bare = bool(label) and asks and bool(before.whom) and says_no_more(rest)
        told = told or (bare and not self._sought.begins_with_name(rest))
        if not (told or self._sought.leans(rest, before.whom)) or not self._may_fall(sentence):
            return False
        self._fall(sentence, before)
        return True

    def _is_listed(self, sentence: str, heading: _Heading) -> bool:
        """Whether what stands in a list goes with the line above it that names somebody."""
        told = sentence[labelled_to(sentence) :] if heading.form else sentence
        if self._sought.begins_with_name(told) or not self._may_fall(sentence):
            return False
        self._fall(sentence, heading.named)
        return True

    def _fall(self, sentence: str, before: Withheld) -> None:
        field = self._place.field
        self.held.append(
            before._replace(field=field, fixed=False, sentence=sentence, near=True, words=())
        )

    def _goes(self, text: str, hits: list[Hit], sentence: str) -> bool:
        """Whether a sentence is taken out, or a whole field; notes it where it is."""
        near = all(hit.near for hit in hits)
        if near and (self._place, sentence) in self._decided.stand:
            return False
        first = next((hit for hit in hits if not hit.near), hits[0])
        self.held.append(
            Withheld(
                *self._place,
                first.reason,
                fixed=any(hit.fixed for hit in hits),
                sentence=sentence,
                near=near,
                words=tuple(dict.fromkeys(text[hit.start : hit.end] for hit in hits)),
                whom=tuple(dict.fromkeys(hit.whom for hit in hits if hit.whom)),
            )
        )
        return True


def _takes_back(sentence: str) -> bool:
    """Whether a sentence takes back some of the one before; “Not yet told: Kit” takes back none."""
    takes_none = NOT_YET_TOLD.match(sentence) or OF_SELF.match(sentence)
    return QUALIFIES.match(sentence) is not None and not takes_none


def _is_a_place(text: str, hit: Hit) -> bool:
    """Whether what was found is all that is said of a place, as in “Thornhurst, until May”.

    “At Thornhurst” may be the agency that is named after the town.
    """
    before, after = ENDS_A_PLACE.split(text[: hit.start])[-1], text[hit.end :].strip()
    return not before.strip() and (not after or ENDS_A_PLACE.match(after) is not None)


def _is_a_people(text: str, hits: Sequence[Hit]) -> bool:
    """Whether all that was found are words for a people or a faith, as in “White British”."""
    return all(
        hit.reason == NAMED and PEOPLES.issuperset(keys_of(text[hit.start : hit.end]))
        for hit in hits
    )


def _is_empty(value: Any) -> bool:
    """Whether nothing is left of a text, or of a row."""
    return bool(value == (type(value)() if isinstance(value, Row | str) else None))
