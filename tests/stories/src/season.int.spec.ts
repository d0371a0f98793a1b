import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chanceOf } from '@anxin/testing';
import { IS_ALOUD, STORY_SEED } from './play';
import { daysOf } from './season/days.fixture';
import { playSeason } from './season/pass.fixture';

/**
 * The small county fed day by day, and an officer's routine on each (`season/routine.fixture.ts`). `npm run story -- season` plays all
 * its 111 days three times: as they are, once more, and with services killed. `npm test` plays the five days on which a site
 * complains, becomes a case and gets its order, at the same time with and without kills.
 */
const [SPAN, SITES] = IS_ALOUD
  ? ([['2025-11-20', '2026-03-10'], undefined] as const)
  : ([
      ['2026-02-13', '2026-02-17'],
      ['2506-620522-05-01-100185', '2506-620522-05-01-100070'],
    ] as const);
/** Only the whole takes so long. */
const WITHIN_MS = IS_ALOUD ? 3_600_000 : 120_000;

const days = () => daysOf(SPAN, { chance: STORY_SEED > 0 ? chanceOf(STORY_SEED) : undefined, sites: SITES });
const plain = { losesServices: false };
const killed = { losesServices: true, isQuiet: true };
type Played = Awaited<ReturnType<typeof playSeason>>;
let [first, again, withKills]: Played[] = [];

beforeAll(async () => {
  if (IS_ALOUD) {
    first = await playSeason(days(), plain);
    again = await playSeason(days(), { ...plain, isQuiet: true });
    withKills = await playSeason(days(), killed);
    process.stderr.write(`${JSON.stringify(first.season.figures, null, 2)}\n`);
  } else [first, withKills] = await Promise.all([playSeason(days(), plain), playSeason(days(), killed)]);
}, WITHIN_MS);

type Warning = { readonly projectCode: string; readonly indicator: string; readonly raisedLevel: string };
const answers = JSON.parse(
  gunzipSync(readFileSync(join(__dirname, '../../data/small/expected-daily.json.gz'))).toString(),
) as Readonly<Record<string, { readonly warnings: readonly Warning[] }>>;
/** The indicators that the data set has answers of. */
const ANSWERED = new Set(Object.values(answers).flatMap(({ warnings }) => warnings.map(({ indicator }) => indicator)));
const isPlayed = (site: string): boolean => !SITES || SITES.some((one) => one === site);

it('each day warns of what the answers of the data set say, whatever the officer does meanwhile', () => {
  for (const [day, all] of Object.entries(first?.season.warned ?? {})) {
    const warned = all.filter((warning) => ANSWERED.has(warning.split(' ')[1] ?? ''));
    const expected = (answers[day]?.warnings ?? []).flatMap(({ projectCode, indicator, raisedLevel }) =>
      isPlayed(projectCode) ? [`${projectCode} ${indicator} ${raisedLevel}`] : [],
    );
    expect({ day, warned }).toEqual({ day, warned: expected.toSorted() });
  }
});

it('what is complained of becomes a case, and what is not paid an order', () => {
  expect(first?.season.figures).toMatchObject(
    IS_ALOUD
      ? { cases: { OPENED: 4 }, orders: { LAPSED: 4 }, listings: { LISTED: 1 } }
      : { cases: { OPENED: 2 }, orders: { SERVED: 1 } },
  );
});

it('it comes to the same with services killed and, whenever the whole is played, once more', () => {
  expect(withKills?.kills).toBeGreaterThan(0);
  expect(withKills?.season).toEqual(first?.season);
  if (IS_ALOUD) expect(again?.season).toEqual(first?.season);
});

it('and what the services told adds up', () => expect(first?.season.findings).toEqual([]));
