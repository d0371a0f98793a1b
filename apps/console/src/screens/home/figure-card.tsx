import { ArrowDownOutlined, ArrowUpOutlined, InfoCircleOutlined, MinusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure, Leads } from './figures';

const IN_GROUPS = new Intl.NumberFormat('en-US');
const grouped = (value: number): string => IN_GROUPS.format(value);

/** How it changed, in a sign and words; good or bad is also a colour. */
const Change = ({ of: { rose, against, isGain }, before }: { readonly of: Figure; readonly before: string }) => {
  const { t } = useTranslation();
  if (rose === undefined) return <span>{t(against === 'YEAR' ? 'home.noYearBefore' : 'home.noBefore')}</span>;
  const since = against === 'YEAR' ? t('home.sinceYear') : t('home.since', { day: before });
  const isGood = rose > 0 === (isGain ?? false);
  const by = grouped(Math.abs(rose));
  return (
    <span className={rose === 0 ? '' : isGood ? 'is-good' : 'is-bad'}>
      {rose === 0 ? (
        <MinusOutlined aria-hidden />
      ) : rose > 0 ? (
        <ArrowUpOutlined aria-hidden />
      ) : (
        <ArrowDownOutlined aria-hidden />
      )}{' '}
      {since} {t(rose === 0 ? 'home.same' : rose > 0 ? 'home.more_than' : 'home.less_than', { by })}
    </span>
  );
};

type LedProps = {
  readonly by: Leads | undefined;
  readonly className: string;
  readonly children: ReactNode;
};

/** What is counted, a click from the list of it. */
const Led = ({ by, className, children }: LedProps) =>
  by ? (
    <Link to={by.to} search={by.search as never} className={className}>
      {children}
    </Link>
  ) : (
    <span className={className}>{children}</span>
  );

type FigureCardProps = { readonly of: Figure; readonly before: string; readonly asOf: string };

/** A figure with its definition, its change and the time of its data; it leads to its list. */
export const FigureCard = ({ of, before, asOf }: FigureCardProps) => {
  const { t } = useTranslation();
  const title = t(`home.figure.${of.key}.title`);
  return (
    <article className="sheet figure-card">
      <h3>{title}</h3>
      <details className="definition">
        <summary aria-label={`${t('home.definition')}：${title}`}>
          <InfoCircleOutlined aria-hidden />
        </summary>
        <p>{t(`home.figure.${of.key}.says`)}</p>
      </details>
      <Led by={of.leads} className="figure-value figure">
        {of.value ?? '—'} <small>{of.value === null ? '' : t(`home.figure.${of.key}.unit`)}</small>
      </Led>
      <span className="figure-detail figure">
        {of.value !== null &&
          of.parts.map(({ says, value, leads }) => (
            <Led key={says} by={leads} className="figure-part">
              {t(`home.part.${says}`, { value })}
            </Led>
          ))}
      </span>
      <p className="change">
        <Change of={of} before={before} />
        <small className="figure">{t('home.asOf', { at: asOf })}</small>
      </p>
    </article>
  );
};
