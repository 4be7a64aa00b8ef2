"""Who may do what with a broadcast, and what stands in the way of sending it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from domain.broadcast_steps import (
    BroadcastRules,
    Problem,
    Refusal,
    edited,
    looked_at,
    may_decide,
    may_discard,
    may_end,
    may_write,
    not_looked_at,
    problems,
    release_refused,
    released,
    resumed,
    stopped,
    submitted,
    taken_back,
)
from domain.broadcasts import (
    FORMS,
    Audience,
    AudienceCount,
    Broadcast,
    BroadcastPreview,
    BroadcastState,
    Content,
    Fields,
    Template,
    TemplateField,
)
from domain.ids import BroadcastId, Lang, OrganisationId, PlaceId
from domain.office_changes import Reason
from domain.staff import Role, StaffMember
from tests.broadcasts.towns import FREE, LANGUAGES, REGION, RULES, TANJA, VERA, clerk, words
from tests.storage.offices import NOW

EARLY = date(2026, 1, 1)
LATER = NOW + timedelta(hours=1)
FILLED = Fields(
    place=PlaceId("rathaus"),
    day=date(2026, 11, 24),
    last_day=date(2026, 11, 25),
    starts=time(9),
    ends=time(12),
    new_place="Kirchstraße 3",
    reason=Reason.ILL,
    next_day=date(2026, 12, 1),
    next_starts=time(9),
)
FOREIGNER = replace(TANJA, organisation=OrganisationId("elsewhere"))


def broadcast(state: BroadcastState = BroadcastState.DRAFT, content: Content = FREE) -> Broadcast:
    return Broadcast(BroadcastId("b"), REGION, VERA.id, state, content, NOW, NOW, version=3)


def preview(of: Broadcast, people: int = 5) -> BroadcastPreview:
    counts = (AudienceCount(Lang("ar"), "telegram", people),) if people else ()
    return BroadcastPreview(of.id, of.version, words(), counts)


def made(after: Broadcast | Refusal) -> Broadcast:
    assert not isinstance(after, Refusal), after
    return after


def test_the_way_from_the_draft_to_the_release() -> None:
    draft = made(edited(broadcast(), Content(free_text="anders"), VERA, LATER))
    waiting = made(submitted(draft, VERA, LATER))
    seen = made(looked_at(waiting, LANGUAGES, TANJA, RULES, LATER))
    free = made(released(seen, preview(seen), TANJA, RULES, LATER))
    assert (free.state, free.version, free.updated_at) == (BroadcastState.RELEASED, 7, LATER)
    assert (free.released_by, free.released_at) == (TANJA.id, LATER)
    halted = made(stopped(free, VERA, LATER))
    assert made(resumed(halted, TANJA, LATER)).state is BroadcastState.RELEASED


@pytest.mark.parametrize("role", list(Role))
def test_administration_and_team_leads_write(role: Role) -> None:
    somebody = clerk("somebody", role)
    allowed = role in {Role.ADMINISTRATION, Role.TEAM_LEAD}
    assert may_write(somebody) == allowed
    after = edited(broadcast(), Content(free_text="anders"), somebody, NOW)
    assert (after is Refusal.ROLE) == (not allowed)
    assert (may_discard(broadcast(), somebody) is Refusal.ROLE) == (not allowed)


@pytest.mark.parametrize("role", list(Role))
def test_only_team_leads_release_and_decide(role: Role) -> None:
    somebody = clerk("somebody", role)
    waiting = replace(broadcast(BroadcastState.SUBMITTED), looked_at=LANGUAGES)
    refusal = None if role is Role.TEAM_LEAD else Refusal.ROLE
    assert release_refused(waiting, preview(waiting), somebody, RULES, NOW) is refusal
    assert may_end(broadcast(BroadcastState.STOPPED), somebody) is refusal
    assert may_decide(broadcast(BroadcastState.SENT), somebody) is refusal


def test_another_organisation_has_no_say() -> None:
    waiting = replace(broadcast(BroadcastState.SUBMITTED), looked_at=LANGUAGES)
    assert release_refused(waiting, preview(waiting), FOREIGNER, RULES, NOW) is Refusal.ROLE
    assert stopped(broadcast(BroadcastState.SENDING), FOREIGNER, NOW) is Refusal.ROLE


def test_whoever_wrote_it_does_not_release_it() -> None:
    own = replace(broadcast(BroadcastState.SUBMITTED), author=TANJA.id, looked_at=LANGUAGES)
    assert release_refused(own, preview(own), TANJA, RULES, NOW) is Refusal.FOUR_EYES
    assert looked_at(own, LANGUAGES, TANJA, RULES, NOW) is Refusal.FOUR_EYES
    alone = BroadcastRules(four_eyes=False)
    assert release_refused(own, preview(own), TANJA, alone, NOW) is None
    assert not isinstance(looked_at(own, LANGUAGES, TANJA, alone, NOW), Refusal)


def test_whoever_changes_it_is_its_author_and_nobody_has_looked_at_it() -> None:
    draft = replace(broadcast(), looked_at=LANGUAGES)
    after = made(edited(draft, Content(free_text="anders"), TANJA, NOW))
    assert (after.author, after.looked_at) == (TANJA.id, ())
    same = made(edited(draft, FREE, TANJA, NOW))
    assert (same.author, same.looked_at) == (VERA.id, LANGUAGES)


def test_whoever_wrote_any_of_it_does_not_release_it() -> None:
    own = replace(broadcast(), author=TANJA.id)
    waiting = made(submitted(made(edited(own, Content(free_text="anders."), VERA, NOW)), TANJA, NOW))
    assert (waiting.author, waiting.writers) == (VERA.id, (TANJA.id, VERA.id))
    assert looked_at(waiting, LANGUAGES, TANJA, RULES, NOW) is Refusal.FOUR_EYES
    seen = replace(waiting, looked_at=LANGUAGES)
    assert released(seen, preview(seen), TANJA, RULES, NOW) is Refusal.FOUR_EYES
    other = clerk("toni", Role.TEAM_LEAD)
    assert made(released(seen, preview(seen), other, RULES, NOW)).released_by == other.id
    alone = replace(RULES, four_eyes=False)
    assert made(released(seen, preview(seen), TANJA, alone, NOW)).released_by == TANJA.id


def test_free_text_goes_out_only_after_every_language_was_looked_at() -> None:
    waiting = replace(broadcast(BroadcastState.SUBMITTED), looked_at=LANGUAGES[:-1])
    assert not_looked_at(waiting, preview(waiting)) == LANGUAGES[-1:]
    assert release_refused(waiting, preview(waiting), TANJA, RULES, NOW) is Refusal.NOT_LOOKED_AT
    after = made(looked_at(waiting, LANGUAGES[-1:], TANJA, RULES, NOW))
    assert release_refused(after, preview(after), TANJA, RULES, NOW) is None


def test_templates_need_no_looking_at() -> None:
    content = Content(template=Template.EXTRA, fields=FILLED)
    waiting = broadcast(BroadcastState.SUBMITTED, content)
    assert release_refused(waiting, preview(waiting), TANJA, RULES, NOW) is None


def test_what_was_changed_since_the_preview_is_not_released() -> None:
    waiting = replace(broadcast(BroadcastState.SUBMITTED), looked_at=LANGUAGES)
    old = preview(replace(waiting, version=2))
    assert release_refused(waiting, old, TANJA, RULES, NOW) is Refusal.STATE


def test_nothing_is_released_to_nobody() -> None:
    waiting = replace(broadcast(BroadcastState.SUBMITTED), looked_at=LANGUAGES)
    assert release_refused(waiting, preview(waiting, people=0), TANJA, RULES, NOW) is Refusal.NOBODY


def test_what_is_incomplete_is_neither_handed_over_nor_released() -> None:
    assert submitted(broadcast(content=Content()), VERA, NOW) is Refusal.INCOMPLETE
    late = FREE.model_copy(update={"expires_at": NOW})
    waiting = replace(broadcast(BroadcastState.SUBMITTED, late), looked_at=LANGUAGES)
    assert release_refused(waiting, preview(waiting), TANJA, RULES, NOW) is Refusal.INCOMPLETE
    assert resumed(broadcast(BroadcastState.STOPPED, late), TANJA, NOW) is Refusal.INCOMPLETE


_STEPS: dict[str, tuple[set[BroadcastState], Callable[[Broadcast], Broadcast | Refusal]]] = {
    "edited": ({BroadcastState.DRAFT}, lambda one: edited(one, Content(free_text="x"), TANJA, NOW)),
    "submitted": ({BroadcastState.DRAFT}, lambda one: submitted(one, TANJA, NOW)),
    "taken back": ({BroadcastState.SUBMITTED}, lambda one: taken_back(one, TANJA, NOW)),
    "looked at": ({BroadcastState.SUBMITTED}, lambda one: looked_at(one, LANGUAGES, TANJA, RULES, NOW)),
    "released": ({BroadcastState.SUBMITTED}, lambda one: released(one, preview(one), TANJA, RULES, NOW)),
    "stopped": (
        {BroadcastState.RELEASED, BroadcastState.SENDING},
        lambda one: stopped(one, TANJA, NOW),
    ),
    "resumed": ({BroadcastState.STOPPED}, lambda one: resumed(one, TANJA, NOW)),
}


@pytest.mark.parametrize("step", list(_STEPS))
@pytest.mark.parametrize("state", list(BroadcastState))
def test_each_step_starts_from_its_states_and_from_no_other(step: str, state: BroadcastState) -> None:
    starts, take = _STEPS[step]
    after = take(replace(broadcast(state), looked_at=LANGUAGES))
    assert (after is Refusal.STATE) == (state not in starts)
    if state in starts:
        assert not isinstance(after, Refusal)
        assert after.version == 4


@pytest.mark.parametrize("template", list(Template))
def test_every_required_field_of_a_template_is_asked_for(template: Template) -> None:
    whole = Content(template=template, fields=FILLED)
    assert problems(whole, NOW) == ()
    empty = {
        TemplateField.NEW_PLACE: "",
        TemplateField.REASON: Reason.NONE,
    }
    for name in FORMS[template].required:
        fields = FILLED.model_copy(update={name.value: empty.get(name)})
        found = problems(Content(template=template, fields=fields), NOW)
        assert f"field:{name}" in found


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (Content(), Problem.NO_TEXT),
        (Content(free_text="  \n "), Problem.NO_TEXT),
        (Content(free_text="x", expires_at=NOW), Problem.EXPIRED),
        (Content(free_text="x", send_at=LATER, expires_at=LATER), Problem.EXPIRES_BEFORE_SENDING),
        (
            Content(free_text="x", audience=Audience(first=date(2026, 2, 1), last=date(2026, 1, 1))),
            Problem.PERIOD_TURNED,
        ),
        (
            Content(template=Template.EXTRA, fields=FILLED.model_copy(update={"ends": time(9)})),
            Problem.ENDS_BEFORE_START,
        ),
        (
            Content(
                template=Template.CLOSED, fields=FILLED.model_copy(update={"last_day": date(2026, 1, 1)})
            ),
            Problem.LAST_DAY_BEFORE_DAY,
        ),
        (
            Content(template=Template.CLOSED, fields=FILLED.model_copy(update={"next_starts": None})),
            Problem.NEXT_INCOMPLETE,
        ),
    ],
)
def test_what_cannot_be_is_named(content: Content, found: Problem) -> None:
    assert problems(content, NOW) == (found,)


def test_what_a_template_does_not_ask_for_troubles_nobody() -> None:
    fields = FILLED.model_copy(update={"last_day": date(2026, 1, 1), "next_starts": None})
    assert problems(Content(template=Template.EXTRA, fields=fields), NOW) == ()


def test_roles_are_read_from_the_post_alone() -> None:
    nobody = StaffMember(TANJA.id, "tanja", "Tanja", Role.INTERPRETER, REGION)
    assert stopped(broadcast(BroadcastState.SENDING), nobody, NOW) is Refusal.ROLE
