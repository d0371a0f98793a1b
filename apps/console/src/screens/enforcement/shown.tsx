import { Money, useWordOf } from '../../look';
import type { MatterRow, Shown } from './matters';

/** A value of a matter, as its kind says; a dash where there is none. */
export const Value = ({
  of,
  name,
  shown,
}: {
  readonly of: MatterRow;
  readonly name: string;
  readonly shown: Shown;
}) => {
  const wordOf = useWordOf();
  const value = of[name];
  if (value === null || value === undefined || value === '') return <>—</>;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (shown === 'fen') return <Money fen={text} />;
  return <>{shown === 'text' ? text : wordOf(shown.enum, text)}</>;
};
