"""What can go wrong between a laptop and its team, each said so that a worker knows what is safe and what to do."""

from __future__ import annotations

from prebirth.vault.errors import VaultError

KEPT = "Everything you wrote is safe in your vault and goes out by itself once that is mended."


class TeamError(VaultError):
    """Something about the team, in words a worker can act on."""


class AwayError(TeamError):
    """The place where the team meets cannot be reached now."""


class RefusedError(TeamError):
    """The place where the team meets is there, and lets this member do something not, or not any more."""
