/** What counts as a record of named fields, for whoever checks data and for whoever scores them. */

/**
 * A plain object, of this or another realm. A date, a map, a list or an instance of a class holds its value elsewhere than
 * in fields of its own: read as a record it would be empty, and so silently absent.
 */
export function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  try {
    if (Array.isArray(value)) return false;
    const prototype: object | null = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  } catch {
    // A proxy that was revoked, or whose traps throw.
    return false;
  }
}

/** An object with fields, whatever made it: no list, no null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
