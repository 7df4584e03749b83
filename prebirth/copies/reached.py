"""What a copy in wrong hands told, and what that means for those who are to be kept safe."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.joining import who_is
from prebirth.case.marks import marks, texts
from prebirth.case.reached import dangers
from prebirth.case.record import Record
from prebirth.case.shares import Share, WrongHands
from prebirth.copies.log import choice_of
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Walk
from prebirth.layout.blocks import words_of
from prebirth.privacy.records import records_of
from prebirth.wording.facts import capital, field_title, listed

DO_FIRST = (
    "Tell them today that this copy is out, in a way the other cannot see, or tell those who keep "
    "them safe: their refuge, their independent adviser, the police. Where somebody may be in "
    "danger now, ring 999. Go through the safety plan with them, and change what the copy gave "
    "away, as far as it can be changed."
)
"""What is done before anybody counts hours."""


SOMETHING = 4
"""Letters from which on a text in some pages is taken for that of an entry."""
A_FACT = 20
"""Letters from which on it shows that the entry itself is there, and not a name in another."""


class ToldByCopy(NamedTuple):
    """What a copy told: of how many people, which kinds of facts, and what leads to somebody."""

    people: int
    kinds: tuple[tuple[str, int], ...]
    """Each kind of entry with how many of it."""
    leads: tuple[str, ...]
    """The titles of facts in it by which somebody can be found."""


def told_by(case: Case, share: Share, walk: Walk) -> ToldByCopy | None:
    """What a copy told, made again from the record it was made from; None where it cannot be.

    What is counted is what stands in its pages, so it is close and no more: the law asks for the
    kinds, and about how many people and entries (UK GDPR, article 33(3)).
    """
    if share.copy_kind is None or share.on is None or share.on.exact is None:
        return None
    reader = who_is(case, share.reader or share.agency or "")
    order = CopyOrder(share.copy_kind, share.on.exact, reader, choice_of(share))
    try:
        view = prepare(order, case, walk)
    except LookupError:
        return None
    said = f" {_plain(words_of(document_of(view).blocks))} "
    people = sum(bool(who.name.strip()) and _plain(who.name) in said for who in view.seen.people)
    kinds, leads = list[tuple[str, int]](), dict[str, None]()
    for table in (*SINGLE, *RECORDS):
        kind, count = record_type(table), 0
        for record in records_of(view.seen, table):
            told = _told(record, said)
            count += any(table in SINGLE or _says(record, name) for name in told)
            leads |= {
                f"{capital(say(kind.label))}: {field_title(kind, name).lower()}": None
                for name in told
                if marks(kind)[name].safety or marks(kind)[name].place
            }
        if count:
            kinds.append((capital(say(kind.label)), count))
    return ToldByCopy(people, tuple(kinds), tuple(leads))


def _told(record: Record, said: str) -> list[str]:
    """The texts of a record that stand in some pages; a choice or a day could be anybody's."""
    return [
        name
        for name in texts(type(record))
        if len(words := _plain(getattr(record, name))) >= SOMETHING and words in said
    ]


def _says(record: Record, name: str) -> bool:
    """Whether a text in some pages shows that its record is there: a name alone is said often."""
    mark = marks(type(record))[name]
    return mark.identifies or mark.named_by or len(getattr(record, name)) >= A_FACT


def _plain(text: str) -> str:
    return " ".join(text.split())


def danger_words(case: Case, row: WrongHands) -> tuple[str, str] | None:
    """Who may be in danger since somebody got a copy, and what to do first; None where nobody."""
    found = dangers(case, row)
    if not found:
        return None
    lines = []
    for danger in found:
        receiver = case.name_of(danger.receiver)
        names = [case.name_of(key) for key in danger.safe]
        if names:
            lines.append(
                say(
                    "{listed} may be in danger: {receiver} got this copy.",
                    listed=listed(names),
                    receiver=receiver,
                )
            )
        else:
            lines.append(say("{receiver} got this copy.", receiver=receiver))
        if danger.kept:
            entries = (
                say("1 entry") if danger.kept == 1 else say("{kept} entries", kept=danger.kept)
            )
            lines.append(
                say(
                    "The record keeps {entries} from {receiver} by name.",
                    entries=entries,
                    receiver=receiver,
                )
            )
    return " ".join(lines), say(DO_FIRST)


def told_words(told: ToldByCopy | None) -> str:
    """What a copy told, in words."""
    if told is None:
        return say(
            "It cannot be made again from here, so what it told is not counted: "
            "look at the file, and write which kinds of facts it holds and of how "
            "many people."
        )
    people = say("1 person") if told.people == 1 else say("{people} people", people=told.people)
    kinds = ", ".join(f"{kind.lower()} ({count})" for kind, count in told.kinds) or say(
        "nothing found"
    )
    return say(
        "It named {people}. Kinds of facts, and about how many entries of each: {kinds}.",
        people=people,
        kinds=kinds,
    )


def leads_words(told: ToldByCopy | None) -> str:
    """Which facts in a copy lead to somebody, in words; nothing where none are found."""
    return (
        say("By these somebody can be found: {listed}.", listed=", ".join(told.leads))
        if told and told.leads
        else ""
    )
