/** A message and what to do about it, in one language. */
type Sentences = readonly [message: string, hint: string];

/** The sentences of a kind of problem, side by side so that no language can be forgotten. */
export interface KindSentences<P> {
  readonly vi: (params: P) => Sentences;
  readonly en: (params: P) => Sentences;
}

/** One kind of problem: its code, which no other kind has, its severity and its sentences. */
export interface IssueKind<P = object> extends KindSentences<P> {
  readonly code: string;
  readonly severity: 'error' | 'warning';
}

/** A kind of problem that prevents the use of the thing. */
// @__NO_SIDE_EFFECTS__
export function error<P = object>(code: string, sentences: KindSentences<P>): IssueKind<P> {
  return { code, severity: 'error', ...sentences };
}

/** A kind of problem that someone should look at. */
// @__NO_SIDE_EFFECTS__
export function warning<P = object>(code: string, sentences: KindSentences<P>): IssueKind<P> {
  return { code, severity: 'warning', ...sentences };
}
