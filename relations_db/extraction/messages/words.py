"""Name the words of messages, as `data/message_words.csv` lists them: what is sent, and what one does with it."""

from __future__ import annotations

from relations_db.extraction.word_tables import word_table

_CLASSES = word_table("message_words")

# What is written by its nature.
WRITTEN = _CLASSES["written"]
# What may also be spoken.
WISHES = _CLASSES["wishes"]
NOUNS = WRITTEN | WISHES
# May stand between a verb and what is sent.
QUALIFIERS = _CLASSES["qualifiers"]
# What makes of a message no message: "a clear signal", "a letter of intent".
NO_MESSAGE = _CLASSES["no_message"]
SENDING = _CLASSES["sending"]
# Only a go-between does these with a message; whose it is stands behind "from".
DELIVERING = _CLASSES["delivering"]
# What is done with mail only: nothing is sent, or arrives, face to face.
POSTING = _CLASSES["posting"]
# What one does with a letter that has come: "found on his desk a letter from Y".
KEEPING = _CLASSES["keeping"]
RECEIVING = _CLASSES["receiving"]
EXCHANGING = _CLASSES["exchanging"]
WRITING = _CLASSES["writing"]
# Only behind these stands the letter that is answered.
ANSWERING = _CLASSES["answering"]
CONGRATULATING = _CLASSES["congratulating"]
# Verbs of sympathy and joy that take "with": "commiserated with X".
WITH_WHOM = _CLASSES["with_whom"]
# Verbs that say by themselves that something was written: "telegraphed to X", "cabled Y that".
# Those whom condolences go to beside a people.
BEREAVED = _CLASSES["bereaved"]
WIRING = _CLASSES["wiring"]
# What mail does to whom it is meant for: "X's letter reached Y".
REACHING = _CLASSES["reaching"]
# Things sent along with wishes, or cards that bear them: messages only with a word of wishes beside them.
TOKENS = _CLASSES["tokens"]
TOKEN_WORDS = _CLASSES["token_words"]
# Cannot stand between a verb and the message that is its object.
NOT_MODIFIERS = _CLASSES["not_modifiers"]
# In, by or on what one writes, and what one does to another there: "thanked X by letter", "congratulated Y in a post".
CHANNELS = _CLASSES["channels"]
CHANNEL_LEADS = _CLASSES["channel_leads"]
ADDRESSING = _CLASSES["addressing"]
# What mail does: "congratulations poured in from X", "a telegram has come from Y".
ARRIVING = _CLASSES["arriving"]
# Stand for one or more of the messages just told of: "the latest are from X".
ONES = _CLASSES["ones"]
# Says that somebody did what was told before: "X did likewise", "so did X".
LIKEWISE = _CLASSES["likewise"]
# Where one of these stands, what could be spoken was.
SPOKEN = _CLASSES["spoken"]
# On these, greetings are written.
# The last two are read as days.
OCCASIONS = _CLASSES["occasions"] | {"that occasion", "the same occasion"}
NOT_TOLD = _CLASSES["not_told"]
TRIGGERS = (
    NOUNS | EXCHANGING | WRITING | ANSWERING | CONGRATULATING | WITH_WHOM | WIRING | TOKENS | CHANNELS
    | frozenset({"wished"})
)  # fmt: skip
