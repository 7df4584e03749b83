"""Names that are words too, in small letters where a person is spoken of: “mark hit me”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prebirth.privacy.folding import Word, listed
from prebirth.privacy.ordinary import NO_PERSON, VERBS, is_past_form

OPENS = re.compile(r"[.!?:;,\n\r…•(\"“‘]|\s[-–—]\s")
"""What stands before the first word of a sentence or of a part of one."""
BEFORE = listed("and but so then when if because cos since while that said says as after before")
"""What stands before somebody who does something."""
DID = listed("""
    came went rang told took ran spoke sat slept drank drove swore threw woke knew gave wrote
    saw says tells comes rings hits gets takes drinks goes knows wants thinks
    isnt hasnt wasnt wont doesnt didnt
""")
"""What a person did, and nobody writes of a thing that was done."""
DID_TO = listed("hit hurt told left met kept sent brought found held let put got made beat bit led")
"""What somebody did where it says to whom; a thing was so too: “mark left on arm”."""
MODAL = listed("hit hurt let put beat bit")
"""Those that come after “will” as well."""
WHOM = listed("me him her us them my his our their mum dad mom mother father baby")
IS = listed("is was has")
SOMEHOW = listed("""
    here there home outside upstairs drunk asleep angry violent shouting drinking kicking hitting
    coming moving staying living
""")
"""Where and how somebody is, and no thing is."""
SENT = listed("text texts txt call calls message messages msg email voicemail threats abuse letter")
"""What comes from somebody."""
ASKED = listed("told asked texted phoned messaged emailed rang")
"""After which stands who it was."""


def is_somebody(words: Sequence[Word], at: int) -> bool:
    """Whether a word in small letters, a name too, speaks of a person: “text from mark”."""
    key = words[at].key
    if key in NO_PERSON or len(key) == 1:
        return False
    before = words[at - 1] if at else None
    after = [word for word in words[at + 1 : at + 3] if word.gap == " "]
    keys = [word.key for word in after]
    return _is_told_of(words, at, before, keys) or _does(key, words[at], before, keys)


def _is_told_of(words: Sequence[Word], at: int, before: Word | None, after: list[str]) -> bool:
    """Whether something came from them, or they were told."""
    if before is None or words[at].gap != " ":
        return False
    if words[at].key in VERBS and after:  # “She was told may come” is told of nobody
        return False
    sent = at > 1 and before.key == "from" and words[at - 2].key in SENT
    return sent or (before.key in ASKED and not after)


def _does(key: str, word: Word, before: Word | None, after: list[str]) -> bool:
    """Whether they do something where a sentence begins with them, or a part of one."""
    if not after or not (before is None or before.key in BEFORE or OPENS.search(word.gap)):
        return False
    does, whom = after[0], after[1:2]
    to_somebody = bool(whom) and whom[0] in WHOM
    if does in DID_TO or is_past_form(does):
        return to_somebody and not (key in VERBS and does in MODAL)
    return does in DID or (does in IS and bool(whom) and whom[0] in SOMEHOW)
