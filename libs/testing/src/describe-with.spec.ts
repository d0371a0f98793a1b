import { describeWith, type Needed } from './describe-with';

const NGINX: Needed = { name: 'nginx', isHere: false, wayOut: 'apt-get install nginx', requiredBy: 'ANXIN_TEST_NEEDS' };

describe('specs that need what is not here', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    delete process.env['ANXIN_TEST_NEEDS'];
  });

  it('are skipped, with the reason and the way out in their name', () => {
    const skip = jest.spyOn(describe, 'skip').mockImplementation(() => undefined);
    describeWith(NGINX)('streams', () => undefined);
    expect(skip).toHaveBeenCalledWith(
      'streams (skipped: nginx is not here: apt-get install nginx)',
      expect.any(Function),
    );
  });

  it('fail where it is required', () => {
    process.env['ANXIN_TEST_NEEDS'] = '1';
    expect(() => describeWith(NGINX)('streams', () => undefined)).toThrow(
      'ANXIN_TEST_NEEDS=1, but nginx is not here: apt-get install nginx',
    );
  });
});

describeWith({ ...NGINX, isHere: true })('specs that need what is here', () => {
  it('run', () => expect(true).toBe(true));
});
