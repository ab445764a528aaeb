"""Delivers events to the receivers of webhooks."""
