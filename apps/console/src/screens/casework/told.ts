import { ENUMS, INPUTS } from '@anxin/client';
import { yuan } from '../../look/money';
import type { Said } from '../../look/said';

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
    return after && isPublic(after) && isSame(after)
      ? [{ ...entry, rules: [...entry.rules, ...after.rules] }]
      : [entry];
  });

/** A part of what is told, with the name of its field in the form by which it was told. */
export type Part = { readonly name: string; readonly says: Said; readonly value: string };

/** What people said or decided; what an entry repeats of the matter itself stands above it already. */
const TOLD: ReadonlySet<string> = new Set([
  ...[
    'reason',
    'note',
    'result',
    'record',
    'findings',
    'minutes',
    'words',
    'answer',
    'basis',
    'what',
    'missing',
    'explanation',
  ],
  ...['outcome', 'conclusion', 'evidence', 'place', 'visitedOn', 'heldOn', 'promisedOn', 'complainantToldOn'],
  ...['to', 'filingNo', 'no', 'owner', 'leader', 'issuer', 'dueOn', 'problem', 'plan', 'step', 'level', 'obstacles'],
  ...['liableParty', 'amountFen', 'fen', 'receiptNo', 'documentNo', 'objection', 'ground', 'urgentBecause', 'matter'],
]);

type Known = { readonly says: Said; readonly type: string };

const FIELDS: ReadonlyMap<string, Known> = new Map(
  Object.values(INPUTS).flatMap((fields) =>
    fields.filter(({ name }) => TOLD.has(name)).map((field) => [field.name, field] as const),
  ),
);

const valueOf = ({ type }: Known, value: string, language: keyof Said): string =>
  type === 'Fen' ? yuan(value) : (ENUMS[type]?.[value]?.[language] ?? value);

const textsOf = (value: unknown): readonly string[] => {
  const all = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return all.filter((one): one is string | number => ['string', 'number'].includes(typeof one)).map(String);
};

/** A file that an entry may tell of by its id. */
export type File = { readonly id: string; readonly fileName: string };

/** What was said or decided, as names and values in the words of the forms by which it was told; files by their names. */
export const partsOf = (data: string | null, language: keyof Said, files: readonly File[] = []): readonly Part[] => {
  const told = JSON.parse(data ?? '{}') as Readonly<Record<string, unknown>>;
  const within = Object.values(told).filter(
    (one): one is object => typeof one === 'object' && one !== null && !Array.isArray(one),
  );
  return Object.entries(Object.assign({}, ...within, told) as object).flatMap(([name, value]): Part[] => {
    const [field, texts] = [FIELDS.get(name), textsOf(value).filter(Boolean)];
    if (!field || texts.length === 0) return [];
    const said = texts.map((one) => files.find(({ id }) => id === one)?.fileName ?? valueOf(field, one, language));
    return [{ name, says: field.says, value: said.join('、') }];
  });
};
