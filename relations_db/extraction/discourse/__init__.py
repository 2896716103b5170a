"""Follow an article from sentence to sentence: who is spoken of, when and where it is, who does what."""
