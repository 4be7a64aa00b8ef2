"""What the setup file brings: organisations, municipalities, places, topics, closed days."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_organisation()
    _create_topic()
    _create_municipality()
    _create_place()
    _create_closure()


def downgrade() -> None:
    op.drop_table("closure")
    op.drop_table("place")
    op.drop_table("municipality")
    op.drop_table("topic")
    op.drop_table("organisation")


def _create_organisation() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("position", Int, nullable=False),
        sa.Column("active", Int, nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organisation"),
    )


def _create_topic() -> None:
    op.create_table(
        "topic",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("position", Int, nullable=False),
        sa.Column("active", Int, nullable=False),
        sa.Column("extra_minutes", Int, nullable=False),
        sa.Column("contact_type", sa.Text(), nullable=False),
        sa.Column("labels", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_topic"),
    )


def _create_municipality() -> None:
    op.create_table(
        "municipality",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("fallback_place_id", sa.Text(), nullable=True),
        sa.Column("position", Int, nullable=False),
        sa.Column("active", Int, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_municipality"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_municipality_organisation_id"
        ),
    )


def _create_place() -> None:
    op.create_table(
        "place",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("municipality_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("hours_note", sa.Text(), nullable=False),
        sa.Column("tz", sa.Text(), nullable=False),
        sa.Column("desks", Int, nullable=False),
        sa.Column("nearby", sa.Text(), nullable=False),
        sa.Column("position", Int, nullable=False),
        sa.Column("active", Int, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_place"),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name="fk_place_municipality_id"),
    )


def _create_closure() -> None:
    op.create_table(
        "closure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("place_id", sa.Text(), nullable=True),
        sa.Column("first_date", sa.Text(), nullable=False),
        sa.Column("last_date", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_closure"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_closure_place_id"),
    )
    op.create_index("ix_closure_dates", "closure", ["first_date", "last_date"])
