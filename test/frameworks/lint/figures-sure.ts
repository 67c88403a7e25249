import type { Check } from './finding.js';
import { partsOf } from './finding.js';

const figures = ['max', 'weight', 'cap', 'components', 'target', 'normalize', 'rule', 'scale'] as const;

/** No figure without a confidence of its own or of the part it stands in; what is derived says how. */
export const figuresSure: Check = ({ framework }) => {
  const whole = { place: '', node: framework as unknown as Readonly<Record<string, unknown>> };
  const parts = partsOf(framework).map(({ place, node }) => ({
    place,
    node: node as unknown as Readonly<Record<string, unknown>>,
  }));
  return [whole, ...parts].flatMap(({ place, node }) =>
    figures
      .filter((field) => node[field] !== undefined && node[field] !== null)
      .flatMap((field) => {
        const given = (node['provenance'] as Readonly<Record<string, unknown>> | undefined)?.[field] ?? node;
        const { confidence, how } = given as { confidence?: string; how?: string };
        if (!confidence) {
          const hint = 'Say whether it is quoted or derived; a figure in no source is null.';
          return [{ place: `${place}.${field}`, message: 'It does not say how sure it is.', hint }];
        }
        if (confidence === 'quoted' || how) return [];
        const hint = 'Say in `how` the way it was worked out.';
        return [{ place: `${place}.${field}`, message: 'It is derived, but not how.', hint }];
      }),
  );
};
