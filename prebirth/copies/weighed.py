"""What deserved another look, and what was weighed: the prompts of a case in a copy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from prebirth.base.language import may_deny, say
from prebirth.case.agencies import Agency
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.oversight import Response
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.case.references import references
from prebirth.case.table import Table
from prebirth.copies.said import Said
from prebirth.form.model import Walk
from prebirth.layout.blocks import Block, Bullets, Empty, Grid, Heading, Para
from prebirth.rules.prompts.clusters import (
    Cluster,
    clusters,
    head,
    in_order,
    is_over,
    of_family,
    of_record,
    unlooked,
)
from prebirth.rules.prompts.evaluate import PromptState, all_prompts, prompt_states
from prebirth.rules.prompts.rule import RULES, Prompt, prompt_title
from prebirth.wording.facts import told_apart

UNANSWERED = "Not answered yet"
NOT_SAID_HERE = "Not asked or not written, by this copy"
TO_ASK = "To ask, write or check"
BY_THIS_COPY = (
    "They go by this copy alone. Where one says that nobody did something, or that it is not "
    "asked or written, read that it is not in this copy: it may be kept back."
)
NONE_BY_THIS_COPY = (
    "By this copy no prompt is open. Where something that would raise one is not here, it may be "
    "kept back."
)
FEW = 3
Row = tuple[str, str, str]


def prompts_weighed(said: Said, walk: Walk, on: date, *, whole: bool = False) -> list[Block]:
    """Every prompt, open and considered, with the finding behind it and its answer.

    To all but the chair, who has the `whole` record, it says that what answers one may be kept
    back: always, so that it tells of nothing that is. Most say that nobody did something, by
    what stands in the copy: a paper that denies nothing has the answers alone.
    """
    case = said.case
    before = (Para(text, say("Answered before, as it stood then:")) for text in _before(said))
    if not may_deny():
        told = list(before)
        return [Heading(say("Prompts: what was weighed")), *told] if told else []
    states = prompt_states(case, all_prompts(case, on, walk), walk)
    waiting = [state for state in states if not state.considered]
    thin = thin_rows(said, walk, waiting)
    none_open = say("No prompt is open.") if whole else say(NONE_BY_THIS_COPY)
    if thin:
        none_open = say("No prompt is open but for what is not asked or not written yet.")
    about_these = say(
        "What this copy says raises these questions. None is a score. The nearest days come first."
    )
    if not whole:
        about_these = f"{about_these} {say(BY_THIS_COPY)}"
    blocks: list[Block] = [
        Heading(say("Prompts: what was weighed")),
        *([Para(about_these)] if waiting else []),
    ]
    for title, these, nothing in (
        (say("Open"), [state for state in waiting if of_family(state)], none_open),
        (say("Considered"), [state for state in states if state.considered], ""),
    ):
        rows = tuple(
            row for cluster in ordered(case, walk, these, on) for row in _rows(said, walk, cluster)
        )
        if rows:
            answered = any(state.response and _answer(said, state) for state in these)
            blocks += [Heading(title, 3), *_table(rows, answered=answered)]
        elif nothing:
            blocks.append(Empty(nothing))
    if over := [_message(said, state) for state in waiting if is_over(state)]:
        blocks += [Heading(say("What has ended"), 3), Bullets(tuple(over))]
    if thin:
        blocks += [
            Heading(say("Not asked or not written yet") if whole else say(NOT_SAID_HERE), 3),
            Grid(
                (
                    say("Part of the assessment"),
                    say("What the record does not say") if whole else say(TO_ASK),
                ),
                (1, 3),
                thin,
            ),
        ]
    return [*blocks, *before]


def with_whom(case: Case, prompt: Prompt, head: str = "") -> str:
    """A prompt, and whom it is about where neither its words nor those above it name them."""
    return prompt.told + _whom(case, prompt, head)


def _named_once(case: Case, cluster: Cluster) -> str:
    """The words above the parts of a cluster, where all that name somebody name the same."""
    whom = {_whom(case, part.prompt) for part in cluster.parts} - {""}
    return head(case, cluster) if len(cluster.parts) > 1 and len(whom) == 1 else ""


def _whom(case: Case, prompt: Prompt, head: str = "") -> str:
    """Whom a prompt is about, people or agencies, as far as its words do not say it."""
    if prompt.id in RULES and not RULES[prompt.id].names:
        return ""
    told = f"{head} {prompt.told}"
    found = {
        (table, key): one
        for place in prompt.places
        for table, key in _named(case, *place)
        if (one := case.people.get(key) if table == TABLE_OF[Person] else case.agencies.get(key))
    }
    names = [told_apart(case, one) for one in found.values() if one.name and one.name not in told]
    if not any(one.name for one in found.values()) and not any(map(str.isdigit, prompt.told)):
        names = [one for one in _by_day(case, prompt) if one not in told]
    return say(" About: {listed}.", listed=", ".join(names)) if names else ""


def _by_day(case: Case, prompt: Prompt) -> list[str]:
    """The few records a prompt speaks of, each by its day.

    Of many it speaks as of all.
    """
    rows = (case.record(*place) for place in prompt.places)
    dated = [(row, day) for row in rows if isinstance(row, Record) and (day := row.last_day)]
    if len(dated) > FEW:
        return []
    return [
        say("{label} of {day}", label=say(row.label), day=day.show())
        for row, day in sorted(dated, key=lambda found: found[1].key)
    ]


def _named(case: Case, table: str, key: str) -> Iterator[tuple[str, str]]:
    """Table and id of the people or agencies that a record is about, or that it is itself."""
    people, agencies = TABLE_OF[Person], TABLE_OF[Agency]
    yield (agencies if table == agencies else people), key
    yield people, key.partition("@")[2]
    rows = getattr(case, table)
    record = rows.get(key) if isinstance(rows, Table) else None
    if record is not None:
        yield from ((people, one) for one in sorted(record.people))
        # Of the agencies beside those, such as who was told, a prompt is not about any.
        held = (one for one in references(record) if one[0] == agencies)
        yield from (one for one in held if record.goes_with({agencies: {one[1]}}))


def _before(said: Said) -> tuple[str, ...]:
    """The answers to prompts that are raised no more, each once with what was asked."""
    asked: dict[str, dict[str, None]] = {}
    for response in said.case.responses:
        if said.unsaid(response) and response.prompt in RULES:
            asked.setdefault(_answered(said, response), {})[_asks(response.prompt)] = None
    return tuple(f"{' '.join(names)} – {answer}" for answer, names in asked.items())


def _asks(rule: str) -> str:
    """What a rule looks for, in the sentence that says so beside it."""
    return f"{prompt_title(rule)}."


def asked_by_the_record(case: Case, walk: Walk, on: date, *, gaps: bool = False) -> list[Block]:
    """What waits for an answer, each cluster with its parts; what is not asked yet by section.

    On a page with `gaps` it says first that what answers a question may be kept back.
    """
    waiting = [
        state
        for state in prompt_states(case, all_prompts(case, on, walk), walk)
        if not state.considered
    ]
    things, said = list[Para](), Said(case)
    for cluster in ordered(case, walk, (one for one in waiting if not of_record(one)), on):
        if len(cluster.parts) > 1:
            named = _named_once(case, cluster)
            parts = (_message(said, part, named) for part in cluster.parts)
            things.append(Para(" ".join(parts), head(case, cluster)))
        else:
            things.append(Para(_message(said, cluster.parts[0])))
    thin = [
        Para(" ".join(messages.split("\n")), f"{title}:")
        for title, messages in thin_rows(said, walk, waiting)
    ]
    if thin:
        lead = say(NOT_SAID_BY_PAGE) if gaps else say("Not asked or not written yet:")
        things += [Para(lead, opens=True), *thin]
    return [*([Para(say(BY_THIS_PAGE), opens=True)] if gaps and things else []), *things]


NOT_SAID_BY_PAGE = "Not asked or not written, by this page:"
BY_THIS_PAGE = (
    "These go by this page alone. What one says nobody did, asked or wrote may be kept back."
)


def ordered(case: Case, walk: Walk, states: Iterable[PromptState], on: date) -> list[Cluster]:
    """Clusters in the order of a copy, which knows of nobody's last look."""
    found = clusters(case, states)
    return [placed.cluster for placed in in_order(case, walk, found, on, unlooked)]


def thin_rows(
    said: Said, walk: Walk, waiting: Iterable[PromptState]
) -> tuple[tuple[str, str], ...]:
    """What is not asked or not written yet, by section."""
    thin = [state for state in waiting if of_record(state)]
    return tuple(
        (
            section.title,
            "\n".join(_message(said, one) for one in thin if one.prompt.section == section.id),
        )
        for section in walk.form.sections
        if any(one.prompt.section == section.id for one in thin)
    )


def _rows(said: Said, walk: Walk, cluster: Cluster) -> list[Row]:
    """The rows of one thing: one row, or where its parts were answered apart one for each."""
    answers = [_answer(said, part) for part in cluster.parts]
    about = head(said.case, cluster) if len(cluster.parts) > 1 else ""
    named = _named_once(said.case, cluster)
    messages = [with_whom(said.case, part.prompt, named) for part in cluster.parts]
    findings = [_finding(walk, part.prompt.findings) for part in cluster.parts]
    if len(messages) == 1:
        return [(messages[0], findings[0], answers[0])]
    first, parts = about, [f"– {message}" for message in messages]
    if len(set(answers)) == 1:
        found = "\n".join(dict.fromkeys(filter(None, findings)))
        return [("\n".join((first, *parts)), found, answers[0])]
    new = [text if text not in findings[:place] else "" for place, text in enumerate(findings)]
    return [(first, "", ""), *zip(parts, new, answers, strict=True)]


def _table(rows: tuple[Row, ...], *, answered: bool) -> list[Block]:
    """The prompts with what was answered; where none was, that is said once."""
    titles, weights = (
        (say("What deserves another look"), say("Found by"), say("Answer")),
        (3, 2.4, 2.4),
    )
    if answered:
        return [Grid(titles, weights, rows)]
    return [
        Para(say("None of these is answered yet.")),
        Grid(titles[:2], weights[:2], tuple(row[:2] for row in rows)),
    ]


def _message(said: Said, state: PromptState, head: str = "") -> str:
    """What a prompt says, with the answer it had before its facts changed."""
    answer = _answer(said, state) if state.response else ""
    return " ".join(filter(None, (with_whom(said.case, state.prompt, head), answer)))


def _answer(said: Said, state: PromptState) -> str:
    if state.response is None:
        return say(UNANSWERED)
    answer = _answered(said, state.response)
    return (
        answer if state.considered else say("The facts have changed since: {answer}", answer=answer)
    )


def answered_before(case: Case, prompt: str) -> str:
    """The last answer to a prompt that has come back; nothing where there was none."""
    responses = [row for row in case.responses if row.prompt == prompt]
    return _answered(Said(case), responses[-1]) if responses else ""


def _answered(said: Said, response: Response) -> str:
    """What was answered to a prompt, by whom and when."""
    done, by = said.fact(response, "done"), said.fact(response, "by")
    who = ", ".join(filter(None, (by, said.fact(response, "on"))))
    return f"{done} ({who})" if who else done


def _finding(walk: Walk, findings: tuple[str, ...]) -> str:
    """The first finding behind a prompt, in words."""
    known = walk.findings.by_id
    finding = next((known[key] for key in findings if key in known), None)
    return f"{finding.group}: {finding.says}" if finding else ""
