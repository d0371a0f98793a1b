import type { Checked } from './store';

/** Whether what a holder has in hand still holds. */
export type Standing = 'VALID' | 'REPLACED' | 'WITHDRAWN';

const standingOf = ({ withdrawnBecause, version, latest }: Checked): Standing => {
  if (withdrawnBecause !== null) return 'WITHDRAWN';
  return version === latest ? 'VALID' : 'REPLACED';
};

/** What a kind of document is called. */
type NameOf = (kind: string) => string;

/** What anybody may know of a document that they hold: nothing of whom or what it is about. */
export const shownOf = (checked: Checked, nameOf: NameOf) => {
  const { kind, number, version, issuedOn, digest } = checked;
  return { kind, name: nameOf(kind), number, version, issuedOn, digest, standing: standingOf(checked) };
};
