"""Whether words for a court are about this baby, or about what others ask of one.

A landlord may issue proceedings for rent, a parent may apply to the court to see a brother, and
anybody may be advised to get legal advice of their own: none of it tells what the authority means
to do.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache, lru_cache

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.privacy.folding import either
from prebirth.privacy.legal_advice import OWNER
from prebirth.privacy.sentences import sentences
from prebirth.rules.prompts.words import CLAUSE

PEOPLE = (
    r"mothers?|fathers?|mum|dad|parents?|family|couple|grandmother|grandfather|grandparents|aunt"
    r"|uncle|sister|brother|partner|ex|gran(?:ny|ma|d?dad|dpa)?|nan(?:a|ny)?|cousin|friend"
    r"|step-?(?:mother|father|mum|dad)"
)
OTHERS = (
    r"landlords?|landlady|association|company|bank|neighbours?|school|police|CPS|prosecution"
    r"|employer|tribunal"
)
SENT = re.compile(
    rf"\b(?:{OTHERS}) (?:(?:has|have|had|will|may) )?(?:issued?|sent|sends?|served?|wrote|gave)"
    r"(?: (?:her|him|them|an?|the))*\s*$",
    re.IGNORECASE,
)
"""What stands before a letter of others: “Her landlord sent a letter before proceedings.”"""
SENT_BY = re.compile(
    r"\W*(?:(?:letter|notice|claim|papers|came|is|was|sent|issued|served) )*(?:from|by)"
    rf" (?:(?:the|her|his|their|an?) )?(?:{OTHERS})\b",
    re.IGNORECASE,
)
"""What stands after it: “A pre-proceedings letter came from her landlord.”"""
A_NAME = re.compile(
    r" (?:is|was) (?:the name of (?:her|his|their)\b|(?:(?:her|his|their|an?|the) )?(?:\w+ )?"
    r"(?:band|cat|dog|friend|horse|nickname|pet|rabbit|song)\b)",
    re.IGNORECASE,
)
"""What stands after letters that are a name: “PLO is the name of her cat.”"""
CALLED = re.compile(r"\b(?:cat|dog|horse|pet|rabbit|called|named)\W*$", re.IGNORECASE)
"""What stands before them: “Her cat PLO died.”"""
SPOKEN = r"she|he|they|her|him|them"
GOES_ON = either("""
    was were is are has had have been be being going that she he they to not also both again
    now then each advised told urged encouraged helped entitled offered given wants? wanted
    needs? means? meant plans? planned hopes? intends? should can may might could must did will
    would gets? got getting seeks? sought seeking takes? took taking having obtain find free
    independent some own for right where said says asked asks
""")
"""What may stand between who does something and what they do: nobody else does it."""
GETS = re.compile(
    r"\b(?:gets?|got|getting|seeks?|sought|seeking|takes?|took|taking|having|have|had|obtain|find"
    r"|free|independent|some|own|for|wants?|needs?|offered|given)\s*$",
    re.IGNORECASE,
)
"""What stands before advice that somebody gets for themselves."""
GOES = either("""
    to will must may should can is are has have had be going goes go went at in county attends?
    attending appears? the her his their family
""")
"""What may stand between somebody and the court to which they go."""
DOES = re.compile(
    r"(?:^|[^\w\s]|\b(?:to|will|shall|would|should|may|can|could|must|not|we|then|and|or|now|also"
    r"|council|authority|LA))\s*$",
    re.IGNORECASE,
)
"""What stands before a word that says what somebody does, and is no name of a thing."""
TO_A_THING = re.compile(
    r"(?<!\bgoing)(?<!\bmeans)(?<!\bplan)(?<!\bplans)(?<!\bintend)(?<!\bintends)(?<!\bagreed)"
    r"(?<!\bdecided)(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\bneed)(?<!\bneeds)(?<!\bhave)"
    r"(?<!\bhas)(?<!\bcouncil)(?<!\bauthority)(?<!\bLA)(?<!\bready)(?<!\bwant)(?<=\w) to\s*$",
    re.IGNORECASE,
)
"""“Cream to apply” names what is applied."""
ABOUT_MONEY = re.compile(
    r"\W*(?:for|over|about|because of) (?:the |her |his |their )?(?:unpaid )?"
    r"(?:rent|arrears|possession|eviction|divorce|debts?|loan|fines?|parking|council tax)\b",
    re.IGNORECASE,
)
"""What says that a court is asked for something else: it lets a sentence stand."""
A_HOME = re.compile(r"\b(?!The |Family |High |County |Ask |In |At |To )[A-Z][\w'’]+ $")
"""What stands before “Court” where it ends the name of a street, as in “Elm Court”."""
CHILD = r"(?:bab(?:y|ies)|newborn|infant|unborn|child(?:ren)?)"
REMOVAL = (
    r"(?<!hair )removals?(?! (?:van|m[ae]n|firm|company|costs?)"
    rf"| of (?:(?:the|her|his|their|an?|any) )?+(?!{CHILD}|siblings?|boys?|girls?|twins?|him|them)"
    r"(?-i:[a-z])| from (?:the |a )?(?:\w+ )?(?:list|register|roll|tenancy|country|UK)\b)"
)
"""That a baby is taken away, and not stitches, a dog or a name from a list."""
TAKE_AWAY = (
    r"(?:remove|removing|separate|separating) (?:the |her |his |their |your )?"
    rf"{CHILD}(?!['’]| (?:gate|seat|monitor|clothes|locks?|things|beds?|cot))"
)
OF_SPORT = "".join(
    rf"(?<!{one} )" for one in ("tennis", "squash", "basketball", "badminton", "food", "netball")
)
COURTS = (
    r"(?:(?:family|high) )?"
    rf"(?<!magistrates )(?<!magistrates['’] )(?<!crown )(?<!criminal ){OF_SPORT}"
    r"courts?(?! ?yards?\b| shoes?\b)"
)
NEEDS = (
    rf"\b(?:{COURTS}|proceedings(?! of the (?:group|meeting|day))|{REMOVAL}|care application"
    rf"|{TAKE_AWAY}"
)
"""What an action speaks of that a court is asked about."""
OTHER_COURTS = re.compile(
    r"\b(?:bail|crown|criminal|fined?|magistrates|sentenc\w+|trial|witness|county court"
    r"|probation(?! (?:\w+ )?(?:agrees?|says?|thinks?|knows?|supports?))"
    r"|court case|rent|eviction|divorce|parking)\b",
    re.IGNORECASE,
)
"""What stands beside a court that is asked about something else."""
MEANT = re.compile(
    r"\b(?:will|shall|may|might|would|should|going to|to be|(?:is|are) being|we|next|ready|booked"
    r"|intend\w*|plan\w*|seek\w*|sought|needs?|needed|asked|prepar\w+|draft\w*|consider\w*"
    r"|propos\w+|aim\w*|begun|goes)\b",
    re.IGNORECASE,
)
"""What says that something is meant to be, or goes on, and was not long ago."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
AGE = (
    r"(?:only |about )?(?:an? (?:child|baby|boy|girl|teenager)|young|little|small|\d+|two|three"
    r"|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)(?! (?:days|weeks|months)\b)"
)
ONCE = re.compile(
    r"\bas (?:a|an) (?:child|baby|boy|girl|teenager|infant)\b|\byears? ago\b"
    rf"|\bwhen (?:she|he|they) (?:was|were) (?:{AGE})\b"
    r"|\bgrew up\b|\bused to\b|\bfor (?:\w+ )?years\b|\blast time\b"
    r"|\b(?:earlier|older|elder|previous) (?:child(?:ren)?|son|daughter|baby|proceedings)\b",
    re.IGNORECASE,
)
"""What says that it was of another time, or of a child before this one; it lets a text stand."""
PAST = re.compile(r"\b(?:was|were|had|did|been|made|went|left|came|lived|stayed)\b", re.IGNORECASE)
"""What says, beside a year, that it was long ago: it lets a sentence stand."""
TO_COME = re.compile(
    r"\b(?:will|shall|(?-i:may)|might|would|is to|are to|to be|going to|plan(?:s|ned)?)\b",
    re.IGNORECASE,
)
"""What says that it is still to come, whatever else its clause says; it takes a text out."""
FEARS = re.compile(r"\b(?:afraid|scared|fears?|feared|worr\w+|dread\w*|hopes?)\b", re.IGNORECASE)
"""What says that a parent only fears or hopes it: it lets a sentence of theirs stand."""
TOLD = re.compile(
    r"\b(?:told|informed|aware|knows?|heard|warned|authority|council|(?-i:LA)|we|social work\w*)\b",
    re.IGNORECASE,
)
"""What says that somebody only hears of it, or that the authority does it."""
STEPS = re.compile(
    r"\b(?:judge (?:will|may|shall|is to) be (?:asked|told)|ask(?:ing)? (?:the|a) judge"
    r"|public law outline|gatekeeping|(?:final|initial) evidence|interim threshold"
    r"|threshold (?:document|statement)|subject of proceedings"
    r"|(?:the )?barrister is booked|hearing (?:is|has been|will be) (?:booked|listed|set)"
    r"|interim order|social work statement|court papers"
    r"|an application (?:will|may|shall|is to) be (?:made|issued)"
    r"(?= at birth| at the birth| to (?:the |a )?court| when | once |\W*$))\b"
    r"|\b(?-i:C[Aa][Ff][Cc][Aa][Ss]{2})\b",
    re.IGNORECASE,
)
"""How else notes tell that a court is to be asked about the baby."""
NO_ORDER = r"(?! of (?!the court\b|court\b)(?-i:[a-z]))"
"""“A care order of soup” is none of a court."""
WORD = re.compile(r"[^\W\d_]+")
FAMILIES = 16
"""So many families are remembered, each with the patterns of its names."""
INITIALS = 3
"""Of so many words an order is also called by its initials."""


def is_of_others(text: str, found: re.Match[str], family: Collection[str]) -> bool:
    """Whether a step towards court is plainly somebody else's, or its words are no such step."""
    before = re.split(r"[.!?\n]", text[: found.start()])[-1]
    said, after = found[0].casefold(), text[found.end() :]
    if found[0].isupper() and (A_NAME.match(after) or CALLED.search(before)):
        return True
    if SENT.search(before) or SENT_BY.match(after):
        return True
    if said.startswith(("issue", "apply")) and not _is_done(said, before):
        return True
    if re.search(rf"\b{OWNER}(?: own)?\W*$|\b(?:free|independent)\W*$", before, re.IGNORECASE):
        return True
    if said.startswith("legal") and not GETS.search(before):
        return False
    who = SPOKEN if said.startswith("legal") else OTHERS
    return bool(ABOUT_MONEY.match(after)) or _does(before, who, GOES_ON, family)


def needs_a_court(
    text: str, orders: Collection[str], family: Collection[str]
) -> Iterator[tuple[int, int]]:
    """Where an action speaks of a court that the authority may ask about the baby."""
    for found in _needs(tuple(orders)).finditer(text):
        before = re.split(r"[.!?\n]", text[: found.start()])[-1]
        theirs = found[0].casefold().split()[-1].startswith("court") and (
            _does(before, OTHERS, GOES, family) or ABOUT_MONEY.match(text[found.end() :])
        )
        if not (theirs or (found[0].startswith("Court") and A_HOME.search(before))):
            yield found.span()


@cache
def _needs(orders: tuple[str, ...]) -> re.Pattern[str]:
    """What tells of such a court, or of one of some orders by its name or its initials."""
    initials = {"".join(word[0] for word in name.split()).upper() for name in orders}
    short = "".join(f"|{one}" for one in sorted(initials) if len(one) == INITIALS)
    called = "".join(f"|{re.escape(name)}{NO_ORDER}" for name in orders) + f"|(?-i:(?!){short})"
    return re.compile(rf"{NEEDS}{called})\b", re.IGNORECASE)


def plans_a_court(
    text: str,
    orders: Collection[str],
    family: Collection[str],
    before_this: frozenset[str],
    since: int,
) -> Iterator[tuple[int, int]]:
    """Where any text speaks of a court that the authority means to ask about the baby.

    `before_this` are the names of the children before this one, and `since` is the year before
    the due date, or 0.
    """
    for span in sentences(text) if MEANT.search(text) else ():
        said = text[span.start : span.end]
        if not MEANT.search(said):
            continue
        own = _theirs(frozenset(family)).match(said)
        if own and FEARS.search(said):
            continue
        if not before_this.isdisjoint(WORD.findall(said)):
            continue
        steps = (found.span() for found in STEPS.finditer(said))
        for start, end in (*needs_a_court(said, orders, family), *steps):
            if OTHER_COURTS.search(clause_of(said, start, end)):
                continue
            if was_once(said, start, end, since) or (own and not TOLD.search(said[:start])):
                continue
            yield span.start + start, span.start + end


@lru_cache(maxsize=FAMILIES)
def _theirs(family: frozenset[str]) -> re.Pattern[str]:
    """How a sentence begins that says what one of the family or of their friends does."""
    names = "|".join(["she", "he", "they", PEOPLE, *map(re.escape, sorted(family))])
    return re.compile(rf"\W*(?:(?:the|her|his) )?(?:{names})\b(?! courts?\b)", re.IGNORECASE)


def since_when(case: Case) -> int:
    """The year before that of the due date: what is told of an earlier one is another time's."""
    due = case.pregnancy.due
    return due.latest.year - 1 if isinstance(due, PartialDate) else 0


def clause_of(sentence: str, start: int, end: int) -> str:
    """The part of a sentence in which some of its words stand, between two commas or joints."""
    return (
        CLAUSE.split(sentence[:start])[-1] + sentence[start:end] + CLAUSE.split(sentence[end:])[0]
    )


def was_once(sentence: str, start: int, end: int, since: int) -> bool:
    """Whether some words of a sentence tell of another time, and not of what is to come."""
    parts = (clause_of(sentence, start, end), sentence)
    return any(
        (ONCE.search(part) or _names_a_past_year(part, since)) and not TO_COME.search(part)
        for part in parts
    )


def _names_a_past_year(text: str, since: int) -> bool:
    """Whether a text names a year before this pregnancy; by its verb where no due date is known."""
    years = YEAR.findall(text)
    if since:
        return any(int(year) < since for year in years)
    return bool(years) and PAST.search(text) is not None


def _is_done(said: str, before: str) -> bool:
    """Whether “issue” or “apply” says what somebody does, and is no trouble and no cream."""
    of_cream = "birth" in said and said.startswith("apply") and TO_A_THING.search(before)
    return bool(DOES.search(before)) and not of_cream


def _does(before: str, who: str, between: str, family: Collection[str]) -> bool:
    """Whether somebody who is not the authority does what comes next."""
    return _who_does(who, between, frozenset(family)).search(before) is not None


@lru_cache(maxsize=FAMILIES)
def _who_does(who: str, between: str, family: frozenset[str]) -> re.Pattern[str]:
    names = "".join(f"|{re.escape(name)}" for name in sorted(family))
    return re.compile(rf"\b(?:{PEOPLE}|{who}{names})(?: {between})*[\s\"“]*$", re.IGNORECASE)
