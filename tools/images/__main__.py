"""``python -m tools.images``: build the image of each service and run the demo through all four.

Needs root and the Debian packages buildah and debootstrap; everything it makes is in
``.local/images``.
"""

import asyncio
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from deploy.local.errors import StackError
from deploy.local.existing import SERVICES
from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack, local_stack
from deploy.local.supervisor import Supervisor
from tools.images.buildah import Image, ImageError, build, make_base, remove_containers
from tools.images.checks import check_configuration, check_confinement, check_contents
from tools.school import demo

T = TypeVar("T")
_PROGRAMS = ("buildah", "debootstrap", "unshare", "git")
# Where the folder with the public keys appears in an image.
_MOUNTED = Path("/run")


def main() -> int:
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    if os.geteuid() != 0 or missing:
        print(
            "Building images takes root and Debian's packages buildah and debootstrap"
            + (f"; not found: {', '.join(missing)}" if missing else ""),
            file=sys.stderr,
        )
        return 2
    try:
        remove_containers()
        _timed("base image from Debian packages", make_base)
        return 0 if _run_demo([_image(service) for service in SERVICES]) else 1
    except (ImageError, StackError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        remove_containers()


def _image(service: str) -> Image:
    image = _timed(f"image of {service}", lambda: build(service))
    check_contents(image)
    check_configuration(image)
    print(f"    {image.size / 1e6:.0f} MB on top of the base", flush=True)
    return image


def _run_demo(images: Sequence[Image]) -> bool:
    directory = RUNS / "images"
    with local_stack(directory) as stack:
        folder = stack.tokens.jwks_file.parent / "mounted"
        _share_keys(stack, folder)
        check_confinement(images[0], folder)
        environment = stack.environment() | {
            "AUTH_JWKS_FILE": str(_MOUNTED / stack.tokens.jwks_file.name),
            "ENVIRONMENT": "production",
        }
        programs = {image.service: image.command(folder) for image in images}
        with Supervisor(environment, directory, programs=programs) as supervisor:
            passed = _timed(
                "the demo through four images",
                lambda: asyncio.run(demo(supervisor.urls, supervisor.ops_urls, stack.tokens)) == 0,
            )
            for image in images:
                _check_health(image, folder, supervisor.ops_urls[image.service])
    return passed


def _share_keys(stack: LocalStack, folder: Path) -> None:
    """Copy the public keys to a folder of their own, as the private one lies beside them."""
    folder.mkdir(exist_ok=True)
    shutil.copyfile(stack.tokens.jwks_file, folder / stack.tokens.jwks_file.name)


def _check_health(image: Image, folder: Path, ops_url: str) -> None:
    """Run the image's health check against its process here, which has another port."""
    kind, *command = image.config["Healthcheck"]["Test"]
    assert kind == "CMD"
    port = ops_url.rpartition(":")[2]
    adapted = [each.replace(":9000/", f":{port}/") for each in command]
    subprocess.run(image.command(folder, adapted), check=True)
    refused = [each.replace(":9000/", ":1/") for each in command]
    if subprocess.run(image.command(folder, refused), capture_output=True, check=False).returncode:
        return
    raise ImageError(f"the health check of {image.service} passes without a service")


def _timed(what: str, work: Callable[[], T]) -> T:
    started = time.monotonic()
    result = work()
    print(f"--- {what}: {time.monotonic() - started:.0f} s", flush=True)
    return result


if __name__ == "__main__":
    raise SystemExit(main())
