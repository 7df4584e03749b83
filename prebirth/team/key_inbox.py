"""Fetches the key notes that other members left for this one."""

from __future__ import annotations

from prebirth.team.identity import NotAuthenticError
from prebirth.team.key_notes import KeyNote, open_note
from prebirth.team.membership import Team
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import Sealed
from prebirth.team.stores.store import ReadMark, TeamStore


class KeyInbox:
    """The stream of this member's key notes."""

    def __init__(self, repository: TeamRepository, store: TeamStore) -> None:
        self._repository, self._store = repository, store
        self._done: set[bytes] = set()
        """The names of the notes that were taken already."""

    def fetch(self, team: Team) -> None:
        """Take the keys and revocation notices that came; raises TeamError, VaultError."""
        repository, me = self._repository, self._repository.me
        repository.add_stream(me.id, "")
        pulled = self._store.pull(me.id, repository.mark(me.id), self._done)
        if pulled.rewritten:
            pulled = self._store.pull(me.id, ReadMark(), set())
        unknown_giver = False
        for sealed in pulled.entries:
            try:
                note = open_note(me, repository.team, sealed)
                if not self._is_given_by_member(note, team):
                    unknown_giver = True
                    continue
            except NotAuthenticError:
                continue
            self._take(note, sealed)
        # A giver may become known with a later entry of the membership log: the mark stays
        # where it is, and their note is looked at again.
        if not unknown_giver:
            repository.set_mark(me.id, pulled.mark)

    def _is_given_by_member(self, note: KeyNote, team: Team) -> bool:
        """Whether the giver of a note is known; raises NotAuthenticError for a forged note."""
        repository = self._repository
        # Before the membership log can be read, the one known member is the owner whose
        # fingerprint was compared by voice.
        giver = (
            team.members[note.by].keys if note.by in team.members else repository.membership.owner
        )
        if note.by != giver.id:
            return False
        note.check(giver, repository.team, repository.me.id)
        return True

    def _take(self, note: KeyNote, sealed: Sealed) -> None:
        repository = self._repository
        # A log with another beginning would be another team under this one's id.
        if note.case == repository.team and note.root != repository.membership.root:
            return
        if note.secret:
            repository.add_stream(note.case, note.root)
            repository.add_key(note.case, note.key, note.secret)
        else:
            repository.add_revocation_notice(note.case, note.key, note.by)
        self._done.add(sealed.name)
