"""How many unanswered messages a phone of staff was last told of."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("staff_phone", sa.Column("pinged_messages", Int, server_default="0", nullable=False))


def downgrade() -> None:
    op.drop_column("staff_phone", "pinged_messages")
