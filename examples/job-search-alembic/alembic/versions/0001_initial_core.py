"""Initial core (stub)

Placeholder: replace with the real core tables once the models are settled.

Revision ID: 0001
Revises:
Create Date: 2025-09-01 09:00:00
"""

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    pass


def downgrade():
    pass
