"""The table `claim_actor`."""

from schemas.table import Spanned, Text, Whole, column


class ClaimActor(Spanned):
    """An actor's part in a claim, with the characters that name the actor."""

    claim_id: Text = column("claim_id")
    actor_id: Text = column("actor_id")
    role: Text = column("role")
    char_start: Whole = column("char_start")
    char_end: Whole = column("char_end")
