import { resolve } from 'node:path';
import { type Build, stopBuild } from '@anxin/local/checkout';
import { askOf, ROOT } from '../gateway/build';
import { filledBuild } from '../gateway/filled-build';
import { printRatio, tell } from '../rounds';
import { cpuMsBelow } from '../processes';

const ROUNDS = 7;
const REQUESTS = 20;
const AT_MOST = 0.5;

const SUMS = `projectFigures { projects balanceFen warnings { level count } }
  wageFigures { workers lines payableFen paidFen arrearsFen workersOwed projectsOwing warnings { level count } }`;
const OTHERS = `groupEvents(from: "2026-01-01", to: "2026-03-10") { __typename }
  enforcementFigures { ordersRunning ordersLapsed lapsedUnpaidFen penaltiesUnpaid referralsOpen listed }`;
const COUNTY = '620522';
/** All four blocks of the county and, below it, of its towns. */
const OURS = `{ area(code: "${COUNTY}") { ${SUMS} ${OTHERS} children { code ${SUMS} ${OTHERS} } } }`;
/** The two blocks that there were, of the county and each town, which the tree did not know yet. */
const theirsOf = (towns: readonly string[]): string =>
  `{ area(code: "${COUNTY}") { ${SUMS} }
     ${towns.map((code, place) => `t${place}: area(code: "${code}") { ${SUMS} }`).join(' ')} }`;

type Figures = { readonly wageFigures: { readonly arrearsFen: string } };
type Area = Figures & { readonly children: readonly (Figures & { readonly code: string })[] };

/** CPU time of all its processes, PostgreSQL among them, for one look at the dashboard, in ms. */
const cpuMsOf = async (build: Build, query: string): Promise<number> => {
  const before = cpuMsBelow(build.child.pid ?? 0);
  for (let request = 0; request < REQUESTS; request++) await askOf(build, query);
  return (cpuMsBelow(build.child.pid ?? 0) - before) / REQUESTS;
};

/** What is asked there: the towns that there are here, with the same arrears each. */
const sameOf = async (ours: Build, theirs: Build): Promise<string> => {
  const { area: one } = await askOf<{ area: Area }>(ours, OURS);
  const asked = theirsOf(one.children.map(({ code }) => code));
  const others = Object.values(await askOf<Record<string, Figures>>(theirs, asked));
  const arrears = (all: readonly Figures[]) => all.map(({ wageFigures }) => wageFigures.arrearsFen).join(' ');
  const [here, there] = [arrears([one, ...one.children]), arrears(others)];
  tell(`${one.children.length} towns, ${one.wageFigures.arrearsFen} fen in arrears`);
  if (one.children.length < 17 || here !== there) throw new Error(`${here} here, ${there} there`);
  return asked;
};

/**
 * The dashboard of a county with its towns: all four services here, against the two that there were in another checkout
 * (`npm run bench -- dashboard ../other`, with its own `node_modules`).
 */
export const benchDashboard = async (): Promise<void> => {
  const other = process.argv[3];
  if (!other) throw new Error('npm run bench -- dashboard FOLDER: a checkout of two services to hold this one against');
  const ours = await filledBuild(ROOT, 'small');
  const theirs = await filledBuild(resolve(other), 'small');
  const ratios: number[] = [];
  try {
    const asked = await sameOf(ours, theirs);
    for (let round = 0; round <= ROUNDS; round++) {
      const took = { we: 0, they: 0 };
      const turns = [
        async () => (took.we = await cpuMsOf(ours, OURS)),
        async () => (took.they = await cpuMsOf(theirs, asked)),
      ];
      // Each goes first as often as the other; the first round warms up.
      for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
      tell(`round ${round}: ${took.we.toFixed(1)} ms against ${took.they.toFixed(1)} ms`);
      if (round > 0) ratios.push(took.we / took.they);
    }
  } finally {
    await Promise.all([stopBuild(ours), stopBuild(theirs)]);
  }
  printRatio('CPU of all processes for the dashboard of a county, against two services', ratios, { atMost: AT_MOST });
};
