"""Metrics, as Prometheus reads them at ``/metrics``."""

from prometheus_client import Counter, Gauge, Histogram

OUTBOX_PUBLISHED = Counter("coursestream_outbox_published_total", "Events acknowledged by Kafka")
OUTBOX_PENDING = Gauge("coursestream_outbox_pending", "Events that wait in the outbox")
OUTBOX_OLDEST_SECONDS = Gauge("coursestream_outbox_oldest_seconds", "Age of the oldest of them")
RELAY_LEADER = Gauge("coursestream_relay_leader", "1 while this process holds the relay's lock")
OUTBOX_HALTED = Gauge("coursestream_outbox_halted", "1 while the relay waits for an operator")

RECORDS = Counter(
    "coursestream_consumer_records_total",
    "Records by what became of them: applied, duplicate, dead_lettered",
    ["outcome"],
)
BATCH_SECONDS = Histogram(
    "coursestream_consumer_batch_seconds",
    "Time from a batch's delivery to its commit",
    buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30),
)
MISSING_VERSIONS = Counter(
    "coursestream_consumer_missing_versions_total", "Versions found missing on arrival of a later"
)
LAG = Gauge("coursestream_consumer_lag", "Records not yet applied", ["topic", "partition"])
HALTED = Gauge(
    "coursestream_consumer_halted",
    "1 while a partition waits for an operator",
    ["topic", "partition"],
)
UNASSIGNED = Gauge(
    "coursestream_consumer_unassigned",
    "1 while a partition has had no worker for a minute",
    ["topic", "partition"],
)

TASK_FAILURES = Counter(
    "coursestream_task_failures_total",
    "Failures after which a background task was restarted: worker, relay, jobs",
    ["task"],
)

HTTP_SECONDS = Histogram(
    "coursestream_http_request_seconds",
    "Time to the end of the response",
    ["method", "route", "status"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)

JOB_SECONDS = Histogram(
    "coursestream_job_seconds",
    "Time that a scheduled job took, by how it ended: succeeded, failed",
    ["job", "outcome"],
    buckets=(0.01, 0.1, 1, 10, 60, 600, 3600),
)
JOB_DONE = Counter("coursestream_job_done_total", "Things that a scheduled job has done", ["job"])
JOB_SUCCEEDED_AT = Gauge(
    "coursestream_job_succeeded_at_seconds",
    "When this process last did a job, as Unix time",
    ["job"],
)

AUDIT_FINDINGS = Gauge(
    "coursestream_audit_findings",
    "What the last audit of this process found: differing, missing, lost",
    ["kind"],
)
