import { Spinner } from "@fluentui/react-components";
import type { Consolidation } from "../../../model/consolidation";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { Guard } from "../shell/Guard";
import { useTexts } from "../shell/language";
import { Later } from "../shell/Later";
import { makePart } from "../shell/part";
import type { SectionProps } from "../shell/sectionProps";
import { standardsOf } from "../../state/request";
import { conclusionTexts } from "./standards.data";

const conclusions = makePart(() => import("./Conclusions"));

/** The conclusions of standards, whose code is loaded where conditions were chosen. */
export function ConclusionsFrame({
  pane,
  consolidation,
}: SectionProps & { readonly consolidation: Consolidation }) {
  const layout = useLayoutStyles();
  const say = useTexts(conclusionTexts);
  const standards = standardsOf(pane.state.settings);
  if (!consolidation.conclusions || !standards) return null;
  return (
    <Guard fallback={() => <p className={layout.text}>{say("failed")}</p>}>
      <Later
        part={conclusions}
        props={{ consolidation, standards }}
        fallback={<Spinner size="small" label={say("loading")} />}
      />
    </Guard>
  );
}
