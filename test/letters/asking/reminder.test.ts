import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import type { UnitState } from "../../../src/model/consolidation";
import { writeReminder } from "../../../src/letters/asking/reminder";
import { districts } from "../../sheets/results";

function given(states: Readonly<Record<string, Partial<UnitState>>>) {
  const units = districts.units.map((unit) => ({
    unit,
    file: null,
    sheet: null,
    reported: 0,
    expected: 23,
    received: true,
    ...states[unit.code],
  }));
  const missingUnits = units.filter(({ received }) => !received).map(({ unit }) => unit.code);
  return { catalogue: laiChau20242025, units, missingUnits };
}

const absent = { received: false };

test("one unit is asked in the register of an office", () => {
  const { units } = writeReminder(given({ SIN_HO: absent }), {
    asOf: "2024-12-05",
    sender: "Sở Giáo dục và Đào tạo",
    contacts: { SIN_HO: { name: "Bà Lò Thị Mai", phone: "0213 3870 123" } },
  });
  expect(units.map(({ text }) => text.vi)).toEqual([
    `Kính gửi: Ủy ban nhân dân huyện Sìn Hồ (Bà Lò Thị Mai, 0213 3870 123)

Thực hiện Kế hoạch số 3707/KH-UBND ngày 17/9/2024 của Ủy ban nhân dân tỉnh Lai Châu, đến ngày 5/12/2024, Sở Giáo dục và Đào tạo chưa nhận được báo cáo kết quả thực hiện các chỉ tiêu giáo dục và đào tạo năm học 2024-2025 của quý đơn vị.

Đề nghị quý đơn vị rà soát, hoàn thiện số liệu và gửi báo cáo trong thời gian sớm nhất để kịp tổng hợp theo quy định. Trường hợp đã gửi, xin thông báo lại để kiểm tra việc nhận.

Trân trọng./.`,
  ]);
});

test("all units are asked in one letter, whose file came to no use is not told that nothing came", () => {
  const { all, units } = writeReminder(
    given({ SIN_HO: absent, NAM_NHUN: { received: false, cameUnused: true } }),
  );
  expect(all?.vi).toContain("Kính gửi:\n- Ủy ban nhân dân huyện Sìn Hồ;\n- Ủy ban nhân dân huyện Nậm Nhùn.");
  expect(all?.vi).toContain("của các đơn vị có tên trên (trừ Huyện Nậm Nhùn).");
  expect(all?.vi).toContain("Hiện đã có báo cáo của 7/9 đơn vị.");
  expect(all?.vi).toContain("Tệp đã nhận của Huyện Nậm Nhùn chưa dùng để tổng hợp được");
  expect(all?.en).toContain("so far the consolidating office has received no report");
  expect(units[1]?.text.vi).toContain("đã nhận được tệp của quý đơn vị");
  expect(units[1]?.text.vi).not.toContain("chưa nhận được");
});

test("nobody is reminded where all have sent", () => {
  expect(writeReminder(given({}))).toEqual({ units: [], all: null });
});
