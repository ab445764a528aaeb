from services.reporting.app import SERVICE
from services.reporting.commands import add_commands
from shared.cli import command_line, run

cli = command_line(SERVICE)
add_commands(cli)
run(cli)
