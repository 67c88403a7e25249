/** What an input holds, by its own title: things that are counted are whole numbers. */
import type { Input } from '../../framework/model.js';
import { plain } from './headings.js';

/** "Số tiền", "số giờ", "số km" are measured, not counted. */
const measured =
  /^(tong )?(so )(tien|von|kinh phi|diem|gio|km|ha|met|m2|tan|kg|ty|trieu|dong|phan tram|tang|giam|lieu|thu|chi|no|du)( |$)/;

/** Inputs whose titles say that things are counted ("Số hồ sơ", "Tổng số máy tính") take whole numbers only. */
export function countedInputs(inputs: Readonly<Record<string, Input>>): Readonly<Record<string, Input>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      input.kind === 'number' && isCounted(input) ? counted(input) : input,
    ]),
  );
}

function isCounted({ title, unit, step }: Input): boolean {
  const words = plain((title?.vi ?? '').slice(0, 120));
  return (
    unit === undefined &&
    step === undefined &&
    /^(tong )?so /.test(words) &&
    !measured.test(words) &&
    !/ (binh quan|trung binh)( |$)/.test(words)
  );
}

/** A count is whole and never negative: the bound that says so is not needed. */
function counted({ min, ...input }: Input): Input {
  return { ...input, kind: 'count', ...(min !== undefined && String(min) !== '0' && { min }) };
}
