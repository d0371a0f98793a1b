import { SERVICE_NAMES } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import { type County, type CountyOptions, IN_SESSION, startCounty } from '../county.fixture';
import { officeOf } from '../eleven.fixture';
import type { Fed } from './days.fixture';
import { deskOf, warningsOf } from './desk.fixture';
import { routine } from './routine.fixture';

type Counts = Readonly<Record<string, number>>;
const counted = (names: readonly string[]): Counts => {
  const counts: Record<string, number> = {};
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** What a season comes to. */
export type Season = {
  /** What stands of sites at the end of each day: `<project> <indicator> <raised level>`. */
  readonly warned: Readonly<Record<string, readonly string[]>>;
  /** Where everything is at its end, and what is owed. */
  readonly figures: object;
  /** How often each thing was told. */
  readonly told: Counts;
  /** What in the feeds does not add up. */
  readonly findings: readonly object[];
};

const warnedOf = async (county: County): Promise<readonly string[]> => {
  const warnings = await warningsOf(county);
  return warnings
    .flatMap(({ project, code, raisedLevel }) => (project ? [`${project.code} ${code} ${raisedLevel}`] : []))
    .toSorted();
};

const STAGED = ['clues', 'cases', 'orders', 'listings'] as const;
const FIGURES = `{ ${STAGED.map((name) => `${name}(first: 100) { nodes { stage } }`).join(' ')}
  sums: orders(first: 100) { nodes { people totalFen unpaidFen } }
  wages { totals { workers lines payableFen paidFen arrearsFen workersOwed projectsOwing } }
  caseFigures { opened open closed people claimFen }
  area(code: "620522") { enforcementFigures { ordersRunning ordersLapsed lapsedUnpaidFen listed } } }`;
const figuresOf = async (county: County): Promise<object> => {
  const { data } = await county.ask('OFFICE', FIGURES);
  const staged = data as Record<string, { nodes: { stage: string }[] }>;
  const byStage = STAGED.map((name) => [name, counted((staged[name]?.nodes ?? []).map(({ stage }) => stage))] as const);
  const warnings = await warningsOf(county);
  return {
    ...data,
    ...Object.fromEntries<Counts>(byStage),
    warnings: counted(warnings.map(({ level, raisedLevel, stage }) => `${raisedLevel ?? level} ${stage}`)),
  };
};

/** What is known of a day goes in; nothing of it is refused. */
const feed = async (county: County, day: string, files: Fed): Promise<void> => {
  if (files.size === 0) return;
  const reports = await county.session([...files.keys()], (file) => county.imports(file, files.get(file), IN_SESSION));
  for (const [file, { refused }] of reports)
    if (refused > 0) throw new Error(`${refused} rows of ${file} were refused on ${day}`);
};

/** More rounds than any day takes. */
const ROUNDS_A_DAY = 20;
/** The day's work is done when the routine finds nothing more to do. */
const work = async (county: County, { done }: ReturnType<typeof officeOf>): Promise<void> => {
  for (let round = 0; round < ROUNDS_A_DAY; round += 1) {
    const acts = routine(await deskOf(county));
    if (acts.length === 0) return;
    for (const { who, mutation, input, fields } of acts) await done(who, mutation, input, fields);
    await county.settled();
  }
  throw new Error('the routine finds no end');
};

/** Plays days on a stack of its own, each fed and then worked through; answers how often a service was killed, too. */
export const playSeason = async (
  days: ReadonlyMap<string, Fed>,
  options: CountyOptions,
): Promise<{ readonly season: Season; readonly kills: number }> => {
  const [first = ''] = days.keys();
  const county = await startCounty(first, options);
  try {
    const office = officeOf(county);
    const warned: Record<string, readonly string[]> = {};
    for (const [day, files] of days) {
      await county.mishap();
      await county.moveTo(plainDate(day));
      await feed(county, day, files);
      await work(county, office);
      warned[day] = await warnedOf(county);
    }
    const told: string[] = [];
    for (const service of SERVICE_NAMES) told.push(...(await county.feed(service)).map(({ name }) => name));
    const figures = await figuresOf(county);
    const findings = await county.audited();
    return { season: { warned, figures, told: counted(told), findings }, kills: county.kills() };
  } finally {
    await county.close();
  }
};
