"""Brings the catalogues up to date: make translations.

What the window says comes by lupdate; the words of records, forms, prompts and copies are collected
here. Beside the catalogue that Qt reads stands one that the rest reads, with what is translated.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from calendar import month_name
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree as ET

from prebirth.base.language import Covers
from prebirth.case.annotations import inner_type
from prebirth.case.case import RECORDS, SINGLE, record_type
from prebirth.case.copy_kinds import AFTER_LOSS, OFFERED, ONCE_BORN, UNSET, CopyKind
from prebirth.case.listed import Listed, choices_of
from prebirth.case.marks import marks
from prebirth.case.meetings import MeetingStanding
from prebirth.case.pregnancy import GIRL_OR_BOY
from prebirth.case.record import Record, column_parts
from prebirth.case.values import Model, Row
from prebirth.copies.asked_facts import FACT_LINES, Hidden, MayNotSee
from prebirth.copies.audit_sheet import PARTS
from prebirth.copies.kept_back import Lead
from prebirth.copies.log import CopyState
from prebirth.copies.spec import specs
from prebirth.copies.update import UNKNOWN_COPY
from prebirth.drawing.ecomap import KEPT_FROM, RELATIONS
from prebirth.drawing.full_picture import OURS_WORD, SAID_BEFORE, SHORTER
from prebirth.drawing.genogram.draw import BONDS
from prebirth.drawing.genogram.words import DID
from prebirth.drawing.signs import Sign
from prebirth.form.form_model import texts_of
from prebirth.form.load import load_walk
from prebirth.form.status import SectionStatus
from prebirth.form.timescales import TimescaleBasis
from prebirth.rules.first_steps import LACKING, STEPS
from prebirth.rules.milestone import State
from prebirth.rules.prompts.rule import RULES, prompt_title
from prebirth.ui.base.words import CONTEXT
from prebirth.ui.copies import kinds
from prebirth.wording.acts import SOMEBODY, THE_AGENCY, WORDS
from prebirth.wording.facts import DOES, capital, field_title
from tests.conftest import ROOT

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("cy",)


def facts() -> list[str]:
    """Return all words of records that the window shows, and those of an empty case."""
    found: dict[str, None] = {}
    kinds: list[type[Model]] = [*SINGLE.values(), *RECORDS.values()]
    for kind in kinds:  # which grows by the rows that records hold
        found[getattr(kind, "label", field_title(kind, next(iter(kind.model_fields))))] = None
        found.update(dict.fromkeys(title for title, _ in getattr(kind, "groups", ())))
        for name, info in kind.model_fields.items():
            found[field_title(kind, name)] = None
            if past := marks(kind)[name].past:
                found[past] = None
            if info.description:
                found[info.description] = None
            inner = inner_type(info.annotation)[1]
            if (choices := choices_of(inner)) is not None:
                found.update(dict.fromkeys(getattr(choice, "label", choice) for choice in choices))
                rows = [choice.row for choice in choices if isinstance(choice, Listed)]
                found.update(dict.fromkeys(row.explains for row in rows if row and row.explains))
            elif isinstance(inner, type) and issubclass(inner, Model) and inner not in kinds:
                kinds.append(inner)
    found.update(
        dict.fromkeys(
            [
                *(step.name for step in STEPS.values()),
                *LACKING.values(),
                *WORDS.values(),
                THE_AGENCY,
                SOMEBODY,
                UNKNOWN_COPY,
                *GIRL_OR_BOY.values(),
                *map(str, SectionStatus),
                *map(str, CopyState),
            ]
        )
    )
    return sorted(found)


def copies() -> list[str]:
    """Every word of the kinds of copy that the window shows."""
    found = dict.fromkeys(
        text
        for spec in specs()
        for text in (spec.title, spec.also, spec.purpose, *(words for words, _ in spec.recipients))
    )
    found |= dict.fromkeys((*AFTER_LOSS.values(), *ONCE_BORN.values(), *UNSET.values()))
    return sorted(found)


ROOMS = {
    Covers.FORMS: ("form",),
    Covers.PROMPTS: ("rules",),
    Covers.COPIES: ("case", "wording", "drawing", "layout", "copies", "exchange"),
}
"""The rooms whose modules say something, by what a language covers."""
WORDED = re.compile(r"[A-Za-z]\S* +\S|^[A-Z][a-z]+|[a-z][:.?]$|\{\w+:\w+\|")
"""A string of a constant that is words, and no id."""
SAYING = {"say", "say_none", "about"}
"""The functions that look up their first argument."""
ENUMS = (State, Lead, SectionStatus, CopyState, MeetingStanding, MayNotSee, Hidden, TimescaleBasis)
"""What is said of something that no record holds as its choice."""
SHORT = (
    DOES,
    DID,
    (*RELATIONS, KEPT_FROM),
    SHORTER,
    SAID_BEFORE,
    OURS_WORD,
    BONDS,
    PARTS,
    tuple(sign.value for sign in Sign),
)
"""Constants whose words may be one alone."""


def said(part: Covers) -> list[str]:
    """Every text that the rooms of a part look up, in their order, but what records hold."""
    found: dict[str, None] = {}
    if part is Covers.FORMS:
        found |= dict.fromkeys(form_texts())
    if part is Covers.PROMPTS:
        found |= dict.fromkeys(prompt_title(rule) for rule in RULES)
        found |= dict.fromkeys(titles_of_tables())
    if part is Covers.COPIES:
        found |= dict.fromkeys(str(one.value) for kind in ENUMS for one in kind)
        found |= dict.fromkeys((*filter(None, month_name), *OFFERED))
        found |= dict.fromkeys(kind.copy_title for kind in CopyKind)
        found |= dict.fromkeys((*declared(), *strings_in(SHORT)))
    for room in ROOMS[part]:
        for path in sorted((ROOT / "prebirth" / room).rglob("*.py")):
            found |= dict.fromkeys(looked_up(path))
    return [text for text in found if re.search("[A-Za-z]", text)]


def form_texts() -> Iterator[str]:
    """What the form files say."""
    walk = load_walk()
    for held in (walk.form, walk.findings, walk.legal, *walk.glossary, *walk.times.timescales):
        yield from texts_of(held)
    yield from (row.why_ours for row in walk.times.timescales)
    for rows in walk.lists.rows.values():
        for row in rows.values():
            yield from (*texts_of(row), row.short)
    yield from walk.legal.by_id.values()
    yield walk.times.calendar.name
    for question in walk.form.all_questions:
        yield from question.options


def titles_of_tables() -> Iterator[str]:
    """What records are called together, and the sorts of them that are told apart."""
    for table in (*SINGLE, *RECORDS):
        yield table.replace("_", " ")
        yield table.replace("_", " ").capitalize()
        if plural := record_type(table).plural:
            yield from (plural, capital(plural))
        yield f"missed {table.replace('_', ' ')}"
    yield "unfinished appointments"


def declared() -> Iterator[str]:
    """What an agency's form asks, and the titles and leads that records declare."""
    for line in FACT_LINES:
        yield from (line.title, *(label for _, label, _ in line.fields))
    for kind in (*SINGLE.values(), *RECORDS.values()):
        yield from (column_parts(fields)[0] for fields, _ in getattr(kind, "printed", ()))
        rows = (inner_type(info.annotation)[1] for info in kind.model_fields.values())
        for held in (kind, *rows):
            if isinstance(held, type) and issubclass(held, Record | Row):
                for mark in marks(held).values():
                    yield from (mark.lead, mark.lead.removesuffix("on "))


def looked_up(path: Path) -> Iterator[str]:
    """The texts that a module looks up, and those that its constants hold for that."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAYING and node.args
    ]
    for call in calls:
        for node in ast.walk(call.args[0]):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
    if not calls:
        return
    module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    for name, held in vars(module).items():
        if name.isupper():
            yield from filter(WORDED.search, strings_in(held))


def strings_in(held: object) -> Iterator[str]:
    """The strings of a constant, however deep."""
    if type(held) is str:
        yield held
    elif isinstance(held, Mapping):
        for inner in held.values():
            yield from strings_in(inner)
    elif isinstance(held, tuple | list | frozenset):
        for inner in held:
            yield from strings_in(inner)


def compiled(source: Path) -> str:
    """What is translated of all that the window does not say itself, by the English text."""
    kept = {CONTEXT, kinds.CONTEXT, *ROOMS}
    words = {
        message.findtext("source") or "": message.findtext("translation")
        for context in ET.parse(source).getroot().iter("context")
        if context.findtext("name") in kept
        for message in context.iter("message")
    }
    told = {english: meant for english, meant in sorted(words.items()) if meant}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def extract(target: Path) -> None:
    """Write or renew a catalogue's source, keeping what is translated."""
    with tempfile.TemporaryDirectory() as place:
        words = Path(place) / "words.py"
        words.write_text(
            "\n".join(
                f'QT_TRANSLATE_NOOP("{context}", {text!r})'
                for context, texts in (
                    (CONTEXT, facts()),
                    (kinds.CONTEXT, copies()),
                    *((part, said(part)) for part in ROOMS),
                )
                for text in texts
            ),
            encoding="utf-8",
        )
        sources = sorted(map(str, (ROOT / "prebirth" / "ui").rglob("*.py")))
        tool = Path(sys.executable).parent / "pyside6-lupdate"
        subprocess.run(
            [
                tool,
                "-silent",
                "-locations",
                "none",
                "-no-obsolete",
                *sources,
                str(words),
                "-ts",
                str(target),
            ],
            check=True,
        )


if __name__ == "__main__":
    for language in LANGUAGES:
        source = FOLDER / f"prebirth_{language}.ts"
        extract(source)
        subprocess.run(
            [
                Path(sys.executable).parent / "pyside6-lrelease",
                "-silent",
                str(source),
                "-qm",
                str(source.with_suffix(".qm")),
            ],
            check=True,
        )
        source.with_suffix(".json").write_text(compiled(source), encoding="utf-8")
