"""Gives up on a server that does not answer: it may have been stopped in the middle."""

from __future__ import annotations

import contextlib
import os
import socket
from threading import Timer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import psycopg


class Deadline:
    """Cuts a connection where an answer takes longer than some seconds.

    No setting of PostgreSQL does this: the server's own limits end with the server, and the system
    goes on acknowledging what a stopped program never reads.
    """

    def __init__(self, connection: psycopg.Connection[Any], seconds: float) -> None:
        self.passed = False
        """Whether the connection was cut."""
        self._connection = connection
        self._timer = Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def _cut(self) -> None:
        self.passed = True
        # The number is another's as soon as the connection is closed: a copy is shut down.
        with contextlib.suppress(Exception):
            handle = socket.socket(fileno=os.dup(self._connection.fileno()))
            with contextlib.suppress(OSError):
                handle.shutdown(socket.SHUT_RDWR)
            handle.close()
