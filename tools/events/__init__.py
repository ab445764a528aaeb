"""Generates what follows from the event catalog, and guards the compatibility of the events."""
