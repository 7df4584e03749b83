"""A parent's copy: the lines said to the parents, and where the rest is to be had."""

import re
from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from prebirth.case.agencies import Agency
from prebirth.case.answer import Answer
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.meetings import MeetingBecame
from prebirth.case.people import Person
from prebirth.case.plan import Action, Conference, Decision
from prebirth.case.pregnancy import Became
from prebirth.case.record import Record, Restriction
from prebirth.case.taking_part import OwnHelp
from prebirth.case.where_to_live import ContactPlan, LivingKind, LivingOption, OptionState
from prebirth.copies.easy_read import EasyReadPictures
from prebirth.copies.make import seen_by
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.signs import Sign
from prebirth.form.load import load_walk
from prebirth.layout.blocks import RESTRICTED, Heading, Para, Pictured, words_of
from prebirth.privacy.sentences import LEFT_OUT
from tests.copies.made import copy_pdf, document_of
from tests.layout.pdf.test_write import text_of
from tests.typed import present

ON = date(2026, 6, 1)


def told(case: Case, reader: str = "leanne", on: date = ON) -> str:
    return " ".join(words_of(document_of(CopyOrder(CopyKind.PARENT, on, reader), case)).split())


def line(case: Case, question: str, about: str | None = None) -> str:
    return present(case.answer(question, about)).plain


def test_each_parent_reads_the_lines_that_were_written_for_them(practice: Case) -> None:
    hers, his = told(practice), told(practice, "tomasz")
    assert line(practice, "Q15.1") in hers
    assert line(practice, "Q3.6", "leanne") in hers
    assert line(practice, "Q3.6", "leanne") not in his
    assert line(practice, "Q4.6", "tomasz") in his
    assert line(practice, "Q4.6", "tomasz") not in hers
    assert present(practice.answer("Q15.1")).text not in hers, "that is for the full copy"
    assert present(practice.answer("Q18.1")).text in hers, "her own words need no other"
    assert present(practice.answer("Q18.1")).text not in his


@pytest.mark.parametrize("kind", [CopyKind.PARENT, CopyKind.PARENT_FULL])
def test_a_visit_that_is_set_is_a_date_to_come(practice: Case, kind: CopyKind) -> None:
    visit = Appointment(id="v", person="leanne", service="social work visit", on="2026-06-08")
    gone = visit.replace(id="w", on="2026-05-28")
    case = practice.adding(visit).adding(gone)

    def dates(reader: str) -> str:
        text = words_of(document_of(CopyOrder(kind, ON, reader), case).blocks)
        return " ".join(text.partition("Dates to come\n")[2].split())[:600]

    hers = dates("leanne")
    assert "8 June 2026" in hers
    assert "Social work visit" in hers
    assert hers.rindex("3 June 2026") < hers.index("8 June 2026") < hers.rindex("Planning meeting")
    assert "28 May 2026" not in hers
    assert "8 June 2026" not in dates("tomasz")


@pytest.mark.parametrize("kind", [CopyKind.PARENT, CopyKind.PARENT_FULL])
def test_a_conference_that_was_called_is_not_said_to_be_open(kind: CopyKind) -> None:
    case = Case().adding(Person(id="m", names="Mo", role="mother"))
    called = Decision(id="d", on="2026-05-20", decided="We go to one.", conference="one is called")

    def text(known: Case) -> str:
        return " ".join(words_of(document_of(CopyOrder(kind, ON, "m"), known).blocks).split())

    assert "We will tell you if there is a child protection conference" in text(case)
    told = text(case.adding(called))
    assert "There is to be a child protection conference. We will tell you when it is." in told
    assert "We will tell you if there is" not in told


def test_a_sentence_about_somebody_else_goes_without_a_mark(practice: Case) -> None:
    assert "Sandra helps." in line(practice, "Q15.2")
    his = told(practice, "tomasz")
    assert LEFT_OUT not in his
    assert "Poppy is doing well." in his


def test_a_line_is_left_out_once_its_answer_has_changed(practice: Case) -> None:
    answer = present(practice.answer("Q15.1"))
    changed = answer.replace(
        text="Now it is otherwise.",
        **answer.left_behind("text", "Now it is otherwise.", date.today),
    )
    assert answer.plain not in told(practice.adding(changed))
    again = changed.replace(**changed.left_behind("plain", answer.plain, date.today))
    assert answer.plain in told(practice.adding(again))


def test_it_fits_on_four_pages_in_large_letters_and_is_the_parents(practice: Case) -> None:
    data = copy_pdf(CopyOrder(CopyKind.PARENT, ON, "leanne"), practice)
    with pypdfium2.PdfDocument(BytesIO(data)) as opened:
        assert len(opened) <= 4
        text = opened[0].get_textpage().get_text_range()
    assert RESTRICTED not in text
    assert "This paper is yours" in text


def test_a_case_without_a_line_says_what_comes_and_where_there_is_more(practice: Case) -> None:
    bare = practice.replace_tables(answers=type(practice.answers)({}))
    words = told(bare)
    assert "If you do not agree" in words
    assert "Ask Amira Sutton for the full one" in words
    assert "What worries us" not in words


def test_what_is_withheld_takes_its_line_along(practice: Case) -> None:
    order = CopyOrder(CopyKind.PARENT, ON, "tomasz")
    seen, _ = seen_by(order, practice, load_walk())
    assert not [one for one in seen.answers if one.about == "leanne" and one.plain]


def test_after_a_loss_no_line_from_before_is_said(practice: Case) -> None:
    baby = next(iter(practice.babies))
    lost = practice.adding(
        baby.replace(became=Became.STILLBIRTH, ended_on=PartialDate.parse("11 June 2026"))
    )
    after = date(2026, 6, 15)
    words = told(lost, on=after)
    assert not [one.plain for one in practice.answers if one.plain and one.plain in words]
    answer = present(practice.answer("Q15.2"))
    again = lost.adding(answer.replace(plain_on=PartialDate.of(after)))
    assert "Poppy is doing well." in told(again, on=after), "somebody looked at it since"


def test_a_meeting_that_was_called_off_is_said_to_be_off(practice: Case) -> None:
    first = next(iter(practice.conferences))
    off = practice.adding(first.replace(became=MeetingBecame.POSTPONED))
    words = told(off)
    assert "There is no meeting on 3 June 2026" in words
    assert "before the meeting" not in words, "there is none to come"


def test_a_line_stands_where_its_whole_answer_is_another_adults(practice: Case) -> None:
    answer = present(practice.answer("Q15.2")).replace(
        text="Sandra gives her a home.", plain="You both rang us back the same day."
    )
    words = told(practice.adding(answer), "tomasz")
    assert "You both rang us back the same day." in words
    assert "Sandra gives" not in words


def test_easy_read_says_what_the_short_copy_says_and_no_more(practice: Case) -> None:
    order = CopyOrder(CopyKind.PARENT, ON, "leanne")
    short = " ".join(words_of(document_of(order, practice).blocks).split())
    easy = document_of(order._replace(easy=True), practice)
    pictured = [block for block in easy.blocks if isinstance(block, Pictured)]
    lines = [said for block in pictured for said in words_of(block.inside).splitlines()]
    letters = re.sub(r"\W", "", short.casefold())
    for said in lines:
        assert re.sub(r"\W", "", said.casefold()) in letters
    assert line(practice, "Q15.1") not in lines, "it is set sentence by sentence"
    told_ = re.sub(r"\W", "", "".join(lines).casefold())
    for own in (practice.answer("Q15.1"), practice.answer("Q3.6", "leanne")):
        assert re.sub(r"\W", "", present(own).plain.casefold()) in told_
    assert all(block.figure for block in pictured), "here each line speaks of something drawn"


@pytest.mark.parametrize("reader", ["leanne", "tomasz"])
def test_no_page_of_easy_read_begins_with_the_last_line_of_a_part(
    practice: Case, reader: str
) -> None:
    order = CopyOrder(CopyKind.PARENT, ON, reader, easy=True)
    blocks = [b for b in document_of(order, practice).blocks if isinstance(b, Pictured)]
    parts: list[list[str]] = [[]]
    for block in blocks:
        if isinstance(block.inside, Heading):
            parts.append([])
        else:
            parts[-1].append(re.sub(r"\W", "", block.inside.text or block.inside.lead))
    with pypdfium2.PdfDocument(BytesIO(copy_pdf(order, practice))) as read:
        assert len(read) <= 10
        lines = [line for part in parts for line in part]
        for page in read:
            words = re.sub(r"\W", "", page.get_textpage().get_text_bounded())
            for part in parts:
                # What also ends another part may be on the page for that one.
                if len(part) > 1 and lines.count(part[-1]) == 1 and part[-1] in words:
                    assert part[-2] in words, part[-1]


def picture_beside(text: str) -> Sign | None:
    """The picture that Easy Read puts beside one line."""
    lines = EasyReadPictures(without=frozenset()).all((Para(text),))
    (block,) = (block for block in lines if isinstance(block, Pictured))
    drawn = block.figure.picture if block.figure else None
    return next((sign for sign in Sign if sign.picture == drawn), None)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        # These stood beside a hospital, a bed, a house, a school, a calendar and a baby.
        ("Domestic abuse service: Healthy relationships work.", Sign.HANDS),
        ("Repair the damp; safer sleep with all four carers.", Sign.REPAIR),
        ("Police came to the flat twice.", Sign.POLICE),
        ("You both said that we may talk with health, school and housing.", Sign.TALKING),
        ("Brian Tully: Drives to appointments.", Sign.CAR),
        ("Ewa: Video calls; would come for a month after the birth.", Sign.COMPUTER),
        # These had none.
        ("Amira Sutton made it on 15 May 2026.", Sign.CALENDAR),
        ("There is still a lot that we do not know.", Sign.QUESTION),
        ("You drink beer on Friday and Saturday.", Sign.GLASS),
        ("You missed two check-ups about your tablets.", Sign.HOSPITAL),
        ("The baby will sleep in a cot in your room.", Sign.BED),
        # These had a house, a handshake, a hospital and a baby.
        ("It is on 9 December 2026, Hallowby Town Hall, room 2.", Sign.CALENDAR),
        ("Today free help goes by what you earn and own.", Sign.MONEY),
        ("Rowan refuge: Key work, drives her to clinic.", Sign.HANDS),
        ("Joy: Would have the baby for an afternoon.", Sign.HANDS),
        # Names are no things, and what nothing here shows has no picture.
        ("Bill Ward and Gladys Cook came, with Mr Page.", None),
        ("You get on with each other.", None),
    ],
)
def test_a_picture_of_easy_read_fits_its_words_or_there_is_none(
    text: str, sign: Sign | None
) -> None:
    assert picture_beside(text) is sign


def test_a_line_without_a_picture_of_its_own_takes_one_that_its_heading_says() -> None:
    told_ = (Heading("Who to ring"), Para("Amira."), Heading("About mum"), Para("Amira."))
    shown = [
        block.figure
        for block in EasyReadPictures(frozenset()).all(told_)
        if isinstance(block, Pictured)
    ]
    assert [present(figure).picture for figure in shown[:2]] == [Sign.TELEPHONE.picture] * 2
    assert shown[3] is None, "a family is no picture of all that is said of one"


def test_easy_read_has_no_picture_of_a_baby_after_a_loss(practice: Case) -> None:
    baby = next(iter(practice.babies))
    lost = practice.adding(
        baby.replace(became=Became.STILLBIRTH, ended_on=PartialDate.parse("11 June 2026"))
    )
    order = CopyOrder(CopyKind.PARENT, date(2026, 6, 15), "leanne", easy=True, should="asked for")
    for case, shown in ((practice, True), (lost, False)):
        drawn = {
            block.figure.picture.words
            for block in document_of(order._replace(on=ON if shown else order.on), case).blocks
            if isinstance(block, Pictured) and block.figure
        }
        assert (Sign.BABY.picture.words in drawn) is shown


def test_easy_read_is_tagged_with_words_for_each_picture(practice: Case) -> None:
    order = CopyOrder(CopyKind.PARENT, ON, "leanne", easy=True)
    with pikepdf.open(BytesIO(copy_pdf(order, practice))) as opened:
        figures = [one for one in opened.objects if figure_alt(one)]
        assert {"Picture: a telephone.", "Picture: a calendar."} <= set(map(figure_alt, figures))
    with pypdfium2.PdfDocument(BytesIO(copy_pdf(order, practice))) as read:
        assert "You both know what to do when the baby cries." in (
            " ".join(page.get_textpage().get_text_range() for page in read)
        )


def figure_alt(one: object) -> str:
    """What is read out for a picture of a PDF; nothing for any other object."""
    if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure":
        return str(one.get("/Alt", ""))
    return ""


def test_only_the_short_copy_is_made_as_easy_read(practice: Case) -> None:
    with pytest.raises(LookupError, match="short copy alone"):
        document_of(CopyOrder(CopyKind.PARENT_FULL, ON, "leanne", easy=True), practice)


def test_what_stands_beside_their_quoted_words_is_not_theirs(practice: Case) -> None:
    answer = present(practice.answer("Q18.1"))
    for text, hers in (
        ("“It is fair.” Tomasz: not met. “I will come.”", "“It is fair.” “I will come.”"),
        ('"It is fair."Tomasz: not met.', '"It is fair."'),
        ("It is “fair”, she said. I will come.", "It is “fair”, she said. I will come."),
    ):
        case = practice.adding(answer.replace(text=text))
        heading, *after = told(case).partition("What you told us")[2].split(hers)
        assert after, text
        assert ("not met" in told(case)) == ("not met" in hers)
        assert not heading.strip()


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ("child protection plan", "It decided: there is a child protection plan."),
        ("nothing more", "It decided: nothing more, and there is no child protection plan."),
        ("adjourned, not decided", "It has not decided if there is a plan for the baby."),
        (None, "The conference was held on 3 June 2026. "),
    ],
)
def test_what_a_conference_decided_stands_in_plain_words(
    practice: Case, outcome: str | None, said: str
) -> None:
    first = next(iter(practice.conferences))
    held = first.replace(became=MeetingBecame.HELD, held_on="2026-06-03", outcome=outcome)
    words = told(practice.adding(held), on=date(2026, 6, 8))
    assert "The conference was held on 3 June 2026. " in words
    assert said in words
    assert "What it decided" not in words, "it may be kept from them"
    assert "You may have a solicitor, also at a meeting with us." in words
    assert "Bring a friend to the meeting" not in words, "none is set"
    review = Conference(id="next", kind="review", on="2026-08-20")
    words = told(practice.adding(held).adding(review), on=date(2026, 6, 8))
    assert "The next meeting is on 20 August 2026." in words


def test_after_a_birth_it_says_that_more_was_written_before(practice: Case) -> None:
    baby = next(iter(practice.babies))
    born = practice.adding(baby.replace(became=Became.BORN, born="2026-08-12"))
    before = "Before the birth we wrote more for you"
    assert before in told(born, on=date(2026, 8, 14))
    assert before not in told(practice)
    none = born.replace_tables(answers=type(born.answers)({}))
    assert before not in told(none, on=date(2026, 8, 14))


def test_a_worker_is_named_with_the_agency_and_what_was_asked_may_be_refused(
    practice: Case,
) -> None:
    words = told(practice)
    assert "Carl Estevez (Wexmoor Homes), Ruth Callan (Wexmoor health visiting): Repair" in words
    assert "You may say no to it. If you said yes, you may take it back at any time." in words


def test_easy_read_ends_each_line_and_shows_speech_beside_their_own_words(practice: Case) -> None:
    order = CopyOrder(CopyKind.PARENT, ON, "tomasz", easy=True)
    blocks = [b for b in document_of(order, practice).blocks if isinstance(b, Pictured)]
    lines = {words_of(block.inside): block.figure for block in blocks}
    own = next(line for line in lines if "I am glad to have pages" in line)
    assert present(lines[own]).picture == Sign.TALKING.picture
    assert any(line.rstrip().endswith("(physical abuse) too.") for line in lines)


def test_the_part_about_a_parent_is_called_so_in_their_own_copy(practice: Case) -> None:
    for reader, other in (("leanne", "About dad and partners"), ("tomasz", "About mum")):
        for kind in (CopyKind.PARENT, CopyKind.PARENT_FULL):
            document = document_of(CopyOrder(kind, ON, reader), practice)
            titles = [one.text for one in document.blocks if isinstance(one, Heading)]
            assert "About you" in titles
            assert not ({"About mum", "About dad and partners"} - {other}) & {*titles}


def test_what_is_asked_says_the_worry_that_a_category_is_for(practice: Case) -> None:
    for easy in (False, True):
        order = CopyOrder(CopyKind.PARENT, ON, "leanne", easy=easy)
        words = " ".join(words_of(document_of(order, practice).blocks).split())
        assert "under neglect" not in words
        assert "because of the worry that a child may go without food" in words
        assert "may be hit, shaken or hurt (physical abuse) too" in words
        assert "Somebody hurts a child's body" not in words, "it is said where it is asked"
    meeting = next(one for one in practice.conferences if one.asked)
    odd = practice.adding(meeting.replace(asked="Did Leanne neglect Poppy? A plan under neglect."))
    words = " ".join(words_of(document_of(order, odd).blocks).split())
    assert "Did Leanne neglect Poppy?" in words


def test_it_says_if_the_plan_is_that_the_baby_goes_home(practice: Case) -> None:
    basis = next(iter(practice.birth_bases))
    since = tuple({"person": who, "on": "2026-05-15"} for who in ("leanne", "tomasz"))
    basis = basis.replace(explained=since)
    practice = practice.adding(basis)
    hers, his = told(practice), told(practice, "tomasz")
    for said in (hers, his):
        assert "It is not decided yet if the baby goes home." in said
        assert "We are looking at this: with both of you." in said
    fallback = "If the plan fails: with a relative or friend (Sandra)."
    assert fallback in hers
    assert fallback not in his, "nobody has talked it through with him"
    home = practice.adding(basis.replace(basis="goes home as planned"))
    assert "The plan is that the baby goes home." in told(home)
    apart = told(practice.adding(basis.replace(basis="interim care order")))
    assert "The baby may not go home with you at first." in apart
    assert "We plan to ask a court for this: interim care order" in apart
    assert "Only a court can decide it." in apart
    asked = basis.replace(basis="interim care order", applied_on="2026-05-14")
    assert "We asked a court for this: interim care order" in told(practice.adding(asked))
    made = asked.replace(granted_on="2026-05-15")
    assert "A court made this: interim care order" in told(practice.adding(made))
    stays = basis.replace(basis="goes home as planned", why="If Joan stays the first week.")
    assert "We wrote with it: “If Joan stays the first week.”" in told(practice.adding(stays))
    unsaid = told(practice.adding(basis.replace(basis="goes home as planned", why="[…]")))
    assert "We wrote with it" not in unsaid
    assert "The plan is that the baby goes home. Ask us what it depends on." in unsaid


def test_it_says_how_this_parent_sees_the_baby(practice: Case) -> None:
    seen = ContactPlan(id="k", person="leanne", arrangement="Each day from ten to two.")
    assert "How you see the baby Each day from ten to two." in told(practice.adding(seen))
    assert "Each day from ten to two." not in told(practice.adding(seen), "tomasz")


def test_who_may_be_apart_from_the_baby_may_ask_how_they_can_see_it(practice: Case) -> None:
    """The same words where nobody wrote a plan and where it may not stand in the paper."""
    (basis,) = practice.birth_bases
    since = tuple({"person": who, "on": "2026-05-15"} for who in ("leanne", "tomasz"))
    apart = practice.adding(basis.replace(basis="interim care order", explained=since))
    kept = ContactPlan(
        id="k", person="leanne", arrangement="At ten.", restricted=({"field": "", "reason": "x"},)
    )
    ask = "Ask us how you can see the baby."
    assert ask not in told(practice)
    for case in (apart, apart.adding(kept)):
        assert ask in told(case)


def test_only_who_carries_the_baby_reads_of_their_pregnancy() -> None:
    mothers = (
        Person(id="m", names="Jo", role="mother"),
        Person(id="n", names="Amy", role="mother"),
    )
    case = Case(id="c").adding(Answer(id="Q1.1", question="Q1.1", plain="It is due soon."))
    for one in mothers:
        case = case.adding(one)
    case = case.adding(case.pregnancy.replace(due="2026-08-20", carried_by="m"))
    assert "Your pregnancy It is due soon." in told(case, "m")
    assert "The pregnancy It is due soon." in told(case, "n")


def test_who_has_an_advocate_is_not_told_to_ask_for_one(practice: Case) -> None:
    ask = "Ask for an advocate"
    has = OwnHelp(id="o", person="leanne", kind="independent advocate", began_on="2026-05-01")
    others = practice.model_copy(update={"own_help": type(practice.own_help)({})})
    assert ask in told(others)
    assert ask not in told(others.adding(has))
    assert ask in told(others.adding(has.replace(began_on=None)))


def test_one_plan_to_go_home_is_told_in_one_line(practice: Case) -> None:
    basis = next(iter(practice.birth_bases))
    both = tuple({"person": who, "on": "2026-05-15"} for who in ("leanne", "tomasz"))
    first, *_ = practice.living_options
    home = practice.adding(basis.replace(basis="goes home as planned", explained=both))
    planned = home.adding(first.replace(standing="what is planned", told=both))
    said = told(planned)
    assert "The plan is that the baby goes home, with both of you." in said
    assert "This is the plan" not in said
    unit = told(
        home.adding(
            first.replace(kind="mother and baby unit", standing="what is planned", told=both)
        )
    )
    assert "The plan is that the baby goes home." in unit
    assert "This is the plan: " in unit


def test_a_plan_is_flatly_told_only_where_no_other_place_is_kept_back(practice: Case) -> None:
    first, second = practice.living_options
    both = tuple({"person": who, "on": "2026-05-14"} for who in ("leanne", "tomasz"))
    case = practice.adding(first.replace(standing="what is planned", told=both))
    case = case.adding(second.replace(standing="what is planned", told=both))
    assert "This is the plan: with both of you." in told(case)
    for kept in (
        second.replace(standing="what is planned", told=()),
        second.replace(standing="what is planned", told=both, restricted=({"reason": "x"},)),
    ):
        said = told(case.adding(kept))
        assert "We plan this: with both of you. Ask us if it is still the plan." in said
        assert "This is the plan" not in said
        home = BirthBasis(id="b", basis="goes home as planned", on="2026-05-14", explained=both)
        (basis,) = practice.birth_bases
        said = told(case.adding(kept).adding(home.replace(id=basis.id)))
        assert "The plan is that the baby goes home. Ask us if it is still the plan." in said


def test_where_the_baby_may_live_is_said_to_the_parent_of_whom_it_speaks(practice: Case) -> None:
    (first, *_) = practice.living_options
    for kind, hers, his in (
        ("with the mother", "with you.", "with the mother."),
        ("with the father", "with the father.", "with you."),
        ("with both parents", "with both of you.", "with both of you."),
    ):
        case = practice.adding(first.replace(kind=kind))
        assert f"We are looking at this: {hers}" in told(case)
        assert f"We are looking at this: {his}" in told(case, "tomasz")


def test_a_meeting_without_a_place_says_whom_to_ask_for_it(practice: Case) -> None:
    ask = "Ask us where it is, and how you can take part."
    assert ask not in told(practice)
    nowhere = [one.replace(place="") for one in practice.conferences]
    for one in nowhere:
        practice = practice.adding(one)
    assert ask in told(practice)


def test_the_day_of_a_family_meeting_comes_where_it_was_offered_to_the_reader(
    practice: Case,
) -> None:
    said, before = "27 May 2026: Family group meeting.", date(2026, 5, 15)
    (offer,) = practice.family_meetings
    hers = practice.adding(offer.replace(offered_to=("leanne",)))
    assert said in told(hers, on=before)
    assert said not in told(hers, "tomasz", before)


def test_it_says_no_plan_to_go_home_that_this_parent_is_not_told_of(practice: Case) -> None:
    basis = next(iter(practice.birth_bases))
    told_her = basis.replace(explained=({"person": "leanne", "on": "2026-05-15"},))
    newer = basis.replace(
        id="bb2", basis="interim care order", on=PartialDate.parse("20 May 2026"), explained=()
    )
    words = told(practice.adding(told_her).adding(newer))
    assert "interim care order" not in words
    assert "It is not decided yet if the baby" not in words, "that is not what holds"


def promised(plain: str, *more: Record, easy: bool = False) -> str:
    """What Mo's short copy says of one line, in a case with some further records."""
    case = Case(id="c").adding(Person(id="m", names="Mo Arden", role="mother"))
    case = case.adding(Person(id="g", names="Denise Arden", role="grandparent", of_parent="m"))
    line = Answer(id="a", question="Q15.7", text="So.", plain=plain, plain_for=("m",))
    for record in (line, *more):
        case = case.adding(record)
    return " ".join(
        words_of(document_of(CopyOrder(CopyKind.PARENT, ON, "m", easy=easy), case).blocks).split()
    )


APART = LivingOption(id="o", kind=LivingKind.FOSTER, standing=OptionState.PLANNED)
ASK = "This is not all of it: ask us first."


@pytest.mark.parametrize("easy", [False, True])
@pytest.mark.parametrize(
    ("stays", "goes", "more"),
    [
        ("You can take the baby home.", "Denise must be there.", ()),
        ("Your baby stays with you.", "Then foster carers take over.", (APART,)),
    ],
)
def test_a_line_that_lost_a_sentence_says_that_it_is_not_all(
    stays: str, goes: str, more: tuple[Record, ...], *, easy: bool
) -> None:
    said = promised(f"{stays} {goes}", *more, easy=easy)
    assert f"{stays} {ASK}" in re.sub(r" Picture: [^.]*\.", "", said)
    assert goes not in said
    assert ASK not in promised(stays, *more, easy=easy)
    assert ASK not in promised(goes, *more, easy=easy), "of a line that is gone nothing is said"


def test_a_line_goes_whole_where_not_even_a_gap_may_tell() -> None:
    kept = Person(id="x", names="Ivo Quill", restricted=(Restriction(reason="No contact"),))
    said = promised("You can take the baby home. Ivo Quill must be away.", kept)
    assert "You can take the baby home." not in said
    assert ASK not in said
    assert "You can take the baby home." in promised("You can take the baby home.", kept)


MORE = "The people who work with you have more to do. Ask Moira Sallow what it is."


@pytest.mark.parametrize(
    ("action", "printed"),
    [
        (Action(action="Ask maternity to ring EDT for Carys", who="Moira Sallow"), False),
        (Action(action="Ask maternity to ring EDT for Carys", who="Carys Jones"), False),
        (Action(action="Ask maternity to ring EDT for Carys", who="Family support worker"), False),
        (Action(action="Ask maternity to ring EDT for Carys", who="Mother's solicitor"), False),
        (Action(action="Ask maternity to ring EDT for Carys"), False),
        (Action(action="We ring you each Monday", who="Moira Sallow"), True),
        (Action(action="Repair the damp", who="Carl Estevez", kind="support"), True),
        (Action(action="Pack a bag", who="Carys"), True),
        (Action(action="Pack a bag", who="Mother and Moira Sallow"), True),
    ],
)
def test_what_workers_note_for_themselves_is_not_said_to_a_parent(
    case: Case, action: Action, *, printed: bool
) -> None:
    case = case.adding(Person(id="m", names="Carys Penhale", role="mother"))
    case = case.adding(Agency(id="a", name="Otterby Surgery", kind="GP", worker="Carys Jones"))
    case = case.adding(case.assessment.replace(worker="Moira Sallow")).adding(action)
    held = seen_by(CopyOrder(CopyKind.PARENT, ON, "m"), case, load_walk())[0]
    assert held.actions, "the gate lets it through"
    data = copy_pdf(CopyOrder(CopyKind.PARENT, ON, "m"), case)
    text = " ".join(text_of(data).split())
    assert (action.action in text) is printed
    assert (MORE in text) is not printed


def test_where_nothing_is_to_be_done_the_paper_speaks_of_no_more(case: Case) -> None:
    case = case.adding(Person(id="m", names="Carys Penhale", role="mother"))
    done = Action(action="Ask maternity to ring EDT", who="Moira", done_on="2026-05-01")
    for one in (case, case.adding(done)):
        assert "have more to do" not in told(one, "m")
