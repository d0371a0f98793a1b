import { resolve } from 'node:path';
import { cpuMsBelow } from '../processes';
import { type Build, stopBuild } from '@anxin/local/checkout';
import { askOf, ROOT } from '../gateway/build';
import { filledBuild } from '../gateway/filled-build';
import { printRatio, printSpread, tell } from '../rounds';

const ROUNDS = 5;
const REQUESTS = 10;
const AT_MOST = 1 / 20;

const FIGURES =
  'wageFigures { workers lines payableFen paidFen arrearsFen workersOwed projectsOwing warnings { level count } }';
const TOTALS = FIGURES.replace('wageFigures', 'totals');

type Question = { readonly of: 'workers' | 'gateway'; readonly query: string };

/** What is asked as of today, by what people see of it: lists of the service itself, what is joined at the gateway. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  'the figures of 20 projects': {
    of: 'workers',
    query: `{ wages(first: 20) { nodes { project { code } ${FIGURES.replace('wageFigures', 'figures')} } } }`,
  },
  'the first 20 that owe': {
    of: 'workers',
    query: `{ wages(first: 20, sort: ARREARS, filter: { owing: true }) { nodes { project { code } figures { arrearsFen workersOwed } } } }`,
  },
  'the totals of wages': { of: 'workers', query: `{ wages { ${TOTALS} } }` },
  'the dashboard of the county': {
    of: 'gateway',
    query: `{ area(code: "620522") { ${FIGURES} children { code ${FIGURES} } } }`,
  },
};

const ask = (build: Build, { of, query }: Question): Promise<unknown> =>
  askOf(of === 'gateway' ? build : { ...build, gateway: build.services[of] ?? '' }, query);

/** Their CPU time, of all processes of a build with PostgreSQL, a question, in ms. */
const cpuMsOf = async (build: Build, question: Question): Promise<number> => {
  const before = cpuMsBelow(build.child.pid ?? 0);
  for (let request = 0; request < REQUESTS; request++) await ask(build, question);
  return (cpuMsBelow(build.child.pid ?? 0) - before) / REQUESTS;
};

const compare = async (ours: Build, theirs: Build, name: string, question: Question): Promise<void> => {
  const [here, there] = [await ask(ours, question), await ask(theirs, question)].map((answer) =>
    JSON.stringify(answer),
  );
  if (here !== there) throw new Error(`${name} differ: ${here} here, ${there} there`);
  const [we, they]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const turns = [
      async () => we.push(await cpuMsOf(ours, question)),
      async () => they.push(await cpuMsOf(theirs, question)),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
    tell(`${name}, round ${round}: ${we.at(-1)?.toFixed(1)} ms against ${they.at(-1)?.toFixed(1)} ms`);
  }
  printSpread(`CPU of all processes for ${name}, ms`, we);
  printRatio(
    `The same ÷ the build before`,
    we.map((ms, round) => ms / (they[round] ?? 0)),
    { atMost: AT_MOST },
  );
};

/**
 * Figures of today in the county, answered from what the evaluation keeps, against a build that computes them
 * (`npm run bench -- figures ../other`, a checkout with its own `node_modules`).
 */
export const benchFigures = async (): Promise<void> => {
  const other = process.argv[3];
  if (!other) throw new Error('npm run bench -- figures FOLDER: a checkout of the build before');
  const ours = await filledBuild(ROOT, 'county');
  const theirs = await filledBuild(resolve(other), 'county');
  try {
    for (const [name, question] of Object.entries(QUESTIONS)) await compare(ours, theirs, name, question);
  } finally {
    await Promise.all([stopBuild(ours), stopBuild(theirs)]);
  }
};
