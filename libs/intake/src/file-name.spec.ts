import { tableOfFile } from './file-name';

describe('the name of a file', () => {
  it.each`
    file                                 | name
    ${'roster.csv'}                      | ${'roster'}
    ${'attendance-2025-11.csv'}          | ${'attendance'}
    ${'attendance-2025-11.csv.gz'}       | ${'attendance'}
    ${'attendance.csv.gz'}               | ${'attendance'}
    ${'bank-return-2025-11.csv'}         | ${'bank-return'}
    ${'bank-return.csv'}                 | ${'bank-return'}
    ${'escrow-statement-north.csv'}      | ${'escrow-statement'}
    ${'payroll-2025-11-second-part.csv'} | ${'payroll'}
    ${'projects_2.csv'}                  | ${'projects'}
    ${'clues (2).csv'}                   | ${'clues'}
    ${'enterprises-城北.csv'}            | ${'enterprises'}
    ${'signals2026.csv'}                 | ${'signals'}
    ${'rosters.csv'}                     | ${undefined}
    ${'bank.csv'}                        | ${undefined}
    ${'escrow.csv'}                      | ${undefined}
    ${'my-roster.csv'}                   | ${undefined}
    ${'roster.csv.zip'}                  | ${undefined}
    ${'roster.xlsx'}                     | ${'roster'}
    ${'roster-old.xls'}                  | ${'roster'}
    ${'payroll.pdf'}                     | ${'payroll'}
    ${'roster.csv.bak'}                  | ${undefined}
    ${'~$roster.xlsx'}                   | ${undefined}
    ${'roster'}                          | ${undefined}
    ${'expected.json'}                   | ${undefined}
    ${'.csv'}                            | ${undefined}
    ${''}                                | ${undefined}
  `('says the table: $file is $name', ({ file, name }) => {
    expect(tableOfFile(file)?.name).toBe(name);
  });
});
