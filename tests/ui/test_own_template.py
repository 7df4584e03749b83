"""The window under a template of an authority's own, with other ids and fewer parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.ui.asking.reading_dialog import ReadingDialog
from prebirth.ui.help.tour import Tour
from prebirth.ui.walk.prompts_page import PromptsPage
from prebirth.vault.vault import Vault
from tests.form.test_packs import pack
from tests.typed import present
from tests.ui.look import TypedWindow, own_page
from tests.ui.screens import settle


@pytest.fixture
def opened(
    window: TypedWindow, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> TypedWindow:
    """The window with the practice case under the authority's own template."""
    monkeypatch.setenv("PREBIRTH_FORMS", str(pack("own", tmp_path)))
    Session.begin(vault, practice_case())
    window.open_case("practice")
    return window


def test_every_page_shows_and_every_prompt_leads_somewhere(opened: TypedWindow) -> None:
    for section in opened.walk.form.form.sections:
        opened.walk.open_section(section.id)
        settle()
        assert present(opened.walk.section).id == section.id
    ids = {section.id for section in opened.walk.form.form.sections}
    assert opened.walk.book.states
    assert {state.prompt.section for state in opened.walk.book.states} <= ids
    opened.walk.open_section("prompts")
    cards = own_page(opened, PromptsPage).cards
    assert len(cards) == len(opened.walk.book.open)
    for state in opened.walk.book.open:
        for table, key in state.prompt.places:
            opened.walk.go_to(table, key)
            settle()
    assert sum(opened.walk.book.count(name) for name in ids) > 0


def test_agencies_are_where_the_template_has_them(opened: TypedWindow) -> None:
    opened.come_to("practice", "agencies")
    assert present(opened.walk.section).id == "W5"


def test_the_tour_and_the_joint_reading_do_without_what_is_not_asked(opened: TypedWindow) -> None:
    tour = Tour(opened)
    for stop in tour.stops:
        stop.go()
        assert stop.at() is not None
    assert tour.stops[0].text.startswith("7 sections, in any order.")
    dialog = ReadingDialog(opened, opened.saver, opened.walk.form)
    assert dialog.cards == []
    dialog.close()
