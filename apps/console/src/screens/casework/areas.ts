import { HomeArea } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { parsedOf } from '../../api';
import type { Option } from '../../acts';

type Areas = { readonly own: readonly Option[]; readonly towns: readonly Option[] };

/** The area that one answers for, and the towns within, by their names. */
export const useAreas = (): Areas => {
  const { data } = useQuery(parsedOf(HomeArea));
  const { homeArea } = data ?? {};
  const option = ({ code, name }: { readonly code: string; readonly name: string | null }): Option => ({
    value: code,
    label: name ?? code,
  });
  return { own: homeArea ? [option(homeArea)] : [], towns: (homeArea?.children ?? []).map(option) };
};
