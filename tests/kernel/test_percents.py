"""SQL rounds percents as Python does."""

from decimal import ROUND_HALF_EVEN, Decimal
from itertools import product

import asyncpg

from services.reporting.settings import ReportingSettings
from shared.percents import percent_of, rounded

_STEP = Decimal("0.0001")


async def test_sql_rounds_percents_as_python_does(settings: ReportingSettings) -> None:
    shares = [(part, whole) for whole in range(1, 161) for part in range(whole + 1)]
    # Means of one to four percents with neighboring last digits; of two and four, many are ties.
    means = [list(each) for n in range(1, 5) for each in product(range(66_660, 66_664), repeat=n)]
    connection = await asyncpg.connect(str(settings.database_url))
    try:
        of_shares = await connection.fetch(
            f"SELECT {rounded('100.0 * part / whole')} AS percent"
            " FROM unnest($1::int[], $2::int[]) AS share (part, whole)",
            [part for part, _ in shares],
            [whole for _, whole in shares],
        )
        of_means = [
            await connection.fetchval(
                f"SELECT {rounded('avg(n / 10000.0)')} FROM unnest($1::int[]) AS n",
                each,
            )
            for each in means
        ]
    finally:
        await connection.close()

    assert [row["percent"] for row in of_shares] == [percent_of(*each) for each in shares]
    expected = [sum(each) / (Decimal(len(each)) * 10_000) for each in means]
    assert of_means == [each.quantize(_STEP, ROUND_HALF_EVEN) for each in expected]
