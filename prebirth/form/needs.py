"""The timescales that the app itself goes by, so that a form folder without one is refused early."""

from __future__ import annotations

TIMES_NEEDED = frozenset(
    {
        "conference_by",
        "report_to_parents",
        "early_birth_earlier",
        "due_date_far",
        "due_date_past",
        "youngest_parent",
    }
)
