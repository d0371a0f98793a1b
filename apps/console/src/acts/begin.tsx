import { ACTS } from '@anxin/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useSaid } from '../look';
import { ActForm } from './act-form';
import type { Filled } from './filled';
import type { Offers } from './offers';

type BeginProps = {
  readonly act: string;
  /** What the button says, where the name of the act does not. */
  readonly says?: string;
  /** From what it begins: what the form need not ask. */
  readonly to?: Filled;
  readonly initial?: Filled;
  readonly offers?: Offers;
  readonly onBegun: (answer: Filled) => unknown;
};

/** A button by which something new begins, with its form. */
export const Begin = ({ act, says, to = {}, onBegun, ...form }: BeginProps) => {
  const said = useSaid();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {says ?? said(ACTS[act]?.says)}
      </Button>
      {isOpen && (
        <ActForm
          act={act}
          to={to}
          {...form}
          onClose={() => setOpen(false)}
          onDone={(answer) => {
            setOpen(false);
            return onBegun(answer);
          }}
        />
      )}
    </>
  );
};
