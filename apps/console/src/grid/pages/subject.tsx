import { GridCase, GridClue, GridWarning } from '@anxin/client';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { yuan } from '../../look/money';
import { Call } from './call';
import { useGrid } from '../context';
import { newDraft, type FormKind, type Values } from '../draft';
import { Clocks } from '../due';
import { Kept } from './kept';
import { doable, FORMS } from '../forms/forms';
import { addressOf, go } from '../path';
import { Facts, Note, Page } from '../pieces';
import { type Asked, useAsked } from '../use-asked';

type About = {
  readonly code: string;
  readonly title: string;
  readonly next: readonly string[] | null | undefined;
  readonly values?: Values;
};

/** What may be done now: at once where nothing is asked for, else on a page of its own. What waits is said. */
const Actions = ({ code, title, next, values }: About) => {
  const { t } = useTranslation();
  const { account, drafts, keep, submit } = useGrid();
  const [chosen, choose] = useState<FormKind>();
  const own = drafts.filter(({ about, state }) => about === code && state !== 'SENT');
  const begin = async (kind: FormKind): Promise<void> => {
    const written = own.find((draft) => draft.kind === kind && draft.state !== 'WAITING');
    const draft = written ?? newDraft({ account, kind, about: code, title }, values);
    const { fields, photos } = FORMS[kind];
    if (fields.length === 0 && !photos) {
      choose(kind);
      return submit(draft);
    }
    await keep(draft);
    go(addressOf('form', draft.id));
  };
  const kinds = doable(next);
  return (
    <section className="g-actions" aria-label={t('grid.actions')}>
      {own.map(({ id, kind, state, refusal }) => (
        <Note key={id} tone={state === 'REFUSED' ? 'red' : 'blue'}>
          {t(`gridForm.form.${kind}`)} · {t(`grid.state.${state}`)} {refusal?.message}{' '}
          <a
            href={addressOf('form', id)}
            onClick={(event) => {
              event.preventDefault();
              go(addressOf('form', id));
            }}
          >
            {t('grid.see')}
          </a>
        </Note>
      ))}
      {next && kinds.length === 0 && <p className="g-soft">{t('grid.noAction')}</p>}
      {kinds.map((kind, place) => (
        <button
          key={kind}
          type="button"
          className={`g-button ${place === 0 ? 'g-first' : ''}`}
          disabled={chosen === kind || own.some((draft) => draft.kind === kind && draft.state === 'WAITING')}
          onClick={() => void begin(kind)}
        >
          {t(`gridForm.form.${kind}`)}
        </button>
      ))}
    </section>
  );
};

const Shell = ({
  title,
  asked,
  found,
  children,
}: {
  readonly title: string;
  readonly asked: Asked<unknown>;
  readonly found: boolean;
  readonly children: ReactNode;
}) => {
  const { t } = useTranslation();
  return (
    <Page title={title} back={addressOf()} asked={asked}>
      {asked.data && !found ? <Note tone="orange">{t('grid.unknown')}</Note> : children}
    </Page>
  );
};

const monthsOf = (from: string | null | undefined, to: string | null | undefined): string =>
  [from, to].filter((month, place, all) => month && all.indexOf(month) === place).join(' — ');

export const ClueAbout = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation();
  const asked = useAsked(GridClue, { code });
  const clue = asked.data?.clue;
  const title = clue?.project?.name ?? clue?.employerName ?? t('grid.kind.clue');
  return (
    <Shell title={title} asked={asked} found={Boolean(clue)}>
      {clue && (
        <>
          <Clocks of={clue.deadlines} />
          {clue.words && <blockquote className="g-words">{clue.words}</blockquote>}
          {clue.reporterPhoneMasked && <Call clue={clue.code} masked={clue.reporterPhoneMasked} />}
          <Actions code={clue.code} title={title} next={clue.next} />
          <Facts
            of={[
              [t('gridTerm.fact.channel'), t(`gridTerm.channel.${clue.channel}`)],
              [t('gridTerm.fact.stage'), t(`gridTerm.clueStage.${clue.stage}`)],
              [t('gridTerm.fact.employer'), clue.employerName],
              [t('gridTerm.fact.project'), clue.project?.name],
              [t('gridTerm.fact.people'), clue.people && t('grid.people', { count: clue.people })],
              [t('gridTerm.fact.amount'), clue.amountFen && t('grid.yuan', { amount: yuan(clue.amountFen) })],
              [t('gridTerm.fact.months'), monthsOf(clue.periodFrom, clue.periodTo)],
              [t('gridTerm.fact.reporter'), clue.reporterNameMasked],
              [t('gridTerm.fact.received'), clue.receivedOn],
              [t('gridTerm.fact.number'), clue.externalNo],
            ]}
          />
          <Kept of={clue.evidence} />
        </>
      )}
    </Shell>
  );
};

export const CaseAbout = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation();
  const asked = useAsked(GridCase, { code });
  const of = asked.data?.case;
  const title = of?.project?.name ?? of?.area.name ?? code;
  return (
    <Shell title={title} asked={asked} found={Boolean(of)}>
      {of && (
        <>
          <Clocks of={of.deadlines} />
          <Actions code={of.code} title={title} next={of.next} />
          <Facts
            of={[
              [t('gridTerm.fact.code'), of.code],
              [t('gridTerm.fact.stage'), t(`gridTerm.caseStage.${of.stage}`)],
              [t('gridTerm.fact.claim'), t('grid.yuan', { amount: yuan(of.claimFen) })],
              [t('gridTerm.fact.months'), monthsOf(of.periodFrom, of.periodTo)],
              ...of.parties.map(({ role, name }) => [t(`gridTerm.party.${role}`), name] as const),
            ]}
          />
          <Kept of={of.evidence} />
          {of.workers.length > 0 && (
            <>
              <h2>{t('grid.workers')}</h2>
              <ul className="g-clocks">
                {of.workers.map(({ worker, claimFen, paidFen, proof }) => (
                  <li key={worker.id}>
                    <span>{worker.nameMasked ?? worker.id.slice(0, 6)}</span>
                    <span className="g-soft">{t('grid.paidOf', { paid: yuan(paidFen), claim: yuan(claimFen) })}</span>
                    {proof && <span className="g-due g-calm">{t('grid.proved')}</span>}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Shell>
  );
};

export const WarningAbout = ({ id }: { readonly id: string }) => {
  const { t, i18n } = useTranslation();
  const asked = useAsked(GridWarning, { id });
  const warning = asked.data?.warning;
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const name = warning?.project?.name ?? warning?.enterprise?.name;
  const level = warning?.raisedLevel ?? warning?.level;
  return (
    <Shell title={warning?.title[language] ?? t('grid.kind.warning')} asked={asked} found={Boolean(warning)}>
      {warning && (
        <>
          <Clocks of={warning.deadlines} />
          <Actions code={warning.id} title={`${warning.title[language]} ${name ?? ''}`.trim()} next={warning.next} />
          <Facts
            of={[
              [
                t('gridTerm.fact.level'),
                level && <span className={`g-due g-${level.toLowerCase()}`}>{t(`level.${level}`)}</span>,
              ],
              [t('gridTerm.fact.project'), name],
              [t('gridTerm.fact.stage'), t(`gridTerm.warningStage.${warning.stage}`)],
              [t('gridTerm.fact.since'), warning.since],
              [
                t('gridTerm.fact.explained'),
                warning.explained && `${warning.explained.words}（${warning.explained.on}）`,
              ],
            ]}
          />
          <h2>{t('grid.why')}</h2>
          <ul className="g-why">
            {warning.figures.map((figure) => (
              <li key={figure.zh}>{figure[language]}</li>
            ))}
          </ul>
        </>
      )}
    </Shell>
  );
};
