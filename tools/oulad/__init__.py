"""Brings the Open University's learning records (OULAD) in through the import endpoints."""
