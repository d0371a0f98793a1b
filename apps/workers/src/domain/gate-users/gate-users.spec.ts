import { plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { type Enrolled, gateUsers } from '.';

const today = plainDate('2026-03-10');
const project = { id: 1, code: 'P', sector: 'HOUSING', areaCode: '620522104' };
const known = { status: 'KNOWN', project, enrolments: [], strangers: new Set(['stranger']) } as const;
const user = (userNumber: string, token: string, from = '2026-03-01'): Enrolled => ({
  ...{ userNumber, person: { token, idCardNumber: token }, from: plainDate(from) },
});
const enrolled = (...users: readonly Enrolled[]) => ({ type: 'GateUsersEnrolled', users }) as const;
const enrol = (...users: readonly Enrolled[]) => ({ type: 'Enrol', users }) as const;
const retired = (until: string, userNumber = '7') =>
  ({ type: 'GateUsersRetired', users: [{ userNumber, until: plainDate(until) }] }) as const;
const retire = (until: string, userNumber = '7') => ({ ...retired(until, userNumber), type: 'Retire', today }) as const;
const { given } = specify({ ...gateUsers, initial: known });

describe('the table of gate users', () => {
  walkCommands(gateUsers, {
    states: { UNKNOWN: { status: 'UNKNOWN' }, KNOWN: known },
    commands: { Enrol: enrol(user('7', 'a')), Retire: retire('2026-03-09') },
  });
});

describe('a user number', () => {
  it('is one person’s at a time, and another’s after it was retired', () => {
    given(enrolled(user('7', 'a')))
      .when(enrol(user('7', 'b', '2026-03-09')))
      .then(refused('GATE_USER_NUMBER_TAKEN', { userNumber: '7' }));
    given(enrolled(user('7', 'a')), retired('2026-03-08'))
      .when(enrol(user('7', 'b', '2026-03-08')))
      .then(refused('GATE_USER_NUMBER_TAKEN'));
    given(enrolled(user('7', 'a')), retired('2026-03-08'))
      .when(enrol(user('7', 'b', '2026-03-09')))
      .then([enrolled(user('7', 'b', '2026-03-09'))]);
  });

  it('is not enrolled for two people by one command', () => {
    given()
      .when(enrol(user('7', 'a'), user('7', 'b')))
      .then(refused('GATE_USER_NUMBER_TAKEN', { userNumber: '7' }));
  });

  it('said again changes nothing, and what is new beside it goes in', () => {
    given(enrolled(user('7', 'a')))
      .when(enrol(user('7', 'a'), user('8', 'b')))
      .then([enrolled(user('8', 'b'))]);
    given(enrolled(user('7', 'a')))
      .when(enrol(user('7', 'a')))
      .then([]);
  });

  it('that was enrolled too late begins earlier, retired since or not, as far as it was nobody’s', () => {
    const earlier = (from: string) => enrolled({ ...user('7', 'a', from), until: plainDate('2026-03-04') });
    const late = enrolled(user('7', 'a', '2026-03-05'));
    const start = enrol(user('7', 'a', '2026-03-01'));
    given(late)
      .when(start)
      .then([earlier('2026-03-01')]);
    given(late, retired('2026-03-08'))
      .when(start)
      .then([earlier('2026-03-01')]);
    given(late, earlier('2026-03-01')).when(start).then([]);
    given(enrolled(user('7', 'b')), retired('2026-03-02'), late)
      .when(start)
      .then(refused('GATE_USER_NUMBER_TAKEN'));
    given(enrolled(user('7', 'b')), retired('2026-03-02'), late)
      .when(enrol(user('7', 'a', '2026-03-03')))
      .then([earlier('2026-03-03')]);
    given()
      .when(enrol(user('7', 'a', '2026-03-05'), user('7', 'a', '2026-03-01')))
      .then(refused('GATE_USER_NUMBER_TAKEN'));
  });

  it('is retired on a day since it was enrolled and that has come', () => {
    given(enrolled(user('7', 'a')))
      .when(retire('2026-03-01'))
      .then([retired('2026-03-01')]);
    given(enrolled(user('7', 'a')))
      .when(retire('2026-02-28'))
      .then(refused('GATE_USER_DAY_INVALID', { userNumber: '7' }));
    given(enrolled(user('7', 'a')))
      .when(retire('2026-03-11'))
      .then(refused('GATE_USER_DAY_INVALID'));
    given(enrolled(user('7', 'a')))
      .when(retire('2026-03-09', '8'))
      .then(refused('GATE_USER_NUMBER_UNKNOWN', { userNumber: '8' }));
  });

  it('is not retired before its person last passed a gate: what went in would be the next one’s as well', () => {
    const [enrolment] = [
      { userNumber: '7', person: 'a', from: plainDate('2026-03-01'), passedOn: plainDate('2026-03-05') },
    ];
    const { given: from } = specify({ ...gateUsers, initial: { ...known, enrolments: [enrolment] } });
    from()
      .when(retire('2026-03-04'))
      .then(refused('GATE_USER_DAY_INVALID', { userNumber: '7' }));
    from()
      .when(retire('2026-03-05'))
      .then([retired('2026-03-05')]);
  });

  it('is nobody’s whom another paper names and no roster', () => {
    given()
      .when(enrol(user('7', 'stranger')))
      .then(refused('GATE_USER_NOT_ON_ROSTER', { userNumber: '7' }));
  });

  it('comes with a thousand others at most', () => {
    const users = Array.from({ length: 1_001 }, (_, at) => user(String(at), 'a'));
    given()
      .when(enrol(...users))
      .then(refused('GATE_USERS_TOO_MANY'));
  });
});
