import { Money, useWordOf } from '../../look';
import { speakToo } from '../../words';
import { enforcement } from '../../words/enforcement';
import type { MatterRow, Shown } from './kind';
import { textOf } from './text-of';

speakToo(enforcement);

type Term = { readonly length: number; readonly unit: string };
type ValueProps = { readonly of: MatterRow; readonly name: string; readonly shown: Shown };

/** A value of a matter, as its kind says; a dash where there is none. */
export const Value = ({ of, name, shown }: ValueProps) => {
  const wordOf = useWordOf();
  const value = of[name];
  const text = textOf(value);
  if (shown === 'term' && value) {
    const { length, unit } = value as Term;
    return <>{`${length} ${wordOf('OrderTermUnit', unit)}`}</>;
  }
  if (text === '') return <>—</>;
  if (shown === 'fen') return <Money fen={text} />;
  if (typeof shown === 'string') return <>{text}</>;
  return (
    <>
      {[value]
        .flat()
        .map((one) => wordOf(shown.enum, textOf(one)))
        .join('、')}
    </>
  );
};
