/** Questions on what the add-in keeps in a workbook: marks, settings, rules. */
import { findOwnRules, changeOwnRules } from "../highlight/ownRules";
import { codesFrom, onSheet, type Probe, type Scratch, show } from "./probe";
import { dropNames, dropParts, dropSettings, KEY, NAMESPACE, OTHER_KEY, thenTidy } from "./tidy";
import { questions, SAMPLES } from "./questions.data";

/** Longer than one cell, property or name can be in any version. */
/** What a name of the workbook holds. */
const MARK = `edu|1|${SAMPLES.province}`;
const LONG = SAMPLES.text.repeat(20_000);

const keepName = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (_, context) => {
    const { names } = context.workbook;
    names.add(KEY, `="${MARK}"`).visible = false;
    await context.sync();
    const found = names.getItemOrNullObject(KEY.toLowerCase()).load("formula,visible,value");
    await context.sync();
    return found.isNullObject ? "missing" : show([found.formula, found.visible, found.value]);
  });

const keepSetting = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (_, context) => {
    const { settings } = context.workbook;
    settings.add(KEY, LONG);
    await context.sync();
    const kept = settings.getItem(KEY).load("value");
    await context.sync();
    return kept.value === LONG ? "whole" : `${String(kept.value).length} of ${LONG.length}`;
  });

/** One setting that is there and one that is not, put in one request as every run does (office-js #920). */
const keepSettings = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (_, context) => {
    const { settings } = context.workbook;
    settings.add(KEY, "1");
    await context.sync();
    settings.add(KEY, "2");
    settings.add(OTHER_KEY, "3");
    await context.sync();
    const kept = [KEY, OTHER_KEY].map((key) => settings.getItemOrNullObject(key).load("value"));
    await context.sync();
    return show(kept.map((setting) => (setting.isNullObject ? "missing" : String(setting.value))));
  });

const deleteMissing = (scratch: Scratch): Promise<string> =>
  codesFrom(scratch, [
    (_, { workbook }) => workbook.settings.getItemOrNullObject(KEY).delete(),
    (_, { workbook }) => workbook.names.getItemOrNullObject(KEY).delete(),
    (_, { workbook }) => workbook.customXmlParts.getItemOrNullObject(MISSING_PART).delete(),
  ]);

const MISSING_PART = "{00000000-0000-0000-0000-000000000000}";

const keepPart = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (_, context) => {
    const part = context.workbook.customXmlParts.add(`<edu xmlns="${NAMESPACE}">${LONG}</edu>`);
    const read = part.getXml();
    await context.sync();
    const { value: kept } = read;
    return kept.includes(LONG) ? "whole" : `${kept.length} of ${LONG.length}`;
  });

const keepProperty = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    sheet.customProperties.add(KEY, "1");
    sheet.customProperties.add(KEY, SAMPLES.province);
    await context.sync();
    const kept = sheet.customProperties.getItemOrNullObject(KEY).load("value");
    await context.sync();
    return kept.isNullObject ? "missing" : kept.value;
  });

const keepId = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    sheet.name = `${scratch.title} *`.replace("*", "2");
    sheet.load("id,name");
    await context.sync();
    const seen = sheet.id === scratch.id ? "kept" : "changed";
    sheet.name = scratch.title;
    await context.sync();
    return seen;
  });

async function keepRules(scratch: Scratch): Promise<string> {
  await onSheet(scratch, async (sheet, context) => {
    sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=A1>5";
    await context.sync();
  });
  const rule = {
    kind: "shortfall",
    area: { top: 0, left: 0, bottom: 2, right: 0 },
    formula: "=AND(ISNUMBER(A1),ROUND(N(A1),10)>0)",
    style: "statusShortfall",
    numberFormat: '"▼ "General',
  } as const;
  await changeOwnRules(scratch.runtime, scratch.id, { add: [rule], remove: [], kept: 0 });
  // A page that has added nothing knows our rules by their signature alone.
  const found = await findOwnRules({ run: (batch) => scratch.runtime.run(batch) }, scratch.id);
  await changeOwnRules(scratch.runtime, scratch.id, { add: [], remove: found.rules, kept: 0 });
  return onSheet(scratch, async (sheet, context) => {
    const left = sheet.getRange("A1:A3").conditionalFormats.load("items/type");
    await context.sync();
    return show([found.rules.length, found.lost, left.items.length]);
  });
}

const orderRules = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    const rules = sheet.getRange("A1:A3").conditionalFormats;
    for (const limit of [1, 2]) rules.add("Custom").custom.rule.formula = `=A1>${limit}`;
    await context.sync();
    const first = rules.getItemAt(0).custom.rule.load("formula");
    await context.sync();
    return first.formula;
  });

const showSign = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[7]];
    const { custom } = cell.conditionalFormats.add("Custom");
    custom.rule.formula = "=A1>5";
    custom.format.numberFormat = '"▼ "General';
    await context.sync();
    cell.load("text");
    await context.sync();
    return cell.text[0]![0]!;
  });

export const ownProbes: readonly Probe[] = [
  {
    id: "hidden-name",
    question: questions["hidden-name"],
    expected: show([`="${MARK}"`, false, MARK]),
    // The name's value is not read by anything of ours.
    accepts: (seen) => seen.startsWith(`${show([`="${MARK}"`, false]).slice(0, -1)},`),
    look: (scratch) =>
      thenTidy(
        scratch,
        () => keepName(scratch),
        () => dropNames(scratch, [KEY]),
      ),
  },
  {
    id: "long-setting",
    question: questions["long-setting"],
    expected: "whole",
    look: (scratch) =>
      thenTidy(
        scratch,
        () => keepSetting(scratch),
        () => dropSettings(scratch),
      ),
  },
  {
    id: "settings-together",
    question: questions["settings-together"],
    expected: '["2","3"]',
    look: (scratch) =>
      thenTidy(
        scratch,
        () => keepSettings(scratch),
        () => dropSettings(scratch),
      ),
  },
  {
    id: "missing-delete",
    question: questions["missing-delete"],
    expected: '["none","none","none"]',
    look: deleteMissing,
  },
  {
    id: "xml-part",
    question: questions["xml-part"],
    expected: "whole",
    look: (scratch) =>
      thenTidy(
        scratch,
        () => keepPart(scratch),
        () => dropParts(scratch),
      ),
  },
  {
    id: "sheet-property",
    question: questions["sheet-property"],
    expected: SAMPLES.province,
    look: keepProperty,
  },
  {
    id: "sheet-id",
    question: questions["sheet-id"],
    expected: "kept",
    look: keepId,
  },
  {
    id: "own-rules",
    question: questions["own-rules"],
    expected: "[1,0,1]",
    look: keepRules,
  },
  {
    id: "rule-order",
    question: questions["rule-order"],
    expected: "=A1>2",
    look: orderRules,
  },
  {
    id: "rule-sign",
    question: questions["rule-sign"],
    expected: "▼ 7",
    accepts: (seen) => (seen === "▼ 7" ? true : null),
    look: showSign,
  },
  {
    id: "same-batch-errors",
    question: questions["same-batch-errors"],
    expected: '["ItemNotFound","none"]',
    look: (scratch) =>
      codesFrom(scratch, [
        (_, { workbook }) => void workbook.worksheets.getItem("EDU_NO_SUCH_SHEET").load("id"),
        (sheet) => {
          sheet.getRange("A1").values = [[1]];
        },
      ]),
  },
];
