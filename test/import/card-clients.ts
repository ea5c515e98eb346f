/** Clients made up in the format of the UCI data set; the real ones are not part of the project. */
export const COLUMNS = [
  'ID',
  'LIMIT_BAL',
  'SEX',
  'EDUCATION',
  'MARRIAGE',
  'AGE',
  ...['PAY_0', 'PAY_2', 'PAY_3', 'PAY_4', 'PAY_5', 'PAY_6'],
  ...[1, 2, 3, 4, 5, 6].map((k) => `BILL_AMT${k}`),
  ...[1, 2, 3, 4, 5, 6].map((k) => `PAY_AMT${k}`),
  'default.payment.next.month',
];

export type ClientRow = ReadonlyMap<string, string>;

/** So many clients, always the same: in arrears and not, with and without bills and payments. */
export function cardClients(count: number): readonly ClientRow[] {
  const next = dice(20_050_401);
  return Array.from({ length: count }, (_, index) => {
    const number = (name: string): number => {
      if (name === 'ID') return index + 1;
      if (name === 'LIMIT_BAL') return 10_000 * (1 + next(50));
      if (name.startsWith('PAY_AMT')) return next(3) === 0 ? 0 : next(20_000);
      if (name.startsWith('PAY_')) return next(3) === 0 ? next(10) : next(3) - 2;
      if (name.startsWith('BILL_AMT')) return next(4) === 0 ? -next(500) : next(60_000);
      return next(3);
    };
    return new Map(COLUMNS.map((name) => [name, String(number(name))]));
  });
}

export function csvOf(clients: readonly ClientRow[], columns: readonly string[] = COLUMNS): string {
  const rows = clients.map((client) => columns.map((name) => client.get(name) ?? '').join(','));
  return [columns.join(','), ...rows, ''].join('\n');
}

/** Whole numbers below a limit from a linear congruential generator (Numerical Recipes). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
