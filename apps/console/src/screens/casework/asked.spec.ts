import { askedBy } from './asked';

const read = askedBy({ stages: 'names', channel: 'name', project: 'text', late: 'yes' });

it('an address says which part of a list is shown', () =>
  expect(read({ stages: ['RECEIVED', 'SIGNED'], channel: 'HOTLINE_12345', project: ' 2506 ', late: true })).toEqual({
    stages: ['RECEIVED', 'SIGNED'],
    channel: 'HOTLINE_12345',
    project: '2506',
    late: true,
  }));

it('one that was typed by hand is read as far as it can be, and never fails', () =>
  expect(read({ stages: 'SIGNED', channel: 'no where', project: 12, late: 'no', else: 1 })).toEqual({
    stages: ['SIGNED'],
    project: '12',
  }));
