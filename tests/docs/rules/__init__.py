"""The rules that users rely on, each with the module and name of its test."""
