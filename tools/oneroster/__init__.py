"""Import a school's OneRoster 1.1 or 1.2 CSV files through the import endpoints."""
