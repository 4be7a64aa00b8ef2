"""Random walks over all options, languages and detours: nobody gets stuck, and no answer is lost."""

from copy import copy

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.conversation import ChannelPolicy, Conversation, Phase
from domain.effects import Ask, Effect
from domain.events import Attachment, Command, Started
from domain.ids import Lang, PlaceId
from domain.notices import NoticeOption
from domain.questions import Kind
from flows.book import HOME, MENU, RESUME
from flows.definition import Flow
from flows.policy import may_run
from flows.work import Work
from tests.flows import acts
from tests.flows.acts import Act, buttons, do, go_on
from tests.flows.books import book_under, real_book
from tests.flows.shell import Shell, offers

LANGUAGES = [name.tag for name in real_book().languages]
STEPS_TO_AN_END = 60
_BUTTON_BYTES = 64

JUNK = [
    "", " ", "?", "asdf", "/nothing", "/sos", "/start rathaus", "0", "1", "9", "99", "2026", "٣", "۲", "1, 2",
    "02.12.2026", "2026-12-24", "31.2.", "heute", "ja", "NEIN", "так", "لا", "yes please", "zurück", "fertig",
    "weiter", "keep", "yes", "edit.topics", "_back", "\u202e\u0000", "👍", "a" * 700, "Anna", "15:00", "9:30",
    "Ich habe einen Brief vom Amt.", "1 3",
]  # fmt: skip

language = st.sampled_from(LANGUAGES)
number = st.integers(0, 30)
act: st.SearchStrategy[Act] = st.one_of(
    st.just(acts.GoOn()),
    st.just(acts.GoOn()),
    st.just(acts.GoOn()),
    st.builds(acts.Press, number),
    st.builds(acts.Press, number),
    st.builds(acts.Press, number),
    st.builds(acts.TypeLabel, number, language),
    st.builds(acts.Type, st.sampled_from(JUNK), st.booleans()),
    st.builds(acts.Type, st.text(max_size=20)),
    st.builds(acts.Tick, st.lists(number, max_size=3).map(tuple)),
    st.builds(
        acts.Stale,
        st.integers(0, 4),
        st.sampled_from(["yes", "no", "de", "1", "_back", "_done", "confirm", "x"]),
    ),
    st.builds(acts.Order, st.sampled_from(list(Command))),
    st.builds(acts.Switch, language),
    st.builds(acts.Attach, st.sampled_from(list(Attachment))),
    st.builds(acts.Start, st.none() | st.just(PlaceId("rathaus")), st.none() | language),
    st.builds(acts.Wait, st.sampled_from([1, 20, 300, 3000])),
    st.just(acts.Vanish()),
    st.builds(acts.Notice, st.sampled_from(list(NoticeOption)), number, st.booleans()),
)
walk = st.lists(act, min_size=1, max_size=40)
run_up = st.lists(st.builds(acts.GoOn, st.sampled_from([0] * 12 + [1, 2, 3])), min_size=8, max_size=50)


def begin(policy: ChannelPolicy = ChannelPolicy.FULL, free: int = 12, *, reload: bool = True) -> Shell:
    shell = Shell(book=book_under(policy), free=offers(free), reload=reload)
    shell.do(Started(hint=Lang("uk")))
    return shell


def run(shell: Shell, walked: list[Act]) -> list[list[Effect]]:
    return [do(shell, one) for one in walked]


def state_of(shell: Shell) -> Conversation:
    assert shell.state is not None
    return shell.state


@given(run_up, walk, st.sampled_from([0, 1, 12]))
@settings(max_examples=150)
def test_there_is_always_a_question_with_an_answer_until_it_is_stopped_or_erased(
    steps: list[Act], walked: list[Act], free: int
) -> None:
    shell = begin(free=free)
    for one in [*steps, *walked]:
        do(shell, one)
        state = state_of(shell)
        if state.phase is not Phase.OPEN:
            continue
        question = shell.question
        assert (question.flow, question.step, question.turn) == (state.flow, state.step, state.turn)
        assert question.options or question.kind in {Kind.TEXT, Kind.DATE}
        assert all(len(f"v1:99999:{button}".encode()) <= _BUTTON_BYTES for button in buttons(question))


@given(run_up, walk, st.sampled_from([0, 1, 12]))
@settings(max_examples=150)
def test_the_first_answer_not_yet_tried_leads_to_an_end(
    steps: list[Act], walked: list[Act], free: int
) -> None:
    shell = begin(free=free)
    run(shell, [*steps, *walked])
    way: list[str] = []
    while len(way) < STEPS_TO_AN_END and not _at_an_end(shell):
        state = state_of(shell)
        here = f"{state.flow}/{state.step}"
        go_on(shell, way.count(here))
        way.append(here)
    assert _at_an_end(shell), " → ".join(way)


def _at_an_end(shell: Shell) -> bool:
    state = state_of(shell)
    return state.phase is not Phase.OPEN or state.flow == MENU


def lost(before: Conversation, after: Conversation) -> set[str]:
    return {
        name
        for name, value in before.answers.items()
        if name not in after.answers or after.answers[name] != value
    }


def hanging_on(flow: Flow, fields: set[str]) -> set[str]:
    """The fields and all that depend on them; written out apart from the engine."""
    while True:
        more = {step.field for step in flow.step if step.field is not None and fields & set(step.depends_on)}
        if more <= fields:
            return fields
        fields = fields | more


def may_lose(shell: Shell, before: Conversation) -> set[str]:
    """What one act may take away: the open answer, what hangs on it, a start that somebody else took.

    What another flow than the intake asked is of no use any more when that flow is over.
    """
    flow = shell.book.flows[before.flow]
    step = flow.find(before.step)
    corrected = {"language"} if step is None or step.field is None else {"language", step.field}
    if shell.taken or state_of(shell).phase is Phase.STOPPED:
        corrected |= {"slot"}
    return hanging_on(shell.book.flows[HOME], corrected) | {"new_slot", "news_town", "news_consent"}


@given(run_up, walk, st.sampled_from([1, 12]))
@settings(max_examples=150)
def test_an_answer_stays_until_it_is_corrected_handed_in_or_erased(
    steps: list[Act], walked: list[Act], free: int
) -> None:
    shell = begin(free=free)
    run(shell, steps)
    for one in walked:
        before, records, erased = state_of(shell), len(shell.records), shell.erased
        do(shell, one)
        after = state_of(shell)
        given_up = len(shell.records) > records or shell.erased > erased or after.phase is Phase.ERASED
        restarted = before.flow == RESUME and not after.parked
        if not given_up and not restarted:
            assert lost(before, after) <= may_lose(shell, before), one


@given(run_up, walk)
@settings(max_examples=150)
def test_saving_and_reading_between_all_turns_changes_nothing(steps: list[Act], walked: list[Act]) -> None:
    kept, reloaded = begin(reload=False), begin(reload=True)
    assert run(kept, [*steps, *walked]) == run(reloaded, [*steps, *walked])
    assert kept.state == reloaded.state


@given(run_up, walk, st.lists(st.sampled_from(list(ChannelPolicy)), min_size=1, max_size=5))
@settings(max_examples=150)
def test_whatever_a_channel_may_do_no_other_question_is_put_there(
    steps: list[Act], walked: list[Act], policies: list[ChannelPolicy]
) -> None:
    shell = begin()
    run(shell, steps)
    for number_of, one in enumerate(walked):
        shell.book = book_under(policies[number_of % len(policies)])
        for effect in do(shell, one):
            if isinstance(effect, Ask):
                allowed = may_run(Work(shell.book, state_of(shell), shell.now), effect.question.flow)
                free_text = effect.question.kind is Kind.TEXT and shell.book.policy is not ChannelPolicy.FULL
                assert (allowed, free_text) == (True, False)


@given(run_up, walk)
@settings(max_examples=30)
def test_after_everything_a_new_channel_with_all_rights_goes_on(steps: list[Act], walked: list[Act]) -> None:
    shell = begin(ChannelPolicy.TOPICS)
    run(shell, [*steps, *walked])
    web = copy(shell)
    web.book = real_book()
    web.do(Started())
    assert web.question.options or web.question.kind is Kind.TEXT
