"""The commands of a team: everything the page does, for whoever has no window."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from prebirth.team.membership import Member
    from prebirth.team.stores.address import DatabaseAddress
    from prebirth.team.sync import Sync
    from prebirth.vault.vault import Vault

ROLES = ("worker", "manager", "duty", "chair", "owner")
ADMIN_WORD = "PREBIRTH_ADMIN_PASSWORD"
PASSPHRASE = "PREBIRTH_PASSPHRASE"  # noqa: S105  # where it is, not what it is
PORT = 5432
Secret = Callable[[str], str]
_HEARD: dict[str, Secret] = {}


class MisuseError(Exception):
    """A command that was given what it cannot use."""


def add_team(commands: Any, parser: type[argparse.ArgumentParser], secret: Secret) -> None:
    """Add the commands to the command line; by what a pass-phrase is had."""
    _HEARD["secret"] = secret
    team = commands.add_parser("team", help="share assessments with colleagues").add_subparsers(
        metavar="COMMAND", required=True, parser_class=parser
    )

    def command(
        name: str, run: Callable[[argparse.Namespace], None], said: str
    ) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = team.add_parser(name, help=said)
        made.set_defaults(run=lambda chosen: _run(run, chosen))
        if name != "migrate":
            made.add_argument(
                "vault",
                type=Path,
                metavar="VAULT",
                help=f"its folder; the pass-phrase is asked for, or taken from the environment's {PASSPHRASE}",
            )
        return made

    init = command("init", _init, "begin a team, as its first owner")
    init.add_argument("--name", required=True, help="what the team is called")
    _place(init)
    _admin(init)
    invite = command("invite", _invite, "write the file that invites to the team")
    invite.add_argument("--out", type=Path, required=True, metavar="FILE.prebirth-team")
    join = command("join", _join, "answer an invitation")
    join.add_argument("invitation", type=Path, metavar="INVITATION")
    join.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="ANSWER.prebirth-team",
        help="the answer, to send back to the owner",
    )
    join.add_argument(
        "--folder",
        type=Path,
        metavar="DIR",
        help="where the shared folder lies on this computer, if elsewhere",
    )
    join.add_argument(
        "--fingerprint",
        required=True,
        metavar="DIGITS",
        help="the owner's, as the owner reads it out over the telephone",
    )
    admit = command("admit", _admit, "let in somebody who answered")
    admit.add_argument("answer", type=Path, metavar="ANSWER")
    admit.add_argument("--role", choices=ROLES, default="worker")
    admit.add_argument(
        "--fingerprint",
        required=True,
        metavar="DIGITS",
        help="theirs, as they read it out over the telephone",
    )
    _admin(admit)
    role = command("role", _role, "give somebody another role")
    role.add_argument("member", metavar="NAME")
    role.add_argument("role", choices=ROLES)
    remove = command("remove", _remove, "remove somebody: they read nothing that follows")
    remove.add_argument("member", metavar="NAME")
    _admin(remove)
    command("sync", _sync, "send what is new here, and fetch what is new there")
    command("status", _status, "say who belongs to it, what is shared, and what waits to be sent")
    command("verify", _verify, "check every signature on what is shared")
    command("leave", _leave, "leave the team; what is in the vault stays")
    migrate = command(
        "migrate", _migrate, "lay out the tables of a team's database, or bring them up to date"
    )
    _database(migrate, required=True)
    _admin(migrate)


def _place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="where the team meets: a shared folder"
    )
    _database(parser, required=False)


def _database(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument(
        "--database",
        required=required,
        metavar="HOST[:PORT]/NAME",
        help="a PostgreSQL database; HOST may be the folder of a socket, as :/run/db:/NAME",
    )
    parser.add_argument(
        "--authority",
        type=Path,
        metavar="FILE.pem",
        help="who signed its certificate, if the system does not know it",
    )


def _admin(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--admin",
        default="",
        metavar="ROLE",
        help=f"a role that looks after the database, its password in the environment's {ADMIN_WORD}; without it the SQL is printed for whoever does",
    )


def _run(run: Callable[[argparse.Namespace], None], chosen: argparse.Namespace) -> int:
    from prebirth.cli.main import DONE, MISUSE, say
    from prebirth.vault.errors import VaultError

    try:
        run(chosen)
    except MisuseError as error:
        return say(str(error), MISUSE)
    except VaultError as error:
        return say(str(error))
    return DONE


@contextmanager
def _vault(chosen: argparse.Namespace) -> Iterator[Vault]:
    from prebirth.vault.unlocking import unlock

    secret = _HEARD["secret"](f"Pass-phrase or recovery code of {chosen.vault}: ")
    if not secret:
        raise MisuseError(
            f"set the pass-phrase or recovery code in the environment's {PASSPHRASE} first"
        )
    vault = unlock(chosen.vault, secret)
    try:
        yield vault
    finally:
        vault.close()


@contextmanager
def _team(chosen: argparse.Namespace) -> Iterator[Sync]:
    from prebirth.team.repository import TeamRepository
    from prebirth.team.stores.connect import store_at
    from prebirth.team.sync import Sync

    with _vault(chosen) as vault:
        shelf = TeamRepository(vault)
        where = shelf.membership
        sync = Sync(shelf, store_at(where.place, shelf.me.id, where.word))
        try:
            yield sync
        finally:
            sync.store.close()


def _init(chosen: argparse.Namespace) -> None:
    from prebirth.team import acts
    from prebirth.team.invitation import read_answer
    from prebirth.team.stores.address import database_address, folder_address

    if bool(chosen.folder) == bool(chosen.database):
        raise MisuseError("say where the team meets: --folder or --database")
    if chosen.folder and not chosen.folder.is_dir():
        raise MisuseError(f"{chosen.folder} is no folder; nothing was changed")
    where = _where(chosen) if chosen.database else None
    with _vault(chosen) as vault:
        shelf = acts.found(
            vault,
            chosen.name,
            database_address(*where) if where else folder_address(chosen.folder.absolute()),
        )
        print(f"The team {chosen.name} is begun. Your fingerprint: {shelf.me.keys.fingerprint}")
        if where:
            _let_in(
                where,
                chosen.admin,
                shelf.me.id,
                read_answer(acts.answer(shelf)).verifier,
                tables=True,
            )


def _invite(chosen: argparse.Namespace) -> None:
    from prebirth.team import acts
    from prebirth.vault.files import write_whole

    with _team(chosen) as sync:
        write_whole(chosen.out, acts.invitation(sync))
        print(
            f"{chosen.out}\nRead your fingerprint out to whoever gets it: {sync.shelf.me.keys.fingerprint}"
        )


def _join(chosen: argparse.Namespace) -> None:
    from prebirth.team import acts
    from prebirth.team.invitation import read_invitation
    from prebirth.team.stores.address import folder_address
    from prebirth.vault.files import write_whole

    data = chosen.invitation.read_bytes()
    invited = read_invitation(data)
    _same(chosen.fingerprint, invited.owner.fingerprint, invited.by)
    with _vault(chosen) as vault:
        shelf, answer = acts.join(
            vault, data, folder_address(chosen.folder.absolute()) if chosen.folder else None
        )
        write_whole(chosen.out, answer)
        print(
            f"{chosen.out}\nSend it back to {invited.by}, and read out your fingerprint: {shelf.me.keys.fingerprint}"
        )


def _admit(chosen: argparse.Namespace) -> None:
    from prebirth.team import acts
    from prebirth.team.membership import Role
    from prebirth.team.stores.address import database_at

    with _team(chosen) as sync:
        whom = acts.looked_at(sync, chosen.answer.read_bytes())
        _same(chosen.fingerprint, whom.keys.fingerprint, whom.name)
        acts.admit(sync, whom, Role(chosen.role))
        if where := database_at(sync.shelf.membership.place):
            _let_in(where, chosen.admin, whom.keys.id, whom.verifier)
        print(f"{whom.name} belongs to the team as {chosen.role}, with the next sync.")


def _role(chosen: argparse.Namespace) -> None:
    from prebirth.team import acts
    from prebirth.team.membership import Role

    with _team(chosen) as sync:
        acts.give_role(sync, _member(sync, chosen.member), Role(chosen.role))
        print(f"{chosen.member} is {chosen.role} from the next sync on.")


def _remove(chosen: argparse.Namespace) -> None:
    from prebirth.team import acts
    from prebirth.team.stores.joining import dismissal
    from prebirth.team.stores.address import database_at

    with _team(chosen) as sync:
        whom = _member(sync, chosen.member)
        acts.remove(sync, whom)
        print(
            f"{whom.name} reads nothing that is written from the next sync on. What they have read they may still hold."
        )
        if where := database_at(sync.shelf.membership.place):
            _as_admin(where, chosen.admin, dismissal(whom.id))


def _sync(chosen: argparse.Namespace) -> None:
    from prebirth.team.status import rounds, wary

    with _team(chosen) as sync:
        rounds(sync)
        for line in wary(sync):
            print(line)
    print("Sent and fetched.")


def _status(chosen: argparse.Namespace) -> None:
    from prebirth.team.status import status

    with _team(chosen) as sync:
        found = status(sync)
        print(
            f"{found.name or 'A team that has not let this vault in yet'}, which meets at {found.place}"
        )
        for one in found.members:
            print(
                f"  {one.name}, {one.role.value}{' (you)' if one.id == sync.shelf.me.id else ''}: {one.keys.fingerprint}"
            )
        for shared in found.shared:
            print(f"  {shared.reference}: {shared.words}")


def _verify(chosen: argparse.Namespace) -> None:
    from prebirth.team.verify import verified
    from prebirth.vault.errors import VaultError

    with _team(chosen) as sync:
        found = list(verified(sync.shelf))
    for one in found:
        print(f"{'WRONG  ' if one.fault else 'in order'}  {one.what}: {one.said}")
    if any(one.fault for one in found):
        raise VaultError("Something that is shared is not what it says. Nothing was changed.")


def _leave(chosen: argparse.Namespace) -> None:
    from prebirth.team import acts

    with _team(chosen) as sync:
        acts.leave(sync)
        print("This vault belongs to no team now. What is in it stays.")


def _migrate(chosen: argparse.Namespace) -> None:
    if not chosen.admin:
        raise MisuseError("say who looks after the database: --admin")
    _as_admin(_where(chosen), chosen.admin, "", tables=True)


def _let_in(
    where: DatabaseAddress, admin: str, member: str, verifier: str, *, tables: bool = False
) -> None:
    from prebirth.team.stores.joining import admission

    _as_admin(where, admin, admission(member, verifier), tables=tables)


def _as_admin(where: DatabaseAddress, admin: str, text: str, *, tables: bool = False) -> None:
    """Run some SQL as whoever looks after a database, or print it for them; raises VaultError."""
    if not admin:
        from prebirth.team.stores.migrations import migrations

        if tables:
            print(
                f"Whoever looks after {where.database} runs this once: prebirth team migrate --database {where.host}:{where.port}/{where.database} --admin ROLE"
            )
            print(
                f"(the tables are laid out by {len(migrations())} files of plain SQL in prebirth/team/stores/sql), and then this:"
            )
        print(text, end="")
        return
    from prebirth.team.stores.connect import administer

    for name in administer(where, admin, os.environ.get(ADMIN_WORD, ""), text, tables=tables):
        print(f"{name}: done")


def _where(chosen: argparse.Namespace) -> DatabaseAddress:
    from prebirth.team.stores.address import DatabaseAddress

    address, slash, name = chosen.database.rpartition("/")
    host, colon, port = address.rpartition(":")
    try:
        number = int(port) if colon else PORT
    except ValueError:
        host, number = address, PORT
    host = host if colon else address
    if not (slash and name and host):
        raise MisuseError(
            f"“{chosen.database}” does not name a database; write it like db.example:5432/team"
        )
    return DatabaseAddress(
        host, number, name, chosen.authority.read_text(encoding="ascii") if chosen.authority else ""
    )


def _member(sync: Sync, name: str) -> Member:
    found = [one for one in sync.team.present if name in {one.name, one.id}]
    if len(found) != 1:
        said = "several of the team are called" if found else "nobody of the team is called"
        raise MisuseError(
            f"{said} “{name}”: {', '.join(f'{one.name} ({one.id})' for one in found or sync.team.present)}"
        )
    return found[0]


def _same(typed: str, wanted: str, whose: str) -> None:
    """See that a fingerprint is the one that was read out; raises MisuseError."""
    if "".join(typed.split()) != "".join(wanted.split()):
        raise MisuseError(
            f"this file has another fingerprint than {whose} read out: it is not theirs, or was exchanged on its way. Nothing was changed"
        )
