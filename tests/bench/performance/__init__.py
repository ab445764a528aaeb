"""The teacher performance report over 10⁴, 10⁵ and 10⁶ completions: ours, the old way, GROUP BY."""
