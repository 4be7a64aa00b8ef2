"""The settings of reminders, quiet hours and the waiting list: what is taken and what is refused."""

import pytest

from domain.errors import SettingsError
from ops.settings import load_settings


@pytest.mark.parametrize(
    ("text", "hours"), [("24,2", (24, 2)), ("2", (2,)), ("48, 24 ,3", (48, 24, 3)), ("none", ())]
)
def test_hours_before_an_appointment(text: str, hours: tuple[int, ...]) -> None:
    assert load_settings({"LOTSE_REMIND_HOURS_BEFORE": text}).remind_hours == hours


@pytest.mark.parametrize(
    "text", ["0", "24,", ",", "a", "-2", "337", "2.5", "٢", "9" * 5000, "none,2", "24;2"]
)
def test_other_hours_are_refused(text: str) -> None:
    with pytest.raises(SettingsError, match="LOTSE_REMIND_HOURS_BEFORE: must be hours from 1 to 336"):
        load_settings({"LOTSE_REMIND_HOURS_BEFORE": text})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("QUIET_FROM", "24"),
        ("QUIET_UNTIL", "-1"),
        ("VACANCY_HOLD_HOURS", "0"),
        ("RELEASE_DELAY_MINUTES", "1441"),
        ("NO_SHOW_GRACE_MINUTES", "soon"),
        ("FEW_SLOTS_DAYS", "85"),
    ],
)
def test_what_makes_no_sense_is_refused(name: str, text: str) -> None:
    with pytest.raises(SettingsError, match=f"LOTSE_{name}: "):
        load_settings({f"LOTSE_{name}": text})
