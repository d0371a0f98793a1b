import { Link } from '@tanstack/react-router';
import { Alert, Result } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api';

/** Screens of contractors, for contractors: whoever else comes is told whose they are. */
export const OfContractors = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { account } = useSession();
  if (account.role === 'CONTRACTOR') return children;
  return (
    <Result
      status="403"
      title={t('contractor.notYours')}
      subTitle={t('contractor.notYoursWhy', { role: t(`role.${account.role}`) })}
      extra={<Link to="/">{t('shell.toHome')}</Link>}
    />
  );
};

/** Whom to call about what only the office may change. */
export const OfficePhone = () => {
  const { t } = useTranslation();
  const { office } = useSession();
  return office.phone ? (
    <>
      {office.name} <a href={`tel:${office.phone}`}>{office.phone}</a>
    </>
  ) : (
    <>{office.name || t('role.OFFICE')}</>
  );
};

/** What to do about what was reported wrongly: a contractor changes none of it. */
export const Wrong = () => {
  const { t } = useTranslation();
  return (
    <Alert
      type="info"
      showIcon
      title={t('contractor.wrong.title')}
      description={
        <>
          {t('contractor.wrong.says')} <OfficePhone />
        </>
      }
    />
  );
};
