"""The assessment of a next pregnancy, begun with what an earlier one holds of the family."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.base.ids import new_id
from prebirth.case.case import RECORDS, TABLE_OF, Case
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.family import mothers
from prebirth.case.marks import marked
from prebirth.case.oversight import Assessment
from prebirth.case.people import FATHERS, Loss, Person, Role
from prebirth.case.pregnancy import UNTOLD, Baby, Became, Pregnancy
from prebirth.case.record import Record
from prebirth.case.references import drop_dangling_references
from prebirth.case.ties import COUPLE, CURRENT_COUPLE, Tie, TieKind

LOSS = {
    Became.STILLBIRTH: Loss.STILLBIRTH,
    Became.MISCARRIAGE: Loss.MISCARRIAGE,
    Became.TERMINATION: Loss.TERMINATION,
}


def following(earlier: Case, reference: str = "") -> Case:
    """A new case with people, ties, earlier children and history of an earlier one.

    The baby of the earlier pregnancy is among the earlier children. Who the father of the next
    baby is nobody has recorded: a man is what his tie to the mother says, and no more.
    """
    source = earlier.assessment.reference or "an earlier assessment"
    records = [
        (table, _in_the_next(earlier, record))
        for table, kind in RECORDS.items()
        if kind.carried
        for record in earlier.table(table)
    ]
    records += [
        (TABLE_OF[type(record)], record)
        for baby in earlier.babies
        for record in _as_child(earlier, baby)
    ]
    case = Case(id=new_id()).replace_tables(
        assessment=Assessment(
            reference=reference,
            **{name: getattr(earlier.assessment, name) for name in marked(Assessment, "of_team")},
        ),
        pregnancy=Pregnancy(),
    )
    taken = [(table, record.replace(carried_from=source)) for table, record in records]
    for _table, record in drop_dangling_references(case, taken):
        case = case.adding(record)
    return case


def _in_the_next(earlier: Case, record: Record) -> Record:
    """A record as the next assessment has it; a father is none of another baby by that."""
    if not isinstance(record, Person) or record.role not in FATHERS:
        return record
    couples = [
        tie
        for tie in earlier.ties
        if tie.kind in COUPLE
        and record.id in tie.people
        and any(mother.id in tie.people for mother in mothers(earlier))
    ]
    if any(tie.kind in CURRENT_COUPLE and tie.ongoing for tie in couples):
        return record.replace(role=Role.PARTNER)
    return record.replace(role=Role.EX_PARTNER if couples else None)


def _as_child(earlier: Case, baby: Baby) -> Iterator[Record]:
    """The baby of the earlier pregnancy as a person, with ties and a record as earlier child."""
    if baby.fate in {None, *UNTOLD}:
        return
    person = baby.person if baby.person in earlier.people else None
    parents = [mother.id for mother in mothers(earlier)]
    parents += [one.id for one in earlier.people if one.role == Role.FATHER]
    if person is None:
        person = new_id()
        yield Person(
            id=person,
            names=baby.given_name,
            known_as="" if baby.given_name else baby.name or "Baby of the earlier pregnancy",
            role=Role.SIBLING,
            of_parent=next(iter(parents), None),
            sex=baby.sex,
            born=baby.born,
            died=baby.ended_on if baby.fate == Became.DIED else None,
            loss=LOSS.get(baby.fate) if baby.fate else None,
            restricted=baby.restricted,
        )
        for parent in parents:
            yield Tie(one=parent, kind=TieKind.PARENT, other=person)
    if not any(child.child == person for child in earlier.previous_children):
        yield PreviousChild(child=person, parents=tuple(parents))
