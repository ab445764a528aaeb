from services.enrollment.app import SERVICE
from shared.cli import run

run(SERVICE)
