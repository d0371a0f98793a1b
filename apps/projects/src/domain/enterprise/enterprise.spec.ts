import { type AreaId, type CreditCode, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import {
  type ChangeEnterprise,
  type CorrectEnterprise,
  type CorrectEnterpriseChange,
  enterprise,
  type Enterprise,
  type EnterpriseChange,
  type EnterpriseCommand,
  type EnterpriseEvent,
  type EnterpriseState,
  type RecordEnterprise,
} from '.';

const { given } = specify(enterprise);
const OWNER: Enterprise = {
  creditCode: '91620599AY4CL12T21' as CreditCode,
  name: '样例O001建设投资有限公司',
  areaCode: '620522107' as AreaId,
  kind: 'OWNER',
};
const TODAY = plainDate('2026-03-10');
const day = plainDate;
const renamed = (name: string, changedOn = day('2026-03-01')): EnterpriseChange => ({ changedOn, name });
const recorded = (more: Partial<Enterprise> = {}): RecordEnterprise => ({
  type: 'RecordFromFile',
  enterprise: { ...OWNER, ...more },
  origin: 'enterprises.csv:2',
});
const correct = (values: Partial<Enterprise>, reason = '录入有误'): CorrectEnterprise => ({
  type: 'CorrectEnterprise',
  ...{ values, reason },
});
const change = (told: EnterpriseChange, reason = '更名登记'): ChangeEnterprise => ({
  type: 'ChangeEnterprise',
  ...{ change: told, reason, today: TODAY },
});
const correctChange = (changedOn: string, becomes?: string): CorrectEnterpriseChange => ({
  type: 'CorrectEnterpriseChange',
  ...{ changedOn: day(changedOn), becomes: becomes ? day(becomes) : undefined, reason: '日期有误', today: TODAY },
});
const registered: EnterpriseEvent = { type: 'EnterpriseRegistered', enterprise: OWNER };
const changed = (changes: readonly EnterpriseChange[], before = OWNER, reason = '更名登记'): EnterpriseEvent => ({
  type: 'EnterpriseChanged',
  ...{ before, reason, changes },
});

describe('a row of a file', () => {
  it('registers an enterprise that is not known', () => {
    given().when(recorded()).then([registered]);
  });

  it('that states the same again changes nothing', () => {
    given(registered).when(recorded()).then([]);
  });

  it('that states otherwise is refused, and the fields are named', () => {
    given(registered)
      .when(recorded({ name: '另一公司', kind: 'SUBCONTRACTOR' }))
      .then(refused('ENTERPRISE_CONTRADICTS', { fields: 'name kind' }));
  });

  it.each(['样例O001建设投资有限公司', '新名称有限公司'])(
    'that states what it is, or what it was before it changed, changes nothing: %s',
    (name) => {
      given(registered, changed([renamed('新名称有限公司')]))
        .when(recorded({ name }))
        .then([]);
    },
  );

  it('that still states what was corrected is refused', () => {
    given(registered, {
      type: 'EnterpriseCorrected',
      ...{ before: OWNER, reason: '录入有误', registered: { ...OWNER, name: '更正后' } },
    })
      .when(recorded())
      .then(refused('ENTERPRISE_CONTRADICTS', { fields: 'name' }));
  });
});

describe('a correction', () => {
  it('says what it always was, and leaves what is not named', () => {
    given(registered)
      .when(correct({ name: '更正后', kind: 'OWNER' }, ' 录入有误 '))
      .then([
        {
          type: 'EnterpriseCorrected',
          ...{ before: OWNER, reason: '录入有误', registered: { ...OWNER, name: '更正后' } },
        },
      ]);
  });

  it('leaves what changed later as it was told', () => {
    const now = { ...OWNER, name: '新名称' };
    given(registered, changed([renamed('新名称')]))
      .when(correct({ name: '更正后' }))
      .then([
        {
          type: 'EnterpriseCorrected',
          ...{ before: now, reason: '录入有误', registered: { ...OWNER, name: '更正后' } },
        },
      ]);
  });

  it.each`
    what                                 | command                                        | code
    ${'that corrects nothing'}           | ${correct({ name: OWNER.name })}               | ${'ENTERPRISE_NOTHING_CORRECTED'}
    ${'without a reason'}                | ${correct({ name: '新' }, ' ')}                | ${'ENTERPRISE_REASON_INVALID'}
    ${'with a reason of 201 characters'} | ${correct({ name: '新' }, '长'.repeat(201))}   | ${'ENTERPRISE_REASON_INVALID'}
    ${'with somebody’s number'}          | ${correct({ name: '新' }, '联系 13812345678')} | ${'ENTERPRISE_REASON_PERSONAL'}
  `('$what is refused', ({ command, code }: { command: EnterpriseCommand; code: string }) => {
    given(registered).when(command).then(refused(code));
  });
});

describe('a change', () => {
  it('holds from its day on', () => {
    given(registered)
      .when(change(renamed('新名称')))
      .then([changed([renamed('新名称')])]);
  });

  it('of a day before another stands before it', () => {
    const [first, second] = [renamed('旧名称', day('2026-01-05')), renamed('新名称')];
    given(registered, changed([second]))
      .when(change(first))
      .then([changed([first, second], { ...OWNER, name: '新名称' })]);
  });

  it('of a day that is known adds to what was told of it', () => {
    const moved = { changedOn: day('2026-03-01'), areaCode: '620522104' as AreaId };
    given(registered, changed([renamed('新名称')]))
      .when(change(moved))
      .then([changed([{ ...renamed('新名称'), ...moved }], { ...OWNER, name: '新名称' })]);
  });

  it.each`
    what                            | told                                      | code
    ${'told again'}                 | ${renamed('新名称')}                      | ${'ENTERPRISE_NOTHING_CHANGED'}
    ${'of a day that has not come'} | ${renamed('再新名称', day('2026-03-11'))} | ${'ENTERPRISE_DAY_NOT_COME'}
    ${'of nothing'}                 | ${{ changedOn: TODAY }}                   | ${'ENTERPRISE_NOTHING_CHANGED'}
  `('$what is refused', ({ told, code }: { told: EnterpriseChange; code: string }) => {
    given(registered, changed([renamed('新名称')]))
      .when(change(told))
      .then(refused(code));
  });
});

describe('a change that was told wrongly', () => {
  const [first, second] = [renamed('旧名称', day('2026-01-05')), renamed('新名称')];
  const state = [registered, changed([first, second])];
  const before = { ...OWNER, name: '新名称' };

  it('is of another day', () => {
    given(...state)
      .when(correctChange('2026-03-01', '2026-01-01'))
      .then([changed([renamed('新名称', day('2026-01-01')), first], before, '日期有误')]);
  });

  it('never was', () => {
    given(...state)
      .when(correctChange('2026-03-01'))
      .then([changed([first], before, '日期有误')]);
  });

  it.each`
    what                                     | command                                      | code
    ${'of a day on which nothing changed'}   | ${correctChange('2026-02-01', '2026-02-02')} | ${'ENTERPRISE_CHANGE_UNKNOWN'}
    ${'to the day on which another changed'} | ${correctChange('2026-03-01', '2026-01-05')} | ${'ENTERPRISE_CHANGE_EXISTS'}
    ${'to its own day'}                      | ${correctChange('2026-03-01', '2026-03-01')} | ${'ENTERPRISE_NOTHING_CORRECTED'}
    ${'to a day that has not come'}          | ${correctChange('2026-03-01', '2026-03-11')} | ${'ENTERPRISE_DAY_NOT_COME'}
  `('$what is refused', ({ command, code }: { command: EnterpriseCommand; code: string }) => {
    given(...state)
      .when(command)
      .then(refused(code));
  });
});

describe('the table of an enterprise', () => {
  const states: Record<string, EnterpriseState> = {
    UNKNOWN: { status: 'UNKNOWN' },
    REGISTERED: { status: 'REGISTERED', registered: OWNER, changes: [renamed('新名称')] },
  };
  walkCommands(enterprise, {
    states,
    commands: {
      RecordFromFile: recorded(),
      CorrectEnterprise: correct({ name: '更正后' }),
      ChangeEnterprise: change(renamed('再新名称')),
      CorrectEnterpriseChange: correctChange('2026-03-01'),
    },
  });
});
