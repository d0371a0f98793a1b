import { fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import type { NamedPerson } from '../subjects';
import { type KnownSheetLine, sheetLine, type SheetLineCommand, type SheetLineCorrection } from '.';

const today = plainDate('2026-03-10');
const person = { id: 2, token: 'own' };
const fields = { days: 21, netFen: fen(799_000), signedOn: plainDate('2025-12-06') };
const standing: KnownSheetLine = {
  status: 'STANDING',
  of: { project: { id: 1, code: 'P', sector: 'HOUSING', areaCode: '620522104' }, person },
  payMonth: plainMonth('2025-11'),
  sheetNo: 1,
  fields,
  around: { registered: true, taken: false },
};
const withdrawn: KnownSheetLine = { ...standing, status: 'WITHDRAWN' };
const other: NamedPerson = { token: 'other', idCardNumber: '11010519491231002X' };
const reason = 'checked on site';

type Says = Partial<SheetLineCorrection>;
const said = { values: {}, cleared: [], today, reason };
const correct = (says: Says = {}): SheetLineCommand => ({ type: 'Correct', ...said, ...says });
const restore = (says: Says = {}): SheetLineCommand => ({ type: 'Restore', ...said, ...says });
const withdraw: SheetLineCommand = { type: 'Withdraw', reason };
const given = (state: KnownSheetLine, around: Partial<KnownSheetLine['around']> = {}) =>
  specify({ ...sheetLine, initial: { ...state, around: { ...state.around, ...around } } }).given();

describe('the table of a sheet line', () => {
  walkCommands(sheetLine, {
    states: { UNKNOWN: { status: 'UNKNOWN' }, STANDING: standing, WITHDRAWN: withdrawn },
    commands: {
      Correct: { type: 'Correct', ...said, values: { days: 20 } },
      Withdraw: { type: 'Withdraw', reason },
      Restore: { type: 'Restore', ...said },
    },
  });
});

describe('a correction of a sheet line', () => {
  it('changes the values it names, empties those it clears, and leaves the others', () => {
    given(standing)
      .when(correct({ values: { netFen: fen(1) }, cleared: ['signedOn', 'totalPayFen'] }))
      .then([{ type: 'Corrected', person, fields: { days: 21, netFen: fen(1) }, reason }]);
  });

  it('signs it on a day that has come, and on no other', () => {
    given(standing)
      .when(correct({ values: { signedOn: today } }))
      .then([{ type: 'Corrected', person, fields: { ...fields, signedOn: today }, reason }]);
    given(standing)
      .when(correct({ values: { signedOn: plainDate('2026-03-11') } }))
      .then(refused('CORRECTION_VALUE_INVALID', { column: 'signedOn' }));
  });

  it('in place asks for no stay', () => {
    given(standing, { registered: false })
      .when(correct({ person: { token: 'own', idCardNumber: 'n' } }))
      .then([{ type: 'Corrected', person, fields, reason }]);
  });
});

describe('a sheet line that goes to another person', () => {
  it('is withdrawn here and stands there', () => {
    given(standing)
      .when(correct({ person: other }))
      .then([{ type: 'Moved', person: other, fields, reason }]);
  });

  it('needs a stay of that person', () => {
    given(standing, { registered: false })
      .when(correct({ person: other }))
      .then(refused('CORRECTION_STAY_UNKNOWN', { projectCode: 'P' }));
  });

  it('is refused where that person has a line of the month', () => {
    given(standing, { taken: true })
      .when(correct({ person: other }))
      .then(refused('CORRECTION_SHEET_LINE_EXISTS', { projectCode: 'P', payMonth: '2025-11' }));
  });
});

describe('a sheet line that never was', () => {
  it('is withdrawn, and neither corrected nor withdrawn again', () => {
    given(standing)
      .when(withdraw)
      .then([{ type: 'Withdrawn', person, reason }]);
    given(withdrawn).when(withdraw).then(refused('CORRECTION_SHEET_LINE_UNKNOWN'));
    given(withdrawn).when(correct()).then(refused('CORRECTION_SHEET_LINE_UNKNOWN'));
  });

  it('stands again when that was wrong, of who has a stay', () => {
    given(withdrawn)
      .when(restore({ values: { days: 20 } }))
      .then([{ type: 'Corrected', person, fields: { ...fields, days: 20 }, reason }]);
    given(withdrawn, { registered: false })
      .when(restore())
      .then(refused('CORRECTION_STAY_UNKNOWN', { projectCode: 'P' }));
  });

  it('is not restored while it stands, unless something else is said', () => {
    given(standing).when(restore()).then(refused('CORRECTION_EMPTY'));
    given(standing)
      .when(restore({ cleared: ['days'] }))
      .then([{ type: 'Corrected', person, fields: { ...fields, days: undefined as never }, reason }]);
  });
});
