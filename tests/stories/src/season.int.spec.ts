import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chanceOf } from '@anxin/testing';
import { IS_ALOUD, STORY_SEED } from './play';
import { daysOf } from './season/days.fixture';
import { playSeason } from './season/pass.fixture';

/**
 * The small county fed day by day, and an officer's routine on each (`season/routine.fixture.ts`). `npm run story -- season`
 * plays all its 111 days three times: as they are, once more, and with services killed. `npm test` plays the four days on
 * which a site is complained of, becomes a case and gets its order, with services killed; it comes to what it came to without.
 */
const [SPAN, SITES] = IS_ALOUD
  ? ([['2025-11-20', '2026-03-10'], undefined] as const)
  : ([['2026-02-13', '2026-02-16'], ['2506-620522-05-01-100185']] as const);
/** Only the whole takes so long. */
const WITHIN_MS = IS_ALOUD ? 3_600_000 : 120_000;

const days = () => daysOf(SPAN, { chance: STORY_SEED > 0 ? chanceOf(STORY_SEED) : undefined, sites: SITES });
type Played = Awaited<ReturnType<typeof playSeason>>;
let [plain, again]: Played[] = [];
let killed: Played;

const playKilled = (): Promise<Played> => playSeason(days(), { losesServices: true, isQuiet: true });
beforeAll(async () => {
  if (!IS_ALOUD) return void (killed = await playKilled());
  plain = await playSeason(days(), { losesServices: false });
  process.stderr.write(`${JSON.stringify(plain.season.figures, null, 2)}\n`);
  // Both at once: much of a day is waiting for the services to settle.
  const quietly = playSeason(days(), { losesServices: false, isQuiet: true });
  [again, killed] = await Promise.all([quietly, playKilled()]);
}, WITHIN_MS);

type Warning = { readonly projectCode: string; readonly indicator: string; readonly raisedLevel: string };
const answers = JSON.parse(
  gunzipSync(readFileSync(join(__dirname, '../../data/small/expected-daily.json.gz'))).toString(),
) as Readonly<Record<string, { readonly warnings: readonly Warning[] }>>;
/** The indicators that the data set has answers of. */
const ANSWERED = new Set(Object.values(answers).flatMap(({ warnings }) => warnings.map(({ indicator }) => indicator)));
const isPlayed = (site: string): boolean => !SITES || SITES.some((one) => one === site);

it('each day warns of what the answers of the data set say, whatever the officer does meanwhile', () => {
  for (const [day, all] of Object.entries(killed.season.warned)) {
    const warned = all.filter((warning) => ANSWERED.has(warning.split(' ')[1] ?? ''));
    const expected = (answers[day]?.warnings ?? []).flatMap(({ projectCode, indicator, raisedLevel }) =>
      isPlayed(projectCode) ? [`${projectCode} ${indicator} ${raisedLevel}`] : [],
    );
    expect({ day, warned }).toEqual({ day, warned: expected.toSorted() });
  }
});

/** What they come to without kills: as the first whole season did, and the four days. */
const SIX = { people: 6, totalFen: '5161965', unpaidFen: '5161965' };
const [FIGURES, TOLD] = IS_ALOUD
  ? [
      {
        ...{ cases: { OPENED: 4 }, orders: { LAPSED: 4 }, listings: { LISTED: 1 }, clues: { RECEIVED: 22 } },
        wages: { totals: { lines: 760, arrearsFen: '47733242', workersOwed: 55, projectsOwing: 22 } },
        area: { enforcementFigures: { ordersLapsed: 4, lapsedUnpaidFen: '29627679', listed: 1 } },
      },
      { 'cases.case-opened': 4, 'enforcement.order-served': 4, 'enforcement.order-lapsed': 4, 'enforcement.listed': 1 },
    ]
  : [
      {
        ...{
          cases: { OPENED: 1 },
          orders: { SERVED: 1 },
          listings: {},
          clues: { RECEIVED: 9 },
          sums: { nodes: [SIX] },
        },
        warnings: { 'ORANGE RAISED': 2, 'RED ACKNOWLEDGED': 7, 'YELLOW RAISED': 1 },
        wages: { totals: { lines: 18, arrearsFen: '5161965', workersOwed: 6, projectsOwing: 1 } },
        area: { enforcementFigures: { ordersRunning: 1, ordersLapsed: 0 } },
      },
      {
        ...{ 'cases.clue-received': 9, 'cases.case-opened': 1, 'enforcement.order-served': 1 },
        ...{ 'cases.warning-raised': 10, 'cases.warning-level-changed': 3, 'cases.warning-acknowledged': 7 },
        ...{ 'workers.wages-due': 1, 'workers.wages-paid': 1, 'workers.arrears-changed': 1 },
      },
    ];

it('what is complained of becomes a case, what is not paid an order, and what is told of it is told once', () => {
  expect(killed.kills).toBeGreaterThan(0);
  expect(killed.season.figures).toMatchObject(FIGURES);
  expect(killed.season.told).toMatchObject(TOLD);
});

it('the whole comes to the same once more, and with services killed', () => {
  for (const one of [plain, again]) expect(one?.season ?? killed.season).toEqual(killed.season);
});

it('and what the services told adds up', () => expect(killed.season.findings).toEqual([]));
