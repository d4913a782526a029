import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { columnMeanings, type ColumnMeaning } from "../../../model/readingAnswers";
import type { ColumnOutline } from "../../../model/report";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { PlaceLink } from "../shell/PlaceLink";
import type { SectionProps } from "../shell/sectionProps";
import { answerForm, type FormQuestion, isOpen, proposedAnswers } from "./columnQuestions";
import { columnTexts } from "./columns.data";

/** Asks what the columns of a form hold: an excerpt of each with the proposal, to be confirmed or changed, once for all copies. */
export function ColumnsCard({ pane, form }: SectionProps & { readonly form: FormQuestion }) {
  const layout = useLayoutStyles();
  const say = useTexts(columnTexts);
  const [chosen, choose] = useState(() => proposedAnswers(form));
  const { settings } = pane.state;
  const save = (meanings: ReadonlyMap<string, ColumnMeaning>): void => {
    const columns = answerForm(settings.columns ?? [], form, meanings);
    void pane.actions.saveSettings({ ...settings, columns });
  };
  const set = (line: string, meaning: string): void => {
    const next = new Map(chosen);
    const known = columnMeanings.find((one) => one === meaning);
    if (known) next.set(line, known);
    else next.delete(line);
    choose(next);
  };
  const field = (column: ColumnOutline) => (
    <MeaningField
      key={column.line}
      column={column}
      value={chosen.get(column.line) ?? ""}
      onChoose={(meaning) => set(column.line, meaning)}
    />
  );
  const title = say(isOpen(form) ? "ask" : "answered");
  return (
    <div role="group" aria-label={title} className={layout.card}>
      <p className={layout.text}>
        <strong>{title}</strong>
      </p>
      <PlaceLink pane={pane} at={form.table.at} />
      {form.copies > 1 && <p className={layout.hint}>{say("copies", { count: form.copies })}</p>}
      {form.asked.map(field)}
      {form.others.length > 0 && (
        <details>
          <summary>{say("others", { count: form.others.length })}</summary>
          <div className={layout.group}>{form.others.map(field)}</div>
        </details>
      )}
      <div className={layout.row}>
        <Button appearance="primary" disabled={chosen.size === 0} onClick={() => save(chosen)}>
          {say("confirm")}
        </Button>
        {form.asked.some(({ answered }) => answered) && (
          <Button onClick={() => save(new Map())}>{say("takeBack")}</Button>
        )}
      </div>
    </div>
  );
}

interface MeaningProps {
  readonly column: ColumnOutline;
  readonly value: string;
  readonly onChoose: (meaning: string) => void;
}

/** One column: its letter, its headings, its first cells, and what it holds. */
function MeaningField({ column, value, onChoose }: MeaningProps) {
  const say = useTexts(columnTexts);
  const { line, heading, examples, meaning } = column;
  const label = say(/^\d/.test(line) ? "row" : "column", { line, heading: heading || say("noHeading") });
  const proposal = meaning === null ? say("notKnown") : say("proposed", { meaning: say(meaning) });
  return (
    <Field label={label} hint={[examples.join(" · "), proposal].filter(Boolean).join(" – ")} size="small">
      <Select value={value} onChange={(_, { value: next }) => onChoose(next)}>
        <option value="">{say("choose")}</option>
        {columnMeanings.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
