import { type EventContract } from '@anxin/contracts';
import { momentInChina, type PlainDate, plainDate } from '@anxin/domain-kit';
import { missDuties } from '@anxin/service-kit';
import { codesOf, type FreshService, freshService, type Who } from '@anxin/testing';
import { handlersOf } from './events/in';
import { deadlinesOf } from './jobs/deadlines';
import { enforcement } from './subgraph';

type Running = FreshService & Awaited<ReturnType<typeof enforcement.start>>;

/** The types of inputs that several mutations share. */
const SHARED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['orderTell', 'orderDecide', 'orderConfirmCorrection', 'orderDun'].map((name) => [name, 'OrderInput']),
  ),
  ...Object.fromEntries(['orderExtend', 'orderRevoke'].map((name) => [name, 'OrderReasonInput'])),
  ...{ fundConfirm: 'FundInput', fundRefuse: 'FundReasonInput', drawingEndorse: 'DrawingInput' },
  ...{ advanceApprove: 'AdvanceDocumentInput', advanceApproveWriteOff: 'AdvanceDocumentInput' },
  ...{ advanceRefuse: 'AdvanceReasonInput', advanceWithdraw: 'AdvanceReasonInput' },
  ...Object.fromEntries(['penaltyTell', 'penaltyAskHearing', 'penaltyDecide'].map((name) => [name, 'PenaltyInput'])),
};
const inputOf = (mutation: string): string =>
  SHARED[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

export const TOWN_CODE = '620522104';
export const PROJECT = '2506-620522-05-05-100008';
export const CONTRACTOR = '91620599QA4XFD1Y5A';
export const PEOPLE = ['A', 'B', 'C'].map((letter) => letter.repeat(43));
export const SUMS = PEOPLE.map((worker) => ({ worker, payMonth: '2025-12', fen: '896000' }));

/** A payment order against the general contractor, for a subcontractor in arrears. */
export const PAYMENT = {
  kind: 'PAYMENT',
  caseCode: '620522-CASE-2026-000001',
  enterprise: CONTRACTOR,
  party: 'GENERAL_CONTRACTOR',
  projectCode: PROJECT,
  areaCode: TOWN_CODE,
  sector: 'HOUSING',
  rules: ['LIA-08', 'PAY-05'],
  filedOn: '2026-03-02',
  findings: '分包拖欠三名工人十二月工资',
  term: { length: 5, unit: 'WD' },
  owedOn: '2026-03-01',
  sums: SUMS,
  totalFen: '2688000',
  liability: { employer: 'COMPANY', isSubcontractor: true },
};
/** An order to correct a ledger. */
export const CORRECTION = {
  ...PAYMENT,
  kind: 'RECTIFICATION',
  rules: ['PEN-02'],
  findings: '未编制工资支付台账',
  owedOn: null,
  sums: [],
  totalFen: null,
  liability: null,
};
export const PROOFS = [{ id: 'E-1', media: 'DOCUMENT' }];

/** What `workers` tells when people have been paid. */
export const paidFor = (people: readonly string[], on: string, paidFen = '896000') => ({
  projectCode: PROJECT,
  on,
  entries: people.map((person) => ({ person, payMonth: '2025-12', paidFen, beforeFen: '0' })),
});

/** Orders as a running service has them, and the ways to handle them. */
export const ordersOf = async (today: PlainDate, settings: NodeJS.ProcessEnv = {}) => {
  const service: Running = await freshService(enforcement, today, settings);
  const { database } = service.app;
  let keys = 0;
  const give = (who: Who, mutation: string, input: object, fields = 'code stage') =>
    service.ask(who, `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { ${fields} } }`, {
      input: { idempotencyKey: `k${++keys}`, ...input },
    });
  const ok = async (who: Who, mutation: string, input: object, fields?: string) => {
    const { body } = await give(who, mutation, input, fields);
    expect(body.errors).toBeUndefined();
    return body.data?.[mutation] as Readonly<Record<string, unknown>>;
  };
  const refusal = async (who: Who, mutation: string, input: object) => codesOf(await give(who, mutation, input))[0];
  const find = async (who: Who, code: string, fields: string) =>
    (await service.ask(who, `query ($code: ID!) { order(code: $code) { ${fields} } }`, { code })).body.data?.[
      'order'
    ] as Readonly<Record<string, unknown>> | null;
  const propose = async (more: object = {}): Promise<string> =>
    String((await ok('OFFICE', 'orderPropose', { ...PAYMENT, ...more }))['code']);
  /** A payment order, decided. */
  const decided = async (more: object = {}): Promise<string> => {
    const code = await propose(more);
    await ok('OFFICE', 'orderTell', { code });
    await ok('OFFICE', 'orderHear', { code, heardOn: today, stated: true, record: '对金额无异议' });
    await ok('OFFICE_2', 'orderDecide', { code });
    return code;
  };
  /** One that was served. */
  const served = async (more: object = {}): Promise<string> => {
    const code = await decided(more);
    await ok('OFFICE', 'orderServe', { code, servedOn: today, way: 'IN_PERSON', proofs: PROOFS });
    return code;
  };
  let heard = 0;
  /** Takes an event in as the service does that hears it. */
  const hear = async <Data>({ name, version }: Pick<EventContract, 'name' | 'version'>, data: Data, on: string) => {
    const handler = handlersOf(service.app).find(({ contract }) => contract.name === name);
    const position = ++heard;
    const envelope = {
      ...{ publisher: 'workers', epoch: 0, position, name, version, key: PROJECT, keySeq: position },
      ...{ sector: 'HOUSING', area: TOWN_CODE, businessDay: on, recordedAt: `${on}T01:00:00.000Z`, data },
    };
    const read = handler?.read(envelope as never);
    if (!read?.ok) throw new Error(`not read: ${JSON.stringify(read)}`);
    await database.transaction((tx) => read.value(tx));
  };
  /** What was told of an order. */
  const toldOf = async (type: string, code: string) => {
    const sql = 'SELECT payload FROM journal WHERE type = $1 ORDER BY stream, version';
    const rows = await database.query<{ payload: string }[]>(sql, [type]);
    const all = rows.map(({ payload }) => JSON.parse(payload) as Readonly<Record<string, unknown>>);
    return all.filter((one) => one['orderCode'] === code);
  };
  /** The clock as any replica has it, on a day. */
  const tick = (day: string) =>
    missDuties({ database, deadlines: deadlinesOf(service.app), now: momentInChina(plainDate(day), 1) });
  const handling = { give, ok, refusal, find, propose, decided, served, hear, toldOf, tick };
  return { service, database, ...handling, close: () => service.close() };
};

export type OrdersOf = Awaited<ReturnType<typeof ordersOf>>;
