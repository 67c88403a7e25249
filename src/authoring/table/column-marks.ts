/** Rows that number the columns: "(1) (2) (3)", "1 2 3 4=2*3", "a b c", "A B 1 2". */

const longest = 24;

/**
 * Whether a row numbers the columns. Its title is itself a mark; the marks begin with the first and rise, and letters may
 * turn into numbers once, as in "A, B, 1, 2".
 */
export function areColumnMarks(cells: readonly string[], title: string): boolean {
  const said = cells.filter((cell) => cell !== '');
  if (said.length < 3 || said.some((cell) => cell.length > longest)) return false;
  if (title !== '' && rankOf(title) === undefined) return false;
  const ranks = said.map(rankOf);
  return ranks.every((rank, at) => {
    if (!rank) return false;
    const last = at === 0 ? undefined : ranks[at - 1];
    if (!last) return rank.place === 1;
    return rank.kind === last.kind ? rank.place > last.place : rank.kind === 'number' && rank.place === 1;
  });
}

function rankOf(cell: string): { readonly kind: 'letter' | 'number'; readonly place: number } | undefined {
  // "6=4*5", "(6)=(4)x(5)": what the column is worked out from.
  const [mark = '', ...formula] = cell.replace(/[()[\]\s]/g, '').split('=');
  if (formula.length > 1 || (formula[0] !== undefined && !/^[\d+\-*x×/:,.%a-zA-Z]+$/.test(formula[0])))
    return undefined;
  if (/^\d{1,2}$/.test(mark)) return { kind: 'number', place: Number(mark) };
  return /^[a-zA-Z]$/.test(mark)
    ? { kind: 'letter', place: mark.toLowerCase().charCodeAt(0) - 96 }
    : undefined;
}
