"""Shows what an agency gave, to take in, change or leave before it is in the record."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prebirth.acts.asking import Given, empty_fact, take_in
from prebirth.case.agencies import Contribution
from prebirth.case.case import record_type
from prebirth.case.record import Record, Restriction
from prebirth.copies.asked_facts import FACT_LINES
from prebirth.ui.asking.fact_card import FactCard
from prebirth.ui.asking.kept_from import KeptFrom
from prebirth.ui.base import theme
from prebirth.ui.base.accessible import control_of
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.kept_draft import KeptText
from prebirth.ui.base.parts import button, frame, label, row
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import field_title, kind_name
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.make import field_for


class OfferDialog(Dialog):
    """Takes in what is ticked, all as one step."""

    def __init__(
        self,
        parent: QWidget,
        saver: Saver,
        contribution: Contribution,
        facts: Sequence[tuple[str, Record]],
    ) -> None:
        super().__init__(parent, self.tr("What an agency gave"), (760, 640))
        self._saver, self.contribution = saver, contribution
        self._book = Book(saver)
        agency = saver.case.agencies.get(contribution.agency)
        self._name = agency.name if agency and agency.name else self.tr("the agency")
        self.cards: list[FactCard] = []
        self.fields: dict[str, Field] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.M)
        text = self.tr(
            "Check each one before it goes into the record. The agency is named as the source. "
            "One undo takes it all back."
        )
        self.head(self.tr("What {agency} gave").format(agency=self._name), text)
        self.body.addWidget(self._contribution())
        self.body.addLayout(self._list)
        for table, record in facts:
            self.add(table, record)
        add = self.tr("Add: {kind}")
        adds: list[QWidget | None] = [
            button(
                add.format(kind=kind_name(record_type(table))),
                "link",
                partial(self.add_empty, table),
            )
            for table in (line.table for line in FACT_LINES)
        ]
        self.body.addWidget(
            label(self.tr("Single facts it gave, so that you can count and find them:"), "quiet")
        )
        self.body.addLayout(row(*adds, None, spacing=theme.L))
        self.body.addStretch(1)
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.give_up),
            button(self.tr("Add to the record"), "main", self.accept),
        )
        # What somebody says on the telephone comes once; a file is there to be opened again.
        given = bool(facts) or bool(contribution.says.strip())
        self._kept = None if given else KeptText(saver, "offer", contribution.agency or "")
        self._take_back()

    def _take_back(self) -> None:
        """Show what was typed of this agency's words before it was left without adding it."""
        if self._kept is None or not self._kept.text:
            return
        try:
            held = json.loads(self._kept.text)
            given = self.contribution.model_dump(mode="json") | held["given"]
            self.contribution = Contribution.model_validate(given)
            cards = [
                (table, record_type(table).model_validate(row)) for table, row in held["facts"]
            ]
        except (ValueError, KeyError, TypeError):  # of an earlier build, which had other facts
            return
        for name, field in self.fields.items():
            field.show_value(getattr(self.contribution, name))
        for table, record in cards:
            self.add(table, record)

    def _keep_typed(self) -> None:
        if self._kept is not None:
            given = self.contribution.model_dump(mode="json", include=set(self.fields))
            facts = [(card.table, card.record.model_dump(mode="json")) for card in self.cards]
            self._kept.write(json.dumps({"given": given, "facts": facts}))

    def drop_drafts(self) -> None:
        """Keep what was typed no more, and nobody who was made for it alone."""
        super().drop_drafts()
        self._book.take_back()
        if self._kept is not None:
            self._kept.drop()
            self._kept = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep at once what was typed, as where it locks."""
        for field in self.fields.values():
            field.settle()
        for card in self.cards:
            card.settle()
        if self._kept is not None and not self.result():
            self._kept.flush()
        super().hideEvent(event)

    def add(self, table: str, record: Record) -> FactCard:
        """Show one more fact to take in."""
        card = FactCard(table, self.contribution.kept_like_this(record), self._book)
        self.cards.append(card)
        self._list.addWidget(card)
        card.edited.connect(self._keep_typed)
        return card

    def add_empty(self, table: str) -> None:
        """Offer a fact to be typed, as from a telephone call."""
        card = self.add(table, empty_fact(record_type(table), self.contribution.agency))
        next(iter(card.fields.values())).setFocus()

    def accept(self) -> None:
        """Take in the contribution with every fact that is ticked."""
        for field in self.fields.values():
            field.settle()
        for card in self.cards:
            card.settle()
        undecided = next((card for card in self.cards if card.undecided), None)
        text = self.tr("Say who each fact is about, or that it is about nobody.")
        if self.refuse(
            *(
                Wrong(problem, field)
                for fields in (self.fields, *(card.fields for card in self.cards))
                for field in fields.values()
                if (problem := getattr(field, "problem", ""))
            ),
            Wrong(text, undecided.nobody) if undecided else None,
        ):
            return
        taken = [(card.table, card.record) for card in self.cards if card.take.isChecked()]
        self._saver.do(f"take in {self.contribution.id}", take_in, Given(self.contribution, taken))
        self.drop_drafts()
        super().accept()

    def _contribution(self) -> QWidget:
        card, inside = frame("card")
        for name in Contribution.offered:
            field = field_for(Contribution, name, self._book)
            title = field_title(Contribution, name)
            field.name(title)
            field.show_value(getattr(self.contribution, name))
            field.edited.connect(lambda value, name=name: self._edited(name, value))
            self.fields[name] = field
            heading = label(title, "strong")
            heading.setBuddy(control_of(field))
            inside.addWidget(heading)
            inside.addWidget(field)
        known = self._saver.case.contributions.get(self.contribution.id)
        self._before = known.restricted if known else ()
        asked = [rule for rule in self.contribution.restricted if rule not in self._before]
        if asked:
            inside.addWidget(KeptFrom(self._saver.case, self.contribution, asked, self._keep))
        return card

    def _keep(self, rules: Sequence[Restriction]) -> None:
        """Keep the answer as it was kept before, and from whom the worker leaves ticked."""
        self._edited("restricted", (*self._before, *rules))

    def _edited(self, name: str, value: object) -> None:
        self.contribution = self.contribution.replace(**{name: value})
        self._keep_typed()
