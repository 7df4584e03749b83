import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prebirth.case.agencies import Told
from prebirth.case.answer import Answer, answer_id
from prebirth.case.case import RECORDS, Case
from prebirth.case.chronology import Appointment, Outcome, Service
from prebirth.case.dates import PartialDate
from prebirth.case.people import Lived, Person, Role
from prebirth.case.record import Restriction
from prebirth.case.values import Evidence, Known
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.plain import from_bytes, read_case, schema, to_bytes

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
partial = st.one_of(
    st.none(),
    st.builds(PartialDate.of, st.dates(date(1900, 1, 1), date(2100, 1, 1))),
    st.builds(PartialDate, st.integers(1900, 2100)),
    st.builds(PartialDate, st.integers(1900, 2100), st.integers(1, 12)),
)
people = st.lists(
    st.builds(
        Person,
        names=texts,
        born=partial,
        role=st.sampled_from(Role),
        interpreter=st.none() | st.sampled_from(Known),
        evidence=st.none() | st.sampled_from(Evidence),
        spoken_to=st.lists(partial.filter(bool), max_size=2).map(tuple),
        lived_in=st.lists(st.builds(Lived, area=texts, since=partial), max_size=2).map(tuple),
        restricted=st.lists(
            st.builds(Restriction, field=st.sampled_from(["", "born"]), reason=texts), max_size=1
        ).map(tuple),
    ),
    max_size=3,
)


@settings(deadline=None, max_examples=60)
@given(people, st.lists(st.tuples(texts, partial), max_size=3))
def test_export_import_export_gives_the_same_bytes(
    found: list[Person], answers: list[tuple[str, PartialDate | None]]
) -> None:
    case = Case(id="c")
    for person in found:
        case = case.adding(person).adding(
            Appointment(
                on=person.born,
                person=person.id,
                service=Service.GP,
                outcome=Outcome.LATE,
                shared_with=(Told(on=person.born),),
            )
        )
    for number, (text, on) in enumerate(answers):
        case = case.adding(
            Answer(
                id=answer_id(f"Q1.{number}"),
                question=f"Q1.{number}",
                text=text,
                on=on,
                choice=("x",),
            )
        )
    data = to_bytes(case)
    assert from_bytes(data, "x") == case
    assert to_bytes(from_bytes(data, "x")) == data


def test_the_practice_case_gives_the_same_bytes(practice: Case) -> None:
    assert to_bytes(from_bytes(to_bytes(practice), "x")) == to_bytes(practice)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is not JSON"),
        (b"\xff\xfe\x00\x01", "is not JSON"),
        (b'{"id": "\xff"}', "is not text in UTF-8"),
        (b'{"id": "c",}', "line 1: is not JSON"),
        (b"[]", "holds no assessment"),
        (b'{"id": "c", "schema_version": 9}', "newer version"),
        (b'{"id": "c", "peeple": []}', "peeple"),
        (
            b'{"id": "c", "people": [{"id": "p", "born": "2026-02-31"}]}',
            "February 2026 has 28 days",
        ),
        (b'{"id": "c", "people": [{"id": "p", "role": "wizard"}]}', "people"),
        (b'{"id": "c", "people": [{"id": "p"}, {"id": "p"}]}', "two records"),
        (b'{"id": "c", "ties": [{"id": "t", "one": "ghost"}]}', "points to “ghost”"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_a_file_that_is_no_assessment_is_refused_in_one_line(
    tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(content)
    with pytest.raises(ExchangeError) as refused:
        read_case(path)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_saved_again_by_an_editor_of_windows_is_read_as_before(
    tmp_path: Path, practice: Case
) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(b"\xef\xbb\xbf" + to_bytes(practice).replace(b"\n", b"\r\n"))
    assert read_case(path) == practice


def test_the_schema_knows_every_table_and_is_json() -> None:
    described = json.loads(json.dumps(schema()))
    assert set(RECORDS) <= set(described["properties"])
    assert described["$defs"]["Person"]["properties"]["born"]["anyOf"][0]["pattern"]


def test_a_watch_record_that_watches_nothing_is_refused_in_words() -> None:
    data = b'{"schema_version": 1, "id": "c", "assessment": {"id": "assessment", "status": "%s"}}'
    assert from_bytes(data % b"open", "c.json").id == "c"
    with pytest.raises(ExchangeError, match="holds nothing that is watched"):
        from_bytes(data % b"watching", "c.json")


def test_an_answer_is_known_by_its_question_and_whom_it_is_about() -> None:
    held = {
        "id": "c",
        "people": [{"id": "m", "role": "mother"}],
        "answers": [{"id": "Q7.1-m", "question": "Q7.1", "about": "m", "text": "Yes."}],
        "responses": [{"id": "r", "prompt": "p", "about": ["Q7.1-m"], "done": "Asked."}],
    }
    case = from_bytes(json.dumps(held).encode(), "f")
    assert case.answered("Q7.1", "m")
    (response,) = case.responses
    assert response.about == ("Q7.1@m",)
    again = {"id": "Q7.1@m", "question": "Q7.1", "about": "m", "text": "No."}
    held |= {"answers": [*held["answers"], again]}
    with pytest.raises(ExchangeError, match="two answers"):
        from_bytes(json.dumps(held).encode(), "f")
