"""The names of a team's roles on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.team.membership import TeamRole


def role_names() -> dict[TeamRole, str]:
    """Each role with its name and what it may do."""
    translate = QCoreApplication.translate
    return {
        TeamRole.WORKER: translate("team", "Social worker: writes"),
        TeamRole.MANAGER: translate("team", "Manager: writes, agrees or returns a version"),
        TeamRole.DUTY: translate("team", "Duty desk: writes; the record keeps each opening"),
        TeamRole.CHAIR: translate("team", "Conference chair: reads"),
        TeamRole.OWNER: translate("team", "Owner: as a manager, and says who belongs to the team"),
    }


def role_name(role: TeamRole) -> str:
    """The name of a role."""
    return role_names()[role].partition(":")[0]
