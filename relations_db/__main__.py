"""Run the command line as ``python -m relations_db``."""

from relations_db.cli.start import run

if __name__ == "__main__":
    run()
