import type { Plant } from './plant.fixture';

/** The day on which a worker was instructed in safety, in the roster. */
export const column: Plant = {
  row: 'a column of a file, or what offices call it',
  takesIn: {
    'libs/intake/src/tables/people.ts': [['    contractSignedOn: date(),\n', '    instructedOn: date(),\n']],
    'libs/intake/src/tables/tables.spec.ts': [
      ['wageRate! amount,\n      contractSignedOn date,', ' instructedOn date,'],
    ],
    'libs/intake/src/rows/headings.ts': [
      ["  leftOn: ['退场日期', '离场日期'],\n", "  instructedOn: ['安全教育日期'],\n"],
    ],
    'libs/intake/src/templates/meanings.ts': [
      [
        "  enteredOn: meaning('进场日期', '2025-11-01'),\n",
        "  instructedOn: meaning('进场安全教育日期', '2025-11-01'),\n",
      ],
    ],
  },
};
