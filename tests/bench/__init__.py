"""Benchmarks: two things measured in one run, and what one is to the other."""
