"""Words that count somebody who is withheld, or tell of them by what they are to the mother.

“Both possible fathers” tells the one who reads it of another, “the new partner” of somebody he
does not know of, and “her older child” of a child before this one. They are sought where exactly
such a person is withheld from a reader; each is near, for the words may mean another.

A word to add: what tells of a father, a partner or a child stands in `OF_FATHERS`, `OF_PARTNERS`
or `OF_CHILDREN`, and with a number in a `COUNTED_` pattern. What follows such words, or stands
before them, where they tell of somebody else, stands above these, once for all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Place
from prebirth.case.family import mothers
from prebirth.case.marks import facts
from prebirth.case.people import FATHERS, SIBLINGS, Person, Role
from prebirth.case.references import remove_records
from prebirth.case.ties import COUPLE
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.folding import keys_of, listed
from prebirth.privacy.lost import NAMED
from prebirth.privacy.names import names_of, words_of
from prebirth.privacy.sentences import sentences
from prebirth.privacy.sought import Hit, Sought
from prebirth.privacy.withheld import Choice, Withheld

OFFICE = (
    r"(?:on|from|at|in|of|who|for) (?:the |a |her |his |their )?(?:\w+ )?"
    r"(?:council|housing|surgery|clinic|hospital|ward|school|nursery|college|police|probation"
    r"|team|board|desk|queue|social|children['’]?s|health|course|class|group|office|service"
    r"|charity|bank|court|library|church|gym|job ?centre)\b"
)
MET_AT = re.compile(rf" (?:{OFFICE}|about\b|to (?:ask|talk about|view)\b)", re.IGNORECASE)
"""Where, or what for, somebody is met who is nobody’s partner: “a woman from the council”."""
WORKS_AT = re.compile(
    r" (?:at|from|in|on) the (?:\w+ )?(?:surgery|practice|clinic|council|ward|desk|firm)\b",
    re.IGNORECASE,
)
"""Where a partner or a man works who is not hers: “the new partner at the surgery”."""
AMONG = re.compile(
    r" (?:(?:at|from|in|on) the (?:\w+ )?"
    r"(?:ward|group|park|playground|waiting room|queue|desk|party)|to (?:arrive|come|leave))\b",
    re.IGNORECASE,
)
"""Where children are who are none of hers: “the other child in the waiting room”."""
ANYWHERE = re.compile(r"(?:\b(?:an?|her|their|older|elder)|['’]s?)$", re.IGNORECASE)
"""What stands before somebody who may be hers wherever they are."""
THINGS = re.compile(
    r" (?:shower|scan|test|class|clinic|group|course|scout|yoga|vitamin|tablet|note|book|app\b"
    r"|monitor|gate|seat|bath|cloth|blanket|grow|lock|benefit|minder"
    r"|agenc|organi[sz]ation|authorit|charit)"
    r"|s?['’]s? (?:cent(?:re|er)|ward|department|service|night)",
    re.IGNORECASE,
)
"""What is called after a child, a pregnancy or a partner: “the second baby monitor”."""
OTHER = (
    r"(?:midwi(?:fe|ves)|health visitor|doctor|nurse|teacher|worker|manager|landlord|landlady"
    r"|neighbour|friend|colleague|boss|sister|brother|cousin|aunt(?:ie)?|uncle)s?"
)
OF_OTHERS = re.compile(
    rf"\b{OTHER}(?: of (?:hers|his|theirs|mine))?(?:['’]s?| (?:has|have|had|is|was|are|were))"
    r"(?: (?:an?|one|another|also|been))*$",
    re.IGNORECASE,
)
"""What ends before what is told so of somebody else: “the midwife’s”, “her friend has”."""
VERB = re.compile(r"(?:has|have|had|is|was)(?: been)?\b", re.IGNORECASE)
"""What a telling begins with that may go on with what somebody else has: it may stand."""
MAN = r"(?:men|man)\b"
SEVERAL = r"(?:both|two|2|three|either|each|neither|all|other|another|second|third|one of the)"
OF_FATHERS = re.compile(
    rf"\b{SEVERAL} (?:of )?(?:the |her )?(?:possible |alleged |putative |potential )?"
    r"(?:fathers?|dads?)\b(?!['’]? (?:and (?:boys?|baby)|group|club|course))"
    rf"|\b{SEVERAL} (?:of )?(?:the |her )?(?:possible|alleged|putative|potential) {MAN}"
    r"|\b(?:possible|alleged|putative|potential)"
    r" (?:fathers\b|father (?:number |no\.? ?)?(?:two|2)\b)"
    r"|\b(?:may|might|could|is|are)(?: not|n['’]t)(?: be)?(?: sure to be| certain to be)? the"
    r" (?:baby['’]s )?(?:father|dad)\b(?! (?:figure|s?he)\b)"
    r"|\b(?:who|which(?: one| man)?) the (?:father|dad) is\b|\bpaternity\b(?! (?:leave|pay)\b)"
    r"|\bslept with (?:somebody|someone|another|other)\b",
    re.IGNORECASE,
)
"""What tells that there is another possible father."""
OF_MEN = re.compile(rf"\b{SEVERAL} (?:of )?(?:the |her )?{MAN}", re.IGNORECASE)
"""What tells so in a sentence that is about who the father is."""
ABOUT_FATHERS = re.compile(
    r"\b(?:father|dad|bab(?:y|ies)|paternity|dna|test(?:s|ed|ing)?|pregnan\w+|conceiv\w+|slept"
    r"|sex)\b",
    re.IGNORECASE,
)
"""What must stand beside words for men for these to take a sentence out."""
PARTNER = (
    r"(?:partner|boyfriend|girlfriend|fella|bloke|man(?! in charge)|fianc[ée]e?|husband|wife"
    rf"|relationship(?! (?:work|support|counsel|with (?:an?|the|her|his) (?:\w+ )?{OTHER}\b)))"
)
OF_PARTNERS = re.compile(
    rf"\b(?:new|current|latest|present) {PARTNER}\b"
    r"|\bmoved on\b(?! to (?!some))"
    r"|\b(?:is|got) engaged\b"
    r"(?! (?:with|well|fully)\b| in (?-i:[a-z])| and (?:open|well|willing|keen)\b)",
    re.IGNORECASE,
)
"""What tells of a partner of hers who is new to its reader."""
OF_MEETING = re.compile(
    r"\b(?:met|(?:is|was|has been) (?:seeing|dating|going out with))"
    r" (?:someone|somebody|a man|a woman)\b",
    re.IGNORECASE,
)
"""What tells so where nothing says that it was for something else."""
CHILD = r"(?:child(?:ren)?|kids?|sons?|daughters?|boys?|girls?|bab(?:y|ies)|siblings?)\b"
OF_MANY = r"of (?:two|three|four|five|six|[2-9])\b"
BORN = r"(?:child(?:ren)?|kids?|sons?|daughters?)"
OF_CHILDREN = re.compile(
    rf"(?<!was an )\b(?:older|elder|oldest|eldest|other|previous|earlier|second|last) {CHILD}"
    rf"(?! {OF_MANY})"
    r"|(?<!mother['’]s )\bfirst (?:child|son|daughter)\b"
    r"|\bnot \w+(?:['’]s)? first\b|\bchild already\b"
    rf"|\b(?:has|have) (?:a|another|one|two|other) {BORN}\b"
    rf"|\bhad (?:a|another|one|two) {CHILD}"
    r"|\b(?:second|third|fourth|last|previous|earlier) pregnanc(?:y|ies)\b"
    r"|\bmother of (?:one|two|three|\d)\b|\bmother before\b(?! (?:any|every)thing\b)"
    rf"|\bboth (?:of )?(?:her |(?-i:[A-Z])\w+['’]s |the )?{CHILD}|\bG[2-9] ?P[1-9]\b",
    re.IGNORECASE,
)
"""What tells of a child she had before."""
OF_REMOVED = re.compile(
    rf"\b{BORN} (?:was|were) (?:removed|taken|adopted|placed)\b"
    r"(?! to (?:school|nursery|hospital|football|swimming|the|a)\b| out (?!of\b))"
    rf"|\blost (?:a|her|the|one|another) {BORN} to\b"
    r"|\bsiblings? (?:contact|time|visits?)\b|\bcare proceedings in (?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""What tells of a child who lives no longer with her."""
ITS_OWN = listed("has had have was is a an another one two also other")
"""What may stand between who is told of and their own child or partner."""
CARDINALS = ("two", "three", "four", "five", "six", "seven", "eight")
ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
COUNTS = {word: at for words in (CARDINALS, ORDINALS) for at, word in enumerate(words, 2)}
"""The numbers that are written in words."""
NUMBER = rf"\b([2-9]|{'|'.join(COUNTS)})(?:nd|rd|th)?"
ORDINAL = rf"\b([2-9](?=nd|rd|th)|{'|'.join(ORDINALS)})(?:nd|rd|th)?"
POSSIBLE = r"(?:possible|alleged|putative|potential)"
COUNTED_FATHERS = (
    re.compile(rf"{NUMBER} (?:{POSSIBLE} )?(?:fathers?|dads?)\b", re.IGNORECASE),
    re.compile(rf"\b{POSSIBLE} father (?:number |no\.? ?)?{NUMBER}\b", re.IGNORECASE),
)
"""How many possible fathers are told of: more than are shown take a sentence out."""
COUNTED_MEN = re.compile(rf"{NUMBER} (?:{POSSIBLE} )?{MAN}", re.IGNORECASE)
"""How many men are told of, in a sentence that is about who the father is."""
HERS = r"(?:has|have|had|her|their|(?-i:[A-Z])\w+['’]s)"
YOUNG = r"(?:children|kids|sons|daughters|boys|girls)\b"
COUNTED_CHILDREN = (
    re.compile(rf"{NUMBER} (?:older|elder|other|previous|earlier) {YOUNG}", re.IGNORECASE),
    re.compile(rf"\b{HERS} {NUMBER} {YOUNG}", re.IGNORECASE),
    re.compile(rf"\bmother of {NUMBER}\b", re.IGNORECASE),
    re.compile(rf"\b(both) (?:of )?{HERS} {YOUNG}", re.IGNORECASE),
    re.compile(r"\bG ?\d ?P ?([1-9])\b", re.IGNORECASE),
)
"""How many children are told of that are born."""
COUNTED_PREGNANCIES = (
    re.compile(rf"{ORDINAL} pregnancy\b", re.IGNORECASE),
    re.compile(r"\bG ?([2-9]) ?P ?\d\b", re.IGNORECASE),
)
"""How many pregnancies are told of: more than are shown take a sentence out."""
COUNTED_WITH_BABY = re.compile(
    rf"{ORDINAL} (?:child|baby|son|daughter)\b(?! {OF_MANY})", re.IGNORECASE
)
"""How many are told of with the baby of this pregnancy."""


def take_out_counted(whole: Case, seen: Case, held: list[Withheld], choice: Choice) -> Case:
    """The redacted case less what tells of somebody withheld by their number, or as kin."""
    tellings = list(_tellings(whole, seen))
    if not tellings:
        return seen
    sought, mums = _Counted(tellings), {one.id for one in mothers(whole)}
    let = {place for place, _ in choice.let}
    for table, kind in RECORDS.items():
        gone = [
            one.id
            for one in seen.table(table)
            if Place(table, one.id) not in let
            and one.people <= mums  # the new partner of a father is his
            and any(
                isinstance(value, str) and type(value) is not str and sought.hits(str(value))
                for value in (getattr(one, name) for name in facts(kind))
            )
        ]
        held += [Withheld(table, key, "", NAMED) for key in gone]
        seen = remove_records(seen, table, set(gone)) if gone else seen
    return take_out_lost(whole, seen, sought, held, choice)


def told_by_count(whole: Case, seen: Case) -> Sought:
    """What is sought of somebody withheld by their number or as kin, such as in a question."""
    return _Counted(list(_tellings(whole, seen)))


class _Telling(NamedTuple):
    """Words that tell of somebody withheld, and where they do."""

    said: re.Pattern[str]
    beside: re.Pattern[str] | None = None
    """What must stand in the same sentence."""
    shown: int | None = None
    """How many such are shown: a number that is no greater tells of nobody else."""
    others: frozenset[str] = frozenset()
    """The names of those of whom a sentence may be that begins with them."""
    elsewhere: re.Pattern[str] | None = None
    """What follows where strangers are told of, such as where they work."""

    def tells(self, found: re.Match[str], sentence: str) -> bool:
        """Whether what was found in a sentence tells of somebody withheld."""
        if self.shown is not None:
            number = found[1].casefold()
            if (COUNTS.get(number) or (2 if number == "both" else int(number))) <= self.shown:
                return False
        said, after = sentence[: found.start()].rstrip(), sentence[found.end() :]
        verb = VERB.match(found[0])
        if OF_OTHERS.search(f"{said} {verb[0]}" if verb else said) or THINGS.match(after):
            return False
        if self.elsewhere and self.elsewhere.match(after) and not ANYWHERE.search(said):
            return False
        before = keys_of(said)
        whose = before[-1:] if said.endswith(("'s", "’s")) else ()
        own = before[:1] if ITS_OWN.issuperset(before[1:]) else ()
        if not self.others.isdisjoint({*whose, *own}):
            return False
        return not self.beside or self.beside.search(sentence) is not None


class _Counted(Sought):
    """Seeks such words; each is near."""

    def __init__(self, tellings: Sequence[_Telling]) -> None:
        super().__init__()
        self._tellings = tellings

    def __bool__(self) -> bool:
        """That there is always something to look for."""
        return True

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each place where a text counts somebody, or tells of them as kin."""
        return [
            Hit(span.start + found.start(), span.start + found.end(), near=True, reason=NAMED)
            for one in self._tellings
            for span in (sentences(text) if one.said.search(text) else ())
            for found in one.said.finditer(text[span.start : span.end])
            if one.tells(found, text[span.start : span.end])
        ]


def _tellings(whole: Case, seen: Case) -> Iterator[_Telling]:
    """What tells of those who are withheld; where others are shown as such, more than these."""
    gone = [one for one in whole.people if one.id not in seen.people]
    if any(one.role in FATHERS for one in gone):
        shown = sum(one.role in FATHERS for one in seen.people)
        yield from (_Telling(one, None, shown) for one in COUNTED_FATHERS)
        yield _Telling(COUNTED_MEN, ABOUT_FATHERS, shown, elsewhere=MET_AT)
        if shown <= 1:
            yield _Telling(OF_FATHERS, elsewhere=MET_AT)
            yield _Telling(OF_MEN, ABOUT_FATHERS, elsewhere=MET_AT)
    mums = {one.id for one in mothers(whole)}
    if any(_is_partner(whole, one, mums) for one in gone) and not any(
        one.role == Role.PARTNER and not _is_anothers(whole, one, mums) for one in seen.people
    ):
        others = _names(seen, mums, FATHERS)
        yield _Telling(OF_PARTNERS, others=others, elsewhere=WORKS_AT)
        yield _Telling(OF_MEETING, others=others, elsewhere=MET_AT)
    if any(one.role in SIBLINGS for one in gone):
        yield from _of_children(whole, seen, mums)


def _of_children(whole: Case, seen: Case, mums: Collection[str]) -> Iterator[_Telling]:
    """What tells of a child who is withheld."""
    gone = [one for one in whole.people if one.role in SIBLINGS and one.id not in seen.people]
    hers = all(one.role == Role.HALF_SIBLING and one.of_parent in mums for one in gone)
    others = _names(seen, mums, SIBLINGS if hers else FATHERS | SIBLINGS)
    rows = {one.child for one in seen.previous_children if one.child}
    shown = len({one.id for one in seen.people if one.role in SIBLINGS} | rows)
    yield from (_Telling(one, None, shown, others) for one in COUNTED_CHILDREN)
    yield from (_Telling(one, None, shown + 1, others) for one in COUNTED_PREGNANCIES)
    babies = max(seen.pregnancy.babies or 1, len(seen.babies), 1)
    yield _Telling(COUNTED_WITH_BABY, None, shown + babies, others)
    if not seen.previous_children:
        yield _Telling(OF_REMOVED, others=others)
    if shown or seen.previous_children:
        return
    yield _Telling(OF_CHILDREN, others=others, elsewhere=AMONG)
    words = {word for one in mothers(whole) for name in names_of(one) for word in name.split()}
    if words:
        called = "|".join(map(re.escape, sorted(words)))
        yield _Telling(re.compile(rf"\b(?:{called})['’]s {BORN}\b", re.IGNORECASE))


def _names(seen: Case, mums: Collection[str], but: Collection[Role]) -> frozenset[str]:
    """The names of those shown who are no mothers, and none of some roles."""
    mine, theirs = (
        words_of(one for one in seen.people if (one.id in mums or one.role in but) is own)
        for own in (True, False)
    )
    return frozenset(theirs - mine)


def _is_anothers(case: Case, person: Person, mums: Collection[str]) -> bool:
    """Whether somebody is the partner of somebody else than a mother."""
    couples = [tie for tie in case.ties if tie.kind in COUPLE and person.id in tie.people]
    return bool(couples) and not any(tie.people & set(mums) for tie in couples)


def _is_partner(case: Case, person: Person, mums: Collection[str]) -> bool:
    """Whether somebody is a partner of a mother, by their role or a tie that goes on."""
    return person.role == Role.PARTNER or any(
        tie.kind in COUPLE and tie.ongoing and person.id in tie.people and tie.people & set(mums)
        for tie in case.ties
        if person.role not in FATHERS
    )
