/** The languages of every text for users; Vietnamese first. */
export type Language = "vi" | "en";

/** A text in each of them. */
export type Localized = Readonly<Record<Language, string>>;
