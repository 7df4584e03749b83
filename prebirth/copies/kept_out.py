"""Who must not be let in by an alert, an order or an answer, where no birth plan names them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import BindingRole, CourtOrder
from prebirth.case.family import carriers, mothers
from prebirth.case.listed import may_play
from prebirth.case.people import Person
from prebirth.copies.by_role import answered, asked_for
from prebirth.copies.kept_back import KeptBack, sentences_of
from prebirth.copies.who_they_are import named, named_in, what_they_are
from prebirth.form.model import Form
from prebirth.form.question import QuestionRole
from prebirth.layout.blocks import Block, Para

ABOUT_BIRTH = (
    QuestionRole.AT_BIRTH,
    QuestionRole.ON_WARD,
    QuestionRole.OUT_OF_HOURS,
    QuestionRole.EARLY_BIRTH,
)
BAN = re.compile(
    r"(\b(not|never|nobody|cannot)\b|n't\b).*\b"
    r"(let|come|visit|admit\w*|allow\w*|enter|near|be (there|present|in))\b"
    r"|\bno (contact|visit|access)|\b(keep|kept|stay|turn|turned)\b.*\b(out|away|off)\b"
    r"|\b(barred|banned|excluded|refuse[ds]?)\b",
    re.IGNORECASE,
)
"""Words that keep somebody out, within one sentence."""
SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")


class Ban(NamedTuple):
    """Who is named as not to be let in, where that stands, and in which words."""

    where: str
    words: str
    people: tuple[str, ...]


def bans(form: Form, case: Case, kept: KeptBack, on: date) -> list[Ban]:
    """Each sentence of an alert or answer that keeps somebody out, and each order in force.

    An order of which a day is kept back may be one.
    """
    return [
        *_in_texts(form, case, on),
        *(
            Ban(_binds(kept, order), case.name_of(order.binds), (order.binds,))
            for order in case.orders
            if order.binds and order.protects and _holds(order, on)
        ),
    ]


def _binds(kept: KeptBack, order: CourtOrder) -> str:
    unsure = kept.of(order, "since", "ends")
    return (
        say("Part of this order may be kept back, ring duty:")
        if unsure
        else say("An order in force binds")
    )


def may_name_somebody(form: Form, case: Case, on: date) -> bool:
    """Whether a text or an order could name somebody whom no birth plan names."""
    return any(True for _ in _texts(form, case, on)) or any(
        order.binds and _holds(order, on) for order in case.orders
    )


def ban_blocks(form: Form, case: Case, kept: KeptBack, on: date, listed: set[str]) -> list[Block]:
    """What an alert, an order and an answer say of whom no birth plan lists, and their looks.

    None of it is ever shortened: it keeps somebody safe.
    """
    new = [ban for ban in bans(form, case, kept, on) if not listed.issuperset(ban.people)]
    said = dict.fromkeys(sentences_of(f"{ban.where} {ban.words}") for ban in new)
    people = dict.fromkeys(one for ban in new for one in ban.people if one not in listed)
    looks = [text for one in people if (text := _looks(case, one))]
    return [
        *([Para(" ".join(said))] if said else []),
        *(Para(text, say("Named there:")) for text in looks),
    ]


def _in_texts(form: Form, case: Case, on: date) -> Iterator[Ban]:
    hers = carriers(case) | {mother.id for mother in mothers(case)}
    for where, text in _texts(form, case, on):
        for sentence in filter(BAN.search, SENTENCE.split(text)):
            people = tuple(one.id for one in named_in(case, sentence) if one.id not in hers)
            if people:
                yield Ban(where, sentence.strip(), people)


def _texts(form: Form, case: Case, on: date) -> Iterator[tuple[str, str]]:
    """What the alerts that stand and the answers about the birth say."""
    for alert in case.birth_alerts:
        if alert.says.strip() and alert.stands(on):
            yield say("An alert says:"), alert.says
    for answer in answered(case, asked_for(form, CopyKind.MIDWIFE, *ABOUT_BIRTH), on):
        if answer.text.strip():
            yield say("An answer about the birth says:"), answer.text


def _holds(order: CourtOrder, on: date) -> bool:
    """Whether it is an order for wards that binds somebody on a day."""
    if order.kind and may_play(order.kind, BindingRole.NOT_FOR_WARDS):
        return False
    ended = order.ends is not None and order.ends.latest < on
    return not ended and not (order.since and order.since.earliest > on)


def _looks(case: Case, one: str) -> str:
    """Who somebody is, and how to know them."""
    person = case.people.get(one)
    if person is None:
        return ""
    who = ", ".join(filter(None, (named(case, person), what_they_are(case, person))))
    return sentences_of(who, year_of(person), person.notes)


def year_of(person: Person) -> str:
    """The year in which somebody was born, or about how old they are; nothing where nobody said."""
    if person.born:
        return say("Born {year}", year=person.born.year)
    return say("About {age}", age=person.age) if person.age is not None else ""
