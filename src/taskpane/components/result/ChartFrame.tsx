import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { ConsolidatedIndicator } from "../../../model/consolidation";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { Guard } from "../shell/Guard";
import { useTexts } from "../shell/language";
import { Later } from "../shell/Later";
import { makePart } from "../shell/part";
import type { SectionProps } from "../shell/sectionProps";
import { resultTexts } from "./result.data";

const attainmentChart = makePart(() => import("./AttainmentChart"));

/** The chart of all rows, whose code is loaded when somebody wants to see it. */
export function ChartFrame({ rows }: SectionProps & { readonly rows: readonly ConsolidatedIndicator[] }) {
  const layout = useLayoutStyles();
  const say = useTexts(resultTexts);
  const [isShown, setShown] = useState(false);
  return (
    <section className={layout.tight}>
      <div>
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {say(isShown ? "hideChart" : "showChart")}
        </Button>
      </div>
      {isShown && (
        <Guard fallback={() => <p className={layout.text}>{say("noChart")}</p>}>
          <Later
            part={attainmentChart}
            props={{ rows }}
            fallback={<Spinner size="small" label={say("loadingChart")} />}
          />
        </Guard>
      )}
    </section>
  );
}
