/** What the letters to the units say around their text; "" keeps the usual words, or dots to be filled in by hand. */
export interface LetterHeading {
  /** "Sở Giáo dục và Đào tạo" */
  readonly sender: string;
  /** "215/SGDĐT-KHTC" */
  readonly number: string;
  /** ISO date until which an answer is asked. */
  readonly deadline: string;
  /** Who gets a copy, one a line, under "Như trên". */
  readonly recipients: string;
  /** Who signs, with his office: "GIÁM ĐỐC"; a line for each line of it. */
  readonly signer: string;
}
