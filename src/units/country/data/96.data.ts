import type { ProvinceData } from "../province";

/** Tỉnh Cà Mau. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "96",
  name: "Tỉnh Cà Mau",
  communes: `
31825|Phường Bạc Liêu
31834|Phường Vĩnh Trạch
31840|Phường Hiệp Thành
31843|Xã Hồng Dân
31849|Xã Ninh Quới
31858|Xã Vĩnh Lộc
31864|Xã Ninh Thạnh Lợi
31867|Xã Phước Long
31876|Xã Vĩnh Phước
31882|Xã Vĩnh Thanh
31885|Xã Phong Hiệp
31891|Xã Hoà Bình
31894|Xã Châu Thới
31900|Xã Vĩnh Lợi
31906|Xã Hưng Hội
31918|Xã Vĩnh Mỹ
31927|Xã Vĩnh Hậu
31942|Phường Giá Rai
31951|Phường Láng Tròn
31957|Xã Phong Thạnh
31972|Xã Gành Hào
31975|Xã Đông Hải
31985|Xã Long Điền
31988|Xã An Trạch
31993|Xã Định Thành
32002|Phường An Xuyên
32014|Phường Lý Văn Lâm
32025|Phường Tân Thành
32041|Phường Hoà Thành
32044|Xã Nguyễn Phích
32047|Xã U Minh
32059|Xã Khánh An
32062|Xã Khánh Lâm
32065|Xã Thới Bình
32069|Xã Biển Bạch
32071|Xã Trí Phải
32083|Xã Tân Lộc
32092|Xã Hồ Thị Kỷ
32095|Xã Trần Văn Thời
32098|Xã Sông Đốc
32104|Xã Đá Bạc
32110|Xã Khánh Bình
32119|Xã Khánh Hưng
32128|Xã Cái Nước
32134|Xã Lương Thế Trân
32137|Xã Tân Hưng
32140|Xã Hưng Mỹ
32152|Xã Đầm Dơi
32155|Xã Tạ An Khương
32161|Xã Trần Phán
32167|Xã Tân Thuận
32182|Xã Quách Phẩm
32185|Xã Thanh Tùng
32188|Xã Tân Tiến
32191|Xã Năm Căn
32201|Xã Đất Mới
32206|Xã Tam Giang
32212|Xã Cái Đôi Vàm
32214|Xã Phú Mỹ
32218|Xã Phú Tân
32227|Xã Nguyễn Việt Khái
32236|Xã Tân Ân
32244|Xã Phan Ngọc Hiển
32248|Xã Đất Mũi
`,
  predecessors: `
#954|Thành phố Bạc Liêu|Tỉnh Bạc Liêu
31813|Phường 2|31825
31816|Phường 3|31825
31819|Phường 5|31834
31822|Phường 7|31825
31825|Phường 1|31825
31828|Phường 8|31825
31831|Phường Nhà Mát|31840
31834|Xã Vĩnh Trạch|31834
31837|Xã Vĩnh Trạch Đông|31840
31840|Xã Hiệp Thành|31840
#956|Huyện Hồng Dân|Tỉnh Bạc Liêu
31843|Thị trấn Ngan Dừa|31843
31846|Xã Ninh Quới|31849
31849|Xã Ninh Quới A|31849
31852|Xã Ninh Hòa|31843
31855|Xã Lộc Ninh|31843
31858|Xã Vĩnh Lộc|31858
31861|Xã Vĩnh Lộc A|31858
31863|Xã Ninh Thạnh Lợi A|31864
31864|Xã Ninh Thạnh Lợi|31864
#957|Huyện Phước Long|Tỉnh Bạc Liêu
31867|Thị trấn Phước Long|31867
31870|Xã Vĩnh Phú Đông|31867
31873|Xã Vĩnh Phú Tây|31876
31876|Xã Phước Long|31876
31879|Xã Hưng Phú|31882
31882|Xã Vĩnh Thanh|31882
31885|Xã Phong Thạnh Tây A|31885
31888|Xã Phong Thạnh Tây B|31885
#958|Huyện Vĩnh Lợi|Tỉnh Bạc Liêu
31894|Xã Vĩnh Hưng|31894
31897|Xã Vĩnh Hưng A|31894
31900|Thị trấn Châu Hưng|31900
31903|Xã Châu Hưng A|31900
31906|Xã Hưng Thành|31906
31909|Xã Hưng Hội|31906
31912|Xã Châu Thới|31894
31921|Xã Long Thạnh|31891
#959|Thị xã Giá Rai|Tỉnh Bạc Liêu
31942|Phường 1|31942
31945|Phường Hộ Phòng|31942
31948|Xã Phong Thạnh Đông|31951
31951|Phường Láng Tròn|31951
31954|Xã Phong Tân|31951
31957|Xã Tân Phong|31957
31960|Xã Phong Thạnh|31942
31963|Xã Phong Thạnh A|31942
31966|Xã Phong Thạnh Tây|31957
31969|Xã Tân Thạnh|31957
#960|Huyện Đông Hải|Tỉnh Bạc Liêu
31972|Thị trấn Gành Hào|31972
31975|Xã Long Điền Đông|31975
31978|Xã Long Điền Đông A|31975
31981|Xã Long Điền|31985
31984|Xã Long Điền Tây|31972
31985|Xã Điền Hải|31985
31987|Xã An Trạch|31988
31988|Xã An Trạch A|31988
31990|Xã An Phúc|31993
31993|Xã Định Thành|31993
31996|Xã Định Thành A|31993
#961|Huyện Hòa Bình|Tỉnh Bạc Liêu
31891|Thị trấn Hòa Bình|31891
31915|Xã Minh Diệu|31918
31918|Xã Vĩnh Bình|31918
31924|Xã Vĩnh Mỹ B|31918
31927|Xã Vĩnh Hậu|31927
31930|Xã Vĩnh Hậu A|31927
31933|Xã Vĩnh Mỹ A|31891
31936|Xã Vĩnh Thịnh|31927
#964|Thành phố Cà Mau|Tỉnh Cà Mau
31999|Phường 9|32002
32002|Phường 2|32002
32005|Phường 1|32002
32008|Phường 5|32025
32014|Phường 8|32014
32017|Phường 6|32041|32025
32020|Phường 7|32041|32025
32022|Phường Tân Xuyên|32002
32023|Xã An Xuyên|32002
32025|Phường Tân Thành|32025
32026|Xã Tân Thành|32025
32029|Xã Tắc Vân|32041|32025
32032|Xã Lý Văn Lâm|32014
32035|Xã Định Bình|32041|32025
32038|Xã Hòa Thành|32041
32041|Xã Hòa Tân|32041
#966|Huyện U Minh|Tỉnh Cà Mau
32044|Thị trấn U Minh|32044
32047|Xã Khánh Hòa|32047
32048|Xã Khánh Thuận|32044|32047
32050|Xã Khánh Tiến|32047
32053|Xã Nguyễn Phích|32059|32062|32044
32056|Xã Khánh Lâm|32062|32047
32059|Xã Khánh An|32059
32062|Xã Khánh Hội|32062
#967|Huyện Thới Bình|Tỉnh Cà Mau
32065|Thị trấn Thới Bình|32065
32068|Xã Biển Bạch|32069
32069|Xã Tân Bằng|32069
32071|Xã Trí Phải|32071
32072|Xã Trí Lực|32071
32074|Xã Biển Bạch Đông|32069
32077|Xã Thới Bình|32065
32080|Xã Tân Phú|32071
32083|Xã Tân Lộc Bắc|32083
32086|Xã Tân Lộc|32083
32089|Xã Tân Lộc Đông|32083
32092|Xã Hồ Thị Kỷ|32092
#968|Huyện Trần Văn Thời|Tỉnh Cà Mau
32095|Thị trấn Trần Văn Thời|32095
32098|Thị trấn Sông Đốc|32098
32101|Xã Khánh Bình Tây Bắc|32104
32104|Xã Khánh Bình Tây|32104
32107|Xã Trần Hợi|32104|32095
32108|Xã Khánh Lộc|32095
32110|Xã Khánh Bình|32110
32113|Xã Khánh Hưng|32119
32116|Xã Khánh Bình Đông|32110
32119|Xã Khánh Hải|32119
32122|Xã Lợi An|32134|32014|32095
32124|Xã Phong Điền|32098|32095
32125|Xã Phong Lạc|32095
#969|Huyện Cái Nước|Tỉnh Cà Mau
32128|Thị trấn Cái Nước|32128
32130|Xã Thạnh Phú|32134
32131|Xã Lương Thế Trân|32134
32134|Xã Phú Hưng|32134
32137|Xã Tân Hưng|32137
32140|Xã Hưng Mỹ|32140
32141|Xã Hòa Mỹ|32140|32214|32137
32142|Xã Đông Hưng|32128|32137
32143|Xã Đông Thới|32128|32137
32146|Xã Tân Hưng Đông|32128|32140
32149|Xã Trần Thới|32128
#970|Huyện Đầm Dơi|Tỉnh Cà Mau
32152|Thị trấn Đầm Dơi|32152
32155|Xã Tạ An Khương|32152|32155
32158|Xã Tạ An Khương Đông|32155
32161|Xã Trần Phán|32161
32162|Xã Tân Trung|32161
32164|Xã Tân Đức|32167
32167|Xã Tân Thuận|32167
32170|Xã Tạ An Khương Nam|32155
32173|Xã Tân Duyệt|32152
32174|Xã Tân Dân|32152
32176|Xã Tân Tiến|32188
32179|Xã Quách Phẩm Bắc|32182
32182|Xã Quách Phẩm|32182
32185|Xã Thanh Tùng|32185
32186|Xã Ngọc Chánh|32185
32188|Xã Nguyễn Huân|32188
#971|Huyện Năm Căn|Tỉnh Cà Mau
32191|Thị Trấn Năm Căn|32201|32191
32194|Xã Hàm Rồng|32201|32191
32197|Xã Hiệp Tùng|32206
32200|Xã Đất Mới|32201
32201|Xã Lâm Hải|32201
32203|Xã Hàng Vịnh|32191
32206|Xã Tam Giang|32206
32209|Xã Tam Giang Đông|32206
#972|Huyện Phú Tân|Tỉnh Cà Mau
32212|Thị trấn Cái Đôi Vàm|32212
32214|Xã Phú Thuận|32214
32215|Xã Phú Mỹ|32214
32218|Xã Phú Tân|32218
32221|Xã Tân Hải|32218
32224|Xã Việt Thắng|32227
32227|Xã Tân Hưng Tây|32227
32228|Xã Rạch Chèo|32227
32230|Xã Nguyễn Việt Khái|32212
#973|Huyện Ngọc Hiển|Tỉnh Cà Mau
32233|Xã Tam Giang Tây|32236
32236|Xã Tân Ân Tây|32236
32239|Xã Viên An Đông|32244
32242|Xã Viên An|32201|32248
32244|Thị trấn Rạch Gốc|32244
32245|Xã Tân Ân|32248|32244
32248|Xã Đất Mũi|32248
`,
};
