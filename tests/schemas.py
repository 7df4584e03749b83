"""make schemas: the JSON Schemas beside the form files, made from the models of the form."""

from __future__ import annotations

import json
import sys

from prebirth.base.places import forms_folder
from prebirth.form.load import schemas


def main() -> None:
    """Write each schema beside its form file."""
    for name, schema in schemas().items():
        path = forms_folder() / name
        path.write_text(json.dumps(schema, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
