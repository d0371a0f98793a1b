import type { WarningFilter } from '@anxin/client';
import { askedBy } from '../casework/asked';

/** What a list of warnings is narrowed to, in the address; `open` is the one whose panel is open. */
export type WarningSearch = {
  readonly levels?: readonly string[] | undefined;
  readonly codes?: readonly string[] | undefined;
  readonly stages?: readonly string[] | undefined;
  readonly area?: string | undefined;
  readonly sector?: string | undefined;
  readonly since?: string | undefined;
  readonly search?: string | undefined;
  readonly open?: string | undefined;
};

export const warningSearch = askedBy<WarningSearch>({
  levels: 'names',
  codes: 'names',
  stages: 'names',
  area: 'text',
  sector: 'name',
  since: 'text',
  search: 'text',
  open: 'text',
});

/** As the API takes it; a name that it does not have it refuses. */
export const filterOf = ({ open: _, ...filter }: WarningSearch): WarningFilter => filter as WarningFilter;
