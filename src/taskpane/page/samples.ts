/** The sample workbooks of 2024-2025, beside the page; where each lies is known to the build. */
const addresses = [
  new URL("../../../samples/lai-chau-2024-2025/01-thanh-pho-lai-chau-2024-2025.xlsx", import.meta.url),
  new URL("../../../samples/lai-chau-2024-2025/BC-chi-tieu-Than-Uyen-2024-2025.xlsx", import.meta.url),
  new URL("../../../samples/lai-chau-2024-2025/Muong-Te-bao-cao-2024-2025.ods", import.meta.url),
  new URL("../../../samples/lai-chau-2024-2025/PhongTho_BC_chitieu-2024-2025.xlsx", import.meta.url),
  new URL("../../../samples/lai-chau-2024-2025/SIN-HO-chi-tieu-2024-2025.xls", import.meta.url),
  new URL("../../../samples/lai-chau-2024-2025/So-GDDT-khoi-truc-thuoc-2024-2025.xlsx", import.meta.url),
  new URL("../../../samples/lai-chau-2024-2025/TamDuong-chi-tieu-giao-duc-2024-2025.xlsx", import.meta.url),
  new URL("../../../samples/lai-chau-2024-2025/bieu-chi-tieu-nam-nhun-2024-2025.xlsx", import.meta.url),
  new URL("../../../samples/lai-chau-2024-2025/tan-uyen-pgd-bao-cao-2024-2025.xlsx", import.meta.url),
];

/** The nine sample workbooks as if they had been chosen from disk. */
export function loadSamples(): Promise<File[]> {
  return Promise.all(addresses.map(loadFile));
}

async function loadFile(address: URL): Promise<File> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href}: ${answer.status}`);
  const name = decodeURIComponent(address.pathname.split("/").at(-1)!);
  return new File([await answer.arrayBuffer()], name);
}
