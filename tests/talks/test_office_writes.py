"""What the office writes reaches the person once, in her language, with the German words below."""

import asyncio
from datetime import timedelta

import pytest

from bot.explanations import Explanations
from bot.house import TELEGRAM, WEB
from domain.conversation import ChannelPolicy
from domain.events import LanguageChosen
from domain.ids import GERMAN, Lang
from domain.messages import Said, TalkSaid
from domain.talk import TAKE_BACK_FOR, Delivery
from domain.translation import NotTranslated, PartKind, ProtectedPart, Wanted, Why
from locales.isolates import FIRST_STRONG, POP
from storage.outbox_outcomes import mark_unreachable
from storage.statements import Dialect
from storage.undelivered import undelivered_to
from tests.talks.desk import Desk, handed_in, hears, in_conversation, office_said, seen
from tests.talks.translators import Translates, translated
from tests.turn.stand import Stand

TEXT = "Bitte bringen Sie den Mietvertrag mit."


def into(language: str, text: str = TEXT) -> Wanted:
    return Wanted(text, GERMAN, Lang(language), certain=True)


@pytest.mark.parametrize("channel", [WEB, TELEGRAM])
async def test_it_comes_when_it_cannot_be_taken_back_any_more(stand: Stand, desk: Desk, channel: str) -> None:
    who = await handed_in(stand, channel=channel)
    await desk.writes(who.person, TEXT, translated(into("uk")))
    await desk.worker_looks()
    await who.reads()
    assert office_said(who) == []
    await desk.time_passes()
    await who.reads()
    (message,) = office_said(who)
    text = seen(message)
    order = [text.index(part) for part in ("StädteRegion Aachen", f"[de→uk] {TEXT}", f"\n{TEXT}")]
    assert order == sorted(order)
    assert message.original == TEXT
    for told in ("talk-opened", "talk-from", "talk-machine", "talk-original", "talk-how"):
        assert hears(who, told), told
    assert [button.id for button in message.buttons] == ["end"]
    await desk.time_passes()
    await who.reads()
    assert who.heard == []
    assert [entry.delivery for entry in await desk.entries(who.person)] == [Delivery.HANDED_OVER]


async def test_only_the_first_one_tells_how_it_works(stand: Stand, desk: Desk) -> None:
    who = await in_conversation(stand, desk)
    await desk.writes(who.person, TEXT, translated(into("uk")))
    await desk.time_passes()
    await who.reads()
    assert len(office_said(who)) == 1
    assert not hears(who, "talk-opened")
    assert not hears(who, "talk-how")


async def test_what_was_taken_back_never_comes(stand: Stand, desk: Desk, translates: Translates) -> None:
    who = await handed_in(stand)
    message = await desk.writes(who.person, TEXT)
    assert await desk.takes_back(message)
    await desk.time_passes()
    await who.reads()
    assert who.heard == []
    assert translates.asked == []
    assert not await desk.takes_back(message)
    assert [entry.delivery for entry in await desk.entries(who.person)] == [Delivery.TAKEN_BACK]


async def test_it_is_too_late_to_take_back_what_has_left(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand)
    message = await desk.writes(who.person, TEXT, translated(into("uk")))
    await desk.time_passes()
    assert not await desk.takes_back(message)


async def test_a_translation_that_is_late_comes_after_the_original(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await handed_in(stand)
    translates.answers = [Why.BUSY, Why.BUSY]
    await desk.writes(who.person, TEXT, NotTranslated(why=Why.BUSY))
    await desk.worker_looks()
    await desk.time_passes()
    await who.reads()
    (first,) = office_said(who)
    assert hears(who, "talk-follows")
    assert first.original == TEXT
    assert "[de→uk]" not in seen(first)
    await desk.time_passes(timedelta(minutes=5))
    await who.reads()
    (second,) = office_said(who)
    assert hears(who, "talk-now-translated")
    assert hears(who, "talk-machine")
    assert f"[de→uk] {TEXT}" in seen(second)
    assert second.original is None
    await desk.time_passes()
    await who.reads()
    assert who.heard == []


async def test_who_was_promised_a_translation_hears_that_there_is_none(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await handed_in(stand)
    translates.answers = [Why.FAILED]
    await desk.writes(who.person, TEXT)
    await desk.time_passes()
    await who.reads()
    assert hears(who, "talk-follows")
    assert hears(who, "talk-german-only")
    assert hears(who, "talk-ask-interpreter")


@pytest.mark.parametrize("why", [Why.UNSUPPORTED, Why.MISSING, Why.OFF, Why.FAILED])
async def test_without_a_translation_it_says_so(
    stand: Stand, desk: Desk, translates: Translates, why: Why
) -> None:
    who = await handed_in(stand, "ps")
    translates.always = why
    await desk.writes(who.person, TEXT, NotTranslated(why=why))
    await desk.time_passes()
    await who.reads()
    (message,) = office_said(who)
    assert hears(who, "talk-german-only")
    assert hears(who, "talk-ask-interpreter")
    assert not hears(who, "talk-machine")
    assert message.original == TEXT


async def test_what_the_machine_only_guesses_is_marked(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand, "prs")
    await desk.writes(who.person, TEXT, translated(into("prs"), approximate=True, doubtful=True))
    await desk.time_passes()
    await who.reads()
    for told in ("talk-machine", "talk-approximate", "talk-doubtful"):
        assert hears(who, told), told


async def test_who_reads_german_gets_the_words_as_they_are(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand, "de")
    await desk.writes(who.person, TEXT, NotTranslated(why=Why.SAME))
    await desk.time_passes()
    await who.reads()
    (message,) = office_said(who)
    assert TEXT in seen(message)
    assert message.original is None
    assert not hears(who, "talk-machine")


async def test_a_stored_reply_is_exact_and_speaks_of_days_in_her_language(
    stand: Stand, desk: Desk, translates: Translates
) -> None:
    who = await handed_in(stand, "en")
    await desk.picks(who.person, "reply-until", date="2026-12-03")
    await desk.time_passes()
    await who.reads()
    (message,) = office_said(who)
    assert "3 December 2026" in seen(message)
    assert hears(who, "reply-until")
    assert not hears(who, "talk-machine")
    needs = stand.catalog.needs_original(Lang("en"), "replies")
    assert (message.original is not None) == needs
    if message.original is not None:
        assert "3. Dezember 2026" in message.original
    assert translates.asked == []


async def test_words_in_another_direction_stand_by_themselves(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand, "ar")
    part = ProtectedPart(kind=PartKind.TERM, text="Mietvertrag", term="mietvertrag")
    await desk.writes(who.person, TEXT, translated(into("ar"), parts=(part,)))
    await desk.time_passes()
    await who.reads()
    (message,) = office_said(who)
    assert any(f"{FIRST_STRONG}Mietvertrag{POP}" in text for text in message.paragraphs)


async def test_german_words_are_explained_once(stand: Stand, desk: Desk) -> None:
    desk.explanations = Explanations(
        lambda _: ("sozialamt", "sozialamt"), {"sozialamt": "Sozialamt"}.__getitem__
    )
    who = await handed_in(stand, "en")
    await desk.writes(who.person, TEXT, translated(into("en")))
    await desk.time_passes()
    await who.reads()
    (message,) = office_said(who)
    assert hears(who, "talk-words")
    assert seen(message).count("Sozialamt: ") == 1


async def test_a_translation_into_a_language_she_has_left_is_made_anew(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand, "en")
    await desk.writes(who.person, TEXT, translated(into("uk")))
    await desk.time_passes()
    await who.reads()
    first, second = office_said(who)
    assert "[de→uk]" not in seen(first)
    assert f"[de→en] {TEXT}" in seen(second)


@pytest.mark.parametrize(
    ("before", "found"), [("de", Why.SAME), ("ps", Why.UNSUPPORTED), ("ps", Why.MISSING), ("ps", Why.OFF)]
)
async def test_what_held_for_a_language_she_has_left_is_asked_again(
    stand: Stand, desk: Desk, before: str, found: Why
) -> None:
    who = await handed_in(stand, before)
    await desk.writes(who.person, TEXT, NotTranslated(why=found, source=GERMAN))
    await who.does(LanguageChosen(Lang("uk")))
    who.hint = Lang("uk")
    await desk.time_passes()
    await who.reads()
    first, second = office_said(who)
    assert hears(who, "talk-follows")
    assert first.original == TEXT
    assert f"[de→uk] {TEXT}" in seen(second)
    assert hears(who, "talk-machine")


@pytest.mark.parametrize("found", [Why.SAME, Why.UNSUPPORTED])
async def test_it_is_asked_again_once(stand: Stand, desk: Desk, translates: Translates, found: Why) -> None:
    who = await handed_in(stand, "de")
    await desk.writes(who.person, TEXT, NotTranslated(why=Why.SAME, source=GERMAN))
    await who.does(LanguageChosen(Lang("uk")))
    translates.answers = [found]
    for _ in range(3):
        await desk.time_passes(timedelta(days=1))
    await who.reads()
    assert len(office_said(who)) == 2
    assert len(translates.asked) == 1


@pytest.mark.parametrize(("channel", "seen_by_staff"), [(TELEGRAM, 1), (WEB, 0)])
async def test_staff_see_what_reached_nobody(
    stand: Stand, desk: Desk, channel: str, seen_by_staff: int
) -> None:
    who = await in_conversation(stand, desk, channel=channel)
    assert who.person is not None
    async with stand.database.transaction() as tx:
        await mark_unreachable(tx, who.person, TELEGRAM)
    await desk.writes(who.person, TEXT, translated(into("uk")))
    await desk.time_passes()
    async with stand.database.reading() as reader:
        found = await undelivered_to(reader, who.person)
    assert [(one.channel, one.messages, one.blocked) for one in found] == [
        (TELEGRAM, 1, True)
    ] * seen_by_staff
    log, _ = await stand.told(who.person, WEB, 0)
    assert [one.original for one in log if isinstance(one, TalkSaid)][-1] == TEXT


@pytest.mark.parametrize("dialect", [Dialect.SQLITE])
@pytest.mark.parametrize("policy", [one for one in ChannelPolicy if one is not ChannelPolicy.FULL])
async def test_a_telegram_that_takes_no_free_text_only_says_that_there_is_something(
    stand: Stand, desk: Desk, policy: ChannelPolicy
) -> None:
    who = await handed_in(stand, channel=TELEGRAM)
    stand.policy = policy
    await desk.writes(who.person, TEXT, translated(into("uk")))
    await desk.time_passes()
    await who.reads()
    (pointer,) = who.heard
    assert isinstance(pointer, Said)
    assert hears(who, "push-message")
    assert TEXT not in str(pointer)
    assert who.person is not None
    log, _ = await stand.told(who.person, WEB, 0)
    assert [one.original for one in log if isinstance(one, TalkSaid)] == [TEXT]


async def test_two_workers_at_once_bring_it_once(stand: Stand, desk: Desk) -> None:
    who = await handed_in(stand)
    await desk.writes(who.person, TEXT, translated(into("uk")))
    stand.now += TAKE_BACK_FOR
    await asyncio.gather(desk.worker_looks(), desk.worker_looks())
    await who.reads()
    assert len(office_said(who)) == 1
