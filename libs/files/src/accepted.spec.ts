import { deflateRawSync } from 'node:zlib';
import { acceptedSetting, acceptedType, mostBytes, typeOfContent } from './accepted';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]);

/** A ZIP of one packed file, as a program that streams writes it. */
const zip = (name: string, text: string): Buffer => {
  const [path, body] = [Buffer.from(name), deflateRawSync(Buffer.from(text))];
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(body.length, 18);
  head.writeUInt32LE(Buffer.byteLength(text), 22);
  head.writeUInt16LE(path.length, 26);
  return Buffer.concat([head, path, body]);
};
const docx = zip(
  '[Content_Types].xml',
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
);
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const of = (bytes: Buffer, cut = bytes.length) => ({
  bytes: bytes.length,
  open: async function* () {
    await Promise.resolve();
    for (let from = 0; from < bytes.length; from += cut) yield bytes.subarray(from, from + cut);
  },
});

describe('the type of a file', () => {
  it.each([
    [PDF, 'application/pdf'],
    [PNG, 'image/png'],
    [JPEG, 'image/jpeg'],
    [docx, DOCX],
    [zip('a.txt', 'x'), 'application/zip'],
    [Buffer.from('欠薪三个月'), undefined],
    [Buffer.from('<html><script>'), undefined],
  ])('is told by the content, and by nothing else (%#)', async (bytes, type) => {
    expect(await typeOfContent(of(bytes).open())).toBe(type);
    expect(await typeOfContent(of(bytes, 3).open())).toBe(type);
  });
});

describe('a file', () => {
  const accepted = acceptedSetting.parse(`application/pdf=1, image/png=2,${DOCX}=1`);

  it('of a type that is named is taken up to its own limit', async () => {
    expect(mostBytes(accepted)).toBe(2 * 1024 * 1024);
    expect(await acceptedType(of(PDF), accepted)).toBe('application/pdf');
    const large = Buffer.concat([PDF, Buffer.alloc(1024 * 1024)]);
    await expect(acceptedType(of(large), accepted)).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      details: { type: 'application/pdf', limitBytes: '1048576' },
    });
    await expect(acceptedType(of(Buffer.concat([PNG, Buffer.alloc(1024 * 1024)])), accepted)).resolves.toBe(
      'image/png',
    );
  });

  it.each([
    ['a program', EXE, 'FILE_TYPE_NOT_ALLOWED'],
    ['a type that is not named', JPEG, 'FILE_TYPE_NOT_ALLOWED'],
    ['words', Buffer.from('x'), 'FILE_TYPE_NOT_ALLOWED'],
    ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
  ])('that is %s is refused', async (_, bytes, code) => {
    await expect(acceptedType(of(bytes), accepted)).rejects.toMatchObject({ code });
  });
});

it.each(['', 'pdf=1', 'application/pdf', 'application/pdf=0', 'application/pdf=x'])(
  'a setting of "%s" is none',
  (text) => {
    expect(acceptedSetting.safeParse(text).success).toBe(false);
  },
);
