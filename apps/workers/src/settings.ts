import { z } from 'zod';

/** Settings of this service's own. */
export const settings = {
  /** Full numbers that an officer looks at in a day without a second officer (DAT-16). */
  LOOKS_DAILY: z.coerce.number().int().min(0).max(10_000).default(100),
  /** Seconds by which a gate device's clock may be off without a note. */
  GATE_SKEW_SECONDS: z.coerce.number().int().positive().default(120),
  /** Requests of unknown devices or with wrong secrets that one address may make in ten minutes. */
  GATE_REFUSALS: z.coerce.number().int().positive().default(60),
  /** The wage-arrears office's telephone, named to workers beside 12333. */
  OFFICE_PHONE: z
    .string()
    .regex(/^[\d+][\d -]{4,19}$/, 'a telephone number such as 0938-6521234')
    .optional(),
};
