"""Numbers in words: `twenty-three`, `a dozen`, `half a`, `thirty-eighth`, and what they count."""

SMALL = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
_TENTH_ORDINALS = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]

_UNITS = {word: value for value, word in enumerate(SMALL, start=1)}
_MULTIPLES_OF_TEN = {word: value * 10 for value, word in enumerate(TENS, start=2)}
CARDINALS = _UNITS | _MULTIPLES_OF_TEN | {"zero": 0, "dozen": 12, "hundred": 100}
_ORDINALS = (
    {word: value for value, word in enumerate(_SMALL_ORDINALS, start=1)}
    | {word: value * 10 for value, word in enumerate(_TENTH_ORDINALS, start=2)}
    | {"hundredth": 100}
)
FIRST_ORDINALS = (*_SMALL_ORDINALS, *_TENTH_ORDINALS)

_NINE = "|".join(SMALL[:9])
_NINTH = "|".join(_SMALL_ORDINALS[:9])
BELOW_HUNDRED = rf"(?:(?:{'|'.join(TENS)})(?:[ -](?:{_NINE})\b)?|(?:{'|'.join(reversed(SMALL))}))(?![a-z])"
CARDINAL = rf"(?:(?:{BELOW_HUNDRED}|an?) hundred(?:(?: and)? {BELOW_HUNDRED})?|{BELOW_HUNDRED})(?![a-z])"
ORDINAL = (
    rf"(?:(?:{'|'.join(TENS)})[ -](?:{_NINTH})|{'|'.join(sorted(_SMALL_ORDINALS, key=len, reverse=True))}"
    rf"|{'|'.join(_TENTH_ORDINALS)}|hundredth)(?![a-z])"
)


def cardinal(words: str) -> int:
    """The number that the words say; raises KeyError for a word that is none."""
    whole, current = 0, 0
    for word in words.replace("-", " ").split():
        if word == "and":
            continue
        if word == "hundred":
            whole, current = whole + max(current, 1) * 100, 0
        else:
            current += 1 if word in ("a", "an") else CARDINALS[word]
    return whole + current


def ordinal(words: str) -> int:
    """The place that the words say; raises KeyError for a word that is none."""
    *tens, last = words.replace("-", " ").split()
    return sum(CARDINALS[word] for word in tens) + _ORDINALS[last]
