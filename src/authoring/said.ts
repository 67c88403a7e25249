/** Fields that tell where something was read, and not what it is. */
export const provenanceFields: readonly string[] = ['source', 'confidence', 'how', 'provenance', 'note'];

/** A part of a document without where it was read. */
export function said(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(said);
  const told = Object.entries(part).filter(([field]) => !provenanceFields.includes(field));
  return Object.fromEntries(told.map(([field, value]) => [field, said(value)]));
}
