import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesOf, SMALL } from '@anxin/testing';
import { OTHER_NUMBER, OWN, OWN_NUMBER, type Service, startService } from '../../service.fixture';

type Row = Readonly<Record<string, string | number>>;

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

describe('a draft of a sheet', () => {
  it('is checked with the numbers as typed, shown masked, and leaves no trace', async () => {
    const rows = [
      {
        idCardNumber: OWN_NUMBER,
        payeeAccount: '6299 9993 7293 0682 651',
        payeeName: '徐世诚',
        days: 27,
        netFen: '934007',
      },
      { idCardNumber: OTHER_NUMBER, payeeAccount: '6.22E+18', netFen: '894300' },
      { idCardNumber: '620599198404305822', netFen: '1' },
      { idCardNumber: '123', netFen: '1' },
    ];
    const counted = () =>
      service.app.rows(
        `SELECT (SELECT count(*) FROM journal) AS journal, (SELECT count(*) FROM sheet_line) AS lines, (SELECT count(*) FROM person) AS persons`,
        [],
      );
    const before = await counted();
    for (const who of ['OFFICE', 'CONTRACTOR'] as const) {
      const { body, text } = await service.ask(
        who,
        `query ($input: WageSheetDraft!) { checkWageSheet(input: $input) { rowsAtFault findings { nodes { row code idCardNumberMasked rule says { zh } } } } }`,
        { input: { projectCode: OWN, payMonth: '2026-01', rows } },
      );
      const {
        rowsAtFault,
        findings: { nodes: findings },
      } = body.data?.['checkWageSheet'] as { rowsAtFault: number; findings: { nodes: Row[] } };
      expect(rowsAtFault).toBe(3);
      expect(
        findings.map(({ row, code, idCardNumberMasked }) => `${row} ${code} ${idCardNumberMasked}`).slice(0, 3),
      ).toEqual(['2 CARD_NOT_OWN 620***********61', '3 UNKNOWN_WORKER 620***********22', '4 ID_NUMBER ****']);
      // Whoever else was at the gate is on the sheet that stands.
      expect(findings.slice(3)).toEqual([]);
      expect(text).not.toMatch(/\d{15}/);
    }
    expect(await counted()).toEqual(before);
  });

  it('of another project than the own is none, and of more than a thousand rows refused', async () => {
    const check = (projectCode: string, rows: number) =>
      service.ask('CONTRACTOR', 'query ($input: WageSheetDraft!) { checkWageSheet(input: $input) { rowsAtFault } }', {
        input: { projectCode, payMonth: '2026-01', rows: Array(rows).fill({ idCardNumber: OWN_NUMBER, netFen: '1' }) },
      });
    expect((await check('2506-620522-18-05-100108', 1)).body).toEqual({ data: { checkWageSheet: null } });
    expect(codesOf(await check(OWN, 1_000))).toEqual([]);
    expect(codesOf(await check(OWN, 1_001))).toEqual(['LIST_TOO_LONG']);
  });
});

describe('a draft of a sheet that stands', () => {
  it('is refused where a file would be: another amount contradicts, the same does not', async () => {
    const sheet = readFileSync(join(SMALL, 'payroll-2026-01.csv'), 'utf8').trimEnd().split('\n').slice(1);
    const rows = sheet.map((line) => line.split(',')).filter(([projectCode]) => projectCode === OWN);
    const checked = async (moreFen: number) => {
      const input = {
        projectCode: OWN,
        payMonth: '2026-01',
        rows: rows.map(([, , idCardNumber, , , , net]) => ({
          idCardNumber,
          netFen: String(Math.round(Number(net) * 100) + moreFen),
        })),
      };
      const query =
        'query ($input: WageSheetDraft!) { checkWageSheet(input: $input) { findings(first: 1000) { nodes { row code } } } }';
      const { body } = await service.ask('CONTRACTOR', query, { input });
      const { findings } = body.data?.['checkWageSheet'] as { findings: { nodes: { row: number; code: string }[] } };
      return findings.nodes.filter(({ code }) => code === 'CONTRADICTS').map(({ row }) => row);
    };
    expect(rows.length).toBeGreaterThan(3);
    expect(await checked(-100)).toEqual(rows.map((_, index) => index + 1));
    expect(await checked(0)).toEqual([]);
  });
});
