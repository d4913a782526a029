/** Beginnings of Vietnamese syllables, with the vowels (first letter of the rime, without tone) that may follow where not all may. */
export const ONSETS: Readonly<Record<string, string | null>> = {
  "": null,
  b: null,
  c: "aăâoôơuư",
  ch: null,
  d: null,
  đ: null,
  g: "aăâoôơuưi",
  gh: "eêi",
  gi: "aăâeêoôơuư",
  h: null,
  k: "eêiy",
  kh: null,
  l: null,
  m: null,
  n: null,
  nh: null,
  ng: "aăâoôơuư",
  ngh: "eêi",
  p: null,
  ph: null,
  qu: "aăâeêiyơô",
  r: null,
  s: null,
  t: null,
  th: null,
  tr: null,
  v: null,
  x: null,
};

/** The rimes of Vietnamese without tones. */
export const RIMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu
   ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
   y ych yên yêm yêng yêt yêu ynh yt`.split(/\s+/),
);

/** Beginnings before which the vowel y may stand alone ("kỳ", "lý"). */
export const BEFORE_Y: ReadonlySet<string> = new Set(["", "h", "k", "l", "m", "qu", "s", "t", "th", "v"]);
