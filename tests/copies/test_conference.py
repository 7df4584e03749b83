import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from prebirth.case.agencies import Agency, Contribution, PlanView
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.enquiries import CourtOrder, Recommendation
from prebirth.case.households import Support
from prebirth.case.marks import texts
from prebirth.case.oversight import Disagreement, Response, SignOff
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action, Conference, Decision, Factor, FactorKind, LegalStep
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Record, Restriction
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Form, Walk
from prebirth.form.question import QuestionRole
from prebirth.layout.blocks import (
    AnswerBlock,
    Callout,
    Contents,
    Document,
    Empty,
    Figure,
    Grid,
    Heading,
    Para,
    Tiles,
    words_of,
)
from prebirth.layout.pdf import styles
from prebirth.layout.pdf.faces import BODY
from prebirth.layout.pdf.typesetting import Span, Typesetter
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import digest
from prebirth.wording.facts import NOT_ASKED, age_words
from tests.copies.made import conference_pdf, document_of, report
from tests.layout.pdf.test_write import text_of
from tests.typed import present

TODAY = date(2026, 5, 15)


def words(document: Document) -> str:
    """Every word of a document, in order."""
    found: list[str] = []
    for block in document.blocks:
        match block:
            case Heading(text, _) | Empty(text):
                found.append(text)
            case Para(text, lead, note):
                found += [lead, text, note]
            case Callout(lead, text):
                found += [lead, text]
            case Tiles(tiles):
                found += [part for tile in tiles for part in tile]
            case Grid(columns, _, rows):
                found += [*columns, *(cell for row in rows for cell in row)]
            case Figure(picture):
                found.append(picture.words)
            case AnswerBlock(title, choice, text, note, empty):
                found += [title, choice, text, note, empty]
    return "\n".join(filter(None, found))


def one_line(document: Document) -> str:
    """The same on one line."""
    return " ".join(words(document).split())


def test_what_endangers_stands_in_the_order_the_worker_gave_it(practice: Case, walk: Walk) -> None:
    risks = [factor for factor in practice.factors if factor.kind == FactorKind.RISK]
    turned = practice
    for rank, factor in enumerate(reversed(risks), 1):
        turned = turned.adding(factor.replace(rank=rank))
    for case, expected in ((practice, risks), (turned, risks[::-1])):
        text = words(report(case, walk, TODAY)).partition("\nRisks\n")[2]
        places = [text.index(factor.description) for factor in expected]
        assert places == sorted(places)


def test_every_answer_and_every_record_of_the_case_is_in_the_chairs_report(
    practice: Case, walk: Walk
) -> None:
    text = words(report(practice, walk, TODAY, "chair"))
    for answer in practice.answers:
        question = walk.form.by_id[answer.question]
        if CopyKind.CONFERENCE in walk.form.copies_of(question) and answer.text:
            assert answer.text in text, answer.id
    for event in practice.events:
        assert event.happened in text
    for table in RECORDS:
        for record in practice.table(table):
            prose = [
                getattr(record, name)
                for name in ("decided", "outcome", "says", "words", "description", "does", "reason")
                if name in texts(RECORDS[table])
            ]
            assert all(part in text for part in prose), (table, record.id)


def test_the_workers_private_reflection_stays_out(practice: Case, walk: Walk) -> None:
    reflection = present(practice.answer("Q18.5")).text
    assert reflection
    assert reflection not in words(report(practice, walk, TODAY))


def test_the_first_page_answers_what_a_chair_asks_first(practice: Case, walk: Walk) -> None:
    document = report(practice, walk, TODAY)
    first = document.blocks[
        : next(
            n
            for n, b in enumerate(document.blocks)
            if isinstance(b, Heading) and b.text == "This pregnancy"
        )
    ]
    text = words(Document("", "", "", TODAY, "", first))
    for wanted in (
        "20 August 2026",
        "26+1",
        "3 June 2026",
        "at 28+6",
        "What worries us",
        "What keeps the baby safe",
        "Our judgement",
        "We ask conference to decide:",
        "Decision in force:",
        "It replaced: 14 April 2026",
        "Disagreement:",
        "Nothing is overdue.",
        "Last legal step",
        "Leanne",
        "Tomasz",
    ):
        assert wanted in text
    assert present(practice.answer("Q15.7")).text in text


def test_an_empty_case_says_in_words_what_is_missing_and_leaves_nothing_out(
    case: Case, walk: Walk
) -> None:
    document = report(case, walk, TODAY)
    titles = [
        block.text for block in document.blocks if isinstance(block, Heading) and block.level == 1
    ]
    assert titles[-3:] == ["Key dates", "Prompts: what was weighed", "Not in this report"]
    assert len(titles) == len(walk.form.sections) + 4
    assert {section.title for section in walk.form.sections} <= set(titles)
    text = words(document)
    assert text.count("Not yet asked.") < 10, "they stand once, in the table"
    table = words_of(document.blocks[-1])
    for section in walk.form.sections:
        for question in section.questions:
            shown = CopyKind.CONFERENCE in walk.form.copies_of(question) and not question.off
            if shown and not section.each and not question.each and not question.show_if:
                assert question.short in table, question.id
    assert "Not signed. This is a draft." in text


def test_not_known_reads_differently_from_not_asked(case: Case, walk: Walk) -> None:
    known = case.adding(Answer(id="Q2.2", question="Q2.2", choice=("not known",)))
    asked = case.adding(Answer(id="Q2.2", question="Q2.2", choice=("not asked yet",)))
    said = {
        name: [b for b in report(one, walk, TODAY).blocks if "Paternity" in words_of(b)]
        for name, one in (("known", known), ("asked", asked))
    }
    answers = [b for b in said["known"] if isinstance(b, AnswerBlock)]
    assert [(b.title, b.choice) for b in answers] == [("Paternity", "Not known")]
    assert all(isinstance(b, Grid) and b.columns[1].startswith("Not in") for b in said["asked"])
    assert said["asked"]


def test_open_and_considered_prompts_are_listed_with_their_answers(
    practice: Case, walk: Walk
) -> None:
    prompt = next(one for one in all_prompts(practice, TODAY, walk) if one.id == "man-unchecked")
    answered = practice.adding(
        Response(
            prompt=prompt.id,
            facts=digest(prompt, practice),
            done="Police asked on Monday.",
            by="A. Sutton",
            on="2026-05-14",
        )
    )
    text = words(report(answered, walk, TODAY)).split("Prompts: what was weighed")[1]
    waiting, considered = text.split("Considered\n")
    assert "Police asked on Monday. (A. Sutton, 14 May 2026)" in considered
    assert prompt.message in considered
    assert "No other agency was told of 1 missed appointment within 5 working days" in waiting
    assert "None of these is answered yet." in waiting
    assert "Key dates" in words(report(answered, walk, TODAY))


def test_answers_no_longer_asked_stand_at_the_end_with_their_question(
    practice: Case, walk: Walk
) -> None:
    sections = tuple(
        one.model_copy(update={"questions": tuple(q for q in one.questions if q.id != "Q6.2")})
        for one in walk.form.sections
    )
    newer = Walk(
        form=Form(id="x", version="2", title="x", copies=walk.form.copies, sections=sections),
        findings=walk.findings,
        times=walk.times,
        lists=walk.lists,
        legal=walk.legal,
    )
    text = words(report(practice, newer, TODAY))
    assert present(practice.answer("Q6.2")).text in text
    assert "How do they handle conflict?" in text.split("No longer asked")[1]


@pytest.mark.parametrize("section", ["S3", "S4"])
def test_both_parents_have_the_same_depth(practice: Case, walk: Walk, section: str) -> None:
    one = next(s for s in walk.form.sections if s.id == section)
    document = report(practice, walk, TODAY)
    titles = [b.title for b in document.blocks if isinstance(b, AnswerBlock)]
    assert all(question.short in titles for question in one.questions)


def test_a_family_without_a_mother_entered_yet_still_makes_a_report(case: Case, walk: Walk) -> None:
    assert report(case.adding(Person()), walk, TODAY).blocks


def test_the_first_page_says_what_is_recommended_last(practice: Case, walk: Walk) -> None:
    later = practice.adding(
        Recommendation(id="x", on="2026-05-15", recommends=("family help",), threshold="not met")
    ).adding(Recommendation(id="y", on="2026-05-16", why="Nothing is chosen yet."))
    first = words(report(later, walk, TODAY)).partition("In this report")[0]
    assert (
        "The authority recommends:\nFamily help. Threshold of significant harm: not met." in first
    )
    first = words(report(practice, walk, TODAY)).partition("In this report")[0]
    assert "Child protection plan; Pre-proceedings. Category of significant harm: neglect;" in first


def test_what_was_recommended_to_a_conference_that_is_over_says_so(case: Case, walk: Walk) -> None:
    course = Recommendation(id="r", recommends=("child protection plan",), on="2026-04-20")
    held = Conference(id="c", on="2026-04-28", held_on="2026-04-28", became="it was held")
    before = case.adding(course)
    over, anew = before.adding(held), before.adding(held).adding(course.replace(on="2026-05-10"))
    later = Conference(id="d", on="2026-05-12", held_on="2026-05-12", became="it was held")
    now = "The authority recommends:"
    past = "What was recommended to the conference (held on 28 April 2026):"
    for recorded, lead in (
        (before, now),
        (over, past),
        (over.adding(later), past),
        (anew, now),
    ):
        first = words(report(recorded, walk, TODAY)).partition("In this report")[0]
        assert lead in first
        assert (now in first) == (lead == now)


def test_a_child_who_was_seen_and_somebody_who_died_are_not_still_to_be_spoken_to(
    practice: Case, walk: Walk
) -> None:
    lost = Person(
        id="grace", known_as="Grace", role="sibling", loss="stillbirth",
        died="2021-04-02",
    )  # fmt: skip
    rows = {
        row[0]: row[2]
        for block in report(practice.adding(lost), walk, date(2026, 5, 15)).blocks
        if isinstance(block, Grid) and block.columns[-1] == "Spoken to"
        for row in block.rows
    }
    assert rows["Poppy"] == "2 times, last 6 May 2026; seen alone"
    assert rows["Dean Hartley"] == "Died March 2015"
    assert rows["Grace"] == "", "a stillborn child did not die on a day somebody spoke"
    assert rows["Brian Tully"] == "None recorded"
    assert age_words(lost, date(2026, 5, 15)) == "stillbirth, 2 April 2021"


@pytest.mark.parametrize(
    "view",
    [
        Answer(id="Q18.2", question="Q18.2", text="I want to be there."),
        Answer(id="Q4.9@dad", question="Q4.9", about="dad", choice=("Met",)),
        Answer(id="Q4.9@dad", question="Q4.9", about="dad", choice=("Spoken to by phone",)),
    ],
)
def test_whose_view_is_written_or_who_was_met_does_not_read_as_not_spoken_to(
    case: Case, walk: Walk, view: Answer
) -> None:
    case = case.adding(Person(id="dad", known_as="Liam", role="father"))
    spoken = {
        row[0]: row[2]
        for block in report(case.adding(view), walk, date(2026, 5, 15)).blocks
        if isinstance(block, Grid) and block.columns[-1] == "Spoken to"
        for row in block.rows
    }
    assert spoken["Liam"] == "Day not recorded"


def test_no_table_denies_the_children_who_are_among_the_people(case: Case, walk: Walk) -> None:
    for person in (
        Person(id="mum", known_as="Shona", role="mother"),
        Person(id="ellie", known_as="Ellie-May", role="half-sibling"),
    ):
        case = case.adding(person)
    told = words(report(case, walk, date(2026, 5, 15), "chair"))
    assert "Ellie-May" in told
    assert "Nothing is recorded here of what became of any earlier child." in told
    assert "No earlier child" not in told


def test_an_answer_whose_prompt_is_over_stands_once_with_what_was_asked(
    case: Case, walk: Walk
) -> None:
    for place, key in enumerate(("note-harm-unrecorded", "worry-unasked")):
        case = case.adding(Response(id=f"r{place}", prompt=key, done="Seen by the panel.", by="A."))
    text = words_of(report(case, walk, TODAY).blocks)
    assert text.count("Answered before, as it stood then:") == 1
    assert text.count("Seen by the panel.") == 1
    assert "and was not asked what it thinks of the plan." in text
    assert "A note says that somebody hurt people or is in prison" in text


def test_the_chair_reads_what_matters_in_twenty_lines(practice: Case, walk: Walk) -> None:
    blocks = report(practice, walk, TODAY).blocks
    start = next(n for n, b in enumerate(blocks) if isinstance(b, Callout))
    end = next(n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.level == 2)
    typesetter = Typesetter()
    room = 1000 * (styles.WIDTH - 18) / styles.BODY_SIZE
    lines = [
        line
        for block in blocks[start:end]
        if isinstance(block, Callout | Para)
        for line in typesetter.lines([Span(f"{block.lead} {block.text}", BODY)], room)
    ]
    assert len(lines) <= 20


def test_what_is_late_and_who_still_disagrees_stand_first(practice: Case, walk: Walk) -> None:
    row = next(iter(practice.disagreements))
    open_ = practice.adding(row.replace(resolved_on=None, outcome=""))
    blocks = report(open_, walk, date(2026, 6, 20)).blocks
    first = words_of(blocks[: next(n for n, b in enumerate(blocks) if isinstance(b, Contents))])
    assert "stage 2; not resolved" in first
    assert "Assessment completed after referral (overdue by 32 days)" in first
    assert "Nothing is overdue." not in first


def test_a_decision_that_was_replaced_is_not_told_as_what_holds(practice: Case, walk: Walk) -> None:
    told = [
        block.text
        for block in report(practice, walk, TODAY).blocks
        if isinstance(block, Para) and block.lead == "Decision in force:"
    ]
    assert told
    assert not [text for text in told if text.startswith("14 April 2026")]
    none = practice.replace_tables(decisions=type(practice.decisions)({}))
    assert "No decision is recorded." in words(report(none, walk, TODAY, "chair"))
    assert "Decision in force: This report holds nothing on this." in one_line(
        report(none, walk, TODAY)
    )


def test_what_was_decided_before_a_conference_is_not_told_as_what_holds_after_it(
    practice: Case, walk: Walk
) -> None:
    (meeting,) = practice.conferences
    held = practice.adding(
        meeting.replace(
            became="it was held",
            held_on=PartialDate(2026, 6, 3),
            outcome="child protection plan",
        )
    )
    text = " ".join(first_page(report(held, walk, date(2026, 6, 8))).split())
    assert "Conference decided: Held on 3 June 2026: child protection plan" in text
    assert "Decided before that conference: 14 May 2026, strategy discussion" in text
    assert "Decision in force: 14 May 2026" not in text


def test_gaps_are_no_claim_that_nothing_is_recorded_but_to_the_chair(
    case: Case, walk: Walk
) -> None:
    said = "Nothing is recorded for these."
    assert said in words(report(case, walk, TODAY, "chair"))
    assert said not in words(report(case, walk, TODAY))


def first_page(document: Document) -> str:
    """The words before the contents."""
    blocks = document.blocks
    end = next(place for place, block in enumerate(blocks) if isinstance(block, Contents))
    return words(replace(document, blocks=blocks[:end]))


def test_the_first_page_never_says_that_nobody_asked_of_what_is_listed_further_on(
    case: Case, walk: Walk
) -> None:
    worries = {f"What worries us:\n{NOT_ASKED}", f"What keeps the baby safe:\n{NOT_ASKED}"}
    text = first_page(report(case, walk, TODAY))
    assert all(one in text for one in worries)
    for number, kind in enumerate((FactorKind.RISK, FactorKind.RISK, FactorKind.PROTECTIVE)):
        case = case.adding(Factor(id=f"f{number}", kind=kind, description=f"It is {number}."))
    text = first_page(report(case, walk, TODAY))
    assert not any(one in text for one in worries)
    assert "2 risks are listed under “Risk, protection, change”. The first: It is 0." in text
    assert "1 strength is listed under “Risk, protection, change”. The first: It is 2." in text


def test_the_first_page_says_who_is_kept_safe_from_whom_and_not_to_one_of_them(
    case: Case, walk: Walk
) -> None:
    for record in (
        Person(id="m", names="Rosa Lintock", role="mother", safe_from=("f",)),
        Person(id="f", names="Kit Marlowe", role="father"),
    ):
        case = case.adding(record)
    line = "Rosa Lintock must be kept safe from Kit Marlowe."
    assert line in first_page(report(case, walk, TODAY))
    assert line in first_page(report(case, walk, TODAY, "chair"))
    for reader in ("m", "f"):
        assert "kept safe" not in words(report(case, walk, TODAY, reader))


def test_no_table_denies_to_one_of_the_family_what_may_be_kept_from_them(
    practice: Case, walk: Walk
) -> None:
    denials = {kind.none_here for kind in RECORDS.values()} | {"Asked: there are none."}
    order = CourtOrder(id="o", binds="p", protects=("m",), says="Not to come near.")
    bare = Case(id="c").adding(Person(id="m", names="Rosa", role=Role.MOTHER))
    bare = bare.adding(Person(id="p", names="Kit", role=Role.FATHER))
    asked = Answer(id="none:orders", question="none:orders", choice=("none",))
    told = set()
    for case, reader in (
        (practice, "leanne"),
        *((one, "m") for one in (bare, bare.adding(order), bare.adding(asked))),
    ):
        document = document_of(CopyOrder(CopyKind.CONFERENCE, TODAY, reader), case, walk)
        empty = {block.text for block in document.blocks if isinstance(block, Empty)}
        assert not denials & empty
        assert "Nothing of this is in this copy." in empty
        if case is not practice:
            told.add(words_of(document.blocks))
    assert len(told) == 1, "an order, or that there is none, changes nothing of it"
    assert denials & {
        block.text
        for block in report(bare, walk, TODAY, "chair").blocks
        if isinstance(block, Empty)
    }


HIDDEN: tuple[Record, ...] = (
    Event(id="x", on="2026-05-02", happened="Neighbours heard shouting."),
    CourtOrder(id="x", kind="non-molestation order", says="Not to come near."),
    Decision(id="x", on="2026-05-03", decided="The baby goes to Vera."),
    Disagreement(id="x", about="The plan."),
    Agency(id="x", name="Rowan House"),
    Appointment(id="x", service="scan", outcome="did not attend"),
    Action(id="x", action="Ring Vera.", who="Jo"),
    Person(id="x", names="Vera Moss", role="father"),
    Support(id="x", does="Cooks."),
)


@pytest.mark.parametrize("record", HIDDEN, ids=lambda one: type(one).__name__)
def test_a_report_for_all_says_the_same_of_nothing_and_of_what_is_kept_back(
    case: Case, record: Record
) -> None:
    case = case.adding(Person(id="m", names="Rosa", role="mother"))
    kept = case.adding(record.replace(restricted=(Restriction(reason="safety"),)))
    without, keeps = (" ".join(text_of(conference_pdf(one, TODAY)).split()) for one in (case, kept))
    for text in (without, keeps):
        assert "This report holds nothing on this." in text
        for kind in {*RECORDS.values()} - {SignOff}:
            assert kind.none_here not in text
        assert not re.search(
            r"(No|Nobody|Nothing|None)\b[^.:]{0,40} (is|are) recorded (here|yet|as)", text
        )
    assert NOTHING_HELD.findall(without) == NOTHING_HELD.findall(keeps)


NOTHING_HELD = re.compile(r"([\w’']+) This report holds nothing on this\.")
"""Each empty part of a report, by the last word of its title."""


def test_key_dates_name_no_legal_step_to_one_of_the_family_who_was_not_told(
    case: Case, walk: Walk
) -> None:
    case = case.adding(Person(id="m", names="Rosa Lintock", role="mother")).adding(
        Pregnancy(due=PartialDate.parse("14 July 2026"))
    )
    letter = LegalStep(id="l", kind="letter before proceedings")
    set_for = letter.replace(on=PartialDate.parse("1 May 2026"))
    told = set_for.replace(explained_parents=PartialDate.parse("4 May 2026"))
    name = "legal planning meeting"
    for there in (case, case.adding(set_for)):
        assert name in words(report(there, walk, TODAY)).lower()
        said = words(report(there, walk, TODAY, "m")).lower()
        assert "due date" in said
        assert "pre-birth conference" in said
        assert "legal planning" not in said
        assert "before proceedings" not in said
    pages = PdfReader(BytesIO(conference_pdf(case, TODAY, "m"))).pages
    assert name not in " ".join("".join(one.extract_text() for one in pages).split()).lower()
    assert name in words(report(case.adding(told), walk, TODAY, "m")).lower()


def test_days_of_a_legal_step_of_the_authoritys_own_go_with_it(case: Case, walk: Walk) -> None:
    case = case.adding(Person(id="m", names="Rosa Lintock", role="mother")).adding(
        Pregnancy(due=PartialDate.parse("14 July 2026"))
    )
    row = walk.times.by_id["legal_planning_by"]
    ours = [
        row.model_copy(update={"id": "ours", "name": "Gateway panel", **changed})
        for changed in ({"only_if": ()}, {"done_by": ""})
    ]
    for one in ours:
        times = replace(walk.times, timescales=(*walk.times.timescales, one))
        own = walk.model_copy(update={"times": times})
        assert "Gateway panel" in words(report(case, own, TODAY))
        assert "Gateway panel" not in words(report(case, own, TODAY, "m"))


def test_no_prompt_is_left_out_since_something_is_kept_back(case: Case, walk: Walk) -> None:
    def shown(kind: CopyKind, decision: Decision) -> str:
        held = case.adding(Decision(id="x", decided="The baby goes to Vera.")).adding(decision)
        return words_of(document_of(CopyOrder(kind, TODAY), held, walk).blocks)

    now = Decision(id="y", decided="The baby stays.", replaces="x")
    hidden = (Restriction(field="why_changed", reason="safety"),)
    told = now.replace(why_changed="The flat was let.", restricted=hidden)
    for kind in (CopyKind.CONFERENCE, CopyKind.MANAGER, CopyKind.SUCCESSOR):
        assert "Nobody has written why." in shown(kind, told)
        assert (shown(kind, told) == shown(kind, now)) is (kind != CopyKind.SUCCESSOR)


def test_an_agency_that_disagrees_stands_on_the_first_page_though_nobody_raised_it(
    case: Case, walk: Walk
) -> None:
    refuge, on = Agency(name="Rowan House"), PartialDate.parse("3 May 2026")
    given = Contribution(agency=refuge.id, received_on=on, plan_view=PlanView.DISAGREES)
    case = case.adding(refuge).adding(given)
    told = one_line(report(case, walk, TODAY))
    assert "Disagreement: Rowan House does not agree with the plan (3 May 2026)." in told
    assert "Not raised as a disagreement here." in told
    agreed = Contribution(
        agency=refuge.id, received_on=PartialDate.parse("9 May 2026"), plan_view=PlanView.AGREES
    )
    for more in (agreed, Disagreement(agency=refuge.id, about="Who has the baby")):
        one = one_line(report(case.adding(more), walk, TODAY))
        assert "Not raised as a disagreement" not in one


@pytest.mark.parametrize("restricted", [False, True])
def test_what_may_be_kept_back_is_never_told_as_not_asked(
    case: Case, walk: Walk, *, restricted: bool
) -> None:
    closed = (Restriction(reason="r"),) if restricted else ()
    answer = Answer(id="Q2.2", question="Q2.2", text="She said so.", restricted=closed)
    told = {
        reader: one_line(report(case.adding(answer), walk, TODAY, reader)) for reader in ("", CHAIR)
    }
    assert "or it is kept back from this report" in told[""]
    assert "it may be kept back" in told[""]
    assert "Not yet asked or entered" not in told[""]
    assert "kept back" not in told[CHAIR]
    assert "Not yet asked or entered" in told[CHAIR]


def test_after_a_loss_the_first_page_speaks_of_what_was_thought(case: Case, walk: Walk) -> None:
    judged = walk.form.by_role[QuestionRole.JUDGEMENT][0][1]
    said = Answer(id=judged.id, question=judged.id, text="The baby will be safe at home.")
    course = Recommendation(id="r", recommends=("child in need plan",), on="2026-05-01")
    held = case.adding(said).adding(course)
    lost = held.adding(Baby(id="b", became="stillborn", ended_on="2026-05-10"))
    before, after = (first_page(report(one, walk, TODAY)) for one in (held, lost))
    assert "Our judgement:" in before
    assert "The authority recommends:" in before
    assert "What we thought:" in after
    assert "Our judgement:" not in after
    assert "The authority had recommended:" in after


def test_a_worry_about_a_child_who_lives_is_no_worry_of_the_past(case: Case, walk: Walk) -> None:
    worry = walk.form.by_role[QuestionRole.WORRIES][0][1]
    lost = (
        case.adding(Answer(id=worry.id, question=worry.id, text="That Dan finds them."))
        .adding(Baby(id="b", became="stillborn", ended_on="2026-05-10"))
        .adding(Person(id="d", names="Dan", role="father"))
        .adding(Person(id="m", names="Mo", role="mother", safe_from=("d",)))
    )
    child = Person(id="s", names="Mia", role="sibling")
    for known, told in ((lost, "What worried us"), (lost.adding(child), "What worries us")):
        document = report(known, walk, TODAY)
        assert f"{told}:" in first_page(document)
        assert "Mo must be kept safe from Dan." in first_page(document)
        assert told in [block.title for block in document.blocks if isinstance(block, AnswerBlock)]
