import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Indicator } from "../../../domain/catalogue/indicator";
import type { PlanQuestion } from "../../../plans/plan";
import type { DraftRow, NewYearDraft, RowEdit } from "../../state/newYear";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { kindTexts, newYearTexts, reporterTexts } from "./newYear.data";
import { QuestionCard } from "./QuestionCard";
import { writeTarget } from "./words";

/** Props of `PlanRowItem`. */
export interface PlanRowItemProps extends SectionProps {
  readonly draft: NewYearDraft;
  readonly row: DraftRow;
  readonly questions: readonly PlanQuestion[];
}

/** A row as it was read: its name, its target as a rule beside the plan's words, who reports it, and what is asked about it. */
export function PlanRowItem({ pane, draft, row, questions }: PlanRowItemProps) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const [isOpen, setOpen] = useState(false);
  const { indicator, edit } = row;
  const label = `${indicator.tt} ${indicator.nameVi}`;
  return (
    <li className={layout.item}>
      <div className={layout.between}>
        <span className={layout.text} lang="vi">
          {edit.leftOut ? <s>{label}</s> : <strong>{label}</strong>}
        </span>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={say(isOpen ? "doneOf" : "editOf", { row: label })}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? "done" : "edit")}
        </Button>
      </div>
      <Facts row={row} />
      {questions.map((question) => (
        <QuestionCard
          key={`${question.code} ${question.at?.cell ?? ""}`}
          pane={pane}
          question={question}
          draft={draft}
        />
      ))}
      {isOpen && <RowForm pane={pane} draft={draft} row={row} />}
    </li>
  );
}

function Facts({ row: { row, indicator, edit } }: { readonly row: DraftRow }) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const language = useLanguage();
  const target = writeTarget(indicator, language);
  const isEdited = Object.keys(edit).length > 0;
  const facts = [
    indicator.unit,
    say("asRead", { target: target ?? say("notSet") }),
    ...(row.targetText === "" ? [] : [say("printed", { text: row.targetText })]),
    ...(row.baselineText === "" ? [] : [say("baseline", { text: row.baselineText })]),
    kindTexts[indicator.kind][language],
    reporterTexts[indicator.reportedBy][language],
    say(row.match !== null && row.match.how !== "near" ? "knownAs" : "newRow"),
    ...(isEdited ? [say(edit.leftOut ? "leftOut" : "edited")] : []),
  ];
  return <p className={layout.hint}>{facts.join(" · ")}</p>;
}

const REPORTERS = Object.keys(reporterTexts) as readonly Indicator["reportedBy"][];

function RowForm({ pane, draft, row }: Omit<PlanRowItemProps, "questions">) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const language = useLanguage();
  const { key, indicator, edit, isUnclear } = row;
  const change = (changes: RowEdit): void =>
    pane.actions.editNewYear({ rows: { ...draft.rows, [key]: { ...edit, ...changes } } });
  const undo = (): void => {
    const { [key]: _given, ...rows } = draft.rows;
    pane.actions.editNewYear({ rows });
  };
  const shown = edit.target ?? writeTarget(indicator, language) ?? "";
  return (
    <div className={layout.card} role="group" aria-label={say("editOf", { row: indicator.nameVi })}>
      <Field label={say("name")} size="small">
        <Input value={edit.name ?? indicator.nameVi} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field
        label={say("target")}
        size="small"
        hint={isUnclear ? undefined : say("targetHint")}
        validationState={isUnclear ? "error" : "none"}
        validationMessage={isUnclear ? say("targetUnclear") : undefined}
      >
        <Input value={shown} onChange={(_, { value }) => change({ target: value })} />
      </Field>
      <Field label={say("level")} size="small">
        <Select
          value={indicator.reportedBy}
          onChange={(_, { value }) => change({ reportedBy: REPORTERS.find((one) => one === value) })}
        >
          {REPORTERS.map((one) => (
            <option key={one} value={one}>
              {reporterTexts[one][language]}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        checked={edit.leftOut === true}
        label={say("leave")}
        onChange={(_, { checked }) => change({ leftOut: checked === true })}
      />
      {Object.keys(edit).length > 0 && (
        <div className={layout.row}>
          <Button size="small" onClick={undo}>
            {say("undoRow")}
          </Button>
        </div>
      )}
    </div>
  );
}
