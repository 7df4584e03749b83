"""What a text says of the advice of the authority's lawyers, in whatever record it stands.

A record of such advice is closed by what it is (`by_itself`); this is for what people write
elsewhere, such as “Our solicitor thinks that we should wait” in an event. That lawyers were asked,
and when, is no advice, and neither is what a parent's own solicitor says.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from prebirth.case.case import Case
from prebirth.case.listed import ListRow, having
from prebirth.case.marks import Why
from prebirth.case.plan import LegalKind, LegalRole, LegalRow
from prebirth.privacy.by_itself import lawyers_of
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.folding import glance_at, keys_of, listed
from prebirth.privacy.redaction import Reader
from prebirth.privacy.sought import TAKES_UP, Hit, Sought
from prebirth.privacy.withheld import Choice, Withheld

OURS = (
    r"(?:\b(?:our|(?:the )?(?:council|authority|local authority|LA|department)(?:['’]?s)?)"
    r"(?: own)? )"
)
THEIRS = (
    r"(?<!['’]s )(?<!s['’] )(?<!\bher )(?<!\bhis )(?<!\btheir )(?<!\bown )(?<!independent )"
    r"(?<!\bfree )"
)
"""Before what is not a parent's own."""
LAWYERS = (
    rf"(?:{OURS}(?:solicitors?|lawyers?|barristers?|counsel|legal)"
    rf"|(?:{OURS}|{THEIRS})(?:(?:leading |junior )?counsel|legal"
    r"|\blegal (?:team|services?|section|department|dept|advis[eo]rs?|officers?|colleagues?)))"
)
ADVERBS = (
    r"(?: \b(?:also|now|then|since|still|strongly|clearly|both|all|has|have|had|is|are|was|were"
    r"|does|do|did|would|will|not|never)|n['’]t){,4}"
)
ADVISES = (
    r"\b(?:advis(?:e[sd]?|ing)|th(?:inks?|ought|inking)|sa(?:ys?|id)|believe[sd]?|feels?|felt"
    r"|considers?|considered|recommend(?:s|ed)?|suggest(?:s|ed)?|warn(?:s|ed)?|doubt(?:s|ed)?"
    r"|fears?|feared|concluded?|told (?:us|me)|(?:clear|confident|worried|concerned|sure) that"
    r"|of the (?:view|opinion)|confirm(?:s|ed)? (?:that|threshold|the threshold|we|it|there)"
    r"|agree(?:s|d)? (?:that|with|we|it|threshold|the threshold|to (?:issue|seek|apply)))"
)
ADVICE = r"(?:advice|opinion|view|steer|position)"
NOT_SAID = (
    r"(?! (?:(?:is|was|were|has|also|now|not|to|be|being|been|still|yet|only|then|first|next) )*"
    r"(?:sought|taken|given|asked|obtained|requested|needed|required|available|free|offered"
    r"|planned|booked|received|awaited|pending|due|wanted|arranged|outstanding|recorded|had"
    r"|privileged|on file|provided|shared)\b)"
)
"""What follows where it is told that there was advice, and not what it was."""
TELLS = r"(?: (?:is|was|were|has been|remains|that|not to|says|said|suggests)\b|\s*[:–—-]\s)"
LABELLED = rf"(?<![\w'’] )legal(?: {ADVICE})?\s?:(?=\s*\w)"
PLANNING = (
    r"(?: (?:decided|advised|concluded|recommended|thought|considered|felt"
    r"|agreed (?:that|we|it|threshold|the threshold|to))\b|(?: outcome)?\s?:(?=\s*\w))"
)
"""What a meeting with lawyers came to."""
GOES_ON = re.compile(r"\W*(?:they|their|he|she|he['’]s|counsel)\b", re.IGNORECASE)
"""How a sentence begins that may go on with what lawyers say."""
WORDS = listed("legal legals counsel counsels solicitor solicitors lawyer lawyers")
"""A text without one of these, and without what the lists call it, tells of no advice."""


class LegalAdvice(Sought):
    """Seeks sentences that tell what the authority's lawyers advise; each is near.

    A person sees each before the copy is made; without a window they are taken out.
    """

    def __init__(self) -> None:
        super().__init__()
        advice, planning = (
            having(LegalKind, role) for role in (LegalRole.ADVICE, LegalRole.PLANNING)
        )
        steps, meetings = _called(advice), (*_called(planning), *_said(planning))
        lawyers = _said(advice)
        names = (*steps, *meetings, *lawyers)
        others = [keys for name in names if WORDS.isdisjoint(keys := keys_of(name))]
        self._pieces = WORDS | {key for keys in others for key in keys[-1:]}
        self._words = _pattern(steps, lawyers, meetings)

    def __bool__(self) -> bool:
        """That there is always something to look for."""
        return True

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each place where a text tells what lawyers advise."""
        if self._pieces.isdisjoint(glance_at(text).pieces):
            return []
        return [
            Hit(found.start(), found.end(), near=True, reason=Why.PRIVILEGED, advice=True)
            for found in self._words.finditer(text)
        ]

    def leans(self, sentence: str, whom: Collection[str]) -> bool:  # noqa: ARG002
        """Whether a sentence may go on with the advice that is taken out before it."""
        return bool(TAKES_UP.match(sentence) or GOES_ON.match(sentence))


def take_out_legal_advice(
    whole: Case, seen: Case, reader: Reader, held: list[Withheld], choice: Choice
) -> Case:
    """The case less each sentence on legal advice; the lawyers themselves read their own."""
    if reader.legal_advice or reader.agency in lawyers_of(whole):
        return seen
    return take_out_lost(whole, seen, LegalAdvice(), held, choice)


def _called(rows: Sequence[ListRow]) -> tuple[str, ...]:
    """What the lists in use call some steps."""
    return tuple(dict.fromkeys(name for row in rows for name in (row.id, row.label) if name))


def _said(rows: Sequence[ListRow]) -> tuple[str, ...]:
    """How notes say them in other words, such as by whom the advice is given."""
    return tuple(name for row in rows if isinstance(row, LegalRow) for name in row.said)


@lru_cache(maxsize=8)
def _pattern(
    steps: tuple[str, ...], said: tuple[str, ...], meetings: tuple[str, ...]
) -> re.Pattern[str]:
    """What tells of advice, by what it, those who give it and a meeting on it are called."""
    told = [name for name in said if re.search(rf"\b{ADVISES}$", name, re.IGNORECASE)]
    lawyers = "|".join((LAWYERS, *(_spelt(name) for name in said if name not in told)))
    return re.compile(
        r"\b(?:"
        rf"(?:{lawyers}){ADVERBS} {ADVISES}\b"
        rf"|{THEIRS}(?:{'|'.join(map(_spelt, told)) or '(?!)'})\b"
        rf"|(?:{lawyers})(?:['’]s)?(?: {ADVICE})?(?:['’]s)? {ADVICE}(?: \w+)?{NOT_SAID}{TELLS}"
        rf"|{THEIRS}(?:{'|'.join(map(_spelt, steps)) or '(?!)'}){NOT_SAID}{TELLS}"
        rf"|(?:advice|opinion|view) (?:from|of|by) (?:{lawyers}){NOT_SAID}{TELLS}"
        rf"|(?:advised by|on the advice of|on advice from|according to) (?:{lawyers})\b"
        rf"|(?:{'|'.join(map(_spelt, meetings)) or '(?!)'}){PLANNING}"
        rf"|{LABELLED})",
        re.IGNORECASE,
    )


def _spelt(name: str) -> str:
    """A name as it may be written, with a space or a hyphen between its words."""
    return r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", name)))
