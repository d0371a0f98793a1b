import { shutFields } from '@anxin/testing';
import { workers } from './subgraph';

it('whoever may see an object may see every field that it cannot be without', () => {
  expect(shutFields(workers.schema())).toEqual([]);
});
