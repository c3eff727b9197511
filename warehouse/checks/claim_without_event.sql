-- A claim belongs to no event, or to one that is not there.
SELECT claim_id, event_id FROM claim ANTI JOIN event USING (event_id)
