"""What all table definitions share: the naming of constraints, and references between tables."""

from sqlalchemy import ForeignKey, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def reference(target: str, *, cascade: bool = True) -> ForeignKey:
    """A column that names a row of another table; with ``cascade`` it goes when that row goes."""
    return ForeignKey(target, ondelete="CASCADE" if cascade else "RESTRICT")
