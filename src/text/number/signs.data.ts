/** Signs of the statistical yearbooks in place of a number, as folded text without spaces. */
export const SIGNS = {
  nil: /^-+$/,
  notCollected: /^\.{2,}$/,
  notApplicable: /^\(?(?:kad|k\.a\.d\.?|khôngápdụng)\)?$/,
} as const satisfies Readonly<Record<string, RegExp>>;
