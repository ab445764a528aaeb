from services.courses.app import SERVICE
from shared.cli import run

run(SERVICE)
