-- An event with more independent sources than documents.
SELECT event_id, sources, documents FROM event WHERE sources > documents
