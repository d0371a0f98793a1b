import { callKeys } from '@anxin/identity';
import { z } from 'zod';

/** The key by which a program that answers no signed calls signs its own: the first of those that it is given. */
export const callKey = z.string().transform((text, context) => {
  try {
    return callKeys(text)[0] as Buffer;
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});
