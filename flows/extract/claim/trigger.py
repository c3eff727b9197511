"""Triggers: the literal beginnings of a pattern, so that a rule is tried only where it could match."""

META = set(".^$*+?{}[]()|\\")


def beginnings(pattern: str) -> frozenset[str]:
    """The literal strings with which any match of a pattern must begin, in lower case.

    Understands literals, `(?:...)` groups with alternatives, and the quantifiers `?` and `*`; stops at
    anything else. Raises ValueError if a match could begin with no literal at all.
    """
    found = frozenset(start.lower() for branch in _branches(pattern) for start in _starts(branch))
    if "" in found:
        raise ValueError(f"a match of {pattern!r} could begin with anything")
    return found


def _starts(pattern: str) -> set[str]:
    """Beginnings of a sequence: its first item's, and the next one's where the first may be left out."""
    if not pattern:
        return {""}
    if pattern.startswith("(?:"):
        close = _closing(pattern)
        rest, optional = _unquantified(pattern[close + 1 :])
        starts = {start for branch in _branches(pattern[3:close]) for start in _starts(branch)}
        if "" in starts or optional:
            starts = (starts - {""}) | _starts(rest)
        return starts
    literal = _literal(pattern)
    if not literal:
        raise ValueError(f"a match of {pattern!r} could begin with anything")
    after = pattern[len(literal) :]
    if after[:1] in ("?", "*"):
        return {literal[:-1]} if len(literal) > 1 else {literal} | _starts(after[1:])
    return {literal}


def _literal(pattern: str) -> str:
    stop = next((at for at, char in enumerate(pattern) if char in META), len(pattern))
    return pattern[:stop]


def _unquantified(rest: str) -> tuple[str, bool]:
    if rest[:1] in ("?", "*"):
        return rest[1:].removeprefix("?"), True
    if rest.startswith("{0,"):
        return rest[rest.index("}") + 1 :].removeprefix("?"), True
    return rest.removeprefix("+"), False


def _closing(pattern: str) -> int:
    """Index of the bracket that closes the group at the pattern's beginning."""
    depth, at, inside = 0, 0, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 1
        elif inside:
            inside = char != "]"
        elif char == "[":
            inside = True
        else:
            depth += (char == "(") - (char == ")")
            if depth == 0:
                return at
        at += 1
    raise ValueError(f"unclosed group in {pattern!r}")


def _branches(body: str) -> list[str]:
    """The alternatives of a group's body, split at its own level."""
    branches, depth, start, at, inside = [], 0, 0, 0, False
    while at < len(body):
        char = body[at]
        if char == "\\":
            at += 1
        elif inside:
            inside = char != "]"
        elif char == "[":
            inside = True
        elif char == "|" and depth == 0:
            branches.append(body[start:at])
            start = at + 1
        else:
            depth += (char == "(") - (char == ")")
        at += 1
    return [*branches, body[start:]]
