import { z } from 'zod';
import { describeSettings, printConfig } from './settings';

const SHAPE = {
  PORT: z.coerce.number().default(4000).meta({ zh: '端口', en: 'Port' }),
  KEY: z.string().meta({ zh: '密钥', en: 'Key', secret: true }),
  NAMES: z
    .string()
    .transform((text) => text.split(','))
    .prefault('')
    .meta({ zh: '名单', en: 'Names', since: '0.2' }),
  FOLDER: z.string().optional().meta({ zh: '文件夹', en: 'Folder' }),
};

it('a setting says what it means, what holds without it, whether it is needed or secret, and since when', () => {
  expect(describeSettings(SHAPE)).toEqual([
    { name: 'PORT', zh: '端口', en: 'Port', usual: '4000', isNeeded: false, isSecret: false, since: '0.1' },
    { name: 'KEY', zh: '密钥', en: 'Key', usual: undefined, isNeeded: true, isSecret: true, since: '0.1' },
    { name: 'NAMES', zh: '名单', en: 'Names', usual: undefined, isNeeded: false, isSecret: false, since: '0.2' },
    { name: 'FOLDER', zh: '文件夹', en: 'Folder', usual: undefined, isNeeded: false, isSecret: false, since: '0.1' },
  ]);
});

it('a setting of which nothing is said in both languages is named', () =>
  expect(() => describeSettings({ BARE: z.string().meta({ en: 'Bare' }) })).toThrow('the setting BARE'));

it('what holds is printed with its origin, a secret masked, and nothing that is no setting', () => {
  const printed = printConfig(SHAPE, { KEY: 'open sesame', FOLDER: '/data', HOME: '/home/x' });
  expect(printed.split('\n')).toEqual([
    'PORT=4000  # usual 默认',
    'KEY=********',
    'NAMES=  # none 未设',
    'FOLDER=/data',
  ]);
  expect(printConfig(SHAPE, { KEY_FILE: '/run/secrets/key' })).toContain('KEY_FILE=/run/secrets/key\n');
  expect(printConfig(SHAPE, {})).toContain('KEY=  # missing 缺少');
});
