import { Search, type SearchQuery } from '@anxin/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { Link, useSearch } from '@tanstack/react-router';
import { Grid } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf, useSession } from '../../api';
import { Level, Nothing, Screen, useWordOf } from '../../look';
import { SearchBox } from '../../shell/search-box';
import '../home/home.css';
import '../board/board.css';
import { pageOf } from '../pages';
import { People } from './people';
import './search.css';

/** How many of a kind are shown. */
const SHOWN = 10;
const SHORTEST = 2;

type GroupProps = {
  readonly title: string;
  readonly count: number | undefined;
  readonly children: readonly ReactNode[];
};

const Group = ({ title, count, children }: GroupProps) => {
  const { t } = useTranslation();
  if (!count) return null;
  return (
    <section className="sheet">
      <h2 className="board-head">
        {title} <span className="figure">{count}</span>
      </h2>
      <ul className="found">{children}</ul>
      {count > children.length && <p className="soft-line">{t('search.more', { count, shown: children.length })}</p>}
    </section>
  );
};

type CluesProps = { readonly title: string; readonly of: SearchQuery['clues'] | undefined };

const Clues = ({ title, of }: CluesProps) => {
  const wordOf = useWordOf();
  return (
    <Group title={title} count={of?.totalCount}>
      {(of?.nodes ?? []).map(({ code, stage, receivedOn, employerName }) => (
        <li key={code}>
          <Link to={pageOf('clues', code)}>{code}</Link>
          <span className="soft-line figure">
            {[employerName, wordOf('ClueStage', stage), receivedOn].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </Group>
  );
};

const Found = ({ of: { projects, enterprises, clues, called, cases } }: { readonly of: SearchQuery }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <>
      <Group title={t('search.projects')} count={projects?.totalCount}>
        {(projects?.nodes ?? []).map(({ code, name, sector, warningLevel, area }) => (
          <li key={code}>
            <Level of={warningLevel} /> <Link to={pageOf('projects', code)}>{name}</Link>
            <span className="soft-line figure">
              {[code, area?.name, wordOf('Sector', sector)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </Group>
      <Group title={t('search.enterprises')} count={enterprises?.totalCount}>
        {(enterprises?.nodes ?? []).map(({ creditCode, name, kind, area }) => (
          <li key={creditCode}>
            <Link to={pageOf('enterprises', creditCode)}>{name}</Link>
            <span className="soft-line figure">
              {[creditCode, wordOf('EnterpriseKind', kind), area?.name].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </Group>
      <Group title={t('search.cases')} count={cases?.totalCount}>
        {(cases?.nodes ?? []).map(({ code, stage, openedOn, project }) => (
          <li key={code}>
            <Link to={pageOf('cases', code)}>{code}</Link>
            <span className="soft-line figure">
              {[project?.name, wordOf('CaseStage', stage), openedOn].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </Group>
      <Clues title={t('search.called')} of={called} />
      <Clues title={t('search.clues')} of={clues} />
    </>
  );
};

const countIn = ({ projects, enterprises, clues, called, cases }: SearchQuery): number =>
  [projects, enterprises, clues, called, cases].reduce((sum, list) => sum + (list?.totalCount ?? 0), 0);

/** What a name, part of one, a code, initials or the end of a telephone number lead to; workers by their whole names alone. */
export const SearchPage = () => {
  const { t } = useTranslation();
  const { role } = useSession().account;
  const { lg } = Grid.useBreakpoint();
  const { q: text } = useSearch({ from: '/search' });
  const isTail = text !== undefined && /^\d{4}$/.test(text);
  const isAsked = text !== undefined && [...text].length >= SHORTEST;
  const { data, loading, error, refetch } = useQuery(
    parsedOf(Search),
    isAsked ? { variables: { text, first: SHOWN, phoneTail: isTail ? text : null, isTail } } : skipToken,
  );
  const isName = text !== undefined && /^[\p{Script=Han}·]{2,10}$/u.test(text);
  return (
    <Screen loading={loading} fault={error} isBare={isAsked && !data} again={() => void refetch()}>
      <header className="screen-head">
        <div>
          <h1>{t('search.title')}</h1>
          {text && <p>{t('search.of', { text })}</p>}
        </div>
      </header>
      {!lg && <SearchBox />}
      {!isAsked && <Nothing says={t('search.short')} />}
      {data && <Found of={data} />}
      {data && countIn(data) === 0 && !error && <Nothing says={t('search.none')} />}
      {role === 'OFFICE' && <People key={text} name={isName ? text : undefined} />}
    </Screen>
  );
};
