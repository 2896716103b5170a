"""Settings of all tests."""

from hypothesis import settings

# No test measures time.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
