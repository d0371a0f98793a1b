import { Vault } from './vault';

const keyOf = (byte: number): Buffer => Buffer.alloc(32, byte);
const vault = new Vault({ person: keyOf(1), card: keyOf(2), atRest: keyOf(3) });
const NUMBER = '11010519491231002X';
const PLACE = 'person.id_card_number abc';

describe('a token', () => {
  it('is the same for the same number in every service that holds the key, whatever its key at rest', () => {
    const other = new Vault({ person: keyOf(1), card: keyOf(2), atRest: keyOf(9) });
    expect(other.personToken(NUMBER)).toBe(vault.personToken(NUMBER));
    expect(other.cardToken(NUMBER)).toBe(vault.cardToken(NUMBER));
  });

  it('is another one for another number, another key, and for a card instead of a person', () => {
    const other = new Vault({ person: keyOf(4), card: keyOf(5), atRest: keyOf(3) });
    const tokens = [
      vault.personToken(NUMBER),
      vault.personToken(`${NUMBER}1`),
      vault.cardToken(NUMBER),
      other.personToken(NUMBER),
      other.cardToken(NUMBER),
    ];
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('of a name is the same for the same name, and no number has it', () => {
    expect(vault.nameToken('张三')).toBe(vault.nameToken('张三'));
    const tokens = [
      vault.nameToken(NUMBER),
      vault.personToken(NUMBER),
      vault.cardToken(NUMBER),
      vault.nameToken('张三'),
    ];
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('has the form that the contracts ask for, and nothing of the number in it', () => {
    for (const number of ['', NUMBER, '张三', '6'.repeat(1_000)]) {
      const token = vault.personToken(number);
      expect(token).toMatch(/^[\w-]{43}$/);
      if (number !== '') expect(token).not.toContain(number);
    }
  });
});

describe('what is encrypted', () => {
  it.each(['', 'a', NUMBER, '欧阳·娜娜𠮷', '\u0000', 'x'.repeat(100_000)])('is read again: %.20j', (plain) => {
    expect(vault.decrypt(vault.encrypt(plain, PLACE), PLACE)).toBe(plain);
  });

  it('is another text each time, and never the plain one', () => {
    const ciphers = Array.from({ length: 50 }, () => vault.encrypt(NUMBER, PLACE));
    expect(new Set(ciphers.map((cipher) => cipher.toString('hex'))).size).toBe(50);
    expect(ciphers.some((cipher) => cipher.includes(NUMBER))).toBe(false);
  });

  it('is not read where another stands, so that two that were swapped are shown as neither', () => {
    const [one, other] = [vault.encrypt(NUMBER, 'person 1'), vault.encrypt('4'.repeat(18), 'person 2')];
    expect(() => vault.decrypt(one, 'person 2')).toThrow();
    expect(() => vault.decrypt(other, 'person 1')).toThrow();
  });

  it('says which key it is of: while a key is changed both read, and the new one writes', () => {
    const before = vault.encrypt(NUMBER, PLACE);
    const changing = new Vault({ person: keyOf(1), card: keyOf(2), atRest: [keyOf(7), keyOf(3)] });
    expect(changing.decrypt(before, PLACE)).toBe(NUMBER);
    const after = changing.encrypt(NUMBER, PLACE);
    expect(() => vault.decrypt(after, PLACE)).toThrow('a cipher of a key that is not here');
    expect(new Vault({ person: keyOf(1), card: keyOf(2), atRest: keyOf(7) }).decrypt(after, PLACE)).toBe(NUMBER);
    expect(changing.keyIds.atRest).toHaveLength(2);
    expect(changing.keyIds.atRest).toContain(vault.keyIds.atRest[0]);
  });

  it('is not read with another key', () => {
    const other = new Vault({ person: keyOf(1), card: keyOf(2), atRest: keyOf(4) });
    expect(() => other.decrypt(vault.encrypt(NUMBER, PLACE), PLACE)).toThrow();
  });

  it('is not read when a single byte of it was changed, wherever', () => {
    const cipher = vault.encrypt(NUMBER, PLACE);
    for (const index of cipher.keys()) {
      const changed = Buffer.from(cipher);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => vault.decrypt(changed, PLACE)).toThrow();
    }
  });

  it.each([0, 1, 12, 20, 27])('is not read when it is cut off after %s bytes', (length) => {
    expect(() => vault.decrypt(vault.encrypt(NUMBER, PLACE).subarray(0, length), PLACE)).toThrow();
  });

  it.each([[0], [1], [27]])('is not read when its tag is shorter than it was made: %s bytes', (length) => {
    const cipher = vault.encrypt('', PLACE);
    expect(() => vault.decrypt(cipher.subarray(0, length), PLACE)).toThrow();
  });
});
