"""A question: what kind of answer it takes, of whom, and what it is for."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field, model_validator

from prebirth.base.language import Kept, Shown
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.values import Known
from prebirth.form.form_model import FormModel, Group
from prebirth.form.show_if import ShowIf


class AnswerKind(StrEnum):
    """What an answer is made of."""

    TEXT = "text"
    CHOICE = "choice"
    SCALE = "scale"
    YESNO = "yesno"
    DATE = "date"
    PERSON = "person"
    NUMBER = "number"
    """With a unit, and bounds beyond which it is refused."""
    TICKS = "ticks"
    """The choices as a list, each with a tick and room for words beside it."""
    TABLE = "table"
    """Rows under the question's own columns."""


CHOOSING = frozenset({AnswerKind.CHOICE, AnswerKind.SCALE, AnswerKind.YESNO, AnswerKind.TICKS})
"""The kinds that choose among some; a question has at most one of them."""
NONE_OF_THESE = "none of these"
"""What a tick list offers beside its own choices, so that nothing ticked may mean not asked."""


class AnswerAudience(StrEnum):
    """Whose copies may hold the answer to a question; professionals' copies may hold all."""

    PROFESSIONALS = "professionals"
    """No parent's copy: so is every question that does not say otherwise."""
    FAMILY = "family"
    """The copy of each parent whom it was asked about; any parent's where it is about nobody."""
    MOTHER = "mother"
    """The mother's copy alone: her health, her appointments, who may be at the birth."""
    FATHER = "father"
    """The father's or partner's copy alone; of none of them where there is more than one."""
    ONLY_PARENT = "only_parent"
    """A parent's copy where there is no other parent: it tells what each of them thinks."""
    OWN_CHILDREN = "own_children"
    """As for family; asked of no one child, a parent of all the children before this one."""
    UNSAFE = "unsafe"
    """No parent's copy: it may hold what one person said about another's violence."""


ONE_READER = frozenset({AnswerAudience.MOTHER, AnswerAudience.FATHER, AnswerAudience.ONLY_PARENT})
"""The audiences of which one parent alone reads the answer."""


class QuestionRole(StrEnum):
    """What a question is for; copies and prompts find it by this, whatever its id or words.

    The names are permanent: an authority's own forms use them.
    """

    EARLY_BIRTH = "early_birth"
    """What happens if the baby comes early; on the midwife's page."""
    LATE_BOOKING = "late_booking"
    """Why maternity care began late; a choice that begins with concealed or denied says so."""
    SHARING = "sharing"
    """Whether the parents agree to what is shared; a choice that begins with explained and not
    agreed, or with shared without, says that they do not."""
    PATERNITY = "paternity"
    """Who the father is, or why nobody is named."""
    CHILDHOOD = "childhood"
    """A parent's own childhood; this and the six below are a parent's history."""
    LEARNING = "learning"
    HEALTH = "health"
    SUBSTANCES = "substances"
    PARENTING = "parenting"
    STRENGTHS = "strengths"
    THIS_BABY = "this_baby"
    PART_IN_ASSESSMENT = "part_in_assessment"
    """How a father or partner takes part, or what was tried."""
    PART_IN_CARING = "part_in_caring"
    """What a father or partner will do for the baby, and who oversees his contact."""
    EARLIER_CHILDREN = "earlier_children"
    """What led to an earlier child's removal or plan."""
    DIFFERENT_NOW = "different_now"
    LOSS_FELT = "loss_felt"
    RELATIONSHIP = "relationship"
    CONFLICT = "conflict"
    ABUSE_ASKED_ALONE = "abuse_asked_alone"
    """Whether each parent was asked about abuse alone; a choice that begins with yes says so."""
    ABUSE_TOOL = "abuse_tool"
    NEW_PARTNER = "new_partner"
    PROTECTS = "protects"
    """Whether each parent could keep the baby safe from a known person."""
    SEXUAL_HARM = "sexual_harm"
    FGM = "fgm"
    """Whether FGM or forced marriage was asked about, and whether a daughter is at risk."""
    FGM_PLAN = "fgm_plan"
    """Who watches over a girl of this family."""
    RECOURSE = "recourse"
    """Whether a parent may claim public funds; a choice that begins with leave without, no leave
    or asylum says that they may not, or not yet."""
    IDENTITY = "identity"
    """Identity, heritage and faith; its section also shows each person's language and faith."""
    IDENTITY_FOR_BABY = "identity_for_baby"
    """What heritage and faith mean for this baby; on the midwife's page."""
    LANGUAGE = "language"
    """Language, reading and who interprets; on the midwife's page."""
    DAILY_LIFE = "daily_life"
    HEALTH_TOGETHER = "health_together"
    """What GP and mental health services say, read together."""
    TREATMENT = "treatment"
    """Whether treatment is kept to; the choice no, or one that begins with in part, says not."""
    SELF_HARM = "self_harm"
    """Whether each parent was asked about self-harm and suicide."""
    CRYING = "crying"
    SMALL_INCIDENTS = "small_incidents"
    HEALTH_VISITOR = "health_visitor"
    """Whether the health visitor knows of the baby."""
    MISSED_MEANING = "missed_meaning"
    """What the missed appointments mean for the baby, all of them together."""
    SAID_NOT_SEEN = "said_not_seen"
    NEGLECT = "neglect"
    SAFER_SLEEP = "safer_sleep"
    READ_TOGETHER = "read_together"
    """What the agencies' assessments say, read together; asked again in the joint reading."""
    AGENCIES_DIFFER = "agencies_differ"
    AGENCIES_SILENT = "agencies_silent"
    COORDINATOR = "coordinator"
    UNVOICED = "unvoiced"
    """Concerns that nobody has voiced yet."""
    WORRIES = "worries"
    """What worries us; on the first page of the report and of a parent's copy."""
    KEEPS_SAFE = "keeps_safe"
    """What keeps the baby safe; on the same first pages."""
    JUDGEMENT = "judgement"
    """What the authority thinks; on the same first pages."""
    ASK_OF_CONFERENCE = "ask_of_conference"
    """What conference is asked to decide, where the record of the conference does not say it."""
    OPPOSITE_VIEW = "opposite_view"
    NEWBORN_HERE = "newborn_here"
    """What a newborn would live in this home."""
    AT_BIRTH = "at_birth"
    """What is to happen at the birth; this and the four below are the birth plan."""
    ON_WARD = "on_ward"
    DISCHARGE_MEETING = "discharge_meeting"
    GOING_HOME = "going_home"
    OUT_OF_HOURS = "out_of_hours"
    REOPEN_IF = "reopen_if"
    """What would reopen it once it is closed; read where the closing does not say it."""
    DECIDES_ABOUT_BIRTH = "decides_about_birth"
    """Whether a mother can decide about the birth; a choice that begins with doubt says so."""
    ABLE_TO_INSTRUCT = "able_to_instruct"
    """Whether each parent can instruct a solicitor."""
    MOVING = "moving"
    """Whether the mother moves; a choice that begins with may move or has moved says so, and one
    that begins with no move says that she does not."""
    FEEDING = "feeding"
    HER_SUPPORT = "her_support"
    """Who is with the mother if the baby does not leave with her."""
    MOTHERS_VIEW = "mothers_view"
    FATHERS_VIEW = "fathers_view"
    PARENTS_DISAGREE = "parents_disagree"
    """What the parents disagree with; on the midwife's page."""
    REFLECTION = "reflection"
    """What the worker thinks of their own work; on the manager's sheet."""


class OwnColumn(FormModel):
    """One column of a question's own table."""

    title: Kept = Field(min_length=1, max_length=60)
    type: Literal["text", "choice", "number", "date", "person"] = "text"
    choices: tuple[Kept, ...] = ()
    was: tuple[str, ...] = Field((), description="Titles an earlier form gave it.")

    @model_validator(mode="after")
    def _whole(self) -> OwnColumn:
        if (self.type == "choice") != (len(self.choices) > 1):
            raise ValueError(
                f"the column “{self.title}” has choices, two or more, where its type is choice, "
                "and only there"
            )
        return self


PREPARING = frozenset(
    {
        QuestionRole.EARLY_BIRTH,
        QuestionRole.AT_BIRTH,
        QuestionRole.ON_WARD,
        QuestionRole.DISCHARGE_MEETING,
        QuestionRole.GOING_HOME,
        QuestionRole.OUT_OF_HOURS,
        QuestionRole.DECIDES_ABOUT_BIRTH,
        QuestionRole.MOVING,
        QuestionRole.FEEDING,
        QuestionRole.HER_SUPPORT,
        QuestionRole.CRYING,
        QuestionRole.SAFER_SLEEP,
        QuestionRole.NEWBORN_HERE,
        QuestionRole.IDENTITY_FOR_BABY,
        QuestionRole.THIS_BABY,
        QuestionRole.HEALTH_VISITOR,
    }
)
"""What questions of a birth to come are for."""

OF_LABOUR = frozenset(
    {
        QuestionRole.EARLY_BIRTH,
        QuestionRole.AT_BIRTH,
        QuestionRole.DECIDES_ABOUT_BIRTH,
        QuestionRole.MOVING,
    }
)
"""What questions are for that nobody asks any more once every baby is born."""


class Question(FormModel):
    """One question of the walk."""

    id: str = Field(pattern=r"^[A-Z][A-Za-z]*[0-9]+(\.[0-9]+)?$", description="Permanent.")
    role: tuple[QuestionRole, ...] = Field(
        (), description="What it is for: by this the copies and prompts find it."
    )
    short: Shown = Field(description="The heading it has in the report.")
    ask: Shown = Field(description="One plain sentence; {name} stands for the person it is about.")
    help: Shown
    type: tuple[AnswerKind, ...] = Field(min_length=1)
    choices: tuple[Kept, ...] = ()
    was: dict[str, str] = Field(
        {}, description="Choices an earlier form offered, each with the one that says the same now."
    )
    multi: bool = False
    unit: Kept = Field("", description="The unit of a number, such as weeks.")
    at_least: float | None = Field(None, description="The least that a number may be.")
    at_most: float | None = Field(None, description="The most that a number may be.")
    decimals: int = Field(0, ge=0, le=4, description="How many decimals a number may have.")
    columns: tuple[OwnColumn, ...] = Field((), description="The columns of a table.")
    headings: tuple[Shown, ...] = Field(
        (), description="Headings a worker may begin the text with; never what to conclude."
    )
    each: Group | None = None
    show_if: ShowIf | None = None
    computed: Literal["conference_timing"] | None = None
    findings: tuple[str, ...] = ()
    reason: Shown = Field("", description="The statutory reason, where no finding asks for it.")
    audience: AnswerAudience = Field(
        AnswerAudience.PROFESSIONALS, description="Whose copies may hold the answer."
    )
    also_of_the_dead: bool = Field(
        False, description="Asked about somebody who has died too; others stay where answered."
    )
    own_words: bool = Field(
        False,
        description="Whether the answer is what its reader said: it stays whole in their own copy. "
        "Its audience is mother, father or only_parent, or it is asked of each parent.",
    )
    safety: bool = Field(
        False,
        description="Whether the answer may lead to somebody, or says what they think: no copy "
        "for one whom they are to be kept safe from holds it.",
    )
    copies: tuple[CopyKind, ...] = ()
    required: bool = Field(
        False, description="Shown as missing until it is answered; it never blocks anything."
    )
    off: bool = Field(False, description="No longer asked; its answers are kept and shown.")
    past: Shown = Field("", description="The heading it has in a parent's copy after a loss.")
    several: Shown = Field("", description="The heading it has where there is more than one baby.")
    several_ask: Shown = Field("", description="The same question, of more than one baby.")

    @model_validator(mode="after")
    def _whole(self) -> Question:
        if not self.findings and not self.reason:
            raise ValueError(
                "needs findings, or a reason that says which law or guidance asks for it"
            )
        self._kinds_fit()
        if self.headings and AnswerKind.TEXT not in self.type:
            raise ValueError("has headings, and no text to put them in")
        if said := next(
            (
                line
                for line in self.headings
                if len(line) > 60 or line.rstrip()[-1:] in {".", "!", ";"} or not line.strip()
            ),
            None,
        ):
            raise ValueError(
                f"has the heading “{said}”; a heading is a few words without a full stop"
            )
        if twice := next((choice for choice in self.choices if self.choices.count(choice) > 1), ""):
            raise ValueError(
                f"offers the choice “{twice}” twice; a choice that holds a comma needs quotation "
                "marks"
            )
        if unknown := next((now for now in self.was.values() if now not in self.choices), ""):
            raise ValueError(
                f"says under “was” that an earlier choice is now “{unknown}”, which is not among "
                "its choices"
            )
        return self

    def _kinds_fit(self) -> None:
        """Raise ValueError where what the question has does not fit what it asks for."""
        kinds = set(self.type)
        if len(kinds) < len(self.type) or len(kinds & CHOOSING) > 1:
            raise ValueError(
                "a question has each type once, and one of choice, scale, yesno and ticks"
            )
        chosen = kinds & (CHOOSING - {AnswerKind.YESNO})
        if chosen and len(self.choices) < 2:
            raise ValueError("a choice, a scale or ticks need at least two choices")
        number = (self.unit, self.at_least, self.at_most, self.decimals)
        if AnswerKind.NUMBER not in kinds and number != ("", None, None, 0):
            raise ValueError("has a unit, bounds or decimals, and asks for no number")
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise ValueError("at_least is more than at_most, so that no number fits")
        if (AnswerKind.TABLE in kinds) != bool(self.columns):
            raise ValueError("a table needs columns, and columns need the type table")
        named = [name for column in self.columns for name in (column.title, *column.was)]
        if twice := next((name for name in named if named.count(name) > 1), ""):
            raise ValueError(f"has the column “{twice}” twice")

    @property
    def of_birth(self) -> bool:
        """Whether it is of a birth to come alone: after a loss nothing asks it."""
        return not PREPARING.isdisjoint(self.role) or self.computed == "conference_timing"

    @property
    def of_labour(self) -> bool:
        """Whether it is of the time until the birth alone: once all are born nothing asks it."""
        return not OF_LABOUR.isdisjoint(self.role) or self.computed == "conference_timing"

    @property
    def choosable(self) -> bool:
        """Whether it is answered by choosing."""
        return bool(CHOOSING & set(self.type))

    def column_of(self, title: str) -> str:
        """The title of today of a column, which an earlier form may have called otherwise."""
        return next((one.title for one in self.columns if title in one.was), title)

    def means(self, chosen: tuple[str, ...]) -> tuple[str, ...]:
        """What was chosen, in the choices of today; a choice without a successor stays as it was.

        Where one choice of today joins two earlier ones with a comma, the second of
        them, chosen beside the first, says nothing more and is dropped.
        """
        whole = {self.was[choice] for choice in chosen if choice in self.was}
        halves = {choice.partition(",")[0] for choice in whole}
        return tuple(
            dict.fromkeys(
                self.was.get(choice, choice)
                for choice in chosen
                if choice not in halves or choice in self.choices
            )
        )

    @property
    def options(self) -> tuple[str, ...]:
        """The choices to show: the question's own, then “not known” and “not asked yet”."""
        own = ("Yes", "No") if AnswerKind.YESNO in self.type else self.choices
        if AnswerKind.TICKS in self.type and NONE_OF_THESE not in own:
            own = (*own, NONE_OF_THESE)
        return (
            *own,
            *(
                known
                for known in (Known.NOT_KNOWN.value, Known.NOT_ASKED.value)
                if known not in own
            ),
        )
