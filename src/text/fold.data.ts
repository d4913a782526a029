/** Characters that show nothing: control characters but for white space, zero-width spaces and joiners, marks and overrides of direction, the soft hyphen, the byte order mark. */
export const INVISIBLE =
  /(?!\s)\p{Cc}|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/** A text of nothing but printable ASCII and composed Vietnamese letters, as nearly all are: only its spaces can need tidying. */
export const PLAIN = /^[ -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/;

/** Look-alikes that offices' keyboards and fonts give, with the character that is meant. */
export const LOOK_ALIKES: ReadonlyArray<readonly [RegExp, string]> = [
  // Icelandic Eth and African D stand for Đ in texts converted from old fonts.
  [/[\u00D0\u0189]/g, "Đ"],
  [/[\u00F0\u0256]/g, "đ"],
  [/[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63]/g, "-"],
  [/[\u2018\u2019\u201A\u201B\u2032]/g, "'"],
  [/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"'],
  [/\u2026/g, "..."],
];

/**
 * Where a tone may stand on either vowel of a syllable (hòa, hoà): first vowel, tone, second vowel, as decomposed text.
 * After "q" the u is never the vowel of the syllable, so its tone belongs to the next letter.
 */
export const TONE_PLACES: readonly RegExp[] = [
  /(o)([\u0300\u0301\u0303\u0309\u0323])([ae][\u0302\u0306]?)(?![\u0300-\u0323])/g,
  /(u)([\u0300\u0301\u0303\u0309\u0323])(y|e\u0302|o\u031B)(?![\u0300-\u0323])/g,
  /((?<=q)u)([\u0300\u0301\u0303\u0309\u0323])([aeio][\u0302\u0306\u031B]?)(?![\u0300-\u0323])/g,
];

/** A lower-case text in which a tone may stand on the first of two vowels: without this, no tone is moved. */
export const TONE_BEFORE_VOWEL = /[òóõỏọùúũủụ][aeioyà-ỹ]/;

/** The ways of abbreviating "Giáo dục và Đào tạo", folded, and folded without diacritics. */
export const EDUCATION_AND_TRAINING = /(?<![\p{L}\d])gd ?(?:&|-|và|\+)? ?đt(?![\p{L}\d])/gu;
export const EDUCATION_AND_TRAINING_LOOSE = /(?<![\p{L}\d])gd ?(?:&|-|va|\+)? ?dt(?![\p{L}\d])/gu;
