import { type EventContract } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import { codesOf, type FreshService, freshService, type Who } from '@anxin/testing';
import { caseHandlers } from './events/case-in';
import { aggregatesOf } from './parts';
import { cases } from './subgraph';

type Running = Omit<FreshService, 'restarted'> & Awaited<ReturnType<typeof cases.start>>;

/** Mutations whose input is shared by others. */
const SHARED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['caseMediate', 'caseResume', 'caseClose'].map((name) => [name, 'CaseInput'])),
  ...Object.fromEntries(
    [
      'caseRefuseReferral',
      'caseExtend',
      'caseSuspend',
      'caseRaiseLevel',
      'caseReleaseFromSupervision',
      'caseReopen',
    ].map((name) => [name, 'CaseReasonInput']),
  ),
};

/** The type of a mutation's input. */
export const inputOf = (mutation: string): string => SHARED[mutation] ?? `C${mutation.slice(1)}Input`;

export const TOWN_CODE = '620522104';
export const PROJECT = '2506-620522-05-05-100008';
/** Eleven workers who are owed 98,600.00 yuan together. */
export const PEOPLE = Array.from({ length: 11 }, (_, place) => String.fromCharCode(65 + place).repeat(43));
export const CLAIMS = PEOPLE.map((worker, place) => ({ worker, claimFen: place === 0 ? '896000' : '896400' }));
export const LIABLE = '样例劳务有限公司';

export const OPENING = {
  kind: 'CASE',
  projectCode: PROJECT,
  areaCode: TOWN_CODE,
  sector: 'HOUSING',
  periodFrom: '2025-11',
  periodTo: '2025-12',
  claimedOn: '2026-03-09',
  claim: { claimFen: '9860000', wageFen: '9860000', projectFen: '0' },
  parties: [
    { role: 'OWNER', name: '样例建设投资有限公司' },
    { role: 'GENERAL_CONTRACTOR', name: '样例建筑有限公司' },
    { role: 'LABOUR_COMPANY', name: LIABLE },
  ],
  workers: CLAIMS,
};
export const DETERMINED = { liableParty: LIABLE, people: 11, amountFen: '9860000', basis: '考勤与三方确认' };
export const ASSIGNED = {
  units: [
    { unit: { townCode: TOWN_CODE }, role: 'LEAD' },
    { unit: { sector: 'HOUSING' }, role: 'SUPPORT' },
    { unit: {}, role: 'COORDINATE' },
    { unit: { leadingGroup: true }, role: 'COMMAND' },
  ],
};

/** Cases as a running service has them, and the ways to handle them. */
export const casesOf = async (today: PlainDate) => {
  const fresh = await freshService(cases, today);
  let service: Running = fresh;
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
    (await service.ask(who, `query ($code: ID!) { case(code: $code) { ${fields} } }`, { code })).body.data?.[
      'case'
    ] as Readonly<Record<string, unknown>> | null;
  const clue = async (no: string): Promise<string> => {
    await service.upload(
      'clues.csv',
      `channel,externalNo,receivedAt,areaCode,projectCode\nVISIT,${no},2026-03-09 10:00:00,${TOWN_CODE},${PROJECT}\n`,
    );
    return `VISIT:${no}`;
  };
  const open = async (no: string, more: object = {}): Promise<string> =>
    String((await ok('OFFICE', 'caseOpen', { ...OPENING, clues: [await clue(no)], ...more }))['code']);
  let heard = 0;
  /** Takes an event in as the service does that hears it. */
  const hear = async <Data>({ name, version }: Pick<EventContract, 'name' | 'version'>, data: Data, on: string) => {
    const handler = caseHandlers(aggregatesOf(service.app).case).find(({ contract }) => contract.name === name);
    const position = ++heard;
    const envelope = {
      ...{ publisher: 'workers', epoch: 0, position, name, version, key: PROJECT, keySeq: position },
      ...{ sector: 'HOUSING', area: TOWN_CODE, businessDay: on, recordedAt: `${on}T01:00:00.000Z`, data },
    };
    const read = handler?.read(envelope as never);
    if (!read?.ok) throw new Error(`not read: ${JSON.stringify(read)}`);
    await service.app.database.transaction((tx) => read.value(tx));
  };
  const told = (type: string) =>
    service.app.database.query<{ payload: string; stream: string }[]>(
      `SELECT payload, stream FROM journal WHERE type = $1`,
      [type],
    );
  return {
    get service(): Running {
      return service;
    },
    get database() {
      return service.app.database;
    },
    /** Stops the service and starts it again. */
    restart: async (): Promise<void> => {
      service = await fresh.restarted(service);
    },
    ...{ give, ok, refusal, find, clue, open, hear, told },
    close: () => service.close(),
  };
};

export type CasesOf = Awaited<ReturnType<typeof casesOf>>;

/** What `workers` tells when people have what they claim. */
export const paidFor = (people: readonly string[], paidOn = '2026-03-11') => ({
  projectCode: PROJECT,
  on: paidOn,
  entries: people.map((person) => ({
    person,
    payMonth: '2025-12',
    paidFen: CLAIMS.find(({ worker }) => worker === person)?.claimFen ?? '0',
    beforeFen: '0',
  })),
});

/** From the clue to a conclusion that both units have done their part for. */
export const toConclusion = async (on: CasesOf, code: string): Promise<void> => {
  await on.ok('OFFICE', 'caseAssign', { code, ...ASSIGNED });
  await on.ok('TOWN', 'caseSignTask', { code });
  await on.ok('HOUSING', 'caseSignTask', { code });
  await on.ok('TOWN', 'caseMediate', { code });
  await on.ok('TOWN', 'caseDetermine', { code, ...DETERMINED });
  await on.ok('TOWN', 'caseEndMediation', { code, outcome: 'AGREED', note: '三日内付清' });
  await on.ok('TOWN', 'caseConclude', { code, conclusion: 'PAID', note: '已付清' });
  await on.ok('TOWN', 'caseFinishTask', { code, result: '已核实' });
  await on.ok('HOUSING', 'caseFinishTask', { code, result: '已督促' });
};
