/** English for the units of measure and for what numerators count: for one, and for several. What is not listed stays Vietnamese. */
export const ENGLISH_UNITS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  xã: ["commune", "communes"],
  huyện: ["district", "districts"],
  trường: ["school", "schools"],
  trẻ: ["child", "children"],
  người: ["person", "people"],
  "giáo viên": ["teacher", "teachers"],
  "học sinh": ["pupil", "pupils"],
  "sinh viên": ["student", "students"],
  "thiết bị": ["piece of equipment", "pieces of equipment"],
  "sinh viên/vạn dân": ["student per 10,000 inhabitants", "students per 10,000 inhabitants"],
};

/** Of a difference between percentages. */
export const POINTS = { vi: " điểm phần trăm", en: " percentage points" } as const;
