"""What an agency wrote in the file by which it was asked: its contribution, and its facts."""

from __future__ import annotations

import json

from prebirth.case.agencies import Contribution, ContributionForm
from prebirth.case.case import Case
from prebirth.case.record import Record, is_prose
from prebirth.case.values import Evidence
from prebirth.case.waiting import waiting_for
from prebirth.copies.asked_facts import FACT_LINES
from prebirth.journal import fold
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.journal.merge import merge_entries
from prebirth.vault.store import digest
from prebirth.vault.transfer_bundle import TransferBundle


def read_contribution(
    case: Case, copy: TransferBundle, agency: str
) -> tuple[Contribution, list[tuple[str, Record]]]:
    """The contribution, in place of the one that waited for it, and each fact with its table.

    The agency is the source of all of it. Where its file did not hold all that stands here, what
    it wrote is added to that, since it cannot have meant to write over what it never saw. From
    whom it kept its answer, each fact is kept too.
    """
    entries = {digest(body.encode()): Entry.from_bytes(body.encode()) for body in copy.entries}
    began = fold.case_of_state(fold.state_from_json(json.loads(copy.first)))
    wrote = fold.case_of_state(
        merge_entries(fold.state_from_json(json.loads(copy.first)), Graph(entries)).state
    )
    facts = [
        (
            line.table,
            record.replace(source=agency, evidence=record.evidence or Evidence.PROFESSIONAL),
        )
        for line in FACT_LINES
        for record in wrote.table(line.table)
        if record.id not in began.table(line.table)
    ]
    given = next(
        (contribution for contribution in wrote.contributions if contribution.agency == agency),
        None,
    )
    begun = given and case.contributions.get(given.id)
    begun = begun or waiting_for(case, agency) or Contribution(agency=agency)
    before = given and began.contributions.get(given.id)
    said = _said(begun, before or Contribution(), given) if given else {}
    rules = given.restricted if given else ()
    made = begun.replace(
        **said,
        form=ContributionForm.REPORT,
        evidence=Evidence.PROFESSIONAL,
        restricted=tuple(dict.fromkeys((*begun.restricted, *rules))),
    )
    return made, [(table, made.kept_like_this(fact)) for table, fact in facts]


def _said(here: Contribution, before: Contribution, given: Contribution) -> dict[str, object]:
    """What an agency changed of its contribution; `before` is what its file held when it came."""
    said: dict[str, object] = {}
    for name in Contribution.given:
        stands, was, wrote = (getattr(one, name) for one in (here, before, given))
        if wrote == was:
            continue
        if is_prose(Contribution, name) and stands != was:
            wrote = "\n\n".join(filter(None, (stands, wrote.removeprefix(was).strip())))
        said[name] = wrote
    return said
