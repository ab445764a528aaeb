"""The pages of the documentation."""

from deploy.local.paths import CHECKOUT

PAGES = sorted(
    page
    for folder in (CHECKOUT, CHECKOUT / "docs", CHECKOUT / "services", CHECKOUT / "shared")
    for page in folder.glob("**/*.md" if folder != CHECKOUT else "*.md")
)
