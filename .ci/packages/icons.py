"""The icon of the app in every form a system asks for, from its one SVG file."""

from __future__ import annotations

import os
from pathlib import Path

from PIL import Image

from tree import ROOT

SOURCE = ROOT / "resources" / "icons" / "prebirth.svg"
SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256, 512, 1024)
LARGEST_ICO = 256
SIDE, GREEN = (164, 314), "#1f5a4a"
"""The picture beside the first page of the installer, and its ground, which is the icon's own."""


def drawn(folder: Path) -> None:
    """Draw PNG files of each size, Windows' ICO and installer picture, and macOS's ICNS."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # read when Qt is imported: so that is late
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(SOURCE))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(png(folder, size)))
    del app
    pictures = {size: Image.open(png(folder, size)) for size in SIZES}
    small = [size for size in SIZES if size <= LARGEST_ICO]
    pictures[LARGEST_ICO].save(
        folder / "prebirth.ico",
        sizes=[(size, size) for size in small],
        append_images=[pictures[size] for size in small],
    )
    side = Image.new("RGB", SIDE, GREEN)
    side.paste(pictures[96], ((SIDE[0] - 96) // 2, 48), pictures[96])
    side.save(folder / "side.bmp")
    pictures[SIZES[-1]].save(
        folder / "prebirth.icns", append_images=[pictures[size] for size in SIZES[:-1]]
    )


def png(folder: Path, size: int) -> Path:
    """Where the picture of a size lies."""
    return folder / f"prebirth-{size}.png"
