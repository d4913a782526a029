import type { ProvinceData } from "../province";

/** Thành phố Hải Phòng. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "31",
  name: "Thành phố Hải Phòng",
  communes: `
10507|Phường Thành Đông
10525|Phường Hải Dương
10532|Phường Lê Thanh Nghị
10537|Phường Tân Hưng
10543|Phường Việt Hoà
10546|Phường Chí Linh
10549|Phường Chu Văn An
10552|Phường Nguyễn Trãi
10570|Phường Trần Hưng Đạo
10573|Phường Trần Nhân Tông
10603|Phường Lê Đại Hành
10606|Xã Nam Sách
10615|Xã Hợp Tiến
10633|Xã Trần Phú
10642|Xã Thái Tân
10645|Xã An Phú
10660|Phường Ái Quốc
10675|Phường Kinh Môn
10678|Phường Bắc An Phụ
10705|Xã Nam An Phụ
10714|Phường Nhị Chiểu
10726|Phường Phạm Sư Mạnh
10729|Phường Trần Liễu
10744|Phường Nguyễn Đại Năng
10750|Xã Phú Thái
10756|Xã Lai Khê
10792|Xã An Thành
10804|Xã Kim Thành
10813|Xã Thanh Hà
10816|Xã Hà Bắc
10837|Phường Nam Đồng
10843|Xã Hà Nam
10846|Xã Hà Tây
10882|Xã Hà Đông
10888|Xã Cẩm Giang
10891|Phường Tứ Minh
10903|Xã Cẩm Giàng
10909|Xã Tuệ Tĩnh
10930|Xã Mao Điền
10945|Xã Kẻ Sặt
10966|Xã Bình Giang
10972|Xã Đường An
10993|Xã Thượng Hồng
10999|Xã Gia Lộc
11002|Phường Thạch Khôi
11020|Xã Yết Kiêu
11050|Xã Gia Phúc
11065|Xã Trường Tân
11074|Xã Tứ Kỳ
11086|Xã Đại Sơn
11113|Xã Tân Kỳ
11131|Xã Chí Minh
11140|Xã Lạc Phượng
11146|Xã Nguyên Giáp
11164|Xã Vĩnh Lại
11167|Xã Tân An
11203|Xã Ninh Giang
11218|Xã Hồng Châu
11224|Xã Khúc Thừa Dụ
11239|Xã Thanh Miện
11242|Xã Nguyễn Lương Bằng
11254|Xã Bắc Thanh Miện
11257|Xã Hải Hưng
11284|Xã Nam Thanh Miện
11311|Phường Hồng Bàng
11329|Phường Ngô Quyền
11359|Phường Gia Viên
11383|Phường Lê Chân
11407|Phường An Biên
11411|Phường Đông Hải
11413|Phường Hải An
11443|Phường Kiến An
11446|Phường Phù Liễn
11455|Phường Đồ Sơn
11473|Phường Bạch Đằng
11488|Phường Lưu Kiếm
11503|Xã Việt Khê
11506|Phường Lê Ích Mộc
11533|Phường Hoà Bình
11542|Phường Nam Triệu
11557|Phường Thiên Hương
11560|Phường Thuỷ Nguyên
11581|Phường An Dương
11593|Phường An Phong
11602|Phường Hồng An
11617|Phường An Hải
11629|Xã An Lão
11635|Xã An Trường
11647|Xã An Quang
11668|Xã An Khánh
11674|Xã An Hưng
11680|Xã Kiến Thuỵ
11689|Phường Hưng Đạo
11692|Phường Dương Kinh
11713|Xã Nghi Dương
11725|Xã Kiến Minh
11728|Xã Kiến Hưng
11737|Phường Nam Đồ Sơn
11749|Xã Kiến Hải
11755|Xã Tiên Lãng
11761|Xã Quyết Thắng
11779|Xã Tân Minh
11791|Xã Tiên Minh
11806|Xã Chấn Hưng
11809|Xã Hùng Thắng
11824|Xã Vĩnh Bảo
11836|Xã Vĩnh Thịnh
11842|Xã Vĩnh Thuận
11848|Xã Vĩnh Hoà
11875|Xã Vĩnh Hải
11887|Xã Vĩnh Am
11911|Xã Nguyễn Bỉnh Khiêm
11914|Đặc khu Cát Hải
11948|Đặc khu Bạch Long Vĩ
`,
  predecessors: `
#288|Thành phố Hải Dương|Tỉnh Hải Dương
10507|Phường Cẩm Thượng|10507
10510|Phường Bình Hàn|10507
10513|Phường Ngọc Châu|10525
10514|Phường Nhị Châu|10525
10516|Phường Quang Trung|10525
10519|Phường Nguyễn Trãi|10507
10525|Phường Trần Hưng Đạo|10525
10528|Phường Trần Phú|10532|10537
10531|Phường Thanh Bình|10532
10532|Phường Tân Bình|10532
10534|Phường Lê Thanh Nghị|10532
10537|Phường Hải Tân|10537
10540|Phường Tứ Minh|10891|10543
10543|Phường Việt Hòa|10543
10660|Phường Ái Quốc|10660
10663|Xã An Thượng|10507
10672|Phường Nam Đồng|10837
10822|Xã Quyết Thắng|10660
10837|Xã Tiền Tiến|10837
11002|Phường Thạch Khôi|11002
11005|Xã Liên Hồng|11002
11011|Phường Tân Hưng|10537
11017|Xã Gia Xuyên|11002
11077|Xã Ngọc Sơn|10537
#290|Thành phố Chí Linh|Tỉnh Hải Dương
10546|Phường Phả Lại|10546
10549|Phường Sao Đỏ|10549
10552|Phường Bến Tắm|10552
10555|Xã Hoàng Hoa Thám|10552
10558|Xã Bắc An|10552
10561|Xã Hưng Đạo|10570
10564|Xã Lê Lợi|10570
10567|Phường Hoàng Tiến|10573
10570|Phường Cộng Hòa|10549|10570
10573|Phường Hoàng Tân|10573
10576|Phường Cổ Thành|10546
10579|Phường Văn An|10549
10582|Phường Chí Minh|10549
10585|Phường Văn Đức|10678|10549|10573
10588|Phường Thái Học|10549
10591|Xã Nhân Huệ|10546
10594|Phường An Lạc|10603
10600|Phường Đồng Lạc|10603
10603|Phường Tân Dân|10603
#291|Huyện Nam Sách|Tỉnh Hải Dương
10606|Thị trấn Nam Sách|10606
10609|Xã Nam Hưng|10615
10612|Xã Nam Tân|10615
10615|Xã Hợp Tiến|10615
10618|Xã Hiệp Cát|10633
10621|Xã Quốc Tuấn|10633
10630|Xã An Bình|10645
10633|Xã Trần Phú|10633
10636|Xã An Sơn|10642
10639|Xã Cộng Hòa|10645|10756|10705
10642|Xã Thái Tân|10642
10645|Xã An Phú|10645
10654|Xã Hồng Phong|10606
10657|Xã Đồng Lạc|10606
10666|Xã Minh Tân|10642
#292|Thị xã Kinh Môn|Tỉnh Hải Dương
10675|Phường An Lưu|10675
10678|Xã Bạch Đằng|10678
10681|Phường Thất Hùng|10678
10684|Xã Lê Ninh|10678
10693|Phường Phạm Thái|10726
10696|Phường Duy Tân|10714
10699|Phường Tân Dân|10714
10702|Phường Minh Tân|10714
10705|Xã Quang Thành|10705
10708|Xã Hiệp Hòa|10729
10714|Phường Phú Thứ|10714
10717|Xã Thăng Long|10705
10720|Xã Lạc Long|10705
10723|Phường An Sinh|10726
10726|Phường Hiệp Sơn|10726
10729|Xã Thượng Quận|10750|10729
10732|Phường An Phụ|10729
10735|Phường Hiệp An|10675
10738|Phường Long Xuyên|10675
10741|Phường Thái Thịnh|10744
10744|Phường Hiến Thành|10744
10747|Xã Minh Hòa|10744
#293|Huyện Kim Thành|Tỉnh Hải Dương
10750|Thị trấn Phú Thái|10750
10756|Xã Lai Khê|10756
10762|Xã Vũ Dũng|10756|10705
10768|Xã Tuấn Việt|10756|10705
10771|Xã Kim Xuyên|10750
10777|Xã Ngũ Phúc|10792
10780|Xã Kim Anh|10750
10783|Xã Kim Liên|10750
10786|Xã Kim Tân|10792
10792|Xã Kim Đính|10792
10798|Xã Hòa Bình|10843|10804|11911
10801|Xã Tam Kỳ|10804
10804|Xã Đồng Cẩm|10804
10810|Xã Đại Đức|10804
#294|Huyện Thanh Hà|Tỉnh Hải Dương
10813|Thị trấn Thanh Hà|10813
10816|Xã Hồng Lạc|10660|10816
10825|Xã Tân Việt|10816
10828|Xã Cẩm Việt|10816|10756
10831|Xã Thanh An|10843|10756
10834|Xã Thanh Lang|10843
10840|Xã Tân An|10846
10843|Xã Liên Mạc|10843
10846|Xã Thanh Hải|10846|11086
10855|Xã Thanh Xuân|10843
10861|Xã Thanh Tân|10813
10864|Xã An Phượng|10846
10867|Xã Thanh Sơn|10813
10876|Xã Thanh Quang|10882
10879|Xã Thanh Hồng|10882
10882|Xã Vĩnh Cường|10882
#295|Huyện Cẩm Giàng|Tỉnh Hải Dương
10888|Thị trấn Cẩm Giang|10888
10891|Thị trấn Lai Cách|10891|10543
10894|Xã Cẩm Hưng|10903
10897|Xã Cẩm Hoàng|10888
10900|Xã Cẩm Văn|10909
10903|Xã Ngọc Liên|10903
10909|Xã Cẩm Vũ|10909
10912|Xã Đức Chính|10909
10918|Xã Định Sơn|10888
10924|Xã Lương Điền|10903
10927|Xã Cao An|10543
10930|Xã Tân Trường|10930
10933|Xã Phúc Điền|10903|10930
10939|Xã Cẩm Đông|10930
10942|Xã Cẩm Đoài|10891
#296|Huyện Bình Giang|Tỉnh Hải Dương
10945|Thị trấn Kẻ Sặt|10945
10951|Xã Vĩnh Hưng|10945
10954|Xã Hùng Thắng|10945
10960|Xã Vĩnh Hồng|10966|10945
10963|Xã Long Xuyên|10966
10966|Xã Tân Việt|10966
10969|Xã Thúc Kháng|10972|10993
10972|Xã Tân Hồng|10972|10993
10978|Xã Hồng Khê|10966
10981|Xã Thái Minh|10972|10993
10984|Xã Cổ Bì|10966
10987|Xã Nhân Quyền|11242
10990|Xã Thái Dương|10972|10993
10993|Xã Thái Hòa|10972|10993
10996|Xã Bình Xuyên|10993
#297|Huyện Gia Lộc|Tỉnh Hải Dương
10999|Thị trấn Gia Lộc|10999|11050
11008|Xã Thống Nhất|11020|11002
11020|Xã Yết Kiêu|10999|11020
11035|Xã Gia Phúc|10999|11050
11038|Xã Gia Tiến|10999
11041|Xã Lê Lợi|10999|11020
11044|Xã Toàn Thắng|11050
11047|Xã Hoàng Diệu|11050
11050|Xã Hồng Hưng|11050
11053|Xã Phạm Trấn|11065
11056|Xã Đoàn Thượng|11050|11065
11059|Xã Thống Kênh|11050|11065
11065|Xã Nhật Quang|11065
11071|Xã Quang Đức|11050|11065
#298|Huyện Tứ Kỳ|Tỉnh Hải Dương
11074|Thị trấn Tứ Kỳ|11074
11083|Xã Đại Sơn|11086
11086|Xã Hưng Đạo|11086|11113
11092|Xã Bình Lãng|11086
11095|Xã Chí Minh|11131
11098|Xã Kỳ Sơn|11113
11101|Xã Quang Phục|11074
11113|Xã Tân Kỳ|11113
11116|Xã Quang Khải|11074
11119|Xã Đại Hợp|11113
11122|Xã Dân An|11113
11125|Xã An Thanh|11131
11128|Xã Minh Đức|11074
11131|Xã Văn Tố|11131
11134|Xã Quang Trung|11140
11140|Xã Lạc Phượng|11140
11143|Xã Tiên Động|11140|11146
11146|Xã Nguyên Giáp|11146
11149|Xã Hà Kỳ|11146
11152|Xã Hà Thanh|11146
#299|Huyện Ninh Giang|Tỉnh Hải Dương
11161|Xã Ứng Hòe|11164
11164|Xã Nghĩa An|11164
11167|Xã Đức Phúc|11167
11173|Xã An Đức|11167
11179|Xã Tân Hương|11164
11185|Xã Vĩnh Hòa|11203
11188|Xã Bình Xuyên|11224
11197|Xã Tân Phong|11167
11203|Thị trấn Ninh Giang|11203
11206|Xã Tân Quang|11218
11215|Xã Hồng Dụ|11203
11218|Xã Văn Hội|11218
11224|Xã Hồng Phong|11224
11227|Xã Hiệp Lực|11203
11230|Xã Kiến Phúc|11224
11233|Xã Hưng Long|11218
#300|Huyện Thanh Miện|Tỉnh Hải Dương
11239|Thị trấn Thanh Miện|11239|11065
11242|Xã Thanh Tùng|11242|10993
11245|Xã Phạm Kha|11242
11248|Xã Ngô Quyền|11257
11251|Xã Đoàn Tùng|11242|10993
11254|Xã Hồng Quang|11254
11257|Xã Tân Trào|11257
11260|Xã Lam Sơn|11254
11263|Xã Đoàn Kết|11257
11266|Xã Lê Hồng|11254
11269|Xã Tứ Cường|11239
11275|Xã Ngũ Hùng|11239
11278|Xã Cao Thắng|11239
11281|Xã Chi Lăng Bắc|11284
11284|Xã Chi Lăng Nam|11284
11287|Xã Thanh Giang|11284
11293|Xã Hồng Phong|11284
#303|Quận Hồng Bàng|Thành phố Hải Phòng
11296|Phường Quán Toan|11602
11299|Phường Hùng Vương|11311
11302|Phường Sở Dầu|11311
11305|Phường Thượng Lý|11311
11311|Phường Minh Khai|11311
11320|Phường Hoàng Văn Thụ|11311
11323|Phường Phan Bội Châu|11311
11587|Phường Đại Bản|11593|11602
11599|Phường An Hưng|11581|11602
11602|Phường An Hồng|11602
#304|Quận Ngô Quyền|Thành phố Hải Phòng
11329|Phường Máy Chai|11329
11335|Phường Vạn Mỹ|11329
11338|Phường Cầu Tre|11329
11341|Phường Gia Viên|11359|11311|11329
11344|Phường Cầu Đất|11359|11383
11350|Phường Đông Khê|11359|11329
11359|Phường Đằng Giang|11359
11365|Phường Lạch Tray|11359|11383
#305|Quận Lê Chân|Thành phố Hải Phòng
11371|Phường An Biên|11407|11383
11383|Phường Trần Nguyên Hãn|11407|11383
11395|Phường Hàng Kênh|11383
11401|Phường An Dương|11407
11404|Phường Dư Hàng Kênh|11383
11405|Phường Kênh Dương|11383
11407|Phường Vĩnh Niệm|11407|11383
#306|Quận Hải An|Thành phố Hải Phòng
11410|Phường Đông Hải 1|11411
11411|Phường Đông Hải 2|11411|11413
11413|Phường Đằng Lâm|11413
11414|Phường Thành Tô|11413
11416|Phường Đằng Hải|11413
11419|Phường Nam Hải|11411|11413
11422|Phường Cát Bi|11413
11425|Phường Tràng Cát|11413
#307|Quận Kiến An|Thành phố Hải Phòng
11431|Phường Đồng Hòa|11443|11446
11434|Phường Bắc Sơn|11443|11446
11437|Phường Nam Sơn|11443|11446
11440|Phường Ngọc Sơn|11446
11443|Phường Trần Thành Ngọ|11443|11446
11446|Phường Văn Đẩu|11443|11446
11449|Phường Bắc Hà|11446
#308|Quận Đồ Sơn|Thành phố Hải Phòng
11455|Phường Ngọc Xuyên|11455|11737
11458|Phường Hải Sơn|11455
11461|Phường Vạn Hương|11455|11737
11465|Phường Minh Đức|11737
11467|Phường Bàng La|11737
11737|Phường Hợp Đức|11737
#309|Quận Dương Kinh|Thành phố Hải Phòng
11683|Phường Đa Phúc|11689
11686|Phường Hưng Đạo|11689
11689|Phường Anh Dũng|11692|11689
11692|Phường Hải Thành|11692|11689
11707|Phường Hòa Nghĩa|11692
11740|Phường Tân Thành|11455|11692
#311|Thành phố Thủy Nguyên|Thành phố Hải Phòng
11473|Phường Minh Đức|11473
11485|Xã Liên Xuân|11488|11503
11488|Phường Lưu Kiếm|11488
11500|Xã Bạch Đằng|11473
11503|Xã Ninh Sơn|11503
11506|Phường Quảng Thanh|11506
11512|Phường Trần Hưng Đạo|11488
11518|Xã Quang Trung|11506|11488
11521|Phường Lê Hồng Phong|11506|11557
11527|Phường Hòa Bình|11533
11530|Phường Thủy Hà|11533|11560
11533|Phường An Lư|11533|11560
11539|Phường Phạm Ngũ Lão|11473
11542|Phường Nam Triệu Giang|11542
11545|Phường Tam Hưng|11542
11551|Phường Lập Lễ|11542
11557|Phường Thiên Hương|11557
11560|Phường Thủy Đường|11560
11569|Phường Hoàng Lâm|11557
11572|Phường Hoa Động|11557|11560
11578|Phường Dương Quan|11560
#312|Quận An Dương|Thành phố Hải Phòng
11581|Phường Lê Lợi|11581|11617|11593
11584|Phường Lê Thiện|11593|11602
11590|Phường An Hòa|11593
11593|Phường Hồng Phong|11593
11596|Phường Tân Tiến|11581|11593|11602
11608|Phường Nam Sơn|11581
11614|Phường An Hải|11581|11617
11617|Phường Đồng Thái|11581|11617
11623|Phường An Đồng|11617
11626|Phường Hồng Thái|11617
#313|Huyện An Lão|Thành phố Hải Phòng
11629|Thị trấn An Lão|11629
11632|Xã Bát Trang|11635
11635|Xã Trường Thọ|11635
11638|Xã Trường Thành|11635
11641|Xã An Tiến|11629
11644|Xã Quang Hưng|11647
11647|Xã Quang Trung|11647
11650|Xã Quốc Tuấn|11647
11653|Xã An Thắng|11629
11656|Thị trấn Trường Sơn|11629|11446
11659|Xã Tân Dân|11629
11662|Xã Thái Sơn|11668|11629
11665|Xã Tân Viên|11668
11668|Xã Mỹ Đức|11668
11671|Xã Chiến Thắng|11674
11674|Xã An Thọ|11674
11677|Xã An Thái|11674
#314|Huyện Kiến Thụy|Thành phố Hải Phòng
11680|Thị trấn Núi Đối|11680
11695|Xã Đông Phương|11725
11698|Xã Thuận Thiên|11680
11701|Xã Hữu Bằng|11680
11704|Xã Đại Đồng|11725
11710|Xã Ngũ Phúc|11713
11713|Xã Kiến Quốc|11713
11716|Xã Du Lễ|11713
11722|Xã Thanh Sơn|11680
11725|Xã Minh Tân|11725
11728|Xã Kiến Hưng|11728|11680
11734|Xã Tân Phong|11749
11743|Xã Tân Trào|11728
11746|Xã Đoàn Xá|11749|11728
11749|Xã Tú Sơn|11749
11752|Xã Đại Hợp|11749
#315|Huyện Tiên Lãng|Thành phố Hải Phòng
11755|Thị trấn Tiên Lãng|11755
11758|Xã Đại Thắng|11761
11761|Xã Tiên Cường|11761
11764|Xã Tự Cường|11761
11770|Xã Quyết Tiến|11755
11773|Xã Khởi Nghĩa|11755
11776|Xã Tiên Thanh|11755
11779|Xã Cấp Tiến|11779
11782|Xã Kiến Thiết|11779
11785|Xã Đoàn Lập|11779
11791|Xã Tân Minh|11779|11791
11797|Xã Tiên Thắng|11791
11800|Xã Tiên Minh|11791
11803|Xã Bắc Hưng|11806
11806|Xã Nam Hưng|11806
11809|Xã Hùng Thắng|11809
11812|Xã Tây Hưng|11806
11815|Xã Đông Hưng|11806
11821|Xã Vinh Quang|11809
#316|Huyện Vĩnh Bảo|Thành phố Hải Phòng
11824|Thị trấn Vĩnh Bảo|11824
11827|Xã Dũng Tiến|11842
11830|Xã Giang Biên|11842
11833|Xã Thắng Thủy|11836
11836|Xã Trung Lập|11836
11839|Xã Việt Tiến|11836
11842|Xã Vĩnh An|11842
11848|Xã Vĩnh Hòa|11848
11851|Xã Hùng Tiến|11848
11857|Xã Tân Hưng|11824
11860|Xã Tân Liên|11824
11866|Xã Vĩnh Hưng|11824
11875|Xã Vĩnh Hải|11875
11881|Xã Liên Am|11887
11884|Xã Lý Học|11911
11887|Xã Tam Cường|11887
11890|Xã Hòa Bình|10843|10804|11911
11893|Xã Tiền Phong|11875
11902|Xã Cao Minh|11887
11911|Xã Trấn Dương|11911
#317|Huyện Cát Hải|Thành phố Hải Phòng
11914|Thị trấn Cát Bà|11914
11917|Thị trấn Cát Hải|11914
11920|Xã Nghĩa Lộ|11914
11923|Xã Đồng Bài|11914
11926|Xã Hoàng Châu|11914
11929|Xã Văn Phong|11914
11932|Xã Phù Long|11914
11935|Xã Gia Luận|11914
11938|Xã Hiền Hào|11914
11941|Xã Trân Châu|11914
11944|Xã Việt Hải|11914
11947|Xã Xuân Đám|11914
#318|Huyện Bạch Long Vĩ|Thành phố Hải Phòng
|Huyện Bạch Long Vĩ|11948
`,
};
