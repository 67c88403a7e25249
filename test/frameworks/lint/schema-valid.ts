import { validateFramework } from 'chiso';
import type { Check } from './finding.js';

/** The document is a valid framework, without a warning. */
export const schemaValid: Check = ({ framework }) =>
  (validateFramework(JSON.parse(JSON.stringify(framework))).issues ?? []).map(({ path, message, hint }) => ({
    place: path.join('.'),
    message: message.en,
    hint: hint.en,
  }));
