import type { ProvinceData } from "../province";

/** Tỉnh Hưng Yên. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "33",
  name: "Tỉnh Hưng Yên",
  communes: `
12619|Xã Diên Hà
11953|Phường Phố Hiến
11977|Xã Tân Hưng
11980|Phường Hồng Châu
11983|Phường Sơn Nam
11992|Xã Lạc Đạo
11995|Xã Đại Đồng
12004|Xã Như Quỳnh
12019|Xã Văn Giang
12025|Xã Phụng Công
12031|Xã Nghĩa Trụ
12049|Xã Mễ Sở
12064|Xã Nguyễn Văn Linh
12070|Xã Hoàn Long
12073|Xã Yên Mỹ
12091|Xã Việt Yên
12103|Phường Mỹ Hào
12127|Phường Thượng Hồng
12133|Phường Đường Hào
12142|Xã Ân Thi
12148|Xã Phạm Ngũ Lão
12166|Xã Xuân Trúc
12184|Xã Nguyễn Trãi
12196|Xã Hồng Quang
12205|Xã Khoái Châu
12223|Xã Triệu Việt Vương
12238|Xã Việt Tiến
12247|Xã Châu Ninh
12271|Xã Chí Minh
12280|Xã Lương Bằng
12286|Xã Nghĩa Dân
12313|Xã Đức Hợp
12322|Xã Hiệp Cường
12337|Xã Hoàng Hoa Thám
12361|Xã Tiên Hoa
12364|Xã Tiên Lữ
12391|Xã Quang Hưng
12406|Xã Đoàn Đào
12424|Xã Tiên Tiến
12427|Xã Tống Trân
12452|Phường Trần Hưng Đạo
12454|Phường Trần Lãm
12466|Phường Vũ Phúc
12472|Xã Quỳnh Phụ
12499|Xã A Sào
12511|Xã Minh Thọ
12517|Xã Ngọc Lâm
12523|Xã Phụ Dực
12526|Xã Đồng Bằng
12532|Xã Nguyễn Du
12577|Xã Quỳnh An
12583|Xã Tân Tiến
12586|Xã Hưng Hà
12595|Xã Ngự Thiên
12613|Xã Long Hưng
12631|Xã Thần Khê
12634|Xã Tiên La
12676|Xã Lê Quý Đôn
12685|Xã Hồng Minh
12688|Xã Đông Hưng
12694|Xã Bắc Đông Hưng
12700|Xã Bắc Tiên Hưng
12736|Xã Đông Tiên Hưng
12745|Xã Bắc Đông Quan
12754|Xã Tiên Hưng
12763|Xã Nam Tiên Hưng
12775|Xã Nam Đông Hưng
12793|Xã Đông Quan
12817|Phường Trà Lý
12826|Xã Thái Thuỵ
12850|Xã Tây Thuỵ Anh
12859|Xã Bắc Thuỵ Anh
12862|Xã Đông Thuỵ Anh
12865|Xã Thuỵ Anh
12904|Xã Nam Thuỵ Anh
12916|Xã Bắc Thái Ninh
12919|Xã Tây Thái Ninh
12922|Xã Thái Ninh
12943|Xã Đông Thái Ninh
12961|Xã Nam Thái Ninh
12970|Xã Tiền Hải
12988|Xã Đông Tiền Hải
13003|Xã Đồng Châu
13021|Xã Ái Quốc
13039|Xã Tây Tiền Hải
13057|Xã Nam Cường
13063|Xã Nam Tiền Hải
13066|Xã Hưng Phú
13075|Xã Kiến Xương
13093|Xã Trà Giang
13096|Xã Bình Nguyên
13120|Xã Lê Lợi
13132|Xã Quang Lịch
13141|Xã Vũ Quý
13159|Xã Hồng Vũ
13183|Xã Bình Thanh
13186|Xã Bình Định
13192|Xã Vũ Thư
13219|Xã Vạn Xuân
13222|Xã Thư Trì
13225|Phường Thái Bình
13246|Xã Tân Thuận
13264|Xã Thư Vũ
13279|Xã Vũ Tiên
`,
  predecessors: `
#323|Thành phố Hưng Yên|Tỉnh Hưng Yên
11950|Phường Lam Sơn|11983
11953|Phường Hiến Nam|11953
11956|Phường An Tảo|11953
11959|Phường Lê Lợi|11953
11962|Phường Minh Khai|11953
11968|Phường Hồng Châu|11980
11971|Xã Trung Nghĩa|11953
11974|Xã Liên Phương|11953
11977|Xã Phương Nam|11977
11980|Xã Quảng Châu|11980
11983|Xã Bảo Khê|11983
12331|Xã Phú Cường|11983
12334|Xã Hùng Cường|11983
12385|Xã Tân Hưng|11977
12388|Xã Hoàng Hanh|11980
#325|Huyện Văn Lâm|Tỉnh Hưng Yên
11986|Thị trấn Như Quỳnh|12004
11989|Xã Lạc Đạo|11995|11992
11992|Xã Chỉ Đạo|11992
11995|Xã Đại Đồng|11995
11998|Xã Việt Hưng|11995
12001|Xã Tân Quang|12004
12004|Xã Đình Dù|11995|12004
12007|Xã Minh Hải|11992
12010|Xã Lương Tài|11995
12013|Xã Trưng Trắc|12004
12016|Xã Lạc Hồng|12004
#326|Huyện Văn Giang|Tỉnh Hưng Yên
12019|Thị trấn Văn Giang|12019
12022|Xã Xuân Quan|12025
12025|Xã Cửu Cao|12025
12028|Xã Phụng Công|12025
12031|Xã Nghĩa Trụ|12031
12034|Xã Long Hưng|12031
12037|Xã Vĩnh Khúc|12031
12040|Xã Liên Nghĩa|12019
12043|Xã Tân Tiến|12019
12046|Xã Thắng Lợi|12049
12049|Xã Mễ Sở|12049
#327|Huyện Yên Mỹ|Tỉnh Hưng Yên
12052|Thị trấn Yên Mỹ|12073
12055|Xã Nguyễn Văn Linh|12064
12061|Xã Đồng Than|12070
12064|Xã Ngọc Long|12064
12067|Xã Liêu Xá|12064
12070|Xã Hoàn Long|12070
12073|Xã Tân Lập|12073
12076|Xã Thanh Long|12091
12079|Xã Yên Phú|12091
12085|Xã Trung Hòa|12073
12091|Xã Việt Yên|12091
12100|Xã Tân Minh|12073
#328|Thị xã Mỹ Hào|Tỉnh Hưng Yên
12103|Phường Bần Yên Nhân|12103
12106|Phường Phan Đình Phùng|12103
12109|Xã Cẩm Xá|12103
12112|Xã Dương Quang|12127
12115|Xã Hòa Phong|12127
12118|Phường Nhân Hòa|12103
12121|Phường Dị Sử|12133
12124|Phường Bạch Sam|12127
12127|Phường Minh Đức|12127
12130|Phường Phùng Chí Kiên|12133
12133|Xã Xuân Dục|12133
12136|Xã Ngọc Lâm|12133
12139|Xã Hưng Long|12133
#329|Huyện Ân Thi|Tỉnh Hưng Yên
12142|Thị trấn Ân Thi|12142
12145|Xã Phù Ủng|12148
12148|Xã Bắc Sơn|12148
12151|Xã Bãi Sậy|12148
12154|Xã Đào Dương|12148
12157|Xã Quang Vinh|12142
12160|Xã Vân Du|12166
12166|Xã Xuân Trúc|12166
12169|Xã Hoàng Hoa Thám|12142
12172|Xã Quảng Lãng|12166
12175|Xã Đa Lộc|12184
12178|Xã Đặng Lễ|12184
12181|Xã Cẩm Ninh|12184
12184|Xã Nguyễn Trãi|12184
12190|Xã Hồ Tùng Mậu|12196
12193|Xã Tiền Phong|12196
12196|Xã Hồng Quang|12196
12202|Xã Hạ Lễ|12196
#330|Huyện Khoái Châu|Tỉnh Hưng Yên
12205|Thị trấn Khoái Châu|12205
12208|Xã Đông Tảo|12070
12211|Xã Bình Minh|12049
12214|Xã Phạm Hồng Thái|12223
12220|Xã Ông Đình|12223
12223|Xã Tân Dân|12223
12226|Xã Tứ Dân|12247
12229|Xã An Vĩ|12223
12232|Xã Đông Kết|12205
12238|Xã Dân Tiến|12238
12244|Xã Đồng Tiến|12238
12247|Xã Tân Châu|12247
12250|Xã Liên Khê|12205
12253|Xã Phùng Hưng|12205
12256|Xã Việt Hòa|12238
12259|Xã Đông Ninh|12247
12262|Xã Đại Tập|12247
12265|Xã Chí Minh|12271
12271|Xã Thuần Hưng|12271
12274|Xã Nguyễn Huệ|12271
#331|Huyện Kim Động|Tỉnh Hưng Yên
12280|Thị trấn Lương Bằng|12280
12283|Xã Nghĩa Dân|12286
12286|Xã Toàn Thắng|12286
12289|Xã Vĩnh Xá|12286
12292|Xã Phạm Ngũ Lão|12280
12295|Xã Phú Thọ|12313
12298|Xã Đồng Thanh|12286
12301|Xã Song Mai|12322
12304|Xã Chính Nghĩa|12280
12313|Xã Mai Động|12313
12316|Xã Đức Hợp|12313
12319|Xã Hùng An|12322
12322|Xã Ngọc Thanh|12322|11983
12325|Xã Diên Hồng|12280
12328|Xã Hiệp Cường|12322
#332|Huyện Tiên Lữ|Tỉnh Hưng Yên
12337|Thị trấn Vương|12337
12340|Xã Hưng Đạo|12337
12346|Xã Nhật Tân|12337
12352|Xã Lệ Xá|12361
12355|Xã An Viên|12337
12361|Xã Trung Dũng|12361
12364|Xã Hải Thắng|12364
12367|Xã Thủ Sỹ|11977
12370|Xã Thiện Phiến|12364
12373|Xã Thụy Lôi|12364
12376|Xã Cương Chính|12361
#333|Huyện Phù Cừ|Tỉnh Hưng Yên
12391|Thị trấn Trần Cao|12391
12394|Xã Minh Tân|12391
12397|Xã Phan Sào Nam|12406
12400|Xã Quang Hưng|12391
12403|Xã Minh Hoàng|12406
12406|Xã Đoàn Đào|12406
12409|Xã Tống Phan|12391
12412|Xã Đình Cao|12424
12415|Xã Nhật Quang|12424
12421|Xã Tam Đa|12427
12424|Xã Tiên Tiến|12424
12427|Xã Nguyên Hòa|12427
12430|Xã Tống Trân|12427
#336|Thành phố Thái Bình|Tỉnh Thái Bình
12433|Phường Lê Hồng Phong|13225
12436|Phường Bồ Xuyên|13225
12439|Phường Đề Thám|12452
12442|Phường Kỳ Bá|12454
12445|Phường Quang Trung|12452
12448|Phường Phú Khánh|12466
12451|Phường Tiền Phong|13225
12452|Phường Trần Hưng Đạo|12452
12454|Phường Trần Lãm|12454
12457|Xã Đông Hòa|12817
12460|Phường Hoàng Diệu|12817
12463|Xã Phú Xuân|12452
12466|Xã Vũ Phúc|12466
12469|Xã Vũ Chính|12454
12817|Xã Đông Mỹ|12817
12820|Xã Đông Thọ|12817
13084|Xã Vũ Đông|12454
13108|Xã Vũ Lạc|12454
13225|Xã Tân Bình|13225
#338|Huyện Quỳnh Phụ|Tỉnh Thái Bình
12472|Thị trấn Quỳnh Côi|12472
12475|Xã An Khê|12499
12478|Xã An Đồng|12499
12481|Xã Quỳnh Hoa|12511
12484|Xã Quỳnh Lâm|12517
12487|Xã Quỳnh Thọ|12511
12490|Xã An Hiệp|12499
12493|Xã Quỳnh Hoàng|12517
12496|Xã Quỳnh Giao|12511
12499|Xã An Thái|12499
12502|Xã An Cầu|12526
12505|Xã Quỳnh Hồng|12472
12508|Xã Quỳnh Khê|12532
12511|Xã Quỳnh Minh|12511
12514|Xã An Ninh|12523
12517|Xã Quỳnh Ngọc|12517
12520|Xã Quỳnh Hải|12472
12523|Thị trấn An Bài|12523
12526|Xã An Ấp|12526
12529|Xã Quỳnh Hội|12472
12532|Xã Châu Sơn|12532
12535|Xã Quỳnh Mỹ|12472
12538|Xã An Quý|12526
12541|Xã An Thanh|12523
12547|Xã An Vũ|12523
12550|Xã An Lễ|12526
12553|Xã Quỳnh Hưng|12472
12559|Xã An Mỹ|12523
12562|Xã Quỳnh Nguyên|12532
12565|Xã An Vinh|12577
12571|Xã An Dục|12583
12574|Xã Đông Hải|12577
12577|Xã Trang Bảo Xá|12577
12580|Xã An Tràng|12583
12583|Xã Đồng Tiến|12583
#339|Huyện Hưng Hà|Tỉnh Thái Bình
12586|Thị trấn Hưng Hà|12586
12589|Xã Quang Trung|12619
12592|Xã Tân Lễ|12613
12595|Xã Cộng Hòa|12595
12601|Xã Canh Tân|12595
12604|Xã Hòa Tiến|12595
12610|Xã Tân Tiến|12634
12613|Thị trấn Hưng Nhân|12613
12616|Xã Đoan Hùng|12634
12619|Xã Duyên Hải|12619
12622|Xã Tân Hòa|12595
12625|Xã Văn Cẩm|12619
12628|Xã Bắc Sơn|12631
12631|Xã Đông Đô|12631
12634|Xã Phúc Khánh|12634
12637|Xã Liên Hiệp|12613
12640|Xã Tây Đô|12631
12643|Xã Thống Nhất|12586
12646|Xã Tiến Đức|12613
12649|Xã Thái Hưng|12613
12652|Xã Thái Phương|12634
12655|Xã Hòa Bình|12586
12656|Xã Chi Lăng|12631
12658|Xã Minh Khai|12586
12661|Xã Hồng An|12676
12664|Xã Kim Trung|12586
12667|Xã Hồng Lĩnh|12586
12670|Xã Minh Tân|12676
12673|Xã Văn Lang|12586
12676|Xã Độc Lập|12676
12679|Xã Chí Hòa|12685
12682|Xã Minh Hòa|12685
12685|Xã Hồng Minh|12685
#340|Huyện Đông Hưng|Tỉnh Thái Bình
12688|Thị trấn Đông Hưng|12688
12694|Xã Đông Phương|12694
12700|Xã Liên An Đô|12700
12703|Xã Đông Sơn|12688
12706|Xã Đông Cường|12694
12709|Xã Phú Lương|12700
12712|Xã Mê Linh|12700
12715|Xã Lô Giang|12700
12718|Xã Đông La|12688
12721|Xã Minh Tân|12754
12724|Xã Đông Xá|12694
12730|Xã Nguyên Xá|12688
12736|Xã Phong Dương Tiến|12736
12739|Xã Hồng Việt|12754
12745|Xã Hà Giang|12745
12748|Xã Đông Kinh|12745
12751|Xã Đông Hợp|12688
12754|Xã Thăng Long|12754
12757|Xã Đông Các|12688
12760|Xã Phú Châu|12736
12763|Xã Liên Hoa|12763
12769|Xã Đông Tân|12793
12772|Xã Đông Vinh|12745
12775|Xã Xuân Quang Động|12775
12778|Xã Hồng Bạch|12754
12784|Xã Trọng Quan|12763
12790|Xã Hồng Giang|12763
12793|Xã Đông Quan|12793
12802|Xã Đông Á|12793
12808|Xã Đông Hoàng|12775
12811|Xã Đông Dương|12817
12823|Xã Minh Phú|12763
#341|Huyện Thái Thụy|Tỉnh Thái Bình
12826|Thị trấn Diêm Điền|12826
12832|Xã Thụy Trường|12862
12841|Xã Hồng Dũng|12862
12844|Xã Thụy Quỳnh|12859
12847|Xã An Tân|12862
12850|Xã Thụy Ninh|12850
12853|Xã Thụy Hưng|12865
12856|Xã Thụy Việt|12859
12859|Xã Thụy Văn|12859
12862|Xã Thụy Xuân|12862
12865|Xã Dương Phúc|12865
12868|Xã Thụy Trình|12826
12871|Xã Thụy Bình|12826
12874|Xã Thụy Chính|12850
12877|Xã Thụy Dân|12850
12880|Xã Thụy Hải|12826
12889|Xã Thụy Liên|12826
12892|Xã Thụy Duyên|12904
12898|Xã Thụy Thanh|12904
12901|Xã Thụy Sơn|12865
12904|Xã Thụy Phong|12904
12907|Xã Thái Thượng|12922
12910|Xã Thái Nguyên|12922
12916|Xã Dương Hồng Thủy|12916
12919|Xã Thái Giang|12919
12922|Xã Hòa An|12922
12925|Xã Sơn Hà|12919
12934|Xã Thái Phúc|12916
12937|Xã Thái Hưng|12922
12940|Xã Thái Đô|12943
12943|Xã Thái Xuyên|12943
12949|Xã Mỹ Lộc|12943
12958|Xã Tân Học|12943
12961|Xã Thái Thịnh|12961
12964|Xã Thuần Thành|12961
12967|Xã Thái Thọ|12961
#342|Huyện Tiền Hải|Tỉnh Thái Bình
12970|Thị trấn Tiền Hải|12970
12976|Xã Đông Trà|12988
12979|Xã Đông Long|12988
12985|Xã Vũ Lăng|12970
12988|Xã Đông Xuyên|12988
12991|Xã Tây Lương|12970
12994|Xã Tây Ninh|12970
12997|Xã Đông Quang|12988
13000|Xã Đông Hoàng|13003
13003|Xã Đông Minh|13003
13012|Xã An Ninh|12970
13018|Xã Đông Cơ|13003
13021|Xã Tây Giang|13021
13024|Xã Đông Lâm|13003
13027|Xã Phương Công|13039
13030|Xã Ái Quốc|13021
13036|Xã Nam Cường|13057
13039|Xã Vân Trường|13039
13045|Xã Nam Chính|13057
13048|Xã Bắc Hải|13039
13051|Xã Nam Thịnh|13057
13054|Xã Nam Hà|13063
13057|Xã Nam Tiến|13057
13060|Xã Nam Trung|13066
13063|Xã Nam Hồng|13063
13066|Xã Nam Hưng|13066
13069|Xã Nam Hải|13063
13072|Xã Nam Phú|13066
#343|Huyện Kiến Xương|Tỉnh Thái Bình
13075|Thị trấn Kiến Xương|13075
13078|Xã Trà Giang|13093
13081|Xã Quốc Tuấn|13093
13087|Xã An Bình|13096
13090|Xã Tây Sơn|12454
13093|Xã Hồng Thái|13093
13096|Xã Bình Nguyên|13096
13102|Xã Lê Lợi|13120
13111|Xã Vũ Lễ|13132
13114|Xã Thanh Tân|13096
13120|Xã Thống Nhất|13120
13126|Xã Vũ Ninh|13141
13129|Xã Vũ An|13141
13132|Xã Quang Lịch|13132
13135|Xã Hòa Bình|13132
13138|Xã Bình Minh|13075
13141|Xã Vũ Quý|13141
13144|Xã Quang Bình|13075
13150|Xã Vũ Trung|13141
13156|Xã Vũ Công|13159
13159|Xã Hồng Vũ|13159
13162|Xã Quang Minh|13075
13165|Xã Quang Trung|13075
13171|Xã Minh Quang|13183
13177|Xã Minh Tân|13183
13180|Xã Nam Bình|13186
13183|Xã Bình Thanh|13183
13186|Xã Bình Định|13186
13189|Xã Hồng Tiến|13186
#344|Huyện Vũ Thư|Tỉnh Thái Bình
13192|Thị trấn Vũ Thư|13192
13195|Xã Hồng Lý|13219
13198|Xã Đồng Thanh|13219
13201|Xã Xuân Hòa|13219
13204|Xã Hiệp Hòa|13222
13207|Xã Phúc Thành|13225
13210|Xã Tân Phong|13225
13213|Xã Song Lãng|13222
13216|Xã Tân Hòa|13225
13219|Xã Việt Hùng|13219
13222|Xã Minh Lãng|13222
13228|Xã Minh Khai|13192
13231|Xã Dũng Nghĩa|13192
13234|Xã Minh Quang|13192
13237|Xã Tam Quang|13192
13240|Xã Tân Lập|13246
13243|Xã Bách Thuận|13246
13246|Xã Tự Tân|13246
13249|Xã Song An|12466
13252|Xã Trung An|12466
13255|Xã Vũ Hội|13264
13258|Xã Hòa Bình|13192
13261|Xã Nguyên Xá|12466
13264|Xã Việt Thuận|13264
13267|Xã Vũ Vinh|13264
13270|Xã Vũ Đoài|13279
13273|Xã Vũ Tiến|13279
13276|Xã Vũ Vân|13264
13279|Xã Duy Nhất|13279
13282|Xã Hồng Phong|13279
`,
};
