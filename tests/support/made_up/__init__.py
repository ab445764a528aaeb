"""A made-up school, whose answers stand in for those of the queries."""
