import { plainDate } from '@anxin/domain-kit';
import { faultsIn, readLines } from '../source.fixture';
import type { Table } from '../tables/table';
import { attendance, bankReturn, clues, escrowStatement, payroll, projects, roster, signals } from '../tables/tables';

describe('the business day', () => {
  const ID = '11010519491231002X';
  // A row with `@` where the date stands that is held against the business day; `#` where another one stands.
  const cases: readonly [Table, string, string, string][] = [
    [attendance, 'projectCode,idCardNumber,date,direction', `P1,${ID},@ 23:59:59,01`, 'date'],
    [payroll, 'projectCode,payMonth,idCardNumber,netAmount,signedOn', `P1,2030-01,${ID},1,@`, 'signedOn'],
    [
      bankReturn,
      'batchNo,lineNo,escrowAccountNo,payeeName,payeeAccount,amount,idCardNumber,payMonth,resultCode,postedAt,bankSerial',
      `1,1,62050001,张三,62220001,1,${ID},2030-01,0000,@ 23:59:59,1`,
      'postedAt',
    ],
    [escrowStatement, 'accountNo,bankSerial,postedAt,direction,amount', '62050001,1,@ 23:59:59,IN,1', 'postedAt'],
    [
      signals,
      'source,creditCode,period,indicator,value,reportedOn',
      'TAX,91350100M000100Y43,2030-01,KWH,1,@',
      'reportedOn',
    ],
    [clues, 'channel,externalNo,receivedAt,periodTo', 'VISIT,1,@ 23:59:59,2030-01', 'receivedAt'],
  ];

  it.each(cases)('bounds $name: today is accepted, tomorrow refused as FUTURE', async (table, header, row, column) => {
    const lines = [
      header,
      row.replace('@', '2026-01-20'),
      row.replace('@', '2026-01-21').replace('23:59:59', '00:00:00'),
    ];
    expect(faultsIn(await readLines(table, lines))).toEqual([[], [`FUTURE ${column}`]]);
  });

  it('is no bound for contracts, plans and stays', async () => {
    const stay =
      'projectCode,employerCreditCode,idCardNumber,workerName,wageType,wageRate,enteredOn,contractSignedOn,leftOn';
    const row = `P1,91350100M000100Y43,${ID},张三,DAY,300,2027-01-01,2027-01-01,2028-01-01`;
    expect(faultsIn(await readLines(roster, [stay, row]))).toEqual([[]]);

    const required =
      'projectCode,projectName,sector,areaCode,ownerCreditCode,contractorCreditCode,contractSum,labourCostMonthly,labourCostDay,payDay,payPeriodOffset';
    const days =
      'contractSignedOn,permitIssuedOn,startedOn,plannedEndOn,escrowOpenedOn,agreementSignedOn,depositOn,depositExpiresOn,rightsBoardPostedOn';
    const project = `P1,花园,WATER,510100,91350100M000100Y43,91350100M000100Y43,1,1,1,1,1${',2027-01-01'.repeat(9)}`;
    expect(faultsIn(await readLines(projects, [`${required},${days}`, project]))).toEqual([[]]);
  });

  it('is that of the reading: the same text read on another day is judged anew', async () => {
    const lines = [
      'source,creditCode,period,indicator,value,reportedOn',
      'TAX,91350100M000100Y43,2026-01,KWH,1,2026-01-20',
    ];
    for (const [today, faults] of [
      ['2026-01-19', ['FUTURE reportedOn']],
      ['2026-01-20', []],
      ['2026-01-19', ['FUTURE reportedOn']],
    ] as const)
      expect(faultsIn(await readLines(signals, lines, plainDate(today)))).toEqual([faults]);
  });
});
