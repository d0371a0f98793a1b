import { plainDate } from '@anxin/domain-kit';
import type { Who } from '@anxin/testing';
import { caseCommands } from './commands/case-aggregate';
import type { CaseCommand } from './domain/case';
import { ASSIGNED, type CasesOf, casesOf, DETERMINED, OPENING, PEOPLE } from './case.fixture';
import { caseMutation } from './resolvers/cases/case';

const [reason, note, day, later] = ['情况复杂', '已核实', '2026-03-10', '2026-03-20'];
const [worker] = PEOPLE;

/** What each mutation may be given, beside the case. */
const INPUTS: { readonly [Type in CaseCommand['type']]?: object } = {
  OpenCase: OPENING,
  NameParties: { parties: OPENING.parties },
  NameWorkers: { workers: OPENING.workers },
  StateClaim: { claim: OPENING.claim },
  TagObstacles: { obstacles: ['EVIDENCE_HARD_TO_GET'] },
  AssignCase: ASSIGNED,
  SignTask: {},
  FinishTask: { result: note },
  ChangeOwner: { owner: 'office-9', reason },
  MediateCase: {},
  EndMediation: { outcome: 'FAILED', note },
  ReferCase: { to: 'INSPECTION', reason },
  AcceptReferral: { filingNo: '12' },
  RefuseReferral: { reason },
  ExtendCase: { reason },
  SuspendCase: { reason },
  ResumeCase: {},
  RecordVisit: {
    ...{ visitedOn: day, kind: 'OPEN', place: '工地', findings: note, evidence: [note] },
    officers: [{ id: 'a', certificateNo: '1' }],
  },
  HoldInterview: { heldOn: day, attendees: [], record: note },
  HoldMeeting: { heldOn: day, kind: 'REGULAR', units: [{}], minutes: note },
  FinishFollowUp: { id: '1', result: note },
  HoldReception: { heldOn: day, units: [{}], people: 1, record: note },
  SendLetter: { no: '3', kind: 'REMINDER', unit: {}, dueOn: later, words: note },
  AnswerLetter: { no: '3', answer: note },
  RaiseLevel: { reason },
  TakeCase: { leader: '副县长' },
  ListForSupervision: { issuer: '市治欠办', dueOn: later },
  ReleaseFromSupervision: { reason },
  HoldToAccount: { unit: {}, step: 'TALK', reason },
  PutOnBacklog: { problem: note, leader: note, plan: note },
  RequestAid: { note },
  RecordAid: { step: 'GRANTED', note },
  DetermineCase: DETERMINED,
  AttestPayment: { worker, fen: '1', what: note },
  ConfirmPayment: { worker },
  ConcludeCase: { conclusion: 'PAID', note },
  CloseCase: {},
  CallBackCase: { outcome: 'SATISFIED', note },
  ReopenCase: { reason },
};

const ROLES: Readonly<Partial<Record<Who, string>>> = {
  OFFICE: 'OFFICE',
  HOUSING: 'DEPARTMENT',
  TOWN: 'TOWN',
  CONTRACTOR: 'CONTRACTOR',
  WORKER: 'WORKER',
  PUBLIC: 'PUBLIC',
};
const COMMANDS = Object.entries(INPUTS) as [CaseCommand['type'], object][];
const given = Object.entries(caseCommands.givenBy) as [CaseCommand['type'], readonly string[]][];

it('every command that somebody may give is tried here', () =>
  expect(COMMANDS.map(([type]) => type).toSorted()).toEqual(
    given.flatMap(([type, roles]) => (roles.length > 0 ? [type] : [])).toSorted(),
  ));

describe('whoever may not act', () => {
  let on: CasesOf;
  let code: string;
  beforeAll(async () => {
    on = await casesOf(plainDate('2026-03-10'));
    code = await on.open('V-1');
  });
  afterAll(() => on.close());

  it('tries every command of a case: refused by code, and nothing is changed', async () => {
    const all = () =>
      on.database.query<unknown[]>(
        `SELECT (SELECT count(*) FROM journal) AS entries, (SELECT json_agg(c)::text FROM wage_case c) AS cases,
           (SELECT json_agg(w)::text FROM case_worker w) AS workers, (SELECT count(*) FROM deadline) AS deadlines`,
      );
    const before = await all();
    const { clues: _, ...opening } = { ...OPENING, clues: [] };
    for (const [type, input] of COMMANDS)
      for (const [who, role] of Object.entries(ROLES)) {
        if (caseCommands.givenBy[type].includes(role as never)) continue;
        const whole = type === 'OpenCase' ? { ...opening, warnings: ['W-1'] } : { code, ...input };
        const refused = await on.refusal(who as Who, caseMutation(type), whole);
        expect([type, who, refused]).toEqual([type, who, who === 'PUBLIC' ? refused : 'FORBIDDEN']);
        expect(refused).toBeDefined();
      }
    expect(await all()).toEqual(before);
  });

  it('and a town or department without a task is told that there is no such case', async () => {
    const own = COMMANDS.filter(([type]) => type !== 'OpenCase' && caseCommands.where?.[type] !== undefined);
    for (const [type, input] of own)
      for (const who of ['TOWN', 'HOUSING', 'WATER'] as const) {
        if (!caseCommands.givenBy[type].includes(ROLES[who] === 'TOWN' ? 'TOWN' : 'DEPARTMENT')) continue;
        expect([type, who, await on.refusal(who, caseMutation(type), { code, ...input })]).toEqual([
          type,
          who,
          'CASE_UNKNOWN',
        ]);
      }
  });
});
