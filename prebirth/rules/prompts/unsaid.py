"""What was heard and not followed: by a check, an agency, a reading, or nobody aloud."""

from __future__ import annotations

import re
from datetime import date

from prebirth.case.agencies import PlanView, Stand
from prebirth.case.case import Case
from prebirth.case.chronology import HARMFUL, EventKind
from prebirth.case.decided import latest_of_each
from prebirth.case.family import parents
from prebirth.case.people import SIBLINGS, Person, Sex
from prebirth.case.plan import FactorKind, Theme
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.rules.prompts.facts import answers_to, chosen, written
from prebirth.rules.prompts.rule import Of, Phase, RuleResult, about, rule
from prebirth.rules.prompts.words import NO_WORRY, WORRY, affirmed

CHILD = r"\b(child|children|baby|babies|infant|toddler|son|daughter|step-?(son|daughter|child))\b"
HARM_DONE = (
    r"\b(assault|injur|harm|cruel|neglect|abus|shak|fractur|bruis|burn|scald|indecent|rape|kill"
    r"|manslaughter|murder|remov|beat|hit\b|violen|ill-?treat"
)
HARM = rf"{HARM_DONE}|died|death)"
CHILD_HARMED = re.compile(rf"{CHILD}.*{HARM}|{HARM}.*{CHILD}")
BLAMED = (
    r"\b(suspicious|non-?accidental|(in|while in|under) (his|her|their|\w+'s) (sole )?care"
    r"|alone with|charged|arrested|blamed|fault)\b"
)
HARMED_BY = re.compile(
    rf"^(?=.*{CHILD})((?=.*{HARM_DONE}))|(?=.*\b(died|death)\b)(?=.*{BLAMED}))", re.MULTILINE
)
"""Harm to a child by somebody: a death alone, with nobody blamed, is none."""
NO_HARM = re.compile(
    r"^(no|none|nothing)\b|\bno (record|trace|evidence|sign|concern|known|harm)"
    r"|\bnothing (known|held)"
)
AS_A_CHILD = (
    rf"^(?!.*{CHILD}.*\bas an? )(.*\bgrew up\b|.*\b((abuse|cruelty|neglect|violence)( at home)?"
    r"|(abused|beat|harmed|hit|hurt|neglected) (him|her|them)"
    r"|(witness\w*|saw|lived with|suffered)\b.*"
    r"|(was|were|been|being)( \w+){0,2} (abused|assaulted|beaten|burn(ed|t)|harmed|hit|hurt|injured"
    r"|neglected|removed|shaken)\b.*|(abused|beaten|neglected|removed)) ?"
    r"\b(as an? ((small|young|little) )?(child|boy|girl|baby|infant|toddler)"
    r"|in (his |her |their )?(own )?childhood)\b)"
)
"""How a text says what somebody lived through as a child, and no child of theirs."""
BY_NOBODY = re.compile(
    rf"{NO_HARM.pattern}|{AS_A_CHILD}|\bself-?harm"
    r"|\b(road|traffic|car|train|bus) (accident|crash|collision)"
    r"|\bby an? (car|lorry|bus|van|train)\b"
)
"""How it says that nobody is known to have harmed a child of theirs."""
HITS_NOBODY = (
    r"(?!the (ball\b(?! at)|bottle|habit|road|roof|clock|odds|eggs|traffic|rush|bug|virus|headlines"
    r"|shops|target|deadline|bucket|brakes)\b)"
    r"(?!(her|him|them) (to it|at (cards|chess|darts|football|pool|snap))\b)"
)
"""What “hit”, “beat” or “kicked” is said of where nobody is hurt: “beat the traffic”."""
THROWS_NOBODY = (
    r"(?! up\b(?! against))(?! (his|her|their) (feet|heels) over\b)"
    r"(?! (away|off|together) (\w+ ){1,4}over (a|the|his|her) (weekend|weeks?|hob)\b)"
    r"(?! (on|out) (into|over) (the )?(days|weeks|weekend|months|years|spring|summer|autumn|winter"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)\b)"
    r"(?! (a|the) (badge|card|chart|drawing|letter|list|note|picture|plan|poster|rota)\b)"
    r"(?! the (pram|buggy|pushchair|trolley|bike) down the (hill|lane|path|road|street)\b)"
    r"(?! the ball\b(?! at))"
)
"""How it goes on where “threw”, “pushed” or “dragged” hurts nobody: “threw up” is to be sick."""
HURTS = (
    r"\bviolen|\bassault|\b[ga]bh\b|\bgrievous|\bbodily harm|\bwounding|\bstabb|\brap(e|ed|ist)\b"
    r"|\bsex(ual)? (offen|assault|abuse)|\bindecen|\bstrangl|\bchok(ed|ing) (her|him|them)\b"
    r"|\bharass|\bstalk|\bcoerci|\bmurder|\bmanslaughter|\bkidnap|\bfalse imprisonment"
    r"|\bthreat\w* to (kill|hurt|harm)|\bthreatened (her|him|them)\b|\b(domestic|child) abuse"
    r"|\babus(ed|es|ive|er)\b"
    rf"|\b(hit|hits|beats?|punch(ed|es)|kick(ed|s)|slapp(ed|s)|hurts?|attacked) {HITS_NOBODY}"
    r"(her|him|them|the|his|\w+'s|up)\b|\bmappa\b"
    r"|(?<!car )(?<!phone )(?<!flat )(?<!dead )\bbattery\b(?! (charg|died|in the|is|life|low|pack"
    r"|power|ran|was))|\brobb(ed|er|ery|eries|ing)\b|\baffray\b|\barson|\bset fire\b"
    r"|\bset (\w+ ){1,3}on fire\b|\bset light to\b"
    r"|\b(knife|knives|machete|firearm|handgun|shotgun|weapon)s?\b"
    r"|\b(held|grabbed|gripped|seized|took|pulled|hands?|arms?) (\w+ ){0,3}(by|round|around|on|to)"
    r" (the|her|his|their|\w+'s) (throat|neck|hair|arms?|wrists?)\b"
    r"|\b(hit|struck|strikes|beat|whipped|lashed|threatened) (\w+ ){0,3}with an?\b"
    r"|\b(hit|punched|kicked|slapped|headbutted|throttled|smothered|bites|bitten|burned|burnt|scalded"
    r"|(?<!a )(?<!little )bit) (her|him|them|\w+'s|the (baby|child|girl|boy)"
    r"|(?!(a|again|all|an|and|at|by|each|every|felt|for|from|hard|his|in|into|it|less|more|of|off|on"
    r"|out|rock|the|through|to|up|well)\b)\w+)\b"
    r"|\b(spat|spits) (at|on|in)\b"
    r"|\bthr(ew|ows|own|owing)(?! up\b) ((?!at\b)\w+ ){1,4}"
    r"at (?!a\b|an\b|home\b|school\b|the\b|work\b)\w+"
    rf"|\b(dragg?|kick|push|shov|slamm|thr[eo]w|pinn)(ed|s|es|n|ing)?\b{THROWS_NOBODY} "
    r"((?!\w*sel(f|ves)\b)\w+ ){1,3}"
    r"(against|by the|down|over|into|onto|to the (floor|ground|wall))\b"
    r"|\b(push|shov)(ed|es|s|ing) (her|him|them)\b|\bgrabb(ed|ing) (her|him|them|\w+ by)\b"
    r"|\block(ed|s|ing) (?!\w+sel)\w+ (in|inside|out|outside|up)\b"
    r"|\bbr(oke|eaks|oken|eaking) (her|their|\w+'s) (ankle|arm|cheek|collar|finger|hand|jaw|leg"
    r"|nose|rib|skull|teeth|tooth|wrist)"
    r"|\bbreach(ed|es|ing)? (of )?(\w+ ){0,3}(non-molestation|restraining|protection|occupation)"
)
HURTING = re.compile(HURTS)
CONVICTED = re.compile(
    r"\bconvict(ed|ions?)\b|\bcautioned\b(?! (against|that|to))|\bcautions? (for|in)\b"
    r"|\bpolice caution\b|\bsentenced\b|\b(found|pleaded|pleads) guilty\b|\bcharged with\b"
)
HARMLESS = (
    r"\b(theft|thefts|stealing|shop-?lifting|fraud|handling stolen|driving|speeding|motoring"
    r"|insurance|drunk and disorderly|begging|fare|tv licen[cs]e|cannabis|possession of (?!an? )"
    r"|benefits?|soliciting|trespass|vagrancy)\b"
)
"""Offences that hurt nobody: whoever was convicted of something else may have."""
HURT = re.compile(
    rf"{HURTS}|\bprison|\bhmp\b|\bhm yoi\b|\bjail|\bgaol|\bremanded|\bon remand|\bin custody"
    r"|\bcustodial|\bimprison|\bsentenced|\bon licence|\bconvict(ed|ion)|\boffender"
)
"""How a note says that somebody hurts people, or is or was in prison."""
WAS = (
    r"\b(was|were|been|being) (\w+ )?(assaulted|abused|attacked|stabbed|raped|threatened|hit|bit"
    r"|bitten|burned|burnt|punched|kicked|slapped|scalded|robbed|pushed|shoved|thrown|grabbed|dragged"
    r"|held|locked|beaten|broken)\b"
)
WAS_HURT = re.compile(WAS)
"""How it says that somebody was hurt, by somebody or by nobody."""
NOT_HURT = re.compile(
    rf"{AS_A_CHILD}|"
    r"^(no|none|nothing|nor|never)\b|\bno (\w+ )?(record|history|trace|evidence|sign|convict|violen"
    r"|offen|assault|custod|concern|report)|\bnever (been |was )?(\w+ )?(violen|convict|in (prison"
    r"|custody)|hit|hurt|assault|threat|abus|sentenced|arrest)|\bnot (been |known to be |a )?"
    r"(violen|abusive|convict(ed)? of anything|in (prison|custody))|\bwithout violen|\bnon-violen"
    r"|\bvictim|\bsurviv|\b(assaulted|abused|attacked|stabbed|raped|threatened|hurt|beaten) by\b"
    rf"|{WAS}|\b(fall|falls|fell|falling|football|skiing|in an accident)\b|\bsel(f|ves)\b"
    r"|\b(knife|knives|weapon)s? (skills|block|away|drawer)"
    r"|\b(hit|kick\w*|beats?) the (bottle|habit|road|roof|wall|clock|odds)\b"
    r"|\bprison (officer|guard|chaplain|visitor|service)|\b(works?|worked|job) (at|in|for)\b"
)
"""How it says that they do not, that they were hurt themselves, or work where others are held."""
NOT_ONE_HURT = re.compile(
    rf"{AS_A_CHILD}|^(no|none|nothing|nor|never)\b|\bno (\w+ )?(record|history|trace|evidence|sign"
    r"|violen|assault|concern|report)|\bnever\b|\bnot (been |\w+ )?(violen|abus|hurt|assault)"
    r"|\bwithout violen|\bnon-violen|\bbetween (his|her|their|\w+'s) parents\b"
    r"|\b(car|window|door|phone|cot) was |\bheld (a|an|on|in|up|back|the|with)\b"
    r"|\bby an? (car|lorry|bus|van|train)\b"
)
"""How a text about somebody says that nobody hurt them, or only long ago, as a child."""
INJURED = re.compile(
    rf"{HURTS}|\bbruis|\bfractur|\bscald|\bburn(s|t|ed)?\b|\binjur(y|ies|ed)\b|\bbite marks?\b"
    r"|\bblack eyes?\b|\bcut lips?\b|\b(finger ?|slap |grip |pinch |strap )marks?\b"
    r"|\b(broke|broken) (\w+ )?(arm|leg|rib|wrist|nose|jaw|tooth|teeth|collar ?bone|finger|bone)s?"
    r"\b"
    r"|\bmarks? (on|to|around) (her|his|their|the) (neck|throat|face|arm|back|leg|wrist|body)"
)
"""How a text says that somebody came to harm that can be seen."""
NOT_INJURED = re.compile(
    rf"{NOT_ONE_HURT.pattern}|\bno (\w+ )?(bruis|injur|fractur|burn|mark|scald)|\bself-?harm"
    r"|\b(road|traffic|car|train|bus) (accident|crash|collision)|\bat birth\b|\bbirth injur"
)
NOT_CONVICTED = re.compile(
    rf"{NOT_HURT.pattern}|{HARMLESS}|\bno (\w+ ){{0,4}}(convict|caution)|\bwithout (\w+ )?convict"
    r"|\bnot (yet )?(charged|sentenced|cautioned)|\bnever (\w+ )?(charged|cautioned)"
    r"|\bconvictions?( \w+){0,2}: ?(none|nil|no)\b|\bnil\b|\bneither\b|\bquashed\b|\bacquitted\b"
)
"""How it says that somebody was convicted of nothing, or of what hurts nobody."""
NO_CONCERN = re.compile(
    r"^(none|no|nothing|nobody|no-one|neither|nor|n/a|not any)\b"
    r"|^(there (is|are|was|were)|they (have|had)|we know of) (none|nothing|no\b)"
    r"|^(\w+ ){1,3}?(have |has |had |was |were )?(all |each |both )?(been )?"
    r"(asked|rang|rung|phoned|telephoned|emailed|checked with|spoke|spoken|talked)\b"
    r"(?!.*\b(why|whether|if|that|about"
    r" (?!(any |their |an? )?(unspoken |unvoiced )?(worr|concern))))"
    r"|^(everybody|everyone|every agency|each( agency| of them)?|all( agencies| of them)?)"
    r" (has |have )?(said|told us|spoken|voiced|agree)"
)
"""How an answer says that nobody holds a concern, or only who was asked for one."""
ANY = re.compile(r"\w")
APART = frozenset({Stand.DIFFER, Stand.ALONE})


def tells_of_harm(text: str) -> bool:
    """Whether a text says that somebody was violent, or that a child came to harm.

    A conviction or caution counts unless it is of what hurts nobody.
    """
    return (
        affirmed(text, HURTING, NOT_HURT)
        or affirmed(text, HARMED_BY, BY_NOBODY)
        or affirmed(text, CONVICTED, NOT_CONVICTED)
    )


def of_harmless_offences(text: str) -> bool:
    """Whether a text says of what somebody was convicted, and that it hurts nobody."""
    return bool(re.search(HARMLESS, text.casefold())) and not tells_of_harm(text)


@rule(
    "check-harm-unweighed", "G2 J8 K2", "checks", "checks factors", Of.FAMILY, phase=Phase.CHILDREN
)
def check_harm_unweighed(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A check came back with harm to a child, and no risk is recorded about that person."""
    weighed = {factor.about for factor in case.factors if factor.kind == FactorKind.RISK}
    return about(
        "A check came back with harm to a child. No risk about that person is recorded. See "
        "who has been told.",
        [
            check
            for check in case.checks
            if check.about not in weighed and affirmed(check.showed, CHILD_HARMED, NO_HARM)
        ],
    )


@rule(
    "note-harm-unrecorded",
    "G2 T4 L7",
    "people ties",
    "people ties events orders factors",
    Of.FAMILY,
)
def note_harm_unrecorded(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A note says that somebody hurt people or is in prison, and it stands nowhere else."""
    ours = {person.id for person in parents(case)}
    return about(
        "A note about somebody in this baby's life speaks of violence, of prison or of an "
        "offence against a person. No tie, event, order or risk records it, so the midwife's "
        "page has it as a note alone. Record it, and say who may not come to the birth.",
        [
            person
            for person in case.people
            if person.id in ours or (person.sex == Sex.MAN and person.role not in SIBLINGS)
            if not person.died and hurts_or_held(person.notes)
            if not hurting_recorded(case, person)
        ],
    )


def hurts_or_held(note: str) -> bool:
    """Whether a note says that somebody hurts people, or is or was in prison."""
    return affirmed(note, HURT, NOT_HURT)


def tells_of_hurt(text: str) -> bool:
    """Whether a text says that somebody was hurt by somebody, whoever was."""
    return affirmed(text, HURTING, NOT_ONE_HURT) or affirmed(text, WAS_HURT, NOT_ONE_HURT)


def tells_of_injury(text: str) -> bool:
    """Whether a text says that somebody was hurt, or has an injury, however it came."""
    return affirmed(text, INJURED, NOT_INJURED)


def hurting_recorded(case: Case, person: Person) -> bool:
    """Whether a tie, an event, an order or a risk tells that somebody hurts others."""
    themes = {Theme.ABUSE, Theme.OFFENDING, Theme.OTHER, None}
    return (
        any(
            tie.violent and (any(who == person.id for who, _ in tie.hurting) or not tie.hurting)
            for tie in case.ties
            if person.id in tie.people
        )
        or any(
            event.violence in HARMFUL or event.kind == EventKind.CONVICTION
            for event in case.events
            if person.id in event.about
        )
        or any(order.binds == person.id for order in case.orders)
        or any(
            row.kind == FactorKind.RISK and row.about == person.id and row.theme in themes
            for row in case.factors
        )
    )


@rule(
    "worry-unasked", "J15 K6 K7", "contributions", "contributions", Of.FAMILY, phase=Phase.CHILDREN
)
def worry_unasked(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """An agency writes that it is worried, and was not asked what it thinks of the plan."""
    latest = latest_of_each(case)
    return about(
        "An agency writes of a worry. Nobody has asked it what it thinks of the plan.",
        [
            given
            for given in case.contributions
            if affirmed(given.says, WORRY, NO_WORRY)
            and latest[given.agency].plan_view in {None, PlanView.NOT_ASKED}
        ],
    )


@rule("readings-unfollowed", "J6 K6", "readings", "readings contributions", Of.FAMILY)
def readings_unfollowed(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Agencies differ, or one alone says it, and nobody has written what that shows."""
    return about(
        "Agencies differ, or only one says it. Nobody has written what that shows for "
        "{count:theme|themes}.",
        [row for row in case.readings if row.stand in APART and not row.notes.strip()],
        also=[given for given in case.contributions if given.answered],
    )


@rule(
    "concern-unraised",
    "J15 K6",
    "unvoiced",
    "disagreements answers",
    Of.FAMILY,
    phase=Phase.CHILDREN,
)
def concern_unraised(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Concerns that nobody has voiced are written down, and none was raised since."""
    if len(case.disagreements):
        return None
    said = set(written(case, walk, QuestionRole.UNVOICED))
    return about(
        "Concerns are written down that nobody has voiced. Nobody has raised one. Agree who "
        "tells whom.",
        [
            answer.id
            for answer in answers_to(case, walk, QuestionRole.UNVOICED)
            if answer.id in said and affirmed(answer.text, ANY, NO_CONCERN)
        ],
    )


@rule(
    "sharing-ground-missing", "T1 N4", "sharing", "shares answers", Of.FAMILY, phase=Phase.CHILDREN
)
def sharing_ground_missing(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """The parents did not agree to sharing, and on what ground it is shared is not recorded."""
    refused = chosen(case, walk, QuestionRole.SHARING, "explained and not agreed", "shared without")
    bare = [
        share
        for share in case.shares
        if share.agency and not share.lawful_basis.strip() and not share.withdrawn
    ]
    return about(
        "The parents do not agree to what is shared. Nobody has recorded the lawful ground for "
        "sharing it.",
        [answer.id for answer in refused if bare or not answer.text.strip()],
        also=bare,
    )
