import { laiChauUnits } from "../../src/units/laiChau.data";
import type { UnitLevel } from "../../src/model/indicator";
import { province as thanhHoa } from "../../src/units/country/data/38.data";
import { makeProvinceSet } from "../../src/units/country/province";
import { fold } from "../../src/text/fold";
import { matchUnit } from "../../src/units/matchUnit";
import type { UnitSet } from "../../src/model/reportingUnit";
import { unitByCode } from "../../src/units/unitCode";
import { laiChauCommunes as communes, laiChauDistricts as districts } from "./sets";

const write = (text: string, set: UnitSet): string => {
  const match = matchUnit(text, set);
  if (!match) return "-";
  return [match.stage, match.units.join(","), ...(match.reason ? [match.reason] : [])].join(" ");
};

describe("matchUnit among districts", () => {
  it.each([
    ["Huyện Sìn Hồ", "exact SIN_HO"],
    [" Huyện Sìn Hồ.", "exact SIN_HO"],
    ["Huyện Sìn Hồ".normalize("NFD"), "exact SIN_HO"],
    ["Huyện\u00A0Sìn\u00A0Hồ", "exact SIN_HO"],
    ["Thành phố Lai Châu", "exact TP_LAI_CHAU"],
    ["Sở GD&ĐT", "exact SO_GDDT"],
    ["Văn phòng Sở", "exact SO_GDDT"],
    ["HUYỆN SÌN HỒ", "form SIN_HO"],
    ["huyện sìn hồ", "form SIN_HO"],
    ["H. Sìn Hồ", "form SIN_HO"],
    ["H.Sìn Hồ", "form SIN_HO"],
    ["H Sìn Hồ", "form SIN_HO"],
    ["Sìn Hồ", "form SIN_HO"],
    ["Tân Uyên", "form TAN_UYEN"],
    ["Than Uyên", "form THAN_UYEN"],
    ["TP. Lai Châu", "form TP_LAI_CHAU"],
    ["TP.Lai Châu", "form TP_LAI_CHAU"],
    ["TP Lai Châu", "form TP_LAI_CHAU"],
    ["T.P Lai Châu", "form TP_LAI_CHAU"],
    ["THÀNH PHỐ LAI CHÂU", "form TP_LAI_CHAU"],
    ["Huyện Sìn Hồ, tỉnh Lai Châu", "form SIN_HO"],
    ["Huyện Sìn Hồ - Lai Châu", "form SIN_HO"],
    ["Sìn Hồ (Lai Châu)", "form SIN_HO"],
    ["Huyện Tam \u00D0ường", "exact TAM_DUONG"],
    ["Phòng GD&ĐT huyện Sìn Hồ", "form SIN_HO"],
    ["Phòng GD-ĐT Sìn Hồ", "form SIN_HO"],
    ["Phòng GDĐT H. Sìn Hồ", "form SIN_HO"],
    ["P.GD&ĐT huyện Sìn Hồ", "form SIN_HO"],
    ["PGD&ĐT Sìn Hồ", "form SIN_HO"],
    ["UBND huyện Sìn Hồ - Phòng Giáo dục và Đào tạo", "form SIN_HO"],
    ["UBND huyện Sìn Hồ", "form SIN_HO"],
    ["Uỷ ban nhân dân huyện Sìn Hồ", "form SIN_HO"],
    ["ỦY BAN NHÂN DÂN HUYỆN SÌN HỒ", "form SIN_HO"],
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN TAM ĐƯỜNG", "form TAM_DUONG"],
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ LAI CHÂU", "form TP_LAI_CHAU"],
    ["Sở Giáo dục & Đào tạo", "form SO_GDDT"],
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO LAI CHÂU", "form SO_GDDT"],
    ["Sở GD&ĐT tỉnh Lai Châu", "form SO_GDDT"],
    ["Sở GD&ĐT Lai Châu - Phòng GD&ĐT huyện Than Uyên", "form THAN_UYEN"],
    ["Lai Châu", "proposed TP_LAI_CHAU province"],
    ["LAI CHÂU", "proposed TP_LAI_CHAU province"],
    ["Phòng GD&ĐT Lai Châu", "proposed TP_LAI_CHAU province"],
    ["Huyen Sin Ho", "proposed SIN_HO diacritics"],
    ["HUYEN SIN HO", "proposed SIN_HO diacritics"],
    ["Huyen Sìn Hồ", "proposed SIN_HO diacritics"],
    ["Phong GD&DT huyen Sin Ho", "proposed SIN_HO diacritics"],
    ["sin ho", "proposed SIN_HO diacritics"],
    ["Huyện Sin Hồ", "proposed SIN_HO diacritics"],
    ["Huyện Sìnn Hồ", "proposed SIN_HO near"],
    ["Huyện Nậm Nhừn", "proposed NAM_NHUN diacritics"],
    ["Huyện Nậm Nhun", "proposed NAM_NHUN diacritics"],
    ["Huyện Phong Thổồ", "proposed PHONG_THO near"],
    ["Huyện Thân Uyên", "proposed THAN_UYEN diacritics"],
    ["Huyện Tan Uyên", "proposed TAN_UYEN diacritics"],
    ["Xã Than Uyên", "-"],
    ["Thị trấn Sìn Hồ", "-"],
    ["Thị xã Lai Châu", "proposed TP_LAI_CHAU form"],
    ["Huyện Lai Châu", "proposed TP_LAI_CHAU form"],
    ["Xã Sìn Hồ, huyện Sìn Hồ", "-"],
    ["Xã Nậm Tăm, huyện Sìn Hồ", "-"],
    ["Trường THCS Sìn Hồ", "-"],
    ["Trường THCS xã Nậm Tăm, huyện Sìn Hồ", "proposed SIN_HO part"],
    ["Trung tâm GDNN-GDTX huyện Sìn Hồ", "proposed SIN_HO part"],
    ["Huyện Sìn Hồ, tỉnh Điện Biên", "proposed SIN_HO otherProvince"],
    ["Sở GD&ĐT tỉnh Điện Biên", "proposed SO_GDDT otherProvince"],
    ["Huyện Mường Nhé", "-"],
    ["Tỉnh Lai Châu", "-"],
    ["UBND tỉnh Lai Châu", "-"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "-"],
    ["Số xã đạt chuẩn", "-"],
    ["cấp huyện", "-"],
    ["", "-"],
  ])("%s → %s", (text, expected) => expect(write(text, districts)).toBe(expected));
});

describe("matchUnit among communes", () => {
  it.each(communes.units.map(({ name, code }) => [name, code]))("%s is exactly itself", (name, code) => {
    expect(write(name, communes)).toBe(`exact ${code}`);
    expect(matchUnit(name.toUpperCase(), communes)).toEqual({ stage: "form", units: [code], reason: null });
  });
  it.each([
    ["X. Than Uyên", "form 03595"],
    ["Than Uyên", "form 03595"],
    ["UBND XÃ MƯỜNG KIM", "form 03637"],
    ["P. Tân Phong", "form 03408"],
    ["P.Đoàn Kết", "form 03388"],
    ["Phường Đoàn Kết - TP Lai Châu", "form 03388"],
    ["Phòng Văn hóa - Xã hội xã Bum Nưa", "form 03466"],
    ["Xã Hua Bun", "exact 03460"],
    ["XÃ HUA BUN", "form 03460"],
    ["Xã Mường Khoa", "exact 03601"],
    ["Huyện Than Uyên", "-"],
    ["Thị trấn Than Uyên", "proposed 03595 former"],
    ["Thị trấn Mường Tè", "proposed 03433 former"],
    ["Xã Giang Ma", "proposed 03405 former"],
    ["UBND XÃ GIANG MA, HUYỆN TAM ĐƯỜNG", "proposed 03405 former"],
    ["Xa Giang Ma", "proposed 03405 former"],
    ["Huyện Mường Tè", "-"],
    ["Phường Mường Kim", "proposed 03637 form"],
    ["Xa Than Uyen", "proposed 03595 diacritics"],
    ["Xa Khoen On", "proposed 03640 diacritics"],
    ["Khoen On", "form 03640"],
    ["Nam Ma", "proposed 03538 diacritics"],
  ])("%s → %s", (text, expected) => expect(write(text, communes)).toBe(expected));

  const pairs: ReadonlyArray<readonly [string, string]> = laiChauUnits.spellings;
  it.each(pairs)("either of %s and %s is exact", (one, other) => {
    const unit = { code: "X", name: `Xã ${one}`, level: "commune" as const, communes: 1 };
    const set: UnitSet = { ...communes, units: [unit] };
    expect(write(`Xã ${other}`, set)).toBe("exact X");
    expect(write(`XÃ ${other}`.toUpperCase(), set)).toBe("form X");
  });
});

describe("matchUnit in sets of our own", () => {
  const unit = (code: string, name: string) => ({ code, name, level: "district" as const, communes: 1 });
  const own = (...units: UnitSet["units"]): UnitSet => ({ ...districts, units, spellings: [] });
  it("accepts another place of the tone as such", () =>
    expect(write("Huyện Khoái Hoà", own(unit("A", "Huyện Khoái Hòa")))).toBe("tone A"));
  it("tells numbered wards apart", () => {
    const wards = own(unit("W1", "Phường 1"), unit("W11", "Phường 11"));
    expect(write("Phường 1", wards)).toBe("exact W1");
    expect(write("P. 11", wards)).toBe("form W11");
    expect(write("Phường 12", wards)).toBe("-");
  });
  it("proposes all that a bare name may be", () =>
    expect(write("Cao Lãnh", own(unit("H", "Huyện Cao Lãnh"), unit("T", "Thành phố Cao Lãnh")))).toBe(
      "proposed H,T several",
    ));
  it("proposes all that a name is near", () =>
    expect(write("Huyện Tâng Uyên", own(unit("A", "Huyện Tân Uyên"), unit("B", "Huyện Tấn Uyên")))).toBe(
      "proposed A,B near",
    ));
  it("knows a province that is a city", () => {
    const hanoi: UnitSet = { ...own(unit("BD", "Quận Ba Đình")), province: "Thành phố Hà Nội" };
    expect(write("UBND thành phố Hà Nội", hanoi)).toBe("-");
    expect(write("UBND quận Ba Đình, thành phố Hà Nội", hanoi)).toBe("form BD");
  });
});

describe("matchUnit by former names", () => {
  const set = makeProvinceSet(thanhHoa);
  const names = (text: string) => matchUnit(text, set)?.units.map((code) => unitByCode(set, code)!.name);
  const many = set.formerUnits!.filter(({ name }) => name === "Xã Hoằng Quỳ" || name === "Xã Quảng Phú");
  it.each(many)("$name of $district proposes what it went into", ({ name, district, into }) => {
    const named = names(`${name}, ${district}`);
    expect(named).toEqual(into.map((code) => unitByCode(set, code)!.name));
  });
  it("never takes one for certain, unless a unit of now is called so", () => {
    for (const { name } of set.formerUnits!) {
      const match = matchUnit(name, set);
      if (match?.reason === null)
        expect(match.units.map((code) => fold(unitByCode(set, code)!.name))).toEqual([fold(name)]);
    }
  });
});

describe("matchUnit among units of the reader's own", () => {
  const unit = (code: string, name: string, level: UnitLevel = "commune") => ({
    code,
    name,
    level,
    communes: 1,
  });
  const own: UnitSet = {
    ...communes,
    formerUnits: [],
    units: [
      unit("P", "Phường Sa Pa"),
      unit("X", "Xã Sa Pa"),
      unit("T", "Trường THCS Nậm Tăm", "school"),
      unit("N", "Xã Nậm Tăm"),
    ],
  };
  it.each([
    ["Sa Pa", "proposed P,X several"],
    ["Phường Sa Pa", "exact P"],
    ["XÃ SA PA", "form X"],
    ["Trường THCS Nậm Tăm", "exact T"],
    ["TRƯỜNG THCS NẬM TĂM", "form T"],
    ["Xã Nậm Tăm", "exact N"],
  ])("%s → %s", (text, expected) => expect(write(text, own)).toBe(expected));
});
