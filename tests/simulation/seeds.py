"""Seeds with a history."""

# What they found is in the comments.
FAILED_ONCE = (
    # A session that was cut between two statements ended the worker's run, because asyncpg reports
    # it as a connection that was released, not as a closed one.
    "102",
    "103",
)
# The first seed that finds each planted defect.
DEFECT_SEEDS = {
    "acknowledge before commit": "1",
    "delete outbox rows before the acknowledgement": "3",
    "publish after the commit without the outbox": "2",
    "no deduplication": "205",
    "deduplication forgets missing versions": "1",
    "a hole is accepted after a failed batch": "110",
    "no lock on the course row": "105",
    "aggregates increased without the old fact": "101",
}
