"""A real PostgreSQL server for tests: in a temporary folder, with TLS, never as root."""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from prebirth.team.stores.address import DatabaseAddress
from prebirth.team.stores.logins import login_sql
from prebirth.team.stores.migrations import migrate
from prebirth.team.stores.postgres import PostgresStore

ADMIN, WORD, DATABASE = "admin", "an-admin-word", "team"
AT_EASE = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")
HBA = "local all all scram-sha-256\nhostssl all all 127.0.0.1/32 scram-sha-256\n"


def programs() -> Path:
    """The newest PostgreSQL that Debian's packages brought."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda path: int(path.parent.parent.name),
    )
    if not found:
        raise AssertionError("There is no PostgreSQL here: .ci/system tests installs it.")
    return found[-1].parent


def as_postgres() -> list[str]:
    """What a command begins with so that it does not run as root."""
    return (
        ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        if os.getuid() == 0
        else []
    )


class Server:
    """One that can be stopped, killed, copied and put back."""

    def __init__(self, *, safe: bool = False) -> None:
        self.folder = Path(
            tempfile.mkdtemp(prefix="pg-", dir="/tmp")
        )  # a socket's path must be short
        self.data, self.backup = self.folder / "data", self.folder / "backup"
        self._safe = safe
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            self.port = one.getsockname()[1]
        word = self.folder / "word"
        word.write_text(WORD)
        self.own()
        subprocess.run(
            [
                *as_postgres(),
                programs() / "initdb",
                *("-D", self.data, "-U", ADMIN, "--auth=scram-sha-256", f"--pwfile={word}"),
                *("-E", "UTF8", "--locale=C", "--no-sync"),
            ],
            check=True,
            capture_output=True,
            cwd=self.folder,
        )
        (self.data / "pg_hba.conf").write_text(HBA)
        self.authority = _certify(self.data)
        self.own()
        self.start()
        with self.admin("postgres") as connection:
            connection.execute(f"CREATE DATABASE {DATABASE}")
        with self.admin() as connection:
            migrate(connection)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        more = [] if self._safe else [word for one in AT_EASE for word in ("-c", one)]
        words: list[str | Path] = ["-D", self.data, "-k", self.folder, "-p", str(self.port)]
        for one in (
            "listen_addresses=127.0.0.1,127.0.0.2",
            "ssl=on",
            "max_connections=460",
            "shared_buffers=128MB",
        ):
            words += ["-c", one]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [*as_postgres(), programs() / "postgres", *words, *more],
                stderr=log,
                cwd=self.folder,
            )
        until = time.monotonic() + 120
        while True:
            try:
                self.admin("postgres").close()
            except psycopg.OperationalError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
            else:
                return

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop it as it wishes, or as a power cut does."""
        if self._process is not None:
            if how == signal.SIGKILL:
                subprocess.run(["pkill", "-KILL", "-P", str(self._process.pid)], check=False)
            self._process.send_signal(how)
            self._process.wait(30)
        self._process = None

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Stop all of it where it is, as a machine that hangs."""
        assert self._process is not None
        whole = [self._process.pid, *_children(self._process.pid)]
        for pid in whole:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in whole:
                os.kill(pid, signal.SIGCONT)

    def back_up(self) -> None:
        """Keep it as it is now."""
        self.stop()
        shutil.rmtree(self.backup, ignore_errors=True)
        shutil.copytree(self.data, self.backup)
        self.own()
        self.start()

    def restore(self) -> None:
        """Put back what was kept."""
        self.stop()
        shutil.rmtree(self.data)
        shutil.copytree(self.backup, self.data)
        self.own()
        self.start()

    def remove(self) -> None:
        """Stop it and take it away."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def admin(self, database: str = DATABASE) -> psycopg.Connection[Any]:
        """A connection of whoever looks after it."""
        return psycopg.connect(
            host=str(self.folder),
            port=self.port,
            dbname=database,
            user=ADMIN,
            password=WORD,
            autocommit=True,
        )

    @property
    def place(self) -> DatabaseAddress:
        """Where members find it: over its socket."""
        return DatabaseAddress(str(self.folder), self.port, DATABASE)

    @property
    def over_tls(self) -> DatabaseAddress:
        """Where members find it: over the network."""
        return DatabaseAddress("localhost", self.port, DATABASE, self.authority)

    def store(self, member: str) -> PostgresStore:
        """The store as a member sees it, who is let in first."""
        word = secrets.token_urlsafe(24)
        with self.admin() as connection:
            connection.execute(login_sql(member, word).encode())
        return PostgresStore(self.place, member, word)

    def own(self) -> None:
        """Let it belong to whom it runs as."""
        if os.getuid() == 0:
            import pwd  # which Windows has not

            who = pwd.getpwnam("postgres")
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, who.pw_uid, who.pw_gid)
        for folder in (self.data, self.backup):
            if folder.exists():
                folder.chmod(0o700)


def _children(pid: int) -> list[int]:
    found = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, check=False)
    return [int(word) for word in found.stdout.split()]


def _certify(folder: Path) -> str:
    """A certificate for localhost, and that of whoever signed it."""
    now = dt.datetime.now(dt.UTC)
    signs = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A county")])

    def begun(subject: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        made = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
        )
        return made.not_valid_before(now - dt.timedelta(days=1)).not_valid_after(
            now + dt.timedelta(days=2)
        )

    authority = (
        begun(name, signs)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(signs, hashes.SHA256())
    )
    key = ec.generate_private_key(ec.SECP256R1())
    names = x509.SubjectAlternativeName(
        [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    )
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    server = begun(subject, key).add_extension(names, critical=False).sign(signs, hashes.SHA256())
    (folder / "server.crt").write_bytes(server.public_bytes(serialization.Encoding.PEM))
    kept = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "server.key").write_bytes(kept)
    (folder / "server.key").chmod(0o600)
    return authority.public_bytes(serialization.Encoding.PEM).decode()
