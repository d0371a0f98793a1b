import { momentInChina, plainDate, type PlainDate } from '@anxin/domain-kit';
import { missDuties } from '@anxin/service-kit';
import { codesOf, type Who } from '@anxin/testing';
import { wagesPaid } from '@anxin/contracts';
import { deadlinesOf } from './jobs/deadlines';
import { ordersOf, PEOPLE } from './order.fixture';

const SHARED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['listingRelease', 'listingRemove'].map((name) => [name, 'ListingInput'])),
  ...Object.fromEntries(['listingServeNotice', 'listingServeDecision'].map((name) => [name, 'ListingServeInput'])),
  ...Object.fromEntries(['listingSpare', 'listingApplyForRemoval'].map((name) => [name, 'ListingPromiseInput'])),
  ...Object.fromEntries(['listingExtendDecision', 'listingRefuseRemoval'].map((name) => [name, 'ListingReasonInput'])),
  ...Object.fromEntries(['listingRecordReceipt', 'listingRecordStopped'].map((name) => [name, 'ListingReceiptInput'])),
  ...Object.fromEntries(
    ['referralAskReconsidered', 'referralAskProsecutor'].map((name) => [name, 'ReferralReasonInput']),
  ),
  referralApprove: 'ReferralInput',
};
const inputOf = (mutation: string): string =>
  SHARED[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;

const MONTHS = ['2025-10', '2025-11', '2025-12'];
/** One worker who is owed three months, 13,000.00 yuan together. */
export const SUMS = MONTHS.map((payMonth, place) => ({
  ...{ worker: PEOPLE[0], payMonth },
  fen: place === 0 ? '500000' : '400000',
}));
export const TOTAL = '1300000';
/** What an officer read of a province whose standard is not known here. */
export const STATED = { oneWorkerFen: '1000000', manyWorkersFen: '5000000', source: '省高级人民法院规定' };

/** Listings and transfers as a running service has them, upon orders, and the ways to handle them. */
export const listingsOf = async (today: PlainDate, settings: NodeJS.ProcessEnv = {}) => {
  const on = await ordersOf(today, settings);
  let keys = 0;
  const give = (who: Who, mutation: string, input: object, fields = 'code stage') =>
    on.service.ask(who, `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { ${fields} } }`, {
      input: { idempotencyKey: `l${++keys}`, ...input },
    });
  const ok = async (who: Who, mutation: string, input: object, fields?: string) => {
    const { body } = await give(who, mutation, input, fields);
    expect(body.errors).toBeUndefined();
    return body.data?.[mutation] as Readonly<Record<string, unknown>>;
  };
  const refusal = async (who: Who, mutation: string, input: object) => codesOf(await give(who, mutation, input))[0];
  const find = async (who: Who, code: string, fields: string, of: 'listing' | 'referral' = 'listing') =>
    (await on.service.ask(who, `query ($code: ID!) { ${of}(code: $code) { ${fields} } }`, { code })).body.data?.[
      of
    ] as Readonly<Record<string, unknown>> | null;
  /** The clock as two replicas have it, on a day. */
  const tick = async (day: string): Promise<void> => {
    const at = { database: on.database, deadlines: deadlinesOf(on.service.app) };
    const late = { ...at, now: momentInChina(plainDate(day), 1) };
    await Promise.all([missDuties(late), missDuties(late)]);
  };
  /** A payment order whose last day passed in vain. */
  const lapsed = async (projectCode: string, more: object = {}): Promise<string> => {
    const code = await on.served({ projectCode, sums: SUMS, totalFen: TOTAL, ...more });
    await tick('2026-03-18');
    return code;
  };
  const pay = (projectCode: string, day: string) =>
    on.hear(
      wagesPaid,
      {
        ...{ projectCode, on: day },
        entries: SUMS.map(({ worker: person = '', payMonth, fen: paidFen }) => ({
          ...{ person, payMonth, paidFen, beforeFen: '0' },
        })),
      },
      day,
    );
  const propose = async (orderCode: string, more: object = {}): Promise<string> =>
    String(
      (await ok('OFFICE', 'listingPropose', { orderCode, reason: '责令支付逾期未付', stated: STATED, ...more }))[
        'code'
      ],
    );
  const served = (servedOn: string) => ({ servedOn, way: 'IN_PERSON', proof: '送达回证-1' });
  /** What was told of a listing or transfer under one contract, in its order. */
  const toldOf = async (type: string, code: string) => {
    const told = await on.database.query<{ payload: string }[]>(
      'SELECT payload FROM journal WHERE type = $1 AND stream IN ($2, $3) ORDER BY version',
      [type, `listing:${code}`, `referral:${code}`],
    );
    return told.map(({ payload }) => JSON.parse(payload) as Readonly<Record<string, unknown>>);
  };
  return {
    ...on,
    orders: on,
    give,
    ok,
    refusal,
    find,
    tick,
    lapsed,
    pay,
    proposeListing: propose,
    serving: served,
    toldOf,
  };
};

export type ListingsOf = Awaited<ReturnType<typeof listingsOf>>;
