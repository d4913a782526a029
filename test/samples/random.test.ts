import fc from "fast-check";
import { apportion, jitter, seededRandom } from "../../scripts/samples/random";

test("a seed always gives the same numbers", () => {
  const [first, second] = [seededRandom("Sìn Hồ"), seededRandom("Sìn Hồ")];
  expect([first(), first(), first()]).toEqual([second(), second(), second()]);
  expect(seededRandom("Sìn Hồ")()).not.toBe(seededRandom("Mường Tè")());
});

test("a factor stays within its spread", () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ min: 0, max: 0.5, noNaN: true }), (seed, spread) => {
      expect(Math.abs(jitter(seed, spread) - 1)).toBeLessThanOrEqual(spread + 1e-12);
    }),
  );
});

test("parts are whole, add up, and differ from their share by less than one", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (total, given) => {
      const parts = apportion(total, given);
      const sum = given.reduce((a, b) => a + b, 0);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      parts.forEach((part, index) => {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - (total * given[index]!) / sum)).toBeLessThan(1 + 1e-6);
      });
    }),
  );
});
