"""The pregnancy and each baby: due date, booking, maternity, and what became of it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar, Self

from prebirth.case.dates import PartialDate
from prebirth.case.marks import (
    WHOLE_FAMILY,
    AskedAt,
    Audience,
    View,
    bookkeeping,
    fact,
    marked,
    open_fact,
)
from prebirth.case.people import Sex
from prebirth.case.private_people import is_private
from prebirth.case.record import Record
from prebirth.case.values import AgencyId, Born, Coming, Key, Known, PersonId, Row


class DueBasis(StrEnum):
    """How the due date is known."""

    SCAN = "scan"
    LAST_PERIOD = "last period"
    CLINICAL = "clinical"


class Booking(StrEnum):
    """Whether booking came late."""

    IN_TIME = "in time"
    LATE = "late"
    CONCEALED = "concealed"
    DENIED = "denied"
    NOT_KNOWN = "not known"


HIDDEN = frozenset({Booking.CONCEALED, Booking.DENIED})
"""How a pregnancy is booked that was hidden for a time."""


class EndKept(StrEnum):
    """That what became of a baby is kept from whoever reads a case; it never says how it ended."""

    ALL = "no baby is expected any more"
    ONE = "another baby is still expected"


class EarlierDue(Row):
    """A due date that was given before, and how it was known then."""

    due: PartialDate | None = fact(None, "Due date")
    basis: DueBasis | None = fact(None, "Known from", lead="by ")
    agency: AgencyId | None = fact(None, "Heard from", lead="heard from ")


class Became(StrEnum):
    """What became of a baby of this pregnancy."""

    BORN = "born"
    DIED = "born, and has died"
    STILLBIRTH = "stillborn"
    MISCARRIAGE = "lost in the pregnancy"
    TERMINATION = "the pregnancy was ended"
    LOST = "this pregnancy goes on no longer"
    """How it ended is not recorded, or not for whoever reads it."""
    ONE_LOST = "no longer expected"
    """The same of one of several, where the pregnancy went on with another."""


ALIVE = frozenset({Became.BORN, Became.DIED})
"""Those who were born alive."""
UNTOLD = frozenset({Became.LOST, Became.ONE_LOST})
"""Of these nothing says how it ended."""


class Pregnancy(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
    """The pregnancy: due date, booking, maternity and referral."""

    label: ClassVar[str] = "pregnancy"

    id: Key = bookkeeping("pregnancy")
    due: Coming = open_fact(
        None,
        "Due date",
        past="Was due",
        description="We count the weeks of pregnancy from this date.",
        identifies=True,
        words_kept=True,
    )
    basis: DueBasis | None = open_fact(
        None, "Due date known from", identifies=True, words_kept=True
    )
    due_before: tuple[EarlierDue, ...] = open_fact((), "Due dates given before", adds_up=True)
    last_period: PartialDate | None = fact(
        None, "First day of the last period", audience=Audience.THEIRS
    )
    babies: int | None = open_fact(
        None, "Number of babies", past="Babies that were expected", ge=1, le=8
    )
    carried_by: PersonId | None = open_fact(
        None,
        "Who carries the baby",
        past="Who carried the baby",
        description=(
            "If there are two mothers or a surrogate. Until you say, no copy tells either that "
            "the pregnancy is hers."
        ),
    )
    booked_on: PartialDate | None = fact(None, audience=Audience.THEIRS, happened=True)
    booking: Booking | None = fact(None, "Booking was", audience=Audience.THEIRS)
    unit: str = open_fact("", "Maternity unit", safety=True, service=True)
    midwife: str = open_fact("", professional=True, safety=True)
    gp: str = open_fact("", "GP", professional=True, safety=True)
    early_birth: Known | None = fact(
        None, "Early birth expected?", past="Was an early birth expected?", audience=Audience.THEIRS
    )
    early_reason: str = open_fact(
        "", "Why early birth is expected", past="Why an early birth was expected", safety=True
    )
    meeting_waits: Known | None = open_fact(
        None,
        "Wait for her to be well before the first meeting?",
        past="Was the first meeting to wait for her to be well?",
        description=(
            "The first one after the birth. Say no more about her health here: they all read it."
        ),
    )
    referred_on: PartialDate | None = open_fact(None, "Referral received on", happened=True)
    # A neighbour or an aunt may have asked for help with her name kept back.
    referred_from: str = fact("", "Referral from", audience=Audience.PROFESSIONALS, safety=True)
    goes_on: Known | None = fact(
        None,
        "After a loss, does the assessment go on for the children at home?",
        after_loss=True,
        audience=Audience.THEIRS,
    )
    end_kept: EndKept | None = bookkeeping(None, by_the_app=True)
    """Set by the gate alone, in the case that it hands on; no record holds it."""

    def theirs(self, view: View) -> bool:
        """Whether the parent is the one who is pregnant, whose health it is."""
        return view.expecting

    def told_in_private(self) -> Collection[str]:
        """Whoever asked for help in private may be a neighbour, or one of the family."""
        return ("referred_from",) if is_private(self.referred_from) else ()

    def fields_kept_from(self, view: View) -> list[str]:
        """Where she is cared for is the mother's to tell: no other parent's copy says it.

        That the work goes on is told to a parent of whose children it is.
        """
        kept = super().fields_kept_from(view)
        if view.expecting:
            return kept
        if view.all_mine and len(view.mine) > 1:
            kept = [name for name in kept if name != "goes_on"]
        return [*kept, *marked(Pregnancy, "safety")]


GIRL_OR_BOY = {Sex.WOMAN: "girl", Sex.MAN: "boy"}
"""What a newborn is called; of others it is said as of anybody."""


class Baby(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False, who_is_who=False):
    """A baby of this pregnancy, and what became of it."""

    label: ClassVar[str] = "baby"
    columns: ClassVar[tuple[str, ...]] = ("name", "became", "born", "given_name", "registered_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("name/given_name", 1.5),
        ("became/ended_on", 1.4),
        ("born/born_at+weeks+place", 1.5),
        ("sex+weight", 1),
        ("registered_on", 1),
    )
    of_stillbirth: ClassVar[tuple[str, ...]] = ("weeks", "place", "given_name", "sex")
    """What is asked of a stillbirth too: it was a birth."""
    none_here: ClassVar[str] = "No baby is entered one by one here."
    dated: ClassVar[str] = "born"

    name: str = open_fact(
        "",
        "What we call the baby",
        description="For twins, one name each, such as first twin.",
        identifies=True,
        called=True,
        named_by=True,
        safety=False,
    )
    became: Became | None = open_fact(None, "What became of this baby")
    born: Born = open_fact(
        None,
        title="Day of birth",
        of_birth=True,
        description="The dates after the birth run from this day.",
        happened=True,
        asks_today=True,
        identifies=True,
        asked_at=AskedAt.BIRTH,
    )
    born_at: str = open_fact(
        "",
        "Time of birth",
        lead="at ",
        asked_at=AskedAt.BIRTH,
        of_birth=True,
        safety=False,
        called=False,
    )
    weeks: str = open_fact(
        "",
        "Weeks at the birth, as maternity say",
        of_birth=True,
        description="Such as 38+2. If you leave it empty, we count from the due date.",
        asked_at=AskedAt.BIRTH,
        safety=False,
        called=False,
    )
    place: str = open_fact(
        "", "Where the birth was", safety=True, service=True, asked_at=AskedAt.BIRTH
    )
    sex: Sex | None = open_fact(
        None,
        of_birth=True,
        asked_at=AskedAt.BIRTH,
        description=(
            "Before the birth, only if it matters, such as when a girl may be harmed. The mother "
            "may not want to know, and no family copy says it."
        ),
    )
    given_name: str = open_fact(
        "",
        "Name that was given",
        identifies=True,
        called=True,
        asked_at=AskedAt.BIRTH,
        safety=False,
    )
    weight: int | None = open_fact(
        None, "Weight at birth, in grams", ge=1, le=9999, asked_at=AskedAt.BIRTH, of_birth=True
    )
    ended_on: PartialDate | None = fact(
        None,
        "Day of the loss, or of the death",
        asked_at=AskedAt.LOSS,
        audience=Audience.THEIRS,
        happened=True,
        asks_today=True,
        not_before=("born",),
    )
    person: PersonId | None = open_fact(None, "Entered among the people as", asked_at=AskedAt.BIRTH)
    registered_on: PartialDate | None = open_fact(
        None, "Birth registered on", happened=True, not_before=("born",), of_birth=True
    )

    @property
    def called(self) -> str:
        """The name that was given, or what we call the baby."""
        return self.given_name or self.name

    @property
    def fate(self) -> Became | None:
        """What became of the baby; a day of birth alone says that it was born."""
        return self.became or (Became.BORN if self.born else None)

    @property
    def living(self) -> bool:
        """Whether the baby is born and has not died, as far as the record says."""
        return self.fate == Became.BORN

    def holds_but(self, *given: str) -> bool:  # noqa: ARG002  # however little is entered
        """Whether it says nothing: that there is another baby is something."""
        return False

    @property
    def lost(self) -> bool:
        """Whether the baby died, or its pregnancy ended without one."""
        return self.fate not in {None, Became.BORN}

    @property
    def lost_on(self) -> PartialDate | None:
        """The day of the loss or death; of a stillborn baby without one, the day of its birth."""
        return self.ended_on or (self.born if self.fate == Became.STILLBIRTH else None)

    def as_of(self, on: date) -> Self:
        """The same before the day of its loss or death has come: it is not lost yet."""
        if not self.lost or self.ended_on is None or self.ended_on.earliest <= on:
            return self
        born = Became.BORN if self.fate == Became.DIED else None
        return self.model_copy(update={"became": born, "ended_on": None})

    def theirs(self, view: View) -> bool:
        """Whether the parent is the one who was pregnant, whose health it is."""
        return view.expecting

    def family_may_not_read(self) -> Collection[str]:
        """Girl or boy is told by a birth, and not by a paper before or without one."""
        return () if self.fate in {*ALIVE, Became.STILLBIRTH} else ("sex",)

    def fields_kept_from(self, view: View) -> list[str]:
        """Where she gave birth is the mother's to tell; nobody is told girl or boy before."""
        kept = [*super().fields_kept_from(view), *self.family_may_not_read()]
        if view.expecting:
            return kept
        if self.fate == Became.DIED:  # who was born is no part of her health
            kept = [name for name in kept if name != "ended_on"]
        # A day, an hour or a weight would say what the words about its end do not.
        told = self.lost and self.fate not in ALIVE
        return [*kept, *marked(Baby, "safety"), *(marked(Baby, "of_birth") if told else ())]

    def narrowed(self, view: View) -> dict[str, Any]:
        """To another parent, that a pregnancy goes on no longer, and not how it ended."""
        if self.theirs(view) or self.fate in {None, *ALIVE}:
            return {}
        return {"became": Became.ONE_LOST if view.of_several else Became.LOST}
