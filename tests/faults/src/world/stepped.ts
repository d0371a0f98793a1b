import { defineEvent } from '@anxin/contracts';
import { z } from 'zod';

/** An event for tests: the n-th step of a key, so that a reader sees by itself what is missing, twice or late. */
export const stepped = defineEvent({
  name: 'faults.stepped',
  version: 1,
  says: { zh: '测试用：某键的第 n 步', en: 'For tests: the n-th step of a key' },
  data: z.object({ key: z.string(), n: z.int().positive() }),
  keyOf: ({ key }) => key,
});

/** The publisher of the tests, and its topic. */
export const PUBLISHER = 'projects';
