/** What a field of a document is, for its JSON Schema. */
export type FieldWords = readonly [
  title: string,
  description: string,
  titleVi: string,
  descriptionVi: string,
];

/** The words of every field of a rule; a field without words does not compile. */
export type WordsOf<R> = { readonly [F in Exclude<keyof R, 'kind'>]-?: FieldWords };
