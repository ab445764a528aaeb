"""``python -m tools.site``: build the documentation as a site in .local/site.

Runs on the environment of ``make docs``, so it imports the standard library and zensical only.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from tools.site import reference
from tools.site.pages import CHECKOUT, BrokenLink, stage

CONFIGURATION = CHECKOUT / "zensical.toml"
SITE = CHECKOUT / ".local" / "site"
ZENSICAL = str(Path(sys.executable).parent / "zensical")


def main() -> None:
    pages = SITE / "pages"
    shutil.rmtree(SITE, ignore_errors=True)
    pages.mkdir(parents=True)
    try:
        stage(pages)
    except BrokenLink as broken:
        sys.exit(str(broken))
    reference.write(pages)
    command = [ZENSICAL, "build", "--clean", "--strict", "--config-file", str(CONFIGURATION)]
    if subprocess.run(command, check=False).returncode:
        sys.exit("The site was not built; see above.")
    print(f"The documentation: {(SITE / 'html' / 'index.html').relative_to(CHECKOUT)}")


if __name__ == "__main__":
    main()
