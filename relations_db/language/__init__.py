"""Turn the text of an article into sentences and mentions of people, countries, parties, places and dates."""
