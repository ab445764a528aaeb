"""`python -m tools.school`: load a small school into the running stack."""

from __future__ import annotations

import asyncio
import sys

from deploy.local.errors import StackError
from tools.school import demo
from tools.stack import running_stack


def main() -> int:
    try:
        stack = running_stack()
        return asyncio.run(demo(stack.urls, stack.ops_urls, stack.signer(), sample=True))
    except StackError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
