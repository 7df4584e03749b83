"""Every copy in another language: the words of the program are in it, and no others."""

from __future__ import annotations

import ast
import re
from datetime import date
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pikepdf
import pytest

from prebirth.base.language import ENGLISH, Covers, say, speaking
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.closing import LeftKind
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.agency import WORRIES
from prebirth.copies.answer_tables import not_ticked
from prebirth.copies.asked_facts import Hidden, MayNotSee
from prebirth.copies.make import copy_pdf, document_of, prepare
from prebirth.copies.past_birth import of_the_past
from prebirth.copies.spec import CopyOrder
from prebirth.exchange import rows_out, word
from prebirth.exchange.agency_form import choice_of
from prebirth.exchange.practice import SET_ON, practice_case, practice_orders
from prebirth.form.form_model import texts_of
from prebirth.form.load import load_walk
from prebirth.form.question import NONE_OF_THESE, AnswerKind
from prebirth.layout.blocks import Document, FormField, words_of
from prebirth.rules.at_closing import left_open, told_in_words
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import digest
from prebirth.wording.facts import capital
from tests import translations
from tests.copies.made import seen
from tests.own_form import own_forms
from tests.pseudo import PLAIN, accented, in_cyrillic, pseudo

ORDERS = [one for one in practice_orders(practice_case()) if not one.large]
TYPED = re.compile("[а-яА-Я]+")


@pytest.fixture(scope="module")
def typed() -> Case:
    return in_cyrillic(practice_case())


def fields_in(part: object) -> list[FormField]:
    """The form fields of a document, whose names are codes."""
    if isinstance(part, FormField):
        return [part]
    inner = part if isinstance(part, tuple) else [getattr(part, one, ()) for one in slots(part)]
    return [one for held in inner if not isinstance(held, str) for one in fields_in(held)]


def slots(part: object) -> tuple[str, ...]:
    return tuple(getattr(part, "__slots__", ()))


def said(document: Document) -> str:
    """All that a copy says, without the codes of its form fields."""
    lines = [document.kind, document.version, document.restricted, words_of(document.blocks)]
    codes = {code for one in fields_in(document.blocks) for code in (one.name, one.value)}
    return "\n".join(line for line in "\n".join(lines).split("\n") if line not in codes)


@pytest.mark.parametrize("order", ORDERS, ids=lambda one: f"{one.kind.called}-{one.reader}")
def test_every_word_of_the_program_is_in_the_language(order: CopyOrder, typed: Case) -> None:
    language = pseudo()
    english = said(document_of(prepare(order, typed, load_walk())))
    with speaking(language):
        told = said(document_of(prepare(order, typed, load_walk())))
    assert not PLAIN.findall(told)
    assert set(TYPED.findall(told)) == set(TYPED.findall(english))  # titles are cut by their length
    assert not [text for text in language.asked if TYPED.search(text)], "only the program's words"


@pytest.mark.slow
def test_every_text_that_is_asked_for_is_in_the_catalogue(typed: Case) -> None:
    language = pseudo()
    with speaking(language):
        for order in ORDERS:
            document_of(prepare(order, typed, load_walk()))
        all_prompts(typed, SET_ON, load_walk())
    catalogue = ET.parse(translations.FOLDER / "prebirth_cy.ts").getroot()
    held = {message.findtext("source") for message in catalogue.iter("message")}
    of_record = {answer.asked for answer in typed.answers}  # as it was asked then
    missing = language.asked - held - of_record
    assert not [text for text in missing if PLAIN.search(re.sub(r"\{[^}]*\}", "", text))]


def test_every_prompt_is_in_the_language_and_known_again(typed: Case) -> None:
    walk = load_walk()
    english = all_prompts(typed, SET_ON, walk)
    with speaking(pseudo()):
        told = all_prompts(typed, SET_ON, walk)
    assert len(told) > 10
    assert not [one.told for one in told if PLAIN.search(one.told)]
    assert [one.message for one in told] == [one.message for one in english]
    assert [digest(one, typed) for one in told] == [digest(one, typed) for one in english]


def test_every_text_of_the_form_is_in_the_language_but_what_records_keep() -> None:
    walk = load_walk()
    with speaking(pseudo()):
        told = walk.in_words()
        again = told.in_words()
    for part in (told.findings, told.legal, *told.glossary):
        texts = (re.sub(r"\{[^}]*\}", "", text) for text in texts_of(part))
        assert not [text for text in texts if PLAIN.search(text)]
    asked, kept = list(told.form.all_questions), list(walk.form.all_questions)
    assert not [one.ask for one in asked if PLAIN.search(one.ask.replace("{name}", ""))]
    assert [one.options for one in asked] == [one.options for one in kept]
    assert told.made_from is again.made_from is walk
    assert walk.in_words() is walk


def test_what_a_language_does_not_cover_is_english_as_a_whole(typed: Case) -> None:
    order, walk = ORDERS[0], load_walk()
    english = said(document_of(prepare(order, typed, walk)))
    with speaking(pseudo(Covers.WINDOW, Covers.FORMS, Covers.PROMPTS)):
        assert said(document_of(prepare(order, typed, walk))) == english
        assert b"(en-GB)" in _language_of(copy_pdf(prepare(order, typed, walk)))


def test_the_files_name_their_language() -> None:
    order, walk = ORDERS[0], load_walk()
    with speaking(pseudo()):
        view = prepare(order, practice_case(), walk)
        assert b"(cy)" in _language_of(copy_pdf(view))
        assert b'w:val="cy"' in _styles_of(word.to_bytes(document_of(view)))


def _language_of(data: bytes) -> bytes:
    with pikepdf.open(BytesIO(data)) as opened:
        return f"({opened.Root.Lang})".encode()


def _styles_of(data: bytes) -> bytes:
    import zipfile

    with zipfile.ZipFile(BytesIO(data)) as parts:
        return parts.read("word/styles.xml")


def test_what_is_kept_or_read_by_other_programs_is_english(typed: Case) -> None:
    walk = load_walk()
    kept, table = left_open(typed, SET_ON, walk), rows_out.to_bytes(seen(typed), "people")
    with speaking(pseudo()):
        assert left_open(typed, SET_ON, walk) == kept
        assert rows_out.to_bytes(seen(typed), "people") == table
        told = told_in_words(kept, typed, SET_ON, walk)
    assert [(one.kind, one.of) for one in told] == [(one.kind, one.of) for one in kept]
    steps = [one.what for one in told if one.kind == LeftKind.STEP]
    assert steps
    assert not [what for what in steps if PLAIN.search(what)]
    assert told_in_words(kept, typed, SET_ON, walk) == kept
    assert ENGLISH.look_up("Page") == "Page"


@pytest.mark.parametrize("kind", [MayNotSee, Hidden])
def test_a_form_in_the_language_comes_back_as_what_was_chosen(kind: type[MayNotSee]) -> None:
    with speaking(pseudo()):
        offered = {capital(say(one.value)): one for one in kind}
        assert len(offered) == len(kind)
        assert {text: choice_of(kind, text) for text in offered} == offered
    assert [choice_of(kind, capital(one.value)) for one in kind] == list(kind)


COMPARING = frozenset(
    {"startswith", "endswith", "removeprefix", "removesuffix", "isdisjoint", "issubset"}
    | {"issuperset", "intersection", "difference", "index", "count"}
)
"""The methods that compare what they are given."""


def is_said(node: ast.expr) -> bool:
    """Whether an operand is what `say` gives back, or holds it."""
    match node:
        case ast.Call(func=ast.Name(id="say")):
            return True
        case ast.Call(func=ast.Attribute(value=inner)):
            return is_said(inner)
        case ast.Set(elts=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            return any(map(is_said, parts))
        case ast.BinOp(left=left, right=right):
            return is_said(left) or is_said(right)
    return False


def compared(tree: ast.AST) -> list[str]:
    """Where a text is compared that was put into the language spoken."""
    found: list[ast.expr] = []
    for node in ast.walk(tree):
        match node:
            case ast.Compare(left=left, comparators=others):
                found += [node] if any(map(is_said, [left, *others])) else []
            case ast.Call(func=ast.Attribute(attr=name), args=given) if name in COMPARING:
                found += [node] if any(map(is_said, given)) else []
            case ast.BinOp(left=left, op=ast.Sub() | ast.BitAnd(), right=right):
                found += [node] if is_said(left) or is_said(right) else []
    return [ast.unparse(node) for node in found]


def test_what_is_said_is_compared_with_nothing() -> None:
    """What is chosen, counted or left out by a word would differ in another language."""
    tries = "a == say(B); c not in {say(D), E}; f.startswith(say(G).lower()); h - {say(I)}"
    assert len(compared(ast.parse(tries))) == 4
    paths = sorted((Path(__file__).parents[2] / "prebirth").rglob("*.py"))
    found = {str(path): compared(ast.parse(path.read_text())) for path in paths}
    assert not {path: where for path, where in found.items() if where}


def alike(node: ast.AST) -> list[list[ast.expr]]:
    """The expressions of which one or another is shown in the same place."""
    match node:
        case ast.IfExp(body=one, orelse=other):
            return [[one, other]]
        case ast.Dict(values=rows) | ast.Tuple(elts=rows) | ast.List(elts=rows):
            columns = [row.elts for row in rows if isinstance(row, ast.Tuple)]
            same = len(columns) == len(rows) and len({*map(len, columns)}) == 1
            of_dict = [rows] if isinstance(node, ast.Dict) else []
            return [[*column] for column in zip(*columns, strict=True)] if same else of_dict
    return []


def bare(node: ast.expr) -> bool:
    """Whether an expression is a plain English word."""
    return isinstance(node, ast.Constant) and bool(PLAIN.search(str(node.value or "")))


def half_said(tree: ast.AST) -> list[str]:
    """Where one text is put into the language spoken, and another in its place is not."""
    return [
        ast.unparse(node)
        for node in ast.walk(tree)
        for group in alike(node)
        if any(map(is_said, group)) and any(bare(one) for one in group)
    ]


def test_a_text_is_said_whichever_of_several_is_shown() -> None:
    """The word in place of one that is not recorded, and that of a legend, too."""
    tries = """
say(a) if b else "event"
((c, "missed"), (d, say("not recorded")))
{e: ((), "married"), f: ((), say(g))}
{h: say(i), j: "parted"}
"""
    assert len(half_said(ast.parse(tries))) == 4
    assert not half_said(ast.parse("(say(a), 'id'); say(b) if c else ''; {d: say(e), f: None}"))
    folder = Path(__file__).parents[2] / "prebirth"
    paths = (
        path
        for rooms in translations.ROOMS.values()
        for room in rooms
        for path in (folder / room).rglob("*.py")
    )
    found = {str(path): half_said(ast.parse(path.read_text())) for path in sorted(paths)}
    assert not {path: where for path, where in found.items() if where}


def test_what_a_form_keeps_is_known_in_the_language_too(tmp_path: Path) -> None:
    """A tick list of which nothing applies, and a move that a birth has made past."""
    own, walk, case = load_walk(own_forms(tmp_path / "forms")), load_walk(), practice_case()
    ticks = next(one for one in own.form.all_questions if AnswerKind.TICKS in one.type)
    none = Answer(question=ticks.id, choice=(NONE_OF_THESE,))
    some = none.replace(choice=ticks.choices[:1])
    (baby,) = case.babies
    born = case.adding(baby.replace(became="born", born="2026-08-12"))
    answers = [Answer(id="m", question="Q19.2", choice=("No move expected",))]
    with speaking(pseudo()):
        assert not_ticked(ticks, none) == ""
        assert not PLAIN.findall(not_ticked(ticks, some))
        assert not_ticked(ticks, some)
        assert of_the_past(walk.form, born, answers, date(2026, 8, 14)) == answers


def test_an_agency_is_asked_the_same_after_a_loss_in_the_language() -> None:
    """It was asked what worries it for a baby who had died."""
    case, walk = practice_case(), load_walk()
    (baby,) = case.babies
    lost = case.adding(baby.replace(became="stillborn", ended_on="2026-06-12"))
    order = next(one for one in ORDERS if one.kind == CopyKind.AGENCY)._replace(
        on=date(2026, 6, 30)
    )
    english = document_of(prepare(order, lost, walk))
    with speaking(pseudo()):
        told = document_of(prepare(order, lost, walk))
    assert len(fields_in(told.blocks)) == len(fields_in(english.blocks))
    assert capital(accented(WORRIES)) not in said(told)
    assert WORRIES not in said(english)
