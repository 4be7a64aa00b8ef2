"""Texts translated by engines that behave and by some that do not; nothing is ever raised for a text."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from domain.ids import Lang
from domain.translation import NotTranslated, PartKind, Support, Translation, Translator, Why
from tests.translation.engines import (
    ARABIC,
    DARI,
    GERMAN,
    NOW,
    UKRAINIAN,
    FakeEngine,
    echo,
    langid,
    marked,
    translator,
    wanted,
)
from translation.detect import Detector
from translation.null import NullTranslator
from translation.ports import Code, Direction, EngineError, ModelUnavailable, QueueFull
from translation.service import Limits, MachineTranslator

TEXT = "Guten Tag! Kommen Sie am 3.12. um 14:30 Uhr ins Jobcenter.\n\nBringen Sie den Bescheid mit."


async def made(
    engine: FakeEngine, text: str = TEXT, source: Lang = GERMAN, target: Lang = ARABIC
) -> Translation:
    found = await translator(engine).translate(wanted(text, source, target))
    assert isinstance(found, Translation), found
    return found


async def refused(
    translator: Translator, text: str = TEXT, source: Lang = GERMAN, target: Lang = ARABIC
) -> Why:
    found = await translator.translate(wanted(text, source, target))
    assert isinstance(found, NotTranslated), found
    return found.why


def failing(error: Exception) -> FakeEngine:
    def fail(_: str, __: Direction) -> str:
        raise error

    return FakeEngine(fail)


async def test_each_sentence_goes_through_all_hops_without_its_protected_parts() -> None:
    engine = FakeEngine(marked)
    found = await made(engine)
    assert found.original == TEXT
    assert found.text == (
        "Guten Tag! [en] [ar] Kommen Sie am 3.12. um 14:30 Uhr ins Jobcenter. [en] [ar]\n\n"
        "Bringen Sie den Bescheid mit. [en] [ar]"
    )
    assert (found.engine, found.models, found.made_at) == ("fake 1", ("de-en 1.0", "en-ar 1.9"), NOW)
    assert (found.source, found.target, found.doubtful, found.score) == (GERMAN, ARABIC, False, -0.1)
    assert ("Kommen Sie am <P0> um <P1> Uhr ins <P2>.", "de-en") in engine.asked
    assert [(part.kind, part.text, part.term) for part in found.passages[1].protected] == [
        (PartKind.DATE, "3.12.", None),
        (PartKind.TIME, "14:30", None),
        (PartKind.TERM, "Jobcenter", None),
    ]
    assert [part.term for part in found.passages[2].protected] == ["bescheid"]


async def test_a_lost_part_leaves_its_sentence_in_the_original_and_is_named() -> None:
    engine = FakeEngine(lambda text, _: text.replace("<P1>", "half past two"))
    found = await made(engine)
    passage = found.passages[1]
    assert (passage.text, passage.lost, passage.doubtful) == (None, ("14:30",), True)
    assert found.passages[0].text == "Guten Tag!"
    assert found.text == TEXT
    assert found.doubtful
    assert sum("half past two" in sentence for sentence, _ in engine.asked) == 0


async def test_a_low_score_is_doubtful_and_the_worst_hop_counts() -> None:
    assert (await made(FakeEngine(score=-2.5))).doubtful
    strict = translator(FakeEngine(), Limits(doubtful_below=-0.05))
    found = await strict.translate(wanted(TEXT))
    assert isinstance(found, Translation)
    assert all(one.doubtful for one in found.passages)


async def test_an_unknown_token_is_doubtful() -> None:
    assert (await made(FakeEngine(lambda text, _: text + " ⁇"))).doubtful


@pytest.mark.parametrize(
    ("source", "target", "why"),
    [
        (GERMAN, Lang("ps"), Why.UNSUPPORTED),
        (Lang("kmr"), GERMAN, Why.UNSUPPORTED),
        (Lang("bs"), GERMAN, Why.UNSUPPORTED),
        (Lang("ckb"), GERMAN, Why.UNSUPPORTED),
        (GERMAN, Lang("de-simple"), Why.SAME),
        (GERMAN, GERMAN, Why.SAME),
        (Lang("ps"), Lang("ps"), Why.SAME),
        (GERMAN, Lang("tr"), Why.MISSING),
    ],
)
async def test_there_is_no_translation_and_it_says_why(source: Lang, target: Lang, why: Why) -> None:
    engine = FakeEngine(missing=frozenset({"tr"}))
    assert await refused(translator(engine), TEXT, source, target) is why
    assert engine.asked == []


def test_what_can_be_done_is_known_at_once() -> None:
    machine = translator(FakeEngine(missing=frozenset({"tr"})))
    assert machine.support(GERMAN, ARABIC) is Support.YES
    assert machine.support(GERMAN, Lang("de-simple")) is Support.YES
    assert machine.support(DARI, GERMAN) is Support.APPROXIMATE
    assert machine.support(GERMAN, Lang("ps")) is Support.UNSUPPORTED
    assert machine.support(GERMAN, Lang("tr")) is Support.MISSING


async def test_where_nothing_is_installed_nobody_looks_for_the_language_of_a_text() -> None:
    class Nothing(FakeEngine):
        """Has no package."""

        def route(self, source: Code, target: Code) -> None:
            del source, target

    class Dear:
        """Must not be asked: it costs much memory."""

        async def likelihoods(self, text: str) -> Mapping[Lang, float]:
            raise AssertionError(text)

    made = translator(Nothing())
    made.detector = Detector(Dear())
    text = wanted("Мені потрібна допомога.", UKRAINIAN, GERMAN, certain=False)
    assert await made.translate(text) == NotTranslated(why=Why.OFF)
    certain = wanted("Guten Tag.", GERMAN, UKRAINIAN)
    assert await made.translate(certain) == NotTranslated(why=Why.MISSING, source=GERMAN)


async def test_a_missing_pair_is_reported_once_and_only_when_somebody_needs_it() -> None:
    machine = translator(FakeEngine(missing=frozenset({"tr", "fa"})))
    with capture_logs() as lines:
        assert machine.support(GERMAN, Lang("tr")) is Support.MISSING
        assert lines == []
        for _ in range(2):
            assert await refused(machine, target=Lang("tr")) is Why.MISSING
            assert await refused(machine, TEXT, DARI, GERMAN) is Why.MISSING
    assert [(line["event"], line["pair"]) for line in lines] == [
        ("translation_pair_missing", "de-tr"),
        ("translation_pair_missing", "fa-de"),
    ]


async def test_dari_is_approximate() -> None:
    found = await made(FakeEngine(), "من یک مکتوب گرفتم.", DARI, GERMAN)
    assert found.approximate
    assert found.doubtful
    assert found.models == ("fa-en 1.0", "en-de 1.9")


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (QueueFull("full"), Why.BUSY),
        (ModelUnavailable("ar-en needs more"), Why.MISSING),
        (EngineError("broken"), Why.FAILED),
        (RuntimeError("Sehr geheim"), Why.FAILED),
        (TimeoutError(), Why.BUSY),
    ],
)
async def test_a_failure_is_an_answer_and_nothing_of_the_text_is_logged(error: Exception, why: Why) -> None:
    with capture_logs() as logs:
        assert await refused(translator(failing(error))) is why
    assert "geheim" not in str(logs)
    assert "Jobcenter" not in str(logs)


async def test_a_text_whose_model_cannot_be_loaded_halfway_is_not_given_up() -> None:
    def say(text: str, direction: Direction) -> str:
        if "Jobcenter" in text or direction.target == "ar":
            raise ModelUnavailable("out of memory")
        return text

    found = await translator(FakeEngine(say)).translate(wanted(TEXT))
    assert found == NotTranslated(why=Why.MISSING, source=GERMAN)


async def test_where_one_sentence_fails_the_others_are_there() -> None:
    def say(text: str, direction: Direction) -> str:
        if "Guten" in text:
            raise EngineError("broken")
        return marked(text, direction)

    found = await made(FakeEngine(say))
    assert [one.text is None for one in found.passages] == [True, False, False]
    assert found.doubtful


async def test_who_takes_too_long_is_busy() -> None:
    slow = translator(FakeEngine(pause=5), Limits(seconds=0.02))
    assert await refused(slow) is Why.BUSY


async def test_who_gives_up_waiting_is_not_held() -> None:
    engine = FakeEngine(pause=60)
    task = asyncio.create_task(translator(engine).translate(wanted(TEXT)))
    await engine.begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert engine.running == 0


async def test_sentences_go_side_by_side_but_leave_room() -> None:
    engine = FakeEngine(pause=0.001)
    await translator(engine, Limits(at_once=4)).translate(wanted("Ein Satz. " * 40))
    assert engine.most == 4


async def test_overrides_and_control_characters_are_gone() -> None:
    found = await made(FakeEngine(lambda text, _: text + "\u202e\x07"), "Gu\u202eten\x00 Tag\u2066!")
    assert found.original == "Guten Tag!"
    assert found.text == "Guten Tag!"


async def test_what_has_no_words_needs_no_engine() -> None:
    engine = FakeEngine()
    found = await made(engine, "03.12.2026 🙂 Jobcenter")
    assert found.text == found.original
    assert not found.doubtful
    assert engine.asked == []
    assert (await made(engine, "  ")).passages == ()


async def test_a_german_quotation_is_not_translated_from_arabic() -> None:
    engine = FakeEngine(marked)
    found = await made(engine, "وصلتني رسالة. Sehr geehrter Herr. شكرا", ARABIC, GERMAN)
    assert [one.text is None for one in found.passages] == [False, True, False]
    assert [one.quoted for one in found.passages] == [False, True, False]
    assert not any("geehrter" in sentence for sentence, _ in engine.asked)
    assert not found.doubtful


async def test_a_quotation_in_letters_of_neither_language_is_missing() -> None:
    found = await made(FakeEngine(marked), "وصلتني رسالة. Мені потрібна квартира.", ARABIC, GERMAN)
    assert [one.missing for one in found.passages] == [False, True]
    assert found.doubtful


async def test_only_a_few_unclear_words_are_brief() -> None:
    async def unclear(text: str) -> NotTranslated:
        found = await sensing(FakeEngine()).translate(wanted(text, ARABIC, GERMAN, certain=False))
        assert isinstance(found, NotTranslated)
        return found

    assert await unclear("ana biddi maw3ed law samahti") == NotTranslated(why=Why.UNSURE)
    assert await unclear("Ahlan Abu Ali") == NotTranslated(why=Why.UNSURE, brief=True)


async def test_a_splitter_that_swallows_words_is_not_trusted() -> None:
    machine = replace(translator(FakeEngine()), split=lambda text, _: [(text[:5], "")])
    found = await machine.translate(wanted(TEXT))
    assert isinstance(found, Translation)
    assert found.original == TEXT


def sensing(engine: FakeEngine) -> MachineTranslator:
    return replace(translator(engine), detector=Detector(langid()))


async def test_a_russian_sentence_in_a_ukrainian_chat_is_translated_from_russian() -> None:
    machine = sensing(FakeEngine())
    text = "Мне пришёл Bescheid из Jobcenter, что мне делать?"
    found = await machine.translate(wanted(text, UKRAINIAN, GERMAN, certain=False))
    assert isinstance(found, Translation)
    assert (found.source, found.models[0]) == ("ru", "ru-en 1.0")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ana biddi maw3ed law samahti", NotTranslated(why=Why.UNSURE)),
        ("Ich habe das nicht verstanden, bitte noch einmal.", NotTranslated(why=Why.SAME, source=GERMAN)),
        ("زه له تاسو سره یوې ناستې ته اړتیا لرم.", NotTranslated(why=Why.UNSUPPORTED, source=Lang("ps"))),
    ],
)
async def test_what_an_arabic_chat_may_hold(text: str, expected: NotTranslated) -> None:
    machine = sensing(FakeEngine(echo))
    assert await machine.translate(wanted(text, ARABIC, GERMAN, certain=False)) == expected


async def test_the_null_translator_says_why() -> None:
    off = NullTranslator()
    assert await refused(off) is Why.OFF
    assert off.support(GERMAN, ARABIC) is Support.OFF
    assert off.support(GERMAN, Lang("de-simple")) is Support.YES
    assert await refused(off, TEXT, GERMAN, GERMAN) is Why.SAME
    missing = NullTranslator(Why.MISSING)
    assert (missing.support(GERMAN, ARABIC), await refused(missing)) == (Support.MISSING, Why.MISSING)
    assert NullTranslator(Why.UNSUPPORTED).support(GERMAN, ARABIC) is Support.UNSUPPORTED
    guess = await off.translate(wanted(TEXT, ARABIC, GERMAN, certain=False))
    assert guess == NotTranslated(why=Why.OFF)


async def test_the_language_that_was_found_is_told_although_the_engine_is_busy() -> None:
    found = await sensing(failing(QueueFull("full"))).translate(
        wanted("Мені прийшов лист, що мені робити?", Lang("ru"), GERMAN, certain=False)
    )
    assert found == NotTranslated(why=Why.BUSY, source=UKRAINIAN)
