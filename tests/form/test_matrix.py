import pytest

from prebirth.form.matrix import matrix_gaps, matrix_text
from prebirth.form.model import Walk


def without(walk: Walk, finding: str) -> Walk:
    """The walk with one finding taken out of every question and table."""
    sections = []
    for section in walk.form.sections:
        strip = [
            q.model_copy(update={"findings": tuple(f for f in q.findings if f != finding)})
            for q in section.questions
        ]
        holds = [
            h.model_copy(update={"findings": tuple(f for f in h.findings if f != finding)})
            for h in section.holds
        ]
        sections.append(
            section.model_copy(update={"questions": tuple(strip), "holds": tuple(holds)})
        )
    return walk.model_copy(
        update={"form": walk.form.model_copy(update={"sections": tuple(sections)})}
    )


def test_the_walk_that_ships_reaches_every_finding(walk: Walk) -> None:
    assert matrix_gaps(walk, {}) == []
    text = matrix_text(walk, {})
    assert all(f"{finding.id} " in text for finding in walk.findings.findings)


@pytest.mark.parametrize("finding", ["J1", "G5", "L3", "K10", "T6", "N11", "A8"])
def test_a_finding_that_nothing_reaches_is_a_gap(walk: Walk, finding: str) -> None:
    assert any(gap.startswith(f"{finding} ") for gap in matrix_gaps(without(walk, finding), {}))


def test_a_prompt_that_names_no_finding_is_a_gap(walk: Walk) -> None:
    assert "some-rule names Z9, which is no finding." in matrix_gaps(walk, {"some-rule": ["Z9"]})
