"""Settings of all tests."""

from hypothesis import settings

# No test measures time.
settings.register_profile("untimed")
settings.load_profile("untimed")
