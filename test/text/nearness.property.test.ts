import fc from "fast-check";
import { mayBeNear, nearness } from "../../src/text/nearness";

/** One long word of letters that fold to themselves, so that no word in it sets two texts apart. */
const texts = fc
  .array(fc.constantFrom(..."aăâbcdđeêhiklmnoôơpqrstuưvxy"), { minLength: 10, maxLength: 60 })
  .map((letters) => letters.join(""));

/** As many letters replaced, added or left out as near texts may differ in. */
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    by: fc.constantFrom("", "z", "xz"),
  }),
  { maxLength: 2 },
);

test("texts that differ in few letters are near, whatever is told quickly before", () => {
  fc.assert(
    fc.property(texts, edits, (text, changes) => {
      const changed = changes.reduce((rest, { at, by }) => {
        const place = at % rest.length;
        return rest.slice(0, place) + by + rest.slice(place + 1);
      }, text);
      // A letter replaced by two is two edits at the most.
      const most = changes.reduce((sum, { by }) => sum + Math.max(1, by.length), 0);
      fc.pre(most <= Math.max(text.length, changed.length) * 0.2);
      expect(nearness(text, changed)).toBeGreaterThan(0);
      expect(mayBeNear(text, changed)).toBe(true);
    }),
  );
});
