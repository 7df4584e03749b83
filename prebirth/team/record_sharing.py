"""Who may read each assessment of a vault, by its record here and the signatures under it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from prebirth.journal.entry import Entry
from prebirth.team.admission import readable
from prebirth.team.deletion import ASK, EARLIER, Deletion, deletion_of
from prebirth.team.membership import TABLE, Team
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import Opened, entry_hash
from prebirth.team.sharing import UNSHARE, Sharing, SignedActs, doer_of, sharing_of
from prebirth.vault.brought_in import keep_brought_in
from prebirth.vault.cipher import translate_db_errors


class RecordSharing:
    """The sharing of every record of one vault. Every method raises VaultError."""

    def __init__(self, repository: TeamRepository) -> None:
        self._repository = repository
        self._known: dict[str, tuple[object, Sharing]] = {}

    def of(self, case: str, team: Team) -> Sharing:
        """Who may read an assessment."""
        repository, store = self._repository, self._repository.vault.store
        with translate_db_errors():
            acts = tuple(entry.id for entry in store.entries_naming(case, TABLE))
            origins = repository.evidence.origins(case)
            state = (acts, origins, team, len(repository.entry_names(case)) if acts else 0)
            known = self._known.get(case)
            if known is None or known[0] != state:
                record = self.record(case) if acts else SignedActs({}, {})
                known = self._known[case] = (state, sharing_of(record, team))
        return known[1]

    def record(self, case: str) -> SignedActs:
        """The entries of an assessment with who signed each, or will sign what is written here."""
        repository, store = self._repository, self._repository.vault.store
        with translate_db_errors():
            entries, signers = store.entries_by_hash(case), repository.signers(case)
            mine = dict.fromkeys(self.written_here(case), repository.me.id)
            return SignedActs(entries, mine | signers, repository.evidence.origins(case))

    def written_here(self, case: str) -> set[str]:
        """The entries that this vault wrote, and no file or colleague brought."""
        store = self._repository.vault.store
        device = store.meta("device")
        came = [(arrival.first, arrival.last) for arrival in store.arrivals(case)]
        return {
            name
            for number, name, body in store.entry_rows(case)
            if not any(first <= number <= last for first, last in came)
            and device.encode() in body
            and Entry.from_bytes(body).device == device
        }

    def with_more(
        self, case: str, team: Team, entries: Mapping[str, Entry], signers: Mapping[str, str]
    ) -> Sharing:
        """Who may read an assessment with some more entries."""
        if not any(change.table == TABLE for entry in entries.values() for change in entry.changes):
            return self.of(case, team)
        here = self.record(case)
        return sharing_of(
            SignedActs(
                dict(here.entries) | dict(entries), dict(signers) | dict(here.signers), here.origins
            ),
            team,
        )

    def out_since(self, case: str, team: Team) -> int | None:
        """The last entry that was here when word came that this member was taken off.

        None where no signed act says so that whoever reads it by this record could make.
        """
        sharing, me = self.of(case, team), self._repository.me.id
        # Who is off here themselves by this record lets nobody know that they are.
        told = [
            notice
            for notice in self._repository.evidence.notices(case)
            if notice.giver in sharing.readers and _removal(notice.act, case)
        ]
        if not told or me not in sharing.readers:
            return None
        acts = {told_of.act.name.hex(): told_of.act for told_of in told}
        more = {name: Entry.from_bytes(act.body) for name, act in acts.items()}
        signers = {name: act.signer for name, act in acts.items()}
        if me in self.with_more(case, team, more, signers).readers:
            return None
        return min(notice.seq for notice in told)

    def removals(self, case: str) -> list[Opened]:
        """The signed entries that do nothing else than to take a reader off."""
        store = self._repository.vault.store
        with translate_db_errors():
            bodies = {
                entry_hash(entry.body).hex(): entry.body
                for entry in store.entries_naming(case, UNSHARE)
            }
            acts = [
                Opened(bytes.fromhex(name), bodies[name], signer, signature)
                for name, signer, signature in self._repository.signatures(case)
                if name in bodies
            ]
        return [act for act in acts if _removal(act, case)]

    def note_brought_in(
        self, case: str, team: Team, fresh: Mapping[str, Entry], admitted: Iterable[Opened]
    ) -> None:
        """Keep of which new entries nobody vouches but who brought them in."""
        names = {
            name: team.name_of(opened.signer)
            for opened in admitted
            if (entry := fresh.get(name := opened.name.hex()))
            and doer_of(team, entry, opened.signer) is None
        }
        with self._repository.vault.writing():
            keep_brought_in(self._repository.vault.store, case, names)

    def offered(self, team: Team) -> list[str]:
        """What others share that is private here, in words."""
        evidence, streams = self._repository.evidence, self._repository.streams()
        return [
            f"{team.name_of(offer.giver)} shares an assessment, and you have a copy of it here "
            "that is yours alone. The two are not joined unless you join them."
            for case in sorted(evidence.offered_cases() - streams.keys())
            for offer in evidence.offers(case)[:1]
        ]

    def deletion(self, case: str, team: Team) -> Deletion | None:
        """Who asks that an assessment be deleted for ever, if anybody."""
        store = self._repository.vault.store
        with translate_db_errors():
            asked = any(any(store.entries_naming(case, act)) for act in (ASK, EARLIER))
        return deletion_of(self.record(case), self.of(case, team), team, case) if asked else None


def _removal(act: Opened, case: str) -> Entry | None:
    """The entry that takes a reader off, where it is no more than that."""
    entry = readable(act.body, case)
    if entry is None or not all(
        change.op == "act" and change.table == TABLE for change in entry.changes
    ):
        return None
    return entry if any(change.field == UNSHARE for change in entry.changes) else None
