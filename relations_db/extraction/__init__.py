"""Turn mentions into reports: what one article says of one event or agreement."""
