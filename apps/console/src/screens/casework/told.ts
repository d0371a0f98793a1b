import { ENUMS, INPUTS } from '@anxin/client';
import type { Said } from '../../look';

/** An entry of a history as the API has it. */
export type Entry = {
  readonly position: number;
  readonly event: string;
  readonly businessDay: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly rules: readonly string[];
  readonly data: string | null;
};

const isPublic = ({ event }: Entry): boolean => event.includes('.');

/** Each happening once: what is told to others besides repeats what was decided just before it, with its rules. */
export const happenings = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap((entry, place) => {
    const before = entries[place - 1];
    const after = entries[place + 1];
    const isSame = (other: Entry | undefined): boolean =>
      other?.recordedAt === entry.recordedAt && other.actor === entry.actor;
    if (isPublic(entry)) return before && !isPublic(before) && isSame(before) ? [] : [entry];
    return after && isPublic(after) && isSame(after) ? [{ ...entry, rules: [...entry.rules, ...after.rules] }] : [entry];
  });

/** A part of what is told, with the name of its field where an input has one. */
export type Part = { readonly name: string; readonly says: Said | undefined; readonly value: string };

/** Names of what is not for people: tokens, keys, and the day and code that stand above. */
const HIDDEN: ReadonlySet<string> = new Set(['on', 'type', 'person', 'by', 'caseCode', 'code', 'position', 'clueCode']);

const FIELDS: ReadonlyMap<string, { readonly says: Said; readonly type: string }> = new Map(
  Object.values(INPUTS).flatMap((fields) => fields.map((field) => [field.name, field] as const)),
);

const valueOf = (type: string | undefined, value: string, language: keyof Said): string =>
  ENUMS[type ?? '']?.[value]?.[language] ?? value;

/**
 * What an entry tells, as names and values in the words of the forms by which it was told; lists and parts within parts
 * are for their own places on the page.
 */
export const partsOf = (data: string | null, language: keyof Said): readonly Part[] => {
  const told = JSON.parse(data ?? '{}') as Readonly<Record<string, unknown>>;
  const own = typeof told['act'] === 'object' ? { ...told, ...(told['act'] as object) } : told;
  return Object.entries(own).flatMap(([name, value]): Part[] => {
    if (HIDDEN.has(name) || value === null || value === '') return [];
    const field = FIELDS.get(name);
    if (Array.isArray(value)) {
      const texts = value.filter((one): one is string => typeof one === 'string');
      if (texts.length === 0) return [];
      return [{ name, says: field?.says, value: texts.map((one) => valueOf(field?.type, one, language)).join('、') }];
    }
    if (typeof value === 'object' || typeof value === 'boolean') return [];
    return [{ name, says: field?.says, value: valueOf(field?.type, String(value as string | number), language) }];
  });
};
