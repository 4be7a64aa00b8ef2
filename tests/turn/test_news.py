"""News in whole turns, over storage: asked for, told of, ended; and what is forgotten of them when."""

from datetime import timedelta

import pytest

from bot.forgetting import Forgetting
from bot.house import TELEGRAM, WEB
from domain.events import Command, LanguageChosen, NoticeAnswered
from domain.ids import Lang, MunicipalityId, NoticeId, PersonId
from domain.messages import Asked, NoticeSettled, Said
from domain.notices import NoticeOption
from locales.isolates import plain
from storage.consents import consents_of
from storage.conversations import delete_conversation
from storage.news import NEWS_SCOPE, news_of
from storage.people import all_people
from tests.turn.people import Someone, someone
from tests.turn.stand import Stand

MONSCHAU = MunicipalityId("monschau")
BUTTON = NoticeAnswered(NoticeId("b" * 32), NoticeOption.NO_NEWS)


async def news(stand: Stand, person: PersonId | None) -> list[str]:
    assert person is not None
    async with stand.database.reading() as reader:
        return [one.municipality for one in await news_of(reader, person)]


async def proofs(stand: Stand, person: PersonId | None) -> dict[str, bool]:
    """Each scope with whether its consent still holds."""
    assert person is not None
    async with stand.database.reading() as reader:
        return {one.scope: one.withdrawn_at is None for one in await consents_of(reader, person)}


async def people(stand: Stand) -> set[PersonId]:
    async with stand.database.reading() as reader:
        return await all_people(reader)


def words(who: Someone) -> str:
    return "\n".join(plain(text) for one in who.heard if isinstance(one, Said) for text in one.paragraphs)


@pytest.fixture(params=[WEB, TELEGRAM])
async def reader(request: pytest.FixtureRequest, stand: Stand) -> Someone:
    """Somebody with an appointment who asks for news of her municipality."""
    who = someone(stand, channel=str(request.param))
    await who.to_booked()
    await who.answer("news", "yes")
    return who


async def test_they_are_stored_with_a_proof_of_their_own(stand: Stand, reader: Someone) -> None:
    assert await news(stand, reader.person) == [MONSCHAU]
    assert await proofs(stand, reader.person) == {"intake": True, NEWS_SCOPE: True}


async def test_a_consent_that_no_speaker_has_checked_shows_the_german_text_below(stand: Stand) -> None:
    who = someone(stand)
    await who.to_booked()
    await who.does(LanguageChosen(Lang("ar")))
    await who.press("news")
    (asked,) = [one for one in who.heard if isinstance(one, Asked)]
    german = stand.catalog.attempt(stand.catalog.languages[0].tag, "news-hint", {})[0]
    assert german in asked.question.original


async def test_stop_ends_them_and_withdraws_that_consent_alone(stand: Stand, reader: Someone) -> None:
    await reader.command(Command.STOP)
    assert await news(stand, reader.person) == []
    assert await proofs(stand, reader.person) == {"intake": True, NEWS_SCOPE: False}
    assert "Neuigkeiten der Gemeinde" in words(reader)


async def test_the_button_below_a_message_ends_them(stand: Stand, reader: Someone) -> None:
    await reader.does(BUTTON)
    assert await news(stand, reader.person) == []
    (closed,) = [one for one in reader.heard if isinstance(one, NoticeSettled)]
    assert (closed.notice, closed.answer) == (BUTTON.notice, "Keine Neuigkeiten mehr")
    await reader.does(BUTTON)
    assert "Sie bekommen keine Neuigkeiten mehr." in words(reader)


async def test_the_button_works_when_her_conversation_is_forgotten(stand: Stand, reader: Someone) -> None:
    assert reader.person is not None
    async with stand.database.transaction() as tx:
        await delete_conversation(tx, reader.person)
    await reader.does(BUTTON)
    assert await news(stand, reader.person) == []
    state = await reader.state()
    assert (state.flow, state.language) == ("menu", "de")


async def test_her_data_list_them(reader: Someone) -> None:
    await reader.command(Command.MYDATA)
    assert "Neuigkeiten von: Monschau" in words(reader)
    assert words(reader).count("Einverstanden seit") == 1


async def test_deleting_everything_ends_them_and_keeps_the_proofs(stand: Stand, reader: Someone) -> None:
    person = reader.person
    await reader.command(Command.DELETE)
    await reader.press("yes")
    assert await news(stand, person) == []
    assert await proofs(stand, person) == {"intake": False, NEWS_SCOPE: False}


async def test_who_gets_news_is_kept_when_her_request_is_forgotten(stand: Stand) -> None:
    plain_one, subscriber = someone(stand, "anna"), someone(stand, "berta")
    await plain_one.to_booked()
    await subscriber.to_booked()
    await subscriber.answer("news", "yes")
    stand.now += timedelta(days=366)
    await Forgetting(stand.house("forgetting")).run()
    assert await people(stand) == {subscriber.person}
    assert await news(stand, subscriber.person) == [MONSCHAU]


async def test_who_never_handed_anything_in_is_kept_while_she_gets_news(stand: Stand) -> None:
    who = someone(stand)
    await who.start()
    await who.answer("de")
    await who.command(Command.PRIVACY)
    await who.answer("news", "monschau", "yes")
    stand.now += timedelta(hours=73)
    await Forgetting(stand.house("forgetting")).run()
    assert await people(stand) == {who.person}
    assert who.person is not None
    assert await stand.state(who.person) is None
    await who.does(BUTTON)
    stand.now += timedelta(hours=73)
    await Forgetting(stand.house("forgetting")).run()
    assert await people(stand) == set()
    assert await stand.vault.keyring.people() == set()


async def test_news_end_by_themselves_after_two_years(stand: Stand) -> None:
    who = someone(stand)
    await who.start()
    await who.answer("de")
    await who.command(Command.PRIVACY)
    await who.answer("news", "monschau", "yes")
    person = who.person
    stand.now += timedelta(days=729)
    await Forgetting(stand.house("forgetting")).run()
    assert await news(stand, person) == [MONSCHAU]
    stand.now += timedelta(days=2)
    for _ in range(2):
        await Forgetting(stand.house("forgetting")).run()
    assert await people(stand) == set()
    assert await proofs(stand, person) == {NEWS_SCOPE: False}
