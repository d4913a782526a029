import type { ProvinceData } from "../province";

/** Tỉnh Nghệ An. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "40",
  name: "Tỉnh Nghệ An",
  communes: `
17611|Xã Vân Tụ
16681|Phường Thành Vinh
16690|Phường Trường Vinh
16702|Phường Vinh Phú
16708|Phường Vinh Lộc
16732|Phường Cửa Lò
16738|Xã Quế Phong
16744|Xã Thông Thụ
16750|Xã Tiền Phong
16756|Xã Tri Lễ
16774|Xã Mường Quàng
16777|Xã Quỳ Châu
16792|Xã Châu Tiến
16801|Xã Hùng Chân
16804|Xã Châu Bình
16813|Xã Mường Xén
16816|Xã Mỹ Lý
16819|Xã Bắc Lý
16822|Xã Keng Đu
16828|Xã Huồi Tụ
16831|Xã Mường Lống
16834|Xã Na Loi
16837|Xã Nậm Cắn
16849|Xã Hữu Kiệm
16855|Xã Chiêu Lưu
16858|Xã Mường Típ
16870|Xã Na Ngoi
16876|Xã Tương Dương
16882|Xã Nhôn Mai
16885|Xã Hữu Khuông
16903|Xã Nga My
16906|Xã Lượng Minh
16909|Xã Yên Hoà
16912|Xã Yên Na
16933|Xã Tam Quang
16936|Xã Tam Thái
16939|Phường Thái Hoà
16941|Xã Nghĩa Đàn
16951|Xã Nghĩa Lâm
16969|Xã Nghĩa Thọ
16972|Xã Nghĩa Hưng
16975|Xã Nghĩa Mai
17011|Phường Tây Hiếu
17017|Xã Đông Hiếu
17029|Xã Nghĩa Lộc
17032|Xã Nghĩa Khánh
17035|Xã Quỳ Hợp
17044|Xã Châu Hồng
17056|Xã Châu Lộc
17059|Xã Tam Hợp
17071|Xã Minh Hợp
17077|Xã Mường Ham
17089|Xã Mường Chọng
17110|Phường Hoàng Mai
17125|Phường Quỳnh Mai
17128|Phường Tân Mai
17143|Xã Quỳnh Văn
17149|Xã Quỳnh Tam
17170|Xã Quỳnh Sơn
17176|Xã Quỳnh Anh
17179|Xã Quỳnh Lưu
17212|Xã Quỳnh Phú
17224|Xã Quỳnh Thắng
17230|Xã Bình Chuẩn
17239|Xã Mậu Thạch
17242|Xã Cam Phục
17248|Xã Châu Khê
17254|Xã Con Cuông
17263|Xã Môn Sơn
17266|Xã Tân Kỳ
17272|Xã Tân Phú
17278|Xã Giai Xuân
17284|Xã Nghĩa Đồng
17287|Xã Tiên Đồng
17305|Xã Tân An
17326|Xã Nghĩa Hành
17329|Xã Anh Sơn
17335|Xã Thành Bình Thọ
17344|Xã Nhân Hoà
17357|Xã Vĩnh Tường
17365|Xã Anh Sơn Đông
17380|Xã Yên Xuân
17395|Xã Hùng Châu
17416|Xã Đức Châu
17419|Xã Hải Châu
17443|Xã Quảng Châu
17464|Xã Diễn Châu
17476|Xã Minh Châu
17479|Xã An Châu
17488|Xã Tân Châu
17506|Xã Yên Thành
17515|Xã Bình Minh
17521|Xã Quang Đồng
17524|Xã Giai Lạc
17530|Xã Đông Thành
17560|Xã Vân Du
17569|Xã Quan Thành
17605|Xã Hợp Minh
17623|Xã Bạch Ngọc
17641|Xã Lương Sơn
17662|Xã Đô Lương
17677|Xã Văn Hiến
17689|Xã Thuần Trung
17707|Xã Bạch Hà
17713|Xã Đại Đồng
17722|Xã Hạnh Lâm
17728|Xã Cát Ngạn
17743|Xã Tam Đồng
17759|Xã Sơn Lâm
17770|Xã Hoa Quân
17779|Xã Xuân Lâm
17791|Xã Kim Bảng
17818|Xã Bích Hào
17827|Xã Nghi Lộc
17833|Xã Hải Lộc
17842|Xã Thần Lĩnh
17854|Xã Văn Kiều
17857|Xã Phúc Lộc
17866|Xã Trung Lộc
17878|Xã Đông Lộc
17920|Phường Vinh Hưng
17935|Xã Nam Đàn
17944|Xã Đại Huệ
17950|Xã Vạn An
17971|Xã Kim Liên
17989|Xã Thiên Nhẫn
18001|Xã Hưng Nguyên
18007|Xã Yên Trung
18028|Xã Hưng Nguyên Nam
18040|Xã Lam Thành
`,
  predecessors: `
#412|Thành phố Vinh|Tỉnh Nghệ An
16663|Phường Đông Vĩnh|16681
16666|Phường Hà Huy Tập|16702
16669|Phường Lê Lợi|16681
16670|Phường Quán Bàu|17920
16672|Phường Hưng Bình|16681
16673|Phường Hưng Phúc|16690
16675|Phường Hưng Dũng|16690
16678|Phường Cửa Nam|16681
16681|Phường Quang Trung|16681
16690|Phường Trường Thi|16690
16693|Phường Bến Thủy|16690
16699|Phường Trung Đô|16690
16702|Phường Nghi Phú|16702
16705|Phường Hưng Đông|17920
16708|Phường Hưng Lộc|16708
16711|Xã Hưng Hòa|16690
16714|Phường Vinh Tân|16690
16717|Phường Nghi Thủy|16732
16720|Phường Nghi Tân|16732
16723|Phường Thu Thủy|16732
16726|Phường Nghi Hòa|16732
16729|Phường Nghi Hải|16732
16732|Phường Nghi Hương|16732
16735|Phường Nghi Thu|16732
17902|Xã Nghi Phong|16708
17905|Xã Nghi Xuân|16708
17908|Xã Nghi Liên|17920
17914|Xã Nghi Ân|16702
17917|Xã Phúc Thọ|16708
17920|Xã Nghi Kim|17920
17923|Phường Nghi Đức|16702
17926|Xã Nghi Thái|16708
18013|Xã Hưng Chính|16681
#414|Thị xã Thái Hòa|Tỉnh Nghệ An
16939|Phường Hòa Hiếu|16939
16993|Phường Quang Phong|16939
16994|Phường Quang Tiến|17011
17003|Phường Long Sơn|16939
17005|Xã Nghĩa Tiến|17011
17008|Xã Nghĩa Mỹ|17017
17011|Xã Tây Hiếu|17011
17014|Xã Nghĩa Thuận|17017
17017|Xã Đông Hiếu|17017
#415|Huyện Quế Phong|Tỉnh Nghệ An
16738|Thị trấn Kim Sơn|16738
16741|Xã Thông Thụ|16744
16744|Xã Đồng Văn|16744
16747|Xã Hạnh Dịch|16750
16750|Xã Tiền Phong|16750
16753|Xã Nậm Giải|16738
16756|Xã Tri Lễ|16756
16759|Xã Châu Kim|16738
16763|Xã Mường Nọc|16738
16765|Xã Châu Thôn|16774
16768|Xã Nậm Nhoóng|16756
16771|Xã Quang Phong|16774
16774|Xã Cắm Muộn|16774
#416|Huyện Quỳ Châu|Tỉnh Nghệ An
16777|Thị trấn Tân Lạc|16777
16780|Xã Châu Bính|16792
16783|Xã Châu Thuận|16792
16786|Xã Châu Hội|16777
16789|Xã Châu Nga|16777
16792|Xã Châu Tiến|16792
16795|Xã Châu Hạnh|16777
16798|Xã Châu Thắng|16792
16801|Xã Châu Phong|16801
16804|Xã Châu Bình|16804
16807|Xã Châu Hoàn|16801
16810|Xã Diên Lãm|16801
#417|Huyện Kỳ Sơn|Tỉnh Nghệ An
16813|Thị trấn Mường Xén|16813
16816|Xã Mỹ Lý|16816
16819|Xã Bắc Lý|16819
16822|Xã Keng Đu|16822
16825|Xã Đoọc Mạy|16834
16828|Xã Huồi Tụ|16828
16831|Xã Mường Lống|16831
16834|Xã Na Loi|16834
16837|Xã Nậm Cắn|16837
16840|Xã Bảo Nam|16849
16843|Xã Phà Đánh|16837
16846|Xã Bảo Thắng|16855
16849|Xã Hữu Lập|16849
16852|Xã Tà Cạ|16813
16855|Xã Chiêu Lưu|16855
16858|Xã Mường Típ|16858
16861|Xã Hữu Kiệm|16849
16864|Xã Tây Sơn|16813
16867|Xã Mường Ải|16858
16870|Xã Na Ngoi|16870
16873|Xã Nậm Càn|16870
#418|Huyện Tương Dương|Tỉnh Nghệ An
16876|Thị trấn Thạch Giám|16876
16879|Xã Mai Sơn|16882
16882|Xã Nhôn Mai|16882
16885|Xã Hữu Khuông|16885
16900|Xã Yên Tĩnh|16912
16903|Xã Nga My|16903
16904|Xã Xiêng My|16903
16906|Xã Lượng Minh|16906
16909|Xã Yên Hòa|16909
16912|Xã Yên Na|16912
16915|Xã Lưu Kiền|16876
16921|Xã Xá Lượng|16876
16924|Xã Tam Thái|16936
16927|Xã Tam Đình|16933
16930|Xã Yên Thắng|16909
16933|Xã Tam Quang|16933
16936|Xã Tam Hợp|16936
#419|Huyện Nghĩa Đàn|Tỉnh Nghệ An
16941|Thị trấn Nghĩa Đàn|16941
16942|Xã Nghĩa Mai|16975
16945|Xã Nghĩa Yên|16951
16948|Xã Nghĩa Lạc|16951
16951|Xã Nghĩa Lâm|16951
16954|Xã Nghĩa Sơn|16951
16957|Xã Nghĩa Lợi|16969
16960|Xã Nghĩa Bình|16941
16966|Xã Nghĩa Minh|16975
16969|Xã Nghĩa Thọ|16969
16972|Xã Nghĩa Hưng|16972
16975|Xã Nghĩa Hồng|16975
16981|Xã Nghĩa Trung|16941
16984|Xã Nghĩa Hội|16969
16987|Xã Nghĩa Thành|16972
17020|Xã Nghĩa Đức|17032
17023|Xã Nghĩa An|17032
17026|Xã Nghĩa Long|17029
17029|Xã Nghĩa Lộc|17029
17032|Xã Nghĩa Khánh|17032
#420|Huyện Quỳ Hợp|Tỉnh Nghệ An
17035|Thị trấn Quỳ Hợp|17035
17038|Xã Yên Hợp|17059
17041|Xã Châu Tiến|17044
17044|Xã Châu Hồng|17044
17047|Xã Đồng Hợp|17059
17050|Xã Châu Thành|17044
17053|Xã Liên Hợp|17056
17056|Xã Châu Lộc|17056
17059|Xã Tam Hợp|17059
17062|Xã Châu Cường|17077
17065|Xã Châu Quang|17035
17068|Xã Thọ Hợp|17035
17071|Xã Minh Hợp|17071
17074|Xã Nghĩa Xuân|17059
17077|Xã Châu Thái|17077
17080|Xã Châu Đình|17035
17083|Xã Văn Lợi|17071
17086|Xã Nam Sơn|17089
17089|Xã Châu Lý|17089
17092|Xã Hạ Sơn|17071
17095|Xã Bắc Sơn|17089
#421|Huyện Quỳnh Lưu|Tỉnh Nghệ An
17101|Xã Quỳnh Thắng|17224
17119|Xã Quỳnh Tân|17143
17122|Xã Quỳnh Châu|17149
17140|Xã Tân Sơn|17149
17143|Xã Quỳnh Văn|17143
17146|Xã Ngọc Sơn|17170
17149|Xã Quỳnh Tam|17149
17152|Xã Quỳnh Sơn|17170
17155|Xã Quỳnh Thạch|17143
17158|Xã Quỳnh Bảng|17176
17164|Xã Quỳnh Thanh|17176
17167|Xã Quỳnh Hậu|17179
17170|Xã Quỳnh Lâm|17170
17173|Xã Quỳnh Đôi|17176
17176|Xã Minh Lương|17176
17179|Thị trấn Cầu Giát|17179
17182|Xã Quỳnh Yên|17176
17185|Xã Bình Sơn|17179
17191|Xã Quỳnh Diễn|17179
17197|Xã Quỳnh Giang|17179
17206|Xã An Hòa|17212
17209|Xã Phú Nghĩa|17212
17212|Xã Văn Hải|17212
17218|Xã Thuận Long|17212
17224|Xã Tân Thắng|17224
#422|Huyện Con Cuông|Tỉnh Nghệ An
17230|Xã Bình Chuẩn|17230
17233|Xã Lạng Khê|17248
17236|Xã Cam Lâm|17242
17239|Xã Thạch Ngàn|17239
17242|Xã Đôn Phục|17242
17245|Xã Mậu Đức|17239
17248|Xã Châu Khê|17248
17251|Xã Chi Khê|17254
17254|Thị trấn Trà Lân|17254
17257|Xã Yên Khê|17254
17260|Xã Lục Dạ|17263
17263|Xã Môn Sơn|17263
#423|Huyện Tân Kỳ|Tỉnh Nghệ An
17266|Thị trấn Tân Kỳ|17266
17269|Xã Tân Hợp|17278
17272|Xã Tân Phú|17272
17275|Xã Tân Xuân|17272
17278|Xã Giai Xuân|17278
17281|Xã Bình Hợp|17284
17284|Xã Nghĩa Đồng|17284
17287|Xã Đồng Văn|17287
17290|Xã Nghĩa Thái|17272
17296|Xã Hoàn Long|17272
17299|Xã Nghĩa Phúc|17305
17302|Xã Tiên Kỳ|17287
17305|Xã Tân An|17305
17308|Xã Nghĩa Dũng|17266
17314|Xã Kỳ Sơn|17266
17317|Xã Hương Sơn|17305
17320|Xã Kỳ Tân|17266
17323|Xã Phú Sơn|17326
17325|Xã Tân Hương|17326
17326|Xã Nghĩa Hành|17326
#424|Huyện Anh Sơn|Tỉnh Nghệ An
17329|Thị trấn Kim Nhan|17329
17332|Xã Thọ Sơn|17335
17335|Xã Thành Sơn|17335
17338|Xã Bình Sơn|17335
17344|Xã Tam Đỉnh|17344
17347|Xã Hùng Sơn|17344
17350|Xã Cẩm Sơn|17344
17353|Xã Đức Sơn|17329
17356|Xã Tường Sơn|17357
17357|Xã Hoa Sơn|17357
17359|Xã Tào Sơn|17365
17362|Xã Vĩnh Sơn|17365
17365|Xã Lạng Sơn|17365
17368|Xã Hội Sơn|17357
17374|Xã Phúc Sơn|17329
17377|Xã Long Sơn|17380
17380|Xã Khai Sơn|17380
17383|Xã Lĩnh Sơn|17380
17386|Xã Cao Sơn|17380
#425|Huyện Diễn Châu|Tỉnh Nghệ An
17392|Xã Diễn Lâm|17395
17395|Xã Diễn Đoài|17395
17398|Xã Diễn Trường|17395
17401|Xã Diễn Yên|17395
17404|Xã Diễn Hoàng|17419
17410|Xã Diễn Mỹ|17419
17413|Xã Diễn Hồng|17416
17416|Xã Diễn Phong|17416
17419|Xã Hùng Hải|17419
17425|Xã Diễn Liên|17443
17428|Xã Diễn Vạn|17416
17431|Xã Diễn Kim|17419
17434|Xã Diễn Kỷ|17416
17437|Xã Xuân Tháp|17443
17440|Xã Diễn Thái|17443
17443|Xã Diễn Đồng|17443
17449|Xã Hạnh Quảng|17476
17452|Xã Ngọc Bích|17464
17458|Xã Diễn Nguyên|17476
17461|Xã Diễn Hoa|17464
17464|Thị trấn Diễn Thành|17464
17467|Xã Diễn Phúc|17464
17476|Xã Diễn Cát|17476
17479|Xã Diễn Thịnh|17479
17482|Xã Diễn Tân|17479
17485|Xã Minh Châu|17476
17488|Xã Diễn Thọ|17488
17491|Xã Diễn Lợi|17488
17494|Xã Diễn Lộc|17488
17497|Xã Diễn Trung|17479
17500|Xã Diễn An|17479
17503|Xã Diễn Phú|17488
#426|Huyện Yên Thành|Tỉnh Nghệ An
17506|Thị trấn Hoa Thành|17506
17509|Xã Mã Thành|17515
17510|Xã Tiến Thành|17515
17512|Xã Lăng Thành|17524
17515|Xã Tân Thành|17515
17518|Xã Đức Thành|17515
17521|Xã Kim Thành|17521
17524|Xã Hậu Thành|17524
17527|Xã Đô Thành|17530
17530|Xã Thọ Thành|17530
17533|Xã Quang Thành|17521
17536|Xã Tây Thành|17560
17539|Xã Phúc Thành|17524
17542|Xã Phú Thành|17530
17545|Xã Đồng Thành|17521
17554|Xã Tăng Thành|17506
17557|Xã Văn Thành|17506
17560|Xã Thịnh Thành|17560
17566|Xã Xuân Thành|17569
17569|Xã Bắc Thành|17569
17572|Xã Đông Thành|17506
17575|Xã Trung Thành|17569
17578|Xã Long Thành|17605
17581|Xã Minh Thành|17560
17584|Xã Nam Thành|17569
17587|Xã Vĩnh Thành|17605
17596|Xã Viên Thành|17605
17602|Xã Liên Thành|17611
17605|Xã Bảo Thành|17605
17608|Xã Mỹ Thành|17611
17611|Xã Vân Tụ|17611
17614|Xã Sơn Thành|17605
#427|Huyện Đô Lương|Tỉnh Nghệ An
17617|Thị trấn Đô Lương|17662
17619|Xã Giang Sơn Đông|17623
17620|Xã Giang Sơn Tây|17623
17623|Xã Bạch Ngọc|17623
17626|Xã Bồi Sơn|17623
17629|Xã Hồng Sơn|17641
17632|Xã Bài Sơn|17641
17638|Xã Bắc Sơn|17662
17641|Xã Tràng Sơn|17641
17644|Xã Thượng Sơn|17677
17647|Xã Hòa Sơn|17677
17650|Xã Đặng Sơn|17662
17653|Xã Đông Sơn|17641
17656|Xã Nam Sơn|17662
17659|Xã Lưu Sơn|17662
17662|Xã Yên Sơn|17662
17665|Xã Văn Sơn|17662
17668|Xã Đà Sơn|17662
17671|Xã Lạc Sơn|17689
17674|Xã Tân Sơn|17677
17677|Xã Thái Sơn|17677
17680|Xã Quang Sơn|17677
17683|Xã Thịnh Sơn|17662
17686|Xã Trung Sơn|17689
17689|Xã Xuân Sơn|17689
17692|Xã Minh Sơn|17689
17695|Xã Thuận Sơn|17689
17698|Xã Nhân Sơn|17689
17701|Xã Hiến Sơn|17707
17704|Xã Mỹ Sơn|17707
17707|Xã Trù Sơn|17707
17710|Xã Đại Sơn|17707
#428|Huyện Thanh Chương|Tỉnh Nghệ An
17713|Thị trấn Dùng|17713
17716|Xã Cát Văn|17728
17719|Xã Minh Sơn|17728
17722|Xã Hạnh Lâm|17722
17723|Xã Thanh Sơn|17759
17728|Xã Phong Thịnh|17728
17731|Xã Thanh Phong|17713
17734|Xã Thanh Mỹ|17743
17737|Xã Thanh Tiên|17743
17743|Xã Thanh Liên|17743
17749|Xã Đại Đồng|17713
17755|Xã Thanh Ngọc|17713
17758|Xã Thanh Hương|17770
17759|Xã Ngọc Lâm|17759
17764|Xã Đồng Văn|17713
17767|Xã Ngọc Sơn|17779
17770|Xã Thanh Thịnh|17770
17773|Xã Thanh An|17770
17776|Xã Thanh Quả|17770
17779|Xã Xuân Dương|17779
17785|Xã Minh Tiến|17779
17791|Xã Kim Bảng|17791
17797|Xã Thanh Thủy|17791
17806|Xã Thanh Hà|17791
17812|Xã Thanh Tùng|17818
17815|Xã Thanh Lâm|17818
17818|Xã Mai Giang|17818
17821|Xã Thanh Xuân|17818
17824|Xã Thanh Đức|17722
#429|Huyện Nghi Lộc|Tỉnh Nghệ An
17827|Thị trấn Quán Hành|17827
17830|Xã Nghi Văn|17854
17833|Xã Nghi Yên|17833
17836|Xã Nghi Tiến|17833
17839|Xã Nghi Hưng|17842
17842|Xã Nghi Đồng|17842
17845|Xã Nghi Thiết|17833
17848|Xã Nghi Lâm|17857
17851|Xã Nghi Quang|17866
17854|Xã Nghi Kiều|17854
17857|Xã Nghi Mỹ|17857
17860|Xã Nghi Phương|17842
17863|Xã Nghi Thuận|17866
17866|Xã Nghi Long|17866
17869|Xã Nghi Xá|17866
17878|Xã Khánh Hợp|17878
17884|Xã Nghi Công Bắc|17857
17887|Xã Nghi Công Nam|17857
17890|Xã Nghi Thạch|17878
17893|Xã Nghi Trung|17827
17896|Xã Thịnh Trường|17878
17899|Xã Diên Hoa|17827
17911|Xã Nghi Vạn|17827
#430|Huyện Nam Đàn|Tỉnh Nghệ An
17932|Xã Nam Hưng|17935
17935|Xã Nghĩa Thái|17935
17938|Xã Nam Thanh|17935
17941|Xã Nam Anh|17944
17944|Xã Nam Xuân|17944
17950|Thị trấn Nam Đàn|17950
17953|Xã Nam Lĩnh|17944
17956|Xã Nam Giang|17971
17959|Xã Xuân Hòa|17950
17962|Xã Hùng Tiến|17971
17968|Xã Thượng Tân Lộc|17950
17971|Xã Kim Liên|17971
17980|Xã Xuân Hồng|17971
17983|Xã Nam Cát|17971
17986|Xã Khánh Sơn|17989
17989|Xã Trung Phúc Cường|17989
17998|Xã Nam Kim|17989
#431|Huyện Hưng Nguyên|Tỉnh Nghệ An
18001|Thị trấn Hưng Nguyên|18001
18004|Xã Hưng Trung|18007
18007|Xã Hưng Yên Nam|18007
18008|Xã Hưng Yên Bắc|18007
18010|Xã Hưng Tây|18001
18016|Xã Hưng Đạo|18001
18022|Xã Thịnh Mỹ|18001
18025|Xã Hưng Lĩnh|18028
18028|Xã Thông Tân|18028
18037|Xã Hưng Nghĩa|18040
18040|Xã Phúc Lợi|18040
18043|Xã Long Xá|18028
18052|Xã Châu Nhân|18040
18055|Xã Xuân Lam|18028
18064|Xã Hưng Thành|18040
#432|Thị xã Hoàng Mai|Tỉnh Nghệ An
17104|Xã Quỳnh Vinh|17110
17107|Xã Quỳnh Lộc|17128
17110|Phường Quỳnh Thiện|17110
17113|Xã Quỳnh Lập|17128
17116|Xã Quỳnh Trang|17110
17125|Phường Mai Hùng|17125
17128|Phường Quỳnh Dị|17128
17131|Phường Quỳnh Xuân|17125
17134|Phường Quỳnh Phương|17125
17137|Xã Quỳnh Liên|17125
`,
};
