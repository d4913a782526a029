import type { Localized } from "../../model/finding";

/** What is wrong in a JSON document: where ("indicators[3].target"), what stands there, and what is expected instead. */
export interface JsonProblem {
  readonly path: string;
  /** `undefined` where the field is absent. */
  readonly value: unknown;
  readonly expected: Localized;
}

/** Compares a value with what is expected of it; no problem means that it has the shape. */
export type Shape = (value: unknown, path: string) => readonly JsonProblem[];

/** Longest piece of a wrong value that a message repeats. */
const LONGEST_SHOWN = 40;

/** 'indicators[3].target: "abc"; cần một số hoặc null' */
export function formatProblem({ path, value, expected }: JsonProblem): Localized {
  const written = value === undefined ? null : writeValue(value);
  const shown =
    written !== null && written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written;
  const where = path === "" ? { vi: "toàn tệp", en: "the whole file" } : { vi: path, en: path };
  return {
    vi: `${where.vi}: ${shown ?? "không có"}; cần ${expected.vi}`,
    en: `${where.en}: ${shown ?? "absent"}; expected ${expected.en}`,
  };
}

/** A value as JSON; of one that is nested deeper than can be written its beginning. */
function writeValue(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return Array.isArray(value) ? "[…" : "{…";
  }
}

/** A value that passes a test, else the one problem of what is expected. */
export function where(test: (value: unknown) => boolean, expected: Localized): Shape {
  return (value, path) => (test(value) ? [] : [{ path, value, expected }]);
}

export const text = where((value) => typeof value === "string", { vi: "chữ", en: "text" });

export const filledText = where((value) => typeof value === "string" && value.trim() !== "", {
  vi: "chữ, không để trống",
  en: "text that is not blank",
});

export const number = where((value) => typeof value === "number" && Number.isFinite(value), {
  vi: "một số",
  en: "a number",
});

export const flag = where((value) => typeof value === "boolean", {
  vi: "true hoặc false",
  en: "true or false",
});

/** A whole number between two bounds, both inclusive. */
export function wholeNumber(least: number, most: number): Shape {
  const isWithin = (value: unknown): boolean =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
  return where(isWithin, {
    vi: `một số nguyên từ ${least} đến ${most}`,
    en: `a whole number from ${least} to ${most}`,
  });
}

/** One of a few values. */
export function oneOf(choices: readonly unknown[]): Shape {
  const written = choices.map((choice) => JSON.stringify(choice));
  return where((value) => choices.includes(value), {
    vi: `một trong: ${written.join(", ")}`,
    en: `one of: ${written.join(", ")}`,
  });
}

/** `null`, or a value of the shape. */
export function nullable(shape: Shape): Shape {
  return (value, path) =>
    value === null
      ? []
      : shape(value, path).map((problem) =>
          problem.path === path ? { ...problem, expected: orNull(problem.expected) } : problem,
        );
}

/** Absent, or a value of the shape. */
export function optional(shape: Shape): Shape {
  return (value, path) => (value === undefined ? [] : shape(value, path));
}

/** A list whose entries all have the shape. */
export function listOf(shape: Shape, least = 0): Shape {
  const isList = where((value) => Array.isArray(value) && value.length >= least, {
    vi: least > 0 ? `danh sách có ít nhất ${least} phần tử` : "danh sách",
    en: least > 0 ? `a list of at least ${least}` : "a list",
  });
  return (value, path) => {
    const wrong = isList(value, path);
    if (wrong.length > 0) return wrong;
    return (value as readonly unknown[]).flatMap((entry, index) => shape(entry, `${path}[${index}]`));
  };
}

/** An object whose named fields have their shapes; other fields are allowed. */
export function objectOf(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    const wrong = isObject(value, path);
    if (wrong.length > 0) return wrong;
    const object = value as Readonly<Record<string, unknown>>;
    return Object.entries(fields).flatMap(([name, shape]) =>
      shape(Object.hasOwn(object, name) ? object[name] : undefined, path === "" ? name : `${path}.${name}`),
    );
  };
}

const isObject = where((value) => typeof value === "object" && value !== null && !Array.isArray(value), {
  vi: "một đối tượng { … }",
  en: "an object { … }",
});

function orNull({ vi, en }: Localized): Localized {
  return { vi: `${vi}, hoặc null`, en: `${en}, or null` };
}
