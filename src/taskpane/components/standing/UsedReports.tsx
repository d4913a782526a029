import { useLayoutStyles } from "../parts/useLayoutStyles";
import { FilePicker } from "../shell/FilePicker";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { READABLE } from "../../state/actions/files";
import { unitSetOf } from "../../state/settings";
import { standingTexts } from "./standing.data";

/** The reports that the result in the workbook was made from, where their files are not there now. */
export default function UsedReports({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(standingTexts);
  const { checked, settings } = pane.state;
  const { units } = unitSetOf(settings);
  const used = checked?.standing?.used ?? [];
  return (
    <section className={styles.group}>
      <h3 className={styles.subheading}>{say("usedTitle")}</h3>
      <p className={styles.text}>{say("usedHint")}</p>
      <ul>
        {used.map(({ unit, file, sheet }) => {
          const name = units.find(({ code }) => code === unit)?.name ?? unit;
          const words =
            file === null ? say("usedSheet", { unit: name, sheet }) : say("usedFile", { unit: name, file });
          return <li key={unit}>{words}</li>;
        })}
      </ul>
      <FilePicker
        label={say("again")}
        accept={READABLE}
        multiple
        onChoose={(files) => void pane.actions.addFiles(files)}
      />
    </section>
  );
}
