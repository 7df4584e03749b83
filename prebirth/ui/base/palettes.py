"""The colours to choose from, by what they are for.

tests/ui/test_palettes.py holds text and background to a contrast.
"""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """Colours by what they are for: ink on warm paper unless told otherwise."""

    ink: str = "#1d2733"
    quiet: str = "#566270"
    example: str = "#566270"
    paper: str = "#f4f2ee"
    card: str = "#ffffff"
    panel: str = "#fbfaf8"
    rule: str = "#dcd7ce"
    control: str = "#7b858f"
    off: str = "#7b858f"
    handle: str = "#8f8a80"
    chosen: str = "#1f5a4a"
    pressing: str = "#184a3c"
    on_chosen: str = "#ffffff"
    tint: str = "#e5efea"
    look: str = "#fdf0d5"
    look_rule: str = "#ecd5a3"
    on_look: str = "#6d4800"
    stop: str = "#fbe3e0"
    stop_rule: str = "#b3261e"
    on_stop: str = "#7d140e"
    error: str = "#f4eafc"
    error_rule: str = "#6f2da8"
    on_error: str = "#4a1a75"
    ring: str = "#f5b93a"
    on_ring: str = "#1d2733"
    held: str = "#1d2733"
    on_held: str = "#f5b93a"
    lit: str = "#fff3cf"
    down: str = "down"
    tick: str = "tick"


LIGHT = Palette()
DARK = Palette(
    ink="#e9e7e2",
    quiet="#b0b8c0",
    example="#9aa2aa",
    paper="#14181c",
    card="#1f252b",
    panel="#1a1f24",
    rule="#3a424b",
    control="#8b959f",
    off="#8b959f",
    handle="#77818b",
    chosen="#86cdb6",
    pressing="#a5dccb",
    on_chosen="#0f1d18",
    tint="#26392f",
    look="#3b3016",
    look_rule="#6b5620",
    on_look="#f6d88f",
    stop="#4a1f1c",
    stop_rule="#e58a82",
    on_stop="#ffd9d5",
    error="#33234a",
    error_rule="#c49af0",
    on_error="#ead9ff",
    held="#f5b93a",
    on_held="#1d2733",
    lit="#3d3617",
    down="down-pale",
    tick="tick-ink",
)
CONTRAST = Palette(
    ink="#000000",
    quiet="#1f1f1f",
    example="#6b6b6b",
    paper="#ffffff",
    panel="#ffffff",
    rule="#000000",
    control="#000000",
    off="#6b6b6b",
    handle="#000000",
    chosen="#003a2c",
    pressing="#000000",
    tint="#e3f2ec",
    look="#fff4d6",
    look_rule="#000000",
    on_look="#3d2800",
    stop="#ffe9e6",
    stop_rule="#8c0000",
    on_stop="#5c0000",
    error="#f7edff",
    error_rule="#4b0082",
    on_error="#33005c",
    ring="#ffd23f",
    on_ring="#000000",
    held="#000000",
    on_held="#ffd23f",
    lit="#fff6c8",
)
PALETTES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
