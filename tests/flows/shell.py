"""A small in-memory shell around the engine: it carries out effects as the real one does, without I/O."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from domain.conversation import Conversation, HeldSlot, Offer, Request, Visit
from domain.directory import Directory, Municipality, Organisation, Place, Topic
from domain.effects import (
    AnswerNotice,
    Ask,
    CancelVisit,
    DiscardIntake,
    Effect,
    EraseMe,
    ExtendHold,
    FindNotice,
    FindSlots,
    HoldSlot,
    LoadNews,
    LoadRequests,
    LoadVisits,
    MoveVisit,
    RequestHuman,
    StartNews,
    StopNews,
    SubmitIntake,
)
from domain.events import (
    Done,
    Event,
    HoldExtended,
    IntakeDiscarded,
    IntakeReceived,
    NewsLoaded,
    NewsStopped,
    NoticeFound,
    Pressed,
    QuotaFull,
    RequestsLoaded,
    SlotGone,
    SlotHeld,
    SlotsFound,
    VisitCancelled,
    VisitMissing,
    VisitMoved,
    VisitsLoaded,
)
from domain.ids import BookingId, Lang, MunicipalityId, OrganisationId, PlaceId, TopicCode
from domain.notices import ToTell
from domain.questions import Question
from flows.book import Book, LanguageName
from flows.engine import advance
from flows.library import load_flows

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HOLD = timedelta(minutes=15)

DIRECTORY = Directory(
    organisations=(Organisation(OrganisationId("kreis"), "Beispielkreis", "BK"),),
    municipalities=(
        Municipality(MunicipalityId("nord"), "Nordstadt", OrganisationId("kreis")),
        Municipality(MunicipalityId("sued"), "Südstadt", OrganisationId("kreis"), PlaceId("rathaus"), 1),
    ),
    places=(Place(PlaceId("rathaus"), MunicipalityId("nord"), "Beispiel-Rathaus", "[Adresse eintragen]"),),
    topics=tuple(
        Topic(TopicCode(code), position)
        for position, code in enumerate(("wohnen", "arbeit", "brief", "schule", "sonstiges"))
    ),
)


def no_label(message_id: str, language: Lang) -> str:
    """Give each message a made-up label, the same in all languages but for a mark."""
    return f"{message_id} {language}"


def small_book(label: object = None) -> Book:
    """Return the real flows bound to a small invented directory."""
    names = (("de", "Deutsch"), ("en", "English"), ("uk", "Українська"), ("ar", "العربية"))
    return Book(
        flows=load_flows(),
        directory=DIRECTORY,
        languages=tuple(LanguageName(Lang(tag), name) for tag, name in names),
        label=no_label if label is None else label,  # type: ignore[arg-type]
    )


def offers(count: int = 12, days: int = 6) -> tuple[Offer, ...]:
    """Return invented free starts on several days."""
    starts = [NOW + timedelta(days=1 + one % days, minutes=30 * (one // days)) for one in range(count)]
    return tuple(
        Offer(key=f"r.{number}", place=PlaceId("rathaus"), start=start, minutes=30)
        for number, start in enumerate(sorted(starts))
    )


@dataclass
class Shell:
    """One person's conversation with the world reduced to a list of offers and a few flags."""

    book: Book = field(default_factory=small_book)
    now: datetime = NOW
    state: Conversation | None = None
    free: tuple[Offer, ...] = field(default_factory=offers)
    taken: set[str] = field(default_factory=set)
    visits: list[Visit] = field(default_factory=list)
    records: list[SubmitIntake] = field(default_factory=list)
    log: list[Effect] = field(default_factory=list)
    quota: int = 2
    reload: bool = True
    erased: int = 0
    humans: int = 0
    replies: list[Event | None] = field(default_factory=list)
    """What comes of the next answers to notices."""
    news: list[MunicipalityId] = field(default_factory=list)
    """The municipalities that she gets news of."""
    home: MunicipalityId | None = None
    """Where her newest record says that she lives."""
    offer: ToTell | None = None
    """The notice that waits for an answer."""

    def do(self, event: Event) -> list[Effect]:
        """Feed an event in, carry out all effects, and return them in order."""
        queue: list[Event] = [event]
        seen: list[Effect] = []
        while queue:
            self.state, effects = advance(self.book, self.state, queue.pop(0), self.now)
            if self.reload:
                self.state = Conversation.model_validate_json(self.state.model_dump_json())
            seen.extend(effects)
            queue.extend(result for effect in effects if (result := self.carry_out(effect)) is not None)
        self.log.extend(seen)
        return seen

    def press(self, option: str) -> list[Effect]:
        """Press a button of the open question."""
        return self.do(Pressed(self.question.turn, option))

    @property
    def question(self) -> Question:
        """The question shown last."""
        return [effect.question for effect in self.log if isinstance(effect, Ask)][-1]

    def carry_out(self, effect: Effect) -> Event | None:  # noqa: PLR0911 - one line for each effect
        """Return the result of an effect."""
        match effect:
            case FindSlots():
                return SlotsFound(tuple(offer for offer in self.free if offer.key not in self.taken))
            case HoldSlot():
                return self.hold(effect)
            case ExtendHold():
                until = self.now + HOLD
                return SlotGone() if effect.hold.offer.key in self.taken else HoldExtended(until)
            case SubmitIntake():
                return self.receive(effect)
            case LoadVisits():
                return VisitsLoaded(tuple(self.visits))
            case MoveVisit():
                return self.move(effect)
            case CancelVisit():
                if effect.visit not in self.visits:
                    return VisitMissing()
                self.visits.remove(effect.visit)
                return VisitCancelled()
            case AnswerNotice() | FindNotice():
                return self.about_notice(effect)
            case LoadRequests():
                known = Request(case_code="K7M29QXT", status="received", received_at=self.now)
                return RequestsLoaded((known,) * len(self.records))
            case DiscardIntake():
                if self.records:
                    return IntakeDiscarded()
                self.erased += 1
                return Done()
            case EraseMe():
                self.erased += 1
                return Done()
            case RequestHuman():
                self.humans += 1
                return Done()
            case _:
                return self.read_news(effect)

    def about_notice(self, effect: AnswerNotice | FindNotice) -> Event | None:
        """Reply as the test wants."""
        if isinstance(effect, AnswerNotice):
            return self.replies.pop(0)
        return VisitMissing() if self.offer is None else NoticeFound(self.offer)

    def hold(self, effect: HoldSlot) -> Event:
        """Hold unless the start is taken or the quota is used up."""
        if effect.offer.key in self.taken:
            return SlotGone()
        if len(self.visits) >= self.quota:
            return QuotaFull(self.quota)
        until = self.now + HOLD
        return SlotHeld(HeldSlot(booking=BookingId("b" * 32), version=1, offer=effect.offer, until=until))

    def read_news(self, effect: Effect) -> Event | None:
        """Return the result of an effect about news, None of any other."""
        match effect:
            case LoadNews():
                return NewsLoaded(tuple(self.news), self.home)
            case StartNews():
                self.news.append(effect.town)
                return Done()
            case StopNews():
                kept = [town for town in self.news if effect.town not in {None, town}]
                ended, self.news = len(self.news) - len(kept), kept
                return NewsStopped(ended, effect.town, effect.notice)
            case _:
                return None

    def receive(self, effect: SubmitIntake) -> Event:
        """Store the record, unless the held start was taken meanwhile."""
        visit = None
        if effect.hold is not None:
            offer = effect.hold.offer
            if offer.key in self.taken:
                return SlotGone()
            visit = Visit(
                booking=BookingId(f"{len(self.visits)}{'b' * 31}"),
                version=1,
                place=offer.place,
                start=offer.start,
                end=offer.start + timedelta(minutes=30),
                desk_no=1,
                minutes=30,
                party_size=1,
            )
            self.taken.add(offer.key)
            self.visits.append(visit)
        self.records.append(effect)
        return IntakeReceived("K7M29QXT", "123456", visit)

    def move(self, effect: MoveVisit) -> Event:
        """Swap the appointment's time unless the new one is taken."""
        if effect.offer.key in self.taken:
            return SlotGone()
        moved = effect.visit.model_copy(update={"start": effect.offer.start})
        self.visits = [moved if visit.booking == moved.booking else visit for visit in self.visits]
        return VisitMoved(moved)
