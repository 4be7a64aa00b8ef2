"""Places and free starts for another system: those of its organisation, in a bounded period."""

from datetime import UTC, datetime, timedelta

from domain.api_keys import ApiRight
from domain.ids import Lang, PersonId
from domain.slots import AdviserWish, SlotRequest, SlotWish
from storage.bookings import hold
from tests.api.region import ARKADEN, HACKLAENDER, RATHAUS_MONSCHAU
from tests.api.systems import Region
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import MONSCHAU, STADT, NewRecord

WEDNESDAY_9 = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
HORIZON = timedelta(weeks=12, days=1)


def starts(answer: dict[str, list[dict[str, str]]]) -> list[datetime]:
    return [datetime.fromisoformat(slot["start"]) for slot in answer["slots"]]


async def test_places_are_those_of_the_organisation_or_of_the_key_s_municipalities(region: Region) -> None:
    expected = [
        (await region.with_rights(ApiRight.SLOTS), [ARKADEN, RATHAUS_MONSCHAU]),
        (await region.with_rights(ApiRight.RECORDS, municipalities=[MONSCHAU]), [RATHAUS_MONSCHAU]),
        (await region.with_rights(ApiRight.SLOTS, organisation=STADT), [HACKLAENDER]),
    ]
    for system, places in expected:
        answer = await system.ask("places")
        assert [place["id"] for place in answer.json()["places"]] == places


async def test_a_place_is_described(region: Region) -> None:
    system = await region.with_rights(ApiRight.SLOTS, organisation=STADT)
    assert (await system.ask("places")).json()["places"] == [
        {
            "id": "hacklaender",
            "name": "Hackländerstraße",
            "municipality": "aachen",
            "address": "",
            "room": "",
            "phone": "",
            "hours_note": "",
            "tz": "Europe/Berlin",
            "desks": 2,
        }
    ]


@both_databases
async def test_free_starts_are_listed_until_somebody_takes_them(region: Region) -> None:
    system = await region.with_rights(ApiRight.SLOTS)
    period = {"place": "arkaden", "from": "2026-11-25T00:00:00Z", "to": "2026-11-26T00:00:00Z"}
    answer = (await system.ask("slots", **period)).json()
    assert starts(answer) == [WEDNESDAY_9 + timedelta(minutes=minutes) for minutes in (0, 15, 30)]
    assert answer["slots"][0] == {
        "start": "2026-11-25T08:00:00Z",
        "end": "2026-11-25T08:30:00Z",
        "language_match": None,
    }
    person = PersonId(f"person-{await region.office.add(NewRecord())}")
    wish = SlotWish(Lang("de"), AdviserWish.ANY)
    request = SlotRequest(person, ARKADEN, WEDNESDAY_9, 30, 1, wish)
    async with region.database.transaction() as tx:
        await hold(tx, request, now=MORNING, new_id=lambda: "hold-1")
    assert starts((await system.ask("slots", **period)).json()) == [WEDNESDAY_9 + timedelta(minutes=30)]


async def test_longer_appointments_have_fewer_starts(region: Region) -> None:
    system = await region.with_rights(ApiRight.SLOTS)
    period = {"place": "arkaden", "to": "2026-11-26T00:00:00Z"}
    found = {
        length: len((await system.ask("slots", minutes=length, **period)).json()["slots"])
        for length in (30, 45, 60, 75)
    }
    assert found == {30: 3, 45: 2, 60: 1, 75: 0}


async def test_with_a_language_starts_without_it_are_left_out_or_marked(region: Region) -> None:
    system = await region.with_rights(ApiRight.SLOTS)
    ukrainian = (await system.ask("slots", place="arkaden", language="uk")).json()
    assert {start.weekday() for start in starts(ukrainian)} == {2}
    tigrinya = (await system.ask("slots", place="arkaden", language="ti")).json()
    assert {start.weekday() for start in starts(tigrinya)} == {2, 3}
    assert {slot["language_match"] for slot in tigrinya["slots"]} == {False}


PERIODS: list[tuple[dict[str, str], tuple[datetime, datetime]]] = [
    ({}, (MORNING, MORNING + timedelta(days=14))),
    ({"from": "0001-01-01T00:00:00+14:00"}, (MORNING, MORNING + timedelta(days=14))),
    ({"to": "9999-12-31T23:59:59-12:00"}, (MORNING, MORNING + timedelta(days=31))),
    ({"to": "2026-01-01T00:00:00Z"}, (MORNING, MORNING)),
    ({"from": "9999-12-31T23:59:59-12:00"}, (MORNING + HORIZON, MORNING + HORIZON + timedelta(days=14))),
]


async def test_the_period_is_bounded_and_said(region: Region) -> None:
    system = await region.with_rights(ApiRight.SLOTS)
    for asked, looked_at in PERIODS:
        answer = (await system.ask("slots", place="arkaden", **asked)).json()
        assert tuple(datetime.fromisoformat(answer[name]) for name in ("from", "to")) == looked_at
        assert all(looked_at[0] <= start < looked_at[1] for start in starts(answer))


async def test_a_foreign_place_is_answered_like_one_that_does_not_exist(region: Region) -> None:
    system = await region.with_rights(ApiRight.SLOTS)
    unknown = await system.ask("slots", place="nothing-at-all")
    for place in (HACKLAENDER, "nowhere", "a\0b"):
        answer = await system.ask("slots", place=place)
        assert (answer.status_code, answer.content) == (404, unknown.content)
