import { KeyFault } from './fault';

/**
 * Keys that both sides of a call or a cipher hold. Between two steps every process has to be started again: until then
 * one that does not know a key yet meets one that uses it.
 */
export type Ring = {
  /** The first is used; the others are of before. */
  readonly keys: readonly string[];
  /** Accepted already, and not used yet. */
  readonly next?: string | undefined;
};

/** The next step of a change: another key is accepted everywhere, then it is used. */
export const turned = ({ keys, next }: Ring, made: () => string): Ring =>
  next === undefined ? { keys, next: made() } : { keys: [next, ...keys] };

/** Its last step: what was used before is accepted no more. Throws NOTHING_TO_RETIRE. */
export const retired = ({ keys, next }: Ring): Ring => {
  if (next !== undefined)
    throw new KeyFault(
      'NOTHING_TO_RETIRE',
      'The new key is not used yet: start every process again, then rotate once more.',
    );
  if (keys.length < 2) throw new KeyFault('NOTHING_TO_RETIRE', 'There is one key only: rotate comes first.');
  return { keys: keys.slice(0, 1) };
};
