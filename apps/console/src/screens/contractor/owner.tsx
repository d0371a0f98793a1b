import { Link } from '@tanstack/react-router';
import { Alert, Result } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, useSession } from '../../api';

type OwnedProps = { readonly children: ReactNode };

/** Screens of one role: whoever else comes is told whose they are. */
const Owned = ({ by, children }: OwnedProps & { readonly by: Role }) => {
  const { t } = useTranslation();
  const { account } = useSession();
  if (account.role === by) return children;
  return (
    <Result
      status="403"
      title={t('contractor.notYours')}
      subTitle={t('contractor.notYoursWhy', { role: t(`role.${account.role}`) })}
      extra={<Link to="/">{t('shell.toHome')}</Link>}
    />
  );
};

/** Screens of general contractors. */
export const OfContractors = ({ children }: OwnedProps) => <Owned by="CONTRACTOR">{children}</Owned>;

/** Screens of those who employ people on others' sites. */
export const OfSubcontractors = ({ children }: OwnedProps) => <Owned by="SUBCONTRACTOR">{children}</Owned>;

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
