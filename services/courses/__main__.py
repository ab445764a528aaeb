from shared.imports import collected_later

with collected_later():
    from services.courses.app import SERVICE
    from shared.cli import command_line, run

run(command_line(SERVICE))
