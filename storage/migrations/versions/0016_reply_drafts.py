"""What staff are writing to people and have not sent yet."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reply_draft",
        sa.Column(
            "record_id", sa.Text(), sa.ForeignKey("intake_record.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("staff_id", sa.Text(), sa.ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("saved_at", Int, nullable=False),
    )
    op.create_index("ix_reply_draft_staff", "reply_draft", ["staff_id"])


def downgrade() -> None:
    op.drop_table("reply_draft")
