"""Every column of the warehouse, described once.

A column of one name means the same in every table. Its type stands with the tables (one annotation a
column, the same in each); everything else stands here: what it says, whether it may be empty, which words it
may hold and its smallest value.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from schemas import vocabulary

SCHEMA_VERSION = 2
"""Rises when a column comes, goes or changes its meaning: warehouses of an older version are built again."""


@dataclass(frozen=True, slots=True)
class Column:
    """What one column says, in a sentence without a full stop; `words` closes it to a vocabulary."""

    description: str
    nullable: bool = False
    words: Mapping[str, str] | None = None
    minimum: int | None = None


COLUMNS = {
    # identity
    "document_id": Column("Hash of the article's text: one id for one text"),
    "claim_id": Column("Hash of the document, the characters and the type of the claim"),
    "event_id": Column("The event that the claim or comparison belongs to"),
    "actor_id": Column("Hash of the actor's kind and canonical name"),
    "figure_id": Column("Hash of the claim, the characters and the metric of the figure"),
    "comparison_id": Column("Hash of the two sides of the comparison"),
    "run_id": Column("Hash of the engine's version and of everything that the run read"),
    # documents
    "path": Column("Where the input lay under the raw root, with / between the parts"),
    "source": Column("The outlet that published the article", nullable=True),
    "author": Column("Who signed the article", nullable=True),
    "url": Column("Where the article was published", nullable=True),
    "published_first": Column("First day on which the article can have been published", nullable=True),
    "published_last": Column("Last day on which the article can have been published", nullable=True),
    "published_basis": Column("How the publication date is known", words=vocabulary.PUBLISHED_BASES),
    "language": Column("Language of the text as an ISO 639 code", nullable=True),
    "sha256": Column("SHA-256 of the text in UTF-8, in hex"),
    "duplicate_of": Column("The document that this one repeats or syndicates", nullable=True),
    # characters
    "text": Column("The characters themselves; for a document all that offsets count in"),
    "quote": Column("The characters of the document that make the claim"),
    "char_start": Column("Offset of the first character in the document's text", minimum=0),
    "char_end": Column("Offset after the last character in the document's text", minimum=0),
    "rule": Column("Name of the rule that read it"),
    # time
    "timex_type": Column("What kind of time is named, as in TIMEX3", words=vocabulary.TIMEX_TYPES),
    "timex_value": Column("The time in TIMEX3 notation", nullable=True),
    "first_date": Column("First day of the closed interval; empty when unknown", nullable=True),
    "last_date": Column("Last day of the closed interval; empty when unknown", nullable=True),
    "precision": Column("How exact the interval is", words=vocabulary.PRECISIONS),
    "modifier": Column("What the words add to the time: about, before, start, end and so on", nullable=True),
    "date_basis": Column("How the date is known", words=vocabulary.DATE_BASES),
    # claims and events
    "event_type": Column("What kind of event it is", words=vocabulary.EVENT_TYPES),
    "modality": Column("How sure or how real it is told to be", words=vocabulary.MODALITIES),
    "polarity": Column("Whether it is affirmed or negated", words=vocabulary.POLARITIES),
    "attributed_to": Column("Who is named as having said so", nullable=True),
    "title": Column("One line that names it", nullable=True),
    "status": Column("How far it has come"),
    "documents": Column("How many documents tell of it", minimum=1),
    "sources": Column("How many independent documents tell of it; copies and repeats count once", minimum=1),
    "first_reported": Column("First day on which a dated document told of it", nullable=True),
    # actors
    "name": Column("Canonical name"),
    "kind": Column("What sort of actor it is", words=vocabulary.ACTOR_KINDS),
    "ticker": Column("Exchange symbol, as printed or known", nullable=True),
    "parent": Column("The company or body that it belongs to", nullable=True),
    "role": Column("The actor's part in the claim", words=vocabulary.ROLES),
    # figures
    "metric": Column("What the number measures, in snake_case"),
    "subject": Column("Whose number it is", nullable=True),
    "scope": Column("The part of its subject that the number is of: a segment or a product line", nullable=True),
    "op": Column("How the value is meant", words=vocabulary.OPS),
    "value": Column("The number in base units: 380 billion yuan is 3.8e11 CNY"),
    "value_high": Column("The upper end when a range is stated", nullable=True),
    "unit": Column("ISO 4217 code, %, pp, bp, count or a plain unit"),
    "basis": Column("On which basis the number is stated", nullable=True, words=vocabulary.BASES),
    "period_first": Column("First day of the period that the number is for", nullable=True),
    "period_last": Column("Last day of the period that the number is for", nullable=True),
    # comparisons
    "left_figure_id": Column("The first figure; empty when two claims are compared", nullable=True),
    "right_figure_id": Column("The second figure; empty when two claims are compared", nullable=True),
    "left_claim_id": Column("The claim of the first side"),
    "right_claim_id": Column("The claim of the second side"),
    "verdict": Column("How the two sides relate", words=vocabulary.VERDICTS),
    "ratio": Column("The larger value divided by the smaller, in one unit", nullable=True),
    "explanation": Column("The verdict in one plain sentence with its numbers"),
    # what was known when
    "known_from": Column("First day on which the documents published so far said so"),
    "known_until": Column("First day on which they no longer did; empty while they do", nullable=True),
    "linked_from": Column("Claims that gave a linked or bounded date: their ids, between spaces", nullable=True),
    # rejections
    "stage": Column("Where it was turned away", words=vocabulary.STAGES),
    "reason": Column("Why it was turned away, in a word or two"),
    "detail": Column("Why it was turned away, in one sentence"),
    "row": Column("The row that was turned away, as JSON", nullable=True),
    # runs
    "started_at": Column("When the run began, in UTC"),
    "finished_at": Column("When the run's tables were ready to publish, in UTC"),
    "engine_version": Column("Version of dateline that ran"),
    "documents_read": Column("Documents that the run read", minimum=0),
    "inputs_rejected": Column("Inputs and rows that the run turned away", minimum=0),
    "claims_found": Column("Claims that the run found", minimum=0),
    "figures_found": Column("Figures that the run found", minimum=0),
    "events_found": Column("Events that the run made of the claims", minimum=0),
    "comparisons_made": Column("Comparisons that the run made", minimum=0),
}
