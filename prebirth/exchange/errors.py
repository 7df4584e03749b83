"""What can go wrong with a file that comes in or goes out.

By itself, so that a window need not load what reads the files.
"""

from prebirth.base.said import SaidError


class ExchangeError(SaidError):
    """Says in one line why a file cannot be read as an assessment."""
