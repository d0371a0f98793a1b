import { plainDate } from '@anxin/domain-kit';
import { type ChecksOf, checksOf, found, PLAN } from './inspection.fixture';

const TODAY = plainDate('2025-12-10');
let on: ChecksOf;
beforeAll(async () => {
  on = await checksOf(TODAY);
});
afterAll(() => on.close());

const text = {
  content: { unitName: '甘肃样例建筑有限公司', address: '秦安县某路1号', facts: '拖欠工资', result: '责令限期改正' },
  representative: '张三丰',
};
const one = (code: string, fields: string, who: 'OFFICE' | 'TOWN' = 'OFFICE') =>
  on.find(who, 'publicationIssue', code, fields);
const open = async () => {
  const { body } = await on.service.ask('OFFICE', '{ publicationIssues { nodes { code period isNil stage } } }');
  return (body.data?.['publicationIssues'] as { nodes: { code: string }[] }).nodes;
};
const shown = async () => {
  const fields = 'issues { period isNil entries { unitName creditCode representative facts } } totalCount';
  const { body } = await on.service.ask('PUBLIC', `{ publicIssues { ${fields} } }`);
  expect(body.errors).toBeUndefined();
  return body.data?.['publicIssues'];
};

it('S2-18, S3-26: a quarter ends and its issue is there by itself; with nothing to publish that is said, by two officers', async () => {
  const { code: check } = await on.ok('OFFICE', 'inspectionPlan', { ...PLAN, plannedOn: TODAY });
  await on.ok('OFFICE', 'inspectionCarryOut', { code: check, ...found(['CONTRACT'], TODAY) });
  await on.service.app.moveClock(plainDate('2025-12-31'));
  expect(await open()).toEqual([]);
  await on.service.app.moveClock(plainDate('2026-01-02'));
  const [issue, ...more] = await open();
  expect([issue, more]).toMatchObject([{ period: '2025-Q4', isNil: true, stage: 'GATHERED' }, []]);
  const code = issue?.code ?? '';
  await on.tick('2026-02-20');
  await on.tick('2026-02-21');
  expect(await on.toldOf('PublicationIssueDutyMissed')).toMatchObject([{ duty: 'RELEASE' }]);
  await on.ok('OFFICE', 'publicationIssueEdit', { code, entries: [] });
  expect(await on.refusal('OFFICE', 'publicationIssueRelease', { code })).toBe(
    'PUBLICATION_ISSUE_SECOND_OFFICER_NEEDED',
  );
  expect(await shown()).toEqual({ issues: [], totalCount: 0 });
  await on.ok('OFFICE_2', 'publicationIssueRelease', { code });
  expect(await on.toldOf('enforcement.violations-published')).toMatchObject([{ period: '2025-Q4', entries: [] }]);
  expect(await shown()).toEqual({ issues: [{ period: '2025-Q4', isNil: true, entries: [] }], totalCount: 1 });
});

it('S3-27: whoever refuses to rectify is exposed, by a decision on record, shown to anybody with names masked, corrected and by channel', async () => {
  const [{ code: late }] = (
    (await on.service.ask('OFFICE', '{ inspections { nodes { code } } }')).body.data?.['inspections'] as {
      nodes: [{ code: string }];
    }
  ).nodes;
  const exposing = { areaCode: '620522', ref: late, kind: 'WAGES', reason: '逾期拒不整改' };
  expect(await on.refusal('TOWN', 'publicationIssueExpose', exposing)).toBe('FORBIDDEN');
  const { code } = await on.ok('OFFICE', 'publicationIssueExpose', exposing);
  expect(await on.refusal('OFFICE', 'publicationIssueExpose', { ...exposing, ref: 'x' })).toBe(
    'PUBLICATION_ISSUE_REF_UNKNOWN',
  );
  expect(await on.refusal('OFFICE', 'publicationIssueEdit', { code, entries: [] })).toBe(
    'PUBLICATION_ISSUE_ENTRIES_INCOMPLETE',
  );
  await on.ok('OFFICE', 'publicationIssueEdit', { code, entries: [{ no: 1, ...text }] });
  await on.ok('OFFICE_2', 'publicationIssueRelease', { code });
  await on.ok('OFFICE', 'publicationIssueRecordReceipt', { code, channel: 'HRSS_SITE', receiptNo: '网-7' });
  await on.ok('OFFICE', 'publicationIssueContestEntry', { code, no: 1, words: '地址有误' });
  await on.ok('OFFICE_2', 'publicationIssueAnswerEntry', { code, no: 1, finding: 'UPHELD', reply: '予以更正' });
  const content = { ...text.content, facts: '拖欠工资，已更正地址' };
  await on.ok('OFFICE_2', 'publicationIssueCorrectEntry', { code, no: 1, ...text, content, reason: '地址更正' });
  expect(await one(String(code), 'exposedBecause exposedBy channelsMissing deadlines { duty status }')).toEqual({
    ...{ exposedBecause: '逾期拒不整改', exposedBy: 'office-1', channelsMissing: ['LOCAL_MEDIA'] },
    deadlines: [
      { duty: 'CORRECT_1', status: 'MET' },
      { duty: 'REVIEW_1', status: 'MET' },
    ],
  });
  const entry = { unitName: text.content.unitName, creditCode: PLAN.creditCode, facts: content.facts };
  expect(await shown()).toMatchObject({
    issues: [{ entries: [{ ...entry, representative: expect.stringMatching(/^张\*+/) as string }] }, {}],
  });
  expect(await one(String(code), 'documentOffers { kind code missing }')).toEqual({
    documentOffers: [{ kind: 'PUBLICATION_NOTICE', code: null, missing: [] }],
  });
  const written = { subject: `publication-issue:${String(code)}`, kind: 'PUBLICATION_NOTICE' };
  const { id } = (await on.ok('OFFICE', 'enforcementDocumentIssue', written, 'id')) as { id: string };
  expect(await one(String(code), 'documents { nodes { id } }')).toEqual({ documents: { nodes: [{ id }] } });
  const told = await on.service.app.database.query<object[]>('SELECT payload FROM journal');
  expect(JSON.stringify(told)).not.toContain('张三丰');
});
