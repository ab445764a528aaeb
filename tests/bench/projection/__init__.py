"""The projection: a backlog of events in Kafka, applied to reporting's tables."""
