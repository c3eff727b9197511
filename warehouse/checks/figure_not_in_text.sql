-- A figure's words are not what stands at its offsets in the document.
SELECT figure.figure_id, figure.document_id, figure.char_start, figure.char_end, figure.text
FROM figure JOIN document USING (document_id)
WHERE substr(document.text, figure.char_start + 1, figure.char_end - figure.char_start) IS DISTINCT FROM figure.text
