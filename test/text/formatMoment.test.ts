import { formatMoment } from "../../src/text/formatMoment";

test.each([
  ["2026-06-15 09:30", "15/6/2026 09:30"],
  ["2026-11-09 23:05", "9/11/2026 23:05"],
  ["2026-06-15", "2026-06-15"],
  ["", ""],
])("%s is written %s", (when, written) => {
  expect(formatMoment(when)).toBe(written);
});
