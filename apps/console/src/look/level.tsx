import {
  AlertFilled,
  CheckCircleOutlined,
  ExclamationCircleFilled,
  InfoCircleFilled,
  QuestionCircleOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './level.css';
import { useIsWhole } from './states';

export type LevelCode = 'RED' | 'ORANGE' | 'YELLOW' | 'BLUE';

const ICONS: Readonly<Record<LevelCode | 'CALM' | 'UNKNOWN', ReactNode>> = {
  RED: <AlertFilled aria-hidden />,
  ORANGE: <WarningFilled aria-hidden />,
  YELLOW: <ExclamationCircleFilled aria-hidden />,
  BLUE: <InfoCircleFilled aria-hidden />,
  CALM: <CheckCircleOutlined aria-hidden />,
  UNKNOWN: <QuestionCircleOutlined aria-hidden />,
};

/** A level by its colour, its word and its sign: none of them alone. Nothing warns: `null`, where all has come. */
export const Level = ({ of }: { readonly of: LevelCode | null | undefined }) => {
  const { t } = useTranslation();
  const level = of ?? (useIsWhole() ? 'CALM' : 'UNKNOWN');
  return (
    <span className={`level level-${level.toLowerCase()}`}>
      {ICONS[level]} {t(`level.${level}`)}
    </span>
  );
};
