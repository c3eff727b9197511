-- A claim's quote is not what stands at its offsets in the document.
SELECT claim.claim_id, claim.document_id, claim.char_start, claim.char_end, claim.quote
FROM claim JOIN document USING (document_id)
WHERE substr(document.text, claim.char_start + 1, claim.char_end - claim.char_start) IS DISTINCT FROM claim.quote
