import { msOf, printRatio, printSpread, tell } from '../rounds';
import { askAs, asOwner, type BenchStack, withStack } from '../stack';
import { bareInsertMs, rowsOf } from './bare-insert';

const WORKERS = 500;
const ROUNDS = 7;
const AT_MOST = 3;
const TODAY = '2026-03-10';
const FEN = 896_000;
const SUMS = [...Array(WORKERS).keys()].map((place) => ({
  ...{ worker: String(place).padStart(43, 'w'), payMonth: '2026-01', fen: String(FEN) },
}));

let keys = 0;
/** Gives a command, its input as a variable of the type that is named. */
const give = async <Given>(
  stack: BenchStack,
  [who, mutation, type]: readonly [who: string, mutation: string, type: string],
  input: object,
  fields = 'code',
) => {
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  const variables = { input: { ...input, idempotencyKey: `o${++keys}` } };
  const data = await askAs<Record<string, Given>>(who, stack.services['enforcement'] ?? '', stack, text, variables);
  return data[mutation] as Given;
};

type Served = { readonly code: string; readonly document: string };

/** What was found is ordered to be paid: proposed with each sum, told, heard, decided, printed and served. */
const serveOrder = async (stack: BenchStack): Promise<Served> => {
  const { code } = await give<{ code: string }>(stack, ['OFFICE', 'orderPropose', 'OrderProposeInput'], {
    ...{ kind: 'PAYMENT', enterprise: '91620599QA4XFD1Y5A', party: 'GENERAL_CONTRACTOR', areaCode: '620522104' },
    ...{ rules: ['LIA-08'], filedOn: TODAY, findings: '欠薪', term: { length: 3, unit: 'CD' }, owedOn: TODAY },
    ...{ sums: SUMS, totalFen: String(FEN * WORKERS), liability: { employer: 'COMPANY', isSubcontractor: true } },
    projectCode: `2506-620522-05-05-${String(100_000 + keys)}`,
  });
  await give(stack, ['OFFICE', 'orderTell', 'OrderInput'], { code });
  await give(stack, ['OFFICE', 'orderHear', 'OrderHearInput'], {
    code,
    heardOn: TODAY,
    stated: false,
    record: '未陈述',
  });
  await give(stack, ['OFFICE_2', 'orderDecide', 'OrderInput'], { code });
  const paper = { subject: `order:${code}`, kind: 'HANDLING_DECISION', addressee: '甘肃样例建筑有限公司' };
  const { id } = await give<{ id: string }>(
    stack,
    ['OFFICE', 'enforcementDocumentIssue', 'EnforcementDocumentIssueInput'],
    paper,
    'id',
  );
  const proofs = [{ id: 'E-1', media: 'DOCUMENT' }];
  await give(stack, ['OFFICE', 'orderServe', 'OrderServeInput'], { code, servedOn: TODAY, way: 'IN_PERSON', proofs });
  return { code, document: id };
};

/** How long the rows that came of it take by themselves. */
const bareMs = (stack: BenchStack, { code, document }: Served): Promise<number> =>
  asOwner(stack, 'enforcement', async (client) => {
    const streams = [`order:${code}`, `document:${document}`];
    const all = [
      await rowsOf(client, 'orders', 'code = $1', code),
      await rowsOf(client, 'order_sum', 'order_code = $1', code),
      await rowsOf(client, 'document', 'id = $1', document),
      await rowsOf(client, 'document_version', 'document_id = $1', document),
      await rowsOf(client, 'deadline', 'stream = ANY($1)', streams),
      await rowsOf(client, 'journal', 'stream = ANY($1)', streams),
      await rowsOf(client, 'seal', 'stream = ANY($1)', streams),
    ];
    tell(all.map(({ table, rows }) => `${table} ${rows.length}`).join(', '));
    return bareInsertMs(client, all);
  });

/** A payment order of five hundred workers, from what was found to the served document, against the rows that come of it. */
export const benchOrder = async (): Promise<void> => {
  const [whole, bare]: [number[], number[]] = [[], []];
  await withStack(async (stack) => {
    for (let round = 0; round <= ROUNDS; round++) {
      let served: Served = { code: '', document: '' };
      const took = await msOf(async () => (served = await serveOrder(stack)));
      const rows = await bareMs(stack, served);
      tell(`round ${round}: ${took.toFixed(0)} ms, its rows ${rows.toFixed(0)} ms`);
      // The first warms up.
      if (round > 0) {
        whole.push(took);
        bare.push(rows);
      }
    }
  });
  printSpread('A payment order of 500 workers until its document is served, ms', whole);
  printSpread('Its rows by themselves, ms', bare);
  printRatio(
    'The one ÷ the other',
    whole.map((ms, round) => ms / (bare[round] ?? 0)),
    { atMost: AT_MOST },
  );
};
