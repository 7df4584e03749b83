"""Every page and dialog, and what is wrong in it: text cut off, controls out of reach."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from prebirth.acts.watching import begin_watch
from prebirth.base.places import shipped_forms
from prebirth.case.agencies import Contribution
from prebirth.case.case import Case, record_type
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person, Role
from prebirth.case.pregnancy import Baby, Became
from prebirth.case.record import Record
from prebirth.case.remarks import add_remark
from prebirth.case.shares import Share
from prebirth.case.tellings import Telling
from prebirth.case.watching import SaidOf, WatchRecord
from prebirth.copies.also import Count
from prebirth.copies.audit import Audit
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.row_text import ReadTable
from prebirth.exchange.rows import ImportedRow, rows_from
from prebirth.form.load import load_walk
from prebirth.journal.entry import Entry
from prebirth.journal.merge import Conflict, Value
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import Withheld
from prebirth.rules.chasing import AwaitedAnswer
from prebirth.session import Session
from prebirth.team import acts
from prebirth.team.identity import Identity
from prebirth.team.invitation import Invitation, InvitationAnswer
from prebirth.team.membership import TeamRole
from prebirth.team.stores.address import folder_address
from prebirth.team.stores.folder import FolderStore
from prebirth.team.sync import Sync
from prebirth.ui.asking.ask_dialog import AskDialog
from prebirth.ui.asking.chase_dialog import ChaseDialog, _Row
from prebirth.ui.asking.offer_dialog import OfferDialog
from prebirth.ui.asking.reading_dialog import ReadingDialog
from prebirth.ui.base.incremental_layout import IncrementalLayout
from prebirth.ui.base.reading import FileReadingDialog
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.waiting import WaitingDialog
from prebirth.ui.base.work import finish
from prebirth.ui.copies.audit_dialog import AuditDialog
from prebirth.ui.copies.cautions import stops
from prebirth.ui.copies.changed_dialog import ChangedDialog
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.counts_line import CountsDialog
from prebirth.ui.copies.decide_dialog import DecideDialog
from prebirth.ui.copies.decisions import Decisions
from prebirth.ui.copies.frozen import StoodDialog
from prebirth.ui.copies.log_dialog import LogDialog, sides_since
from prebirth.ui.copies.plain_dialog import PlainDialog
from prebirth.ui.copies.preview import Preview
from prebirth.ui.copies.review_dialog import ReviewDialog
from prebirth.ui.copies.should_dialog import ShouldItGoDialog
from prebirth.ui.copies.withhold_dialog import WithholdDialog
from prebirth.ui.copies.wrong_dialog import WrongDialog
from prebirth.ui.find.find_dialog import FindDialog
from prebirth.ui.help.handbook_window import HandbookWindow
from prebirth.ui.pictures.pictures_page import PicturesPage
from prebirth.ui.records.bulk_dialog import BulkDialog
from prebirth.ui.records.column_widths import halved
from prebirth.ui.records.dispute_dialog import DisputeDialog
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.history_dialog import HistoryDialog
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.records.remark_dialog import RemarkDialog
from prebirth.ui.records.restrict_dialog import RestrictDialog
from prebirth.ui.records.rows_dialog import RowsDialog
from prebirth.ui.records.two_are_one_dialog import TwoAreOneDialog
from prebirth.ui.records.who_dialog import WhoDialog
from prebirth.ui.sharing.bring_in_dialog import BringInDialog
from prebirth.ui.sharing.hand_over_dialog import HandOverDialog
from prebirth.ui.shell.about_dialog import AboutDialog
from prebirth.ui.shell.delete_dialog import DeleteDialog
from prebirth.ui.shell.family_name_dialog import FamilyNameDialog
from prebirth.ui.shell.following_dialog import FollowingDialog
from prebirth.ui.shell.legal_dialog import LegalDialog
from prebirth.ui.shell.new_dialog import NewDialog
from prebirth.ui.shell.reads_dialog import ReadsDialog
from prebirth.ui.shell.settings_dialog import SettingsDialog
from prebirth.ui.shell.watch_answers import (
    BecomeDialog,
    CloseWatchDialog,
    LookAgainDialog,
    PutIntoDialog,
)
from prebirth.ui.shell.watch_dialog import WatchDialog
from prebirth.ui.shell.where_dialog import WhereDialog
from prebirth.ui.spelling.replace_dialog import ReplaceDialog
from prebirth.ui.team.admit_dialog import AdmitDialog
from prebirth.ui.team.begin_dialog import BeginDialog
from prebirth.ui.team.bin_dialog import BinDialog
from prebirth.ui.team.join_dialog import JoinDialog
from prebirth.ui.team.share_dialog import ShareDialog
from prebirth.ui.team.sync_scheduler import SyncScheduler
from prebirth.ui.team.team_dialog import TeamDialog
from prebirth.ui.telling.challenge_dialog import ChallengeDialog
from prebirth.ui.telling.correct_dialog import CorrectDialog
from prebirth.ui.telling.tell_dialog import TellDialog
from prebirth.ui.telling.told_dialog import ToldDialog
from prebirth.ui.unlock.keys_dialog import KeysDialog
from prebirth.ui.unlock.putting_back import PuttingBackDialog
from prebirth.ui.walk.course_dialog import CourseDialog
from prebirth.ui.walk.paper_dialog import PaperDialog
from prebirth.vault.backups import Backup
from prebirth.vault.bring_in import BringInResult, make_bundle
from tests.copies.made import copy_pdf
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, chips, own_page, press, showing

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
GIVEN = Share(
    copy_kind=CopyKind.CONFERENCE,
    to="The conference",
    entered_at=datetime(2026, 5, 1, tzinfo=UTC),
)
"""A copy that was given before anything changed."""
W = TypeVar("W", bound=QWidget)
LEAST = 24
"""Pixels that a row to point at is high, at least."""
ROOMY = 80
"""Letters of a table's width from which its titles must stand whole."""


def pages(window: TypedWindow) -> Iterator[str]:
    """Show every page of the open assessment in turn, with the first record of each table."""
    walk = window.walk
    for name in ("overview", "prompts"):
        walk.open_section(name)
        yield name
    case = window.saver.case
    window.saver.session.conflicts = [
        differing(case, "pregnancy", "pregnancy", "unit"),
        differing(case, "assessment", "assessment", ""),
    ]
    for name in ("overview", "differ"):
        walk.open_section(name)
        yield f"{name}, written differently"
    window.saver.session.conflicts = []
    comment = add_remark(
        case,
        "people",
        next((one.id for one in case.people), ""),
        case.assessment.worker,
        case.assessment.worker,
    )
    window.saver.session.take_in([("signoffs", comment)], LABEL)
    walk.open_section("remarks")
    yield "remarks"
    window.saver.session.remove("signoffs", comment.id, LABEL)
    walk.open_section("pictures")
    for chip in chips(own_page(window, PicturesPage).chooser):
        chip.click()
        yield f"picture {chip.text()}"
    for section in walk.form.form.sections:
        walk.open_section(section.id)
        yield section.id
        for card in [card for card in walk.page.cards if isinstance(card, RecordCard)]:
            card.view.entered_row.emit()
        yield f"{section.id}, forms open"


def differing(case: Case, table: str, record: str, field: str) -> Conflict:
    """What two wrote without knowing of each other."""
    values = [
        Value(text, case.assessment.worker, "2026-05-01T09:00:00+00:00", text)
        for text in (case.pregnancy.unit, case.pregnancy.midwife)
    ]
    return Conflict(
        table,
        record,
        field,
        tuple(values) if field else (values[0]._replace(value=None), values[1]),
    )


def dialogs(window: TypedWindow) -> Iterator[tuple[str, QDialog]]:
    """Every dialog over the open assessment."""
    saver, walk = window.saver, window.walk

    @cache
    def watch() -> Session:
        return begin_watch(window.vault, HEARD)

    made: dict[str, Callable[[], QDialog]] = {
        "find": lambda: _typed(FindDialog(window), "a"),
        "find, nothing": lambda: _typed(FindDialog(window), "no such words"),
        "replace": lambda: ReplaceDialog(window, ProseField().input),
        "rows": lambda: RowsDialog(
            window,
            saver,
            Event,
            ReadTable(
                [
                    ["Date", "Kind", "What happened", "Ref"],
                    ["3/13/2024", "Move", "Moved again", "X1"],
                ],
                (2,),
            ),
            {},
        ),
        "bulk": lambda: BulkDialog(window, saver, Event, ["e"]),
        "handbook": lambda: HandbookWindow(window, window.commands.values(), "The walk"),
        "about": lambda: AboutDialog(window, window.folder),
        "settings": lambda: SettingsDialog(window),
        "new": lambda: NewDialog(window, window.vault),
        "new, wrong date": lambda: _wrong(NewDialog(window, window.vault)),
        "copy": lambda: CopyDialog(window, saver, walk.form, len(walk.book.things)),
        "copy, decided": lambda: DecideDialog(
            window, saver, walk.form, NEAR, Decisions(), _stops(saver)
        ),
        "copy, counted": lambda: CountsDialog(window, [Count("people", 12, 8, 3, 1)]),
        "whom": lambda: WhoDialog(window, saver.case, _asked(saver)),
        "log": lambda: LogDialog(window, saver, walk.form),
        "changed": lambda: ChangedDialog(
            window, saver, GIVEN, sides_since(saver, GIVEN, walk.form)
        ),
        "withhold": lambda: WithholdDialog(window, saver.case, walk.form),
        "restrict": lambda: RestrictDialog(window, saver, "pregnancy", "pregnancy"),
        "dispute": lambda: DisputeDialog(window, saver, "pregnancy", "pregnancy"),
        "history": lambda: HistoryDialog(
            window,
            "Due date",
            saver.session.history.of_field("pregnancy", "pregnancy", "due"),
            saver.case,
            ("pregnancy", "due"),
        ),
        "hand over": lambda: HandOverDialog(window, saver, walk.form),
        "hand over, a part": lambda: _part(HandOverDialog(window, saver, walk.form)),
        "bring in": lambda: BringInDialog(
            window, window.vault, Path("26-0412.prebirth"), lambda _case: True
        ),
        "bring in, looked at": lambda: _looked_at(
            BringInDialog(window, window.vault, Path("26-0412.prebirth"), lambda _case: True), saver
        ),
        "remark": lambda: RemarkDialog(window, saver, "pregnancy", "pregnancy"),
        "keys": lambda: KeysDialog(window, window.vault),
        "reads": lambda: ReadsDialog(window, window.vault),
        "where": lambda: WhereDialog(window, window.vault),
        "keys, nothing typed": lambda: _pressed(KeysDialog(window, window.vault), "renew"),
        "keys, new code": lambda: _coded(KeysDialog(window, window.vault)),
        "delete": lambda: DeleteDialog(window, window.vault.cases()[0]),
        "delete, nobody named": lambda: _accepted(DeleteDialog(window, window.vault.cases()[0])),
        "wrong hands": lambda: WrongDialog(window, saver, Share(), date(2026, 5, 15)),
        "legal wording": lambda: LegalDialog(window, shipped_forms(), date(2026, 5, 15)),
        "stood": lambda: StoodDialog(window, saver, walk.form),
        "ask": lambda: AskDialog(window, saver, walk.form, date(2026, 5, 15)),
        "ask, nobody ticked": lambda: _nobody(
            AskDialog(window, saver, walk.form, date(2026, 5, 15))
        ),
        "offer": lambda: OfferDialog(window, saver, Contribution(agency="hv"), _facts(saver)),
        "reading": lambda: ReadingDialog(window, saver, walk.form),
        "challenge": lambda: ChallengeDialog(window, saver, "", date(2026, 5, 15), walk.form.times),
        "tell": lambda: TellDialog(
            window,
            saver,
            next((one.id for one in saver.case.decisions), ""),
            date(2026, 5, 15),
            walk.form,
        ),
        "told": lambda: _told(window, saver),
        "on paper": lambda: PaperDialog(window, saver),
        "chase": lambda: _chased(ChaseDialog(window, window.vault), saver),
        "audit": lambda: AuditDialog(window, window.vault),
        "audit, counted": lambda: _counted(AuditDialog(window, window.vault), saver),
        "review": lambda: ReviewDialog(window, saver, walk.form),
        "say it plainly": lambda: PlainDialog(window, saver, walk.form),
        "should it go": lambda: ShouldItGoDialog(
            window, saver.case.adding(Baby(id="lost", became=Became.STILLBIRTH))
        ),
        "two are one": lambda: TwoAreOneDialog(
            window, saver, Place("people", next(iter(saver.case.people)).id)
        ),
        "family name": lambda: FamilyNameDialog(window, window.vault, saver.case.id),
        "next pregnancy": lambda: FollowingDialog(window, saver),
        "put right": lambda: CorrectDialog(
            window, saver, Place("shares", next((one.id for one in saver.case.shares), "")), today()
        ),
        "course": lambda: CourseDialog(window, saver, walk.form),
        "reading a file": lambda: _waiting(
            FileReadingDialog(window, Path("26-0412.prebirth"), lambda _path, _stop: None)
        ),
        "putting back": lambda: _waiting(
            PuttingBackDialog(window, window.folder, Backup("", made="2026-05-01T09:00:00+00:00"))
        ),
        "watch": lambda: WatchDialog(window, Saver(watch()), walk.form),
        "watch, look again": lambda: LookAgainDialog(window, watch()),
        "watch, close": lambda: CloseWatchDialog(window, watch()),
        "watch, becomes": lambda: BecomeDialog(window, watch(), "Sam Brook"),
        "watch, put into": lambda: PutIntoDialog(
            window, watch(), saver.session, "Both name somebody who may be one person."
        ),
        "team, none yet": lambda: TeamDialog(window, window.vault),
        "begin a team": lambda: BeginDialog(window, window.vault),
        "begin a team, in a database": lambda: _in_database(BeginDialog(window, window.vault)),
        "join": lambda: _unticked(JoinDialog(window, window.vault, b"", _invited())),
        "let in": lambda: _let_in(window),
        "team": lambda: TeamDialog(_of_team(window), window.vault),
        "deletion and bin": lambda: BinDialog(
            window,
            present(_of_team(window).sync_scheduler.sync),
            lambda: None,
            lambda _case: None,
        ),
        "share": lambda: ShareDialog(
            window, present(_of_team(window).sync_scheduler.sync), saver.session
        ),
        "preview": lambda: Preview(
            window, copy_pdf(CopyOrder(CopyKind.BLANK, date(2026, 5, 15)), saver.case), "Blank walk"
        ),
    }
    if not saver.case.people:
        del made["two are one"]  # nobody is there to be two
    for name, make in made.items():
        yield name, make()


HEARD = WatchRecord(
    mark="Quay 7",
    who=(SaidOf(name="Leanne", role=Role.MOTHER), SaidOf(role=Role.FATHER)),
    heard="Not seen by a midwife.",
    on=PartialDate.parse("2026-05-01"),
    asks_on=PartialDate.parse("2026-05-15"),
)
"""An early contact, of somebody who may be known already and of one without a name."""
TEAM = "Leeds pre-birth team"
LOST = (
    "Sam Brook has 3 entries that the place where the team meets does not give:"
    " withheld there, or lost."
)
AWAY = (
    "The team's folder is not there now."
    " Everything you wrote is safe in your vault and goes out by itself."
)
"""What the team's own room says, which like the vault's speaks English."""


class _Quiet(QObject):
    """Who would carry what is new, and carries nothing."""

    came, told, away = Signal(), Signal(str), AWAY

    def __init__(self, parent: QObject, found: Sync) -> None:
        super().__init__(parent)
        self.sync = found

    def go(self) -> None:
        """Send nothing."""

    def end(self) -> None:
        """Let go of nothing."""

    def shared(self, _case: str) -> None:
        """Nothing is shared."""


def _of_team(window: TypedWindow) -> TypedWindow:
    """The window of somebody who began a team and let in two."""
    if window.sync_scheduler is None:
        repository = acts.begin_team(window.vault, TEAM, folder_address(window.vault.folder))
        found = Sync(repository, FolderStore(window.vault.folder, repository.me.id))
        for name, role in (
            ("Sam Brook", TeamRole.MANAGER),
            ("The duty desk of the county at night", TeamRole.DUTY),
        ):
            acts.admit_member(
                found, InvitationAnswer(repository.team, Identity.new().keys, name, name, ""), role
            )
        found.warnings["team"] = [LOST]
        window.sync_scheduler = cast("SyncScheduler", _Quiet(window, found))
    return window


def _let_in(window: TypedWindow) -> AdmitDialog:
    sync = present(_of_team(window).sync_scheduler.sync)
    answer = InvitationAnswer(sync.repository.team, sync.repository.me.keys, "Sam Brook", "", "")
    dialog = AdmitDialog(window, sync, answer)
    dialog.accept()
    return dialog


def _invited() -> Invitation:
    return Invitation(
        "team",
        TEAM,
        "",
        Identity.new().keys,
        "Sam Brook",
        folder_address(Path("/a/shared/folder/of/the/team")),
    )


def _unticked(dialog: JoinDialog) -> JoinDialog:
    press(dialog, dialog.tr("Save the answer…"))
    return dialog


def _in_database(dialog: BeginDialog) -> BeginDialog:
    dialog.database.setChecked(True)
    dialog.accept()
    return dialog


NEAR = [
    Withheld(
        "people",
        f"p{number}",
        "notes",
        "It may name somebody whom this copy leaves out",
        sentence=f"Mr Dunning rang the office {number} times and asked where she was.",
        near=True,
        words=("Dunning",),
    )
    for number in range(12)
]


def _asked(saver: Saver) -> list[ImportedRow]:
    """Rows with a name that means nobody, and without any."""
    cells = [["3/4/2024", "", "STRANGER, Ann", "Rang"], ["4/4/2024", "", "", "Came"]]
    fields = ["on", "kind", "about", "happened"]
    return list(rows_from(Event, saver.case, cells, fields, date(2026, 5, 15)))


def _typed(dialog: FindDialog, text: str) -> FindDialog:
    dialog.line.setText(text)
    return dialog


def _part(dialog: HandOverDialog) -> HandOverDialog:
    dialog.some.setChecked(True)
    dialog.save_button.click()
    return dialog


def _looked_at(dialog: BringInDialog, saver: Saver) -> BringInDialog:
    copy = make_bundle(saver.session.vault, saver.case.id)
    entry = Entry(
        "id", saver.case.id, "Sam Brook", "2026-05-01T09:00:00+00:00", "", "change a name", (), ()
    )
    contested = [Conflict("pregnancy", "pregnancy", "unit", ())]
    brought = BringInResult(saver.case, {"": entry}, contested, unsigned=True, known=True)
    dialog._show((copy, brought))  # noqa: SLF001  # what it shows, without opening a file
    return dialog


def _stops(saver: Saver) -> list[str]:
    """What stops a copy for somebody from whom another is to be kept safe."""
    case = saver.case
    for number, name in (("safe", "Ruth"), ("danger", "Tom")):
        case = case.adding(Person(id=number, names=name))
    case = case.adding(Person(id="safe", names="Ruth", safe_from=("danger",)))
    return stops(case, CopyOrder(CopyKind.PARENT_FULL, today(), "danger"))


def _waiting(dialog: WaitingDialog) -> WaitingDialog:
    dialog.looking = True  # nothing is read or put back
    return dialog


def _wrong(dialog: NewDialog) -> NewDialog:
    dialog.due.input.setText("31 February 2027")
    dialog.accept()
    return dialog


def _accepted(dialog: DeleteDialog) -> DeleteDialog:
    dialog.accept()
    return dialog


def _pressed(dialog: KeysDialog, name: str) -> KeysDialog:
    getattr(dialog, name).click()
    return dialog


def _nobody(dialog: AskDialog) -> AskDialog:
    for place in range(dialog.list.count()):
        dialog.list.item(place).setCheckState(Qt.CheckState.Unchecked)
    if dialog.list.count():
        dialog.go.click()
    return dialog


def _facts(saver: Saver) -> list[tuple[str, Record]]:
    return [
        (table, next(iter(saver.case.table(table)), None) or record_type(table)())
        for table in ("appointments", "events", "people", "checks")
    ]


def _chased(dialog: ChaseDialog, saver: Saver) -> ChaseDialog:
    finish()  # else what it found by itself comes after these
    rows = [
        AwaitedAnswer(agency, Contribution(agency=agency.id), date(2026, 5, 1))
        for agency in saver.case.agencies
    ]
    dialog.show_rows(
        [
            _Row(
                saver.case.id,
                saver.case.assessment.reference,
                agency.agency.name,
                agency.agency.worker,
                agency,
            )
            for agency in rows
        ]
    )
    return dialog


def _told(window: TypedWindow, saver: Saver) -> ToldDialog:
    decision = next((one.id for one in saver.case.decisions), None)
    waiting = [
        Telling(id=f"waits {one.id}", decision=decision, agency=one.id)
        for one in list(saver.case.agencies)[:2]
    ]
    for telling in waiting:
        saver.session.add("tellings", telling, LABEL)
    dialog = ToldDialog(window, saver, [telling.id for telling in waiting], ticked=True)
    for telling in waiting:
        saver.session.remove("tellings", telling.id, LABEL)
    return dialog


def _counted(dialog: AuditDialog, saver: Saver) -> AuditDialog:
    finish()  # else what it counted by itself comes after these
    dialog.tree.clear()
    audit = Audit(load_walk(), date(2026, 5, 15))
    for _ in range(7):
        audit.add(for_reader(saver.case, Reader(chair=True))[0])
    dialog._show(audit)  # noqa: SLF001  # seven at once, without making them
    return dialog


def _coded(dialog: KeysDialog) -> KeysDialog:
    dialog._show_code("23456-ABCDE-789FG-HJKMN-PQRST-VWXYZ")  # noqa: SLF001  # without a new key
    return dialog


def settle() -> None:
    """Let layouts come to rest."""
    for turns in [one for one in IncrementalLayout.going if isValid(one)]:
        turns.finish()
    for _ in range(6):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.sendPostedEvents()  # what was said last is laid out too


def fitting(dialog: QDialog, room: tuple[int, int]) -> QSize:
    """The size a dialog takes on a screen of a size."""
    wished = (
        dialog.fitting(QSize(*room))
        if hasattr(dialog, "fitting")
        else dialog.size().boundedTo(QSize(*room))
    )
    return wished.expandedTo(dialog.minimumSizeHint())


def amiss(root: QWidget) -> list[str]:
    """What of a window does not fit."""
    shown = showing(root, QWidget)
    return [*cut_off(shown), *out_of_reach(root, shown), *too_low(shown)]


def of_kind(shown: list[QWidget], kind: type[W]) -> list[W]:
    """Those of some widgets that are of a kind."""
    return [one for one in shown if isinstance(one, kind)]


def too_low(shown: list[QWidget]) -> Iterator[str]:
    """Lists whose rows are lower than WCAG 2.2 wants what one points at."""
    for view in of_kind(shown, QListWidget):
        rows = [view.visualItemRect(view.item(row)).top() for row in range(min(view.count(), 2))]
        if len(rows) > 1 and rows[1] - rows[0] < LEAST:
            yield f"too low: rows of “{view.accessibleName()}” are {rows[1] - rows[0]} high"


def cut_off(shown: list[QWidget]) -> Iterator[str]:
    """Labels and buttons whose text does not fit the room they got."""
    for label in of_kind(shown, QLabel):
        if not label.text() or (label.pixmap() and not label.pixmap().isNull()):
            continue
        room = label.contentsRect().size()
        if label.wordWrap():
            needed = label.heightForWidth(label.width()) - label.height()
            widest = max(
                QFontMetrics(label.font()).horizontalAdvance(word)
                for word in re.split(r"[\s\u200b]", label.text())
            )
            if needed > 1 or widest > room.width() + 1:
                yield (
                    f"cut off: “{label.text()[:60]}” has {room.width()}×{room.height()},"
                    f" needs {needed} more below or {widest} across"
                )
        elif (
            label.sizeHint().width() > label.width() + 1
            and label.sizePolicy().horizontalPolicy().name != "Ignored"
        ):
            yield (
                f"cut off: “{label.text()[:60]}” has {label.width()},"
                f" needs {label.sizeHint().width()}"
            )
    for header in of_kind(shown, QHeaderView):
        if (
            header.orientation() != Qt.Orientation.Horizontal
            or header.width() < ROOMY * header.fontMetrics().horizontalAdvance("n")
        ):
            continue
        for section in range(header.count()):
            title = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
            advance = header.fontMetrics().horizontalAdvance
            needed = (
                halved(title, advance)
                if header.textElideMode() == Qt.TextElideMode.ElideNone
                else advance(title)
            ) + 8
            if not header.isSectionHidden(section) and needed > header.sectionSize(section):
                has = header.sectionSize(section)
                yield f"cut off: column “{title}” has {has}, needs {needed}"
    for button in of_kind(shown, QPushButton):
        if button.text().strip() and button.minimumSizeHint().width() > button.width() + 1:
            yield (
                f"cut off: button “{button.text()}” has {button.width()},"
                f" needs {button.minimumSizeHint().width()}"
            )


def out_of_reach(root: QWidget, shown: list[QWidget]) -> Iterator[str]:
    """Controls that lie outside the window, or outside what their page scrolls to."""
    for control in shown:
        if (
            not isinstance(control, CONTROLS)
            or control.window() is not root
            or isinstance(control.parent(), QAbstractItemView)
        ):
            continue
        area = _area(control)
        box = (area.widget() if area else None) or root
        place = QRect(control.mapTo(box, QPoint(0, 0)), control.size())
        if area and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            room = QRect(0, 0, area.viewport().width(), box.height())
        else:
            room = box.rect()
        if not room.contains(place):
            yield (
                f"out of reach: {type(control).__name__} “{control.accessibleName()[:50]}”"
                f" at {place.getRect()} in {room.getRect()}"
            )


def _area(control: QWidget) -> QScrollArea | None:
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return parent
        if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea):
            return None
        parent = parent.parentWidget()
    return None
