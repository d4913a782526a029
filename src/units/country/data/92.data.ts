import type { ProvinceData } from "../province";

/** Thành phố Cần Thơ. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "92",
  name: "Thành phố Cần Thơ",
  communes: `
31120|Phường Cái Khế
31135|Phường Ninh Kiều
31147|Phường Tân An
31150|Phường An Bình
31153|Phường Ô Môn
31157|Phường Thới Long
31162|Phường Phước Thới
31168|Phường Bình Thuỷ
31174|Phường Thới An Đông
31183|Phường Long Tuyền
31186|Phường Cái Răng
31201|Phường Hưng Phú
31207|Phường Thốt Nốt
31213|Phường Tân Lộc
31217|Phường Trung Nhứt
31228|Phường Thuận Hưng
31231|Xã Thạnh An
31232|Xã Vĩnh Thạnh
31237|Xã Vĩnh Trinh
31246|Xã Thạnh Quới
31249|Xã Thạnh Phú
31255|Xã Trung Hưng
31258|Xã Thới Lai
31261|Xã Cờ Đỏ
31264|Xã Thới Hưng
31273|Xã Đông Hiệp
31282|Xã Đông Thuận
31288|Xã Trường Thành
31294|Xã Trường Xuân
31299|Xã Phong Điền
31309|Xã Trường Long
31315|Xã Nhơn Ái
31321|Phường Vị Thanh
31333|Phường Vị Tân
31338|Xã Hoả Lựu
31340|Phường Ngã Bảy
31342|Xã Tân Hoà
31348|Xã Trường Long Tây
31360|Xã Thạnh Xuân
31366|Xã Châu Thành
31369|Xã Đông Phước
31378|Xã Phú Hữu
31393|Xã Hoà An
31396|Xã Hiệp Hưng
31399|Xã Tân Bình
31408|Xã Thạnh Hoà
31411|Phường Đại Thành
31420|Xã Phụng Hiệp
31426|Xã Phương Bình
31432|Xã Tân Phước Hưng
31441|Xã Vị Thuỷ
31453|Xã Vĩnh Thuận Đông
31459|Xã Vĩnh Tường
31465|Xã Vị Thanh 1
31471|Phường Long Mỹ
31473|Phường Long Bình
31480|Phường Long Phú 1
31489|Xã Vĩnh Viễn
31492|Xã Lương Tâm
31495|Xã Xà Phiên
31507|Phường Sóc Trăng
31510|Phường Phú Lợi
31528|Xã Kế Sách
31531|Xã An Lạc Thôn
31537|Xã Phong Nẫm
31540|Xã Thới An Hội
31552|Xã Nhơn Mỹ
31561|Xã Đại Hải
31567|Xã Mỹ Tú
31569|Xã Phú Tâm
31570|Xã Hồ Đắc Kiện
31579|Xã Long Hưng
31582|Xã Thuận Hoà
31591|Xã Mỹ Hương
31594|Xã An Ninh
31603|Xã Mỹ Phước
31615|Xã An Thạnh
31633|Xã Cù Lao Dung
31639|Xã Long Phú
31645|Xã Đại Ngãi
31654|Xã Trường Khánh
31666|Xã Tân Thạnh
31673|Xã Trần Đề
31675|Xã Liêu Tú
31679|Xã Lịch Hội Thượng
31684|Phường Mỹ Xuyên
31687|Xã Tài Văn
31699|Xã Thạnh Thới An
31708|Xã Nhu Gia
31717|Xã Hoà Tú
31723|Xã Ngọc Tố
31726|Xã Gia Hoà
31732|Phường Ngã Năm
31741|Xã Tân Long
31753|Phường Mỹ Quới
31756|Xã Phú Lộc
31759|Xã Lâm Tân
31777|Xã Vĩnh Lợi
31783|Phường Vĩnh Châu
31789|Phường Khánh Hoà
31795|Xã Vĩnh Hải
31804|Phường Vĩnh Phước
31810|Xã Lai Hoà
`,
  predecessors: `
#916|Quận Ninh Kiều|Thành phố Cần Thơ
31117|Phường Cái Khế|31120
31120|Phường An Hòa|31120
31123|Phường Thới Bình|31135
31135|Phường Tân An|31135
31144|Phường Xuân Khánh|31135
31147|Phường Hưng Lợi|31147
31149|Phường An Khánh|31147
31150|Phường An Bình|31150
#917|Quận Ô Môn|Thành phố Cần Thơ
31153|Phường Châu Văn Liêm|31153
31154|Phường Thới Hòa|31153
31156|Phường Thới Long|31157
31157|Phường Long Hưng|31157
31159|Phường Thới An|31153
31162|Phường Phước Thới|31162
31165|Phường Trường Lạc|31162
#918|Quận Bình Thủy|Thành phố Cần Thơ
31168|Phường Bình Thủy|31168
31169|Phường Trà An|31174
31171|Phường Trà Nóc|31174
31174|Phường Thới An Đông|31174
31177|Phường An Thới|31168
31178|Phường Bùi Hữu Nghĩa|31168|31120
31180|Phường Long Hòa|31183
31183|Phường Long Tuyền|31150|31183
#919|Quận Cái Răng|Thành phố Cần Thơ
31186|Phường Lê Bình|31186
31189|Phường Hưng Phú|31201
31192|Phường Hưng Thạnh|31186
31195|Phường Ba Láng|31186
31198|Phường Thường Thạnh|31186
31201|Phường Phú Thứ|31201
31204|Phường Tân Phú|31201
#923|Quận Thốt Nốt|Thành phố Cần Thơ
31207|Phường Thốt Nốt|31207|31228
31210|Phường Thới Thuận|31207
31212|Phường Thuận An|31207
31213|Phường Tân Lộc|31213
31216|Phường Trung Nhứt|31217
31217|Phường Thạnh Hòa|31217
31219|Phường Trung Kiên|31228
31227|Phường Tân Hưng|31157
31228|Phường Thuận Hưng|31228
#924|Huyện Vĩnh Thạnh|Thành phố Cần Thơ
31211|Xã Vĩnh Bình|31237
31231|Thị trấn Thạnh An|31231
31232|Thị trấn Vĩnh Thạnh|31232
31234|Xã Thạnh Mỹ|31232
31237|Xã Vĩnh Trinh|31237
31240|Xã Thạnh An|31246
31241|Xã Thạnh Tiến|31246
31243|Xã Thạnh Thắng|31231
31244|Xã Thạnh Lợi|31231
31246|Xã Thạnh Quới|31726|31246
31252|Xã Thạnh Lộc|31232
#925|Huyện Cờ Đỏ|Thành phố Cần Thơ
31222|Xã Trung An|31217
31225|Xã Trung Thạnh|31255
31249|Xã Thạnh Phú|31249
31255|Xã Trung Hưng|31255
31261|Thị trấn Cờ Đỏ|31261
31264|Xã Thới Hưng|31264
31273|Xã Đông Hiệp|31273
31274|Xã Đông Thắng|31273
31276|Xã Thới Đông|31261
31277|Xã Thới Xuân|31261
#926|Huyện Phong Điền|Thành phố Cần Thơ
31299|Thị trấn Phong Điền|31299
31300|Xã Nhơn Ái|31315
31303|Xã Giai Xuân|31299
31306|Xã Tân Thới|31299
31309|Xã Trường Long|31309
31312|Xã Mỹ Khánh|31150
31315|Xã Nhơn Nghĩa|31315
#927|Huyện Thới Lai|Thành phố Cần Thơ
31258|Thị trấn Thới Lai|31258
31267|Xã Thới Thạnh|31153
31268|Xã Tân Thạnh|31666|31288
31270|Xã Xuân Thắng|31273
31279|Xã Đông Bình|31282
31282|Xã Đông Thuận|31282
31285|Xã Thới Tân|31258
31286|Xã Trường Thắng|31258
31288|Xã Định Môn|31288
31291|Xã Trường Thành|31288
31294|Xã Trường Xuân|31294
31297|Xã Trường Xuân A|31294
31298|Xã Trường Xuân B|31294
#930|Thành phố Vị Thanh|Tỉnh Hậu Giang
31318|Phường I|31321
31321|Phường III|31321
31324|Phường IV|31333
31327|Phường V|31333
31330|Phường VII|31321
31333|Xã Vị Tân|31333
31336|Xã Hỏa Lựu|31338
31338|Xã Tân Tiến|31338
31339|Xã Hỏa Tiến|31338
#931|Thành phố Ngã Bảy|Tỉnh Hậu Giang
31340|Phường Ngã Bảy|31340
31341|Phường Lái Hiếu|31340
31343|Phường Hiệp Thành|31340
31344|Phường Hiệp Lợi|31411
31411|Xã Đại Thành|31411
31414|Xã Tân Thành|31411
#932|Huyện Châu Thành A|Tỉnh Hậu Giang
31342|Thị trấn Một Ngàn|31342
31345|Xã Tân Hòa|31342
31346|Thị trấn Bảy Ngàn|31342
31348|Xã Trường Long Tây|31348
31351|Xã Trường Long A|31348
31357|Xã Nhơn Nghĩa A|31342
31359|Thị trấn Rạch Gòi|31360
31360|Xã Thạnh Xuân|31360
31362|Thị trấn Cái Tắc|31369
31363|Xã Tân Phú Thạnh|31360
#933|Huyện Châu Thành|Tỉnh Hậu Giang
31366|Thị trấn Ngã Sáu|31366
31369|Xã Đông Thạnh|31369
31375|Xã Đông Phú|31366
31378|Xã Phú Hữu|31378|31654
31379|Xã Phú Tân|31378|31582
31381|Thị trấn Mái Dầm|31366
31384|Xã Đông Phước|31378
31387|Xã Đông Phước A|31369
#934|Huyện Phụng Hiệp|Tỉnh Hậu Giang
31393|Thị trấn Kinh Cùng|31393
31396|Thị trấn Cây Dương|31396
31399|Xã Tân Bình|31399
31402|Xã Bình Thành|31399
31405|Xã Thạnh Hòa|31408
31408|Xã Long Thạnh|31408
31417|Xã Phụng Hiệp|31420
31420|Xã Hòa Mỹ|31420
31423|Xã Hòa An|31393
31426|Xã Phương Bình|31426
31429|Xã Hiệp Hưng|31396
31432|Xã Tân Phước Hưng|31432
31433|Thị trấn Búng Tàu|31432
31435|Xã Phương Phú|31426
31438|Xã Tân Long|31741|31408
#935|Huyện Vị Thủy|Tỉnh Hậu Giang
31441|Thị trấn Nàng Mau|31441
31444|Xã Vị Trung|31441
31447|Xã Vị Thủy|31453
31450|Xã Vị Thắng|31441
31453|Xã Vĩnh Thuận Tây|31453
31456|Xã Vĩnh Trung|31459
31459|Xã Vĩnh Tường|31459
31462|Xã Vị Đông|31465
31465|Xã Vị Thanh|31465
31468|Xã Vị Bình|31465
#936|Huyện Long Mỹ|Tỉnh Hậu Giang
31483|Xã Thuận Hưng|31591|31495
31484|Xã Thuận Hòa|31495
31486|Xã Vĩnh Thuận Đông|31453
31489|Thị trấn Vĩnh Viễn|31489
31490|Xã Vĩnh Viễn A|31489
31492|Xã Lương Tâm|31492
31493|Xã Lương Nghĩa|31492
31495|Xã Xà Phiên|31495
#937|Thị xã Long Mỹ|Tỉnh Hậu Giang
31471|Phường Thuận An|31471
31472|Phường Trà Lồng|31480
31473|Phường Bình Thạnh|31473
31474|Xã Long Bình|31473|31741
31475|Phường Vĩnh Tường|31473
31477|Xã Long Trị|31471
31478|Xã Long Trị A|31471
31480|Xã Long Phú|31639|31480
31481|Xã Tân Phú|31480
#941|Thành phố Sóc Trăng|Tỉnh Sóc Trăng
31498|Phường 5|31507
31501|Phường 7|31507
31504|Phường 8|31507
31507|Phường 6|31507
31510|Phường 2|31510
31516|Phường 4|31510
31519|Phường 3|31510
31522|Phường 1|31510
31525|Phường 10|31684
#942|Huyện Châu Thành|Tỉnh Sóc Trăng
31569|Thị trấn Châu Thành|31569
31570|Xã Hồ Đắc Kiện|31570
31573|Xã Phú Tâm|31569
31576|Xã Thuận Hòa|31582
31582|Xã Phú Tân|31378|31582
31585|Xã Thiện Mỹ|31570
31594|Xã An Hiệp|31594
31600|Xã An Ninh|31594
#943|Huyện Kế Sách|Tỉnh Sóc Trăng
31528|Thị trấn Kế Sách|31528
31531|Thị trấn An Lạc Thôn|31531
31534|Xã Xuân Hòa|31531
31537|Xã Phong Nẫm|31537
31540|Xã An Lạc Tây|31540
31543|Xã Trinh Phú|31531
31546|Xã Ba Trinh|31561
31549|Xã Thới An Hội|31540
31552|Xã Nhơn Mỹ|31552
31555|Xã Kế Thành|31528
31558|Xã Kế An|31528
31561|Xã Đại Hải|31561
31564|Xã An Mỹ|31552
#944|Huyện Mỹ Tú|Tỉnh Sóc Trăng
31567|Thị trấn Huỳnh Hữu Nghĩa|31567
31579|Xã Long Hưng|31579
31588|Xã Hưng Phú|31579
31591|Xã Mỹ Hương|31591
31597|Xã Mỹ Tú|31567
31603|Xã Mỹ Phước|31603
31606|Xã Thuận Hưng|31591|31495
31609|Xã Mỹ Thuận|31567
31612|Xã Phú Mỹ|31591
#945|Huyện Cù Lao Dung|Tỉnh Sóc Trăng
31615|Thị trấn Cù Lao Dung|31615
31618|Xã An Thạnh 1|31615
31621|Xã An Thạnh Tây|31615
31624|Xã An Thạnh Đông|31615
31627|Xã Đại Ân 1|31633
31630|Xã An Thạnh 2|31633
31633|Xã An Thạnh 3|31633
31636|Xã An Thạnh Nam|31633
#946|Huyện Long Phú|Tỉnh Sóc Trăng
31639|Thị trấn Long Phú|31639
31642|Xã Song Phụng|31552
31645|Thị trấn Đại Ngãi|31645
31648|Xã Hậu Thạnh|31654
31651|Xã Long Đức|31645
31654|Xã Trường Khánh|31654
31657|Xã Phú Hữu|31378|31654
31660|Xã Tân Hưng|31666
31663|Xã Châu Khánh|31666
31666|Xã Tân Thạnh|31666|31288
31669|Xã Long Phú|31639|31480
#947|Huyện Mỹ Xuyên|Tỉnh Sóc Trăng
31684|Thị trấn Mỹ Xuyên|31684
31690|Xã Đại Tâm|31684
31693|Xã Tham Đôn|31723
31708|Xã Thạnh Phú|31708
31711|Xã Ngọc Đông|31723
31714|Xã Thạnh Quới|31726|31246
31717|Xã Hòa Tú 1|31717
31720|Xã Gia Hòa 1|31708
31723|Xã Ngọc Tố|31723
31726|Xã Gia Hòa 2|31726
31729|Xã Hòa Tú 2|31717
#948|Thị xã Ngã Năm|Tỉnh Sóc Trăng
31732|Phường 1|31732
31735|Phường 2|31732
31738|Xã Vĩnh Quới|31732
31741|Xã Tân Long|31741|31408
31744|Xã Long Bình|31473|31741
31747|Phường 3|31753
31750|Xã Mỹ Bình|31753
31753|Xã Mỹ Quới|31753
#949|Huyện Thạnh Trị|Tỉnh Sóc Trăng
31756|Thị trấn Phú Lộc|31756
31757|Thị trấn Hưng Lợi|31756
31759|Xã Lâm Tân|31759
31762|Xã Thạnh Tân|31741
31765|Xã Lâm Kiết|31759
31768|Xã Tuân Tức|31759
31771|Xã Vĩnh Thành|31777
31774|Xã Thạnh Trị|31756
31777|Xã Vĩnh Lợi|31777
31780|Xã Châu Hưng|31777
#950|Thị xã Vĩnh Châu|Tỉnh Sóc Trăng
31783|Phường 1|31783
31786|Xã Hòa Đông|31789
31789|Phường Khánh Hòa|31789
31792|Xã Vĩnh Hiệp|31789
31795|Xã Vĩnh Hải|31795
31798|Xã Lạc Hòa|31783
31801|Phường 2|31783
31804|Phường Vĩnh Phước|31804
31807|Xã Vĩnh Tân|31804
31810|Xã Lai Hòa|31810
#951|Huyện Trần Đề|Tỉnh Sóc Trăng
31672|Xã Đại Ân 2|31673
31673|Thị trấn Trần Đề|31673
31675|Xã Liêu Tú|31675
31678|Xã Lịch Hội Thượng|31679
31679|Thị trấn Lịch Hội Thượng|31679
31681|Xã Trung Bình|31673
31687|Xã Tài Văn|31687
31696|Xã Viên An|31687
31699|Xã Thạnh Thới An|31699
31702|Xã Thạnh Thới Thuận|31699
31705|Xã Viên Bình|31675
`,
};
