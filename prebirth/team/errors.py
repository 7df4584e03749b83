"""Errors between a laptop and its team, in words that say what is safe and what to do."""

from __future__ import annotations

from prebirth.vault.errors import VaultError

KEPT = "Everything you wrote is safe in your vault and goes out by itself once that is mended."


class TeamError(VaultError):
    """Something about the team, in words a worker can act on."""


class AwayError(TeamError):
    """The store cannot be reached now."""


class StoreRefusedError(TeamError):
    """The store was reached, and does not let this member do something."""


class StreamError(TeamError):
    """The store was reached, and something about one stream hinders that stream alone."""
