"""Checks of the Dockerfile, the Helm chart and the examples for Kubernetes operators."""
