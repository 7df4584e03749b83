"""What a record type leaves open: refused, since what nobody looked at would be shown."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.case.annotations import inner_type
from prebirth.case.listed import Listed
from prebirth.case.marks import SELF, Audience, Kind, Mark, facts, marked, marks, texts
from prebirth.case.record import COMMON, Record, holds_people, is_key, is_prose, ref_of
from prebirth.case.values import Model, Row


def left_open(kind: type[Record]) -> Iterator[str]:
    """What nobody has said of a record type without which a copy would show it."""
    if kind.who_is_who is None and (len(kind.whose) > 1 or marked(kind, "named_by")):
        yield (
            f"{kind.__name__} does not say who_is_who=…: whether what it said in another version "
            "is sought as well, such as a name or a tie"
        )
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
        if mark.gave is None and whom == "agencies":
            yield f"{field} does not say gave=…: whether what its record says came from that agency"
        for sign in line_marks.get(name, ()):
            if getattr(mark, sign) is None:
                yield f"{field} does not say {sign}=…: True closes it, False says it was looked at"
    yield from _titles_left_open(kind)
    yield from _areas_left_open(kind)


def _titles_left_open(kind: type[Record]) -> Iterator[str]:
    """The titles of its records and rows that a copy may lose, and leave the rest without one."""
    titles: list[tuple[type[Model], str]] = [(kind, name) for name in kind.columns[:1]]
    titles += [(row, name) for row in _rows_of(kind) for name in facts(row)[:1]]
    for model, name in titles:
        mark = marks(model)[name]
        settled = mark.essential is not None or mark.identifies or mark.whose
        if settled or (model is kind and name in kind.whose):
            continue
        if _is_words(model, name) or _is_closer(kind, mark):
            yield (
                f"{model.__name__}.{name} does not say essential=…: True takes out with it what it "
                "is the title of, False says that the rest may stand alone"
            )


def _areas_left_open(kind: type[Record]) -> Iterator[str]:
    """The lines in the rows of a person that may be where they lived, and do not say."""
    for row in _rows_of(kind) if kind.whose == SELF else ():
        for name in texts(row):
            mark = marks(row)[name]
            if mark.area is None and not (mark.called or is_prose(row, name)):
                yield f"{row.__name__}.{name} does not say area=…: whether somebody lived there"


def _rows_of(kind: type[Model]) -> Iterator[type[Row]]:
    """The types of the rows in the facts of a record, and of the rows in these."""
    for name in facts(kind):
        _, inner = inner_type(kind.model_fields[name].annotation)
        if isinstance(inner, type) and issubclass(inner, Row):
            yield inner
            yield from _rows_of(inner)


def _is_words(kind: type[Model], name: str) -> bool:
    """Whether a field holds words, or a choice that may be words which no list knows."""
    _, inner = inner_type(kind.model_fields[name].annotation)
    listed = isinstance(inner, type) and issubclass(inner, Listed)
    return listed or (inner is str and not is_key(kind, name))


def _is_closer(kind: type[Record], mark: Mark) -> bool:
    """Whether fewer may read a field than its record."""
    open_to = [Audience.FAMILY, Audience.THEIRS, Audience.PROFESSIONALS]
    fewer = mark.audience in open_to[1:] and open_to.index(mark.audience) > (
        open_to.index(kind.audience) if kind.audience in open_to else 0
    )
    return fewer or mark.closes


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
