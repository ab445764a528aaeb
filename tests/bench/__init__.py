"""Benchmarks: each measures two ways in one run and prints their ratio."""
