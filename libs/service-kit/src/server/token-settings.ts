import { DEMONSTRATION_SECONDS, type KeySource, TOKEN_SECONDS } from '@anxin/identity';
import { z } from 'zod';

/** The settings of whoever checks tokens. */
export const tokenSettings = {
  /** The issuer's public keys: an address, or a file on a machine of one's own. */
  JWKS_URL: z.url().optional(),
  JWKS_FILE: z.string().optional(),
  TOKEN_ISSUER: z.string().min(1),
  /** Demonstration only: tokens may live a day instead of a quarter of an hour. */
  DEMONSTRATION: z.enum(['0', '1']).default('0'),
};

type TokenSettings = z.output<z.ZodObject<typeof tokenSettings>>;

/** Where the issuer's keys are; tells the setting at fault when they are nowhere. */
export const tokenKeysOf = ({ JWKS_URL, JWKS_FILE }: TokenSettings, context: z.RefinementCtx): KeySource => {
  if (JWKS_URL) return { jwksUrl: JWKS_URL };
  if (JWKS_FILE) return { jwksFile: JWKS_FILE };
  context.addIssue({ code: 'custom', path: ['JWKS_URL'], message: 'JWKS_URL or JWKS_FILE is needed' });
  return z.NEVER;
};

/** How long a token may live here, in seconds. */
export const tokenSecondsOf = ({ DEMONSTRATION }: Pick<TokenSettings, 'DEMONSTRATION'>): number =>
  DEMONSTRATION === '1' ? DEMONSTRATION_SECONDS : TOKEN_SECONDS;
