"""Read meetings and calls: the words that tell of them, who stands where around these, and what took place."""
