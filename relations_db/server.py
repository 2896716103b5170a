"""Start what all processes that read are forked from, before anything heavy is loaded here."""

from __future__ import annotations

import multiprocessing
import os
import signal

# Where there is one, a server loads the lexicon once and has its memory shared by all that it forks.
SHARED = "forkserver" in multiprocessing.get_all_start_methods()


def prepare() -> None:
    """Begin to load, in the background, what all processes that read need."""
    if SHARED:
        from multiprocessing import forkserver, resource_tracker

        forkserver.set_forkserver_preload(["relations_db.preload"])
        # The user's interrupt is for this process alone: what stops it closes the connections. The tracker, which is
        # started with the server, would let it through again.
        resource_tracker.ensure_running()
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            forkserver.ensure_running()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def cores() -> int:
    """Give how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
