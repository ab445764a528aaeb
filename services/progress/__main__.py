from services.progress.app import SERVICE
from shared.cli import run

run(SERVICE)
