"""A multi-agency pre-birth assessment, from the first question to the conference report."""

__version__ = "0.1.0"
