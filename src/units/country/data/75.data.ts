import type { ProvinceData } from "../province";

/** Thành phố Đồng Nai. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "75",
  name: "Thành phố Đồng Nai",
  communes: `
25195|Phường Bình Phước
25210|Phường Đồng Xoài
25217|Phường Phước Long
25220|Phường Phước Bình
25222|Xã Bù Gia Mập
25225|Xã Đăk Ơ
25231|Xã Đa Kia
25246|Xã Bình Tân
25252|Xã Phú Riềng
25255|Xã Long Hà
25261|Xã Phú Trung
25267|Xã Phú Nghĩa
25270|Phường Lộc Ninh
25279|Xã Lộc Tấn
25280|Xã Lộc Thạnh
25292|Xã Lộc Quang
25294|Xã Lộc Thành
25303|Xã Lộc Hưng
25308|Xã Thiện Hưng
25309|Xã Hưng Phước
25318|Xã Tân Tiến
25326|Phường Bình Long
25333|Phường An Lộc
25345|Xã Tân Hưng
25349|Xã Minh Đức
25351|Xã Tân Quan
25357|Phường Tân Khai
25363|Phường Đồng Phú
25378|Xã Tân Lợi
25387|Xã Thuận Lợi
25390|Xã Đồng Tâm
25396|Xã Bù Đăng
25399|Xã Đak Nhau
25402|Xã Thọ Sơn
25405|Xã Bom Bo
25417|Xã Nghĩa Trung
25420|Xã Phước Sơn
25432|Phường Chơn Thành
25441|Phường Minh Hưng
25450|Xã Nha Bích
25993|Phường Trảng Dài
26005|Phường Hố Nai
26017|Phường Tam Hiệp
26020|Phường Long Bình
26041|Phường Trấn Biên
26068|Phường Biên Hoà
26080|Phường Long Khánh
26089|Phường Bình Lộc
26098|Phường Bảo Vinh
26104|Phường Xuân Lập
26113|Phường Hàng Gòn
26116|Phường Tân Phú
26119|Xã Đak Lua
26122|Xã Nam Cát Tiên
26134|Xã Tà Lài
26158|Xã Phú Lâm
26170|Phường Trị An
26173|Xã Phú Lý
26179|Xã Tân An
26188|Phường Tân Triều
26206|Xã Định Quán
26209|Xã Thanh Sơn
26215|Xã Phú Vinh
26221|Xã Phú Hoà
26227|Xã La Ngà
26248|Phường Trảng Bom
26254|Xã Bàu Hàm
26278|Xã Bình Minh
26281|Xã Hưng Thịnh
26296|Xã An Viễn
26299|Xã Thống Nhất
26311|Xã Gia Kiệm
26326|Phường Dầu Giây
26332|Xã Xuân Quế
26341|Xã Cẩm Mỹ
26347|Xã Xuân Đường
26359|Xã Xuân Đông
26362|Xã Sông Ray
26368|Phường Long Thành
26374|Phường Tam Phước
26377|Phường Phước Tân
26380|Phường Long Hưng
26383|Xã An Phước
26389|Xã Bình An
26413|Xã Long Phước
26422|Xã Phước Thái
26425|Phường Xuân Lộc
26428|Xã Xuân Bắc
26434|Xã Xuân Thành
26446|Xã Xuân Hoà
26458|Xã Xuân Phú
26461|Xã Xuân Định
26485|Phường Nhơn Trạch
26491|Xã Đại Phước
26503|Xã Phước An
`,
  predecessors: `
#688|Thị xã Phước Long|Tỉnh Bình Phước
25216|Phường Thác Mơ|25217
25217|Phường Long Thủy|25217
25219|Phường Phước Bình|25220
25220|Phường Long Phước|25220
25237|Phường Sơn Giang|25217
25245|Xã Long Giang|25220
25249|Xã Phước Tín|25217
#689|Thành phố Đồng Xoài|Tỉnh Bình Phước
25195|Phường Tân Phú|25195
25198|Phường Tân Đồng|25195
25201|Phường Tân Bình|25195
25204|Phường Tân Xuân|25195
25205|Phường Tân Thiện|25195
25207|Xã Tân Thành|25210
25210|Phường Tiến Thành|25210
25213|Xã Tiến Hưng|25195
#690|Thị xã Bình Long|Tỉnh Bình Phước
25320|Phường Hưng Chiến|25326
25324|Phường An Lộc|25326
25325|Phường Phú Thịnh|25333
25326|Phường Phú Đức|25326
25333|Xã Thanh Lương|25333
25336|Xã Thanh Phú|25333
#691|Huyện Bù Gia Mập|Tỉnh Bình Phước
25222|Xã Bù Gia Mập|25222
25225|Xã Đak Ơ|25225
25228|Xã Đức Hạnh|25267
25229|Xã Phú Văn|25267
25231|Xã Đa Kia|25231
25232|Xã Phước Minh|25231
25234|Xã Bình Thắng|25231
25267|Xã Phú Nghĩa|25267
#692|Huyện Lộc Ninh|Tỉnh Bình Phước
25270|Thị trấn Lộc Ninh|25270
25273|Xã Lộc Hòa|25280
25276|Xã Lộc An|25318
25279|Xã Lộc Tấn|25279
25280|Xã Lộc Thạnh|25280
25282|Xã Lộc Hiệp|25292
25285|Xã Lộc Thiện|25279
25288|Xã Lộc Thuận|25270
25291|Xã Lộc Quang|25292
25292|Xã Lộc Phú|25292
25294|Xã Lộc Thành|25294
25297|Xã Lộc Thái|25270
25300|Xã Lộc Điền|25303
25303|Xã Lộc Hưng|25303
25305|Xã Lộc Thịnh|25294
25306|Xã Lộc Khánh|25303
#693|Huyện Bù Đốp|Tỉnh Bình Phước
25308|Thị trấn Thanh Bình|25308
25309|Xã Hưng Phước|25309
25310|Xã Phước Thiện|25309
25312|Xã Thiện Hưng|25308
25315|Xã Thanh Hòa|25308
25318|Xã Tân Thành|25318
25321|Xã Tân Tiến|25318
#694|Huyện Hớn Quản|Tỉnh Bình Phước
25327|Xã Thanh An|25345
25330|Xã An Khương|25345
25339|Xã An Phú|25349
25342|Xã Tân Lợi|25351
25345|Xã Tân Hưng|25345
25348|Xã Minh Đức|25349
25349|Xã Minh Tâm|25349
25351|Xã Phước An|25351
25354|Xã Thanh Bình|25326
25357|Thị trấn Tân Khai|25357
25360|Xã Đồng Nơ|25357
25361|Xã Tân Hiệp|25357
25438|Xã Tân Quan|25351
#695|Huyện Đồng Phú|Tỉnh Bình Phước
25363|Thị trấn Tân Phú|25363
25366|Xã Thuận Lợi|25387
25369|Xã Đồng Tâm|25390
25372|Xã Tân Phước|25390
25375|Xã Tân Hưng|25378
25378|Xã Tân Lợi|25378
25381|Xã Tân Lập|25363
25384|Xã Tân Hòa|25378
25387|Xã Thuận Phú|25387
25390|Xã Đồng Tiến|25390
25393|Xã Tân Tiến|25363
#696|Huyện Bù Đăng|Tỉnh Bình Phước
25396|Thị trấn Đức Phong|25396
25398|Xã Đường 10|25399
25399|Xã Đak Nhau|25399
25400|Xã Phú Sơn|25402
25402|Xã Thọ Sơn|25402
25404|Xã Bình Minh|25405
25405|Xã Bom Bo|25405
25408|Xã Minh Hưng|25396
25411|Xã Đoàn Kết|25396
25414|Xã Đồng Nai|25402
25417|Xã Đức Liễu|25417
25420|Xã Thống Nhất|25420
25423|Xã Nghĩa Trung|25417
25424|Xã Nghĩa Bình|25417
25426|Xã Đăng Hà|25420
25429|Xã Phước Sơn|25420
#697|Thị xã Chơn Thành|Tỉnh Bình Phước
25432|Phường Hưng Long|25432
25433|Phường Thành Tâm|25432
25435|Xã Minh Lập|25450
25439|Xã Quang Minh|25351
25441|Phường Minh Hưng|25441
25444|Phường Minh Long|25441
25447|Phường Minh Thành|25432
25450|Xã Nha Bích|25450
25453|Xã Minh Thắng|25450
#698|Huyện Phú Riềng|Tỉnh Bình Phước
25240|Xã Long Bình|25246
25243|Xã Bình Tân|25246
25244|Xã Bình Sơn|25220
25246|Xã Long Hưng|25246
25250|Xã Phước Tân|25261
25252|Xã Bù Nho|25252
25255|Xã Long Hà|25255
25258|Xã Long Tân|25255
25261|Xã Phú Trung|25261
25264|Xã Phú Riềng|25252
#731|Thành phố Biên Hòa|Tỉnh Đồng Nai
25993|Phường Trảng Dài|25993
25996|Phường Tân Phong|26188
25999|Phường Tân Biên|26020
26002|Phường Hố Nai|26020
26005|Phường Tân Hòa|26005
26008|Phường Tân Hiệp|26017
26011|Phường Bửu Long|26041
26014|Phường Tân Mai|26017
26017|Phường Tam Hiệp|26017
26020|Phường Long Bình|26020
26023|Phường Quang Vinh|26041
26029|Phường Thống Nhất|26041
26041|Phường Trung Dũng|26041
26047|Phường Bình Đa|26017
26050|Phường An Bình|26041
26053|Phường Bửu Hòa|26068
26056|Phường Long Bình Tân|26380
26059|Phường Tân Vạn|26068
26062|Phường Tân Hạnh|26068
26065|Phường Hiệp Hòa|26041
26068|Phường Hóa An|26068
26371|Phường An Hòa|26380
26374|Phường Tam Phước|26374
26377|Phường Phước Tân|26377
26380|Xã Long Hưng|26380
#732|Thành phố Long Khánh|Tỉnh Đồng Nai
26077|Phường Xuân Bình|26080
26080|Phường Xuân An|26080
26083|Phường Xuân Hòa|26080
26086|Phường Phú Bình|26080
26089|Xã Bình Lộc|26089
26092|Xã Bảo Quang|26098
26095|Phường Suối Tre|26089
26098|Phường Bảo Vinh|26098
26101|Phường Xuân Lập|26104
26104|Phường Bàu Sen|26104
26107|Xã Bàu Trâm|26080
26110|Phường Xuân Tân|26113
26113|Xã Hàng Gòn|26113
#734|Huyện Tân Phú|Tỉnh Đồng Nai
26116|Thị trấn Tân Phú|26116
26119|Xã Đắc Lua|26119
26122|Xã Nam Cát Tiên|26122
26125|Xã Phú An|26122
26131|Xã Tà Lài|26134
26134|Xã Phú Lập|26134
26140|Xã Phú Thịnh|26134
26143|Xã Thanh Sơn|26158
26146|Xã Phú Sơn|26158
26149|Xã Phú Xuân|26116
26152|Xã Phú Lộc|26116
26155|Xã Phú Lâm|26158
26158|Xã Phú Bình|26158
26161|Xã Phú Thanh|26116
26164|Xã Trà Cổ|26116
26167|Xã Phú Điền|26221
#735|Huyện Vĩnh Cửu|Tỉnh Đồng Nai
26170|Thị trấn Vĩnh An|26170
26173|Xã Phú Lý|26173
26176|Xã Trị An|26170
26179|Xã Tân An|26179
26182|Xã Vĩnh Tân|26179
26185|Xã Bình Lợi|26188
26188|Xã Thạnh Phú|26188
26191|Xã Thiện Tân|25993
26194|Xã Tân Bình|26188
26200|Xã Mã Đà|26170
#736|Huyện Định Quán|Tỉnh Đồng Nai
26206|Thị trấn Định Quán|26206
26209|Xã Thanh Sơn|26209
26212|Xã Phú Tân|26215
26215|Xã Phú Vinh|26215
26218|Xã Phú Lợi|26221
26221|Xã Phú Hòa|26221
26224|Xã Ngọc Định|26206
26227|Xã La Ngà|26227
26230|Xã Gia Canh|26206
26233|Xã Phú Ngọc|26206
26236|Xã Phú Cường|26299
26239|Xã Túc Trưng|26227
26242|Xã Phú Túc|26299
26245|Xã Suối Nho|26428
#737|Huyện Trảng Bom|Tỉnh Đồng Nai
26248|Thị trấn Trảng Bom|26248
26251|Xã Thanh Bình|26254
26254|Xã Cây Gáo|26254
26257|Xã Bàu Hàm|26254
26260|Xã Sông Thao|26254
26263|Xã Sông Trầu|26248
26266|Xã Đông Hòa|26281
26269|Xã Bắc Sơn|26278
26272|Xã Hố Nai 3|26005
26275|Xã Tây Hòa|26281
26278|Xã Bình Minh|26278
26281|Xã Trung Hòa|26281
26284|Xã Đồi 61|26296
26287|Xã Hưng Thịnh|26281
26290|Xã Quảng Tiến|26248
26293|Xã Giang Điền|26248
26296|Xã An Viễn|26296
#738|Huyện Thống Nhất|Tỉnh Đồng Nai
26299|Xã Gia Tân 1|26299
26302|Xã Gia Tân 2|26299
26305|Xã Gia Tân 3|26311
26308|Xã Gia Kiệm|26311
26311|Xã Quang Trung|26311
26314|Xã Bàu Hàm 2|26326
26317|Xã Hưng Lộc|26326
26320|Xã Lộ 25|26326
26323|Xã Xuân Thiện|26089
26326|Thị trấn Dầu Giây|26326
#739|Huyện Cẩm Mỹ|Tỉnh Đồng Nai
26329|Xã Sông Nhạn|26332
26332|Xã Xuân Quế|26332
26335|Xã Nhân Nghĩa|26341
26338|Xã Xuân Đường|26347
26341|Thị trấn Long Giao|26341
26344|Xã Xuân Mỹ|26341
26347|Xã Thừa Đức|26347
26350|Xã Bảo Bình|26341
26353|Xã Xuân Bảo|26461
26356|Xã Xuân Tây|26359
26359|Xã Xuân Đông|26359
26362|Xã Sông Ray|26362
26365|Xã Lâm San|26362
#740|Huyện Long Thành|Tỉnh Đồng Nai
26368|Thị trấn Long Thành|26368
26383|Xã An Phước|26383
26386|Xã Bình An|26389
26389|Xã Long Đức|26389
26392|Xã Lộc An|26368
26395|Xã Bình Sơn|26368
26398|Xã Tam An|26383
26401|Xã Cẩm Đường|26347
26404|Xã Long An|26368
26410|Xã Bàu Cạn|26413
26413|Xã Long Phước|26413
26416|Xã Phước Bình|26422
26419|Xã Tân Hiệp|26422
26422|Xã Phước Thái|26422
#741|Huyện Xuân Lộc|Tỉnh Đồng Nai
26425|Thị trấn Gia Ray|26425
26428|Xã Xuân Bắc|26428
26431|Xã Suối Cao|26434
26434|Xã Xuân Thành|26434
26437|Xã Xuân Thọ|26425
26440|Xã Xuân Trường|26425
26443|Xã Xuân Hòa|26446
26446|Xã Xuân Hưng|26446
26449|Xã Xuân Tâm|26359|26446
26452|Xã Suối Cát|26425
26455|Xã Xuân Hiệp|26425
26458|Xã Xuân Phú|26458
26461|Xã Xuân Định|26461
26464|Xã Bảo Hòa|26461
26467|Xã Lang Minh|26458
#742|Huyện Nhơn Trạch|Tỉnh Đồng Nai
26470|Xã Phước Thiền|26485
26473|Xã Long Tân|26485
26476|Xã Đại Phước|26491
26479|Thị trấn Hiệp Phước|26485
26482|Xã Phú Hữu|26491
26485|Xã Phú Hội|26485
26488|Xã Phú Thạnh|26485
26491|Xã Phú Đông|26491
26494|Xã Long Thọ|26503
26497|Xã Vĩnh Thanh|26503
26500|Xã Phước Khánh|26491
26503|Xã Phước An|26503
`,
};
