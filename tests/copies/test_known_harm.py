"""Violence or harm on record near the baby reaches the ward and the next worker."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.households import Household
from prebirth.case.people import Person
from prebirth.case.plan import Factor
from prebirth.case.record import Record, Restriction
from prebirth.case.ties import Hurts, Tie
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
from tests.copies.made import document_of
from tests.rules.prompts.build import TODAY

MOTHER = Person(id="m", names="Mo Reed", role="mother", sex="woman or girl", born="1999-04-12")
MAY_BE = Person(id="k", names="Kit Farr", role="possible father", of_parent="m")
GRAND = Person(id="s", names="Sid Lin", role="grandparent", contact="lives in the home")
FAR = Person(id="f", names="Fay Orr", role="other relative", contact="no contact")
HERS = "Risk: He strangled her."
ON_RECORD = "Violence or harm on record"
DUTY = "duty social work (number not entered yet)"
KINDS = pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.SUCCESSOR])


def told(*records: Record, kind: CopyKind) -> str:
    case = Case(id="c")
    for record in (MOTHER, MAY_BE, GRAND, FAR, *records):
        case = case.adding(record)
    return " ".join(words_of(document_of(CopyOrder(kind, TODAY), case).blocks).split())


def check(about: str, showed: str, **more: object) -> HistoryCheck:
    return HistoryCheck(id="k1", about=about, asked_of="police", showed=showed, **more)


@KINDS
@pytest.mark.parametrize(
    ("record", "said"),
    [
        (check("s", "Convicted 2011, cruelty to a child."), "Convicted 2011, cruelty to a child."),
        (check("k", "Assault on a partner."), "Check, Police: Assault on a partner."),
        (check("m", "Convicted of assault."), "Check, Police: Convicted of assault."),
        (
            Event(id="e", on="2019-05", kind="conviction", about=("k",), happened="Wounding."),
            "Conviction, May 2019: Wounding.",
        ),
        (
            Event(id="e", about=("k",), violence="confirmed", happened="He broke a door."),
            "Event, violence confirmed: He broke a door.",
        ),
        (
            Factor(id="f1", kind="risk", about="k", description="Assaulted somebody."),
            "Risk: Assaulted somebody.",
        ),
        (
            Factor(id="f1", kind="risk", theme="domestic abuse", about="s", description="Rows."),
            "Risk: Rows.",
        ),
        (
            Event(id="e", about=("k",), happened="His son died in his care, and he was charged."),
            "Event: His son died in his care, and he was charged.",
        ),
        (
            Event(id="e", about=("k",), happened="His daughter was shaken as a baby, and died."),
            "Event: His daughter was shaken as a baby, and died.",
        ),
        *(
            (Factor(id="f1", kind="risk", about=whom, description="He strangled her."), HERS)
            for whom in ("m", None)
        ),
        (
            Event(id="e", kind="incident", about=("m",), happened="Mo was assaulted."),
            "Mo was assaulted. Violence or harm on record, of Mo Reed, the baby's mother (who did",
        ),
    ],
)
def test_a_check_an_event_and_a_risk_are_told_by_their_own_words(
    record: Record, said: str, kind: CopyKind
) -> None:
    text = told(record, kind=kind)
    assert ON_RECORD in text
    assert said in text
    assert ("Not for the portal" in text) == (kind == CopyKind.MIDWIFE)


@KINDS
@pytest.mark.parametrize(
    "record",
    [
        check("k", "No convictions. Nothing of violence."),
        check("k", "Convicted of theft."),
        check("f", "Assault on a partner."),
        HistoryCheck(id="k1", about="m", asked_of="health", showed="Sexual abuse as a child."),
        Event(id="e", about=("m",), kind="incident", happened="Violence between her parents."),
        Factor(id="f1", kind="protective", about="k", description="Left a violent friend."),
        Event(id="e", on="2008", about=("m",), violence="confirmed", happened="He hit Mo."),
        *(
            Event(id="e", on="2026-11-22", kind="bereavement", about=("m", "k"), happened=words)
            for words in (
                "Kit's first son died of meningitis in 2019.",
                "Mo went in with pains. The baby had died.",
                "A scan showed that the baby had died.",
                "Kit's son was killed by a car.",
                "Kit was removed as a baby, and neglected as a child.",
                "Kit saw domestic abuse as a child.",
            )
        ),
    ],
)
def test_what_is_no_harm_by_somebody_near_is_not_told(record: Record, kind: CopyKind) -> None:
    assert ON_RECORD not in told(record, kind=kind)


@KINDS
def test_of_whom_an_event_only_alleges_it_nobody_speaks_before_they_ring(kind: CopyKind) -> None:
    event = Event(id="e", about=("k",), violence="alleged", happened="He pushed somebody.")
    text = told(event, kind=kind)
    assert "Event, violence alleged: He pushed somebody." in text
    assert "Do not speak of it with Kit Farr before you ring duty" in text


@KINDS
def test_of_whom_harm_is_told_it_says_that_they_live_there(kind: CopyKind) -> None:
    """A conviction for cruelty stood without that he lives in the home."""
    text = told(check("s", "Convicted 2011, cruelty to a child."), kind=kind)
    assert f"{ON_RECORD}, Sid Lin, the baby's grandparent, lives in the home:" in text
    home = Household(id="h", members=({"person": "m"}, {"person": "k"}))
    text = told(home, check("k", "Assault on a partner."), kind=kind)
    assert "Kit Farr, possible father, lives or stays in the mother's home:" in text


@KINDS
def test_what_is_kept_back_does_not_come_back_this_way(kind: CopyKind) -> None:
    kept = (Restriction(reason="Kept"),)
    found = check("s", "Convicted 2011, cruelty to a child.")
    for records in ([found.replace(restricted=kept)], [found, GRAND.replace(restricted=kept)]):
        text = told(*records, kind=kind)
        assert "cruelty" not in text
        assert f"Part of this may be kept back from this page: ring {DUTY}. {ON_RECORD}:" in text
    assert "kept back" not in told(found, kind=kind)


@KINDS
def test_each_of_several_stands_on_a_line_of_its_own(kind: CopyKind) -> None:
    """Six acts of violence ran on in one paragraph, where the ward looks for one."""
    wounding = Event(id="e", on="2019-05", kind="conviction", about=("k",), happened="Wounding.")
    case = Case(id="c")
    for record in (MOTHER, MAY_BE, check("k", "Assault on a partner."), wounding):
        case = case.adding(record)
    blocks = document_of(CopyOrder(kind, TODAY), case).blocks
    (said,) = [words for block in blocks if ON_RECORD in (words := words_of(block))]
    assert "\n– Check, Police: Assault on a partner.\n– Conviction, May 2019: Wounding." in said


def test_a_note_alone_of_violence_or_prison_stands_and_says_to_ring() -> None:
    """A father's note told of prison and a release; the page had his name and day of birth."""
    note = "HMP Leeds, sentenced for assault. He likes fishing."
    text = told(MAY_BE.replace(notes=note), kind=CopyKind.MIDWIFE)
    said = f"HMP Leeds, sentenced for assault. Before they come in, ring {DUTY}. Note on Kit Farr,"
    assert said in text
    assert "fishing" not in text
    kept = MAY_BE.replace(notes=note, restricted=(Restriction(reason="Kept"),))
    assert "Leeds" not in told(kept, kind=CopyKind.MIDWIFE)
    known = Event(id="e", kind="conviction", about=("k",), happened="Assault.")
    assert "Note on" not in told(MAY_BE.replace(notes=note), known, kind=CopyKind.MIDWIFE)


@pytest.mark.parametrize(("hurts", "ring"), [(None, True), (Hurts.OTHER, False)])
def test_who_hurts_whom_unrecorded_says_to_ring(hurts: Hurts | None, ring: bool) -> None:
    tie = Tie(id="t", one="m", other="k", quality=("violence confirmed",), hurts=hurts)
    asked = "who hurts whom is not recorded: ring duty before they meet"
    assert (asked in told(tie, kind=CopyKind.MIDWIFE)) == ring


@KINDS
def test_the_harm_by_who_is_kept_away_is_told_with_its_day(kind: CopyKind) -> None:
    """A man put on the list of who may not come, with “Not safe”, lost his violence on record."""
    held = Event(id="e", about=("x",), violence="confirmed", happened="He held a knife to her.")
    ex = Person(id="x", names="Wyn Stokes", role="former partner of a parent")
    line = f"{ON_RECORD}, Wyn Stokes"
    assert line not in told(ex, held, kind=kind)
    safe = MOTHER.replace(safe_from=("x",))
    assert line in told(ex, safe, held, kind=kind)
    row = {"person": "x", "not_told": "He must not know where she is."}
    plan = BirthPlan(id="p", version=1, on="2026-04-30", not_to_come=(row,))
    assert line in told(ex, held, plan, kind=kind)
    for why in ("Not safe", "He held a knife to her."):
        said = plan.replace(not_to_come=({**row, "why": why},))
        dated = held.replace(on="2024-05-11")
        words = told(ex, safe, dated, said, kind=kind)
        assert "Event, 11 May 2024, violence confirmed: He held a knife to her." in words
    words = told(ex, safe, held, said, kind=kind)
    assert line not in words
    assert "He held a knife to her." in words


@KINDS
@pytest.mark.parametrize(
    "record",
    [
        check("k", "Cautioned for battery of a former partner."),
        check("k", "Convicted of something nobody foresaw, 2024."),
        Event(id="e", kind="conviction", about=("k",), happened="Six months."),
        Event(id="e", kind="conviction", about=("k",)),
        Factor(id="f1", kind="risk", theme="offending", about="k", description="Known to them."),
        Event(id="e", kind="incident", about=("m", "k"), happened="Mo was thrown down two stairs."),
        Event(id="e", kind="incident", about=("m", "k"), happened="Kit hit Mo with a belt."),
    ],
)
def test_what_is_recorded_decides_and_words_only_add(record: Record, kind: CopyKind) -> None:
    assert f"{ON_RECORD}, Kit Farr, possible father:" in told(record, kind=kind)


@KINDS
@pytest.mark.parametrize(
    "record",
    [
        Event(id="e", kind="conviction", about=("k",), happened="Theft of a bicycle."),
        Factor(id="f1", kind="risk", theme="offending", about="k", description="Shoplifting."),
        Event(id="e", kind="police call-out", about=("m", "k"), happened="Noise; all calm."),
    ],
)
def test_an_offence_that_hurts_nobody_is_no_harm(record: Record, kind: CopyKind) -> None:
    assert ON_RECORD not in told(record, kind=kind)
