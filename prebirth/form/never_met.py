"""The conditions and bounds of a form that no record can ever meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import product
from typing import NamedTuple

from prebirth.case.answer import Answer
from prebirth.case.gestation import LONGEST, Gestation
from prebirth.form.form_check import FormFault, Place
from prebirth.form.model import Form
from prebirth.form.question import AnswerKind, Question
from prebirth.form.show_if import AGE, ShowIf, fields_with_choices

OLDEST = 130
"""No one is older, in years."""


class Wanted(NamedTuple):
    """One test of a condition, whether it is to be met, and whether one value decides it."""

    test: ShowIf
    met: bool
    one: bool
    """Else any of several answers, or of several people, is enough."""


def never_met(form: Form) -> Iterator[FormFault]:
    """Every condition that nothing can meet, also together with that of its section."""
    for place, section in enumerate(form.sections):
        at: Place = ("sections", place)
        asked = [question for question in section.questions if not question.off]
        outer = _cases(form, section.show_if, repeats=bool(section.each))
        if section.show_if and not _possible(form, outer):
            yield FormFault((*at, "show_if"), f"{section.id} is shown where {NEVER}")
            continue
        for number, question in enumerate(section.questions):
            if question not in asked or question.show_if is None:
                continue
            here = (*at, "questions", number, "show_if")
            own = _cases(form, question.show_if, repeats=bool(question.each or section.each))
            if not _possible(form, own):
                yield FormFault(here, f"{question.id} is asked where {NEVER}")
            elif not _possible(form, [one + other for one, other in product(outer, own)]):
                says = f"{question.id} is asked where {section.id} stands in, never shows"
                yield FormFault(here, says)


NEVER = "nothing can meet its condition: its parts rule each other out"


def no_number_fits(form: Form) -> Iterator[FormFault]:
    """Every number question between whose bounds lies no number with its decimals."""
    for place, section in enumerate(form.sections):
        for number, question in enumerate(section.questions):
            if AnswerKind.NUMBER in question.type and not question.off and not _numbers(question):
                at = ("sections", place, "questions", number, "at_least")
                decimals = f"{question.decimals} decimals" if question.decimals else "no decimals"
                says = (
                    f"{question.id} asks for a number with {decimals}, and none is from "
                    f"{question.at_least:g} to {question.at_most:g}"
                )
                yield FormFault(at, says)


def _cases(form: Form, condition: ShowIf | None, *, repeats: bool) -> list[tuple[Wanted, ...]]:
    """The ways in which a condition can be met, each as tests that are met or not."""
    return list(_ways(form, condition, repeats=repeats, met=True)) if condition else [()]


def _ways(
    form: Form, condition: ShowIf, *, repeats: bool, met: bool
) -> Iterator[tuple[Wanted, ...]]:
    if condition.not_:
        yield from _ways(form, condition.not_, repeats=repeats, met=not met)
    elif parts := condition.and_ or condition.or_:
        of_parts = [list(_ways(form, part, repeats=repeats, met=met)) for part in parts]
        if bool(condition.and_) == met:
            for chosen in product(*of_parts):
                yield tuple(wanted for way in chosen for wanted in way)
        else:
            for ways in of_parts:
                yield from ways
    else:
        yield (Wanted(condition, met, _is_one(form, condition, repeats=repeats)),)


def _is_one(form: Form, test: ShowIf, *, repeats: bool) -> bool:
    """Whether one answer or one person decides a test; else any of several is enough."""
    if test.question:
        return test.question not in form.of_somebody or (repeats and not test.anyone)
    return not test.of


def _possible(form: Form, ways: Iterable[tuple[Wanted, ...]]) -> bool:
    return any(_can_be(form, way) for way in ways)


def _can_be(form: Form, way: tuple[Wanted, ...]) -> bool:
    """Whether all of these tests can come out so at once."""
    of_one: dict[tuple[str, ...], list[Wanted]] = {}
    for wanted in way:
        test = wanted.test
        about: tuple[str, ...] = ("has", test.has)
        if test.question:
            about = ("question", test.question)
        elif test.field:
            about = ("field", test.field, test.of or "")
        elif test.weeks_from or test.weeks_to:
            about = ("weeks",)
        of_one.setdefault(about, []).append(wanted)
    return all(_fits_together(form, tests) for tests in of_one.values())


def _fits_together(form: Form, tests: list[Wanted]) -> bool:
    """Whether some value, or several where any is enough, makes tests of one thing come out so."""
    table = _outcomes(form, [wanted.test for wanted in tests])
    refused = [number for number, wanted in enumerate(tests) if not wanted.met]
    # What must hold of none of several holds of the one as well.
    one = [n for n, wanted in enumerate(tests) if wanted.one or not wanted.met]
    if any(wanted.one for wanted in tests) and not any(
        all(row[number] == tests[number].met for number in one) for row in table
    ):
        return False
    several = [n for n, wanted in enumerate(tests) if wanted.met and not wanted.one]
    never = [n for n in refused if not tests[n].one]
    return all(
        any(row[number] and not any(row[other] for other in never) for row in table)
        for number in several
    )


def _outcomes(form: Form, tests: list[ShowIf]) -> list[tuple[bool, ...]]:
    """For each value that one thing can have, how each test of it comes out."""
    first = tests[0]
    if first.has:
        return [(True,) * len(tests), (False,) * len(tests)]
    if first.question:
        asked = form.asked.get(first.question)
        if asked is None:  # named by another fault already
            return list(product((True, False), repeat=len(tests)))
        return [tuple(test.said_by(answer) for test in tests) for answer in _answers(asked, tests)]
    if first.field == AGE:
        ages = (None, *range(OLDEST))
        return [tuple(test.in_range(age) for test in tests) for age in ages]
    if first.field:
        values = (None, *fields_with_choices()[first.field])
        return [tuple(value in test.is_ for test in tests) for value in values]
    weeks = (None, *map(Gestation, range(LONGEST + 1)))
    return [tuple(test.in_weeks(now) for test in tests) for now in weeks]


def _answers(asked: Question, tests: list[ShowIf]) -> Iterator[Answer]:
    """Answers of every sort that matters to these tests, and none."""
    several = asked.multi or AnswerKind.TICKS in asked.type
    named = [*dict.fromkeys(one for test in tests for one in test.is_)]
    choices: list[tuple[str, ...]] = [(), *((one,) for one in asked.options)]
    if several:
        choices += [tuple(one for one in named if one != less) for less in ("", *named)]
        choices += list(product(*((test.is_) for test in tests if test.is_)))
    numbers = [None, *_numbers(asked, tests)] if AnswerKind.NUMBER in asked.type else [None]
    for choice, number, text in product(choices, numbers, ("", "Said.")):
        yield Answer(choice=choice, number=number, text=text)


def _numbers(asked: Question, tests: Iterable[ShowIf] = ()) -> list[float]:
    """The numbers a question may have, at and beside each of its bounds and those of tests."""
    step = Decimal(10) ** -asked.decimals
    bounds = [asked.at_least, asked.at_most, 0.0]
    bounds += [bound for test in tests for bound in (test.at_least, test.below)]
    near = {
        Decimal(str(bound)).quantize(step, way) + beside * step
        for bound in bounds
        if bound is not None
        for way in (ROUND_CEILING, ROUND_FLOOR)
        for beside in (-1, 0, 1)
    }
    return [
        float(number)
        for number in sorted(near)
        if (asked.at_least is None or number >= Decimal(str(asked.at_least)))
        and (asked.at_most is None or number <= Decimal(str(asked.at_most)))
    ]
