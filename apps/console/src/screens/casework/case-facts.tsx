import type { CasePageQuery } from '@anxin/client';
import { Card, Descriptions, Flex, Progress, Table, Tag } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KEYED, Money, Nothing, useWho, useWordOf } from '../../look';
import { useUnit } from './unit';

export type CaseOfPage = NonNullable<CasePageQuery['case']>;
type OfCase = { readonly of: CaseOfPage };

type Task = CaseOfPage['tasks'][number];

const Column = ({ title, task }: { readonly title: string; readonly task: Task | undefined }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const unitOf = useUnit();
  if (!task)
    return (
      <Card size="small" title={title} className="task-column">
        <p className="soft">{t('casework.notAssigned')}</p>
      </Card>
    );
  return (
    <Card
      size="small"
      title={title}
      extra={<Tag color={task.role === 'LEAD' ? 'blue' : 'default'}>{wordOf('TaskRole', task.role)}</Tag>}
      className="task-column"
    >
      <strong>{unitOf(task.unit)}</strong>
      <ol className="task-steps">
        <li data-done={Boolean(task.signedOn)}>
          {task.signedOn ? t('casework.signedOn', { day: task.signedOn }) : t('casework.notSigned')}
        </li>
        <li data-done={Boolean(task.doneOn)}>
          {task.doneOn ? t('casework.doneOn', { day: task.doneOn }) : t('casework.notDone')}
        </li>
      </ol>
      {task.result && <p className="words">{task.result}</p>}
      {task.evidence.length > 0 && <p className="soft">{task.evidence.join('、')}</p>}
    </Card>
  );
};

/** Both columns of a double assignment, side by side, and who else takes part. */
export const Assignment = ({ of: { tasks } }: OfCase) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const unitOf = useUnit();
  const towns = tasks.filter(({ unit }) => unit.kind === 'TOWN');
  const departments = tasks.filter(({ unit }) => unit.kind === 'DEPARTMENT');
  const others = tasks.filter(({ unit }) => unit.kind !== 'TOWN' && unit.kind !== 'DEPARTMENT');
  const columns = (title: string, own: readonly Task[]) =>
    (own.length > 0 ? own : [undefined]).map((task, place) => <Column key={place} title={title} task={task} />);
  return (
    <section aria-label={t('casework.assignment')}>
      <h2 className="part-title">{t('casework.assignment')}</h2>
      <div className="task-columns">
        {columns(t('casework.town'), towns)}
        {columns(t('casework.departmentColumn'), departments)}
      </div>
      {others.length > 0 && (
        <p className="soft">
          {others.map(({ unit, role }) => `${wordOf('TaskRole', role)}：${unitOf(unit)}`).join('　')}
        </p>
      )}
    </section>
  );
};

/** What stands of a case beside its sums: only what there is. */
const useRows = (of: OfCase['of']): readonly (readonly [string, React.ReactNode])[] => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const unitOf = useUnit();
  const who = useWho([of.owner, of.leader, of.backlog?.leader]);
  const { supervision, backlog, aid } = of;
  return [
    ['project', of.project ? `${of.project.name ?? ''} ${of.project.code}` : '—'],
    ['area', of.area.name ?? of.area.code],
    ['sector', wordOf('Sector', of.sector) || '—'],
    ['months', of.periodFrom === of.periodTo ? of.periodFrom : `${of.periodFrom} — ${of.periodTo}`],
    ['claim', <Money key="m" fen={of.claimFen} />],
    [
      'claimParts',
      <>
        <Money fen={of.wageFen} /> + <Money fen={of.projectFen} />
      </>,
    ],
    ['claimedOn', of.claimedOn],
    ['openedOn', of.openedOn],
    ['owner', `${who(of.owner)}${of.owner === of.firstAsked ? `（${t('casework.firstAsked')}）` : ''}`],
    ['obstacles', of.obstacles.map((one) => wordOf('CaseObstacle', one)).join('、') || '—'],
    ['mediation', wordOf('CaseMediationOutcome', of.mediation) || '—'],
    [
      'procedure',
      of.procedure ? `${wordOf('CaseProcedure', of.procedure)} ${of.filingNo ?? t('casework.notAccepted')}` : '—',
    ],
    ['leader', of.leader ? who(of.leader) : '—'],
    ['supervision', supervision ? `${supervision.issuer}，${t('deadline.until', { day: supervision.dueOn })}` : '—'],
    ...(backlog
      ? ([['backlog', `${backlog.problem}；${who(backlog.leader)}；${backlog.plan}`]] as [string, string][])
      : []),
    ...(aid ? ([['aid', wordOf('CaseAidStep', aid.step)]] as [string, string][]) : []),
    ...(of.conclusion ? ([['conclusion', wordOf('CaseConclusion', of.conclusion)]] as [string, string][]) : []),
    ...(of.accountability.length > 0
      ? ([
          [
            'accountability',
            of.accountability
              .map(({ unit, step }) => `${unitOf(unit)} ${wordOf('CaseAccountability', step)}`)
              .join('、'),
          ],
        ] as [string, string][])
      : []),
  ];
};

/** What is claimed, found and proved, and by whom the case is handled. */
export const CaseFacts = ({ of }: OfCase) => {
  const { t } = useTranslation();
  const { determination } = of;
  const rows = useRows(of);
  return (
    <Flex vertical gap={16}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 1, md: 2, lg: 2 }}
        items={rows.map(([key, children]) => ({ key, label: t(`matter.fact.${key}`), children }))}
      />
      {determination && (
        <Card size="small" title={t('casework.determination', { count: determination.version })}>
          {t('casework.determined', { party: determination.liableParty, people: determination.people })}{' '}
          <strong>
            <Money fen={determination.amountFen} />
          </strong>
          <p className="soft">{determination.basis}</p>
        </Card>
      )}
      <Parties of={of} />
    </Flex>
  );
};

const Parties = ({ of: { parties } }: OfCase) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <section>
      <h2 className="part-title">{t('casework.parties')}</h2>
      {parties.length === 0 ? (
        <Nothing says={t('casework.noParties')} />
      ) : (
        <ul className="plain">
          {parties.map(({ role, name, creditCode, person }) => (
            <li key={role + (creditCode ?? name ?? person?.id ?? '')}>
              <Tag>{wordOf('CasePartyRole', role)}</Tag>
              {name ?? person?.nameMasked ?? '—'} <span className="soft">{creditCode}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Each worker: claimed, found, arrived, and what proves it. */
export const CaseWorkers = ({ of: { workers, provedWorkers } }: OfCase) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const who = useWho(workers.flatMap(({ attestedBy, confirmedBy }) => [attestedBy, confirmedBy]));
  const money = (fen: string | null) => <Money fen={fen} />;
  const all = workers.length;
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={12} wrap>
        <span>{t('casework.proved', { proved: provedWorkers, all })}</span>
        <Progress
          percent={all === 0 ? 0 : Math.floor((provedWorkers * 100) / all)}
          size="small"
          style={{ maxWidth: 240 }}
          aria-label={t('casework.proved', { proved: provedWorkers, all })}
        />
      </Flex>
      <Table
        size="small"
        rowKey={({ worker }) => worker.id}
        pagination={all > 50 ? { pageSize: 50 } : false}
        scroll={{ x: 'max-content' }}
        components={KEYED}
        dataSource={[...workers]}
        locale={{ emptyText: t('casework.noWorkers') }}
        columns={[
          { title: t('casework.worker'), render: (_, { worker }) => worker.nameMasked ?? worker.id.slice(0, 8) },
          { title: t('casework.idNumber'), render: (_, { worker }) => worker.idCardNumberMasked ?? '—' },
          { title: t('casework.claimed'), dataIndex: 'claimFen', align: 'right', render: money },
          { title: t('casework.found'), dataIndex: 'foundFen', align: 'right', render: money },
          { title: t('casework.paid'), dataIndex: 'paidFen', align: 'right', render: money },
          { title: t('casework.arrears'), dataIndex: 'arrearsFen', align: 'right', render: money },
          {
            title: t('casework.proof'),
            render: (_, { proof, evidence, attestedBy, confirmedBy }) =>
              proof ? (
                <Tag color="success">{wordOf('CaseProof', proof)}</Tag>
              ) : evidence ? (
                <span>
                  {evidence}{' '}
                  <span className="soft">
                    {confirmedBy ? who(confirmedBy) : t('casework.waitsFor', { by: who(attestedBy ?? '') })}
                  </span>
                </span>
              ) : (
                <Tag color="warning">{t('casework.unproved')}</Tag>
              ),
          },
        ]}
      />
    </Flex>
  );
};

/** What the case came from. */
export const Sources = ({ of: { clues, warnings } }: OfCase) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  if (clues.length === 0 && warnings.length === 0) return null;
  return (
    <section>
      <h2 className="part-title">{t('casework.sources')}</h2>
      <ul className="plain">
        {clues.map(({ code, channel, stage, receivedOn, employerName }) => (
          <li key={code}>
            <Link to="/clues/$code" params={{ code }}>
              {code}
            </Link>{' '}
            {wordOf('ClueChannel', channel)} · {receivedOn} · {wordOf('ClueStage', stage)}{' '}
            <span className="soft">{employerName}</span>
          </li>
        ))}
        {warnings.map((id) => (
          <li key={id}>
            {t('casework.warning')} <a href={`/warnings?open=${encodeURIComponent(id)}`}>{id}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
