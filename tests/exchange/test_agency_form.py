"""The PDF form for an agency, filled by any reader, comes back as its contribution."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pikepdf
import pymupdf
import pytest
from pypdf import PdfReader, PdfWriter

from prebirth.case.agencies import Agency, Contribution, HistoryCheck
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.copies.agency import reply_by
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.agency_form import (
    contribution_from,
    facts_from,
    restrictions_from,
)
from prebirth.exchange.deliver import encrypt
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.form_fields import read_answer
from prebirth.exchange.plain import read_case
from prebirth.form.model import Walk
from tests.conftest import ROOT, day
from tests.copies.made import copy_pdf
from tests.typed import instance, present

ON = date(2026, 5, 15)
AGENCY = "hv"
SAID = "Ruth visited on 3 May.\nPoppy, żółw, grows well."
FILLED = {
    "prebirth.says": SAID,
    "prebirth.worker": "Ruth Callan, health visitor",
    "prebirth.answered_on": "20 May 2026",
    "prebirth.own_assessment": "Done",
    "prebirth.own_done_on": "May 2026",
    "prebirth.plan_view": "Agrees",
    "prebirth.conference": "Attends",
}


@pytest.fixture(scope="module")
def request_form(practice: Case) -> bytes:
    agency = next(agency for agency in practice.agencies if agency.kind == "health visiting")
    return copy_pdf(CopyOrder(CopyKind.AGENCY, ON, agency.id), practice)


def by_pypdf(form: bytes, values: dict[str, str]) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(form)))
    for page in writer.pages:
        writer.update_page_form_field_values(page, values)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def by_mupdf(form: bytes, values: dict[str, str]) -> bytes:
    opened = pymupdf.open(stream=form)
    for page in opened.pages():
        for widget in page.widgets():
            if widget.field_name in values:
                widget.field_value = values[widget.field_name]
                widget.update()
    return bytes(opened.tobytes())


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("fill", [by_pypdf, by_mupdf])
def test_a_filled_form_becomes_the_contribution(
    practice: Case, request_form: bytes, fill: Callable[[bytes, dict[str, str]], bytes]
) -> None:
    answer = read_answer(fill(request_form, FILLED), "answer.pdf")
    made = contribution_from(practice, answer, "answer.pdf", ON)
    assert made.agency == answer.agency
    assert made.says.startswith(SAID)
    assert "From: Ruth Callan, health visitor" in made.says
    assert (str(made.received_on), str(made.own_done_on)) == ("2026-05-20", "2026-05")
    assert (made.form, made.own_assessment, made.plan_view, made.conference, made.evidence) == (
        "form",
        "done",
        "agrees",
        "attends",
        "told by a professional",
    )
    assert made.restricted == ()


def test_it_takes_the_place_of_the_one_that_waited(practice: Case, request_form: bytes) -> None:
    answer = read_answer(by_pypdf(request_form, FILLED), "a.pdf")
    waiting = Contribution(id="waits", agency=answer.agency, asked_on="2026-05-01")
    case = practice.replace_tables(contributions=practice.contributions.having(waiting))
    made = contribution_from(case, answer, "a.pdf", ON)
    assert made.id == "waits"
    assert str(made.asked_on) == "2026-05-01"


def test_what_the_agency_asks_to_keep_back_is_restricted_at_once(
    practice: Case, request_form: bytes
) -> None:
    made = contribution_from(
        practice,
        read_answer(
            by_pypdf(request_form, {**FILLED, "prebirth.restricted": "Not to Tomasz"}), "a.pdf"
        ),
        "a.pdf",
        ON,
    )
    (rule,) = made.restricted
    assert (rule.field, rule.family) == ("", True)
    assert set(rule.people) == {person.id for person in practice.people}
    assert rule.reason == "The agency asked for it: Not to Tomasz"
    assert "Not to be seen: Not to Tomasz" in made.says


def test_every_field_has_its_name_for_those_who_hear_the_page(request_form: bytes) -> None:
    with pikepdf.open(BytesIO(request_form)) as opened:
        fields = list(opened.Root.AcroForm.Fields)
        assert len(fields) == 13 + 4 * 4 + 3 * 3 + 2 * 4 + 2 * 3
        assert all(len(str(field.TU)) > 5 for field in fields)
        font = opened.Root.AcroForm.DR.Font.Typed
        assert "/FontFile2" in font.FontDescriptor
        (code,) = [field for field in fields if field.T == "prebirth.code"]
        assert int(code.Ff) & 1


def test_the_request_names_the_people_the_day_and_the_basis_and_tells_no_history(
    practice: Case, request_form: bytes
) -> None:
    text = " ".join(
        " ".join(page.extract_text() for page in PdfReader(BytesIO(request_form)).pages).split()
    )
    for wanted in (
        "Leanne Marie Hartley",
        "Please answer by 27 May 2026",
        "section 47",
        "article 6(1)(e)",
        "growth",
    ):
        assert wanted in text
    for kept in ("fractured", "Craig", present(practice.answer("Q15.7")).text[:40]):
        assert kept not in text


def test_the_answer_has_a_page_of_its_own(request_form: bytes) -> None:
    pages = PdfReader(BytesIO(request_form)).pages
    assert len(pages) == 3
    assert ["/Annots" in page for page in pages] == [False, True, True]


def test_it_asks_for_an_answer_before_the_conference_and_never_for_yesterday(
    practice: Case, walk: Walk
) -> None:
    assert reply_by(practice, ON, walk.times) == date(2026, 5, 27)
    assert reply_by(practice, date(2026, 6, 2), walk.times) == date(2026, 6, 3)
    assert reply_by(Case(id="x"), ON, walk.times) == date(2026, 6, 1)


def other(form: bytes) -> bytes:
    return by_pypdf(form, FILLED)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda _form: b"hello", "not a PDF that can be read"),
        (lambda form: form[:900], "not a PDF that can be read"),
        (lambda form: form, "“What you know” is empty"),
        (lambda form: encrypt(other(form), "kettle orchid"), "locked with a pass-phrase"),
        (
            lambda form: form.replace(b"/AcroForm", b"/AcroNone"),
            "not an answer to a request made here",
        ),
    ],
)
def test_what_cannot_be_taken_in_says_why(
    practice: Case, request_form: bytes, make: Callable[[bytes], bytes], said: str
) -> None:
    with pytest.raises(ExchangeError, match=said):
        contribution_from(practice, read_answer(make(request_form), "a.pdf"), "a.pdf", ON)


def test_an_answer_about_another_assessment_is_not_taken_in(request_form: bytes) -> None:
    with pytest.raises(ExchangeError, match="another assessment"):
        contribution_from(Case(id="other"), read_answer(other(request_form), "a.pdf"), "a.pdf", ON)


def test_nor_is_one_from_an_agency_that_is_gone(practice: Case, request_form: bytes) -> None:
    answer = read_answer(other(request_form), "a.pdf")
    case = practice.replace_tables(agencies=practice.agencies.without(answer.agency))
    with pytest.raises(ExchangeError, match="no longer in this assessment"):
        contribution_from(case, answer, "a.pdf", ON)


FACTS = {
    "prebirth.appointments1_on": "3 May 2026",
    "prebirth.appointments1_service": "Health visiting",
    "prebirth.appointments1_outcome": "No access",
    "prebirth.appointments3_on": "some time in spring",
    "prebirth.events1_happened": "Police were called to the flat",
    "prebirth.people1_names": "Marek Nowak",
    "prebirth.people1_role": "Other adult",
    "prebirth.checks1_about": "Tomasz Wilk",
    "prebirth.checks1_showed": "Nothing",
    "prebirth.checks2_about": "Somebody Else",
}


@pytest.mark.parametrize("fill", [by_pypdf, by_mupdf])
def test_single_facts_come_back_each_by_itself_with_the_agency_as_its_source(
    practice: Case, request_form: bytes, fill: Callable[[bytes, dict[str, str]], bytes]
) -> None:
    answer = read_answer(fill(request_form, {**FILLED, **FACTS}), "f")
    found = facts_from(practice, answer, ON)
    assert [table for table, _ in found] == [
        "appointments",
        "appointments",
        "events",
        "people",
        "checks",
        "checks",
    ]
    assert {record.model_dump()["source"] for _, record in found} == {AGENCY}
    records = [record for _, record in found]
    first, second = (instance(Appointment, record) for record in records[:2])
    event, person = instance(Event, records[2]), instance(Person, records[3])
    check, other = (instance(HistoryCheck, record) for record in records[4:])
    assert (str(first.on), first.service, first.outcome) == (
        "2026-05-03",
        "health visiting",
        "no access",
    )
    assert (second.on, second.reason) == (None, "Date: some time in spring")
    assert event.happened == "Police were called to the flat"
    assert (person.names, person.role) == ("Marek Nowak", "other adult")
    assert (present(practice.people.get(check.about)).names, check.showed) == (
        "Tomasz Wilk",
        "Nothing",
    )
    assert (other.about, other.showed) == (None, "About whom: Somebody Else")
    assert facts_from(practice, read_answer(fill(request_form, FILLED), "f"), ON) == []


def test_a_request_asks_what_was_asked_beyond_the_usual_by_the_day_it_is_wanted(
    practice: Case,
) -> None:
    asked = practice.adding(
        Contribution(agency=AGENCY, asked="Who has Poppy on Fridays?", chase_on=day("2026-05-29"))
    )
    text = "\n".join(
        page.extract_text()
        for page in PdfReader(
            BytesIO(copy_pdf(CopyOrder(CopyKind.AGENCY, ON, AGENCY), asked))
        ).pages
    )
    assert "Who has Poppy on Fridays?" in text
    assert "Please answer by 29 May 2026" in text


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("fill", [by_pypdf, by_mupdf])
@pytest.mark.parametrize(
    ("chosen", "roles", "family"),
    [
        ("The mother", {"mother"}, False),
        (
            "The father or a partner",
            {"father", "possible father", "partner of a parent", "former partner of a parent"},
            False,
        ),
        ("Any of the family", None, True),
        ("Everyone but the chair of the conference", set(), False),
    ],
)
def test_who_must_not_see_it_is_a_choice_and_holds_for_every_line(
    practice: Case,
    request_form: bytes,
    fill: Callable[[bytes, dict[str, str]], bytes],
    chosen: str,
    roles: set[str] | None,
    family: bool,
) -> None:
    filled = {**FILLED, **FACTS, "prebirth.kept_from": chosen}
    answer = read_answer(fill(request_form, filled), "a.pdf")
    made = contribution_from(practice, answer, "a.pdf", ON)
    (rule,) = made.restricted
    assert (rule.field, rule.reason) == ("", "The agency asked for it")
    assert rule.family is family
    assert set(rule.people) == {
        person.id for person in practice.people if roles is None or person.role in roles
    }
    lines = facts_from(practice, answer, ON)
    assert len(lines) == 6
    assert all(record.restricted == made.restricted for _, record in lines)


def test_nobody_in_particular_keeps_it_from_nobody_unless_words_say_more(
    practice: Case, request_form: bytes
) -> None:
    nobody = {**FILLED, **FACTS, "prebirth.kept_from": "Nobody in particular"}
    answer = read_answer(by_pypdf(request_form, nobody), "a.pdf")
    assert contribution_from(practice, answer, "a.pdf", ON).restricted == ()
    assert not any(record.restricted for _, record in facts_from(practice, answer, ON))
    words = {**nobody, "prebirth.restricted": "Her new address"}
    answer = read_answer(by_pypdf(request_form, words), "a.pdf")
    (rule,) = contribution_from(practice, answer, "a.pdf", ON).restricted
    assert rule.family
    assert all(record.restricted == (rule,) for _, record in facts_from(practice, answer, ON))


def test_a_mother_who_is_not_entered_yet_is_kept_out_by_keeping_everybody_out(
    request_form: bytes,
) -> None:
    case = Case(id="practice").adding(Agency(id=AGENCY))
    filled = {**FILLED, "prebirth.kept_from": "The mother"}
    answer = read_answer(by_pypdf(request_form, filled), "a.pdf")
    (rule,) = restrictions_from(case, answer)
    assert (rule.people, rule.family) == ((), False), "from all but the chair"


@pytest.fixture
def hushed() -> Case:
    """An answer of an earlier form in which the agency wrote who must not learn of it."""
    folder = ROOT / "tests" / "fixtures" / "answers"
    case = read_case(folder / "asked.json")
    answer = read_answer((folder / "hushed.pdf").read_bytes(), "hushed.pdf")
    made = case.adding(contribution_from(case, answer, "hushed.pdf", ON))
    for _table, record in facts_from(case, answer, ON):
        made = made.adding(record)
    return made


HUSHED = ("spoke to us", "hit her", "must not learn", "told the midwife", "Una Brise")


@pytest.mark.parametrize("kind", [CopyKind.PARENT_FULL, CopyKind.CONFERENCE])
@pytest.mark.parametrize("later", [False, True])
def test_no_word_of_what_he_must_not_learn_is_in_his_copy(
    hushed: Case, kind: CopyKind, later: bool
) -> None:
    his = "dad"
    if later:
        his = "dan"
        hushed = hushed.adding(Person(id=his, names="Dan Weir", role="possible father"))
    assert len(hushed.events) == 1
    with_it = text_of(copy_pdf(CopyOrder(CopyKind.CONFERENCE, ON, "chair"), hushed))
    assert all(word in with_it for word in HUSHED)
    data = copy_pdf(CopyOrder(kind, ON, his), hushed)
    text = text_of(data)
    assert "PB-900" in text
    assert not [word for word in HUSHED if word in text]
    asked = read_case(ROOT / "tests" / "fixtures" / "answers" / "asked.json")
    plain = asked if not later else asked.adding(present(hushed.people.get(his)))
    without = plain.replace_tables(contributions=plain.contributions.without("w1"))
    assert data == copy_pdf(CopyOrder(kind, ON, his), without), "byte for byte"


def text_of(data: bytes) -> str:
    pages = PdfReader(BytesIO(data)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def kept(case: Case, form: bytes, **said: str) -> tuple[bool, list[bool]]:
    """Whether the words of an answer are kept from somebody, and which of its lines are."""
    lines = {
        "prebirth.events1_happened": "She told us alone",
        "prebirth.events2_happened": "Scan kept",
    }
    given = {**FILLED, **lines, **{f"prebirth.{key}": words for key, words in said.items()}}
    answer = read_answer(by_pypdf(form, given), "a.pdf")
    made = contribution_from(case, answer, "a.pdf", ON)
    return bool(made.restricted), [bool(one.restricted) for _, one in facts_from(case, answer, ON)]


HIM = {"kept_from": "The father or a partner"}
THIS = {"events1_hidden": "They must not see it"}
LINES = {"hidden": "The lines marked below"}


@pytest.mark.parametrize(
    ("said", "words", "lines"),
    [
        ({"restricted": "N/A"}, False, [False, False]),
        ({"restricted": "None."}, False, [False, False]),
        ({"restricted": "n/a", **HIM, "hidden": "Nothing"}, True, [True, True]),
        ({"hidden": "Nothing"}, False, [False, False]),
        ({"hidden": "Nothing", "restricted": "Her address"}, True, [True, True]),
        ({"hidden": "All of this answer"}, True, [True, True]),
        ({**HIM, **LINES, **THIS}, False, [True, False]),
        ({**LINES, **THIS}, False, [True, False]),
        ({**THIS}, False, [True, False]),
        ({**HIM, **LINES}, True, [True, True]),
        ({**LINES, **THIS, "restricted": "He must not learn."}, True, [True, False]),
    ],
)
def test_what_must_not_be_seen_is_nothing_all_of_it_or_the_marked_lines(
    practice: Case, request_form: bytes, said: dict[str, str], words: bool, lines: list[bool]
) -> None:
    assert kept(practice, request_form, **said) == (words, lines)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3/4/26", "2026-04-03"),
        ("3.4.2026", "2026-04-03"),
        ("3 Apr 26", "2026-04-03"),
        ("3rd April 2026", "2026-04-03"),
        ("Friday 3 April 2026", "2026-04-03"),
        ("03-04-2026 14:30", "2026-04-03"),
        ("2026-04-03T00:00:00Z", "2026-04-03"),
        ("yesterday", "2026-05-14"),
        ("April 2026", "2026-04"),
        ("3/4/70", "1970-04-03"),
    ],
)
def test_its_dates_are_read_as_the_app_reads_them(
    practice: Case, request_form: bytes, typed: str, meant: str
) -> None:
    dates = {"prebirth.answered_on": typed, "prebirth.own_done_on": typed}
    lines = {"prebirth.events1_on": typed, "prebirth.events1_happened": "x"}
    answer = read_answer(by_pypdf(request_form, {**FILLED, **dates, **lines}), "a.pdf")
    made = contribution_from(practice, answer, "a.pdf", ON)
    ((_, event),) = facts_from(practice, answer, ON)
    assert {str(made.received_on), str(made.own_done_on), str(instance(Event, event).on)} == {meant}


def test_a_date_that_is_none_stands_as_it_was_typed(practice: Case, request_form: bytes) -> None:
    odd = {"prebirth.answered_on": "after the bank holiday", "prebirth.own_done_on": "in spring"}
    answer = read_answer(by_pypdf(request_form, {**FILLED, **odd}), "a.pdf")
    made = contribution_from(practice, answer, "a.pdf", ON)
    assert "Date of this answer: after the bank holiday" in made.says
    assert "Own assessment done: in spring" in made.says
    assert made.own_done_on is None
