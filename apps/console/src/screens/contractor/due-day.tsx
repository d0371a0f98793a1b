import { ClockCircleOutlined, WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ToDo } from './to-do';

/** By when, with its sign and word: never by colour alone. */
export const DueDay = ({ of: { dueOn, isLate } }: { readonly of: ToDo }) => {
  const { t } = useTranslation();
  if (dueOn === null) return <span className="soft">{t('contractor.noDay')}</span>;
  return (
    <span className={`level level-${isLate ? 'red' : 'blue'}`}>
      {isLate ? <WarningFilled aria-hidden /> : <ClockCircleOutlined aria-hidden />} {dueOn}{' '}
      {t(isLate ? 'contractor.late' : 'contractor.inTime')}
    </span>
  );
};
