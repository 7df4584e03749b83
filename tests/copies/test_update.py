"""What changed since a copy was given: no more than that copy may hold, and no less."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.households import Household
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.case.shares import Share
from prebirth.case.ties import Tie
from prebirth.case.versions import record_digest, whole_record_digest
from prebirth.copies.log import choice_of, chosen_rows
from prebirth.copies.update import (
    NO_HISTORY,
    READER_GONE,
    UNKNOWN_COPY,
    sides_for,
    sides_of,
    since_copy,
    update_sheet,
    whose,
)
from prebirth.form.model import Walk
from prebirth.layout.blocks import Grid, words_of
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import Choice, Standing
from tests.conftest import TODAY, day
from tests.typed import present

ANN = Person(id="ann", names="Ann Example", role="mother", phone="0700 900")
KEPT = (Restriction(reason="x"),)
ROSA = Person(id="mum", names="Rosa Lintock", role="mother", born="2002-05-01")
DAVES = tuple(
    Person(id=f"dave{n}", names="Dave", role="possible father", of_parent="mum") for n in (1, 2)
)
DAVE_CASE = Case(id="c").adding(ROSA).adding(DAVES[0]).adding(DAVES[1])


def given(case: Case, **facts: object) -> Share:
    """A copy in the log that was made from a case."""
    return Share(
        **{
            "copy_kind": CopyKind.CONFERENCE,
            "facts": record_digest(case),
            "on": day("2026-05-01"),
            "version": "version 1",
            **facts,
        }
    )


def sheet(before: Case, now: Case, share: Share, walk: Walk) -> str:
    """The words of an update sheet."""
    sides = sides_for(before, now, share, TODAY, walk)
    return words_of(update_sheet(sides, share, TODAY).blocks)


def test_an_update_sheet_says_what_changed_and_for_which_copy(walk: Walk) -> None:
    before = Case(id="c").adding(ANN)
    now = (
        before.adding(ANN.replace(phone="0700 901"))
        .adding(Person(id="dan", names="Dan"))
        .adding(Person(id="eve", names="Eve", restricted=KEPT))
    )
    said = sheet(before, now, given(before, to="Jo, midwife"), walk)
    for words in (
        "For Jo, midwife",
        "version 1, of 1 May 2026",
        "0700 900",
        "0700 901",
        "Person: Dan",
        "Added",
        "Now, 15 May 2026",
    ):
        assert words in said
    assert "Eve" not in said
    assert "Nothing that may be shown" in words_of(
        update_sheet(sides_of(now, now, Reader()), Share(), TODAY).blocks
    )


def test_nobody_is_told_of_more_than_their_copy_holds(practice: Case, walk: Walk) -> None:
    mother = next(one for one in practice.people if one.role == "mother")
    father = next(one for one in practice.people if one.role == "father")
    now = practice.adding(father.replace(notes="Arrested in Leeds", phone="0999")).adding(
        mother.replace(spoken_to=(*mother.spoken_to, day("2026-05-14")))
    )
    now = now.replace_tables(pregnancy=now.pregnancy.replace(unit="Broomfield")).adding(
        Event(happened="He hit a neighbour", about=(father.id,), on=day("2026-05-14"))
    )

    def told(kind: CopyKind, **facts: object) -> str:
        return sheet(practice, now, given(practice, copy_kind=kind, **facts), walk)

    for words in ("Arrested", "0999", "14 May", "Broomfield", "neighbour"):
        assert words in told(CopyKind.CONFERENCE, to="The conference")
    midwife = told(CopyKind.MIDWIFE, to="Maternity")
    assert "Broomfield" in midwife
    assert not any(words in midwife for words in ("Arrested", "neighbour"))
    hers = told(CopyKind.PARENT_FULL, to=mother.name)
    assert "Broomfield" in hers
    assert not any(words in hers for words in ("Arrested", "0999", "neighbour"))
    assert hers == told(CopyKind.PARENT_FULL, to="", reader=mother.id).replace(
        "whoever", mother.name
    )


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"copy_kind": None, "purpose": "a note of a decision"}, UNKNOWN_COPY),
        ({"facts": ""}, UNKNOWN_COPY),
        ({"facts": "facts:of another record"}, NO_HISTORY),
        ({"facts": "of another record"}, NO_HISTORY),
        ({"copy_kind": CopyKind.BLANK}, "a blank form"),
        ({"copy_kind": CopyKind.PARENT_FULL, "to": "Somebody gone"}, READER_GONE),
        ({"copy_kind": CopyKind.PARENT_FULL, "reader": "gone", "to": "Rosa Lintock"}, READER_GONE),
        ({"reader": "gone"}, READER_GONE),
        ({"copy_kind": CopyKind.AGENCY, "agency": "gone"}, READER_GONE),
        ({"copy_kind": CopyKind.PARENT_FULL, "to": "Dave"}, "could be .*1 of 2.* or .*2 of 2"),
    ],
)
def test_it_never_says_that_nothing_changed_because_it_could_not_look(
    walk: Walk, facts: dict[str, object], why: str
) -> None:
    share = given(DAVE_CASE, **facts)
    with pytest.raises(LookupError, match=why.partition(";")[0]):
        sides_for(DAVE_CASE, DAVE_CASE.adding(ROSA.replace(phone="1")), share, TODAY, walk)


def test_a_copy_logged_with_the_older_digest_has_its_sheet(walk: Walk) -> None:
    now = DAVE_CASE.adding(ROSA.replace(phone="0888"))
    assert "0888" in sheet(
        DAVE_CASE, now, given(DAVE_CASE, facts=whole_record_digest(DAVE_CASE)), walk
    )


def test_of_two_men_called_dave_each_has_a_sheet_of_his_own(walk: Walk) -> None:
    first, second = DAVES
    now = DAVE_CASE.adding(
        Event(happened="He moved to Leeds", about=("dave1",), on=day("2026-05-10"))
    ).adding(Event(happened="He works in Hull", about=("dave2",), on=day("2026-05-11")))
    for own, own_words, others in ((first, "Leeds", "Hull"), (second, "Hull", "Leeds")):
        share = given(DAVE_CASE, copy_kind=CopyKind.PARENT_FULL, to="Dave", reader=own.id)
        said = sheet(DAVE_CASE, now, share, walk)
        assert own_words in said
        assert others not in said


def test_an_old_log_that_says_dave_asks_which(walk: Walk) -> None:
    share = given(DAVE_CASE, copy_kind=CopyKind.PARENT_FULL, to="Dave")
    assert [one.id for one in whose(DAVE_CASE, DAVE_CASE, share)] == ["dave1", "dave2"]
    alone = Case(id="c").adding(ROSA).adding(DAVES[1])
    assert [one.id for one in whose(alone, alone, share)] == ["dave2"]
    renamed = alone.adding(DAVES[1].replace(names="David Hook"))
    assert [one.id for one in whose(alone, renamed, share)] == ["dave2"]
    assert whose(alone, alone, share.replace(reader="dave2")) == []
    assert whose(alone, alone, share.replace(copy_kind=None)) == []


def test_a_request_has_a_sheet_for_the_agency_that_was_asked(walk: Walk) -> None:
    police = [Agency(id=f"p{n}", name="Police", kind="police", worker=f"PC {n}") for n in (1, 2)]
    before = DAVE_CASE.adding(police[0]).adding(police[1])
    now = before.replace_tables(assessment=before.assessment.replace(worker="Nell Otway"))
    share = given(before, copy_kind=CopyKind.AGENCY, to="Police")
    with pytest.raises(LookupError, match="PC 1.* or .*PC 2"):
        sides_for(before, now, share, TODAY, walk)
    gone = Case(id="c").adding(ROSA).adding(police[0])
    with pytest.raises(LookupError, match=READER_GONE.partition(";")[0]):
        sides_for(before, gone, share.replace(reader="p2"), TODAY, walk)
    maternity = share.replace(copy_kind=CopyKind.MIDWIFE, agency="p1")
    assert "Nell Otway" in sheet(before, now, maternity, walk)
    said = sheet(before, now, share.replace(agency="p2"), walk)
    assert "For Police" in said
    assert "Nell Otway" in said


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.PARENT_FULL])
def test_what_was_kept_out_of_a_copy_stays_out_of_its_sheet(kind: CopyKind, walk: Walk) -> None:
    moved = Event(id="e", happened="She moved", about=("mum",), on=day("2026-04-10"))
    before = DAVE_CASE.adding(moved)
    now = before.adding(moved.replace(happened="She moved to Leeds")).adding(
        ROSA.replace(names="Rosa Quill")
    )
    more = Choice(more=((Place("events", "e"), "not for this reader"),))
    for choice, shown in ((Choice(), True), (more, False)):
        share = given(before, copy_kind=kind, reader="", chosen=chosen_rows(choice))
        if kind is CopyKind.PARENT_FULL:
            share = share.replace(reader="mum")
        said = sheet(before, now, share, walk)
        assert ("Leeds" in said) is shown
        assert "Quill" in said


def test_what_was_left_of_a_text_and_taken_out_stays_out_of_its_sheet(walk: Walk) -> None:
    dan = Person(id="dan", names="Daniel Hale", restricted=KEPT)
    event = Event(
        id="rang", on="2026-04-01", happened="Dan Hale rang. Ann keeps away from the blue house."
    )
    before = Case(id="c").adding(ANN).adding(dan).adding(event)
    now = before.adding(event.replace(happened=f"{event.happened} Ann keeps away from the mill."))
    rest = Choice(rest=(Place("events", "rang", "happened"),))
    for choice, shown in ((Choice(), True), (rest, False)):
        share = given(before, chosen=chosen_rows(choice))
        said = sheet(before, now, share, walk)
        assert ("blue house" in said) is ("the mill" in said) is shown
        assert "Hale" not in said


def test_what_was_let_into_a_copy_is_in_its_sheet(walk: Walk) -> None:
    kept = Event(id="e", happened="He moved", about=("dave1",), restricted=KEPT)
    before, now = (
        DAVE_CASE.adding(kept),
        DAVE_CASE.adding(kept.replace(happened="He moved to Leeds")),
    )
    let = Choice(let=((Place("events", "e"), "the conference decides on it"),))
    assert "Leeds" not in sheet(before, now, given(before), walk)
    assert "Leeds" in sheet(before, now, given(before, chosen=chosen_rows(let)), walk)


def test_the_chair_has_a_sheet_with_what_the_chairs_copy_holds(walk: Walk) -> None:
    kept = Event(id="e", happened="He moved to Leeds", about=("dave1",), restricted=KEPT)
    now = DAVE_CASE.adding(kept)
    assert "Leeds" in sheet(DAVE_CASE, now, given(DAVE_CASE, reader=CHAIR), walk)
    assert "Leeds" not in sheet(DAVE_CASE, now, given(DAVE_CASE), walk)


def test_the_chair_alone_is_told_what_is_kept_from_others_since(walk: Walk) -> None:
    home = Household(id="h", name="The flat", address="9 Weir Lane", members=({"person": "mum"},))
    before = DAVE_CASE.adding(home).adding(ROSA.replace(phone="0700 900"))
    rules = (Restriction(field="phone", people=("dave1",), reason="x"), Restriction(field="born"))
    hidden = before.adding(ROSA.replace(phone="0700 900", restricted=rules))
    hidden = hidden.adding(present(hidden.people.get("mum")).replace(address_confidential="yes"))
    family = home.replace(restricted=(Restriction(family=True),))
    for now, told in (
        (
            hidden,
            (
                "Phone\nKept from Dave (possible father, 1 of 2)",
                "Born\nKept from everybody but",
                "Address\nKept",
            ),
        ),
        (before.adding(family), ("Household: The flat\nKept from all the family",)),
    ):
        hers = sheet(before, now, given(before, reader=CHAIR), walk).replace("\n–", "")
        assert all(words in hers for words in told), hers
        assert "no more" not in hers
        back = sheet(now, before, given(now, reader=CHAIR), walk)
        assert back.count("Kept from nobody any more") == len(told)
        for reader in ("", "dave1", "mum"):
            others = sheet(before, now, given(before, reader=reader), walk)
            assert "Kept from" not in others
            assert others == sheet(now, now, given(now, reader=reader), walk)


def test_what_is_open_since_is_said_and_what_is_closed_since_is_not(walk: Walk) -> None:
    open_ = Event(id="e", happened="He moved to Leeds", about=("dave1",))
    closed = open_.replace(restricted=KEPT)
    before, now = DAVE_CASE.adding(closed), DAVE_CASE.adding(open_.replace(happened="To Leeds"))
    assert "To Leeds" in sheet(before, now, given(before), walk)
    before, now = now, DAVE_CASE.adding(closed)
    assert "Leeds" not in sheet(before, now, given(before), walk)


def test_an_answer_that_a_kind_never_shows_is_not_in_its_sheet(practice: Case, walk: Walk) -> None:
    answer = present(practice.answer("Q18.5"))
    now = practice.adding(answer.replace(text="I was afraid of him"))
    now = now.adding(Answer(id="Q1.1", question="Q1.1", text="Told at the door"))
    for kind in (CopyKind.CONFERENCE, CopyKind.WORD):
        said = sheet(practice, now, given(practice, copy_kind=kind), walk)
        assert "afraid" not in said
        assert "Told at the door" in said
    assert "afraid" in sheet(practice, now, given(practice, copy_kind=CopyKind.MANAGER), walk)


def test_what_was_decided_for_a_copy_is_kept_as_the_gate_takes_it() -> None:
    place = Place("events", "e", "happened")
    choice = Choice(
        ((Place("events", "a"), "more"),),
        ((place, "let"),),
        (Standing(place, "He left.", "another Dave"),),
        ((place, "He rang."),),
        (Place("events", "e", "comment"),),
    )
    share = Share(chosen=chosen_rows(choice))
    assert choice_of(Share.model_validate_json(share.model_dump_json())) == choice
    assert choice_of(Share()) == Choice()


def test_a_text_from_before_somebodys_record_does_not_name_them(walk: Walk) -> None:
    told = Event(id="e", happened="Eveline Marsh was in the house", on=day("2026-03-01"))
    before = DAVE_CASE.adding(told)
    now = before.adding(told.replace(happened="Eveline Marsh was in the yard")).adding(
        Person(id="eve", names="Eveline Marsh", restricted=KEPT)
    )
    assert "Eveline" not in sheet(before, now, given(before), walk)
    renamed = now.adding(Person(id="eve", names="Eva Moss", restricted=KEPT))
    assert "Eveline" not in sheet(now, renamed, given(now), walk)
    assert since_copy(sides_of(now, renamed, Reader())) == []


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.MIDWIFE])
def test_who_was_restricted_and_then_removed_is_on_no_sheet(walk: Walk, kind: CopyKind) -> None:
    gone = Case(id="c").adding(Person(id="eve", names="Eveline Tarrantley", restricted=KEPT))
    before = Case(id="c").adding(ROSA).adding(Agency(id="mid", name="Mill Lane", kind="maternity"))
    before = before.adding(Event(id="e", about=("rosa",), happened="A call."))
    now = before.adding(
        Event(id="e", about=("rosa",), happened="Ms Tarrantley called. A dog barked.")
    )
    now = now.adding(now.pregnancy.replace(unit="the Tarrantley ward"))
    share = given(before, copy_kind=kind, reader="mid" if kind == CopyKind.MIDWIFE else "")
    sides = sides_for(before, now, share, TODAY, walk, also=(gone,))
    said = words_of(update_sheet(sides, share, TODAY).blocks)
    assert "Tarrantley" in sheet(before, now, share, walk), "nothing knows of her"
    assert "Tarrantley" not in said


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.SUCCESSOR])
def test_who_came_with_somebody_withheld_since_is_on_no_sheet(walk: Walk, kind: CopyKind) -> None:
    ada = Person(id="ada", names="Ada Moss", role="partner of a parent", disability="A weak hip.")
    tie = Tie(id="t", other="ada", kind="brother or sister of")
    before = Case(id="c").adding(ROSA).adding(ada).adding(tie)
    better = before.adding(ada.replace(disability="A mended hip."))
    assert "mended hip" in sheet(before, better, given(before, copy_kind=kind), walk)
    greg = Person(id="greg", names="Greg Crowley", role="other adult", restricted=KEPT)
    now = better.adding(greg).adding(tie.replace(one="greg"))
    said = sheet(before, now, given(before, copy_kind=kind), walk)
    assert "Moss" not in said
    assert "hip" not in said


def test_of_what_it_is_stands_once_above_all_its_facts(walk: Walk) -> None:
    event = Event(id="e", kind="injury", on="2026-01-05", happened="It was long")
    before = Case(id="c").adding(ANN).adding(event)
    now = before.adding(
        event.replace(kind="positive change", significance="She is at ease.", on="2026-01-06")
    )
    sheet = update_sheet(sides_for(before, now, given(before), TODAY, walk), given(before), TODAY)
    (table,) = (block for block in sheet.blocks if isinstance(block, Grid))
    assert len(table.rows) == 3
    assert "Positive change" in table.rows[0][0]
    assert [row[0] for row in table.rows[1:]] == ["", ""]
