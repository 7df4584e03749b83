"""The SQL that an administrator runs to let a member log in to a team's database, or not."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from base64 import b64encode

ROUNDS = 4096
"""PBKDF2 rounds of SCRAM-SHA-256, PostgreSQL's default.

The password is 256 random bits, which no number of rounds makes harder to guess.
"""
CONNECTIONS = 6
"""Of one member at once: two for each window that is open."""
ANSWER, LOCK = "60s", "20s"
"""How long a statement may take, and how long one may wait for another."""
VERIFIER = re.compile(r"SCRAM-SHA-256\$\d+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+")


def scram_verifier(password: str) -> str:
    """The SCRAM verifier of a password, by which a server knows it unseen (RFC 5803)."""
    salt = secrets.token_bytes(16)
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ROUNDS)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    return (
        f"SCRAM-SHA-256${ROUNDS}:{b64encode(salt).decode()}"
        f"${b64encode(stored).decode()}:{b64encode(server).decode()}"
    )


def login_sql(member: str, password_or_verifier: str) -> str:
    """The SQL that lets a member log in; raises ValueError for a malformed member id."""
    known = VERIFIER.fullmatch(password_or_verifier)
    verifier = password_or_verifier if known else scram_verifier(password_or_verifier)
    role = _role(member)
    return (
        f"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') "
        f"THEN CREATE ROLE {role} NOINHERIT; END IF; END $$;\n"
        f"ALTER ROLE {role} LOGIN INHERIT CONNECTION LIMIT {CONNECTIONS} PASSWORD '{verifier}';\n"
        f"ALTER ROLE {role} SET statement_timeout = '{ANSWER}';\n"
        f"ALTER ROLE {role} SET lock_timeout = '{LOCK}';\n"
        f"ALTER ROLE {role} SET idle_in_transaction_session_timeout = '{LOCK}';\n"
        f"GRANT prebirth_member TO {role};\n"
    )


def revoke_login_sql(member: str) -> str:
    """The SQL after which a member cannot log in; raises ValueError for a malformed id."""
    role = _role(member)
    return f"ALTER ROLE {role} NOLOGIN;\nREVOKE prebirth_member FROM {role};\n"


def _role(member: str) -> str:
    """The name of a member's database role; raises ValueError."""
    # The name of a role cannot be bound as a parameter: what is not plainly an id must not get
    # into the SQL that an administrator runs.
    role = f"m_{member.replace('-', '')}"
    if not re.fullmatch(r"m_[0-9a-f]{32}", role):
        raise ValueError("not the name of a member")
    return role
