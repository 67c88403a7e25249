/** A sentence, a heading or a word for people, in every language there is; another language is one more key. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
