"""Turn reports into things: the events, agreements and people that many reports speak of."""
