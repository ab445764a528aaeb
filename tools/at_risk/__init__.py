"""Measure the at-risk rules on the Open University Learning Analytics Dataset (OULAD).

The facts up to a week are imported as if that week had ended yesterday, and reporting's API says
who is at risk: no rule is repeated here.
"""
