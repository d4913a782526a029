import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../model/finding";
import type { ChosenFile } from "../../reading/reading";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { ReportLine } from "./ReportLine";
import { listReports } from "../../state/reports";
import { sentTexts } from "./sent.data";

const BYTES_PER_KB = 1024;

/** The files chosen, each with the reports found in it or the reason why there is none. */
export function ChosenFiles({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const { files, work } = pane.state;
  if (files.length === 0) return null;
  const isReading = work?.kind === "readingFiles";
  // A file that cannot be used must not hide in a closed list.
  const hasRefused = files.some(({ reading }) => reading.candidates.length === 0);
  return (
    <details open={hasRefused}>
      <summary>
        <strong>{say("files", { count: files.length })}</strong>
      </summary>
      <ul className={layout.list}>
        {files.map((file) => (
          <FileItem key={file.name} pane={pane} file={file} isLocked={isReading} />
        ))}
      </ul>
    </details>
  );
}

interface FileItemProps extends SectionProps {
  readonly file: ChosenFile;
  readonly isLocked: boolean;
}

function FileItem({ pane, file, isLocked }: FileItemProps) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const { name, size } = file;
  const reports = listReports(pane.state).filter(({ origin }) => origin.file === name);
  return (
    <li className={layout.item}>
      <div className={layout.between}>
        <span className={layout.text}>
          {name} <span className={layout.hint}>{say("size", { size: Math.ceil(size / BYTES_PER_KB) })}</span>
        </span>
        <Button
          size="small"
          appearance="subtle"
          disabled={isLocked}
          aria-label={say("removeOf", { name })}
          onClick={() => void pane.actions.dropFile(name)}
        >
          {say("remove")}
        </Button>
      </div>
      {reports.map((report, index) => (
        <ReportLine key={index} pane={pane} report={report} />
      ))}
      {reports.length === 0 && <Reason findings={findingsOf(pane.state.checked?.result.findings, name)} />}
      {mayReadAgain(file) && (
        <Button
          size="small"
          disabled={isLocked}
          aria-label={say("readAgainOf", { name })}
          onClick={() => void pane.actions.readFileAgain(name)}
        >
          {say("readAgain")}
        </Button>
      )}
    </li>
  );
}

/** Reasons for which a file was not read now, and may be read another time. */
const PASSING: readonly (string | undefined)[] = ["timeout", "unopened", "memory", "default"];

/** Whether a file was not read for a reason that may be gone. */
const mayReadAgain = ({ sha256, reading }: ChosenFile): boolean =>
  sha256 === null && reading.findings.some(({ variant }) => PASSING.includes(variant));

const findingsOf = (findings: readonly Finding[] = [], file: string): readonly Finding[] =>
  findings.filter(({ at }) => at?.file === file);

/** Why no report was found in a file. */
function Reason({ findings }: { readonly findings: readonly Finding[] }) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const language = useLanguage();
  return (
    <p className={layout.hint}>
      <strong>{say("noReport")}.</strong> {findings.map(({ message }) => message[language]).join(" ")}
    </p>
  );
}
