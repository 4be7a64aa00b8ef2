"""Looking for, showing and taking slots, as far as it is decided without the calendar."""

from domain.conversation import Offer
from domain.effects import FindSlots, HoldSlot
from domain.ids import MunicipalityId
from flows.scene import current_visit
from flows.work import Work

_UNSURE = "unsure"


def slot_query(work: Work) -> FindSlots:
    """Return what to look for: from the answers, or like the appointment that is to be moved."""
    state = work.state
    visit = current_visit(work) if work.step.swap else None
    return FindSlots(
        municipality=_municipality(work),
        place=None if visit is None else visit.place,
        anywhere=state.anywhere,
        topics=_topics(work),
        party_size=visit.party_size if visit is not None else party_size(work),
        language=state.language,
        adviser=adviser_wish(work),
        minutes=None if visit is None else visit.minutes,
    )


def hold_for(work: Work, offer: Offer) -> HoldSlot:
    """Return the wish to keep an offer free for this person."""
    return HoldSlot(offer, party_size(work), work.state.language, adviser_wish(work))


def party_size(work: Work) -> int:
    """Return how many people come; one when it was not asked."""
    size = work.state.answer("party_size")
    return size if isinstance(size, int) and not isinstance(size, bool) else 1


def adviser_wish(work: Work) -> str:
    """Return ``woman``, ``man`` or ``any``."""
    wishes = work.state.answer("wishes")
    chosen = wishes if isinstance(wishes, tuple) else ()
    return next((wish for wish in ("woman", "man") if wish in chosen), "any")


def _municipality(work: Work) -> MunicipalityId | None:
    answer = work.state.answer("municipality")
    return MunicipalityId(str(answer)) if isinstance(answer, str) and answer != _UNSURE else None


def _topics(work: Work) -> tuple[str, ...]:
    topics = work.state.answer("topics")
    return topics if isinstance(topics, tuple) else ()
