"""One laptop in its team: what goes out, what comes in, and when to be wary.

It works in two steps, so that typing never waits. `gather` speaks with the store and does all that takes long, on any thread; `keep` puts what came
into the vault, in one short step, on the thread that writes in the assessment. Whatever stops it, the next round begins where it was.
"""

from __future__ import annotations

import time
import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from prebirth.case.label import Code, Label
from prebirth.journal.entry import Entry
from prebirth.journal.graph import grafts
from prebirth.session import Session
from prebirth.team.admission import Admission, KnownChain, admit_entries
from prebirth.team.errors import RefusedError
from prebirth.team.frontier_exchange import FrontierExchange
from prebirth.team.identity import NotAuthenticError
from prebirth.team.key_distribution import give_key, send_revocation
from prebirth.team.key_notes import open_note
from prebirth.team.membership import TABLE, Team, key_change
from prebirth.team.membership_log import MembershipLog
from prebirth.team.repository import TeamRepository, Unsent
from prebirth.team.seal import Opened, Opener, Sealed, new_key, seal_entry, sign_entry, stream_of
from prebirth.team.sharing import GONE, Sharing, sharing_of
from prebirth.team.stores.store import Mark, TeamStore
from prebirth.vault.bring_in import BundleRefusedError, PendingBringIn
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.erase import erase_case, tombstones
from prebirth.vault.store import LOG
from prebirth.vault.transfer_bundle import TransferBundle

LIST_EVERY = 3600.0
"""Seconds between two times that a laptop looks whether the store still has all that it had."""


class Arrival(NamedTuple):
    """What is to be put into the vault for one assessment."""

    case: str
    joining: PendingBringIn | None
    """What came, with what is here; nothing where nothing came."""
    taken: list[Opened]
    waiting: dict[Sealed, str]
    mark: Mark
    turn: bool = False
    """Whether another key must seal what follows, since somebody who has the last one may not read any more."""
    gone: tuple[str, str] | None = None
    """Who deleted it for ever, and why."""


class Sync:
    """Speaks for a vault with the place where its team meets."""

    def __init__(self, repository: TeamRepository, store: TeamStore) -> None:
        self.repository, self.store = repository, store
        self.statements = MembershipLog(repository)
        self.warnings: dict[str, list[str]] = {}
        """What is to be told of each assessment, and of the team's own chain, in words."""
        self._hearing = FrontierExchange(repository, store)
        self._listed: dict[str, float] = {}
        self._keyless: dict[str, int] = {}
        """For how many rounds each has had no key that nobody has who may not read."""
        self._notes: set[bytes] = set()
        """The keys that others left which were looked at already."""
        self._sharing: dict[str, tuple[tuple[str, ...], Team, Sharing]] = {}

    @property
    def team(self) -> Team:
        """Who belongs to it, as far as it is known here."""
        return self.statements.team

    def gather(self) -> list[Arrival]:
        """Send what is new here, and fetch what is new there; raises TeamError, VaultError."""
        self._take_notes()
        self.warnings[self.repository.team] = self.statements.sync(self.store)
        self._take_notes()
        if any(
            self.team.present_member(one)
            for one in self.repository.revocation_notices(self.repository.team)
        ):
            self.warnings[self.repository.team].append(
                "You do not belong to the team any more: nothing new goes out or comes in. What you have stays as it is."
            )
            return []
        if self.team.present_member(self.repository.me.id) is None:
            return []
        with translate_db_errors():
            deleted = {one.case for one in tombstones(self.repository.vault.store.entries(LOG))}
        found, streams = [], self.repository.streams()
        self.warnings = {case: said for case, said in self.warnings.items() if case in streams}
        for case, root in streams.items():
            if case in {self.repository.team, self.repository.me.id}:
                continue
            try:
                if case in deleted:
                    self._send_off(case)
                else:
                    found.append(self._one(case, root))
            except RefusedError as error:  # one that is refused keeps no other from going out
                self.warnings[case] = [str(error)]
        return found

    def keep(self, arrived: Arrival) -> bool:
        """Put into the vault what came; whether nobody had written there meanwhile, else it comes again the next time; raises VaultError."""
        repository, joining = self.repository, arrived.joining
        if joining is not None:
            if not joining.is_current:
                return False
            with repository.vault.writing():
                joining.commit()
        repository.add_signatures(arrived.case, arrived.taken, there=True)
        repository.set_waiting(arrived.case, arrived.waiting)
        repository.set_mark(arrived.case, arrived.mark)
        if arrived.gone:
            who, why = arrived.gone
            erase_case(repository.vault, arrived.case, f"{why} ({who})")
            return True
        if joining is not None and joining.unsigned_from(repository.vault.store.meta("device")):
            Session(repository.vault, arrived.case).begin_version(Label.of(Code.BEGIN_VERSION))
        if arrived.turn:
            self.rotate_key(arrived.case)
        return True

    def rotate_key(self, case: str) -> None:
        """Let another key seal what follows, for those who may read now; raises VaultError."""
        sharing = self.sharing(case)
        key = str(uuid.uuid4())
        self.repository.add_key(case, key, new_key())
        Session(self.repository.vault, case).enter(
            [key_change(key, sharing.readers)], Label.of(Code.SEAL)
        )

    def sharing(self, case: str) -> Sharing:
        """Who may read an assessment, from its record here; raises VaultError."""
        with translate_db_errors():
            acts = tuple(
                entry.id for entry in self.repository.vault.store.entries_naming(case, TABLE)
            )
            known = self._sharing.get(case)
            if known is None or known[0] != acts or known[1] != self.team:
                known = (
                    acts,
                    self.team,
                    sharing_of(
                        self.repository.vault.store.entries_by_hash(case) if acts else {}, self.team
                    ),
                )
                self._sharing[case] = known
        return known[2]

    def ended(self, case: str) -> bool:
        """Whether an assessment is not shared with this member any more: by the record here, or as somebody says who may read it by that."""
        return self._heard(case) is not None or self.repository.me.id in self.sharing(case).taken

    def _heard(self, case: str) -> int | None:
        """The last entry that was here when this member heard that an assessment is not shared with them any more."""
        readers = self.sharing(case).readers
        return min(
            (
                last
                for giver, last in self.repository.revocation_notices(case).items()
                if giver in readers
            ),
            default=None,
        )

    def reaches(self, case: str) -> bool:
        """Whether what this member writes in an assessment reaches others."""
        sharing = self.sharing(case)
        return (
            self._writes()
            and self.repository.me.id in sharing.readers
            and not self.ended(case)
            and sharing.key in self.repository.keys(case)
        )

    # one assessment

    def _one(self, case: str, root: str) -> Arrival:
        """Send and fetch one assessment."""
        repository, keys, said = self.repository, self.repository.keys(case), list[str]()
        with translate_db_errors():
            begun = repository.vault.store.has_chain(case)
        if not begun:
            return self._receive(
                case,
                root,
                keys,
                () if repository.revocation_notices(case) else self.team.members,
                said,
            )
        sharing, heard = self.sharing(case), self._heard(case)
        off = heard is not None or repository.me.id in sharing.taken
        here = repository.me.id in sharing.readers and not off
        if here or (
            heard is not None and repository.unsent(case, heard)
        ):  # what was written before that was heard still goes out
            self._give(case, keys, sharing)
            self._send(
                case, (sharing.key, keys[sharing.key]) if sharing.key in keys else None, said, heard
            )
        if heard is None:
            self._tell_off(case, sharing)
        if sharing.gone:
            said.append(
                f"{sharing.gone} It is kept here, since something stands in it that was not known there: delete it here too, or go on with it."
            )
        if sharing.taken and not sharing.readers:
            said.append(
                "Everybody this assessment was shared with was taken off by somebody. Share it again, with those who are to go on."
            )
        elif off:
            said.append(
                "This assessment is not shared with you any more: nothing that follows comes here. What you have stays as it is."
            )
        arrived = self._receive(case, root, keys, () if off else sharing.readers, said)
        if here and sharing.key in keys:
            self._hearing.publish(case, (sharing.key, keys[sharing.key]), self.statements.heads)
        return arrived._replace(turn=here and self._turns(case, sharing))

    def _receive(
        self,
        case: str,
        root: str,
        keys: Mapping[str, bytes],
        whose: Collection[str],
        said: list[str],
    ) -> Arrival:
        """Fetch what there is, and hold it against what some members say there should be; whoever may not read waits for nothing."""
        if wrong := self._hearing.fetch(case, keys, self.team):
            self._listed.pop(case, None)
        arrived = self._fetch(case, root, keys, said)
        waiting = {one.name.hex(): why for one, why in arrived.waiting.items()}
        if whose:
            wrong += [
                f"{count} of what the store gave waits: {why}."
                for why, count in Counter(waiting.values()).items()
            ]
        there = (
            self.repository.entry_names(case)
            | {one.name.hex() for one in arrived.taken}
            | waiting.keys()
        )
        if missed := self._hearing.missing(case, there, whose, self.team):
            self._listed.pop(case, None)
        self.warnings[case] = [*said, *wrong, *missed]
        return arrived

    def _turns(self, case: str, sharing: Sharing) -> bool:
        """Whether it is for this member to make another key: for the first of those who may at once, for each other a round later than the one before."""
        self._keyless[case] = 0 if sharing.key else self._keyless.get(case, 0) + 1
        writers = [one for one in sorted(sharing.readers) if self.team.members[one].role.writes]
        return self._keyless[case] > 0 and self.repository.me.id in writers[: self._keyless[case]]

    def _writes(self) -> bool:
        me = self.team.present_member(self.repository.me.id)
        return me is not None and me.role.writes

    def _give(self, case: str, keys: Mapping[str, bytes], sharing: Sharing) -> None:
        """Let everybody have the keys they may have, of those whose making is in the record here: so nobody gives one on who knows less than its maker."""
        members = self.team.members
        for key in keys.keys() & sharing.holders.keys():
            give_key(
                self.repository,
                self.store,
                case,
                key,
                [members[one] for one in sorted(sharing.holders[key])],
            )

    def _tell_off(self, case: str, sharing: Sharing) -> None:
        """Let those who may not read any more know of it: also as one of them, since others may know less."""
        if last := sharing.key or next(reversed([*sharing.holders]), ""):
            send_revocation(
                self.repository,
                self.store,
                case,
                last,
                [self.team.members[one] for one in sorted(sharing.taken - {self.repository.me.id})],
            )

    def _send(
        self, case: str, key: tuple[str, bytes] | None, said: list[str], last: int | None = None
    ) -> None:
        """Push what the store has not up to a last entry, as far as this member may answer for it."""
        if key is None:
            return
        repository, stream = self.repository, stream_of(self.repository.team, case)
        ready, foreign = [], Counter[str]()
        for one in repository.unsent(case, last):
            if not one.signer and (whose := self._foreign(one)):
                foreign[whose] += 1
            else:
                ready.append(self._signed(stream, one))
        for name, count in foreign.items():
            said.append(
                f"{count} of {name}'s entries came here by a file. They go out once {name}'s own laptop has sent them."
            )
        if ready:
            repository.add_signatures(case, ready, there=False)
            self.store.push(
                stream, [seal_entry(*key, stream, one, repository.me.id) for one in ready]
            )
            repository.set_stored(case, [one.name.hex() for one in ready], there=True)

    def _send_off(self, case: str) -> None:
        """Let the others know that an assessment was deleted here for ever, and keep nothing of it."""
        for key in self.repository.keys(case).items():
            self._send(case, key, [])
        self.repository.delete_stream(case)

    def _signed(self, stream: str, one: Unsent) -> Opened:
        if one.signer:
            return Opened(one.name, one.body, one.signer, one.signature)
        return Opened(
            one.name,
            one.body,
            self.repository.me.id,
            sign_entry(self.repository.me, self.repository.team, stream, one.name),
        )

    def _foreign(self, one: Unsent) -> str:
        """The name of the member who must answer for an entry, where that is another."""
        try:
            device = Entry.read(one.body).device
        except (ValueError, TypeError, KeyError):
            return ""  # the beginning
        owner = self.team.member_of_device(device)
        return owner.name if owner and owner.id != self.repository.me.id and not owner.gone else ""

    def _fetch(self, case: str, root: str, keys: Mapping[str, bytes], said: list[str]) -> Arrival:
        """Pull, open and judge what came, and look at it together with what is here."""
        repository, stream = self.repository, stream_of(self.repository.team, case)
        names = repository.entry_names(case)
        pulled = self._pull(case, stream, names, said)
        sealed = {
            (one.name, one.author): one
            for one in (*(one for one, _ in repository.waiting(case)), *pulled[0])
        }
        opened, wrong = self._open(stream, keys, sealed.values())
        first = opened.pop(root, None)
        with translate_db_errors():
            begun = repository.vault.store.has_chain(case)
        roots = {root, *(grafts(self._acts(case)) if begun else ())}
        said_last = {
            member: heads.split() for member, (_, heads) in repository.frontiers(case).items()
        }
        known = KnownChain(
            names, roots, lambda entries: self._sharing_with(case, entries), said_last
        )
        found = admit_entries(self.team, stream, case, opened.values(), known)
        for why, count in Counter([*wrong.values(), *found.refused.values()]).items():
            said.append(f"{count} of what the store gave is refused: {why}.")
        waiting = {
            one: found.waiting[one.name.hex()]
            for one in sealed.values()
            if one.name.hex() in found.waiting
        }
        return self._arrived(case, first, begun, found, waiting, pulled[1], said)

    def _arrived(
        self,
        case: str,
        first: Opened | None,
        begun: bool,
        found: Admission,
        waiting: dict[Sealed, str],
        mark: Mark,
        said: list[str],
    ) -> Arrival:
        taken = [one.opened for one in found.taken]
        if not begun and first is None:
            if taken:
                said.append("The beginning of this assessment has not come yet.")
            return Arrival(case, None, [], {}, self.repository.mark(case))
        if not taken and (begun or first is None):
            return Arrival(case, None, [first] if first else [], waiting, mark)
        text = first.body.decode() if first else self.repository.vault.store.snapshots(case)[0][1]
        try:
            joining = PendingBringIn(
                self.repository.vault,
                TransferBundle(case, text, tuple(one.body.decode() for one in taken)),
            )
        except BundleRefusedError as error:
            said.append(str(error))
            return Arrival(case, None, [], {}, self.repository.mark(case))
        return Arrival(
            case,
            joining,
            [*([first] if first else []), *taken],
            waiting,
            mark,
            gone=self._gone(case, found, joining),
        )

    def _gone(self, case: str, found: Admission, joining: PendingBringIn) -> tuple[str, str] | None:
        """Who deleted the whole of it and why, where they knew all that is in it; else their act is one among others, and a person decides."""
        for one in found.taken:
            for change in one.entry.changes:
                if (change.op, change.table, change.record, change.field) == (
                    "act",
                    TABLE,
                    case,
                    GONE,
                ) and joining.heads == (one.name,):
                    return one.entry.author, str((change.after or {}).get("reason", ""))
        return None

    def _pull(
        self, case: str, stream: str, names: set[str], said: list[str]
    ) -> tuple[list[Sealed], Mark]:
        """What is new in the store; all of it anew where the store is not what it was."""
        known = {bytes.fromhex(name) for name in names}
        pulled = self.store.pull(stream, self.repository.mark(case), known)
        if pulled.rewritten:
            pulled = self.store.pull(stream, Mark(), known)
        if pulled.rewritten or time.monotonic() - self._listed.get(case, -LIST_EVERY) >= LIST_EVERY:
            there = self.repository.stored_names(case)
            lost = there - {name.hex() for name in self.store.names(stream)} if there else set()
            if lost:
                self.repository.set_stored(case, lost, there=False)
                said.append(
                    f"The place where the team meets has lost {len(lost)} entries that it had. They are here, and go out again."
                )
            self._listed[case] = time.monotonic()
        return pulled.entries, pulled.mark

    def _open(
        self, stream: str, keys: Mapping[str, bytes], sealed: Iterable[Sealed]
    ) -> tuple[dict[str, Opened], dict[str, str]]:
        """What is inside, and what is wrong; what has a key that is not here is asked for again when that comes."""
        opening, opened, wrong = Opener(stream, dict(keys)), dict[str, Opened](), dict[str, str]()
        for one in sealed:
            if one.key not in keys:
                continue
            try:
                opened[one.name.hex()] = opening.opened(one)
            except NotAuthenticError as error:
                wrong[f"{one.name.hex()}{one.author}"] = f"it was {error}"
        return opened, wrong

    def _sharing_with(self, case: str, entries: Mapping[str, Entry]) -> Sharing:
        """Who may read an assessment, with what came."""
        if any(change.table == TABLE for entry in entries.values() for change in entry.changes):
            return sharing_of(
                self.repository.vault.store.entries_by_hash(case) | dict(entries), self.team
            )
        return self.sharing(case)

    def _acts(self, case: str) -> dict[str, Entry]:
        """The acts by which parts left."""
        return {
            entry.id: entry for entry in self.repository.vault.store.entries_naming(case, "part")
        }

    # keys that were given

    def _take_notes(self) -> None:
        """Take the keys that others left; what comes from somebody who is not known yet is looked at again the next time."""
        repository, me = self.repository, self.repository.me
        repository.add_stream(me.id, "")
        pulled = self.store.pull(me.id, repository.mark(me.id), self._notes)
        if pulled.rewritten:
            pulled = self.store.pull(me.id, Mark(), set())
        unknown = False
        for sealed in pulled.entries:
            try:
                note = open_note(me, repository.team, sealed)
                giver = (
                    self.team.members[note.by].keys
                    if note.by in self.team.members
                    else repository.membership.owner
                )
                if note.by != giver.id:
                    unknown = True
                    continue
                note.check(giver, repository.team, me.id)
            except NotAuthenticError:
                continue
            if note.case == repository.team and note.root != repository.membership.root:
                continue
            if note.secret:
                repository.add_stream(note.case, note.root)
                repository.add_key(note.case, note.key, note.secret)
            else:
                repository.add_revocation_notice(note.case, note.key, note.by)
            self._notes.add(sealed.name)
        if not unknown:
            repository.set_mark(me.id, pulled.mark)
