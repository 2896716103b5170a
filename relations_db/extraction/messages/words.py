"""Name the words of messages: what is sent, what one does with it, and what only resembles it."""

from __future__ import annotations

# What is written by its nature.
WRITTEN = frozenset("message messages letter letters telegram telegrams cable cables telegramme reply replies".split())
# What may also be spoken.
WISHES = frozenset(
    "congratulations congratulation greetings greeting condolences condolence felicitations sympathies "
    "sympathy wishes".split()
)
NOUNS = WRITTEN | WISHES
# May stand between a verb and what is sent.
QUALIFIERS = frozenset(
    "a an the his her its their congratulatory warm warmest sincere heartfelt deep deepest new year year's and "
    "of best good cordial fraternal festive written separate similar two three several joint formal official "
    "personal special first condolence congratulation greeting thank thank-you thanks birthday farewell lunar "
    "spring festival christmas eid national day open more one another own respective mutual hearty profound "
    "kind belated friendly video 's own handwritten letter message".split()
)
# What makes a message no message: "a clear signal", "a letter of intent".
NO_MESSAGE = frozenset(
    "clear strong wrong powerful mixed important positive political unmistakable key main central intent "
    "credence recall credentials resignation appointment stern sharp encouraging tough dangerous text simple "
    "error grievance understanding instruments implementation protest demand warning rogatory comfort "
    "guarantee agreement acceptance hope unity peace".split()
)
SENDING = frozenset(
    "sent send sends sending dispatched dispatch dispatches dispatching addressed addresses addressing "
    "forwarded extended extend extends extending offered offers offering expressed expresses expressing "
    "conveyed conveys conveying delivered delivers handed hands transmitted penned cabled telegraphed gave presented "
    "relayed wired shared brought brings bringing carried carries carrying bore bearing handing presenting "
    "delivering transmitting".split()
)
# Only a go-between does these with a message; whose it is stands behind "from".
DELIVERING = frozenset(
    "delivered delivers delivering handed hands handing conveyed conveys conveying transmitted transmitting relayed "
    "presented presenting gave forwarded brought brings bringing carried carries carrying bore bearing".split()
)
RECEIVING = frozenset("received receives receive receiving got".split())
EXCHANGING = frozenset("exchanged exchange exchanges exchanging".split())
WRITING = frozenset("wrote writes write writing written".split())
# Only behind these stands the letter that is answered.
ANSWERING = frozenset("replied replies responded responds".split())
CONGRATULATING = frozenset("congratulated congratulates congratulating congratulate".split())
# What mail does: "congratulations poured in from X", "a telegram has come from Y".
ARRIVING = frozenset("come came comes arrived arrive arrives poured pour flowed followed flooded".split())
# Stand for one or more of the messages just told of: "the latest are from X".
ONES = frozenset("one latest last first others another more".split())
# Says that somebody did what was told before: "X did likewise", "so did X".
LIKEWISE = frozenset("likewise suit same so".split())
TRIGGERS = (
    NOUNS
    | EXCHANGING
    | WRITING
    | ANSWERING
    | CONGRATULATING
    | frozenset({"wished", "cabled", "telegraphed", "condoled"})
)
# Where one of these stands, what could be spoken was.
SPOKEN = frozenset(
    "meeting met meets meet talks talk call phone telephone telephoned phoned called spoke conversation "
    "audience visiting briefing speech statement tweet tweeted interview reporters sidelines dinner banquet "
    "lunch reception hosted welcomed welcoming toast arrival received discussed handshake video-call face "
    "toasted speaking".split()
)
# On these, greetings are written.
OCCASIONS = frozenset(("occasion", "anniversary"))
NOT_TOLD = frozenset(
    "would could may might should can shall will hope hopes hoped wish wants want wanted intends asked ask "
    "asks requested requests request refused declined failed never not n't cannot unless if whether to-be must "
    "need urged urging entrusted ready instructed tasked promised".split()
)
