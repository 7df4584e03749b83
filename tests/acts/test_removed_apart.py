"""Two join, part, remove and write apart, in several rounds: no word goes by itself."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, example, given, note, settings
from hypothesis import strategies as st

from prebirth.acts.joining import join
from prebirth.acts.records import both, choose, remove_all
from prebirth.case.answer import answer_id
from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.references import references
from prebirth.case.ties import Tie, TieKind
from prebirth.exchange.plain import to_bytes
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle
from tests.acts.conftest import Two
from tests.acts.test_joined_apart import NAMES, apart, begun, words
from tests.labels import LABEL
from tests.typed import present

KINDS = ("join", "remove", "undo", "notes", "phone", "answer", "event", "tie")


class Drawn:
    """Draws that were made once, in their order; of a conflict, its place."""

    def __init__(self, *values: Any) -> None:
        self._values, self._next = values, 0

    def draw(self, _strategy: Any) -> Any:
        """The next of them."""
        self._next += 1
        return self._values[self._next - 1]


DUP, DUP_NOTES = ("people", "dup", ""), ("people", "dup", "notes")
KIT, KIT_NOTES = ("people", "kit", ""), ("people", "kit", "notes")
ALL_IN_ONE = (3, "join", "kit", "notes", "kit", "join", "dup")
"""What Ann does: three people become one."""
JOINED_AFTER_UNDO = Drawn(
    *(2, *ALL_IN_ONE, 3, "notes", "dup", "remove", "dup", "join", "kit"),
    *(DUP, True, ("answers", answer_id("q", "kit"), ""), True, KIT, True, DUP_NOTES, KIT_NOTES),
    *(0, 3, "undo", "event", "dup", "join", "chris"),
)
REMOVAL_TAKEN_BACK = Drawn(
    *(2, *ALL_IN_ONE, 2, "notes", "dup", "remove", "dup", DUP, None),
    *(1, "undo", 3, "remove", "phone", "event", DUP, True, DUP_NOTES),
)
JOINING_TAKEN_BACK = Drawn(*(2, *ALL_IN_ONE, 1, "join", "kit", KIT, None, 1, "undo", 0, KIT, None))
CHOICE_TAKEN_BACK = Drawn(*(2, *ALL_IN_ONE, 1, "notes", "dup", DUP_NOTES, 1, "undo", 0, DUP_NOTES))


def said(session: Session) -> set[str]:
    """Every word that stands in the case, or waits in a conflict."""
    return words(to_bytes(session.case).decode() + str(session.conflicts))


def listed(case: Case) -> list[str]:
    """The ids of all who are listed."""
    return [row.id for row in case.people]


class Member:
    """One of two who write apart, and the words that they themselves let go of."""

    def __init__(self, two: Two, name: str, session: Session, data: st.DataObject | Drawn) -> None:
        self.two, self.name, self.session, self.data = two, name, session, data
        self.dropped: set[str] = set()
        self._number = 0

    def does(self) -> None:
        """One thing that somebody does; to join drops nothing, nor does undo of others' words."""
        case, what = self.session.case, self.data.draw(st.sampled_from(KINDS))
        before = said(self.session)
        there = [name for name in NAMES if name in case.people]
        self._number += 1
        if what == "undo":
            self.session.undo()
            gone = before - said(self.session)
            assert all(word.startswith(f"W{self.name}") for word in gone), gone
            self.dropped |= gone
        elif there:
            self._with(what, self.data.draw(st.sampled_from(there)), there)
            gone = before - said(self.session)
            assert not gone or what == "remove"
            self.dropped |= gone
        note(f"{self.name} {self._number}: {what} {listed(self.session.case)}")

    def _with(self, what: str, who: str, there: list[str]) -> None:
        case, word = self.session.case, f"W{self.name}{self._number}."
        other = next((name for name in there if name != who), None)
        match what:
            case "join" if other:
                join(self.session, Place("people", who), other=other)
            case "remove":
                remove_all(self.session, "people", [who])
            case "notes":
                self._more("people", who, "notes", word)
            case "phone" if not present(case.people.get(who)).phone:
                self.session.set("people", who, "phone", word, LABEL)
            case "answer" if answer_id("q", who) in case.answers:
                self._more("answers", answer_id("q", who), "text", word)
            case "answer":
                self.session.answer("q", who, LABEL, text=word)
            case "event":
                event = Event(id=f"{word}e", about=(who,), happened=word)
                self.session.add("events", event, LABEL)
            case "tie" if other:
                tie = Tie(id=word, one=who, other=other, kind=TieKind.OTHER, notes=word)
                self.session.add("ties", tie, LABEL)

    def _more(self, table: str, record: str, field: str, word: str) -> None:
        before = getattr(self.session.case.record(table, record), field)
        text = f"{before}\n\n{word}".strip()
        self.session.set(table, record, field, text, LABEL)

    def takes(self, other: Member, case_id: str) -> None:
        """Bring in what the other wrote: every word of both is there, but what one let go."""
        typed = said(self.session) | said(other.session)
        vaults = dict(zip(("ann", "bob"), self.two, strict=True))
        bring_in(vaults[self.name], make_bundle(vaults[other.name], case_id))
        self.session = Session(vaults[self.name], case_id)
        lost = typed - said(self.session) - self.dropped - other.dropped
        assert not lost, lost
        assert_whole(self.session.case)

    def chooses(self) -> None:
        """Choose in every conflict."""
        for _ in range(40):
            if not self.session.conflicts:
                break
            waiting = {one[:3]: one for one in self.session.conflicts}
            conflict = waiting[self.data.draw(st.sampled_from(sorted(waiting)))]
            before = said(self.session)
            value: Any = both(conflict) if conflict.field else None
            if value is None:
                values = [one.value for one in conflict.values] if conflict.field else [None, True]
                value = self.data.draw(st.sampled_from(values))
            choose(self.session, conflict, value)
            note(f"{self.name} chose {conflict[:3]} {value!r} {listed(self.session.case)}")
            gone = before - said(self.session)
            single = conflict.field and both(conflict) is None
            removed = not conflict.field and value is None
            assert single or removed or not gone, gone
            self.dropped |= gone
        assert self.session.conflicts == []
        doubled = {key for row in self.session.case.people for key in row.joined}
        assert not doubled & set(listed(self.session.case)), "somebody stands twice"
        assert all(tie.one != tie.other for tie in self.session.case.ties if tie.one)
        assert_whole(self.session.case)


def assert_whole(case: Case) -> None:
    """Nothing points to nobody."""
    nowhere = [
        (name, record.id, place)
        for name in RECORDS
        for record in case.table(name)
        for place in references(record)
        if case.record(*place) is None
    ]
    assert nowhere == []


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
@example(JOINED_AFTER_UNDO)
@example(REMOVAL_TAKEN_BACK)
@example(JOINING_TAKEN_BACK)
@example(CHOICE_TAKEN_BACK)
def test_in_several_rounds_of_joining_parting_and_removing_no_word_goes_by_itself(
    two: Two, data: st.DataObject | Drawn
) -> None:
    case_id = f"c{len(two.ann.store.cases())}"
    mine, theirs = apart(two, begun(case_id))
    ann, bob = Member(two, "ann", mine, data), Member(two, "bob", theirs, data)
    for _ in range(data.draw(st.integers(1, 3))):
        for member in (ann, bob):
            for _ in range(data.draw(st.integers(0, 3))):
                member.does()
        note("merge")
        ann.takes(bob, case_id)
        ann.chooses()
        bob.takes(ann, case_id)
        assert bob.session.conflicts == []
        assert to_bytes(bob.session.case) == to_bytes(ann.session.case)
