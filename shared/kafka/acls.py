"""Grants permissions in Kafka; aiokafka's public interface cannot."""

from collections.abc import Sequence

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import for_code
from aiokafka.protocol.admin import CreateAclsRequest

from shared.kafka.access import Grant
from shared.kafka.topics import TopicError

# Kafka's codes for the fields of an ACL.
_RESOURCES = {"topic": 2, "group": 3}
_OPERATIONS = {"Read": 3, "Write": 4, "Describe": 8}
_LITERAL, _ALLOW = 3, 3


async def grant_all(admin: AIOKafkaAdminClient, grants: Sequence[Grant], principal: str) -> None:
    """Create these permissions; ``{service}`` in ``principal`` is replaced by the name.

    Raises:
        TopicError: Kafka refused one, for example because it has no authorizer.
    """
    for grant in grants:
        for operation in grant.operations:
            request = CreateAclsRequest(
                _RESOURCES[grant.resource], grant.name, _LITERAL,
                principal.format(service=grant.service), "*", _OPERATIONS[operation], _ALLOW,
            )  # fmt: skip
            response = await admin._send_request(request)  # noqa: SLF001 - no public way
            for code, message in response.creation_responses:
                if code != 0:
                    reason = message or for_code(code).__name__
                    raise TopicError(f"{operation} on {grant.resource} {grant.name}: {reason}")
