"""Which languages a place offers first."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("place", sa.Column("languages", sa.Text(), server_default="[]", nullable=False))


def downgrade() -> None:
    op.drop_column("place", "languages")
