"""The layers around every request.

From the outermost in: request (id, log, metric, body limits), CORS, head, last resort, admission,
restore guard, retries, idempotency, JSON bodies.
"""
