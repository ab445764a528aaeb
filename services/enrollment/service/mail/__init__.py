"""Mail: queued in the transaction of its cause, composed and sent by a job."""
