import { resolve } from 'node:path';
import { type Build, stopBuild } from '@anxin/local/checkout';
import { addDays, plainDate, type PlainDate } from '@anxin/domain-kit';
import { askOf, ROOT } from '../gateway/build';
import { filledBuild, settledIn } from '../gateway/filled-build';
import { cpuMsBelow } from '../processes';
import { msOf, printRatio, printSpread, tell } from '../rounds';

const ROUNDS = 5;
const AT_MOST = 0.5;
/** The day on which a build begins. */
const BEGUN = plainDate('2026-03-10');

type Took = { readonly ms: number; readonly cpuMs: number };

/** Sets the clock of a build to a day, and waits until all that the day makes due is done in every service. */
const beginDay = async (build: Build, day: PlainDate): Promise<Took> => {
  const pid = build.child.pid ?? 0;
  const before = cpuMsBelow(pid);
  const ms = await msOf(async () => {
    await askOf({ ...build, gateway: build.services['projects'] ?? '' }, `mutation { clockSet(day: "${day}") }`);
    await settledIn(build);
  });
  return { ms, cpuMs: cpuMsBelow(pid) - before };
};

/** What the evaluation found, as far as both builds say it. */
const FOUND = `{ wages { totals { workers lines payableFen paidFen arrearsFen workersOwed projectsOwing warnings { level count } } } }`;
const foundBy = async (build: Build): Promise<string> =>
  JSON.stringify(await askOf({ ...build, gateway: build.services['workers'] ?? '' }, FOUND));

/**
 * A new business day of a county, on which every project is evaluated, against another build
 * (`npm run bench -- new-day ../other ../county`: a checkout with its own `node_modules`, and a county's files).
 */
export const benchNewDay = async (): Promise<void> => {
  const [other, county] = process.argv.slice(3);
  if (!other || !county)
    throw new Error('npm run bench -- new-day FOLDER COUNTY: the build before, and files of a county');
  const [ours, theirs] = [await filledBuild(ROOT, resolve(county)), await filledBuild(resolve(other), resolve(county))];
  const [times, cpus, ms]: [number[], number[], number[]] = [[], [], []];
  try {
    // The first day warms up.
    for (let round = 0, day = BEGUN; round <= ROUNDS; round++) {
      day = addDays(day, 1);
      const took = new Map<Build, Took>();
      for (const build of round % 2 === 0 ? [ours, theirs] : [theirs, ours])
        took.set(build, await beginDay(build, day));
      const [we, they] = [took.get(ours), took.get(theirs)];
      if (!we || !they) continue;
      tell(`${day}: ${JSON.stringify({ we, they })}`);
      const [here, there] = [await foundBy(ours), await foundBy(theirs)];
      if (here !== there) throw new Error(`what was found differs: ${here} here, ${there} there`);
      if (round === 0) continue;
      times.push(we.ms / they.ms);
      cpus.push(we.cpuMs / they.cpuMs);
      ms.push(we.ms);
    }
  } finally {
    await Promise.all([stopBuild(ours), stopBuild(theirs)]);
  }
  printSpread('A new business day until all is settled, ms', ms);
  printRatio('The same ÷ the build before', times, { atMost: AT_MOST });
  printRatio('Its CPU, of all processes ÷ the build before', cpus, { atMost: AT_MOST });
};
