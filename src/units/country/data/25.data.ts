import type { ProvinceData } from "../province";

/** Tỉnh Phú Thọ. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "25",
  name: "Tỉnh Phú Thọ",
  communes: `
05128|Xã Tân Lạc
04792|Phường Tân Hoà
04795|Phường Hoà Bình
04828|Phường Thống Nhất
04831|Xã Đà Bắc
04846|Xã Đức Nhàn
04849|Xã Tân Pheo
04873|Xã Quy Đức
04876|Xã Cao Sơn
04891|Xã Tiền Phong
04894|Phường Kỳ Sơn
04897|Xã Thịnh Minh
04924|Xã Lương Sơn
04960|Xã Liên Sơn
04978|Xã Kim Bôi
04990|Xã Nật Sơn
05014|Xã Mường Động
05047|Xã Cao Dương
05068|Xã Hợp Kim
05086|Xã Dũng Tiến
05089|Xã Cao Phong
05092|Xã Thung Nai
05116|Xã Mường Thàng
05134|Xã Mường Hoa
05152|Xã Vân Sơn
05158|Xã Mường Bi
05191|Xã Toàn Thắng
05200|Xã Mai Châu
05206|Xã Tân Mai
05212|Xã Pà Cò
05245|Xã Bao La
05251|Xã Mai Hạ
05266|Xã Lạc Sơn
05287|Xã Mường Vang
05290|Xã Nhân Nghĩa
05293|Xã Thượng Cốc
05305|Xã Yên Phú
05323|Xã Quyết Thắng
05329|Xã Ngọc Sơn
05347|Xã Đại Đồng
05353|Xã Yên Thuỷ
05362|Xã Lạc Lương
05386|Xã Yên Trị
05392|Xã Lạc Thuỷ
05395|Xã An Nghĩa
05425|Xã An Bình
07894|Phường Nông Trang
07900|Phường Việt Trì
07909|Phường Thanh Miếu
07918|Phường Vân Phú
07942|Phường Phú Thọ
07948|Phường Âu Cơ
07954|Phường Phong Châu
07969|Xã Đoan Hùng
07996|Xã Bằng Luân
07999|Xã Chí Đám
08023|Xã Tây Cốc
08038|Xã Chân Mộng
08053|Xã Hạ Hoà
08071|Xã Đan Thượng
08110|Xã Hiền Lương
08113|Xã Yên Kỳ
08134|Xã Văn Lang
08143|Xã Vĩnh Chân
08152|Xã Thanh Ba
08173|Xã Quảng Yên
08203|Xã Hoàng Cương
08209|Xã Đông Thành
08218|Xã Chí Tiên
08227|Xã Liên Minh
08230|Xã Phù Ninh
08236|Xã Phú Mỹ
08245|Xã Trạm Thản
08254|Xã Dân Chủ
08275|Xã Bình Phú
08290|Xã Yên Lập
08296|Xã Sơn Lương
08305|Xã Xuân Viên
08311|Xã Trung Sơn
08323|Xã Thượng Long
08338|Xã Minh Hoà
08341|Xã Cẩm Khê
08344|Xã Tiên Lương
08377|Xã Vân Bán
08398|Xã Phú Khê
08416|Xã Hùng Việt
08431|Xã Đồng Lương
08434|Xã Tam Nông
08443|Xã Hiền Quan
08467|Xã Vạn Xuân
08479|Xã Thọ Văn
08494|Xã Lâm Thao
08500|Xã Xuân Lũng
08515|Xã Hy Cương
08521|Xã Phùng Nguyên
08527|Xã Bản Nguyên
08542|Xã Thanh Sơn
08545|Xã Thu Cúc
08560|Xã Lai Đồng
08566|Xã Tân Sơn
08584|Xã Võ Miếu
08590|Xã Xuân Đài
08593|Xã Minh Đài
08611|Xã Văn Miếu
08614|Xã Cự Đồng
08620|Xã Long Cốc
08632|Xã Hương Cần
08635|Xã Khả Cửu
08656|Xã Yên Sơn
08662|Xã Đào Xá
08674|Xã Thanh Thuỷ
08686|Xã Tu Vũ
08707|Phường Vĩnh Yên
08716|Phường Vĩnh Phúc
08740|Phường Phúc Yên
08746|Phường Xuân Hoà
08761|Xã Lập Thạch
08770|Xã Hợp Lý
08773|Xã Yên Lãng
08782|Xã Hải Lựu
08788|Xã Thái Hoà
08812|Xã Liên Hoà
08824|Xã Tam Sơn
08842|Xã Tiên Lữ
08848|Xã Sông Lô
08866|Xã Sơn Đông
08869|Xã Tam Dương
08872|Xã Tam Dương Bắc
08896|Xã Hoàng An
08905|Xã Hội Thịnh
08911|Xã Tam Đảo
08914|Xã Đạo Trù
08923|Xã Đại Đình
08935|Xã Bình Nguyên
08944|Xã Bình Tuyền
08950|Xã Bình Xuyên
08971|Xã Xuân Lãng
09025|Xã Yên Lạc
09040|Xã Tề Lỗ
09043|Xã Tam Hồng
09052|Xã Nguyệt Đức
09064|Xã Liên Châu
09076|Xã Vĩnh Tường
09079|Xã Vĩnh An
09100|Xã Vĩnh Hưng
09106|Xã Vĩnh Thành
09112|Xã Thổ Tang
09154|Xã Vĩnh Phú
`,
  predecessors: `
#148|Thành phố Hòa Bình|Tỉnh Hòa Bình
04789|Phường Thái Bình|04828
04792|Phường Tân Hòa|04792
04795|Phường Thịnh Lang|04795
04798|Phường Hữu Nghị|04795
04801|Phường Tân Thịnh|04795
04804|Phường Đồng Tiến|04795
04807|Phường Phương Lâm|04795
04813|Xã Yên Mông|04792
04816|Phường Quỳnh Lâm|04795
04819|Phường Dân Chủ|04828
04825|Xã Hòa Bình|04792
04828|Phường Thống Nhất|04828
04894|Phường Kỳ Sơn|04894
04897|Xã Thịnh Minh|04897
04903|Xã Hợp Thành|04897
04906|Xã Quang Tiến|04897
04912|Xã Mông Hóa|04894
04918|Phường Trung Minh|04795
04921|Xã Độc Lập|04894
#150|Huyện Đà Bắc|Tỉnh Hòa Bình
04831|Thị trấn Đà Bắc|04831
04834|Xã Nánh Nghê|04846
04840|Xã Giáp Đắt|04849
04846|Xã Mường Chiềng|04846
04849|Xã Tân Pheo|04849
04852|Xã Đồng Chum|04849
04855|Xã Tân Minh|04876
04858|Xã Đoàn Kết|04873
04861|Xã Đồng Ruộng|04873
04867|Xã Tú Lý|04831
04870|Xã Trung Thành|04873
04873|Xã Yên Hòa|04873
04876|Xã Cao Sơn|04876
04879|Xã Toàn Sơn|04831
04885|Xã Hiền Lương|04831
04888|Xã Tiền Phong|04891
04891|Xã Vầy Nưa|04828|04891
#152|Huyện Lương Sơn|Tỉnh Hòa Bình
04924|Thị trấn Lương Sơn|04924
04942|Xã Lâm Sơn|04924
04945|Xã Hòa Sơn|04924
04951|Xã Tân Vinh|04924
04954|Xã Nhuận Trạch|04924
04957|Xã Cao Sơn|04960|04924
04960|Xã Cư Yên|04960
04969|Xã Liên Sơn|04960
05008|Xã Cao Dương|05047
05041|Xã Thanh Sơn|05047
05047|Xã Thanh Cao|05047
#153|Huyện Kim Bôi|Tỉnh Hòa Bình
04978|Thị trấn Bo|04978
04984|Xã Đú Sáng|04990
04987|Xã Hùng Sơn|04990
04990|Xã Bình Sơn|04990
04999|Xã Tú Sơn|05014
05005|Xã Vĩnh Tiến|05014
05014|Xã Đông Bắc|05014
05017|Xã Xuân Thủy|04990
05026|Xã Vĩnh Đồng|04978
05035|Xã Kim Lập|05068
05038|Xã Hợp Tiến|05014
05065|Xã Kim Bôi|04978
05068|Xã Nam Thượng|05068
05077|Xã Cuối Hạ|05086
05080|Xã Sào Báy|05068
05083|Xã Mỵ Hòa|05086
05086|Xã Nuông Dăm|05086
#154|Huyện Cao Phong|Tỉnh Hòa Bình
05089|Thị trấn Cao Phong|05089
05092|Xã Bình Thanh|05092
05095|Xã Thung Nai|05092
05098|Xã Bắc Phong|05092
05101|Xã Thu Phong|05089
05104|Xã Hợp Phong|05089
05110|Xã Tây Phong|05116
05116|Xã Dũng Phong|05116
05119|Xã Nam Phong|05116
05125|Xã Thạch Yên|05116
#155|Huyện Tân Lạc|Tỉnh Hòa Bình
05128|Thị trấn Mãn Đức|05128
05134|Xã Suối Hoa|05134
05137|Xã Phú Vinh|05134
05140|Xã Phú Cường|05158
05143|Xã Mỹ Hòa|05158
05152|Xã Quyết Chiến|05152
05158|Xã Phong Phú|05158
05164|Xã Tử Nê|05128
05167|Xã Thanh Hối|05128
05170|Xã Ngọc Mỹ|05128
05173|Xã Đông Lai|05128
05176|Xã Vân Sơn|05152
05182|Xã Nhân Mỹ|05191
05191|Xã Lỗ Sơn|05191
05194|Xã Ngổ Luông|05152
05197|Xã Gia Mô|05191
#156|Huyện Mai Châu|Tỉnh Hòa Bình
04882|Xã Tân Thành|05206
05200|Thị trấn Mai Châu|05200
05206|Xã Sơn Thủy|05206
05209|Xã Pà Cò|05212
05212|Xã Hang Kia|05212
05221|Xã Đồng Tân|05200|05212
05224|Xã Cun Pheo|05212
05227|Xã Bao La|05245
05233|Xã Tòng Đậu|05200
05242|Xã Nà Phòn|05200
05245|Xã Xăm Khòe|05245
05248|Xã Chiềng Châu|05251
05251|Xã Mai Hạ|05251
05254|Xã Thành Sơn|05200
05257|Xã Mai Hịch|05245
05263|Xã Vạn Mai|05251
#157|Huyện Lạc Sơn|Tỉnh Hòa Bình
05266|Thị trấn Vụ Bản|05266
05269|Xã Quý Hòa|05287
05272|Xã Miền Đồi|05293
05275|Xã Mỹ Thành|05290
05278|Xã Tuân Đạo|05287
05281|Xã Văn Nghĩa|05290
05284|Xã Văn Sơn|05293
05287|Xã Tân Lập|05287
05290|Xã Nhân Nghĩa|05290
05293|Xã Thượng Cốc|05293
05299|Xã Quyết Thắng|05323
05302|Xã Xuất Hóa|05305
05305|Xã Yên Phú|05305
05308|Xã Bình Hẻm|05305
05320|Xã Định Cư|05323
05323|Xã Chí Đạo|05323
05329|Xã Ngọc Sơn|05329
05332|Xã Hương Nhượng|05266
05335|Xã Vũ Bình|05266
05338|Xã Tự Do|05329
05341|Xã Yên Nghiệp|05347
05344|Xã Tân Mỹ|05347
05347|Xã Ân Nghĩa|05347
05350|Xã Ngọc Lâu|05329
#158|Huyện Yên Thủy|Tỉnh Hòa Bình
05353|Thị trấn Hàng Trạm|05353
05356|Xã Lạc Sỹ|05362
05362|Xã Lạc Lương|05362
05365|Xã Bảo Hiệu|05362
05368|Xã Đa Phúc|05362
05371|Xã Hữu Lợi|05386
05374|Xã Lạc Thịnh|05353
05380|Xã Đoàn Kết|05386
05383|Xã Phú Lai|05353
05386|Xã Yên Trị|05386
05389|Xã Ngọc Lương|05386
#159|Huyện Lạc Thủy|Tỉnh Hòa Bình
04981|Thị trấn Ba Hàng Đồi|05395
05392|Thị trấn Chi Nê|05392
05395|Xã Phú Nghĩa|05395
05398|Xã Phú Thành|05395
05404|Xã Hưng Thi|05425
05413|Xã Khoan Dụ|05392
05419|Xã Đồng Tâm|05392
05422|Xã Yên Bồng|05392
05425|Xã Thống Nhất|05425
05428|Xã An Bình|05425
#227|Thành phố Việt Trì|Tỉnh Phú Thọ
07888|Phường Dữu Lâu|07900
07894|Phường Nông Trang|07894
07897|Phường Tân Dân|07900
07900|Phường Gia Cẩm|07900
07903|Phường Tiên Cát|07909
07906|Phường Thọ Sơn|07909
07909|Phường Thanh Miếu|07909
07912|Phường Bạch Hạc|07909
07918|Phường Vân Phú|07918
07921|Xã Phượng Lâu|07918
07924|Xã Thụy Vân|07894
07927|Phường Minh Phương|07894
07930|Xã Trưng Vương|07900
07933|Phường Minh Nông|07900
07936|Xã Sông Lô|07909
08281|Xã Kim Đức|07918
08287|Xã Hùng Lô|07918
08503|Xã Hy Cương|08515
08506|Xã Chu Hóa|08515
08515|Xã Thanh Đình|08515
#228|Thị xã Phú Thọ|Tỉnh Phú Thọ
07942|Phường Hùng Vương|07942
07945|Phường Phong Châu|07954
07948|Phường Âu Cơ|07948
07951|Xã Hà Lộc|07942
07954|Xã Phú Hộ|07954
07957|Xã Văn Lung|07942
07960|Xã Thanh Minh|07948
07963|Xã Hà Thạch|07954
07966|Phường Thanh Vinh|07948
#230|Huyện Đoan Hùng|Tỉnh Phú Thọ
07969|Thị trấn Đoan Hùng|07969
07975|Xã Hùng Xuyên|07999
07981|Xã Bằng Luân|07996
07987|Xã Phú Lâm|08023
07996|Xã Bằng Doãn|07996
07999|Xã Chí Đám|07999
08005|Xã Phúc Lai|07996
08008|Xã Ngọc Quan|07969
08014|Xã Hợp Nhất|07969
08023|Xã Tây Cốc|08023
08035|Xã Hùng Long|08038
08038|Xã Yên Kiện|08038
08044|Xã Chân Mộng|08038
08050|Xã Ca Đình|08023
#231|Huyện Hạ Hòa|Tỉnh Phú Thọ
08053|Thị trấn Hạ Hòa|08053
08056|Xã Đại Phạm|08071
08062|Xã Đan Thượng|08071
08065|Xã Hà Lương|08071
08071|Xã Tứ Hiệp|08071
08080|Xã Hiền Lương|08110
08089|Xã Phương Viên|08113
08092|Xã Gia Điền|08053
08095|Xã Ấm Hạ|08053
08104|Xã Hương Xạ|08113
08110|Xã Xuân Áng|08110
08113|Xã Yên Kỳ|08113
08119|Xã Minh Hạc|08053
08122|Xã Lang Sơn|08143
08125|Xã Bằng Giã|08134
08128|Xã Yên Luật|08143
08131|Xã Vô Tranh|08134
08134|Xã Văn Lang|08134
08140|Xã Minh Côi|08134
08143|Xã Vĩnh Chân|08143
#232|Huyện Thanh Ba|Tỉnh Phú Thọ
08152|Thị trấn Thanh Ba|08152
08156|Xã Vân Lĩnh|08152
08158|Xã Đông Lĩnh|08173
08161|Xã Đại An|08173
08164|Xã Hanh Cù|08152
08170|Xã Đồng Xuân|08152
08173|Xã Quảng Yên|08173
08179|Xã Ninh Dân|08203
08194|Xã Võ Lao|08209
08197|Xã Khải Xuân|08209
08200|Xã Mạn Lạn|08203
08203|Xã Hoàng Cương|08203
08206|Xã Chí Tiên|08218
08209|Xã Đông Thành|08209
08215|Xã Sơn Cương|08218
08218|Xã Thanh Hà|08218
08221|Xã Đỗ Sơn|08227
08224|Xã Đỗ Xuyên|08227
08227|Xã Lương Lỗ|08227
#233|Huyện Phù Ninh|Tỉnh Phú Thọ
08230|Thị trấn Phong Châu|08230
08233|Xã Phú Mỹ|08236
08234|Xã Lệ Mỹ|08236
08236|Xã Liên Hoa|08236
08239|Xã Trạm Thản|08245
08242|Xã Trị Quận|08254
08245|Xã Trung Giáp|08245
08248|Xã Tiên Phú|08245
08251|Xã Hạ Giáp|08254
08254|Xã Bảo Thanh|08254
08257|Xã Phú Lộc|08230
08260|Xã Gia Thanh|08254
08263|Xã Tiên Du|08275
08266|Xã Phú Nham|08230
08272|Xã An Đạo|08275
08275|Xã Bình Phú|08275
08278|Xã Phù Ninh|08230
#234|Huyện Yên Lập|Tỉnh Phú Thọ
08290|Thị trấn Yên Lập|08290
08293|Xã Mỹ Lung|08296
08296|Xã Mỹ Lương|08296
08299|Xã Lương Sơn|08296
08302|Xã Xuân An|08305
08305|Xã Xuân Viên|08305
08308|Xã Xuân Thủy|08305
08311|Xã Trung Sơn|08311
08314|Xã Hưng Long|08290
08317|Xã Nga Hoàng|08323
08320|Xã Đồng Lạc|08290
08323|Xã Thượng Long|08323
08326|Xã Đồng Thịnh|08290
08329|Xã Phúc Khánh|08323
08332|Xã Minh Hòa|08338
08335|Xã Ngọc Lập|08338
08338|Xã Ngọc Đồng|08338
#235|Huyện Cẩm Khê|Tỉnh Phú Thọ
08341|Thị trấn Cẩm Khê|08341
08344|Xã Tiên Lương|08344
08350|Xã Minh Thắng|08344
08353|Xã Minh Tân|08341
08356|Xã Phượng Vĩ|08344
08374|Xã Tùng Khê|08377
08377|Xã Tam Sơn|08377
08380|Xã Văn Bán|08377
08389|Xã Phong Thịnh|08341
08398|Xã Phú Khê|08398
08401|Xã Hương Lung|08398
08413|Xã Nhật Tiến|08416
08416|Xã Hùng Việt|08416
08422|Xã Yên Dưỡng|08431
08428|Xã Điêu Lương|08431
08431|Xã Đồng Lương|08431
#236|Huyện Tam Nông|Tỉnh Phú Thọ
08434|Thị trấn Hưng Hóa|08434
08440|Xã Hiền Quan|08443
08443|Xã Bắc Sơn|08443
08446|Xã Thanh Uyên|08443
08461|Xã Lam Sơn|08467
08467|Xã Vạn Xuân|08467
08470|Xã Quang Húc|08467
08473|Xã Hương Nộn|08434
08476|Xã Tề Lễ|08479
08479|Xã Thọ Văn|08479
08482|Xã Dị Nậu|08479
08491|Xã Dân Quyền|08434
#237|Huyện Lâm Thao|Tỉnh Phú Thọ
08494|Thị trấn Lâm Thao|08494
08497|Xã Tiên Kiên|08500
08498|Thị trấn Hùng Sơn|08494
08500|Xã Xuân Lũng|08500
08509|Xã Xuân Huy|08500
08512|Xã Thạch Sơn|08494
08518|Xã Sơn Vi|08521
08521|Xã Phùng Nguyên|08521
08527|Xã Cao Xá|08527
08533|Xã Vĩnh Lại|08527
08536|Xã Tứ Xã|08521
08539|Xã Bản Nguyên|08527
#238|Huyện Thanh Sơn|Tỉnh Phú Thọ
08542|Thị trấn Thanh Sơn|08542
08563|Xã Sơn Hùng|08542
08572|Xã Địch Quả|08584
08575|Xã Giáp Lai|08542
08581|Xã Thục Luyện|08542
08584|Xã Võ Miếu|08584
08587|Xã Thạch Khoán|08542
08602|Xã Cự Thắng|08584
08605|Xã Tất Thắng|08614
08611|Xã Văn Miếu|08611
08614|Xã Cự Đồng|08614
08623|Xã Thắng Sơn|08614
08629|Xã Tân Minh|08611
08632|Xã Hương Cần|08632
08635|Xã Khả Cửu|08635
08638|Xã Đông Cửu|08635
08641|Xã Tân Lập|08611
08644|Xã Yên Lãng|08632
08647|Xã Yên Lương|08632
08650|Xã Thượng Cửu|08635
08653|Xã Lương Nha|08656
08656|Xã Yên Sơn|08656
08659|Xã Tinh Nhuệ|08656
#239|Huyện Thanh Thủy|Tỉnh Phú Thọ
08662|Xã Đào Xá|08662
08665|Xã Thạch Đồng|08662
08668|Xã Xuân Lộc|08662
08671|Xã Tân Phương|08662
08674|Thị trấn Thanh Thủy|08674
08677|Xã Sơn Thủy|08674
08680|Xã Bảo Yên|08674
08683|Xã Đoan Hạ|08674
08686|Xã Đồng Trung|08686
08689|Xã Hoàng Xá|08686
08701|Xã Tu Vũ|08686
#240|Huyện Tân Sơn|Tỉnh Phú Thọ
08545|Xã Thu Cúc|08545
08548|Xã Thạch Kiệt|08566
08551|Xã Thu Ngạc|08566
08554|Xã Kiệt Sơn|08560
08557|Xã Đồng Sơn|08560
08560|Xã Lai Đồng|08560
08566|Thị trấn Tân Phú|08566
08569|Xã Mỹ Thuận|08593
08578|Xã Tân Sơn|08560
08590|Xã Xuân Đài|08590
08593|Xã Minh Đài|08593
08596|Xã Văn Luông|08593
08599|Xã Xuân Sơn|08590
08608|Xã Long Cốc|08620
08617|Xã Kim Thượng|08590
08620|Xã Tam Thanh|08620
08626|Xã Vinh Tiền|08620
#243|Thành phố Vĩnh Yên|Tỉnh Vĩnh Phúc
08707|Phường Tích Sơn|08707
08710|Phường Liên Bảo|08716
08713|Phường Hội Hợp|08707
08716|Phường Đống Đa|08716
08719|Phường Ngô Quyền|08716
08722|Phường Đồng Tâm|08707
08725|Phường Định Trung|08716
08728|Phường Khai Quang|08716
08731|Xã Thanh Trù|08707
#244|Thành phố Phúc Yên|Tỉnh Vĩnh Phúc
08737|Phường Hùng Vương|08740
08740|Phường Hai Bà Trưng|08740
08743|Phường Phúc Thắng|08740
08746|Phường Xuân Hòa|08746
08747|Phường Đồng Xuân|08746
08749|Xã Ngọc Thanh|08746
08752|Xã Cao Minh|08746
08755|Phường Nam Viêm|08740
08758|Phường Tiền Châu|08740
#246|Huyện Lập Thạch|Tỉnh Vĩnh Phúc
08761|Thị trấn Lập Thạch|08761
08764|Xã Quang Sơn|08770
08767|Xã Ngọc Mỹ|08770
08770|Xã Hợp Lý|08770
08785|Xã Bắc Bình|08788
08788|Xã Thái Hòa|08788
08789|Thị trấn Hoa Sơn|08812
08791|Xã Liễn Sơn|08788
08794|Xã Xuân Hòa|08761
08797|Xã Vân Trục|08761
08812|Xã Liên Hòa|08812
08815|Xã Tử Du|08761
08833|Xã Bàn Giản|08812
08836|Xã Xuân Lôi|08842
08839|Xã Đồng Ích|08842
08842|Xã Tiên Lữ|08842
08845|Xã Văn Quán|08842
08863|Xã Tây Sơn|08866
08866|Xã Sơn Đông|08866
#247|Huyện Tam Dương|Tỉnh Vĩnh Phúc
08869|Thị trấn Hợp Hòa|08869
08872|Xã Hoàng Hoa|08872
08875|Xã Đồng Tĩnh|08872
08878|Thị trấn Kim Long|08869
08881|Xã Hướng Đạo|08869
08884|Xã Đạo Tú|08869
08887|Xã An Hòa|08896
08890|Xã Thanh Vân|08905
08893|Xã Duy Phiên|08905
08896|Xã Hoàng Đan|08896
08899|Xã Hoàng Lâu|08896
08905|Xã Hội Thịnh|08905
#248|Huyện Tam Đảo|Tỉnh Vĩnh Phúc
08908|Thị trấn Tam Đảo|08911
08911|Thị trấn Hợp Châu|08911
08914|Xã Đạo Trù|08914
08917|Xã Yên Dương|08914
08920|Xã Bồ Lý|08923
08923|Thị trấn Đại Đình|08923
08926|Xã Tam Quan|08872
08929|Xã Hồ Sơn|08911
08932|Xã Minh Quang|08911
#249|Huyện Bình Xuyên|Tỉnh Vĩnh Phúc
08935|Thị trấn Hương Canh|08935
08936|Thị trấn Gia Khánh|08950
08938|Xã Trung Mỹ|08944
08944|Thị trấn Bá Hiến|08944
08947|Xã Thiện Kế|08950
08950|Xã Hương Sơn|08950
08953|Xã Tam Hợp|08935
08956|Xã Quất Lưu|08935
08959|Xã Sơn Lôi|08935
08962|Thị trấn Đạo Đức|08971
08965|Xã Tân Phong|08971
08968|Thị trấn Thanh Lãng|08971
08971|Xã Phú Xuân|08971
#251|Huyện Yên Lạc|Tỉnh Vĩnh Phúc
09025|Thị trấn Yên Lạc|09025
09028|Xã Đồng Cương|09025
09031|Xã Đồng Văn|09040
09034|Xã Bình Định|09025
09037|Xã Trung Nguyên|09040
09040|Xã Tề Lỗ|09040
09043|Thị trấn Tam Hồng|09043
09046|Xã Yên Đồng|09043
09049|Xã Văn Tiến|09052
09052|Xã Nguyệt Đức|09052
09055|Xã Yên Phương|09043
09061|Xã Trung Kiên|09052
09064|Xã Liên Châu|09064
09067|Xã Đại Tự|09064
09070|Xã Hồng Châu|09064
09073|Xã Trung Hà|09052
#252|Huyện Vĩnh Tường|Tỉnh Vĩnh Phúc
09076|Thị trấn Vĩnh Tường|09076
09079|Xã Kim Xá|09079
09082|Xã Yên Bình|09079
09085|Xã Chấn Hưng|09079
09088|Xã Nghĩa Hưng|09100
09091|Xã Yên Lập|09100
09097|Xã Sao Đại Việt|09106
09100|Xã Đại Đồng|09100
09106|Xã Lũng Hòa|09106
09112|Thị trấn Thổ Tang|09112
09118|Xã Lương Điền|09076
09124|Xã Tân Phú|09106
09127|Xã Thượng Trưng|09112
09130|Xã Vũ Di|09076
09136|Xã Tuân Chính|09112
09145|Thị trấn Tứ Trưng|09076
09148|Xã Ngũ Kiên|09154
09151|Xã An Nhân|09154
09154|Xã Vĩnh Thịnh|09154
09157|Xã Vĩnh Phú|09154
#253|Huyện Sông Lô|Tỉnh Vĩnh Phúc
08773|Xã Lãng Công|08773
08776|Xã Quang Yên|08773
08782|Xã Hải Lựu|08782
08800|Xã Đồng Quế|08824
08803|Xã Nhân Đạo|08782
08806|Xã Đôn Nhân|08782
08809|Xã Phương Khoan|08782
08818|Xã Tân Lập|08824
08824|Thị trấn Tam Sơn|08824
08830|Xã Yên Thạch|08848
08848|Xã Đồng Thịnh|08848
08851|Xã Tứ Yên|08848
08854|Xã Đức Bác|08848
08860|Xã Cao Phong|08866
`,
};
