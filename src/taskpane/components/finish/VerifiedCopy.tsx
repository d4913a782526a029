import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { haveSameFigures } from "../../../letters/sameFigures";
import type { VerifiedRow } from "../../../years/verifyCopy";
import type { VerifiedCopy as Verified } from "../../state/pane";
import { CompareTable } from "../parts/CompareTable";
import { FileButton } from "../parts/FileButton";
import { latestResult } from "../parts/latestResult";
import { SeverityMark } from "../parts/SeverityMark";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { isBusy } from "../shell/work";
import { verifiedTexts } from "./verified.data";

/** Đối chiếu bản trình ký: a copy is proved, or disproved cell by cell. */
export default function VerifiedCopy({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(verifiedTexts);
  const id = useId();
  const { verified, work } = pane.state;
  return (
    <section className={layout.group} aria-labelledby={id}>
      <h3 id={id} className={layout.subheading}>
        {say("title")}
      </h3>
      <p className={layout.hint}>{say("hint")}</p>
      <div className={layout.row}>
        <FileButton
          label={say("choose")}
          accept=".xlsx,.xlsm,.xls,.ods"
          isDisabled={isBusy(work)}
          onChoose={(file) => void pane.actions.verifyCopy(file)}
        />
      </div>
      {verified && <Answer pane={pane} verified={verified} />}
    </section>
  );
}

function Answer({ pane, verified }: SectionProps & { readonly verified: Verified }) {
  const layout = useLayoutStyles();
  const say = useTexts(verifiedTexts);
  const { name, verification, result } = verified;
  const { agrees, rows } = verification;
  const wrong = rows.filter((row) => !row.agrees);
  const title = say(agrees ? "agrees" : "differs", { name, count: agrees ? rows.length : wrong.length });
  const latest = latestResult(pane.state);
  const isOutdated = latest !== null && !haveSameFigures(latest.consolidation, result.consolidation);
  return (
    <div role="group" aria-label={title} className={layout.card}>
      <p role="status" className={layout.text}>
        {!agrees && <SeverityMark severity="error" text="" />}
        <strong>
          {agrees && "✓ "}
          {title}
        </strong>
      </p>
      <p className={layout.hint}>{say(agrees ? "agreesNext" : "differsNext")}</p>
      {isOutdated && <p className={layout.text}>{say("outdated")}</p>}
      {wrong.length > 0 && <Wrong rows={wrong} />}
      <div className={layout.row}>
        <Button size="small" onClick={() => pane.actions.forgetVerified()}>
          {say("close")}
        </Button>
      </div>
    </div>
  );
}

function Wrong({ rows }: { readonly rows: readonly VerifiedRow[] }) {
  const say = useTexts(verifiedTexts);
  return (
    <CompareTable
      caption={say("rowsDiffer")}
      heads={[say("row"), say("submitted"), say("computed")]}
      rows={rows.map((row, index) => ({ key: String(index), ...lineOf(row, say) }))}
    />
  );
}

type Say = (key: keyof typeof verifiedTexts) => string;

function lineOf(row: VerifiedRow, say: Say) {
  const { at, submitted, computed, differs } = row;
  const text = [computed?.tt ?? submitted?.tt, computed?.name ?? submitted?.name ?? ""].filter(Boolean);
  const place = at === null ? "" : ` (${at.sheet} ${at.cell})`;
  const name = `${text.join(". ") || say("year")}${place}`;
  if (submitted === null) return { name, cells: [say("missing"), computed?.result ?? ""] as const };
  if (computed === null) return { name, cells: [submitted.result ?? "", say("added")] as const };
  const side = (texts: typeof submitted): string =>
    differs
      .map((column) => (column === "row" ? say("moved") : `${say(column)}: ${texts[column] || say("blank")}`))
      .join("; ");
  return { name, cells: [side(submitted), side(computed)] as const };
}
