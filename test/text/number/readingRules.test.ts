import { readFileSync } from "node:fs";
import { possibleNumbers } from "../../../src/text/number/numberReading";
import type { NumberQuestion, NumberReading } from "../../../src/text/number/numberReading";
import { readNumber } from "../../../src/text/number/readNumber";

const page = readFileSync("docs/reading-rules.md", "utf8");
const rows = [...page.matchAll(/^\| `(.+?)` +\| (.+?) +\| (.+?) +\|$/gm)].map(
  (match) => match.slice(1) as [string, string, string],
);

const plain: Partial<Record<NumberReading["state"], string>> = {
  nil: "nil",
  notCollected: "not collected",
  notApplicable: "not applicable",
};

function write(reading: NumberReading): string {
  if (reading.state === "notANumber") return `no number: ${reading.reason}`;
  return (
    plain[reading.state] ??
    possibleNumbers(reading)
      .map(({ value }) => value)
      .join(" or ")
  );
}

describe("the table of docs/reading-rules.md", () => {
  it("is found", () => expect(rows.length).toBeGreaterThan(30));
  it.each(rows)("%s", (text, asCount, asRate) => {
    const count: NumberQuestion = { role: "count", words: ["xã"] };
    expect(write(readNumber(text, "General", count))).toBe(asCount);
    expect(write(readNumber(text, "General", { role: "rate", words: ["%"] }))).toBe(asRate);
  });
});
