import { Drawer, Grid } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWordOf } from '../../look';
import './casework.css';

/** A document that was written, as it is read on the page. */
export type Previewed = {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly basis: string;
  readonly versions: readonly {
    readonly version: number;
    readonly checkCode: string;
    readonly download: string;
    readonly docx: string | null;
  }[];
};

/** The address of what a service gives, by its path there. */
export const addressOf = (service: string, path: string): string => `/services/${service}${path}`;

export const latestOf = (one: Previewed) => one.versions.at(-1);

type PreviewProps = {
  readonly of: Previewed;
  readonly service: 'cases' | 'enforcement';
  readonly kinds: string;
  readonly onClose: () => void;
};

/** The latest version of a document, beside the page on which it is named. */
export const Preview = ({ of, service, kinds, onClose }: PreviewProps) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { md } = Grid.useBreakpoint();
  const address = addressOf(service, latestOf(of)?.download ?? '');
  return (
    <Drawer open size={md ? 860 : '100%'} title={`${wordOf(kinds, of.kind)} ${of.number}`} onClose={onClose}>
      <p className="soft">
        {t('casework.checkCode', { code: latestOf(of)?.checkCode ?? '' })} · {of.basis}
      </p>
      <iframe className="document-page" src={address} title={of.number} />
      <a href={address} download>
        {t('casework.download')}
      </a>
    </Drawer>
  );
};
