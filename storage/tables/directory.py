"""Who and where: organisations, municipalities, places, topics, closed days. Imported from the setup file."""

from sqlalchemy import Index, Table

from storage.tables.base import day, flag, integer, metadata, text

organisation = Table(
    "organisation",
    metadata,
    text("id", key=True),
    text("name"),
    text("short_name"),
    integer("position"),
    flag("active"),
    text("settings"),
)
"""`settings` is a JSON object."""

municipality = Table(
    "municipality",
    metadata,
    text("id", key=True),
    text("name"),
    text("organisation_id", "organisation.id"),
    text("fallback_place_id", optional=True),
    integer("position"),
    flag("active"),
)
"""`fallback_place_id` has no foreign key: place and municipality would need each other first."""

place = Table(
    "place",
    metadata,
    text("id", key=True),
    text("municipality_id", "municipality.id"),
    text("name"),
    text("address"),
    text("room"),
    text("phone"),
    text("hours_note"),
    text("tz"),
    integer("desks"),
    text("nearby"),
    integer("position"),
    flag("active"),
    text("languages", default="[]"),
)
"""`desks` is how many advisers can work side by side, `nearby` a JSON list of place ids, nearest first,
`languages` one of the languages that are offered first there."""

topic = Table(
    "topic",
    metadata,
    text("id", key=True),
    integer("position"),
    flag("active"),
    integer("extra_minutes"),
    text("contact_type"),
    text("labels"),
    day("valid_from", optional=True),
    day("valid_to", optional=True),
)
"""`labels` is a JSON object of texts by language."""

closure = Table(
    "closure",
    metadata,
    text("id", key=True),
    text("place_id", "place.id", optional=True),
    day("first_date"),
    day("last_date"),
    text("reason"),
    text("starts", optional=True),
    text("ends", optional=True),
    flag("active", default=1),
)
"""Days without office hours, at one place or (without a place) everywhere; with `starts` and `ends`
(local wall time HH:MM) only between them on each of the days. One that was lifted is kept and not active."""

relocation = Table(
    "relocation",
    metadata,
    text("id", key=True),
    text("place_id", "place.id"),
    day("first_date"),
    day("last_date"),
    text("address"),
    text("room"),
    flag("active"),
    Index("ix_relocation_place", "place_id", "first_date"),
)
"""Days on which a place is somewhere else; its office hours and appointments stay what they are."""

Index("ix_closure_dates", closure.c.first_date, closure.c.last_date)
