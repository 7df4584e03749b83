"""What a midwife reads at night is true: who somebody is, what is kept back, what is born."""

import re
from datetime import date
from typing import Any

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.answer import Answer
from prebirth.case.birth import BirthPlan
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.birth_tasks import BirthTask
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import CourtOrder, StructuredTool
from prebirth.case.family import carriers, children_here
from prebirth.case.households import Household
from prebirth.case.people import Person
from prebirth.case.plan import Decision, LegalStep
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Restriction
from prebirth.case.taking_part import OwnHelp, Responsibility
from prebirth.case.ties import Tie
from prebirth.case.where_to_live import ContactPlan
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.genogram.draw import genogram
from prebirth.layout.blocks import Grid, Para, words_of
from prebirth.privacy.parent_view import ParentView
from tests.copies.made import copy_pdf, document_of
from tests.layout.pdf.test_write import text_of
from tests.typed import present

ON = date(2026, 5, 10)
KELLY = Person(id="k", names="Kelly Marsden", known_as="Kelly", role="mother")
DAZ = Person(
    id="d",
    names="Darren Pike",
    known_as="Daz",
    role="father",
    of_parent="k",
    born="1990-08-01",
    notes="Swallow tattoo on the neck.",
)
VERA = Person(
    id="v", names="Vera Marsden", known_as="Vera", role="grandparent", of_parent="k", phone="0222",
    sex="woman or girl",
)  # fmt: skip
DUTY = {"duty_phone": "0000 1", "worker": "Dana Pell", "manager": "Rob Lowther"}


def family(case: Case, *records: Any, **pregnancy: Any) -> Case:
    """Kelly, Daz and Vera, who is Kelly's mother, with some records."""
    pregnant = case.pregnancy.replace(due="2026-06-20", **pregnancy)
    told = case.replace_tables(assessment=case.assessment.replace(**DUTY), pregnancy=pregnant)
    tie = Tie(id="t", one="v", kind="parent of (birth)", other="k")
    for record in (KELLY, DAZ, VERA, tie, *records):
        told = told.adding(record)
    return told


def page(case: Case, on: date = ON, kind: CopyKind = CopyKind.MIDWIFE) -> str:
    return " ".join(text_of(copy_pdf(CopyOrder(kind, on), case)).split())


def tables(case: Case) -> list[Grid]:
    blocks = document_of(CopyOrder(CopyKind.MIDWIFE, ON), case).blocks
    return [block for block in blocks if isinstance(block, Grid)]


def lines(case: Case) -> dict[str, str]:
    """The paragraphs of the page by their leads."""
    blocks = document_of(CopyOrder(CopyKind.MIDWIFE, ON), case).blocks
    return {block.lead: block.text for block in blocks if isinstance(block, Para)}


def test_a_wish_is_no_order(case: Case) -> None:
    wish = BirthBasis(id="b", basis="interim care order", on="2026-05-01", decided_by="Rob Lowther")
    text = page(family(case, wish))
    assert "Not made: no order is recorded. An interim care order is planned." in text
    assert "Decided 1 May 2026 by Rob Lowther, manager." in text


def test_who_was_a_possible_father_before_is_named_with_what_he_is_now(case: Case) -> None:
    row = {"role": "possible father", "until": "2026-05-01"}
    jord = Person(
        id="j",
        names="Jord Hale",
        role="former partner of a parent",
        of_parent="k",
        phone="0333",
        earlier_roles=(row,),
    )
    text = page(family(case, jord, DAZ.replace(earlier_roles=(row,))))
    assert "before: possible father, until 1 May 2026" in text.split("Jord Hale", maxsplit=1)[0]
    assert "Recorded before as father or possible father: Jord Hale" in text
    assert re.search(r"Jord Hale, [^.]*former partner[^.]*0333 \(before: possible father", text)


def test_which_of_two_mothers_carries_the_baby_is_said_and_never_guessed(case: Case) -> None:
    ann = Person(id="a", names="Ann Marsden", role="mother")
    two = family(case, ann)
    assert carriers(two) == set()
    assert not any(ParentView(two, one).expecting for one in ("k", "a"))
    assert "Who carries the baby is not recorded: ask." in page(two)
    told = two.replace_tables(pregnancy=two.pregnancy.replace(carried_by="a"))
    assert [ParentView(told, one).expecting for one in ("k", "a")] == [False, True]
    text = page(told)
    assert "Mother: Ann Marsden" in text
    assert "Other mother: Kelly Marsden" in text


def test_what_was_agreed_says_to_what(case: Case) -> None:
    row = {"person": "k", "agrees": "yes", "on": "2026-05-08", "able": "yes", "informed": "Aloud"}
    basis = BirthBasis(id="b", basis="not decided yet", agreements=(row,))
    assert "Asked to agree (to what is not recorded): Kelly agrees" in page(family(case, basis))
    told = basis.replace(agreements=(row | {"to": "stay till Monday"},))
    assert "Asked to agree: Kelly agrees to stay till Monday (8 May 2026)" in page(
        family(case, told)
    )


def test_a_basis_that_is_kept_back_leaves_no_older_one_standing(case: Case) -> None:
    older = BirthBasis(id="a", basis="goes home as planned", on="2026-04-01")
    newer = BirthBasis(
        id="b",
        basis="emergency protection order",
        on="2026-05-01",
        restricted=(Restriction(reason="Police ask"),),
    )
    for records in ((older, newer), (newer,)):
        text = page(family(case, *records))
        assert "A decision on the basis: Kept back from this page: ring duty social work" in text
        assert "No lawful basis at birth is recorded" not in text


def refuge(case: Case) -> Case:
    """Kelly at a refuge whose name no page says, and tasks that say it."""
    hidden = KELLY.replace(address_confidential="yes", safe_from=("d",))
    lives = ({"person": "k"},)
    place = "Haven House, 3 Sluice Lane, Porthwick"
    home = Household(id="h", name="Haven House refuge", address=place, members=lives)
    help_ = Agency(
        id="r",
        name="Haven House",
        kind="domestic abuse service",
        worker="Jean",
        phone_night="01632 960302",
    )
    tasks = (
        BirthTask(id="1", moment="out of hours", task="Ring Haven House, then the police.",
                  who="Ward", phone="01632 960302"),
        BirthTask(id="2", moment="on the ward", task="Side room. Tell Haven House.", who="Sister"),
    )  # fmt: skip
    return family(case, hidden, home, help_, *tasks)


def test_no_cell_is_blank_where_something_is_kept_back(case: Case) -> None:
    told = refuge(case)
    text = page(told)
    assert "Haven House" not in text
    for grid in tables(told):
        assert all(cell.strip() for row in grid.rows for cell in row)
    rows = lines(told)
    assert all(text.strip() for text in rows.values())
    hidden = "Kept back from this page: ring duty social work, 0000 1."
    assert rows["Out of hours:"].startswith(hidden)
    assert "Part is kept back: ring duty" in rows["Out of hours:"].removeprefix(hidden)
    assert not any(word in text for word in ("960302", "Jean"))
    assert "Part is kept back: ring duty social work, 0000 1." in rows["On the ward:"]
    assert "Domestic abuse service" not in text
    speak_to = text[text.index("Who to speak to") :]
    assert "Part of this may be kept back from this page: ring duty social work" in speak_to


def test_a_cell_that_nobody_filled_in_says_so(case: Case) -> None:
    told = family(case, BirthTask(id="1", task="Ring duty.", phone="0009"))
    told_so = "Ring duty. Who: rings 0009, whose is not recorded. By when: Not recorded."
    assert lines(told)["Not recorded:"] == told_so


def test_a_withheld_answer_is_not_one_that_nobody_gave(case: Case) -> None:
    answer = Answer(
        id="Q17.2", question="Q17.2", text="A plan.", restricted=(Restriction(reason="x"),)
    )
    text = page(family(case, answer))
    assert "At the birth: Kept back from this page: ring duty" in text
    assert "Not yet asked: on the ward" in text


def test_who_may_not_come_is_known_by_name_tie_birth_and_looks(case: Case) -> None:
    plan = BirthPlan(
        id="p",
        not_to_come=(
            {"person": "d", "why": "Order", "told_by": "DC Amin", "told_on": "2026-03-02"},
        ),
    )
    order = CourtOrder(
        id="o", kind="non-molestation order", binds="d", protects=("k",), ends="2027-03-01",
        says="Not within 100 metres of the ward.", broken="Ring 999 and DC Amin.",
    )  # fmt: skip
    told = family(case, plan, order)
    row = lines(told)["May not come, Darren Pike (Daz), the baby's father:"]
    why = "Born 1990. Swallow tattoo on the neck. Why: Order."
    assert row == f"{why} Told by DC Amin on 2 March 2026."
    text = page(told)
    assert (
        "Non-molestation order against Darren Pike (Daz) for Kelly, until 1 March 2027: Not within "
        "100 metres of the ward. If it is broken: Ring 999 and DC Amin." in text
    )
    assert "Father: Darren Pike (Daz)" in text
    assert "may not come, see below" in text


def test_an_order_that_has_run_out_says_so_and_what_protects_now(case: Case) -> None:
    order = CourtOrder(
        id="o",
        kind="restraining order",
        binds="d",
        protects=("k",),
        ends="2025-10",
        after="Mark",
    )
    assert (
        "Restraining order against Darren Pike (Daz) for Kelly has ended: it ran out in "
        "October 2025. Now: Mark." in page(family(case, order))
    )


@pytest.mark.parametrize("where", ["task", "answer"])
def test_whoever_is_to_be_rung_stands_there_with_their_number(case: Case, where: str) -> None:
    told = {
        "task": BirthTask(id="1", task="If she goes: ring Vera, then duty."),
        "answer": Answer(id="Q17.6", question="Q17.6", text="If she goes: ring Vera, then duty."),
    }[where]
    text = page(family(case, told))
    assert "(Vera Marsden, Kelly's mother, 0222.)" in text
    assert "Who is who:" not in text, "nobody is introduced twice"


def test_everybody_named_is_somebody(case: Case) -> None:
    plan = BirthPlan(id="p", partners=("v",))
    brian = Person(id="b", names="Brian Tully", role="other adult", of_parent="k")
    tie = Tie(id="vb", one="v", kind="in a relationship", other="b")
    said = Answer(id="Q19.4", question="Q19.4", text="Brian drives.")
    text = page(family(case, plan, brian, tie, said))
    assert "Who is who: Vera Marsden, Kelly's mother, 0222; Brian Tully, Vera's partner." in text
    quiet = page(family(case, brian, tie))
    assert "Brian" not in quiet, "nobody is introduced whom the page does not name"


def test_what_helps_each_of_them_is_told_of_each(case: Case) -> None:
    records = (
        KELLY.replace(
            learning_difficulty="yes", disability="Reads a few words", interpreter="no",
            own_worker="Lin Abara",
        ),
        DAZ.replace(interpreter="yes", first_language="Polish"),
        Answer(id="Q3.2@k", question="Q3.2", about="k", text="Says yes to please.",
               choice=("Yes, assessed",)),
        Answer(id="Q19.1@k", question="Q19.1", about="k", choice=("Doubt, being assessed",)),
        Answer(id="Q7.4", question="Q7.4", choice=("Independent interpreter",), text="For Daz."),
        OwnHelp(id="o", person="k", kind="independent advocate", answer="accepted", who="Pia Moss"),
    )  # fmt: skip
    text = page(family(case, *records))
    hers = text.split("How to help Kelly:")[1].split("How to help Daz:")[0]
    for wanted in (
        "Reads a few words", "Needs no interpreter", "Says yes to please",
        "Deciding about the birth: doubt, being assessed", "Own worker: Lin Abara",
        "Independent advocate: Pia Moss",
    ):  # fmt: skip
        assert wanted in hers
    assert "Interpreter: Polish; never a relative" in text.split("How to help Daz:")[1]
    assert "Independent interpreter" not in text, "it reads as the mother's"


def test_a_learning_difficulty_that_only_the_person_says_is_told(case: Case) -> None:
    text = page(family(case, KELLY.replace(learning_difficulty="suspected")))
    assert "How to help Kelly: May have a learning difficulty." in text


def test_an_allegation_carries_its_warning(case: Case) -> None:
    ex = Person(id="n", names="Natalia Nowak", role="former partner of a parent", of_parent="d")
    tie = Tie(id="x", one="d", kind="separated", other="n", quality=("violence alleged",))
    asked = Answer(
        id="Q6.3@k", question="Q6.3", about="k", choice=("Yes, alone",), text="To be asked again."
    )
    tool = StructuredTool(
        id="z", name="DASH", subject="domestic abuse", outcome="Medium.", next_on="2026-06-03"
    )
    text = page(family(case, ex, tie, asked, tool))
    assert "Daz and a former partner (alleged; who hurts whom is not recorded)" in text
    assert "not proven. Do not speak of it with Daz before you ring duty" in text
    assert "Kelly, asked alone about abuse: Yes, alone. To be asked again." in text
    assert "DASH: Medium. To be done again on 3 June 2026." in text
    assert "Natalia" not in text
    assert "Not for the portal" in text


@pytest.mark.parametrize("sex", ["woman or girl", "man or boy", "not known"])
@pytest.mark.parametrize("role", ["mother", "father", "possible father", "partner of a parent"])
def test_whoever_is_said_to_hurt_is_not_spoken_to_of_it(case: Case, role: str, sex: str) -> None:
    ex = Person(id="n", names="Natalia Nowak", role="former partner of a parent", of_parent="d")
    tie = Tie(
        id="x", one="d", kind="separated", other="n", quality=("violence alleged",),
        hurts="this person hurts the other",
    )  # fmt: skip
    text = page(family(case, ex, tie, DAZ.replace(role=role, sex=sex)))
    assert "Daz is said to hurt a former partner (alleged)" in text
    assert "not proven. Do not speak of it with Daz before you ring duty" in text
    assert "Natalia" not in text


def test_a_mother_who_is_said_to_hurt_is_not_spoken_to_of_it(case: Case) -> None:
    tie = Tie(
        id="x", one="k", kind="living together", other="d", quality=("violence alleged",),
        hurts="this person hurts the other",
    )  # fmt: skip
    text = page(family(case, tie))
    assert "Kelly is said to hurt Daz (alleged)" in text
    assert "Do not speak of it with Kelly before you ring duty" in text
    said = page(family(case, tie.replace(quality=())))
    assert "Kelly is said to hurt or control Daz" in said
    assert "Do not speak of it with Kelly before you ring duty" in said


def test_violence_without_a_direction_does_not_read_as_that_of_both(case: Case) -> None:
    tie = Tie(id="x", one="k", kind="separated", other="d", quality=("violence confirmed",))
    told = family(case, tie)
    assert "Kelly and Daz (confirmed; who hurts whom is not recorded: ring duty" in page(told)
    assert "Do not speak of it" not in page(told)
    both = page(family(case, tie.replace(hurts="each hurts the other")))
    assert "Kelly and Daz: each hurts the other (confirmed)" in both


def test_the_legal_position_is_in_words_for_partners(case: Case) -> None:
    records = (
        LegalStep(
            id="l",
            kind="legal planning meeting",
            held_on="2026-05-01",
            partners_told="Letter.",
        ),
        Decision(
            id="d", on="2026-05-01", forum="legal planning", partners_told="Pre-proceedings begin."
        ),
        LegalStep(id="i", kind="intended issue at birth", on="2026-06-20"),
    )
    text = page(family(case, *records))
    assert "Pre-proceedings begin. Letter." in text
    assert "Intended issue at birth, planned for 20 June 2026, not yet done." in text


def test_parental_responsibility_that_nobody_knows_is_said(case: Case) -> None:
    sol = Person(id="s", names="Sol Grant", role="possible father", of_parent="k")
    rows = (
        Responsibility(id="1", person="k", holds="has it"),
        Responsibility(id="2", person="s", holds="not known", test="to be done after the birth"),
    )
    text = page(family(case, sol, *rows))
    assert "Kelly Marsden has it" in text
    assert "Sol Grant, possible father: not known (paternity test: to be done after" in text
    assert "Darren Pike (Daz): not recorded" in text


def test_contact_says_from_when(case: Case) -> None:
    plan = ContactPlan(id="c", person="k", supervised="yes")
    assert "From when is not recorded" in page(family(case, plan))
    assert "From 3 May 2026" in page(family(case, plan.replace(since="2026-05-03")))


def test_a_missed_appointment_says_whose_it_was(case: Case) -> None:
    missed = Appointment(id="a", on="2026-03-25", service="GP", person="d", outcome="no access")
    assert "No access (Daz)" in page(family(case, missed))


def test_a_baby_that_is_born_is_said_first(case: Case) -> None:
    baby = Baby(id="x", name="Rowan", born="2026-05-08", place="St B")
    told = family(case, baby, babies=1)
    text = page(told)
    assert text.index("Rowan") < text.index("Kelly")
    assert "8 May 2026" in text
    assert "2 days old" in text
    assert "St B" in text
    for stale in (
        "Baby due",
        "Not known",
        "Early birth expected",
        "At admission",
        "before the birth",
    ):
        assert stale not in text
    assert "Baby due" in page(told, date(2026, 5, 7)), "before that day none was born"
    portal = page(told, kind=CopyKind.PORTAL)
    assert "8 May 2026" in portal
    assert "Baby due" not in portal


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.PARENT_FULL])
def test_no_box_says_not_known_of_today_once_a_baby_is_born(case: Case, kind: CopyKind) -> None:
    told = family(case, Baby(id="x", name="Rowan", born="2026-05-08"), babies=1)
    order = CopyOrder(kind, ON, "k" if kind == CopyKind.PARENT_FULL else "")
    text = " ".join(words_of(document_of(order, told).blocks[:12]).split())
    assert "8 May 2026" in text
    assert "not known" not in text.split("Conference")[0].lower()


def test_a_short_case_has_no_page_of_empty_lines(case: Case) -> None:
    assert "Page 1 of 1" in text_of(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), family(case)))


def test_the_practice_case_agrees_with_itself(practice: Case) -> None:
    text = page(practice, date(2026, 5, 15))
    assert "ischarge planning" not in text
    assert "Sandra Hartley, Leanne's mother, 0000 000 103" in text
    assert "Craig Dunmore, Leanne's former partner" in text
    assert "Born 1995" in text
    plan = present(next(iter(practice.birth_plans)))
    assert len(practice.birth_alerts) == 1
    assert plan.not_to_come[0].person == "craig"
    assert "two nearest units are still to have the alert" in text


def test_a_baby_entered_as_a_sibling_is_called_the_baby_once_it_is_born(case: Case) -> None:
    wren = Person(
        id="w", names="Wren Marsden", role="sibling", sex="woman or girl", born="2026-05-02"
    )
    task = BirthTask(id="x", task="Weigh Wren Marsden.", who="Midwife")
    plain = family(case, wren, task)
    assert "the baby's sister" in page(plain)
    born = plain.adding(Baby(id="b", born="2026-05-02", person="w"))
    alert = Decision(id="z", on="2026-05-01", decided="Watch Wren Marsden.")
    for kind in (CopyKind.MIDWIFE, CopyKind.SUCCESSOR):
        text = page(born.adding(alert), kind=kind)
        assert "Wren Marsden, the baby" in text
        assert "the baby's sister" not in text
    assert children_here(born.adding(wren.replace(contact="lives in the home"))) == []
    picture = genogram(born, ON)
    assert "Wren Marsden, baby of this pregnancy" in " ".join(
        symbol.name for symbol in picture.symbols
    )
    assert "sibling" not in " ".join(symbol.name for symbol in picture.symbols)


def test_two_who_are_called_the_same_are_told_apart(case: Case) -> None:
    daves = [
        Person(
            id=f"d{number}",
            names="Dave",
            role="possible father",
            of_parent="k",
            address_confidential="yes",
        )
        for number in (1, 2)
    ]
    plan = BirthPlan(id="p", not_to_come=({"person": "d2"},))
    text = page(family(case, *daves, plan))
    assert "Possible father: Dave (possible father, 1 of 2)." in text
    assert "Possible father: Dave (possible father, 2 of 2), may not come" in text
    assert "tell nobody where they live: Dave (possible father, 1 of 2); Dave" in text
    assert "Possible father: Dave." in page(family(case, daves[0]))


def test_the_midwife_and_the_gp_of_the_pregnancy_stand_also_without_an_agency(case: Case) -> None:
    told = family(case, midwife="P. Lowe, 0777 12", gp="Dr Hale")
    listed = told.adding(Agency(id="a", name="Midwives", kind="maternity", worker="P. Lowe"))
    listed = listed.adding(Agency(id="g", name="Mill Lane", kind="GP", worker="Dr Hale"))
    for kind in (CopyKind.MIDWIFE, CopyKind.SUCCESSOR):
        text = page(told, kind=kind)
        assert "The midwife: P. Lowe, 0777 12." in text
        assert "The GP: Dr Hale." in text
        again = page(listed, kind=kind)
        assert "The midwife: P. Lowe, 0777 12." in again  # its number stands nowhere else
        assert "The GP:" not in again


def test_that_no_appointment_is_recorded_is_no_good_attendance(case: Case) -> None:
    none = page(family(case))
    assert "No missed appointment" not in none
    assert "No appointment is recorded at all" in none
    kept = Appointment(id="a", on="2026-05-01", service="midwifery", outcome="attended")
    assert "No missed appointment is recorded." in page(family(case, kept))


def test_a_confidential_address_of_anybody_is_said_to_whoever_takes_over(case: Case) -> None:
    aunt = Person(id="x", names="Tansy Pell", role="other relative", address_confidential="yes")
    text = page(family(case, aunt), kind=CopyKind.SUCCESSOR)
    assert "tell nobody where they live: Tansy Pell." in text
    assert "Nobody is recorded as to be kept safe" not in text


@pytest.mark.parametrize("born", [None, "2026-05-09"])
def test_the_address_to_come_stands_with_the_mother(case: Case, born: str | None) -> None:
    old = Household(id="o", address="1 Old Row", members=({"person": "k"},))
    new = Household(id="n", address="2 Quay Road", members=({"person": "k", "since": "2026-07"},))
    told = family(case, old, new, Baby(id="b", born=born))
    assert "address 1 Old Row; from July 2026: 2 Quay Road." in page(told)
    hidden = told.adding(KELLY.replace(address_confidential="yes"))
    text = page(hidden)
    assert "Quay Road" not in text
    assert "address kept back" in text


def test_another_home_kept_back_is_not_said_to_be_the_mothers(case: Case) -> None:
    """Only the adopters' home was recorded, and the page said that hers was kept back."""
    theirs = Person(id="p", names="Petra Vance", role="other adult", address_confidential="yes")
    home = Household(id="o", address="9 Quarry Bank", members=({"person": "p"},))
    text = page(family(case, theirs, home))
    assert "Quarry" not in text
    assert "address kept back" not in text


def test_what_is_agreed_for_a_birth_at_home_says_so(case: Case) -> None:
    plan = BirthPlan(id="p", place="hospital", place_agreed="With Vera.")
    assert "Birth: Hospital; for a birth at home: With Vera.; with her" in page(family(case, plan))


def test_who_is_entered_as_father_is_told_so_beside_another_who_may_be(case: Case) -> None:
    other = Person(id="o", names="Sid Orr", role="possible father", of_parent="k")
    entered = Person(id="e", names="Ned Ash", role="father", of_parent="k")
    text = page(family(case, entered, other))
    assert "Father (another may be): Ned Ash" in text
    assert "Possible father: Sid Orr" in text


def test_a_child_entered_as_born_now_may_be_the_baby_and_is_told_of_no_end(case: Case) -> None:
    child = Person(id="w", names="Wren Orr", role="sibling", of_parent="k", born="2026-05-02")
    text = page(family(case, child))
    assert "Wren Orr, born 2 May 2026, may be the baby; what became of it is not recorded" in text
    assert "may tell that the pregnancy has ended" not in text


def test_what_is_decided_and_holds_is_on_the_page_and_what_it_replaced_is_not(case: Case) -> None:
    before = Decision(id="x", on="2026-04-01", decided="The baby goes to Vera.")
    now = Decision(id="y", on="2026-05-02", decided="The baby stays with Kelly.", replaces="x")
    text = page(family(case, before, now))
    assert "Decision in force: 2 May 2026: The baby stays with Kelly." in text
    assert "goes to Vera" not in text
    assert "Decision in force" not in page(family(case))
    hidden = now.replace(restricted=(Restriction(reason="x"),))
    text = page(family(case, before, hidden))
    assert "goes to Vera" not in text
    assert "What is decided now may be kept back from this page" in text


def test_decisions_of_one_day_all_hold_and_what_the_legal_position_says_is_said_once(
    case: Case,
) -> None:
    told = "The parents are asked to stay on the ward."
    legal = Decision(
        id="x", on="2026-05-02", forum="legal planning", decided="Sealed.", partners_told=told
    )
    other = Decision(id="y", on="2026-05-02", forum="strategy discussion", decided="Enquire.")
    text = page(family(case, legal, other))
    assert (
        "Decisions in force: 2 May 2026, legal planning: see the legal position above. "
        "2 May 2026, strategy discussion: Enquire." in text
    )
    assert text.count(told) == 1
    step = LegalStep(
        id="z", kind="legal planning meeting", held_on="2026-05-02", partners_told=told
    )
    assert page(family(case, legal, step)).count(told) == 1
    assert not any(
        words in text for words in ("Sealed", "Decided:", "which decision is the newest")
    )
    undated = page(family(case, legal, other.replace(on=None)))
    assert "Day not recorded, strategy discussion: Enquire." in undated
    assert "We cannot tell which decision is the newest" in undated


@pytest.mark.parametrize(
    ("field", "is_noted"), [("decided", True), ("why", False), ("decided_by", False)]
)
def test_what_is_kept_back_of_a_decision_is_noted(case: Case, field: str, is_noted: bool) -> None:
    hidden = (Restriction(field=field, reason="x"),)
    row = Decision(id="x", on="2026-05-02", decided="The baby stays.", why="So.", restricted=hidden)
    noted = "Decided: Part of this may be kept back from this page" in page(family(case, row))
    assert noted == is_noted


def test_the_gp_of_the_pregnancy_is_said_once(case: Case) -> None:
    gp = Agency(id="g", name="Quay Street Surgery", kind="GP", worker="Dr S. Malik")
    assert "The GP:" not in page(family(case, gp, gp="Dr S. Malik, Quay Street Surgery."))
    assert "The GP: Dr S. Mal." in page(family(case, gp, gp="Dr S. Mal."))
    elsewhere = family(case, gp, gp.replace(id="h", name="Ash Surgery", worker="Dr Bo"))
    text = page(
        elsewhere.replace_tables(
            pregnancy=elsewhere.pregnancy.replace(gp="Dr Bo, Quay Street Surgery")
        )
    )
    assert "The GP: Dr Bo, Quay Street Surgery." in text


def test_what_was_done_after_a_missed_appointment_is_not_called_agreed(case: Case) -> None:
    missed = {"on": "2026-05-01", "outcome": "did not attend", "person": "k"}
    text = page(
        family(
            case,
            Appointment(id="a", response="Rang her twice.", **missed),
            Appointment(id="b", **missed),
        )
    )
    assert "What we did" in text
    assert "Rang her twice." in text
    assert "agreed" not in text.split("What we did", maxsplit=1)[1]


def test_an_empty_row_of_who_may_not_come_is_in_no_copy(case: Case) -> None:
    plan = BirthPlan(id="p", not_to_come=({}, {"person": "d", "why": "Hurt her."}))
    text = page(family(case, plan))
    assert "Daz" in text
    assert "Not named" not in text
    assert "Version not recorded; who agreed it is not recorded; to whom" in text
    dated = page(family(case, plan.replace(on="2026-05-01")))
    assert "Version not recorded, of 1 May 2026; who agreed it is not recorded" in dated


def test_whose_address_is_confidential_is_said_of_children_who_live_elsewhere_too(
    case: Case,
) -> None:
    hidden = {"address_confidential": "yes"}
    ruby = Person(id="r", names="Ruby", role="half-sibling", contact="no contact", **hidden)
    safe = Person(id="s", names="Sal", role="other adult", safe_from=("d",), **hidden)
    aunt = Person(id="x", names="Tansy Pell", role="other relative", **hidden)
    text = page(family(case, KELLY.replace(**hidden), ruby, safe, aunt))
    assert "tell nobody where they live: Kelly; Ruby; Sal." in text


@pytest.mark.parametrize("outcome", [None, "attended"])
def test_an_appointment_of_today_is_neither_to_come_nor_missed(
    case: Case, outcome: str | None
) -> None:
    visit = Appointment(id="a", on=ON.isoformat(), service="social work visit", outcome=outcome)
    text = page(family(case, visit))
    assert "Still to come" not in text
    assert ("Today: Social work visit." in text) == (outcome is None)
    ahead = page(family(case, visit.replace(on="2026-05-11", outcome=None)))
    assert "Still to come: Social work visit, 11 May 2026." in ahead


def test_an_appointment_without_a_service_says_so(case: Case) -> None:
    missed = Appointment(id="a", on="2026-05-01", outcome="did not attend")
    cancelled = Appointment(id="b", on="2026-05-02", outcome="cancelled by service")
    ahead = Appointment(id="c", on="2026-05-20")
    text = page(family(case, missed, cancelled, ahead))
    assert "1 May 2026, Service not said: Did not attend." in text
    assert "family: Service not said 2 May 2026." in text
    assert "Still to come: Service not said, 20 May 2026." in text
