/** The version of this package, put in at build (tsup.config.ts, vitest.config.ts) from package.json. */
declare const CHISO_VERSION: string | undefined;

/** Which version computed a result; what runs without a build has none. */
export const engine: string = typeof CHISO_VERSION === 'string' ? CHISO_VERSION : 'source';
