"""Every copy in another language: the words of the program are in it, and no others."""

from __future__ import annotations

import re
from io import BytesIO
from xml.etree import ElementTree as ET

import pikepdf
import pytest

from prebirth.base.language import ENGLISH, Covers, say, speaking
from prebirth.case.case import Case
from prebirth.case.closing import LeftKind
from prebirth.copies.asked_facts import Hidden, MayNotSee
from prebirth.copies.make import copy_pdf, document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.exchange import rows_out, word
from prebirth.exchange.agency_form import choice_of
from prebirth.exchange.practice import SET_ON, practice_case, practice_orders
from prebirth.form.form_model import texts_of
from prebirth.form.load import load_walk
from prebirth.layout.blocks import Document, FormField, words_of
from prebirth.rules.at_closing import left_open, told_in_words
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import digest
from prebirth.wording.facts import capital
from tests import translations
from tests.copies.made import seen
from tests.pseudo import PLAIN, in_cyrillic, pseudo

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
