"""HTTP conventions that all services share."""
