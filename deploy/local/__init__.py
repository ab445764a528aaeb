"""The local stack: PostgreSQL, Kafka and the services on one machine.

No container, no root, no system package: the servers come from PyPI and Maven Central, run
from `.local/` in the checkout, and stop with the process that started them.
"""
