import { provinceInPrint, wholeOf } from "../../src/letters/whole";
import { catalogue } from "../sheets/results";

const printed = (province: string, issuer: string): string =>
  provinceInPrint({ province, catalogue: { ...catalogue, plan: { ...catalogue.plan, issuer } } });

test.each([
  ["Tỉnh Thanh Hoá", "Ủy ban nhân dân tỉnh Thanh Hóa", "Tỉnh Thanh Hóa"],
  ["Tỉnh Khánh Hoà", "UBND tỉnh Khánh Hòa", "Tỉnh Khánh Hòa"],
  ["Tỉnh Thanh Hoá", "Ủy ban nhân dân tỉnh Thanh Hoá", "Tỉnh Thanh Hoá"],
  ["Tỉnh Thanh Hoá", "Ủy ban nhân dân tỉnh Lai Châu", "Tỉnh Thanh Hoá"],
  ["Tỉnh Thanh Hoá", "", "Tỉnh Thanh Hoá"],
  ["Thành phố Hồ Chí Minh", "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", "Thành phố Hồ Chí Minh"],
  ["", "Ủy ban nhân dân tỉnh Lai Châu", ""],
])("the province %j is spelt as its plan of %j spells it: %j", (province, issuer, expected) => {
  expect(printed(province, issuer)).toBe(expected);
});

test.each([
  ["Tỉnh Lai Châu", "Toàn tỉnh"],
  ["Thành phố Huế", "Toàn thành phố"],
  ["", "Các đơn vị"],
])("the units of %j together are %j", (province, whole) => {
  expect(wholeOf(province).vi).toBe(whole);
});
