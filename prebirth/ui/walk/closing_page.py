"""The page on which the work ends: what is open, who worries, what reopens it, who watches."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from prebirth.acts.becoming import close_with
from prebirth.case.as_it_stands import as_it_stands
from prebirth.case.case import Case
from prebirth.case.closing import HANDED_ON, Closing, LeftKind, LeftOpen
from prebirth.case.course import no_child_left
from prebirth.case.marks import AskedAt, asked_at
from prebirth.case.record import Record
from prebirth.form.model import Walk
from prebirth.rules.agency_words import last_words, said_when, unsettled, without_words
from prebirth.rules.at_closing import left_open, left_prompt, of_family, prompts_open
from prebirth.rules.looking_again import left_as_closed
from prebirth.rules.prompts.rule import Prompt, table_of
from prebirth.rules.prompts.still_held import (
    closed,
    new_adults,
    reopen_words,
    watched,
    worries,
)
from prebirth.ui.base import theme
from prebirth.ui.base.cut_text import CutLink
from prebirth.ui.base.kept_draft import KeptText
from prebirth.ui.base.parts import (
    button,
    calm,
    clear,
    frame,
    good_to_read,
    label,
    reveal,
    row,
    title_of,
)
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import sure
from prebirth.ui.base.what_is_wrong import WhatIsWrong, Wrong
from prebirth.ui.records.acts import COPY, COURSE
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.walk.closed_words import closed_words
from prebirth.ui.walk.closing_draft import DRAFTS, ClosingDraft
from prebirth.ui.walk.facts_form import FactsForm
from prebirth.ui.walk.left_open import also, answered, unanswered
from prebirth.ui.walk.not_kept import NotKept, not_kept, not_kept_card
from prebirth.ui.walk.prompt_card import place_words
from prebirth.wording.counting import Number
from prebirth.wording.facts import day_words, fact, told_apart

LAID_OUT = 100
"""Milliseconds after which a page that was made anew has its places."""
AGAIN = (("reopen_if",), ("watchers",))
HANDING_ON = asked_at(Closing, AskedAt.HANDING_ON)
ENDING = tuple(name for name in asked_at(Closing, AskedAt.CLOSING) if name != "reopen_if")


class ClosingPage(QFrame):
    """Shows what closing leaves behind, takes a sentence for it, and closes."""

    go_asked = Signal(str, str, str)
    act_asked = Signal(str, str)
    part_asked = Signal(str, str)

    def __init__(self, walk: Walk, book: PromptBook, saver: Saver) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._walk, self._book, self._saver = walk, book, saver
        self._kept = KeptText(saver, "closing", "page")
        self.draft = self._started(saver.case)
        self.sentences: dict[tuple[str, ...], ProseField] = {}
        self._layout = calm(self)
        self._closed = False
        self._build(saver.case)

    def refresh(self, case: Case) -> None:
        """Show it anew once it is closed or opened again, or what is open has changed.

        What was typed stays; nobody is disturbed by what changes nothing here.
        """
        if closed(case) != self._closed:
            here = self.isAncestorOf(self.window().focusWidget() or self.window())
            self.draft = ClosingDraft() if closed(case) else self._started(case)
            self._build(case)
            if here and not self._closed:  # the button that had the keyboard has gone
                QTimer.singleShot(0, self.close_button, partial(self._go_to, self.close_button))
                QTimer.singleShot(LAID_OUT, self.close_button, partial(reveal, self.close_button))
        elif not self._closed and self._left(case) != self._shown_left and self.settle() is None:
            self._keep()
            self._build(case)

    def _left(self, case: Case) -> tuple[LeftOpen, ...]:
        """What closing now would leave behind."""
        rows = [left_prompt(one) for one in prompts_open(case, self._book.today, self._walk)]
        return (*rows, *left_open(case, self._book.today, self._walk))

    @staticmethod
    def _go_to(widget: QWidget) -> None:
        """Take the keyboard to a button, and all that hides it away from it."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(widget)

    def _started(self, case: Case) -> ClosingDraft:
        """What was typed before; at first what the assessment answered would reopen it."""
        answered = reopen_words(case, None, self._walk, self._book.today)
        begun = ClosingDraft.read(self._kept.text) or ClosingDraft(Closing(reopen_if=answered))
        return DRAFTS.setdefault(self._saver, begun)

    def _build(self, case: Case) -> None:
        clear(self._layout)
        self._closed, self.sentences = closed(case), {}
        if self._closed:
            self._show_closed(case)
            self._layout.addStretch(1)
            return
        self._layout.addWidget(label(self.tr("Close this assessment"), "title"))
        text = self.tr(
            "Write below how the work ends and why. Nothing else here stops you. What "
            "nobody answers is recorded and printed as closed without an answer. No date "
            "is filled in for you."
        )
        self._layout.addLayout(good_to_read(label(text, "quiet")))
        prompts = prompts_open(case, self._book.today, self._walk)
        self.prompts = [one for one in prompts if of_family(one)]
        self._thin = [left_prompt(one) for one in prompts if not of_family(one)]
        self._shown_left = self._left(case)
        for part in (
            self._typed_only(),
            self._new_adults(case),
            self._worries(case),
            self._again(),
            self._open(case),
            self._also_open(case),
            self._ending(),
        ):
            if part is not None:
                self._layout.addWidget(part)
        for form in (self.again, self.ending):
            for typed in form.fields.values():
                typed.edited.connect(self._keep)
        self.missing, self.told = WhatIsWrong(), label("", "doubt")
        self.told.hide()
        self._layout.addWidget(self.missing)
        self._layout.addWidget(self.told)
        self.close_button = button(self.tr("Close this assessment"), "main", self.finish)
        self.close_button.setVisible(not self._saver.session.read_only)
        self._layout.addLayout(row(self.close_button, None))
        self._layout.addStretch(1)

    def _show_closed(self, case: Case) -> None:
        """How it was closed, with the ways to the copy and to opening it again."""
        self._layout.addWidget(label(self.tr("This assessment is closed"), "title"))
        for said in closed_words(case, self._walk, self._book.today):
            self._layout.addLayout(good_to_read(label(said)))
        self._layout.addWidget(
            label(
                self.tr(
                    "Tell the agencies: under Make a copy…, choose As the work ends: who watches, "
                    "one for each agency."
                ),
                "quiet",
            )
        )
        self._tell_them = button(
            self.tr("Make a copy…"), "main", partial(self.act_asked.emit, COPY, "")
        )
        again = button(self.tr("Open it again…"), "", partial(self.act_asked.emit, COURSE, ""))
        again.setVisible(not self._saver.session.read_only)
        self._layout.addLayout(row(self._tell_them, again, None))
        if (typed := self._typed_only()) is not None:
            self._layout.addWidget(typed)
        rows = left_as_closed(case)
        for title, lines in (*unanswered(rows), *answered(rows), *also(rows, closed=True)):
            card, inside = self._card(title)
            for line in lines:
                inside.addLayout(good_to_read(label(f"• {line}")))
            self._layout.addWidget(card)

    def _card(self, title: str, *lines: str) -> tuple[QFrame, QVBoxLayout]:
        card, inside = frame("card")
        assert isinstance(inside, QVBoxLayout)  # noqa: S101  # it goes down, not across
        inside.addWidget(label(title, "ask"))
        for line in lines:
            inside.addLayout(good_to_read(label(line)))
        return card, inside

    def _typed_only(self) -> QWidget | None:
        """What was typed and nobody kept, with the way to each: closing takes none of it."""
        typed = not_kept(self._book, self._walk.form)
        if not typed:
            return None
        return not_kept_card(typed, None if self._closed else self._go_where)

    def _go_where(self, typed: NotKept) -> None:
        if typed.act:
            self.act_asked.emit(typed.act, "")
        elif typed.part:
            self.part_asked.emit(typed.part, "")
        else:
            self.go_asked.emit(typed.table, typed.record, typed.field)

    def _new_adults(self, case: Case) -> QWidget | None:
        """Who is new in the home, and until when somebody should watch."""
        on = self._book.today
        if no_child_left(case, on):
            return None
        new = new_adults(case, on, self._walk)
        if not new:
            return None
        weeks = self._walk.times.words("new_adult_watch")
        card, inside = self._card(
            self.tr("Somebody is new in the home"),
            *(
                self.tr("{name}, since {since}. The first {weeks} last until {day}.").format(
                    name=told_apart(case, one.person),
                    since=one.since.show(),
                    weeks=weeks,
                    day=day_words(one.until),
                )
                for one in new
            ),
        )
        inside.addWidget(label(self.tr("Name below who watches until then."), "quiet"))
        return card

    def _worries(self, case: Case) -> QWidget:
        """What each agency said last, as it is: whether it worries is for whoever reads it."""
        stands = as_it_stands(case, self._book.today)
        card, inside = self._card(self.tr("What each agency said last"))
        for held in unsettled(stands):
            agency = case.agencies.get(held.agency)
            who = told_apart(case, agency) if agency else held.by or self.tr("Not named")
            text = self.tr("{who}, disagreement not settled: {words}")
            inside.addLayout(
                good_to_read(label(text.format(who=who, words=held.about.strip() or "–")))
            )
            inside.addLayout(row(self._see(held, who), None))
        spoken = last_words(stands)
        if spoken:
            text = self.tr("Read them. No program can tell if words hold a worry.")
            inside.addWidget(label(text, "quiet"))
        else:
            inside.addWidget(label(self.tr("No words of any agency are recorded.")))
        for said in spoken:
            agency = case.agencies.get(said.agency)
            who = told_apart(case, agency) if agency else self.tr("Not named")
            lead = ", ".join((who, *said_when(case, said)))
            inside.addLayout(
                good_to_read(label(f"{lead}: {said.words}" if said.words else f"{lead}."))
            )
            inside.addLayout(row(self._see(said.record, who), None))
        if spoken and (silent := without_words(stands)):
            text = self.tr("No words are recorded of: {names}.")
            names = "; ".join(told_apart(case, agency) for agency in silent)
            inside.addLayout(good_to_read(label(text.format(names=names))))
        return card

    def _see(self, record: Record, of: str) -> QWidget:
        table = table_of(record)
        see = button(
            self.tr("See it in the walk"), "link", partial(self.go_asked.emit, table, record.id, "")
        )
        see.setAccessibleDescription(of)
        return see

    def _again(self) -> QWidget:
        """What would reopen it, and who watches."""
        card, inside = self._card(self.tr("What would make us look again, and who watches"))
        inside.addWidget(
            label(
                self.tr(
                    "Name the agency and the person, ask them, and agree until when. In the first "
                    "weeks of a baby or of somebody new in the home this counts most."
                ),
                "quiet",
            )
        )
        self.again = FactsForm(self.draft.closing, AGAIN, Book(self._saver))
        inside.addWidget(self.again)
        return card

    def _open(self, case: Case) -> QWidget:
        """The prompts that nobody answered, by section, each with room for a sentence."""
        title = self.tr("Worth another look, and not answered")
        none = self.tr("Nothing waits for another look.")
        card, inside = self._card(title if self.prompts else none)
        if self.prompts:
            inside.addWidget(
                label(
                    self.tr(
                        "One sentence for each, or one for a whole section: what happens to it, "
                        "and who goes on with it."
                    ),
                    "quiet",
                )
            )
        for section, prompts in _by_section(self.prompts, self._walk):
            room = QVBoxLayout()
            room.setSpacing(theme.XS)
            inside.addLayout(room)
            self._fill(room, case, section, prompts)
        return card

    def _fill(self, room: QVBoxLayout, case: Case, section: str, prompts: list[Prompt]) -> None:
        """The prompts of one section: with one sentence for all, or one for each."""
        clear(room)
        title = next(one.title for one in self._walk.form.sections if one.id == section)
        heading = label(title, "strong", level=3)
        room.addWidget(heading)
        apart = section in self.draft.apart or len(prompts) == 1
        for group in [[one] for one in prompts] if apart else [prompts]:
            for prompt in group:
                room.addLayout(good_to_read(label(f"• {prompt.told}")))
                room.addLayout(row(*self._places(case, prompt), None, spacing=theme.M))
            typed = ProseField()
            name = self.tr("What becomes of it")
            typed.name(f"{name}: {title}", " ".join(one.told for one in group))
            keys = tuple(one.id for one in group)
            typed.show_value(self.draft.said.get(keys[0], ""))
            typed.edited.connect(partial(self._write, keys))
            self.sentences[keys] = typed
            room.addWidget(title_of(typed, name))
            room.addWidget(typed)
        if not apart:
            split = button(
                self.tr("A sentence for each"),
                "link",
                partial(self._split, room, case, section, prompts),
            )
            split.setAccessibleDescription(title)
            room.addLayout(row(split, None))

    def _split(self, room: QVBoxLayout, case: Case, section: str, prompts: list[Prompt]) -> None:
        self.sentences.pop(tuple(one.id for one in prompts)).settle()
        self.draft.apart.add(section)
        self._fill(room, case, section, prompts)
        self.sentences[prompts[0].id,].setFocus()

    def _places(self, case: Case, prompt: Prompt) -> Iterator[QWidget]:
        """The way to the first place that a prompt is about."""
        for place in prompt.places[:1]:
            text = place_words(case, self._walk.form, place)
            go = CutLink(self.tr("See: {what}").format(what=text))
            go.clicked.connect(lambda _checked=False, to=place: self.go_asked.emit(*to, ""))
            go.setAccessibleDescription(prompt.told)
            yield go

    def _write(self, keys: tuple[str, ...], text: str) -> None:
        self.draft.said.update(dict.fromkeys(keys, text.strip()))
        self._keep()

    def _keep(self, *_edited: object) -> None:
        """Keep what is entered, also for whoever comes back once it was locked."""
        again, ending = self.again.record, self.ending.record
        assert isinstance(again, Closing)  # noqa: S101  # both were made of one
        assert isinstance(ending, Closing)  # noqa: S101
        self.draft.closing = ending.replace(reopen_if=again.reopen_if, watchers=again.watchers)
        self._kept.write(self.draft.written())
        if not self.told.isHidden():
            self._show_told(self._lacking(self._saver.case))

    def _also_open(self, case: Case) -> QWidget | None:
        """What else is open: steps, actions, checks, answers, and who is to be told."""
        rows = [*left_open(case, self._book.today, self._walk), *self._thin]
        listed = [*also([one for one in rows if one.kind != LeftKind.WORRY], closed=False)]
        if not listed:
            return None
        card, inside = self._card(self.tr("Also open"))
        for title, lines in listed:
            inside.addWidget(label(title, "strong", level=3))
            for line in lines:
                inside.addLayout(good_to_read(label(f"• {line}")))
        return card

    def _ending(self) -> QWidget:
        """How it ends, why, who agreed and who goes on with the family."""
        card, inside = self._card(self.tr("How the work ends"))
        groups = (("ending",), ENDING, HANDING_ON)
        inside.addWidget(
            label(self.tr("Name the worker and the agency that go on with the family."), "quiet")
        )
        self.ending = FactsForm(self.draft.closing, groups, Book(self._saver))
        self.ending.fields["ending"].edited.connect(lambda _value: self._show_handing_on())
        inside.addWidget(self.ending)
        self._show_handing_on()
        return card

    def _show_handing_on(self) -> None:
        held = self.ending.record
        handed = isinstance(held, Closing) and held.ending in HANDED_ON
        self.ending.show_only(("ending", *ENDING, *(HANDING_ON if handed else ())))

    def settle(self) -> Field | None:
        """Take what is still being typed; the field in which a day cannot be read."""
        if self._closed:
            return None
        for typed in self.sentences.values():
            typed.settle()
        unread = [*self.again.unread(), *self.ending.unread()]
        return unread[0].field if unread else None

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed for whoever comes back."""
        self.settle()
        self._kept.flush()
        super().hideEvent(event)

    def finish(self) -> None:
        """Close it once somebody has said that they mean it, told what stays open."""
        if (wrong := self.settle()) is not None:
            wrong.setFocus()
            return
        draft, case = self.draft, self._saver.case
        self.refresh(case)  # what is not on the page is not recorded as left
        asked = self._asked()
        self.missing.say(asked)
        self._show_told(self._lacking(case) if asked else [])
        if asked:
            QTimer.singleShot(0, self.missing, lambda: reveal(self.missing))
        if asked or not sure(self, self.close_button.text(), self._question(case)):
            return
        rows = [left_prompt(one, draft.said.get(one.id, "")) for one in self.prompts]
        rows += [*left_open(case, self._book.today, self._walk), *self._thin]
        closing = draft.closing.replace(was_open=tuple(rows), listed=True)
        self._saver.do(None, close_with, closing)
        if closed(self._saver.case):
            DRAFTS.pop(self._saver, None)
            self._kept.drop()
            QTimer.singleShot(0, self, self._go_on)

    def _question(self, case: Case) -> str:
        """What is asked before it is closed: how it ends, and all that is left as it is."""
        how = fact(case, self.draft.closing, "ending")
        asked = self.tr("How it ends: {how}. You can open it again later, with a reason.")
        lines = [f"• {line}" for line in self._lacking(case)]
        head = [self.tr("It closes with this left as it is:")] if lines else []
        return "\n".join((asked.format(how=how), *head, *lines))

    def _show_told(self, lines: list[str]) -> None:
        """Tell what closing leaves open, apart from what must be entered."""
        head = self.tr("You can close it without this. It is told, and recorded:")
        self.told.setText("\n".join((head, *(f"• {line}" for line in lines))))
        self.told.setVisible(bool(lines))

    def _go_on(self) -> None:
        """Go to what is next once it is closed: a copy for those who go on with the family."""
        self.refresh(self._saver.case)
        if self._closed:
            self._go_to(self._tell_them)

    def _asked(self) -> list[Wrong]:
        """The fields without which it cannot be closed, each with what to do in it."""
        closing, fields, asked = self.draft.closing, self.ending.fields, []
        if closing.ending is None:
            asked.append(Wrong(self.tr("Choose how it ends."), fields["ending"]))
        if not closing.why.strip():
            asked.append(Wrong(self.tr("Write why it is closed."), fields["why"]))
        return asked

    def _lacking(self, case: Case) -> list[str]:
        """What closing leaves unsaid, a sentence each."""
        closing, on = self.draft.closing, self._book.today
        said: list[str] = []
        if typed := len(not_kept(self._book, self._walk.form)):
            text = self.tr("{n:entry|entries} typed and not kept. Nothing of that is recorded.")
            said.append(text.format(n=Number(typed)))
        answered = {key for key, sentence in self.draft.said.items() if sentence}
        things = [one for one in self._book.things if {part.id for part in one.prompts} - answered]
        if things:  # counted as in the list of sections
            text = self.tr("{n:thing|things} worth another look, without an answer.")
            said.append(text.format(n=Number(len(things))))
        if self.prompts and not (closing.to.strip() or closing.agency):
            said.append(self.tr("No agency is named to go on with the family."))
        if no_child_left(case, on):
            return said
        if worries(case) and not closing.watching:
            said.append(self.tr("Somebody still holds a worry, and nobody is named who watches."))
        elif self.prompts and not closing.watching:
            said.append(self.tr("Nobody is named who watches."))
        if self.prompts and not closing.reopen_if.strip():
            said.append(self.tr("What would make you look again is not written."))
        unwatched = (one for one in new_adults(case, on, self._walk) if not watched(closing, one))
        said += [
            self.tr("Nobody is named who watches {name} until {day}.").format(
                name=told_apart(case, one.person), day=day_words(one.until)
            )
            for one in unwatched
        ]
        return said


def _by_section(prompts: list[Prompt], walk: Walk) -> Iterator[tuple[str, list[Prompt]]]:
    """The prompts of each section, in the order of the walk."""
    order = {section.id: place for place, section in enumerate(walk.form.sections)}
    ordered = sorted(prompts, key=lambda one: order[one.section])
    for section, group in groupby(ordered, key=lambda one: one.section):
        yield section, list(group)
