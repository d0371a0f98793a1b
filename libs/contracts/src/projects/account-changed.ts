import { z } from 'zod';
import { defineEvent } from '../define-event';

/** Who keeps how accounts stand, and the one key of the events that say so. */
export const ACCOUNTS = { keeper: 'projects', key: 'accounts' } as const;

/** How an account stands: every service refuses its tokens by this, until the issuer gives new ones. */
export const accountChanged = defineEvent({
  name: 'projects.account-changed',
  version: 1,
  says: {
    zh: '账号的角色或范围已变更，或账号已停用；此前签发的令牌不再有效',
    en: 'The role or scope of an account has changed, or it was withdrawn: tokens issued before do not hold any more',
  },
  data: z.object({
    /** The `sub` of its tokens: an id that means nothing outside. */
    account: z.string().min(1).max(128),
    standing: z.enum(['STANDS', 'WITHDRAWN']),
    /** Tokens issued before this instant are refused; of a withdrawn account all are. */
    notBefore: z.iso.datetime({ precision: 3 }),
  }),
  // One key for all: whoever begins to listen reads them alone, in their order.
  keyOf: () => ACCOUNTS.key,
});
