"""A broadcast as the message that a channel draws: the frozen words, and one button that ends all news."""

from collections.abc import Sequence

from bot.house import House
from domain.broadcast_words import STOP_LABEL
from domain.broadcasts import PreparedText
from domain.ids import GERMAN, BroadcastId, Lang, NoticeId
from domain.messages import Button, Notified
from domain.notices import NoticeOption
from storage.broadcasts import frozen_texts
from storage.outbox import Outgoing

_NOTE_GAP = "\n\n"


class NewsMessages:
    """The messages of the broadcast that is being sent, made once for each language."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._broadcast: BroadcastId | None = None
        self._made: dict[Lang, Outgoing] = {}

    async def load(self, broadcast: BroadcastId) -> None:
        """Read the words of a broadcast; they are frozen, so once is enough."""
        if self._broadcast == broadcast:
            return
        async with self._house.database.glancing() as reader:
            texts = await frozen_texts(reader, broadcast)
        self._made = {one.language: Outgoing(message=self._message(broadcast, one)) for one in texts}
        self._broadcast = broadcast

    def of(self, language: Lang) -> Outgoing | None:
        """Return the message of a language; in German where the language has gone, None without any words."""
        return self._made.get(language) or self._made.get(GERMAN) or next(iter(self._made.values()), None)

    def _message(self, broadcast: BroadcastId, text: PreparedText) -> Notified:
        # Only the words below the heading may be German: those before them are the reader's own.
        language = text.language if text.original else text.shown_language
        wording = self._house.wording(language)
        return Notified(
            language=language,
            direction=wording.direction,
            notice=NoticeId(broadcast),
            paragraphs=text.paragraphs,
            note=_joined(text.original),
            buttons=(Button(id=NoticeOption.NO_NEWS.value, label=wording.say(STOP_LABEL)),),
        )


def _joined(original: Sequence[str]) -> str | None:
    return _NOTE_GAP.join(original) if original else None
