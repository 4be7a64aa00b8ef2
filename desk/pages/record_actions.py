"""Taking a record, handing it back, and taking back its closing: each a form with one button."""

from starlette.responses import Response

from desk.notices import UNDO_TIME, Notice, NoticeKind
from desk.pages.outcomes import act_of, answer, back_from
from desk.pages.record import unknown_record
from desk.visit import Visit
from storage.record_claims import Refused, claim_record, hand_back_record, reopen_record


async def claim(visit: Visit) -> Response:
    """Take a record; whoever comes second learns who has it."""
    act = act_of(visit)
    if act is None:
        return await unknown_record(visit)
    async with visit.deps.database.transaction() as tx:
        outcome = await claim_record(tx, act)
    if isinstance(outcome, Refused) and outcome.record.claimed_by == visit.viewer:
        notice = Notice(NoticeKind.ALREADY_MINE, visit.now, act.case_code)
        return visit.to(back_from(visit, act.case_code), notice)
    return await answer(visit, act, outcome, NoticeKind.CLAIMED)


async def hand_back(visit: Visit) -> Response:
    """Give a record back to everybody."""
    act = act_of(visit)
    if act is None:
        return await unknown_record(visit)
    async with visit.deps.database.transaction() as tx:
        outcome = await hand_back_record(tx, act)
    return await answer(visit, act, outcome, NoticeKind.HANDED_BACK)


async def reopen(visit: Visit) -> Response:
    """Take back one's own closing."""
    act = act_of(visit)
    if act is None:
        return await unknown_record(visit)
    async with visit.deps.database.transaction() as tx:
        outcome = await reopen_record(tx, act, closed_after=visit.now - UNDO_TIME)
    return await answer(visit, act, outcome, NoticeKind.REOPENED)
