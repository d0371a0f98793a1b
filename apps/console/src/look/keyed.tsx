import type { ComponentProps } from 'react';

const KeyedTable = (given: ComponentProps<'table'>) => <table {...given} tabIndex={0} />;

/** The parts of a table that may be wider than the window and holds nothing to be focused: the keyboard scrolls it. */
export const KEYED = { table: KeyedTable };
