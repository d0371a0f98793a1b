import { randomUUID } from 'node:crypto';
import { eventually } from '@anxin/testing';
import { OURS } from './sites.fixture';

type Stack = { readonly gateway: string; readonly tokens: Readonly<Record<string, string>> };
type Answer = { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: unknown };

const ask = async (
  { gateway, tokens }: Stack,
  role: string,
  query: string,
  variables: object = {},
): Promise<Answer> => {
  const answer = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[role]}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
};

/** The types of inputs that several mutations share. */
const INPUTS: Readonly<Record<string, string>> = { orderTell: 'OrderInput', orderDecide: 'OrderInput' };
const inputOf = (mutation: string): string =>
  INPUTS[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

const AT_MOST_MS = 90_000;
const ORDER = {
  ...{ enterprise: '91620599QA4XFD1Y5A', party: 'GENERAL_CONTRACTOR', projectCode: OURS.code },
  ...{ areaCode: '620522104', sector: 'HOUSING', filedOn: '2026-03-02', term: { length: 5, unit: 'WD' } },
};
const CORRECTION = { ...ORDER, kind: 'RECTIFICATION', rules: ['PEN-02'], findings: '未编制工资支付台账' };
const STATED = { oneWorkerFen: '500000', manyWorkersFen: '3000000', source: '省高级法院标准' };
/** One worker is owed more than three months. */
const MONTHS = ['2025-09', '2025-10', '2025-11', '2025-12'];
const SUMS = { each: '896000', all: '3584000' };
/** A term of five working days is over by then, whatever falls into it. */
const TERM_MS = 12 * 24 * 60 * 60 * 1000;

/** Waits until an order has lapsed, once the service has heard of the day. */
const lapsed = (stack: Stack, code: string): Promise<void> =>
  eventually(
    async () => {
      const { data } = await ask(stack, 'OFFICE', 'query ($code: ID!) { order(code: $code) { stage } }', { code });
      expect(data?.['order']).toEqual({ stage: 'LAPSED' });
    },
    { withinMs: AT_MOST_MS, everyMs: 500 },
  );

/** An order to correct and one to pay that were not obeyed, a fine and a transfer to the police that follow: their pages. */
export const enforced = async (stack: Stack): Promise<readonly string[]> => {
  const give = async (role: string, mutation: string, input: object): Promise<string> => {
    const query = `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { code } }`;
    const { data, errors } = await ask(stack, role, query, { input: { idempotencyKey: randomUUID(), ...input } });
    const given = data?.[mutation] as { readonly code: string } | null | undefined;
    if (!given) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return given.code;
  };
  const served = String((await ask(stack, 'OFFICE', '{ businessDay }')).data?.['businessDay']);
  const after = new Date(Date.parse(served) + TERM_MS).toISOString().slice(0, 10);
  const serve = (code: string) =>
    give('OFFICE', 'orderServe', {
      ...{ code, servedOn: served, way: 'IN_PERSON', proofs: [{ id: 'E-1', media: 'DOCUMENT' }] },
    });
  const worker = ((await ask(stack, 'WORKER', '{ me { id } }')).data?.['me'] as { readonly id: string }).id;
  const toCorrect = await give('OFFICE', 'orderPropose', CORRECTION);
  await give('OFFICE_2', 'orderDecide', { code: toCorrect });
  await serve(toCorrect);
  const toPay = await give('OFFICE', 'orderPropose', {
    ...{ ...ORDER, kind: 'PAYMENT', rules: ['LIA-08', 'PAY-05'], findings: '分包拖欠工人四个月工资' },
    ...{ owedOn: '2026-03-01', sums: MONTHS.map((payMonth) => ({ worker, payMonth, fen: SUMS.each })) },
    ...{ totalFen: SUMS.all },
    liability: { employer: 'COMPANY', isSubcontractor: true },
  });
  await give('OFFICE', 'orderTell', { code: toPay });
  await give('OFFICE', 'orderHear', { code: toPay, heardOn: served, stated: true, record: '对金额无异议' });
  await give('OFFICE_2', 'orderDecide', { code: toPay });
  await serve(toPay);
  await ask(stack, 'OFFICE', `mutation { clockSet(day: "${after}") }`);
  for (const code of [toCorrect, toPay]) await lapsed(stack, code);
  const penalty = await give('OFFICE', 'penaltyPropose', {
    ...{ order: toCorrect, rule: 'PEN-02', party: 'UNIT', grounds: '逾期未编制工资支付台账', fineFen: '2000000' },
    term: { length: 15, unit: 'CD' },
  });
  const referral = await give('OFFICE', 'referralOpen', {
    ...{ orderCode: toPay, team: ['office-1', 'office-2'], evasions: [{ kind: 'FLEES', evidence: 'E-1' }] },
    stated: STATED,
  });
  return [`/orders/${toCorrect}`, `/orders/${toPay}`, `/penalties/${penalty}`, `/referrals/${referral}`];
};
