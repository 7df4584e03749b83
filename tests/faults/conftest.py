from tests.ui.conftest import qapp, window

__all__ = ["qapp", "window"]
