import type { ProvinceData } from "../province";

/** Tỉnh Ninh Bình. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "37",
  name: "Tỉnh Ninh Bình",
  communes: `
13285|Phường Phủ Lý
13291|Phường Phù Vân
13318|Phường Châu Sơn
13324|Phường Duy Tiên
13330|Phường Duy Tân
13336|Phường Duy Hà
13348|Phường Đồng Văn
13363|Phường Tiên Sơn
13366|Phường Hà Nam
13384|Phường Kim Bảng
13393|Phường Lê Hồ
13396|Phường Nguyễn Úy
13402|Phường Kim Thanh
13420|Phường Tam Chúc
13435|Phường Lý Thường Kiệt
13444|Phường Liêm Tuyền
13456|Xã Liêm Hà
13474|Xã Tân Thanh
13483|Xã Thanh Bình
13489|Xã Thanh Lâm
13495|Xã Thanh Liêm
13501|Xã Bình Mỹ
13504|Xã Bình Lục
13531|Xã Bình Giang
13540|Xã Bình An
13558|Xã Bình Sơn
13573|Xã Lý Nhân
13579|Xã Bắc Lý
13591|Xã Nam Xang
13594|Xã Trần Thương
13597|Xã Vĩnh Trụ
13609|Xã Nhân Hà
13627|Xã Nam Lý
13669|Phường Nam Định
13684|Phường Thiên Trường
13693|Phường Đông A
13699|Phường Thành Nam
13708|Phường Mỹ Lộc
13741|Xã Vụ Bản
13750|Xã Minh Tân
13753|Xã Hiển Khánh
13777|Phường Trường Thi
13786|Xã Liên Minh
13795|Xã Ý Yên
13807|Xã Tân Minh
13822|Xã Phong Doanh
13834|Xã Vũ Dương
13864|Xã Vạn Thắng
13870|Xã Yên Cường
13879|Xã Yên Đồng
13891|Xã Nghĩa Hưng
13894|Xã Rạng Đông
13900|Xã Đồng Thịnh
13918|Xã Nghĩa Sơn
13927|Xã Hồng Phong
13939|Xã Quỹ Nhất
13957|Xã Nghĩa Lâm
13966|Xã Nam Trực
13972|Phường Vị Khê
13984|Phường Hồng Quang
13987|Xã Nam Hồng
14005|Xã Nam Ninh
14011|Xã Nam Minh
14014|Xã Nam Đồng
14026|Xã Cổ Lễ
14038|Xã Ninh Giang
14053|Xã Trực Ninh
14056|Xã Cát Thành
14062|Xã Quang Hưng
14071|Xã Minh Thái
14077|Xã Ninh Cường
14089|Xã Xuân Trường
14095|Xã Xuân Hồng
14104|Xã Xuân Giang
14122|Xã Xuân Hưng
14161|Xã Giao Minh
14167|Xã Giao Thuỷ
14179|Xã Giao Hưng
14182|Xã Giao Hoà
14194|Xã Giao Bình
14203|Xã Giao Phúc
14212|Xã Giao Ninh
14215|Xã Hải Hậu
14218|Xã Hải Tiến
14221|Xã Hải Thịnh
14236|Xã Hải Anh
14248|Xã Hải Hưng
14281|Xã Hải An
14287|Xã Hải Quang
14308|Xã Hải Xuân
14329|Phường Hoa Lư
14359|Phường Nam Hoa Lư
14362|Phường Tam Điệp
14365|Phường Trung Sơn
14371|Phường Yên Sơn
14389|Xã Gia Lâm
14401|Xã Gia Tường
14404|Xã Cúc Phương
14407|Xã Phú Sơn
14428|Xã Nho Quan
14434|Xã Thanh Sơn
14452|Xã Quỳnh Lưu
14458|Xã Phú Long
14464|Xã Gia Viễn
14482|Xã Gia Hưng
14488|Xã Gia Vân
14494|Xã Gia Trấn
14500|Xã Đại Hoàng
14524|Xã Gia Phong
14533|Phường Tây Hoa Lư
14560|Xã Yên Khánh
14563|Xã Khánh Thiện
14566|Phường Đông Hoa Lư
14608|Xã Khánh Trung
14611|Xã Khánh Nhạc
14614|Xã Khánh Hội
14620|Xã Phát Diệm
14623|Xã Bình Minh
14638|Xã Kim Sơn
14647|Xã Quang Thiện
14653|Xã Chất Bình
14674|Xã Lai Thành
14677|Xã Định Hoá
14698|Xã Kim Đông
14701|Xã Yên Mô
14725|Phường Yên Thắng
14728|Xã Yên Từ
14743|Xã Yên Mạc
14746|Xã Đồng Thái
`,
  predecessors: `
#347|Thành phố Phủ Lý|Tỉnh Hà Nam
13285|Phường Quang Trung|13366|13285
13291|Phường Lê Hồng Phong|13291
13294|Phường Châu Cầu|13285
13303|Phường Lam Hạ|13366
13306|Xã Phù Vân|13291
13309|Phường Liêm Chính|13285
13315|Phường Thanh Châu|13285
13318|Phường Châu Sơn|13318
13366|Phường Tân Hiệp|13366
13426|Xã Kim Bình|13291
13444|Phường Tân Liêm|13444
13459|Phường Thanh Tuyền|13318
13507|Xã Đinh Xá|13444
13513|Xã Trịnh Xá|13444
#349|Thị xã Duy Tiên|Tỉnh Hà Nam
13321|Phường Đồng Văn|13348
13324|Phường Hòa Mạc|13330|13324
13327|Xã Mộc Hoàn|13330
13330|Phường Châu Giang|13330
13333|Phường Bạch Thượng|13348
13336|Phường Duy Minh|13336
13342|Phường Duy Hải|13336
13345|Xã Chuyên Ngoại|13324
13348|Phường Yên Bắc|13348
13351|Xã Trác Văn|13324
13354|Phường Tiên Nội|13366|13363
13357|Phường Hoàng Đông|13336|13366
13360|Xã Yên Nam|13324
13363|Xã Tiên Ngoại|13366|13363
13369|Xã Tiên Sơn|13363
#350|Thị xã Kim Bảng|Tỉnh Hà Nam
13384|Phường Quế|13384
13387|Xã Nguyễn Úy|13396
13390|Phường Đại Cương|13393
13393|Phường Lê Hồ|13393
13396|Phường Tượng Lĩnh|13396
13402|Phường Tân Tựu|13402
13405|Phường Đồng Hóa|13393
13408|Xã Hoàng Tây|13402
13411|Phường Tân Sơn|13396
13414|Xã Thụy Lôi|13420
13417|Xã Văn Xá|13384
13420|Xã Khả Phong|13420
13423|Phường Ngọc Sơn|13384
13429|Phường Ba Sao|13420
13432|Xã Liên Sơn|13435
13435|Phường Thi Sơn|13435
13438|Xã Thanh Sơn|13435
#351|Huyện Thanh Liêm|Tỉnh Hà Nam
13441|Thị trấn Kiện Khê|13318
13450|Xã Liêm Phong|13456
13453|Xã Thanh Hà|13456
13456|Xã Liêm Cần|13456
13465|Xã Liêm Thuận|13483
13468|Xã Thanh Thủy|13474
13471|Xã Thanh Phong|13474
13474|Thị trấn Tân Thanh|13474
13477|Xã Thanh Tân|13489
13480|Xã Liêm Túc|13483
13483|Xã Liêm Sơn|13483
13486|Xã Thanh Hương|13495
13489|Xã Thanh Nghị|13489
13492|Xã Thanh Tâm|13495
13495|Xã Thanh Nguyên|13495
13498|Xã Thanh Hải|13489
#352|Huyện Bình Lục|Tỉnh Hà Nam
13501|Thị trấn Bình Mỹ|13501
13504|Xã Bình Nghĩa|13504
13510|Xã Tràng An|13504
13516|Xã Đồng Du|13504
13519|Xã Ngọc Lũ|13540
13525|Xã Đồn Xá|13501
13528|Xã An Ninh|13531
13531|Xã Bồ Đề|13531
13540|Xã Bình An|13540
13543|Xã Vũ Bản|13531
13546|Xã Trung Lương|13540
13552|Xã An Đổ|13558
13555|Xã La Sơn|13501
13558|Xã Tiêu Động|13558
13561|Xã An Lão|13558
#353|Huyện Lý Nhân|Tỉnh Hà Nam
13567|Xã Hợp Lý|13573
13570|Xã Nguyên Lý|13591
13573|Xã Chính Lý|13573
13576|Xã Chân Lý|13579
13579|Xã Đạo Lý|13579
13582|Xã Công Lý|13591
13585|Xã Văn Lý|13573
13588|Xã Bắc Lý|13579
13591|Xã Đức Lý|13591
13594|Xã Trần Hưng Đạo|13594
13597|Thị trấn Vĩnh Trụ|13597
13600|Xã Nhân Thịnh|13609
13606|Xã Nhân Khang|13597
13609|Xã Nhân Mỹ|13609
13612|Xã Nhân Nghĩa|13594
13615|Xã Nhân Chính|13597
13618|Xã Nhân Bình|13594
13621|Xã Phú Phúc|13627
13624|Xã Xuân Khê|13609
13627|Xã Tiến Thắng|13627
13630|Xã Hòa Hậu|13627
#356|Thành phố Nam Định|Tỉnh Nam Định
13636|Phường Vị Xuyên|13669
13657|Phường Trường Thi|13777
13666|Phường Trần Hưng Đạo|13669
13669|Phường Cửa Bắc|13669
13678|Phường Năng Tĩnh|13669
13681|Phường Quang Trung|13669
13684|Phường Lộc Hạ|13684
13687|Phường Lộc Vượng|13669
13690|Phường Cửa Nam|13669
13693|Phường Lộc Hòa|13693
13696|Phường Nam Phong|13972
13699|Phường Mỹ Xá|13699
13705|Phường Nam Vân|13984
13708|Phường Hưng Lộc|13708
13711|Xã Mỹ Hà|13693
13717|Xã Mỹ Thắng|13693
13720|Xã Mỹ Trung|13684
13723|Xã Mỹ Tân|13684
13726|Xã Mỹ Phúc|13669
13732|Xã Mỹ Thuận|13708
13735|Xã Mỹ Lộc|13708
#359|Huyện Vụ Bản|Tỉnh Nam Định
13741|Thị trấn Gôi|13741
13747|Xã Hiển Khánh|13753
13750|Xã Minh Tân|13750
13753|Xã Hợp Hưng|13753
13756|Xã Đại An|13699
13762|Xã Cộng Hòa|13750
13765|Xã Trung Thành|13753
13768|Xã Quang Trung|13753
13777|Xã Thành Lợi|13777
13780|Xã Kim Thái|13741
13783|Xã Liên Minh|13786
13786|Xã Đại Thắng|13786
13789|Xã Tam Thanh|13741
13792|Xã Vĩnh Hào|13786
#360|Huyện Ý Yên|Tỉnh Nam Định
13795|Thị trấn Lâm|13795
13801|Xã Trung Nghĩa|13807
13807|Xã Tân Minh|13807
13810|Xã Yên Thọ|13822
13819|Xã Phú Hưng|13822
13822|Xã Yên Chính|13822
13825|Xã Yên Bình|13834
13831|Xã Yên Mỹ|13834
13834|Xã Yên Dương|13834
13843|Xã Yên Khánh|13795
13846|Xã Yên Phong|13795
13849|Xã Yên Ninh|13834
13852|Xã Yên Lương|13864
13861|Xã Yên Tiến|13864
13864|Xã Yên Thắng|13864
13867|Xã Yên Phúc|13870
13870|Xã Yên Cường|13870
13873|Xã Yên Lộc|13870
13876|Xã Hồng Quang|13795
13879|Xã Yên Đồng|13879
13882|Xã Yên Khang|13879
13885|Xã Yên Nhân|13870
13888|Xã Yên Trị|13879
#361|Huyện Nghĩa Hưng|Tỉnh Nam Định
13891|Thị trấn Liễu Đề|13891
13894|Thị trấn Rạng Đông|13894
13900|Xã Đồng Thịnh|13900
13906|Xã Nghĩa Thái|13891
13909|Xã Hoàng Nam|13900
13912|Xã Nghĩa Châu|13891
13915|Xã Nghĩa Trung|13891
13918|Xã Nghĩa Sơn|13918
13921|Xã Nghĩa Lạc|13918
13924|Xã Nghĩa Hồng|13927
13927|Xã Nghĩa Phong|13927
13930|Xã Nghĩa Phú|13927
13939|Thị trấn Quỹ Nhất|13939
13942|Xã Nghĩa Hùng|13957
13945|Xã Nghĩa Lâm|13957
13948|Xã Nghĩa Thành|13939
13951|Xã Phúc Thắng|13894
13954|Xã Nghĩa Lợi|13939
13957|Xã Nghĩa Hải|13957
13963|Xã Nam Điền|13894
#362|Huyện Nam Trực|Tỉnh Nam Định
13966|Thị trấn Nam Giang|13966
13972|Xã Nam Điền|13972
13975|Xã Nghĩa An|13984
13978|Xã Nam Thắng|13987
13984|Xã Hồng Quang|13984
13987|Xã Tân Thịnh|13987
13990|Xã Nam Cường|13966
13993|Xã Nam Hồng|13987
13996|Xã Nam Hùng|13966
13999|Xã Nam Hoa|14005
14002|Xã Nam Dương|14011
14005|Xã Nam Thanh|14005
14008|Xã Nam Lợi|14005
14011|Xã Bình Minh|14011
14014|Xã Đồng Sơn|14014
14017|Xã Nam Tiến|14011
14020|Xã Nam Hải|14005
14023|Xã Nam Thái|14014
#363|Huyện Trực Ninh|Tỉnh Nam Định
14026|Thị trấn Cổ Lễ|14026
14029|Xã Phương Định|14038
14032|Xã Trực Chính|14038
14035|Xã Trung Đông|14026
14038|Xã Liêm Hải|14038
14041|Xã Trực Tuấn|14026
14044|Xã Việt Hùng|14056
14047|Xã Trực Đạo|14056
14050|Xã Trực Hưng|14053
14053|Xã Trực Nội|14053
14056|Thị trấn Cát Thành|14056
14059|Xã Trực Thanh|14053
14062|Xã Trực Khang|14062
14065|Xã Trực Thuận|14062
14068|Xã Trực Mỹ|14062
14071|Xã Trực Đại|14071
14074|Xã Trực Cường|14077
14077|Thị trấn Ninh Cường|14077
14080|Xã Trực Thái|14071
14083|Xã Trực Hùng|14077
14086|Xã Trực Thắng|14071
#364|Huyện Xuân Trường|Tỉnh Nam Định
14089|Thị trấn Xuân Trường|14089
14092|Xã Xuân Châu|14095
14095|Xã Xuân Hồng|14095
14098|Xã Xuân Thành|14095
14101|Xã Xuân Thượng|14095
14104|Xã Xuân Giang|14104
14110|Xã Xuân Tân|14104
14116|Xã Xuân Ngọc|14089
14122|Xã Trà Lũ|14122
14125|Xã Thọ Nghiệp|14122
14128|Xã Xuân Phú|14104
14134|Xã Xuân Vinh|14122
14143|Xã Xuân Ninh|14089
14146|Xã Xuân Phúc|14089
#365|Huyện Giao Thủy|Tỉnh Nam Định
14152|Thị trấn Quất Lâm|14212
14155|Xã Giao Hương|14161
14158|Xã Hồng Thuận|14182
14161|Xã Giao Thiện|14161
14164|Xã Giao Thanh|14161
14167|Thị trấn Giao Thủy|14167
14170|Xã Bình Hòa|14167
14176|Xã Giao Hà|14203
14179|Xã Giao Nhân|14179
14182|Xã Giao An|14182
14185|Xã Giao Lạc|14182
14188|Xã Giao Châu|14179
14191|Xã Giao Tân|14194
14194|Xã Giao Yến|14194
14197|Xã Giao Xuân|14203
14200|Xã Giao Thịnh|14212
14203|Xã Giao Hải|14203
14206|Xã Bạch Long|14194
14209|Xã Giao Long|14179
14212|Xã Giao Phong|14212
#366|Huyện Hải Hậu|Tỉnh Nam Định
14215|Thị trấn Yên Định|14215
14218|Thị trấn Cồn|14218
14221|Thị trấn Thịnh Long|14221
14224|Xã Hải Nam|14248
14227|Xã Hải Trung|14215
14233|Xã Hải Minh|14236
14236|Xã Hải Anh|14236
14248|Xã Hải Hưng|14248
14254|Xã Hải Long|14215
14260|Xã Hải Đường|14236
14263|Xã Hải Lộc|14248
14266|Xã Hải Quang|14287
14269|Xã Hải Đông|14287
14272|Xã Hải Sơn|14218
14275|Xã Hải Tân|14218
14281|Xã Hải Phong|14281
14284|Xã Hải An|14281
14287|Xã Hải Tây|14287
14293|Xã Hải Phú|14308
14296|Xã Hải Giang|14281
14302|Xã Hải Ninh|14221
14308|Xã Hải Xuân|14308
14311|Xã Hải Châu|14221
14317|Xã Hải Hòa|14308
#370|Thành phố Tam Điệp|Tỉnh Ninh Bình
14362|Phường Bắc Sơn|14362
14365|Phường Trung Sơn|14365
14368|Phường Nam Sơn|14365
14369|Phường Tây Sơn|14362
14371|Xã Yên Sơn|14371
14374|Phường Yên Bình|14725
14375|Phường Tân Bình|14371
14377|Xã Quang Sơn|14362
14380|Xã Đông Sơn|14365
#372|Huyện Nho Quan|Tỉnh Ninh Bình
14386|Xã Xích Thổ|14389
14389|Xã Gia Lâm|14389
14392|Xã Gia Sơn|14389
14395|Xã Thạch Bình|14407
14398|Xã Gia Thủy|14401
14401|Xã Gia Tường|14401
14404|Xã Cúc Phương|14404
14407|Xã Phú Sơn|14407
14410|Xã Đức Long|14401
14413|Xã Lạc Vân|14407
14416|Xã Đồng Phong|14428
14419|Xã Yên Quang|14428
14425|Xã Thượng Hòa|14434
14428|Thị trấn Nho Quan|14428
14431|Xã Văn Phương|14404
14434|Xã Thanh Sơn|14434
14437|Xã Phúc Sơn|14533
14443|Xã Văn Phú|14434
14446|Xã Phú Lộc|14452
14449|Xã Kỳ Phú|14458
14452|Xã Quỳnh Lưu|14452
14458|Xã Phú Long|14458
14461|Xã Quảng Lạc|14371
#373|Huyện Gia Viễn|Tỉnh Ninh Bình
14464|Thị trấn Thịnh Vượng|14464
14467|Xã Gia Hòa|14464
14470|Xã Gia Hưng|14482
14473|Xã Liên Sơn|14482
14476|Xã Gia Thanh|14494
14479|Xã Gia Vân|14488
14482|Xã Gia Phú|14482
14485|Xã Gia Xuân|14494
14488|Xã Gia Lập|14488
14494|Xã Gia Trấn|14494
14500|Xã Gia Phương|14500
14503|Xã Gia Tân|14488|14533
14506|Xã Tiến Thắng|14500
14509|Xã Gia Trung|14500
14512|Xã Gia Minh|14524
14515|Xã Gia Lạc|14524
14521|Xã Gia Sinh|14533
14524|Xã Gia Phong|14524
#374|Thành phố Hoa Lư|Tỉnh Ninh Bình
14320|Phường Đông Thành|14329
14323|Phường Tân Thành|14329
14329|Phường Vân Giang|14329
14332|Phường Bích Đào|14329
14338|Phường Nam Bình|14329
14341|Phường Nam Thành|14329
14344|Phường Ninh Khánh|14329
14347|Xã Ninh Nhất|14329
14350|Xã Ninh Tiến|14329
14353|Phường Ninh Phúc|14566
14356|Phường Ninh Sơn|14359
14359|Phường Ninh Phong|14359
14527|Phường Ninh Mỹ|14329
14530|Phường Ninh Giang|14533
14533|Xã Trường Yên|14533
14536|Xã Ninh Khang|14329
14542|Xã Ninh Hòa|14533
14551|Xã Ninh Hải|14359
14554|Xã Ninh Vân|14359
14557|Xã Ninh An|14359
#375|Huyện Yên Khánh|Tỉnh Ninh Bình
14560|Thị trấn Yên Ninh|14560
14563|Xã Khánh Thiện|14563
14566|Xã Khánh Phú|14566
14569|Xã Khánh Hòa|14566
14572|Xã Khánh Lợi|14563
14575|Xã Khánh An|14566
14578|Xã Khánh Cường|14563
14581|Xã Khánh Cư|14560
14587|Xã Khánh Hải|14560
14590|Xã Khánh Trung|14608
14593|Xã Khánh Mậu|14614
14596|Xã Khánh Vân|14560
14599|Xã Khánh Hội|14614
14602|Xã Khánh Công|14608
14608|Xã Khánh Thành|14608
14611|Xã Khánh Nhạc|14611
14614|Xã Khánh Thủy|14614
14617|Xã Khánh Hồng|14611
#376|Huyện Kim Sơn|Tỉnh Ninh Bình
14620|Thị trấn Phát Diệm|14620
14623|Thị trấn Bình Minh|14623
14629|Xã Hồi Ninh|14653
14632|Xã Xuân Chính|14653
14635|Xã Kim Định|14638
14638|Xã Ân Hòa|14638
14641|Xã Hùng Tiến|14638
14647|Xã Quang Thiện|14647
14650|Xã Như Hòa|14647
14653|Xã Chất Bình|14653
14656|Xã Đồng Hướng|14647
14659|Xã Kim Chính|14620
14662|Xã Thượng Kiệm|14620
14668|Xã Tân Thành|14674
14671|Xã Yên Lộc|14674
14674|Xã Lai Thành|14674
14677|Xã Định Hóa|14677
14680|Xã Văn Hải|14677
14683|Xã Kim Tân|14677
14686|Xã Kim Mỹ|14623
14689|Xã Cồn Thoi|14623
14695|Xã Kim Trung|14698
14698|Xã Kim Đông|14698
#377|Huyện Yên Mô|Tỉnh Ninh Bình
14701|Thị trấn Yên Thịnh|14701
14704|Xã Khánh Thượng|14725
14707|Xã Khánh Dương|14701
14719|Xã Yên Phong|14728
14722|Xã Yên Hòa|14701
14725|Xã Yên Thắng|14725
14728|Xã Yên Từ|14728
14734|Xã Yên Thành|14746
14737|Xã Yên Nhân|14728
14740|Xã Yên Mỹ|14743
14743|Xã Yên Mạc|14743
14746|Xã Yên Đồng|14746
14749|Xã Yên Thái|14746
14752|Xã Yên Lâm|14743
`,
};
