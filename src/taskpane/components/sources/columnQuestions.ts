import { ANY_FILE, type ColumnAnswer, type ColumnMeaning } from "../../../model/readingAnswers";
import type { ColumnOutline, TableOutline } from "../../../model/report";
import type { PaneState } from "../../state/pane";

/** A form of which a column is asked about, or was answered: one question for all of its copies. */
export interface FormQuestion {
  /** The same for all copies of the form. */
  readonly key: string;
  /** The first copy, which is shown. */
  readonly table: TableOutline;
  /** Copies of the form that were found. */
  readonly copies: number;
  readonly asked: readonly ColumnOutline[];
  readonly others: readonly ColumnOutline[];
}

/** Forms with columns that only the officer can tell, or that he has told; those still to be answered first. */
export function listForms({ files, checked }: Pick<PaneState, "files" | "checked">): FormQuestion[] {
  const tables = [...(checked?.tables ?? []), ...files.flatMap(({ reading }) => reading.tables ?? [])];
  const forms = new Map<string, TableOutline[]>();
  for (const table of tables) {
    const key = table.columns.map((column) => `${column.line}:${column.key}`).join("|");
    forms.set(key, [...(forms.get(key) ?? []), table]);
  }
  return [...forms]
    .flatMap(([key, copies]): FormQuestion[] => {
      const isShown = ({ line, answered }: ColumnOutline): boolean => answered || isAsked(copies, line);
      const table = copies.find(({ columns }) => columns.some(isShown));
      if (!table) return [];
      return [
        {
          key,
          table,
          copies: copies.length,
          asked: table.columns.filter(isShown),
          others: table.columns.filter((column) => !isShown(column)),
        },
      ];
    })
    .sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
}

function isAsked(copies: readonly TableOutline[], line: string): boolean {
  return copies.some(({ columns }) => columns.some((column) => column.line === line && column.asked));
}

/** Some column of the form has no answer yet. */
export function isOpen({ asked }: FormQuestion): boolean {
  return asked.some(({ answered }) => !answered);
}

/** What the officer said of the form's columns takes the place of what he said of them before, in every copy of the form. */
export function answerForm(
  before: readonly ColumnAnswer[],
  form: FormQuestion,
  chosen: ReadonlyMap<string, ColumnMeaning>,
): readonly ColumnAnswer[] {
  const mine = new Map([...form.asked, ...form.others].map((column) => [column.line, column]));
  const kept = before.filter(({ line, heading }) => mine.get(line)?.key !== heading);
  const given = [...chosen].flatMap(([line, meaning]): ColumnAnswer[] => {
    const column = mine.get(line);
    if (!column) return [];
    return [{ text: `${line}=${meaning}`, file: ANY_FILE, sheet: null, line, meaning, heading: column.key }];
  });
  return [...kept, ...given];
}

/** The answers as the card opens: the proposal for what is asked about, nothing for the rest. */
export function proposedAnswers({ asked }: FormQuestion): ReadonlyMap<string, ColumnMeaning> {
  return new Map(asked.flatMap(({ line, meaning }) => (meaning ? [[line, meaning] as const] : [])));
}
