import type { AreaId } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { parseAreaCode } from './area-code';

const areaId = z
  .string()
  .min(1)
  .transform((id) => id as AreaId);

const gbCode = z
  .string()
  .refine((code) => parseAreaCode(code) !== undefined, 'not a code of 6, 9 or 12 digits')
  .transform((code) => code as AreaId);

/** One version of an area. A new name or a new parent is a new version under the same id; a new code is a new area. */
export const areaSchema = z.strictObject({
  id: areaId,
  /** 行政区划代码, then also the id; null for what has none, such as a functional zone. */
  gbCode: gbCode.nullable(),
  /** The code under which the statistics count what has no code of GB/T 2260: its towns' codes begin with it. */
  statisticsCode: gbCode.optional(),
  name: z.string().min(1),
  /** Null for the nation alone. */
  parent: areaId.nullable(),
  from: dateFact,
  /** The last day of this version; null while it holds. */
  through: dateFact.nullable(),
  basis: z.string().optional(),
});

export const areaFileSchema = z.strictObject({ note: z.string().optional(), areas: z.array(areaSchema) });

export type Area = Readonly<z.output<typeof areaSchema>>;

export const holdsOn = ({ from, through }: Area, on: string): boolean =>
  from <= on && (through === null || on <= through);
