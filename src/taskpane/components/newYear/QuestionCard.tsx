import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanQuestion, QuestionCode } from "../../../plans/plan";
import { isAnswerTo, type NewYearDraft } from "../../state/newYear";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { newYearTexts } from "./newYear.data";
import { formatAnswer, formatChoice } from "./words";

/** Questions that a level, a unit of measure or a year may answer, beside the choices. */
const TYPED: readonly QuestionCode[] = [
  "TARGET_RANGE",
  "TARGET_KEEP",
  "TARGET_IN_WORDS",
  "TARGET_CHANGE",
  "MEASURE_MISSING",
  "YEAR_CHOICE",
];

/** Questions about a level: none may be set. */
const LEVELS: readonly QuestionCode[] = ["TARGET_RANGE", "TARGET_KEEP", "TARGET_IN_WORDS", "TARGET_CHANGE"];

/** Props of `QuestionCard`. */
export interface QuestionCardProps extends SectionProps {
  readonly question: PlanQuestion;
  readonly draft: NewYearDraft;
}

/** A question about the plan, answered where it stands. */
export function QuestionCard({ pane, question, draft }: QuestionCardProps) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const language = useLanguage();
  const message = question.message[language];
  const offered = question.choices ?? [];
  const none = LEVELS.includes(question.code) && !offered.includes("none") ? ["none"] : [];
  const heard = draft.given.find(({ answer }) => isAnswerTo(question, answer));
  return (
    <div role="group" aria-label={`${say("question")}: ${message}`} className={layout.card}>
      <p className={layout.text}>
        <strong>{message}</strong>
        {question.at && <span className={layout.hint}> ({question.at.cell})</span>}
      </p>
      {heard && (
        <p role="alert" className={layout.hint}>
          {say("unheard", { said: formatAnswer(heard.answer, language) })}
        </p>
      )}
      <div className={layout.row}>
        {[...offered, ...none].map((choice) => (
          <Button
            key={choice}
            size="small"
            onClick={() => void pane.actions.answerPlan(question, { choice })}
          >
            {formatChoice(question, choice, language)}
          </Button>
        ))}
      </div>
      {TYPED.includes(question.code) && <TypedAnswer pane={pane} question={question} />}
    </div>
  );
}

function TypedAnswer({ pane, question }: Omit<QuestionCardProps, "draft">) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const language = useLanguage();
  const [value, setValue] = useState("");
  const isLevel = LEVELS.includes(question.code);
  const send = (): void => void pane.actions.answerPlan(question, { value: value.trim() });
  return (
    <form
      className={layout.tight}
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== "") send();
      }}
    >
      <Field label={say("answerText")} size="small" hint={isLevel ? say("targetHint") : undefined}>
        <Input value={value} onChange={(_, change) => setValue(change.value)} />
      </Field>
      <div className={layout.row}>
        <Button
          type="submit"
          size="small"
          disabledFocusable={value.trim() === ""}
          aria-label={say("answerOf", { question: question.message[language] })}
        >
          {say("answerButton")}
        </Button>
      </div>
    </form>
  );
}
