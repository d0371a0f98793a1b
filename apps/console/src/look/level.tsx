import {
  AlertFilled,
  CheckCircleOutlined,
  ExclamationCircleFilled,
  InfoCircleFilled,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './level.css';

export type LevelCode = 'RED' | 'ORANGE' | 'YELLOW' | 'BLUE';

const ICONS: Readonly<Record<LevelCode | 'CALM', ReactNode>> = {
  RED: <AlertFilled aria-hidden />,
  ORANGE: <WarningFilled aria-hidden />,
  YELLOW: <ExclamationCircleFilled aria-hidden />,
  BLUE: <InfoCircleFilled aria-hidden />,
  CALM: <CheckCircleOutlined aria-hidden />,
};

/** A level by its colour, its word and its sign: none of them alone. Nothing warns: `null`. */
export const Level = ({ of }: { readonly of: LevelCode | null | undefined }) => {
  const { t } = useTranslation();
  const level = of ?? 'CALM';
  return (
    <span className={`level level-${level.toLowerCase()}`}>
      {ICONS[level]} {t(`level.${level}`)}
    </span>
  );
};
