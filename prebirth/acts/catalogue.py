"""Every act by its name: a command offers them all, a window loads those that it needs."""

from prebirth.acts import (
    asking,
    becoming,
    considering,
    copies,
    disputing,
    joining,
    looking,
    records,
    restricting,
    signing,
    telling,
)
from prebirth.acts.registry import ACTS

__all__ = [
    "ACTS",
    "asking",
    "becoming",
    "considering",
    "copies",
    "disputing",
    "joining",
    "looking",
    "records",
    "restricting",
    "signing",
    "telling",
]
