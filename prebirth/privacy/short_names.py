"""Usual short, fond and other forms of given names: “Dazza” for Darren, “Marc” for Mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from prebirth.privacy.folding import listed
from prebirth.privacy.ordinary import is_word

GROUPS = """
    abigail abbie abby gail | albert al bert bertie alf | alexander alexandra alex alec sandy
    sasha xander lex | alfred alf alfie fred | amanda mandy | andrew andrea andy drew | angela
    angie ange | anthony antony tony ant | antonia toni | arthur art artie | barbara babs barb |
    benjamin ben benji | bernard bernie | bridget bridie biddy | cameron cam | catherine
    katherine kathryn kathleen cath cathy kate katie kathy kat kitty kay | charles charlie chas
    chuck chaz | charlotte charlie lottie lotte char | christine christina christopher christian
    chris chrissie chrissy kit tina topher | clifford cliff | daniel danielle dan danny dani |
    david dave davey davy dai | deborah debra deb debs debbie | dennis den | derek del | donald
    don donny | dorothy dot dottie dolly | douglas doug dougie | edward edwin edmund ed eddie
    ted teddy ned neddy | eleanor ellen helen elle ellie nell nellie nelly nora lena | elizabeth
    elisabeth liz lizzie lizzy lisa beth betty bess bessie betsy eliza libby lilibet | emily
    emma em emmy | eugene gene | florence flo florrie | frances francis francesca fran frank
    frankie fanny franny | frederick fred freddie freddy | gabriel gabrielle gabe gabby |
    geoffrey jeffrey geoff jeff | george georgina georgia georgie | gerald gerard gerry jerry |
    gregory greg | gwendoline gwen | hannah anna ann anne annie | harold henry harry hal hank |
    harriet hattie hettie | herbert bert herb | ian iain | isabel isabella isobel izzy bella
    belle | jacob jake | jacqueline jackie jacqui | james jim jimmy jamie jem | jane janet jan
    janey jean | jasmine jas jaz | jennifer jen jenny jenna | jessica jess jessie | joanne
    joanna jo joey | john jonathan jon jack johnny jonny jock | joseph josephine joe joey
    josie jo | joshua josh | judith judy jude | julia julie juliet jules | kenneth ken kenny |
    kimberley kim | laura lauren laurence lawrence larry laurie lol loz | leonard leo len lenny
    | leslie lesley les | lillian lily lil | louis louise lou lu | lucy lucinda lu | lynda linda
    lyn lynn | madeleine maddie maddy | malcolm mal malc | margaret maggie madge marge margie
    meg peg peggy peggie greta rita | maria marie mary molly polly mimi | martin marty | matilda
    tilly tillie mattie | matthew matt matty | maximilian maxine max | melanie melissa mel |
    michael michaela mick mickey micky mike mikey | mohammed muhammad mohamed moh mohd | nadine
    nadia nad | natalie natalia natasha nat tash tasha | nathan nathaniel nat nate | nicholas
    nicola nicole nick nicky nico | norman norm | oliver olivia ollie olly liv livvy | oswald oz
    ozzie | pamela pam | patricia patrick pat paddy patsy patty tricia trish | paul paula
    pauline polly | penelope pen penny | peter pete | philip phillip phil pip | phillipa
    philippa pippa pip | rachel rach | raymond ray | rebecca becca becky becks | reginald reg
    reggie | richard rich richie rick ricky dick dickie | robert roberta rob robbie bob bobby
    bert | roderick rod | ronald ron ronnie | rosemary rosalind roseanne rose rosie | rupert
    rupe | russell russ | samuel samantha sam sammy | sarah sara sally sadie | sebastian seb bas
    | sidney sid | simon si | sophia sophie soph | stanley stan | stephanie steph stevie |
    stephen steven steve stevie ste | stuart stewart stu stew | susan susanna suzanne sue susie
    suzy suki | sylvia syl | terence terry tel | teresa theresa terry tess tessa | theodore theo
    ted teddy | thomas tomasz tom tommy | timothy tim timmy | tobias toby | valerie val |
    veronica ronnie vera | victor victoria vic vicky vick tori | vincent vince vinny vinnie |
    virginia ginny | walter wally walt | wilfred wilf fred | william will bill billy willy liam
    wills | winifred win winnie | zachary zach zack zak
"""
"""Names that are short or full forms of each other, a row to each."""
SPELLINGS = """
    ahmed ahmad | aidan aiden | aimee amy ami | aisha ayesha aysha | alan allan allen alun |
    alexander aleksander alexandre | ali aly | ashley ashleigh ashlee | barry barrie | brett
    bret | caitlin kaitlyn katelyn | carl karl | carol carole | carolyn caroline | cath kath |
    catherine catharine katharine cathryn | cathy kathy | cerys kerris | chloe cloe khloe |
    chris kris | christine kristine | christopher kristopher | ciara keira kiera kira | claire
    clare clair | conor connor | dafydd david | dawn dawne | dean deane | debbie debby | derek
    derrick | diane dianne | dominic dominik | dylan dillon | eleanor elinor | ellie elly |
    elliot elliott eliot | eric erik | erica erika | eve eva | ewan euan ewen | fatima fatema
    fatma | gail gayle | gary garry | geoff jeff | gillian jillian jill gill | glen glenn glyn |
    graham graeme | hassan hasan | hayley haley hailey | hollie holly | hugh huw | husain
    hussein hussain | ibrahim ebrahim | jackie jacky | jacob jakob jakub | jane jayne | janice
    janis | jared jarrod | jasmine yasmin jasmin yasmine | jayden jaden | jean jeanne | jenny
    jenni jennie | joanne joann | jodie jody jodi | jonathan jonathon | joseph josef | julie
    juli | kate cate | katie katy | kayleigh kaylee kayley | kelly kelley kellie | kerry kerrie
    | kieran ciaran kieron | kim kym | kirsty kirstie | kurt curt | lauren loren | leah lea |
    leanne lianne | lee leigh | lily lilly lillie | lindsay lindsey lynsey linsey | lorraine
    loraine lorain | louis lewis luis | lucas lukas | lucy lucie | luke luc | lyn lynn lynne |
    mandy mandi | mark marc markus marcus | maryam mariam | max maks | maya mya | megan meghan |
    mia mya miya | michelle michele | millie milly | mohammed mohammad muhammed mohamed | neil
    neal | niamh neve | nicholas nicolas | nick nic nik | nicky nikki nicki | omar umar | oscar
    oskar | owen owain eoin | philip phillip phillipp | phoebe febe | piers pierce | rebecca
    rebekah | rhys reece reese | rick ric rik | robin robyn | roger rodger | rosalyn rosalind |
    ryan rian | sara sarah sarra | scott scot | shane shayne | shaun sean shawn | sheila shelagh
    | sian shan | simon symon | siobhan shivaun | sonia sonya sonja | sophia sofia | sophie
    sofie | stacy stacey stacie | steven stephen stephan stefan | suzanne susanne | tania tanya
    | terry terri | thomas tomas | toby tobi | tommy tommie | toni tony | tracy tracey tracie |
    usman osman | veronica veronika | vicky vikki vicki | victor viktor | vivian vivien vivienne
    | wendy wendi | yusuf yousef youssef yusef | zac zak zach zack
"""
"""Names that are said alike and usually spelt in more than one way, a row to each."""
R_AFTER_VOWEL = re.compile(r"([^aeiou]*[aeiou]+)r")
"""A name whose r becomes a z where it is shortened: Darren, Sharon, Jeremy."""
WITH_Z = ("z", "zz", "za", "zza", "zzer")
SAID = "a:ay b:bee c:cee d:dee e:ee f:eff g:gee j:jay k:kay l:el m:em n:en o:oh p:pee q:cue"
LETTERS = dict(pair.split(":") for pair in (*SAID.split(), "r:ar", "s:ess", "t:tee", "v:vee"))
"""How a letter is written as it is said."""
BEGIN = 2
"""Letters of a name that are said twice in a fond one, as in “Jojo”."""
OF_KIN = listed("nana dada mama papa baba")
"""What a child says of somebody, whatever their name."""


def shortened(name: str) -> set[str]:
    """What somebody of a given name is usually called, in small letters, however it is spelt."""
    found = {name}
    for table in (SPELLINGS, GROUPS, SPELLINGS):
        found = found.union(*(_called_with(one, table) for one in found))
    if match := R_AFTER_VOWEL.match(name):
        found |= {match[1] + end for end in WITH_Z}
    double = name[:BEGIN] * 2
    if not (is_word(double) or double in OF_KIN):
        found.add(double)
    return found - {name}


def in_letters(name: str) -> Iterator[tuple[str, ...]]:
    """A name of two letters as they are said, in two words or in one: “Jay Jay”, “Teejay”."""
    if len(name) == BEGIN and LETTERS.keys() >= set(name):
        said = tuple(LETTERS[letter] for letter in name)
        yield from (said, ("".join(said),))


def _called_with(name: str, table: str) -> set[str]:
    """The names that stand in a row of a table with one."""
    return {one for row in _rows(table).get(name, ()) for one in row}


@cache
def _rows(table: str) -> dict[str, list[list[str]]]:
    """The rows of a table by each name in them."""
    rows: dict[str, list[list[str]]] = {}
    for row in table.split("|"):
        for name in row.split():
            rows.setdefault(name, []).append(row.split())
    return rows
