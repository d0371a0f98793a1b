import type { Filled } from '../../../acts';

/** By which mutation something is said, and what of it is asked. */
export type Way = {
  readonly act: string;
  readonly only: readonly string[];
  readonly given?: Filled;
  /** It counts once another officer confirms it. */
  readonly waits?: true;
  /** By which words it is known, where they are not those of a correction or a change. */
  readonly says?: 'return';
};

/** How a fact is said to have been wrong, and how that it changes from a day on; one alone where the other cannot be. */
export type Amendable = { readonly correct?: Way; readonly change?: Way };

const correct = (...only: readonly string[]): Way => ({ act: 'projectCorrect', only });
const change = (...only: readonly string[]): Way => ({ act: 'projectChange', only: ['changedOn', ...only] });
const both = (...only: readonly string[]): Amendable => ({ correct: correct(...only), change: change(...only) });

/** A letter is renewed whole: another form, amount, day or expiry. */
const letter = change('depositForm', 'depositAmountFen', 'depositOn', 'depositExpiresOn');

/** What of a project an officer amends, by the words of the fact. */
export const FACTS = {
  standing: both('name', 'sector', 'areaCode'),
  owner: both('ownerCreditCode'),
  contractor: both('contractorCreditCode'),
  funded: { correct: correct('governmentFunded') },
  contractSum: { correct: correct('contractSumFen') },
  labourCost: both('labourCostMonthlyFen', 'labourCostDay'),
  payDay: both('payDay', 'payPeriodOffset'),
  agreement: { correct: correct('agreementSignedOn') },
  signedOn: { correct: correct('contractSignedOn') },
  permitOn: { correct: correct('permitIssuedOn') },
  startedOn: { correct: correct('startedOn') },
  plannedEnd: both('plannedEndOn'),
  board: { correct: correct('rightsBoardPostedOn') },
  accountNo: both('escrowAccountNo'),
  openedOn: { correct: correct('escrowOpenedOn') },
  lodged: {
    correct: { act: 'depositMovementPropose', only: ['amountFen', 'on'], given: { kind: 'CORRECTION' }, waits: true },
    change: letter,
  },
  form: { correct: correct('depositForm', 'depositExpiresOn'), change: letter },
} as const satisfies Readonly<Record<string, Amendable>>;

export type FactName = keyof typeof FACTS;

/** What was told of a worker on a project. */
export const STAY: Amendable = {
  correct: {
    act: 'stayCorrect',
    only: [
      ...['shouldBe', 'idCardNumber', 'workerName', 'teamName', 'workType', 'cellPhone', 'employerCreditCode'],
      ...['wageType', 'wageRateFen', 'contractSignedOn', 'enteredOn', 'leftOn', 'withdrawn', 'clear'],
    ],
  },
};
export const CARD: Amendable = {
  correct: { act: 'stayCorrect', only: ['shouldBe', 'payRollBankCardNumber'] },
  change: { act: 'cardChange', only: ['validFrom', 'payRollBankCardNumber'] },
};
export const NEW_CARD: Amendable = { correct: { act: 'cardCorrect', only: ['payRollBankCardNumber', 'withdrawn'] } };
export const SHEET_LINE: Amendable = {
  correct: {
    act: 'sheetLineCorrect',
    only: [
      ...['days', 'totalPayFen', 'deductionsFen', 'netFen', 'advanceFen', 'signedOn', 'idCardNumber'],
      ...['withdrawn', 'clear'],
    ],
  },
};
export const BANK_LINE: Amendable = {
  correct: {
    act: 'bankLineCorrect',
    only: ['resultCode', 'payMonth', 'amountFen', 'postedAt', 'payeeName', 'payeeAccount', 'neverReturned'],
    waits: true,
  },
  change: { act: 'bankLineReturn', only: ['returnedOn'], waits: true, says: 'return' },
};

const OF_ENTERPRISE = ['name', 'areaCode', 'kind'];
export const ENTERPRISE: Amendable = {
  correct: { act: 'enterpriseCorrect', only: OF_ENTERPRISE },
  change: { act: 'enterpriseChange', only: ['changedOn', ...OF_ENTERPRISE] },
};
export const ENTERPRISE_CHANGE: Amendable = {
  correct: { act: 'enterpriseChangeCorrect', only: ['shouldBeOn', 'withdrawn'] },
};

/** What was said to change on a day changes on another, or never did. */
export const CHANGE: Amendable = { correct: { act: 'projectChangeCorrect', only: ['shouldBeOn', 'withdrawn'] } };
