"""A multi-agency pre-birth assessment, from the first question to the conference report."""

__version__ = "0.1.0"

import os

os.environ.setdefault(
    "PYDANTIC_DISABLE_PLUGINS", "__all__"
)  # none is used, and looking for some reads about every installed package
