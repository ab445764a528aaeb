"""What an event, an outbox row and a command cost beside few records and beside many."""
