import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Offered } from './offered';

/** Of which services no files are taken in now, and the way out. */
export const Away = ({ of, again }: { readonly of: Offered['away']; readonly again: () => void }) => {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  const services = of.map((taker) => t(`imports.taker.${taker}`)).join('、');
  return (
    <Alert
      role="status"
      type="warning"
      showIcon
      title={t('imports.away', { services })}
      description={t('imports.awayHint')}
      action={<Button onClick={again}>{t('state.again')}</Button>}
    />
  );
};
