"""Importing a setup: whole or not at all, twice is once, and what the desk needs is there."""

from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy import select

from domain.errors import SetupError
from domain.ids import OrganisationId, StaffId
from domain.office_changes import CloseDays, Decision, Edit, Policy, ReplaceRule, RuleDraft
from domain.setup import Setup, made_at_desk
from domain.staff import Role
from ops.setup_export import export_setup
from ops.setup_import import ImportReport, import_setup
from storage import tables as t
from storage.change_apply import AppliedChange, apply_change
from storage.change_preview import preview_change
from storage.database import Database, Statement
from storage.directory import load_directory
from storage.setup import read_setup
from tests.ops.setup_texts import SMALL, spoilt
from tests.storage.offices import ids

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
NEW_ID = ids("staff")
SESSIONS = Statement(
    select(t.office_session.c.local_date)
    .where(t.office_session.c.local_date <= "2026-12-08")
    .order_by(t.office_session.c.local_date)
)
DISABLE = Statement(
    t.staff.update().where(t.staff.c.username == "cm-birke").values(active=0, password_hash="h")
)
STAFF = Statement(select(t.staff).where(t.staff.c.username == "cm-birke"))


async def bring_in(database: Database, source: str) -> ImportReport:
    return await import_setup(database, source, "region.toml", now=NOW, new_id=NEW_ID)


async def stored(database: Database) -> Setup:
    async with database.reading() as reader:
        return await read_setup(reader)


async def test_an_import_opens_the_office_hours_of_the_coming_weeks(database: Database) -> None:
    report = await bring_in(database, SMALL)
    assert report.lines()[-2] == "9 changes"
    assert report.horizon.added == 13 + 12 - 2
    async with database.reading() as reader:
        days = [row["local_date"] for row in await reader.fetch_all(SESSIONS)]
    assert days == ["2026-11-23", "2026-11-24", "2026-11-30", "2026-12-01", "2026-12-07", "2026-12-08"]


async def test_importing_twice_changes_nothing(database: Database) -> None:
    await bring_in(database, SMALL)
    before = await stored(database)
    report = await bring_in(database, SMALL)
    assert report.lines() == ["0 changes", "0 office hours opened, 0 closed"]
    assert await stored(database) == before


async def test_a_wrong_file_changes_nothing(database: Database) -> None:
    await bring_in(database, SMALL)
    before = await stored(database)
    with pytest.raises(SetupError):
        await bring_in(database, spoilt("desks = 1", "desks = 0"))
    assert await stored(database) == before


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (
            'place = "vhs"\nstaff = "cm-esche"\ndays = ["tuesday"]\nstarts = "11:00"\nends = "13:00"',
            "region.toml:50: office_hours: on 2026-11-24 'vhs' has more advisers than its 1 desks",
        ),
        (
            'place = "vhs"\nstaff = "cm-birke"\ndays = ["tuesday"]\nstarts = "11:00"\nends = "13:00"',
            "region.toml:50: office_hours: on 2026-11-24 'cm-birke' is already in 'vhs' at that time",
        ),
        (
            'place = "vhs"\nstaff = "cm-esche"\ndays = ["monday"]\nstarts = "11:00"\nends = "12:30"\nnth=[5]',
            "region.toml:50: office_hours: on 2026-11-30 'vhs' has more advisers than its 1 desks",
        ),
    ],
)
async def test_hours_that_cannot_be_kept_are_refused(database: Database, more: str, message: str) -> None:
    with pytest.raises(SetupError) as refused:
        await bring_in(database, f"{SMALL}\n[[office_hours]]\n{more}\n")
    assert message in str(refused.value).splitlines()
    assert await stored(database) == Setup()


async def test_a_change_is_named_and_hours_follow(database: Database) -> None:
    await bring_in(database, SMALL)
    report = await bring_in(database, spoilt('["monday", "tuesday"]', '["monday"]'))
    assert report.lines() == [
        "retired office_hours vhs day 2 09:00-12:00",
        "1 change",
        "0 office hours opened, 11 closed",
    ]
    report = await bring_in(database, SMALL.replace("extra_minutes = 15", "extra_minutes = 30"))
    assert [str(change) for change in report.changes] == [
        "changed topic wohnen",
        "added office_hours vhs day 2 09:00-12:00",
    ]


async def test_an_end_date_of_a_post_closes_its_hours(database: Database) -> None:
    await bring_in(database, SMALL)
    report = await bring_in(database, spoilt('"uk"]', '"uk"]\nends_on = 2026-12-01'))
    assert [str(change) for change in report.changes] == ["changed staff cm-birke"]
    async with database.reading() as reader:
        days = [row["local_date"] for row in await reader.fetch_all(SESSIONS)]
    assert days == ["2026-11-23", "2026-11-24", "2026-11-30", "2026-12-01"]


async def test_passwords_and_disabled_accounts_are_left_alone(database: Database) -> None:
    await bring_in(database, SMALL)
    async with database.transaction() as tx:
        await tx.execute(DISABLE)
    report = await bring_in(database, SMALL)
    assert report.changes == ()
    async with database.reading() as reader:
        row = await reader.fetch_one(STAFF)
    assert row is not None
    assert (row["active"], row["password_hash"]) == (0, "h")


async def test_posts_that_a_file_leaves_out_keep_their_account(database: Database) -> None:
    await bring_in(database, SMALL)
    start = SMALL.index('[[staff]]\nusername = "cm-esche"')
    report = await bring_in(database, SMALL[:start] + SMALL[SMALL.index("[[office_hours]]") :])
    assert report.changes == ()
    assert [member.username for member in (await stored(database)).staff] == ["cm-birke", "cm-esche"]


async def test_the_languages_of_a_place_are_kept_in_their_order_changed_and_taken_back(
    database: Database,
) -> None:
    await bring_in(database, spoilt("desks = 1", 'desks = 1\nlanguages = ["uk", "de-simple", "ar"]'))
    async with database.reading() as reader:
        text = await export_setup(reader)
        directory = await load_directory(reader)
    assert 'languages = ["uk", "de-simple", "ar"]' in text.split("[[topic]]")[0]
    assert directory.places[0].languages == ("uk", "de-simple", "ar")
    assert (await bring_in(database, text)).lines()[0] == "0 changes"
    for source in (text.replace('"uk", "de-simple", "ar"', '"ar", "uk"'), SMALL):
        assert (await bring_in(database, source)).lines()[:2] == ["changed place vhs", "1 change"]
    assert (await stored(database)).places[0].languages == ()


async def test_what_is_exported_is_imported_without_a_change(database: Database) -> None:
    labelled = spoilt("extra_minutes = 15", 'labels = { uk = "Житло \\"тут\\"", "de-simple" = "Wohnung" }')
    await bring_in(database, labelled)
    async with database.reading() as reader:
        text = await export_setup(reader)
    report = await bring_in(database, text)
    assert report.lines()[0] == "0 changes"
    async with database.reading() as reader:
        assert await export_setup(reader) == text
    assert 'days = ["monday", "tuesday"]' in text


async def at_the_desk(database: Database, edit: Edit) -> None:
    """Do a change of office hours that touches nobody."""
    async with database.transaction() as tx:
        directory = await load_directory(tx)
        shown = await preview_change(tx, edit, Policy.MOVE, now=NOW, directory=directory)
        done = await apply_change(
            tx,
            Decision(edit, Policy.MOVE, version=shown.version),
            by=StaffId("clerk"),
            organisation=OrganisationId("region"),
            now=NOW,
            new_id=NEW_ID,
            directory=directory,
        )
    assert isinstance(done, AppliedChange), done


async def changed_at_the_desk(database: Database) -> None:
    """Birke's Monday ends at eleven from December on, and a Thursday morning is closed."""
    await bring_in(database, SMALL)
    setup = await stored(database)
    [monday] = [rule for rule in setup.rules if rule.weekday == 0]
    draft = RuleDraft(
        place=monday.place,
        staff=monday.staff,
        weekday=0,
        starts=time(9),
        ends=time(11),
        valid_from=date(2026, 12, 1),
        buffer_minutes=10,
    )
    await at_the_desk(database, ReplaceRule(rule=monday.id, from_day=date(2026, 12, 1), draft=draft))
    await at_the_desk(
        database,
        CloseDays(
            place=monday.place,
            first=date(2026, 12, 8),
            last=date(2026, 12, 8),
            starts=time(9),
            ends=time(10),
            title="Wahl",
        ),
    )


async def test_what_was_entered_at_the_desk_is_exported_and_imported_without_a_change(
    database: Database,
) -> None:
    await changed_at_the_desk(database)
    async with database.reading() as reader:
        text = await export_setup(reader)
    assert text.count('id = "desk.') == 2
    assert "buffer_minutes = 10" in text
    before = await stored(database)
    report = await bring_in(database, text)
    assert report.lines()[0] == "0 changes"
    assert report.horizon.removed == report.horizon.added == 0
    assert await stored(database) == before


async def test_a_file_that_does_not_name_them_leaves_entries_of_the_desk_alone(database: Database) -> None:
    await changed_at_the_desk(database)
    entered = [rule for rule in (await stored(database)).rules if made_at_desk(rule.id)]
    kept = spoilt('["monday", "tuesday"]', '["tuesday"]')
    report = await bring_in(database, kept)
    assert [str(change) for change in report.changes] == ["retired office_hours vhs day 1 09:00-12:00"]
    setup = await stored(database)
    assert [rule for rule in setup.rules if made_at_desk(rule.id)] == entered
    assert "Wahl" in {closure.reason for closure in setup.closures}


async def test_a_file_from_before_the_desk_is_refused_where_both_would_hold(database: Database) -> None:
    await changed_at_the_desk(database)
    before = await stored(database)
    with pytest.raises(SetupError, match=r"region.toml:38: office_hours: .*'cm-birke' is already in 'vhs'"):
        await bring_in(database, SMALL)
    assert await stored(database) == before


async def test_an_export_is_about_posts_only(database: Database) -> None:
    await bring_in(database, SMALL)
    async with database.transaction() as tx:
        await tx.execute(
            Statement(t.staff.update().values(password_hash="$argon2id$secret", last_login_at=1))
        )
    async with database.reading() as reader:
        text = await export_setup(reader)
    assert "secret" not in text
    assert "password" not in text
    assert "CM Birke" in text


async def test_staff_have_roles_languages_and_municipalities(database: Database) -> None:
    await bring_in(database, SMALL)
    birke, esche = (await stored(database)).staff
    assert (birke.role, birke.languages, birke.municipalities) == (
        Role.CASE_MANAGER,
        ("de", "uk"),
        ("stolberg",),
    )
    assert (esche.municipalities, esche.ends_on) == ((), None)
    assert (await stored(database)).closures[0].first == date(2026, 12, 24)
