"""All rules over a large case, and those that one change touches."""

from __future__ import annotations

import statistics
from datetime import date
from functools import partial

from prebirth.case.change import Change
from prebirth.form.load import load_walk
from prebirth.rules.prompts.evaluate import all_prompts, evaluate_rule, reevaluate
from prebirth.rules.prompts.rule import RULES
from tests.bench.answer import large
from tests.bench.table import Row, ratio_row, timed
from tests.fixed_practice import fixed_practice

ON = date(2026, 5, 15)


def rows() -> list[Row]:
    """Compare with the practice case; of one change to each table, take the slowest."""
    case, walk = large(), load_walk()
    before = {key: evaluate_rule(rule, case, ON, walk) for key, rule in RULES.items()}
    every = statistics.median(timed(lambda: all_prompts(case, ON, walk), 60))
    small = statistics.median(timed(lambda: all_prompts(practice_once, ON, walk), 60))
    tables = (
        "answers",
        "appointments",
        "events",
        "people",
        "factors",
        "agencies",
        "contributions",
        "decisions",
    )
    changes = {table: (Change("set", table, "x"),) for table in tables}
    dearest = max(
        statistics.median(timed(partial(reevaluate, before, case, change, ON, walk), 40))
        for change in changes.values()
    )
    return [
        ratio_row(
            "all rules, median, 3,000 answers and records", every, "the practice case", small, 10
        ),
        ratio_row(
            "rules after one change, dearest table",
            dearest,
            "the practice case, all rules",
            small,
            4,
        ),
    ]


practice_once = fixed_practice()
