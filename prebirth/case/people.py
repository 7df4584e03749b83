"""The people of a case, their homes and ties, and the children before this one."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from prebirth.case.dates import PartialDate
from prebirth.case.record import AgencyId, Born, Known, Model, PersonId, Prose, Record


class Role(StrEnum):
    """What somebody is to the unborn baby."""

    MOTHER = "mother"
    FATHER = "father"
    POSSIBLE_FATHER = "possible father"
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


class Lived(Model):
    """An area or authority somebody has lived in."""

    area: str = ""
    since: PartialDate | None = Field(None, title="From")
    until: PartialDate | None = Field(None, title="To")


class Person(Record):
    """Somebody in or around the family."""

    label: ClassVar[str] = "person"
    columns: ClassVar[tuple[str, ...]] = ("names", "role", "born", "contact", "spoken_to")

    names: str = Field("", title="Full name")
    known_as: str = Field("", title="Known as")
    role: Role | None = Field(None, title="To the baby")
    of_parent: PersonId | None = Field(
        None,
        title="Whose partner, child or relative",
        description="The parent through whom they belong to this family.",
    )
    sex: Sex | None = Field(None, title="Shown in the genogram as")
    born: Born = None
    age: int | None = Field(None, title="Age, if the date is not known", ge=0, le=120)
    died: Born = None
    loss: Loss | None = Field(
        None,
        title="If not born alive",
        description="A stillbirth or loss has its own mark in the genogram, and its own grief.",
    )
    twin: Twin | None = Field(None, title="If a twin")
    contact: Contact | None = Field(None, title="With the family")
    phone: str = ""
    lived_in: tuple[Lived, ...] = Field(
        (), title="Areas lived in", description="Every area, so that each can be asked."
    )
    address_confidential: Known | None = Field(None, title="Address kept confidential?")
    ethnicity: str = Field("", description="In their own words.")
    nationality: str = ""
    first_language: str = ""
    interpreter: Known | None = Field(None, title="Interpreter needed?")
    faith: str = ""
    disability: str = Field("", title="Disability", description="What would help them take part.")
    in_care: Known | None = Field(None, title="In care as a child?")
    learning_difficulty: LearningNeed | None = Field(None, title="Learning difficulty?")
    young_parent: Young | None = Field(None, title="Under 18 or care leaver?")
    own_worker: str = Field("", title="Their own social worker or adviser")
    spoken_to: tuple[PartialDate, ...] = Field((), title="Spoken to on")
    notes: Prose = ""
    source: AgencyId | None = Field(None, title="Known from the agency")
    shift: float = Field(
        0.0,
        title="Moved in the genogram",
        description="To the right of where it would stand, in the picture's units.",
    )

    @property
    def name(self) -> str:
        """The name to show, in the shortest form that was given."""
        return self.known_as or self.names or "Somebody not yet named"


class Member(Model):
    """Somebody who lives or lived in a household."""

    person: PersonId | None = None
    since: PartialDate | None = Field(None, title="From")
    until: PartialDate | None = Field(None, title="To")


class Household(Record):
    """A home and who lives in it."""

    label: ClassVar[str] = "household"
    columns: ClassVar[tuple[str, ...]] = ("name", "address", "members")

    name: str = Field("", title="What we call it")
    address: str = ""
    members: tuple[Member, ...] = Field((), title="Who lives there")
    notes: Prose = ""


class TieKind(StrEnum):
    """How two people belong together."""

    PARENT = "parent of (birth)"
    STEP = "parent of (step)"
    ADOPTIVE = "parent of (adoptive)"
    FOSTER = "parent of (foster)"
    MARRIED = "married"
    LIVING_TOGETHER = "living together"
    RELATIONSHIP = "in a relationship"
    SEPARATED = "separated"
    DIVORCED = "divorced"
    OTHER = "other"


COUPLE = frozenset(
    {
        TieKind.MARRIED,
        TieKind.LIVING_TOGETHER,
        TieKind.RELATIONSHIP,
        TieKind.SEPARATED,
        TieKind.DIVORCED,
    }
)
CURRENT_COUPLE = COUPLE - {TieKind.SEPARATED, TieKind.DIVORCED}
PARENTAL = frozenset({TieKind.PARENT, TieKind.STEP, TieKind.ADOPTIVE, TieKind.FOSTER})


class Quality(StrEnum):
    """What a tie is like."""

    CLOSE = "close"
    DISTANT = "distant"
    CONFLICT = "conflict"
    ALLEGED = "violence alleged"
    CONFIRMED = "violence confirmed"
    CONTROLLING = "controlling"


class Tie(Record):
    """A tie between two people: parent of, couple, or other."""

    label: ClassVar[str] = "tie"
    columns: ClassVar[tuple[str, ...]] = ("one", "kind", "other", "began", "quality")

    one: PersonId | None = Field(None, title="This person")
    kind: TieKind | None = Field(None, title="Is")
    other: PersonId | None = Field(None, title="To or with")
    began: PartialDate | None = None
    ended: PartialDate | None = None
    quality: tuple[Quality, ...] = Field((), title="What it is like")
    notes: Prose = ""


class WhereNow(StrEnum):
    """Where an earlier child lives."""

    PARENT = "with parent"
    RELATIVES = "with relatives"
    FOSTER = "foster care"
    ADOPTED = "adopted"
    OTHER_PARENT = "with other parent"
    DIED = "died"
    NOT_KNOWN = "not known"


class Order(StrEnum):
    """The order under which a child left or stays (Children Act 1989; Adoption and Children Act 2002)."""

    NONE = "none"
    SECTION_20 = "section 20"
    EMERGENCY = "emergency protection order"
    INTERIM = "interim care order"
    CARE = "care order"
    GUARDIANSHIP = "special guardianship order"
    PLACEMENT = "placement order"
    ADOPTION = "adoption order"


class PlanCategory(StrEnum):
    """Why a child was on a plan."""

    NEGLECT = "neglect"
    PHYSICAL = "physical abuse"
    EMOTIONAL = "emotional abuse"
    SEXUAL = "sexual abuse"
    IN_NEED = "child in need"


class PlanPeriod(Model):
    """A time on a plan."""

    category: PlanCategory | None = None
    since: PartialDate | None = Field(None, title="From")
    until: PartialDate | None = Field(None, title="To")


class PreviousChild(Record):
    """A child one of the parents had before, where that child is and why."""

    label: ClassVar[str] = "previous child"
    columns: ClassVar[tuple[str, ...]] = (
        "child",
        "parents",
        "where_now",
        "removed_on",
        "order",
        "papers_received",
    )

    child: PersonId | None = None
    parents: tuple[PersonId, ...] = Field((), title="Parents")
    where_now: WhereNow | None = Field(None, title="Where now")
    removed_on: PartialDate | None = Field(None, title="Left their care on")
    authority: str = Field("", title="Authority that decided")
    order: Order | None = None
    reason: Prose = ""
    plans: tuple[PlanPeriod, ...] = Field((), title="Times on a plan")
    papers_asked: PartialDate | None = Field(None, title="Papers asked for on")
    papers_received: PartialDate | None = Field(None, title="Papers received on")
    contact: Prose = Field("", title="Contact arrangement")
    contact_overseer: str = Field("", title="Who oversees contact")
    contact_reviewed: PartialDate | None = Field(None, title="Contact reviewed on")

    @property
    def left_care(self) -> bool:
        """Whether the child left the care of these parents."""
        return bool(self.removed_on) or self.where_now in {
            WhereNow.RELATIVES,
            WhereNow.FOSTER,
            WhereNow.ADOPTED,
        }


class ChildVoice(Record):
    """What a child said or showed, and who was there to hear it."""

    label: ClassVar[str] = "time with a child"
    columns: ClassVar[tuple[str, ...]] = ("child", "seen_on", "alone", "words")

    child: PersonId | None = None
    seen_on: PartialDate | None = None
    by: str = Field("", title="Seen by")
    alone: Known | None = Field(None, title="Seen alone?")
    words: Prose = Field("", title="In the child's words")
    observed: Prose = Field("", title="What was observed")
    day: Prose = Field("", title="A day in this child's life")


class Support(Record):
    """Help the family has, from a relative or an agency."""

    label: ClassVar[str] = "support"
    columns: ClassVar[tuple[str, ...]] = ("person", "agency", "does", "how_often", "role_agreed")

    person: PersonId | None = Field(None, title="Relative or friend")
    agency: AgencyId | None = Field(None, title="Or agency")
    does: Prose = Field("", title="What they do")
    how_often: str = ""
    role_agreed: PartialDate | None = Field(None, title="Role agreed with them on")
    daily_care: str = Field("", title="How much of daily care they provide")
    hiding: Prose = Field("", title="What it might be hiding")
