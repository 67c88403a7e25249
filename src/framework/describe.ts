import { orUnusable } from '../messages/unusable.js';
import type { Framework, Group, Indicator, Provenance } from './model.js';
import type { Title } from './notation.js';
import { type Node, type Part, partsOf } from './parts.js';

/** What is known of a framework, and what is not: figures to show beside it, and the list of what to look for. */
export interface FrameworkDescription {
  readonly id: string;
  readonly version: string;
  readonly status: Framework['status'];
  readonly title: Title;
  readonly level: string;
  /** Who issued it and under what number; `null` where not known. */
  readonly issuer: string | null;
  readonly decision: string | null;
  /** Groups listed, at every depth. */
  readonly groups: number;
  /** Component indicators the decision counts (`null` where not known), and those listed. */
  readonly components: { readonly declared: number | null; readonly listed: number };
  /** Indicators with an encoded rule, whether they are scored or only listed. */
  readonly rules: number;
  /** What is scored, by how: by an encoded rule, by hand with the decision's words beside it, or directly. */
  readonly scored: { readonly byRule: number; readonly byText: number; readonly directly: number };
  /** Maxima of groups and indicators. */
  readonly points: { readonly known: number; readonly unknown: number };
  /** Figures (maxima, weights, counts, targets, goalposts, scales) by how sure they are. */
  readonly figures: { readonly quoted: number; readonly derived: number; readonly unsourced: number };
  /** Every figure that is `null`, in the order of the document. */
  readonly missing: readonly MissingFigure[];
  /** What the document says in words about what is not known. */
  readonly unknown: readonly string[];
  /** No figure is missing that scoring needs. */
  readonly scorable: boolean;
}

/** A figure that is not known. */
export interface MissingFigure {
  /** Code of the group, indicator, view or unit type; the id of the framework for its own figures. */
  readonly code: string;
  readonly what: 'max' | 'scale' | 'components';
  readonly title: Title | null;
  /** Where it stands in the document. */
  readonly path: readonly (string | number)[];
  /** Without it nothing can be scored (for a unit type: none of its units). */
  readonly needed: boolean;
}

/**
 * Says what is known of a framework and what is missing: how many groups and components are listed of those declared,
 * how each is scored, which figures are quoted or derived, and every one that is not known.
 *
 * The members of a group that is scored as a whole (`direct`) are listed but not scored: their missing maxima are
 * reported as not needed.
 *
 * @param framework - A valid framework; outlines are welcome.
 * @returns Counts and rows, plain data.
 *
 * @example
 * ```ts
 * import { describeFramework } from 'chiso';
 * import { dongNaiDistricts2023 } from 'chiso/frameworks/dong-nai-districts-2023';
 *
 * const known = describeFramework(dongNaiDistricts2023);
 * known.components; // => { declared: 64, listed: 0 }
 * known.scorable; // => false
 * known.missing.filter(({ needed }) => needed).map(({ code }) => code); // => ['1', '2', '3', '4', '5', '6', '7', '8']
 * ```
 */
export function describeFramework<C extends string, I extends string>(
  framework: Framework<C, I>,
): FrameworkDescription {
  return orUnusable(() => description(framework as Framework));
}

function description(framework: Framework): FrameworkDescription {
  const parts = partsOf(framework);
  const nodes = parts.map(({ node }) => node);
  const leaves = parts.filter(({ scored }) => scored).map(({ node }) => node as Group & Indicator);
  const ways = leaves.map(wayOf);
  const count = (way: Way) => ways.filter((each) => each === way).length;
  const missing = missingOf(framework, parts);
  const sure = [...figuresOf(framework), ...nodes.flatMap(figuresOf)];
  const unknown = nodes.filter(({ max }) => max === null).length;
  return {
    id: framework.id,
    version: framework.version,
    status: framework.status,
    title: framework.title,
    level: framework.level,
    issuer: framework.decision?.issuer ?? null,
    decision: framework.decision?.number ?? null,
    groups: parts.filter(({ kind }) => kind === 'group').length,
    components: {
      declared: framework.components ?? null,
      listed: parts.filter(({ kind }) => kind === 'indicator').length,
    },
    rules: parts.filter(({ kind, node }) => kind === 'indicator' && wayOf(node) === 'rule').length,
    scored: { byRule: count('rule'), byText: count('text'), directly: count('direct') },
    points: { known: nodes.length - unknown, unknown },
    figures: {
      quoted: sure.filter((confidence) => confidence === 'quoted').length,
      derived: sure.filter((confidence) => confidence === 'derived').length,
      unsourced: sure.filter((confidence) => confidence === undefined).length,
    },
    missing,
    unknown: framework.unknown ?? [],
    scorable: missing.every(({ needed, path }) => !needed || path[0] === 'unitTypes'),
  };
}

type Way = 'rule' | 'text' | 'direct';

function wayOf({ rule, normalize, target, text }: Indicator): Way {
  if (normalize || target || (rule && rule.kind !== 'manual' && rule.kind !== 'info')) return 'rule';
  return text === undefined ? 'direct' : 'text';
}

function missingOf(framework: Framework, parts: readonly Part[]): readonly MissingFigure[] {
  const own = { code: framework.id, title: framework.title } as const;
  const types = Object.entries(framework.unitTypes ?? {});
  return [
    ...(framework.scale === null ? [{ ...own, what: 'scale', path: ['scale'], needed: true } as const] : []),
    ...(framework.components === null
      ? [{ ...own, what: 'components', path: ['components'], needed: false } as const]
      : []),
    ...types.flatMap(([code, { title, scale }]) =>
      scale === null
        ? [{ code, title, what: 'scale', path: ['unitTypes', code, 'scale'], needed: true } as const]
        : [],
    ),
    ...parts.flatMap(({ node, path, idle }) => {
      const named = { code: node.code, title: node.title ?? null };
      const max = { ...named, what: 'max', path: [...path, 'max'], needed: !idle } as const;
      const components = {
        ...named,
        what: 'components',
        path: [...path, 'components'],
        needed: false,
      } as const;
      return [
        ...(node.max === null ? [max] : []),
        ...((node as Group).components === null ? [components] : []),
      ];
    }),
  ];
}

const figures = ['scale', 'max', 'maxFor', 'weight', 'cap', 'components', 'target', 'normalize'] as const;

/** How sure each figure of a part is. */
function figuresOf(part: Framework | Node): readonly Provenance['confidence'][] {
  const fields = part as { readonly [field in (typeof figures)[number]]?: unknown };
  return figures
    .filter((field) => fields[field] !== undefined && fields[field] !== null)
    .map((field) => part.provenance?.[field]?.confidence ?? part.confidence);
}
