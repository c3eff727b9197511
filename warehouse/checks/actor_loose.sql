-- An actor in no claim, or a part in a claim whose actor or claim is not there.
SELECT 'actor' AS kind, actor_id AS id FROM actor ANTI JOIN claim_actor USING (actor_id)
UNION ALL
SELECT 'claim_actor', actor_id FROM claim_actor ANTI JOIN actor USING (actor_id)
UNION ALL
SELECT 'claim_actor', claim_id FROM claim_actor ANTI JOIN claim USING (claim_id)
