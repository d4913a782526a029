import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ConsolidatedIndicator } from "../../../model/consolidation";
import { printMeasure } from "../../../text/exact/print";
import { SeverityMark } from "../parts/SeverityMark";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { StatusMark } from "../shell/StatusMark";
import { formTexts } from "./adjustments.data";
import type { Effect } from "./effect";

const useStyles = makeStyles({
  effect: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
  },
});

/** What would come of it, before anything is written: the pooled result, the verdict, and what is wrong with the numbers. */
export function EffectPreview({ effect }: { readonly effect: Effect }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const language = useLanguage();
  const { before, after, findings } = effect;
  return (
    <div className={mergeClasses(layout.tight, styles.effect)} role="status">
      {after && <Outcome before={before} after={after} />}
      {findings.map(({ severity, message }) => (
        <p key={message.vi} className={layout.text}>
          <SeverityMark severity={severity} /> {message[language]}
        </p>
      ))}
    </div>
  );
}

interface OutcomeProps {
  readonly before: ConsolidatedIndicator;
  readonly after: ConsolidatedIndicator;
}

function Outcome({ before, after }: OutcomeProps) {
  const layout = useLayoutStyles();
  const say = useTexts(formTexts);
  const language = useLanguage();
  const write = ({ actual, indicator }: ConsolidatedIndicator): string =>
    actual === null ? say("noFigure") : printMeasure(actual, indicator.unit)[language];
  const params = { before: write(before), after: write(after) };
  return (
    <>
      <p className={layout.text}>{say(params.before === params.after ? "effectSame" : "effect", params)}</p>
      <p className={layout.text}>
        {before.status !== after.status && (
          <>
            <StatusMark status={before.status} row={before} /> →{" "}
          </>
        )}
        <StatusMark status={after.status} row={after} />
      </p>
    </>
  );
}
