import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Indicator } from "../../../model/indicator";
import type { PlanQuestion } from "../../../plans/plan";
import type { DraftRow, NewYearDraft, RowEdit } from "../../state/newYear";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { kindTexts, newYearTexts, reporterTexts } from "./newYear.data";
import { QuestionCard } from "./QuestionCard";
import { formatTarget } from "./words";

const useStyles = makeStyles({
  below: { paddingTop: "0 !important", borderTopWidth: "0 !important" },
  facts: { flex: "1 1 0", minWidth: 0 },
});

/** Props of `PlanRowItem`. */
export interface PlanRowItemProps extends SectionProps {
  readonly draft: NewYearDraft;
  readonly row: DraftRow;
  readonly questions: readonly PlanQuestion[];
}

/** A row as it was read: its name, its target as a rule beside the plan's words, who reports it, and what is asked about it. */
export function PlanRowItem({ pane, draft, row, questions }: PlanRowItemProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const [isOpen, setOpen] = useState(false);
  const language = useLanguage();
  const { indicator, edit } = row;
  const { tt, nameVi, unit, reportedBy } = indicator;
  const label = `${tt} ${nameVi}`;
  const target = formatTarget(indicator, language);
  const isAsked = questions.length > 0;
  return (
    <>
      <tr>
        <td>{tt}</td>
        <th scope="row" lang="vi">
          {edit.leftOut ? <s>{nameVi}</s> : nameVi}
        </th>
        <td>{target === null ? say("notSet") : `${target}${unit === "%" ? "%" : ` ${unit}`}`}</td>
        <td>{reporterTexts[reportedBy][language]}</td>
      </tr>
      <tr>
        <td colSpan={4} className={styles.below}>
          <div className={layout.between}>
            <Facts row={row} />
            <Button
              size="small"
              aria-expanded={isOpen}
              aria-label={say(isOpen ? "doneOf" : "editOf", { row: label })}
              onClick={() => setOpen(!isOpen)}
            >
              {say(isOpen ? "done" : "edit")}
            </Button>
          </div>
          {(isAsked || isOpen) && (
            <div className={layout.group}>
              {questions.map((question) => (
                <QuestionCard
                  key={`${question.code} ${question.at?.cell ?? ""}`}
                  pane={pane}
                  question={question}
                  draft={draft}
                />
              ))}
              {isOpen && <RowForm pane={pane} draft={draft} row={row} />}
            </div>
          )}
        </td>
      </tr>
    </>
  );
}

/** What else the plan says of the row, and how it is understood. */
function Facts({ row: { row, indicator, edit } }: { readonly row: DraftRow }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const language = useLanguage();
  const isEdited = Object.keys(edit).length > 0;
  const facts = [
    ...(row.targetText === "" ? [] : [say("printed", { text: row.targetText })]),
    ...(row.baselineText === "" ? [] : [say("baseline", { text: row.baselineText })]),
    kindTexts[indicator.kind][language],
    say(row.match !== null && row.match.how !== "near" ? "knownAs" : "newRow"),
    ...(isEdited ? [say(edit.leftOut ? "leftOut" : "edited")] : []),
  ];
  return <p className={mergeClasses(layout.hint, styles.facts)}>{facts.join(" · ")}</p>;
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
  const shown = edit.target ?? formatTarget(indicator, language) ?? "";
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
