"""Drafts as stored: nothing is lost on the way, and of two who change one the second hears of the first."""

from dataclasses import replace
from datetime import date, time, timedelta

from domain.broadcast_steps import Refusal, edited
from domain.broadcasts import Audience, Content, Fields, Report, Template
from domain.ids import Lang, PlaceId
from domain.office_changes import Reason
from storage.broadcasts import (
    add_broadcast,
    broadcast_by_id,
    broadcasts_of,
    discard_broadcast,
    frozen_texts,
    lock_broadcast,
    store_broadcast,
)
from tests.broadcasts.towns import ELSEWHERE, FREE, HALL, REGION, STOLBERG, TANJA, VERA, Town, words


def full(town: Town) -> Content:
    return Content(
        template=Template.CANCELLED,
        fields=Fields(
            place=HALL,
            day=date(2026, 11, 24),
            last_day=date(2026, 11, 25),
            starts=time(9),
            ends=time(12, 30),
            new_place="Kirchstraße 3",
            reason=Reason.STRIKE,
            next_day=date(2026, 12, 1),
            next_starts=time(9, 15),
        ),
        free_text="Grüße",
        audience=Audience(
            municipalities=(STOLBERG,),
            places=(HALL, PlaceId("vhs")),
            languages=(Lang("ar"),),
            first=date(2026, 11, 23),
            last=date(2026, 11, 30),
        ),
        send_at=town.now + timedelta(hours=1),
        expires_at=town.now + timedelta(hours=5, microseconds=1),
    )


async def test_a_broadcast_comes_back_as_it_was_written(town: Town) -> None:
    draft = replace(
        town.draft(full(town)),
        looked_at=(Lang("de"), Lang("ar")),
        editors=(TANJA.id, VERA.id),
        released_by=VERA.id,
        released_at=town.now,
        finished_at=town.now,
        report=Report(total=5, sent=4, unknown=1, by_language={Lang("ar"): 4}, by_channel={"web": 4}),
    )
    async with town.database.transaction() as tx:
        await add_broadcast(tx, draft)
    assert await town.stored(draft.id) == draft


async def test_of_two_who_change_a_draft_only_the_first_is_stored(town: Town) -> None:
    draft = town.draft()
    async with town.database.transaction() as tx:
        await add_broadcast(tx, draft)
    versions = []
    for text in ("erste", "zweite"):
        after = edited(draft, Content(free_text=text), VERA, town.now)
        assert not isinstance(after, Refusal)
        async with town.database.transaction() as tx:
            versions.append(await store_broadcast(tx, after))
    assert versions == [True, False]
    stored = await town.stored(draft.id)
    assert (stored.content.free_text, stored.version) == ("erste", 2)


async def test_another_organisation_does_not_see_it(town: Town) -> None:
    draft = town.draft()
    async with town.database.transaction() as tx:
        await add_broadcast(tx, draft)
        assert await lock_broadcast(tx, draft.id, ELSEWHERE) is None
        assert await lock_broadcast(tx, draft.id, REGION) == draft
    async with town.database.reading() as reader:
        assert await broadcast_by_id(reader, draft.id, ELSEWHERE) is None
        assert await broadcasts_of(reader, ELSEWHERE) == []
        assert await broadcasts_of(reader, REGION) == [draft]


async def test_the_list_has_the_newest_first(town: Town) -> None:
    drafts = []
    for _ in range(3):
        drafts.append(town.draft())
        town.later(minutes=1)
    async with town.database.transaction() as tx:
        for draft in drafts:
            await add_broadcast(tx, draft)
    async with town.database.reading() as reader:
        assert await broadcasts_of(reader, REGION, most=2) == [drafts[2], drafts[1]]


async def test_only_a_draft_that_nobody_changed_is_thrown_away(town: Town) -> None:
    draft = town.draft()
    async with town.database.transaction() as tx:
        await add_broadcast(tx, draft)
        assert not await discard_broadcast(tx, draft.id, version=7)
        assert await discard_broadcast(tx, draft.id, version=1)
    waiting = await town.submitted()
    async with town.database.transaction() as tx:
        assert not await discard_broadcast(tx, waiting.id, version=waiting.version)


async def test_the_words_of_a_release_are_frozen(town: Town) -> None:
    await town.know("amira")
    texts = tuple(replace(one, original=("Deutsch.",)) for one in words("Zu"))
    broadcast = await town.release(FREE, texts=texts)
    async with town.database.reading() as reader:
        frozen = await frozen_texts(reader, broadcast.id)
    assert sorted(frozen, key=lambda one: one.language) == sorted(texts, key=lambda one: one.language)
