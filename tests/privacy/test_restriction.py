"""Restricted words, one in every field of every record, are in the chair's copy alone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.households import Household, Member
from prebirth.case.people import Person
from prebirth.case.record import COMMON, Record, Restriction, ref_of
from prebirth.case.values import Model
from prebirth.copies.make import seen_by, usual_reader
from prebirth.copies.spec import CopyOrder, spec_of
from prebirth.copies.update import one_reader
from prebirth.exchange.plain import to_bytes
from prebirth.exchange.practice import practice_case
from prebirth.form.load import load_walk
from prebirth.privacy.redaction import Reader, redact
from prebirth.privacy.withheld import Choice
from tests.copies.made import copy_pdf, delivered
from tests.privacy.random_cases import folded
from tests.privacy.searched import said
from tests.typed import present

ON = date(2026, 5, 15)
WORD = "Xylophonquux"
SAID = folded(WORD)
"""The word as a search finds it."""
KEYS = {"question", "about", "prompt", "facts", "head", "digest", "id"}
TABLES = (*SINGLE, *RECORDS)


def records(case: Case, table: str) -> list[Record]:
    return [case.record(table, table)] if table in SINGLE else list(case.table(table))


def planted_in(value: Any, kind: type[Model], field: str, word: str) -> Any:
    """The value with a word in every text within it that is no key; None where it has none."""
    if isinstance(value, Model):
        inner = {
            name: planted_in(getattr(value, name), type(value), name, word)
            for name in type(value).model_fields
        }
        changed = {name: part for name, part in inner.items() if part is not None}
        return value.model_copy(update=changed) if changed else None
    if isinstance(value, tuple):
        parts = [planted_in(part, kind, field, word) or part for part in value]
        return tuple(parts) if tuple(parts) != value else None
    return word if type(value) is str and not ref_of(kind, field) and field not in KEYS else None


def plantable(record: Record, word: str) -> dict[str, Any]:
    kind = type(record)
    found = {
        name: planted_in(getattr(record, name), kind, name, word)
        for name in kind.model_fields
        if name not in COMMON
    }
    return {name: value for name, value in found.items() if value is not None}


def planted(case: Case, table: str, *, whole: bool, people: tuple[str, ...] = ()) -> Case:
    """A word in every text of a table, restricted by record or field by field."""
    for record in records(case, table):
        facts = plantable(record, f"{WORD} {table}")
        rules = (
            (Restriction(reason="r", people=people),)
            if whole
            else tuple(Restriction(field=name, reason="r", people=people) for name in facts)
        )
        if facts:
            case = case.adding(record.replace(**facts, restricted=rules))
    return case


def orders(case: Case) -> list[CopyOrder]:
    """Every copy that is not for the chair; for nobody in particular and for each parent."""
    found = [CopyOrder(kind, ON, usual_reader(kind, case)) for kind in CopyKind]
    return [
        *found,
        CopyOrder(CopyKind.PARENT_FULL, ON, "tomasz"),
        CopyOrder(CopyKind.CONFERENCE, ON, large=True),
    ]


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("table", sorted(TABLES))
def test_a_restricted_word_leaves_the_case_before_any_copy_is_made(
    practice: Case, table: str, whole: bool
) -> None:
    secret = planted(practice, table, whole=whole)
    assert WORD.encode() in to_bytes(secret)
    seen, held = redact(secret, Reader())
    assert WORD.encode() not in to_bytes(seen)
    assert held
    assert redact(secret, Reader(chair=True)) == (secret, [])


def test_a_restricted_date_leaves_it_too(practice: Case) -> None:
    for table in TABLES:
        for record in records(practice, table):
            fields = [
                name
                for name in type(record).model_fields
                if isinstance(getattr(record, name), PartialDate)
            ]
            rules = tuple(Restriction(field=name, reason="r") for name in fields)
            practice = practice.adding(
                record.replace(**dict.fromkeys(fields, PartialDate(1907, 9, 9)), restricted=rules)
            )
    assert b"1907" in to_bytes(practice)
    assert b"1907" not in to_bytes(redact(practice, Reader())[0])


@pytest.mark.slow
@pytest.mark.usefixtures("remembered")
@pytest.mark.parametrize("whole", [True, False])
def test_it_is_nowhere_in_any_copy(practice: Case, whole: bool) -> None:
    secret = practice
    for table in TABLES:
        if table not in {"people", "agencies"}:
            secret = planted(secret, table, whole=whole)
    for order in orders(secret):
        assert SAID not in said(delivered(order, secret)), order.kind
    assert SAID in said(delivered(CopyOrder(CopyKind.CONFERENCE, ON, CHAIR), secret))


@pytest.mark.slow
@pytest.mark.usefixtures("remembered")
@pytest.mark.parametrize("table", ["people", "agencies"])
def test_nor_is_a_word_about_people_or_agencies(practice: Case, table: str) -> None:
    secret = planted(practice, table, whole=False)
    for order in orders(secret):
        assert SAID not in said(delivered(order, secret)), order.kind


@pytest.mark.slow
@pytest.mark.usefixtures("remembered")
def test_what_is_kept_from_one_parent_alone_is_in_the_others_copy(practice: Case) -> None:
    answer = present(practice.answer("Q2.4")).replace(
        text=f"{WORD} said so.",
        restricted=(Restriction(field="text", people=("tomasz",), reason="told alone"),),
    )
    secret = practice.adding(answer)
    assert SAID not in said(copy_pdf(CopyOrder(CopyKind.PARENT_FULL, ON, "tomasz"), secret))
    assert SAID in said(copy_pdf(CopyOrder(CopyKind.PARENT_FULL, ON, "leanne"), secret))
    for kind in (CopyKind.CONFERENCE, CopyKind.WORD, CopyKind.MIDWIFE):
        assert SAID not in said(delivered(CopyOrder(kind, ON), secret))


def test_a_copy_for_one_who_is_in_the_room_is_kept_as_close_as_everyones(practice: Case) -> None:
    """What is kept from another by name would be read over a shoulder: a paper is in a room."""
    leanne = present(practice.people.get("leanne"))
    kept = practice.adding(
        leanne.replace(
            notes="Said in confidence", restricted=(Restriction(field="notes", people=("tomasz",)),)
        )
    )
    walk = load_walk()
    for kind in (CopyKind.CONFERENCE, CopyKind.MIDWIFE, CopyKind.MANAGER):
        everyone, held = seen_by(CopyOrder(kind, ON), kept, walk)
        for reader in [person.id for person in practice.people]:
            seen, more = seen_by(CopyOrder(kind, ON, reader), kept, walk)
            assert {entry.place for entry in held} <= {entry.place for entry in more}
            assert present(seen.people.get("leanne")).notes == ""
            for table in RECORDS:
                records = seen.table(table)
                assert {one.id for one in records} <= {one.id for one in everyone.table(table)}


def test_somebody_withheld_is_in_no_picture_no_tie_and_no_text(practice: Case) -> None:
    secret = practice.adding(
        present(practice.people.get("natalia")).replace(
            restricted=(Restriction(reason="her safety"),)
        )
    )
    seen, held = redact(secret, Reader())
    text = to_bytes(seen).decode()
    assert '"natalia"' not in text
    assert "Natalia" not in text
    assert {"It names somebody whom this copy leaves out", "her safety"} <= {
        one.reason for one in held
    }


def test_nor_is_there_an_echo_of_them_that_names_nobody(practice: Case) -> None:
    case = practice.adding(Event(id="hers", about=("natalia",), happened="She moved away.")).adding(
        Event(id="both", about=("natalia", "tomasz"), happened="A row.")
    )
    case = case.adding(
        Household(id="home", address="9 Quiet Street", members=(Member(person="natalia"),))
    )
    seen, _ = redact(
        case.adding(
            present(case.people.get("natalia")).replace(
                restricted=(Restriction(reason="her safety"),)
            )
        ),
        Reader(),
    )
    assert all(tie.one and tie.other for tie in seen.ties)
    assert "hers" not in seen.events
    assert present(seen.events.get("both")).about == ("tomasz",)
    assert "home" not in seen.households
    agency = next(one.agency for one in case.contributions)
    seen, _ = redact(
        case.adding(
            present(case.agencies.get(agency)).replace(restricted=(Restriction(reason="r"),))
        ),
        Reader(),
    )
    assert all(one.agency for one in seen.contributions)


def test_a_name_that_somebody_shown_shares_is_not_sought(practice: Case) -> None:
    twin = Person(id="twin", names="Leanne Other", restricted=(Restriction(reason="her safety"),))
    seen, _ = redact(practice.adding(twin), Reader())
    assert present(seen.answer("Q17.3")).text == present(practice.answer("Q17.3")).text


def test_a_name_that_is_a_month_takes_no_dates_with_it(practice: Case) -> None:
    secret = practice.adding(
        Person(id="may", names="May Sunderland", restricted=(Restriction(reason="her safety"),))
    )
    secret = secret.adding(
        present(practice.answer("Q2.4")).replace(text="It was in May 2026. May Sunderland left.")
    )
    seen, held = redact(
        secret.adding(present(practice.answer("Q17.3")).replace(text="It was in May 2026.")),
        Reader(),
    )
    assert present(seen.answer("Q17.3")).text == "It was in May 2026."
    assert present(seen.answer("Q2.4")).text == "It was in May 2026."
    assert Place("answers", "Q2.4", "text") in [one.place for one in held]


def test_the_worker_can_withhold_more_from_one_copy_even_the_chairs(practice: Case) -> None:
    place = Place("answers", "Q17.3", "text")
    choice = Choice(more=((place, "not needed here"),))
    for reader in (Reader(), Reader(chair=True)):
        seen, held = redact(practice, reader, choice)
        assert present(seen.answer("Q17.3")).text == ""
        assert [(one.place, one.reason) for one in held] == [(place, "not needed here")]
    assert present(practice.answer("Q17.3")).restricted == ()


def test_what_is_let_in_is_in_and_a_confidential_address_never_is(practice: Case) -> None:
    home = next(iter(practice.households))
    hidden = practice.adding(
        present(practice.people.get(home.members[0].person)).replace(address_confidential="yes")
    )
    secret = hidden.adding(
        present(practice.answer("Q17.3")).replace(restricted=(Restriction(reason="r"),))
    )
    let = Choice(
        let=(
            (Place("answers", "Q17.3"), "they asked"),
            (Place("households", home.id, "address"), "they asked"),
        )
    )
    seen, held = redact(secret, Reader(), let)
    assert present(seen.answer("Q17.3")).text
    assert present(seen.households.get(home.id)).address == ""
    assert {(one.table, one.field) for one in held if one.fixed and not one.sentence} == {
        ("households", "address"),
        ("households", "name"),
    }
    assert all(one.fixed for one in held)


@pytest.mark.slow
@pytest.mark.parametrize("people", [(), ("tomasz",)])
def test_no_copy_says_that_something_is_withheld(practice: Case, people: tuple[str, ...]) -> None:
    """That something is kept back tells too: only who makes the copy is told."""
    rule = Restriction(reason="r", people=people)
    secret = practice.adding(present(practice.answer("Q17.3")).replace(restricted=(rule,)))
    for order in (
        CopyOrder(CopyKind.CONFERENCE, ON),
        CopyOrder(CopyKind.PARENT_FULL, ON, "leanne"),
    ):
        assert "withheld" not in said(copy_pdf(order, secret))


def test_the_reason_and_the_mark_itself_do_not_travel(practice: Case) -> None:
    secret = practice.adding(
        present(practice.people.get("brian")).replace(
            restricted=(Restriction(field="phone", reason=WORD, by=WORD),)
        )
    )
    assert WORD.encode() not in to_bytes(redact(secret, Reader())[0])


PRACTICE = practice_case()
PLACES = [
    (table, record.id, name)
    for table in TABLES
    for record in records(PRACTICE, table)
    for name in plantable(record, WORD)
    if (table, name) not in {("people", "names"), ("people", "known_as")}
]
KEPT_FROM = st.sampled_from([(), ("tomasz",), ("leanne",), ("tomasz", "leanne")])


@pytest.mark.slow
@pytest.mark.usefixtures("remembered")
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.sampled_from(PLACES), st.booleans(), KEPT_FROM),
        min_size=1,
        max_size=6,
        unique_by=lambda one: one[0][:2],
    )
)
def test_whatever_is_restricted_from_whomever_is_seen_by_no_reader_it_is_kept_from(
    rules: list[tuple[tuple[str, str, str], bool, tuple[str, ...]]],
) -> None:
    secret, words = PRACTICE, {}
    for number, ((table, key, field), whole, people) in enumerate(rules):
        words[f"{WORD}{number}x"] = people
        record = secret.record(table, key)
        facts = {field: planted_in(getattr(record, field), type(record), field, f"{WORD}{number}x")}
        secret = secret.adding(
            record.replace(
                **facts,
                restricted=(Restriction(field="" if whole else field, people=people, reason="r"),),
            )
        )
    walk, texts = load_walk(), dict[tuple[object, ...], bytes]()
    for order in orders(secret):
        # What is seen follows from these alone: the kinds that share them need one look.
        spec = spec_of(order.kind)
        whose = (spec.policy, spec.legal_advice, order.reader)
        try:
            if whose not in texts:
                texts[whose] = to_bytes(seen_by(order, secret, walk)[0])
        except LookupError:
            continue  # the parent or the agency is itself withheld
        text = texts[whose]
        for word, people in words.items():
            if not people or not one_reader(order.kind) or order.reader in people:
                assert word.encode() not in text
