"""How long a test waits for what it needs: only what hangs takes so long, however busy the machine is."""

PATIENCE = 60  # seconds
SECONDS = 1000  # of milliseconds, which browsers count in
