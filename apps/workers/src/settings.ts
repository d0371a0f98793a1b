import { z } from 'zod';

/** Settings of this service's own. */
export const settings = {
  /** Full numbers that an officer looks at in a day without a second officer (DAT-16). */
  LOOKS_DAILY: z.coerce.number().int().min(0).max(10_000).default(100),
  /** The wage-arrears office's telephone, named to workers beside 12333. */
  OFFICE_PHONE: z
    .string()
    .regex(/^[\d+][\d -]{4,19}$/, 'a telephone number such as 0938-6521234')
    .optional(),
};
