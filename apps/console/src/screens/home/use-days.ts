import { useCallback, useState } from 'react';
import { comparedDays, keepDay, likelyDay } from './days';

/** The days that a home asks for, and how it learns that the system is at another. */
export const useDays = () => {
  const [day, setDay] = useState(likelyDay);
  const told = useCallback((today: string | null | undefined): void => {
    if (!today) return;
    keepDay(today);
    setDay(today);
  }, []);
  return { days: comparedDays(day), told };
};
