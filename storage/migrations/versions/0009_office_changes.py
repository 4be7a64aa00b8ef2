"""Changes of office hours, absences, relocations, notices, and what they need elsewhere."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_absence()
    _create_relocation()
    _create_office_change()
    _create_change_booking()
    _create_notice()
    _extend_booking()
    _extend_closure()
    _extend_office_rule()
    _extend_waiting()
    _create_reminder()
    _create_free_since()
    op.add_column("chat_log", sa.Column("notice_id", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("chat_log", "notice_id")
    op.drop_table("free_since")
    op.drop_column("waiting", "offered_at")
    op.drop_column("waiting", "offers")
    op.drop_column("waiting", "booking_id")
    op.drop_column("waiting", "adviser_wish")
    op.drop_column("waiting", "party_size")
    op.drop_column("waiting", "priority")
    op.drop_column("office_rule", "replaces")
    op.drop_column("office_rule", "buffer_minutes")
    op.drop_column("closure", "active")
    op.drop_column("closure", "ends")
    op.drop_column("closure", "starts")
    op.drop_index("ix_booking_resource_start", table_name="booking")
    op.drop_index("ix_booking_notice", table_name="booking")
    op.drop_column("open_tick", "closing")
    op.drop_column("booking", "adviser_wish")
    op.drop_column("booking", "person_confirmed_at")
    op.drop_column("booking", "notice_id")
    op.drop_table("notice")
    op.drop_table("change_booking")
    op.drop_table("office_change")
    op.drop_table("relocation")
    op.drop_table("absence")
    _create_former_reminder()


def _create_absence() -> None:
    op.create_table(
        "absence",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("start_tick", Int, nullable=False),
        sa.Column("end_tick", Int, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("active", Int, nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.CheckConstraint("end_tick > start_tick", name="order"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_absence_staff_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_absence"),
    )
    op.create_index("ix_absence_staff", "absence", ["staff_id", "start_tick"])


def _create_relocation() -> None:
    op.create_table(
        "relocation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("place_id", sa.Text(), nullable=False),
        sa.Column("first_date", sa.Text(), nullable=False),
        sa.Column("last_date", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("active", Int, nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_relocation_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_relocation"),
    )
    op.create_index("ix_relocation_place", "relocation", ["place_id", "first_date"])


def _create_office_change() -> None:
    op.create_table(
        "office_change",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("edit", sa.Text(), nullable=False),
        sa.Column("undoing", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("affected", Int, nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("undo_until", Int, nullable=False),
        sa.Column("undone_at", Int, nullable=True),
        sa.Column("undone_by", sa.Text(), nullable=True),
        sa.Column("version", Int, nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_office_change_organisation_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_office_change"),
    )
    op.create_index("ix_office_change_created_at", "office_change", ["created_at"])


def _create_change_booking() -> None:
    op.create_table(
        "change_booking",
        sa.Column("change_id", sa.Text(), nullable=False),
        sa.Column("booking_id", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("from_place", sa.Text(), nullable=False),
        sa.Column("from_resource", sa.Text(), nullable=False),
        sa.Column("from_desk", Int, nullable=False),
        sa.Column("from_start", Int, nullable=False),
        sa.Column("from_end", Int, nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_at", Int, nullable=True),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name="fk_change_booking_booking_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["change_id"], ["office_change.id"], name="fk_change_booking_change_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("change_id", "booking_id", name="pk_change_booking"),
    )
    op.create_index("ix_change_booking_booking", "change_booking", ["booking_id"])


def _create_notice() -> None:
    op.create_table(
        "notice",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("booking_id", sa.Text(), nullable=True),
        sa.Column("change_id", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("remind_at", Int, nullable=True),
        sa.Column("reminded", Int, server_default="0", nullable=False),
        sa.Column("until", Int, nullable=True),
        sa.Column("answered_at", Int, nullable=True),
        sa.Column("outbox_id", Int, nullable=True),
        sa.Column("unreached_at", Int, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_notice_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_notice"),
    )
    op.create_index("ix_notice_booking", "notice", ["booking_id"])
    op.create_index("ix_notice_change", "notice", ["change_id"])
    op.create_index(
        "ix_notice_open_until",
        "notice",
        ["until"],
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index(
        "ix_notice_on_its_way",
        "notice",
        ["outbox_id"],
        sqlite_where=sa.text("outbox_id IS NOT NULL"),
        postgresql_where=sa.text("outbox_id IS NOT NULL"),
    )
    op.create_index("ix_notice_person", "notice", ["person_id", "created_at"])
    op.create_index(
        "uq_notice_open_booking",
        "notice",
        ["booking_id"],
        unique=True,
        sqlite_where=sa.text("state = 'open' AND kind IN ('moved', 'offer')"),
        postgresql_where=sa.text("state = 'open' AND kind IN ('moved', 'offer')"),
    )


def _extend_booking() -> None:
    op.add_column("booking", sa.Column("notice_id", sa.Text(), nullable=True))
    op.add_column("booking", sa.Column("person_confirmed_at", Int, nullable=True))
    op.add_column("booking", sa.Column("adviser_wish", sa.Text(), server_default="any", nullable=False))
    op.add_column("open_tick", sa.Column("closing", Int, server_default="0", nullable=False))
    op.create_index(
        "ix_booking_notice",
        "booking",
        ["notice_id"],
        sqlite_where=sa.text("status = 'offered'"),
        postgresql_where=sa.text("status = 'offered'"),
    )
    op.create_index("ix_booking_resource_start", "booking", ["resource", "start_tick"])


def _extend_closure() -> None:
    op.add_column("closure", sa.Column("starts", sa.Text(), nullable=True))
    op.add_column("closure", sa.Column("ends", sa.Text(), nullable=True))
    op.add_column("closure", sa.Column("active", Int, server_default="1", nullable=False))


def _extend_office_rule() -> None:
    op.add_column("office_rule", sa.Column("buffer_minutes", Int, server_default="0", nullable=False))
    op.add_column("office_rule", sa.Column("replaces", sa.Text(), nullable=True))


def _extend_waiting() -> None:
    op.add_column("waiting", sa.Column("priority", Int, server_default="0", nullable=False))
    op.add_column("waiting", sa.Column("party_size", Int, server_default="1", nullable=False))
    op.add_column("waiting", sa.Column("adviser_wish", sa.Text(), server_default="any", nullable=False))
    op.add_column("waiting", sa.Column("booking_id", sa.Text(), nullable=True))
    op.add_column("waiting", sa.Column("offers", Int, server_default="0", nullable=False))
    op.add_column("waiting", sa.Column("offered_at", Int, nullable=True))


def _create_reminder() -> None:
    op.drop_table("reminder")
    op.create_table(
        "reminder",
        sa.Column("booking_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("start_tick", Int, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", Int, nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name="fk_reminder_booking_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("booking_id", "kind", "start_tick", name="pk_reminder"),
    )


def _create_free_since() -> None:
    op.create_table(
        "free_since",
        sa.Column("minutes", Int, nullable=False),
        sa.Column("place_id", sa.Text(), nullable=False),
        sa.Column("resource", sa.Text(), nullable=False),
        sa.Column("tick", Int, nullable=False),
        sa.Column("since", Int, nullable=False),
        sa.PrimaryKeyConstraint("minutes", "place_id", "resource", "tick", name="pk_free_since"),
    )


def _create_former_reminder() -> None:
    """Nothing had been written into it before."""
    op.drop_table("reminder")
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
