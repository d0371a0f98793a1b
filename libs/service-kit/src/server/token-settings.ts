import { DEMONSTRATION_SECONDS, type KeySource, TOKEN_SECONDS } from '@anxin/identity';
import { z } from 'zod';

/** The settings of whoever checks tokens. */
export const tokenSettings = {
  JWKS_URL: z
    .url()
    .optional()
    .meta({ zh: '令牌签发方公钥（JWKS）的地址', en: "Address of the issuer's public keys (JWKS)" }),
  JWKS_FILE: z.string().optional().meta({
    zh: '令牌签发方公钥文件，仅供单机；与 JWKS_URL 至少填一项',
    en: "A file of the issuer's public keys, on a machine of one's own; one of it and JWKS_URL is needed",
  }),
  TOKEN_ISSUER: z.string().min(1).meta({ zh: '令牌签发方，即令牌的 iss', en: 'Who issues tokens: their `iss`' }),
  DEMONSTRATION: z.enum(['0', '1']).default('0').meta({
    zh: '1 为演示：令牌可用一天（否则一刻钟），业务日可以拨动',
    en: '1 for a demonstration: tokens may live a day (else a quarter of an hour), and the business clock may be set',
  }),
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
