import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** What is shown where a screen fails, or cannot be loaded: it needs nothing more of the server itself. */
export const Failed = () => {
  const { t } = useTranslation();
  return (
    <section className="sheet" role="alert">
      <h1>{t('shell.failed')}</h1>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('shell.reload')}
      </Button>
    </section>
  );
};
