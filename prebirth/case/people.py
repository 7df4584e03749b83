"""The people of a case: who they are to the baby, and what is known of each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar, Self

from prebirth.base.language import say
from prebirth.case.dates import PartialDate
from prebirth.case.marks import NOTHING, SELF, Audience, View, fact, layout, marked, marks
from prebirth.case.record import AskedLines, Record, joined_records, said_otherwise
from prebirth.case.sameness import may_be_one_day, nearly, one_letter_apart
from prebirth.case.values import AgencyId, Born, Coming, Key, Known, PersonId, Prose, Row

NAME = 300
"""Letters of what somebody is called; every copy looks for it in every text."""


class Role(StrEnum):
    """What somebody is to the unborn baby."""

    MOTHER = "mother"
    FATHER = "father"
    POSSIBLE_FATHER = "possible father"
    SURROGATE = "surrogate"
    DONOR = "donor"
    PARTNER = "partner of a parent"
    EX_PARTNER = "former partner of a parent"
    SIBLING = "sibling"
    HALF_SIBLING = "half-sibling"
    GRANDPARENT = "grandparent"
    RELATIVE = "other relative"
    OTHER = "other adult"


class Sex(StrEnum):
    """The symbol that stands for somebody in the genogram."""

    WOMAN = "woman or girl"
    MAN = "man or boy"
    OTHER = "other"
    NOT_KNOWN = "not known"


class Paternity(StrEnum):
    """How it is known that somebody is the baby's father."""

    TEST = "DNA test"
    BOTH = "both parents say so"
    REGISTERED = "registered as the father"
    MARRIED = "married to the mother"
    COURT = "a court said so"
    ONE = "one of them says so"
    NOT_KNOWN = "not known"


SETTLING = frozenset(Paternity) - {Paternity.ONE, Paternity.NOT_KNOWN}
"""What settles it; the word of one of the two does not."""


class Twin(StrEnum):
    """Whether somebody shared a womb with a brother or sister born on the same day."""

    IDENTICAL = "identical"
    NOT_IDENTICAL = "not identical"
    NOT_KNOWN = "not known"


class Loss(StrEnum):
    """How a pregnancy ended before this one from which no child lived."""

    STILLBIRTH = "stillbirth"
    MISCARRIAGE = "miscarriage"
    TERMINATION = "termination"


class LearningNeed(StrEnum):
    """Whether somebody has a learning difficulty."""

    YES = "yes"
    SUSPECTED = "suspected"
    NO = "no"
    NOT_KNOWN = "not known"
    NOT_ASKED = "not asked yet"


class Young(StrEnum):
    """Whether a parent is entitled to a social worker of their own."""

    NEITHER = "neither"
    UNDER_18 = "under 18"
    CARE_LEAVER = "care leaver"
    NOT_KNOWN = "not known"


class Contact(StrEnum):
    """How often somebody is with this family."""

    LIVES = "lives in the home"
    STAYS = "stays over"
    REGULAR = "regular contact"
    RARE = "now and then"
    NONE = "no contact"
    NOT_KNOWN = "not known"


class Lived(Row):
    """An area or authority somebody has lived in."""

    dated: ClassVar[str] = "since"

    area: str = fact("", essential=True, area=True)
    since: PartialDate | None = fact(None, "From", lead="from ", happened=True)
    until: PartialDate | None = fact(None, "To", lead="to ", happened=True)


class OtherName(Row):
    """A name that somebody has or had beside the one they are listed by, and who may not know."""

    name: str = fact("", called=True, essential=True)
    since: PartialDate | None = fact(None, "From", lead="from ")
    until: PartialDate | None = fact(None, "To", lead="to ", not_before=("since",))
    kept_from: tuple[PersonId, ...] = fact((), "Not for these people", lead="not for ")
    not_birth_family: Known | None = fact(
        None, "Kept from the birth family?", lead="kept from the birth family: "
    )

    def for_family(self) -> Self:
        """The same in a paper for one of the family: from whom it is kept is no part of it."""
        return self.model_copy(update={"kept_from": (), "not_birth_family": None})

    @property
    def secret(self) -> bool:
        """Whether somebody may not know of it."""
        return bool(self.kept_from) or self.not_birth_family == Known.YES


class Ahead(StrEnum):
    """What happens to somebody on a day that is known already."""

    RELEASE = "release from prison or hospital"
    PLACEMENT = "end of a placement"
    HOME = "end of a tenancy or of a stay"
    LEAVE = "end of leave or of a permit to stay"
    WORK = "their worker leaves or changes"
    OTHER = "something else"

    @classmethod
    def _missing_(cls, value: object) -> Ahead | None:
        """Take what earlier builds called it, in words that nobody says."""
        return cls.WORK if value == "end of their worker's time with them" else None


class EarlierRole(Row):
    """What somebody was to the baby before, as far as the record said."""

    role: Role | None = fact(None, "Was")
    since: PartialDate | None = fact(None, "From", lead="from ")
    until: PartialDate | None = fact(None, "To", lead="to ", not_before=("since",))
    why: str = fact("", "What changed", area=False)


class DayAhead(Row):
    """A day that is known already, and may fall near the birth."""

    on: Coming = fact(None, "Date")
    what: Ahead | None = fact(None, "What happens")
    plan: str = fact("", "What is arranged for it", area=False)


PARENTS = frozenset(
    {
        Role.MOTHER,
        Role.FATHER,
        Role.POSSIBLE_FATHER,
        Role.SURROGATE,
        Role.PARTNER,
        Role.EX_PARTNER,
    }
)
"""Those who may be a young parent of this baby, or live as one."""
SIBLINGS = frozenset({Role.SIBLING, Role.HALF_SIBLING})
FATHERS = frozenset({Role.FATHER, Role.POSSIBLE_FATHER})
KIN = frozenset({Role.GRANDPARENT, Role.RELATIVE})
"""Whose parent is recorded with their role: by them that parent may be found."""
NOT_BORN_ALIVE = SIBLINGS | {Role.RELATIVE}
NO_CHILD = frozenset({*Role, None}) - SIBLINGS
"""Whom some facts are asked of alone, by what those are to the baby."""


class Person(
    Record, about=SELF, audience=Audience.THEIRS, safety=False, carried=True, who_is_who=True
):
    """Somebody in or around the family."""

    label: ClassVar[str] = "person"
    filled_in: ClassVar[Mapping[str, Any]] = {"role": Role.SIBLING, "contact": Contact.LIVES}
    columns: ClassVar[tuple[str, ...]] = ("names", "role", "born", "contact", "spoken_to")
    offered: ClassVar[tuple[str, ...]] = ("names", "role", "born", "notes")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("names", 2.2),
        ("role/of_parent+paternity+twin", 1.8),
        ("age", 2),
        ("contact", 1.4),
        ("spoken_to", 1.8),
    )
    culture: ClassVar[tuple[tuple[str, float], ...]] = (
        ("names", 1.6),
        ("ethnicity+nationality", 1.8),
        ("first_language+interpreter", 1.8),
        ("faith", 1.4),
        ("disability", 2),
    )
    """Columns of the table that says of each where they come from and what helps them take part."""
    none_here: ClassVar[str] = "Nobody is named here."
    groups: ClassVar[tuple[tuple[str, tuple[str, ...]], ...]] = (
        (
            "Who they are",
            ("names", "role", "born", "age", "paternity", "of_parent", "known_as", "sex"),
        ),
        (
            "With the family",
            ("contact", "phone", "spoken_to", "safe_from", "address_confidential"),
        ),
        (
            "What helps them take part",
            (
                "first_language",
                "interpreter",
                "disability",
                "learning_difficulty",
                "ethnicity",
                "nationality",
                "faith",
            ),
        ),
        (
            "What is known of them",
            ("in_care", "young_parent", "own_worker", "lived_in", "ahead", "nhs_number"),
        ),
        (
            "Other names, and before",
            ("other_names", "earlier_roles", "twin", "loss", "died", "not_same"),
        ),
        ("Notes, and how we know", ("notes", "source", "otherwise")),
    )
    asked_lines: ClassVar[AskedLines | None] = AskedLines(
        "Who else lives in or visits the home", lines=2, place=3
    )

    names: str = fact(
        "",
        "Full name",
        audience=Audience.FAMILY,
        identifies=True,
        called=True,
        named_by=True,
        asked_as="Name of this person",
        longest=NAME,
        safety=False,
    )
    known_as: str = fact(
        "",
        "Known as",
        audience=Audience.FAMILY,
        identifies=True,
        called=True,
        longest=NAME,
        safety=False,
    )
    other_names: tuple[OtherName, ...] = fact(
        (),
        "Other names",
        description="Names they had before, use elsewhere, or have since an adoption.",
        identifies=True,
        called=True,
        audience=Audience.THEIRS,
    )
    role: Role | None = fact(
        None,
        "To the baby",
        audience=Audience.FAMILY,
        identifies=True,
        asked_as="To the baby",
    )
    paternity: Paternity | None = fact(
        None,
        "How is it known that he is the father?",
        description=("Until this is known for one of them, each is shown as a possible father."),
        audience=Audience.FAMILY,
        asked_of=FATHERS,
    )
    earlier_roles: tuple[EarlierRole, ...] = fact(
        (),
        "What they were to the baby before",
        description="What was found about them stays in the record, whatever they are now.",
        asked_of=NO_CHILD,
    )
    of_parent: PersonId | None = fact(
        None,
        title="Whose partner, child or relative",
        description="The parent who links them to this family.",
        audience=Audience.FAMILY,
        identifies=True,
        lead="through ",
    )
    sex: Sex | None = fact(
        None, "Sex, as the genogram shows it", audience=Audience.FAMILY, identifies=True, drawn=True
    )
    born: Born = fact(None, happened=True, asks_today=True, asked_as="Born on or about")
    age: int | None = fact(None, "Age, if the date is not known", ge=0, le=120, of_the_living=True)
    died: Born = fact(None, audience=Audience.FAMILY, happened=True, not_before=("born",))
    loss: Loss | None = fact(
        None,
        title="If not born alive",
        description="A stillbirth or loss has its own mark in the genogram, and its own grief.",
        drawn=True,
        asked_of=NOT_BORN_ALIVE,
    )
    twin: Twin | None = fact(None, "If a twin")
    contact: Contact | None = fact(
        None, "With the family", audience=Audience.FAMILY, safety=True, of_the_living=True
    )
    safe_from: tuple[PersonId, ...] = fact(
        (),
        "To be kept safe from",
        description="No copy for these people says where to find this person.",
        audience=Audience.PROFESSIONALS,
        staff_only=True,
    )
    not_same: tuple[PersonId, ...] = fact(
        (),
        "Not the same person as",
        description=("For two people who look alike in the record. You will not be asked again."),
        audience=Audience.PROFESSIONALS,
        staff_only=True,
    )
    phone: str = fact("", safety=True, of_the_living=True, called=False)
    nhs_number: str = fact(
        "",
        "NHS number",
        description="10 digits, with or without spaces.",
        safety=True,
        called=False,
    )
    lived_in: tuple[Lived, ...] = fact(
        (),
        "Areas lived in",
        description="Every area, so that each can be asked.",
        safety=True,
        of_the_living=True,
    )
    ahead: tuple[DayAhead, ...] = fact(
        (),
        "Dates already known",
        description=(
            "Such as a release from prison, or the end of a placement, a home or leave to stay."
        ),
        safety=True,
        of_the_living=True,
    )
    address_confidential: Known | None = fact(
        None,
        "Address kept confidential?",
        inside=True,
        of_the_living=True,
        noted_as=("confidential address", "address is confidential", "address is kept"),
    )
    ethnicity: str = fact(
        "", description="In their own words.", safety=False, called=False, of_people=True
    )
    nationality: str = fact("", safety=False, called=False, of_people=True)
    first_language: str = fact("", of_the_living=True, safety=False, called=False, of_people=True)
    interpreter: Known | None = fact(
        None, "Interpreter needed?", of_the_living=True, noted_as=("interpreter", "interpreters")
    )
    faith: str = fact("", safety=False, called=False, of_people=True)
    disability: str = fact(
        "",
        "Disability",
        description="What would help them take part.",
        of_the_living=True,
        safety=False,
        called=False,
    )
    in_care: Known | None = fact(
        None,
        "In care as a child?",
        asked_of=NO_CHILD,
        noted_as=(
            *(f"{was} in care" for was in ("was", "been", "grew up", "brought up", "lived")),
            *(f"{long} in care" for long in ("time", "years", "raised", "placed", "childhood")),
            *("went into care", "came into care"),
        ),
    )
    learning_difficulty: LearningNeed | None = fact(
        None,
        "Learning difficulty?",
        of_the_living=True,
        noted_as=("learning difficulties", "learning disability", "learning disabilities"),
    )
    young_parent: Young | None = fact(None, "Under 18 or care leaver?", asked_of=PARENTS | {None})
    own_worker: str = fact(
        "", "Their own social worker or adviser", professional=True, safety=True, of_the_living=True
    )
    spoken_to: tuple[PartialDate, ...] = fact((), "Spoken to on", happened=True, of_the_living=True)
    notes: Prose = fact("", audience=Audience.PROFESSIONALS, privileged=True)
    source: AgencyId | None = fact(None, "Known from the agency", goes_with=False, gave=True)
    otherwise: Prose = said_otherwise()
    joined: tuple[Key, ...] = joined_records()
    shift: float = layout(
        0.0,
        title="Moved in the genogram",
        description="To the right of where it would stand, in the picture's units.",
    )

    @property
    def name(self) -> str:
        """The name to show, in the shortest form that was given."""
        return self.known_as or self.names or say("Somebody not named")

    def shown(self, view: View) -> bool:
        """Whether a parent may know of them: not of somebody who belongs to another adult alone.

        Who else may be the father is the mother's to tell.
        """
        another = self.role == Role.POSSIBLE_FATHER and self.id != view.parent
        return self.id not in view.strangers and (view.expecting or not another)

    def leads_by(
        self, found: Collection[str], readers: Collection[str], *, mother: bool
    ) -> Collection[str]:
        """How a relative can be reached leads to those to whom they belong."""
        theirs = self.role in KIN and self.of_parent in found
        more = super().leads_by(found, readers, mother=mother)
        return (*more, *marked(Person, "safety")) if theirs else more

    def fields_kept_from(self, view: View) -> list[str]:
        """How it is known who the father is, is hers and his to know.

        Where a paper names the reader's home alone, that somebody else “lives in the home” would
        be read of that one.
        """
        kept = super().fields_kept_from(view)
        kept += ["contact"] if self.contact == Contact.LIVES and self.id in view.apart else []
        return kept if view.expecting or self.id == view.parent else [*kept, "paternity"]

    def applies(self, field: str) -> bool:
        """A child's form is a child's, and none asks an adult about a stillbirth.

        What is entered already always shows.
        """
        if getattr(self, field) not in NOTHING:
            return True
        mark = marks(Person)[field]
        if mark.of_the_living and self.loss:
            return False
        alive = (getattr(self, one) for one in marked(Person, "of_the_living"))
        if field == "loss" and any(held not in NOTHING for held in alive):
            return False  # this child lives, or has lived
        return mark.asked_of is None or self.role in mark.asked_of

    def left_behind(self, field: str, value: Any, today: Callable[[], date]) -> dict[str, Any]:
        """The role they had until that day.

        What was chosen and left on one day, or on the day on which they were entered, is a slip, or
        was passed on the way to a choice: nobody ever was that.
        """
        if field != "role" or value == self.role or self.role is None:
            return {}
        day = today()
        if self.entered_at and self.entered_at.date() >= day:
            return {}
        rows, until = self.earlier_roles, PartialDate.of(day)
        if rows and rows[-1].until == until:
            return {"earlier_roles": rows[:-1]} if rows[-1].role == value else {}
        return {"earlier_roles": (*rows, EarlierRole(role=self.role, until=until))}

    def may_be(self, other: Self) -> bool:
        """Whether both share a name, or much of one with nothing that tells them apart.

        So do the first name with the day of birth, and the last name of two who may be the father.
        """
        names = [
            {
                " ".join(name.casefold().split())
                for name in (who.names, who.known_as, *(row.name for row in who.other_names))
                if name.strip()
            }
            for who in (self, other)
        ]
        firsts, lasts = (
            [{name.split()[place] for name in known} for known in names] for place in (0, -1)
        )
        if names[0] & names[1]:
            return True
        if firsts[0] & firsts[1] and may_be_one_day(self.born, other.born):
            return True
        told_apart = bool(self.born and other.born and not may_be_one_day(self.born, other.born))
        if told_apart or (self.twin and other.twin):
            return False
        if any(
            one.split()[0] == two.split()[0] and one_letter_apart(one.split()[-1], two.split()[-1])
            for one in names[0]
            for two in names[1]
            if " " in one and " " in two
        ):
            return True
        if not lasts[0] & lasts[1]:
            return False
        fathers = {self.role, other.role} <= {Role.FATHER, Role.POSSIBLE_FATHER}
        return fathers or any(
            nearly(one, two)
            for one in names[0]
            for two in names[1]
            if " " in one and " " in two and one.split()[-1] == two.split()[-1]
        )
