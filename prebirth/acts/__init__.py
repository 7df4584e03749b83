"""What a person does as one step with its consequences, for a window and a command alike.

An act is a function of a `Session`: it decides what changes and enters all of it as one step,
or raises `RefusedError` with the reason. It collects nothing, shows nothing and knows no window.
`registry.ACTS` holds every act by its name.
"""

from prebirth.acts import (
    asking,
    considering,
    copies,
    looking,
    records,
    restricting,
    signing,
    telling,
)

__all__ = [
    "asking",
    "considering",
    "copies",
    "looking",
    "records",
    "restricting",
    "signing",
    "telling",
]
