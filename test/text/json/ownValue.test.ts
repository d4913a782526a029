import { ownValue } from "../../../src/text/json/ownValue";

it.each(["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"])(
  "a record holds nothing under %s unless it was put there",
  (key) => {
    expect(ownValue({}, key)).toBeUndefined();
    expect(ownValue(Object.fromEntries([[key, 1]]), key)).toBe(1);
    expect(ownValue(JSON.parse(`{"${key}":2}`) as Record<string, number>, key)).toBe(2);
  },
);

it("no record holds anything", () => {
  expect(ownValue(null, "a")).toBeUndefined();
  expect(ownValue(undefined, "a")).toBeUndefined();
});
