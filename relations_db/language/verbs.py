"""List the past tenses of English that do not end in "-ed", and what the present tense says of a day to come."""

# Those that are their own infinitive (cut, hit, put, set), or more often a noun (ground, wound), are left out.
IRREGULAR_PASTS = frozenset(
    "arose ate awoke bade beat became befell began bent bore bought bred broke brought built came caught chose "
    "clung crept dealt did drank drew drove dug dwelt fed fell felt fled flew foresaw forgave forgot fought found "
    "froze gave got grew had heard held hid hung kept knelt knew laid lay leapt led left lent lit lost made meant "
    "met misread overcame oversaw overtook paid ran rang rode rose said sang sank sat saw sent shone shook shot "
    "showed slept slid sold sought spent spoke sprang stole stood strode struck stuck sung swam swept swore swung "
    "taught thought threw told took tore understood undertook underwent undid upheld was went wept were withdrew "
    "withstood woke won wore wove wrote".split()
)

_NO_PASTS = frozenset("indeed need speed united hundred sacred naked wicked exceed proceed succeed".split())

# "The republic goes to the polls in October", "the pact expires in May".
SCHEDULED = frozenset("begins departs ends expires faces falls goes leaves opens returns starts votes".split())


def is_past(word: str) -> bool:
    """Tell whether a word in lower case looks like a past tense."""
    return word in IRREGULAR_PASTS or (word.endswith("ed") and word not in _NO_PASTS)
