"""What can go wrong with a file that comes in or goes out; by itself, so that a window need not load what reads them."""


class ExchangeError(Exception):
    """Says in one line why a file cannot be read as an assessment."""
