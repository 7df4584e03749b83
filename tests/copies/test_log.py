from datetime import date
from typing import Any

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR, THE_CHAIR, CopyKind
from prebirth.case.oversight import Status
from prebirth.case.people import Person
from prebirth.case.shares import Share
from prebirth.case.versions import record_digest, version_words, whole_record_digest
from prebirth.copies.log import (
    CopyState,
    copy_of_file,
    every_copy,
    holder_of,
    holder_words,
    holders,
    is_of,
    paper_words,
)
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
from prebirth.wording.facts import fact, told_fact
from tests.copies.made import document_of
from tests.typed import present


def share(key: str, to: str, case: Case, **facts: object) -> Share:
    return Share(
        **{
            "id": key,
            "to": to,
            "copy_kind": "midwife",
            "version": "version 1, draft",
            "on": "2026-05-01",
            "facts": record_digest(case),
            **facts,
        }
    )


def test_the_newest_copy_of_each_kind_counts_for_each_reader(case: Case) -> None:
    case = (
        case.adding(share("a", "Ruth", case))
        .adding(share("b", "Ruth", case))
        .adding(share("c", "Grace", case))
    )
    assert [(one.share.id, one.standing) for one in holders(case)] == [
        ("c", CopyState.CURRENT),
        ("b", CopyState.CURRENT),
    ]


def test_any_change_of_the_record_leaves_a_copy_behind_and_undoing_it_does_not(case: Case) -> None:
    case = case.adding(share("a", "Ruth", case))
    changed = case.adding(Answer(id="Q1.1", question="Q1.1", text="x"))
    assert [one.standing for one in holders(changed)] == [CopyState.CHANGED]
    assert [one.standing for one in holders(changed.replace_tables(answers=case.answers))] == [
        CopyState.CURRENT
    ]


def test_the_log_itself_leaves_nothing_behind(case: Case) -> None:
    case = case.adding(share("a", "Ruth", case))
    case = case.adding(share("b", "Grace", case))
    assert {one.standing for one in holders(case)} == {CopyState.CURRENT}


def test_a_moved_symbol_another_order_of_rows_or_a_signature_leaves_no_copy_behind(
    practice: Case,
) -> None:
    given = practice.replace_tables(shares=Case(id="c").shares)
    given = given.adding(share("a", "Ruth", given, version=version_words(given)))
    person, event = next(iter(given.people)), next(iter(given.events))
    for changed in (
        given.adding(person.replace(shift=person.shift + 44)),
        given.adding(event.replace(rank=event.rank + 3)),
        given.adding(given.assessment.replace(form_version="99", status=Status.AGREED)),
        given.replace_tables(events=given.events.without(event.id).having(event)),
    ):
        assert [held.standing for held in holders(changed)] == [CopyState.CURRENT]
    factor = next(iter(given.factors))
    for changed in (
        given.adding(person.replace(phone="0700 901")),
        given.adding(factor.replace(rank=factor.rank + 3)),
        given.replace_tables(events=given.events.without(event.id)),
    ):
        assert [held.standing for held in holders(changed)] == [CopyState.CHANGED]


def test_a_copy_that_was_logged_with_the_older_digest_is_still_known(
    practice: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = practice.replace_tables(shares=Case(id="c").shares)
    old = given.adding(
        share("a", "Ruth", given, version=version_words(given), facts=whole_record_digest(given))
    )
    assert [held.standing for held in holders(old)] == [CopyState.CURRENT]
    changed = old.adding(old.pregnancy.replace(unit="Broomfield"))
    assert [held.standing for held in holders(changed)] == [CopyState.CHANGED]

    def refuse(_case: Case) -> str:
        raise AssertionError("the older digest costs as much again, and nothing needs it")

    monkeypatch.setattr("prebirth.copies.log.whole_record_digest", refuse)
    assert holders(given.adding(share("a", "Ruth", given, version=version_words(given))))


def test_a_copy_entered_by_hand_may_be_of_anything(case: Case) -> None:
    assert [one.standing for one in holders(case.adding(share("a", "Ruth", case, facts="")))] == [
        CopyState.CHANGED
    ]


def test_an_earlier_version_stands_first(case: Case) -> None:
    case = case.adding(share("a", "Ruth", case)).adding(case.assessment.replace(version=2))
    case = case.adding(share("b", "Anna", case, version="version 2, draft"))
    assert [(one.share.to, one.standing) for one in holders(case)] == [
        ("Ruth", CopyState.OUTDATED),
        ("Anna", CopyState.CURRENT),
    ]


def test_a_file_is_known_by_its_digest(case: Case) -> None:
    case = case.adding(share("a", "Ruth", case, digest="abc"))
    assert present(copy_of_file(case, "abc")).id == "a"
    assert copy_of_file(case, "abd") is None
    assert copy_of_file(case.adding(share("b", "x", case)), "") is None


def test_two_of_one_name_hold_a_copy_each_and_an_old_log_is_matched_where_one_fits(
    case: Case,
) -> None:
    case = case.adding(Person(id="d1", names="Dave")).adding(Agency(id="p1", name="Police"))
    old = share("a", "Dave", case)
    assert holder_of(case.adding(old), old) == "d1"
    case = case.adding(old).adding(share("b", "Dave", case, reader="d1"))
    assert [one.share.id for one in holders(case)] == ["b"], "he is the only Dave"
    case = case.adding(Person(id="d2", names="Dave")).adding(share("c", "Dave", case, reader="d2"))
    assert {one.share.id for one in holders(case)} == {"a", "b", "c"}, "the old one may be either's"
    assert [holder_words(case, one.share) for one in holders(case)].count("Dave") == 1
    case = case.adding(Agency(id="p2", name="Police"))
    for key, agency in (("e", "p1"), ("f", "p2")):
        case = case.adding(share(key, "Police", case, agency=agency))
    assert {"e", "f"} <= {one.share.id for one in holders(case)}


def test_a_note_is_no_copy_of_a_kind_and_says_what_for_it_is(case: Case) -> None:
    for key, purpose in (("a", "to tell of a decision"), ("b", "disagreement, stage 1")):
        case = case.adding(share(key, "Ruth", case, copy_kind=None, purpose=purpose))
    assert {paper_words(one.share) for one in holders(case)} == {
        "Note: to tell of a decision",
        "Note: disagreement, stage 1",
    }
    assert paper_words(share("c", "x", case)) == "Midwife's summary"
    assert paper_words(share("c", "x", case, copy_kind=None)) == "Not said"


def test_what_reached_somebody_else_stands_first_and_is_no_newer_copy(case: Case) -> None:
    case = case.adding(share("a", "Ruth", case)).adding(
        share("z", "Ruth", case, wrong=[{"to": "a neighbour"}])
    )
    assert [one.share.id for one in holders(case)] == ["z", "a"]


MISTAKE = [{"says": "never sent", "withdrawn": True}]


def test_a_row_typed_by_mistake_is_held_by_nobody_and_listed_with_why(case: Case) -> None:
    case = case.adding(share("a", "Ruth", case)).adding(share("b", "Ruth", case))
    case = case.adding(share("c", "Ruth", case, facts="", corrections=MISTAKE))
    assert [(one.share.id, one.standing) for one in holders(case)] == [
        ("b", CopyState.CURRENT),
        ("c", CopyState.WITHDRAWN),
    ]
    assert present(case.shares.get("c")).withdrawn == "never sent"
    assert {one.share.id for one in every_copy(case)} == {"a", "b", "c"}


@pytest.mark.parametrize(
    "left", [{"digest": "d" * 64}, {"facts": "facts:1"}, {"facts": "", "wrong": [{"to": "Dean"}]}]
)
def test_a_copy_that_was_made_or_reached_somebody_counts_whatever_is_said(
    case: Case, left: dict[str, Any]
) -> None:
    case = case.adding(share("c", "Ruth", case, **{**left, "corrections": MISTAKE}))
    (held,) = holders(case)
    assert held.standing != CopyState.WITHDRAWN


def test_what_was_put_right_is_said_in_plain_words(case: Case) -> None:
    row = share("c", "Ruth", case, corrections=[MISTAKE[0] | {"by": "Karen"}])
    assert fact(case, row, "corrections") == (
        "never sent, entered by mistake: no longer counts, Karen"
    )


def test_the_record_that_a_copy_was_made_from_is_known_by_its_digest(practice: Case) -> None:
    for digest in (record_digest, whole_record_digest):
        assert is_of(practice, Share(facts=digest(practice)))
        assert not is_of(
            practice.adding(practice.pregnancy.replace(unit="Hilltop")),
            Share(facts=digest(practice)),
        )
    assert not is_of(practice, Share())


def test_a_copy_for_others_names_the_chairs_and_not_that_more_is_in_it(practice: Case) -> None:
    log = [
        Share(id="s1", to=THE_CHAIR, reader=CHAIR, copy_kind="conference"),
        Share(id="s2", to="Leanne", reader="leanne", copy_kind="parent"),
        Share(id="s3", to="Ada Bell", reader=CHAIR, copy_kind="successor"),
    ]
    case = practice
    for share in log:
        case = case.adding(share)
    chairs, parents, named = log
    assert told_fact(case, chairs, "to") == "The chair"
    assert told_fact(case, named, "to") == "Ada Bell"
    assert told_fact(case, parents, "copy_kind") == "Parent's full copy"
    assert told_fact(case, named, "copy_kind") == "For the next worker"
    order = CopyOrder(CopyKind.CONFERENCE, date(2026, 5, 15))
    text = words_of(document_of(order, case).blocks)
    assert "The chair alone" not in text
    assert "For the next worker" in text
