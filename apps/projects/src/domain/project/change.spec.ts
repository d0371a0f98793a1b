import { type AccountNumber, type AreaId, type CreditCode, fen } from '@anxin/domain-kit';
import { refused, specify } from '@anxin/testing/decider';
import { project, type ProjectCommand, type ProjectEvent, projectOn, type ProjectState } from '.';
import { account, day, projectWith, registration } from './project.fixture';

const registered: ProjectEvent = { type: 'ProjectRegistered', registration: registration() };
const given = (...events: readonly ProjectEvent[]) => specify(project).given(registered, ...events);
const renamed = { changedOn: day('2026-02-01'), projectName: '样例二期工程' };
const changed: ProjectEvent = { type: 'ProjectChanged', change: renamed };
const record = (change: object): ProjectCommand => ({
  type: 'RecordChange',
  change: { ...renamed, ...change },
  origin: 'projects.csv:3',
});
const move = (today: string): ProjectCommand => ({ type: 'MoveProject', today: day(today) });
const { name, sector, areaCode, ownerCreditCode, contractorCreditCode } = registration();
const before = { name, sector, areaCode, ownerCreditCode, contractorCreditCode };
const OTHER = '91620599MA0000001X' as CreditCode;

describe('what changes of a project from a day on', () => {
  it('is kept beside what it was registered with', () => {
    given().when(record({})).then([changed]);
  });

  it('told again changes nothing, and told of the same day anew takes its place', () => {
    given(changed).when(record({})).then([]);
    const more = { ...renamed, payDay: 5 };
    given(changed)
      .when(record({ payDay: 5 }))
      .then([{ type: 'ProjectChanged', change: more }]);
  });

  it('moves the project once its day has come, and only then', () => {
    given(changed).when(move('2026-01-31')).then([]);
    const now = { ...before, name: '样例二期工程' };
    given(changed)
      .when(move('2026-02-01'))
      .then([{ type: 'ProjectMoved', before, now }]);
    given(changed, { type: 'ProjectMoved', before, now }).when(move('2026-02-02')).then([]);
  });

  it('gives it another owner or general contractor from the day on', () => {
    const handedOver: ProjectEvent = {
      type: 'ProjectChanged',
      change: { changedOn: renamed.changedOn, ownerCreditCode: OTHER, contractorCreditCode: OTHER },
    };
    const now = { ...before, ownerCreditCode: OTHER, contractorCreditCode: OTHER };
    given(handedOver).when(move('2026-01-31')).then([]);
    given(handedOver)
      .when(move('2026-02-01'))
      .then([{ type: 'ProjectMoved', before, now }]);
  });

  it('adds to what was told of the day when an officer says it, with the reason', () => {
    given(changed)
      .when({ type: 'ChangeProject', change: { changedOn: renamed.changedOn, payDay: 5 }, reason: ' by contract ' })
      .then([
        { type: 'ChangeExplained', reason: 'by contract' },
        { type: 'ProjectChanged', change: { ...renamed, payDay: 5 } },
      ]);
  });

  it('needs a reason of an officer', () => {
    given().when({ type: 'ChangeProject', change: renamed, reason: ' ' }).then(refused('PROJECT_REASON_INVALID'));
  });

  it('holds as of a day, and what was true before stays true before', () => {
    const letter = {
      depositForm: 'LETTER' as const,
      depositOn: day('2026-02-09'),
      depositExpiresOn: day('2027-02-10'),
    };
    const known = projectWith({
      deposit: { form: 'LETTER', lodgedOn: day('2025-08-22'), expiresOn: day('2026-02-10') },
      changes: [{ changedOn: day('2026-02-01'), ...letter }],
    });
    const expiresOn = (on: string) => projectOn(known, day(on)).deposit.expiresOn;
    expect(['2026-01-31', '2026-02-08', '2026-02-09'].map(expiresOn)).toEqual([
      '2026-02-10',
      '2026-02-10',
      '2027-02-10',
    ]);
  });
});

describe('a change that was told of a wrong day', () => {
  const correct = (more: object = {}): ProjectCommand => ({
    ...{ type: 'CorrectChange', changedOn: renamed.changedOn, reason: 'mistyped', ...more },
  });
  const explained: ProjectEvent = { type: 'ChangeExplained', reason: 'mistyped' };
  const never: ProjectEvent = { type: 'ProjectChanged', change: { changedOn: renamed.changedOn } };

  it('is of another day with all that was told of it, or never was', () => {
    const right = { ...renamed, changedOn: day('2026-02-11') };
    given(changed)
      .when(correct({ becomes: right.changedOn }))
      .then([explained, never, { type: 'ProjectChanged', change: right }]);
    given(changed).when(correct()).then([explained, never]);
  });

  it('moves a project back that it had moved', () => {
    const now = { ...before, name: '样例二期工程' };
    given(changed, { type: 'ProjectMoved', before, now }, explained, never)
      .when(move('2026-02-02'))
      .then([{ type: 'ProjectMoved', before: now, now: before }]);
  });

  it('is refused where nothing changes, where the other day has a change, and without a reason', () => {
    given().when(correct()).then(refused('PROJECT_CHANGE_UNKNOWN'));
    given(changed, never).when(correct()).then(refused('PROJECT_CHANGE_UNKNOWN'));
    given(changed, { type: 'ProjectChanged', change: { changedOn: day('2026-03-01'), payDay: 5 } })
      .when(correct({ becomes: day('2026-03-01') }))
      .then(refused('PROJECT_CHANGE_EXISTS'));
    given(changed)
      .when(correct({ becomes: renamed.changedOn }))
      .then(refused('PROJECT_NOTHING_CORRECTED'));
    given(changed)
      .when(correct({ reason: '' }))
      .then(refused('PROJECT_REASON_INVALID'));
  });
});

describe('what was always wrong', () => {
  const correct = (values: object, reason = 'mistyped'): ProjectCommand => ({ type: 'CorrectProject', values, reason });

  it('is told again as it was, with the reason', () => {
    given({ type: 'PermitIssued', issuedOn: day('2025-08-08') })
      .when(correct({ permitIssuedOn: day('2025-08-18'), payDay: 15 }))
      .then([
        { type: 'ChangeExplained', reason: 'mistyped' },
        { type: 'RegistrationCorrected', before, registration: registration({ payDay: 15 }) },
        { type: 'PermitIssued', issuedOn: day('2025-08-18') },
      ]);
  });

  it('is another department or town, which both are told', () => {
    const right = { sector: 'WATER' as const, areaCode: '620522103' as AreaId };
    given()
      .when(correct(right))
      .then([
        { type: 'ChangeExplained', reason: 'mistyped' },
        { type: 'RegistrationCorrected', before, registration: registration(right) },
      ]);
  });

  it('is the sum of the contract, the labour cost, who pays, or the form of the deposit', () => {
    given({ type: 'FundingStated', governmentFunded: true })
      .when(
        correct({
          contractSumFen: fen(7n),
          labourCostMonthlyFen: fen(0n),
          governmentFunded: false,
          depositForm: 'LETTER',
        }),
      )
      .then([
        { type: 'ChangeExplained', reason: 'mistyped' },
        {
          type: 'RegistrationCorrected',
          before,
          registration: registration({ contractSumFen: fen(7n), labourCostMonthlyFen: fen(0n) }),
        },
        { type: 'FundingStated', governmentFunded: false },
        { type: 'DepositLodged', deposit: { form: 'LETTER', expiresOn: undefined } },
      ]);
    given()
      .when(correct({ contractSumFen: fen(-1n) }))
      .then(refused('PROJECT_AMOUNT_NOT_POSITIVE'));
  });

  it('is who owns or builds it, or the number of its wage account before a bank has reported movements of it', () => {
    given()
      .when(correct({ ownerCreditCode: OTHER, contractorCreditCode: OTHER }))
      .then([
        { type: 'ChangeExplained', reason: 'mistyped' },
        {
          type: 'RegistrationCorrected',
          before,
          registration: registration({ ownerCreditCode: OTHER, contractorCreditCode: OTHER }),
        },
      ]);
    const right = { escrowAccountNo: account('6205000700079999999') };
    const named: ProjectEvent = { type: 'WageAccountNamed', accountNo: account('6205000700078888888') };
    given(named)
      .when(correct(right))
      .then([
        { type: 'ChangeExplained', reason: 'mistyped' },
        { type: 'WageAccountNamed', accountNo: right.escrowAccountNo },
      ]);
    const moved: ProjectState = {
      ...{ status: 'REGISTERED' as const, project: projectWith(), depositFen: fen(0n), proposals: [] },
      moved: [account('6205000700078888888')],
    };
    specify({ ...project, initial: moved })
      .given()
      .when(correct(right))
      .then(refused('PROJECT_ACCOUNT_MOVED'));
  });

  it('leaves a project the new wage account of a day once a bank has reported movements of it', () => {
    const number = account('6205000700079999999');
    const told: ProjectEvent = {
      type: 'ProjectChanged',
      change: { changedOn: day('2026-02-01'), escrowAccountNo: number },
    };
    const never: ProjectCommand = { type: 'CorrectChange', changedOn: day('2026-02-01'), reason: 'mistyped' };
    const later: ProjectCommand = { ...never, becomes: day('2026-02-03') };
    const state = (moved: readonly AccountNumber[]): ProjectState => ({
      ...{ status: 'REGISTERED' as const, project: projectWith({ changes: [told.change] }), depositFen: fen(0n) },
      ...{ proposals: [], moved },
    });
    const standing = (moved: readonly AccountNumber[]) => specify({ ...project, initial: state(moved) }).given();
    standing([number]).when(never).then(refused('PROJECT_ACCOUNT_MOVED'));
    const [explained, withdrawn] = [
      { type: 'ChangeExplained', reason: 'mistyped' },
      { type: 'ProjectChanged', change: { changedOn: day('2026-02-01') } },
    ] as const;
    standing([]).when(never).then([explained, withdrawn]);
    standing([number])
      .when(later)
      .then([
        explained,
        withdrawn,
        { type: 'ProjectChanged', change: { ...told.change, changedOn: day('2026-02-03') } },
      ]);
  });

  it('is refused where nothing was, and without a reason', () => {
    given()
      .when(correct({ payDay: registration().payDay }))
      .then(refused('PROJECT_NOTHING_CORRECTED'));
    given()
      .when(correct({ payDay: 15 }, ''))
      .then(refused('PROJECT_REASON_INVALID'));
  });
});
