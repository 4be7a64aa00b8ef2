"""The values that prompts may name: what is known of the slot, the appointment, the stage, the places."""

from datetime import date
from zoneinfo import ZoneInfo

from domain.conversation import Offer, Visit
from domain.directory import Place
from domain.ids import PlaceId
from domain.phrases import Clock, Moment, Phrase, Series, Value, Verbatim, phrase
from flows import places
from flows.book import SWITCH
from flows.work import Work

_OUR_ZONE = "Europe/Berlin"


def scene(work: Work) -> dict[str, Value]:
    """Return every value a prompt of this moment may use, by its Fluent name."""
    state = work.state
    values: dict[str, Value] = {
        "limit": work.book.live_limit,
        "places": Series(tuple(Verbatim(place.name) for place in work.book.directory.places)),
        "code": Verbatim(state.case_code or ""),
    }
    if state.news:
        values["towns"] = Series(tuple(_town(work, town) for town in state.news))
    if state.flow == SWITCH:
        values["questions"] = Verbatim("\n".join(_asked_in_offered(work)))
    if isinstance(town := state.answer("news_town"), str):
        values["town"] = _town(work, town)
    if state.offers:
        values |= {"minutes": state.offers[0].minutes, "place": _offer_places(work)}
    visit = current_visit(work)
    if visit is not None:
        values |= visit_values(work, visit) | {"old": moment(work, visit.place, visit)}
    chosen = chosen_offer(work)
    if chosen is not None:
        values["when"] = moment(work, chosen.place, chosen)
    if state.parked is not None:
        values |= _stage_of(work)
    return values


def _asked_in_offered(work: Work) -> list[str]:
    """Return the question for the language in the words of each that is offered besides the present one."""
    others = (tag for tag in work.state.offered if tag != work.state.language)
    return [work.book.label("switch-ask", tag) for tag in others]


def _town(work: Work, code: str) -> Value:
    known = work.book.directory.municipality(code)
    return Verbatim(code if known is None else known.name)


def fill(work: Work, message_id: str) -> Phrase:
    """Return the phrase of that id with all values of the moment."""
    return phrase(message_id, **scene(work))


def zone(work: Work, place: PlaceId) -> str:
    """Return the time zone of a place."""
    found = work.book.directory.place(place)
    return found.tz if found is not None else _OUR_ZONE


def today(work: Work) -> date:
    """Return the day it is where the offices are."""
    places = work.book.directory.places
    return work.now.astimezone(ZoneInfo(places[0].tz if places else _OUR_ZONE)).date()


def place_of(work: Work, place: PlaceId) -> Place:
    """Return a place, or an empty one of that id when it has been removed."""
    found = work.book.directory.place(place)
    if found is not None:
        return found
    return Place(id=place, municipality=work.book.directory.municipalities[0].id, name=str(place))


def moment(work: Work, place: PlaceId, at: Offer | Visit) -> Moment:
    """Return the start of an offer or an appointment, in the place's zone."""
    return Moment(at.start, zone(work, place))


def clock(work: Work, offer: Offer) -> Clock:
    """Return the time of day of an offer, in the place's zone."""
    return Clock(offer.start, zone(work, offer.place))


def visit_values(work: Work, visit: Visit) -> dict[str, Value]:
    """Return when and where an appointment is."""
    return places.visit_values(work.book.directory, visit)


def current_visit(work: Work) -> Visit | None:
    """Return the appointment that the person is looking at, if any."""
    return next((visit for visit in work.state.visits if visit.booking == work.state.visit), None)


def chosen_offer(work: Work) -> Offer | None:
    """Return the start chosen in place of the present appointment, if any."""
    key = work.state.answer("new_slot")
    return next((offer for offer in work.state.offers if offer.key == key), None)


def slot_line(work: Work, offer: Offer) -> Phrase:
    """Return day, time and place of an offer as one value."""
    name = place_of(work, offer.place).name
    return phrase("slot-line", when=moment(work, offer.place, offer), place=Verbatim(name))


def _offer_places(work: Work) -> Value:
    names = dict.fromkeys(place_of(work, offer.place).name for offer in work.state.offers)
    return Series(tuple(Verbatim(name) for name in names))


def _stage_of(work: Work) -> dict[str, Value]:
    parked = work.state.parked
    flow = None if parked is None else work.book.flows.get(parked.flow)
    step = None if flow is None or parked is None else flow.find(parked.step)
    if flow is None or step is None or step.stage is None or step.stage_title is None:
        return {"number": 1, "total": 1, "title": Verbatim("")}
    return {"number": step.stage, "total": flow.stages, "title": phrase(step.stage_title)}


def topic_label(work: Work, code: str) -> Value:
    """Return the office's own label of a topic in the person's language, else the catalogue's."""
    topic = work.book.directory.topic(code)
    own = {} if topic is None else topic.labels
    label = own.get(work.state.language)
    if label is None and not work.book.label(f"topic-{code}", work.state.language):
        label = next(iter(own.values()), code)
    return phrase(f"topic-{code}") if label is None else Verbatim(label)
