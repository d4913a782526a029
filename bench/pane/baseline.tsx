import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** What the pane is measured against: React, Fluent's provider and one button. */
createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme}>
    <main>
      <Button>Tổng hợp</Button>
    </main>
  </FluentProvider>,
);
