"""Every act by its name, and what the parameters of acts are typed by.

The first parameter of an act is the session. The parameters before `*` say what the act is
about; those after it say the rest. A text beside a type, as in `Annotated[str, "the reason"]`,
says what the parameter means: the command line makes its arguments and its help from these.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from prebirth.case.values import Ref

Act = TypeVar("Act", bound=Callable[..., Any])

ACTS: dict[str, Callable[..., Any]] = {}
"""Every act by its name, as the command line knows it."""


class FileDigest:
    """Marks the SHA-256 digest of a file, as 64 hexadecimal digits."""


Sha256 = Annotated[str, FileDigest()]

Agency = Annotated[str, Ref("agencies"), "the agency"]
Agencies = Annotated[tuple[str, ...], Ref("agencies"), "the agencies"]


class RefusedError(Exception):
    """An act that cannot be done as things stand; its text is a sentence for whoever tried."""


def act(name: str) -> Callable[[Act], Act]:
    """Enter a function among the acts, under a name in the imperative."""

    def enter(function: Act) -> Act:
        ACTS[name] = function
        return function

    return enter
