"""What does not say of whom it tells goes with the sentence before it; what does stays."""

from __future__ import annotations

import pytest

from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import Event
from prebirth.case.earlier_children import ChildVoice
from prebirth.case.people import Person, Role, Sex
from prebirth.case.plan import Factor
from prebirth.case.record import Record, Restriction
from prebirth.case.ties import Tie, TieKind
from prebirth.form.load import load_walk
from prebirth.privacy.fragments import has_no_subject
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader

FORM = load_walk().form
MUM = Person(id="mum", names="Amy Alder", role=Role.MOTHER, sex=Sex.WOMAN)
MAN = Person(id="dave", names="Dave Dunning", role=Role.OTHER, sex=Sex.MAN)
OF_HIM = [
    "Bail to live at 12 Elm Road.",
    "Release is in June.",
    "Low.",
    "Low. High if he returns.",
    "High if drunk.",
    "On bail to an aunt in Leeds.",
    "Now in Leeds.",
    "Now lives in Leeds.",
    "Lives in Leeds.",
    "Has three convictions.",
    "Was violent in 2020.",
    "Arrested in May.",
    "Went to Leeds.",
    "Smelt of cannabis.",
    "Swore at staff.",
    "Living in Leeds.",
    "Trial set for 3 May.",
    "Not known.",
    "Bail to live at 12 Elm Road. Release is in June.",
    "3 convictions.",
    "Markers VI, WE.",
    "Bail: Ashmere.",
    "ADHD.",
    "MAPPA 2.",
    "Most nights.",
    "Since Christmas.",
    "And again.",
    "Later arrested.",
    "Subsequently sectioned.",
    "PND: nil.",
    "(3) Has a knife.",
    "OASys high.",
    "OASys shows a high risk.",
    "RoSH medium.",
    "Knife seen.",
    "Knife in bag.",
    "Car outside.",
    "Shouting heard.",
    "All drunk.",
    "Two arrested.",
    "2 arrested.",
    "Everyone was drunk.",
    "Line went dead.",
    "The line went dead.",
    "Phone off.",
    "Argues with staff.",
]
OWN = [
    "Since Christmas the home has been tidy.",
    "Later Amy rang.",
    "And Amy rang.",
    "Most parents know the plan.",
    "(3) Home is tidy.",
    "Home is tidy.",
    "The home is tidy.",
    "Ring the midwife if he returns.",
    "Do not leave the baby there.",
    "Hearing tests were done.",
    "Amy feels well.",
    "Will anybody be there?",
    "Housing is stable.",
    "Parents know the plan.",
    "A cot was bought.",
    "Put the cot by the bed.",
    "In May the midwife rang.",
    "Settled status is safe.",
    "Missed: two scans.",
    "Housing holds little.",
    "Midwife rang on 3 May.",
    "Now the midwife knows.",
    "3 scans were missed.",
    "Warning signs were told.",
    "TAC on Monday.",
    "Cot bought.",
    "Car seat bought.",
    "Car seat ready.",
    "Line manager rang.",
    "Phone credit low.",
    "Call the midwife.",
    "The flat was cold.",
    "All well.",
    "All scans seen.",
    "Two scans seen.",
    "2 scans seen.",
    "Flat tidy.",
    "BP high.",
    "Knife block bought.",
]


@pytest.mark.parametrize("text", OF_HIM)
def test_a_sentence_without_a_subject_goes_with_the_cut_one_before_it(text: str) -> None:
    assert has_no_subject(text.partition(". ")[0] + ".")
    for away in ((Restriction(reason="r"),), ()):
        reader = Reader() if away else OneParent("mum", FORM)
        said = f"Amy came. Dave Dunning rang. {text} Amy slept."
        case = Case().adding(MUM).adding(MAN.replace(restricted=away))
        event = Event(id="e", about=("mum",), happened=said)
        seen, _ = for_reader(case.adding(event), reader)
        left: Event = seen.record("events", "e")
        assert left.happened.replace("[…] ", "") == "Amy came. Amy slept."


@pytest.mark.parametrize("text", OWN)
def test_one_with_a_subject_of_its_own_stays(text: str) -> None:
    assert not has_no_subject(text)
    event = Event(id="e", happened=f"Dave rang. {text}".replace("if he returns", "if in pain"))
    case = Case().adding(MUM).adding(MAN.replace(restricted=(Restriction(reason="r"),)))
    seen, _ = for_reader(case.adding(event), Reader())
    left: Event = seen.record("events", "e")
    assert left.happened == event.happened.removeprefix("Dave rang. ")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Dave Dunning\n\n3 convictions", ""),
        ("Male: Dave Dunning. Male arrested.", ""),
        ("Suspect Dave Dunning came. The suspect was arrested.", ""),
        ("Dave Dunning (IC1 male). IC1 male arrested.", ""),
        ("Dave Dunning, aka Bear, came. Bear was drunk.", ""),
        ("Adult 2 = Dave Dunning. Adult 2 has convictions.", ""),
        ("Dave Dunning (the male) came. The male was drunk. The male left.", ""),
        ("Dave Dunning came. Latter drunk.", ""),
        ("Amy: dave is here\nAmy: hes got in\nNell: ring 999", "Nell: ring 999"),
        ("Dave Dunning rang the GP. GP rang back.", "GP rang back."),
        ("Dave Dunning came with Amy. Amy left.", "Amy left."),
        ("Police rang Dave Dunning. Police came.", "Police came."),
        ("Ring Dave Dunning. Ring the GP.", "Ring the GP."),
        ("Male: Dave Dunning. Amy slept.", "Amy slept."),
        ("Visit by Dave Dunning. Visit planned.", "Visit planned."),
    ],
)
def test_what_begins_with_what_somebody_was_called_goes_with_them(text: str, left: str) -> None:
    case = Case().adding(MUM).adding(MAN.replace(restricted=(Restriction(reason="r"),)))
    event = Event(id="e", about=("mum",), happened=text)
    seen, _ = for_reader(case.adding(event), Reader())
    kept: Event | None = seen.events.get("e")
    assert (kept.happened if kept else "") == left


def test_a_name_that_is_also_a_verb_is_somebody() -> None:
    will = Person(id="w", names="Will Ash", role=Role.FATHER, sex=Sex.MAN)
    event = Event(id="e", happened="Dave Dunning rang. Will came.")
    case = Case().adding(MAN.replace(restricted=(Restriction(reason="r"),))).adding(event)
    assert "e" not in for_reader(case, Reader())[0].events
    left: Event = for_reader(case.adding(will), Reader())[0].record("events", "e")
    assert left.happened == "Will came."


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (Event(id="e", about=("mum",)), "happened"),
        (ChildVoice(id="e", child="kid"), "observed"),
        (Factor(id="e", about="mum"), "description"),
        (Factor(id="e"), "description"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "Watched the door.",
        "Smelt of cannabis.",
        "Swore at staff.",
        "Known to MARAC.",
        "Left at 3.",
        "On licence until June.",
        "Has 3 convictions for assault.",
        "Drunk again.",
        "Does it when drunk.",
        "The above has 3 convictions.",
        "Same again on Friday.",
        "The pair were drunk.",
        "The couple were drunk.",
        "Ditto Friday.",
    ],
)
def test_a_note_after_a_cut_goes_near_in_a_record_of_one_person_too(
    record: Record, field: str, text: str
) -> None:
    kid = Person(id="kid", names="Kim Alder", role=Role.SIBLING, of_parent="mum")
    case = Case().adding(MUM).adding(kid).adding(MAN.replace(restricted=(Restriction(reason="r"),)))
    table = TABLE_OF[type(record)]
    said = record.replace(**{field: f"Dave rang. {text}"})
    seen, held = for_reader(case.adding(said), Reader())
    left = seen.record(table, "e")
    assert not (left and getattr(left, field))
    assert [one.near for one in held if one.sentence == text] == [True]
    alone = record.replace(**{field: f"Amy rang. {text}"})
    assert getattr(for_reader(case.adding(alone), Reader())[0].record(table, "e"), field) == (
        f"Amy rang. {text}"
    )


def test_a_note_whose_cut_stood_in_an_earlier_field_stays() -> None:
    case = Case().adding(MUM).adding(MAN.replace(restricted=(Restriction(reason="r"),)))
    said = ChildVoice(id="e", child="mum", observed="Dave rang.", day="Watched the door.")
    left: ChildVoice = for_reader(case.adding(said), Reader())[0].record("voices", "e")
    assert (left.observed, left.day) == ("", "Watched the door.")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Dave:\n- drinks heavily\n- no job. No home.\nHome is tidy.", "Home is tidy."),
        ("Dave:\n* no job\n\n* no car\nAmy:\n* no car", "Amy:\n* no car"),
        ("Dave:\n1. no job\n2) no car", ""),
        ("Dave:\n- Amy was calm.\n- no job", "- Amy was calm."),
        ("Worries:\n- Dave:\n  - no job\n- the flat is cold", "Worries:\n- the flat is cold"),
        ("- Dave came.\n- the flat is cold", "- the flat is cold"),
        ("1. Dave\n   a) 3 convictions\n   b) no job\n2. Amy\n   a) none", "1. Amy\n   a) none"),
        ("Dave: \n(i) drinks heavily\n(ii) no job", ""),
        ("DAVE DUNNING\nPNC: 3 convictions\nWarning: no job\nHome is tidy.", "Home is tidy."),
        ("Dave Dunning\nHome is tidy.\nFeeds: no job", "Home is tidy.\nFeeds: no job"),
        ("Dave came.\nFeeds: 3 hourly", "Feeds: 3 hourly"),
        ("Q: Who stays?\nA: Dave\nQ: How often?\nA: no job", "Q: Who stays?"),
        ("Amy: dave is here\nAmy: he has no job\nNell: ring 999", "Nell: ring 999"),
        ("Step 1: Dave\nStep 2: Amy rests", "Step 2: Amy rests"),
        ("1. Dave came\n2. Amy rests\nSee point 2 above.", "1. Amy rests"),
        ("Dave came. See point 2 above.", "See point 2 above."),
        ("Dave:\nKnife in the hall\nGun in the shed\nHome is tidy.", "Home is tidy."),
        ("Dave:\nKnife in the hall\n\nGun in the shed", "Gun in the shed"),
        ("- Dave:\ngun in the shed", "gun in the shed"),
    ],
)
@pytest.mark.parametrize("away", [True, False])
def test_a_list_goes_with_the_line_above_it_that_names_somebody(
    text: str, left: str, *, away: bool
) -> None:
    event = Event(id="e", about=("mum",), happened=text)
    man = MAN.replace(restricted=(Restriction(reason="r"),)) if away else MAN
    reader = Reader() if away else OneParent("mum", FORM)
    case = Case().adding(MUM).adding(man).adding(event)
    seen, held = for_reader(case, reader)
    # A row of a parent's copy of which every word went goes too.
    told = [event.happened for event in seen.events]
    lines = [line for line in "".join(told).split("\n") if line.strip(" -") != "[…]"]
    assert "\n".join(lines).replace("[…]", "").strip() == left
    assert all(one.near for one in held if one.sentence.endswith(("job", "car")))


@pytest.mark.parametrize("about", ["mum", "kid"])
def test_in_a_parents_copy_a_note_behind_a_gap_is_near_too(about: str) -> None:
    """Behind the gap it would be read of the one whom its record is about."""
    kid = Person(id="kid", names="Kim Alder", role=Role.SIBLING, of_parent="mum")
    theirs = Tie(id="t", one="mum", other="kid", kind=TieKind.PARENT)
    case = Case().adding(MUM).adding(kid).adding(MAN).adding(theirs)
    said = ChildVoice(id="e", child=about, observed="Dave rang. Watched the door.", day="A walk.")
    seen, held = for_reader(case.adding(said), OneParent("mum", FORM))
    left: ChildVoice = seen.record("voices", "e")
    assert left.observed == "[…]"
    assert [one.near for one in held if one.sentence == "Watched the door."] == [True]
    alone = said.replace(observed="Watched the door.")
    seen, _ = for_reader(case.adding(alone), OneParent("mum", FORM))
    assert seen.record("voices", "e").observed == "Watched the door."
