"""Both parents, every man, and each parent's own story."""

from __future__ import annotations

import re
from datetime import date

from prebirth.base.language import say
from prebirth.case.agencies import AskedOf
from prebirth.case.areas import names_area
from prebirth.case.case import Case
from prebirth.case.chronology import HARMFUL
from prebirth.case.dates import exact_day
from prebirth.case.family import fathers_and_partners, living_parents
from prebirth.case.parentage import parentage
from prebirth.case.people import FATHERS, SIBLINGS, Contact, LearningNeed, Person, Role, Sex, Young
from prebirth.case.plan import FactorKind
from prebirth.case.record import Record
from prebirth.case.values import Known
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.roles import told_us
from prebirth.rules.prompts.facts import (
    answers_to,
    asked,
    asked_whom,
    blank,
    chosen,
    learning_words,
    unsure,
    who_begins,
    who_words,
    wordless,
)
from prebirth.rules.prompts.rule import (
    Of,
    Phase,
    RuleResult,
    about,
    about_questions,
    lacking,
    rule,
)
from prebirth.rules.prompts.two_mothers import mothers_alike, said_to_be_two
from prebirth.wording.facts import capital, told_apart

HISTORY = (
    QuestionRole.CHILDHOOD,
    QuestionRole.LEARNING,
    QuestionRole.HEALTH,
    QuestionRole.SUBSTANCES,
    QuestionRole.PARENTING,
    QuestionRole.STRENGTHS,
    QuestionRole.THIS_BABY,
)
"""What makes up the history of a parent."""
NEAR = frozenset({Contact.LIVES, Contact.STAYS, Contact.REGULAR})


@rule(
    "history-one-sided",
    "J1 N3 T8",
    "part_in_assessment childhood people",
    "people answers",
    Of.RECORD,
)
def history_one_sided(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """We know far less of one parent's history than of another's."""
    due = {
        person.id: {role for role in HISTORY if asked(case, walk, role, person.id)}
        for person in living_parents(case)
    }
    known = {
        key: {role for role in roles if not blank(case, walk, role, about=key)}
        for key, roles in due.items()
    }
    thin = [
        person
        for person in living_parents(case)
        if any(
            len(known[person.id] & other) * 2 < len(due[person.id] & other)
            for key, other in known.items()
            if key != person.id
        )
    ]
    if any(person.role == Role.PARTNER for person in living_parents(case)):
        return about(
            "We know far less of the history of {who_words} than of the others'.",
            thin,
            who_words=who_words(thin),
        )
    return about("We know far less of the history of one parent than of the other's.", thin)


@rule("father-not-named", "N3 T8", "paternity", "people answers", Of.RECORD)
def father_not_named(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Nobody is recorded as father, and nothing says why."""
    empty = wordless(case, walk, QuestionRole.PATERNITY)
    if not parentage(case).untold or not empty:
        return None
    return about_questions(
        say("No father or possible father is recorded, and nothing says why."),
        *empty,
        also=case.people,
    )


@rule("paternity-open", "N3 T8", "paternity people", "people ties", Of.FAMILY)
def paternity_open(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """More than one man may be the father, or one is only said to be by one of the two."""
    possible = [person for person in case.people if person.id in parentage(case).possible]
    if len(possible) > 1:
        return about(
            "It is not settled which of them is the father. Once that is known, write how. Until "
            "then treat each as a possible father.",
            possible,
        )
    return about(
        "It is not settled if he is the father. Once that is known, write how. Until then treat "
        "him as a possible father.",
        possible,
    )


def perhaps_donors(case: Case) -> list[Person]:
    """Fathers of whom no name is known, where two mothers are recorded: each may be a donor."""
    if len(parentage(case).mothers) < 2:
        return []
    return [
        person
        for person in case.people
        if person.role in FATHERS and not person.spoken_to
        if not (person.names.strip() or person.known_as.strip())
    ]


@rule("donor-unsaid", "N3 T8", "paternity people", "people", Of.RECORD)
def donor_unsaid(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Two mothers are recorded beside a father without a name, who may be a donor."""
    return about(
        "Two mothers are recorded, and a father without a name. If he is a donor, say so: nothing "
        "that is asked of a father is asked of a donor. If he is not, find out who he is.",
        perhaps_donors(case),
    )


@rule("may-be-one", "T8 N4", "people", "people agencies watches ties pregnancy", Of.RECORD)
def may_be_one(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """Two people, or two agencies, may be one who was entered twice."""
    rows: tuple[list[Record], ...] = ([*case.people], [*case.agencies])
    alike = {
        record.id: record
        for kind in rows
        for place, one in enumerate(kind)
        for other in kind[place + 1 :]
        if one.may_be(other) and not said_to_be_two(one, other)
        for record in (one, other)
    }
    two = {mother.id: mother for pair in mothers_alike(case) for mother in pair}
    alike |= two
    if not two:
        return about(
            "Two who look alike may be one. Join them, or say here that they are two.",
            alike.values(),
        )
    said = about(
        "More than one mother is recorded, and they may be one woman entered twice. Ask who is "
        "who. Join them, or say with one of them that they are not the same.",
        alike.values(),
        on=today,
    )
    return said and said._replace(of=Of.FAMILY)


@rule("father-not-met", "N3 T8", "part_in_assessment people", "people answers", Of.STEP)
def father_not_met(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Nobody has spoken to a father or partner, and nothing says what was tried."""
    part = QuestionRole.PART_IN_ASSESSMENT
    answered = {one.about for one in chosen(case, walk, part, "met", "spoken", "declined")}
    answered |= told_us(walk.form, case, on=walk.asked_on)
    unmet = [
        person
        for person in fathers_and_partners(case)
        if not (person.spoken_to or person.died or person in perhaps_donors(case))
        and person.id not in answered
        and wordless(case, walk, part, about=person.id)
    ]
    return about(
        "No talk with a father or partner is written down, and nothing says what was tried.", unmet
    )


@rule(
    "man-unchecked",
    "G2 T8",
    "part_in_assessment checks people",
    "people households checks assessment factors orders ties events",
    Of.STEP,
)
def man_unchecked(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Police, or an area he has lived in, has not been asked about a man in the baby's life."""
    lacking = _unasked(case, today, walk)
    nobody = [told_apart(case, person) for person, (police, _) in lacking if police and person.name]
    unnamed = any(police and not person.name for person, (police, _) in lacking)
    whom = say(" or ").join([*nobody, *([say("a man in this baby's life")] if unnamed else [])])
    said = [say("Nobody has asked the police about {whom}.", whom=whom)] if whom else []
    said += [
        say(
            "Nobody has asked {listed} about {person}, who has lived there.",
            listed=say(" or ").join(areas),
            person=told_apart(case, person) if person.name else say("somebody"),
        )
        for person, (_, areas) in lacking
        if areas
    ]
    return about("{said}", [person for person, _ in lacking], said=" ".join(said))


def _unasked(case: Case, today: date, walk: Walk) -> list[tuple[Person, tuple[bool, list[str]]]]:
    """Each man near the baby of whom somebody was not asked: the police or not, and which areas."""
    home = {
        member.person
        for household in case.households
        for member in household.members
        if member.here
    }
    ours = {person.id for person in fathers_and_partners(case)}
    unasked, unnamed = [], perhaps_donors(case)
    for person in sorted(case.people, key=lambda one: one.id):
        near = (
            person.sex == Sex.MAN
            and (person.contact in NEAR or person.id in home)
            and not _child(person, today, walk)
        )
        if person.died or person in unnamed or not (person.id in ours or near):
            continue
        checks = [check for check in case.checks if check.about == person.id and check.asked]
        if checks and person.id not in ours | home and not _more_than_visits(case, person):
            continue  # asked about once, which is enough
        reached = [case.assessment.authority, *(check.which for check in checks)]
        areas = dict.fromkeys(lived.area.strip() for lived in person.lived_in)
        left = [
            area for area in areas if area and not any(names_area(where, area) for where in reached)
        ]
        police = not any(check.asked_of == AskedOf.POLICE for check in checks)
        if police or left:
            unasked.append((person, (police, left)))
    return unasked


def _more_than_visits(case: Case, person: Person) -> bool:
    """Whether somebody stays over night, or any concern about them is recorded."""
    return (
        person.contact in {Contact.LIVES, Contact.STAYS}
        or any(row.kind == FactorKind.RISK and row.about == person.id for row in case.factors)
        or any(order.binds == person.id for order in case.orders)
        or any(person.id in other.safe_from for other in case.people)
        or any(person.id in tie.people and tie.violent for tie in case.ties)
        or any(person.id in row.about and row.violence in HARMFUL for row in case.events)
    )


def _child(person: Person, today: date, walk: Walk) -> bool:
    adult = walk.times.before("adult_from", today)
    years = today.year - adult.year
    young = person.born is not None and person.born.earliest > adult
    return person.role in SIBLINGS or young or (person.age is not None and person.age < years)


@rule(
    "check-unanswered",
    "N4 G2",
    "part_in_assessment checks people",
    "checks",
    Of.STEP,
    phase=Phase.CHILDREN,
)
def check_unanswered(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A check has been waiting for its answer too long."""
    late = [
        check
        for check in case.checks
        if not check.received_on
        and (asked_on := exact_day(check.asked_on))
        and walk.times.overdue("check_answer", asked_on, today)
    ]
    return about(
        "An agency was asked about somebody's history, and has not answered for "
        "more than {check_answer}.",
        late,
        check_answer=walk.times.words("check_answer"),
    )


@rule("childhood-unknown", "L1 T7 K11", "childhood", "people answers", Of.RECORD)
def childhood_unknown(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Nothing is known of a parent's own childhood."""
    unknown = [
        person
        for person in living_parents(case)
        if unsure(person.in_care) and _childhood_untold(case, walk, person)
    ]
    whose = who_words(unknown, "'s")
    return about(
        "Nothing is known yet of {whose} own childhood, or of time in care.",
        [
            *unknown,
            *(key for one in unknown for key in asked(case, walk, QuestionRole.CHILDHOOD, one.id)),
        ],
        whose=whose,
    )


def _childhood_untold(case: Case, walk: Walk, person: Person) -> bool:
    """Whether somebody's childhood is asked about, and what is answered is nothing or not known."""
    answers = answers_to(case, walk, QuestionRole.CHILDHOOD, person.id)
    return bool(asked(case, walk, QuestionRole.CHILDHOOD, person.id)) and not any(
        not answer.empty and Known.NOT_KNOWN not in answer.choice for answer in answers
    )


@rule("learning-need-unassessed", "G1", "learning", "people answers", Of.FAMILY)
def learning_need_unassessed(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A learning difficulty is named, and not what it means or what was changed to help."""
    needs = {LearningNeed.YES, LearningNeed.SUSPECTED}
    unassessed = [
        person
        for person in living_parents(case)
        if person.learning_difficulty in needs
        and wordless(case, walk, QuestionRole.LEARNING, person.id)
    ]
    whose = f"{capital(who_words(unassessed))} {learning_words(unassessed)}"
    return about(
        "{whose}. Nobody has written what it means for the care of a baby, or "
        "what was changed to help.",
        [
            *unassessed,
            *(
                key
                for person in unassessed
                for key in asked(case, walk, QuestionRole.LEARNING, person.id)
            ),
        ],
        whose=whose,
    )


@rule("young-parent-alone", "L1 K11", "childhood people", "people", Of.FAMILY)
def young_parent_alone(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A parent under 18 or a care leaver has no worker of their own."""
    alone = [
        person
        for person in living_parents(case)
        if not person.own_worker.strip() and _young(person, today, walk)
    ]
    return about(
        "{who_words} is under 18 or a care leaver. No worker of their own is named.",
        alone,
        who_words=capital(who_words(alone)),
    )


def _young(person: Person, today: date, walk: Walk) -> bool:
    adult = walk.times.before("adult_from", today)
    under = person.born is not None and person.born.earliest > adult
    return under or person.young_parent in {Young.UNDER_18, Young.CARE_LEAVER}


@rule("culture-empty", "J13", "identity identity_for_baby", "people answers", Of.RECORD)
def culture_empty(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A parent has not been asked about identity, heritage and what they mean for this baby."""
    own, for_baby = (
        [key for person in living_parents(case) for key in blank(case, walk, role, about=person.id)]
        for role in (QuestionRole.IDENTITY, QuestionRole.IDENTITY_FOR_BABY)
    )
    empty = [*own, *for_baby]
    who = who_begins(case, asked_whom(empty))
    return about(
        "{who} has not been asked yet about {what}.",
        empty,
        also=living_parents(case),
        who=who,
        what=lacking(
            (say("identity and heritage"), own),
            (say("what identity means for this baby"), for_baby),
        ),
    )


@rule("interpreter-missing", "J13 G1", "language people", "people answers", Of.FAMILY)
def interpreter_missing(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Somebody needs an interpreter, and none is named, or a relative does it."""
    need = [
        p
        for p in living_parents(case)
        if p.interpreter == Known.YES
        and p.first_language.strip()
        and p.first_language.strip().casefold() != "english"
    ]
    unnamed = blank(case, walk, QuestionRole.LANGUAGE)
    if not need or not (unnamed or _relative_interprets(case, walk, need)):
        return None
    lacks = (
        say("None is named.")
        if unnamed
        else say("A relative or friend does it now: book somebody else.")
    )
    return about(
        "{who_words} needs an interpreter. {lacks}",
        [*need, *asked(case, walk, QuestionRole.LANGUAGE)],
        who_words=capital(who_words(need)),
        lacks=lacks,
    )


def _relative_interprets(case: Case, walk: Walk, need: list[Person]) -> bool:
    """Whether a sentence of the answer names somebody of the family without a no in it."""
    answers = answers_to(case, walk, QuestionRole.LANGUAGE)
    words = {
        word
        for person in case.people
        if person not in need
        for word in (person.known_as, person.names.partition(" ")[0])
        if len(word) > 1
    }
    for sentence in re.split(r"[.;!?]", ". ".join(answer.text for answer in answers)):
        said = set(re.findall(r"\w+", sentence))
        helps = re.search(r"interpret|translat", sentence, re.IGNORECASE)
        if (
            helps
            and said
            & (
                words
                | {
                    "mother",
                    "sister",
                    "brother",
                    "aunt",
                    "cousin",
                    "grandmother",
                    "relative",
                    "friend",
                }
            )
            and not said & {"never", "not", "no"}
        ):
            return True
    return False
