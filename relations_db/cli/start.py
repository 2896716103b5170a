"""Start `relations`: what has to be set before anything of it is loaded."""

import gc
import io
import sys


def run() -> None:
    """Run the command line with the arguments of this process."""
    # Modules are loaded to stay: looking through them for garbage takes a short command a twentieth of its time.
    gc.set_threshold(100_000, 20, 20)
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter shows its code instead.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    from relations_db.cli.main import app

    try:
        app(prog_name="relations")
    finally:
        # What is left goes with the process: looking through it once more takes an ingest a thirtieth of its time.
        gc.freeze()
