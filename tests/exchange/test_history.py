"""The history without the chair's rights names nobody withheld, whatever wrote the entry."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from io import BytesIO, StringIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Change
from prebirth.case.chronology import Event
from prebirth.case.label import Code, Label
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.copies.history_lines import LATER
from prebirth.exchange.history import SeenHistory, days_pdf, history_csv, history_pdf, read_history
from prebirth.exchange.plain import to_bytes
from prebirth.form.model import Walk
from prebirth.journal.entry import Entry
from prebirth.journal.full_record import FullRecord
from prebirth.privacy.redaction import Reader
from prebirth.vault.store import digest

START = datetime(2026, 5, 1, 9, tzinfo=UTC)
KEPT = [{"reason": "he must not learn of it"}]
WITHHELD = ("Dunning", "Sefton", "Harbour House", "Tansy", "he must not learn")


def add(record: Record, table: str) -> Change:
    content = record.model_dump(mode="json", exclude_defaults=True) | {"id": record.id}
    return Change("add", table, record.id, "", None, content)


def put(table: str, record: str, field: str, before: object, after: object) -> Change:
    return Change("set", table, record, field, before, after)


def record_of(*steps: tuple[str, Change], begun: Case | None = None) -> FullRecord:
    """A record with an entry a day, each with its label and one change."""
    first = to_bytes(begun or Case(id="c")).decode()
    entries: dict[str, Entry] = {}
    parent = digest(first.encode())
    for place, (label, change) in enumerate(steps):
        at = (START + timedelta(days=place)).isoformat(timespec="seconds")
        entry = Entry(f"{place:04}", "c", "A Worker", at, "here", label, (change,), (parent,))
        parent = digest(entry.body)
        entries[parent] = entry
    return FullRecord(first, entries, [], "Checked.")


def change(table: str, record: str, field: str) -> str:
    return str(Label.of(Code.CHANGE, table=table, record=record, field=field))


TOLD = "Sefton Dunning came to the door."
MUM = Person(id="mum", names="Rosa Lintock", role="mother")
REFUGE = Agency(id="ref", name="Harbour House", worker="Tansy Pell")
STEPS = (
    (str(Label.of(Code.ADD, table="people")), add(MUM, "people")),
    (str(Label.of(Code.ADD, table="events")), add(Event(id="e1", happened=TOLD), "events")),
    (change("events", "e1", "happened"), put("events", "e1", "happened", TOLD, "Calm.")),
    ("note that Sefton Dunning came", put("people", "mum", "notes", "", "Well.")),
    (
        str(Label.of(Code.ADD_NAMED, table="people", record="dun")),
        add(Person(id="dun", names="Sefton Dunning"), "people"),
    ),
    (str(Label.of(Code.RESTRICT)), put("people", "dun", "restricted", [], KEPT)),
    (str(Label.of(Code.ADD, table="agencies")), add(REFUGE, "agencies")),
    (str(Label.of(Code.RESTRICT)), put("agencies", "ref", "restricted", [], KEPT)),
    (
        str(Label.of(Code.ASK, agency="ref")),
        Change(
            "act",
            "assessment",
            "assessment",
            "part",
            None,
            {"to": "Harbour House", "root": "x", "agency": "ref"},
        ),
    ),
    (
        str(Label.of(Code.TAKE_IN, agency="ref")),
        add(Contribution(id="w", agency="ref", says="Tansy Pell met her."), "contributions"),
    ),
    (
        str(Label.of(Code.REMOVE, table="people", record="dun")),
        Change("remove", "people", "dun", "", {"id": "dun", "names": "Sefton Dunning"}, None),
    ),
    (change("people", "mum", "notes"), put("people", "mum", "notes", "Well.", "Seen at home.")),
)


@pytest.fixture
def told() -> FullRecord:
    return record_of(*STEPS)


def seen_by(record: FullRecord, walk: Walk, *, chair: bool = False) -> SeenHistory:
    return SeenHistory(read_history(record), Reader(chair=chair), walk.form)


def outputs(told: SeenHistory, walk: Walk) -> dict[str, str]:
    """Everything that is made of a history, as text."""
    last = date(2026, 5, 12)
    made = {
        "csv": history_csv(told).decode("utf-8-sig"),
        "pdf": text_of(history_pdf(told, walk, last)),
    }
    for day in range(1, 12):
        made[f"days {day}"] = text_of(days_pdf(told, date(2026, 5, day), last, last))
    return made


def told_of(record: FullRecord, walk: Walk) -> list[tuple[str, ...]]:
    """What the lines of a history say without the chair's rights, whenever it was written."""
    return [(line.act, *line[5:8]) for line in seen_by(record, walk).lines]


def text_of(data: bytes) -> str:
    pages = PdfReader(BytesIO(data)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_no_history_without_the_chairs_rights_names_anybody_withheld(
    told: FullRecord, walk: Walk
) -> None:
    for name, text in outputs(seen_by(told, walk), walk).items():
        assert not [word for word in WITHHELD if word.casefold() in text.casefold()], name
        assert "Rosa" in text or name != "csv", name
    chair = "".join(outputs(seen_by(told, walk, chair=True), walk).values())
    assert not [word for word in WITHHELD if word not in chair]


def test_what_names_nobody_withheld_stays_with_its_words(told: FullRecord, walk: Walk) -> None:
    text = history_csv(seen_by(told, walk)).decode("utf-8-sig")
    rows = [row for row in csv.reader(StringIO(text)) if len(row) > 6]
    assert ["Well.", "Seen at home."] in [row[5:7] for row in rows]
    assert [row[6][:9] for row in rows if row[4] == "Person: Rosa Lintock"] == ["Full name"]
    shown = [
        (str(Label.of(Code.ADD, table="people")), add(MUM, "people")),
        (str(Label.of(Code.ADD, table="events")), add(Event(id="e1"), "events")),
        (change("events", "e1", "happened"), put("events", "e1", "happened", "", "Calm.")),
        ("note that somebody came", put("people", "mum", "notes", "", "Well.")),
        (change("people", "mum", "notes"), put("people", "mum", "notes", "Well.", "Seen at home.")),
    ]
    without = [line for line in told_of(record_of(*shown), walk) if any(line[2:])]
    assert told_of(told, walk) == without, "and no line says no more than that there was something"


@pytest.mark.parametrize(
    "text",
    [
        "Mr Dunning rang.",
        "It was the Dunnings' dog.",
        "S. Dunning called",
        "DUNNING",
        "Harbour house said so.",
        "Ms Pell visits.",
    ],
)
def test_nor_by_a_name_as_people_write_it(walk: Walk, text: str) -> None:
    wrote = ("", add(Event(id="later", happened=text), "events"))
    assert told_of(record_of(*STEPS, wrote), walk) == told_of(record_of(*STEPS), walk)


@pytest.mark.parametrize("field", ["happened", "significance"])
def test_nor_by_a_name_that_they_had_on_an_earlier_day_alone(walk: Walk, field: str) -> None:
    said = "Calm day. Mr Tarrantley rang."
    record = record_of(
        ("", add(MUM, "people")),
        ("", add(Event(id="e1", about=("mum",)).replace(**{field: said}), "events")),
        ("", add(Person(id="dun", names="Corwin Tarrantley"), "people")),
        ("", put("people", "dun", "names", "Corwin Tarrantley", "Corwin Dunning")),
        ("", put("people", "dun", "restricted", [], KEPT)),
        ("", put("events", "e1", field, said, "Nobody came.")),
        ("", put("events", "e1", field, "Nobody came.", "A dog barked.")),
        (
            str(Label.of(Code.ASK, agency="ref")),
            Change("act", "assessment", "assessment", "view", None, {"to": "C Tarrantley"}),
        ),
    )
    for name, text in outputs(seen_by(record, walk), walk).items():
        assert "Tarrantley" not in text, name
    assert "A dog barked." in outputs(seen_by(record, walk), walk)["csv"]
    assert "Tarrantley" in outputs(seen_by(record, walk, chair=True), walk)["csv"]


def typed(field: str, *texts: str) -> list[tuple[str, Change]]:
    """A text as the program keeps it at each pause of who types it."""
    first = add(Event(id="e1", about=("mum",)), "events")
    puts = [put("events", "e1", field, before, after) for before, after in pairwise(("", *texts))]
    return [("", first), *(("", one) for one in puts)]


def said_in(record: FullRecord, walk: Walk, *, chair: bool = False) -> set[str]:
    """What the lines of a history say from what to what."""
    lines = seen_by(record, walk, chair=chair).lines
    return {text for line in lines for text in (line.before, line.after)}


@pytest.mark.parametrize("field", ["happened", "significance"])
def test_nor_by_the_letters_of_a_name_that_was_typed_and_taken_out(walk: Walk, field: str) -> None:
    stages = ("Rang", "Rang Se", "Rang Seft", "Rang Sefton Dunni", "Rang Sefton Dunning")
    record = record_of(*STEPS, *typed(field, *stages, "Rang Rosa."))
    made = said_in(record, walk)
    assert not {"Rang Se", "Rang Seft", "Rang Sefton Dunni", "Rang Sefton Dunning"} & made
    assert {"Rang", ""} <= made, "nothing of the name stands there"
    assert "Rang Seft" in said_in(record, walk, chair=True)
    innocent = record_of(*STEPS, *typed(field, "Rang", "Rang Se", "Rang Senna."))
    assert {"Rang", "Rang Se", "Rang Senna."} <= said_in(innocent, walk)


def test_what_was_changed_before_a_restriction_was_lifted_is_in_no_line(walk: Walk) -> None:
    said, now = "Went to the quay.", "Went to the mere."
    record = record_of(
        ("", add(Event(id="e1", happened=said), "events")),
        ("", put("events", "e1", "restricted", [], KEPT)),
        ("", put("events", "e1", "happened", said, now)),
        ("", put("events", "e1", "restricted", KEPT, [])),
        ("", add(Event(id="e2", happened="Went to the quay. Rain."), "events")),
        ("", put("events", "e1", "happened", now, "Went home.")),
    )
    made = said_in(record, walk)
    assert not [text for text in made if "quay" in text]
    assert now in made, "it stood there when that was lifted"
    assert said in said_in(record, walk, chair=True)


def test_two_that_are_called_alike_do_not_hide_each_other(walk: Walk) -> None:
    shown = Person(id="kit", names="Kit O'Farrow")
    kept = Person(id="other", names="Kit Marlowe")
    record = record_of(
        ("", add(shown, "people")),
        ("", add(kept, "people")),
        ("", put("people", "other", "restricted", [], KEPT)),
        ("", put("people", "kit", "names", "Kit O'Farrow", "Kit Marlowe")),
        ("", put("people", "kit", "names", "Kit Marlowe", "Kit O'Farrow")),
    )
    lines = seen_by(record, walk).lines
    assert [line.after for line in lines] == ["Full name: Kit O'Farrow"]


def test_a_restriction_that_was_made_apart_holds_in_the_history_too(walk: Walk) -> None:
    """Two wrote from the same beginning: the fold in order loses what the merge keeps."""
    record = record_of(("", add(Person(id="dun", names="Sefton Dunning"), "people")))
    (first,) = record.entries
    apart = [
        Entry("0001", "c", "B", "2026-05-02T09:00:00+00:00", "b", "", (one,), (first,))
        for one in (put("people", "dun", "restricted", [], KEPT),)
    ] + [
        Entry(
            "0002",
            "c",
            "C",
            "2026-05-02T10:00:00+00:00",
            "c",
            "",
            (put("people", "dun", "restricted", [], []),),
            (first,),
        )
    ]
    entries = record.entries | {digest(one.body): one for one in apart}
    told = seen_by(record._replace(entries=entries), walk)
    assert "Dunning" not in history_csv(told).decode()


@pytest.mark.parametrize("chair", [False, True])
def test_what_a_later_build_wrote_is_said_and_breaks_nothing(walk: Walk, chair: bool) -> None:
    record = record_of(
        ("", add(MUM, "people")),
        ("@warp?drive=7", Change("add", "omens", "o1", "", None, {"id": "o1", "said": "x"})),
        ("", put("omens", "o1", "said", "x", "y")),
        ("", put("people", "mum", "aura", None, "blue")),
        ("", put("pregnancy", "pregnancy", "aura", None, "blue")),
        ("", Change("add", "people", "p2", "", None, {"id": "p2", "names": "Ana", "aura": "red"})),
        ("", Change("act", "omens", "o1", "divine", None, {"to": "Ana"})),
        ("", Change("remove", "omens", "o1", "", {"id": "o1", "said": "y"}, None)),
        ("", put("people", "mum", "phone", "", "0700")),
    )
    told = seen_by(record, walk, chair=chair)
    what = [line.what for line in told.lines]
    assert [words == LATER for words in what] == [0, 1, 1, 1, 1, 0, 0, 1, 0]
    assert what[5] == "Person: Ana"
    made = outputs(told, walk)
    assert made["csv"].count(LATER) == 5
    assert "Lintock" in made["pdf"]
    assert not [text for text in made.values() if "blue" in text]


ADVICE = "Counsel thinks it weak."
EMPTIED: list[tuple[str, dict[str, str], list[tuple[str, object]]]] = [
    ("birth_bases", {"basis": "interim care order", "advice": ADVICE}, [("advice", "")]),
    (
        "birth_bases",
        {"basis": "interim care order", "papers": ADVICE, "advice": "Counsel wrote."},
        [("advice", ""), ("papers", "")],
    ),
    ("birth_bases", {"basis": "interim care order"}, [("advice", ADVICE), ("advice", "")]),
    ("birth_plans", {"on": "2026-05-14", "advice": ADVICE}, [("advice", "")]),
    ("legal_steps", {"kind": "legal planning meeting", "outcome": ADVICE}, [("outcome", "")]),
    (
        "legal_steps",
        {"kind": "legal planning meeting", "outcome": ADVICE},
        [("kind", "pre-proceedings meeting")],
    ),
    (
        "legal_steps",
        {"kind": "legal planning meeting", "outcome": ADVICE},
        [("kind", "pre-proceedings meeting"), ("outcome", "")],
    ),
    ("decisions", {"forum": "legal planning", "decided": ADVICE}, [("forum", "conference")]),
    ("contributions", {"agency": "law", "says": ADVICE}, [("says", "")]),
    ("contributions", {"agency": "law", "says": ADVICE}, [("agency", "mid")]),
    ("events", {"source": "law", "happened": ADVICE}, [("source", None), ("happened", "")]),
    ("checks", {"which": "Legal team", "showed": ADVICE}, [("which", "Health records")]),
]
LAW = Agency(id="law", name="County Law", kind="legal services")


@pytest.mark.parametrize("begins", [False, True])
@pytest.mark.parametrize(("table", "facts", "later"), EMPTIED)
def test_what_was_ever_legal_advice_stays_so_in_the_history(
    table: str, facts: dict[str, str], later: list[tuple[str, object]], walk: Walk, *, begins: bool
) -> None:
    """It was emptied, or its record is of another kind now: that tells nobody what it said."""
    record = RECORDS[table].model_validate({"id": "x", **facts})
    steps = [(str(Label.of(Code.ADD, table=table)), add(record, table))]
    before = dict(facts)
    for field, value in later:
        steps.append(
            (change(table, "x", field), put(table, "x", field, before.get(field, ""), value))
        )
        before[field] = str(value)
    begun = Case(id="c").adding(LAW).adding(Agency(id="mid", name="Midwives", kind="maternity"))
    full = record_of(*steps, begun=begun)
    if begins:
        full = record_of(*steps[1:], begun=begun.adding(record))
    told = seen_by(full, walk)
    assert not any("Counsel" in said for said in outputs(told, walk).values())
    # Otherwise the test would look for nothing; what a record began with is in no entry.
    entered = not begins or any(ADVICE in {facts.get(field), value} for field, value in later)
    chairs = outputs(seen_by(full, walk, chair=True), walk)["csv"]
    assert "Counsel" in chairs or not entered


@pytest.mark.parametrize("before", ["text", ["x"], None, {"names": 5}])
def test_what_an_earlier_build_took_in_from_a_forged_copy_stops_no_history(
    before: object, walk: Walk
) -> None:
    forged = Change("remove", "people", "mum", "", before)
    steps = (*STEPS[:6], (str(Label.of(Code.REMOVE, table="people", record="mum")), forged))
    for chair in (True, False):
        told = SeenHistory(read_history(record_of(*steps)), Reader(chair=chair), walk.form)
        assert b"Rosa Lintock" in history_csv(told)
        assert told.lines[-1].act.startswith("remove person")
