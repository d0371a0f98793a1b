import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

it('each figure of the systems of an area is as long as the list of projects that is narrowed to it', async () => {
  const query = `{ area(code: "620522") { systemFigures { green { part } accounts depositsLodged depositsExempt
    depositCoverage { part whole } agreementRate { part whole } governmentProjects governmentOwing governmentBehind } }`;
  const traits = {
    ...{ ALL_MET: 'green.part', ACCOUNT_OPEN: 'accounts', DEPOSIT_LODGED: 'depositsLodged' },
    ...{ DEPOSIT_EXEMPT: 'depositsExempt', DEPOSIT_REQUIRED: 'depositCoverage.whole' },
    ...{ REQUIRED_DEPOSIT_LODGED: 'depositCoverage.part', PERMIT_ISSUED: 'agreementRate.whole' },
    ...{ AGREEMENT_IN_TIME: 'agreementRate.part', GOVERNMENT_FUNDED: 'governmentProjects' },
    ...{ GOVERNMENT_OWING: 'governmentOwing', GOVERNMENT_BEHIND: 'governmentBehind' },
  };
  const lists = Object.keys(traits).map(
    (trait) => `${trait}: projects(first: 1, filter: { area: "620522", systems: [${trait}] }) { totalCount }`,
  );
  for (const who of ['OFFICE', 'HOUSING'] as const) {
    const { body } = await service.ask(who, `${query} ${lists.join(' ')} }`);
    expect(body.errors).toBeUndefined();
    const { area: county, ...found } = body.data as Record<string, { totalCount: number }> & {
      area: { systemFigures: object };
    };
    for (const [trait, path] of Object.entries(traits))
      expect({ [trait]: found[trait]?.totalCount }).toEqual({
        [trait]: path
          .split('.')
          .reduce<unknown>((of, name) => (of as Record<string, unknown>)[name], county.systemFigures),
      });
  }
});
