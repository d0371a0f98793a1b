import { migrationOf } from '@anxin/service-kit';

/** What a release also tells: the decision and its ground, what had been ordered and for how many (BLK-06, BLK-07). */
const publicList = `
CREATE OR REPLACE VIEW public_listing AS
  SELECT l.code, l.credit_code, l.parts->'party'->>'role' AS role, l.decided_on, l.released_on, l.expires_on,
    l.parts->'decision'->'measures' AS measures, l.parts->'publication'->>'unitName' AS unit_name,
    l.parts->'publication'->>'address' AS address, l.parts->'publication'->>'facts' AS facts,
    l.parts->'publication'->>'result' AS result,
    CASE WHEN l.parts->'party'->>'role' IS NULL THEN 'REPRESENTATIVE' ELSE 'PARTY' END AS name_of,
    (SELECT name FROM listing_name n WHERE n.listing_code = l.code
       AND n.kind = CASE WHEN l.parts->'party'->>'role' IS NULL THEN 'REPRESENTATIVE' ELSE 'PARTY' END) AS name,
    l.ground, o.total_fen AS ordered_fen, o.people, l.parts->'decision'->>'documentNo' AS document_no
  FROM listing l JOIN orders o ON o.code = l.order_code
  WHERE l.released_on IS NOT NULL AND l.stage IN ('LISTED', 'REMOVAL_ASKED');
-- A file is checked by its digest.
CREATE INDEX document_version_digest ON document_version (digest);
CREATE INDEX document_version_docx_digest ON document_version (docx_digest);`;

/** The public list with its amounts and decisions; documents by their digests. */
export const TellOfListings1796710000000 = migrationOf('TellOfListings1796710000000', () => [publicList]);
