import { wagesPaid } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import { append } from '@anxin/service-kit';
import type { Who } from '@anxin/testing';
import { ASSIGNED, casesOf, paidFor, PEOPLE, PROJECT, toConclusion } from './case.fixture';

const TODAY = plainDate('2026-03-10');

/** Clues of two towns, one that is late, and three of the year before. */
const CLUES = `channel,externalNo,receivedAt,areaCode,peopleCount,amount
VISIT,A1,2026-03-02 10:00:00,620522104,11,98600.00
VISIT,A2,2026-03-03 10:00:00,620522104,5,1000.00
VISIT,A3,2026-03-09 10:00:00,620522105,2,500.00
VISIT,A4,2026-02-20 10:00:00,620522104,1,100.00
VISIT,A5,2026-03-09 10:00:00,620522104,3,200.00
VISIT,OLD-1,2025-02-28 10:00:00,620522104,1,100.00
VISIT,OLD-2,2025-03-05 10:00:00,620522104,1,100.00
VISIT,OLD-3,2025-03-20 10:00:00,620522104,1,100.00
`;

const VISIT = {
  ...{ visitedOn: TODAY, kind: 'OPEN', place: '样例001号工程', findings: '工资未发', evidence: ['考勤表'] },
  officers: [
    { id: 'inspector-1', certificateNo: '甘-001' },
    { id: 'inspector-2', certificateNo: '甘-002' },
  ],
};

/**
 * A county on 10 March 2026: A1 is concluded and its complainant satisfied, A2 concluded and reopened, A4 overdue, A5
 * transferred; of two cases of one project one was on the backlog, is closed and verified, and they were
 * visited three times.
 */
export const countyOf = async () => {
  const on = await casesOf(TODAY);
  const { service, database } = on;
  await database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO project (code, name, sector, area_code, owner_credit_code, contractor_credit_code)
       VALUES ($1, '样例001号工程', 'HOUSING', '620522104', 'o', 'c')`,
      [PROJECT],
    );
    const entry = { stream: 'project:x', type: 'Told', place: { sector: null, area: null }, payload: {} };
    await append(tx, [entry], { actor: 'test', businessDay: TODAY, cause: 'test' });
  });
  await service.upload('clues.csv', CLUES);
  let keys = 0;
  const ask = async (who: Who, query: string, variables: object = {}) =>
    (await service.ask(who, query, variables)).body;
  const clue = async (who: Who, mutation: string, no: string, input: object = {}, type = 'ClueInput') => {
    const body = await ask(who, `mutation ($input: ${type}!) { ${mutation}(input: $input) { code } }`, {
      input: { code: `VISIT:${no}`, idempotencyKey: `c${++keys}`, ...input },
    });
    expect(body.errors).toBeUndefined();
  };
  for (const no of ['A1', 'A2']) {
    await clue('OFFICE', 'clueScreen', no);
    await clue('OFFICE', 'clueAssign', no, { townCode: '620522104' }, 'ClueAssignInput');
    await clue('TOWN', 'clueSign', no);
    await clue('TOWN', 'clueCheck', no);
    const conclusion = { conclusion: 'PAID', evidence: ['回单'], complainantToldOn: TODAY };
    await clue('TOWN', 'clueConclude', no, conclusion, 'ClueConcludeInput');
  }
  await clue('OFFICE', 'clueCallBack', 'A1', { outcome: 'SATISFIED', note: '已收到' }, 'ClueCallBackInput');
  await clue('OFFICE', 'clueCallBack', 'A2', { outcome: 'NOT_SATISFIED', note: '未收到' }, 'ClueCallBackInput');
  await clue('OFFICE', 'clueTransfer', 'A5', { to: '住建局', reason: '不属欠薪' }, 'ClueTransferInput');
  const [closed, open] = [await on.open('V-1'), await on.open('V-2')];
  await on.ok('OFFICE', 'caseAssign', { code: closed, ...ASSIGNED });
  await on.ok('OFFICE', 'casePutOnBacklog', {
    code: closed,
    problem: '工程款纠纷',
    leader: '分管副县长',
    plan: '先付工资',
  });
  await toConclusion(on, closed);
  await on.hear(wagesPaid, paidFor(PEOPLE), '2026-03-10');
  for (const code of [closed, closed, open]) await on.ok('OFFICE', 'caseRecordVisit', { code, ...VISIT });
  await on.ok('OFFICE', 'caseClose', { code: closed });
  await on.ok('OFFICE', 'caseCallBack', { code: closed, outcome: 'SATISFIED', note: '已收到' });
  const handIn = (who: Who, input: object) =>
    ask(
      who,
      `mutation ($input: WorkReportHandInInput!) { workReportHandIn(input: $input) { isNil isLate handedInOn } }`,
      {
        input: { idempotencyKey: `h${++keys}`, ...input },
      },
    );
  return { ...on, ask, handIn };
};

export type CountyOf = Awaited<ReturnType<typeof countyOf>>;
