"""What a sentence itself says must not be told: to its reader, or of who spoke of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from prebirth.case.case import Case
from prebirth.case.enquiries import LegalName, LegalNameRole
from prebirth.case.listed import called as in_use
from prebirth.case.marks import Why
from prebirth.privacy.fragments import has_no_subject
from prebirth.privacy.sentences import SentenceSpan, sentences
from prebirth.privacy.sought import QUALIFIES, Hit, Sought

KEPT_FROM = re.compile(
    r"\b(?:(?:(?:must|should|may|can|is|are|to)\s*(?:not|never)|(?:must|should|ca|is)n['’]t)"
    r" (?:to )?(?:be )?(?:know|told|tell|find out|learn)"
    r"|not (?:be )?(?:known to|aware)|unaware|without \w+ knowing|(?:reported|report made) by"
    r"|(?:not|n['’]t|never|no) (?:for |to )?(?:be )?(?:shar|disclos|pass(?:ed)? on)\w*"
    r"|(?:not|never) (?:to )?be (?:discuss|mention|rais|read|shown)\w*"
    r"|(?<!\w )(?:do not|don['’]t|never) (?:discuss|mention|raise|show|say|tell)"
    r"|non-?disclosure|confidential(?:ly)?|in confidence|(?:3rd|third)[- ]party"
    r"|anon(?:ymous(?:ly)?)?|intel(?:ligence)?|DND|CHIS|surveillance|DVDS|Clare['’]?s Law"
    r"|right to (?:know|ask)|NMO|non-?molestation"
    r"|(?:plan(?:s|ned|ning)?|going|about|intend(?:s|ed|ing)?|aim(?:s|ing)?|due|is|are) to (?:be )?"
    r"arrest(?:ed)?|to be arrested"
    r"|ref(?:err(?:ed|al))? (?:made )?(?:by|from) (?:(?:an?|the|his|her|their) )?"
    r"(?:M(?:r|rs|s|iss|x)|neighbours?|friends?|famil(?:y|ies)|relatives?|school|nursery|public"
    r"|landlord|housing|m(?:um|other)|father|dad|sister|brother|aunt(?:ie)?|uncle|nan|gran\w*))\b",
    re.IGNORECASE,
)
"""How a sentence says what its reader must not know, or who spoke of them, though it names them."""
OF_WHAT_IS_ABOVE = re.compile(
    r"\W*(?:do not|don['’]t|never|please|to be|keep|kept|strictly|(?:said |told )?in confidence"
    r"|confidential|this|that|it|these|those|all this|none of)\b",
    re.IGNORECASE,
)
"""How such a sentence begins that does not say what it is of."""


def is_kept_from(sentence: str) -> bool:
    """Whether a sentence tells of what its reader must not know, such as a meeting on abuse."""
    meeting = in_use(LegalName, LegalNameRole.ABUSE_MEETING)
    return bool(KEPT_FROM.search(sentence)) or meeting.lower() in sentence.lower()


class NotToTell(Sought):
    """Seeks such sentences, in a report for one of the family; each is near.

    Of one that does not say what must not be told, as “Not to be discussed with him.”, the one
    before it says it, and goes as well.
    """

    def __init__(self, seen: Case) -> None:
        """The words of the form say what is asked, and are no such sentence."""
        super().__init__()
        self._of_form = frozenset(
            text for one in seen.answers for text in (one.asked, one.unit, *one.choice)
        )

    def __bool__(self) -> bool:
        """That there is always something to look for."""
        return True

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each sentence of a text that must not be told; a name or a place is none."""
        if text in self._of_form or not any(word[0].islower() for word in text.split()):
            return []
        return [
            Hit(span.start, span.end, near=True, reason=Why.OTHERS) for span in _not_to_tell(text)
        ]


def _not_to_tell(text: str) -> Iterator[SentenceSpan]:
    before: SentenceSpan | None = None
    for span in sentences(text):
        said = text[span.start : span.end].strip()
        if is_kept_from(said):
            if before is not None and _is_of_what_is_above(said):
                yield before
            yield span
        before = span


def _is_of_what_is_above(sentence: str) -> bool:
    """Whether a sentence does not say what must not be told: the one before it does."""
    begins = OF_WHAT_IS_ABOVE.match(sentence) or QUALIFIES.match(sentence)
    return bool(begins) or has_no_subject(sentence)
