const CHOICE = /\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/g;

/**
 * Chooses between the forms of a word by a number: `{count|file|files}`. Vietnamese texts need none.
 * @example choosePlurals("{count} {count|file|files}", { count: 1 }) // "{count} file"
 */
export const choosePlurals = (text: string, params: Readonly<Record<string, unknown>>): string =>
  text.replace(CHOICE, (_, name: string, one: string, many: string) =>
    Number(params[name]) === 1 ? one : many,
  );
