"""Prometheus metrics, served at ``/metrics``."""

from prometheus_client import Counter, Gauge, Histogram

OUTBOX_PUBLISHED = Counter("coursestream_outbox_published_total", "Events acknowledged by Kafka")
OUTBOX_PENDING = Gauge("coursestream_outbox_pending", "Events pending in the outbox")
OUTBOX_OLDEST_SECONDS = Gauge(
    "coursestream_outbox_oldest_seconds", "Age of the oldest pending event"
)
RELAY_LEADER = Gauge("coursestream_relay_leader", "1 while this process is the leader")
OUTBOX_HALTED = Gauge(
    "coursestream_outbox_halted", "1 while the relay is halted until an operator decides"
)

RECORDS = Counter(
    "coursestream_consumer_records_total",
    "Records by outcome: applied, duplicate, dead_lettered",
    ["outcome"],
)
BATCH_SECONDS = Histogram(
    "coursestream_consumer_batch_seconds",
    "Time from the delivery of a batch to its commit",
    buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30),
)
MISSING_VERSIONS = Counter(
    "coursestream_consumer_missing_versions_total",
    "Versions found missing when a later one arrived",
)
LAG = Gauge("coursestream_consumer_lag", "Records not applied yet", ["topic", "partition"])
WATERMARK = Gauge(
    "coursestream_consumer_watermark_timestamp_seconds",
    "Unix time up to which all records are applied",
    ["topic", "partition"],
)
DEAD_LETTERS = Gauge("coursestream_dead_letters", "Dead letters that wait for a redrive", ["topic"])
HALTED = Gauge(
    "coursestream_consumer_halted",
    "1 while a partition is halted until an operator resumes it",
    ["topic", "partition"],
)
UNASSIGNED = Gauge(
    "coursestream_consumer_unassigned",
    "1 while a partition has had no worker for a minute",
    ["topic", "partition"],
)

DEAD_LETTERS_EXPIRING = Gauge(
    "coursestream_dead_letters_expiring", "Dead letters that will be deleted within 14 days"
)
DATABASE_UP = Gauge("coursestream_database_up", "1 if the database answered this scrape within 2 s")
POOL_CONNECTIONS = Gauge(
    "coursestream_database_pool_connections",
    "Connections of this process's pool, by state: used, idle",
    ["state"],
)
POOL_LIMIT = Gauge("coursestream_database_pool_limit", "Maximum connections of the pool")
RETRIES = Counter(
    "coursestream_database_retries_total",
    "Retries after transient database errors, by what is retried: request, transaction",
    ["retried"],
)

TASK_FAILURES = Counter(
    "coursestream_task_failures_total",
    "Failures after which a background task was restarted, by task: worker, relay, jobs, webhooks",
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
    "Duration of scheduled jobs, by outcome: succeeded, failed",
    ["job", "outcome"],
    buckets=(0.01, 0.1, 1, 10, 60, 600, 3600),
)
JOB_DONE = Counter("coursestream_job_done_total", "Items processed by scheduled jobs", ["job"])
JOB_SUCCEEDED_AT = Gauge(
    "coursestream_job_succeeded_at_seconds",
    "Unix time at which a job last succeeded, on any replica",
    ["job"],
)

MAILS = Counter(
    "coursestream_mails_total",
    "Mail by kind and outcome: sent, refused, expired, unwanted",
    ["kind", "outcome"],
)
MAIL_POSSIBLE_DUPLICATES = Counter(
    "coursestream_mail_possible_duplicates_total",
    "Attempts after one whose process ended before it recorded the server's answer",
)

AUDIT_FINDINGS = Gauge(
    "coursestream_audit_findings",
    "Findings of the last audit on any worker, by kind: differing, missing, lost",
    ["kind"],
)

WEBHOOK_ATTEMPTS = Counter(
    "coursestream_webhook_attempts_total",
    "Attempts to deliver an event to a webhook, by outcome: delivered, failed",
    ["outcome"],
)
WEBHOOK_PAUSED = Gauge(
    "coursestream_webhook_paused",
    "1 while a webhook is paused until an operator resumes it",
    ["webhook"],
)
WEBHOOK_QUEUE = Gauge(
    "coursestream_webhook_queue", "Events that a webhook has read and not delivered", ["webhook"]
)
WEBHOOK_FAILING_SECONDS = Gauge(
    "coursestream_webhook_failing_seconds",
    "Seconds since the first failure of the event that has failed longest",
    ["webhook"],
)
