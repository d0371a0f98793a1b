import type { Vault } from '@anxin/identity';
import type { Rows } from '@anxin/service-kit';
import { openedPart, type StoredReport } from './read-clues';

/** How many clues are looked through, the latest first: numbers are kept as ciphers that no index finds. */
const LOOKED_THROUGH = 2000;

const LATEST = `
SELECT c.code, r.* FROM clue c CROSS JOIN LATERAL (
  SELECT channel, external_no AS "externalNo", reporter_phone AS phone FROM clue_report
  WHERE clue_code = c.code ORDER BY version DESC LIMIT 1) r
WHERE r.phone IS NOT NULL ORDER BY c.received_on DESC, c.code DESC LIMIT $1`;

/** The clues whose reporter's number ends so, as last told; of those that are seen, the latest alone are looked through. */
export const cluesByPhoneTail = async (
  rows: Rows,
  vault: Pick<Vault, 'decrypt'>,
  tail: string,
): Promise<readonly string[]> => {
  const latest = await rows<Omit<StoredReport, 'name' | 'words'> & { readonly code: string }>(LATEST, [LOOKED_THROUGH]);
  const endsSo = (report: (typeof latest)[number]): boolean =>
    openedPart(vault, report, 'phone')?.replace(/\D/g, '').endsWith(tail) === true;
  return latest.filter(endsSo).map(({ code }) => code);
};
