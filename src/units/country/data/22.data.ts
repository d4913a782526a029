import type { ProvinceData } from "../province";

/** Tỉnh Quảng Ninh. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "22",
  name: "Tỉnh Quảng Ninh",
  communes: `
06652|Phường Hà Tu
06658|Phường Cao Xanh
06661|Phường Việt Hưng
06673|Phường Bãi Cháy
06676|Phường Hà Lầm
06685|Phường Hồng Gai
06688|Phường Hạ Long
06706|Phường Tuần Châu
06709|Phường Móng Cái 2
06712|Phường Móng Cái 1
06724|Xã Hải Sơn
06733|Xã Hải Ninh
06736|Phường Móng Cái 3
06757|Xã Vĩnh Thực
06760|Phường Mông Dương
06778|Phường Quang Hanh
06781|Phường Cửa Ông
06793|Phường Cẩm Phả
06799|Xã Hải Hoà
06811|Phường Uông Bí
06820|Phường Vàng Danh
06832|Phường Yên Tử
06838|Xã Bình Liêu
06841|Xã Hoành Mô
06856|Xã Lục Hồn
06862|Xã Tiên Yên
06874|Xã Điền Xá
06877|Xã Đông Ngũ
06886|Xã Hải Lạng
06895|Xã Đầm Hà
06913|Xã Quảng Tân
06922|Xã Quảng Hà
06931|Xã Quảng Đức
06946|Xã Đường Hoa
06967|Xã Cái Chiên
06978|Xã Ba Chẽ
06979|Xã Kỳ Thượng
06985|Xã Lương Minh
06994|Đặc khu Vân Đồn
07030|Phường Hoành Bồ
07054|Xã Quảng La
07060|Xã Thống Nhất
07069|Phường Mạo Khê
07081|Phường Bình Khê
07090|Phường An Sinh
07093|Phường Đông Triều
07114|Phường Hoàng Quế
07132|Phường Quảng Yên
07135|Phường Đông Mai
07147|Phường Hiệp Hoà
07168|Phường Hà An
07180|Phường Liên Hoà
07183|Phường Phong Cốc
07192|Đặc khu Cô Tô
`,
  predecessors: `
#193|Thành phố Hạ Long|Tỉnh Quảng Ninh
06649|Phường Hà Khánh|06658
06652|Phường Hà Phong|06652
06655|Phường Hà Khẩu|06706|06661
06658|Phường Cao Xanh|06658
06661|Phường Giếng Đáy|06661
06664|Phường Hà Tu|06652
06667|Phường Hà Trung|06676
06670|Phường Hà Lầm|06676
06673|Phường Bãi Cháy|06673
06676|Phường Cao Thắng|06676
06679|Phường Hùng Thắng|06673
06685|Phường Trần Hưng Đạo|06685
06688|Phường Hồng Hải|06688
06691|Phường Hồng Gai|06685
06694|Phường Bạch Đằng|06685
06697|Phường Hồng Hà|06688
06700|Phường Tuần Châu|06706
06703|Phường Việt Hưng|06661
06706|Phường Đại Yên|06706
07030|Phường Hoành Bồ|07030
07033|Xã Kỳ Thượng|06979
07036|Xã Đồng Sơn|06985
07039|Xã Tân Dân|07054
07042|Xã Đồng Lâm|07030|07060
07045|Xã Hòa Bình|07060
07048|Xã Vũ Oai|07060
07051|Xã Dân Chủ|07054
07054|Xã Quảng La|07054
07057|Xã Bằng Cả|07054
07060|Xã Thống Nhất|07060
07063|Xã Sơn Dương|07030
07066|Xã Lê Lợi|07030
#194|Thành phố Móng Cái|Tỉnh Quảng Ninh
06709|Phường Ka Long|06709
06712|Phường Trần Phú|06712
06715|Phường Ninh Dương|06709
06721|Phường Trà Cổ|06712
06724|Xã Hải Sơn|06724
06727|Xã Bắc Sơn|06724
06730|Xã Hải Đông|06736
06733|Xã Hải Tiến|06733
06736|Phường Hải Yên|06736
06739|Xã Quảng Nghĩa|06733
06742|Phường Hải Hòa|06712
06745|Xã Hải Xuân|06712
06748|Xã Vạn Ninh|06709
06751|Phường Bình Ngọc|06712
06754|Xã Vĩnh Trung|06757
06757|Xã Vĩnh Thực|06757
#195|Thành phố Cẩm Phả|Tỉnh Quảng Ninh
06760|Phường Mông Dương|06760
06763|Phường Cửa Ông|06781
06766|Phường Cẩm Sơn|06781
06769|Phường Cẩm Đông|06793
06772|Phường Cẩm Phú|06781
06775|Phường Cẩm Tây|06793
06778|Phường Quang Hanh|06778
06781|Phường Cẩm Thịnh|06781
06784|Phường Cẩm Thủy|06778
06787|Phường Cẩm Thạch|06778
06790|Phường Cẩm Thành|06793
06793|Phường Cẩm Trung|06793
06796|Phường Cẩm Bình|06793
06799|Xã Hải Hòa|06799|06886
06805|Xã Dương Huy|06760
#196|Thành phố Uông Bí|Tỉnh Quảng Ninh
06808|Phường Vàng Danh|06820
06811|Phường Thanh Sơn|06811
06814|Phường Bắc Sơn|06820
06817|Phường Quang Trung|06811
06820|Phường Trưng Vương|06811|06820
06823|Phường Nam Khê|06820
06826|Phường Yên Thanh|06811
06829|Xã Thượng Yên Công|06832
06832|Phường Phương Đông|06832
06835|Phường Phương Nam|06832
#198|Huyện Bình Liêu|Tỉnh Quảng Ninh
06838|Thị trấn Bình Liêu|06838
06841|Xã Hoành Mô|06841
06844|Xã Đồng Tâm|06856
06847|Xã Đồng Văn|06841
06853|Xã Vô Ngại|06838|06862
06856|Xã Lục Hồn|06856
06859|Xã Húc Động|06838
#199|Huyện Tiên Yên|Tỉnh Quảng Ninh
06862|Thị trấn Tiên Yên|06862
06865|Xã Hà Lâu|06874
06868|Xã Đại Dực|06877|06862
06871|Xã Phong Dụ|06862
06874|Xã Điền Xá|06874
06877|Xã Đông Ngũ|06877|06862
06880|Xã Yên Than|06874|06862
06883|Xã Đông Hải|06877
06886|Xã Hải Lạng|06978|06799|06886
06889|Xã Tiên Lãng|06862
06892|Xã Đồng Rui|06886
#200|Huyện Đầm Hà|Tỉnh Quảng Ninh
06895|Thị trấn Đầm Hà|06895
06898|Xã Quảng Lâm|06913
06901|Xã Quảng An|06913
06904|Xã Tân Bình|06895
06910|Xã Dực Yên|06913
06913|Xã Quảng Tân|06913
06916|Xã Đầm Hà|06895
06917|Xã Tân Lập|06895
06919|Xã Đại Bình|06895
#201|Huyện Hải Hà|Tỉnh Quảng Ninh
06922|Thị trấn Quảng Hà|06922
06925|Xã Quảng Đức|06931
06928|Xã Quảng Sơn|06946
06931|Xã Quảng Thành|06931
06937|Xã Quảng Thịnh|06931
06940|Xã Quảng Minh|06922
06943|Xã Quảng Chính|06922
06946|Xã Quảng Long|06946|06922
06949|Xã Đường Hoa|06946
06952|Xã Quảng Phong|06922
06967|Xã Cái Chiên|06967
#202|Huyện Ba Chẽ|Tỉnh Quảng Ninh
06970|Thị trấn Ba Chẽ|06978
06973|Xã Thanh Sơn|06978
06976|Xã Thanh Lâm|06979
06979|Xã Đạp Thanh|06979
06982|Xã Nam Sơn|06978
06985|Xã Lương Minh|06985
06988|Xã Đồn Đạc|06978
#203|Huyện Vân Đồn|Tỉnh Quảng Ninh
06994|Thị trấn Cái Rồng|06994
06997|Xã Đài Xuyên|06994
07000|Xã Bình Dân|06994
07003|Xã Vạn Yên|06994
07006|Xã Minh Châu|06994
07009|Xã Đoàn Kết|06994
07012|Xã Hạ Long|06994
07015|Xã Đông Xá|06994
07018|Xã Bản Sen|06994
07021|Xã Thắng Lợi|06994
07024|Xã Quan Lạn|06994
07027|Xã Ngọc Vừng|06994
#205|Thành phố Đông Triều|Tỉnh Quảng Ninh
07069|Phường Mạo Khê|07069
07075|Xã An Sinh|07090
07078|Xã Tràng Lương|07081
07081|Phường Bình Khê|07081
07084|Xã Việt Dân|07090
07090|Phường Bình Dương|07090
07093|Phường Đức Chính|07090|07093
07096|Phường Tràng An|07081
07099|Xã Nguyễn Huệ|07093
07102|Phường Thủy An|07093
07105|Phường Xuân Sơn|07069
07108|Xã Hồng Thái Tây|07114
07111|Xã Hồng Thái Đông|07114
07114|Phường Hoàng Quế|07114
07117|Phường Yên Thọ|07069
07120|Phường Hồng Phong|07093
07123|Phường Kim Sơn|07069
07126|Phường Hưng Đạo|07093
07129|Phường Yên Đức|07114
#206|Thị xã Quảng Yên|Tỉnh Quảng Ninh
07132|Phường Quảng Yên|07132
07135|Phường Đông Mai|07135
07138|Phường Minh Thành|07135
07144|Xã Sông Khoai|07147
07147|Xã Hiệp Hòa|07147
07150|Phường Cộng Hòa|07147
07153|Xã Tiền An|07132
07156|Xã Hoàng Tân|07168
07159|Phường Tân An|07168
07162|Phường Yên Giang|07132
07165|Phường Nam Hòa|07183
07168|Phường Hà An|07168
07171|Xã Cẩm La|07183
07174|Phường Phong Hải|07180
07177|Phường Yên Hải|07183
07180|Xã Liên Hòa|07168|07180
07183|Phường Phong Cốc|07183
07186|Xã Liên Vị|07180
07189|Xã Tiền Phong|07180
#207|Huyện Cô Tô|Tỉnh Quảng Ninh
07192|Thị trấn Cô Tô|07192
07195|Xã Đồng Tiến|07192
07198|Xã Thanh Lân|07192
`,
};
