"""Putting what somebody of the office writes into the words of a person's language.

First what she can read, then the German words as they were written, marked as such. A translation by a
machine is never shown without saying so; a stored reply is exact and needs no German, once a speaker has
checked it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.explanations import Explanations
from bot.render import said
from domain.effects import Say, Tone
from domain.ids import GERMAN, TalkId
from domain.messages import Button, Said, TalkSaid
from domain.phrases import Verbatim, phrase
from domain.talk import END_OPTION, TalkWords
from domain.translation import NotTranslated, PartKind, Translation, Why, is_german
from flows.talks import words_of_end
from locales.isolates import isolate
from locales.machine_words import by_machine
from locales.stored_replies import stored_phrase
from locales.wording import Wording
from storage.talk_delivery import Reply

_MEANING: Final = "glossary-"
_OF_A_LANGUAGE: Final = frozenset({Why.UNSUPPORTED, Why.MISSING, Why.OFF})
"""What holds for every text in a language, as long as nothing else is installed."""


@dataclass(frozen=True, slots=True)
class Sender:
    """The name of the office that writes, and what explains its German words."""

    office: str
    explanations: Explanations


def promises(reply: Reply, wording: Wording, *, possible: bool) -> bool:
    """Say whether a translation into this language is still to come when the message leaves.

    So it is too when the person reads another language than before; ``possible``: it can be made here now.
    """
    words = reply.entry.words
    if words.stored is not None or is_german(wording.lang):
        return False
    done = words.translation
    if isinstance(done, Translation):
        return done.target != wording.lang
    return done is None or words.follows or not _holds(reply, done, wording, possible=possible)


def _holds(reply: Reply, done: NotTranslated, wording: Wording, *, possible: bool) -> bool:
    """Say whether there is no translation into this language either.

    The desk, which tries first, does not note for which language it did: what it found is asked again where
    something else may come out.
    """
    if reply.target is not None:
        return reply.target == wording.lang
    return done.why is not Why.SAME and not (possible and done.why in _OF_A_LANGUAGE)


def talk_said(wording: Wording, reply: Reply, sender: Sender, *, follows: bool, open_still: bool) -> TalkSaid:
    """Return a message of the office in words; without a button where the conversation is over already."""
    words = reply.entry.words
    opening = [phrase("talk-opened")] if reply.first else []
    before = [wording.say(one) for one in (*opening, phrase("talk-from", office=Verbatim(sender.office)))]
    if follows:
        body, closing = [], [wording.say(phrase("talk-follows"))]
    else:
        body, closing = list(_body(wording, words)), []
    original = words.text if follows else _original(wording, words)
    if original is not None:
        body.append(wording.say(phrase("talk-original")))
    how = [wording.say(phrase("talk-how"))] if reply.first and open_still else []
    return TalkSaid(
        language=wording.lang,
        direction=wording.direction,
        talk=reply.talk.id,
        paragraphs=(*before, *body),
        original=original,
        closing=(*closing, *_explained(wording, words, sender.explanations), *how),
        buttons=(_end(wording),) if open_still else (),
    )


def translation_said(wording: Wording, reply: Reply, *, open_still: bool) -> TalkSaid:
    """Return the translation that was promised, or that there will be none."""
    words = reply.entry.words
    done = words.translation
    lead = [wording.say(phrase("talk-now-translated"))] if isinstance(done, Translation) else []
    return TalkSaid(
        language=wording.lang,
        direction=wording.direction,
        talk=reply.talk.id,
        paragraphs=(*lead, *_body(wording, words)),
        buttons=(_end(wording),) if open_still else (),
    )


def ending_said(wording: Wording, talk: TalkId, other: TalkId | None) -> Said:
    """Say that the office has closed a conversation, or that her words go on to an ``other`` one."""
    return said(wording, Say(words_of_end("talk-ended-by-office", other=other), ends=talk))


def pointer_said(wording: Wording, web_url: str) -> Said:
    """Say on a channel that takes no free text that there is a message, and where it is to be read."""
    return Said(
        language=wording.lang,
        direction=wording.direction,
        tone=Tone.PLAIN,
        paragraphs=(wording.say(phrase("push-message")), isolate(web_url)),
    )


def _end(wording: Wording) -> Button:
    return Button(id=END_OPTION, label=wording.say(phrase("talk-end")))


def _body(wording: Wording, words: TalkWords) -> Iterator[str]:
    """Give what she can read, with what is to be known about it."""
    done = words.translation
    if words.stored is not None:
        yield wording.say(stored_phrase(words.stored))
    elif is_german(wording.lang) or (isinstance(done, NotTranslated) and done.why is Why.SAME):
        yield words.text
    elif isinstance(done, Translation):
        yield from by_machine(wording, done)
    else:
        yield wording.say(phrase("talk-german-only"))
        yield wording.say(phrase("talk-ask-interpreter"))


def _original(wording: Wording, words: TalkWords) -> str | None:
    """Return the German words where they say more than what she reads anyway."""
    if is_german(wording.lang):
        return None
    if words.stored is not None:
        return wording.original(stored_phrase(words.stored))
    done = words.translation
    return None if isinstance(done, NotTranslated) and done.why is Why.SAME else words.text


def _explained(wording: Wording, words: TalkWords, explanations: Explanations) -> Sequence[str]:
    """Return what German words of the message mean, once each; not for who reads German."""
    slugs = () if wording.lang == GERMAN else explanations.occurring(words.text)
    lines = [
        wording.say(
            phrase(
                "talk-word",
                word=Verbatim(_written(words, slug) or explanations.word(slug)),
                meaning=phrase(f"{_MEANING}{slug}"),
            )
        )
        for slug in dict.fromkeys(slugs)
        if wording.catalog.has(GERMAN, f"{_MEANING}{slug}")
    ]
    return ["\n".join((wording.say(phrase("talk-words")), *lines))] if lines else []


def _written(words: TalkWords, slug: str) -> str | None:
    """Return a term as it stands in the message, where the translation knows."""
    done = words.translation
    passages = done.passages if isinstance(done, Translation) else ()
    return next(
        (
            part.text
            for one in passages
            for part in one.protected
            if part.kind is PartKind.TERM and part.term == slug
        ),
        None,
    )
