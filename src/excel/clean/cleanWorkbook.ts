/** Dọn trước khi gửi: takes away what the open workbook keeps for this tool alone, and says what that was. */
import type { Localized } from "../../model/finding";
import { HIGHLIGHTS_PROPERTY } from "../highlight/ownRules";
import { packLoads, syncLoads } from "../payload";
import type { ExcelRuntime } from "../runtime";
import type { BatchItem, RunIdentity } from "../runTypes";
import { joined } from "../../texts/localized";
import { fillWords } from "../words";
import { CLEAN_TEXTS, REMOVED_TEXTS } from "./cleanWords.data";
import { findRemains, type Remains } from "./remains";
import { namespaceOf, runOfNamespace, type XmlKind } from "../stored/xmlTexts";

/** The workbook did not start the add-in; it did and no longer does; or Office refused to stop it. */
export type StartupStop = "none" | "stopped" | "refused";

/** What is to go besides what can do without it. */
export interface CleanOptions {
  /** The marks too, by which the sheets are known to be ours: they cannot be updated afterwards. */
  readonly marks: boolean;
  /** Stops the workbook from starting the add-in; answers what came of it. */
  readonly stopStartup?: () => Promise<StartupStop>;
}

/**
 * Takes the texts, settings and, if asked, the marks away. No cell of any sheet is changed. Throws a refusal while a run writes or
 * one that was cut off has not been put back, and what Excel throws.
 */
export async function cleanWorkbook(
  runtime: ExcelRuntime,
  who: Pick<RunIdentity, "session" | "now">,
  { marks, stopStartup }: CleanOptions,
): Promise<Localized> {
  let stopped: StartupStop = "none";
  const removed = await runtime.run(async (context) => {
    const remains = await findRemains(context, who);
    // Before anything goes: where it fails, nothing has been taken away.
    const stop = (await stopStartup?.()) ?? "none";
    // A request that is sent again finds it stopped already.
    if (stop !== "none") stopped = stop;
    await syncLoads(context, packLoads(removals(remains, marks)), ({ queue }) => queue(context));
    return remains;
  });
  return tellRemoved(removed, marks, stopped);
}

/** Bytes that a call which takes something away needs in a request. */
const BYTES = 400;

function removals(remains: Remains, marks: boolean): BatchItem[] {
  const ids = [...remains.parts.values()].flat();
  const calls: BatchItem["queue"][] = [
    ...ids.map(
      (id): BatchItem["queue"] =>
        ({ workbook }) =>
          workbook.customXmlParts.getItemOrNullObject(id).delete(),
    ),
    ...remains.settings.map(
      (key): BatchItem["queue"] =>
        ({ workbook }) =>
          workbook.settings.getItemOrNullObject(key).delete(),
    ),
    ...[...remains.selfTestNames, ...(marks ? remains.marks : [])].map(
      (name): BatchItem["queue"] =>
        ({ workbook }) =>
          workbook.names.getItemOrNullObject(name).delete(),
    ),
    ...(marks ? sheetRemovals(remains) : []),
  ];
  return calls.map((queue) => ({ bytes: BYTES, queue }));
}

const sheetRemovals = ({ sheetMarks, counted }: Remains): BatchItem["queue"][] => [
  ...sheetMarks.map(
    ({ sheetId, name }): BatchItem["queue"] =>
      ({ workbook }) =>
        workbook.worksheets.getItem(sheetId).names.getItem(name).delete(),
  ),
  ...counted.map(
    (id): BatchItem["queue"] =>
      ({ workbook }) =>
        workbook.worksheets.getItem(id).customProperties.getItem(HIGHLIGHTS_PROPERTY).delete(),
  ),
];

/** Kinds of texts in the order in which they are told. */
const TOLD: readonly XmlKind[] = ["before", "looks", "state", "written", "choices", "lock"];

function tellRemoved(remains: Remains, marks: boolean, stopped: StartupStop): Localized {
  const { parts, contacts, settings, selfTestNames } = remains;
  const has = (kind: XmlKind): boolean =>
    [...parts.keys()].some(
      (namespace) => namespace === namespaceOf(kind) || runOfNamespace(kind, namespace) !== null,
    );
  const word = (kind: XmlKind): Localized =>
    kind === "choices" && contacts > 0
      ? fillWords(REMOVED_TEXTS.contacts, { count: contacts })
      : REMOVED_TEXTS[kind];
  const isTested = selfTestNames.length > 0 || [...parts.keys()].some((name) => name.includes("self-test"));
  const marked = remains.marks.length + remains.sheetMarks.length;
  const list = [
    ...TOLD.filter(has).map(word),
    ...(settings.length > 0 ? [fillWords(REMOVED_TEXTS.settings, { count: settings.length })] : []),
    ...(isTested ? [REMOVED_TEXTS.selfTest] : []),
    ...(stopped === "stopped" ? [REMOVED_TEXTS.startup] : []),
    ...(marks && marked > 0 ? [fillWords(REMOVED_TEXTS.marks, { count: marked })] : []),
    ...(marks && remains.counted.length > 0
      ? [fillWords(REMOVED_TEXTS.properties, { count: remains.counted.length })]
      : []),
  ];
  const left = stopped === "refused" ? [CLEAN_TEXTS.startupLeft] : [];
  if (list.length === 0) return joined([CLEAN_TEXTS.nothing, ...left], " ");
  const ofMarks = marks ? CLEAN_TEXTS.marksGone : CLEAN_TEXTS.marksLeft;
  const sentences = [
    fillWords(CLEAN_TEXTS.removed, { list: joined(list, "; ") }),
    CLEAN_TEXTS.kept,
    ...(marked > 0 ? [ofMarks] : []),
    ...left,
    CLEAN_TEXTS.save,
  ];
  return joined(sentences, " ");
}
