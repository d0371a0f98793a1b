import { BRIDGE, BRIDGE_ACCOUNT, GARDEN, rowOf, STRANGER, tinyWith, WANG, ZHANG } from './county.fixture';
import { factsIn, namesOf, personIn, sentencesOf, tell } from './tell.fixture';

describe('a reference to something that is not there', () => {
  it.each([
    [
      'projects',
      rowOf('projects', 0, { projectCode: 'P3', escrowAccountNo: '', ownerCreditCode: STRANGER }),
      'UNKNOWN_ENTERPRISE ownerCreditCode',
    ],
    [
      'projects',
      rowOf('projects', 0, { projectCode: 'P3', escrowAccountNo: '', contractorCreditCode: STRANGER }),
      'UNKNOWN_ENTERPRISE contractorCreditCode',
    ],
    ['roster', rowOf('roster', 0, { projectCode: 'P9' }), 'UNKNOWN_PROJECT projectCode'],
    [
      'roster',
      rowOf('roster', 0, { enteredOn: '2026-01-01', employerCreditCode: STRANGER }),
      'UNKNOWN_ENTERPRISE employerCreditCode',
    ],
    ['attendance', rowOf('attendance', 0, { projectCode: 'P9' }), 'UNKNOWN_PROJECT projectCode'],
    ['payroll', rowOf('payroll', 0, { projectCode: 'P9' }), 'UNKNOWN_PROJECT projectCode'],
    ['payroll', rowOf('payroll', 0, { idCardNumber: WANG }), 'UNKNOWN_WORKER idCardNumber'],
    ['payroll', rowOf('payroll', 0, { projectCode: BRIDGE }), 'UNKNOWN_WORKER idCardNumber'],
    ['bank-return', rowOf('bank-return', 0, { escrowAccountNo: '62059999' }), 'UNKNOWN_ACCOUNT escrowAccountNo'],
    ['escrow-statement', rowOf('escrow-statement', 0, { accountNo: '62059999' }), 'UNKNOWN_ACCOUNT accountNo'],
    ['signals', rowOf('signals', 0, { creditCode: STRANGER }), 'UNKNOWN_ENTERPRISE creditCode'],
  ] as const)('is refused by name: %s', async (table, row, fault) => {
    const { refused } = await tell(tinyWith({ [`${table}_more.csv`]: [row] }));
    expect(namesOf(refused)).toEqual([`${table}_more.csv:2 ${fault}`]);
  });

  it('says what was not found, masked where it is personal', async () => {
    const { refused } = await tell(
      tinyWith({
        'roster_more.csv': [rowOf('roster', 0, { projectCode: 'P9', employerCreditCode: STRANGER })],
        'payroll_more.csv': [rowOf('payroll', 0, { idCardNumber: WANG })],
        'bank-return_more.csv': [rowOf('bank-return', 0, { escrowAccountNo: '6205000000000000009' })],
      }),
    );
    expect(sentencesOf(refused)).toEqual([
      'No project has the code "P9".',
      `No enterprise has the credit code "${STRANGER}".`,
      '"510***********22" has no stay on the roster of the project.',
      'No project has the wage account "****0009".',
    ]);
  });

  it('may be sent again after it has come', async () => {
    const more = {
      'projects_more.csv': [
        rowOf('projects', 1, { projectCode: 'P3', escrowAccountNo: '62050003', ownerCreditCode: STRANGER }),
      ],
      'roster_more.csv': [rowOf('roster', 0, { projectCode: 'P3' })],
      'attendance_more.csv': [rowOf('attendance', 0, { projectCode: 'P3' })],
      'payroll_more.csv': [rowOf('payroll', 0, { projectCode: 'P3' })],
      'bank-return_more.csv': [rowOf('bank-return', 0, { escrowAccountNo: '62050003' })],
      'escrow-statement_more.csv': [rowOf('escrow-statement', 0, { accountNo: '62050003' })],
    };
    const before = await tell(tinyWith(more));
    expect(before.refused).toHaveLength(6);
    expect(factsIn(before.county)).toEqual(factsIn((await tell(tinyWith())).county));

    const stranger = { creditCode: STRANGER, name: '新来投资', areaCode: '510100', kind: 'OWNER' };
    const after = await tell(tinyWith({ ...more, 'enterprises_more.csv': [stranger] }));
    expect(after.refused).toEqual([]);
    expect(factsIn(after.county)).toHaveLength(3);
    expect(personIn(after.county, 'P3', ZHANG)?.months.size).toBe(1);
  });
});

describe('a person on no roster', () => {
  it('has punches and bank lines all the same: they are facts', async () => {
    const { county, refused } = await tell(
      tinyWith({
        'attendance_more.csv': [rowOf('attendance', 0, { idCardNumber: WANG })],
        'bank-return_more.csv': [
          rowOf('bank-return', 0, {
            lineNo: '2',
            idCardNumber: ZHANG,
            escrowAccountNo: BRIDGE_ACCOUNT,
          }),
        ],
      }),
    );
    expect(refused).toEqual([]);
    expect(personIn(county, GARDEN, WANG)).toMatchObject({
      stays: [],
      gate: new Map([['2025-11', expect.objectContaining({ entries: 0b100 })]]),
    });
    expect(personIn(county, BRIDGE, ZHANG)).toMatchObject({
      stays: [],
      months: new Map([['2025-11', expect.objectContaining({ bankLines: [expect.anything()] })]]),
    });
  });

  it('has no sheet line, but punches do not make a stay; a stay of any dates does', async () => {
    const sheet = rowOf('payroll', 0, { idCardNumber: WANG });
    const punched = {
      'attendance_more.csv': [rowOf('attendance', 0, { idCardNumber: WANG })],
      'payroll_more.csv': [sheet],
    };
    expect(namesOf((await tell(tinyWith(punched))).refused)).toEqual([
      'payroll_more.csv:2 UNKNOWN_WORKER idCardNumber',
    ]);

    const later = rowOf('roster', 0, { idCardNumber: WANG, enteredOn: '2030-01-01' });
    const { county, refused } = await tell(tinyWith({ ...punched, 'roster_more.csv': [later] }));
    expect(refused).toEqual([]);
    expect(personIn(county, GARDEN, WANG)?.months.get('2025-11' as never)?.sheets[0]?.netFen).toBe(30_000n);
  });
});
