"""Coverage-guided fuzzing of the decoding of records."""
