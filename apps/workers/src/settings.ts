import { z } from 'zod';

/** Settings of this service's own. */
export const settings = {
  /** The wage-arrears office's telephone, named to workers beside 12333. */
  OFFICE_PHONE: z
    .string()
    .regex(/^[\d+][\d -]{4,19}$/, 'a telephone number such as 0938-6521234')
    .optional(),
};
