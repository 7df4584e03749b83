"""What a sentence tells of somebody that gives others away to them, though it names them.

Where somebody is kept safe from its reader: what the police, probation or a court is about to do,
who in private spoke of them, and what they do not know about where she is.
"""

from __future__ import annotations

import re

POLICE = (
    r"(?:pol(?:ice)?|officers?|probation|CID|PPU|OM|cops?|the court|the offender manager"
    r"|(?:PC|DC|DS|DI|WPC|Sgt) \w+)"
)
FORCE = rf"(?:{POLICE}|they)"
TO_COME = (
    r"(?:will|shall|would|may|might|want(?:s|ed)? to|mean(?:s|t)? to|intend(?:s|ed|ing)? to"
    r"|hop(?:e|es|ed|ing) to|plan(?:s|ned|ning)? (?:to|on)|going to|about to|ready to|due to"
    r"|set to|(?:is|are|was|were|not) to|(?<=to )be)"
)
SEIZED = r"(?:arrest|recall|raid|detain|remand|re-?arrest)"
NO_CHECK = r"(?! (?:for|to) (?:\w+ ){,3}?(?:scans?|tests?|bloods?|clinic|smear|check\w*|jabs?))"
"""What does not come after “recalled”: a clinic calls people back too."""
DONE_TO = (
    rf"(?:arrested|recalled{NO_CHECK}|raided|detained|remanded|searched|seized|watched|monitored"
    r"|tracked|traced|tapped|followed(?! up)|charged|evicted|tagged|tightened|breached|picked up by"
    r"|asked to (?:leave|go|move)|made to (?:leave|go|move)|removed from|banned|excluded"
    r"|reported|questioned by|served(?! (?:food|tea|dinner|lunch))|nicked|locked up"
    r"|sent back to (?:prison|custody|jail)|(?:lifted|pulled in|brought in) (?:by|for questioning))"
)
DOES = (
    r"(?:search|seize|watch|monitor|track|charge|breach|come for|call on|pick|stop|visit|question"
    r"|lift|nick|collar|pull \w+ in|bring \w+ in|lock \w+ up)"
)
DAY = (
    r"(?:(?:on |this |next |coming )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|today|tomorrow|tonight"
    r"|next week|when|once|as soon as|at (?:his|her|their|the|work|court|probation))"
)
WHOM = r"(?:him|her|them|both|dad|mum|father|mother|(?-i:[A-Z])\w+)\b(?!['’])"
"""Whom a note says that it is done to; what is somebody's is none."""
TAKEN = r"(?:(?-i:nick)|lift|collar)"
"""How notes say that somebody is arrested, in words that have another meaning too."""
OF_OTHERS = r"(?! (?:\w+ )?(?:out|into|onto|off|from|to|for|in his|in her)\b)"
"""What does not come after it: a baby is lifted out of a cot."""
PLAN = r"(?:plans?|planned|planning|aim|intend|intention|idea|agreed|decision|decided)"
RESTS = r"(?:is|are|was|now|still|remains|for|to|of|by|his|her|their|the|an?|(?:the )?pol(?:ice)?)"
"""What stands between a plan and what is planned, as in “The plan is for police to arrest him.”"""
LATER = (
    r"(?:planned|due|set for|booked|expected|imminent|pending|to follow|tomorrow|awaited|next week"
    r"|being (?:planned|considered))"
)
ABOUT_TO = (
    rf"\b{TO_COME} (?:\w+ ){{,2}}?{SEIZED}\b",
    rf"\b(?:{TO_COME} (?:\w+ )?be|(?:is|are) being) (?:\w+ )?{DONE_TO}\b",
    rf"\b{FORCE} (?:is |are )?{TO_COME} (?:\w+ )?(?:{DOES}|keep \w+ in)\b",
    r"\bbreak(?:s|ing)? (?:his|her|their|the) (?:licence|bail|conditions|order)\b",
    rf"\b(?:arrest|recall|search|raid)\b.{{,200}}\b{LATER}\b",
    r"\b(?:planned|imminent|pending|upcoming) (?:(?!job)\w+ )?(?:arrest|recall|raid|search)\b",
    rf"\b{PLAN}(?:\W+{RESTS}\b){{,4}}\W+{SEIZED}\b",
    rf"\b{PLAN}(?:\W+{RESTS}\b){{,4}}\W+{TAKEN} {WHOM}{OF_OTHERS}",
    rf"(?<!asked )(?<!used )\bto be (?:\w+ )?{DONE_TO}\b",
    rf"\b{POLICE}\b.{{,40}}(?<!not )\b(?:pick|pull|bring) (?:{WHOM} (?:up|in)|up {WHOM})\b",
    rf"\b{FORCE} to (?:\w+ )?(?:{SEIZED}|{DOES})\b",
    rf"(?:^|[:;,.–-]|\b(?:and|then|so|or|please|pls))\s*(?:to |we |will )?{SEIZED} {WHOM}",
    rf"\b(?:arrest|nick|recall|collar) {WHOM} {DAY}\b",
    rf"(?<!his )(?<!her )(?<!the )(?<!after )(?<!since )\b(?:arrest|recall|raid) {DAY}\b",
    (
        rf"\b(?:if|in case|should) (?:he|she|they|{WHOM}) (?:\w+ )?(?:turns? up|shows? up"
        r"|comes? near|shows? (?:his|her|their) face|finds? (?:her|out|it|them))\b"
    ),
    r"\bwarrants?\b(?! card)",
    r"\bwanted (?:by|for)\b",
    r"\b(?:is|are) (?:being )?under surveillance\b",
    r"\bunannounced\b",
)
"""How it tells what is about to be done."""
ORDER = (
    r"\b(?:injunctions?|epo|emergency protection|(?:occupation|restraining|prevention|protection"
    r"|protective|exclusion|prohibited steps|no-contact) (?:orders?|notices?)"
    r"|orders? (?:against|to keep)|DVP[ON])\b"
)
ASKED_FOR = re.compile(
    r"\b(?:will|draft\w*|appl(?:y|ied|ies|ying|ications?)|seek\w*|sought|ask(?:s|ed|ing)?"
    r"|prepar\w+|consider\w*|solicitors?|without notice|not (?:yet )?(?:been )?served|request\w*"
    r"|wants?|hopes?|plan(?:s|ned|ning)?|thinking|getting|being|if|in case|should|ready)\b",
    re.IGNORECASE,
)
"""What says of an order of a court that it is only asked for."""
KIN = (
    r"(?:sister|brother|mother|mum|father|dad|aunt(?:ie)?|uncle|cousin|nan|gran\w*|ex|partner"
    r"|girlfriend|boyfriend|friend|son|daughter|flatmate|landlord|landlady)"
)
PRIVATE = (
    r"(?:neighbours?|next[- ]door|(?:members? of the )?public|passers?-?by|callers?|informants?"
    r"|witness(?:es)?|shopkeeper|landlord|landlady|friends?|relatives?|somebody|someone"
    r"|(?:an?|the) (?:young |old |elderly )?(?:wo)?man|people (?:next|down|up)\w*"
    r"|nursery worker|teacher|childminder|colleague|flatmate|housemate|lodger"
    rf"|(?:his|her|their|(?-i:[A-Z])\w+['’]s) {KIN}"
    r"|(?:M(?:r|rs|s|iss|x))\.? (?-i:[A-Z])[\w'’-]+)"
)
"""Somebody who speaks of them in private, and not as one who works with the family."""
BETWEEN = r"(?:,? (?!and\b|or\b|but\b|who\b|he\b|she\b|that\b)[\w'’-]+,?){,4}?"
SPOKE = (
    r"(?:say|says|said|rang|rings|rung|phoned|reports?|reported|heard|saw|told|tells|wrote"
    r"|called (?:us|in|the|police|to|about|999|101)|complain(?:s|ed)?|alleg(?:es|ed)|contacted"
    r"|came forward|texted|emailed|informed|claims?|witnessed|is worried|are worried|filmed)"
)
WHO_TOLD = (
    rf"\b{PRIVATE}{BETWEEN} {SPOKE}\b",
    (
        rf"\b(?:calls?|reports?|letters?|emails?|messages?|complaints?|tip-?offs?|information"
        rf"|statements?|concerns?|allegations?|heard|seen|filmed|reported|referr?ed|referral)"
        rf"(?: \w+)? (?:from|by) (?:(?:an?|the) )?{PRIVATE}"
    ),
)
"""How it tells who spoke of them."""
NAMELESS = (
    r"\b(?:does(?: not|n['’]t)|did(?: not|n['’]t)|do(?: not|n['’]t)) (?:want|wish)"
    r"(?: (?:to|be|his|her|their|it|the|any))*"
    r" (?:names? (?:used|known|given|mentioned|shared|said|put)"
    r"|(?:named|identified|quoted)(?! (?:on|as)\b))"
)
"""How it says that whoever spoke of them asks not to be named."""
WHERE = (
    r"(?:address|number|phone|hospital|ward|unit|school|nursery|refuge|car|keys?|code|where"
    r"|scan|appointment|birth plan)"
)
NOT_KNOWN = (
    (
        r"\b(?:do(?:es)?(?: not|n['’]t)|has(?: not|n['’]t| never)|will not|won['’]t|must not)"
        r"(?: yet)? (?:have|get|got|been given|be given|been sent|be sent|been told|know)"
        rf"(?: \w+){{,3}}? {WHERE}\b"
    ),
    r"\bdo(?:es)?(?: not|n['’]t) know (?:that|of|she|her|we|the police|police)\b",
    r"\bhas no idea\b",
    (
        r"\b(?:thinks?|believes?|assumes?)(?: that)? (?:the )?baby (?:is due|was born|lives"
        r"|will be born|is (?:in|at|with))\b"
    ),
    (
        r"\b(?:told|given|sent)(?: of)? (?:(?:an?|the) )?"
        r"(?:different|wrong|false|other|another|later)"
        r" (?:day|date|time|place|hospital|ward|address|number|town|school|name)\b"
    ),
    r"\bnot (?:been )?invited\b",
    r"\btold (?:that )?.{,200}\bon another (?:day|date)\b",
    r"\bmarkers?\b.{,200}\bin case\b",
    (
        r"\bpanic (?:button|alarm)|\balarm(?: was| is| has been)? fitted\b|\bsafe house\b"
        r"|\blocks?(?: \w+){,2} changed\b|\bkept away\b"
    ),
    r"\b(?:staff|ward|security|hospital|police|reception|school|nursery)\b.{,200}\bphoto(?:s|graphs?)?\b",
)
"""How it tells what they do not know, and how others keep safe from them."""
AGAINST = re.compile("|".join((*ABOUT_TO, *WHO_TOLD, NAMELESS, *NOT_KNOWN)), re.IGNORECASE)
"""What takes a sentence out by itself."""
ORDERED = re.compile(ORDER, re.IGNORECASE)
"""What takes one out where `ASKED_FOR` stands in it too: an order that is there is known."""


def is_against(sentence: str) -> bool:
    """Whether a sentence tells what one who may be a danger must not learn of themselves.

    >>> is_against("Police will arrest Kit on Friday."), is_against("Kit was arrested in May.")
    (True, False)
    >>> is_against("A neighbour rang about Kit."), is_against("Kit rang the midwife.")
    (True, False)
    """
    if AGAINST.search(sentence):
        return True
    return ORDERED.search(sentence) is not None and ASKED_FOR.search(sentence) is not None
