import { Link } from '@tanstack/react-router';
import { Result } from 'antd';
import { useTranslation } from 'react-i18next';

export const NotFound = () => {
  const { t } = useTranslation();
  return <Result status="info" title={t('shell.notFound')} extra={<Link to="/">{t('shell.toHome')}</Link>} />;
};
