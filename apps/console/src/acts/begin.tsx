import { ACTS } from '@anxin/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useSaid } from '../look';
import { ActForm } from './act-form';
import type { Filled } from './filled';
import type { Offers } from './offers';

type BeginProps = {
  readonly act: string;
  /** From what it begins: what the form need not ask. */
  readonly to?: Filled;
  readonly initial?: Filled;
  readonly offers?: Offers;
  readonly onBegun: (answer: Filled) => unknown;
};

/** A button by which something new begins, with its form. */
export const Begin = ({ act, to = {}, onBegun, ...form }: BeginProps) => {
  const said = useSaid();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {said(ACTS[act]?.says)}
      </Button>
      {isOpen && <ActForm act={act} to={to} {...form} onClose={() => setOpen(false)} onDone={onBegun} />}
    </>
  );
};
