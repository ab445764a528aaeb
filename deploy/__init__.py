"""Everything that runs Coursestream somewhere; the services know nothing of it."""
