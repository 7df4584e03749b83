"""Every word of the window is translated: tried with a made-up, longer language."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prebirth.base.language import ENGLISH, Covers, choose, shipped, spoken
from prebirth.case.case import RECORDS, SINGLE
from prebirth.exchange.practice import practice_case
from prebirth.form.load import load_walk
from prebirth.form.timing import conference_timing
from prebirth.rules.booking_said import booking_said
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.clusters import head
from prebirth.session import Session
from prebirth.ui.base.language import COVERED, NAMES
from prebirth.ui.base.today import today
from prebirth.ui.pictures.canvas import PictureCanvas
from prebirth.vault.vault import Vault
from prebirth.wording.facts import fact, record_title
from tests import translations
from tests.conftest import ROOT
from tests.ui.look import TypedWindow, showing
from tests.ui.screens import AWAY, LOST, TEAM, amiss, dialogs, pages, settle

OPEN, CLOSE = "⟦", "⟧"
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
FIRST_NAMES = sorted(
    {person.name.casefold() for person in practice_case().people} | {"{name}"},
    key=len,
    reverse=True,
)
OWN = re.compile(
    r"Prebirth|Cymraeg|Blank walk|([\dA-Z]{5}-\u200b?){5}[\dA-Z]+|Ctrl\+\S+|"
    rf"(\d+ )?({MONTHS})( \d+)?|[\d+–.,:%·✓★! ]+"
)
"""What is the same in every language."""


class Pseudo(QTranslator):
    """Puts every text in brackets and makes it longer, as Welsh would; keeps what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[str, set[str]] = {}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _note: str | None = None, _n: int = -1) -> str:
        if not text.strip():
            return text
        self.asked.setdefault(text, set()).add(context)
        return f"{OPEN}{text}{'~' * (len(text) // 3)}{CLOSE}"


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    made = Pseudo()
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


@pytest.fixture
def abroad(pseudo: Pseudo, qtbot: QtBot, vault: Vault) -> Iterator[TypedWindow]:
    """The practice case open in a window that speaks that language."""
    window = TypedWindow(vault.folder)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    Session.begin(vault, practice_case())
    window.show_caseload(vault)
    window.show()
    yield window
    window.close_case()


def texts(root: QWidget) -> Iterator[str]:
    """Every text that a person sees or hears in a window."""
    for widget in showing(root, QWidget):
        # A picture's words, and those of whom it shows, are those of the report.
        of_picture = isinstance(widget, PictureCanvas) or isinstance(
            widget.parentWidget(), PictureCanvas
        )
        if of_picture:
            continue
        if isinstance(widget, QLabel | QPushButton | QCheckBox):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        if isinstance(widget, QTableView | QTreeView) and widget.model():
            yield from (
                str(
                    widget.model().headerData(
                        column,
                        widget.header().orientation()
                        if isinstance(widget, QTreeView)
                        else widget.horizontalHeader().orientation(),
                    )
                    or ""
                )
                for column in range(widget.model().columnCount())
            )
        if isinstance(widget, QToolButton | QPushButton | QTableView):
            yield widget.toolTip()
        yield widget.accessibleName()
    yield root.windowTitle()


def data(window: TypedWindow) -> str:
    """Texts that are data: forms, findings, family and prompts, in lower case."""
    case, walk = practice_case(), load_walk()
    held = [
        json.dumps(one.model_dump(mode="json"), ensure_ascii=False)
        for one in (walk.form, walk.findings, *walk.times.timescales, walk.legal, case)
    ]
    held += walk.legal.by_id.values()
    held += [  # the heading of a line for the parents
        f"{section.title}. {question.short}"
        for section in walk.form.sections
        for question in section.questions
    ]
    held += [one.prompt.message for one in window.walk.book.states]
    held += [head(case, one.cluster) for one in window.walk.book.placed(window.walk.book.states)]
    held += [head(case, one) for one in window.walk.book.things]
    held += [text for step in milestones(case, today(), walk) for text in (step.name, step.by)]
    held += [
        warning.message
        for section in walk.form.sections
        for warning in window.walk.book.date_warnings_of(section.id)
    ]
    held.append(conference_timing(case, walk.times, today()))
    held += booking_said(case)
    held += translations.facts()
    for table in (*SINGLE, *RECORDS):
        for record in [case.record(table, table)] if table in SINGLE else case.table(table):
            held += [
                record_title(case, record),
                *(fact(case, record, field) for field in type(record).model_fields),
            ]
    return level(" ".join(held).replace('\\"', '"').replace("\\n", " "))


def level(text: str) -> str:
    """A text without capitals, numbers, dates and first names, to recognise data by."""
    text = " ".join(OWN.sub(" ", text).split()).casefold()
    for name in FIRST_NAMES:
        text = text.replace(name, "n")
    return text.strip(" …“”()")


def untranslated(root: QWidget, known: str) -> list[str]:
    """The texts of a window that hold words nobody can translate."""
    found = []
    for text in texts(root):
        whole = text.rpartition(" ")[0] if text.endswith("…") else text
        parts = [level(part) for part in re.split(r"[:;·()\n]\s*| – ", whole)]
        if OPEN not in text and any(len(part) > 2 and part not in known for part in parts):
            found.append(text)
    return found


@pytest.mark.slow
def test_every_page_speaks_the_language_of_the_window_and_still_fits(
    abroad: TypedWindow, pseudo: Pseudo
) -> None:
    settle()
    assert sum(OPEN in text for text in texts(abroad)) > 15
    abroad.open_case("practice")
    known = data(abroad)
    found: dict[str, str] = {}
    wrong: list[str] = []
    for name in pages(abroad):
        settle()
        found.update({text: name for text in untranslated(abroad, known) if text not in found})
        wrong += [f"{name}: {one}" for one in amiss(abroad)]
    assert not found, "\n".join(f"{place}: {text}" for text, place in found.items())
    assert not wrong, "\n".join(wrong)


@pytest.mark.slow
def test_every_dialog_does(abroad: TypedWindow, pseudo: Pseudo, qtbot: QtBot) -> None:
    abroad.open_case("practice")
    known = data(abroad) + level(f"{TEAM} {LOST} {AWAY} {abroad.vault.author}")
    found: dict[str, str] = {}
    for name, dialog in dialogs(abroad):
        dialog.show()
        settle()
        found.update({text: name for text in untranslated(dialog, known) if text not in found})
        dialog.close()
        dialog.deleteLater()
    assert not found, "\n".join(f"{place}: {text}" for text, place in found.items())


@pytest.mark.slow
def test_what_is_asked_for_at_run_time_is_in_the_catalogue(
    abroad: TypedWindow, pseudo: Pseudo, tmp_path: Path
) -> None:
    abroad.open_case("practice")
    for _name in pages(abroad):
        settle()
    for _name, dialog in dialogs(abroad):
        dialog.show()
        dialog.close()
        dialog.deleteLater()
    held = {source.text for source in catalogue("cy").iter("source")}
    form = data(abroad)
    missing = []
    for text, contexts in pseudo.asked.items():
        ours = {
            context for context in contexts if not context.startswith(("Q", "CloseButton"))
        }  # Qt has catalogues of its own
        if (
            ours
            and text not in held
            and OPEN not in text
            and not (ours == {"facts"} and level(text) in form)
        ):
            missing.append(text)
    assert not missing, "\n".join(missing)


def catalogue(language: str) -> ET.Element:
    return ET.parse(translations.FOLDER / f"prebirth_{language}.ts").getroot()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_catalogues_are_those_of_the_window_as_it_is(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    translations.extract(fresh)

    def messages(root: ET.Element) -> set[tuple[str | None, str | None]]:
        return {
            (context.findtext("name"), message.findtext("source"))
            for context in root.iter("context")
            for message in context.iter("message")
        }

    assert messages(ET.parse(fresh).getroot()) == messages(catalogue(language)), "make translations"


def test_every_text_of_the_window_is_written_where_it_is_said() -> None:
    """Of a name that stands for a text the catalogue learns nothing."""
    found = [
        f"{path.name}: {ast.unparse(node)}"
        for path in sorted((ROOT / "prebirth" / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and not isinstance(node.args[0], ast.Constant)
    ]
    assert not found


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_language_that_is_offered_has_words_for_all_that_it_covers(language: str) -> None:
    """Half a language is not offered: a worker would meet English in the middle of a sentence."""
    lacking = lacks(catalogue(language))
    assert lacking, "the catalogue is begun, and no part of it is whole"
    offered = COVERED.get(language, frozenset()) if language in NAMES else frozenset()
    assert not {part: lacking[part] for part in offered if part in lacking}


@pytest.mark.parametrize("language", sorted(NAMES))
def test_a_language_says_what_it_covers_and_a_copy_holds_prompts_and_forms(language: str) -> None:
    covered = COVERED[language]
    assert Covers.WINDOW in covered
    assert Covers.COPIES not in covered or {Covers.FORMS, Covers.PROMPTS} <= covered


def lacks(root: ET.Element) -> dict[Covers, list[str]]:
    """What has no words yet, by what a language covers; what all of them say is in each."""
    found: dict[Covers, list[str]] = {}
    for context in root.iter("context"):
        name = context.findtext("name")
        parts = [name] if name in translations.ROOMS else [Covers.WINDOW]
        parts = list(Covers) if name in {"facts", "kinds"} else parts
        for message in context.iter("message"):
            if not message.findtext("translation"):
                for part in parts:
                    found.setdefault(Covers(part), []).append(message.findtext("source") or "")
    return found


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_copies_prompts_and_forms_read_is_what_is_translated(language: str) -> None:
    source = translations.FOLDER / f"prebirth_{language}.ts"
    kept = source.with_suffix(".json").read_text(encoding="utf-8")
    assert kept == translations.compiled(source), "make translations"
    held = shipped(language, "", frozenset(Covers))
    assert held.look_up("Assessment") == held.words.get("Assessment", "Assessment")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_translated_keeps_every_place_that_is_filled_in(language: str) -> None:
    for message in catalogue(language).iter("message"):
        source, meant = message.findtext("source") or "", message.findtext("translation") or ""
        if meant:
            places = re.compile(r"\{(\w+)[}:]")
            assert set(places.findall(meant)) == set(places.findall(source)), source


def test_welsh_is_spoken_from_the_next_start_once_it_is_chosen(
    qapp: QApplication, qtbot: QtBot, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prebirth.ui.base.language import LANGUAGE, speak
    from prebirth.ui.base.preferences import settings

    settings().setValue(LANGUAGE, "cy")
    speak(qapp)
    assert not [one for one in qapp.children() if isinstance(one, QTranslator)], "not offered yet"
    monkeypatch.setitem(NAMES, "cy", "Cymraeg")
    monkeypatch.setitem(COVERED, "cy", frozenset(Covers))
    speak(qapp)
    translator = next(child for child in qapp.children() if isinstance(child, QTranslator))
    try:
        window = TypedWindow(vault.folder)
        qtbot.addWidget(window)
        window.show_caseload(vault)
        assert window.head.lock.accessibleName() == "Cloi"
        assert "Asesiadau" in {label.text() for label in window.findChildren(QLabel)}
        assert spoken().tag == "cy", "copies, prompts and forms too"
    finally:
        choose(ENGLISH)
        qapp.removeTranslator(translator)
        translator.deleteLater()
        settings().remove(LANGUAGE)
