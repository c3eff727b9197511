-- A time mention's words are not what stands at its offsets in the document.
SELECT m.document_id, m.char_start, m.char_end, m.text
FROM time_mention AS m JOIN document USING (document_id)
WHERE substr(document.text, m.char_start + 1, m.char_end - m.char_start) IS DISTINCT FROM m.text
