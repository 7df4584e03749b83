"""Fetches the notes that others left for this member: keys, and acts to know of."""

from __future__ import annotations

from prebirth.team.act_notes import ActNote, open_act_note
from prebirth.team.evidence import KeyOffer
from prebirth.team.identity import NotAuthenticError, PublicKeys
from prebirth.team.key_notes import KeyNote, open_note
from prebirth.team.membership import Team
from prebirth.team.record_sharing import RecordSharing
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import KEY, Sealed, entry_hash, signed_bytes, stream_of
from prebirth.team.stores.store import ReadMark, TeamStore
from prebirth.vault.cipher import translate_db_errors


class KeyInbox:
    """The stream of this member's notes."""

    def __init__(
        self, repository: TeamRepository, store: TeamStore, sharing: RecordSharing
    ) -> None:
        self._repository, self._store, self._sharing = repository, store, sharing
        self._done: set[bytes] = set()
        """The names of the notes that were taken already."""
        self._refused: set[bytes] = set()
        """The hashes of what is no note for this member, whatever it is called."""

    def fetch(self, team: Team) -> None:
        """Take what came; raises TeamError, VaultError."""
        repository, me = self._repository, self._repository.me
        repository.add_stream(me.id, "")
        pulled = self._store.pull(me.id, repository.mark(me.id), self._done)
        if pulled.rewritten:
            pulled = self._store.pull(me.id, ReadMark(), set())
        unknown_giver, keys = False, list[tuple[KeyNote, Sealed]]()
        for sealed in pulled.entries:
            if (held := entry_hash(sealed.data)) in self._refused:
                continue
            try:
                note = self._opened(sealed)
                giver = self._giver(note.by, team)
                if giver is None:
                    unknown_giver = True
                    continue
                note.check(giver, repository.team, me.id)
            except NotAuthenticError:
                self._refused.add(held)
                continue
            if isinstance(note, KeyNote):
                keys.append((note, sealed))
            elif self._take_acts(note, team):
                self._done.add(sealed.name)
            else:
                unknown_giver = True
        # Keys last: with which entries sharing began is known by then.
        for key, sealed in keys:
            self._take_key(key)
            self._done.add(sealed.name)
        # A giver may become known with a later entry of the membership log: the mark stays
        # where it is, and their note is looked at again.
        if not unknown_giver:
            repository.set_mark(me.id, pulled.mark)

    def _opened(self, sealed: Sealed) -> KeyNote | ActNote:
        """A note of either kind; raises NotAuthenticError."""
        me, team = self._repository.me, self._repository.team
        try:
            return open_note(me, team, sealed)
        except NotAuthenticError:
            return open_act_note(me, team, sealed)

    def _giver(self, member: str, team: Team) -> PublicKeys | None:
        """The keys of whoever gave a note, if known."""
        # Before the membership log can be read, the one known member is the owner whose
        # fingerprint was compared by voice.
        if member in team.members:
            return team.members[member].keys
        owner = self._repository.membership.owner
        return owner if owner.id == member else None

    def _take_acts(self, note: ActNote, team: Team) -> bool:
        """Keep what a note lets know; whether the signers of all its acts are known."""
        evidence, case = self._repository.evidence, note.case
        if note.begin and self._is_private(case):
            evidence.add_offer(case, KeyOffer("", "", note.by.encode(), note.by, note.begin))
        elif note.begin and self._may_begin(case, note.by, team):
            evidence.add_origin(case, note.begin)
        stream = stream_of(self._repository.team, case)
        known = True
        for act in note.acts:
            signer = self._giver(act.signer, team)
            if signer is None:
                known = False
                continue
            try:
                signer.check(act.signature, signed_bytes(self._repository.team, stream, act.name))
            except NotAuthenticError:
                continue
            if case == self._repository.team:
                self._repository.add_signatures(case, [act], stored=True)
            else:
                evidence.add_notice(case, act, note.by)
        return known

    def _may_begin(self, case: str, giver: str, team: Team) -> bool:
        """Whether somebody's word counts on how a record came to be shared.

        What is shared here began with what this vault was told first; another beginning counts
        once nobody is left of the first, and only from somebody who could read it then.
        """
        if case == self._repository.team:
            return False
        return not self._is_here(case) or giver in self._sharing.of(case, team).could

    def _take_key(self, note: KeyNote) -> None:
        repository, case = self._repository, note.case
        # An empty one is a notice of an earlier build, with no signed act behind it. A log with
        # another beginning would be another team under this one's id.
        if len(note.secret) != KEY or (
            case == repository.team and note.root != repository.membership.root
        ):
            return
        offer = KeyOffer(note.root, note.key, note.secret, note.by)
        if self._is_private(case):
            # It is private here: it becomes shared by an act of this vault alone.
            repository.evidence.add_offer(case, offer)
            return
        repository.add_stream(case, note.root)
        known = repository.keys(case).get(note.key)
        if known is None:
            repository.add_key(case, note.key, note.secret)
        elif known != note.secret and repository.evidence.add_offer(case, offer):
            repository.set_mark(case, ReadMark())

    def _is_private(self, case: str) -> bool:
        """Whether a record is here and is not shared from here."""
        return self._is_here(case) and case not in self._repository.streams()

    def _is_here(self, case: str) -> bool:
        with translate_db_errors():
            return self._repository.vault.store.has_chain(case)
