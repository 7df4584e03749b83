"""What is wrong with the conditions of a form: what would leave a question out for good."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.form.form_check import FormFault, Place
from prebirth.form.form_model import Group
from prebirth.form.model import Form, Section
from prebirth.form.question import AnswerKind, Question
from prebirth.form.show_if import ShowIf

CHILDREN = "children_here"
"""The group that shares nobody with the others."""


def condition_faults(form: Form) -> Iterator[FormFault]:
    """Every condition of a form that can never be met, or that nobody can know."""
    groups = {
        question.id: question.each or section.each
        for section in form.sections
        for question in section.questions
    }
    circles = _in_circles(form)
    for place, section in enumerate(form.sections):
        at: Place = ("sections", place)
        own = {question.id for question in section.questions}
        for test in section.show_if.tests if section.show_if else ():
            said = _wrong(form, groups, section.each, test)
            if not said and test.question in own:
                said = f"is shown by {test.question}, which stands in the section itself"
            if said:
                yield FormFault((*at, "show_if"), f"{section.id} {said}", fatal=True)
        for number, question in enumerate(section.questions):
            for said in _wrong_question(form, groups, question, circles):
                here = (*at, "questions", number, "show_if")
                yield FormFault(here, f"{question.id} {said}", fatal=True)


def _wrong_question(
    form: Form, groups: dict[str, Group | None], question: Question, circles: set[str]
) -> Iterator[str]:
    """What is wrong with the condition of one question that is asked."""
    if question.show_if is None or question.off:
        return
    for test in question.show_if.tests:
        if said := _wrong(form, groups, groups[question.id], test):
            yield said
        elif {question.id, test.question} <= circles:
            yield f"waits for {test.question}, which waits for it in turn"


def with_earlier_choices(form: Form) -> Form:
    """The form, with each condition met also by an earlier choice that means the same now."""
    if not any(question.was for question in form.all_questions):
        return form
    return form.model_copy(
        update={
            "sections": tuple(
                section.model_copy(
                    update={
                        "show_if": _widened(form, section.show_if),
                        "questions": tuple(
                            question.model_copy(
                                update={"show_if": _widened(form, question.show_if)}
                            )
                            if question.show_if
                            else question
                            for question in section.questions
                        ),
                    }
                )
                if _has_conditions(section)
                else section
                for section in form.sections
            )
        }
    )


def _has_conditions(section: Section) -> bool:
    return bool(section.show_if) or any(question.show_if for question in section.questions)


def _widened(form: Form, condition: ShowIf | None) -> ShowIf | None:
    if condition is None:
        return None
    asked = form.asked.get(condition.question)
    earlier = tuple(
        was for was, now in (asked.was if asked else {}).items() if now in condition.is_
    )
    return condition.model_copy(
        update={
            "is_": (*condition.is_, *earlier),
            "and_": tuple(filter(None, (_widened(form, part) for part in condition.and_))),
            "or_": tuple(filter(None, (_widened(form, part) for part in condition.or_))),
            "not_": _widened(form, condition.not_),
        }
    )


def _wrong(form: Form, groups: dict[str, Group | None], group: Group | None, test: ShowIf) -> str:
    """What is wrong with one test of a part that repeats for a group, or stands once."""
    if test.field and not (group or test.of):
        return (
            f"is shown by the field “{test.field}” of the person asked about, and is asked about "
            "nobody: say who, such as “of: mothers”"
        )
    if not test.question:
        return ""
    asked = form.asked.get(test.question)
    if asked is None:
        return f"is shown by “{test.question}”, and there is no such question"
    if asked.off:
        return f"is shown by {asked.id}, which is switched off"
    other = groups[asked.id]
    apart = group and other and (group == CHILDREN) != (other == CHILDREN)
    if apart and not test.anyone:
        return (
            f"is asked of {group} and shown by {asked.id}, which is asked of {other}: nobody is "
            "both. Add “anyone: true” if the answer about one of them is enough"
        )
    return _no_answer(asked, test)


def _no_answer(asked: Question, test: ShowIf) -> str:
    """What is wrong where a test waits for an answer that the question never has."""
    if test.is_ and not asked.choosable:
        return f"is shown by a choice of {asked.id}, which has no choices"
    if odd := next((one for one in test.is_ if one not in asked.options), ""):
        return (
            f"is shown by the choice “{odd}” of {asked.id}, which offers {', '.join(asked.options)}"
        )
    numbers = test.at_least is not None or test.below is not None
    if numbers and AnswerKind.NUMBER not in asked.type:
        return f"is shown by a number in {asked.id}, which asks for none"
    return ""


def _in_circles(form: Form) -> set[str]:
    """The questions that wait for each other, so that none of them is ever asked."""
    waits: dict[str, set[str]] = {
        question.id: {test.question for test in question.show_if.tests if test.question}
        for question in form.all_questions
        if question.show_if
    }
    found = set()
    for first, awaited in waits.items():
        reached, ahead = set[str](), list(awaited)
        while ahead:
            one = ahead.pop()
            if one not in reached:
                reached.add(one)
                ahead += waits.get(one, ())
        if first in reached:
            found.add(first)
    return found
