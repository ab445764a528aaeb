"""Each service is released alone: its files, its packages, and the release before it."""
