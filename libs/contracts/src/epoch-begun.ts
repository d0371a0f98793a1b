import { z } from 'zod';
import { defineEvent } from './define-event';

/** Every service tells in the same words that its journal was restored: readers then compare their places with its own. */
export const epochBegun = defineEvent({
  name: 'journal.epoch-begun',
  version: 1,
  says: {
    zh: '服务由较早的备份恢复，自某位置起开始新的纪元',
    en: 'The service was restored from an older copy: a new epoch begins after a position',
  },
  data: z.object({
    epoch: z.int().positive(),
    /** The last position that the history before it and this one have in common. */
    after: z.int().nonnegative(),
  }),
  keyOf: () => 'epoch',
});
