"""What a machine made of the line that staff add to a change."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    translations = sa.Column("note_translations", sa.Text(), server_default="[]", nullable=False)
    op.add_column("office_change", translations)


def downgrade() -> None:
    op.drop_column("office_change", "note_translations")
