import type { WarningFilter } from '@anxin/client';
import { askedBy } from '../casework/asked';

/** What a list of warnings is narrowed to, in the address; `open` is the one whose panel is open. */
export const warningSearch = askedBy({
  levels: 'names',
  codes: 'names',
  stages: 'names',
  area: 'text',
  sector: 'name',
  since: 'text',
  search: 'text',
  open: 'text',
});
export type WarningSearch = ReturnType<typeof warningSearch>;

/** As the API takes it; a name that it does not have it refuses. */
export const filterOf = ({ open: _, ...filter }: WarningSearch): WarningFilter => filter as WarningFilter;
