"""What the agencies wrote, sorted by theme for reading side by side; nothing is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from prebirth.case.agencies import Subject
from prebirth.case.case import Case
from prebirth.case.family import children_here, fathers_and_partners, mothers
from prebirth.case.people import Person

WORDS = {
    Subject.MOTHER: ("mother", "mum", "mam", "midwife"),
    Subject.FATHER: ("father", "dad", "stepfather", "partner", "boyfriend", "husband"),
    Subject.BABY: (
        "baby",
        "babies",
        "unborn",
        r"pregnan\w*",
        "birth",
        "scan",
        "scans",
        "antenatal",
        "labour",
        "growth",
        "booked",
        "booking",
    ),
    Subject.HOME: (
        "home",
        "flat",
        "house",
        "housing",
        "tenancy",
        "rent",
        "landlord",
        "bedroom",
        r"overcrowd\w*",
        "address",
        "arrears",
    ),
    Subject.CHILDREN: (
        "child",
        "children",
        "sibling",
        "siblings",
        "brother",
        "sister",
        "school",
        "nursery",
        "toddler",
        "son",
        "daughter",
    ),
    Subject.ENGAGEMENT: (
        "appointment",
        "appointments",
        r"attend\w*",
        "missed",
        r"cancel\w*",
        r"engag\w*",
        r"visit\w*",
        "no access",
        "contact",
        "letter",
        "brought",
    ),
}
"""Words that show which theme a sentence is about: an aid for readers, never a judgement."""
END = re.compile(r"(?<=[.!?])\s+|\n+")


class Excerpt(NamedTuple):
    """What one agency says about one theme, in its own words."""

    agency: str
    contribution: str
    words: str


def side_by_side(case: Case) -> dict[Subject | None, list[Excerpt]]:
    """Every sentence of every contribution, under each theme it touches.

    Under None stand the sentences that touch no theme.
    """
    sought = {subject: _pattern(subject, case) for subject in Subject}
    by_subject: dict[Subject | None, list[Excerpt]] = {subject: [] for subject in (*Subject, None)}
    for contribution in case.contributions:
        if not contribution.says.strip():
            continue
        sentences = [part.strip() for part in END.split(contribution.says) if part.strip()]
        about = {
            subject: [part for part in sentences if pattern.search(part)]
            for subject, pattern in sought.items()
        }
        placed = {part for parts in about.values() for part in parts}
        for subject, parts in (
            *about.items(),
            (None, [part for part in sentences if part not in placed]),
        ):
            if parts:
                by_subject[subject].append(
                    Excerpt(contribution.agency or "", contribution.id, " ".join(parts))
                )
    return by_subject


def _pattern(subject: Subject, case: Case) -> re.Pattern[str]:
    words = (*WORDS[subject], *(re.escape(name) for name in _names(subject, case)))
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


def _names(subject: Subject, case: Case) -> Iterator[str]:
    """The names of the people a theme is about."""
    earlier = [
        person for previous in case.previous_children if (person := case.people.get(previous.child))
    ]
    whom: dict[Subject, Iterable[Person]] = {
        Subject.MOTHER: mothers(case),
        Subject.FATHER: fathers_and_partners(case),
        Subject.CHILDREN: [*children_here(case), *earlier],
    }
    for person in whom.get(subject, ()):
        for name in (person.names, person.known_as):
            if name.strip():
                yield name.strip()
                yield name.split()[0]
