/** Answers of a form that are in error while the rest is scored. */
import { error } from './kind.js';

/** Never shown: the answer's own problem is. */
export const answerSetAside = error('answer-set-aside', {
  en: () => ['This answer was set aside.', 'Correct the answer.'],
  vi: () => ['Câu trả lời này được để riêng.', 'Sửa lại câu trả lời.'],
});
