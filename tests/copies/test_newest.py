"""What holds today is said so, what may not is in doubt, and nothing older passes for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import docx
import pytest

from prebirth.case.birth import BirthPlan
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.birth_tasks import BirthAlert
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import CourtOrder
from prebirth.case.plan import Decision
from prebirth.case.record import Record, Restriction
from prebirth.case.table import Table
from prebirth.copies.make import document_of, prepare
from prebirth.copies.said import Said
from prebirth.copies.spec import CopyOrder
from prebirth.copies.tables import grid
from prebirth.exchange.word import to_bytes
from prebirth.form.load import load_walk
from prebirth.layout.blocks import Document, words_of
from prebirth.layout.pdf import to_pdf
from tests.copies.made import copy_pdf
from tests.copies.made import document_of as made
from tests.layout.pdf.test_write import text_of

ON = date(2026, 5, 15)


def flat(data: bytes) -> str:
    return " ".join(text_of(data).split())


def midwife(case: Case) -> bytes:
    return copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case)


HOME = BirthBasis(id="b1", basis="goes home as planned", on="2026-05-01")
ORDER = BirthBasis(id="b2", basis="emergency protection order", granted_on="2026-05-14")
CRAIG = ({"who": "Craig Dunmore", "why": "Threatened staff"},)


def only(practice: Case, *records: Record) -> Case:
    """The practice case with no other basis, plan, alert or order."""
    kinds = ("birth_bases", "birth_plans", "birth_alerts", "orders")
    case = practice.replace_tables(**{table: Table.of([]) for table in kinds})
    for record in records:
        case = case.adding(record)
    return case


@pytest.mark.parametrize("on", [None, "2026-05"])
def test_where_the_newest_cannot_be_known_both_are_told(practice: Case, on: str | None) -> None:
    """An order made since is never passed over for a plan that has a day."""
    newer = BirthPlan(id="p2", on=on, not_to_come=CRAIG)
    older = BirthPlan(id="p1", on="2026-05-14", place="hospital")
    said = flat(midwife(only(practice, HOME, ORDER.replace(on=on), older, newer)))
    assert "We cannot tell which basis is the newest" in said
    assert "May no longer hold: Planned: the baby goes home." in said
    assert "May no longer hold: Emergency protection order made on 14 May 2026" in said
    assert "We cannot tell which birth plan is the newest" in said
    assert "Threatened staff" in said


def test_a_version_tells_which_plan_is_the_newest(practice: Case) -> None:
    newer = BirthPlan(id="p2", version=2, not_to_come=CRAIG)
    older = BirthPlan(id="p1", version=1, on="2026-05-14", place="at home with midwives")
    said = flat(midwife(only(practice, older, newer)))
    assert "is the newest is not known" not in said
    assert "At home with midwives" not in said


@pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.SUCCESSOR])
def test_a_silent_newer_plan_says_that_an_older_one_was_not(practice: Case, kind: CopyKind) -> None:
    """What it said may hold no more, and nobody need look for it in vain."""
    older = BirthPlan(id="p1", version=1, on="2026-04-02", place="hospital", partners=("sandra",))
    silent = BirthPlan(id="p2", version=2, on="2026-05-12")

    def said(newer: BirthPlan) -> str:
        document = made(CopyOrder(kind, ON), only(practice, older, newer))
        return " ".join(words_of(document.blocks).split())

    before = "Version 1, 2 April 2026 said"
    assert f"{before} where she gives birth and who is with her. This version does not" in said(
        silent
    )
    assert f"{before} who is with her." in said(silent.replace(place="at home with midwives"))
    full = silent.replace(place="at home with midwives", partner_words="Nobody, she says")
    assert before not in said(full)


@pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.SUCCESSOR])
def test_who_may_not_come_by_an_older_plan_stands_until_a_newer_one_speaks_of_them(
    practice: Case, kind: CopyKind
) -> None:
    """A plan that is silent of somebody lets nobody in."""
    craig = {"person": "craig", "why": "Threatened staff"}
    words = {"who": "A man with a red van", "why": "Threats"}
    older = BirthPlan(id="p1", version=1, on="2026-04-02", not_to_come=(craig, words))
    silent = BirthPlan(id="p2", version=2, on="2026-05-12")

    def said(newer: BirthPlan) -> str:
        document = made(CopyOrder(kind, ON), only(practice, older, newer))
        return " ".join(words_of(document.blocks).split())

    text = said(silent)
    assert "By an earlier birth plan, version 1, 2 April 2026. " in text
    assert "May not come, Craig" in text
    assert "Threatened staff" in text
    assert "A man with a red van" in text
    text = said(silent.replace(not_to_come=({**craig, "why": "He came to the ward"}, words)))
    assert "He came to the ward" in text
    assert "Threatened staff" not in text
    assert "By an earlier birth plan" not in text
    assert "May not come, Craig" not in said(silent.replace(partners=("craig",)))


def test_an_older_row_is_not_what_holds_where_a_newer_one_is_kept_back(practice: Case) -> None:
    rule = Restriction(people=("tomasz",), reason="He must not learn")
    kept = ORDER.replace(on="2026-05-14", restricted=(rule,))
    told = HOME.replace(explained=({"person": "tomasz", "on": "2026-05-02"},))
    case = only(practice, told, kept)
    said = flat(midwife(case))
    assert "What is decided now may be kept back from this page" in said
    assert "May no longer hold: Planned: the baby goes home." in said
    assert "Emergency protection" not in said.partition("In England and Wales")[0]
    report = conference(case, "tomasz")
    assert "What is decided now may not be in this copy: ask" in report
    assert "Emergency protection order" not in report
    assert "Goes home as planned" in report
    warns, bare = "What is decided now", conference(only(practice, kept), "tomasz")
    assert bare.count(warns) < report.count(warns), "where none is older, nothing is taken for it"
    alone = only(practice, told).replace_tables(decisions=Table.of([]))
    assert "may not be in this copy" not in conference(alone, "tomasz")


def test_an_alert_and_an_order_are_what_they_are_today(practice: Case) -> None:
    order = CourtOrder(
        id="o", kind="restraining order", binds="craig", protects=("leanne",), since="2026-12-01"
    )
    alert = BirthAlert(
        id="a",
        kind="ambulance service",
        placed_on="2026-05-01",
        ended_on="2026-12-01",
        says="Ring duty.",
    )
    said = flat(midwife(only(practice, order, alert)))
    assert "does not hold yet: it begins on 1 December 2026 and binds nobody until then" in said
    assert "Alert, Ambulance service" in said
    assert "To be taken off 1 December 2026" in said
    gone = alert.replace(ended_on="2026-05-10")
    assert "Ambulance service" not in flat(midwife(only(practice, order, gone)))


def conference(case: Case, reader: str) -> str:
    order = CopyOrder(CopyKind.CONFERENCE, ON, reader)
    return words_of(document_of(prepare(order, case, load_walk())).blocks)


DECIDED = Decision(
    id="d1", forum="legal planning", on="2026-05-01", partners_told="The baby goes home."
)
CHANGED = Decision(
    id="d2",
    forum="legal planning",
    on="2026-05-14",
    partners_told="The baby stays.",
    replaces="d1",
)


@pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.CONFERENCE])
def test_a_decision_that_a_withheld_one_replaced_is_not_told_as_what_holds(
    practice: Case, kind: CopyKind
) -> None:
    case = practice.replace_tables(decisions=Table.of([DECIDED, CHANGED]))
    held = case.adding(CHANGED.replace(restricted=(Restriction(reason="An address"),)))
    words = ("What is decided now may be kept back", "What is decided now may not be in this copy")
    for each, doubted in ((case, False), (held, True)):
        view = prepare(CopyOrder(kind, ON, ""), each, load_walk())
        said = " ".join(words_of(document_of(view).blocks).split())
        assert any(text in said for text in words) == doubted


def test_what_was_replaced_is_struck_through_on_paper_and_said_in_words() -> None:
    """A reader who sees the line and one who hears the page both know that it holds no more."""
    case = Case(id="c").adding(Decision(id="a", on="2026-05-01", decided="Stay together."))
    case = case.adding(Decision(id="b", on="2026-05-20", decided="Apart.", replaces="a"))
    told = grid("decisions", Said(case), case.decisions, date(2026, 6, 1))
    assert told.struck == {0}
    assert "Replaced: no longer valid" in told.rows[0][0]
    document = Document("Test", "c", "", date(2026, 6, 1), "", (told,))
    open_ = replace(document, blocks=(replace(told, struck=frozenset()),))
    assert len(to_pdf(document)) > len(to_pdf(open_))
    assert text_of(to_pdf(document)) == text_of(to_pdf(open_))
    paper = docx.Document(BytesIO(to_bytes(document)))
    rows = paper.tables[0].rows
    runs = [cell.paragraphs[0].runs for row in rows for cell in row.cells]
    through = {run.text for cell in runs for run in cell if run.font.strike}
    assert any("Stay together." in text for text in through)
    assert not any("Apart." in text or "holds no more" in text for text in through)
