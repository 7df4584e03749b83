"""One laptop in its team: sends what is new here, fetches what is new there, and warns.

It works in two steps, so that typing never waits. `gather` speaks with the store and does all
that takes long, on any thread. `keep` puts what came into the vault in one short step, on the
thread that writes in the assessment. After an interruption the next round begins where it was.
"""

from __future__ import annotations

import time
import uuid
from collections import Counter
from collections.abc import Collection, Mapping

from prebirth.acts.receiving import put_back
from prebirth.case.label import Code, Label
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.session import Session
from prebirth.team.deletion import Deletion
from prebirth.team.entry_fetch import EntryFetcher, TeamArrival, is_due
from prebirth.team.errors import AwayError, StoreRefusedError, StreamError
from prebirth.team.frontier_exchange import FrontierExchange
from prebirth.team.key_distribution import give_key, send_again, send_removals, settle_keys
from prebirth.team.key_inbox import KeyInbox
from prebirth.team.membership import Team, key_change
from prebirth.team.membership_log import MembershipLog
from prebirth.team.own_key import keep_key_holders
from prebirth.team.record_sharing import RecordSharing
from prebirth.team.repository import TeamRepository, Unsent
from prebirth.team.seal import (
    Opened,
    key_proof,
    new_key,
    seal_entry,
    sign_entry,
    stream_of,
)
from prebirth.team.sharing import Sharing
from prebirth.team.stores.store import TeamStore
from prebirth.team.team_bin import TeamBin
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.erase import erase_case
from prebirth.vault.tombstones import stones_in

REFUSED = " is refused: "
"""Stands in what is said of something that was refused."""
UNREADABLE: tuple[type[Exception], ...] = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What content from outside may raise where nobody thought of it."""


class Sync:
    """Exchanges entries between a vault and the store of its team."""

    def __init__(self, repository: TeamRepository, store: TeamStore) -> None:
        self.repository, self.store = repository, store
        self.log = MembershipLog(repository)
        self.warnings: dict[str, list[str]] = {}
        """Warnings in words about each record."""
        self.failing: dict[str, str] = {}
        """The records that could not be sent or fetched in the last round, and why."""
        self._frontiers = FrontierExchange(repository, store)
        self._records = RecordSharing(repository)
        self._inbox = KeyInbox(repository, store, self._records)
        self._bin = TeamBin(repository, self._records)
        self._fetcher = EntryFetcher(repository, store, lambda: self.team, self._records)
        self._said: dict[str, float] = {}
        """When keys and rights were last sent again for each record."""
        self._keyless_rounds: dict[str, int] = {}
        """For how many rounds each record has had no key held by current readers only."""
        # What an earlier version could not read may be read by this one.
        repository.retry_refused()

    @property
    def team(self) -> Team:
        """The team as far as it is known here."""
        return self.log.team

    def gather(self) -> list[TeamArrival]:
        """Send and fetch entries; raises TeamError, VaultError.

        What hinders one assessment hinders no other.
        """
        repository = self.repository
        if not self._meet():
            return []
        with translate_db_errors():
            deleted = {stone.case for stone in stones_in(repository.vault.store)}
        arrivals, streams = [], repository.streams()
        self.failing = {}
        self.warnings = {case: lines for case, lines in self.warnings.items() if case in streams}
        away = 0
        for case, root in streams.items():
            if case in {repository.team, repository.me.id}:
                continue
            try:
                if case in deleted:
                    self._send_deletion(case)
                else:
                    arrivals.append(self._sync_case(case, root))
                away = 0
            except (StoreRefusedError, StreamError) as error:
                self.warnings[case] = [str(error)]
                self.failing[case] = str(error)
                # Whoever may let this member in does not know that a store forgot it: what is
                # known here of others is said again meanwhile, as they do.
                self._fetcher.list_again(case)
            except AwayError as error:
                away += 1
                self.warnings[case] = [str(error)]
                self.failing[case] = str(error)
                # One that does not answer may be alone in that; two are the store itself.
                if away > 1 or len(streams) <= len({repository.team, repository.me.id, case}):
                    raise
            except UNREADABLE as error:
                text = (
                    "Something in the team's store for it cannot be read here "
                    f"({type(error).__name__}). None of it was taken; all else goes on."
                )
                self.warnings[case] = [text]
                self.failing[case] = text
        return arrivals

    def _meet(self) -> bool:
        """Fetch keys and statements; whether this member belongs to the team."""
        repository, team = self.repository, self.repository.team
        # Keys before the log, which they open, and again after it, which names their givers.
        self._inbox.fetch(self.team)
        warnings = self.log.sync(self.store)
        keep_key_holders(repository.vault, self.team)
        self._inbox.fetch(self.team)
        self.warnings[team] = warnings
        me = self.team.members.get(repository.me.id)
        if me is None:
            return False
        if me.left_at:
            warnings.append(
                "You do not belong to the team any more: nothing new goes out or comes in. "
                "What you have stays as it is."
            )
            return False
        warnings += self._records.offered(self.team)
        warnings += self._refusals(team, "the team's statements")
        warnings += self._frontiers.missing_statements(self.log.names, self.team)
        keys = repository.keys(team)
        try:
            faults = self._frontiers.fetch(team, keys, self.team)
            if faults or warnings:
                self._said.pop(team, None)
            warnings += faults
            if self.team.key in keys:
                self._say_again(team)
                key = (self.team.key, keys[self.team.key])
                self._frontiers.publish(team, key, lambda: self.log.heads, self.log.heads)
        except StoreRefusedError as error:
            if str(error) not in warnings:
                warnings.append(str(error))
        return True

    def _say_again(self, case: str) -> None:
        """Send again what is not acknowledged, now and then."""
        if self.store.alterable or is_due(self._said.get(case)):
            self._said[case] = time.monotonic()
            send_again(self.repository, self.store, case)

    def _refusals(self, case: str, of: str = "what the store gave") -> list[str]:
        """Warnings about what is refused of a record, and not put aside."""
        counts = Counter(
            (one.why, one.author) for one in self.repository.refused(case) if not one.dismissed
        )
        lines = []
        for (why, author), count in counts.items():
            named = f" (it lies there under {self.team.name_of(author)}'s name)" if author else ""
            lines.append(f"{count} of {of}{REFUSED}{why}{named}.")
        return lines

    def put_aside(self) -> None:
        """Tell no more of what was refused until now; it stays refused. Raises VaultError."""
        self.repository.dismiss_refused()
        self.warnings = {
            case: [line for line in lines if REFUSED not in line]
            for case, lines in self.warnings.items()
        }

    @property
    def has_refused(self) -> bool:
        """Whether something was refused and not put aside."""
        return self.repository.has_refused()

    def keep(self, arrival: TeamArrival) -> bool:
        """Put what came into the vault, unless somebody wrote there meanwhile.

        Returns whether it was put there; if not it comes again with the next round. Raises
        VaultError.
        """
        repository, bring_in = self.repository, arrival.bring_in
        if bring_in is not None:
            if not bring_in.is_current:
                return False
            # One transaction: either all the entries are there, or none.
            with repository.vault.writing():
                bring_in.commit()
        # The entries first and the mark last: after a crash in between they are pulled again,
        # and known. The other way round they would be lost.
        repository.add_signatures(arrival.case, arrival.admitted, stored=True)
        if bring_in is not None:
            self._records.note_brought_in(
                arrival.case, self.team, bring_in.result.fresh, arrival.admitted
            )
        repository.set_waiting(arrival.case, arrival.waiting)
        repository.set_mark(arrival.case, arrival.mark)
        if arrival.deletion:
            author, reason = arrival.deletion
            erase_case(repository.vault, arrival.case, f"{reason} ({author})")
            return True
        if bring_in is not None:
            put_back(repository.vault, bring_in.result)
        if bring_in is not None and bring_in.unsigned_from(repository.vault.store.meta("device")):
            Session(repository.vault, arrival.case).begin_version(Label.of(Code.BEGIN_VERSION))
        if arrival.rotate_key:
            self.rotate_key(arrival.case)
        if bring_in is not None and self.reaches_others(arrival.case):
            self._bin.settle(arrival.case, self.team, self.warnings.setdefault(arrival.case, []))
        return True

    def rotate_key(self, case: str) -> None:
        """Make a new key for the current readers; raises VaultError."""
        sharing = self.sharing(case)
        key, secret = str(uuid.uuid4()), new_key()
        self.repository.add_key(case, key, secret)
        Session(self.repository.vault, case).record_acts(
            [key_change(key, sharing.readers, key_proof(case, key, secret))], Label.of(Code.SEAL)
        )

    def sharing(self, case: str) -> Sharing:
        """Who may read an assessment, by its record here; raises VaultError."""
        return self._records.of(case, self.team)

    def deletion(self, case: str) -> Deletion | None:
        """Who asks that an assessment be deleted for ever, if anybody; raises VaultError."""
        return self._records.deletion(case, self.team)

    def has_ended(self, case: str) -> bool:
        """Whether an assessment is not shared with this member any more.

        That is so by the record here, or by the notice of somebody who reads it by that record.
        """
        return (
            self._revoked_after(case) is not None
            or self.repository.me.id in self.sharing(case).removed
        )

    def reaches_others(self, case: str) -> bool:
        """Whether what this member writes in an assessment reaches others."""
        sharing = self.sharing(case)
        me = self.team.present_member(self.repository.me.id)
        return (
            me is not None
            and me.role.writes
            and me.id in sharing.readers
            and not self.has_ended(case)
            and sharing.key in self.repository.keys(case)
        )

    def _revoked_after(self, case: str) -> int | None:
        """The last entry that was here when word of this member's removal came, if it did."""
        return self._records.out_since(case, self.team)

    # one assessment

    def _sync_case(self, case: str, root: str) -> TeamArrival:
        """Send and fetch one assessment."""
        repository, warnings = self.repository, list[str]()
        with translate_db_errors():
            here = repository.vault.store.has_chain(case)
        settle_keys(repository, case, self.sharing(case).proofs if here else {})
        keys = repository.keys(case)
        self.store.learn(stream_of(repository.team, case), keys)
        if not here:
            expected = () if repository.evidence.notices(case) else self.team.members
            return self._receive(case, root, keys, expected, warnings)
        sharing, revoked_after = self.sharing(case), self._revoked_after(case)
        if sharing.readers and not repository.evidence.origins(case):
            repository.evidence.add_origin(case, sharing.origin)
        ended = revoked_after is not None or repository.me.id in sharing.removed
        reads = repository.me.id in sharing.readers and not ended
        # What this member wrote before the notice came still goes out.
        if reads or (revoked_after is not None and repository.unsent(case, revoked_after)):
            self._distribute_keys(case, keys, sharing)
            if sharing.key in keys:
                key = (sharing.key, keys[sharing.key])
                warnings += self._send(case, key, revoked_after)
        if revoked_after is None:
            self._notify_removed(case, sharing)
        deletion = self._bin.settle(case, self.team, warnings) if reads else None
        if sharing.removed and not sharing.readers:
            warnings.append(
                "Everybody this assessment was shared with was taken off by somebody. "
                "Share it again, with those who are to go on."
            )
        elif ended:
            warnings.append(
                "This assessment is not shared with you any more: nothing that follows comes "
                "here. What you have stays as it is."
            )
        others: Collection[str] = () if ended else sharing.readers
        arrival = self._receive(case, root, keys, others, warnings)
        if reads and sharing.key in keys:
            self._frontiers.publish(
                case, (sharing.key, keys[sharing.key]), lambda: self._heads(case), self.log.heads
            )
        return arrival._replace(
            rotate_key=reads and self._must_rotate_key(case, sharing), deletion=deletion
        )

    def _receive(
        self,
        case: str,
        root: str,
        keys: Mapping[str, bytes],
        readers: Collection[str],
        warnings: list[str],
    ) -> TeamArrival:
        """Fetch entries, and compare them with the readers' frontiers.

        Whoever may not read an assessment any more has no readers to wait for.
        """
        faults = self._frontiers.fetch(case, keys, self.team)
        if faults:
            self._fetcher.list_again(case)
            self._said.pop(case, None)
        arrival = self._fetcher.fetch(case, root, keys, warnings)
        if self._fetcher.found_loss(case):
            self._said.pop(case, None)
        warnings += self._refusals(case)
        waiting = {sealed.name.hex(): why for sealed, why in arrival.waiting.items()}
        if readers:
            faults += [
                f"{count} of what the store gave waits: {why}."
                for why, count in Counter(waiting.values()).items()
            ]
        # What is refused was given: it is named by itself.
        there = (
            self.repository.entry_names(case)
            | {opened.name.hex() for opened in arrival.admitted}
            | {refused.name for refused in self.repository.refused(case)}
            | waiting.keys()
        )
        missing = self._frontiers.missing(case, there, readers, self.team)
        if missing:
            self._fetcher.list_again(case)
        self.warnings[case] = [*warnings, *faults, *missing]
        return arrival

    def _must_rotate_key(self, case: str, sharing: Sharing) -> bool:
        """Whether this member makes the next key: the first writer at once, others later."""
        # The order is by id. Each next writer waits one round longer, so that usually one key
        # is made, and one is made nevertheless when the first writers are away.
        # A key of an earlier build is not bound to the act that made it, and is replaced too.
        bound = bool(sharing.proofs.get(sharing.key))
        self._keyless_rounds[case] = 0 if bound else self._keyless_rounds.get(case, 0) + 1
        members = self.team.members
        writers = [reader for reader in sorted(sharing.readers) if members[reader].role.writes]
        rounds = self._keyless_rounds[case]
        return rounds > 0 and self.repository.me.id in writers[:rounds]

    def _distribute_keys(self, case: str, keys: Mapping[str, bytes], sharing: Sharing) -> None:
        """Give every member the keys they may have."""
        # Only keys that the record here announces: without that entry this laptop may know
        # less than the key's maker did, and give it to somebody who was removed by then.
        for key in keys.keys() & sharing.holders.keys():
            holders = [self.team.members[holder] for holder in sorted(sharing.holders[key])]
            give_key(self.repository, self.store, case, key, holders, sharing.origin)
        self._say_again(case)

    def _notify_removed(self, case: str, sharing: Sharing) -> None:
        """Send removed readers the acts by which they were taken off, also as one of them."""
        # Others may have missed the removal that this member knows of.
        if others := sorted(sharing.removed - {self.repository.me.id}):
            removed = [self.team.members[member] for member in others]
            acts = self._records.removals(case)
            send_removals(self.repository, self.store, case, acts, removed)

    def _send(self, case: str, key: tuple[str, bytes], last: int | None = None) -> list[str]:
        """Push entries, up to the last if given, that this member may answer for; warnings."""
        repository, stream = self.repository, stream_of(self.repository.team, case)
        ready, foreign = [], Counter[str]()
        unsent = repository.unsent(case, last)
        here = self._records.written_here(case) if unsent else set()
        for entry in unsent:
            if not entry.signer and (owner := self._other_owner(entry, here)):
                foreign[owner] += 1
            else:
                ready.append(self._signed(stream, entry))
        if ready:
            # The signature is kept before the entry goes out: what is sent again after an
            # interruption then has the same one.
            repository.add_signatures(case, ready, stored=False)
            self.store.push(
                stream, [seal_entry(*key, stream, opened, repository.me.id) for opened in ready]
            )
            repository.set_stored(case, [opened.name.hex() for opened in ready], stored=True)
        return [
            f"{count} of {name}'s entries came here by a file. "
            f"They go out once {name}'s own laptop has sent them."
            for name, count in foreign.items()
        ]

    def _send_deletion(self, case: str) -> None:
        """Send what an earlier build kept of an assessment it deleted, and let the rest go."""
        self.store.learn(stream_of(self.repository.team, case), self.repository.keys(case))
        for key in self.repository.keys(case).items():
            self._send(case, key)
        self.repository.delete_stream(case)

    def _signed(self, stream: str, entry: Unsent) -> Opened:
        """An entry with its signature, or with this member's where it has none yet."""
        if entry.signer:
            return Opened(entry.name, entry.body, entry.signer, entry.signature)
        me = self.repository.me
        signature = sign_entry(me, self.repository.team, stream, entry.name)
        return Opened(entry.name, entry.body, me.id, signature)

    def _other_owner(self, entry: Unsent, here: Collection[str]) -> str:
        """Whose laptop must sign an entry that came here by a file; empty where this one may.

        What a file says was written here, and was not, this member does not answer for.
        """
        try:
            device = Entry.from_bytes(entry.body).device
        except (ValueError, TypeError, KeyError):
            return ""  # the beginning of a record is no entry
        owner = self.team.member_of_device(device)
        if owner is None or owner.left_at:
            return ""
        mine = owner.id == self.repository.me.id
        return "" if mine and entry.name.hex() in here else owner.name

    def _heads(self, case: str) -> tuple[str, ...]:
        """The hashes of the last entries that are here."""
        return Graph(self.repository.vault.store.entries_by_hash(case)).heads
