"""A nation's lists: what a folder may say in them, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from prebirth.base.places import shipped_forms
from prebirth.base.yaml_files import FormError
from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.case import Case
from prebirth.case.earlier_children import Order
from prebirth.case.enquiries import LegalName, LegalNameRole, Section47Enquiry
from prebirth.case.listed import called, go_by, lists, shipped_nations, using
from prebirth.case.plan import Conference, Decision, Forum, LegalKind
from prebirth.case.plan_course import PlanCourse
from prebirth.case.ties import TieKind
from prebirth.cli.main import main
from prebirth.form.conditions import CONDITIONS
from prebirth.form.events import EVENTS
from prebirth.form.legal import Used
from prebirth.form.load import imported_words, load_walk
from prebirth.form.model import Walk
from prebirth.rules.prompts.evaluate import all_prompts

OURS = "nations/England"
TODAY = date(2026, 7, 10)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return copytree(shipped_forms(), tmp_path / "own")


def rewrite(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / OURS / f"{name}.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def add(folder: Path, name: str, row: str) -> None:
    path = folder / OURS / f"{name}.yaml"
    path.write_text(path.read_text(encoding="utf-8") + row, encoding="utf-8")


def without(folder: Path, name: str, *ids: str) -> None:
    """Take rows out of a list."""
    path = folder / OURS / f"{name}.yaml"
    head, *rows = path.read_text(encoding="utf-8").split("\n  - id: ")
    kept = [row for row in rows if row.split("\n")[0] not in ids]
    path.write_text("\n  - id: ".join([head, *kept]), encoding="utf-8")


def test_an_own_choice_is_offered_called_and_closed_as_its_row_says(own: Path) -> None:
    add(
        own,
        "forums",
        "  - id: advice panel\n    label: panel with counsel\n    plain: talk with a lawyer\n"
        "    roles: [between the authority and its lawyers]\n",
    )
    walk = load_walk(own)
    assert walk.lists.nation == "England"
    with using(walk.lists):
        assert Forum.offered()[-1] == "advice panel"
        forum = Forum("advice panel")
        assert (forum.label, forum.plain) == ("panel with counsel", "talk with a lawyer")
        assert Decision(id="d", forum=forum).privileged
    assert forum.label == "advice panel"


def test_a_choice_taken_out_is_not_offered_and_keeps_its_meaning(own: Path) -> None:
    without(own, "forums", "panel")
    rewrite(own, "forums", "label: supervision\n", "label: supervision\n    off: true\n")
    with using(load_walk(own).lists):
        assert {"panel", "supervision"}.isdisjoint(Forum.offered())
        assert not Decision(id="d", forum=Forum("panel")).privileged
        assert not Decision(id="d", forum=Forum("supervision")).privileged


def test_a_folder_without_lists_has_those_of_the_app(own: Path, walk: Walk) -> None:
    for path in (own / "nations").rglob("*.yaml"):
        path.unlink()
    (own / "nation.yaml").unlink()
    assert load_walk(own).lists == walk.lists


CLOSING = "    roles: [between the authority and its lawyers, legal planning]\n"


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("forums", "label: panel", "label: core group", "line 26: the label “core group” is used"),
        ("forums", "id: panel", "id: other", "the id “other” is used twice"),
        ("forums", "    label: panel\n", "", "“label” is missing here"),
        ("forums", "label: panel\n", 'label: ""\n', "label: "),
        (
            "forums",
            "[core group]",
            "[core grup]",
            "there is no “core grup” here. Did you mean",
        ),
        ("forums", CLOSING, "", "“legal planning” needs the role “between the authority and its"),
        ("forums", "    label: panel\n", "    label: panel\n    kind: x\n", "“kind” is not a key"),
        (
            "agencies",
            "    label: domestic abuse service\n",
            "    label: domestic abuse service\n    roles: [leads to nobody]\n",
            "“domestic abuse service” cannot have the role “leads to nobody”, which",
        ),
        (
            "orders",
            "    roles: [made by a court, the new name and home are closed to the birth family]\n",
            "    roles: [made by a court]\n",
            "“placement order” needs the role “the new name and home are closed",
        ),
    ],
)
def test_a_faulty_list_is_refused_with_its_place(
    own: Path, name: str, old: str, new: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rewrite(own, name, old, new)
    assert main(["forms", "check", str(own)]) == 1
    told = capsys.readouterr().err
    assert said in told
    assert f"{name}.yaml, line " in told


def test_a_list_without_a_role_that_the_program_needs_is_refused(own: Path) -> None:
    nation = own / "nations" / "Northfen"
    (own / OURS).rename(nation)
    (own / "nation.yaml").write_text("nation: Northfen\n", encoding="utf-8")
    assert load_walk(own).lists.nation == "Northfen"
    path = nation / "forums.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(CLOSING, ""), encoding="utf-8")
    with pytest.raises(FormError, match="no row has the role “between the authority and its la"):
        load_walk(own)
    path.unlink()
    with pytest.raises(FormError, match=r"forums.yaml: there is no such list.*none for Northfen"):
        load_walk(own)


def test_a_list_that_does_not_say_when_it_was_read_loads_and_is_refused_by_the_check(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = own / OURS / "forums.yaml"
    head = [
        line
        for line in path.read_text(encoding="utf-8").splitlines(keepends=True)
        if not line.startswith(("edition:", "checked:", "address:", "tried:"))
    ]
    path.write_text("".join(head), encoding="utf-8")
    assert load_walk(own).lists.sources["forums"].checked is None
    assert main(["forms", "check", str(own)]) == 1
    assert "does not say “edition” and “checked”" in capsys.readouterr().err


@pytest.mark.parametrize("name", lists())
def test_each_list_that_ships_says_when_somebody_read_its_source(walk: Walk, name: str) -> None:
    source = walk.lists.sources[name]
    assert not source.lacks
    assert source.tried


def test_few_texts_in_all_files_are_still_to_be_read() -> None:
    said = [
        line
        for path in shipped_forms().rglob("*.yaml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() == "checked: not yet"
    ]
    assert len(said) <= 5


def test_what_the_app_names_is_the_nations_and_a_name_it_lacks_the_apps(own: Path) -> None:
    rewrite(own, "names", "label: MARAC", "label: the Thursday meeting")
    without(own, "names", "Court of Protection")
    with using(load_walk(own).lists):
        assert called(LegalName, LegalNameRole.ABUSE_MEETING) == "the Thursday meeting"
        assert called(LegalName, LegalNameRole.COURT_FOR_ADULTS) == "Court of Protection"


def test_days_and_prompts_say_what_the_nation_calls_things(own: Path) -> None:
    rewrite(own, "forums", "label: strategy discussion", "label: IRD")
    rewrite(own, "conference_outcomes", "label: child protection plan", "label: care plan")
    rewrite(own, "alerts", "label: CP-IS (England)", "label: the flag")
    made = Conference(id="c", held_on="2026-06-03", outcome="child protection plan")
    case = Case(id="c").adding(made).adding(Section47Enquiry(id="q", begun_on="2026-05-01"))
    walk = load_walk(own)
    with using(walk.lists):
        assert EVENTS["section_47_strategy"].words == "the IRD that started enquiries"
        assert EVENTS["police_protection"].words == "police protection began"
        assert CONDITIONS["plan_made"].words == "if a care plan is made"
        said = {prompt.id: prompt.message for prompt in all_prompts(case, TODAY, walk)}
        assert "does not name the IRD" in said["enquiry-unstarted"]
        assert "a care plan, and no alert of the flag is recorded" in said["cp-is-missing"]


def test_a_decision_of_which_the_lists_know_nothing_leaves_a_plan_as_it_was() -> None:
    made = Conference(id="a", held_on="2026-06-03", outcome="child protection plan")
    later = Conference(id="b", held_on="2026-07-03", outcome="removed from the register")
    course = PlanCourse.of(Case(id="c").adding(made).adding(later))
    assert course.stands
    assert later.outcome
    assert later.outcome.label == "removed from the register"


def test_a_nations_folder_says_words_plain_titles_and_holidays(own: Path) -> None:
    (own / OURS / "words.yaml").write_text(
        "glossary:\n  - {sought: hub, term: Hub, means: Where everybody meets.}\n"
        "plain_titles:\n  Home and neglect: Where you live\n",
        encoding="utf-8",
    )
    (own / OURS / "holidays.yaml").write_text(
        'source: Ours\nchecked: 2026-11-01\nyears:\n  2026: "12-24"\n', encoding="utf-8"
    )
    walk = load_walk(own)
    assert [row.term for row in walk.glossary] == ["Hub"]
    titles = {section.title: section.plain_title for section in walk.form.sections}
    assert titles["Home and neglect"] == "Where you live"
    assert titles["This pregnancy"] == "Your pregnancy", "what it lacks is the app's"
    assert walk.times.calendar.after(date(2026, 12, 23), 1) == date(2026, 12, 25)
    assert imported_words(own) == imported_words(shipped_forms())


def test_a_folder_of_the_old_layout_loads_with_its_own_words_titles_and_holidays(
    own: Path,
) -> None:
    for name in ("words.yaml", "holidays.yaml"):
        (own / OURS / name).unlink()
    (own / "words.yaml").write_text(
        "glossary:\n  - {sought: hub, term: Hub, means: Where everybody meets.}\n"
        "imported: {no access: [door shut]}\n",
        encoding="utf-8",
    )
    (own / "holidays").mkdir()
    (own / "holidays" / "England.yaml").write_text(
        'source: Ours\nchecked: 2026-11-01\nyears:\n  2026: "12-24"\n', encoding="utf-8"
    )
    form = own / "assessment.yaml"
    old = "    title: Home and neglect\n"
    text = form.read_text(encoding="utf-8")
    assert old in text
    form.write_text(text.replace(old, f"{old}    plain_title: Your place\n"), encoding="utf-8")
    walk = load_walk(own)
    assert [row.term for row in walk.glossary] == ["Hub"]
    assert imported_words(own) == {"door shut": ("no access",)}
    titles = {section.title: section.plain_title for section in walk.form.sections}
    assert titles["Home and neglect"] == "Your place"
    assert walk.times.calendar.after(date(2026, 12, 23), 1) == date(2026, 12, 25)
    assert main(["forms", "check", str(own)]) == 0


def test_england_is_the_one_nation_that_is_complete_in_the_app() -> None:
    assert shipped_nations() == ["England"]


def test_another_nation_does_not_know_the_ids_of_this_one(own: Path) -> None:
    nation = own / "nations" / "Northfen"
    (own / OURS).rename(nation)
    (own / "nation.yaml").write_text("nation: Northfen\n", encoding="utf-8")
    path = nation / "legal_steps.yaml"
    path.write_text(
        "source: Act of Northfen\nrows:\n  - id: counsel\n    label: counsel\n"
        "    roles: [between the authority and its lawyers]\n",
        encoding="utf-8",
    )
    with using(load_walk(own).lists):
        assert LegalKind.offered() == ("counsel",)
        assert LegalKind("letter before proceedings").row is None


def test_legal_wording_is_for_kinds_of_agency_that_there_are(own: Path) -> None:
    path = own / "legal.yaml"
    text = path.read_text(encoding="utf-8").replace("[police, probation]", "[polise, probation]")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FormError, match="kind of agency “polise”"):
        load_walk(own)


def test_the_folder_in_use_is_read_anew_and_a_faulty_one_closes_all(own: Path) -> None:
    try:
        go_by(own)
        assert Order("care order").label == "care order"
        rewrite(own, "orders", "label: care order", "label: full care order")
        assert Order("care order").label == "care order"
        go_by(own)
        assert Order("care order").label == "full care order"
        rewrite(own, "forums", "label: panel", "label: core group")
        go_by(own)
        assert Decision(id="d", forum=Forum("conference")).privileged
        assert Order("care order").label == "full care order"
    finally:
        go_by(shipped_forms())


def test_an_agency_of_no_known_kind_reads_what_binds_any_other(walk: Walk) -> None:
    case = Case(id="c").adding(Agency(id="a", kind=AgencyKind("Hub of Northfen")))
    (agency,) = case.agencies
    assert walk.legal.said(Used.REQUEST, kind=agency.kind) == walk.legal.said(
        Used.REQUEST, kind=AgencyKind("other")
    )


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("husband", TieKind.MARRIED),
        ("partner", TieKind.RELATIONSHIP),
        ("boyfriend", TieKind.RELATIONSHIP),
        ("ex", TieKind.SEPARATED),
    ],
)
def test_what_people_call_one_of_a_couple_means_what_the_two_are(word: str, kind: TieKind) -> None:
    meant = imported_words(shipped_forms())[word]
    assert [one for one in meant if one in {*TieKind}] == [kind]
