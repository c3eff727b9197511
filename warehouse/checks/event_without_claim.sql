-- An event that no claim tells of.
SELECT event_id, title FROM event ANTI JOIN claim USING (event_id)
