from shared.cli import run

from services.progress.app import SERVICE

run(SERVICE)
