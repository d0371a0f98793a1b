/** Fen as text, as the API has them, in yuan with two digits: 9860000 is 98,600.00. No digit is lost on the way. */
export const yuan = (fen: string): string => {
  const sign = fen.startsWith('-') ? '-' : '';
  const digits = fen.replace('-', '').padStart(3, '0');
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${whole}.${digits.slice(-2)}`;
};

/** An amount that stands below others. */
export const Money = ({ fen }: { readonly fen: string | null | undefined }) => (
  <span className="figure">{fen === null || fen === undefined ? '—' : yuan(fen)}</span>
);
