import type { ProvinceData } from "../province";

/** Thành phố Hồ Chí Minh. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "79",
  name: "Thành phố Hồ Chí Minh",
  communes: `
25747|Phường Thủ Dầu Một
25750|Phường Phú Lợi
25760|Phường Bình Dương
25768|Phường Phú An
25771|Phường Chánh Hiệp
25777|Xã Dầu Tiếng
25780|Xã Minh Thạnh
25792|Xã Long Hoà
25807|Xã Thanh An
25813|Phường Bến Cát
25819|Xã Trừ Văn Thố
25822|Xã Bàu Bàng
25837|Phường Chánh Phú Hoà
25840|Phường Long Nguyên
25843|Phường Tây Nam
25846|Phường Thới Hoà
25849|Phường Hoà Lợi
25858|Xã Phú Giáo
25864|Xã Phước Thành
25867|Xã An Long
25882|Xã Phước Hoà
25888|Phường Tân Uyên
25891|Phường Tân Khánh
25906|Xã Bắc Tân Uyên
25909|Xã Thường Tân
25912|Phường Vĩnh Tân
25915|Phường Bình Cơ
25920|Phường Tân Hiệp
25942|Phường Dĩ An
25945|Phường Tân Đông Hiệp
25951|Phường Đông Hoà
25966|Phường Lái Thiêu
25969|Phường Thuận Giao
25975|Phường An Phú
25978|Phường Thuận An
25987|Phường Bình Hoà
26506|Phường Vũng Tàu
26526|Phường Tam Thắng
26536|Phường Rạch Dừa
26542|Phường Phước Thắng
26545|Xã Long Sơn
26560|Phường Bà Rịa
26566|Phường Long Hương
26572|Phường Tam Long
26575|Xã Ngãi Giao
26584|Xã Xuân Sơn
26590|Xã Bình Giã
26596|Xã Châu Đức
26608|Xã Kim Long
26617|Xã Nghĩa Thành
26620|Xã Hồ Tràm
26632|Xã Xuyên Mộc
26638|Xã Bàu Lâm
26641|Xã Hoà Hội
26647|Xã Hoà Hiệp
26656|Xã Bình Châu
26659|Xã Long Điền
26662|Xã Long Hải
26680|Xã Đất Đỏ
26686|Xã Phước Hải
26704|Phường Phú Mỹ
26710|Phường Tân Hải
26713|Phường Tân Phước
26725|Phường Tân Thành
26728|Xã Châu Pha
26732|Đặc khu Côn Đảo
26737|Phường Tân Định
26740|Phường Sài Gòn
26743|Phường Bến Thành
26758|Phường Cầu Ông Lãnh
26767|Phường An Phú Đông
26773|Phường Thới An
26782|Phường Tân Thới Hiệp
26785|Phường Trung Mỹ Tây
26791|Phường Đông Hưng Thuận
26800|Phường Linh Xuân
26803|Phường Tam Bình
26809|Phường Hiệp Bình
26824|Phường Thủ Đức
26833|Phường Long Bình
26842|Phường Tăng Nhơn Phú
26848|Phường Phước Long
26857|Phường Long Phước
26860|Phường Long Trường
26876|Phường An Nhơn
26878|Phường An Hội Đông
26882|Phường An Hội Tây
26884|Phường Gò Vấp
26890|Phường Hạnh Thông
26898|Phường Thông Tây Hội
26905|Phường Bình Lợi Trung
26911|Phường Bình Quới
26929|Phường Bình Thạnh
26944|Phường Gia Định
26956|Phường Thạnh Mỹ Tây
26968|Phường Tân Sơn Nhất
26977|Phường Tân Sơn Hoà
26983|Phường Bảy Hiền
26995|Phường Tân Hoà
27004|Phường Tân Bình
27007|Phường Tân Sơn
27013|Phường Tây Thạnh
27019|Phường Tân Sơn Nhì
27022|Phường Phú Thọ Hoà
27028|Phường Phú Thạnh
27031|Phường Tân Phú
27043|Phường Đức Nhuận
27058|Phường Cầu Kiệu
27073|Phường Phú Nhuận
27094|Phường An Khánh
27097|Phường Bình Trưng
27112|Phường Cát Lái
27139|Phường Xuân Hoà
27142|Phường Nhiêu Lộc
27154|Phường Bàn Cờ
27163|Phường Hoà Hưng
27169|Phường Diên Hồng
27190|Phường Vườn Lài
27211|Phường Hoà Bình
27226|Phường Phú Thọ
27232|Phường Bình Thới
27238|Phường Minh Phụng
27259|Phường Xóm Chiếu
27265|Phường Khánh Hội
27286|Phường Vĩnh Hội
27301|Phường Chợ Quán
27316|Phường An Đông
27343|Phường Chợ Lớn
27349|Phường Phú Lâm
27364|Phường Bình Phú
27367|Phường Bình Tây
27373|Phường Bình Tiên
27418|Phường Chánh Hưng
27424|Phường Bình Đông
27427|Phường Phú Định
27439|Phường Bình Hưng Hoà
27442|Phường Bình Tân
27448|Phường Bình Trị Đông
27457|Phường Tân Tạo
27460|Phường An Lạc
27475|Phường Tân Hưng
27478|Phường Tân Thuận
27484|Phường Phú Thuận
27487|Phường Tân Mỹ
27496|Xã Tân An Hội
27508|Xã An Nhơn Tây
27511|Xã Nhuận Đức
27526|Xã Thái Mỹ
27541|Xã Phú Hoà Đông
27544|Xã Bình Mỹ
27553|Xã Củ Chi
27559|Xã Hóc Môn
27568|Xã Đông Thạnh
27577|Xã Xuân Thới Sơn
27592|Xã Bà Điểm
27595|Xã Tân Nhựt
27601|Xã Vĩnh Lộc
27604|Xã Tân Vĩnh Lộc
27610|Xã Bình Lợi
27619|Xã Bình Hưng
27628|Xã Hưng Long
27637|Xã Bình Chánh
27655|Xã Nhà Bè
27658|Xã Hiệp Phước
27664|Xã Cần Giờ
27667|Xã Bình Khánh
27673|Xã An Thới Đông
27676|Xã Thạnh An
`,
  predecessors: `
#718|Thành phố Thủ Dầu Một|Tỉnh Bình Dương
25741|Phường Hiệp Thành|25750|25747
25744|Phường Phú Lợi|25750
25747|Phường Phú Cường|25747
25750|Phường Phú Hòa|25750
25753|Phường Phú Thọ|25747
25756|Phường Chánh Nghĩa|25747
25759|Phường Định Hòa|25771
25760|Phường Hòa Phú|25760
25762|Phường Phú Mỹ|25760
25763|Phường Phú Tân|25760
25765|Phường Tân An|25768
25768|Phường Hiệp An|25771|25768
25771|Phường Tương Bình Hiệp|25771
25774|Phường Chánh Mỹ|25771|25747
#719|Huyện Bàu Bàng|Tỉnh Bình Dương
25816|Xã Trừ Văn Thố|25819
25819|Xã Cây Trường II|25819
25822|Thị trấn Lai Uyên|25822|25819
25825|Xã Tân Hưng|25813
25828|Xã Long Nguyên|25840
25831|Xã Hưng Hòa|25837
25834|Xã Lai Hưng|25813
#720|Huyện Dầu Tiếng|Tỉnh Bình Dương
25777|Thị trấn Dầu Tiếng|25777
25780|Xã Minh Hòa|25780
25783|Xã Minh Thạnh|25792|25780
25786|Xã Minh Tân|25792|25780
25789|Xã Định An|25777
25792|Xã Long Hòa|25792
25795|Xã Định Thành|25777
25798|Xã Định Hiệp|25777|25807
25801|Xã An Lập|25843|25807
25804|Xã Long Tân|25792
25807|Xã Thanh An|25807
25810|Xã Thanh Tuyền|25843|25807
#721|Thành phố Bến Cát|Tỉnh Bình Dương
25813|Phường Mỹ Phước|25813|25840
25837|Phường Chánh Phú Hòa|25837
25840|Phường An Điền|25840
25843|Phường An Tây|25843
25846|Phường Thới Hòa|25846
25849|Phường Hòa Lợi|25849
25852|Phường Tân Định|25849
25855|Xã Phú An|25768
#722|Huyện Phú Giáo|Tỉnh Bình Dương
25858|Thị trấn Phước Vĩnh|25858
25861|Xã An Linh|25867
25864|Xã Phước Sang|25864
25865|Xã An Thái|25864
25867|Xã An Long|25867
25870|Xã An Bình|25858
25873|Xã Tân Hiệp|25864
25876|Xã Tam Lập|25858|25882
25879|Xã Tân Long|25867
25882|Xã Vĩnh Hòa|25882
25885|Xã Phước Hòa|25882
#723|Thành phố Tân Uyên|Tỉnh Bình Dương
25888|Phường Uyên Hưng|25888
25891|Phường Tân Phước Khánh|25891
25912|Phường Vĩnh Tân|25912
25915|Phường Hội Nghĩa|25915
25920|Phường Tân Hiệp|25920
25921|Phường Khánh Bình|25920
25924|Phường Phú Chánh|25760
25930|Xã Bạch Đằng|25888
25933|Phường Tân Vĩnh Hiệp|25891
25936|Phường Thạnh Phước|25891
25937|Xã Thạnh Hội|25891
25939|Phường Thái Hòa|25945|25891
#724|Thành phố Dĩ An|Tỉnh Bình Dương
25942|Phường Dĩ An|25942
25945|Phường Tân Bình|25945
25948|Phường Tân Đông Hiệp|25942|25945
25951|Phường Bình An|25951
25954|Phường Bình Thắng|25951
25957|Phường Đông Hòa|25951
25960|Phường An Bình|25942
#725|Thành phố Thuận An|Tỉnh Bình Dương
25963|Phường An Thạnh|25978
25966|Phường Lái Thiêu|25966
25969|Phường Bình Chuẩn|25975|25969
25972|Phường Thuận Giao|25969
25975|Phường An Phú|25975
25978|Phường Hưng Định|25978
25981|Xã An Sơn|25978
25984|Phường Bình Nhâm|25966
25987|Phường Bình Hòa|25987
25990|Phường Vĩnh Phú|25987|25966
#726|Huyện Bắc Tân Uyên|Tỉnh Bình Dương
25894|Xã Tân Định|25906
25897|Xã Bình Mỹ|25915
25900|Thị trấn Tân Bình|25912
25903|Xã Tân Lập|25888
25906|Thị trấn Tân Thành|25906
25907|Xã Đất Cuốc|25906
25908|Xã Hiếu Liêm|25909
25909|Xã Lạc An|25909
25918|Xã Tân Mỹ|25888|25909
25927|Xã Thường Tân|25909
#747|Thành phố Vũng Tàu|Tỉnh Bà Rịa - Vũng Tàu
26506|Phường 1|26506
26508|Phường Thắng Tam|26506
26509|Phường 2|26506
26512|Phường 3|26506
26515|Phường 4|26506
26518|Phường 5|26506
26521|Phường Thắng Nhì|26506
26524|Phường 7|26526
26526|Phường Nguyễn An Ninh|26526
26527|Phường 8|26526
26530|Phường 9|26526
26533|Phường Thắng Nhất|26536
26535|Phường Rạch Dừa|26536
26536|Phường 10|26536
26539|Phường 11|26542
26542|Phường 12|26542
26545|Xã Long Sơn|26545
#748|Thành phố Bà Rịa|Tỉnh Bà Rịa - Vũng Tàu
26548|Phường Phước Hưng|26560
26554|Phường Phước Nguyên|26560
26557|Phường Long Toàn|26560
26558|Phường Long Tâm|26572
26560|Phường Phước Trung|26560
26563|Phường Long Hương|26566
26566|Phường Kim Dinh|26566
26567|Xã Tân Hưng|26566
26569|Xã Long Phước|26572
26572|Xã Hòa Long|26572
#750|Huyện Châu Đức|Tỉnh Bà Rịa - Vũng Tàu
26574|Xã Bàu Chinh|26608
26575|Thị trấn Ngãi Giao|26575
26578|Xã Bình Ba|26575
26581|Xã Suối Nghệ|26575
26584|Xã Xuân Sơn|26584
26587|Xã Sơn Bình|26584
26590|Xã Bình Giã|26590
26593|Xã Bình Trung|26590
26596|Xã Xà Bang|26596
26599|Xã Cù Bị|26596
26602|Xã Láng Lớn|26608
26605|Xã Quảng Thành|26590
26608|Thị trấn Kim Long|26608
26611|Xã Suối Rao|26584
26614|Xã Đá Bạc|26617
26617|Xã Nghĩa Thành|26617
#751|Huyện Xuyên Mộc|Tỉnh Bà Rịa - Vũng Tàu
26620|Thị trấn Phước Bửu|26620
26623|Xã Phước Thuận|26620
26626|Xã Phước Tân|26620
26629|Xã Xuyên Mộc|26632
26632|Xã Bông Trang|26632
26635|Xã Tân Lâm|26638
26638|Xã Bàu Lâm|26638
26641|Xã Hòa Bình|26641
26644|Xã Hòa Hưng|26641
26647|Xã Hòa Hiệp|26647
26650|Xã Hòa Hội|26641
26653|Xã Bưng Riềng|26632
26656|Xã Bình Châu|26656
#753|Huyện Long Đất|Tỉnh Bà Rịa - Vũng Tàu
26659|Thị trấn Long Điền|26659
26662|Thị trấn Long Hải|26662
26668|Xã Tam An|26659
26674|Xã Phước Tỉnh|26662
26677|Xã Phước Hưng|26662
26680|Thị trấn Đất Đỏ|26680
26683|Xã Phước Long Thọ|26680
26686|Xã Phước Hội|26686
26689|Thị trấn Phước Hải|26686
26695|Xã Long Tân|26680
26698|Xã Láng Dài|26680
#754|Thành phố Phú Mỹ|Tỉnh Bà Rịa - Vũng Tàu
26704|Phường Phú Mỹ|26704
26707|Phường Tân Hòa|26710
26710|Phường Tân Hải|26710
26713|Phường Phước Hòa|26713
26716|Phường Tân Phước|26713
26719|Phường Mỹ Xuân|26704
26722|Xã Sông Xoài|26725
26725|Phường Hắc Dịch|26725
26728|Xã Châu Pha|26728
26731|Xã Tóc Tiên|26728
#755|Huyện Côn Đảo|Tỉnh Bà Rịa - Vũng Tàu
|Huyện Côn Đảo|26732
#760|Quận 1|Thành phố Hồ Chí Minh
26734|Phường Tân Định|26737
26737|Phường Đa Kao|26740|26737
26740|Phường Bến Nghé|26740
26743|Phường Bến Thành|26743
26746|Phường Nguyễn Thái Bình|26743|26740
26749|Phường Phạm Ngũ Lão|26743
26752|Phường Cầu Ông Lãnh|26743|26758
26755|Phường Cô Giang|26758
26758|Phường Nguyễn Cư Trinh|26758
26761|Phường Cầu Kho|26758
#761|Quận 12|Thành phố Hồ Chí Minh
26764|Phường Thạnh Xuân|26773
26767|Phường Thạnh Lộc|26767
26770|Phường Hiệp Thành|26782
26773|Phường Thới An|26773
26776|Phường Tân Chánh Hiệp|26785
26779|Phường An Phú Đông|26767
26782|Phường Tân Thới Hiệp|26782
26785|Phường Trung Mỹ Tây|26785
26787|Phường Tân Hưng Thuận|26791
26788|Phường Đông Hưng Thuận|26791
26791|Phường Tân Thới Nhất|26791
#764|Quận Gò Vấp|Thành phố Hồ Chí Minh
26872|Phường 15|26878
26875|Phường 17|26884
26876|Phường 6|26876
26878|Phường 16|26878
26881|Phường 12|26882
26882|Phường 14|26882
26884|Phường 10|26884
26887|Phường 5|26876
26890|Phường 1|26890
26898|Phường 8|26898
26899|Phường 11|26898
26902|Phường 3|26890
#765|Quận Bình Thạnh|Thành phố Hồ Chí Minh
26905|Phường 13|26905
26908|Phường 11|26905
26911|Phường 27|26911
26914|Phường 26|26929
26917|Phường 12|26929
26920|Phường 25|26956
26923|Phường 5|26905
26926|Phường 7|26944
26929|Phường 14|26929
26941|Phường 2|26944
26944|Phường 1|26944
26950|Phường 17|26944
26953|Phường 19|26956
26956|Phường 22|26956
26962|Phường 28|26911
#766|Quận Tân Bình|Thành phố Hồ Chí Minh
26965|Phường 2|26977
26968|Phường 4|26968
26971|Phường 12|26983
26974|Phường 13|27004
26977|Phường 1|26977
26980|Phường 3|26977
26983|Phường 11|26983
26986|Phường 7|26968
26989|Phường 5|26968
26992|Phường 10|26983
26995|Phường 6|26995
26998|Phường 8|26995
27001|Phường 9|26995
27004|Phường 14|27004
27007|Phường 15|27004|27007
#767|Quận Tân Phú|Thành phố Hồ Chí Minh
27010|Phường Tân Sơn Nhì|27019
27013|Phường Tây Thạnh|27013
27016|Phường Sơn Kỳ|27439|27019|27013
27019|Phường Tân Quý|27022|27019
27022|Phường Tân Thành|27022|27031|27019
27025|Phường Phú Thọ Hòa|27022
27028|Phường Phú Thạnh|27028
27031|Phường Phú Trung|27031
27034|Phường Hòa Thạnh|27031
27037|Phường Hiệp Tân|27028
27040|Phường Tân Thới Hòa|27028|27031
#768|Quận Phú Nhuận|Thành phố Hồ Chí Minh
27043|Phường 4|27043
27046|Phường 5|27043
27049|Phường 9|27043
27052|Phường 7|27058
27058|Phường 1|27058
27061|Phường 2|27058
27064|Phường 8|27073
27070|Phường 10|27073
27073|Phường 11|27073
27076|Phường 15|27058|27073
27085|Phường 13|27073
#769|Thành phố Thủ Đức|Thành phố Hồ Chí Minh
26794|Phường Linh Xuân|26800
26797|Phường Bình Chiểu|26803
26800|Phường Linh Trung|26800
26803|Phường Tam Bình|26803
26806|Phường Tam Phú|26803
26809|Phường Hiệp Bình Phước|26809
26812|Phường Hiệp Bình Chánh|26809
26815|Phường Linh Chiểu|26824
26818|Phường Linh Tây|26800|26824
26821|Phường Linh Đông|26809|26824
26824|Phường Bình Thọ|26824
26827|Phường Trường Thọ|26824
26830|Phường Long Bình|26833
26833|Phường Long Thạnh Mỹ|26833|26842
26836|Phường Tân Phú|26842
26839|Phường Hiệp Phú|26842
26842|Phường Tăng Nhơn Phú A|26842
26845|Phường Tăng Nhơn Phú B|26842
26848|Phường Phước Long B|26848
26851|Phường Phước Long A|26848
26854|Phường Trường Thạnh|26857
26857|Phường Long Phước|26857
26860|Phường Long Trường|26860
26863|Phường Phước Bình|26848
26866|Phường Phú Hữu|26860
27088|Phường Thảo Điền|27094
27091|Phường An Phú|27094|27097
27094|Phường An Khánh|27094
27097|Phường Bình Trưng Đông|27097
27100|Phường Bình Trưng Tây|27097
27109|Phường Cát Lái|27112
27112|Phường Thạnh Mỹ Lợi|27112
27115|Phường An Lợi Đông|27094
27118|Phường Thủ Thiêm|27094
#770|Quận 3|Thành phố Hồ Chí Minh
27127|Phường 14|27142
27130|Phường 12|27142
27133|Phường 11|27142
27139|Phường Võ Thị Sáu|27139
27142|Phường 9|27142
27148|Phường 4|27154|27139
27151|Phường 5|27154
27154|Phường 3|27154
27157|Phường 2|27154
27160|Phường 1|27154
#771|Quận 10|Thành phố Hồ Chí Minh
27163|Phường 15|27163
27166|Phường 13|27163
27169|Phường 14|27169|27163
27172|Phường 12|27163
27178|Phường 10|27190
27181|Phường 9|27190
27184|Phường 1|27190
27187|Phường 8|27169
27190|Phường 2|27190
27193|Phường 4|27190
27202|Phường 6|27169
#772|Quận 11|Thành phố Hồ Chí Minh
27208|Phường 15|27226
27211|Phường 5|27211
27214|Phường 14|27211
27220|Phường 3|27232
27226|Phường 11|27226
27229|Phường 8|27232|27226
27232|Phường 10|27232
27238|Phường 7|27238
27247|Phường 1|27238
27253|Phường 16|27238
#773|Quận 4|Thành phố Hồ Chí Minh
27259|Phường 13|27259
27265|Phường 9|27265
27271|Phường 8|27265
27277|Phường 18|27259
27283|Phường 4|27265|27286
27286|Phường 3|27286
27289|Phường 16|27259
27292|Phường 2|27265|27286
27295|Phường 15|27265|27259
27298|Phường 1|27286
#774|Quận 5|Thành phố Hồ Chí Minh
27301|Phường 4|27301
27304|Phường 9|27316
27307|Phường 2|27301
27310|Phường 12|27343
27316|Phường 7|27316
27325|Phường 1|27301
27328|Phường 11|27343
27331|Phường 14|27343
27334|Phường 5|27316
27343|Phường 13|27343
#775|Quận 6|Thành phố Hồ Chí Minh
27346|Phường 14|27349
27349|Phường 13|27349
27352|Phường 9|27367
27358|Phường 12|27349
27364|Phường 11|27364
27367|Phường 2|27367
27373|Phường 1|27373
27376|Phường 8|27373
27382|Phường 7|27373
27385|Phường 10|27364
#776|Quận 8|Thành phố Hồ Chí Minh
27397|Phường Rạch Ông|27418
27403|Phường Hưng Phú|27418
27409|Phường 4|27418
27415|Phường Xóm Củi|27427
27418|Phường 5|27424|27418
27421|Phường 14|27427
27424|Phường 6|27424
27427|Phường 15|27427
27430|Phường 16|27364|27427|27595
27433|Phường 7|27424|27619
#777|Quận Bình Tân|Thành phố Hồ Chí Minh
27436|Phường Bình Hưng Hòa|27439
27439|Phường Bình Hưng Hòa A|27439|27448
27442|Phường Bình Hưng Hòa B|27442
27445|Phường Bình Trị Đông|27448
27448|Phường Bình Trị Đông A|27442|27448
27451|Phường Bình Trị Đông B|27460
27454|Phường Tân Tạo|27442|27457|27604
27457|Phường Tân Tạo A|27457|27595
27460|Phường An Lạc|27460
27463|Phường An Lạc A|27460
#778|Quận 7|Thành phố Hồ Chí Minh
27466|Phường Tân Thuận Đông|27478
27469|Phường Tân Thuận Tây|27478
27472|Phường Tân Kiểng|27475
27475|Phường Tân Hưng|27475
27478|Phường Bình Thuận|27478
27481|Phường Tân Quy|27475
27484|Phường Phú Thuận|27484
27487|Phường Tân Phú|27487
27490|Phường Tân Phong|27475
27493|Phường Phú Mỹ|27484|27487
#783|Huyện Củ Chi|Thành phố Hồ Chí Minh
27496|Thị trấn Củ Chi|27496
27499|Xã Phú Mỹ Hưng|27508
27502|Xã An Phú|27508
27505|Xã Trung Lập Thượng|27526
27508|Xã An Nhơn Tây|27508
27511|Xã Nhuận Đức|27511
27514|Xã Phạm Văn Cội|27511
27517|Xã Phú Hòa Đông|27541
27520|Xã Trung Lập Hạ|27511
27523|Xã Trung An|27544
27526|Xã Phước Thạnh|27526
27529|Xã Phước Hiệp|27496
27532|Xã Tân An Hội|27496
27535|Xã Phước Vĩnh An|27553
27538|Xã Thái Mỹ|27526
27541|Xã Tân Thạnh Tây|27541
27544|Xã Hòa Phú|27544
27547|Xã Tân Thạnh Đông|27541
27550|Xã Bình Mỹ|27544
27553|Xã Tân Phú Trung|27553
27556|Xã Tân Thông Hội|27553
#784|Huyện Hóc Môn|Thành phố Hồ Chí Minh
27559|Thị trấn Hóc Môn|27559
27562|Xã Tân Hiệp|27559
27565|Xã Nhị Bình|27568
27568|Xã Đông Thạnh|27568
27571|Xã Tân Thới Nhì|27577
27574|Xã Thới Tam Thôn|27568
27577|Xã Xuân Thới Sơn|27577
27580|Xã Tân Xuân|27559
27583|Xã Xuân Thới Đông|27577
27586|Xã Trung Chánh|27592
27589|Xã Xuân Thới Thượng|27592
27592|Xã Bà Điểm|27592
#785|Huyện Bình Chánh|Thành phố Hồ Chí Minh
27595|Thị trấn Tân Túc|27595
27598|Xã Phạm Văn Hai|27604|27601
27601|Xã Vĩnh Lộc A|27601
27604|Xã Vĩnh Lộc B|27604
27607|Xã Bình Lợi|27610
27610|Xã Lê Minh Xuân|27610
27613|Xã Tân Nhựt|27595
27616|Xã Tân Kiên|27457|27595
27619|Xã Bình Hưng|27619
27622|Xã Phong Phú|27619
27625|Xã An Phú Tây|27637|27424
27628|Xã Hưng Long|27628
27631|Xã Đa Phước|27628
27634|Xã Tân Quý Tây|27637
27637|Xã Bình Chánh|27637
27640|Xã Qui Đức|27628
#786|Huyện Nhà Bè|Thành phố Hồ Chí Minh
27643|Thị trấn Nhà Bè|27655
27646|Xã Phước Kiển|27655
27649|Xã Phước Lộc|27655
27652|Xã Nhơn Đức|27658
27655|Xã Phú Xuân|27655
27658|Xã Long Thới|27658
27661|Xã Hiệp Phước|27658
#787|Huyện Cần Giờ|Thành phố Hồ Chí Minh
27664|Thị trấn Cần Thạnh|27664
27667|Xã Bình Khánh|27667
27670|Xã Tam Thôn Hiệp|27667
27673|Xã An Thới Đông|27673|27667
27676|Xã Thạnh An|27676
27679|Xã Long Hòa|27664
27682|Xã Lý Nhơn|27673
`,
};
