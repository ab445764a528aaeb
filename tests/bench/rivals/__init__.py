"""What a user could install instead; see `make bench RIVALS=1`.

These modules run on the packages of requirements/rivals.txt, in a venv of their own, and so import
nothing else of the project.
"""
