"""How PostgreSQL stores and vacuums the tables that change all the time.

See docs/decisions/0031-storage-of-hot-tables.md for the reasons and the measurements.
"""

from shared.database.constraints import Rule


def _parameters(**parameters: float) -> Rule:
    listed = ", ".join(f"{name} = {value:g}" for name, value in parameters.items())
    return lambda table: f"ALTER TABLE {table} SET ({listed})"


def queue() -> Rule:
    """Rows are deleted soon after their insertion, so most of the table is dead.

    By default, autovacuum waits for a fifth of the rows and pauses after every few pages.
    """
    return _parameters(
        autovacuum_vacuum_scale_factor=0,
        autovacuum_vacuum_threshold=1_000,
        autovacuum_vacuum_cost_delay=0,
    )


def few_hot_rows() -> Rule:
    """Each batch updates the same few rows, in columns that no index contains.

    Half of each page stays free, so that new versions stay on their page and need no index entry.
    """
    return _parameters(
        fillfactor=50,
        autovacuum_vacuum_scale_factor=0,
        autovacuum_vacuum_threshold=500,
        autovacuum_vacuum_cost_delay=0,
    )


def many_hot_rows() -> Rule:
    """Each of many rows is updated now and then, in columns that no index contains."""
    return _parameters(fillfactor=85, autovacuum_vacuum_scale_factor=0.02)
