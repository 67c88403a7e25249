import { Decimal } from 'decimal.js';

/**
 * The only import of decimal.js, a class of our own: a program that sets the precision of `Decimal` does not set ours. A
 * file by itself, so that bundlers leave decimal.js out where nothing takes a logarithm.
 */
export const Real = Decimal.clone({ precision: 60, defaults: true });

export type Real = Decimal;
