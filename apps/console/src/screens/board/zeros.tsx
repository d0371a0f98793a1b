import type { AreaBoardQuery } from '@anxin/client';
import { CheckCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

type Targets = NonNullable<AreaBoardQuery['board']>['targets'];

/** The two figures that are to be zero, as the area's parameter names them. */
export const Zeros = ({ of }: { readonly of: Targets }) => {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <section className="zeros" aria-label={t('board.zeros')}>
      <b>{t('board.zeros')}</b>
      {of.map(({ of: target, count, isZero }) => (
        <span key={target} className={`zero ${isZero ? 'is-good' : 'is-bad'}`}>
          {isZero ? <CheckCircleOutlined aria-hidden /> : <ExclamationCircleFilled aria-hidden />}{' '}
          {t(`board.zeroOf.${target}`)} <span className="figure">{count}</span> ·{' '}
          {t(isZero ? 'board.zero' : 'board.notZero')}
        </span>
      ))}
    </section>
  );
};
