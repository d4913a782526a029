import type { UnitLevel } from "../model/indicator";

/** Words with which the name of a place or of an office begins. */
export const placeWords = [
  "Huyện",
  "H.",
  "Thành phố",
  "TP",
  "TP.",
  "Thị xã",
  "TX",
  "TX.",
  "Xã",
  "X.",
  "Phường",
  "P.",
  "Thị trấn",
  "TT.",
  "Trường",
  "UBND",
  "Phòng GD&ĐT",
  "Phòng GDĐT",
  "Phòng Giáo dục và Đào tạo",
  "Sở GD&ĐT",
  "Sở Giáo dục và Đào tạo",
] as const;

/** Of these the words for bodies, between which and their names other words stand: "Trường Tiểu học Hoa Ban". */
export const bodyWords = ["Trường", "UBND", "Phòng", "Sở"] as const;

/** Behind the word for a school or a commune these make no name of it: "Trường học thân thiện", "Trường đạt chuẩn". */
export const notBodies = [
  ...["trường học", "trường lớp", "trường hạnh phúc", "trường thân thiện", "trường xanh", "trường chuẩn"],
  ...["trường đạt", "xã hội", "phường xã", "xã phường"],
] as const;

/** Kinds of schools as sheets are named after single ones: "MN Hoa Ban". */
export const schoolKinds = [
  "mn",
  "mầm non",
  "mẫu giáo",
  "th",
  "tiểu học",
  "thcs",
  "th&thcs",
  "th và thcs",
  "ptdtbt",
  "ptdtbt th",
  "ptdtbt thcs",
  "ptdtbt tiểu học",
  "ptdtnt",
  "thpt",
] as const;

/** Words before several places, of which no name follows: "Các xã tham gia dự án". */
export const severalWords = ["các", "những", "một số", "mọi"] as const;

/** The word before a province's name. */
export const provinceWord = "Tỉnh";

/** The word before a district's name. */
export const districtWord = "Huyện";

/** How headings call the Department itself. */
export const departmentBodies = ["sở", "sở gdđt", "sở giáo dục và đào tạo"] as const;

/** How a heading over the columns calls figures that a body sent: "Số liệu của trường". */
const figuresOf = ["số liệu", "số liệu của", "số liệu báo cáo của", "kết quả của", "thống kê của"] as const;

/** Before the name of a place in a heading: what follows is whose the figures are, and all of them. */
export const beforePlaces = [
  ...figuresOf,
  "của",
  "kết quả",
  "kết quả thực hiện",
  "kết quả thực hiện của",
  "thực hiện của",
  "số liệu thực hiện của",
  "báo cáo của",
  "toàn",
  "toàn bộ",
  "cả",
  "chung",
  "chung toàn",
  "cộng",
  "cộng toàn",
  "tổng",
  "tổng toàn",
  "tổng cộng toàn",
  "tổng số toàn",
  "kết quả toàn",
  "kết quả chung toàn",
  "kết quả của toàn",
  "số liệu toàn",
  "số liệu của toàn",
  "số liệu chung toàn",
  "trên địa bàn",
  "kết quả trên địa bàn",
  "kết quả thực hiện trên địa bàn",
  "số liệu trên địa bàn",
] as const;

const figuresOfAll = (bodies: readonly string[]): readonly string[] =>
  bodies.flatMap((body) => figuresOf.map((words) => `${words} ${body}`));

/** What units of a level are a part of, and what is a part of them, beside what is so for every level. */
export const bodiesByLevel: Readonly<
  Record<UnitLevel, { readonly larger: readonly string[]; readonly smaller: readonly string[] }>
> = {
  department: { larger: [], smaller: [] },
  district: {
    larger: [],
    smaller: [
      ...figuresOfAll(["trường", "nhà trường", "xã", "phường", "thị trấn", "xã phường", "ubnd xã"]),
      "trên địa bàn xã",
      "trên địa bàn phường",
    ],
  },
  commune: {
    larger: [
      ...figuresOfAll([
        "huyện",
        "huyện cũ",
        "phòng",
        "phòng gdđt",
        "phòng giáo dục và đào tạo",
        "ubnd huyện",
      ]),
      ...figuresOfAll(["các xã", "các phường", "các xã phường"]),
      "toàn huyện",
      "toàn huyện cũ",
      "trên địa bàn huyện",
      "trên địa bàn toàn huyện",
      "các xã",
      "các phường",
      "các xã phường",
      "các xã khác",
      "các phường khác",
    ],
    smaller: figuresOfAll(["trường", "nhà trường", "thôn", "bản", "thôn bản"]),
  },
  school: { larger: figuresOfAll(["xã", "phường", "huyện", "phòng", "phòng gdđt"]), smaller: [] },
};

/** How several units of a level are called: over a table that lists them they are those units, and nobody else. */
export const unitsInPlural: Readonly<Record<UnitLevel, readonly string[]>> = {
  department: [],
  district: ["các huyện", "các huyện thành phố", "các huyện thị xã thành phố", "các đơn vị"],
  commune: [
    "các xã",
    "các phường",
    "các xã phường",
    "các xã phường đặc khu",
    "các xã phường thị trấn",
    "các đơn vị",
  ],
  school: ["các trường", "các đơn vị"],
};

const provinces = [
  "bộ",
  "bộ gdđt",
  "tỉnh",
  "cấp tỉnh",
  "ubnd tỉnh",
  "hđnd tỉnh",
  "ngành giáo dục tỉnh",
] as const;
const districts = ["huyện", "phòng", "phòng gdđt", "phòng giáo dục và đào tạo", "ubnd huyện"] as const;
const communes = [
  "xã",
  "phường",
  "thị trấn",
  "xã phường",
  "ubnd xã",
  "ubnd phường",
  "các xã",
  "các phường",
] as const;
const schools = ["trường", "nhà trường", "các trường", "các nhà trường"] as const;
const villages = ["thôn", "bản", "thôn bản", "các thôn", "các bản", "các thôn bản"] as const;

/** How a heading stands to the units that may report: of a body above them, below them, or of their own level. */
export type BodyLevel = "larger" | "smaller" | "own";

/** What a heading over several columns calls bodies, where it says nothing else, by the level of the units: "Sở", "Của xã". */
export const headedBodies: Readonly<Record<UnitLevel, Readonly<Record<BodyLevel, readonly string[]>>>> = {
  department: { larger: provinces, own: departmentBodies, smaller: [] },
  district: {
    larger: [...departmentBodies, ...provinces],
    own: districts,
    smaller: [...communes, ...schools, ...villages],
  },
  commune: {
    larger: [...departmentBodies, ...provinces, ...districts],
    own: communes.filter((words) => !words.startsWith("các ")),
    smaller: [...schools, ...villages],
  },
  school: {
    larger: [...departmentBodies, ...provinces, ...districts, ...communes],
    own: schools.filter((words) => !words.startsWith("các ")),
    smaller: [],
  },
};

/** Before and behind such a body: "Phần của Sở", "Xã nhập". */
export const aroundBodies = {
  before: [...figuresOf, "của", "do", "phần", "phần của", "bên"],
  behind: ["nhập", "ghi", "điền", "báo cáo", "cung cấp", "gửi", "tổng hợp", "thống kê", "nắm", "theo dõi"],
} as const;

/** Of these the words by which a title makes all below it others' figures. */
export const titledBodies: ReadonlySet<string> = new Set(
  Object.values(bodiesByLevel).flatMap(({ larger }) =>
    larger.filter((words) => figuresOf.some((of) => words.startsWith(`${of} `))),
  ),
);

/** Words with which kinds of bodies are named as well as single ones: "Trường chất lượng cao", "Cụm trường số 2", "Thị trấn". */
export const kindsOfBody = [
  "Trường",
  "Cụm trường",
  "Nhóm trẻ",
  "Thị trấn",
  "Trung tâm cụm xã",
  "Trung tâm xã",
] as const;

/** Words with which the name of a part of a district begins. */
export const partPlaceWords = ["Xã", "X.", "Phường", "P.", "Thị trấn", "TT.", "Trường"] as const;

/** Words with which the name of a part of a commune begins. */
export const villageWords = [
  "Bản",
  "Thôn",
  "Xóm",
  "Làng",
  "Ấp",
  "Khu phố",
  "Tổ dân phố",
  "Điểm trường",
] as const;

/** Of these a unit has several: "Số liệu 20 xã" is of some of them, unless it has no more. */
export const severalBodies = {
  communes: ["xã", "phường", "thị trấn", "đơn vị cấp xã", "đơn vị hành chính cấp xã"],
  others: [
    "trường",
    "nhà trường",
    "trường học",
    "điểm trường",
    "cơ sở",
    "đơn vị",
    "lớp",
    "thôn",
    "bản",
    "thôn bản",
    "huyện",
  ],
} as const;

/**
 * Words of headings that are in no name of a place: where all is in capitals, they alone tell "XÃ ĐẠT CHUẨN" from
 * "XÃ BẢN BO". A syllable that may be in a name stands only with its neighbour.
 */
export const commonWords = [
  "đạt",
  "được",
  "chưa",
  "không",
  "những",
  "và",
  "theo",
  "thuộc",
  "trực thuộc",
  "số",
  "tỷ lệ",
  "xã hội",
  "chuẩn",
  "mức độ",
  "hoàn thành",
  "duy trì",
  "phổ cập",
  "giáo dục",
  "đào tạo",
  "mầm non",
  "mẫu giáo",
  "tiểu học",
  "trung học",
  "thcs",
  "thpt",
  "mù chữ",
  "nông thôn mới",
  "đặc biệt",
  "khó khăn",
  "biên giới",
  "dân tộc",
  "khu vực",
  "vùng",
  "thẩm định",
  "kiểm tra",
  "rà soát",
  "báo cáo",
  "giao",
  "đề nghị",
  "tự đánh giá",
  "quản lý",
  "phê duyệt",
  "công nhận",
  "thực hiện",
  "kế hoạch",
] as const;

/** What may stand behind a place in a title: a superior, a date, a year. */
export const behindPlace =
  /[,;()[\]–]| - |(?<!\p{L})(?:huyện|tỉnh|năm học|năm|tháng|học kỳ|quý|ngày)(?!\p{L}).*$/iu;
