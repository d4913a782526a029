import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type DragEvent, useState } from "react";
import { READABLE } from "../../state/actions/files";
import type { Work } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { FilePicker } from "../shell/FilePicker";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { sourcesTexts } from "./sources.data";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
  },
});

/** Work that a choice of files may meet: it waits for the workbook to be opened, and a look makes way for it. */
const MEETS_FILES: readonly Work["kind"][] = ["opening", "checking"];

/** Files are chosen, or dropped; choosing always suffices. */
export function DropZone({ pane, isFirst }: SectionProps & { readonly isFirst: boolean }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const say = useTexts(sourcesTexts);
  const { isOver, handlers } = useDropping((files) => void pane.actions.addFiles(files));
  const { work } = pane.state;
  const isBusy = work !== null && !MEETS_FILES.includes(work.kind);
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)} {...handlers}>
      <div className={layout.row}>
        <FilePicker
          label={say(isFirst ? "choose" : "chooseMore")}
          accept={READABLE}
          multiple
          primary={isFirst}
          disabled={isBusy}
          onChoose={(files) => void pane.actions.addFiles(files)}
        />
        <span className={layout.hint}>{say(isOver ? "dropNow" : "drop")}</span>
      </div>
      {isFirst && (
        <div className={layout.row}>
          <Button disabled={isBusy} onClick={() => void pane.actions.loadSamples()}>
            {say("samples")}
          </Button>
          <span className={layout.hint}>{say("samplesHint")}</span>
        </div>
      )}
    </div>
  );
}

/** Files dragged over an element and dropped on it. */
function useDropping(onDrop: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...event.dataTransfer.files];
      if (files.length > 0) onDrop(files);
    },
  };
  return { isOver, handlers };
}
