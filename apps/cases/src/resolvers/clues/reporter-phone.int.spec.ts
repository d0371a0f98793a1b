import { plainDate } from '@anxin/domain-kit';
import { codesOf, type Who } from '@anxin/testing';
import { A1, type CluesOf, cluesOf } from '../../clue.fixture';

const DAILY = 3;
const PHONE = '13812345678';
let on: CluesOf;
beforeAll(async () => {
  on = await cluesOf(plainDate('2026-03-10'), { LOOKS_DAILY: String(DAILY) });
  await on.toCheck();
});
afterAll(() => on.close());

/** Some looks of one operation, at one number for different reasons. */
const look = (who: Who, looks: number, why = '回访') => {
  const each = Array.from({ length: looks }, (_, at) => `n${at}: reporterPhone(reason: "${why} ${at}")`).join(' ');
  return on.service.ask(who, `{ clue(code: "${A1}") { ${each} } }`);
};
const standing = async (who: Who) =>
  (await on.service.ask(who, '{ clueLooks { officer looked daily granted left } }')).body.data?.['clueLooks'];
const journal = (type: string): Promise<{ actor: string; payload: string }[]> =>
  on.service.app.database.query('SELECT actor, payload FROM journal WHERE type = $1 ORDER BY version', [type]);
let keys = 0;
const grant = (who: Who, act: 'Propose' | 'Confirm' | 'Reject', input: object) =>
  on.service.ask(
    who,
    `mutation ($input: LookGrant${act === 'Propose' ? 'Propose' : 'Decide'}Input!) {
      clueLookGrant${act}(input: $input) { granted left proposals { id } }
    }`,
    { input: { idempotencyKey: `k-${(keys += 1)}`, ...input } },
  );

it('more than 20 numbers of reporters in one operation are refused whole: none is decrypted, noted or counted', async () => {
  const decrypt = jest.spyOn(on.service.app.vault, 'decrypt');
  const answer = await look('TOWN', 21);
  expect(new Set(codesOf(answer))).toEqual(new Set(['LOOKS_TOO_MANY']));
  expect(answer.text).not.toContain(PHONE);
  expect(decrypt).not.toHaveBeenCalled();
  decrypt.mockRestore();
  expect(await journal('PersonalDataSeen')).toEqual([]);
  expect(await standing('TOWN')).toEqual({ officer: 'town-1', looked: 0, daily: DAILY, granted: 0, left: DAILY });
});

it('an officer’s day has a measure, of each officer an own one; beyond it nothing is shown, and the alarm is raised once', async () => {
  const first = await look('TOWN', 2);
  expect(first.body.data?.['clue']).toEqual({ n0: PHONE, n1: PHONE });
  const beyond = await look('TOWN', 2);
  expect(codesOf(beyond)).toEqual(['LOOKS_DAILY_REACHED', 'LOOKS_DAILY_REACHED']);
  expect(beyond.body.errors?.[0]?.extensions.details).toEqual({
    ...{ asked: '2', left: '1', daily: String(DAILY), ask: 'clueLookGrantPropose' },
  });
  expect(codesOf(await look('TOWN', 1))).toEqual([]);
  expect(codesOf(await look('TOWN', 1))).toEqual(['LOOKS_DAILY_REACHED']);
  expect(codesOf(await look('OFFICE', 1))).toEqual([]);

  const alarms = await journal('LookMeasureReached');
  expect(alarms.map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([{ officer: 'town-1', daily: DAILY }]);
  expect((await on.service.get('/metrics')).text).toContain('anxin_looks_officers_at_measure 1');
});

it('a town asks for more, the office allows it to another than itself, and no town does', async () => {
  const { body } = await grant('TOWN', 'Propose', { looks: 2, reason: '集中回访' });
  const [proposal] = (body.data?.['clueLookGrantPropose'] as { proposals: { id: string }[] }).proposals;
  const waiting = await on.service.ask('OFFICE', '{ clueLookProposals { id officer looks reason } }');
  expect(waiting.body.data?.['clueLookProposals']).toEqual([
    { id: proposal?.id, officer: 'town-1', looks: 2, reason: '集中回访' },
  ]);
  const decided = { officer: 'town-1', proposalId: proposal?.id };
  expect(codesOf(await grant('TOWN', 'Confirm', decided))).toContain('FORBIDDEN');
  expect((await grant('OFFICE', 'Confirm', decided)).body.data).toEqual({
    clueLookGrantConfirm: { granted: 2, left: 2, proposals: [] },
  });
  expect(codesOf(await look('TOWN', 2, '再回访'))).toEqual([]);
  expect(codesOf(await look('TOWN', 1))).toEqual(['LOOKS_DAILY_REACHED']);

  const own = await grant('OFFICE', 'Propose', { looks: 1, reason: '回访' });
  const [ownProposal] = (own.body.data?.['clueLookGrantPropose'] as { proposals: { id: string }[] }).proposals;
  const owned = { officer: 'office-1', proposalId: ownProposal?.id };
  expect(codesOf(await grant('OFFICE', 'Confirm', owned))).toEqual(['LOOKS_SECOND_OFFICER_NEEDED']);
  expect(codesOf(await grant('OFFICE_2', 'Reject', owned))).toEqual([]);
});

it('a reason with somebody’s number, or none, is refused with the codes of every service', async () => {
  const because = (reason: string) =>
    on.service.ask('OFFICE', `{ clue(code: "${A1}") { reporterPhone(reason: "${reason}") } }`);
  expect(codesOf(await because(' '))).toEqual(['LOOKS_REASON_MISSING']);
  expect(codesOf(await because('回拨 13812345678'))).toEqual(['LOOKS_REASON_PERSONAL']);
});

it('every look stands with the clue, the latest first, for whoever sees the clue and nobody else', async () => {
  const seen = 'seen(first: 2) { nodes { on field officer reason } totalCount }';
  const shown = { on: '2026-03-10', field: 'Clue.reporterPhone', officer: 'town-1' };
  expect(await on.find('OFFICE', seen)).toEqual({
    seen: { nodes: [1, 0].map((nth) => ({ ...shown, reason: `再回访 ${nth}` })), totalCount: 6 },
  });
  expect(await on.find('TOWN', 'seen { totalCount }')).toEqual({ seen: { totalCount: 6 } });
  const rows = await on.service.app.database.query<{ text: string }[]>('SELECT json_agg(s)::text AS text FROM seen s');
  expect(rows[0]?.text).not.toContain(PHONE);
});
