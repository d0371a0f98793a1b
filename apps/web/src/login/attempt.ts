import type { AtRest } from '@anxin/identity';
import { newProofs, type Proofs } from '../provider/provider';

/** A log-in that a browser has begun: what its return is proven by, and where it wanted to go. */
export type Attempt = Proofs & {
  readonly to: string;
  /** Milliseconds since the epoch. */
  readonly begunAt: number;
};

/** So long a person may take over it. */
export const ATTEMPT_SECONDS = 15 * 60;

const PLACE = 'log-in';

export const beginAttempt = (to: string, now: number): Attempt => ({ ...newProofs(), to, begunAt: now });

/** The attempt as its browser keeps it in a cookie: any replica reads it, and nobody else. */
export const sealAttempt = (sealed: AtRest, attempt: Attempt): string =>
  sealed.encrypt(JSON.stringify(attempt), PLACE).toString('base64url');

/** `undefined` for what is none of ours, or was begun too long ago. */
export const openAttempt = (sealed: AtRest, text: string | undefined, now: number): Attempt | undefined => {
  if (text === undefined) return undefined;
  try {
    const attempt = JSON.parse(sealed.decrypt(Buffer.from(text, 'base64url'), PLACE)) as Attempt;
    return now - attempt.begunAt <= ATTEMPT_SECONDS * 1_000 ? attempt : undefined;
  } catch {
    return undefined;
  }
};
