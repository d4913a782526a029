import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { startPreviews, type Previews, type View } from "../fixtures/previews";
import { browserPath } from "../../workbench/page";
import { browserTest, browserTestEach } from "../../workbench/stage";
import { JUDGED_HERE } from "../fixtures/stateNames";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Both themes and both languages, each state twice; the states of the walk are judged there, in the same two views. */
const VIEWS: readonly Pick<View, "theme" | "language">[] = [
  { theme: "light", language: "vi" },
  { theme: "dark", language: "en" },
];

let previews: Previews | undefined;
beforeAll(async () => {
  if (browserPath !== null) previews = await startPreviews();
});
afterAll(() => previews?.close());

async function look<T>(view: View, judge: (page: Page) => Promise<T>): Promise<T> {
  const page = await previews!.open(view);
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const judged = await judge(page);
  await page.close();
  expect(errors).toEqual([]);
  return judged;
}

/** A section opens with an animation, under which a click may begin on one place and end on another. */
const standStill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });

/** Broken rules of accessibility, as "rule: element". Fluent's own hidden stops for the Tab key lead on at once. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const run = "axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] })";
  const results = (await page.evaluate(run)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

const widthBeyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.each(VIEWS)("sections, $theme, $language", (view) => {
  browserTestEach(JUDGED_HERE)("%s can be used by everybody and fits 320 px", async (state) => {
    const [broken, beyond] = await look({ ...view, state }, async (page) => [
      await violations(page),
      await widthBeyond(page),
    ]);
    expect(broken).toEqual([]);
    expect(beyond).toBeLessThanOrEqual(0);
  });
});

/** Name and arguments of every action that the page asked for. */
const calls = (page: Page): Promise<readonly (readonly unknown[])[]> =>
  page.evaluate(() => (window as unknown as { calls: readonly (readonly unknown[])[] }).calls);

describe("Kiểm tra số liệu", () => {
  browserTest(
    "opens the cell of a finding with one click, and the form of Điều chỉnh with another",
    async () => {
      const asked = await look({ state: "checks-written" }, async (page) => {
        await page.getByRole("button", { name: /D22$/ }).click();
        await page.getByRole("button", { name: "Điều chỉnh số của Huyện Mường Tè, chỉ tiêu 10" }).click();
        return calls(page);
      });
      expect(asked).toEqual([
        ["openPlace", { file: "Muong-Te-bao-cao-2024-2025.ods", sheet: "Bao cao", cell: "D22" }],
        ["draftAdjustment", { unit: "MUONG_TE", indicator: "BIET_CHU_2" }],
      ]);
    },
  );

  browserTest("keeps a contact that is typed beside the calls to make", async () => {
    const asked = await look({ state: "checks-written" }, async (page) => {
      await page.getByRole("tab", { name: "Gọi điện" }).click();
      await page.getByRole("button", { name: "Sửa liên hệ của Huyện Tân Uyên" }).click();
      await page.keyboard.type("Hoàng Văn Pao");
      await page.keyboard.press("Tab");
      await page.keyboard.type("0213 378 0000");
      await page.keyboard.press("Enter");
      return calls(page);
    });
    expect(asked).toMatchObject([
      ["saveSettings", { contacts: { TAN_UYEN: { name: "Hoàng Văn Pao", phone: "0213 378 0000" } } }],
    ]);
  });
});

describe("Điều chỉnh", () => {
  browserTest(
    "takes a figure by the keyboard alone, shows what comes of it, and asks for what is missing",
    async () => {
      const seen = await look({ state: "adjustments-form" }, async (page) => {
        await page.keyboard.type("471");
        const effect = await page.getByRole("status").innerText();
        await page.keyboard.press("Enter");
        await page.getByText("Ghi lý do").waitFor();
        const focused = await page.evaluate(() => document.activeElement?.tagName);
        await page.keyboard.type("Bổ sung 6 giáo viên");
        await page.getByLabel("Người xác nhận").fill("Lò Thị Mai");
        await page.keyboard.press("Enter");
        return { effect, focused, calls: await calls(page) };
      });
      expect(seen.effect).toMatch(/^Kết quả toàn bộ sẽ là [\d,]+\s% \(nay [\d,]+\s%\)/);
      expect(seen.focused).toBe("TEXTAREA");
      expect(seen.calls).toMatchObject([
        ["adjust", [{ unit: "SIN_HO", indicator: "GV_TH_CHUAN", field: "numerator", old: 465, new: 471 }]],
        ["draftAdjustment", null],
      ]);
    },
  );

  browserTest("withdraws one with one click", async () => {
    const asked = await look({ state: "adjustments-some" }, async (page) => {
      await page.getByRole("button", { name: /^Gỡ bỏ điều chỉnh: Huyện Sìn Hồ/ }).click();
      return calls(page);
    });
    expect(asked).toMatchObject([["withdraw", { unit: "SIN_HO", new: 471 }]]);
  });
});

describe("Chốt số liệu", () => {
  browserTest("saves no copy before the officer has confirmed what is open", async () => {
    const asked = await look({ state: "finish-written" }, async (page) => {
      const save = page.getByRole("button", { name: "Lưu bản nộp" });
      await save.click({ force: true });
      const before = await calls(page);
      await page.getByRole("checkbox", { name: /^Tôi đã xem/ }).check();
      await page.getByRole("radio", { name: /^Mẫu B/ }).check();
      await save.click();
      return { before, after: await calls(page) };
    });
    expect(asked.before).toEqual([]);
    expect(asked.after).toEqual([["saveCopy", { form: "B", figures: "native", confirmed: true }]]);
  });

  browserTest("stops where sources have changed since the run", async () => {
    const asked = await look({ state: "finish-missing" }, async (page) => {
      await page.getByRole("button", { name: "Lưu bản nộp" }).click({ force: true });
      return {
        calls: await calls(page),
        asks: await page.getByRole("checkbox", { name: /^Tôi đã xem/ }).count(),
      };
    });
    expect(asked).toEqual({ calls: [], asks: 0 });
  });

  browserTest("copies the table with every indicator, and the paragraph", async () => {
    const asked = await look({ state: "finish-written" }, async (page) => {
      await page.getByRole("checkbox", { name: /^Tôi đã xem/ }).check();
      await page.getByRole("button", { name: "Sao chép bảng" }).click();
      await page.getByRole("button", { name: "Sao chép đoạn văn" }).click();
      return calls(page);
    });
    const [[, , html], [, paragraph]] = asked as [[string, string, string], [string, string]];
    expect(html).toContain("Tỷ lệ huy động trẻ nhà trẻ");
    expect(html.match(/<tr/g)!.length).toBeGreaterThan(26);
    expect(paragraph).toMatch(/^Có 14\/26 chỉ tiêu đạt và vượt/);
  });

  browserTest("keeps the heading's fields when they are left", async () => {
    const asked = await look({ state: "finish-written" }, async (page) => {
      await page.getByLabel("Số, ký hiệu").fill("99/BC-SGDĐT");
      await page.keyboard.press("Tab");
      return calls(page);
    });
    expect(asked).toMatchObject([
      ["saveSettings", { heading: { number: "99/BC-SGDĐT", document: "Báo cáo" } }],
    ]);
  });
});

describe("Cài đặt", () => {
  browserTest(
    "chooses set of units, signatures and language, and hands the self-test's report on",
    async () => {
      const asked = await look({ state: "settings-tested" }, async (page) => {
        await page.getByLabel("Bộ đơn vị báo cáo").selectOption("province:12");
        await page.getByRole("radio", { name: "English" }).click({ force: true });
        await page.getByRole("button", { name: "Văn bản và chữ ký" }).click();
        await page.getByRole("switch").waitFor();
        await standStill(page);
        await page.getByRole("switch").click();
        await page.getByRole("button", { name: "Sao chép kết quả" }).click();
        return calls(page);
      });
      expect(asked).toMatchObject([
        ["saveSettings", { unitSet: "province:12" }],
        ["saveSettings", { language: "en" }],
        ["saveSettings", { signatures: true }],
        ["copy", expect.stringContaining("Tự kiểm tra 2025-06-04")],
      ]);
    },
  );
});
