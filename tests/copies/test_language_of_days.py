"""What is written of several days, and beside the copies, in another language.

The history, update sheets, notes, the calendar, and copies after a loss.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from functools import reduce
from io import StringIO

import pytest

from prebirth.base.language import Covers, speaking
from prebirth.case.case import RECORDS, Case
from prebirth.case.copy_kinds import AFTER_LOSS, CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.shares import Share, WrongHands
from prebirth.case.table import Table
from prebirth.case.versions import record_digest
from prebirth.copies import calendar_file
from prebirth.copies.history import Prompts, history_document
from prebirth.copies.log import paper_words
from prebirth.copies.make import document_of, prepare
from prebirth.copies.notes import note_of_challenge, note_of_decision, note_of_wrong_copy
from prebirth.copies.spec import CopyOrder, Policy, spec_of
from prebirth.copies.update import compared_days, sides_for, update_sheet
from prebirth.exchange.history import SeenHistory, history_csv, read_history
from prebirth.exchange.practice import SET_ON, practice_case
from prebirth.form.model import Walk
from prebirth.journal.full_record import FullRecord
from prebirth.layout.blocks import Document, words_of
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader
from tests.privacy.outputs import EARLIER, history_of, shares
from tests.pseudo import PLAIN, in_cyrillic, pseudo
from tests.typed import present

SOMEBODY, MOTHER = "Анна", "leanne"
CODE = re.compile("[0-9a-f]{32,}")


def some_of(case: Case, most: int) -> Case:
    """The case with few rows of each table, and with everybody in it."""
    rows = {name: list(case.table(name)) for name in RECORDS if name not in {"people", "agencies"}}
    return case.replace_tables(**{name: Table.of(held[:most]) for name, held in rows.items()})


@pytest.fixture(scope="module")
def typed() -> Case:
    return some_of(in_cyrillic(practice_case()), 2)


@pytest.fixture(scope="module")
def before(typed: Case) -> Case:
    return some_of(typed, 1)


@pytest.fixture(scope="module")
def history(before: Case, typed: Case) -> SeenHistory:
    """Two days on which somebody wrote, in words of the made-up language."""
    own = (share.replace(purpose=SOMEBODY) for share in typed.shares)  # a typed one
    began = before.replace_tables(shares=Table({}))
    told = history_of(began, reduce(Case.adding, own, typed))
    steps = tuple(step._replace(author=SOMEBODY, hash="1") for step in told.steps)
    made = SeenHistory(told._replace(steps=steps, proof=()), Reader(chair=True))
    with speaking(pseudo()):
        assert made.lines
    return made


def seen_by_all(case: Case) -> Seen:
    return for_reader(case, Reader())[0]


def english_in(document: Document | None) -> list[str]:
    """The words of a document that nobody put into the language."""
    made = present(document)
    lines = (made.kind, made.version, made.restricted, words_of(made.blocks))
    return PLAIN.findall(CODE.sub("", "\n".join(lines)))


def test_the_history_is_in_the_language(history: SeenHistory, walk: Walk) -> None:
    prompts = Prompts(walk)
    with speaking(pseudo()):
        for day, case in history.days():
            prompts.see(case, day)
        made = history_document(
            history.now, history.began, history.lines, prompts.told(), (), SET_ON, history.reader
        )
        rows = list(csv.reader(StringIO(history_csv(history).decode("utf-8-sig"))))
    assert prompts.told()
    assert english_in(made) == []
    assert len(rows) > 100
    assert [row for row in rows[1:] if PLAIN.search(" ".join(row[2:]))] == []
    assert not PLAIN.search(" ".join(rows[0]))


def test_how_a_history_is_proved_is_in_the_language(typed: Case) -> None:
    with speaking(pseudo()):
        proof = read_history(FullRecord(typed.model_dump_json(), {}, [], "")).proof
    assert len(proof) > 3
    assert not PLAIN.search(CODE.sub("", " ".join(proof)))


def test_two_days_side_by_side_are_in_the_language(history: SeenHistory) -> None:
    with speaking(pseudo()):
        sides = history.sides(EARLIER, date.max)
        made = compared_days((EARLIER, SET_ON), sides, history.now, SET_ON)
    assert english_in(made) == []


SHEETS = (CopyKind.CONFERENCE, CopyKind.MIDWIFE, CopyKind.PARENT_FULL)
"""A sheet to the whole report, to a part of it, and to a parent's copy."""


@pytest.mark.slow
@pytest.mark.parametrize("kind", SHEETS)
def test_an_update_sheet_is_in_the_language(
    before: Case, typed: Case, walk: Walk, kind: CopyKind
) -> None:
    given, _ = next(one for one in shares(before, typed) if one[0].copy_kind == kind)
    to = {"to": SOMEBODY} if given.to else {}
    share = given.replace(facts=record_digest(before), **to)
    with speaking(pseudo()):
        sides = sides_for(before, typed, share, SET_ON, walk)
        assert english_in(update_sheet(sides, share, SET_ON)) == []


def test_what_each_copy_is_called_is_in_the_language() -> None:
    with speaking(pseudo()):
        said = [paper_words(Share(copy_kind=kind)) for kind in CopyKind]
    assert len(said) > len(SHEETS)
    assert not [text for text in said if PLAIN.search(text)]


def test_each_note_is_in_the_language(typed: Case, walk: Walk) -> None:
    seen = seen_by_all(typed)
    told = [agency.id for agency in seen.agencies][:2]
    hands = WrongHands(to=SOMEBODY, noticed_on=PartialDate.of(EARLIER))
    with speaking(pseudo()):
        notes = [note_of_decision(seen, one.id, told, SET_ON) for one in seen.decisions]
        notes += [
            note_of_challenge(seen, one.id, SOMEBODY, "", SET_ON, SET_ON)
            for one in seen.disagreements
        ]
        for share in typed.shares:
            marked = seen_by_all(typed.adding(share.replace(wrong=(hands,))))
            notes.append(note_of_wrong_copy(marked, share.id, SET_ON, walk.in_words().legal))
    assert len(notes) > 3
    assert [english_in(note) for note in notes] == [[]] * len(notes)


def dates_of(case: Case, walk: Walk) -> list[tuple[str, str]]:
    """The lines of a calendar file, each with its name."""
    data = calendar_file.to_bytes(seen_by_all(case), walk, SET_ON).decode().replace("\r\n ", "")
    lines = (line.partition(":") for line in data.splitlines())
    return [(name, held) for name, _, held in lines]


def test_the_calendar_is_in_the_language_and_its_entries_are_the_same(
    typed: Case, walk: Walk
) -> None:
    english = dates_of(typed, walk)
    with speaking(pseudo()):
        told = dates_of(typed, walk.in_words())
    with speaking(pseudo(Covers.WINDOW, Covers.FORMS, Covers.PROMPTS)):
        assert dates_of(typed, walk) == english
    said = [held for name, held in told if name in {"SUMMARY", "DESCRIPTION"}]
    assert len(said) > 20
    assert not [held for held in said if PLAIN.search(held)]
    ids = [[held for name, held in lines if name == "UID"] for lines in (english, told)]
    assert ids[0] == ids[1]


@pytest.mark.slow
@pytest.mark.parametrize("goes_on", [None, "yes"])
def test_each_copy_after_a_loss_is_in_the_language(
    typed: Case, walk: Walk, goes_on: str | None
) -> None:
    (baby,) = typed.babies
    lost = typed.adding(baby.replace(became="stillborn", ended_on="2026-05-12"))
    lost = lost.adding(lost.pregnancy.replace(goes_on=goes_on))
    with speaking(pseudo()):
        for kind in AFTER_LOSS:
            for_one = spec_of(kind).policy is Policy.ONE_PARENT
            order = CopyOrder(kind, SET_ON, MOTHER if for_one else "", should=SOMEBODY)
            assert english_in(document_of(prepare(order, lost, walk))) == [], kind
