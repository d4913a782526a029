const QUADRATIC = "quadratic in the worst case";

/** Patterns whose time grows faster than the text, each with what bounds the text. */
export const knownPatterns: ReadonlyMap<string, string> = new Map([
  [String.raw`\B(?=(\d{3})+$)`, "the digits of one number, at most 22"],

  // Still to be written anew: quadratic in a text made against them, which the seconds per file and the length of a cell bound.
  [String.raw`^(\d[\d., ]*?)(?: ?\/ ?(\d[\d.]*))? ?(%|‰)?(?: [^\d]*)?$`, QUADRATIC],
  [String.raw`^=[\s+@]*(?:(.+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})\s*$`, QUADRATIC],
  [String.raw`\(.*\)`, QUADRATIC],
  [String.raw`, ?ngày .*tháng .*năm`, QUADRATIC],
  [String.raw`: ?([^()]+?)\)?$`, QUADRATIC],
  [String.raw`(?:^|\s)của ([^()]+?)\s*(?:\)|$|;|về việc |v\/v )`, QUADRATIC],
  [String.raw`\p{L}{2}.*\s\p{L}{2}|\p{L}{4}`, QUADRATIC],
  [String.raw`\d[.,]?\d*\s*%?$`, QUADRATIC],
  [String.raw`\s*\((?:đvt|đơn vị tính|đơn vị)? ?:? ?([^()]+)\)$`, QUADRATIC],
  [String.raw`\d[\d.,]* ?%`, QUADRATIC],
  [
    String.raw`^[-+*•\s]*(?<label>\p{L}[^\d<>≥≤=:]*?)\s*[:-]?\s*(?<text>(?:(?:đạt|trên|dưới|từ|ít nhất|tối thiểu|không quá|tối đa|còn)\s+)*(?:[<>≥≤=]+\s*)?\d[\d.,]*\s*(?:%|‰)?(?:\s*(?:trở lên|trở xuống))?(?:\s*(?:xã|trường|trẻ|học sinh))?)\.?$`,
    QUADRATIC,
  ],
  [String.raw`\d+\/20\d\d\/[\p{L}-]+`, QUADRATIC],
  [String.raw`\s*(?:\(\*+\)|\*+|\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁰⁴-⁹]+)$`, QUADRATIC],
  [String.raw`^(?:(.+) › )?(?:(.+)!)?([A-Z]{1,3}[1-9]\d*)$`, QUADRATIC],
  [String.raw`<table:table(\s[^<>]*[^<>/])>([\s\S]*?)<\/table:table>`, QUADRATIC],
  [String.raw`<office:annotation[\s>][\s\S]*?<\/office:annotation>`, QUADRATIC],
  [String.raw`<text:p(?:\s[^<>]*)?(?:\/>|>([\s\S]*?)<\/text:p>)`, QUADRATIC],
  [String.raw`<style:style\s([^<>]*[^<>/])>([\s\S]*?)<\/style:style>|<style:style\s([^<>]*)\/>`, QUADRATIC],
  [String.raw`<(?:\w+:)?is(?:\s[^<>]*)?>([\s\S]*?)<\/(?:\w+:)?is\s*>`, QUADRATIC],
  [String.raw`<(?:\w+:)?si(?:\s[^<>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si\s*>)`, QUADRATIC],
  [String.raw`<(?:\w+:)?rPh(?:\s[^<>]*)?>[\s\S]*?<\/(?:\w+:)?rPh\s*>`, QUADRATIC],
  [String.raw`<(?:\w+:)?r(?:\s[^<>]*)?>([\s\S]*?)<\/(?:\w+:)?r\s*>`, QUADRATIC],
  [String.raw`<(?:\w+:)?rPr(?:\s[^<>]*)?>([\s\S]*?)<\/(?:\w+:)?rPr\s*>`, QUADRATIC],
  [
    String.raw`<(?:\w+:)?sheet\s(?:[^<>]*\s)?\w+:id\s*=\s*(?:""|'')[^<>]*(?:\/>|>\s*<\/(?:\w+:)?sheet>)`,
    QUADRATIC,
  ],
  [String.raw`^(.*?)\s*\(\s*tạm tính,?\s*(\d+)\s*\/\s*(\d+)(?: đơn vị)?\s*\)$`, QUADRATIC],
  [String.raw`\d[,.](\d+)(?!.*\d)`, QUADRATIC],
]);
