"""Mutation tests: see ``make mutation``."""
