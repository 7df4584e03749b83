"""Which contribution of an agency waits for its answer."""

from __future__ import annotations

from prebirth.case.agencies import Contribution
from prebirth.case.case import Case


def waiting_for(case: Case, agency: str) -> Contribution | None:
    """The first contribution of an agency that it has not answered yet."""
    return next(
        (
            contribution
            for contribution in case.contributions
            if contribution.agency == agency and not contribution.answered
        ),
        None,
    )
