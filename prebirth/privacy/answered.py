"""What was answered to a prompt, or a question, that would tell of something withheld."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from prebirth.base.places import shipped_forms
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, TABLE_OF, Case
from prebirth.case.change import Place
from prebirth.case.closing import Closing
from prebirth.case.dates import PartialDate
from prebirth.case.references import remove_records
from prebirth.form.load import load_walk
from prebirth.form.model import Form, Walk
from prebirth.form.show_if import ShowIf
from prebirth.privacy.by_count import told_by_count
from prebirth.privacy.lost import ENTRY
from prebirth.privacy.redaction import Reader
from prebirth.privacy.versions import kept_back
from prebirth.privacy.withheld import Choice, Withheld
from prebirth.rules.prompts.evaluate import evaluate_rule
from prebirth.rules.prompts.rule import COURSE, RULES, Prompt, is_of

SAYS_NONE = re.compile(
    r"\W*(?:no|none|nobody|no one|nothing|neither|never|n/?a|not known|unknown|agreed)"
    r"(?: (?:new|other|one|else|more|partners?|child(?:ren)?|fathers?|m[ae]n|that|we|know|known|of"
    r"|yet|so|far|is|are|there|has|have|been|here))*\W*(?:[.,;!]|$)",
    re.IGNORECASE,
)
"""How an answer begins that tells of nobody; a word here lets an answer stand."""


def take_out_answered(
    whole: Case, seen: Case, held: Collection[Withheld], form: Form | None
) -> Case:
    """The case without what was answered to a prompt, or left open by one, that tells of more.

    An answer may rest on questions or people alone and still tell what raised the prompt.
    """
    withheld = {one.table for one in held} | {
        table
        for table in RECORDS
        if any(record.id not in seen.table(table) for record in whole.table(table))
    }
    if not withheld:
        return seen
    both = _Both(whole, seen, frozenset(withheld), form)
    told = {one.id for one in seen.responses if both.tells(one.prompt, one.on, one.facts)}
    seen = remove_records(seen, "responses", told) if told else seen
    for closing in list(seen.closings):
        before = both.without(closing)
        kept = tuple(row for row in closing.was_open if not before.tells(row.of, closing.on))
        if kept != closing.was_open:
            seen = seen.adding(closing.replace(was_open=kept))
    return seen


def take_out_told_by_question(
    versions: Sequence[Case], seen: Case, reader: Reader, held: list[Withheld], choice: Choice
) -> Case:
    """The case without each answer whose question tells, with it, of what is withheld.

    A question may be asked only where the record holds what its reader must not know, or name it:
    “Yes, since January” tells of a new partner. “None” tells of nobody. The first of the versions
    is the one that is seen.
    """
    table, sought = TABLE_OF[Answer], told_by_count(versions[0], seen)
    asked, let = _walk(reader.form).form.asked, {place for place, _ in choice.let}
    gone = set[str]()
    for answer in seen.answers:
        question = asked.get(answer.question)
        words = (answer.asked, *((question.short, question.ask) if question else ()))
        needed = _needed(question.show_if) if question and question.show_if else ()
        lost = any(
            not len(seen.table(one)) and any(kept_back(one, versions, seen, reader.person))
            for one in needed
        )
        named = not _says_none(answer) and any(sought.hits(text) for text in words)
        if (lost or named) and Place(table, answer.id) not in let:
            gone.add(answer.id)
    held += [Withheld(table, key, "", ENTRY) for key in sorted(gone)]
    return remove_records(seen, table, gone) if gone else seen


def _needed(condition: ShowIf) -> Iterator[str]:
    """The tables that hold something where a condition is met; not what must hold nothing."""
    if condition.has:
        yield condition.has
    for part in (*condition.and_, *condition.or_):
        yield from _needed(part)


def _says_none(answer: Answer) -> bool:
    """Whether an answer says that there is nobody, or nothing; by its choice, if it has one."""
    return any(SAYS_NONE.match(text) for text in answer.choice or (answer.text,))


class _Both(NamedTuple):
    """A case and what its reader sees of it, each with the prompts that it raises."""

    whole: Case
    seen: Case
    withheld: frozenset[str]
    """The tables of which something is withheld."""
    form: Form | None

    def without(self, closing: Closing) -> _Both:
        """Both as they were before a closing, after which hardly any prompt is raised."""
        table, ids = TABLE_OF[Closing], {closing.id}
        return self._replace(
            whole=remove_records(self.whole, table, ids),
            seen=remove_records(self.seen, table, ids),
        )

    def tells(self, name: str, day: PartialDate | None, facts: str = "") -> bool:
        """Whether an answer of a day would tell of what is withheld: nothing seen explains it.

        Where neither raises the prompt any more, nobody knows what did.
        """
        rule = RULES.get(name)
        if rule is None or self.withheld.isdisjoint(rule.reads | COURSE):
            return False
        if day is None:
            return True
        walk = _walk(self.form)
        then, now = (
            evaluate_rule(rule, case, day.latest, walk) for case in (self.whole, self.seen)
        )
        if then is None or now is None:
            return now is None
        return bool(facts) and _rests(then) != _rests(now) and is_of(facts, then, self.whole)


def _rests(prompt: Prompt) -> set[tuple[str, str]]:
    """All the records that a prompt rests on."""
    return {*prompt.places, *prompt.facts}


@cache
def _shipped() -> Walk:
    """The walk that comes with the app."""
    return load_walk(shipped_forms())


def _walk(form: Form | None) -> Walk:
    """The walk with the form that a copy is made by."""
    return _shipped().model_copy(update={"form": form}) if form else _shipped()
