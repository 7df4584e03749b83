"""A form from outside is read in a process of its own; what is made to hang is ended."""

from __future__ import annotations

import os
import time
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from prebirth.case.agencies import Contribution
from prebirth.case.case import Case
from prebirth.exchange import limited_child
from prebirth.exchange.agency_form import contribution_from, facts_from
from prebirth.exchange.apart import read_answer_apart
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.form_fields import DEEPEST, MOST, read_answer
from prebirth.exchange.limited_child import read_apart
from prebirth.exchange.plain import read_case
from tests.conftest import ROOT

ANSWERS = ROOT / "tests" / "fixtures" / "answers"
ON = date(2026, 5, 15)


@pytest.fixture(scope="module")
def asked() -> Case:
    return read_case(ANSWERS / "asked.json")


def taken(case: Case, name: str) -> Contribution:
    answer = read_answer_apart(ANSWERS / name)
    assert answer == read_answer((ANSWERS / name).read_bytes(), name)
    assert "pikepdf" not in str(answer)
    return contribution_from(case, answer, name, ON)


@pytest.mark.parametrize("name", ["stream_value.pdf", "choice_array.pdf"])
def test_long_texts_as_streams_and_choices_as_arrays_are_what_was_typed_and_chosen(
    asked: Case, name: str
) -> None:
    made = taken(asked, name)
    assert made.says.startswith("Rosa booked on 5 March. Łódź-born grandmother visits.")
    assert "السلام / 你好 😀" in made.says
    assert (made.own_assessment, made.plan_view, made.conference) == (
        "done",
        "disagrees",
        "report only",
    )
    assert str(made.own_done_on) == "2026-03-12"
    facts = facts_from(asked, read_answer_apart(ANSWERS / name), ON)
    visits = [record for table, record in facts if table == "appointments"]
    assert [(str(one.on), one.service, one.outcome, one.reason) for one in visits] == [  # type: ignore[attr-defined]
        ("2026-03-05", "scan", "did not attend", ""),
        ("2026-03", "midwifery", "attended", ""),
    ]


def test_a_form_whose_fields_contain_themselves_is_refused_within_seconds() -> None:
    began = time.monotonic()
    with pytest.raises(ExchangeError, match="Nothing was taken|not an answer to a request"):
        read_answer_apart(ANSWERS / "fields_list_themselves.pdf")
    assert time.monotonic() - began < 10


def with_fields(fields: pikepdf.Array, made: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    made.add_blank_page()
    made.Root.AcroForm = pikepdf.Dictionary(Fields=fields)
    made.save(out)
    return out.getvalue()


def test_more_fields_than_any_form_has_are_refused_and_deeper_ones_passed_by() -> None:
    with pikepdf.new() as made:
        below = pikepdf.Array([pikepdf.Dictionary(T=pikepdf.String("x"))] * (MOST // 2))
        many = pikepdf.Array(
            [pikepdf.Dictionary(T=pikepdf.String(str(n)), Kids=below) for n in range(3)]
        )
        data = with_fields(many, made)
    with pytest.raises(ExchangeError, match="not a PDF that can be read"):
        read_answer(data, "many.pdf")
    with pikepdf.new() as made:
        deep = pikepdf.Dictionary(T=pikepdf.String("code"), V=pikepdf.String("a b"))
        for _ in range(DEEPEST + 2):
            deep = pikepdf.Dictionary(Kids=pikepdf.Array([deep]))
        data = with_fields(pikepdf.Array([deep]), made)
    with pytest.raises(ExchangeError, match="not an answer to a request"):
        read_answer(data, "deep.pdf")


def test_names_are_what_they_stand_for() -> None:
    with pikepdf.new() as made:
        fields = {"code": pikepdf.String("case mid"), "plan_view": pikepdf.Name("/Dis#61grees")}
        fields |= {"conference": pikepdf.Name("/Off"), "says": pikepdf.Name("/No#20show")}
        named = [
            pikepdf.Dictionary(T=pikepdf.String(f"prebirth.{key}"), V=value)
            for key, value in fields.items()
        ]
        data = with_fields(pikepdf.Array(named), made)
    answer = read_answer(data, "names.pdf")
    assert answer.fields == {"plan_view": "Disagrees", "conference": "", "says": "No show"}


@pytest.mark.posix
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "answer.pdf")
    with pytest.raises(ExchangeError, match="it is no file"):
        read_answer_apart(tmp_path / "answer.pdf")


def hanging(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Let the process that reads do something else."""
    python = limited_child.start_of_child()[:-1]
    monkeypatch.setattr(limited_child, "start_of_child", lambda: [*python, words])


def test_what_takes_too_long_is_ended_and_so_is_what_somebody_stops(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hanging(monkeypatch, "import time; time.sleep(60)")
    began = time.monotonic()
    with pytest.raises(ExchangeError, match="too long"):
        read_apart("read_form", ANSWERS / "hushed.pdf", seconds=0.3)
    with pytest.raises(ExchangeError, match="Stopped"):
        read_answer_apart(ANSWERS / "hushed.pdf", lambda: True)
    assert time.monotonic() - began < 10


@pytest.mark.posix
def test_memory_and_time_of_the_process_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    places = f"import sys; sys.path[:] = {[str(ROOT)]!r}; "
    begin = "from prebirth.exchange.limited_child import limit; limit(); "
    site = "import site; site.main(); "
    for harm in ("bytearray(3_000_000_000)", "import ctypes; ctypes.string_at(0)"):
        hanging(monkeypatch, f"{site}{places.replace('[:] =', ' +=')}{begin}{harm}")
        with pytest.raises(ExchangeError, match="more time or memory"):
            read_answer_apart(ANSWERS / "hushed.pdf")


def test_it_is_told_no_pass_phrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREBIRTH_PASSPHRASE", "kettle orchid")
    assert "PREBIRTH_PASSPHRASE" not in limited_child.without_secrets()
    assert "PATH" in limited_child.without_secrets()
