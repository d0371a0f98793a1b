/** What the office writes about a clue or a case to others. */
const LETTERS = [
  'ACCEPTANCE',
  'REFUSAL',
  'HAND_OVER',
  'REMINDER',
  'SUPERVISION',
  'INTERVIEW',
  'CALL_BACK',
  'REPORT',
] as const;

/** What is written about each, its papers of the inspection procedure with it. */
export const KINDS = {
  clue: [...LETTERS, 'COMPLAINT_FORM'],
  case: [...LETTERS, 'CASE_FILING', 'INQUIRY', 'INQUIRY_RECORD', 'CASE_CLOSING'],
} as const;
export type DocumentKind = (typeof KINDS)['clue' | 'case'][number];

export const DOCUMENT_KINDS: readonly DocumentKind[] = [...new Set([...KINDS.clue, ...KINDS.case])];
