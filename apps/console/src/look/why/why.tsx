import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Drawer, Tooltip } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentInChina } from '../moment';
import './why.css';

type WhyProps = {
  /** Whose reasons these are: a figure, a warning, a line. */
  readonly title: string;
  /** The reasons; asked for when the drawer opens. */
  readonly children: ReactNode;
  /** What is shown in place of the sign: the figure itself, so that it opens its reasons. */
  readonly shown?: ReactNode;
};

/** Why a figure is what it is: a sign beside it, or the figure itself, opens its reasons at the side. */
export const Why = ({ title, children, shown }: WhyProps) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const label = t('why.of', { title });
  return (
    <>
      {shown === undefined ? (
        <Tooltip title={t('why.ask')}>
          <Button
            type="text"
            size="small"
            className="why-sign no-print"
            aria-label={label}
            icon={<QuestionCircleOutlined />}
            onClick={() => setOpen(true)}
          />
        </Tooltip>
      ) : (
        <button type="button" className="why-figure" onClick={() => setOpen(true)}>
          {shown} <span className="why-of">{label}</span>
        </button>
      )}
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        size="min(640px, 100vw)"
        title={title}
        destroyOnHidden
        className="why"
      >
        {children}
      </Drawer>
    </>
  );
};

/** What a figure counts, and the time of its data. */
export const Definition = ({ says, at }: { readonly says: string; readonly at?: string | null | undefined }) => {
  const { t } = useTranslation();
  return (
    <>
      <p className="why-says">{says}</p>
      {at && <p className="why-time">{t('why.dataOf', { at: momentInChina(at) })}</p>}
    </>
  );
};
