import type { Provenance } from '../../../src/framework/model.js';
import type { Check, Finding } from './finding.js';
import { partsOf } from './finding.js';

const dotted = /^[a-zA-Z]+(\.[\w-]+)*$/;

/** Everything says where it comes from: quoted from a source, or derived in a way that is told. */
export const sourced: Check = ({ framework }) => {
  const places: readonly (readonly [
    string,
    Provenance & { provenance?: Readonly<Record<string, Provenance>> },
  ])[] = [
    ['', framework],
    ...(framework.decision ? ([['decision', framework.decision]] as const) : []),
    ...partsOf(framework).map(({ place, node }) => [place, node] as const),
  ];
  return [
    ...(framework.decision
      ? []
      : [
          {
            place: 'decision',
            message: 'No decision is named.',
            hint: 'Say who issues the framework, and where that was read.',
          },
        ]),
    ...places.flatMap(([place, part]) => [
      ...checked(place, part),
      ...Object.entries(part.provenance ?? {}).flatMap(([field, each]) => [
        ...checked(`${place}.provenance.${field}`, each),
        ...(dotted.test(field) && holds(part, field)
          ? []
          : [
              {
                place,
                message: `“${field}” has a provenance but is not there.`,
                hint: 'Name a field that the part has.',
              },
            ]),
      ]),
    ]),
  ];
};

function checked(place: string, { confidence, source, how }: Provenance): readonly Finding[] {
  const sources = [source ?? []].flat();
  if (!confidence) {
    return [
      { place, message: 'It does not say how sure it is.', hint: "Write confidence: 'quoted' or 'derived'." },
    ];
  }
  if (confidence === 'quoted' && sources.length === 0) {
    return [{ place, message: 'It is quoted from nowhere.', hint: 'Name the source in `source`.' }];
  }
  if (confidence === 'derived' && !how && sources.length === 0) {
    return [
      { place, message: 'It is derived, but not how.', hint: 'Say in `how` the way it was worked out.' },
    ];
  }
  return sources.some((each) => each.trim() === '')
    ? [{ place, message: 'A source is empty.', hint: 'Name the source or take it out.' }]
    : [];
}

/** `views.KTS` names the view KTS; other names are those of fields. */
function holds(part: object, field: string): boolean {
  const [name = '', ...rest] = field.split('.');
  const value = (part as Readonly<Record<string, unknown>>)[name];
  if (value === undefined) return false;
  const [code] = rest;
  if (code === undefined) return true;
  if (Array.isArray(value)) return value.some((each: { code?: string }) => each.code === code);
  return Object.hasOwn(value as object, code);
}
