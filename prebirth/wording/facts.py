"""Facts in words: fields, dates, choices and names as a reader expects them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum
from typing import Any

from prebirth.base.language import say, say_none
from prebirth.case.agencies import Agency
from prebirth.case.answer import Answer, Beside, Cell, OwnRow
from prebirth.case.birth_tasks import BirthMeeting
from prebirth.case.case import SINGLE, TABLE_OF, Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CHAIR, THE_CHAIR, CopyKind, purpose_words
from prebirth.case.course import (
    NO_LONGER,
    CourseStage,
    course_of,
    living_babies,
    lost_babies,
    stage_of,
    weeks_at_birth,
    weeks_on,
)
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.gestation import age, is_weeks
from prebirth.case.households import Household
from prebirth.case.listed import Listed
from prebirth.case.marks import facts, marks, printable
from prebirth.case.oversight import KeySeal, Response
from prebirth.case.people import Person, Sex
from prebirth.case.plan import Conference, Decision, LegalStep
from prebirth.case.pregnancy import GIRL_OR_BOY, UNTOLD, Baby, Became, Pregnancy
from prebirth.case.record import Disputed, Record, ref_of
from prebirth.case.shares import Share
from prebirth.case.ties import Quality, Tie, TieKind
from prebirth.case.values import Model
from prebirth.wording.counting import Number
from prebirth.wording.ties import kind_words, tie_words

NOT_ASKED = "Not yet asked."


DOES = {
    Quality.CONFIRMED: "hurts",
    Quality.CONTROLLING: "controls",
    Quality.ALLEGED: "is said to hurt",
}
"""What somebody does to whom, by what is recorded between the two; the surest first."""


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def words(case: Case, value: Any, target: str | None = None, *, plain: bool = False) -> str:
    """Any value as text; `target` is the table into which an id points.

    `plain` takes the words that a parent's copy has for a choice.
    """
    if value in (None, "", ()) or value is False:
        return ""
    if isinstance(value, tuple):
        return in_a_row("; ", (words(case, part, target, plain=plain) for part in value))
    if isinstance(value, KeySeal):
        return ""  # a proof says nothing before it is checked: see wording/signatures.py
    if isinstance(value, Model):
        return _row_words(case, value, plain=plain)
    if target:
        return record_name(case, target, value)
    return _value_words(value, plain=plain)


def _value_words(value: Any, *, plain: bool) -> str:
    """A value that points to no record as text."""
    if isinstance(value, PartialDate):
        return value.show()
    if isinstance(value, Listed):
        return capital(say(value.plain) if plain else say(value.label))
    if isinstance(value, CopyKind | TieKind):
        return capital(kind_words(value) if isinstance(value, TieKind) else say(value.copy_title))
    if isinstance(value, Enum):
        return capital(say(value.value))
    if isinstance(value, float):
        return number_words(value)
    return say("Yes") if value is True else str(value)


def _row_words(case: Case, row: Model, *, plain: bool = False) -> str:
    """A row as text; one of an answer's own list or table says what it is a row of.

    Each part stands after its lead; a yes that has a lead is that alone.
    """
    if isinstance(row, Beside):
        return with_title(capital(say(row.choice)), row.words.strip()) or capital(say(row.choice))
    if isinstance(row, Cell):
        return with_title(say(row.column), cell_words(case, row))
    if isinstance(row, OwnRow):
        return ", ".join(filter(None, (_row_words(case, cell) for cell in row.cells)))
    said = []
    for name in printable(type(row)) or type(row).model_fields:
        value, lead = getattr(row, name), marks(type(row))[name].lead
        part = words(case, value, ref_of(type(row), name), plain=plain)
        if isinstance(value, PartialDate):
            part = after_lead(lead, value)
        elif part:
            part = say(lead) if value is True and lead else say(lead) + part
        said.append(part)
    return in_a_row(", ", said)


def in_a_row(between: str, parts: Iterable[str]) -> str:
    """Some parts in one line, none with a full stop before what stands between it and the next.

    >>> in_a_row(", ", ("Seen once.", "", "by us."))
    'Seen once, by us.'
    """
    told = [part for part in parts if part]
    return between.join([*(part.removesuffix(".") for part in told[:-1]), *told[-1:]])


def listed(names: Sequence[str]) -> str:
    """Names in one line, the last after “and”.

    >>> listed(("Ann", "Bo", "Cy"))
    'Ann, Bo and Cy'
    """
    return say(" and ").join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def after_lead(lead: str, day: PartialDate) -> str:
    """A day after the word before it: what is said of a day is “on”, of a month “in”."""
    word = lead.removesuffix("on ")
    return say(word) + day.told() if word != lead else say(lead) + day.show()


def with_title(title: str, held: str) -> str:
    """Words with what they are of before them; nothing where there are none.

    >>> with_title("Seen alone?", "Yes"), with_title("Ends on", "2026"), with_title("Ends on", "")
    ('Seen alone? Yes', 'Ends on: 2026', '')
    """
    return f"{title}{' ' if title.endswith('?') else ': '}{held}" if title and held else held


def number_words(number: float, unit: str = "") -> str:
    """A number as people write it, with its unit: 3 weeks, 2.4 kg.

    >>> number_words(3.0, "weeks"), number_words(2.40, "kg"), number_words(1234567.0)
    ('3 weeks', '2.4 kg', '1234567')
    """
    digits = f"{number:.6f}".rstrip("0").rstrip(".")
    return f"{digits} {unit}" if unit else digits


def cell_words(case: Case, cell: Cell) -> str:
    """What a cell of an own table holds, in words."""
    parts = (
        cell.text.strip(),
        number_words(cell.number) if cell.number is not None else "",
        cell.on.show() if cell.on else "",
        case.name_of(cell.person),
    )
    return ", ".join(filter(None, parts))


def fact(case: Case, record: Record, field: str, *, plain: bool = False) -> str:
    """One field of a record as text, and below it the words of whoever disputes it."""
    said = told_fact(case, record, field, plain=plain)
    return "\n".join((said, *disputes(case, record, field))) if said else ""


def told_fact(case: Case, record: Record, field: str, *, plain: bool = False) -> str:
    """One field of a record as text, without what anybody says against it."""
    if isinstance(record, Answer) and field == "number" and record.number is not None:
        return number_words(record.number, say(record.unit))
    if isinstance(record, Baby) and field == "sex" and record.sex in GIRL_OR_BOY:
        return capital(say(GIRL_OR_BOY[record.sex]))
    if isinstance(record, Tie) and field == "kind":
        return capital(tie_words(case, record))
    if isinstance(record, Share) and (of_copy := _of_copy(record, field)):
        return of_copy
    target = ref_of(type(record), field)
    return words(case, getattr(record, field), target, plain=plain)


def _of_copy(share: Share, field: str) -> str:
    """What is said otherwise of a copy than its field holds; empty where nothing is."""
    if field == "how" and not share.how and share.digest:
        return say("saved as a file")
    if field == "purpose":
        return purpose_words(share.purpose)
    if field == "to" and share.reader == CHAIR and share.to == THE_CHAIR:
        return say("The chair")  # others who read this are not told that the chair was given more
    return ""


def disputes(case: Case, record: Record, *fields: str) -> list[str]:
    """What people say against some fields of a record."""
    return [dispute_words(case, row) for row in record.disputed if row.field in fields]


def dispute_words(case: Case, row: Disputed) -> str:
    """Who says that a fact is wrong, since when, and in which words."""
    who, day = case.name_of(row.by) or say("Somebody"), words(case, row.on)
    return say(
        "{who} disputes this{more}: {words}",
        who=who,
        more=f" ({day})" if day else "",
        words=row.words,
    )


def record_name(case: Case, table: str, record_id: str) -> str:
    """What a record is called, from its id."""
    record = case.table(table).get(record_id)
    if isinstance(record, Person | None) and table == "people":
        return case.name_of(record_id)
    return record_title(case, record) if record else say("something no longer listed")


def not_named() -> str:
    """What an act was done to where its record is not shown, or is no longer there."""
    return say("an entry that is not named here")


def service_of(case: Case, appointment: Appointment) -> str:
    """The service that offered an appointment, or that nobody said which."""
    return fact(case, appointment, "service") or say("Service not said")


def record_title(case: Case, record: Record) -> str:
    """A record by what it says first, with one day at most, for lists, links and undo steps.

    Nothing of it is cut: what shows it knows how much room there is.
    """
    if called := _called(record):
        return called
    if isinstance(record, Decision):
        return ", ".join(filter(None, (words(case, record.on), record.decided)))
    if isinstance(record, Conference | BirthMeeting | LegalStep):
        kind = told_fact(case, record, "kind")
        set_for = say("set for {on}", on=record.on.show()) if record.on else ""
        day = record.held_on.show() if record.held_on else set_for
        said = (
            say("{kind} conference", kind=kind).strip() if isinstance(record, Conference) else kind
        )
        return ", ".join(filter(None, (capital(said), day))) or say(
            "{record} without details yet", record=say(record.label)
        )
    if isinstance(record, Section47Enquiry):
        begun = say("begun {begun_on}", begun_on=record.begun_on.show()) if record.begun_on else ""
        return ", ".join(filter(None, (capital(say(record.label)), begun)))
    if not record.columns:  # there is one of it, as of the pregnancy
        return say("this {record}", record=say(record.label))
    # A prompt is called by what it says, which stands where it does: its id says nothing.
    fields = record.columns[1:4] if isinstance(record, Response) else record.columns[:3]
    days = [field for field in fields if isinstance(getattr(record, field), PartialDate)]
    parts = [_titled_number(case, record, field) for field in fields if field not in days[1:]]
    rest = (told_fact(case, record, field) for field in record.columns[3:])
    said = ", ".join(filter(None, parts)) or next(filter(None, rest), "")
    return said or say("{record} without details yet", record=say(record.label))


def _titled_number(case: Case, record: Record, field: str) -> str:
    """A fact in words; a number alone says nothing, as the version of a plan, without its title."""
    said = told_fact(case, record, field)
    if said and type(getattr(record, field)) is int:
        title = field_title(type(record), field)
        return f"{title[:1].lower()}{title[1:]} {said}"
    return said


def _called(record: Record) -> str:
    """The name that a record itself has; nothing where its facts must tell it."""
    if isinstance(record, Household) and not record.name:
        # A name that is kept back must not be said to be missing.
        return say("a household")
    if isinstance(record, Person | Household | Agency):
        return record.name or say("{record} not named", record=say(record.label))
    if isinstance(record, Baby):
        return record.called
    return capital(say(record.label)) if type(record) in SINGLE.values() else ""


def home_name(home: Household, number: int) -> str:
    """What a home is called, or its number among the homes where no name of it is known."""
    return home.name or say("Home {number}", number=number)


def cut_at_word(text: str, most: int) -> str:
    """A text of at most so many letters, which ends between two words where it is cut.

    >>> cut_at_word("Begin enquiries on 14 May", 18)
    'Begin enquiries…'
    """
    if len(text) <= most:
        return text
    kept = text[:most].rpartition(" ")[0] or text[: most - 1]
    return f"{kept.rstrip(' ,;:')}…"


def titled(case: Case, record: Record) -> str:
    """The title of a record; of people and agencies told apart from others of the same name."""
    if isinstance(record, Person | Agency):
        return told_apart(case, record)
    return record_title(case, record)


def told_apart(case: Case, who: Person | Agency) -> str:
    """What a person or an agency is called, told apart from others of the same name.

    By birth and role, or kind and worker, as far as the record holds them and they differ;
    where nothing differs, by the order in which they were recorded.
    """
    name = record_title(case, who)
    alike = [
        other
        for other in case.table(TABLE_OF[type(who)])
        if _alike(record_title(case, other), name)
    ]
    if len(alike) < 2:
        return name
    marks_of = {other.id: _marks_of(case, other) for other in alike}
    said = [mark for mark in marks_of[who.id] if mark]
    if not said or list(marks_of.values()).count(marks_of[who.id]) > 1:
        said.append(
            say("{index} of {count}", index=list(marks_of).index(who.id) + 1, count=len(alike))
        )
    return f"{name} ({', '.join(said)})"


def _marks_of(case: Case, who: Person | Agency) -> tuple[str, ...]:
    """What tells somebody apart from others who are called the same."""
    if isinstance(who, Agency):
        return words(case, who.kind), who.worker
    called = who.names if not _alike(who.names, who.name) else ""
    return (
        called,
        say("born {born}", born=who.born.show()) if who.born else "",
        words(case, who.role).lower(),
    )


def _alike(one: str, other: str) -> bool:
    """Whether two names are read as the same."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def field_title(record: type[Model], field: str) -> str:
    """What a field is called on screen and on paper."""
    return say(record.model_fields[field].title or capital(field.replace("_", " ")))


def title_by(case: Case, record: type[Model], field: str, on: date) -> str:
    """What a field is called on a paper of a day: nothing is due after a loss, or once born."""
    course = course_of(case, on)
    over = course in NO_LONGER or (record is Pregnancy and course == CourseStage.BORN)
    past = marks(record)[field].past if over else ""
    return say(past) if past else field_title(record, field)


def evidence_note(record: Record) -> str:
    """How we know, who entered it and when: the quiet line under an answer."""
    entered = day_words(record.entered_at) if record.entered_at else ""
    return " · ".join(
        filter(
            None,
            (
                capital(say(record.evidence.value)) if record.evidence else "",
                record.entered_by,
                entered,
                say("taken over from {carried_from}", carried_from=record.carried_from)
                if record.carried_from
                else "",
            ),
        )
    )


def asked_words(case: Case, answer: Answer) -> str:
    """The question an answer was given to, with whom it was about."""
    name = case.name_of(answer.about)
    asked = say(answer.asked).replace("{name}", name or say("this person")) or answer.question
    return asked if not name or name in asked else f"{asked} ({name})"


def answer_words(case: Case, answer: Answer) -> tuple[str, str]:
    """The chosen part of an answer, and its text with what stands in lists and tables."""
    chosen, text = answer_parts(case, answer)
    listed = (words(case, row) for row in (*answer.beside, *answer.rows))
    return chosen, "\n".join(filter(None, (*listed, text)))


def answer_parts(case: Case, answer: Answer) -> tuple[str, str]:
    """The chosen part of an answer, and its text, without the words in lists and tables."""
    chosen = [capital(say(choice)) for choice in answer.choice]
    if answer.number is not None:
        chosen.append(number_words(answer.number, say(answer.unit)))
    if answer.on:
        chosen.append(answer.on.show())
    if answer.person:
        chosen.append(case.name_of(answer.person))
    said = disputes(case, answer, *facts(type(answer)))
    return " · ".join(chosen), "\n".join(filter(None, (answer.text.strip(), *said)))


def due_words(case: Case) -> str:
    """The due date in words."""
    return case.pregnancy.due.show() if case.pregnancy.due else ""


def gestation_words(case: Case, on: date) -> str:
    """Gestation on a day, or nothing where it cannot be known or no baby was expected then."""
    return str(weeks_on(case, on) or "")


def baby_age_words(born: date, on: date) -> str:
    """How old a baby is, in days for two weeks, then in weeks and days.

    >>> baby_age_words(date(2026, 7, 2), date(2026, 7, 3))
    '1 day old'
    >>> baby_age_words(date(2026, 7, 2), date(2026, 8, 20))
    '7 weeks old'
    >>> baby_age_words(date(2026, 7, 2), date(2026, 8, 21))
    '7 weeks and 1 day old'
    """
    days = (on - born).days
    if days < 14:
        return say("born today") if days == 0 else say("{days:day|days} old", days=Number(days))
    weeks, left = divmod(days, 7)
    if not left:
        return say("{weeks:week|weeks} old", weeks=Number(weeks))
    return say("{weeks:week|weeks} and {left:day|days} old", weeks=Number(weeks), left=Number(left))


def weeks_words(typed: str) -> str:
    """At how many weeks a baby was born; what is no number of weeks stands as it was typed."""
    if is_weeks(typed):
        return say("at {at} weeks", at=typed)
    return say("weeks at the birth: “{typed}”", typed=typed)


def born_words(case: Case, baby: Baby) -> str:
    """When, where and how a baby was born, as far as it is recorded."""
    at, counted = weeks_at_birth(case, baby), "" if baby.weeks.strip() else say(" by the due date")
    return ", ".join(
        filter(
            None,
            (
                baby.born.show() if baby.born else say_none("day not recorded"),
                say("at {born_at}", born_at=baby.born_at) if baby.born_at else "",
                f"{weeks_words(at)}{counted}" if at else "",
                GIRL_OR_BOY.get(baby.sex or Sex.NOT_KNOWN, ""),
                say("{weight} g", weight=baby.weight) if baby.weight else "",
            ),
        )
    )


def which_baby(case: Case, baby: Baby) -> str:
    """Which baby is meant, by name; without one “the baby”, or of several “one baby”."""
    named = baby.called
    if baby.given_name and baby.name and baby.name != baby.given_name:
        named = f"{baby.given_name} ({baby.name})"
    several = max(case.pregnancy.babies or 1, len(case.babies)) > 1
    return named or (say("one baby") if several else say("the baby"))


def told_beside(case: Case, kind: type[Model], field: str, on: date) -> bool:
    """Whether a field may stand beside what is said of each baby.

    Where nothing says how one of them ended, the number that were expected would ask for it. What
    is asked after a loss alone is not asked of a pregnancy that goes on.
    """
    if kind is Pregnancy and field == "goes_on" and case.pregnancy.goes_on is None:
        return course_of(case, on) in NO_LONGER
    counts = kind is Pregnancy and field == "babies"
    return not counts or all(baby.fate not in UNTOLD for baby in case.babies)


def became_words(case: Case, on: date) -> list[str]:
    """Of each baby lost by a day, where the record says how: which it is, and what became of it.

    Where it does not say how, nothing tells whoever reads it that anything ended.
    """
    return [
        f"{which_baby(case, baby)}: {ended_words(baby)}"
        for baby in lost_babies(case, on)
        if baby.fate and baby.fate not in UNTOLD
    ]


def ended_words(baby: Baby) -> str:
    """What became of a baby who is lost, and when; of one who was born, the day of birth too."""
    became = say(baby.fate.value) if baby.fate else ""
    ended = baby.lost_on.show() if baby.lost_on else ""
    if baby.fate != Became.DIED or baby.born is None:
        return ", ".join(filter(None, (became, ended or say_none("day not recorded"))))
    died = say("born {born}, and has died", born=baby.born.show())
    return ", ".join(filter(None, (died, ended or say_none("day of death not recorded"))))


def today_words(case: Case, today: date) -> str:
    """How things stand today: weeks of pregnancy, the age of the babies, or that it is over."""
    stage = stage_of(case, today)
    if stage == CourseStage.EXPECTED:
        return gestation_words(case, today)
    if stage == CourseStage.CLOSED:
        return say("closed")
    if stage in {*NO_LONGER, CourseStage.KEPT}:
        return ""
    return ages_words(case, today) or say("born, day not recorded")


def ages_words(case: Case, today: date) -> str:
    """How old the babies of this pregnancy are, each age once; empty where no day is known."""
    days = [day for baby in living_babies(case, today) if (day := exact_day(baby.born))]
    return say(" and ").join(dict.fromkeys(baby_age_words(day, today) for day in days))


def age_words(person: Person, on: date) -> str:
    """Somebody's age, or birth as far as it is known."""
    if person.died:
        died = person.died.show()
        if person.loss:  # it was not born alive, or no birth
            return f"{say(person.loss.value)}, {died}"
        return say("died {died}", died=died)
    if person.born is None:
        return say("about {age}", age=person.age) if person.age is not None else ""
    exact = person.born.exact
    if exact is None:
        return say("born {born}", born=person.born.show())
    return (
        say("{age} years, born {born}", age=age(exact, on), born=person.born.show())
        if exact <= on
        else say("due to be born {day_words}", day_words=day_words(exact))
    )


def day_words(day: date) -> str:
    """A day in words."""
    return PartialDate.of(day).show()
