"""One string for what many claims have in common: claims are kept for as long as later ones may join them."""

from dataclasses import replace
from sys import intern

from flows.extract.extraction import Claim, ClaimActor, Extraction, Figure


def sharing(extraction: Extraction) -> Extraction:
    """The same extraction, its kinds, rules, names and units shared with all others; each had strings of its own."""
    return replace(extraction, claims=tuple(map(_claim, extraction.claims)))


def _claim(claim: Claim) -> Claim:
    return replace(
        claim,
        event_type=intern(claim.event_type),
        modality=intern(claim.modality),
        polarity=intern(claim.polarity),
        precision=intern(claim.precision),
        date_basis=intern(claim.date_basis),
        rule=intern(claim.rule),
        cue=intern(claim.cue),
        zone=intern(claim.zone),
        actors=tuple(map(_actor, claim.actors)),
        figures=tuple(map(_figure, claim.figures)),
    )


def _actor(actor: ClaimActor) -> ClaimActor:
    return replace(actor, name=intern(actor.name), kind=intern(actor.kind), role=intern(actor.role))


def _figure(figure: Figure) -> Figure:
    return replace(
        figure,
        metric=intern(figure.metric),
        op=intern(figure.op),
        unit=intern(figure.unit),
        modality=intern(figure.modality),
        rule=intern(figure.rule),
    )
