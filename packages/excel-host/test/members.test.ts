import { hostClasses } from "../src/wire/registry";
import { excelClasses } from "../src/wire/members.data";
import { isScalar, memberName } from "../src/wire/members";
import { makeBench } from "./tools";

/** What the real client says of its own class. */
interface ClientPrototype {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

const { Excel } = makeBench();
const prototypeOf = (name: string): ClientPrototype =>
  (Excel as unknown as Record<string, { prototype: ClientPrototype }>)[name]?.prototype ?? {};

/** Values that the host refuses as not implemented rather than answering something made up. */
const lacking: Readonly<Record<string, readonly string[]>> = {
  DataValidation: ["valid"],
  RangeBorderCollection: ["tintAndShade"],
  Range: ["formulasR1C1", "linkedDataTypeState", "numberFormatCategories", "savedAsArray"],
};

/** Values that the host answers but does not let be changed. */
const readOnlyHere: Readonly<Record<string, readonly string[]>> = {
  IterativeCalculation: ["enabled", "maxIteration", "maxChange"],
  Range: ["style"],
  RangeAreas: ["style"],
  Workbook: ["chartDataPointTrack", "usePrecisionAsDisplayed"],
};

/** Of charts the host knows what ours set; everything else is refused as not implemented. */
const isOfCharts = (name: string): boolean => /^Chart/.test(name);

describe.each(Object.keys(hostClasses))("%s", (name) => {
  const members = excelClasses[name];

  test("is a class of Excel, and every member of the host is one of Excel's", () => {
    const { properties, navigation, methods, item } = hostClasses[name] ?? {};
    const known = { ...members?.properties, ...members?.methods };
    const internal = (member: string): boolean =>
      member.startsWith("_") || ["createWorkbook", "createAndOpenWorkbook", "open"].includes(member);
    const own = [
      ...Object.keys(properties ?? {}),
      ...Object.keys(navigation ?? {}),
      ...Object.keys(methods ?? {}),
    ];
    expect(own.filter((member) => !internal(member) && !known[member])).toEqual([]);
    expect(item === undefined || members?.methods.getItem !== undefined).toBe(true);
  });

  test("answers every value of ExcelApi up to 1.14 that the client knows, but for the stated ones", () => {
    if (isOfCharts(name)) return;
    const stated = lacking[name] ?? [];
    const client = (prototypeOf(name)._scalarPropertyOriginalNames ?? []).map(memberName);
    const wanted = client.filter((member) => {
      const [kind, , set] = members?.properties[member] ?? ["", "", "preview"];
      return isScalar(kind) && /^1\.(\d|1[0-4])$/.test(set);
    });
    expect(wanted.filter((member) => !hostClasses[name]?.properties?.[member]).sort()).toEqual(
      [...stated].sort(),
    );
  });

  test("can be set where the client can set it", () => {
    if (isOfCharts(name)) return;
    const { _scalarPropertyOriginalNames: names = [], _scalarPropertyUpdateable: writable = [] } =
      prototypeOf(name);
    const settable = names.filter((_, index) => writable[index]).map(memberName);
    const properties = hostClasses[name]?.properties ?? {};
    const missing = settable.filter((member) => properties[member] && !properties[member].set);
    expect(missing).toEqual(readOnlyHere[name] ?? []);
  });
});
