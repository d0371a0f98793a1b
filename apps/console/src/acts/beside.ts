import type { Field } from '@anxin/client';
import type { Refusal } from '../api';
import type { Filled } from './filled';

/**
 * The field beside which a refusal stands: whose name it says, whose value it says, or the only one that was asked.
 * Nothing where it is of the whole.
 */
export const fieldBeside = (
  { code, details }: Pick<Refusal, 'code' | 'details'>,
  fields: readonly Field[],
  filled: Filled,
): string | undefined => {
  const asked = fields.map(({ name }) => name);
  const column = asked.find((name) => name === details['column']);
  if (column !== undefined) return column;
  if (code.includes('_REASON_')) return asked.find((name) => name === 'reason');
  const values = Object.values(details);
  const valued = asked.find((name) => filled[name] !== undefined && values.includes(filled[name]));
  if (valued !== undefined) return valued;
  const [only, ...others] = asked.filter((name) => name !== 'reason');
  return others.length === 0 && code !== 'NETWORK' ? only : undefined;
};
