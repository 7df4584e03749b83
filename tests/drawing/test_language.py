"""Every word drawn in a picture is in the language spoken, and in the catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree as ET

from prebirth.base.language import speaking
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Outcome
from prebirth.drawing.appointments import appointment_pattern
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.full_picture import full_picture
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.shapes import Picture, Text
from prebirth.drawing.timeline import chronology, ruler
from prebirth.form.model import Walk
from prebirth.rules.milestones import milestones
from tests import translations
from tests.drawing.families import FAMILIES
from tests.drawing.test_genogram import extent
from tests.pseudo import PLAIN, in_cyrillic, pseudo

ON = date(2026, 5, 15)


def drawn(practice: Case, walk: Walk) -> Iterator[Picture]:
    """Each picture of a whole case, and the genograms of families that are awkward to draw."""
    for outcome in Outcome:
        practice = practice.adding(Appointment(id=outcome.name, on="2026-04-01", outcome=outcome))
    case = in_cyrillic(practice)
    yield appointment_pattern(case, ON)
    yield ruler(case, milestones(case, ON, walk.in_words()), ON)
    yield chronology(case)
    yield full_picture(case, ON)
    yield ecomap(case, ON)
    for family in (case, *map(in_cyrillic, FAMILIES.values())):
        yield genogram(family, ON)


def words(picture: Picture) -> Iterator[str]:
    """All that is drawn or read out of a picture, in each of its shapes."""
    for one in (picture, *picture.also):
        yield one.words
        yield from (symbol.name for symbol in one.symbols)
        yield from (shape.text for shape in one.shapes if isinstance(shape, Text))


def test_every_word_drawn_is_in_the_language_and_in_the_catalogue(
    practice: Case, walk: Walk
) -> None:
    language = pseudo()
    with speaking(language):
        pictures = list(drawn(practice, walk))
    told = [text for picture in pictures for text in words(picture)]
    for picture in (one for held in pictures for one in (held, *held.also)):
        for shape in picture.shapes:  # its words are a third longer
            left, top, right, bottom = extent(shape)
            assert min(left, top) >= -1, shape
            assert right <= picture.width + 1, shape
            assert bottom <= picture.height + 1, shape
    assert len(told) > 500
    assert not [text for text in dict.fromkeys(told) if PLAIN.search(text)]
    assert not [text for text in told if re.search(r"\bb\. \d", text)], "the year of birth"
    catalogue = ET.parse(translations.FOLDER / "prebirth_cy.ts").getroot()
    held = {message.findtext("source") for message in catalogue.iter("message")}
    missing = language.asked - held
    assert not [text for text in missing if PLAIN.search(re.sub(r"\{[^}]*\}", "", text))]
