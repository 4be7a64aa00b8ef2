"""Who gets a broadcast: only who asked for it, on the channel where she is reached, written down once."""

from datetime import date, timedelta

import pytest
from sqlalchemy import update

from domain.appointments import BookingStatus
from domain.broadcast_steps import Refusal, released
from domain.broadcasts import NO_CHANNEL, Audience, AudienceCount, BroadcastPreview, Content, RecipientState
from domain.ids import Lang, PersonId, PlaceId
from storage import tables as t
from storage.broadcast_audience import count_audience, release_broadcast
from storage.database import Statement
from storage.people import mark_reachable
from storage.statements import insert
from storage.times import to_us
from tests.broadcasts.towns import (
    ABROAD,
    ARABIC,
    ENGLISH,
    FREE,
    GERMAN,
    HALL,
    MONSCHAU,
    RULES,
    STOLBERG,
    TANJA,
    Town,
    words,
)


async def counted(
    town: Town, audience: Audience, channels: tuple[str, ...] = ("telegram", "web")
) -> dict[tuple[str, str], int]:
    draft = town.draft(Content(free_text="x", audience=audience))
    async with town.database.reading() as reader:
        return {
            (one.language, one.channel): one.people for one in await count_audience(reader, draft, channels)
        }


async def books(
    town: Town, name: str, day: date, place: PlaceId = HALL, status: BookingStatus = BookingStatus.CONFIRMED
) -> None:
    """Give a person an appointment at noon UTC of a day."""
    tick = int(
        (to_us(town.now.replace(year=day.year, month=day.month, day=day.day, hour=12)) // 1_000_000) // 300
    )
    values: dict[str, object] = {
        "id": f"{name}-{day}-{place}-{status}",
        "person_id": name,
        "quota_no": tick,
        "record_id": None,
        "place_id": place,
        "resource": "somebody",
        "desk_no": 1,
        "party_size": 1,
        "start_tick": tick,
        "end_tick": tick + 6,
        "status": status.value,
        "hold_until": None,
        "language_match": 1,
        "wish_match": 1,
        "sequence": 0,
        "version": 1,
        "created_at": to_us(town.now),
        "updated_at": to_us(town.now),
    }
    async with town.database.transaction() as tx:
        await tx.execute(insert(t.booking, *values), **values)


async def test_only_who_asked_for_news_of_these_towns(town: Town) -> None:
    await town.know("amira", news=(STOLBERG, MONSCHAU))
    await town.know("boris", news=(MONSCHAU,), language=Lang("uk"))
    await town.know("cem", news=())
    await town.know("dora", news=(ABROAD,))
    assert await counted(town, Audience()) == {("de", "telegram"): 1, ("uk", "telegram"): 1}
    assert await counted(town, Audience(municipalities=(STOLBERG,))) == {("de", "telegram"): 1}
    assert await counted(town, Audience(municipalities=(STOLBERG, MONSCHAU))) == {
        ("de", "telegram"): 1,
        ("uk", "telegram"): 1,
    }


async def test_a_town_of_another_organisation_is_nobodys_to_write_to(town: Town) -> None:
    await town.know("dora", news=(ABROAD,))
    assert await counted(town, Audience(municipalities=(ABROAD,))) == {}


async def test_telegram_goes_before_the_web_and_nothing_before_silence(town: Town) -> None:
    await town.know("amira", language=ARABIC)
    await town.know("boris", channel="web")
    await town.know("cem")
    async with town.database.transaction() as tx:
        await mark_reachable(tx, PersonId("cem"), "telegram", reachable=False)
    assert await counted(town, Audience()) == {("ar", "telegram"): 1, ("de", "web"): 1, ("de", NO_CHANNEL): 1}
    assert await counted(town, Audience(), channels=("web",)) == {
        ("ar", NO_CHANNEL): 1,
        ("de", "web"): 1,
        ("de", NO_CHANNEL): 1,
    }


async def test_languages_bound_it(town: Town) -> None:
    await town.know("amira", language=ARABIC)
    await town.know("boris", language=ENGLISH)
    await town.know("cem", language=GERMAN)
    assert await counted(town, Audience(languages=(ARABIC, ENGLISH))) == {
        ("ar", "telegram"): 1,
        ("en", "telegram"): 1,
    }


@pytest.mark.parametrize(
    ("audience", "meant"),
    [
        (Audience(places=(HALL,)), {"amira", "boris"}),
        (Audience(places=(PlaceId("vhs"),)), {"cem"}),
        (Audience(first=date(2026, 11, 24)), {"amira", "boris", "cem"}),
        (Audience(first=date(2026, 11, 24), last=date(2026, 11, 24)), {"amira"}),
        (Audience(last=date(2026, 11, 24)), {"amira"}),
        (Audience(places=(HALL,), first=date(2026, 11, 25), last=date(2026, 11, 30)), {"boris"}),
        (Audience(places=(PlaceId("vhs"),), last=date(2026, 11, 24)), set()),
    ],
)
async def test_appointments_bound_it(town: Town, audience: Audience, meant: set[str]) -> None:
    await town.know("amira", "boris", "cem", "dora")
    await town.know("eve", news=())
    await books(town, "amira", date(2026, 11, 24))
    await books(town, "boris", date(2026, 11, 25))
    await books(town, "boris", date(2026, 11, 26), status=BookingStatus.DISPLACED)
    await books(town, "cem", date(2026, 11, 25), PlaceId("vhs"))
    await books(town, "dora", date(2026, 11, 24), status=BookingStatus.CANCELLED_BY_PERSON)
    await books(town, "eve", date(2026, 11, 24))
    if meant:
        broadcast = await town.release(audience=audience)
        assert set(await town.ledger(broadcast)) == meant
    else:
        assert await counted(town, audience) == {}


async def test_the_recipients_are_written_down_once_with_language_and_channel(town: Town) -> None:
    await town.know("amira", language=ARABIC, news=(STOLBERG, MONSCHAU))
    await town.know("boris", channel="web")
    await town.know("cem")
    async with town.database.transaction() as tx:
        await mark_reachable(tx, PersonId("cem"), "telegram", reachable=False)
    broadcast = await town.release()
    await town.know("late")
    async with town.database.transaction() as tx:
        await tx.execute(Statement.adhoc(update(t.person).values(language="en")))
    assert await town.ledger(broadcast) == {
        "amira": RecipientState.PLANNED,
        "boris": RecipientState.PLANNED,
        "cem": RecipientState.UNREACHABLE,
    }
    report = await town.report(broadcast)
    assert (report.total, report.planned, report.unreachable) == (3, 2, 1)


async def test_nobody_is_written_down_when_somebody_was_faster(town: Town) -> None:
    await town.know("amira")
    waiting = await town.submitted()
    async with town.database.transaction() as tx:
        preview = BroadcastPreview(waiting.id, waiting.version, words(), await count_audience(tx, waiting))
        after = released(waiting, preview, TANJA, RULES, town.now)
        assert not isinstance(after, Refusal)
        assert await release_broadcast(tx, after, words(), town.now) == 1
    async with town.database.transaction() as tx:
        assert await release_broadcast(tx, after, words(), town.now) is None
    assert len(await town.ledger(waiting)) == 1


async def test_channels_that_are_not_served_reach_nobody(town: Town) -> None:
    await town.know("amira")
    await town.know("boris", channel="web")
    waiting = await town.submitted()
    async with town.database.transaction() as tx:
        counts = await count_audience(tx, waiting, ("web",))
        preview = BroadcastPreview(waiting.id, waiting.version, words(), counts)
        after = released(waiting, preview, TANJA, RULES, town.now)
        assert not isinstance(after, Refusal)
        await release_broadcast(tx, after, words(), town.now, ("web",))
    assert await town.ledger(waiting) == {
        "amira": RecipientState.UNREACHABLE,
        "boris": RecipientState.PLANNED,
    }


async def test_the_numbers_of_the_preview(town: Town) -> None:
    counts = (
        AudienceCount(ARABIC, "telegram", 4),
        AudienceCount(ARABIC, "web", 2),
        AudienceCount(GERMAN, "web", 1),
        AudienceCount(GERMAN, NO_CHANNEL, 3),
    )
    preview = BroadcastPreview(town.draft(FREE).id, 1, words(), counts)
    assert (preview.reached, preview.unreachable, preview.channels) == (7, 3, ("telegram", "web"))
    assert preview.people(language=ARABIC) == 6
    assert preview.people(channel="web") == 3
    assert preview.people(language=GERMAN, channel="telegram") == 0


async def test_people_who_came_while_it_was_written_are_counted_anew(town: Town) -> None:
    await town.know("amira")
    assert await counted(town, Audience()) == {("de", "telegram"): 1}
    town.later(seconds=timedelta(hours=1).total_seconds())
    await town.know("boris")
    assert await counted(town, Audience()) == {("de", "telegram"): 2}
