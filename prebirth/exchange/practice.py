"""The practice case, as it ships and as it is moved to today."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from typing import Any

from prebirth.base.places import resources_folder
from prebirth.case.agencies import AgencyRole
from prebirth.case.case import Case
from prebirth.case.family import living_parents
from prebirth.case.listed import plays
from prebirth.copies.spec import CopyOrder, CopyWay, Policy, specs
from prebirth.exchange.plain import from_bytes

SET_ON = date(2026, 5, 15)
"""The day on which the practice case is set: 26 weeks and 1 day."""
RECENT = 2024
"""Months and years from here on move with the days; the further past stays where it is."""


def practice_case() -> Case:
    """The practice case on the day it is set."""
    return from_bytes(_data(), "practice.json")


def practice_orders(case: Case) -> list[CopyOrder]:
    """Every copy of the practice case."""
    orders: list[CopyOrder] = []
    for spec in specs():
        plain = CopyOrder(spec.kind, SET_ON)
        if spec.policy is Policy.ONE_PARENT:
            orders += [plain._replace(reader=parent.id) for parent in living_parents(case)]
        elif spec.policy is Policy.ONE_PERSON:
            orders.append(plain._replace(reader=living_parents(case)[0].id))
        elif spec.policy is Policy.ONE_AGENCY:
            asked = next(
                agency.id
                for agency in case.agencies
                if plays(agency.kind, AgencyRole.HEALTH_VISITOR)
            )
            orders.append(plain._replace(reader=asked))
        else:
            orders.append(plain)
        if spec.large_in_demo:
            orders.append(orders[-1]._replace(large=True))
        if CopyWay.EASY_READ in spec.ways:
            orders.append(orders[-1]._replace(easy=True))
    return sorted(orders, key=lambda order: (order.large, order.easy, bool(order.reader)))


def practice_case_for(today: date) -> Case:
    """The practice case moved by whole weeks, so that the baby is at about 26 weeks today."""
    weeks = (today - SET_ON).days // 7
    moved = _shift_dates(json.loads(_data()), timedelta(weeks=weeks))
    return from_bytes(json.dumps(moved).encode(), "practice.json")


def _data() -> bytes:
    return (resources_folder() / "practice.json").read_bytes()


def _shift_dates(value: Any, by: timedelta) -> Any:
    if isinstance(value, dict):
        return {key: _shift_dates(part, by) for key, part in value.items()}
    if isinstance(value, list):
        return [_shift_dates(part, by) for part in value]
    if (
        not isinstance(value, str)
        or not re.fullmatch(r"\d{4}(-\d{2}){1,2}(T.*)?", value)
        or int(value[:4]) < RECENT
    ):
        return value
    day, rest = value[:10], value[10:]
    moved = date.fromisoformat(day if len(day) == 10 else f"{day}-15") + by
    return moved.isoformat()[: len(day)] + rest
