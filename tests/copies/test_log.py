import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.oversight import Share, Status
from prebirth.case.versions import record_digest, version_words, whole_record_digest
from prebirth.copies.log import (
    CopyState,
    copy_of_file,
    holders,
)
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
