"""What is left of a cut text: where it was cut, in the order of the copy, or taken out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.case.watching import Looked, WatchRecord
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder, CopyView
from prebirth.copies.what_is_left import CutText, LeftPart, pieces_left, what_is_left
from prebirth.form.model import Walk
from prebirth.layout.blocks import words_of
from prebirth.privacy.sentences import LEFT_OUT, sentences, without
from prebirth.privacy.withheld import REST, Choice
from tests.privacy.test_sentences import PIECES

SET_ON = date(2026, 5, 15)
KEPT = Person(id="marl", names="Marl Dunning", restricted=(Restriction(reason="kept safe"),))
TOLD = "Rosa came. Marl Dunning rang her. Rosa keeps away from the blue house."
SAID = Place("events", "rang", "happened")


def case_of(**texts: str) -> Case:
    """A case with somebody withheld, and an event for each text, on a day after the other."""
    case = Case(id="c").adding(Person(id="rosa", names="Rosa Lintock", role="mother")).adding(KEPT)
    for number, (key, text) in enumerate(texts.items(), 1):
        case = case.adding(Event(id=key, on=f"2026-05-{number:02}", happened=text))
    return case


def copy_of(
    case: Case, walk: Walk, choice: Choice | None = None, *, reader: str = ""
) -> tuple[CopyView, tuple[CutText, ...]]:
    """A conference report, and what is left of its cut texts."""
    order = CopyOrder(CopyKind.CONFERENCE, SET_ON, reader, choice or Choice())
    view = prepare(order, case, walk)
    return view, what_is_left(view, case).texts


def words(view: CopyView) -> str:
    return " ".join(words_of(document_of(view).blocks).split())


def marked(text: CutText) -> str:
    """A text with a bar where it is cut."""
    return "".join(f"|{piece.text}" if piece.cut else piece.text for piece in text.pieces)


@pytest.mark.parametrize(
    ("before", "after", "left"),
    [
        ("He came. He hit her. She left.", "He came. She left.", ["He came. ", None, "She left."]),
        ("He hit her. She left.", "She left.", [None, "She left."]),
        ("She left. He hit her.", "She left.", ["She left.", None]),
        ("A left. B hit. C hit. D left.", "A left. D left.", ["A left. ", None, "D left."]),
        ("A left. B hit. C left.", "A left. […] C left.", ["A left. ", "[…]", " C left."]),
        ("A left. B hit. C hit. D left.", "A left. […] D left.", ["A left. ", "[…]", " D left."]),
        ("1. Rosa\n2. Marl\n3. Lee", "1. Rosa\n2. Lee", ["1. Rosa\n", None, "2. Lee"]),
        ("Midwife\nMidwife rang", "Midwife rang", [None, "Midwife rang"]),
        ("He came.", "He came.", []),
        ("He came. She left.", "She stayed.", []),
    ],
)
def test_a_cut_stands_where_a_sentence_went(
    before: str, after: str, left: list[str | None]
) -> None:
    pieces = [LeftPart(text or "", cut=text in (None, LEFT_OUT)) for text in left]
    assert list(pieces_left(before, after)) == pieces


@given(st.lists(PIECES, max_size=30).map("".join), st.data(), st.sampled_from(["", LEFT_OUT]))
def test_whatever_went_what_is_left_is_read_as_it_stands(
    text: str, data: st.DataObject, gap: str
) -> None:
    spans = [span for span in sentences(text) if text[span.start : span.end].strip()]
    gone = data.draw(st.lists(st.sampled_from(spans), unique=True)) if spans else []
    left = without(text, gone, gap)
    pieces = pieces_left(text, left)
    assert bool(pieces) is bool(gone) or not left.strip()
    assert "".join(piece.text for piece in pieces) == (left if pieces else "")


def test_each_cut_text_of_the_copy_is_listed_in_its_order_and_no_other(walk: Walk) -> None:
    case = case_of(
        late="Marl Dunning hit her. Rosa rang the police.",
        whole="Marl Dunning was here.",
        rang=TOLD,
        free="Nobody came.",
    )
    view, left = copy_of(case, walk)
    assert [text.place.record for text in left] == ["late", "rang"]
    assert list(map(marked, left)) == [
        "|Rosa rang the police.",
        "Rosa came. |Rosa keeps away from the blue house.",
    ]
    assert "Rosa keeps away from the blue house." in words(view)
    assert not any("Marl" in marked(text) for text in left)


def test_where_nothing_was_cut_nothing_is_listed(walk: Walk) -> None:
    assert copy_of(case_of(free="Nobody came.", whole="Marl Dunning rang."), walk)[1] == ()
    assert copy_of(case_of(rang=TOLD), walk, reader=CHAIR)[1] == ()


def test_a_cut_text_that_a_copy_does_not_say_is_not_listed(walk: Walk) -> None:
    case = case_of(rang=TOLD)
    view = prepare(CopyOrder(CopyKind.MIDWIFE, SET_ON), case, walk)
    assert "blue house" not in words(view)
    assert what_is_left(view, case).texts == ()


def test_what_is_left_is_taken_out_whole_and_still_listed(walk: Walk) -> None:
    case = case_of(rang=TOLD, free="Nobody came.")
    _, before = copy_of(case, walk)
    view, after = copy_of(case, walk, Choice(rest=(SAID,)))
    assert after == before
    assert "blue house" not in words(view)
    assert "Nobody came." in words(view)
    assert (SAID, REST) in [(entry.place, entry.reason) for entry in view.withheld]


def test_the_rows_of_a_field_go_together_and_their_number_is_known(walk: Walk) -> None:
    looks = (Looked(says="A letter came. Marl Dunning wrote."), Looked(says="Nothing new."))
    case = case_of(rang=TOLD)
    for number in (1, 2):
        case = case.adding(WatchRecord(id=f"w{number}", looked=looks[:number]))
    _, left = copy_of(case, walk)
    assert {text.place.record: text.rows for text in left} == {"rang": 0, "w1": 1, "w2": 2}
    view, after = copy_of(case, walk, Choice(rest=(Place("watches", "w2", "looked"),)))
    assert "Nothing new." not in words(view)
    assert [text.rows for text in after] == [text.rows for text in left]


def test_what_a_text_said_that_is_taken_out_is_sought_in_the_others_too(walk: Walk) -> None:
    case = case_of(
        rang=TOLD, again="Nobody knows why Rosa keeps away from the blue house. Rosa slept."
    )
    assert [text.place.record for text in copy_of(case, walk)[1]] == ["rang"]
    _, left = copy_of(case, walk, Choice(rest=(SAID,)))
    assert list(map(marked, left)) == [
        "Rosa came. |Rosa keeps away from the blue house.",
        "|Rosa slept.",
    ]


@pytest.mark.parametrize("reader", ["leanne", "tomasz"])
def test_every_cut_text_of_a_parents_copy_is_there(practice: Case, walk: Walk, reader: str) -> None:
    view = prepare(CopyOrder(CopyKind.PARENT_FULL, SET_ON, reader), practice, walk)
    said, left = words(view), what_is_left(view, practice).texts
    cut = {entry.place for entry in view.withheld if entry.sentence}
    listed = [text.place for text in left]
    assert len(listed) == len(set(listed)) > 20
    assert set(listed) <= cut
    for place in cut - set(listed):
        record = view.seen.record(place.table, place.record)
        rest = str(getattr(record, place.field)).replace(LEFT_OUT, "").strip() if record else ""
        assert not rest or rest not in said
    for text in left:
        record = view.seen.record(text.place.table, text.place.record)
        assert "".join(piece.text for piece in text.pieces) == getattr(record, text.place.field)
