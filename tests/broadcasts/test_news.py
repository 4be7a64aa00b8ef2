"""Who wants news: asked for, ended in one tap, gone with the person, proven by a consent of its own."""

from datetime import timedelta

from domain.broadcasts import Audience, RecipientState
from domain.ids import ConsentId, Lang, PersonId
from storage.consents import Consent, add_consent, consents_of
from storage.erasure import erase_person
from storage.news import NEWS_SCOPE, end_old_news, news_of, start_news, stop_news
from tests.broadcasts.towns import MONSCHAU, STOLBERG, Town

AMIRA = PersonId("amira")


async def towns_of(town: Town, person: PersonId = AMIRA) -> list[str]:
    async with town.database.reading() as reader:
        return [one.municipality for one in await news_of(reader, person)]


async def agree(town: Town, scope: str) -> None:
    async with town.database.transaction() as tx:
        consent = Consent(scope, "2026-10.1", Lang("de"), town.now, None)
        await add_consent(tx, ConsentId(f"{scope}-proof"), AMIRA, consent)


async def proofs(town: Town) -> dict[str, bool]:
    """Each scope with whether it still holds."""
    async with town.database.reading() as reader:
        return {one.scope: one.withdrawn_at is None for one in await consents_of(reader, AMIRA)}


async def test_news_are_asked_for_by_municipality_and_only_once(town: Town) -> None:
    await town.know("amira", news=())
    async with town.database.transaction() as tx:
        assert await start_news(tx, AMIRA, STOLBERG, town.now)
        assert await start_news(tx, AMIRA, MONSCHAU, town.now + timedelta(seconds=1))
        assert not await start_news(tx, AMIRA, STOLBERG, town.now)
    assert await towns_of(town) == [STOLBERG, MONSCHAU]


async def test_one_tap_ends_all_and_withdraws_this_consent_only(town: Town) -> None:
    await town.know("amira", news=(STOLBERG, MONSCHAU))
    await agree(town, NEWS_SCOPE)
    await agree(town, "intake")
    async with town.database.transaction() as tx:
        assert await stop_news(tx, AMIRA, town.now) == 2
    assert await towns_of(town) == []
    assert await proofs(town) == {NEWS_SCOPE: False, "intake": True}
    async with town.database.transaction() as tx:
        assert await stop_news(tx, AMIRA, town.now) == 0


async def test_the_consent_holds_while_one_municipality_is_left(town: Town) -> None:
    await town.know("amira", news=(STOLBERG, MONSCHAU))
    await agree(town, NEWS_SCOPE)
    async with town.database.transaction() as tx:
        assert await stop_news(tx, AMIRA, town.now, STOLBERG) == 1
    assert await towns_of(town) == [MONSCHAU]
    assert await proofs(town) == {NEWS_SCOPE: True}


async def test_what_waits_for_somebody_who_ends_her_news_is_not_sent(town: Town) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    async with town.database.transaction() as tx:
        await stop_news(tx, AMIRA, town.now)
    assert await town.ledger(broadcast) == {
        "amira": RecipientState.SKIPPED,
        "boris": RecipientState.PLANNED,
    }


async def test_who_ends_the_news_of_one_municipality_gets_what_the_others_send(town: Town) -> None:
    await town.know("amira", news=(STOLBERG, MONSCHAU))
    of_stolberg = await town.release(audience=Audience(municipalities=(STOLBERG,)))
    of_monschau = await town.release(audience=Audience(municipalities=(MONSCHAU, STOLBERG)))
    of_all = await town.release()
    async with town.database.transaction() as tx:
        await stop_news(tx, AMIRA, town.now, STOLBERG)
    assert await town.ledger(of_stolberg) == {"amira": RecipientState.SKIPPED}
    assert await town.ledger(of_monschau) == {"amira": RecipientState.PLANNED}
    assert await town.ledger(of_all) == {"amira": RecipientState.PLANNED}


async def test_erasing_a_person_takes_her_news_and_her_copies_along(town: Town) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    async with town.database.transaction() as tx:
        await erase_person(tx, AMIRA, town.now)
    assert await towns_of(town) == []
    assert await town.ledger(broadcast) == {"boris": RecipientState.PLANNED}
    report = await town.report(broadcast)
    assert (report.total, report.planned, report.erased) == (2, 1, 1)


async def test_news_that_were_asked_for_long_ago_end(town: Town) -> None:
    await town.know("amira")
    await agree(town, NEWS_SCOPE)
    long_ago = town.now
    town.later(days=400)
    await town.know("boris")
    async with town.database.transaction() as tx:
        assert await end_old_news(tx, long_ago + timedelta(days=1), town.now) == 1
    assert await towns_of(town) == []
    assert await towns_of(town, PersonId("boris")) == [STOLBERG]
    assert await proofs(town) == {NEWS_SCOPE: False}
