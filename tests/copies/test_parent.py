"""A parent's copy holds what they may know, in plain words, and nothing of another adult."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Signer, SignOff
from prebirth.case.people import Person, Role
from prebirth.case.plan import LegalStep, LetterTo
from prebirth.case.tellings import Telling
from prebirth.copies.make import seen_by
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.plain import to_bytes
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.form.question import AnswerAudience
from prebirth.layout.blocks import Empty, words_of
from prebirth.privacy.withheld import Choice
from tests.copies.made import copy_pdf, document_of
from tests.typed import present

ON = date(2026, 5, 15)


def order(reader: str, **more: Any) -> CopyOrder:
    return CopyOrder(CopyKind.PARENT_FULL, ON, reader, **more)


def text_of(case: Case, reader: str) -> str:
    return " ".join(
        " ".join(
            page.extract_text() for page in PdfReader(BytesIO(copy_pdf(order(reader), case))).pages
        ).split()
    )


@pytest.mark.slow
def test_each_parent_reads_of_themselves_and_not_of_the_other(practice: Case) -> None:
    hers, his = text_of(practice, "leanne"), text_of(practice, "tomasz")
    for question in ("Q3.1", "Q3.4"):
        told = " ".join(present(practice.answer(question, "leanne")).text.split())
        assert told in hers
        assert told not in his
    assert "Physically well. Anxiety and low mood since" in hers
    assert "Physically well" not in his
    assert "until noon and Sandra comes" not in hers, "it speaks of another adult"
    told = " ".join(present(practice.answer("Q4.2", "tomasz")).text.split())
    assert told in his
    assert told not in hers
    assert "This copy is for Leanne" in hers
    assert "This copy is for Tomasz" in his


def test_his_copy_knows_nothing_of_her_child_her_former_partner_or_her_appointments(
    practice: Case,
) -> None:
    seen, _ = seen_by(order("tomasz"), practice, load_walk())
    assert {"jayden", "craig"}.isdisjoint(person.id for person in seen.people)
    text = text_of(practice, "tomasz")
    assert not {"Jayden", "Craig", "Dunmore"} & set(
        text.replace(",", " ").replace(".", " ").split()
    )
    assert not [one for one in seen.appointments if one.person == "leanne"]
    assert "natalia" not in {
        person.id for person in seen_by(order("leanne"), practice, load_walk())[0].people
    }


def test_what_may_be_an_allegation_waits_for_the_worker(practice: Case) -> None:
    for reader in ("leanne", "tomasz"):
        seen, held = seen_by(order(reader), practice, load_walk())
        assert not [
            answer for answer in seen.answers if answer.question in {"Q4.8", "Q6.3", "Q6.4", "Q6.5"}
        ]
        assert not [event for event in seen.events if event.violence == "alleged"]
        assert not [tie for tie in seen.ties if "violence alleged" in tie.quality]
        assert "About abuse: it may put somebody at risk if it is read at home" in {
            one.reason for one in held
        }
    assert "Natalia alleges" not in text_of(practice, "tomasz")
    let = Choice(let=((Place("answers", "Q6.4"), "she asked for it"),))
    assert seen_by(order("leanne", choice=let), practice, load_walk())[0].answer("Q6.4")


def test_her_health_her_appointments_and_the_plan_for_the_ward_are_hers(practice: Case) -> None:
    hers, his = (
        seen_by(order(reader), practice, load_walk())[0] for reader in ("leanne", "tomasz")
    )
    for question in ("Q8.3", "Q10.1", "Q17.2"):
        assert hers.answer(question)
        assert not his.answer(question)


def test_of_other_adults_it_says_who_they_are_and_no_more(practice: Case) -> None:
    seen, _ = seen_by(order("leanne"), practice, load_walk())
    other = seen.people.get("tomasz")
    assert present(other).name == "Tomasz"
    assert present(other).born is None
    assert present(other).phone == present(other).notes == ""
    assert present(seen.people.get("leanne")).born


def test_advice_supervision_and_disagreements_between_professionals_stay_out(
    practice: Case,
) -> None:
    seen, held = seen_by(order("leanne"), practice, load_walk())
    assert [
        len(seen.table(name)) for name in ("supervisions", "disagreements", "shares", "responses")
    ] == [0, 0, 0, 0]
    assert not [
        step for step in seen.legal_steps if step.kind in {"legal advice", "legal planning meeting"}
    ]
    assert {"Advice between the authority and its lawyers"} <= {one.reason for one in held}


def test_a_fact_about_both_is_for_both_and_a_fact_about_a_stranger_for_nobody(
    practice: Case,
) -> None:
    case = practice.adding(
        Event(id="both", about=("leanne", "tomasz"), happened="Bothquux")
    ).adding(Event(id="his", about=("tomasz",), happened="Hisquux"))
    hers = to_bytes(seen_by(order("leanne"), case, load_walk())[0])
    assert b"Bothquux" in hers
    assert b"Hisquux" not in hers


def test_the_demos_father_reads_no_sentence_of_the_mother_by_pronoun(practice: Case) -> None:
    his = seen_by(order("tomasz"), practice, load_walk())[0]
    texts = to_bytes(his).decode()
    for about_her in (
        "On low days", "appointments kept since", "A girl who", "so much that we do not see",
        "heavy with sleep", "low mood", "Mummy", "shouts after him", "cries, then", "her mother",
        "in steps for bottles", "get up at night",
    ):  # fmt: skip
        assert about_her not in texts, about_her
        assert about_her in to_bytes(practice).decode() or about_her in {"Mummy", "her mother"}


def test_the_worker_can_let_in_what_is_anothers_with_a_reason(practice: Case) -> None:
    place = Place("checks", next(check.id for check in practice.checks if check.about == "tomasz"))
    let = Choice(let=((place, "he agreed"),))
    assert place in [one.place for one in seen_by(order("leanne"), practice, load_walk())[1]]
    seen, held = seen_by(order("leanne", choice=let), practice, load_walk())
    assert seen.checks.get(place.record)
    assert place not in [one.place for one in held]


def test_it_speaks_plainly_and_says_what_the_parent_can_do(practice: Case, walk: Walk) -> None:
    words = words_of(document_of(order("leanne"), practice, walk).blocks)
    for wanted in (
        "Your pregnancy",
        "If you do not agree",
        "Words we used",
        "Child protection conference",
        "26+1",
        "advocate",
    ):
        assert wanted in words
    assert "Prompts" not in words
    for accusing in ("Not yet asked", "Not yet entered", "Not yet said", "Spoken to"):
        assert accusing not in words.split("People")[0]
    assert "Not yet asked" not in words


@pytest.mark.slow
def test_it_tells_what_comes_and_not_what_the_authority_missed(practice: Case) -> None:
    dates = text_of(practice, "leanne").split("Dates to come")[-1].split("Your turn")[0]
    days, limits = dates.split("By when it should be done")
    assert "Conference 3 June 2026" in days
    assert "No day is set for these yet" not in limits, "its day is planned"
    assert "Planning meeting before the birth 22 July 2026" in days
    assert "This assessment is finished by 19 May 2026" in limits
    assert "The meeting that plans the birth is held" not in limits, "its day is set"
    assert "The child protection conference is held" not in limits, "its day is set"
    assert "core group" not in limits.casefold(), "whether there is a plan is not decided"
    for missed in ("Overdue", "Legal planning", "Referral received"):
        assert missed not in dates


@pytest.mark.parametrize("reader", ["leanne", "tomasz"])
def test_no_parent_is_told_that_what_they_were_given_is_to_come(
    practice: Case, reader: str
) -> None:
    (plan,) = practice.birth_plans
    both = ({"person": "leanne", "on": "2026-05-15"}, {"person": "tomasz", "on": "2026-05-15"})
    report = Telling(
        id="r",
        matter="the report for conference",
        conference="conf1",
        person=reader,
        on="2026-05-15",
        told=True,
    )
    for case in (practice, practice.adding(plan.replace(given=both)).adding(report)):
        told = words_of(document_of(order(reader), case).blocks)
        assert "You have the plan for the birth" not in told
        assert "You have our report" not in told


@pytest.mark.parametrize("early", ["yes", "no", None])
@pytest.mark.parametrize("reader", ["m", "f"])
def test_no_last_day_is_counted_from_what_the_reader_does_not_know(
    case: Case, walk: Walk, reader: str, early: str | None
) -> None:
    case = case.replace_tables(pregnancy=case.pregnancy.replace(due="2026-10-20"))
    for key, role in (("m", "mother"), ("f", "possible father")):
        case = case.adding(Person(id=key, names=key.upper(), role=role))

    def told(of: Case) -> str:
        return words_of(document_of(order(reader), of, walk).blocks)

    sooner = case.replace_tables(pregnancy=case.pregnancy.replace(early_birth=early, babies=2))
    for words in (told(case), told(sooner)):
        assert "The child protection conference is held" not in words
        assert "The plan for the birth is agreed" not in words
        assert "The meeting that plans the birth is held" not in words
    dates = [told(one).partition("Dates to come")[2] for one in (case, sooner)]
    assert dates[0] == dates[1]


def test_a_term_is_explained_only_where_it_is_used(case: Case, walk: Walk) -> None:
    from prebirth.case.people import Person

    blocks = document_of(
        order("m"), case.adding(Person(id="m", names="M", role="mother")), walk
    ).blocks
    assert "Legal planning meeting" not in words_of(blocks)
    assert any(isinstance(block, Empty) for block in blocks)


@pytest.mark.parametrize("reader", ["", "sandra", "Nobody"])
def test_it_is_for_a_parent_and_says_who_they_are(practice: Case, reader: str) -> None:
    with pytest.raises(LookupError, match="Leanne or Tomasz"):
        copy_pdf(order(reader), practice)


def test_children_before_are_told_to_those_whose_they_are(practice: Case) -> None:
    case = practice.adding(Answer(id="Q5.1", question="Q5.1", text="Whatquux led to it"))
    assert all(
        b"Whatquux" not in to_bytes(seen_by(order(reader), case, load_walk())[0])
        for reader in ("tomasz", "leanne")
    )  # each has a child that is not the other's


def test_what_a_manager_writes_beside_a_signature_is_in_no_parents_copy(practice: Case) -> None:
    comment = "Quietly: he has not earned this yet."
    case = practice.adding(
        SignOff(id="back", signer=Signer.MANAGER, name="Jo", comment=comment, returned=True)
    )
    for reader in ("leanne", "tomasz"):
        seen, held = seen_by(order(reader), case, load_walk())
        assert not list(seen.signoffs)
        assert "back" in {withheld.record for withheld in held}
        assert comment not in text_of(case, reader)


def test_the_answer_to_a_question_that_names_no_audience_is_for_professionals(
    practice: Case,
) -> None:
    form = load_walk().form
    closed = [key for key, who in form.audiences.items() if who == AnswerAudience.PROFESSIONALS]
    assert "Q18.5" in closed
    case = practice
    for question in (*closed, "Q99.1"):
        case = case.adding(Answer(id=question, question=question, text=f"said to {question}"))
    seen, _ = seen_by(order("leanne"), case, load_walk())
    assert not {answer.question for answer in seen.answers} & {*closed, "Q99.1"}


@pytest.mark.parametrize(
    ("given", "free"),
    [
        ((), False),
        ((LetterTo(person="leanne", on="2026-05-12"),), True),
        ((LetterTo(person="leanne"),), False),
        ((LetterTo(person="tomasz", on="2026-05-12"),), False),
    ],
)
def test_a_solicitor_is_free_for_whoever_was_given_the_letter(
    practice: Case, given: tuple[LetterTo, ...], free: bool
) -> None:
    letter = LegalStep(id="let", kind="letter before proceedings", on="2026-05-12", letters=given)
    text = words_of(document_of(order("leanne"), practice.adding(letter)).blocks)
    assert ("A letter before proceedings came to you" in text) == free
    assert ("Ask a solicitor first if their help is free for you" in text) != free


def test_of_another_adult_it_does_not_say_that_they_were_given_a_letter(practice: Case) -> None:
    given = (LetterTo(person="tomasz", on="2026-05-11", how="by hand to him alone"),)
    letter = LegalStep(id="let", kind="letter before proceedings", on="2026-05-12", letters=given)
    case = practice.adding(letter)
    assert "by hand to him alone" in words_of(document_of(order("tomasz"), case).blocks)
    assert "by hand to him alone" not in words_of(document_of(order("leanne"), case).blocks)


def test_girl_or_boy_is_in_no_parents_copy_before_the_birth(practice: Case) -> None:
    baby = present(practice.babies.get("baby")).replace(name="Seahorse", sex="woman or girl")
    for reader in ("leanne", "tomasz"):
        assert "Girl" not in text_of(practice.adding(baby), reader)
    report = copy_pdf(CopyOrder(CopyKind.CONFERENCE, ON), practice.adding(baby))
    words = " ".join(page.extract_text() for page in PdfReader(BytesIO(report)).pages)
    assert "Seahorse Girl" in " ".join(words.split())


def test_no_picture_says_that_there_is_nothing_which_may_be_kept_from_them(case: Case) -> None:
    case = case.adding(Person(id="dad", names="Kit Marlowe", role=Role.FATHER))
    assert "No agency" not in text_of(case, "dad")
    assert "No appointment" not in text_of(case, "dad")
