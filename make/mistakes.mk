# Targets about the race-prone versions.
