import { chanceOf, shuffled } from '@anxin/testing';
import { type County, startCounty } from './county.fixture';
import { bankReturn, caseOf, clueOf, DETERMINED, officeOf, TOWN_CODE, WORKERS } from './eleven.fixture';
import { STORY_SEED } from './play';

/**
 * The case of the eleven goes to two at once, the town where they work and the department of the trade. `npm run story --
 * double` plays it: neither waits for the other, and neither can end it alone.
 */
const CLUE = 'VISIT:DB-2026-0210';
let county: County;
let { does, done, sends, takesIn } = {} as ReturnType<typeof officeOf>;
beforeAll(async () => {
  county = await startCounty('2026-02-10');
  ({ does, done, sends, takesIn } = officeOf(county));
});
afterAll(() => county.close());

/** Whose turn it is, in the order of the seed. */
const inTurn = (): ('TOWN' | 'DEPARTMENT')[] => shuffled(['TOWN', 'DEPARTMENT'] as const, chanceOf(STORY_SEED));
let code = '';
const found = async (fields: string) =>
  (await county.ask('OFFICE', `{ case(code: "${code}") { ${fields} } }`)).data?.['case'];

it('S4-35: whoever was asked first owns it, and it goes to the town and to the department, who sign each for itself', async () => {
  await takesIn();
  await done('OFFICE', 'clueRegister', clueOf('DB-2026-0210'), 'code');
  code = String((await done('OFFICE', 'caseOpen', caseOf(CLUE)))['code']);
  const lead = { unit: { townCode: TOWN_CODE }, role: '~LEAD' };
  const units = [lead, { unit: { sector: '~HOUSING' }, role: '~SUPPORT' }];
  expect((await does('OFFICE', 'caseAssign', { code, units: [lead] })).codes).toEqual(['CASE_DOUBLE_ASSIGNMENT']);
  await done('OFFICE', 'caseAssign', { code, units });
  for (const who of inTurn()) await done(who, 'caseSignTask', { code });
  expect(await found('owner firstAsked')).toEqual({ owner: 'office-1', firstAsked: 'office-1' });
});

it('the town cannot settle it; the tribunal refuses it in writing, and a leader of the county takes it', async () => {
  await done('TOWN', 'caseMediate', { code });
  await done('TOWN', 'caseEndMediation', { code, outcome: '~FAILED', note: '总包不到场' });
  await done('TOWN', 'caseRefer', { code, to: '~ARBITRATION', reason: '调处未果' });
  await done('OFFICE', 'caseRefuseReferral', { code, reason: '主体不明，不予受理' });
  await done('OFFICE', 'caseTake', { code, leader: '分管副县长' });
  expect(await found('leader firstAsked stage')).toEqual({
    leader: '分管副县长',
    firstAsked: 'office-1',
    stage: 'ASSIGNED',
  });
  const conclude = { code, conclusion: '~PAID', note: '总包垫付' };
  await done('TOWN', 'caseDetermine', { code, ...DETERMINED });
  expect((await does('TOWN', 'caseConclude', conclude)).codes).toEqual(['CASE_STAGE']);
  await done('OFFICE', 'caseRefer', { code, to: '~INSPECTION', reason: '领导包案，转监察' });
  await done('OFFICE', 'caseAcceptReferral', { code, filingNo: '秦劳监立〔2026〕12号' });
});

it('another officer takes it over, and the first who was asked stays the one who answers for it', async () => {
  await done('OFFICE', 'caseChangeOwner', { code, owner: 'office-2', reason: '轮休' });
  expect(await found('owner firstAsked')).toEqual({ owner: 'office-2', firstAsked: 'office-1' });
});

it('all are paid, and yet it is not closed while either unit has its task open, whichever is first', async () => {
  const report = await sends('bank-return-2025-12', bankReturn('DB1', WORKERS));
  expect(report).toMatchObject({ recorded: 11, refused: 0 });
  await done('TOWN', 'caseConclude', { code, conclusion: '~PAID', note: '总包垫付' });
  for (const who of inTurn()) {
    expect((await does('OFFICE', 'caseClose', { code })).codes).toEqual(['CASE_TASKS_OPEN']);
    await done(who, 'caseFinishTask', { code, result: '已办' });
  }
  expect(await done('OFFICE', 'caseClose', { code })).toEqual({ code, stage: 'CLOSED' });
  expect(await found('provedWorkers owner firstAsked')).toEqual({
    provedWorkers: 11,
    owner: 'office-2',
    firstAsked: 'office-1',
  });
});

it('and what the services told adds up', async () => expect(await county.audited()).toEqual([]));
