"""Which questions, records and prompts reach which finding, and which finding none does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping

from prebirth.case.copy_kinds import CopyKind
from prebirth.form.model import Walk


def reached_by_walk(walk: Walk) -> dict[str, list[str]]:
    """For each finding, the questions and records of the walk that reach it."""
    reach: dict[str, list[str]] = defaultdict(list)
    for section in walk.form.sections:
        for held in section.holds:
            _add(reach, held.findings, held.records)
        for question in section.questions:
            if not question.off:
                _add(reach, question.findings, question.id)
    return reach


def reached_by_copy(walk: Walk) -> dict[str, list[str]]:
    """For each finding, the tables and questions of the conference report that show it."""
    reach: dict[str, list[str]] = defaultdict(list)
    for section in walk.form.sections:
        for held in section.holds:
            _add(reach, held.findings, held.records)
        for question in section.questions:
            if not question.off and CopyKind.CONFERENCE in walk.form.copies_of(question):
                _add(reach, question.findings, question.id)
    return reach


def matrix_gaps(
    walk: Walk, prompts: Mapping[str, Iterable[str]], wanted: Container[str] | None = None
) -> list[str]:
    """What is missing in either direction, a sentence each.

    `prompts` holds the findings behind each prompt, by its id; `wanted` the findings that
    must be reached, which are all of them where nothing else is said.
    """
    by_prompt: dict[str, list[str]] = defaultdict(list)
    for name, findings in prompts.items():
        _add(by_prompt, findings, name)
    ways = {"walk": reached_by_walk(walk), "copy": reached_by_copy(walk), "prompt": by_prompt}
    places = {
        "walk": "question or record of the walk",
        "copy": "part of the conference report",
        "prompt": "prompt",
    }
    found = [
        f"{finding.id} is reached by no {places[way]}."
        for finding in walk.findings.findings
        if wanted is None or finding.id in wanted
        for way in finding.reach
        if not ways[way].get(finding.id) and (way != "prompt" or prompts)
    ]
    found += [
        f"{finding.id} has no home in the product."
        for finding in walk.findings.findings
        if not finding.reach and not finding.home
    ]
    return found + [
        f"{name} names {finding}, which is no finding."
        for name, ids in prompts.items()
        for finding in ids
        if finding not in walk.findings.by_id
    ]


def findings_unreached(walk: Walk, prompts: Mapping[str, Iterable[str]]) -> list[str]:
    """The findings that one of their ways should reach, and does not."""
    gaps = [gap.partition(" ")[0] for gap in matrix_gaps(walk, prompts)]
    known = walk.findings.by_id
    return list(dict.fromkeys(gap for gap in gaps if gap in known and known[gap].reach))


def matrix_text(walk: Walk, prompts: Mapping[str, Iterable[str]]) -> str:
    """The matrix as text: one row for each finding, with what reaches it."""
    by_prompt: dict[str, list[str]] = defaultdict(list)
    for name, findings in prompts.items():
        _add(by_prompt, findings, name)
    by_walk = reached_by_walk(walk)
    rows = []
    for finding in walk.findings.findings:
        reach = [*by_walk.get(finding.id, []), *by_prompt.get(finding.id, [])]
        rows.append(f"{finding.id:<4} {' '.join(reach) or finding.home}")
    return "\n".join(rows)


def _add(reach: dict[str, list[str]], findings: Iterable[str], name: str) -> None:
    for finding in findings:
        if name not in reach[finding]:
            reach[finding].append(name)
