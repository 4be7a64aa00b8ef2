"""Who shut the bot out finds what the office told her in the web chat, and the office knows it."""

from datetime import timedelta

from sqlalchemy import bindparam, select

from bot.house import TELEGRAM, WEB
from bot.offer_deadlines import OfferDeadlines
from bot.ports import Address
from bot.telling import Telling
from domain.appointments import BookingStatus
from domain.messages import Notified
from domain.notices import NoticeOption
from domain.office_changes import Policy
from storage import tables as t
from storage.change_history import change_report
from storage.database import Statement
from storage.outbox_outcomes import mark_unreachable
from storage.people import add_address, mark_reachable
from tests.turn.changes import adviser_is_away, appointment_of, booking, last_change
from tests.turn.noticed import answers, booked, rows
from tests.turn.people import Someone
from tests.turn.stand import Stand

_NOTICE = Statement(
    select(t.notice.c.outbox_id, t.notice.c.unreached_at).where(t.notice.c.id == bindparam("notice"))
)
_OUTBOX = Statement(select(t.outbox.c.id, t.outbox.c.expires_at, t.outbox.c.state).order_by(t.outbox.c.id))


async def look(stand: Stand) -> int:
    house = stand.house(f"deadlines at {stand.now}")
    return await OfferDeadlines(house, Telling(house)).run()


async def shuts_the_bot_out(stand: Stand, who: Someone) -> None:
    assert who.person is not None
    async with stand.database.transaction() as tx:
        assert await mark_unreachable(tx, who.person, TELEGRAM) == 1


async def page_of(stand: Stand, who: Someone) -> list[Notified]:
    assert who.person is not None
    (page, _) = await stand.told(who.person, WEB, 0)
    return [one for one in page if isinstance(one, Notified)]


async def unreached(stand: Stand) -> list[bool]:
    async with stand.database.reading() as reader:
        report = await change_report(reader, await last_change(stand))
    assert report is not None
    return [one.unreached for one in report.bookings]


async def test_the_notice_knows_its_message_until_it_has_left(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    assert who.person is not None
    told = await adviser_is_away(stand, who.person, Policy.OFFER)
    (message,) = await rows(stand, _OUTBOX)
    (notice,) = await rows(stand, _NOTICE, notice=told.notice)
    assert (notice["outbox_id"], notice["unreached_at"]) == (message["id"], None)
    assert message["expires_at"] is not None, "when nothing is held any more it need not leave"
    await who.reads()
    await look(stand)
    (notice,) = await rows(stand, _NOTICE, notice=told.notice)
    assert notice["outbox_id"] is None
    assert await unreached(stand) == [False]


async def test_an_outage_of_the_channel_takes_nothing_from_anybody(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    assert who.person is not None
    mine = await appointment_of(stand, who)
    told = await adviser_is_away(stand, who.person, Policy.OFFER)
    last = max(offer.start for offer in told.offers)
    stand.now = last - timedelta(hours=2, minutes=1)
    assert await look(stand) == 0
    assert (await booking(stand, mine.booking)).status is BookingStatus.DISPLACED
    assert [row["state"] for row in await rows(stand, _OUTBOX)] == ["waiting"]


async def test_who_shut_the_bot_out_finds_it_in_the_web_chat_and_can_answer(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    assert who.person is not None
    told = await adviser_is_away(stand, who.person, Policy.OFFER)
    assert await page_of(stand, who) == []
    await shuts_the_bot_out(stand, who)
    await look(stand)
    await look(stand)
    (there,) = await page_of(stand, who)
    assert there.notice == told.notice
    assert [one.id for one in there.buttons] == ["1", "2", "3", "other", "cancel"]
    assert await unreached(stand) == [True]
    box = await stand.vault.box(who.person)
    async with stand.database.transaction() as tx:
        lookup = stand.vault.lookup(WEB, "her web address")
        assert await add_address(tx, box, who.person, WEB, lookup, "her web address", stand.now)
    on_the_web = Someone(stand, Address(WEB, "her web address"), person=who.person)
    await answers(on_the_web, told.notice, NoticeOption.TAKE_1)
    assert (await appointment_of(stand, who)).start == told.offers[0].start


async def test_a_cancellation_that_did_not_arrive_is_seen_by_staff(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    assert who.person is not None
    told = await adviser_is_away(stand, who.person, Policy.CANCEL)
    await shuts_the_bot_out(stand, who)
    await look(stand)
    assert [one.notice for one in await page_of(stand, who)] == [told.notice]
    assert await unreached(stand) == [True]


async def test_whom_no_channel_reached_at_that_moment_counts_as_not_reached(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    assert who.person is not None
    async with stand.database.transaction() as tx:
        await mark_reachable(tx, who.person, TELEGRAM, reachable=False)
    await adviser_is_away(stand, who.person, Policy.OFFER)
    assert len(await page_of(stand, who)) == 1
    assert await unreached(stand) == [True]


async def test_in_the_web_chat_it_waits_and_nobody_is_called_unreached(stand: Stand) -> None:
    who = await booked(stand)
    assert who.person is not None
    await adviser_is_away(stand, who.person, Policy.OFFER)
    await look(stand)
    assert await unreached(stand) == [False]


async def test_who_lets_the_bot_in_again_hears_it_there(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    assert who.person is not None
    told = await adviser_is_away(stand, who.person, Policy.OFFER)
    await shuts_the_bot_out(stand, who)
    async with stand.database.transaction() as tx:
        await mark_reachable(tx, who.person, TELEGRAM, reachable=True)
    await look(stand)
    waiting = [row for row in await rows(stand, _OUTBOX) if row["state"] == "waiting"]
    (notice,) = await rows(stand, _NOTICE, notice=told.notice)
    assert [row["id"] for row in waiting] == [notice["outbox_id"]]
    assert await unreached(stand) == [False]
