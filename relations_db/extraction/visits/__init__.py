"""Read visits: the words of a journey, where it leads, who travels, when, and whose guest they are."""
