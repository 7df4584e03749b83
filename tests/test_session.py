from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.case.ties import Tie, TieKind
from prebirth.form.model import Walk
from prebirth.journal.clock import entries_until
from prebirth.journal.entry import Entry
from prebirth.journal.undo import TYPING_PAUSE
from prebirth.session import SLACK, Applied, Session
from prebirth.ui.shell.opening import remember_form
from prebirth.vault.errors import TooLongError
from prebirth.vault.vault import Vault
from tests.labels import LABEL, numbered
from tests.typed import present


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 5, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(vault: Vault, clock: Clock) -> Session:
    Session.begin(vault, Case(id="c"))
    return Session(vault, "c", clock=clock)


@pytest.fixture
def every_six(monkeypatch: pytest.MonkeyPatch) -> None:
    """A snapshot is due after six entries."""
    monkeypatch.setattr("prebirth.session.SNAPSHOT_EVERY", 6)


def test_who_and_when_stand_on_everything(session: Session) -> None:
    made = session.add("people", Person(names="Ann"), LABEL)
    assert made.entered_by == "A Worker"
    assert made.entered_at is not None
    session.answer("Q1.1", None, LABEL, "Why?", text="Because.")
    answer = session.case.answer("Q1.1")
    assert answer is not None
    assert (answer.entered_by, answer.asked) == ("A Worker", "Why?")


def test_undo_and_redo_go_all_the_way_and_back(session: Session) -> None:
    states = [session.case]
    ann = session.add("people", Person(id="ann", names="Ann"), LABEL)
    states.append(session.case)
    session.set("people", ann.id, "born", "1999", LABEL)
    states.append(session.case)
    session.answer("Q1.1", None, LABEL, text="x", choice=("Late",))
    states.append(session.case)
    session.remove("people", "ann", LABEL)
    states.append(session.case)
    for state in reversed(states[:-1]):
        session.undo()
        assert session.case == state
    session.undo()
    assert session.undo_label == ""
    for state in states[1:]:
        session.redo()
        assert session.case == state
    assert session.redo_label == ""


def test_only_what_somebody_did_is_undone(session: Session, vault: Vault, walk: Walk) -> None:
    assert not session.undo_label
    session.add("people", Person(id="m", names="M"), numbered(1))
    session.undo()
    remember_form(session, walk.form)
    assert not session.undo_label
    assert session.redo_label == str(numbered(1)), (
        "what the app notes leaves what can be redone alone"
    )
    assert not Session(vault, "c").undo_label


def test_a_new_form_does_not_reopen_what_is_signed(session: Session, walk: Walk) -> None:
    session.set("assessment", "assessment", "status", "agreed", LABEL)
    remember_form(session, walk.form)
    assert session.case.assessment.form_version == walk.form.version
    assert session.case.assessment.status == "agreed"
    assert session.case.assessment.version == 1


def test_a_stretch_of_typing_is_undone_at_once_and_a_pause_divides_it(
    session: Session, clock: Clock
) -> None:
    for text in ("The", "The home", "The home is"):
        session.answer("Q1.1", None, LABEL, text=text)
    clock.now += timedelta(minutes=5)
    session.answer("Q1.1", None, LABEL, text="The home is warm")
    session.undo()
    assert present(session.case.answer("Q1.1")).text == "The home is"
    session.undo()
    assert present(session.case.answer("Q1.1")).text == "The"


def test_undo_after_reopening_takes_back_the_same_step(session: Session, vault: Vault) -> None:
    session.add("people", Person(id="ann", names="Ann"), numbered(1))
    session.set("people", "ann", "names", "Anna", numbered(2))
    session.undo()
    again = Session(vault, "c")
    assert (again.undo_label, again.redo_label) == (str(numbered(1)), str(numbered(2)))
    again.redo()
    assert present(again.case.people.get("ann")).names == "Anna"
    again.undo()
    again.undo()
    assert len(again.case.people) == 0


def test_a_change_after_undo_drops_what_could_be_redone(session: Session) -> None:
    session.add("people", Person(id="ann"), LABEL)
    session.undo()
    session.add("people", Person(id="bob"), LABEL)
    assert session.redo_label == ""


def test_every_value_of_a_field_can_be_seen_again(session: Session) -> None:
    session.add("people", Person(id="ann", names="Ann"), LABEL)
    session.set("people", "ann", "names", "Anna", LABEL)
    session.undo()
    assert [moment.value for moment in session.history.of_field("people", "ann", "names")] == [
        "Ann",
        "Anna",
        "Ann",
    ]
    assert session.history.of_field("people", "ann", "phone") == []


def test_the_case_as_it_stood_on_a_day(session: Session, clock: Clock) -> None:
    session.add("people", Person(id="ann", names="Ann"), LABEL)
    before, state = clock.now, session.case
    clock.now += timedelta(days=3)
    session.remove("people", "ann", LABEL)
    assert session.history.as_of(before + timedelta(days=1)) == state
    assert len(session.history.as_of(before - timedelta(days=1)).people) == 0


def test_a_signed_version_can_be_seen_as_it_was(session: Session) -> None:
    session.answer("Q1.1", None, LABEL, text="signed words")
    head, state = session.head, session.case
    session.answer("Q1.1", None, LABEL, text="later words")
    assert session.history.at_head(head) == state
    assert session.history.at_head(session.head) == session.case
    with pytest.raises(KeyError):
        session.history.at_head("no such hash")


def test_a_change_after_agreement_begins_a_new_version_in_the_same_step(session: Session) -> None:
    session.set("assessment", "assessment", "status", "agreed", LABEL)
    session.answer("Q1.1", None, LABEL, text="x")
    assert (session.case.assessment.version, session.case.assessment.status.value) == (2, "open")
    session.undo()
    assert (session.case.assessment.version, session.case.assessment.status.value) == (1, "agreed")


def test_setting_what_already_stands_writes_nothing(session: Session) -> None:
    session.add("people", Person(id="ann", names="Ann"), LABEL)
    head = session.head
    session.set("people", "ann", "names", "Ann", LABEL)
    session.set("people", "nobody", "names", "Ann", LABEL)
    session.remove("people", "nobody", LABEL)
    assert session.head == head


def test_listeners_are_told_what_changed(session: Session) -> None:
    told: list[Applied] = []
    session.subscribe(told.append)
    session.add("people", Person(id="ann"), LABEL)
    session.unsubscribe(told.append)
    session.remove("people", "ann", LABEL)
    assert [[change.op for change in applied.changes] for applied in told] == [["add"]]


def test_a_snapshot_is_never_more_than_five_hundred_entries_old(
    session: Session, vault: Vault
) -> None:
    session.add("people", Person(id="ann"), LABEL)
    for number in range(520):
        session.set("people", "ann", "names", f"name {number}", LABEL)
    stored = vault.store.load_chain("c")
    assert len(stored.tail) < 500
    assert Session(vault, "c").case == session.case
    assert len(session.history.of_field("people", "ann", "names")) == 520


def test_several_assessments_keep_apart(vault: Vault) -> None:
    one, two = Session.begin(vault, Case(id="1")), Session.begin(vault, Case(id="2"))
    one.set("assessment", "assessment", "reference", "26-1", LABEL)
    two.set("pregnancy", "pregnancy", "due", "2026-08-20", LABEL)
    assert [(row.id, row.reference, row.due) for row in vault.cases()] == [
        ("1", "26-1", ""),
        ("2", "", "2026-08-20"),
    ]
    assert Session(vault, "1").case == one.case
    assert Session(vault, "2").case == two.case


steps = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.sampled_from("abc")),
        st.tuples(st.just("name"), st.sampled_from("abc"), st.text(max_size=8)),
        st.tuples(st.just("tie"), st.sampled_from("abc"), st.sampled_from("abc")),
        st.tuples(st.just("remove"), st.sampled_from("abc")),
        st.tuples(st.just("answer"), st.sampled_from(["Q1.1", "Q1.2"]), st.text(max_size=8)),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
    ),
    max_size=25,
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
@given(steps)
def test_what_is_open_always_equals_the_fold_of_its_journal(
    vault: Vault, done: list[tuple[str, ...]]
) -> None:
    case = Case()
    session = Session.begin(vault, case)
    for step in done:
        match step:
            case "add", who if who not in session.case.people:
                session.add("people", Person(id=who), LABEL)
            case "name", who, text:
                session.set("people", who, "names", text, LABEL)
            case "tie", one, other if one in session.case.people and other in session.case.people:
                session.add("ties", Tie(one=one, other=other), LABEL)
            case "remove", who:
                session.remove("people", who, LABEL)
            case "answer", question, text:
                session.answer(question, None, LABEL, text=text)
            case ("undo",):
                session.undo()
            case ("redo",):
                session.redo()
    again = Session(vault, session.case.id)
    assert again.case == session.case
    assert (again.undo_label, again.redo_label) == (session.undo_label, session.redo_label)


def at(*hours: int) -> list[Entry]:
    """Entries whose clock stood at these hours of one day, counted from midnight."""
    begun = datetime(2026, 5, 15, tzinfo=UTC)
    return [
        Entry(str(number), "c", "A", (begun + timedelta(hours=hour)).isoformat(), "d", "x", (), ())
        for number, hour in enumerate(hours)
    ]


@pytest.mark.parametrize(
    ("hours", "until", "count"),
    [
        ((1, 2, 3), 0, 0),
        ((1, 2, 3), 2, 2),
        ((1, 2, 2, 3), 2, 3),
        ((1, 2, 3), 9, 3),
        ((1, 900_000, 2, 3), 1, 2),  # set forward for one entry: it counts with the one before
        ((1, 900_000, 2, 3), 2, 3),
        ((5, 6, -900_000, 7), 4, 0),  # set back for one entry
        ((5, 6, -900_000, 7), 6, 3),
        ((900_000, 1, 2, 3), 2, 3),  # wrong from the first
        ((900_000, 1, 2, 3), 0, 0),
        ((), 5, 0),
        ((3,), 2, 0),
    ],
)
def test_as_it_stood_goes_by_the_order_of_the_record_where_a_clock_had_jumped(
    hours: tuple[int, ...], until: int, count: int
) -> None:
    moment = (datetime(2026, 5, 15, tzinfo=UTC) + timedelta(hours=until)).isoformat()
    assert len(entries_until(at(*hours), moment)) == count


@given(st.lists(st.integers(-50, 50), max_size=40), st.integers(-60, 60))
def test_later_moments_never_show_less(hours: list[int], until: int) -> None:
    begun = datetime(2026, 5, 15, tzinfo=UTC)
    entries = at(*hours)
    counts = [
        len(entries_until(entries, (begun + timedelta(hours=until + more)).isoformat()))
        for more in range(0, 130, 7)
    ]
    assert counts == sorted(counts)
    assert counts[-1] == len(entries)
    if hours == sorted(hours):
        assert counts[0] == sum(hour <= until for hour in hours)


def test_a_clock_that_was_set_back_is_noticed_and_harms_nothing(vault: Vault) -> None:
    now = [datetime(2026, 5, 15, 9, tzinfo=UTC)]
    Session.begin(vault, Case(id="c"))
    session = Session(vault, "c", clock=lambda: now[0])
    session.add("people", Person(id="p", names="Leah"), LABEL)
    assert not session.clock_is_behind
    now[0] -= timedelta(minutes=4)
    assert not session.clock_is_behind
    now[0] -= timedelta(days=400)
    assert session.clock_is_behind
    session.set("people", "p", "names", "Leah M", LABEL)
    session.undo()
    assert session.case.people.get("p").names == "Leah"
    session.redo()
    now[0] += timedelta(days=5000)
    session.set("people", "p", "names", "Leah Marsh", LABEL)
    again = Session(vault, "c", clock=lambda: now[0])
    assert again.case == session.case
    assert not again.clock_is_behind
    assert [moment.value for moment in again.history.of_field("people", "p", "names")] == [
        "Leah",
        "Leah M",
        "Leah",
        "Leah M",
        "Leah Marsh",
    ]


def test_acts_are_entered_and_change_nothing(vault: Vault) -> None:
    session = Session.begin(vault, Case(id="c"))
    session.add("people", Person(id="p"), numbered(1))
    before = session.case
    session.record_act("view", LABEL, [("people", "p", None)])
    session.record_act("export", LABEL, [])
    assert session.case == before
    assert session.undo_label == str(numbered(1))
    again = Session(vault, "c")
    assert again.case == before
    assert again.undo_label == str(numbered(1))
    entries = list(vault.store.entries("c"))
    assert [change.op for change in entries[-1].changes] == ["act"]
    assert len(entries) == 2
    session.undo()
    assert len(session.case.people) == 0
    assert session.history.of_field("people", "p", "view") == []


@pytest.mark.parametrize(
    ("author", "hours", "parts", "anew"),
    [
        ("A Worker", 1, {"text": "more"}, False),
        ("A Worker", 24, {"text": "more"}, True),
        ("B Worker", 1, {"text": "more"}, True),
        ("B Worker", 24, {"evidence": "observed"}, False),
        ("B Worker", 24, {"evidence": "observed", "text": "more"}, True),
    ],
)
def test_an_answer_is_signed_anew_by_somebody_else_or_on_a_later_day(
    session: Session, clock: Clock, author: str, hours: int, parts: dict[str, str], anew: bool
) -> None:
    session.answer("Q1.1", None, LABEL, text="x")
    before = session.case.answer("Q1.1")
    session.author = author
    clock.now += timedelta(hours=hours)
    session.answer("Q1.1", None, LABEL, **parts)
    after = session.case.answer("Q1.1")
    assert (present(after).entered_at != present(before).entered_at) == anew
    assert present(after).entered_by == (author if anew else "A Worker")


def test_what_the_caseload_shows_is_noted_once(session: Session, vault: Vault) -> None:
    session.note_summary("2026-06-01 Conference", "3")
    assert [(one.dates, one.prompts) for one in vault.cases()] == [("2026-06-01 Conference", "3")]
    before = vault.store.run("SELECT total_changes()")
    session.note_summary("2026-06-01 Conference", "3")
    assert vault.store.run("SELECT total_changes()") == before


@pytest.mark.usefixtures("every_six")
def test_a_snapshot_is_kept_on_leaving_from_half_way_on_and_then_not_again(
    session: Session, vault: Vault
) -> None:
    for kept in ({0}, {0}, {0, 3}, {0, 3}, {0, 3}, {0, 3, 6}):
        session.add("people", Person(), LABEL)
        session.snapshot_if_due()
        session.snapshot_if_due()
        assert set(vault.store.snapshots("c")) == kept


def test_typing_after_exactly_the_pause_is_still_one_stretch(
    session: Session, clock: Clock
) -> None:
    made = session.add("people", Person(), LABEL)
    for text, seconds in (("A", 60), ("An", TYPING_PAUSE - 1), ("Ann", TYPING_PAUSE - 0.999)):
        clock.now += timedelta(seconds=seconds)
        session.set("people", made.id, "names", text, LABEL)
    session.undo()
    assert session.case.record("people", made.id).names == "An"
    session.undo()
    assert session.case.record("people", made.id).names == ""


def test_what_was_seen_is_known_the_next_time(session: Session) -> None:
    session.mark_seen(["b", "a"])
    assert session.seen() == {"a", "b"}


def test_a_folder_that_comes_back_unchanged_keeps_what_can_be_undone(
    session: Session, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.add("people", Person(), LABEL)
    monkeypatch.setattr("prebirth.session.SNAPSHOT_EVERY", 1)
    session.snapshot_if_due()
    monkeypatch.setattr(vault, "reconnect", lambda: True)
    session.reconnect()
    assert session.undo_label == str(LABEL)


def test_two_fields_typed_one_right_after_the_other_are_undone_one_by_one(
    session: Session, clock: Clock
) -> None:
    made = session.add("people", Person(), LABEL)
    clock.now += timedelta(minutes=1)
    session.set("people", made.id, "names", "Ann", LABEL)
    session.set("people", made.id, "faith", "None", LABEL)
    session.undo()
    assert session.case.record("people", made.id).names == "Ann"


@pytest.mark.usefixtures("every_six")
def test_while_somebody_types_a_snapshot_waits_for_the_full_count(
    session: Session, vault: Vault
) -> None:
    for _ in range(5):
        session.add("people", Person(), LABEL)
    assert set(vault.store.snapshots("c")) == {0}
    session.add("people", Person(), LABEL)
    assert set(vault.store.snapshots("c")) == {0, 6}


def test_a_clock_five_minutes_behind_is_no_cause_for_worry_and_a_second_more_is(
    session: Session, vault: Vault
) -> None:
    session.add("people", Person(), LABEL)
    last = datetime.fromisoformat(vault.store.last_entries("c", 1)[0].at)
    assert not Session(vault, "c", clock=lambda: last - SLACK).clock_is_behind
    assert Session(vault, "c", clock=lambda: last - SLACK - timedelta(seconds=1)).clock_is_behind


def test_what_opened_a_signed_assessment_again_is_undone_by_itself(
    session: Session, clock: Clock
) -> None:
    session.answer("Q1.1", None, LABEL, text="signed words")
    session.set("assessment", "assessment", "status", "agreed", LABEL)
    clock.now += timedelta(minutes=1)
    session.answer("Q1.1", None, LABEL, text="signed words a")
    session.answer("Q1.1", None, LABEL, text="signed words an")
    session.undo()
    assert present(session.case.answer("Q1.1")).text == "signed words a"
    session.undo()
    assert session.case.assessment.status.value == "agreed"


def test_a_draft_goes_once_its_field_is_set(session: Session) -> None:
    made = session.add("people", Person(), LABEL)
    session.save_draft(f"people/{made.id}/names", "An")
    session.save_draft(f"people/{made.id}/faith", "Qu")
    session.set("people", made.id, "names", "Ann", LABEL)
    assert session.drafts() == {f"people/{made.id}/faith": "Qu"}


def test_a_draft_goes_and_comes_with_its_record(session: Session) -> None:
    session.add("people", Person(id="p"), LABEL)
    session.save_draft("people/p/faith", "Qu")
    session.save_draft("answers/Q1.1@/text", "We")
    session.undo()
    session.save_draft("people/p/names", "An")  # its form is let go of after it
    assert session.drafts() == {"answers/Q1.1@/text": "We"}
    session.redo()
    assert session.drafts()["people/p/faith"] == "Qu"


def test_a_folder_that_comes_back_with_more_in_it_is_read_again(
    session: Session, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    Session(vault, "c").add("people", Person(id="new"), LABEL)
    session.reconnect()
    assert session.case.record("people", "new") is None, "the folder was never away"
    monkeypatch.setattr(vault, "reconnect", lambda: True)
    session.reconnect()
    assert session.case.record("people", "new")


def test_several_are_removed_in_one_step_that_others_let_go_of_and_undo_puts_all_back(
    vault: Vault,
) -> None:
    case = Case(id="several")
    for one in (
        Person(id="a"),
        Person(id="b"),
        Person(id="c"),
        Tie(id="ab", one="a", kind=TieKind.MARRIED, other="b"),
        Tie(id="bc", one="b", kind=TieKind.MARRIED, other="c"),
        Event(id="e", about=("a", "b", "c")),
    ):
        case = case.adding(one)
    session = Session.begin(vault, case)
    session.remove_all("people", ["a", "b", "nobody"], LABEL)
    assert [person.id for person in session.case.people] == ["c"]
    assert (
        present(session.case.ties.get("ab")).one,
        present(session.case.ties.get("ab")).other,
    ) == (None, None)
    assert present(session.case.ties.get("bc")).other == "c"
    assert present(session.case.events.get("e")).about == ("c",)
    assert session.undo_label == str(LABEL)
    session.undo()
    assert session.case.ties == case.ties
    assert session.case.events == case.events
    assert {person.id for person in session.case.people} == {"a", "b", "c"}


def test_the_history_of_a_field_begins_with_what_came_in_the_first_record(vault: Vault) -> None:
    first = Case(id="first").adding(Person(id="ann", names="Ann Lee", entered_by="B. Ray"))
    first = first.adding(first.pregnancy.replace(unit="Ashmere General"))
    session = Session.begin(vault, first)
    names = session.history.of_field("people", "ann", "names")
    assert [(value.value, value.author, value.at) for value in names] == [("Ann Lee", "B. Ray", "")]
    (unit,) = session.history.of_field("pregnancy", "pregnancy", "unit")
    assert unit.value == "Ashmere General"
    assert session.history.of_field("people", "ann", "notes") == []


def test_a_field_takes_no_more_letters_than_it_declares_and_older_texts_may_stay(
    session: Session,
) -> None:
    long = "x" * 301
    with pytest.raises(TooLongError, match=r"too many for “Full name”, which takes 300\. Nothing"):
        session.add("people", Person(names=long), LABEL)
    session.add("people", Person(id="ann", names="Ann"), LABEL)
    with pytest.raises(TooLongError):
        session.set("people", "ann", "names", long, LABEL)
    session.answer("Q1.1", None, LABEL, text="Because.")
    with pytest.raises(TooLongError):
        session.answer("Q1.1", None, LABEL, text="x" * 100_001)
    assert present(session.case.people.get("ann")).names == "Ann"
    session.take_in([("people", Person(id="old", names=long))], LABEL)
    session.set("people", "old", "names", long[:-1], LABEL)
    session.undo()
    assert present(session.case.people.get("old")).names == long
