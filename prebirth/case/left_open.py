"""What a record type leaves open: refused, since what nobody looked at would be shown."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.case.marks import Audience, Kind, Mark, marked, marks, texts
from prebirth.case.record import COMMON, Record, holds_people, is_prose, ref_of


def left_open(kind: type[Record]) -> Iterator[str]:
    """What nobody has said of a record type without which a copy would show it."""
    line_marks = _asked_of_lines(kind)
    for name, mark in marks(kind).items():
        if name in COMMON or not (mark.kind == Kind.FACT or mark.printed):
            continue
        field = f"{kind.__name__}.{name}"
        if kind.audience == Audience.FAMILY and mark.audience is None:
            yield (
                f"{field} would stand in every parent's copy: declare it as open_fact(…), or say "
                "who may read it by audience=…"
            )
        if _names_another(kind, name, mark):
            yield (
                f"{field} names somebody whom its record is not about: put it into about=(…), give "
                "it an audience of its own, or narrow its rows by a method “narrowed”"
            )
        whom = ref_of(kind, name)
        if mark.goes_with is None and (
            whom == "agencies" or (whom == "people" and len(kind.whose) > 1 and name in kind.whose)
        ):
            yield f"{field} does not say goes_with=…: whether its record goes where they do"
        for sign in line_marks.get(name, ()):
            if getattr(mark, sign) is None:
                yield f"{field} does not say {sign}=…: True closes it, False says it was looked at"


def _names_another(kind: type[Record], name: str, mark: Mark) -> bool:
    """Whether a field of what its people read holds somebody else, and says no more of it."""
    return (
        kind.audience == Audience.THEIRS
        and holds_people(kind, name)
        and name not in kind.whose
        and mark.audience is None
        and kind.narrowed is Record.narrowed
    )


def _asked_of_lines(kind: type[Record]) -> dict[str, list[str]]:
    """By each text of a record type the marks that it must say of itself.

    Sentences are searched for whoever must not be found; a line of text is all name or place.
    """
    own, asked = marks(kind), dict[str, list[str]]()
    professionals = kind.audience == Audience.PROFESSIONALS
    of_staff = professionals and any(own[name].staff_only for name in texts(kind))
    somebody = bool(marked(kind, "named_by"))
    for name in texts(kind):
        mark, line = own[name], not is_prose(kind, name)
        signs = asked.setdefault(name, [])
        if kind.privileged is not Record.privileged:
            signs.append("privileged")
        if of_staff and not mark.chosen:
            signs.append("staff_only")
        if line and not (kind.safety or mark.chosen):
            signs.append("safety")
        if line and somebody and not (mark.service or mark.professional):
            signs.append("called")
    return asked
