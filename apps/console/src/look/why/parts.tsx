import type { WhyPartsFragment } from '@anxin/client';
import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api';
import { momentInChina } from '../moment';
import { type Said, useSaid } from '../said';

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="why-section">
    <h3>{title}</h3>
    {children}
  </section>
);

/** The words for each reader; a contractor reads its own. */
const Says = ({ why }: { readonly why: WhyPartsFragment }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const { role } = useSession().account;
  if (role === 'CONTRACTOR' || role === 'SUBCONTRACTOR') return <p className="why-says">{said(why.contractor)}</p>;
  return (
    <Tabs
      size="small"
      items={(['inspector', 'contractor', 'worker'] as const).map((reader) => ({
        key: reader,
        label: t(`why.to.${reader}`),
        children: <p className="why-says">{said(why[reader])}</p>,
      }))}
    />
  );
};

const Rules = ({ rules }: Pick<WhyPartsFragment, 'rules'>) => {
  const { t } = useTranslation();
  const said = useSaid();
  return rules.map(({ id, title, instrument, article, inForceFrom, says, sources }) => (
    <div key={id} className="why-rule">
      <b>{said(title)}</b>
      <p>{said(says)}</p>
      <small>
        {said(instrument)} {said(article)} · {t('why.inForceFrom', { day: inForceFrom })} ·{' '}
        {sources.map(said).join('；')} · {id}
      </small>
    </div>
  ));
};

const Parameters = ({ parameters }: Pick<WhyPartsFragment, 'parameters'>) => {
  const { t } = useTranslation();
  const said = useSaid();
  return parameters.map(({ name, title, says, areaCode, basis, from }) => (
    <div key={`${name} ${from}`} className="why-rule">
      <b>{said(title)}</b>
      <p>{said(says)}</p>
      <small>{[t('why.setBy', { area: areaCode, day: from }), basis].filter(Boolean).join(' · ')}</small>
    </div>
  ));
};

const Facts = ({ facts }: { readonly facts: NonNullable<WhyPartsFragment['facts']> }) => {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <>
      <ul className="why-facts">
        {facts.nodes.map(({ kind, day, says, heldAgainst, who, origin, recordedAt }, at) => (
          <li key={at}>
            <span className="why-day figure">{day ?? '—'}</span>
            <div>
              <b>{t(`why.fact.${kind}`)}</b> {who && <span>{who} </span>}
              {said(says)}
              {heldAgainst && <span className="why-against"> {t('why.against', { what: said(heldAgainst) })}</span>}
              <small>
                {[origin, recordedAt && t('why.recordedAt', { at: momentInChina(recordedAt) })]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </div>
          </li>
        ))}
      </ul>
      {facts.totalCount > facts.nodes.length && (
        <p className="why-time">{t('why.first', { shown: facts.nodes.length, all: facts.totalCount })}</p>
      )}
    </>
  );
};

const Sentences = ({ of }: { readonly of: readonly Said[] }) => {
  const said = useSaid();
  return of.map((sentence) => (
    <p key={sentence.zh} className="figure">
      {said(sentence)}
    </p>
  ));
};

/** Why, whole: in words for whoever is told, the arithmetic, the facts, the parameters, the law. */
export const WhyParts = ({ why, asOf }: { readonly why: WhyPartsFragment; readonly asOf?: string | null }) => {
  const { t } = useTranslation();
  const { figures, facts, parameters, rules } = why;
  return (
    <>
      {asOf && <p className="why-time">{t('why.asOf', { day: asOf })}</p>}
      <Says why={why} />
      {figures.length > 0 && (
        <Section title={t('why.figures')}>
          <Sentences of={figures} />
        </Section>
      )}
      {facts && facts.totalCount > 0 && (
        <Section title={t('why.facts', { count: facts.totalCount })}>
          <Facts facts={facts} />
        </Section>
      )}
      {parameters.length > 0 && (
        <Section title={t('why.parameters')}>
          <Parameters parameters={parameters} />
        </Section>
      )}
      <Section title={t('why.rules')}>
        <Rules rules={rules} />
      </Section>
    </>
  );
};
