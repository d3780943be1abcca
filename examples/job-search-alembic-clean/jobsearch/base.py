from datetime import datetime

from sqlalchemy import DateTime, func
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, with_loader_criteria
from sqlalchemy.event import listens_for


class Base(DeclarativeBase):
    pass


class SoftDeleted:
    """Rows are marked, never destroyed; every SELECT leaves marked rows out unless it asks for them."""

    deleted_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    def soft_delete(self) -> None:
        self.deleted_at = datetime.now().astimezone()

    def restore(self) -> None:
        self.deleted_at = None


class Created:
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())


@listens_for(Session, "do_orm_execute")
def leave_out_deleted(state) -> None:
    if state.is_select and not state.execution_options.get("include_deleted", False):
        criteria = with_loader_criteria(SoftDeleted, lambda cls: cls.deleted_at.is_(None), include_aliases=True)
        state.statement = state.statement.options(criteria)
