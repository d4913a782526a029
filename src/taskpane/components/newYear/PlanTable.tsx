import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { isPlanOutside } from "../../../pooling/bases";
import { readWrittenYear } from "../../../plans/catalogue/writtenTime";
import { formatDay } from "../../../texts/localized";
import { findUnitSet } from "../../../units/unitSets";
import type { PlanQuestion, PlanReading, PlanRow } from "../../../plans/plan";
import { draftRows, type NewYearDraft, planOf } from "../../state/newYear";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { SeverityMark } from "../parts/SeverityMark";
import type { SectionProps } from "../shell/sectionProps";
import { nameUnitSet } from "../sources/unitSetName";
import { newYearTexts } from "./newYear.data";
import { PlanRowItem } from "./PlanRowItem";
import { QuestionCard } from "./QuestionCard";
import { formatAnswer } from "./words";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: tokens.spacingVerticalXXS,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
    "& thead th:first-child": { width: "9%" },
    "& thead th:nth-child(2)": { width: "43%" },
  },
});

interface PlanProps extends SectionProps {
  readonly draft: NewYearDraft;
}

/** The plan as it was read: its facts, what is asked about it as a whole, then its rows with their own questions. */
export function PlanTable({ pane, draft }: PlanProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  if (!draft.read) return null;
  const { reading } = draft.read;
  const { title, questions, others } = reading;
  const general = generalQuestions(reading, draft.read.rows);
  const rows = draftRows(draft);
  const places = rows.map(({ row }) => row);
  return (
    <section className={layout.group} aria-label={say("tableStep")}>
      <h3 className={layout.subheading}>{say("tableStep")}</h3>
      <p className={layout.text}>{say("read", { title, count: rows.length, questions: questions.length })}</p>
      {others.length > 0 && (
        <p className={layout.hint}>
          {say("others", { places: others.map(({ sheet, cell }) => `${sheet} ${cell}`).join(", ") })}
        </p>
      )}
      {general.length > 0 && (
        <div className={layout.group}>
          <h4 className={layout.subheading}>{say("general")}</h4>
          {general.map((question) => (
            <QuestionCard key={question.code} pane={pane} question={question} draft={draft} />
          ))}
        </div>
      )}
      <Facts pane={pane} draft={draft} />
      <h4 className={layout.subheading}>{say("rows")}</h4>
      <table className={styles.table} aria-label={say("rows")}>
        <thead>
          <tr>
            <th scope="col">{say("tt")}</th>
            <th scope="col">{say("name")}</th>
            <th scope="col">{say("target")}</th>
            <th scope="col">{say("level")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <PlanRowItem
              key={row.key}
              pane={pane}
              draft={draft}
              row={row}
              questions={isFirstOfPlace(places, index) ? questionsOf(reading, row.row) : []}
            />
          ))}
        </tbody>
      </table>
      <Answered pane={pane} draft={draft} />
    </section>
  );
}

const rowOf = (cell: string): string => cell.replace(/\D/g, "");

/** A row's questions stand at cells of its row of the sheet. */
function questionsOf({ questions }: PlanReading, { at }: PlanRow): readonly PlanQuestion[] {
  return questions.filter((one) => one.at?.sheet === at.sheet && rowOf(one.at.cell) === rowOf(at.cell));
}

/** Of rows that one cell was split into the first shows the questions. */
const isFirstOfPlace = (rows: readonly PlanRow[], index: number): boolean =>
  rows.findIndex(({ at }) => at.sheet === rows[index]!.at.sheet && at.cell === rows[index]!.at.cell) ===
  index;

function generalQuestions(reading: PlanReading, rows: readonly PlanRow[]): readonly PlanQuestion[] {
  const ofRows = new Set(rows.flatMap((row) => questionsOf(reading, row)));
  return reading.questions.filter((question) => !ofRows.has(question));
}

const FACTS = ["targetYear", "baselineYear", "number", "date", "issuer"] as const;

/** Number, date, issuer and years as the plan says them, to be completed. */
function Facts({ pane, draft }: PlanProps) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const language = useLanguage();
  const plan = planOf(draft);
  const set = findUnitSet(draft.unitSet);
  if (!plan) return null;
  const hintOf = (fact: (typeof FACTS)[number]): string | undefined =>
    fact === "date" ? say("dateHint") : fact === "targetYear" ? say("yearHint") : undefined;
  const year = readWrittenYear(plan.targetYear);
  const isOutside = year !== null && set !== null && isPlanOutside(year, set);
  return (
    <div className={layout.group} role="group" aria-label={say("facts")}>
      <h4 className={layout.subheading}>{say("facts")}</h4>
      {isOutside && (
        <p className={layout.text}>
          <SeverityMark severity="error" text="" />
          {say("outside", { year: plan.targetYear, set: nameUnitSet(draft.unitSet)[language] })}
        </p>
      )}
      {FACTS.map((fact) => (
        <Field key={fact} label={say(fact)} hint={hintOf(fact)} size="small">
          <Input
            value={fact === "date" && draft.plan.date === undefined ? formatDay(plan.date).vi : plan[fact]}
            onChange={(_, { value }) => pane.actions.editNewYear({ plan: { ...draft.plan, [fact]: value } })}
          />
        </Field>
      ))}
    </div>
  );
}

/** What was answered, to be taken back. */
function Answered({ pane, draft: { given } }: PlanProps) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const language = useLanguage();
  if (given.length === 0) return null;
  return (
    <details>
      <summary>{say("answered", { count: given.length })}</summary>
      <ul className={layout.list}>
        {given.map(({ answer, message }, index) => (
          <li key={index} className={layout.item}>
            <span className={layout.hint}>{message[language]}</span>
            <div className={layout.between}>
              <strong>{formatAnswer(answer, language)}</strong>
              <Button
                size="small"
                appearance="subtle"
                aria-label={say("takeBackOf", { question: message[language] })}
                onClick={() => void pane.actions.takePlanAnswerBack(index)}
              >
                {say("takeBack")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
