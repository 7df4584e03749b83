"""The key by which whoever opens a vault signs as themselves, for the windows that sign."""

from __future__ import annotations

from prebirth.acts.signing import WITHOUT_KEY, OwnKey
from prebirth.vault.team_state import in_team
from prebirth.vault.vault import Vault


def own_key(vault: Vault) -> OwnKey:
    """The key of a vault's member; none where it belongs to no team."""
    if not in_team(vault):
        return WITHOUT_KEY
    # Late: a vault that belongs to no team loads nothing that a team needs.
    from prebirth.team.own_key import MEMBER_KEY

    return MEMBER_KEY
