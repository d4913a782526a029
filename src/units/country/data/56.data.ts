import type { ProvinceData } from "../province";

/** Tỉnh Khánh Hoà. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "56",
  name: "Tỉnh Khánh Hoà",
  communes: `
22333|Phường Bắc Nha Trang
22366|Phường Nha Trang
22390|Phường Tây Nha Trang
22402|Phường Nam Nha Trang
22411|Phường Bắc Cam Ranh
22420|Phường Cam Ranh
22423|Phường Ba Ngòi
22432|Phường Cam Linh
22435|Xã Cam Hiệp
22453|Xã Cam Lâm
22465|Xã Cam An
22480|Xã Nam Cam Ranh
22489|Xã Vạn Ninh
22498|Xã Tu Bông
22504|Xã Đại Lãnh
22516|Xã Vạn Thắng
22525|Xã Vạn Hưng
22528|Phường Ninh Hoà
22546|Xã Bắc Ninh Hoà
22552|Xã Tây Ninh Hoà
22558|Xã Hoà Trí
22561|Phường Đông Ninh Hoà
22576|Xã Tân Định
22591|Phường Hoà Thắng
22597|Xã Nam Ninh Hoà
22609|Xã Khánh Vĩnh
22612|Xã Trung Khánh Vĩnh
22615|Xã Bắc Khánh Vĩnh
22624|Xã Tây Khánh Vĩnh
22648|Xã Nam Khánh Vĩnh
22651|Xã Diên Khánh
22657|Xã Diên Điền
22660|Xã Diên Lâm
22672|Xã Diên Thọ
22678|Xã Diên Lạc
22702|Xã Suối Hiệp
22708|Xã Suối Dầu
22714|Xã Khánh Sơn
22720|Xã Tây Khánh Sơn
22732|Xã Đông Khánh Sơn
22736|Đặc khu Trường Sa
22738|Phường Đô Vinh
22741|Phường Bảo An
22759|Phường Phan Rang
22780|Phường Đông Hải
22786|Xã Bác Ái Tây
22795|Xã Bác Ái
22801|Xã Bác Ái Đông
22810|Xã Ninh Sơn
22813|Xã Lâm Sơn
22822|Xã Mỹ Sơn
22828|Xã Anh Dũng
22834|Phường Ninh Chử
22840|Xã Công Hải
22846|Xã Vĩnh Hải
22849|Xã Thuận Bắc
22852|Xã Ninh Hải
22861|Xã Xuân Hải
22870|Xã Ninh Phước
22873|Xã Phước Hậu
22888|Xã Phước Dinh
22891|Xã Phước Hữu
22897|Xã Thuận Nam
22900|Xã Phước Hà
22909|Xã Cà Ná
`,
  predecessors: `
#568|Thành phố Nha Trang|Tỉnh Khánh Hòa
22327|Phường Vĩnh Hòa|22333
22330|Phường Vĩnh Hải|22333
22333|Phường Vĩnh Phước|22333
22336|Phường Ngọc Hiệp|22390
22339|Phường Vĩnh Thọ|22333
22348|Phường Vạn Thạnh|22366
22351|Phường Phương Sài|22390
22357|Phường Phước Hải|22402
22363|Phường Lộc Thọ|22366
22366|Phường Tân Tiến|22366
22372|Phường Phước Hòa|22366
22375|Phường Vĩnh Nguyên|22366
22378|Phường Phước Long|22402
22381|Phường Vĩnh Trường|22402
22384|Xã Vĩnh Lương|22333
22387|Xã Vĩnh Phương|22333
22390|Xã Vĩnh Ngọc|22390
22393|Xã Vĩnh Thạnh|22390
22396|Xã Vĩnh Trung|22390
22399|Xã Vĩnh Hiệp|22390
22402|Xã Vĩnh Thái|22402
22405|Xã Phước Đồng|22402
#569|Thành phố Cam Ranh|Tỉnh Khánh Hòa
22408|Phường Cam Nghĩa|22411
22411|Phường Cam Phúc Bắc|22411
22414|Phường Cam Phúc Nam|22420
22417|Phường Cam Lộc|22420
22420|Phường Cam Phú|22420
22423|Phường Ba Ngòi|22423
22426|Phường Cam Thuận|22432
22429|Phường Cam Lợi|22432
22432|Phường Cam Linh|22432
22468|Xã Cam Thành Nam|22411
22474|Xã Cam Phước Đông|22423
22477|Xã Cam Thịnh Tây|22480
22480|Xã Cam Thịnh Đông|22480
22483|Xã Cam Lập|22480
22486|Xã Cam Bình|22480
#570|Huyện Cam Lâm|Tỉnh Khánh Hòa
22435|Xã Cam Tân|22435|22453|22708
22438|Xã Cam Hòa|22435|22453|22708
22441|Xã Cam Hải Đông|22453
22444|Xã Cam Hải Tây|22453
22447|Xã Sơn Tân|22435
22450|Xã Cam Hiệp Bắc|22435|22453
22453|Thị trấn Cam Đức|22453
22456|Xã Cam Hiệp Nam|22435|22453
22459|Xã Cam Phước Tây|22465
22462|Xã Cam Thành Bắc|22453
22465|Xã Cam An Bắc|22465|22453
22471|Xã Cam An Nam|22465|22453
22708|Xã Suối Cát|22708
22711|Xã Suối Tân|22435|22453|22708
#571|Huyện Vạn Ninh|Tỉnh Khánh Hòa
22489|Thị trấn Vạn Giã|22489
22492|Xã Đại Lãnh|22504
22495|Xã Vạn Phước|22498
22498|Xã Vạn Long|22498
22501|Xã Vạn Bình|22516
22504|Xã Vạn Thọ|22504
22507|Xã Vạn Khánh|22498
22510|Xã Vạn Phú|22489
22513|Xã Vạn Lương|22489
22516|Xã Vạn Thắng|22516
22519|Xã Vạn Thạnh|22504
22522|Xã Xuân Sơn|22525
22525|Xã Vạn Hưng|22525
#572|Thị xã Ninh Hòa|Tỉnh Khánh Hòa
22528|Phường Ninh Hiệp|22528
22531|Xã Ninh Sơn|22546
22534|Xã Ninh Tây|22552
22537|Xã Ninh Thượng|22558
22540|Xã Ninh An|22546
22543|Phường Ninh Hải|22561
22546|Xã Ninh Thọ|22546
22549|Xã Ninh Trung|22558
22552|Xã Ninh Sim|22552
22555|Xã Ninh Xuân|22576
22558|Xã Ninh Thân|22558
22561|Phường Ninh Diêm|22561
22564|Xã Ninh Đông|22528
22567|Phường Ninh Thủy|22561
22570|Phường Ninh Đa|22528
22573|Xã Ninh Phụng|22528
22576|Xã Ninh Bình|22576
22582|Xã Ninh Phú|22591
22585|Xã Ninh Tân|22597
22588|Xã Ninh Quang|22576
22591|Phường Ninh Giang|22591
22594|Phường Ninh Hà|22591
22597|Xã Ninh Hưng|22597
22600|Xã Ninh Lộc|22597
22603|Xã Ninh Ích|22597
22606|Xã Ninh Phước|22561
#573|Huyện Khánh Vĩnh|Tỉnh Khánh Hòa
22609|Thị trấn Khánh Vĩnh|22609
22612|Xã Khánh Hiệp|22612
22615|Xã Khánh Bình|22615
22618|Xã Khánh Trung|22612
22621|Xã Khánh Đông|22615
22624|Xã Khánh Thượng|22624
22627|Xã Khánh Nam|22624
22630|Xã Sông Cầu|22609
22633|Xã Giang Ly|22624
22636|Xã Cầu Bà|22648
22639|Xã Liên Sang|22648
22642|Xã Khánh Thành|22648
22645|Xã Khánh Phú|22609
22648|Xã Sơn Thái|22648
#574|Huyện Diên Khánh|Tỉnh Khánh Hòa
22651|Thị trấn Diên Khánh|22651
22654|Xã Diên Lâm|22660
22657|Xã Diên Điền|22657
22660|Xã Xuân Đồng|22660
22663|Xã Diên Sơn|22657
22669|Xã Diên Phú|22657
22672|Xã Diên Thọ|22672
22675|Xã Diên Phước|22672
22678|Xã Diên Lạc|22678
22681|Xã Diên Tân|22672
22684|Xã Diên Hòa|22678
22687|Xã Diên Thạnh|22678
22690|Xã Diên Toàn|22651
22693|Xã Diên An|22651
22696|Xã Bình Lộc|22702
22702|Xã Suối Hiệp|22702
22705|Xã Suối Tiên|22702
#575|Huyện Khánh Sơn|Tỉnh Khánh Hòa
22714|Thị trấn Tô Hạp|22714
22717|Xã Thành Sơn|22720
22720|Xã Sơn Lâm|22720
22723|Xã Sơn Hiệp|22714
22726|Xã Sơn Bình|22714
22729|Xã Sơn Trung|22732
22732|Xã Ba Cụm Bắc|22732
22735|Xã Ba Cụm Nam|22732
#576|Huyện Trường Sa|Tỉnh Khánh Hòa
22736|Thị trấn Trường Sa|22736
22737|Xã Song Tử Tây|22736
22739|Xã Sinh Tồn|22736
#582|Thành phố Phan Rang - Tháp Chàm|Tỉnh Ninh Thuận
22738|Phường Đô Vinh|22738
22741|Phường Phước Mỹ|22741
22744|Phường Bảo An|22741
22750|Phường Phủ Hà|22759
22759|Phường Kinh Dinh|22759
22762|Phường Đạo Long|22759
22765|Phường Đài Sơn|22759
22768|Phường Đông Hải|22780|22888
22771|Phường Mỹ Đông|22780
22774|Xã Thành Hải|22741
22777|Phường Văn Hải|22834
22779|Phường Mỹ Bình|22780
22780|Phường Mỹ Hải|22780
#584|Huyện Bác Ái|Tỉnh Ninh Thuận
22783|Xã Phước Bình|22786
22786|Xã Phước Hòa|22786
22789|Xã Phước Tân|22786
22792|Xã Phước Tiến|22795
22795|Xã Phước Thắng|22795
22798|Xã Phước Thành|22801
22801|Xã Phước Đại|22801
22804|Xã Phước Chính|22795
22807|Xã Phước Trung|22822
#585|Huyện Ninh Sơn|Tỉnh Ninh Thuận
22810|Thị trấn Tân Sơn|22810
22813|Xã Lâm Sơn|22813
22816|Xã Lương Sơn|22813
22819|Xã Quảng Sơn|22810
22822|Xã Mỹ Sơn|22822
22825|Xã Hòa Sơn|22828
22828|Xã Ma Nới|22828
22831|Xã Nhơn Sơn|22738
#586|Huyện Ninh Hải|Tỉnh Ninh Thuận
22834|Thị trấn Khánh Hải|22834
22846|Xã Vĩnh Hải|22846
22852|Xã Phương Hải|22852
22855|Xã Tân Hải|22861
22858|Xã Xuân Hải|22861
22861|Xã Hộ Hải|22861
22864|Xã Tri Hải|22852
22867|Xã Nhơn Hải|22846
22868|Xã Thanh Hải|22846
#587|Huyện Ninh Phước|Tỉnh Ninh Thuận
22870|Thị trấn Phước Dân|22870
22873|Xã Phước Sơn|22873
22876|Xã Phước Thái|22891
22879|Xã Phước Hậu|22873
22882|Xã Phước Thuận|22870
22888|Xã An Hải|22888
22891|Xã Phước Hữu|22891
22894|Xã Phước Hải|22870
22912|Xã Phước Vinh|22873
#588|Huyện Thuận Bắc|Tỉnh Ninh Thuận
22837|Xã Phước Chiến|22840
22840|Xã Công Hải|22840
22843|Xã Phước Kháng|22849
22849|Xã Lợi Hải|22849
22853|Xã Bắc Sơn|22852
22856|Xã Bắc Phong|22849
#589|Huyện Thuận Nam|Tỉnh Ninh Thuận
22885|Xã Phước Hà|22900
22897|Xã Phước Nam|22897
22898|Xã Phước Ninh|22897
22900|Xã Nhị Hà|22900
22903|Xã Phước Dinh|22888
22906|Xã Phước Minh|22897
22909|Xã Phước Diêm|22909
22910|Xã Cà Ná|22909
`,
};
