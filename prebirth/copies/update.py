"""What changed between two days, or since a copy was given, as a sheet to put beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from difflib import SequenceMatcher
from typing import NamedTuple

from prebirth.base.language import Covers, covering, say
from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.joining import who_is
from prebirth.case.marks import Why
from prebirth.case.people import Person
from prebirth.case.shares import Share
from prebirth.copies.changes import Difference, differences, kept_since
from prebirth.copies.heads import about_case
from prebirth.copies.log import choice_of, is_of
from prebirth.copies.make import called, document_of, prepare, seen_by, told_in
from prebirth.copies.spec import FROM_CASE, CopyOrder, CopyView, Policy, spec_of
from prebirth.form.model import Walk
from prebirth.layout.blocks import (
    Block,
    Bullets,
    Columns,
    Document,
    Empty,
    Grid,
    Heading,
    Para,
    Tiles,
    words_of,
)
from prebirth.privacy.gate import Seen, for_reader, without_inside
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import Withheld
from prebirth.wording.facts import capital, day_words, told_apart

UNKNOWN_COPY = (
    "nobody knows what this paper held, so there is no update sheet to it; make a new copy for "
    "its reader"
)
"""Why there is no sheet to a note of a decision, or to what was entered in the log by hand."""
NO_HISTORY = (
    "the record as it stood when this copy was made is not here, so what changed since cannot be "
    "told; make a new copy for its reader"
)
"""Why there is no sheet where the log came in from elsewhere without the history behind it."""
READER_GONE = (
    "the reader of this copy is not in this assessment any more, so nobody can say what "
    "they may see; if it is given to somebody, make them a copy of their own"
)
HOLDS_NOTHING = "a blank form holds nothing of anybody, so nothing of it can have changed"


class Sides(NamedTuple):
    """Two states of an assessment as one reader may see them."""

    before: Seen
    now: Seen
    hidden: frozenset[str] = frozenset()
    """The questions whose answers this kind of copy never shows."""
    chair: bool = False
    """Whether the chair reads it, who may know what is kept from others since."""


class CopySides(NamedTuple):
    """A copy that holds but a part of an assessment, as it would be made of two states of it."""

    before: CopyView
    now: CopyView


def sides_of(before: Case, now: Case, reader: Reader, *, also: Sequence[Case] = ()) -> Sides:
    """Two states through the gate: what is restricted in the later is left out on both sides.

    Whoever is withheld in one of them is named on neither.
    """
    earlier, _ = for_reader(before, reader, also=(now, *also))
    later, _ = for_reader(now, reader, also=also, beside=(before,))
    if reader.chair:
        return Sides(earlier, later, chair=True)
    return Sides(without_inside(earlier), without_inside(later))


def sides_for(
    before: Case, now: Case, share: Share, on: date, walk: Walk, *, also: Sequence[Case] = ()
) -> Sides | CopySides:
    """Two states as the holder of a copy may see them: no more than if it were made anew.

    What was decided for that copy holds for both. `also` are the other versions that are known, so
    that what was restricted when it was removed is in neither. Raises LookupError, which says why,
    where the log does not say which copy it is, its reader is gone or could be two, or `before` is
    not what it was made from: it then cannot be said that nothing changed.
    """
    if share.copy_kind is None or not share.facts:
        raise LookupError(UNKNOWN_COPY)
    if not is_of(before, share):
        raise LookupError(NO_HISTORY)
    spec = spec_of(share.copy_kind)
    if spec.policy is Policy.NOTHING:
        raise LookupError(HOLDS_NOTHING)
    order = CopyOrder(spec.kind, on, _reader(before, now, share), choice_of(share))
    if spec.part:
        view = prepare(order, now, walk, also=also, beside=(before,))
        order = _without_who_goes(order, view.withheld)
        return CopySides(prepare(order, before, walk, also=(now, *also)), view)
    seen, withheld = seen_by(order, now, walk, also=also, beside=(before,))
    was = _without_who_goes(order, withheld)
    return Sides(
        told_in(was, seen_by(was, before, walk, also=(now, *also))[0]),
        told_in(order, seen),
        frozenset(
            question.id
            for question in walk.form.by_id.values()
            if spec.kind not in walk.form.copies_of(question)
        ),
        order.reader == CHAIR,
    )


def _without_who_goes(order: CopyOrder, withheld: Iterable[Withheld]) -> CopyOrder:
    """An order less who now belongs to the family only through somebody who is withheld."""
    goes = [one for one in withheld if one.reason == Why.THROUGH]
    more = [(Place(one.table, one.record), one.reason) for one in goes]
    return order._replace(choice=order.choice._replace(more=(*order.choice.more, *more)))


def _reader(before: Case, now: Case, share: Share) -> str:
    """The id of the reader of a copy, as an order takes it; raises LookupError."""
    reader = share.reader
    if reader == CHAIR:
        return CHAIR
    if share.copy_kind and not one_reader(share.copy_kind):
        # What everybody reads is theirs, whichever agency it was given to.
        if reader in {"", share.agency} or reader in now.agencies:
            return ""
    elif not reader:
        reader = share.agency or ""
    if not reader:
        found = whose(before, now, share)
        if len(found) > 1:
            listed = say(" or ").join(told_apart(now, who) for who in found)
            raise LookupError(f"this copy is for “{share.to}”, who could be {listed}; say which")
        reader = found[0].id if found else ""
    reader = who_is(now, reader)
    if reader not in now.people and reader not in now.agencies:
        raise LookupError(READER_GONE)
    return reader


def whose(before: Case, now: Case, share: Share) -> list[Person] | list[Agency]:
    """Those whom a copy could be for whose reader the log knows by name alone."""
    if share.copy_kind is None or not one_reader(share.copy_kind) or share.agency or share.reader:
        return []
    if spec_of(share.copy_kind).policy is Policy.ONE_AGENCY:
        agencies = called(now, share.to, now.agencies) or called(before, share.to, before.agencies)
        return [agency for agency in now.agencies if agency.id in {one.id for one in agencies}]
    people = called(now, share.to, now.people) or called(before, share.to, before.people)
    return [person for person in now.people if person.id in {one.id for one in people}]


def one_reader(kind: CopyKind) -> bool:
    """Whether a kind of copy is always for one parent or one agency."""
    return spec_of(kind).policy in FROM_CASE


def since_copy(sides: Sides | CopySides) -> list[Difference]:
    """What differs in what somebody was given."""
    if isinstance(sides, CopySides):
        return list(_lines_changed(document_of(sides.before), document_of(sides.now)))
    return _changed(sides)


def _changed(sides: Sides) -> list[Difference]:
    """What differs between two states; for the chair also what is kept from others since."""
    kept = kept_since(sides.before, sides.now, sides.hidden) if sides.chair else ()
    return [*differences(sides.before, sides.now, sides.hidden), *kept]


def _lines_changed(before: Document, now: Document) -> Iterator[Difference]:
    """The lines of two documents that differ, each under its heading."""
    earlier, later = _lines(before), _lines(now)
    for tag, start, end, begin, stop in SequenceMatcher(
        None, earlier, later, autojunk=False
    ).get_opcodes():
        if tag != "equal":
            left, right = earlier[start:end], later[begin:stop]
            for place in range(max(len(left), len(right))):
                was, is_ = (
                    left[place] if place < len(left) else None,
                    right[place] if place < len(right) else None,
                )
                heading = (is_ or was or ("", ""))[0]
                yield Difference(heading, "", "", was[1] if was else "", is_[1] if is_ else "")


def _lines(document: Document) -> list[tuple[str, str]]:
    """Every line of a document with the heading it stands under."""
    lines: list[tuple[str, str]] = []
    heading = ""

    def walk(blocks: Iterable[Block]) -> None:
        nonlocal heading
        for block in blocks:
            if isinstance(block, Heading):
                heading = block.text
            elif isinstance(block, Columns):
                for column in block.columns:
                    walk(column)
            elif isinstance(block, Grid):
                lines.extend((heading, " · ".join(filter(None, row))) for row in block.rows)
            elif isinstance(block, Tiles):
                lines.extend((heading, ": ".join(filter(None, tile))) for tile in block.tiles)
            elif isinstance(block, Bullets):
                lines.extend((heading, item) for item in block.items)
            elif text := " ".join(filter(None, words_of(block).split("\n"))):
                lines.append((heading, text))

    walk(document.blocks)
    return lines


@covering(Covers.COPIES)
def update_sheet(sides: Sides | CopySides, share: Share, on: date) -> Document:
    """For somebody who holds a copy: everything that has changed in what they were given."""
    what = capital(say(share.copy_kind.called)) if share.copy_kind else say("Copy")
    since = share.on.show() if share.on else say("a day that was not noted")
    now = sides.now.seen if isinstance(sides, CopySides) else sides.now
    to, version = _to(now, share), share.version or say("version not noted")
    said = say(
        "For {to}. Put it with the copy you have: {what}, {version}, of {since}.",
        to=to,
        what=what.lower(),
        version=version,
        since=since,
    )
    blocks: list[Block] = [
        Heading(say("What has changed"), 0),
        Para(said),
        Para(say(FOR_THE_CHAIR if share.reader == CHAIR else LEFT_OUT)),
        *_rows(since_copy(sides), since, say("Now, {day_words}", day_words=day_words(on))),
    ]
    return about_case(say("Update sheet"), now, on, blocks)


LEFT_OUT = "What is restricted is left out, then and now."
FOR_THE_CHAIR = "It says what is kept from others since, and who they are. Show it to nobody else."


def _to(now: Seen, share: Share) -> str:
    """For whom a sheet is, in words that its reader may read."""
    key = who_is(now, share.reader or share.agency or "")
    who = now.people.get(key) or now.agencies.get(key)
    if isinstance(who, Person | Agency):
        return told_apart(now, who)
    shown = now.shares.get(share.id)
    return (shown.to if shown else share.to) or say("whoever holds it")


@covering(Covers.COPIES)
def compared_days(days: tuple[date, date], sides: Sides, now: Seen, on: date) -> Document:
    """The assessment as it stood at the end of two days, side by side, as far as it differs."""
    day, later = map(day_words, days)
    blocks: list[Block] = [
        Heading(say("As it stood on two days"), 0),
        Para(
            say(
                "What the record held at the end of {day} beside what it held at the "
                "end of {later}, where they differ.",
                day=day,
                later=later,
            )
        ),
        *_rows(_changed(sides), day, later),
    ]
    return about_case(say("Two days compared"), now, on, blocks)


def _rows(differences: Sequence[Difference], before: str, after: str) -> list[Block]:
    """A row for each fact that differs; of what it is, is said once above its facts."""
    if not differences:
        return [Empty(say("Nothing that may be shown here has changed."))]
    titles = [": ".join(filter(None, (one.kind, one.title))) for one in differences]
    rows = tuple(
        (
            "" if before_it == title else title,
            difference.fact,
            _said(difference.before),
            ": ".join(filter(None, (_said(difference.after), difference.more))),
        )
        for difference, title, before_it in zip(differences, titles, ["", *titles], strict=False)
    )
    return [Grid((say("Of what"), say("Fact"), before, after), (2, 1.3, 2.4, 2.4), rows)]


def _said(text: str) -> str:
    return {"added": say("Added"), "removed": say("Removed"), "": "–"}.get(text, text)
