"""What the roles of a team are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.team.membership import Role


def role_names() -> dict[Role, str]:
    """Each role, and what it may do."""
    translate = QCoreApplication.translate
    return {
        Role.WORKER: translate("team", "Social worker: writes"),
        Role.MANAGER: translate("team", "Manager: writes, agrees or returns a version"),
        Role.DUTY: translate("team", "Duty desk: writes; each opening stands in the record"),
        Role.CHAIR: translate("team", "Conference chair: reads"),
        Role.OWNER: translate("team", "Owner: as a manager, and says who belongs to the team"),
    }


def role_name(role: Role) -> str:
    """A role in a word."""
    return role_names()[role].partition(":")[0]
