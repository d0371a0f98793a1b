import type { DutyFragment } from '@anxin/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Level, useSaid, useWordOf } from '../../look';
import { pageOf } from '../pages';

type Subject = { readonly kind: 'clue' | 'case' | 'warning' | 'groupEvent'; readonly id: string; readonly to: string };

/** What a duty is about, and where its page is. */
const subjectOf = ({ clue, case: of, warning, groupEvent }: DutyFragment): Subject | undefined => {
  if (of) return { kind: 'case', id: of.code, to: pageOf('cases', of.code) };
  if (clue) return { kind: 'clue', id: clue.code, to: pageOf('clues', clue.code) };
  if (warning) return { kind: 'warning', id: warning.id, to: '/warnings' };
  return groupEvent
    ? { kind: 'groupEvent', id: groupEvent.code, to: pageOf('group-events', groupEvent.code) }
    : undefined;
};

/** A duty stands in lists by what it is about, as what, and by when: several of one thing have different names. */
export const dutyKey = (of: DutyFragment): string => [of.duty, of.dueOn, of.dueAt, subjectOf(of)?.id].join(' ');

/** A clue by its channel and number there, the channel in words; any other code as it is. */
const inWords = (code: string, channelOf: (channel: string) => string): string => {
  const [channel = '', ...number] = code.split(':');
  return number.length > 0 ? `${channelOf(channel)} ${number.join(':')}` : code;
};

/** What a duty is about, one click from its page. */
export const DutySubject = ({ of }: { readonly of: DutyFragment }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const wordOf = useWordOf();
  const subject = subjectOf(of);
  if (!subject) return null;
  const { warning } = of;
  const kind = <span className="duty-kind">{t(`home.kind.${subject.kind}`)}</span>;
  if (warning)
    return (
      <Link to="/warnings" search={{ open: warning.id }} className="duty-subject">
        {kind} <Level of={warning.level} /> {said(warning.title)}
      </Link>
    );
  return (
    <Link to={subject.to} className="duty-subject">
      {kind} {inWords(subject.id, (channel) => wordOf('ClueChannel', channel))}
    </Link>
  );
};

/** Whose it is: the project, else the employer as it was told. */
export const DutyPlace = ({ of: { clue, case: of, warning } }: { readonly of: DutyFragment }) => {
  const { t } = useTranslation();
  const project = of?.project ?? clue?.project ?? warning?.project;
  const people = clue?.people ? t('home.people', { count: clue.people }) : undefined;
  return (
    <span className="duty-place">{[project?.name ?? clue?.employerName, people].filter(Boolean).join(' · ')}</span>
  );
};
