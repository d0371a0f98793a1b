import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Behind } from './behind';

type LedProps = { readonly by: Behind | undefined; readonly children: ReactNode };

/** A figure, a click from the list of what it counts, where there is one. */
export const Led = ({ by, children }: LedProps) =>
  by ? (
    <Link to={by.to} search={by.search as never}>
      {children}
    </Link>
  ) : (
    children
  );
