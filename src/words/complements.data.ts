const negating = ["chưa", "không", "chưa được", "không được"] as const;
const deeds = [
  "ra lớp",
  "đến lớp",
  "đến trường",
  "đi học",
  "vào lớp",
  "huy động",
  "huy động được",
  "huy động ra lớp",
  "đạt",
  "đạt chuẩn",
  "đạt được",
  "đạt yêu cầu",
  "đạt chuẩn trình độ",
  "hoàn thành",
  "tốt nghiệp",
  "biết chữ",
  "đáp ứng",
  "có mặt",
  "phổ cập",
  "trang bị",
] as const;

/** What those have not done who belong to the whole of a rate and not to its numerator: "chưa ra lớp", "không đạt". */
export const undoneWords: readonly string[] = negating.flatMap((no) => deeds.map((deed) => `${no} ${deed}`));

/** A numerator that does not say whether it counts those who have attained. */
export const bareNumeratorWords = ["tử", "tử số", "numerator"] as const;

/** Other words for those of the whole who are not in the numerator. */
export const complementWords = [
  "bỏ học",
  "bỏ lớp",
  "thôi học",
  "nghỉ học",
  "vắng",
  "vắng mặt",
  "mù chữ",
  "tái mù chữ",
  "còn mù chữ",
  "tái mù",
  "dưới chuẩn",
  "dưới mức chuẩn",
  "ngoài nhà trường",
  "số chưa đạt",
  "số không đạt",
  "số còn lại",
  "trẻ còn lại",
  "số trẻ còn lại",
  "học sinh còn lại",
  "người còn lại",
  "còn lại chưa",
] as const;
