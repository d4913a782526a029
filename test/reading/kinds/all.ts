import { ages } from "./ages.data";
import { beside } from "./beside.data";
import { bodies } from "./bodies.data";
import { cells } from "./cells.data";
import { complement } from "./complement.data";
import { form } from "./form.data";
import { forms } from "./forms.data";
import { groupWords } from "./groupWords.data";
import { headingRows } from "./headingRows.data";
import { headings } from "./headings.data";
import { leftOver } from "./leftOver.data";
import { names } from "./names.data";
import { notes } from "./notes.data";
import { oneRow } from "./oneRow.data";
import { overAll } from "./overAll.data";
import { part } from "./part.data";
import { period } from "./period.data";
import { place } from "./place.data";
import { plain } from "./plain.data";
import { reach } from "./reach.data";
import { rowKinds } from "./rows.data";
import { scale } from "./scale.data";
import { sideBySide } from "./sideBySide.data";
import { standing } from "./standing.data";
import { titles } from "./titles.data";
import { unitsInRows } from "./unitsInRows.data";
import { wordings } from "./wordings.data";
import { words } from "./words.data";

/** Every layout by its kind. */
export const all = {
  period,
  standing,
  part,
  complement,
  beside,
  place,
  scale,
  form,
  names,
  notes,
  cells,
  titles,
  leftOver,
  ages,
  plain,
  rowKinds,
  headings,
  forms,
  groupWords,
  overAll,
  sideBySide,
  oneRow,
  headingRows,
  words,
  wordings,
  bodies,
  reach,
  unitsInRows,
} as const;
