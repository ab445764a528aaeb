"""Teacher performance over 10⁴ to 10⁶ completions: reporting, naive code, GROUP BY."""
