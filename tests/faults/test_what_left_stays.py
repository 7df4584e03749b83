"""Every way to take back what left, was signed or was told: each is tried, and each fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from prebirth.acts.asking import Request, ask, request
from prebirth.acts.copies import log_copy
from prebirth.acts.receiving import receive
from prebirth.acts.records import remove
from prebirth.acts.registry import RefusedError
from prebirth.acts.signing import sign
from prebirth.acts.telling import challenge, correct, tell
from prebirth.case.agencies import Agency
from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Change, Place
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.label import Code, Label
from prebirth.case.marks import marks
from prebirth.case.oversight import Disagreement, Status
from prebirth.case.people import Person
from prebirth.case.record import Record, ref_of
from prebirth.case.shares import Share
from prebirth.case.staying import WHY_IT_STAYS, against_what_stays
from prebirth.case.tellings import Telling
from prebirth.exchange.apart import read_case_from_elsewhere
from prebirth.exchange.plain import (
    CAME_WITH,
    from_bytes,
    read_case,
    to_bytes,
)
from prebirth.exchange.practice import practice_case
from prebirth.exchange.rows import rows_from
from prebirth.journal import fold
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle, make_part_bundle, preview
from prebirth.vault.errors import StaysError
from prebirth.vault.vault import Vault
from prebirth.wording.acts import act_words
from tests.conftest import PHRASE, TODAY, day
from tests.labels import LABEL
from tests.typed import present

FILE = "d" * 64
STAYING = sorted(table for table, kind in RECORDS.items() if kind.stays)


def log(session: Session) -> None:
    log_copy(session, "Maternity", sha256=FILE, on=TODAY, kind=CopyKind.MIDWIFE)


def put_signature(session: Session) -> None:
    sign(session, name="Grace Adeyemi", on=TODAY)


def tell_some(session: Session) -> None:
    tell(session, "d2", ("hv",), sha256=FILE, on=TODAY)


def ask_some(session: Session) -> None:
    asked = request(session.case, "mh", asked="How is she?", wanted=None, on=TODAY)
    ask(session, [Request(asked, FILE)], on=TODAY, purpose="x", basis="section 47")


def put_it_right(session: Session) -> None:
    share = next(iter(session.case.shares))
    correct(session, Place("shares", share.id), says="To the GP.", on=TODAY)


@pytest.fixture
def session(vault: Vault) -> Session:
    return Session.begin(vault, practice_case())


@pytest.fixture
def bob(session: Session, tmp_path: Path) -> Iterator[Vault]:
    """A colleague's vault, with the same assessment."""
    made, _code = Vault.create(tmp_path / "Bob", PHRASE, "Bob")
    bring_in(made, make_bundle(session.vault, "practice"))
    yield made
    made.close()


def what_stays(case: Case) -> dict[str, list[Record]]:
    return {table: [row for row in case.table(table) if row.left] for table in STAYING}


def as_an_older_build(session: Session, *changes: Change) -> None:
    """Write what an earlier build let one write."""
    session._write(changes, LABEL, chosen=True)  # noqa: SLF001  # no act does so any more


def removal(session: Session, table: str, record: str) -> Change:
    row: Record = present(session.case.record(table, record))
    content = row.model_dump(mode="json", exclude_defaults=True) | {"id": record}
    return Change("remove", table, record, before=content)


@pytest.mark.parametrize("act", [log, put_signature, tell_some, ask_some, put_it_right])
def test_undo_and_redo_pass_by_it(session: Session, act: Callable[[Session], None]) -> None:
    unit = session.case.pregnancy.unit
    session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    act(session)
    stays = what_stays(session.case)
    assert present(session.kept_by_undo).entry.author == session.author
    for _ in range(5):
        session.undo()
    assert what_stays(session.case) == stays
    assert session.case.pregnancy.unit == unit, "what was done before it is taken back"
    for _ in range(5):
        session.redo()
    assert what_stays(session.case) == stays
    assert session.case.pregnancy.unit == "Riverside"


def test_undo_passes_it_by_after_the_assessment_was_opened_again(session: Session) -> None:
    log(session)
    stays = what_stays(session.case)
    again = Session(session.vault, "practice")
    assert again.kept_by_undo
    assert again.next_undo is None
    again.undo()
    assert what_stays(again.case) == stays
    again.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    assert again.kept_by_undo is None
    again.undo()
    assert what_stays(again.case) == stays


def agency_told(session: Session) -> str:
    """Add an agency in steps, as somebody does, and tell it of a decision."""
    session.add("agencies", Agency(id="new"), LABEL)
    session.set("agencies", "new", "name", "Leicestershire Police", LABEL)
    session.set("agencies", "new", "phone", "101", LABEL)
    tell(session, "d2", ("new",), sha256=FILE, on=TODAY)
    return list(session.case.tellings)[-1].id


def test_undo_leaves_whom_a_telling_names_and_what_they_were_called(session: Session) -> None:
    telling = agency_told(session)
    session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    for _ in range(9):
        session.undo()
    told = present(session.case.tellings.get(telling))
    agency = present(session.case.agencies.get(present(told.agency)))
    assert agency.name == "Leicestershire Police"
    assert agency.phone == "", "what they are not known by is taken back"
    for _ in range(9):
        session.redo()
    assert present(session.case.tellings.get(telling)) == told
    assert Session(session.vault, "practice").case == session.case


def test_each_undo_that_is_refused_says_what_and_why(session: Session) -> None:
    agency_told(session)
    refused = []
    while kept := session.kept_by_undo:
        refused.append((act_words(kept.entry.label, session.case)[:4], kept.pointed_to))
        session.pass_by_kept()
        if session.next_undo:
            session.undo()
    assert [pointed for _, pointed in refused] == [False, True, True]


def test_undo_does_not_take_away_who_was_told_by_a_colleague(session: Session) -> None:
    session.add("agencies", Agency(id="new", name="Police"), LABEL)
    session.take_in([("tellings", Telling(id="t", agency="new", told=True))], LABEL)
    session._undo._done.pop()  # noqa: SLF001  # as if somebody else had entered it
    session.undo()
    assert "new" in session.case.agencies
    assert present(session.kept_by_undo).pointed_to


@pytest.mark.parametrize("table", STAYING)
def test_what_it_points_to_is_not_removed_without_words(session: Session, table: str) -> None:
    for record in what_stays(session.case)[table]:
        for field, mark in marks(type(record)).items():
            target = ref_of(type(record), field) if mark.kept_as else None
            value = getattr(record, field)
            if not target or not value:
                continue
            key = value[0] if isinstance(value, tuple) else value
            with pytest.raises(StaysError):
                session._commit([removal(session, target, key)], LABEL)  # noqa: SLF001  # by hand


def test_the_row_keeps_the_name_that_somebody_was_told_under(session: Session) -> None:
    telling = agency_told(session)
    session.set("agencies", "new", "name", "East Midlands Police", LABEL)
    assert present(session.case.tellings.get(telling)).to == "Leicestershire Police"


def test_what_it_is_about_is_not_taken_back_either(session: Session) -> None:
    session.add("disagreements", Disagreement(id="x"), LABEL)
    challenge(session, "x", to="Head of service", sha256=FILE, on=TODAY)
    session.undo()
    assert present(session.case.disagreements.get("x")).stage == 1


@pytest.mark.parametrize("table", STAYING)
def test_it_is_not_removed(session: Session, table: str) -> None:
    stays, record = what_stays(session.case), next(iter(session.case.table(table))).id
    with pytest.raises(RefusedError, match="stays as it was entered"):
        remove(session, (Place(table, record),))
    with pytest.raises(StaysError, match="Put it right"):
        session.remove(table, record, LABEL)
    with pytest.raises(StaysError):
        session._commit([removal(session, table, record)], LABEL)  # noqa: SLF001  # by hand
    assert what_stays(session.case) == stays
    assert Session(session.vault, "practice").case == session.case


@pytest.mark.parametrize(
    ("table", "field", "value"),
    [
        ("shares", "to", "Nobody"),
        ("shares", "agency", None),
        ("shares", "purpose", ""),
        ("shares", "came_with", "elsewhere"),
        ("shares", "draft", True),
        ("signoffs", "on", None),
        ("signoffs", "name", "Somebody"),
        ("tellings", "told", False),
        ("tellings", "person", None),
        ("tellings", "entered_by", "Somebody"),
        ("tellings", "corrections", ()),
    ],
)
def test_it_is_not_changed(session: Session, table: str, field: str, value: object) -> None:
    record = next(iter(session.case.table(table))).id
    if field == "corrections":
        correct(session, Place(table, record), says="To the GP.", on=TODAY)
    before = session.case
    with pytest.raises(StaysError):
        session.set(table, record, field, value, LABEL)
    assert session.case is before


def test_a_step_of_several_changes_is_refused_as_a_whole(session: Session) -> None:
    before, share = session.case, next(iter(session.case.shares))
    with pytest.raises(StaysError):
        session.take_in(
            [("people", Person(id="new", names="Ann")), ("shares", Share(id=share.id))], LABEL
        )
    assert session.case is before


def test_who_had_a_copy_is_known_after_their_agency_is_removed(session: Session) -> None:
    share = next(share for share in session.case.shares if share.agency)
    agency = present(session.case.agencies.get(share.agency))
    session.remove("agencies", agency.id, LABEL)
    after = present(session.case.shares.get(share.id))
    assert after.agency is None
    assert agency.name in after.to
    assert share.to in after.to
    session.undo()
    back = present(session.case.shares.get(share.id))
    assert (back.agency, back.to) == (agency.id, after.to), "the words stay, too"
    session.redo()
    assert present(session.case.shares.get(share.id)) == after


def test_who_was_told_and_consulted_is_known_after_they_are_removed(session: Session) -> None:
    telling = next(telling for telling in session.case.tellings if telling.person)
    signed = next(signature for signature in session.case.signoffs if signature.consulted)
    person = present(session.case.people.get(telling.person))
    assert person.id in signed.consulted
    session.remove("people", person.id, LABEL)
    assert person.name in present(session.case.tellings.get(telling.id)).to
    assert present(session.case.signoffs.get(signed.id)).consulted_too == person.name


def test_what_is_still_to_be_told_is_changed_removed_and_undone(session: Session) -> None:
    session.add("tellings", Telling(id="t", agency="hv"), LABEL)
    session.set("tellings", "t", "agency", "pol", LABEL)
    session.undo()
    assert present(session.case.tellings.get("t")).agency == "hv"
    session.set("tellings", "t", "told", True, LABEL)
    session.undo()
    assert present(session.case.tellings.get("t")).told
    with pytest.raises(StaysError):
        session.remove("tellings", "t", LABEL)


def test_a_row_typed_by_hand_stays_once_its_form_is_closed(session: Session) -> None:
    session.add("shares", Share.begun(id="x"), LABEL)
    session.set("shares", "x", "to", "The court", LABEL)
    session.set("shares", "x", "draft", False, LABEL)
    session.undo()
    assert present(session.case.shares.get("x")).to == "The court"


def test_a_file_brings_in_nothing_as_done_here(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "FILE.json"
    path.write_bytes(to_bytes(session.case))
    assert read_case(path) == session.case, "to look at it changes nothing"
    came = read_case_from_elsewhere(path)
    assert {row.came_with for table in STAYING for row in came.table(table)} == {CAME_WITH}
    again = from_bytes(to_bytes(came), "again")
    assert again == came


@pytest.mark.parametrize("status", [Status.WITH_MANAGER, Status.AGREED])
def test_what_was_signed_elsewhere_is_no_signed_version_here(
    session: Session, tmp_path: Path, status: Status
) -> None:
    path, assessment = tmp_path / "FILE.json", session.case.assessment
    signed = session.case.replace_tables(assessment=assessment.replace(status=status))
    path.write_bytes(to_bytes(signed))
    came = read_case_from_elsewhere(path)
    assert (came.assessment.status, came.assessment.version) == (
        Status.OPEN,
        assessment.version + 1,
    )
    assert read_case(path).assessment.status == status


@pytest.mark.parametrize("table", STAYING)
def test_rows_of_a_file_are_not_done_here(session: Session, table: str) -> None:
    fields = [type(next(iter(session.case.table(table)))).columns[0]]
    (row,) = rows_from(RECORDS[table], session.case, [["1 May 2026"]], fields, TODAY)
    assert getattr(row.record, "came_with", "") == "rows of a file"


def test_a_part_holds_what_was_not_done_where_it_is_opened(session: Session) -> None:
    part = make_part_bundle(session.vault, session.case.replace_tables(id="part"), "all")
    case = Case.model_validate_json(part.first)
    assert all(row.came_with for table in STAYING for row in case.table(table))


def test_a_colleagues_copy_brings_in_what_they_truly_did(session: Session, bob: Vault) -> None:
    log(Session(bob, "practice"))
    receive(session.vault, make_bundle(bob, "practice"))
    copy = list(Session(session.vault, "practice").case.shares)[-1]
    assert (copy.to, copy.came_with, copy.entered_by) == ("Maternity", "", "Bob")


@pytest.mark.parametrize("table", STAYING)
@pytest.mark.parametrize("apart", [False, True])
def test_a_copy_in_which_an_older_build_removed_it_takes_nothing_away(
    session: Session, bob: Vault, table: str, apart: bool
) -> None:
    theirs, stays = Session(bob, "practice"), what_stays(session.case)
    record = next(row for row in theirs.case.table(table) if row.left).id
    as_an_older_build(theirs, removal(theirs, table, record))
    theirs.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    if apart:
        session.set("pregnancy", "pregnancy", "booked_on", day("2026-01-05"), LABEL)
    copy = make_bundle(bob, "practice")
    assert [lost[0] for lost in preview(session.vault, copy).lost] == [table]
    receive(session.vault, copy)
    here = Session(session.vault, "practice")
    assert here.case.pregnancy.unit == "Riverside"
    assert {key: {row.id: row for row in rows} for key, rows in what_stays(here.case).items()} == {
        key: {row.id: row for row in rows} for key, rows in stays.items()
    }
    entry = session.vault.store.last_entries("practice", 1)[-1]
    assert act_words(entry.label, here.case).startswith("put back 1 entries")
    receive(bob, make_bundle(session.vault, "practice"))
    assert record in Session(bob, "practice").case.table(table), "there as well"


def test_a_copy_in_which_somebody_was_removed_does_not_take_away_who_was_told(
    session: Session, bob: Vault
) -> None:
    session.add("agencies", Agency(id="new", name="Police"), LABEL)
    receive(bob, make_bundle(session.vault, "practice"))
    theirs = Session(bob, "practice")
    remove(theirs, (Place("agencies", "new"),))
    tell(session, "d2", ("new",), sha256=FILE, on=TODAY)
    receive(session.vault, make_bundle(bob, "practice"))
    here = Session(session.vault, "practice").case
    telling = list(here.tellings)[-1]
    assert present(here.agencies.get(present(telling.agency))).name == "Police"
    assert against_what_stays(
        here, [removal(Session(session.vault, "practice"), "agencies", "new")]
    )


def test_a_journal_in_which_it_was_removed_opens_as_it_was(session: Session) -> None:
    log(session)
    share = list(session.case.shares)[-1]
    content = share.model_dump(mode="json", exclude_defaults=True) | {"id": share.id}
    logged = session.vault.store.last_entries("practice", 1)[-1]
    undone = session._write(  # noqa: SLF001  # no act does so any more
        [Change("remove", "shares", share.id, before=content)],
        logged.label,
        undoes=logged.id,
        chosen=True,
    )
    again = Session(session.vault, "practice")
    assert again.case == session.case
    assert share.id not in again.case.shares
    again.redo()
    assert present(again.case.shares.get(share.id)) == share, "what was logged may come back"
    again.undo()
    assert share.id in again.case.shares, "and is not taken back any more"
    assert undone.label == str(Label.of(Code.LOG_COPY))


def test_an_older_vault_and_file_have_no_tellings_and_lose_nothing() -> None:
    content = practice_case().model_dump(mode="json", exclude_defaults=True)
    content.pop("tellings")
    case = Case.model_validate(content | {"id": "old"})
    assert len(case.tellings) == 0
    assert [row.told_to for row in case.decisions] == [
        row.told_to for row in practice_case().decisions
    ]
    state = fold.state_from_json(content | {"id": "old"})
    assert fold.case_of_state(state) == case


def test_the_sentence_says_what_to_do_instead() -> None:
    assert "Put right" in WHY_IT_STAYS
