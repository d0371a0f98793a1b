import { lazy, Suspense, useEffect, useState } from 'react';
import { onToast, type Toast } from '../look';

/** Loaded with the first toast: most visits have none. */
const Toaster = lazy(() => import('./toaster').then(({ Toaster: shown }) => ({ default: shown })));

/** Where toasts are shown. */
export const Toasts = () => {
  const [newest, setNewest] = useState<Toast>();
  useEffect(() => onToast(setNewest), []);
  return newest ? (
    <Suspense>
      <Toaster of={newest} />
    </Suspense>
  ) : null;
};
