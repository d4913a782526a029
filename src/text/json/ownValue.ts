/**
 * What a record holds under a key of its own; `undefined` where it holds nothing there. A code, a name or a number that comes
 * from a file may be spelt as what every object has (`constructor`, `toString`, `__proto__`), which is nobody's figure.
 */
export const ownValue = <T>(
  record: Readonly<Record<string, T>> | null | undefined,
  key: string,
): T | undefined => (record && Object.hasOwn(record, key) ? record[key] : undefined);
