import type { ProvinceData } from "../province";

/** Tỉnh Lâm Đồng. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "68",
  name: "Tỉnh Lâm Đồng",
  communes: `
22918|Phường Mũi Né
22924|Phường Phú Thuỷ
22933|Phường Hàm Thắng
22945|Phường Phan Thiết
22954|Phường Tiến Thành
22960|Phường Bình Thuận
22963|Xã Tuyên Quang
22969|Xã Liên Hương
22972|Xã Phan Rí Cửa
22978|Xã Tuy Phong
22981|Xã Vĩnh Hảo
23005|Xã Bắc Bình
23008|Xã Phan Sơn
23020|Xã Hải Ninh
23023|Xã Sông Luỹ
23032|Xã Lương Sơn
23041|Xã Hồng Thái
23053|Xã Hoà Thắng
23059|Xã Hàm Thuận
23065|Xã La Dạ
23074|Xã Đông Giang
23086|Xã Hồng Sơn
23089|Xã Hàm Thuận Bắc
23095|Xã Hàm Liêm
23110|Xã Hàm Thuận Nam
23122|Xã Hàm Thạnh
23128|Xã Hàm Kiệm
23134|Xã Tân Lập
23143|Xã Tân Thành
23149|Xã Tánh Linh
23152|Xã Bắc Ruộng
23158|Xã Nghị Đức
23173|Xã Đồng Kho
23188|Xã Suối Kiết
23191|Xã Đức Linh
23194|Xã Hoài Đức
23200|Xã Nam Thành
23227|Xã Trà Tân
23230|Xã Tân Minh
23231|Phường Phước Hội
23235|Phường La Gi
23236|Xã Hàm Tân
23246|Xã Tân Hải
23266|Xã Sơn Mỹ
23272|Đặc khu Phú Quý
24611|Phường Bắc Gia Nghĩa
24615|Phường Nam Gia Nghĩa
24616|Xã Quảng Sơn
24617|Phường Đông Gia Nghĩa
24620|Xã Quảng Hoà
24631|Xã Quảng Khê
24637|Xã Tà Đùng
24640|Xã Cư Jút
24646|Xã Đắk Wil
24649|Xã Nam Dong
24664|Xã Đức Lập
24670|Xã Đắk Mil
24678|Xã Đắk Sắk
24682|Xã Thuận An
24688|Xã Krông Nô
24697|Xã Nam Đà
24703|Xã Nâm Nung
24712|Xã Quảng Phú
24717|Xã Đức An
24718|Xã Đắk Song
24722|Xã Thuận Hạnh
24730|Xã Trường Xuân
24733|Xã Kiến Đức
24736|Xã Quảng Trực
24739|Xã Tuy Đức
24748|Xã Quảng Tân
24751|Xã Nhân Cơ
24760|Xã Quảng Tín
24778|Phường Lâm Viên - Đà Lạt
24781|Phường Xuân Hương - Đà Lạt
24787|Phường Cam Ly - Đà Lạt
24805|Phường Xuân Trường - Đà Lạt
24820|Phường 2 Bảo Lộc
24823|Phường 1 Bảo Lộc
24829|Phường B'Lao
24841|Phường 3 Bảo Lộc
24846|Phường Lang Biang - Đà Lạt
24848|Xã Lạc Dương
24853|Xã Đam Rông 4
24868|Xã Nam Ban Lâm Hà
24871|Xã Đinh Văn Lâm Hà
24875|Xã Đam Rông 3
24877|Xã Đam Rông 2
24883|Xã Nam Hà Lâm Hà
24886|Xã Đam Rông 1
24895|Xã Phú Sơn Lâm Hà
24907|Xã Phúc Thọ Lâm Hà
24916|Xã Tân Hà Lâm Hà
24931|Xã Đơn Dương
24934|Xã D'Ran
24943|Xã Ka Đô
24955|Xã Quảng Lập
24958|Xã Đức Trọng
24967|Xã Hiệp Thạnh
24976|Xã Tân Hội
24985|Xã Ninh Gia
24988|Xã Tà Năng
24991|Xã Tà Hine
25000|Xã Di Linh
25007|Xã Đinh Trang Thượng
25015|Xã Gia Hiệp
25018|Xã Bảo Thuận
25036|Xã Hoà Ninh
25042|Xã Hoà Bắc
25051|Xã Sơn Điền
25054|Xã Bảo Lâm 1
25057|Xã Bảo Lâm 5
25063|Xã Bảo Lâm 4
25084|Xã Bảo Lâm 2
25093|Xã Bảo Lâm 3
25099|Xã Đạ Huoai
25105|Xã Đạ Huoai 2
25114|Xã Đạ Huoai 3
25126|Xã Đạ Tẻh
25135|Xã Đạ Tẻh 3
25138|Xã Đạ Tẻh 2
25159|Xã Cát Tiên
25162|Xã Cát Tiên 3
25180|Xã Cát Tiên 2
`,
  predecessors: `
#593|Thành phố Phan Thiết|Tỉnh Bình Thuận
22915|Phường Mũi Né|22918
22918|Phường Hàm Tiến|22918
22921|Phường Phú Hài|22924
22924|Phường Phú Thủy|22924
22927|Phường Phú Tài|22960
22930|Phường Phú Trinh|22945
22933|Phường Xuân An|22933
22936|Phường Thanh Hải|22924
22945|Phường Lạc Đạo|22945
22951|Phường Bình Hưng|22945
22954|Phường Đức Long|22954
22957|Xã Thiện Nghiệp|22918
22960|Xã Phong Nẫm|22960
22963|Xã Tiến Lợi|22963
22966|Xã Tiến Thành|22954
#594|Thị xã La Gi|Tỉnh Bình Thuận
23231|Phường Phước Hội|23231
23232|Phường Phước Lộc|23231
23234|Phường Tân Thiện|23235
23235|Phường Tân An|23235
23237|Phường Bình Tân|23235
23245|Xã Tân Hải|23246
23246|Xã Tân Tiến|23246
23248|Xã Tân Bình|23235
23268|Xã Tân Phước|23231
#595|Huyện Tuy Phong|Tỉnh Bình Thuận
22969|Thị trấn Liên Hương|22969
22972|Thị trấn Phan Rí Cửa|22972
22975|Xã Phan Dũng|22978
22978|Xã Phong Phú|22972|22978
22981|Xã Vĩnh Hảo|22981
22984|Xã Vĩnh Tân|22981
22987|Xã Phú Lạc|22969
22990|Xã Phước Thể|22969
22993|Xã Hòa Minh|22972
22996|Xã Chí Công|22972
22999|Xã Bình Thạnh|22969
#596|Huyện Bắc Bình|Tỉnh Bình Thuận
23005|Thị trấn Chợ Lầu|23005
23008|Xã Phan Sơn|23008
23011|Xã Phan Lâm|23008
23014|Xã Bình An|23020
23017|Xã Phan Điền|23020
23020|Xã Hải Ninh|23020
23023|Xã Sông Lũy|23023
23026|Xã Phan Tiến|23023
23029|Xã Sông Bình|23032
23032|Thị trấn Lương Sơn|23032
23035|Xã Phan Hòa|23005
23038|Xã Phan Thanh|23041
23041|Xã Hồng Thái|23041
23044|Xã Phan Hiệp|23005
23047|Xã Bình Tân|23023
23050|Xã Phan Rí Thành|23005
23053|Xã Hòa Thắng|23053|23041
23056|Xã Hồng Phong|23053
#597|Huyện Hàm Thuận Bắc|Tỉnh Bình Thuận
23059|Thị trấn Ma Lâm|23059
23062|Thị trấn Phú Long|22933
23065|Xã La Dạ|23065
23068|Xã Đông Tiến|23074
23071|Xã Thuận Hòa|23089
23074|Xã Đông Giang|23074
23077|Xã Hàm Phú|23089
23080|Xã Hồng Liêm|23086
23083|Xã Thuận Minh|23059
23086|Xã Hồng Sơn|23086
23089|Xã Hàm Trí|23089
23092|Xã Hàm Đức|23059
23095|Xã Hàm Liêm|23095
23098|Xã Hàm Chính|23095
23101|Xã Hàm Hiệp|22960
23104|Xã Hàm Thắng|22933
23107|Xã Đa Mi|23065
#598|Huyện Hàm Thuận Nam|Tỉnh Bình Thuận
23110|Thị trấn Thuận Nam|23110
23113|Xã Mỹ Thạnh|23122
23116|Xã Hàm Cần|23122
23119|Xã Mương Mán|23128
23122|Xã Hàm Thạnh|23122
23125|Xã Hàm Kiệm|23128
23128|Xã Hàm Cường|23128
23131|Xã Hàm Mỹ|22963
23134|Xã Tân Lập|23134
23137|Xã Hàm Minh|23110
23140|Xã Thuận Quý|23143
23143|Xã Tân Thuận|23143
23146|Xã Tân Thành|23143
#599|Huyện Tánh Linh|Tỉnh Bình Thuận
23149|Thị trấn Lạc Tánh|23149
23152|Xã Bắc Ruộng|23152
23158|Xã Nghị Đức|23158
23161|Xã La Ngâu|23173
23164|Xã Huy Khiêm|23173
23167|Xã Măng Tố|23152
23170|Xã Đức Phú|23158
23173|Xã Đồng Kho|23173
23176|Xã Gia An|23149
23179|Xã Đức Bình|23173
23182|Xã Gia Huynh|23188
23185|Xã Đức Thuận|23149
23188|Xã Suối Kiết|23188
#600|Huyện Đức Linh|Tỉnh Bình Thuận
23191|Thị trấn Võ Xu|23191
23194|Thị trấn Đức Tài|23194
23197|Xã Đa Kai|23200
23200|Xã Sùng Nhơn|23200
23203|Xã Mê Pu|23200
23206|Xã Nam Chính|23191
23212|Xã Đức Hạnh|23194
23215|Xã Đức Tín|23194
23218|Xã Vũ Hòa|23191
23221|Xã Tân Hà|23227
23224|Xã Đông Hà|23227
23227|Xã Trà Tân|23227
#601|Huyện Hàm Tân|Tỉnh Bình Thuận
23230|Thị trấn Tân Minh|23230
23236|Thị trấn Tân Nghĩa|23236
23239|Xã Sông Phan|23134
23242|Xã Tân Phúc|23230
23251|Xã Tân Đức|23230
23254|Xã Tân Thắng|23266
23255|Xã Thắng Hải|23266
23257|Xã Tân Hà|23236
23260|Xã Tân Xuân|23236
23266|Xã Sơn Mỹ|23266
#602|Huyện Phú Quí|Tỉnh Bình Thuận
23272|Xã Ngũ Phụng|23272
23275|Xã Long Hải|23272
23278|Xã Tam Thanh|23272
#660|Thành phố Gia Nghĩa|Tỉnh Đắk Nông
24611|Phường Nghĩa Đức|24611
24612|Phường Nghĩa Thành|24611
24614|Phường Nghĩa Phú|24615
24615|Phường Nghĩa Tân|24615
24617|Phường Nghĩa Trung|24617
24618|Xã Đắk R'Moan|24615
24619|Phường Quảng Thành|24611
24628|Xã Đắk Nia|24617
#661|Huyện Đăk Glong|Tỉnh Đắk Nông
24616|Xã Quảng Sơn|24616
24620|Xã Quảng Hòa|24620
24622|Xã Đắk Ha|24611
24625|Xã Đắk R'Măng|24637
24631|Xã Quảng Khê|24631
24634|Xã Đắk Plao|24631
24637|Xã Đắk Som|24637
#662|Huyện Cư Jút|Tỉnh Đắk Nông
24640|Thị trấn Ea T'Ling|24640
24643|Xã Đắk Wil|24646
24646|Xã Ea Pô|24646
24649|Xã Nam Dong|24649
24652|Xã Đắk D'rông|24649
24655|Xã Tâm Thắng|24640
24658|Xã Cư Knia|24640
24661|Xã Trúc Sơn|24640
#663|Huyện Đắk Mil|Tỉnh Đắk Nông
24664|Thị trấn Đắk Mil|24664
24667|Xã Đắk Lao|24682
24670|Xã Đắk R'La|24670
24673|Xã Đắk Gằn|24670
24676|Xã Đức Mạnh|24664
24677|Xã Đắk N'Drót|24670
24678|Xã Long Sơn|24678
24679|Xã Đắk Sắk|24678
24682|Xã Thuận An|24682
24685|Xã Đức Minh|24664
#664|Huyện Krông Nô|Tỉnh Đắk Nông
24688|Thị trấn Đắk Mâm|24688
24691|Xã Đắk Sôr|24697
24692|Xã Nam Xuân|24678
24694|Xã Buôn Choáh|24697
24697|Xã Nam Đà|24697
24699|Xã Tân Thành|24688
24700|Xã Đắk Drô|24688
24703|Xã Nâm Nung|24703
24706|Xã Đức Xuyên|24712
24709|Xã Đắk Nang|24712
24712|Xã Quảng Phú|24712
24715|Xã Nâm N'Đir|24703
#665|Huyện Đắk Song|Tỉnh Đắk Nông
24717|Thị trấn Đức An|24717
24718|Xã Đắk Môl|24718
24719|Xã Đắk Hòa|24718
24721|Xã Nam Bình|24717
24722|Xã Thuận Hà|24722
24724|Xã Thuận Hạnh|24722
24727|Xã Đắk N'Drung|24717
24728|Xã Nâm N'Jang|24730
24730|Xã Trường Xuân|24730
#666|Huyện Đắk R'Lấp|Tỉnh Đắk Nông
24733|Thị trấn Kiến Đức|24733
24745|Xã Quảng Tín|24760
24750|Xã Đắk Wer|24751
24751|Xã Nhân Cơ|24751
24754|Xã Kiến Thành|24733
24756|Xã Nghĩa Thắng|24733
24757|Xã Đạo Nghĩa|24733
24760|Xã Đắk Sin|24760
24761|Xã Hưng Bình|24760
24763|Xã Đắk Ru|24760
24766|Xã Nhân Đạo|24751
#667|Huyện Tuy Đức|Tỉnh Đắk Nông
24736|Xã Quảng Trực|24736
24739|Xã Đắk Búk So|24739
24740|Xã Quảng Tâm|24739
24742|Xã Đắk R'Tíh|24739
24746|Xã Đắk Ngo|24748
24748|Xã Quảng Tân|24748
#672|Thành phố Đà Lạt|Tỉnh Lâm Đồng
24769|Phường 7|24846
24772|Phường 8|24778
24775|Phường 12|24778
24778|Phường 9|24778
24781|Phường 2|24781
24784|Phường 1|24781
24787|Phường 6|24787
24790|Phường 5|24787
24793|Phường 4|24781
24796|Phường 10|24781
24799|Phường 11|24805
24802|Phường 3|24781
24805|Xã Xuân Thọ|24805
24808|Xã Tà Nung|24787
24810|Xã Trạm Hành|24805
24811|Xã Xuân Trường|24805
#673|Thành phố Bảo Lộc|Tỉnh Lâm Đồng
24814|Phường Lộc Phát|24823
24817|Phường Lộc Tiến|24841
24820|Phường 2|24820
24823|Phường 1|24823
24826|Phường B'lao|24829
24829|Phường Lộc Sơn|24829
24832|Xã Đamb'ri|24820
24835|Xã Lộc Thanh|24823
24838|Xã Lộc Nga|24829
24841|Xã Lộc Châu|24841
24844|Xã Đại Lào|24841
#674|Huyện Đam Rông|Tỉnh Lâm Đồng
24853|Xã Đạ Tông|24853
24856|Xã Đạ Long|24853
24859|Xã Đạ M'Rông|24875
24874|Xã Liêng Srônh|24877
24875|Xã Đạ Rsal|24875
24877|Xã Rô Men|24877
24886|Xã Phi Liêng|24886
24889|Xã Đạ K'Nàng|24886
#675|Huyện Lạc Dương|Tỉnh Lâm Đồng
24846|Thị trấn Lạc Dương|24846
24847|Xã Đạ Chais|24848
24848|Xã Đạ Nhim|24848
24850|Xã Đưng KNớ|24853
24862|Xã Lát|24846
24865|Xã Đạ Sar|24848
#676|Huyện Lâm Hà|Tỉnh Lâm Đồng
24868|Thị trấn Nam Ban|24868
24871|Thị trấn Đinh Văn|24871
24880|Xã Phú Sơn|24895
24883|Xã Phi Tô|24883
24892|Xã Mê Linh|24868
24895|Xã Đạ Đờn|24895
24898|Xã Phúc Thọ|24907
24901|Xã Đông Thanh|24868
24904|Xã Gia Lâm|24868
24907|Xã Tân Thanh|24907
24910|Xã Tân Văn|24871
24913|Xã Hoài Đức|24916
24916|Xã Tân Hà|24916
24919|Xã Liên Hà|24916
24922|Xã Đan Phượng|24916
24925|Xã Nam Hà|24883
#677|Huyện Đơn Dương|Tỉnh Lâm Đồng
24928|Thị trấn D'Ran|24934
24931|Thị trấn Thạnh Mỹ|24931
24934|Xã Lạc Xuân|24934
24937|Xã Đạ Ròn|24931
24940|Xã Lạc Lâm|24943
24943|Xã Ka Đô|24943
24949|Xã Ka Đơn|24955
24952|Xã Tu Tra|24931
24955|Xã Quảng Lập|24955
#678|Huyện Đức Trọng|Tỉnh Lâm Đồng
24958|Thị trấn Liên Nghĩa|24958
24961|Xã Hiệp An|24967
24964|Xã Liên Hiệp|24967
24967|Xã Hiệp Thạnh|24967
24970|Xã Bình Thạnh|24871
24973|Xã N'Thol Hạ|24976
24976|Xã Tân Hội|24976
24979|Xã Tân Thành|24976
24982|Xã Phú Hội|24958
24985|Xã Ninh Gia|24985
24988|Xã Tà Năng|24988
24989|Xã Đa Quyn|24988
24991|Xã Tà Hine|24991
24994|Xã Đà Loan|24991
24997|Xã Ninh Loan|24991
#679|Huyện Di Linh|Tỉnh Lâm Đồng
25000|Thị trấn Di Linh|25000
25003|Xã Đinh Trang Thượng|25007
25006|Xã Tân Thượng|25007
25007|Xã Tân Lâm|25007
25009|Xã Tân Châu|25000
25012|Xã Tân Nghĩa|25018
25015|Xã Gia Hiệp|25015
25018|Xã Đinh Lạc|25018
25021|Xã Tam Bố|25015
25024|Xã Đinh Trang Hòa|25036
25027|Xã Liên Đầm|25000
25030|Xã Gung Ré|25000
25033|Xã Bảo Thuận|25018
25036|Xã Hòa Ninh|25036
25039|Xã Hòa Trung|25036
25042|Xã Hòa Nam|25042
25045|Xã Hòa Bắc|25042
25048|Xã Sơn Điền|25051
25051|Xã Gia Bắc|25051
#680|Huyện Bảo Lâm|Tỉnh Lâm Đồng
25054|Thị trấn Lộc Thắng|25054
25057|Xã Lộc Bảo|25057
25060|Xã Lộc Lâm|25063
25063|Xã Lộc Phú|25063
25066|Xã Lộc Bắc|25057
25069|Xã B'Lá|25063
25072|Xã Lộc Ngãi|25054
25075|Xã Lộc Quảng|25054
25078|Xã Lộc Tân|24820
25081|Xã Lộc Đức|25084
25084|Xã Lộc An|25084
25087|Xã Tân Lạc|25084
25090|Xã Lộc Thành|25093
25093|Xã Lộc Nam|25093
#682|Huyện Đạ Huoai|Tỉnh Lâm Đồng
25096|Thị trấn Đạ M'ri|25105
25099|Thị trấn Ma Đa Guôi|25099
25105|Xã Hà Lâm|25105
25111|Xã Đạ Oai|25099
25114|Xã Bà Gia|25114
25117|Xã Ma Đa Guôi|25099
25126|Thị trấn Đạ Tẻh|25126
25129|Xã An Nhơn|25126
25132|Xã Quốc Oai|25135
25135|Xã Mỹ Đức|25135
25138|Xã Quảng Trị|25138
25141|Xã Đạ Lây|25126
25153|Xã Đạ Kho|25138
25156|Xã Đạ Pal|25138
25159|Thị trấn Cát Tiên|25159
25162|Xã Tiên Hoàng|25162
25165|Xã Phước Cát 2|25180
25168|Xã Gia Viễn|25162
25171|Xã Nam Ninh|25159
25180|Thị trấn Phước Cát|25180
25183|Xã Đức Phổ|25180
25189|Xã Quảng Ngãi|25159
25192|Xã Đồng Nai Thượng|25162
`,
};
