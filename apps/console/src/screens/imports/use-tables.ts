import { useCallback, useEffect, useState } from 'react';
import { type Offered, readTables } from './offered';

/** The tables that whoever is logged in may send; of a service that is away none, and which it is. */
export const useTables = (): Offered & { readonly again: () => void } => {
  const [offered, setOffered] = useState<Offered>({ tables: [], away: [] });
  const again = useCallback(() => void readTables().then(setOffered), []);
  useEffect(again, [again]);
  return { ...offered, again };
};
