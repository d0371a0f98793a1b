import { Table, Tag, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Option } from '../../acts';
import { Nothing, type Said, useSaid, useWho, useWordOf } from '../../look';
import { Evidence, Pictures } from '../casework/evidence';
import type { MatterOfPage } from './kind';

type Rule = { readonly id: string; readonly title: Said };
type Item = {
  readonly item: string;
  readonly rule: Rule;
  readonly isMandatory: boolean;
  readonly answer: string | null;
  readonly reason: string | null;
  readonly evidence: readonly string[];
};
type Rectification = {
  readonly on: string;
  readonly what: string;
  readonly proofs?: readonly { readonly id: string }[];
  readonly evidence?: readonly string[];
};
type Problem = {
  readonly no: number;
  readonly item: string;
  readonly fact: string;
  readonly rule: Rule;
  readonly dueOn: string | null;
  readonly rectification: Rectification | null;
  readonly closedOn: string | null;
  readonly isOverdue: boolean;
};
type Note = { readonly on: string; readonly by: string; readonly note: string };

const COLOURS: Readonly<Record<string, string>> = { MET: 'success', NOT_MET: 'error' };

/** Pieces of evidence of which the ids alone are told. */
const Proofs = ({ of }: { readonly of: readonly string[] }) => {
  const { t } = useTranslation();
  return <Pictures of={of.map((id, at) => ({ id, fileName: t('enforcement.photo', { no: at + 1 }) }))} />;
};

/** The list of a check, item by item: what was found, why, and what shows it. */
const Items = ({ of }: { readonly of: readonly Item[] }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <Table
      size="small"
      rowKey="item"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...of]}
      columns={[
        {
          title: t('enforcement.item'),
          render: (_, { item, isMandatory }) => (
            <>
              {wordOf('CheckItem', item)} {isMandatory && <Tag>{t('enforcement.mandatory')}</Tag>}
            </>
          ),
        },
        {
          title: t('enforcement.answer'),
          render: (_, { answer }) =>
            answer ? <Tag color={COLOURS[answer] ?? 'default'}>{wordOf('ItemAnswer', answer)}</Tag> : '—',
        },
        { title: t('enforcement.because'), render: (_, { reason }) => reason ?? '—' },
        {
          title: t('enforcement.photos'),
          render: (_, { evidence }) => (evidence.length > 0 ? <Proofs of={evidence} /> : '—'),
        },
      ]}
    />
  );
};

/** What is said to be put right, with what shows it. */
const Rectified = ({ of: { on, what, proofs, evidence } }: { readonly of: Rectification }) => {
  const { t } = useTranslation();
  return (
    <>
      <p className="words">{t('enforcement.rectified', { on, what })}</p>
      <Proofs of={evidence ?? (proofs ?? []).map(({ id }) => id)} />
    </>
  );
};

/** Problems of a check, each with its rule, its last day, and what became of it. */
const Problems = ({ of }: { readonly of: readonly Problem[] }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const wordOf = useWordOf();
  if (of.length === 0) return <Nothing says={t('enforcement.noProblems')} />;
  return (
    <ul className="plain">
      {of.map(({ no, item, fact, rule, dueOn, rectification, closedOn, isOverdue }) => (
        <li key={no}>
          <strong>
            {no}. {wordOf('CheckItem', item)}
          </strong>{' '}
          {closedOn ? (
            <Tag color="success">{t('enforcement.putRight', { day: closedOn })}</Tag>
          ) : (
            <Tag color={isOverdue ? 'error' : 'warning'}>{t('enforcement.putRightBy', { day: dueOn ?? '—' })}</Tag>
          )}
          <p className="words">{fact}</p>
          <div className="soft">
            {rule.id} {said(rule.title)}
          </div>
          {rectification && <Rectified of={rectification} />}
        </li>
      ))}
    </ul>
  );
};

const Notes = ({ of }: { readonly of: readonly Note[] }) => {
  const { t } = useTranslation();
  const who = useWho(of.map(({ by }) => by));
  if (of.length === 0) return <Nothing says={t('enforcement.noNotes')} />;
  return (
    <Timeline
      items={of.toReversed().map(({ on, by, note }, at) => ({
        key: at,
        content: (
          <>
            <span className="soft">
              {on} · {who(by)}
            </span>
            <p className="words">{note}</p>
          </>
        ),
      }))}
    />
  );
};

/** The tabs that what is found on the spot has beside those of all matters. */
export const useOnSiteTabs = (of: MatterOfPage, again: () => unknown) => {
  const { t } = useTranslation();
  const { items, problems, notes, rectification, resolution } = of as {
    readonly items?: readonly Item[];
    readonly problems?: readonly Problem[];
    readonly notes?: readonly Note[];
    readonly rectification?: Rectification | null;
    readonly resolution?: Rectification | null;
  };
  const told = rectification ?? resolution;
  const tab = (key: string, label: string, children: React.ReactNode) => ({ key, label, children });
  return [
    ...(items ? [tab('items', t('enforcement.tab.items', { count: items.length }), <Items of={items} />)] : []),
    ...(problems
      ? [tab('problems', t('enforcement.tab.problems', { count: problems.length }), <Problems of={problems} />)]
      : []),
    ...(told ? [tab('rectified', t('enforcement.tab.rectified'), <Rectified of={told} />)] : []),
    ...(notes ? [tab('notes', t('enforcement.tab.notes', { count: notes.length }), <Notes of={notes} />)] : []),
    ...(of.evidence
      ? [
          tab(
            'evidence',
            t('casework.tab.evidence', { count: of.evidence.totalCount ?? 0 }),
            <Evidence subject={`watch-item:${of.code}`} kept={of.evidence.nodes} onKept={again} />,
          ),
        ]
      : []),
  ];
};

/** What their forms need not have typed: problems by what they are, evidence by its names. */
export const onSiteOffers = (of: MatterOfPage): Readonly<Record<string, readonly Option[]>> => {
  const problems = (of['problems'] ?? []) as readonly Problem[];
  return {
    problem: problems.map(({ no, fact }) => ({ value: String(no), label: `${no}. ${fact}` })),
    evidence: (of.evidence?.nodes ?? []).map(({ id, fileName }) => ({ value: id, label: fileName })),
  };
};
