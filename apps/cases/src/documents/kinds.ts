/** What the office writes about a clue or a case. */
export const DOCUMENT_KINDS = [
  'ACCEPTANCE',
  'REFUSAL',
  'HAND_OVER',
  'REMINDER',
  'SUPERVISION',
  'INTERVIEW',
  'CALL_BACK',
  'REPORT',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
