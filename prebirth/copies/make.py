"""From a case to the bytes of a copy: through the gate, built, set."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar, assert_never

from prebirth.base.language import ENGLISH, Covers, covering, say, speaking
from prebirth.case.agencies import Agency, AgencyRole
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.closing import LeftKind
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.course import several
from prebirth.case.entered import entered
from prebirth.case.family import living_parents
from prebirth.case.labour_past import birth_over
from prebirth.case.lessened import lessened
from prebirth.case.listed import plays
from prebirth.case.newest import superseded
from prebirth.case.people import Person
from prebirth.case.plan import OnConference
from prebirth.case.versions import with_changes_since
from prebirth.case.watched import is_watch
from prebirth.copies.in_words import in_words
from prebirth.copies.known_harm import harm_events
from prebirth.copies.said import facts_held
from prebirth.copies.should_it_go import refuse_preparing, should_be_asked
from prebirth.copies.spec import CopyOrder, CopyView, CopyWay, Policy, denying_for, spec_of
from prebirth.copies.where_they_live import where_they_live
from prebirth.form.choice_migration import migrate_choices
from prebirth.form.model import Walk
from prebirth.layout.blocks import Document, words_of
from prebirth.layout.pdf import count_pages, to_pdf
from prebirth.privacy.gate import Seen, for_reader, without_inside
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from prebirth.privacy.withheld import Choice, Standing, Withheld
from prebirth.rules.at_closing import day_it_stands, left_open, left_prompt, prompts_open
from prebirth.rules.milestone import upcoming
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import Prompt
from prebirth.rules.prompts.still_held import as_open
from prebirth.wording.facts import fact, told_apart
from prebirth.wording.still_to_come import with_days_to_come

P = TypeVar("P", Person, Agency)
WATCHED = "this is a watch record, not an assessment: no copy is made of it"


@covering(Covers.COPIES)
def prepare(
    order: CopyOrder,
    case: Case,
    walk: Walk,
    *,
    also: Sequence[Case] = (),
    beside: Sequence[Case] = (),
) -> CopyView:
    """All that a copy is built from; raises LookupError for a reader who is not in the case.

    `also` are the other versions that say what is restricted, where the case is of an earlier day,
    and `beside` earlier ones that it stands beside.
    """
    if is_watch(case):
        raise LookupError(WATCHED)
    refuse_way(order, walk)
    case = with_changes_since(entered(case))
    refuse_preparing(order, case)
    case = with_days_to_come(migrate_choices(case, walk.form), order.on)
    with speaking(ENGLISH):  # the gate knows English, and what people typed
        seen, withheld = seen_by(order, case, walk, also=also, beside=beside)
    policy = spec_of(order.kind).policy
    if policy is Policy.ONE_PARENT:
        order = order._replace(reader=parent_of(case, order.reader))
    elif policy is Policy.ONE_PERSON:
        order = order._replace(reader=person_of(case, order.reader))
        if order.reader not in seen.people:
            raise LookupError(
                "this person is restricted in this assessment, so a paper for them would give it "
                "away; lift the restriction first, or answer by letter"
            )
    elif policy is Policy.ONE_AGENCY and order.reader != CHAIR:
        order = order._replace(reader=askable(case, seen, order.reader).id)
    return CopyView(
        order,
        (walk.of_several() if several(seen) else walk).in_words(),
        told_in(order, seen),
        tuple(withheld),
        facts_held(case) if spec_of(order.kind).report else (),
        _superseded(order, case, seen),
        lessened(case, seen),
        _settled(order, case, seen, walk),
        _unborne(order, case, seen, walk),
        _born(order, case),
        should_be_asked(order, case),
        _feared(order, case),
        harm_kept=spec_of(order.kind).tells_of_gaps and not harm_events(case) <= harm_events(seen),
        homes_kept=_homes_kept(case, seen),
    )


def _superseded(order: CopyOrder, case: Case, seen: Seen) -> frozenset[str]:
    """The tables of which a copy may lack what holds now.

    One of the family is warned of an older row alone, lest it is taken for what holds: where none
    stands in the paper, that something may be decided would tell them that it was.
    """
    tables = superseded(case, seen)
    if order.reader not in case.people:
        return tables
    return frozenset(table for table in tables if len(seen.table(table)))


def _homes_kept(case: Case, seen: Case) -> frozenset[str]:
    """Of whom a copy lacks an address, or part of it, that the record holds."""
    people = (person.id for person in seen.people)
    return frozenset(
        one for one in people if where_they_live(case, one) != where_they_live(seen, one)
    )


def _feared(order: CopyOrder, case: Case) -> frozenset[str]:
    """From whom the reader of a copy is to be kept safe, where it is made for a person."""
    reader = case.people.get(order.reader)
    return frozenset(reader.safe_from if reader else ())


def _born(order: CopyOrder, case: Case) -> bool:
    """Whether a form without answers is printed after the birth, as far as everybody may know."""
    if spec_of(order.kind).policy is not Policy.NOTHING:
        return False
    return birth_over(for_reader(case, Reader())[0], order.on)


def refuse_way(order: CopyOrder, walk: Walk) -> None:
    """Raise LookupError for a way of making a copy that its kind does not have."""
    ways = spec_of(order.kind).ways
    if order.easy and CopyWay.EASY_READ not in ways:
        raise LookupError("Easy Read is a way of making the parent's short copy alone")
    if not order.sections:
        return
    if CopyWay.SECTIONS not in ways:
        raise LookupError("only the blank walk is made of chosen sections")
    known = {section.id for section in walk.form.sections}
    if unknown := [name for name in order.sections if name not in known]:
        raise LookupError(f"the walk has no section {', '.join(unknown)}")


def _settled(order: CopyOrder, case: Case, seen: Case, walk: Walk) -> frozenset[str]:
    """The steps that the record says are done, and that look open to a reader.

    Only a page that says where something is kept back may tell them from those that are open.
    What a decision that is kept back says of a conference cannot be read from it: it tells the
    same of each.
    """
    if not spec_of(order.kind).tells_of_gaps or seen is case:
        return frozenset()
    case, day = _with_end_of(case, seen), day_it_stands(seen, order.on)
    open_ones, left, if_none = (
        {step.id for step in upcoming(milestones(as_open(one), day, walk), day)}
        for one in (seen, case, _as_if_none_is_held(case, seen))
    )
    return frozenset(open_ones - (left & if_none))


def _as_if_none_is_held(case: Case, seen: Case) -> Case:
    """The case as if each decision that a reader does not read said that no conference is held."""
    for one in case.decisions:
        told = seen.decisions.get(one.id)
        kept = any(rule.field == "conference" for rule in one.restricted)
        if told is None or kept or (told.conference, told.decided) != (one.conference, one.decided):
            case = case.adding(one.replace(conference=OnConference.NONE))
    return case


def _unborne(
    order: CopyOrder, case: Case, seen: Case, walk: Walk
) -> frozenset[tuple[LeftKind | None, str]]:
    """What would look open to a reader as the work ends, and is not open by the record.

    A page must not say that nobody wrote what somebody wrote, though its reader may not read it.
    """
    if order.kind != CopyKind.CLOSING or seen is case:
        return frozenset()
    case = _with_end_of(case, seen)
    raised = {prompt.id: prompt for prompt in all_prompts(as_open(case), order.on, walk)}
    prompts = {
        (row.kind, row.of)
        for prompt in prompts_open(seen, order.on, walk)
        if not _bears_out(raised.get(prompt.id), prompt)
        for row in (left_prompt(prompt),)
    }
    looks = {(row.kind, row.of) for row in left_open(seen, order.on, walk)}
    stands = {(row.kind, row.of) for row in left_open(case, order.on, walk)}
    return frozenset(prompts | (looks - stands))


def _bears_out(whole: Prompt | None, seen: Prompt) -> bool:
    """Whether the record raises a prompt as well, in its words or of all that it is about."""
    return whole is not None and (
        whole.message == seen.message or set(whole.places).issuperset(seen.places)
    )


def _with_end_of(case: Case, seen: Case) -> Case:
    """The record, where the end of the pregnancy is kept from a reader without that end.

    By what became of the baby their page must not differ.
    """
    if not seen.pregnancy.end_kept:
        return case
    return case.replace_tables(pregnancy=seen.pregnancy, babies=seen.babies)


def seen_by(
    order: CopyOrder,
    case: Case,
    walk: Walk,
    *,
    also: Sequence[Case] = (),
    beside: Sequence[Case] = (),
) -> tuple[Seen, list[Withheld]]:
    """The case as the reader of a copy may see it, and what is withheld; raises LookupError."""
    policy, choice = spec_of(order.kind).policy, order.choice
    match policy:
        case Policy.NOTHING:
            reader_of(case, order.reader)
            return for_reader(Case(id=case.id), Reader())
        case Policy.EVERYBODY:
            reader = reader_of(case, order.reader)
            advised = spec_of(order.kind).legal_advice and not reader.person
            reader = reader._replace(legal_advice=advised, form=walk.form)
            return _with_everybody(case, reader, choice, also, beside)
        case Policy.ONE_PARENT:
            parent = OneParent(parent_of(case, order.reader), walk.form)
            return for_reader(case, parent, choice, also=also, beside=beside)
        case Policy.ONE_PERSON:
            subject = OneSubject(person_of(case, order.reader), walk.form)
            return for_reader(case, subject, choice, also=also, beside=beside)
        case Policy.ONE_AGENCY if order.reader == CHAIR and spec_of(order.kind).for_chair:
            reader = Reader(chair=True, legal_advice=spec_of(order.kind).legal_advice)
            return for_reader(case, reader, choice, also=also, beside=beside)
        case Policy.ONE_AGENCY:
            reader = Reader(form=walk.form, agency=agency_of(case, order.reader).id)
            return for_reader(case, reader, choice, also=also, beside=beside)
        case _:
            assert_never(policy)


def _with_everybody(
    case: Case,
    reader: Reader,
    choice: Choice,
    also: Sequence[Case],
    beside: Sequence[Case],
) -> tuple[Seen, list[Withheld]]:
    """What everybody reads, made for one of them: kept as close as everybody's, and closer.

    What is kept from somebody else by name stays out too: a paper in one hand is read by others.
    """
    seen, held = for_reader(case, reader._replace(person=""), choice, also=also, beside=beside)
    if not reader.person:
        return seen, held
    closer, more = for_reader(seen, reader, choice, also=also, beside=beside)
    return closer, [*held, *(entry for entry in more if entry not in held)]


def told_in(order: CopyOrder, seen: Seen) -> Seen:
    """What a copy tells of what its reader may see.

    One that says all it may is without what is `inside`, unless the chair reads it.
    """
    says_all = spec_of(order.kind).report is not None
    return without_inside(seen) if says_all and order.reader != CHAIR else seen


def would_show(
    order: CopyOrder, case: Case, walk: Walk, entries: Sequence[Withheld]
) -> list[Withheld]:
    """What of some withheld sentences and entries a copy would say if they stood in it.

    Of the others nobody needs to decide: they stay out, whatever was decided.
    """
    if not entries:
        return []
    stand = (Standing(entry.place, entry.sentence, "") for entry in entries if entry.sentence)
    let = ((entry.place, "") for entry in entries if entry.field and not entry.sentence)
    choice = order.choice._replace(
        stand=(*order.choice.stand, *stand), let=(*order.choice.let, *let)
    )
    # Easy Read sets a sentence apart from its neighbours: the words are those of the copy itself.
    view = prepare(order._replace(choice=choice, easy=False), case, walk)
    words = in_words(words_of(document_of(view).blocks))
    return [entry for entry in entries if in_words(_text_of(case, entry)) in words]


def _text_of(case: Case, entry: Withheld) -> str:
    """The words that are withheld; nothing of an entry that is withheld as a whole."""
    if entry.sentence or not entry.field:
        return entry.sentence
    return fact(case, case.record(entry.table, entry.record), entry.field)


@covering(Covers.COPIES)
def document_of(view: CopyView) -> Document:
    """What a copy holds, before it is set."""
    with denying_for(view.order):
        document = replace(spec_of(view.order.kind).build(view), at=view.order.at)
    if not view.order.easy:
        return document
    from prebirth.copies.easy_read import easy_read  # late: it brings all of the parent's report

    return easy_read(document, view)


@covering(Covers.COPIES)
def copy_pdf(view: CopyView) -> bytes:
    """A copy as a PDF; on as many pages as its kind allows, except in large print."""
    fit = spec_of(view.order.kind).fit
    if fit is None or view.order.large:
        return to_pdf(document_of(view), large=view.order.large)
    for version in fit.versions(view):  # the last, where none is short enough
        if count_pages(version) <= fit.pages:
            break
    return to_pdf(replace(version, at=view.order.at))


def reader_of(case: Case, name: str) -> Reader:
    """The reader meant by a name or id; raises LookupError, also where it could be two."""
    if not name or name == CHAIR:
        return Reader(chair=name == CHAIR)
    person = _meant(case, name, case.people)
    if person is None:
        raise LookupError(f"nobody in this assessment is called “{name}”")
    return Reader(person=person.id)


def usual_reader(kind: CopyKind, case: Case) -> str:
    """For whom a copy is made where nobody is named.

    The first parent, the first agency but our own that has not answered yet, else everyone.
    """
    policy = spec_of(kind).policy
    if policy in {Policy.ONE_PARENT, Policy.ONE_PERSON}:
        return next((person.id for person in living_parents(case)), "")
    if policy is Policy.ONE_AGENCY:
        answered = {
            contribution.agency for contribution in case.contributions if contribution.answered
        }
        seen, _ = for_reader(case, Reader())
        others = (one for one in seen.agencies if not plays(one.kind, AgencyRole.OURS))
        asked = sorted(others, key=lambda agency: agency.id in answered)
        return next((agency.id for agency in asked), "")
    return ""


def agency_of(case: Case, name: str) -> Agency:
    """The agency meant by a name, a worker or an id; raises LookupError, also for two."""
    if agency := _meant(case, name, case.agencies):
        return agency
    shown, _ = for_reader(case, Reader())
    known = ", ".join(told_apart(shown, agency) for agency in shown.agencies if agency.name)
    if not known:
        raise LookupError("this copy is for one agency, and this assessment has none yet")
    raise LookupError(
        f"no agency in this assessment is called “{name}”; it has {known}"
        if name
        else f"this copy is for one agency: {known}"
    )


def askable(case: Case, seen: Case, name: str) -> Agency:
    """The agency a request is for, as it stands in the redacted case.

    Raises LookupError for one that is not there or that is itself restricted.
    """
    agency = agency_of(case, name)
    shown = seen.agencies.get(agency.id)
    if shown is None:
        raise LookupError(
            f"the agency “{name}” is restricted in this assessment, so a request would give "
            "it away; lift the restriction first"
        )
    return shown


def parent_of(case: Case, name: str) -> str:
    """The id of the parent meant by a name or id; raises LookupError, also for two."""
    if parent := _meant(case, name, living_parents(case)):
        return parent.id
    shown, _ = for_reader(case, Reader())
    names = say(" or ").join(told_apart(shown, person) for person in living_parents(shown))
    raise LookupError(
        f"a parent's copy is for one parent: {names or 'none is recorded yet'}"
        + (f", not “{name}”" if name else "")
    )


def person_of(case: Case, name: str) -> str:
    """The id of anybody meant by a name or id; raises LookupError, also for two."""
    if person := _meant(case, name, case.people):
        return person.id
    raise LookupError(
        f"nobody in this assessment is called “{name}”"
        if name
        else "say whom it is about: what is held is told to one person"
    )


def called(case: Case, name: str, among: Iterable[P]) -> list[P]:
    """Those among some people or agencies whom a name or an id could mean; an id means one."""
    listed: list[P] = list(among)
    by_id = [one for one in listed if one.id == name]
    return by_id or [one for one in listed if _is_called(case, one, name.strip())]


def _meant(case: Case, name: str, among: Iterable[P]) -> P | None:
    """The one whom a name or an id means; raises LookupError, which tells them apart, for two."""
    found = called(case, name, among)
    if len(found) > 1:
        shown, _ = for_reader(case, Reader())
        listed = say(" or ").join(_with_id(shown, one) for one in found)
        raise LookupError(f"“{name}” could be {listed}; say which by its id, in brackets")
    return found[0] if found else None


def _with_id(shown: Seen, one: Person | Agency) -> str:
    """Somebody as everybody may know them, with their id."""
    seen = shown.record(TABLE_OF[type(one)], one.id)
    words = (
        told_apart(shown, seen) if isinstance(seen, Person | Agency) else say("somebody restricted")
    )
    return f"{words} [{one.id}]"


def _is_called(case: Case, one: Person | Agency, name: str) -> bool:
    """Whether somebody may be meant by a name, on the command line or in an old log."""
    own = {one.name, one.worker} if isinstance(one, Agency) else {one.names, one.known_as}
    return bool(name) and (name in own or ("(" in name and name == told_apart(case, one)))
