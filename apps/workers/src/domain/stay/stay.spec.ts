import { fen, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import type { NamedPerson } from '../subjects';
import { type KnownStay, stay, type StayCommand, type StayCorrection, type StayFields } from '.';

const fields: StayFields = {
  teamName: '3班',
  employerCreditCode: '91620599Y4NUGYKL0B',
  workerName: '徐世诚',
  payRollBankCardNumber: '6299999372930682651',
  wageType: 'DAY',
  wageRateFen: fen(38_000),
  contractSignedOn: plainDate('2025-08-10'),
};
const standing: KnownStay = {
  status: 'STANDING',
  of: {
    project: { id: 1, code: 'P', sector: 'HOUSING', areaCode: '620522104' },
    person: { id: 2, token: 'own' },
  },
  enteredOn: plainDate('2025-08-17'),
  fields,
  around: { taken: false, employerKnown: true, hasOtherStay: false, sheetLines: [] },
};
const withdrawn: KnownStay = { ...standing, status: 'WITHDRAWN' };
const right: NamedPerson = { token: 'right', idCardNumber: '11010519491231002X' };
const enteredOn = plainDate('2025-08-18');
const reason = 'checked on site';

type Says = Partial<StayCorrection>;
const correct = (says: Says = {}): StayCommand => ({ type: 'Correct', values: {}, cleared: [], reason, ...says });
const restore = (says: Says = {}): StayCommand => ({ type: 'Restore', values: {}, cleared: [], reason, ...says });
const withdraw: StayCommand = { type: 'Withdraw', reason };
const given = (state: KnownStay, around: Partial<KnownStay['around']> = {}) =>
  specify({ ...stay, initial: { ...state, around: { ...state.around, ...around } } }).given();

describe('the table of a stay', () => {
  walkCommands(stay, {
    states: { UNKNOWN: { status: 'UNKNOWN' }, STANDING: standing, WITHDRAWN: withdrawn },
    commands: {
      Correct: { type: 'Correct', values: { teamName: '4班' }, cleared: [], reason },
      Withdraw: { type: 'Withdraw', reason },
      Restore: { type: 'Restore', values: {}, cleared: [], reason },
    },
  });
});

describe('a correction of a stay', () => {
  it('changes the values it names, empties those it clears, and leaves the others', () => {
    const { contractSignedOn: _, ...others } = fields;
    given(standing)
      .when(correct({ values: { wageRateFen: fen(40_000) }, cleared: ['contractSignedOn', 'leftOn'] }))
      .then([{ type: 'Corrected', fields: { ...others, wageRateFen: fen(40_000) }, reason }]);
  });

  it('names only an employer that is known', () => {
    given(standing, { employerKnown: false })
      .when(correct({ values: { employerCreditCode: '91350211M000100Y43' } }))
      .then(refused('CORRECTION_VALUE_INVALID', { column: 'employerCreditCode' }));
  });

  it('to another entering day withdraws it under the old day and lets it stand under the new', () => {
    given(standing)
      .when(correct({ enteredOn }))
      .then([{ type: 'Moved', to: { enteredOn }, fields, reason }]);
  });

  it('to its own person and day stays where it is', () => {
    given(standing, { taken: true })
      .when(correct({ person: { token: 'own', idCardNumber: 'n' }, enteredOn: standing.enteredOn }))
      .then([{ type: 'Corrected', fields, reason }]);
  });

  it.each<[string, Says]>([
    ['day', { enteredOn }],
    ['person', { person: right }],
  ])('to a %s where another stay stands is refused', (_, says) => {
    given(standing, { taken: true })
      .when(correct(says))
      .then(refused('CORRECTION_STAY_EXISTS', { projectCode: 'P', enteredOn: says.enteredOn ?? standing.enteredOn }));
  });
});

describe('a stay that goes to another person', () => {
  const moved = { type: 'Moved', to: { person: right, enteredOn: standing.enteredOn }, fields, reason } as const;
  const line = { payMonth: '2025-11', fields: { netFen: fen(917_710) } } as KnownStay['around']['sheetLines'][number];

  it('takes along what was told under a number that is left without a stay, and its sheet lines', () => {
    given(standing, { sheetLines: [line] })
      .when(correct({ person: right }))
      .then([moved, { type: 'IdentityReassigned', right, reason }, { type: 'SheetLineMoved', line, right, reason }]);
  });

  it('takes nothing along while the number has another stay on the project', () => {
    given(standing, { hasOtherStay: true, sheetLines: [line] })
      .when(correct({ person: right }))
      .then([moved]);
  });

  it('takes nothing along when only its day changes', () => {
    given(standing, { sheetLines: [line] })
      .when(correct({ enteredOn }))
      .then([{ type: 'Moved', to: { enteredOn }, fields, reason }]);
  });

  it('may be one that was withdrawn', () => {
    given(withdrawn)
      .when(restore({ person: right }))
      .then([moved, { type: 'IdentityReassigned', right, reason }]);
  });
});

describe('a stay that never was', () => {
  it('is withdrawn, and neither corrected nor withdrawn again', () => {
    given(standing)
      .when(withdraw)
      .then([{ type: 'Withdrawn', reason }]);
    given(withdrawn).when(withdraw).then(refused('CORRECTION_STAY_UNKNOWN'));
    given(withdrawn).when(correct()).then(refused('CORRECTION_STAY_UNKNOWN'));
  });

  it('stands again when that was wrong, with what is corrected besides', () => {
    given(withdrawn)
      .when(restore({ values: { teamName: '8班' } }))
      .then([{ type: 'Corrected', fields: { ...fields, teamName: '8班' }, reason }]);
  });

  it('is not restored while it stands, unless something else is said', () => {
    given(standing).when(restore()).then(refused('CORRECTION_EMPTY'));
    given(standing)
      .when(restore({ cleared: ['leftOn'] }))
      .then([{ type: 'Corrected', fields, reason }]);
    given(standing)
      .when(restore({ enteredOn: standing.enteredOn }))
      .then([{ type: 'Corrected', fields, reason }]);
  });
});
