import { ENUMS, type SystemTrait } from '@anxin/client';

/** What a list is narrowed to stands in its address, so that it can be shared: what is not understood is left out. */
const LEVELS = ['RED', 'ORANGE', 'YELLOW', 'BLUE'] as const;
const SECTORS = ['HOUSING', 'WATER', 'TRANSPORT'] as const;
const SORTS = ['LEVEL', 'CODE', 'ARREARS', 'OLDEST'] as const;
const OWED_SORTS = ['ARREARS', 'OLDEST'] as const;

type Among<Values extends readonly string[]> = Values[number];

const among = <Values extends readonly string[]>(values: Values, value: unknown): Among<Values> | undefined =>
  values.find((one) => one === value);

const textIn = (value: unknown): string | undefined => {
  // An address has numbers where a text looks like one.
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 100) : undefined;
};

const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Without what is not told: an address says no more than is meant. */
const told = <Search extends object>(search: Search): { [Key in keyof Search]?: NonNullable<Search[Key]> } =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Search]?: NonNullable<Search[Key]>;
  };

const some = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length > 0 ? values : undefined;

export type ProjectsSearch = {
  readonly search?: string;
  readonly sector?: Among<typeof SECTORS>;
  readonly area?: string;
  readonly levels?: readonly Among<typeof LEVELS>[];
  readonly codes?: readonly string[];
  /** The credit code of an owner or general contractor. */
  readonly enterprise?: string;
  /** What of their systems they are counted by. */
  readonly systems?: readonly SystemTrait[];
  readonly owing?: true;
  /** The worst warning first unless told. */
  readonly sort?: Among<typeof SORTS>;
};

const systemsIn = (value: unknown): readonly SystemTrait[] =>
  listIn(value).filter((trait): trait is SystemTrait => String(trait) in (ENUMS['SystemTrait'] ?? {}));

const codesIn = (value: unknown): readonly string[] =>
  listIn(value).flatMap((code) => /^W\d{2}$/.exec(String(code)) ?? []);

export const projectsSearch = (given: Readonly<Record<string, unknown>>): ProjectsSearch =>
  told({
    search: textIn(given['search']),
    sector: among(SECTORS, given['sector']),
    area: textIn(given['area']),
    systems: some(systemsIn(given['systems'])),
    levels: some(listIn(given['levels']).flatMap((level) => among(LEVELS, level) ?? [])),
    codes: some(codesIn(given['codes'])),
    enterprise: textIn(given['enterprise']),
    owing: given['owing'] === true ? (true as const) : undefined,
    sort: among(SORTS, given['sort']),
  });

/** Whether a list goes by what is owed: the workers’ service lists it, and knows no names. */
export const isByArrears = ({ sort, owing }: ProjectsSearch): boolean =>
  owing === true || sort === 'ARREARS' || sort === 'OLDEST';

export type OwedSearch = {
  readonly sector?: Among<typeof SECTORS>;
  readonly area?: string;
  readonly project?: string;
  readonly enterprise?: string;
  readonly month?: string;
  /** The largest arrears first unless told. */
  readonly sort?: Among<typeof OWED_SORTS>;
};

export const owedSearch = (given: Readonly<Record<string, unknown>>): OwedSearch =>
  told({
    sector: among(SECTORS, given['sector']),
    area: textIn(given['area']),
    project: textIn(given['project']),
    enterprise: textIn(given['enterprise']),
    month: /^\d{4}-(0[1-9]|1[0-2])$/.exec(textIn(given['month']) ?? '')?.[0],
    sort: among(OWED_SORTS, given['sort']),
  });

/** Where the people of a list are got as a file. */
export const exportAddress = (search: OwedSearch, ending: 'xlsx' | 'csv'): string =>
  `/services/workers/exports/people-owed.${ending}?${new URLSearchParams(search).toString()}`;
