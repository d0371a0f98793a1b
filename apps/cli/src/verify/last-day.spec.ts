import { filesOf } from '@anxin/answer';
import { plainDate } from '@anxin/domain-kit';
import { edit, removeSpoilt, SMALL, spoiltCounty } from '../commands/command.fixture';
import { lastDayIn } from './last-day';

afterAll(removeSpoilt);
const today = plainDate('2026-11-22');
const lastIn = (folder: string) => lastDayIn(filesOf(folder).files, today);

describe('the last day in a folder', () => {
  it('is that of its latest punch, posting, signature, report or clue; planned days do not count', async () => {
    expect(await lastIn(SMALL)).toBe('2026-02-22');
  });

  it('is not one that a service would refuse, nor one of a file that cannot be read', async () => {
    const before = await lastIn(SMALL);
    const folder = spoiltCounty((copy) => {
      edit(copy, 'escrow-statement.csv', (text) => text.replace(/,2026-(\d\d)-/, ',2099-$1-'));
      edit(copy, 'clues.csv', (text) => text.replace('channel', 'kanal'));
    });
    expect(await lastIn(folder)).toBe(before);
  });

  it('is none where nothing is dated', async () => {
    const files = filesOf(SMALL).files.filter(({ table }) => table.name === 'enterprises');
    expect(await lastDayIn(files, today)).toBeUndefined();
  });
});
