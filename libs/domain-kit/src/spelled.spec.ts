import { spelled } from './spelled';

it('bytes are spelled in signs that no letter looks like, in groups', () => {
  expect(spelled(Uint8Array.from([0, 1, 31, 32, 255, 18]), 4)).toBe('01Z0-ZJ');
  expect(
    new Set(
      spelled(
        Uint8Array.from({ length: 256 }, (_, byte) => byte),
        256,
      ),
    ).size,
  ).toBe(32);
});
