"""How each message looks as a text on Telegram."""

from collections.abc import Iterator

from bot.channels.telegram.text import (
    MAX_CAPTION,
    MAX_TEXT,
    RIGHT_TO_LEFT_MARK,
    Block,
    Look,
    Span,
    block,
    messages,
    shortened,
    units,
)
from domain.effects import Tone
from domain.messages import (
    Asked,
    Direction,
    FileSent,
    NoticeSettled,
    Notified,
    OpenQuestion,
    Said,
    Settled,
    SummaryLine,
    TalkSaid,
)
from locales.isolates import isolate

_RULE = "———"
_ARROWS = {Direction.LTR: "➜", Direction.RTL: "←"}
_WARNING = "⚠️"
_HEADED = frozenset({Tone.CONFIRMATION, Tone.SOS})


def said_texts(message: Said) -> list[str]:
    """Return the texts of a statement, mostly one."""
    blocks = [_with_code(paragraph, message.code) for paragraph in message.paragraphs]
    if message.code is not None and not any(message.code in one for one in message.paragraphs):
        blocks.append(block(message.code, Look.CODE))
    if blocks and message.tone in _HEADED:
        blocks[0] = Block(tuple(Span(span.text, Look.BOLD) for span in blocks[0].spans))
    return messages([*_marked(blocks, message.direction), *_originals(message.original)])


def asked_texts(message: Asked) -> list[str]:
    """Return the texts of a question; the last one carries the buttons."""
    question = message.question
    blocks = _marked(list(_question(question)), message.direction)
    return messages([*blocks, *_originals(question.original)])


def settled_text(message: Settled) -> str:
    """Return the text that an answered question is frozen to."""
    arrow = f"{_mark(message.direction)}{_ARROWS[message.direction]} "
    prompt = shortened(f"{_mark(message.direction)}{message.prompt}", MAX_TEXT // 2)
    answer = shortened(message.answer, MAX_TEXT - units(prompt) - units(arrow) - 1)
    line = Block((Span(arrow), Span(answer, Look.BOLD)), tight=True)
    return messages([block(prompt), line])[0]


def notified_texts(message: Notified) -> list[str]:
    """Return the texts of a notice, mostly one; the last one carries the buttons."""
    return messages(list(_told(message, message.note)))


def talk_texts(message: TalkSaid) -> list[str]:
    """Return the texts of a message of the office, mostly one; the last one carries the button."""
    return messages(list(_told(message, message.original)))


def notice_settled_text(message: NoticeSettled) -> str | None:
    """Return the text that a notice is frozen to, None where its words are not known any more."""
    if not message.paragraphs:
        return None
    line = block(f"{_mark(message.direction)}{message.line}", Look.BOLD)
    return messages([*_told(message, message.note), line])[-1]


def _told(message: Notified | NoticeSettled | TalkSaid, german: str | None) -> Iterator[Block]:
    """The first paragraph says what it is about; words by staff are German whatever stands around them."""
    first, *others = message.paragraphs
    yield from _marked([block(first, Look.BOLD), *(block(one) for one in others)], message.direction)
    if german is not None:
        yield block(isolate(german))
    yield from _marked([block(one) for one in message.closing], message.direction)


def caption(message: FileSent) -> str:
    """Return the text below a file."""
    return messages([block(shortened(f"{_mark(message.direction)}{message.caption}", MAX_CAPTION))])[0]


def _question(question: OpenQuestion) -> Iterator[Block]:
    if question.error:
        yield block(f"{_WARNING} {question.error}")
    yield block(question.prompt, Look.BOLD)
    if question.hint:
        yield block(question.hint)
    if question.kept:
        yield block(question.kept)
    for number, line in enumerate(question.lines):
        yield _summary_line(line, tight=number > 0)
    if question.chosen:
        yield block(question.chosen)
    if question.details:
        yield block("\n".join(filter(None, (question.details_label, question.details))), Look.QUOTE)


def _summary_line(line: SummaryLine, *, tight: bool) -> Block:
    return Block((Span(line.label, Look.BOLD), Span(f": {line.value}")), tight)


def _with_code(paragraph: str, code: str | None) -> Block:
    """Set a code so that a tap copies it, and nothing but it."""
    if code is None or code not in paragraph:
        return block(paragraph)
    before, _, after = paragraph.partition(code)
    spans = (Span(before), Span(code, Look.CODE), Span(after))
    return Block(tuple(span for span in spans if span.text))


def _originals(texts: tuple[str, ...]) -> list[Block]:
    """Set the German original below a rule; it is read from left to right whatever stands above it."""
    return [block(_RULE), *(block(text) for text in texts)] if texts else []


def _marked(blocks: list[Block], direction: Direction) -> list[Block]:
    """Start every paragraph of a right-to-left language as one, even when it begins with a number."""
    if direction is Direction.LTR:
        return blocks
    return [_starting_with_mark(one) for one in blocks]


def _starting_with_mark(one: Block) -> Block:
    first, *rest = one.spans
    # Inside the look: a mark before a quotation would be a line of its own, one before a code is not copied.
    if first.look is Look.CODE:
        return Block((Span(RIGHT_TO_LEFT_MARK), *one.spans), one.tight)
    return Block((Span(f"{RIGHT_TO_LEFT_MARK}{first.text}", first.look), *rest), one.tight)


def _mark(direction: Direction) -> str:
    return RIGHT_TO_LEFT_MARK if direction is Direction.RTL else ""
