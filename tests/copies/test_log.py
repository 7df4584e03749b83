from datetime import UTC, datetime

from prebirth.case.case import Case
from prebirth.case.network import Share
from prebirth.case.oversight import Answer
from prebirth.copies.log import Standing, holders, known_file


def at(hour: int) -> datetime:
    return datetime(2026, 5, 1, hour, tzinfo=UTC)


def share(key: str, to: str, hour: int, **facts: object) -> Share:
    return Share(id=key, to=to, copy_kind="midwife", version="version 1, draft", on="2026-05-01", entered_at=at(hour), **facts)


def test_the_newest_copy_of_each_kind_counts_for_each_reader(case: Case) -> None:
    case = case.adding(share("a", "Ruth", 8)).adding(share("b", "Ruth", 9)).adding(share("c", "Grace", 8))
    assert [(one.share.id, one.standing) for one in holders(case)] == [("c", Standing.CURRENT), ("b", Standing.CURRENT)]


def test_a_record_added_to_since_leaves_a_copy_behind(case: Case) -> None:
    case = case.adding(share("a", "Ruth", 8)).adding(Answer(id="Q1.1", question="Q1.1", text="x", entered_at=at(9)))
    assert [one.standing for one in holders(case)] == [Standing.ADDED_TO]


def test_the_log_itself_leaves_nothing_behind(case: Case) -> None:
    case = case.adding(share("a", "Ruth", 8)).adding(share("b", "Grace", 10))
    assert {one.standing for one in holders(case)} == {Standing.CURRENT}


def test_an_earlier_version_stands_first(case: Case) -> None:
    case = case.adding(share("a", "Ruth", 8)).adding(case.assessment.but(version=2)).adding(share("b", "Anna", 9).but(version="version 2, draft"))
    assert [(one.share.to, one.standing) for one in holders(case)] == [("Ruth", Standing.OUTDATED), ("Anna", Standing.CURRENT)]


def test_a_file_is_known_by_its_digest(case: Case) -> None:
    case = case.adding(share("a", "Ruth", 8, digest="abc"))
    assert known_file(case, "abc").id == "a"
    assert known_file(case, "abd") is None
    assert known_file(case.adding(share("b", "x", 9)), "") is None
