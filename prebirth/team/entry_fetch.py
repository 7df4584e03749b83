"""Fetches the entries of a record, and decides which of them are taken into the vault."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from prebirth.journal.entry import Entry
from prebirth.journal.graph import grafts
from prebirth.team.admission import Admission, KnownChain, admit_entries
from prebirth.team.evidence import KeyOffer
from prebirth.team.identity import NotAuthenticError
from prebirth.team.membership import Team
from prebirth.team.merge_attempt import MergeAttempt, join_entries
from prebirth.team.record_sharing import RecordSharing
from prebirth.team.refusals import Refusals
from prebirth.team.repository import Refused, TeamRepository, refused_of
from prebirth.team.seal import EntryOpener, Opened, Sealed, signed_bytes, stream_of
from prebirth.team.stores.store import ReadMark, TeamStore
from prebirth.vault.bring_in import PendingBringIn
from prebirth.vault.cipher import translate_db_errors

LIST_EVERY = 3600.0
"""Seconds between two checks whether the store still has all that it had."""
TRIES = 12
"""How often entries that do not fit are left out in one round; the others wait for the next."""


def is_due(at: float | None) -> bool:
    """Whether it is time to look again, after a moment of the monotonic clock."""
    return at is None or time.monotonic() - at >= LIST_EVERY


class TeamArrival(NamedTuple):
    """What came for one assessment, to be put into the vault."""

    case: str
    bring_in: PendingBringIn | None
    """The admitted entries joined with what is here; None where none came."""
    admitted: list[Opened]
    waiting: dict[Sealed, str]
    mark: ReadMark
    rotate_key: bool = False
    """Whether this laptop must make a new key, since somebody with the last one was removed."""
    deletion: tuple[str, str] | None = None
    """Who deleted the assessment for ever, and why."""


class EntryFetcher:
    """Fetches the entries of one vault's records."""

    def __init__(
        self,
        repository: TeamRepository,
        store: TeamStore,
        team: Callable[[], Team],
        records: RecordSharing,
    ) -> None:
        self.repository, self.store = repository, store
        self._team, self._records = team, records
        self._listed: dict[str, float] = {}
        """When the store was last checked for each record."""
        self._lost: set[str] = set()
        """The records of which the store lost something in the last round."""
        self._refusals: dict[str, Refusals] = {}
        """What was refused of each record."""
        self._unfit: dict[str, dict[str, str]] = {}
        """For each record, the hashes of entries that do not fit with it, and why."""

    def list_again(self, case: str) -> None:
        """Check with the next round whether the store still has all of a record."""
        self._listed.pop(case, None)

    def found_loss(self, case: str) -> bool:
        """Whether the store turned out to have lost something of a record."""
        return case in self._lost

    def fetch(
        self, case: str, root: str, keys: Mapping[str, bytes], warnings: list[str]
    ) -> TeamArrival:
        """Pull and open entries, and decide which are admitted."""
        repository, stream = self.repository, stream_of(self.repository.team, case)
        names = repository.entry_names(case)
        pulled, mark = self._pull(case, stream, names, warnings)
        refusals = self._refusals.setdefault(case, Refusals())
        offers = repository.evidence.offers(case)
        refusals.judge_by((self._team(), dict(keys), offers))
        waits = [entry for entry, _ in repository.waiting(case)]
        sealed = {(entry.name, entry.author): entry for entry in refusals.less((*waits, *pulled))}
        opened, refused = self._open(stream, keys, offers, sealed.values())
        first = opened.pop(root, None)
        with translate_db_errors():
            here = repository.vault.store.has_chain(case)
        roots = {root, *(grafts(self._parting_acts(case)) if here else ())}
        frontiers = {
            member: heads.split() for member, (_, heads) in repository.frontiers(case).items()
        }
        known = KnownChain(
            names,
            roots,
            lambda entries, signers: self._records.with_more(case, self._team(), entries, signers),
            frontiers,
        )
        unfit = self._unfit.setdefault(case, {})
        for _ in range(TRIES):
            fitting = [one for name, one in opened.items() if name not in unfit]
            admission = admit_entries(self._team(), stream, case, fitting, known)
            joined = self._join(case, first, here, admission)
            if not joined.unfit:
                break
            # One that fits with nothing here is left out, and what goes on from it waits.
            unfit.update(joined.unfit)
        repository.delete_refused(case, opened.keys() - unfit.keys() - admission.refused.keys())
        faults = {**admission.refused, **unfit}
        refused += [
            refused_of(entry, faults[entry.name.hex()])
            for entry in sealed.values()
            if entry.name.hex() in faults
        ]
        refusals.add(one.id for one in refused)
        repository.add_refused(
            case, [one for one in refused if one.name not in opened or one.name in faults]
        )
        waiting = {
            entry: admission.waiting[entry.name.hex()]
            for entry in sealed.values()
            if entry.name.hex() in admission.waiting
        }
        return self._arrival(case, first, here, admission, joined, waiting, mark, warnings)

    def _join(
        self, case: str, first: Opened | None, here: bool, admission: Admission
    ) -> MergeAttempt:
        """Merge the admitted entries with what is here, or say which of them does not fit."""
        admitted = [entry.opened for entry in admission.admitted]
        if (not here and first is None) or (not admitted and (here or first is None)):
            return MergeAttempt(None)
        vault = self.repository.vault
        text = first.body.decode() if first else vault.store.snapshots(case)[0][1]
        return join_entries(vault, case, text, admitted)

    def _arrival(
        self,
        case: str,
        first: Opened | None,
        here: bool,
        admission: Admission,
        joined: MergeAttempt,
        waiting: dict[Sealed, str],
        mark: ReadMark,
        warnings: list[str],
    ) -> TeamArrival:
        """The admitted entries joined with what is here."""
        admitted = [entry.opened for entry in admission.admitted]
        # The old mark wherever nothing is kept, so that all of it is pulled again.
        nothing = TeamArrival(case, None, [], {}, self.repository.mark(case))
        if not here and first is None:
            if admitted:
                warnings.append("The beginning of this assessment has not come yet.")
            return nothing
        if not admitted and (here or first is None):
            return TeamArrival(case, None, [first] if first else [], waiting, mark)
        if joined.bring_in is None:
            warnings.append(joined.why)
            return nothing
        return TeamArrival(
            case,
            joined.bring_in,
            [*([first] if first else []), *admitted],
            waiting,
            mark,
        )

    def _pull(
        self, case: str, stream: str, names: set[str], warnings: list[str]
    ) -> tuple[list[Sealed], ReadMark]:
        """Pull new entries, or all of them where the store has rewritten the stream."""
        repository = self.repository
        known = {bytes.fromhex(name) for name in names}
        self._lost.discard(case)
        pulled = self.store.pull(stream, repository.mark(case), known)
        if pulled.rewritten:
            pulled = self.store.pull(stream, ReadMark(), known)
        strange = [Refused(f"file {name}", name, "", why) for name, why in pulled.strange.items()]
        repository.keep_strange(case, strange)
        if pulled.rewritten or self.store.alterable or is_due(self._listed.get(case)):
            stored = repository.stored_names(case)
            lost = stored - {name.hex() for name in self.store.names(stream)} if stored else set()
            if lost:
                repository.set_stored(case, lost, stored=False)
                self._lost.add(case)
                warnings.append(
                    f"The place where the team meets has lost {len(lost)} entries that it had. "
                    "They are here, and go out again."
                )
            self._listed[case] = time.monotonic()
        return pulled.entries, pulled.mark

    def _open(
        self,
        stream: str,
        keys: Mapping[str, bytes],
        offers: Iterable[KeyOffer],
        sealed: Iterable[Sealed],
    ) -> tuple[dict[str, Opened], list[Refused]]:
        """The entries inside, and what is refused.

        Those with an unknown key are left out: they are pulled again when their key comes.
        """
        opener = EntryOpener(stream, keys, [(offer.key, offer.secret) for offer in offers])
        opened, refused = dict[str, Opened](), list[Refused]()
        for entry in sealed:
            try:
                content = opener.open(entry)
            except KeyError:
                continue
            except NotAuthenticError as error:
                refused.append(refused_of(entry, f"it was {error}"))
            else:
                # Whoever reads could seal an entry once more, under a signature that is none.
                if entry.name.hex() not in opened or self._is_signed(stream, content):
                    opened[entry.name.hex()] = content
        return opened, refused

    def _is_signed(self, stream: str, opened: Opened) -> bool:
        signer = self._team().members.get(opened.signer)
        content = signed_bytes(self._team().id, stream, opened.name)
        return signer is not None and signer.keys.signed(opened.signature, content)

    def _parting_acts(self, case: str) -> dict[str, Entry]:
        """The entries by which parts of an assessment were given away."""
        acts = self.repository.vault.store.entries_naming(case, "part")
        return {entry.id: entry for entry in acts}
