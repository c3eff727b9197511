"""The raw folder's articles, read only where no earlier run knows them."""

from collections.abc import Collection, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from flows.read import Document, Input, Rejection, drop_repeats, read_inputs
from flows.read.opening import system_name
from flows.store.memory import Found, Memory
from flows.store.survey import Survey

# Characters of text after which what was read is written down.
BATCH_CHARS = 2_000_000


def read_surveyed(raw: Path, survey: Survey, memory: Memory) -> Iterator[Document | Rejection]:
    """Every article of the survey as a document or a rejection, in the order of paths, as `read_folder` gives them."""
    known = memory.found.load(survey.keys.values())
    missing = {each.path: (each, key) for each, key in survey.keys.items() if key not in known}
    new = _read(raw, missing, survey.closed, memory)
    in_order = (known.pop(key) if key in known else next(new) for key in survey.keys.values())
    return drop_repeats(outcome for found in in_order for outcome in _outcomes(found))


def _read(
    raw: Path, missing: Mapping[str, tuple[Input, str]], closed: Collection[str], memory: Memory
) -> Iterator[Found]:
    """What each of the missing holds, in their order; kept where reading again would find the same."""
    batch: dict[str, Found] = {}
    lasting: dict[str, Found] = {}
    size = 0
    for path, outcomes in groupby(read_inputs(raw, missing), key=lambda pair: pair[0]):
        listed, key = missing[path]
        batch[key] = found = _collected(outcome for _, outcome in outcomes)
        if _refused(found) if path in closed else _lasting(raw, listed, found):
            lasting[key] = found
        size += sum(len(document.text) for document in found.documents)
        if size > BATCH_CHARS:
            yield from (batch | memory.keep_found(lasting)).values()
            batch, lasting, size = {}, {}, 0
    yield from (batch | memory.keep_found(lasting)).values()


def _collected(outcomes: Iterator[Document | Rejection]) -> Found:
    documents, rejections = [], []
    for outcome in outcomes:
        if isinstance(outcome, Document):
            documents.append(outcome)
        else:
            rejections.append(outcome)
    return Found(tuple(documents), tuple(rejections))


def _outcomes(found: Found) -> Iterator[Document | Rejection]:
    yield from found.documents
    yield from found.rejections


def _refused(found: Found) -> bool:
    """Whether there is no article: every run tries anew to open what could not be opened, so that this lasts."""
    return not found.documents


def _lasting(raw: Path, listed: Input, found: Found) -> bool:
    """Whether reading again would find the same: storage that failed may not, and a file may change while read."""
    if any(rejection.reason == "unreadable" for rejection in found.rejections):
        return False
    try:
        status = raw.joinpath(*map(system_name, listed.path.split("/"))).lstat()
    except OSError:
        return False
    stamp = (status.st_size, status.st_mtime_ns, status.st_ctime_ns)
    return stamp == (listed.size, listed.mtime_ns, listed.changed_ns)
