import { listReports } from "../../state/reports";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { ReportLine } from "./ReportLine";
import { sentTexts } from "./sent.data";

/** Reports that stand on sheets of the open workbook, the reports put aside, and the sheets that hold none. */
export function WorkbookSheets({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const { checked } = pane.state;
  const reports = listReports(pane.state);
  const own = reports.filter(({ origin }) => origin.file === null);
  const aside = reports.filter(({ excluded }) => excluded);
  const others = checked?.otherSheets ?? [];
  return (
    <>
      {aside.length > 0 && (
        <section className={layout.tight}>
          <h3 className={layout.subheading}>{say("putAside", { count: aside.length })}</h3>
          {aside.map((report, index) => (
            <ReportLine key={index} pane={pane} report={report} />
          ))}
        </section>
      )}
      {own.length > 0 && (
        <details>
          <summary>
            <strong>{say("sheets", { count: own.length })}</strong>
          </summary>
          {own.map((report, index) => (
            <ReportLine key={index} pane={pane} report={report} />
          ))}
          {others.length > 0 && (
            <p className={layout.hint}>{say("otherSheets", { names: others.join(", ") })}</p>
          )}
        </details>
      )}
    </>
  );
}
