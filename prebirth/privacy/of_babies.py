"""Words that tell how many babies, girl or boy, or what became of one, where that is closed.

They are shown to be decided, since the same words may be said of others; without a window the
sentence goes. Where the record holds neither, nothing that a text says of it is a secret.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from prebirth.case.case import Case
from prebirth.case.family import carriers, mothers, parents
from prebirth.case.marks import Why
from prebirth.case.people import SIBLINGS, Role, Sex
from prebirth.case.pregnancy import ALIVE
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.ends import BABIES, is_untold
from prebirth.privacy.lost import BY_ITSELF, ENTRY
from prebirth.privacy.names import names_of, sex_of
from prebirth.privacy.redaction import Reader
from prebirth.privacy.sentences import sentences
from prebirth.privacy.sought import Hit, Phrase, Sought
from prebirth.privacy.withheld import Choice, Withheld
from prebirth.rules.prompts.may_have_ended import BORN, FEARED, LOST, OF_ANOTHER
from prebirth.rules.prompts.words import CLAUSE

TOGETHER = "twin", "twins", "triplet", "triplets", "quadruplets", "quads", "multiples"
SEVERAL = (
    *("mcda", "dcda", "mcma", "monochorionic", "dichorionic", "trichorionic"),
    *("multiple pregnancy", "multiple birth", "more than one baby", "unborns", "unborn babies"),
    *("both the babies", "both of the babies", "one of the babies", "neither of the babies"),
    *(f"{whose} babies" for whose in ("the", "her", "his", "their", "our", "my", "your", "these")),
    *(
        f"babies {does}"
        for does in ("are", "were", "have", "will", "both", "share", "need", "kick")
    ),
    *(f"{which} baby" for which in ("neither", "either", "smaller", "bigger", "larger", "other")),
)
"""What says that more than one baby is expected, whoever else is a twin."""
OF_EACH = (
    r"(?:babies|cots|cribs|car[ -]?seats|moses baskets|prams|pushchairs|heart ?beats"
    r"|(?:yolk |gestation(?:al)? )?sacs|placent(?:as|ae)|fo?etuses|newborns|infants)"
)
"""Things of which each baby has one, where there are several of them."""
NUMBER = re.compile(
    rf"\w['’]s babies\b|\b(?:two|three|both|2|3|pair of|set of) (?:\w+ )?{OF_EACH}\b"
    r"|\bdouble (?:buggy|pram|pushchair|stroller)\b"
    r"|\b(?:carrying|expecting) (?:two|three|2|3)\b(?! (?:weeks|months|days|bags))"
    r"|\bbaby (?-i:[ABC]\b(?!&)|[123]\b(?=\W*$|\W*[:,.;)/]| (?:is|was|has|and)\b|['’]s))",
    re.IGNORECASE,
)
"""How else that is told: “two cots”, “both car seats”, “Baby A”."""
GIRL_OR_BOY = (
    *(f"{one} {whom}" for one in ("a", "baby", "little") for whom in ("boy", "girl")),
    *("a son", "a daughter", "a baby boy", "a baby girl", "a little boy", "a little girl"),
    *("sex of the baby", "gender of the baby", "is male", "is female", "male baby", "female baby"),
    *(f"unborn {whom}" for whom in ("boy", "girl", "son", "daughter")),
    *(f"baby {whom}" for whom in ("son", "daughter", "brother", "sister", "prince", "princess")),
    *(f"{whose} {whom}" for whose in ("little", "our", "my") for whom in ("princess", "prince")),
    *("baby sex", "baby gender", "male fetus", "male foetus", "female fetus", "female foetus"),
)
"""How notes tell girl or boy of a baby."""
LIES = (
    r"(?:breech|cephalic|transverse|head[ -]down|growing well|kicking(?! (?:her|him|off|out|the)\b)"
    r"|measuring (?:small|large|big|ahead|behind|\d))"
)
"""What is said of a baby that is not born yet, and of no mother."""
SEX = re.compile(
    r"\b(?:XX|XY) ?chromosomes?\b|\b46[, ]*X[XY]\b|\bchromosomes? (?:are |is )?X[XY]\b"
    r"|\b(?:baby|bump|unborn)(?: (?:child|one))? (?:is|was|will be) an? (?:she|he|girl|boy)\b"
    rf"|\bs?he(?:['’]s| is| was| looks| seems) (?:now |still )?{LIES}"
    r"|\bs?he (?:will|['’]ll) be born\b"
    r"|\b(?:when|once|after|before|until) s?he(?:['’]s| is) born\b"
    r"|\bnam(?:e|ed|ing) (?:her|him) (?-i:[A-Z])"
    r"|\b(?:daughter|son|girl|boy) (?:is |was )?(?:in (?:her|the) (?:womb|tummy|bump)|due)\b",
    re.IGNORECASE,
)
"""How else that is told; “she” and “her” alone are mostly the mother."""
LOSS = re.compile(
    rf"{LOST}|\bhad (?:a|her|the) termination\b|\bpregnancy (?:goes on no longer|did not go on)\b"
    r"|\bbereavement (?:midwife|suite|team)\b|\b(?-i:SANDS|Sands)\b|\bmemory box\b"
    r"|\bpost[ -]?mortem\b|\bloss of (?:the|her|their) (?:baby|pregnancy)\b"
    r"|\bthe funeral\b(?! of (?!the baby))|\ba funeral (?:is|will be) "
    r"|\bbab(?:y|ies)['’]s? funeral\b"
    r"|\b(?:is|are) grieving\b(?! (?:for )?(?:her|his|their|the|an?)\b(?! bab))",
    re.IGNORECASE,
)
"""What tells of a loss, or of what comes after one."""
MEASURED = r"(?:hours?|days?|weeks?|months?)"
BIRTH = re.compile(
    rf"{BORN}|\bbab(?:y|ies)(?: \w+)? (?:is|was|are|were) (?:now )?\w+ {MEASURED} old\b"
    r"|\bbab(?:y|ies)(?:['’]s)? (?:birth ?)?weigh(?:ed|s)\b|\bbirth ?weight (?:is|was)\b"
    r"|\bbaby (?:has )?(?:gained|lost) (?:\w+ )?weight\b"
    r"|\bbab(?:y|ies) (?:is|was|are|were) (?:on|in) (?:the )?"
    r"(?:neonatal|special care|postnatal|nicu|scbu)\b"
    r"|\bnew birth visit\b|\bbirth was registered\b|\bplacenta was (?:retained|delivered)\b"
    r"|\bbaby['’]s (?:hips|cord|heel|stump)\b|\b(?:is|are) (?:breast|bottle)[ -]?feeding\b"
    r"(?! (?-i:[A-Z]))|\bhad (?:a|an|her) (?:emergency )?(?:c[ -]?section|section|caesarean)\b",
    re.IGNORECASE,
)
"""What tells of a birth, or of what comes after one."""
SAYS_FATE = frozenset({"", "became", "born"})
"""What of a baby must be kept back for what became of it to be so; "" is all of it."""
OF_WHOM = re.compile(r"\b(?:bab|pregnan|twin|unborn|heart ?beat)", re.IGNORECASE)
"""What says in the words themselves of whom they are."""
ITS_OWN = r"(?: (?:had|has|have|was|is|who|once|also|own|an?|her|his|she|he))*"
"""What may stand between somebody's name and what is told of them."""
ANYBODYS = r"their|our|my|your|(?:the )?parents['’]|(?:mum|mother|dad|father)['’]s"


class OfBabies(Sought):
    """Seeks the words that tell of the babies what a copy keeps back; each is near."""

    def __init__(self, said: Iterable[str], patterns: Sequence[re.Pattern[str]]) -> None:
        super().__init__(phrases=[Phrase(tuple(one.split()), True, ENTRY) for one in said])
        self._patterns = patterns

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:
        """Each place where a text tells it."""
        told = (found.span() for one in self._patterns for found in one.finditer(text))
        return super().hits(text, about) + [Hit(*span, near=True, reason=ENTRY) for span in told]


class OfTheEnd(Sought):
    """Seeks the words that tell what became of a baby; each is near."""

    def __init__(self, versions: Sequence[Case], seen: Case, held: Iterable[Withheld] = ()) -> None:
        super().__init__()
        whole = versions[0]
        # What another version says of an end is told to whoever this version keeps none from.
        closed = {one.record for one in held if one.table == BABIES and one.field in SAYS_FATE}
        untold = [
            one
            for case in versions
            for one in case.babies
            if case is whole or one.id in closed
            if is_untold(one, seen.babies.get(one.id))
        ]
        shown = {one.fate for one in seen.babies if one.fate}
        years = {day.year for one in untold for day in (one.born, one.ended_on) if day}
        now = "".join(rf"(?!in {year}\b)" for year in sorted(years))
        self._denied = re.compile(rf"{now}(?:{FEARED}|{OF_ANOTHER})", re.IGNORECASE)
        hers = carriers(whole) or {person.id for person in mothers(whole)}
        both = hers | {person.id for person in parents(whole)}
        own = _words_of(whole, hers)
        others = {one.id for one in whole.people} - hers
        self._hers, self._own = frozenset(hers), re.compile(_any_of(own))
        self._words: list[tuple[re.Pattern[str], re.Pattern[str]]] = []
        if untold and shown <= ALIVE:  # a father may grieve for the baby, and was born himself
            self._words.append((LOSS, _whose(_words_of(whole, others - both) - own)))
        if untold and shown.isdisjoint(ALIVE):
            self._words.append((BIRTH, _whose(_words_of(whole, others) - own)))

    def __bool__(self) -> bool:
        """Whether something became of a baby that its reader may not know."""
        return bool(self._words)

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:
        """Each place where a text tells it."""
        return [
            Hit(span.start + found.start(), span.start + found.end(), near=True, reason=ENTRY)
            for span in sentences(text)
            for words, whose in self._words
            for found in words.finditer(text[span.start : span.end])
            if self._tells(text[span.start : span.end], found, about)
            and not whose.search(text[span.start : span.start + found.start()])
        ]

    def _tells(self, sentence: str, found: re.Match[str], about: Collection[str]) -> bool:
        """Whether words of a sentence are of a baby of this pregnancy, and say what happened."""
        before, after = sentence[: found.start()], sentence[found.end() :]
        own = CLAUSE.split(before)[-1]
        clause = f"{own if own.strip() else before}{found[0]}{CLAUSE.split(after)[0]}"
        if self._denied.search(clause):
            return False
        of_another = about and self._hers.isdisjoint(about) and not OF_WHOM.search(sentence)
        return not of_another or self._own.search(sentence) is not None


def _words_of(case: Case, people: Collection[str]) -> set[str]:
    """The words of the names of some people."""
    return {
        word
        for one in case.people
        if one.id in people
        for name in names_of(one)
        for word in name.split()
    }


def _any_of(words: Collection[str]) -> str:
    return rf"\b(?:{'|'.join(map(re.escape, sorted(words))) or '(?!)'})\b"


def _whose(words: Collection[str]) -> re.Pattern[str]:
    """What stands before words that are of one of some people, by their names."""
    return re.compile(rf"{_any_of(words)}(?:['’]s)?{ITS_OWN}\s*$")


def take_out_of_babies(
    versions: Sequence[Case], seen: Case, reader: Reader, held: list[Withheld], choice: Choice
) -> Case:
    """The redacted case less what tells the number of babies, or girl or boy, that it withholds.

    The first of the versions is the one that is seen; another may hold what is withheld.
    """
    whole = versions[0]
    said: list[str] = []
    patterns: list[re.Pattern[str]] = []
    if _number_is_lost(versions, seen, held):
        others = any(person.twin for person in seen.people)
        said += SEVERAL if others else (*TOGETHER, *SEVERAL)
        patterns.append(NUMBER)
    if _sex_is_lost(versions, seen, reader, held):
        said += GIRL_OR_BOY
        patterns += [SEX, *_of_their_child(whole)]
    seen = take_out_lost(whole, seen, OfTheEnd(versions, seen, held), held, choice)
    return take_out_lost(whole, seen, OfBabies(said, patterns), held, choice) if said else seen


def _number_is_lost(versions: Iterable[Case], seen: Case, held: Iterable[Withheld]) -> bool:
    """Whether somebody kept back that there are several babies, and no two are shown."""
    by_hand = any(
        one.table == "pregnancy" and one.field in {"", "babies"} and one.reason not in BY_ITSELF
        for one in held
    )
    several = any((case.pregnancy.babies or 0) > 1 for case in versions)
    return by_hand and several and len(seen.babies) <= 1


def _sex_is_lost(
    versions: Iterable[Case], seen: Case, reader: Reader, held: Iterable[Withheld]
) -> bool:
    """Whether girl or boy is recorded of a baby, and is kept from a reader."""
    closed = {
        one.record
        for one in held
        if one.table == BABIES and one.field in {"", "sex"} and one.reason != Why.STAFF
    }
    return any(
        (baby.id in closed or (reader.person and "sex" in baby.family_may_not_read()))
        and not ((left := seen.babies.get(baby.id)) and left.sex)
        for case in versions
        for baby in case.babies
        if baby.sex
    )


def _of_their_child(whole: Case) -> Iterator[re.Pattern[str]]:
    """What finds “their daughter”, where no other child of theirs may be meant.

    “Her daughter” is the mother herself where her own mother or father is in the case.
    """
    children = [person for person in whole.people if person.role in SIBLINGS]
    if len(children) < len(whole.previous_children):
        return  # one of whom nothing is known may be meant
    names = {
        re.escape(word) for one in parents(whole) for name in names_of(one) for word in name.split()
    }
    whose = [ANYBODYS, *(f"{name}['’]s" for name in sorted(names))]
    if not any(person.role == Role.GRANDPARENT for person in whole.people):
        whose.append("her|his")
    for word, sex in (("daughter", Sex.WOMAN), ("son", Sex.MAN)):
        if all(sex_of(child) not in {None, sex} for child in children):
            yield re.compile(rf"\b(?:{'|'.join(whose)}) (?:\w+ )?{word}\b", re.IGNORECASE)
