import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ExcelProblem } from "../../../excel/errors";
import { useLanguage, useTexts } from "./language";
import { shellTexts } from "./shell.data";

/** Excel cannot be worked with: why, and what to do. Nothing else is shown, since nothing else could be done. */
export default function Blocked({ problem }: { readonly problem: ExcelProblem }) {
  const say = useTexts(shellTexts);
  const language = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say("blockedTitle")}</MessageBarTitle>
        <br />
        {problem.message[language]}
      </MessageBarBody>
    </MessageBar>
  );
}
