/** Where a text stops being JSON; the messages of the runtime do not always tell. */

type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The offset of the first character that JSON does not allow there; the length of the text where it only ends too early. */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at += 1;
    const character = text[at];
    if (character === undefined) return text.length;
    const inside = open[open.length - 1];
    const after: Next = inside === undefined ? 'nothing' : 'comma-or-end';
    const wantsValue = next === 'value' || next === 'value-or-end';
    const wantsKey: boolean = next === 'key' || next === 'key-or-end';
    const mayEnd = next === 'comma-or-end' || next === (inside === '{' ? 'key-or-end' : 'value-or-end');
    if ((character === '{' || character === '[') && wantsValue) {
      open.push(character);
      next = character === '{' ? 'key-or-end' : 'value-or-end';
    } else if (character === (inside === '{' ? '}' : ']') && inside !== undefined && mayEnd) {
      open.pop();
      next = open.length === 0 ? 'nothing' : 'comma-or-end';
    } else if (character === ',' && next === 'comma-or-end') next = inside === '{' ? 'key' : 'value';
    else if (character === ':' && next === 'colon') next = 'value';
    else if (character === '"' && (wantsValue || wantsKey)) {
      const end = stringEnd(text, at);
      if (text[end] !== '"') return end;
      at = end;
      next = wantsKey ? 'colon' : after;
    } else {
      const word = wantsValue ? wordAt(text, at) : '';
      if (word === '') return at;
      at += word.length - 1;
      next = after;
    }
    at += 1;
  }
}

/** The offset of the closing quotation mark, or of what must not stand before it. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '"' || character < ' ') return at;
    if (character !== '\\') continue;
    if (!/^(["\\/bfnrt]|u[\da-fA-F]{4})/.test(text.slice(at + 1, at + 6))) return at;
    at += 1;
  }
  return text.length;
}

function wordAt(text: string, at: number): string {
  const start = text.slice(at, at + 400);
  return /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)(?![\w.+-])/.exec(start)?.[0] ?? '';
}
