"""What a round does about a question of deletion: it asks, bins, takes out, and lets go."""

from __future__ import annotations

from datetime import UTC, datetime

from prebirth.team.membership import Team
from prebirth.team.record_sharing import RecordSharing
from prebirth.team.repository import TeamRepository
from prebirth.vault.bin import binned, put_in_bin, take_out_of_bin


class TeamBin:
    """The bin of one vault, as its team's questions fill it. Every method raises VaultError."""

    def __init__(self, repository: TeamRepository, records: RecordSharing) -> None:
        self._repository, self._records = repository, records

    def settle(
        self, case: str, team: Team, warnings: list[str], now: datetime | None = None
    ) -> tuple[str, str] | None:
        """Put an assessment into the bin, or take it out, as it was agreed.

        Returns who asked for it and why, once its time in the bin is over.
        """
        vault, me = self._repository.vault, self._repository.me.id
        asked = self._records.deletion(case, team)
        if asked is None:
            take_out_of_bin(vault, case)
            return None
        name = team.name_of(asked.by)
        if not (asked.decided or me in asked.agreed):
            was = take_out_of_bin(vault, case)
            warnings.append(
                f"{name} asks that this assessment be deleted for ever: {asked.reason}. "
                + ("Somebody wrote on since, so it came out of the bin. " if was else "")
                + "It stays here unless you agree, or two of you do, one of them a manager."
            )
            return None
        put_in_bin(vault, case, name, asked.reason, now)
        lies = binned(vault)[case]
        if me not in asked.agreed:
            who = ", ".join(sorted(team.name_of(member) for member in asked.agreed))
            day = f"{lies.until.day} {lies.until:%B %Y}"
            warnings.append(
                f"{who} agreed that this assessment is deleted for ever: {asked.reason}. "
                f"It lies in the bin here until {day}, and can be kept until then."
            )
        return (name, asked.reason) if (now or datetime.now(UTC)) >= lies.until else None
