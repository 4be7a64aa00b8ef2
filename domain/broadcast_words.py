"""What a broadcast says, before any language is chosen: the phrases of its template with its values."""

from collections.abc import Sequence
from datetime import time

from domain.broadcasts import Content, Fields, Template
from domain.directory import Directory
from domain.office_changes import Reason
from domain.phrases import Day, Phrase, Verbatim, phrase

HEADING = phrase("news-from")
"""Who writes: the office, by the name that the operator gave it."""
NOT_TRANSLATED = phrase("news-no-translation")
STOP_LABEL = phrase("news-stop-button")


def template_phrases(content: Content, directory: Directory) -> Sequence[Phrase]:
    """Return the paragraphs of a template with its values; nothing for free text or while one is missing.

    A place that has been removed since is named by its id.
    """
    template, fields = content.template, content.asked_fields
    when = None if template is None else _when(template, fields)
    if template is None or when is None or fields.place is None:
        return ()
    place = directory.place(fields.place)
    words = [
        phrase(
            f"news-{template}",
            place=Verbatim(str(fields.place) if place is None else place.name),
            new_place=Verbatim(", ".join(line.strip() for line in fields.new_place.splitlines())),
            when=when,
        )
    ]
    if fields.reason is not Reason.NONE:
        words.append(phrase(f"news-reason-{fields.reason}"))
    if fields.next_day is not None and fields.next_starts is not None:
        words.append(phrase("news-next", next_day=Day(fields.next_day), next_time=_clock(fields.next_starts)))
    return words


def _when(template: Template, fields: Fields) -> Phrase | None:
    """Say on which day and at what time, or from which day to which; None while that is not filled in."""
    if fields.day is None:
        return None
    day = Day(fields.day)
    if template in {Template.MOVED, Template.CLOSED}:
        if fields.last_day is None:
            return phrase("news-when-from", day=day)
        if fields.last_day == fields.day:
            return phrase("news-when-day", day=day)
        return phrase("news-when-period", day=day, last_day=Day(fields.last_day))
    if fields.starts is None or fields.ends is None:
        return None
    return phrase("news-when-times", day=day, starts=_clock(fields.starts), ends=_clock(fields.ends))


def _clock(wall: time) -> str:
    return f"{wall:%H:%M}"
