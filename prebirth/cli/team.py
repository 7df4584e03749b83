"""The commands of a team: everything the page does, for whoever has no window."""

from __future__ import annotations

import argparse
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from prebirth.base.outside import read_outside
from prebirth.cli.parser import Declare, Parser
from prebirth.cli.terminal import DONE, PASSPHRASE, MisuseError, passphrase_for, say
from prebirth.cli.vault import case_named
from prebirth.exchange.apart import read_note_apart
from prebirth.exchange.errors import ExchangeError
from prebirth.session import Session
from prebirth.team import acts
from prebirth.team.invitation import answer_from_bytes, invitation_from_bytes
from prebirth.team.membership import TeamMember, TeamRole
from prebirth.team.questions import questions
from prebirth.team.repository import TeamRepository
from prebirth.team.status import status, sync_until_settled, warnings_of
from prebirth.team.stores.address import (
    DatabaseAddress,
    DatabaseLink,
    database_address,
    database_at,
    folder_address,
)
from prebirth.team.stores.connect import administer, store_at
from prebirth.team.stores.logins import login_sql, revoke_login_sql
from prebirth.team.stores.migrations import migrations
from prebirth.team.sync import Sync
from prebirth.team.verify import verify_team
from prebirth.vault.errors import VaultError
from prebirth.vault.files import write_atomic
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.wording.signatures import computer_day

ADMIN_WORD = "PREBIRTH_ADMIN_PASSWORD"
PORT = 5432
ROLES = tuple(role.value for role in TeamRole)
Command = Callable[[argparse.Namespace], None]


def _arguments(parser: Parser) -> None:
    team = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)

    def command(name: str, run: Command, purpose: str, *, vault: bool = True) -> Parser:
        made: Parser = team.add_parser(name, help=purpose)
        made.set_defaults(run=lambda chosen: _run(run, chosen))
        if vault:
            made.add_argument(
                "vault",
                type=Path,
                metavar="VAULT",
                help="its folder; the pass-phrase is asked for, or taken from "
                f"the environment's {PASSPHRASE}",
            )
        return made

    _init_arguments(command("init", _init, "begin a team, as its first owner"))
    invite = command("invite", _invite, "write the file that invites to the team")
    invite.add_argument("--out", type=Path, required=True, metavar="FILE.prebirth-team")
    _join_arguments(command("join", _join, "answer an invitation"))
    _admit_arguments(command("admit", _admit, "let in somebody who answered"))
    role = command("role", _role, "give somebody another role")
    role.add_argument("member", metavar="NAME")
    role.add_argument("role", choices=ROLES)
    remove = command("remove", _remove, "remove somebody: they read nothing that follows")
    remove.add_argument("member", metavar="NAME")
    _admin_argument(remove)
    for name, run, purpose in (
        ("share", _share, "let somebody read an assessment, all of it and what follows"),
        ("unshare", _unshare, "let somebody read nothing that follows in an assessment"),
    ):
        shares = command(name, run, purpose)
        shares.add_argument(
            "assessment", metavar="REFERENCE", help="its local reference, or its id"
        )
        shares.add_argument("member", metavar="NAME", nargs="+")
    command("put-aside", _put_aside, "stop telling me of what was refused until now")
    command("sync", _sync, "send what is new here, and fetch what is new there")
    command("status", _status, "say who belongs to it, what is shared, and what waits to be sent")
    command("verify", _verify, "check every signature on what is shared")
    command("leave", _leave, "leave the team; what is in the vault stays")
    _deletion_commands(command)
    migrate = command(
        "migrate",
        _migrate,
        "lay out the tables of a team's database, or bring them up to date",
        vault=False,
    )
    _database_arguments(migrate, required=True)
    _admin_argument(migrate)


def _deletion_commands(command: Callable[[str, Command, str], Parser]) -> None:
    command("bin", _bin, "say which deletions are asked for, and what lies in the bin")
    ask = command("delete", _delete, "ask that a shared assessment be deleted for ever")
    ask.add_argument("case", metavar="ID")
    ask.add_argument("--reason", required=True, help="why, and who decided it")
    for name, run, purpose in (
        ("agree", _agree, "agree that a shared assessment is deleted for ever"),
        ("keep", _keep, "keep an assessment that somebody asks to delete, for all"),
        ("accept", _accept, "join your private copy with what a colleague shares"),
    ):
        answer = command(name, run, purpose)
        answer.add_argument("case", metavar="ID", help="the assessment, as `team bin` names it")
        if name == "accept":
            answer.add_argument("member", metavar="NAME")


COMMANDS: dict[str, Declare] = {"team": _arguments}


def _init_arguments(init: Parser) -> None:
    init.add_argument("--name", required=True, help="what the team is called")
    init.add_argument(
        "--folder", type=Path, metavar="DIR", help="where the team meets: a shared folder"
    )
    _database_arguments(init, required=False)
    _admin_argument(init)


def _join_arguments(join: Parser) -> None:
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
        default="",
        metavar="DIGITS",
        help="the owner's, as the owner reads it out over the telephone; "
        "without it one group of the digits is asked for",
    )


def _admit_arguments(admit: Parser) -> None:
    admit.add_argument("answer", type=Path, metavar="ANSWER")
    admit.add_argument("--role", choices=ROLES, default=TeamRole.WORKER.value)
    admit.add_argument(
        "--fingerprint",
        default="",
        metavar="DIGITS",
        help="theirs, as they read it out over the telephone; "
        "without it one group of the digits is asked for",
    )
    _admin_argument(admit)


def _database_arguments(parser: Parser, *, required: bool) -> None:
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
    parser.add_argument(
        "--link",
        type=DatabaseLink,
        choices=list(DatabaseLink),
        default=DatabaseLink.HELD,
        help="how laptops keep in touch: two connections held while the app is open, one for each "
        "round (brief), or through a pool such as PgBouncer in its transaction mode (pooled)",
    )


def _admin_argument(parser: Parser) -> None:
    parser.add_argument(
        "--admin",
        default="",
        metavar="ROLE",
        help="a role that looks after the database, its password in the environment's "
        f"{ADMIN_WORD}; without it the SQL is printed for the person who does",
    )


def _run(command: Command, chosen: argparse.Namespace) -> int:
    try:
        command(chosen)
    except (VaultError, ExchangeError) as error:
        return say(str(error))
    return DONE


@contextmanager
def _opened_vault(chosen: argparse.Namespace) -> Iterator[Vault]:
    vault = unlock(chosen.vault, passphrase_for(chosen.vault))
    try:
        yield vault
    finally:
        vault.close()


@contextmanager
def _opened_team(chosen: argparse.Namespace) -> Iterator[Sync]:
    with _opened_vault(chosen) as vault:
        repository = TeamRepository(vault)
        membership = repository.membership
        store = store_at(membership.place, repository.me.id, membership.word)
        try:
            yield Sync(repository, store)
        finally:
            store.close()


def _init(chosen: argparse.Namespace) -> None:
    if bool(chosen.folder) == bool(chosen.database):
        raise MisuseError("say where the team meets: --folder or --database")
    if chosen.folder and not chosen.folder.is_dir():
        raise MisuseError(f"{chosen.folder} is no folder; nothing was changed")
    database = _database(chosen) if chosen.database else None
    address = database_address(*database) if database else folder_address(chosen.folder.absolute())
    with _opened_vault(chosen) as vault:
        repository = acts.begin_team(vault, chosen.name, address)
        me = repository.me
        print(f"The team {chosen.name} is begun. Your fingerprint: {me.keys.fingerprint}")
        if database:
            verifier = answer_from_bytes(acts.answer_file(repository)).verifier
            _as_admin(database, chosen.admin, login_sql(me.id, verifier), tables=True)


def _invite(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        write_atomic(chosen.out, acts.invitation_file(sync))
        print(
            f"{chosen.out}\nRead your fingerprint out to the person who gets it: "
            f"{sync.repository.me.keys.fingerprint}"
        )


def _join(chosen: argparse.Namespace) -> None:
    data = read_note_apart(chosen.invitation)
    invited = invitation_from_bytes(data)
    _same_fingerprint(chosen.fingerprint, invited.owner.fingerprint, invited.by)
    address = folder_address(chosen.folder.absolute()) if chosen.folder else None
    with _opened_vault(chosen) as vault:
        repository, answer = acts.join_team(vault, data, address)
        write_atomic(chosen.out, answer)
        print(
            f"{chosen.out}\nSend it back to {invited.by}, and read out your fingerprint: "
            f"{repository.me.keys.fingerprint}"
        )


def _admit(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        answer = acts.checked_answer(sync, read_note_apart(chosen.answer))
        _same_fingerprint(chosen.fingerprint, answer.keys.fingerprint, answer.name)
        left = acts.left_under(sync, answer)
        acts.admit_member(sync, answer, TeamRole(chosen.role))
        if database := database_at(sync.repository.membership.place):
            _as_admin(database, chosen.admin, login_sql(answer.keys.id, answer.verifier))
        print(f"{answer.name} belongs to the team as {chosen.role}, with the next sync.")
        if left:
            print(
                f"{left.names[-1]} left the team on {computer_day(left.left_at[:10])} under this "
                "name: from now on both are shown with their digits."
            )


def _role(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        acts.set_role(sync, _member(sync, chosen.member), TeamRole(chosen.role))
        print(f"{chosen.member} is {chosen.role} from the next sync on.")


def _remove(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        member = _member(sync, chosen.member)
        acts.remove_member(sync, member)
        print(
            f"From the next sync on {member.name} reads nothing new. They may still hold what "
            "they have read."
        )
        if database := database_at(sync.repository.membership.place):
            _as_admin(database, chosen.admin, revoke_login_sql(member.id))


def _share(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        session, members = _shared(sync, chosen)
        acts.share(sync, session, members)
        names = ", ".join(member.name for member in members)
        print(f"{names}: reads all of it from the next sync on, and can write in it.")


def _unshare(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        session, members = _shared(sync, chosen)
        readers = sync.sharing(session.case.id).readers
        if strangers := [member.name for member in members if member.id not in readers]:
            raise MisuseError(f"it is not shared with {', '.join(strangers)}; nothing was changed")
        for member in members:
            acts.unshare(sync, session, member)
        names = ", ".join(member.name for member in members)
        print(
            f"From the next sync on these read nothing new: {names}. They may still hold what "
            "they have read."
        )


def _shared(sync: Sync, chosen: argparse.Namespace) -> tuple[Session, list[TeamMember]]:
    """The assessment and the members that a command names; raises MisuseError, VaultError."""
    vault = sync.repository.vault
    try:
        session = Session(vault, case_named(vault, chosen.assessment))
    except LookupError as error:
        raise MisuseError(str(error.args[0])) from error
    members = [_member(sync, name) for name in dict.fromkeys(chosen.member)]
    if any(member.id == sync.repository.me.id for member in members):
        raise MisuseError("that is you; nothing was changed")
    return session, members


def _put_aside(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        sync.put_aside()
        print("It stays refused, and you are not told of it again. Nothing was deleted.")


def _sync(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        sync_until_settled(sync)
        for warning in warnings_of(sync):
            print(warning)
    print("Sent and fetched.")


def _status(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        known = status(sync)
        name = known.name or "A team that has not let this vault in yet"
        print(f"{name}, which meets at {known.place}")
        for member in known.members:
            you = " (you)" if member.id == sync.repository.me.id else ""
            print(f"  {member.name}, {member.role.value}{you}: {member.keys.fingerprint}")
        for shared in known.shared:
            print(f"  {shared.reference}: {shared.words}")


def _verify(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        results = list(verify_team(sync.repository))
    for checked in results:
        print(f"{'WRONG  ' if checked.fault else 'in order'}  {checked.what}: {checked.said}")
    if any(checked.fault for checked in results):
        raise VaultError("Something that is shared is not what it says. Nothing was changed.")


def _leave(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        acts.leave_team(sync)
        print("This vault belongs to no team now. What is in it stays.")


def _bin(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        asked = questions(sync)
        for one in asked:
            print(f"{one.case}  {one.reference}: {one.words}")
        if not asked:
            print("Nothing is asked, and the bin is empty.")


def _delete(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        if not sync.reaches_others(chosen.case):
            raise MisuseError("it is shared with nobody from here; nothing was changed")
        acts.delete_everywhere(sync, chosen.case, chosen.reason)
        print("The others are asked with the next sync. Here it lies in the bin for thirty days.")


def _agree(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        acts.agree_deletion(sync, chosen.case)
        print(
            "You have agreed. The others hear of it with the next sync. Here it lies in the "
            "bin for thirty days."
        )


def _keep(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        acts.keep_assessment(sync, chosen.case)
        print("It is kept for everyone from the next sync on.")


def _accept(chosen: argparse.Namespace) -> None:
    with _opened_team(chosen) as sync:
        acts.accept_sharing(sync, chosen.case, _member(sync, chosen.member))
        print("The two are joined with the next sync.")


def _migrate(chosen: argparse.Namespace) -> None:
    if not chosen.admin:
        raise MisuseError("say who looks after the database: --admin")
    _as_admin(_database(chosen), chosen.admin, "", tables=True)


def _as_admin(
    database: DatabaseAddress, admin: str, statements: str, *, tables: bool = False
) -> None:
    """Run SQL as the administrator of a database, or print it for them; raises VaultError."""
    if admin:
        password = os.environ.get(ADMIN_WORD, "")
        for name in administer(database, admin, password, statements, tables=tables):
            print(f"{name}: done")
        return
    if tables:
        print(
            f"The person who runs {database.database} types this once: prebirth team migrate "
            f"--database {database.host}:{database.port}/{database.database} --admin ROLE"
        )
        print(
            f"(the tables are laid out by {len(migrations())} files of plain SQL in "
            "prebirth/team/stores/sql), and then this:"
        )
    print(statements, end="")


def _database(chosen: argparse.Namespace) -> DatabaseAddress:
    """The database that --database names; raises MisuseError."""
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
    authority = read_outside(chosen.authority).decode("ascii") if chosen.authority else ""
    return DatabaseAddress(host, number, name, authority, chosen.link)


def _member(sync: Sync, name: str) -> TeamMember:
    """The present member with a name or id; raises MisuseError."""
    present = sync.team.present
    named = [member for member in present if name in {member.name, member.id}]
    if len(named) != 1:
        problem = "several of the team are called" if named else "nobody of the team is called"
        choices = ", ".join(f"{member.name} ({member.id})" for member in named or present)
        raise MisuseError(f"{problem} “{name}”: {choices}")
    return named[0]


def _same_fingerprint(typed: str, wanted: str, whose: str) -> None:
    """See that a fingerprint is the one that was read out; raises MisuseError."""
    if not typed:
        groups = wanted.split()
        number = secrets.randbelow(len(groups))
        wanted = groups[number]
        try:
            typed = input(
                f"Telephone {whose} on a number you know, and let the digits be read out.\n"
                f"Type group {number + 1} of {len(groups)}: "
            )
        except EOFError:
            raise MisuseError("say what was read out: --fingerprint") from None
    if "".join(typed.split()) != "".join(wanted.split()):
        raise MisuseError(
            f"this file has another fingerprint than {whose} read out: it is not theirs, "
            "or was exchanged on its way. Nothing was changed"
        )
