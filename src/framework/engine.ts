/** The version of this package, put in at build (tsup.config.ts, vitest.config.ts) from package.json. */
declare const CHISO_VERSION: string;

/** Which version computed a result. */
export const engine: string = CHISO_VERSION;
