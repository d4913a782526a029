import { memoize } from "../../src/text/memoize";

test("a text is asked about once, whatever the answer", () => {
  const asked: string[] = [];
  const answer = memoize((text) => {
    asked.push(text);
    return text === "a" ? undefined : text.length;
  });
  expect([answer("a"), answer("bb"), answer("a"), answer("bb")]).toEqual([undefined, 2, undefined, 2]);
  expect(asked).toEqual(["a", "bb"]);
});

test("the memory is bounded: long texts are not kept, and many texts start it anew", () => {
  let calls = 0;
  const answer = memoize(() => calls++);
  answer("x".repeat(301));
  answer("x".repeat(301));
  expect(calls).toBe(2);
  for (let index = 0; index < 20_001; index++) answer(String(index));
  answer("0");
  expect(calls).toBe(20_004);
});
