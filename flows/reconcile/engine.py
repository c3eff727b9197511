"""All documents' claims to events, comparisons and linked dates.

Documents are taken in the order of the day on which they are known, all documents of one day together.
Each day's claims join the events of the days before or found new ones, and nothing is ever taken back: what
is said as of a day is what reconciling only the documents known by that day would say.

What later claims may join, and what has been told already, waits on disk (see `flows.pile`): of an article no more
stays in memory than what finds it again. Placing claims asks nothing of what they tell, so that another process may
write that down meanwhile.
"""

from collections.abc import Sequence
from pathlib import PurePosixPath
from sys import intern

from flows.extract.extraction import Extraction
from flows.read.document import Document
from flows.reconcile.aliases import Aliases
from flows.reconcile.apart import Apart
from flows.reconcile.batch import Batch
from flows.reconcile.chronicle import Chronicle
from flows.reconcile.cluster import Clusters
from flows.reconcile.independence import copies
from flows.reconcile.membership import Membership
from flows.reconcile.order import batches, heads
from flows.reconcile.result import Reconciled
from flows.reconcile.sighting import see
from flows.reconcile.tallies import Tallies
from flows.uncollected import uncollected


@uncollected()
def reconcile(
    documents: Sequence[Document], extractions: Sequence[Extraction], apart: Apart | None = None
) -> Reconciled:
    """Make events and comparisons of all claims; the order of the arguments doesn't matter.

    `documents` and `extractions` belong together by document id. Documents without a publication date should first
    be dated by `flows.reconcile.link` and extracted again; what stays undated is taken last and has no history.
    With `apart` a second process does half of the work; it has signed the documents' texts.
    """
    original_of = copies(documents, extractions, apart.signatures() if apart else None)
    chronicle = (apart.begin if apart else Chronicle)(original_of, _labels(documents))
    tallies, aliases, clusters, event_of = Tallies(original_of), Aliases(), Clusters(), Membership()
    for day, found in batches(extractions):
        batch = Batch(see(found, aliases))
        places = clusters.add(batch)
        for sighting, place in zip(batch, places, strict=True):
            event_of.add(sighting.claim.claim_id, place)
        chronicle.take(day, batch, places)
        tallies.take(day, batch, places)
    told = chronicle.ended()
    events, history = tallies.events()
    comparisons, comparison_history = told()
    return Reconciled(
        published={e.document_id: e.published for e in sorted(heads(extractions), key=lambda head: head.document_id)},
        duplicate_of=original_of,
        event_of=event_of,
        dates=tallies.linked_dates(),
        events=events,
        comparisons=comparisons,
        history=history,
        comparison_history=comparison_history,
        names=aliases.names(),
    )


def _labels(documents: Sequence[Document]) -> dict[str, str]:
    """What to call each document: its outlet, whose name is kept once, or its file."""
    return {each.document_id: intern(each.source or PurePosixPath(each.path).stem) for each in documents}
