"""Pages that say nothing untrue where one field of a record is kept back."""

import re
from datetime import date

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.birth import BirthPlan
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.birth_tasks import BabyHealth, BirthAlert, BirthMeeting, BirthTask
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import CourtOrder, StructuredTool
from prebirth.case.marks import printable
from prebirth.case.people import Person
from prebirth.case.plan import Action, Conference, Decision, LegalStep
from prebirth.case.record import COMMON, Record, Restriction
from prebirth.case.where_to_live import ContactPlan, LivingOption
from prebirth.copies import make
from prebirth.copies.midwife import midwife_summary
from prebirth.copies.spec import CopyOrder
from prebirth.copies.successor import successor_sheet
from prebirth.form.load import load_walk
from prebirth.layout.blocks import words_of
from tests.copies.filled import told_apart

ON = date(2026, 5, 10)
WALK = load_walk()
PAGES = {CopyKind.MIDWIFE: midwife_summary, CopyKind.SUCCESSOR: successor_sheet}
MUM = Person(
    id="mum",
    names="Kelly Marsden",
    role="mother",
    born="1999-02-03",
    nhs_number="9434765919",
    phone="0777 1",
    interpreter="yes",
    first_language="Tamil",
    disability="Hears little.",
    own_worker="Moira Tan",
    learning_difficulty="yes",
)
AUNT = Person(id="aunt", names="Bea Marsden", role="other relative")
MAN = Person(id="man", names="Darren Pike", role="father", of_parent="mum")
DAD = MAN.replace(born="1997-05-06", phone="0777 2")
ORDER = CourtOrder(
    id="order",
    kind="restraining order",
    binds="man",
    protects=("mum",),
    since="2026-01-01",
    ends="2027-11-01",
    says="He keeps off.",
    broken="Ring the police.",
    after="Ask for more.",
)
BASIS = BirthBasis(
    id="basis",
    basis="interim care order",
    on="2026-05-02",
    decided_by="Rob Low",
    why="No less would do.",
    applied_on="2026-05-03",
    granted_on="2026-05-04",
    until="2026-09-04",
)
FILLED: tuple[Record, ...] = (
    MUM,
    DAD,
    ORDER,
    ORDER.replace(id="later", since="2026-12-01", ends="2027-12-02"),
    ORDER.replace(id="over", since="2025-01-01", ends="2026-02-01"),
    BASIS,
    BASIS.replace(
        id="agreed",
        basis="looked after with the parents' agreement (section 20; Wales section 76)",
        applied_on=None,
        granted_on=None,
        until=None,
        agreements=({"person": "mum", "agrees": "yes", "able": "yes", "informed": "At home."},),
    ),
    BirthPlan(
        id="plan",
        version=3,
        on="2026-04-30",
        place="hospital",
        place_agreed="Sister Ann comes.",
        partners=("man",),
        partner_words="Her aunt Bea.",
        agreed=({"who": "Dr Hall"},),
        given=({"person": "mum", "on": "2026-05-01"},),
        withheld="The father: he hits.",
    ),
    LivingOption(
        id="option",
        standing="what is planned",
        kind="with the mother",
        person="mum",
        place="At the unit.",
    ),
    ContactPlan(
        id="contact",
        person="man",
        arrangement="Twice a day in the unit.",
        supervised="yes",
        overseer="Ward sister",
        since="2026-06-01",
    ),
    BirthMeeting(
        id="held",
        kind="planning meeting before the birth",
        on="2026-05-20",
        held_on="2026-05-01",
        became="it was held",
        place="Room 4",
        agreed="All go on.",
    ),
    BirthMeeting(
        id="put-off",
        kind="pre-discharge meeting after the birth",
        on="2026-05-03",
        became="it was postponed",
        place="Room 5",
    ),
    BirthAlert(
        id="alert",
        kind="ambulance service",
        where="Whole county",
        placed_on="2026-04-04",
        says="Ring duty first.",
        ended_on="2026-12-01",
    ),
    BirthTask(
        id="task",
        moment="on the ward",
        task="Ring the desk.",
        who="Night midwife",
        phone="0999 8",
        by_when="Within the hour",
        done_on="2026-05-05",
    ),
    BabyHealth(id="health", matter="growth", known="Small.", needs="A scan.", plan="Weekly looks."),
    StructuredTool(
        id="tool",
        name="DASH",
        subject="domestic abuse",
        done_on="2026-04-12",
        outcome="High.",
        next_on="2026-07-12",
    ),
    Decision(
        id="decision",
        on="2026-05-05",
        forum="legal planning",
        decided="Ask the court.",
        partners_told="A court is asked.",
        decided_by="Ann Low",
        carried_out="yes",
    ),
    LivingOption(
        id="ruled-out",
        standing="ruled out",
        kind="with a relative or friend",
        person="aunt",
        why="No room.",
    ),
    BirthAlert(
        id="taken-off", kind="ambulance service", placed_on="2026-04-04", ended_on="2026-05-01"
    ),
    Action(
        id="action",
        action="Buy a cot.",
        who="Sam Nye",
        outcome="Sleeps safely",
        due="2026-05-01",
        done_on="2026-05-02",
    ),
    HistoryCheck(
        id="check",
        about="man",
        asked_of="police",
        which="Xshire",
        asked_on="2026-04-01",
        received_on="2026-04-09",
        showed="Nothing.",
    ),
    LegalStep(
        id="step",
        kind="legal planning meeting",
        on="2026-05-21",
        held_on="2026-05-06",
        became="it was held",
        partners_told="The step is told.",
    ),
    Conference(id="conference", on="2026-05-22", held_on="2026-04-20", became="it was held"),
)
NOTES = re.compile("kept back|ring duty", re.IGNORECASE)
UNDONE = re.compile("(?:Not recorded as done|Answers that are waited for).*", re.DOTALL)
NEUTRAL = {
    ("agreed", "the basis"): "basis",
    ("basis", "the basis"): "basis",
    ("check", "violence or harm on record"): "received_on showed",
    ("conference", "last conference"): "became held_on on",
    ("contact", "how somebody"): "person",
    ("contact", "who sees whom after the birth"): "person",
    ("decision", "decided"): "forum on partners_told",
    ("decision", "legal steps"): "forum on",
    ("later", "if it is broken"): "since",
    ("later", "named there"): "since",
    ("later", "no birth plan names who may not come"): "since",
    ("later", "once it has ended"): "since",
    ("later", "order"): "binds kind protects",
    ("later", "the baby's father"): "since",
    ("man", "mother and baby"): "role",
    ("option", "lives with them or is often there"): "person standing",
    ("option", "who cares for the children"): "person standing",
    ("option", "who takes the baby home"): "standing",
    ("option", "with somebody"): "kind",
    ("over", "order"): "binds ends kind protects",
    ("plan", "birth plan"): "agreed",
    ("put-off", "last meeting"): "became kind on",
    ("ruled-out", "lives with them or is often there"): "person standing",
    ("ruled-out", "who cares for the children"): "person standing",
    ("ruled-out", "who takes the baby home"): "standing",
    ("step", "legal position"): "became held_on kind on",
    ("taken-off", "alert"): "ended_on",
    ("taken-off", "alerts"): "ended_on kind placed_on",
    ("task", "a task"): "done_on",
    ("tool", "domestic abuse tool"): "name",
}
"""What a page says anew that leaves open what is kept back: by record, words and fields."""
NEGATIVE = re.compile(r"\b(?:not?|none|nobody|never|nothing|ended|over|until|without|unless)\b")


def text(case: Case, kind: CopyKind) -> str:
    view = make.prepare(CopyOrder(kind, ON), case, WALK)
    told = words_of(PAGES[kind](view).blocks)
    for mark in (" (number not entered yet)", ", or may be part of it"):
        told = told.replace(mark, "")
    return re.sub("(?:,|:) (?=part of it is kept back|Kept back)", " ", told)


def clauses(told: str) -> set[str]:
    """What a page says, but for steps and questions: a note there says what may answer them."""
    before, _, after = told.partition("What is open")
    still, _, after = after.partition("Who must be told")
    undone = UNDONE.search(still.partition("Questions that this page raises")[0])
    told = f"{before} {undone[0] if undone else ''} {after}"
    parts = (" ".join(part.lower().split()) for part in re.split(r"[.;:,()\n…]+", told))
    return {part for part in parts if part}


def is_part(new: str, old: str) -> bool:
    """Whether a clause is what is left of another, and no word was lost that turns its meaning."""
    words = iter(old.split())
    left = all(word in words for word in new.split())
    return left and NEGATIVE.findall(new) == NEGATIVE.findall(old)


def leaves_open(record: Record, field: str) -> set[str]:
    """The clauses that may come anew where one field of a record is kept back."""
    return {
        one
        for (key, one), fields in NEUTRAL.items()
        if key == record.id and field in fields.split()
    }


def fields_of(record: Record) -> list[str]:
    return [
        field
        for field in printable(type(record))
        if field not in {*COMMON, "names"} and getattr(record, field)
    ]


@pytest.mark.parametrize("record", FILLED, ids=lambda record: record.id)
@pytest.mark.parametrize("kind", PAGES)
def test_one_field_that_is_kept_back_makes_no_line_untrue(record: Record, kind: CopyKind) -> None:
    case = Case(id="case").adding(MUM).adding(MAN).adding(AUNT).adding(record)
    base = text(case, kind)
    old, said, wrong = clauses(base), list(told_apart(record)), []
    for field in fields_of(record):
        hidden = record.replace(restricted=(Restriction(field=field, reason="x"),))
        now = text(case.adding(hidden), kind)
        if clauses(now) == old:
            continue
        new = {one for one in clauses(now) - old if not NOTES.search(one)}
        new -= leaves_open(record, field)
        own = {one for _, values in said for value in values for one in clauses(value)}
        wrong += [(field, one) for one in new - own if not any(is_part(one, told) for told in old)]
        wrong += [
            (field, value)
            for name, values in said
            for value in values
            if name == field and value in now and now.count(value) >= base.count(value)
        ]
        wrong += [] if len(NOTES.findall(now)) > len(NOTES.findall(base)) else [(field, "no note")]
    assert not wrong
