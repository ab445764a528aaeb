"""Checks of the HTTP and event contracts by the tools that integrators use."""
