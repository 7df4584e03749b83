"""A real PgBouncer before the server of the tests, in its transaction mode and with TLS."""

from __future__ import annotations

import secrets
import shutil
import socket
import subprocess
import time

from prebirth.team.stores.address import DatabaseAddress, DatabaseLink
from prebirth.team.stores.logins import login_sql
from prebirth.team.stores.postgres import PostgresStore
from tests.team.server import ADMIN, DATABASE, WORD, Server, as_postgres

PGBOUNCER = "/usr/sbin/pgbouncer"
MOST = 4
"""Connections to the server that the pool keeps for one login."""


IDLE = 2
"""Seconds after which it closes a connection to the server that nobody uses."""


class Pool:
    """PgBouncer as an authority would set it up: it knows no password, only verifiers."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.folder = server.folder / "pool"
        self.folder.mkdir()
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            self.port = one.getsockname()[1]
        for name in ("server.crt", "server.key"):
            shutil.copy(server.data / name, self.folder)
        users = self.folder / "users.txt"
        users.write_text(f'"{ADMIN}" "{WORD}"\n')
        settings = {
            "listen_addr": "127.0.0.1",
            "listen_port": self.port,
            "unix_socket_dir": self.folder,
            "pool_mode": "transaction",
            "default_pool_size": MOST,
            "max_client_conn": 200,
            "server_idle_timeout": IDLE,
            "auth_type": "scram-sha-256",
            "auth_file": users,
            "auth_user": ADMIN,
            "auth_query": "SELECT usename, passwd FROM pg_shadow WHERE usename = $1",
            "client_tls_sslmode": "require",
            "client_tls_cert_file": self.folder / "server.crt",
            "client_tls_key_file": self.folder / "server.key",
            "server_reset_query_always": 0,
            "admin_users": ADMIN,
        }
        text = f"[databases]\n{DATABASE} = host={server.folder} port={server.port}\n[pgbouncer]\n"
        (self.folder / "pool.ini").write_text(
            text + "".join(f"{name} = {value}\n" for name, value in settings.items())
        )
        server.own()
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [*as_postgres(), PGBOUNCER, "-q", self.folder / "pool.ini"],
                stderr=log,
                cwd=self.folder,
            )
        self._wait()

    def store(self, member: str) -> PostgresStore:
        """The store as a member sees it through the pool, who is let in first."""
        word = secrets.token_urlsafe(24)
        with self._server.admin() as connection:
            connection.execute(login_sql(member, word).encode())
        return PostgresStore(self.place, member, word)

    @property
    def place(self) -> DatabaseAddress:
        """Where members find it: over the network."""
        address = ("localhost", self.port, DATABASE, self._server.authority)
        return DatabaseAddress(*address, DatabaseLink.POOLED)

    def remove(self) -> None:
        """Stop it."""
        self._process.terminate()
        self._process.wait(20)

    def _wait(self) -> None:
        until = time.monotonic() + 20
        while time.monotonic() < until:
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError((self.folder / "log").read_text())
