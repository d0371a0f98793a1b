import { addDays, type PlainDate, plainDate } from '@anxin/domain-kit';
import { inQuery, madeCitizenNumber } from '@anxin/testing';
import { bareCommands } from '../journal/bare-commands';
import { WRITERS } from '../journal/rate';
import { msOf, printRatio, printSpread, tell } from '../rounds';
import { askAs, asOwner, type BenchStack, settled, withStack } from '../stack';

const LISTINGS = 1_000;
const ROUNDS = 3;
/** From the order to the notice: its last day is over, though a holiday may have moved it. */
const NOTICED_AFTER = 14;
const ENTERPRISE = '91620599QA4XFD1Y5A';
const STATED = { oneWorkerFen: '1000000', manyWorkersFen: '5000000', source: '省高级人民法院规定' };
/** Three months of one worker: a large sum. */
const SUMS = ['2025-10', '2025-11', '2025-12'].map((payMonth) => ({
  ...{ worker: 'w'.repeat(43), payMonth },
  fen: '3000000',
}));

let keys = 0;
const give = async (stack: BenchStack, who: string, mutation: string, input: object): Promise<string> => {
  const given = inQuery({ ...input, idempotencyKey: `b${++keys}` });
  const url = stack.services['enforcement'] ?? '';
  const data = await askAs<Record<string, { code: string }>>(
    who,
    url,
    stack,
    `mutation { ${mutation}(input: ${given}) { code } }`,
  );
  return data[mutation]?.code ?? '';
};

const setClock = async (stack: BenchStack, day: string): Promise<void> => {
  await askAs('OFFICE', stack.services['projects'] ?? '', stack, `mutation { clockSet(day: "${day}") }`);
  await settled(stack);
};

/** An order to pay whose last day passed in vain. */
const lapsed = async (stack: BenchStack, today: PlainDate): Promise<string> => {
  const code = await give(stack, 'OFFICE', 'orderPropose', {
    ...{ kind: '~PAYMENT', enterprise: ENTERPRISE, party: '~GENERAL_CONTRACTOR', areaCode: '620522104' },
    ...{ rules: ['LIA-08'], filedOn: today, findings: '欠薪', term: { length: 1, unit: '~CD' }, owedOn: today },
    ...{ sums: SUMS, totalFen: '9000000', liability: { employer: '~COMPANY', isSubcontractor: true } },
    projectCode: `2506-620522-05-05-${String(100_000 + keys)}`,
  });
  await give(stack, 'OFFICE', 'orderTell', { code });
  await give(stack, 'OFFICE', 'orderHear', { code, heardOn: today, stated: false, record: '未陈述' });
  await give(stack, 'OFFICE_2', 'orderDecide', { code });
  const proofs = [{ id: 'E-1', media: '~DOCUMENT' }];
  await give(stack, 'OFFICE', 'orderServe', { code, servedOn: today, way: '~IN_PERSON', proofs });
  await setClock(stack, addDays(today, NOTICED_AFTER));
  return code;
};

const numberOf = (place: number): string => madeCitizenNumber(`62052219900101${String(place).padStart(3, '0')}`);

/** Does a piece of work for each of many, as many at once as there are writers. */
const forAll = async <Entry>(entries: readonly Entry[], work: (entry: Entry) => Promise<unknown>): Promise<void> => {
  const left = [...entries];
  const write = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
};

/** So many people listed with due process; answers the day on which the last of it was done. */
const listed = async (stack: BenchStack, today: PlainDate): Promise<PlainDate> => {
  const orderCode = await lapsed(stack, today);
  const codes: string[] = [];
  await forAll([...Array(LISTINGS).keys()], async (place) => {
    const person = { role: '~LEGAL_REPRESENTATIVE', idCardNumber: numberOf(place), personName: `样例${place}` };
    codes.push(
      await give(stack, 'OFFICE', 'listingPropose', { orderCode, ...person, reason: '逾期未付', stated: STATED }),
    );
  });
  const noticed = addDays(today, NOTICED_AFTER);
  const serving = { servedOn: noticed, way: '~IN_PERSON', proof: '送达回证' };
  await forAll(codes, (code) => give(stack, 'OFFICE', 'listingServeNotice', { code, ...serving }));
  // Its time to object.
  const decided = addDays(noticed, 21);
  for (let day = addDays(noticed, 1); day <= decided; day = addDays(day, 1)) await setClock(stack, day);
  await forAll(codes, (code) =>
    give(stack, 'OFFICE_2', 'listingDecide', { code, documentNo: '秦人社列〔2026〕1号', measures: ['~TENDERS'] }),
  );
  return decided;
};

/** Nobody waits three years: the last day of all that stands is today. */
const endsToday = (stack: BenchStack, today: PlainDate): Promise<unknown> =>
  asOwner(stack, 'enforcement', async (client) => {
    await client.query('ALTER TABLE listing DISABLE TRIGGER USER');
    await client.query('ALTER TABLE deadline DISABLE TRIGGER USER');
    await client.query(`UPDATE listing SET expires_on = $1 WHERE stage = 'LISTED'`, [today]);
    await client.query(
      `UPDATE deadline SET due_on = $1, due_at = ($1::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
       WHERE duty = 'EXPIRE' AND status = 'RUNNING'`,
      [today],
    );
    await client.query('ALTER TABLE listing ENABLE TRIGGER USER');
    await client.query('ALTER TABLE deadline ENABLE TRIGGER USER');
  });

const standing = async (stack: BenchStack): Promise<number> => {
  const url = stack.services['enforcement'] ?? '';
  const { listings } = await askAs<{ listings: { totalCount: number } }>(
    'OFFICE',
    url,
    stack,
    '{ listings(filter: { stages: [LISTED] }) { totalCount } }',
  );
  return listings.totalCount;
};

/** Listings a second that go on their day, in one midnight: journalled, sealed and heard. */
const removing = async (): Promise<readonly number[]> => {
  const rates: number[] = [];
  await withStack(async (stack) => {
    let today = plainDate('2026-03-10');
    for (let round = 0; round < ROUNDS; round += 1) {
      today = await listed(stack, today);
      await endsToday(stack, today);
      const before = await standing(stack);
      today = addDays(today, 1);
      const ms = await msOf(() => setClock(stack, today));
      const left = await standing(stack);
      if (before !== LISTINGS || left !== 0) throw new Error(`of ${before} listings ${left} are left`);
      tell(`${LISTINGS} listings in ${ms.toFixed(0)} ms`);
      rates.push((LISTINGS / ms) * 1_000);
    }
  });
  return rates;
};

/** A thousand listings whose last day is the same, removed at one midnight, against commands given one by one. */
export const benchListings = async (): Promise<void> => {
  const bare = await bareCommands(ROUNDS);
  const removed = await removing();
  printSpread('Commands with journal a second, 16 writers', bare);
  printSpread('Listings removed, journalled and sealed a second', removed);
  printRatio(
    'The same ÷ commands',
    removed.map((rate, round) => rate / (bare[round] ?? 0)),
    { atLeast: 0.5 },
  );
};
