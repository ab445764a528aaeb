from decimal import Decimal

from tortoise import fields


class NumericField(fields.Field[Decimal]):
    """A decimal of any precision: points are sums of the values that teachers chose."""

    SQL_TYPE = "NUMERIC"
    field_type = Decimal
