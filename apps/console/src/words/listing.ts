import { inBoth } from './in-both';

/** The words of every list. */
export const listing = inBoth(
  { listing: { shown: '已显示 {{shown}} 条，共 {{total}} 条', more: '再看一页' } },
  { listing: { shown: '{{shown}} of {{total}} shown', more: 'One more page' } },
);
