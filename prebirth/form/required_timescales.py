"""The timescales that prompts and copies go by; a form folder that lacks one is refused."""

from __future__ import annotations

SPANS = frozenset(
    {
        "agencies_listed",
        "agency_answer",
        "agency_before_conference",
        "answer_missed",
        "change_kept",
        "cancelled_ages",
        "care_leaver_until",
        "check_answer",
        "child_seen",
        "child_seen_alone",
        "chronology_gap",
        "couple_lately",
        "day_near_birth",
        "disagreement_answer",
        "due_date_far",
        "due_date_past",
        "early_birth_earlier",
        "incidents_within",
        "legal_explained",
        "maternity_contact",
        "missed_within",
        "mother_spoken_to",
        "new_adult_watch",
        "new_partner",
        "order_ends_soon",
        "outcome_recorded",
        "report_to_parents",
        "report_to_review",
        "risk_recent",
        "separated_lately",
        "share_missed",
        "supervision_every",
        "supervision_first",
        "very_new_partner",
        "views_before_conference",
        "adult_from",
        "youngest_parent",
    }
)
"""Rows that are a length of time."""
COUNTS = frozenset(
    {
        "agencies_many",
        "cancelled_run",
        "incidents",
        "late_run",
        "missed_after_loss",
        "missed_ends_after",
        "missed_of_last",
        "missed_run",
        "missed_services",
        "rearranged_run",
        "said_not_seen",
        "supports_many",
    }
)
"""Rows that are a number of things."""
WEEKS_OF_PREGNANCY = frozenset(
    {
        "birth_application_by",
        "birth_plan_by",
        "booking_by",
        "conference_by",
        "crying_plan_by",
        "legal_planning_by",
        "safer_sleep_by",
        "twins_from",
    }
)
"""Rows that are a gestation."""
REQUIRED_TIMESCALES = SPANS | COUNTS | WEEKS_OF_PREGNANCY
RETIRED = {
    "conference_before_due": "conference_by alone says by when the conference is held",
}
"""Rows the app no longer goes by, each with what took its place; a file may still hold them."""
