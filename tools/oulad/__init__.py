"""Import the Open University Learning Analytics Dataset (OULAD) through the import endpoints."""
