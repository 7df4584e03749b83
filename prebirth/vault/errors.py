"""What can go wrong with a vault: each message says what is safe and what to do."""

from __future__ import annotations

from prebirth.base.said import SaidError


class VaultError(SaidError):
    """Something is wrong with a vault; the message is for the worker's screen."""


class WrongPassError(VaultError):
    """The pass-phrase or recovery code opens no slot."""

    def __init__(self) -> None:
        super().__init__(
            "That pass-phrase or recovery code does not open this vault. Nothing has "
            "changed. Check Caps Lock and try again."
        )


class NotAVaultError(VaultError):
    """The folder holds no vault."""


class DamagedError(VaultError):
    """The vault's files are cut short or altered."""


class NewerError(VaultError):
    """The vault was made by a newer version of the app."""


class BusyError(VaultError):
    """The vault is open in another window."""


class ReadOnlyError(VaultError):
    """The vault can only be read: somebody else has it open, or the folder refuses."""


class StorageError(VaultError):
    """The disk or folder refused; what was saved before is safe."""


class TooLongError(VaultError):
    """Somebody put more letters into a field than it takes; trying again would change nothing."""


class StaysError(VaultError):
    """Somebody tried to remove or change what stays as it was entered."""
