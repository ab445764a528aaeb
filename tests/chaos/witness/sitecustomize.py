"""On PYTHONPATH of the services' processes in a chaos run; see ``tests.chaos.patches``.

Every Python process imports a module of this name when it starts.
"""

import tests.chaos.patches

tests.chaos.patches.install()
