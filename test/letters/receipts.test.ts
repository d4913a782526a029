import type { UnitState } from "../../src/model/consolidation";
import { countReceipts } from "../../src/letters/receipts";
import { believableFigures, catalogue, districts, resultOf } from "../sheets/results";
import { writeRequests } from "../../src/letters/asking/request";
import { listCalls } from "../../src/letters/asking/phoneList";

const [first, second, third] = districts.units;

function given(states: Readonly<Record<string, Partial<UnitState>>>) {
  const units = districts.units.map((unit) => ({
    ...{ unit, file: null, sheet: null, reported: 23, expected: 23, received: true },
    ...states[unit.code],
  }));
  const missingUnits = units
    .filter(({ received, expected }) => !received && expected > 0)
    .map(({ unit }) => unit.code);
  return { units, missingUnits };
}

describe("who has sent", () => {
  it("counts neither way a unit that nothing is asked of", () => {
    const asked = given({ [first!.code]: { received: false, expected: 0 } });
    expect(countReceipts(asked)).toEqual({ received: 8, count: 8, missing: [], blank: [] });
  });

  it("names who owes a report, and whose report says nothing that can be used", () => {
    const asked = given({ [first!.code]: { received: false }, [second!.code]: { reported: 0 } });
    expect(countReceipts(asked)).toEqual({
      ...{ received: 8, count: 9 },
      missing: [first!.name],
      blank: [second!.name],
    });
  });
});

describe("a form that came back blank", () => {
  const figures = believableFigures(catalogue, districts, 11);
  const result = resultOf({ figures: { ...figures, [third!.code]: {} } });

  it("is one question to the unit", () => {
    const [request] = writeRequests(result).filter(({ unit }) => unit === third!.code);
    expect(request?.questions.map(({ found, count }) => [found.vi, count > 1])).toEqual([
      [`Biểu đã gửi nhưng cả ${request!.questions[0]!.count} chỉ tiêu chưa có số liệu.`, true],
    ]);
    expect(request?.text.vi).toContain("đề nghị rà soát 01 nội dung sau");
    expect(request?.text.vi).toContain("Đề nghị điền đủ số liệu và gửi lại.");
  });

  it("stands first among the calls to those that have sent", () => {
    const [call] = listCalls(result);
    expect(call).toMatchObject({ unit: third!.code, missing: false });
    expect(call?.errors).toBeGreaterThan(1);
    expect(call?.lines).toHaveLength(1);
  });
});
