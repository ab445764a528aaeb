"""One run: load, faults by a seeded schedule, quiet, verdict."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from random import Random
from traceback import format_exception

from tests.chaos.actors import ActorFailed
from tests.chaos.faults import FAULTS, Fault, FaultFailed, NotInjected
from tests.chaos.findings import Finding, repeats
from tests.chaos.ledger import Ledger
from tests.chaos.load import Load, under_load
from tests.chaos.recovery import NotRecovered, recovered
from tests.chaos.report import Injected, Report
from tests.chaos.soak import measuring
from tests.chaos.system import System, running_system
from tests.chaos.verdict import audit, judge

Say = Callable[[str], None]

# The rate of completed commands is measured for so long before each fault and after its recovery.
# Shorter times hold so few commands that chance alone moves the rate by a fifth.
_MEASURED_SECONDS = 10.0
_LARGEST_SHARE = 1 / 8
_ANSWER_SECONDS = 120


def schedule(seed: int, faults: Sequence[str]) -> Iterator[tuple[Fault, Random]]:
    """Yield faults indefinitely, each once before any is repeated, in the order of the seed."""
    chance = Random(f"{seed}/schedule")
    while True:
        deck = list(faults)
        chance.shuffle(deck)
        for name in deck:
            yield FAULTS[name], Random(chance.getrandbits(64))


def _fitting(seconds: int) -> list[str]:
    """Return the faults that leave time for others."""
    return [name for name, fault in FAULTS.items() if fault.seconds <= seconds * _LARGEST_SHARE]


async def chaos(
    seconds: int,
    seed: int,
    say: Say,
    *,
    faults: Sequence[str] = (),
    defect: str | None = None,
    period: float = 0.0,
) -> Report:
    """Inject faults into a system of its own; see ``chaos_in``."""
    async with running_system(defect) as system:
        return await chaos_in(system, seconds, seed, say, faults=faults, period=period)


async def chaos_in(
    system: System,
    seconds: int,
    seed: int,
    say: Say,
    *,
    faults: Sequence[str] = (),
    period: float = 0.0,
) -> Report:
    """Inject faults for about ``seconds``, all kinds unless ``faults`` names some.

    ``period`` is the least time in seconds from one fault to the next; with it, growth is measured.
    """
    report = Report(seed, seconds, faults)
    async with under_load(system, seed) as load:
        say(f"seed {seed}: the system runs")
        planned = schedule(seed, faults or _fitting(seconds))
        try:
            async with measuring(system, report.growth if period else None):
                await _inject(system, load, report, planned, period, say)
            await _finish(load, report, say)
        except (FaultFailed, ActorFailed) as error:
            # What such a run has found says nothing about the system.
            say("".join(format_exception(error)))
            report.findings.append(Finding("broken", f"seed {seed}: {error}"))
            return report
    await _judge(system, load.ledger, report)
    return report


async def _inject(
    system: System,
    load: Load,
    report: Report,
    planned: Iterator[tuple[Fault, Random]],
    period: float,
    say: Say,
) -> None:
    """Inject one fault after another, each after the recovery from the one before.

    At least one, and as long as one of the next is over in time.
    """
    end, skipped = time.monotonic() + report.seconds, 0
    await asyncio.sleep(_MEASURED_SECONDS)
    for fault, chance in planned:
        began = time.monotonic()
        if skipped > len(FAULTS) or (skipped and began > end):
            return
        if report.injected and began + fault.seconds > end:
            skipped += 1
            continue
        try:
            injected = await _inject_one(system, load, fault, chance, report)
        except NotInjected as error:
            skipped += 1
            say(f"{fault.name} was not injected: {error}")
            continue
        except NotRecovered as error:
            report.findings.append(Finding("stuck", f"after {fault.name}: {error}"))
            return
        skipped = 0
        report.injected.append(injected)
        say(
            f"{end - time.monotonic():4.0f} s left  {fault.name} ({injected.where}): "
            f"current after {injected.recovery:.1f} s"
        )
        await asyncio.sleep(began + period - time.monotonic())


async def _inject_one(
    system: System, load: Load, fault: Fault, chance: Random, report: Report
) -> Injected:
    before = load.rate(_MEASURED_SECONDS)
    where = await fault.inject(system, chance)
    # At once, since a wrong figure may be corrected by a later event.
    seconds, wrong = await asyncio.gather(recovered(system), audit(system))
    report.findings += [each._replace(what=f"after {fault.name}: {each.what}") for each in wrong]
    await asyncio.sleep(_MEASURED_SECONDS)
    load.check()
    after = load.rate(_MEASURED_SECONDS)
    return Injected(fault.name, fault.guarantee, where, seconds, before, after)


async def _finish(load: Load, report: Report, say: Say) -> None:
    """Wait until everything is answered."""
    say("no more faults; waiting until everything is applied")
    try:
        async with asyncio.timeout(_ANSWER_SECONDS):
            await load.stop()
    except TimeoutError:
        what = f"commands were not answered within {_ANSWER_SECONDS} s"
        report.findings.append(Finding("stuck", what))


async def _judge(system: System, ledger: Ledger, report: Report) -> None:
    evidence, found = await judge(system, ledger)
    report.findings += found
    report.commands = {
        outcome: ledger.count(outcome)
        for outcome in ("acknowledged", "refused", "unknown", "pending")
    }
    report.events = dict(sorted(Counter(each.event.name for each in evidence.log).items()))
    report.repeats = repeats(evidence.log)
    report.longest_failure = ledger.longest_failure()
