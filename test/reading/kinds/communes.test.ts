/** Layouts of a commune: what its former district, its former parts and the communes beside it report is not its own. */
import { makeProvinceSet } from "../../../src/units/country/province";
import { province } from "../../../src/units/country/data/12.data";
import { communes } from "./communes.data";
import { ALLOWED } from "./kind";
import { score } from "./score";

const set = makeProvinceSet(province);
const unit = set.units.find(({ name }) => name === "Xã Sìn Hồ")!.code;

test.each(communes.map((layout) => [`${layout.outcome}: ${layout.name}`, layout] as const))(
  "%s",
  (_, layout) => {
    const { verdicts, got } = score(layout, { unit, scope: { kind: "set", set } });
    const unlike = Object.entries(verdicts).filter(
      ([, verdict]) => !ALLOWED[layout.outcome].includes(verdict),
    );
    expect(unlike.map(([code, verdict]) => `${code} ${verdict} ${got[code]}`)).toEqual([]);
  },
);
