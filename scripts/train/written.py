"""Words of corpora that lost the spaces between their tokens."""

BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": '"', "''": '"'}
JOINS_LEFT = set(".,;:!?%)]}") | {"'s", "'S", "n't", "N'T", "'re", "'ve", "'ll", "'d", "'m", "...", "''"}
JOINS_RIGHT = set("([{$") | {"``"}


def written(tokens):
    """(form, whether a space follows) of tokens whose spaces the corpus lost."""
    words, inside = [], False
    for i, token in enumerate(tokens):
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        opens = token in JOINS_RIGHT or (token == '"' and not inside)
        closes = following in JOINS_LEFT or (following == '"' and (inside or token == '"'))
        if token == '"':
            inside = not inside
        words.append((BRACKETS.get(token, token), not (opens or closes)))
    return words
