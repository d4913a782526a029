import type { ProvinceData } from "../province";

/** Tỉnh Bắc Ninh. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "24",
  name: "Tỉnh Bắc Ninh",
  communes: `
07210|Phường Bắc Giang
07228|Phường Đa Mai
07246|Xã Xuân Lương
07264|Xã Tam Tiến
07282|Xã Đồng Kỳ
07288|Xã Yên Thế
07294|Xã Bố Hạ
07306|Xã Nhã Nam
07330|Xã Phúc Hoà
07333|Xã Quang Trung
07339|Xã Tân Yên
07351|Xã Ngọc Thiện
07375|Xã Lạng Giang
07381|Xã Tiên Lục
07399|Xã Kép
07420|Xã Mỹ Thái
07432|Xã Tân Dĩnh
07444|Xã Lục Nam
07450|Xã Đông Phú
07462|Xã Bảo Đài
07486|Xã Nghĩa Phương
07489|Xã Trường Sơn
07492|Xã Lục Sơn
07498|Xã Bắc Lũng
07519|Xã Cẩm Lý
07525|Phường Chũ
07531|Xã Tân Sơn
07534|Xã Sa Lý
07537|Xã Biên Sơn
07543|Xã Sơn Hải
07552|Xã Kiên Lao
07573|Xã Biển Động
07582|Xã Lục Ngạn
07594|Xã Đèo Gia
07603|Xã Nam Dương
07612|Phường Phượng Sơn
07615|Xã Sơn Động
07616|Xã Tây Yên Tử
07621|Xã Vân Sơn
07627|Xã Đại Sơn
07642|Xã Yên Định
07654|Xã An Lạc
07663|Xã Tuấn Đạo
07672|Xã Dương Hưu
07681|Phường Yên Dũng
07682|Phường Tân An
07696|Phường Tiền Phong
07699|Phường Tân Tiến
07735|Xã Đồng Việt
07738|Phường Cảnh Thuỵ
07774|Phường Tự Lạn
07777|Phường Việt Yên
07795|Phường Nếnh
07798|Phường Vân Hà
07822|Xã Hoàng Vân
07840|Xã Hiệp Hoà
07864|Xã Hợp Thịnh
07870|Xã Xuân Cẩm
09169|Phường Vũ Ninh
09187|Phường Kinh Bắc
09190|Phường Võ Cường
09193|Xã Yên Phong
09202|Xã Tam Giang
09205|Xã Yên Trung
09208|Xã Tam Đa
09238|Xã Văn Môn
09247|Phường Quế Võ
09253|Phường Nhân Hoà
09265|Phường Phương Liễu
09286|Phường Nam Sơn
09292|Xã Phù Lãng
09295|Phường Bồng Lai
09301|Phường Đào Viên
09313|Xã Chi Lăng
09319|Xã Tiên Du
09325|Phường Hạp Lĩnh
09334|Xã Liên Bão
09340|Xã Đại Đồng
09343|Xã Tân Chi
09349|Xã Phật Tích
09367|Phường Từ Sơn
09370|Phường Tam Sơn
09379|Phường Phù Khê
09385|Phường Đồng Nguyên
09400|Phường Thuận Thành
09409|Phường Mão Điền
09427|Phường Trí Quả
09430|Phường Trạm Lộ
09433|Phường Song Liễu
09445|Phường Ninh Xá
09454|Xã Gia Bình
09466|Xã Cao Đức
09469|Xã Đại Lai
09475|Xã Nhân Thắng
09487|Xã Đông Cứu
09496|Xã Lương Tài
09499|Xã Trung Kênh
09523|Xã Trung Chính
09529|Xã Lâm Thao
`,
  predecessors: `
#213|Thành phố Bắc Giang|Tỉnh Bắc Giang
07201|Phường Thọ Xương|07210
07207|Phường Ngô Quyền|07210
07210|Phường Hoàng Văn Thụ|07210
07213|Phường Trần Phú|07210
07216|Phường Mỹ Độ|07228
07222|Phường Song Mai|07228
07225|Phường Xương Giang|07210
07228|Phường Đa Mai|07228
07231|Phường Dĩnh Kế|07210
07441|Phường Dĩnh Trì|07210
07681|Phường Nham Biền|07681
07682|Phường Tân An|07682
07687|Phường Tân Mỹ|07228
07690|Phường Hương Gián|07699
07696|Phường Đồng Sơn|07696
07699|Phường Tân Tiến|07699
07702|Xã Quỳnh Sơn|07682
07705|Phường Song Khê|07696
07708|Phường Nội Hoàng|07696
07711|Phường Tiền Phong|07696
07714|Xã Xuân Phú|07699
07717|Phường Tân Liễu|07681
07720|Xã Trí Yên|07682
07723|Xã Lãng Sơn|07682
07726|Xã Yên Lư|07681
07729|Xã Tiến Dũng|07738
07735|Xã Đức Giang|07735
07738|Phường Cảnh Thụy|07738
07741|Xã Tư Mại|07738
07747|Xã Đồng Việt|07735
07750|Xã Đồng Phúc|07735
#215|Huyện Yên Thế|Tỉnh Bắc Giang
07243|Xã Đồng Tiến|07246
07246|Xã Canh Nậu|07246
07249|Xã Xuân Lương|07246
07252|Xã Tam Tiến|07264
07255|Xã Đồng Vương|07282
07258|Xã Đồng Hưu|07282
07260|Xã Đồng Tâm|07288
07261|Xã Tân Hiệp|07288
07264|Xã Tiến Thắng|07264
07270|Xã Đồng Lạc|07288
07273|Xã Đông Sơn|07294
07279|Xã Hương Vĩ|07294
07282|Xã Đồng Kỳ|07282
07285|Xã An Thượng|07264
07288|Thị trấn Phồn Xương|07288
07291|Xã Tân Sỏi|07288
07294|Thị trấn Bố Hạ|07294
#216|Huyện Tân Yên|Tỉnh Bắc Giang
07306|Thị trấn Nhã Nam|07306
07309|Xã Tân Trung|07306
07315|Xã Quang Trung|07333
07321|Xã An Dương|07306
07324|Xã Phúc Hòa|07330
07327|Xã Liên Sơn|07306
07330|Xã Hợp Đức|07330
07333|Xã Lam Sơn|07333
07336|Xã Cao Xá|07339
07339|Thị trấn Cao Thượng|07339
07342|Xã Việt Ngọc|07351
07345|Xã Song Vân|07351
07348|Xã Ngọc Châu|07351
07351|Xã Ngọc Vân|07351
07354|Xã Việt Lập|07339
07357|Xã Liên Chung|07330
07360|Xã Ngọc Thiện|07351
07363|Xã Ngọc Lý|07339
07366|Xã Quế Nham|07228
#217|Huyện Lạng Giang|Tỉnh Bắc Giang
07375|Thị trấn Vôi|07375
07378|Xã Nghĩa Hòa|07381
07381|Xã Nghĩa Hưng|07381
07384|Xã Quang Thịnh|07399
07387|Xã Hương Sơn|07399
07390|Xã Đào Mỹ|07381
07393|Xã Tiên Lục|07381
07396|Xã An Hà|07381
07399|Thị trấn Kép|07399
07405|Xã Hương Lạc|07375
07408|Xã Dương Đức|07420
07411|Xã Tân Thanh|07420
07417|Xã Tân Hưng|07375
07420|Xã Mỹ Thái|07420
07426|Xã Xương Lâm|07375
07429|Xã Xuân Hương|07420
07432|Xã Tân Dĩnh|07432
07435|Xã Đại Lâm|07432
07438|Xã Thái Đào|07432
#218|Huyện Lục Nam|Tỉnh Bắc Giang
07444|Thị trấn Đồi Ngô|07444
07450|Xã Đông Hưng|07450
07453|Xã Đông Phú|07450
07456|Xã Tam Dị|07462
07459|Xã Bảo Sơn|07462
07462|Xã Bảo Đài|07462
07465|Xã Thanh Lâm|07462
07468|Xã Tiên Nha|07444
07471|Xã Trường Giang|07486
07477|Thị trấn Phương Sơn|07444
07480|Xã Chu Điện|07444
07483|Xã Cương Sơn|07444
07486|Xã Nghĩa Phương|07486
07489|Xã Vô Tranh|07489
07492|Xã Bình Sơn|07492
07495|Xã Lan Mẫu|07498
07498|Xã Yên Sơn|07498
07501|Xã Khám Lạng|07498
07504|Xã Huyền Sơn|07486
07507|Xã Trường Sơn|07489
07510|Xã Lục Sơn|07492
07513|Xã Bắc Lũng|07498
07519|Xã Cẩm Lý|07519
07522|Xã Đan Hội|07519
#219|Huyện Lục Ngạn|Tỉnh Bắc Giang
07528|Xã Cấm Sơn|07531
07531|Xã Tân Sơn|07531
07534|Xã Phong Minh|07534
07537|Xã Phong Vân|07537
07540|Xã Sa Lý|07534
07543|Xã Hộ Đáp|07543
07546|Xã Sơn Hải|07543
07555|Xã Biên Sơn|07537
07564|Xã Kim Sơn|07573
07567|Xã Tân Hoa|07582
07570|Xã Giáp Sơn|07582
07573|Thị trấn Biển Động|07573
07582|Thị trấn Phì Điền|07582
07588|Xã Tân Quang|07582
07591|Xã Đồng Cốc|07582
07594|Xã Tân Lập|07594
07597|Xã Phú Nhuận|07573
07606|Xã Tân Mộc|07603
07609|Xã Đèo Gia|07594
#220|Huyện Sơn Động|Tỉnh Bắc Giang
07615|Thị trấn An Châu|07615
07616|Thị trấn Tây Yên Tử|07616
07621|Xã Vân Sơn|07621
07624|Xã Hữu Sản|07621
07627|Xã Đại Sơn|07627
07630|Xã Phúc Sơn|07627
07636|Xã Giáo Liêm|07627
07642|Xã Cẩm Đàn|07642
07645|Xã An Lạc|07654
07648|Xã Vĩnh An|07615
07651|Xã Yên Định|07642
07654|Xã Lệ Viễn|07654
07660|Xã An Bá|07615
07663|Xã Tuấn Đạo|07663
07666|Xã Dương Hưu|07672
07672|Xã Long Sơn|07672
07678|Xã Thanh Luận|07616
#222|Thị Xã Việt Yên|Tỉnh Bắc Giang
07759|Xã Thượng Lan|07774
07762|Xã Việt Tiến|07774
07765|Xã Nghĩa Trung|07777
07768|Xã Minh Đức|07777
07771|Xã Hương Mai|07774
07774|Phường Tự Lạn|07774
07777|Phường Bích Động|07777
07780|Xã Trung Sơn|07798
07783|Phường Hồng Thái|07777
07786|Xã Tiên Sơn|07798
07789|Phường Tăng Tiến|07795
07792|Phường Quảng Minh|07798
07795|Phường Nếnh|07795
07798|Phường Ninh Sơn|07798
07801|Phường Vân Trung|07795
07804|Xã Vân Hà|07798
07807|Phường Quang Châu|07795
#223|Huyện Hiệp Hòa|Tỉnh Bắc Giang
07816|Xã Đồng Tiến|07822
07822|Xã Hoàng Vân|07822
07825|Xã Toàn Thắng|07822
07831|Xã Ngọc Sơn|07822
07840|Thị trấn Thắng|07840
07843|Xã Sơn Thịnh|07864
07846|Xã Lương Phong|07840
07849|Xã Hùng Thái|07864
07855|Xã Thường Thắng|07864
07858|Xã Hợp Thịnh|07864
07861|Xã Danh Thắng|07840
07864|Xã Mai Trung|07864
07867|Xã Đoan Bái|07840
07870|Thị trấn Bắc Lý|07870
07873|Xã Xuân Cẩm|07870
07876|Xã Hương Lâm|07870
07879|Xã Đông Lỗ|07840
07882|Xã Châu Minh|07870
07885|Xã Mai Đình|07870
#224|Thị xã Chũ|Tỉnh Bắc Giang
07525|Phường Chũ|07525
07549|Phường Thanh Hải|07525
07552|Xã Kiên Lao|07552
07558|Xã Kiên Thành|07552
07561|Phường Hồng Giang|07525
07576|Xã Quý Sơn|07612
07579|Phường Trù Hựu|07525
07600|Xã Mỹ An|07612
07603|Xã Nam Dương|07603
07612|Phường Phượng Sơn|07612
#256|Thành phố Bắc Ninh|Tỉnh Bắc Ninh
09163|Phường Vũ Ninh|09169
09166|Phường Đáp Cầu|09169
09169|Phường Thị Cầu|09169
09172|Phường Kinh Bắc|09187
09181|Phường Đại Phúc|09190
09184|Phường Tiền Ninh Vệ|09187
09187|Phường Suối Hoa|09187
09190|Phường Võ Cường|09190
09214|Phường Hòa Long|09187
09226|Phường Vạn An|09187
09235|Phường Khúc Xuyên|09187
09244|Phường Phong Khê|09190
09256|Phường Kim Chân|09169
09271|Phường Vân Dương|09286
09286|Phường Nam Sơn|09286
09325|Phường Khắc Niệm|09325
09331|Phường Hạp Lĩnh|09325
#258|Huyện Yên Phong|Tỉnh Bắc Ninh
09193|Thị trấn Chờ|09193
09196|Xã Dũng Liệt|09205
09199|Xã Tam Đa|09208
09202|Xã Tam Giang|09202
09205|Xã Yên Trung|09205
09208|Xã Thụy Hòa|09208
09211|Xã Hòa Tiến|09202
09217|Xã Đông Tiến|09193
09220|Xã Yên Phụ|09238
09223|Xã Trung Nghĩa|09193
09229|Xã Đông Phong|09208
09232|Xã Long Châu|09193
09238|Xã Văn Môn|09238
09241|Xã Đông Thọ|09238
#259|Thị xã Quế Võ|Tỉnh Bắc Ninh
09247|Phường Phố Mới|09247
09250|Xã Việt Thống|09253
09253|Phường Đại Xuân|09253
09259|Phường Nhân Hòa|09253
09262|Phường Bằng An|09247
09265|Phường Phương Liễu|09265
09268|Phường Quế Tân|09247
09274|Phường Phù Lương|09301
09277|Xã Phù Lãng|09292
09280|Phường Phượng Mao|09265
09283|Phường Việt Hùng|09247
09289|Xã Ngọc Xá|09301
09292|Xã Châu Phong|09292
09295|Phường Bồng Lai|09295
09298|Phường Cách Bi|09295
09301|Xã Đào Viên|09301
09304|Xã Yên Giả|09313
09307|Xã Mộ Đạo|09295
09310|Xã Đức Long|09292
09313|Xã Chi Lăng|09313
#260|Huyện Tiên Du|Tỉnh Bắc Ninh
09319|Thị trấn Lim|09319
09322|Xã Phú Lâm|09319
09328|Xã Nội Duệ|09319
09334|Xã Liên Bão|09334
09337|Xã Hiên Vân|09334
09340|Xã Hoàn Sơn|09340
09343|Xã Lạc Vệ|09343
09346|Xã Việt Đoàn|09334
09349|Xã Phật Tích|09349
09352|Xã Tân Chi|09343
09355|Xã Đại Đồng|09340
09358|Xã Tri Phương|09340
09361|Xã Minh Đạo|09349
09364|Xã Cảnh Hưng|09349
#261|Thành phố Từ Sơn|Tỉnh Bắc Ninh
09367|Phường Đông Ngàn|09367
09370|Phường Tam Sơn|09370
09373|Phường Hương Mạc|09379
09376|Phường Tương Giang|09370
09379|Phường Phù Khê|09379
09382|Phường Đồng Kỵ|09385
09383|Phường Trang Hạ|09385
09385|Phường Đồng Nguyên|09385
09388|Phường Châu Khê|09379
09391|Phường Tân Hồng|09367
09394|Phường Đình Bảng|09367
09397|Phường Phù Chẩn|09367
#262|Thị xã Thuận Thành|Tỉnh Bắc Ninh
09400|Phường Hồ|09400
09403|Xã Hoài Thượng|09409
09406|Xã Đại Đồng Thành|09400
09409|Xã Mão Điền|09409
09412|Phường Song Hồ|09400
09415|Xã Đình Tổ|09427
09418|Phường An Bình|09409
09421|Phường Trí Quả|09427
09424|Phường Gia Đông|09400
09427|Phường Thanh Khương|09427
09430|Phường Trạm Lộ|09430
09433|Phường Xuân Lâm|09433
09436|Phường Hà Mãn|09433
09439|Xã Ngũ Thái|09433
09442|Xã Nguyệt Đức|09445
09445|Phường Ninh Xá|09445
09448|Xã Nghĩa Đạo|09430
09451|Xã Song Liễu|09433
#263|Huyện Gia Bình|Tỉnh Bắc Ninh
09454|Thị trấn Gia Bình|09454
09457|Xã Vạn Ninh|09466
09460|Xã Thái Bảo|09475
09463|Xã Giang Sơn|09487
09466|Xã Cao Đức|09466
09469|Xã Đại Lai|09469
09472|Xã Song Giang|09469
09475|Xã Bình Dương|09475
09478|Xã Lãng Ngâm|09487
09481|Thị trấn Nhân Thắng|09475
09484|Xã Xuân Lai|09454
09487|Xã Đông Cứu|09487
09490|Xã Đại Bái|09454
09493|Xã Quỳnh Phú|09454
#264|Huyện Lương Tài|Tỉnh Bắc Ninh
09496|Thị trấn Thứa|09496
09499|Xã An Thịnh|09499
09502|Xã Trung Kênh|09499
09505|Xã Phú Hòa|09496
09508|Xã An Tập|09499
09511|Xã Tân Lãng|09496
09514|Xã Quảng Phú|09529
09517|Xã Quang Minh|09523
09523|Xã Trung Chính|09523
09529|Xã Bình Định|09529
09532|Xã Phú Lương|09523
09535|Xã Lâm Thao|09529
`,
};
