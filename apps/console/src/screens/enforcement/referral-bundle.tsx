import { FileZipOutlined } from '@ant-design/icons';
import { Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';

/** All of a transfer in one file: contents, papers and evidence, to be handed over. */
export const ReferralBundle = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation();
  return (
    <Card size="small" title={t('enforcement.bundle.title')}>
      <p className="soft">{t('enforcement.bundle.says')}</p>
      <Button
        icon={<FileZipOutlined />}
        href={`/services/enforcement/referrals/${encodeURIComponent(code)}/bundle.zip`}
      >
        {t('enforcement.bundle.take')}
      </Button>
    </Card>
  );
};
