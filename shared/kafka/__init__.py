"""Kafka: settings and options of every client, the check at the start, topics, partitioning."""
