import { MARK_NAME, parseSheetMark } from "../../sheets/mark";
import { Refusal } from "../refusal";
import { HIGHLIGHTS_PROPERTY } from "../highlight/ownRules";
import { isLive, LOCK_MINUTES, type RunIdentity } from "../transaction/runLock";
import { KEPT_KEY, KEPT_NAMESPACE } from "../selfTest/kept";
import { KEY, NAME, NAMESPACE } from "../selfTest/tidy";
import { queueSurvey, type Survey } from "../read/survey";
import { stateOf } from "../stored/transactionState";
import { queueTexts, textOf } from "../stored/workbookTexts";
import { queuePart, runOfNamespace } from "../stored/xmlTexts";

/** Beginning of the keys of every setting that any version of ours has kept. */
const SETTING_PREFIX = "EDU_INDICATORS_";

/** Everything in a workbook that only this tool needs, as it was found. */
export interface Remains {
  /** Ids of our XML parts by namespace. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Units whose contacts the officer's choices hold. */
  readonly contacts: number;
  readonly settings: readonly string[];
  readonly selfTestNames: readonly string[];
  /** Names of the workbook that mark it and its sheets. */
  readonly marks: readonly string[];
  /** Names of sheets that came from another workbook. */
  readonly sheetMarks: readonly { readonly sheetId: string; readonly name: string }[];
  /** Sheets that keep the number of our highlighting rules. */
  readonly counted: readonly string[];
}

/** Looks for it in two requests; refuses while a run writes or was cut off, since that run could then not be put back. */
export async function findRemains(
  context: Excel.RequestContext,
  who: Pick<RunIdentity, "session" | "now">,
): Promise<Remains> {
  const answerSurvey = queueSurvey(context);
  const tests = [KEPT_NAMESPACE, NAMESPACE].map((namespace) => ({
    namespace,
    items: context.workbook.customXmlParts.getByNamespace(namespace).load("items/id"),
  }));
  await context.sync();
  const survey = answerSurvey();
  const answerState = queueUse(context, survey, who);
  const answerSheets = queueSheets(context, survey);
  await context.sync();
  const tested = tests.map(({ namespace, items }) => [namespace, items.items.map(({ id }) => id)] as const);
  return {
    parts: new Map([...survey.parts, ...tested.filter(([, ids]) => ids.length > 0)]),
    contacts: answerState(),
    settings: [...survey.legacy.keys()].filter((key) => key.startsWith(SETTING_PREFIX)),
    selfTestNames: [KEPT_KEY, NAME, KEY].filter((name) => survey.names.has(name)),
    marks: [...survey.names.keys()].filter((name) => name === MARK_NAME || parseSheetMark(name) !== null),
    ...answerSheets(),
  };
}

/** Asks whether a run is under way and whose contacts are kept; the answer throws a refusal where one is. */
function queueUse(
  context: Excel.RequestContext,
  survey: Survey,
  who: Pick<RunIdentity, "session" | "now">,
): () => number {
  const answer = queueTexts(context, survey, ["state", "choices"]);
  const locks = [...survey.parts].flatMap(([namespace, ids]) => {
    const run = runOfNamespace("lock", namespace);
    return run === null ? [] : ids.map((id) => ({ run, text: queuePart(context, id) }));
  });
  return () => {
    const texts = answer();
    const isHeld = locks.some(({ run, text }) => isLive(text(), run, who, LOCK_MINUTES));
    if (isHeld || stateOf(texts).writing) throw new Refusal("halfWritten");
    return countContacts(textOf(texts, "choices"));
  };
}

function countContacts(choices: string | null): number {
  try {
    const { contacts = {} } = JSON.parse(choices ?? "{}") as { readonly contacts?: object };
    return Object.keys(contacts).length;
  } catch {
    // Choices that cannot be read go as they are; whose contacts they held cannot be said.
    return 0;
  }
}

function queueSheets(
  { workbook }: Excel.RequestContext,
  { sheets }: Survey,
): () => Pick<Remains, "sheetMarks" | "counted"> {
  const asked = sheets.map(({ id }) => {
    const sheet = workbook.worksheets.getItem(id);
    return {
      id,
      names: sheet.names.load("items/name"),
      count: sheet.customProperties.getItemOrNullObject(HIGHLIGHTS_PROPERTY).load("key"),
    };
  });
  return () => ({
    sheetMarks: asked.flatMap(({ id, names }) =>
      names.items
        .filter(({ name }) => parseSheetMark(name) !== null)
        .map(({ name }) => ({ sheetId: id, name })),
    ),
    counted: asked.filter(({ count }) => !count.isNullObject).map(({ id }) => id),
  });
}
