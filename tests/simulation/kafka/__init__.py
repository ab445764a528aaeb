"""Kafka as far as the code under test uses it: a log, consumer groups, and their clients."""
