"""People with an appointment, told something about it, and what is stored and said afterwards."""

from datetime import timedelta

from bot.house import WEB
from domain.events import LanguageChosen, NoticeAnswered
from domain.ids import Lang, NoticeId
from domain.messages import NoticeSettled, Said
from domain.notices import NoticeOption, NoticeState
from locales.isolates import plain
from storage.database import Row, Statement
from storage.notices import notice_by_id
from tests.turn.people import Someone, someone
from tests.turn.stand import Stand

LONG = timedelta(minutes=5)


async def rows(stand: Stand, statement: Statement, **values: object) -> list[Row]:
    async with stand.database.reading() as reader:
        return list(await reader.fetch_all(statement, **values))


async def state_of(stand: Stand, notice: NoticeId) -> tuple[NoticeState, str | None]:
    async with stand.database.reading() as reader:
        found = await notice_by_id(reader, notice)
    assert found is not None
    return found.state, found.answer


async def booked(stand: Stand, name: str = "someone", channel: str = WEB, language: str = "de") -> Someone:
    who = someone(stand, name, channel)
    await who.to_booked()
    if language != who.hint:
        await who.does(LanguageChosen(Lang(language)))
    stand.now += LONG
    return who


def words(who: Someone) -> str:
    parts = [
        text
        for one in who.heard
        for text in (
            one.paragraphs if isinstance(one, Said) else (one.line,) if isinstance(one, NoticeSettled) else ()
        )
    ]
    return plain("\n".join(parts))


async def answers(who: Someone, notice: NoticeId, option: NoticeOption) -> None:
    await who.does(NoticeAnswered(notice, option))


async def in_a_big_place(stand: Stand) -> Someone:
    """Return somebody with an appointment where several advisers sit at the same time."""
    who = someone(stand)
    await who.start()
    await who.answer("de", "yes", "no", "yes", "aachen", "topics:wohnen", "normal", "_skip", "1", "_skip")
    await who.answer("_skip", "_skip")
    await who.press(who.slots()[0])
    await who.press("confirm")
    stand.now += LONG
    return who
