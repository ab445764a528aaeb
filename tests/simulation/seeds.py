"""Seeds with a history."""

# What they found is in the comments.
FAILED_ONCE = (
    # A session that was cut between two statements ended the worker's run, because asyncpg reports
    # it as a connection that was released, not as a closed one.
    "102",
    "103",
    # Two batches deadlocked, because each wrote the totals of courses in two statements.
    "1018",
    # FastStream failed before it called our handler; the batch after the forgotten one was applied,
    # and so left a hole. Such an error is not simulated anymore; see test_assignment.py.
    "2018",
)
# The first seed that finds each planted defect.
DEFECT_SEEDS = {
    "acknowledge before commit": "3",
    "delete outbox rows before the acknowledgement": "7",
    "publish after the commit without the outbox": "12",
    "no deduplication": "9",
    "deduplication forgets missing versions": "1",
    "a hole is accepted after a failed batch": "15",
    "no lock on the course row": "1",
    "aggregates increased without the old fact": "1",
}
