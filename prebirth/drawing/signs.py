"""The pictures of Easy Read: one plain picture for each thing such a paper speaks of.

They are letters of Noto Emoji, an open set that is in black and white and comes with the app.
"""

from __future__ import annotations

from enum import Enum

from prebirth.base.language import say
from prebirth.drawing.shapes import Picture, Text

SIDE = 56.0
"""The width and height of a picture, in points."""
SIZE, FOOT = 43.0, 43.5
"""The size of the letter in it, and where it stands."""


class Sign(Enum):
    """A picture by its letter, and what is read out for it."""

    TELEPHONE = "☎", "a telephone"
    SCALES = "⚖", "scales, for the law"
    SCHOOL = "🏫", "a school"
    BED = "🛏", "a bed"
    HOSPITAL = "🏥", "a hospital"
    PEOPLE = "👥", "people who meet"
    HAND = "✋", "a hand held up"
    WORRIED = "😟", "a worried face"
    SHIELD = "🛡", "a shield, for being safe"
    HOUSE = "🏠", "a house"
    BABY = "👶", "a baby"
    CALENDAR = "🗓", "a calendar"
    HANDS = "🤝", "two hands that hold each other, for help"
    THINKING = "💭", "a bubble, for what somebody thinks"
    FAMILY = "👪", "a family"
    TALKING = "💬", "a bubble, for what somebody says"
    ARROW = "➡", "an arrow, for what comes next"
    LIST = "📋", "a list, for a plan"
    BOOK = "📖", "an open book"
    PAPER = "📄", "a paper"
    POLICE = "👮", "a police officer"
    CAR = "🚗", "a car"
    BUS = "🚌", "a bus"
    QUESTION = "❓", "a question mark, for what is not known"
    SAD = "😢", "a sad face"
    COMPUTER = "💻", "a computer"
    GLASS = "🍺", "a glass of beer"
    SMOKE = "🚬", "a cigarette"
    TABLETS = "💊", "tablets"
    WORK = "💼", "a bag for work"
    REPAIR = "🔧", "a spanner, for repairs"
    MONEY = "💷", "money"
    FOOD = "🍽", "a plate, for food"
    BOTTLE = "🍼", "a bottle, for feeding"
    THUMB = "👍", "a thumb held up, for what is good"
    BAG = "👜", "a bag"
    EYES = "👀", "eyes, for looking"
    PEN = "🖊", "a pen"
    SPEAKING = "🗣", "somebody who speaks, for languages"
    DAMP = "💧", "a drop of water, for damp"

    @property
    def picture(self) -> Picture:
        """The picture, drawn in a square."""
        letter, words = self.value
        shape = Text(SIDE / 2, FOOT, letter, size=SIZE)
        return Picture(SIDE, SIDE, (shape,), (), say("Picture: {words}.", words=say(words)))
