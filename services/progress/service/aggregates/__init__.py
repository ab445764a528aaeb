"""State and rules of what commands change, without a database."""
