"""Keys of other systems, and the order in which they read changed records."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "api_key",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("municipalities", sa.Text(), nullable=False),
        sa.Column("rights", sa.Text(), nullable=False),
        sa.Column("key_hash", sa.Text(), nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("last_used_at", Int, nullable=True),
        sa.Column("revoked_at", Int, nullable=True),
        sa.PrimaryKeyConstraint("name", name="pk_api_key"),
        sa.UniqueConstraint("key_hash", name="uq_api_key_key_hash"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_api_key_organisation_id"),
    )
    op.create_index("ix_intake_record_changes", "intake_record", ["organisation_id", "updated_at", "id"])


def downgrade() -> None:
    op.drop_index("ix_intake_record_changes", table_name="intake_record")
    op.drop_table("api_key")
