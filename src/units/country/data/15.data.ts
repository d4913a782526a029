import type { ProvinceData } from "../province";

/** Tỉnh Lào Cai. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "15",
  name: "Tỉnh Lào Cai",
  communes: `
02647|Phường Lào Cai
02671|Phường Cam Đường
02680|Xã Hợp Thành
02683|Xã Bát Xát
02686|Xã A Mú Sung
02695|Xã Trịnh Tường
02701|Xã Y Tý
02707|Xã Dền Sáng
02725|Xã Bản Xèo
02728|Xã Mường Hum
02746|Xã Cốc San
02752|Xã Pha Long
02761|Xã Mường Khương
02782|Xã Cao Sơn
02788|Xã Bản Lầu
02809|Xã Si Ma Cai
02824|Xã Sín Chéng
02839|Xã Bắc Hà
02842|Xã Tả Củ Tỷ
02848|Xã Lùng Phình
02869|Xã Bản Liền
02890|Xã Bảo Nhai
02896|Xã Cốc Lầu
02902|Xã Phong Hải
02905|Xã Bảo Thắng
02908|Xã Tằng Loỏng
02923|Xã Gia Phú
02926|Xã Xuân Quang
02947|Xã Bảo Yên
02953|Xã Nghĩa Đô
02962|Xã Xuân Hoà
02968|Xã Thượng Hà
02989|Xã Bảo Hà
02998|Xã Phúc Khánh
03004|Xã Ngũ Chỉ Sơn
03006|Phường Sa Pa
03013|Xã Tả Phìn
03037|Xã Tả Van
03043|Xã Mường Bo
03046|Xã Bản Hồ
03061|Xã Võ Lao
03076|Xã Nậm Chày
03082|Xã Văn Bàn
03085|Xã Nậm Xé
03091|Xã Chiềng Ken
03103|Xã Khánh Yên
03106|Xã Dương Quỳ
03121|Xã Minh Lương
04252|Phường Yên Bái
04273|Phường Nam Cường
04279|Phường Văn Phú
04288|Phường Nghĩa Lộ
04303|Xã Lục Yên
04309|Xã Lâm Thượng
04336|Xã Tân Lĩnh
04342|Xã Khánh Hoà
04345|Xã Mường Lai
04363|Xã Phúc Lợi
04375|Xã Mậu A
04381|Xã Lâm Giang
04387|Xã Châu Quế
04399|Xã Đông Cuông
04402|Xã Phong Dụ Hạ
04423|Xã Phong Dụ Thượng
04429|Xã Tân Hợp
04441|Xã Xuân Ái
04450|Xã Mỏ Vàng
04456|Xã Mù Cang Chải
04462|Xã Nậm Có
04465|Xã Khao Mang
04474|Xã Lao Chải
04489|Xã Chế Tạo
04492|Xã Púng Luông
04498|Xã Trấn Yên
04531|Xã Quy Mông
04537|Xã Lương Thịnh
04543|Phường Âu Lâu
04564|Xã Việt Hồng
04576|Xã Hưng Khánh
04585|Xã Hạnh Phúc
04603|Xã Tà Xi Láng
04606|Xã Trạm Tấu
04609|Xã Phình Hồ
04630|Xã Tú Lệ
04636|Xã Gia Hội
04651|Xã Sơn Lương
04660|Xã Liên Sơn
04663|Phường Trung Tâm
04672|Xã Văn Chấn
04681|Phường Cầu Thia
04693|Xã Cát Thịnh
04699|Xã Chấn Thịnh
04705|Xã Thượng Bằng La
04711|Xã Nghĩa Tâm
04714|Xã Yên Bình
04717|Xã Thác Bà
04726|Xã Cảm Nhân
04744|Xã Yên Thành
04750|Xã Bảo Ái
`,
  predecessors: `
#080|Thành phố Lào Cai|Tỉnh Lào Cai
02635|Phường Duyên Hải|02647
02641|Phường Lào Cai|02647
02644|Phường Cốc Lếu|02647
02647|Phường Kim Tân|02647
02650|Phường Bắc Lệnh|02671
02653|Phường Pom Hán|02671
02656|Phường Xuân Tăng|02671
02658|Phường Bình Minh|02671
02659|Xã Thống Nhất|02923
02662|Xã Đồng Tuyển|02746
02665|Xã Vạn Hòa|02647
02668|Phường Bắc Cường|02671
02671|Phường Nam Cường|02671
02674|Xã Cam Đường|02671
02677|Xã Tả Phời|02680
02680|Xã Hợp Thành|02680
02746|Xã Cốc San|02746
#082|Huyện Bát Xát|Tỉnh Lào Cai
02683|Thị trấn Bát Xát|02683
02686|Xã A Mú Sung|02686
02689|Xã Nậm Chạc|02686
02692|Xã A Lù|02701
02695|Xã Trịnh Tường|02695
02701|Xã Y Tý|02701
02704|Xã Cốc Mỳ|02695
02707|Xã Dền Sáng|02707
02710|Xã Bản Vược|02683
02713|Xã Sàng Ma Sáo|02707
02716|Xã Bản Qua|02683
02719|Xã Mường Vi|02725
02722|Xã Dền Thàng|02707
02725|Xã Bản Xèo|02725
02728|Xã Mường Hum|02728
02731|Xã Trung Lèng Hồ|02728
02734|Xã Quang Kim|02683
02737|Xã Pa Cheo|02725
02740|Xã Nậm Pung|02728
02743|Xã Phìn Ngan|02683
02749|Xã Tòng Sành|02746
#083|Huyện Mường Khương|Tỉnh Lào Cai
02752|Xã Pha Long|02752
02755|Xã Tả Ngài Chồ|02752
02758|Xã Tung Chung Phố|02761
02761|Thị trấn Mường Khương|02761
02764|Xã Dìn Chin|02752
02767|Xã Tả Gia Khâu|02752
02770|Xã Nậm Chảy|02761
02773|Xã Nấm Lư|02761
02776|Xã Lùng Khấu Nhin|02782
02779|Xã Thanh Bình|02761
02782|Xã Cao Sơn|02782
02785|Xã Lùng Vai|02788
02788|Xã Bản Lầu|02788
02791|Xã La Pan Tẩn|02782
02794|Xã Tả Thàng|02782
02797|Xã Bản Sen|02788
#084|Huyện Si Ma Cai|Tỉnh Lào Cai
02800|Xã Nàn Sán|02809
02803|Xã Thào Chư Phìn|02824
02806|Xã Bản Mế|02824
02809|Thị trấn Si Ma Cai|02809
02812|Xã Sán Chải|02809
02818|Xã Lùng Thẩn|02848
02821|Xã Cán Cấu|02809
02824|Xã Sín Chéng|02824
02827|Xã Quan Hồ Thẩn|02809
02836|Xã Nàn Sín|02824
#085|Huyện Bắc Hà|Tỉnh Lào Cai
02839|Thị trấn Bắc Hà|02839
02842|Xã Lùng Cải|02842
02848|Xã Lùng Phình|02848
02851|Xã Tả Van Chư|02848
02854|Xã Tả Củ Tỷ|02842
02857|Xã Thải Giàng Phố|02839
02863|Xã Hoàng Thu Phố|02839
02866|Xã Bản Phố|02839
02869|Xã Bản Liền|02869
02875|Xã Na Hối|02839
02878|Xã Cốc Ly|02890
02881|Xã Nậm Mòn|02839
02884|Xã Nậm Đét|02890
02887|Xã Nậm Khánh|02869
02890|Xã Bảo Nhai|02890
02893|Xã Nậm Lúc|02896
02896|Xã Cốc Lầu|02896
02899|Xã Bản Cái|02896
#086|Huyện Bảo Thắng|Tỉnh Lào Cai
02902|Thị trấn Nông trường Phong Hải|02902
02905|Thị trấn Phố Lu|02905
02908|Thị trấn Tằng Loỏng|02908
02911|Xã Bản Phiệt|02647
02914|Xã Bản Cầm|02902
02917|Xã Thái Niên|02905
02920|Xã Phong Niên|02926
02923|Xã Gia Phú|02923
02926|Xã Xuân Quang|02926
02929|Xã Sơn Hải|02905
02932|Xã Xuân Giao|02923
02935|Xã Trì Quang|02926
02938|Xã Sơn Hà|02905
02944|Xã Phú Nhuận|02908
#087|Huyện Bảo Yên|Tỉnh Lào Cai
02947|Thị trấn Phố Ràng|02947
02950|Xã Tân Tiến|02953
02953|Xã Nghĩa Đô|02953
02956|Xã Vĩnh Yên|02953
02959|Xã Điện Quan|02968
02962|Xã Xuân Hòa|02962
02965|Xã Tân Dương|02962
02968|Xã Thượng Hà|02968
02971|Xã Kim Sơn|02989
02974|Xã Cam Cọn|02989
02977|Xã Minh Tân|02968
02980|Xã Xuân Thượng|02947
02983|Xã Việt Tiến|02998
02986|Xã Yên Sơn|02947
02989|Xã Bảo Hà|02989
02992|Xã Lương Sơn|02947
02998|Xã Phúc Khánh|02998
#088|Thị xã Sa Pa|Tỉnh Lào Cai
03001|Phường Sa Pa|03006
03002|Phường Sa Pả|03006
03003|Phường Ô Quý Hồ|03006
03004|Xã Ngũ Chỉ Sơn|03004
03006|Phường Phan Si Păng|03006
03010|Xã Trung Chải|03013
03013|Xã Tả Phìn|03013
03016|Phường Hàm Rồng|03006
03019|Xã Hoàng Liên|03037
03022|Xã Thanh Bình|03046
03028|Phường Cầu Mây|03006
03037|Xã Mường Hoa|03037
03040|Xã Tả Van|03037
03043|Xã Mường Bo|03043
03046|Xã Bản Hồ|03046
03052|Xã Liên Minh|03043
#089|Huyện Văn Bàn|Tỉnh Lào Cai
03055|Thị trấn Khánh Yên|03082
03061|Xã Võ Lao|03061
03064|Xã Sơn Thủy|03082
03067|Xã Nậm Mả|03061
03070|Xã Tân Thượng|02989
03073|Xã Nậm Dạng|03061
03076|Xã Nậm Chày|03076
03079|Xã Tân An|02989
03082|Xã Khánh Yên Thượng|03082
03085|Xã Nậm Xé|03085
03088|Xã Dần Thàng|03076
03091|Xã Chiềng Ken|03091
03094|Xã Làng Giàng|03082
03097|Xã Hòa Mạc|03082
03100|Xã Khánh Yên Trung|03103
03103|Xã Khánh Yên Hạ|03103
03106|Xã Dương Quỳ|03106
03109|Xã Nậm Tha|03091
03112|Xã Minh Lương|03121
03115|Xã Thẩm Dương|03106
03118|Xã Liêm Phú|03103
03121|Xã Nậm Xây|03121
#132|Thành phố Yên Bái|Tỉnh Yên Bái
04249|Phường Yên Thịnh|04279
04252|Phường Yên Ninh|04252
04255|Phường Minh Tân|04252
04258|Phường Nguyễn Thái Học|04252
04261|Phường Đồng Tâm|04252
04264|Phường Hồng Hà|04252
04270|Xã Minh Bảo|04273
04273|Phường Nam Cường|04273
04276|Xã Tuy Lộc|04273
04279|Xã Tân Thịnh|04279
04540|Xã Âu Lâu|04543
04543|Xã Giới Phiên|04543
04546|Phường Hợp Minh|04543
04558|Xã Văn Phú|04279
#133|Thị xã Nghĩa Lộ|Tỉnh Yên Bái
04282|Phường Pú Trạng|04288
04285|Phường Trung Tâm|04663
04288|Phường Tân An|04288
04291|Phường Cầu Thia|04681
04294|Xã Nghĩa Lợi|04663
04297|Xã Nghĩa Phúc|04660
04300|Xã Nghĩa An|04288
04624|Xã Nghĩa Lộ|04663
04660|Xã Sơn A|04660
04663|Xã Phù Nham|04663
04675|Xã Thanh Lương|04681
04678|Xã Hạnh Sơn|04681
04681|Xã Phúc Sơn|04681
04684|Xã Thạch Lương|04681
#135|Huyện Lục Yên|Tỉnh Yên Bái
04303|Thị trấn Yên Thế|04303
04306|Xã Tân Phượng|04309
04309|Xã Lâm Thượng|04309
04312|Xã Khánh Thiện|04309
04315|Xã Minh Chuẩn|04336
04318|Xã Mai Sơn|04309
04321|Xã Khai Trung|04336
04324|Xã Mường Lai|04345
04327|Xã An Lạc|04342
04330|Xã Minh Xuân|04303
04333|Xã Tô Mậu|04342
04336|Xã Tân Lĩnh|04336
04339|Xã Yên Thắng|04303
04342|Xã Khánh Hòa|04342
04345|Xã Vĩnh Lạc|04345
04348|Xã Liễu Đô|04303
04351|Xã Động Quan|04342
04354|Xã Tân Lập|04336
04357|Xã Minh Tiến|04345
04360|Xã Trúc Lâu|04363
04363|Xã Phúc Lợi|04363
04366|Xã Phan Thanh|04336
04369|Xã An Phú|04345
04372|Xã Trung Tâm|04363
#136|Huyện Văn Yên|Tỉnh Yên Bái
04375|Thị trấn Mậu A|04375
04378|Xã Lang Thíp|04381
04381|Xã Lâm Giang|04381
04384|Xã Châu Quế Thượng|04387
04387|Xã Châu Quế Hạ|04387
04390|Xã An Bình|04399
04393|Xã Quang Minh|04399
04396|Xã Đông An|04399
04399|Xã Đông Cuông|04399
04402|Xã Phong Dụ Hạ|04402
04405|Xã Mậu Đông|04375
04408|Xã Ngòi A|04375
04411|Xã Xuân Tầm|04402
04414|Xã Tân Hợp|04429
04417|Xã An Thịnh|04375
04420|Xã Yên Thái|04375
04423|Xã Phong Dụ Thượng|04423
04426|Xã Yên Hợp|04441
04429|Xã Đại Sơn|04429
04435|Xã Đại Phác|04441
04438|Xã Yên Phú|04441
04441|Xã Xuân Ái|04441
04447|Xã Viễn Sơn|04441
04450|Xã Mỏ Vàng|04450
04453|Xã Nà Hẩu|04429
#137|Huyện Mù Căng Chải|Tỉnh Yên Bái
04456|Thị trấn Mù Cang Chải|04456
04459|Xã Hồ Bốn|04465
04462|Xã Nậm Có|04462
04465|Xã Khao Mang|04465
04468|Xã Mồ Dề|04456
04471|Xã Chế Cu Nha|04456
04474|Xã Lao Chải|04474
04477|Xã Kim Nọi|04456
04480|Xã Cao Phạ|04630
04483|Xã La Pán Tẩn|04492
04486|Xã Dế Xu Phình|04492
04489|Xã Chế Tạo|04489
04492|Xã Púng Luông|04492
04495|Xã Nậm Khắt|04492
#138|Huyện Trấn Yên|Tỉnh Yên Bái
04498|Thị trấn Cổ Phúc|04498
04501|Xã Tân Đồng|04498
04504|Xã Báo Đáp|04498
04510|Xã Thành Thịnh|04498
04513|Xã Hòa Cuông|04498
04516|Xã Minh Quán|04498
04519|Xã Quy Mông|04531
04522|Xã Cường Thịnh|04273
04525|Xã Kiên Thành|04531
04531|Xã Y Can|04531
04537|Xã Lương Thịnh|04537
04564|Xã Việt Cường|04564
04567|Xã Minh Quân|04543
04570|Xã Hồng Ca|04576
04573|Xã Hưng Thịnh|04537
04576|Xã Hưng Khánh|04576
04579|Xã Việt Hồng|04564
04582|Xã Vân Hội|04564
#139|Huyện Trạm Tấu|Tỉnh Yên Bái
04585|Thị trấn Trạm Tấu|04585
04588|Xã Túc Đán|04606
04591|Xã Pá Lau|04606
04594|Xã Xà Hồ|04585
04597|Xã Phình Hồ|04609
04600|Xã Trạm Tấu|04606
04603|Xã Tà Si Láng|04603
04606|Xã Pá Hu|04606
04609|Xã Làng Nhì|04609
04612|Xã Bản Công|04585
04615|Xã Bản Mù|04609
04618|Xã Hát Lừu|04585
#140|Huyện Văn Chấn|Tỉnh Yên Bái
04621|Thị trấn Nông trường Liên Sơn|04660
04627|Thị trấn Nông trường Trần Phú|04705
04630|Xã Tú Lệ|04630
04633|Xã Nậm Búng|04636
04636|Xã Gia Hội|04636
04639|Xã Sùng Đô|04651
04642|Xã Nậm Mười|04651
04645|Xã An Lương|04450
04648|Xã Nậm Lành|04636
04651|Xã Sơn Lương|04651
04654|Xã Suối Quyền|04651
04657|Xã Suối Giàng|04672
04666|Xã Nghĩa Sơn|04288
04669|Xã Suối Bu|04672
04672|Thị trấn Sơn Thịnh|04672
04687|Xã Đại Lịch|04699
04690|Xã Đồng Khê|04672
04693|Xã Cát Thịnh|04693
04696|Xã Tân Thịnh|04699
04699|Xã Chấn Thịnh|04699
04702|Xã Bình Thuận|04711
04705|Xã Thượng Bằng La|04705
04708|Xã Minh An|04711
04711|Xã Nghĩa Tâm|04711
#141|Huyện Yên Bình|Tỉnh Yên Bái
04714|Thị trấn Yên Bình|04714
04717|Thị trấn Thác Bà|04717
04720|Xã Xuân Long|04726
04726|Xã Cảm Nhân|04726
04729|Xã Ngọc Chấn|04726
04732|Xã Tân Nguyên|04750
04735|Xã Phúc Ninh|04744
04738|Xã Bảo Ái|04750
04741|Xã Mỹ Gia|04744
04744|Xã Xuân Lai|04744
04747|Xã Mông Sơn|04750
04750|Xã Cảm Ân|04750
04753|Xã Yên Thành|04744
04756|Xã Tân Hương|04714
04759|Xã Phúc An|04744
04762|Xã Bạch Hà|04717
04765|Xã Vũ Linh|04717
04768|Xã Đại Đồng|04714
04771|Xã Vĩnh Kiên|04717
04777|Xã Thịnh Hưng|04714
04780|Xã Hán Đà|04717
04783|Xã Phú Thịnh|04279
04786|Xã Đại Minh|04717
`,
};
