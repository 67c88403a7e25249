/** The command that verifies sealed results. */
import { verifySeal } from '../../index.js';
import type { Answer, Call } from '../command.js';
import { readSoundDocument } from '../document.js';
import { operands } from '../operands.js';
import { InputProblem } from '../problem.js';

const good = {
  vi: (seal: string) => `Đúng: số liệu này theo bộ chỉ số này cho đúng kết quả này.\nNiêm phong: ${seal}\n`,
  en: (seal: string) => `Verified: these data under this framework give this result.\nSeal: ${seal}\n`,
} as const;

export function verify(call: Call): Answer {
  const [file = ''] = operands(call, ['file']);
  const { value, place } = readSoundDocument(file);
  const { value: sealed, issues = [] } = verifySeal(value);
  if (!sealed) throw new InputProblem(issues.map(place));
  return { text: good[call.language](sealed.seal.all), warnings: issues.map(place) };
}
