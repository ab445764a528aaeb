from services.reporting.app import SERVICE
from shared.cli import run

run(SERVICE)
