import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { ExcerptView } from "./ExcerptView";
import { FigureView } from "./FigureView";
import { inspectionTexts } from "./inspection.data";

/** Props of `Inspection`. */
export interface InspectionProps {
  readonly pane: Pane;
  readonly onClose: () => void;
}

/** A figure's calculation and sources, or what stands around a cell of a file. Focus begins at the way back. */
export default function Inspection({ pane, onClose }: InspectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(inspectionTexts);
  const { inspected, excerpt } = pane.state;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [inspected, excerpt]);
  return (
    <div className={layout.section}>
      <div>
        <Button ref={back} appearance="subtle" icon={<ChevronLeftRegular />} onClick={onClose}>
          {say("back")}
        </Button>
      </div>
      {excerpt ? (
        <ExcerptView at={excerpt.at} cells={excerpt.cells} />
      ) : (
        inspected && <FigureView pane={pane} indicator={inspected.indicator} unit={inspected.unit} />
      )}
    </div>
  );
}
