import { Button, Checkbox, Field, Select, Textarea } from "@fluentui/react-components";
import { type ClipboardEvent, useState } from "react";
import { catalogueOfDraft, emptyDraft, type NewYearDraft } from "../../state/newYear";
import { FileButton } from "../parts/FileButton";
import { SeverityMark } from "../parts/SeverityMark";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { SectionHeading } from "../shell/SectionHeading";
import type { SectionProps } from "../shell/sectionProps";
import { shellTexts } from "../shell/shell.data";
import { isBusy } from "../shell/work";
import { UnitSetField } from "../sources/UnitSetChoice";
import { nameUnitSet } from "../sources/unitSetName";
import { newYearTexts } from "./newYear.data";
import { readPasted } from "./pasted";
import { PlanTable } from "./PlanTable";

/** Files that a plan's appendix may be. */
const PLAN_FILES = ".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.docx";

interface StepProps extends SectionProps {
  readonly draft: NewYearDraft;
}

/** Năm học mới: units, the plan's file, its rows with what is asked about them, last year; then all of it holds at once. */
export default function NewYearSection({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const title = useTexts(shellTexts)("newYearTitle");
  const draft = pane.state.newYear ?? emptyDraft(pane.state.settings.unitSet);
  return (
    <div className={layout.section}>
      <SectionHeading>{title}</SectionHeading>
      <p className={layout.hint}>{say("intro")}</p>
      <Units pane={pane} draft={draft} />
      <PlanFile pane={pane} draft={draft} />
      <PlanTable pane={pane} draft={draft} />
      {draft.read && <LastYear pane={pane} draft={draft} />}
      {draft.read && <Start pane={pane} draft={draft} />}
      <div className={layout.row}>
        <Button onClick={() => void pane.actions.leaveNewYear(false)}>{say("back")}</Button>
        {(draft.file ?? draft.source) && (
          <Button appearance="subtle" onClick={() => void pane.actions.leaveNewYear(true)}>
            {say("forget")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Units({ pane, draft }: StepProps) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  return (
    <section className={layout.tight} aria-label={say("unitsStep")}>
      <h3 className={layout.subheading}>{say("unitsStep")}</h3>
      <UnitSetField value={draft.unitSet} onChoose={(id) => void pane.actions.chooseYearUnits(id)} />
    </section>
  );
}

function PlanFile({ pane, draft }: StepProps) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const language = useLanguage();
  const { file, refused, read, sheet } = draft;
  const sheets = read?.sheets ?? refused?.sheets ?? [];
  return (
    <section className={layout.tight} aria-label={say("planStep")}>
      <h3 className={layout.subheading}>{say("planStep")}</h3>
      <p className={layout.hint}>{say("planHint")}</p>
      {file && <p className={layout.text}>{file.name}</p>}
      {read?.reading.decoded.map((decoding) => (
        <p key={decoding.sheet} className={layout.hint}>
          {say("decoded", { ...decoding })}
        </p>
      ))}
      {refused && (
        <p role="alert" className={layout.text}>
          <SeverityMark severity="error" text="" />
          {refused.text[language]}
        </p>
      )}
      <div className={layout.row}>
        <FileButton
          label={say(file ? "chooseOther" : "choosePlan")}
          accept={PLAN_FILES}
          isDisabled={isBusy(pane.state.work)}
          onChoose={(chosen) => void pane.actions.choosePlan(chosen)}
        />
      </div>
      {draft.source !== undefined && <p className={layout.text}>{say("begun", { name: draft.source })}</p>}
      <PasteField pane={pane} />
      <p className={layout.hint}>{say("fromResultsHint")}</p>
      <div className={layout.row}>
        <FileButton
          label={say("fromResults")}
          accept=".xlsx,.xlsm"
          isDisabled={isBusy(pane.state.work)}
          onChoose={(chosen) => void pane.actions.beginFromResults(chosen)}
        />
      </div>
      {sheets.length > 1 && (
        <Field label={say("sheet")} size="small">
          <Select
            className={layout.narrow}
            value={sheet ?? ""}
            onChange={(_, { value }) => value !== "" && void pane.actions.choosePlanSheet(value)}
          >
            <option value="">{say("ownSheet")}</option>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
    </section>
  );
}

/** A table is read as soon as it is pasted; what is pasted is never shown as it came. */
function PasteField({ pane }: SectionProps) {
  const say = useTexts(newYearTexts);
  const [isWrong, setWrong] = useState(false);
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const { clipboardData } = event;
    const table = readPasted(clipboardData.getData("text/html"), clipboardData.getData("text/plain"));
    setWrong(table === null);
    if (table) void pane.actions.pastePlan(table, say("pasteName"));
  };
  return (
    <Field
      label={say("paste")}
      size="small"
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? say("notTable") : undefined}
    >
      <Textarea value="" rows={2} disabled={isBusy(pane.state.work)} onPaste={paste} />
    </Field>
  );
}

function LastYear({ pane, draft: { previous } }: StepProps) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const edit = (files: readonly File[]): void => pane.actions.editNewYear({ previous: files });
  return (
    <section className={layout.tight} aria-label={say("previousStep")}>
      <h3 className={layout.subheading}>{say("previousStep")}</h3>
      <p className={layout.hint}>{say("previousHint")}</p>
      {previous.map((file, index) => (
        <div key={index} className={layout.between}>
          <span>{say("previousChosen", { name: file.name })}</span>
          <Button
            size="small"
            aria-label={say("removePreviousOf", { name: file.name })}
            onClick={() => edit(previous.filter((one) => one !== file))}
          >
            {say("removePrevious")}
          </Button>
        </div>
      ))}
      <div className={layout.row}>
        <FileButton
          label={say(previous.length === 0 ? "choosePrevious" : "addPrevious")}
          accept=".xlsx,.xlsm,.xls,.ods"
          onChoose={(file) => edit([...previous, file])}
        />
      </div>
    </section>
  );
}

function Start({ pane, draft }: StepProps) {
  const layout = useLayoutStyles();
  const say = useTexts(newYearTexts);
  const language = useLanguage();
  const [agreed, setAgreed] = useState(false);
  const { read, problems } = draft;
  const open = read?.reading.questions.length ?? 0;
  const catalogue = catalogueOfDraft(draft);
  if (!catalogue) return null;
  const isReady = (open === 0 || agreed) && !draft.pending && !isBusy(pane.state.work);
  const facts = {
    count: catalogue.indicators.length,
    year: catalogue.plan.targetYear || "…",
    set: nameUnitSet(draft.unitSet)[language],
  };
  return (
    <section className={layout.group} aria-label={say("start")}>
      {open > 0 && <p className={layout.text}>{say("open", { count: open })}</p>}
      {open > 0 && (
        <Checkbox
          checked={agreed}
          label={say("agreeOpen")}
          onChange={(_, { checked }) => setAgreed(checked === true)}
        />
      )}
      {problems.length > 0 && (
        <div role="alert" className={layout.tight}>
          <p className={layout.text}>
            <strong>{say("problems")}</strong>
          </p>
          <ul className={layout.numbered}>
            {problems.map((problem, index) => (
              <li key={index}>{problem[language]}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={layout.hint}>{say("startHint", facts)}</p>
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabledFocusable={!isReady}
          onClick={() => void pane.actions.startYear()}
        >
          {say("start")}
        </Button>
      </div>
    </section>
  );
}
