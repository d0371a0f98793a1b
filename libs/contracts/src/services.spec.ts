import { ACCOUNTS, contracts, ownerOf, SERVICE_NAMES, SERVICES } from './index';

describe('the table of services', () => {
  it('gives every service a port of its own', () => {
    const ports = Object.values(SERVICES).map(({ port }) => port);
    expect(new Set(ports).size).toBe(ports.length);
  });

  it('gives every table one owner', () => {
    const tables = Object.values(SERVICES).flatMap((service) => service.tables);
    expect(new Set(tables).size).toBe(tables.length);
    expect(ownerOf('roster')).toBe('workers');
    expect(ownerOf('clues')).toBe('cases');
    expect(ownerOf('signals')).toBe('cases');
    expect(ownerOf('nothing')).toBeUndefined();
  });

  it('has no service that subscribes to itself', () => {
    for (const name of SERVICE_NAMES) expect(SERVICES[name].subscribesTo).not.toContain(name);
  });

  it('has every service hear how accounts stand, by which it refuses tokens', () => {
    const others = SERVICE_NAMES.filter((name) => name !== ACCOUNTS.keeper);
    for (const name of others) expect(SERVICES[name].subscribesTo).toContain(ACCOUNTS.keeper);
  });

  it('names the publisher of every event, but for what every journal says', () => {
    expect(['journal', ...SERVICE_NAMES]).toEqual(
      expect.arrayContaining(contracts().map(({ name }) => name.split('.')[0])),
    );
  });
});
