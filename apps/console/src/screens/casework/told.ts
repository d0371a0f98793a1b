import { ACTS, ENUMS, type Field, INPUTS } from '@anxin/client';
import { yuan } from '../../look/money';
import type { Said } from '../../look/said';
import type { ActedBy } from '../../look/who';

/** An entry of a history as the API has it. */
export type Entry = {
  readonly position: number;
  readonly event: string;
  readonly businessDay: string;
  readonly recordedAt: string;
  readonly actor: string;
  /** By the name and office of then; none of the system. */
  readonly by: ActedBy | null;
  /** The mutation that did it; none of an import, a job or another service. */
  readonly act: string | null;
  readonly rules: readonly string[];
  readonly data: string | null;
};

const isPublic = ({ event }: Entry): boolean => event.includes('.');

/** Each happening once: what is told to others besides repeats what was decided just before it, with its rules. */
export const happenings = (latestFirst: readonly Entry[]): readonly Entry[] =>
  latestFirst.flatMap((entry, place) => {
    const before = latestFirst[place + 1];
    const after = latestFirst[place - 1];
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

/** The fields of a form, those of its parts below its own. */
const fieldsOf = (input: string, within: readonly string[] = []): readonly Field[] => {
  const own = INPUTS[input] ?? [];
  const path = [...within, input];
  return [...own, ...own.flatMap(({ type }) => (path.includes(type) ? [] : fieldsOf(type, path)))];
};

/** What a field is called where no form tells it, or forms call it differently. */
const SOMETHING: Known = { says: { zh: '内容', en: 'Content' }, type: 'String' };

/** What all forms that have a field call it alike. */
const sharedField = (name: string): Known => {
  const [first, ...others] = Object.values(INPUTS)
    .flat()
    .filter((field) => field.name === name);
  const isShared = others.every(({ says, type }) => says.zh === first?.says.zh && type === first.type);
  return first && isShared ? first : SOMETHING;
};

/** What a part of an entry is called, in the form of the very act that told it. */
const knownBy = (act: string | null): ((name: string) => Known) => {
  const fields = fieldsOf(ACTS[act ?? '']?.input ?? '');
  return (name) => fields.find((field) => field.name === name) ?? sharedField(name);
};

const valueOf = ({ type }: Known, value: string, language: keyof Said): string =>
  type === 'Fen' ? yuan(value) : (ENUMS[type]?.[value]?.[language] ?? value);

const textsOf = (value: unknown): readonly string[] => {
  const all = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return all.filter((one): one is string | number => ['string', 'number'].includes(typeof one)).map(String);
};

/** A file that an entry may tell of by its id. */
export type File = { readonly id: string; readonly fileName: string };

/** What was said or decided, as names and values in the words of the forms by which it was told; files by their names. */
export const partsOf = (
  { act, data }: Pick<Entry, 'act' | 'data'>,
  language: keyof Said,
  files: readonly File[] = [],
): readonly Part[] => {
  const known = knownBy(act);
  const told = JSON.parse(data ?? '{}') as Readonly<Record<string, unknown>>;
  const within = Object.values(told).filter(
    (one): one is object => typeof one === 'object' && one !== null && !Array.isArray(one),
  );
  return Object.entries(Object.assign({}, ...within, told) as object).flatMap(([name, value]): Part[] => {
    const texts = TOLD.has(name) ? textsOf(value).filter(Boolean) : [];
    if (texts.length === 0) return [];
    const field = known(name);
    const said = texts.map((one) => files.find(({ id }) => id === one)?.fileName ?? valueOf(field, one, language));
    return [{ name, says: field.says, value: said.join('、') }];
  });
};
