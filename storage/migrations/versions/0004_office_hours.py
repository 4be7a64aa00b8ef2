"""Rules, office hours, ticks, bookings, claims, the waiting list, reminders."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_waiting()
    _create_booking()
    _create_office_rule()
    _create_office_session()
    _create_reminder()
    _create_open_tick()
    _create_claim()


def downgrade() -> None:
    op.drop_table("claim")
    op.drop_table("open_tick")
    op.drop_table("reminder")
    op.drop_table("office_session")
    op.drop_table("office_rule")
    op.drop_table("booking")
    op.drop_table("waiting")


def _create_waiting() -> None:
    op.create_table(
        "waiting",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=True),
        sa.Column("municipality_id", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("minutes", Int, nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_waiting"),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name="fk_waiting_municipality_id"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_waiting_person_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_waiting_person", "waiting", ["person_id"])
    op.create_index("ix_waiting_queue", "waiting", ["status", "municipality_id", "created_at"])


def _create_booking() -> None:
    op.create_table(
        "booking",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("quota_no", Int, nullable=False),
        sa.Column("record_id", sa.Text(), nullable=True),
        sa.Column("place_id", sa.Text(), nullable=False),
        sa.Column("resource", sa.Text(), nullable=False),
        sa.Column("desk_no", Int, nullable=False),
        sa.Column("party_size", Int, nullable=False),
        sa.Column("start_tick", Int, nullable=False),
        sa.Column("end_tick", Int, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("hold_until", Int, nullable=True),
        sa.Column("language_match", Int, nullable=False),
        sa.Column("wish_match", Int, nullable=False),
        sa.Column("sequence", Int, nullable=False),
        sa.Column("version", Int, nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("updated_at", Int, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_booking"),
        sa.CheckConstraint("end_tick > start_tick", name=op.f("ck_booking_order")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_booking_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_booking_place_id"),
    )
    op.create_index(
        "ix_booking_hold",
        "booking",
        ["hold_until"],
        sqlite_where=sa.text("status = 'held'"),
        postgresql_where=sa.text("status = 'held'"),
    )
    op.create_index("ix_booking_person", "booking", ["person_id"])
    op.create_index("ix_booking_place_start", "booking", ["place_id", "start_tick"])
    op.create_index("ix_booking_record", "booking", ["record_id"])
    op.create_index(
        "uq_booking_live_quota",
        "booking",
        ["person_id", "quota_no"],
        unique=True,
        sqlite_where=sa.text("status IN ('held', 'confirmed')"),
        postgresql_where=sa.text("status IN ('held', 'confirmed')"),
    )


def _create_office_rule() -> None:
    op.create_table(
        "office_rule",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("place_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("weekday", Int, nullable=False),
        sa.Column("every_weeks", Int, nullable=False),
        sa.Column("anchor_date", sa.Text(), nullable=True),
        sa.Column("nth", sa.Text(), nullable=False),
        sa.Column("starts", sa.Text(), nullable=False),
        sa.Column("ends", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.Column("grid_minutes", Int, nullable=False),
        sa.Column("walk_in", Int, nullable=False),
        sa.Column("version", Int, nullable=False),
        sa.Column("active", Int, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_office_rule"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_office_rule_place_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_office_rule_staff_id"),
    )


def _create_office_session() -> None:
    op.create_table(
        "office_session",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("rule_id", sa.Text(), nullable=False),
        sa.Column("place_id", sa.Text(), nullable=False),
        sa.Column("resource", sa.Text(), nullable=False),
        sa.Column("desk_no", Int, nullable=False),
        sa.Column("local_date", sa.Text(), nullable=False),
        sa.Column("local_start", sa.Text(), nullable=False),
        sa.Column("local_end", sa.Text(), nullable=False),
        sa.Column("tz", sa.Text(), nullable=False),
        sa.Column("start_tick", Int, nullable=False),
        sa.Column("end_tick", Int, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("version", Int, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_office_session"),
        sa.UniqueConstraint("rule_id", "local_date", name="uq_office_session_rule_id_local_date"),
        sa.CheckConstraint("end_tick > start_tick", name=op.f("ck_office_session_order")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_office_session_place_id"),
        sa.ForeignKeyConstraint(["rule_id"], ["office_rule.id"], name="fk_office_session_rule_id"),
    )
    op.create_index("ix_office_session_place_start", "office_session", ["place_id", "start_tick"])
    op.create_index("ix_office_session_resource_start", "office_session", ["resource", "start_tick"])


def _create_reminder() -> None:
    op.create_table(
        "reminder",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("booking_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("due_at", Int, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name="fk_reminder_booking_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_reminder_booking", "reminder", ["booking_id"])
    op.create_index("ix_reminder_due", "reminder", ["state", "due_at"])


def _create_open_tick() -> None:
    op.create_table(
        "open_tick",
        sa.Column("resource", sa.Text(), nullable=False),
        sa.Column("tick", Int, nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("place_id", sa.Text(), nullable=False),
        sa.Column("desk_no", Int, nullable=False),
        sa.PrimaryKeyConstraint("resource", "tick", name="pk_open_tick"),
        sa.UniqueConstraint("place_id", "desk_no", "tick", name="uq_open_tick_place_id_desk_no_tick"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_open_tick_place_id"),
        sa.ForeignKeyConstraint(
            ["session_id"], ["office_session.id"], name="fk_open_tick_session_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_open_tick_place_tick", "open_tick", ["place_id", "tick"])
    op.create_index("ix_open_tick_session", "open_tick", ["session_id"])


def _create_claim() -> None:
    op.create_table(
        "claim",
        sa.Column("resource", sa.Text(), nullable=False),
        sa.Column("tick", Int, nullable=False),
        sa.Column("booking_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("resource", "tick", name="pk_claim"),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name="fk_claim_booking_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["resource", "tick"], ["open_tick.resource", "open_tick.tick"], name="fk_claim_resource_tick"
        ),
    )
    op.create_index("ix_claim_booking", "claim", ["booking_id"])
