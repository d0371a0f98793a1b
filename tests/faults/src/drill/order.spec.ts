import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UPGRADE_ORDER } from './order';

it('processes are replaced in the order that operators are told', () => {
  const page = readFileSync(join(__dirname, '../../../../infra/docs/UPGRADE.md'), 'utf8');
  const told = UPGRADE_ORDER.filter((name) => name !== 'gateway').map((name) => page.indexOf(`\`${name}\``));
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(page).toContain('the gateway last');
});
