"""What axe-core finds on a page."""

from typing import cast

from playwright.async_api import Page

# What axe cannot decide is a finding too, such as text in the color of its background, but for text
# in SVG and marks such as an arrow; `tests/unit/dashboard/test_colors.py` computes the contrast of
# all colors.
_RUN = """
async () => {
  const known = new Set(["imgNode", "nonBmp", "shortTextContent"]);
  const isKnown = (node) => node.any.some((check) => known.has(check.data?.messageKey));
  const found = await axe.run({resultTypes: ["violations", "incomplete"]});
  const text = (rule, node) => `${rule.id}: ${node.html} ${node.failureSummary}`;
  const texts = (rule, nodes) => nodes.map((node) => text(rule, node));
  return [
    ...found.violations.flatMap((rule) => texts(rule, rule.nodes)),
    ...found.incomplete.flatMap((rule) => texts(rule, rule.nodes.filter((node) => !isKnown(node)))),
  ];
}
"""


async def findings_of(page: Page, axe: str) -> list[str]:
    """Return a text for each; ``axe`` is the script of axe-core."""
    await page.evaluate(axe)
    return cast("list[str]", await page.evaluate(_RUN))
