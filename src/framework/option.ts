/** The options of a choice and the levels of a survey: a text, or a value with the title people read. */
import type { Input, Option } from './model.js';
import type { Title } from './notation.js';

const lists = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

/** What data hold for each option. Made once for each list, which may be long. */
export function optionValues(input: Pick<Input, 'options'> | undefined): readonly string[] | undefined {
  const options = input?.options;
  if (!options) return undefined;
  const made = lists.get(options) ?? options.map(valueIn);
  lists.set(options, made);
  return made;
}

/** What people read for the value of an option: its title, or the value itself where it has none. */
export function optionTitle(input: Pick<Input, 'options'> | undefined, value: string): Title {
  const found = input?.options?.find((option) => valueIn(option) === value);
  return typeof found === 'object' ? found.title : { vi: value, en: value };
}

function valueIn(option: string | Option): string {
  return typeof option === 'string' ? option : option?.value;
}
