"""The conference report as a Word file, for case systems that take no PDF."""

from __future__ import annotations

from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.conference import conference_report, conference_said
from prebirth.copies.spec import CONFERENCE_READERS, CopySpec, Format, Policy

SPEC = CopySpec(
    kind=CopyKind.WORD,
    also="Word report, Word document",
    policy=Policy.EVERYBODY,
    recipients=CONFERENCE_READERS,
    format=Format.WORD,
    legal_advice=False,
    part=False,
    tells_of_gaps=False,
    build=conference_report,
    report=conference_said,
    fit=None,
    large_in_demo=False,
    ways=frozenset(),
)
