"""Who may not come to the birth, who is kept safe from whom, and other names at home."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from prebirth.base.language import say
from prebirth.case.birth import BirthPlan, NotToCome
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.enquiries import StructuredTool, ToolSubject
from prebirth.case.family import mothers, parents, tie_is_past
from prebirth.case.kept_away import barred, kept_away, may_not_come
from prebirth.case.newest import may_be_newest
from prebirth.case.not_yet import NotYet
from prebirth.case.people import SIBLINGS, Person, Role
from prebirth.case.ties import VIOLENT, Quality, Tie
from prebirth.case.values import Known
from prebirth.copies.birth import which_plan
from prebirth.copies.kept_back import KeptBack, NotedLine, and_kept, sentences_of
from prebirth.copies.kept_out import ban_blocks, may_name_somebody, year_of
from prebirth.copies.known_harm import alleged_by, at_home
from prebirth.copies.who_they_are import named, what_they_are
from prebirth.form.model import Form
from prebirth.layout.blocks import Block, Empty, Para
from prebirth.rules.birth_days import coming_days, what_comes
from prebirth.wording.facts import DOES, capital, told_apart

Shorten = Callable[[str], str]
DID = {
    Quality.CONFIRMED: "hurt",
    Quality.CONTROLLING: "controlled",
    Quality.ALLEGED: "is said to have hurt",
}
"""What somebody did to whom, as long as the two were a couple."""


def not_to_come_blocks(
    form: Form, case: Case, kept: KeptBack, shorten: Shorten, on: date
) -> list[Block]:
    """Everybody who may not come, how to know them, why, and who told them: no row is left out.

    Whom an alert, an order or an answer alone keeps out stands below what the plans say.
    """
    note: list[Block] = []
    hidden = any(kept.of(plan, "not_to_come") for plan in case.birth_plans)
    if hidden or kept.any_of("birth_plans"):
        note += kept.somebody()
    listed, newest = may_not_come(case), may_be_newest(case.birth_plans)
    more = ban_blocks(form, case, kept, on, {row.person for _, row in listed if row.person})
    if not listed:
        if not note and (
            kept.any_in("birth_alerts", "says")
            or kept.any_in("orders", "kind", "binds", "protects", "says")
        ):
            note = kept.somebody()
        none: list[Block] = [
            Para(say("No birth plan names who may not come."))
            if may_name_somebody(form, case, on)
            else Empty(say("Nobody is named yet who may not come."))
        ]
        return [*(note or none), *more]
    told = [
        Para(
            sentences_of(
                "" if plan in newest else _earlier(plan),
                _how_to_know(case, kept, row, shorten, on),
                shorten(_who_told(row)),
            ),
            say("May not come, {who}:", who=_who(case, kept, plan, row)),
        )
        for plan, row in listed
    ]
    return [*told, *more, *note]


def _earlier(plan: BirthPlan) -> str:
    """That it stands in an earlier plan, by its version or day."""
    return say("By an earlier birth plan, {which}", which=which_plan(plan))


def _who(case: Case, kept: KeptBack, plan: BirthPlan, row: NotToCome) -> str:
    person = case.people.get(row.person or "")
    if person is None:
        gone = kept.of(plan, "not_to_come") or kept.any_of("people")
        unnamed = say("Name kept back: ring duty") if gone else say("Not named")
        return row.who or unnamed
    return ", ".join(filter(None, (named(case, person), what_they_are(case, person))))


def _how_to_know(case: Case, kept: KeptBack, row: NotToCome, shorten: Shorten, on: date) -> str:
    """The year of birth, a release to come, what is noted of them, and why they may not come."""
    person = case.people.get(row.person or "")
    why = say("Why: {why}", why=row.why) if row.why else ""
    if person is None:
        return shorten(sentences_of(why))
    ahead = days_to_come(kept, person, on)
    return sentences_of(year_of(person), ahead, shorten(sentences_of(row.who, person.notes, why)))


def _who_told(row: NotToCome) -> str:
    if row.told_by or row.told_on:
        return " ".join(
            filter(
                None,
                (
                    say("To be told") if isinstance(row.told_on, NotYet) else say("Told"),
                    say("by {told_by}", told_by=row.told_by) if row.told_by else "",
                    f"{row.told_on.told()}" if row.told_on else "",
                ),
            )
        )
    return (
        say("Not told: {not_told}", not_told=row.not_told)
        if row.not_told
        else say("Whether they were told is not recorded")
    )


def days_to_come(kept: KeptBack, person: Person, on: date) -> str:
    """What is known to come for somebody, as a release, with its day and what is arranged."""
    note = kept.note(person, "ahead")
    told = [
        f"{capital(what_comes(row))} {PartialDate(row.on.year, row.on.month, row.on.day).told()}: "
        + (row.plan.strip() or ("" if note else say("what is arranged is not recorded")))
        for row in coming_days(person, on)
        if row.on
    ]
    return sentences_of(*(one.removesuffix(": ") for one in told), note)


def _days_of_feared(case: Case, kept: KeptBack, on: date) -> list[Block]:
    """What is to come for each from whom somebody is kept safe; of whom may not come it is told."""
    feared = {key for person in case.people for key in person.safe_from} - barred(case)
    return [
        Para(told, say("Known ahead for {who}:", who=told_apart(case, person)))
        for person in case.people
        if person.id in feared and (told := days_to_come(kept, person, on))
    ]


def safety_blocks(
    case: Case, kept: KeptBack, shorten: Shorten, on: date, *, everybody: bool = False
) -> list[Block]:
    """Who is kept safe from whom, whose address nobody says, and which violence is recorded.

    Of people whom a ward knows no address of it is not told, where not `everybody` is meant.

    Somebody against whom violence is alleged may not know of it: a ward must not be the first
    to say so.
    """
    told = (
        (say("Keep safe:"), _kept_safe(case, shorten)),
        (
            say("Address kept confidential, tell nobody where they live:"),
            _hidden(case, shorten, everybody=everybody),
        ),
        (say("Violence:"), _violence(case, shorten)),
    )
    blocks: list[Block] = [
        Para(f"{'; '.join(texts)}.", lead) for lead, each in told if (texts := list(each))
    ]
    blocks += _days_of_feared(case, kept, on)
    accused = _accused(case, shorten)
    if accused:
        told_nobody = say(
            "Do not speak of it with {listed} before you ring duty: it could put "
            "somebody in danger.",
            listed=say(" or ").join(accused),
        )
        blocks.append(Para(told_nobody, say("What is alleged is not proven.")))
    if kept.any_in("people", "safe_from", "address_confidential") or kept.any_in("ties", "quality"):
        return [*blocks, *kept.somebody()]
    return blocks


def abuse_tools(case: Case, kept: KeptBack, shorten: Shorten) -> list[Block]:
    """What each tool on domestic abuse came to, when, and when it is done again."""
    told = [
        _tool(case, kept, tool, shorten)
        for tool in case.tools
        if tool.subject == ToolSubject.ABUSE and (tool.outcome.strip() or kept.of(tool, "outcome"))
    ]
    hidden = any(kept.of(tool, "subject") for tool in case.tools)
    return [*told, *(kept.part_line(None) if hidden else [])]


def _tool(case: Case, kept: KeptBack, tool: StructuredTool, shorten: Shorten) -> Para:
    line = NotedLine(case, kept, tool)
    name = line.value("name") or say("Domestic abuse tool")
    done, again = line.value("done_on"), line.value("next_on")
    told = sentences_of(
        line.value("outcome"),
        say("To be done again {next_on}", next_on=again.told()) if again else "",
    )
    lead = f"{name}{f' ({done.show()})' if done else ''}:"
    return Para(and_kept(shorten(told), line.note()), lead)


def _kept_safe(case: Case, shorten: Shorten) -> Iterator[str]:
    for person in _mothers_first(case):
        if person.safe_from:
            others = say(" and ").join(
                shorten(_apart(case, other)) + _with_them(case, person, other)
                for other in person.safe_from
            )
            yield say(
                "{shorten} from {others}", shorten=shorten(told_apart(case, person)), others=others
            )


def _with_them(case: Case, person: Person, other: str) -> str:
    """That somebody lives or stays where she lives who is kept safe from them."""
    now = [{row.person for row in home.members if row.here} for home in case.households]
    hers = person in mothers(case) and other in set(at_home(case))
    together = hers or any({person.id, other} <= home for home in now)
    return say(" (who lives or stays in the same home)") if together else ""


def _hidden(case: Case, shorten: Shorten, *, everybody: bool) -> Iterator[str]:
    """Parents, the children, who is at home or kept safe; of others a ward knows no address."""
    near = {person.id for person in parents(case)} | set(at_home(case))
    near |= {row.child for row in case.previous_children if row.child}
    near |= {one.id for one in case.people if one.role in SIBLINGS or one.safe_from}
    for person in _mothers_first(case):
        if (everybody or person.id in near) and person.address_confidential == Known.YES:
            yield shorten(told_apart(case, person))


def _violence(case: Case, shorten: Shorten) -> Iterator[str]:
    """Each tie of a parent with violence or control in it, those of the mother first."""
    for tie in _violent_ties(case):
        called = {one: _called(case, one, shorten) for one in (tie.one, tie.other) if one}
        past = tie_is_past(case, tie)
        ended = say("relationship ended {day}", day=tie.ended.show()) if tie.ended and past else ""
        told = [_kinds(tie), "" if tie.hurting else _who_hurts(case, tie), ended]
        said = "; ".join(filter(None, told))
        yield _between(tie, called, past=past) + (f" ({said})" if said else "")


def _kinds(tie: Tie) -> str:
    """What is recorded of the violence, as far as the verb does not say it."""
    kinds = [one for one in tie.quality if one in VIOLENT]
    if tie.hurting and Quality.CONFIRMED not in kinds and Quality.CONTROLLING in kinds:
        kinds.remove(Quality.CONTROLLING)  # the verb says it, and it is not what is alleged
        return ", ".join(say(one.value) for one in kinds)
    plain = Quality.ALLEGED in kinds and Quality.CONTROLLING in kinds
    words = [say(one.value) for one in kinds]
    return ", ".join(words if plain else [one.removeprefix("violence ") for one in words])


def _who_hurts(case: Case, tie: Tie) -> str:
    """That nobody recorded who hurts whom; of two who may both come, to ring before they meet."""
    both = {one for one in (tie.one, tie.other) if one and one in case.people}
    dead = any((found := case.people.get(one)) and found.died for one in both)
    if dead or both & barred(case) or not both & {mother.id for mother in mothers(case)}:
        return say("who hurts whom is not recorded")
    return say("who hurts whom is not recorded: ring duty before they meet")


def _violent_ties(case: Case) -> list[Tie]:
    hers, both = {mother.id for mother in mothers(case)}, {person.id for person in parents(case)}
    ties = [tie for tie in case.ties if tie.violent and both & tie.people]
    return sorted(ties, key=lambda tie: hers.isdisjoint(tie.people))


def _accused(case: Case, shorten: Shorten) -> list[str]:
    """Each of whom it is only said that they hurt somebody, of whatever role or sex.

    Where it is not recorded who hurts whom, each of the two whom the page names.
    """
    accused: dict[str, None] = {}
    for tie in _violent_ties(case):
        if Quality.ALLEGED in tie.quality or not VIOLENT.intersection(tie.quality):
            does = [who for who, _ in tie.hurting]
            both = [one for one in (tie.one, tie.other) if one]
            accused |= dict.fromkeys(does or [one for one in both if one in _named(case)] or both)
    accused |= dict.fromkeys(alleged_by(case))
    return list(dict.fromkeys(_called(case, one, shorten) for one in accused))


def _named(case: Case) -> set[str]:
    """Whom the page names: parents, who is at home or kept away, and who may hurt a mother.

    Somebody outside who is only said to be hurt is told by what they are.
    """
    carry = {mother.id for mother in mothers(case)}
    hers = [tie for tie in case.ties if carry & tie.people]
    theirs = {
        one
        for tie in hers
        for one in ({who for who, _ in tie.hurting} if tie.hurting else tie.people)
        if tie.hurting or Quality.ALLEGED not in tie.quality
    }
    return (
        {person.id for person in parents(case)}
        | set(at_home(case))
        | kept_away(case)
        | theirs
        | {*alleged_by(case)}
    )


def _called(case: Case, one: str, shorten: Shorten) -> str:
    return shorten(_apart(case, one)) if one in _named(case) else _without_name(case, one)


def _apart(case: Case, one: str) -> str:
    """What somebody is called, told apart from others of the same name."""
    person = case.people.get(one)
    return told_apart(case, person) if person else case.name_of(one)


def _between(tie: Tie, called: dict[str, str], *, past: bool) -> str:
    """The two of a tie by name, and who hurts or did hurt whom, where that is recorded."""
    said_alone = say("is said to have hurt or controlled") if past else say(SAID_ALONE)
    verbs = DID if past else DOES
    does = next((say(said) for one, said in verbs.items() if one in tie.quality), said_alone)
    if not tie.hurting:
        return say(" and ").join(called.values())
    if len(tie.hurting) > 1:
        return say(
            "{listed}: each {does} the other", listed=say(" and ").join(called.values()), does=does
        )
    said = (f"{called[who]} {does} {called[whom]}" for who, whom in tie.hurting)
    return say(" and ").join(said)


SAID_ALONE = "is said to hurt or control"


def _without_name(case: Case, person: str) -> str:
    found = case.people.get(person)
    if found and found.role == Role.EX_PARTNER:
        return say("a former partner")
    return (what_they_are(case, found) if found else "") or say("somebody else")


def _mothers_first(case: Case) -> list[Person]:
    hers = {mother.id for mother in mothers(case)}
    return sorted(case.people, key=lambda person: person.id not in hers)


def other_names(case: Case, shorten: Shorten) -> list[Block]:
    """The other names of mother and of who is at home; none that somebody may not know."""
    near = {mother.id for mother in mothers(case)} | set(at_home(case))
    told = [
        f"{person.name}: {', '.join(names)}"
        for person in _mothers_first(case)
        if person.id in near
        and (names := [row.name for row in person.other_names if row.name and not row.secret])
    ]
    return [Para(shorten(f"{'; '.join(told)}."), say("Other names:"))] if told else []
