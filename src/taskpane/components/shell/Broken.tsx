import { Button } from "@fluentui/react-components";
import { EmptyState } from "./EmptyState";
import { useTexts } from "./language";
import { shellTexts } from "./shell.data";

/** Props of `Broken`. */
export interface BrokenProps {
  readonly reason: string;
  readonly retry: () => void;
}

/** What stands where something could not be shown: that nothing was lost, and the way to try again. */
export function Broken({ reason, retry }: BrokenProps) {
  const say = useTexts(shellTexts);
  return (
    <div role="alert">
      <EmptyState title={say("broken")} text={say("brokenDetail", { reason })}>
        <Button onClick={retry}>{say("retry")}</Button>
      </EmptyState>
    </div>
  );
}
