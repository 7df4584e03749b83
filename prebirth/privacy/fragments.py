"""Sentences without a subject of their own, which are told of whoever was named before."""

from __future__ import annotations

import re

from prebirth.privacy.folding import Word, listed, words_in
from prebirth.privacy.ordinary import is_past_form

OF_SOMEBODY = listed("""
    release bail arrest trial hearing sentence sentencing licence parole probation custody remand
    prison conviction convictions charge charges curfew tag recall discharge detox rehab relapse
    warrant caution cautions tenancy whereabouts
""")
"""What only somebody has, or what befalls them: alone it is the one's who was named before."""
ADVERBS = listed("""
    now currently presently previously formerly recently still again often sometimes always never
    usually regularly daily weekly also then
""")
STATES = ADVERBS | listed("""
    low medium high higher lower severe serious mild moderate violent dangerous abusive homeless
    drunk sober unwell pregnant single married unemployed wanted known unknown due out aware keen
    willing unwilling able unable likely unlikely free safe unsafe absent away back inside very not
    on in at under with without from near off living staying working drinking using sleeping waiting
""")
"""How a note begins that says where or how somebody is, and not who."""
DOES = listed("""
    lives stays works drinks smokes uses sells takes sleeps drives owns denies admits says wants
    attends sees keeps threatens shouts hits owes pays cares comes goes knows feels thinks hopes
    plans refuses agrees accepts
""")
"""What somebody does, as a note says it that does not say who."""
FINITE = listed("""
    is are was were has have had does do did will would can could may might must shall should
    isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt cant couldnt
""")
PAST = listed("""
    came went said told left got gave took saw hit broke rang met made kept knew ran sent spoke
    stood thought brought bought fell felt found held lost paid put sat slept ate drank drove grew
    heard hurt led let lay read rose sold spent stole threw woke won wore wrote became began
    born released remanded recalled returned relapsed smelt stank swore drew flew hid shook shot
    stuck swam tore bit blew caught chose dealt fought forgot forgave froze hung spat struck swung
    taught understood wept fled bled leant leapt burnt burst beat bent crept dug knelt learnt lent
    lit meant quit rode sang sought sped spilt spoilt strode swept withdrew
""")
"""The past of verbs that no ending tells."""
VERBS = FINITE | PAST | DOES
COMMANDS = listed("do dont put read let hurt lay led lost held found")
"""Of these words those with which somebody may be asked to do something."""
UNDER = re.compile(
    r"\b(?:if|when|while|because|unless|until|till|once|since|although|though|who|whom|which|that"
    r"|where|before|after)\b",
    re.IGNORECASE,
)
"""What begins a clause whose verb is not the sentence's own."""


def has_no_subject(sentence: str) -> bool:
    """Whether a sentence does not say of whom it tells, such as “Bail to live at Elm Road.”.

    “Home is tidy.” has a subject, and “Ring the midwife.” asks somebody to do it.
    """
    words = words_in(sentence)
    if not words or sentence.rstrip().endswith("?"):
        return False
    first, after = words[0].key, words[1:]
    # “Missed: two scans.” is an entry of a list, and says what it is of.
    if after and after[0].gap.startswith(":"):
        return False
    then_verb = any(map(is_verb, after[:1]))
    if first in OF_SOMEBODY or is_past_form(first):
        # In “Hearing tests were done.” it only describes what comes after it.
        return then_verb or not any(map(is_verb, after[1:3]))
    if first in VERBS:
        return first not in COMMANDS
    if first not in STATES:
        return False
    own = words_in(UNDER.split(sentence, maxsplit=1)[0])
    return (first in ADVERBS and then_verb) or not any(map(is_verb, own[1:]))


def is_verb(word: Word) -> bool:
    """Whether a word is surely a verb, and no name or month such as May."""
    return not word.capital and (word.key in VERBS or is_past_form(word.key))
