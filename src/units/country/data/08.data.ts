import type { ProvinceData } from "../province";

/** Tỉnh Tuyên Quang. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "08",
  name: "Tỉnh Tuyên Quang",
  communes: `
00691|Phường Hà Giang 2
00694|Phường Hà Giang 1
00700|Xã Ngọc Đường
00706|Xã Phú Linh
00715|Xã Lũng Cú
00721|Xã Đồng Văn
00733|Xã Sà Phìn
00745|Xã Phố Bảng
00763|Xã Lũng Phìn
00769|Xã Mèo Vạc
00778|Xã Sơn Vĩ
00787|Xã Sủng Máng
00802|Xã Khâu Vai
00808|Xã Tát Ngà
00817|Xã Niêm Sơn
00820|Xã Yên Minh
00829|Xã Thắng Mố
00832|Xã Bạch Đích
00847|Xã Mậu Duệ
00859|Xã Ngọc Long
00865|Xã Đường Thượng
00871|Xã Du Già
00874|Xã Quản Bạ
00883|Xã Cán Tỷ
00889|Xã Nghĩa Thuận
00892|Xã Tùng Vài
00901|Xã Lùng Tám
00913|Xã Vị Xuyên
00919|Xã Minh Tân
00922|Xã Thuận Hoà
00925|Xã Tùng Bá
00928|Xã Thanh Thuỷ
00937|Xã Lao Chải
00952|Xã Cao Bồ
00958|Xã Thượng Sơn
00967|Xã Việt Lâm
00970|Xã Linh Hồ
00976|Xã Bạch Ngọc
00982|Xã Minh Sơn
00985|Xã Giáp Trung
00991|Xã Bắc Mê
00994|Xã Minh Ngọc
01006|Xã Yên Cường
01012|Xã Đường Hồng
01021|Xã Hoàng Su Phì
01024|Xã Bản Máy
01033|Xã Thàng Tín
01051|Xã Tân Tiến
01057|Xã Pờ Ly Ngài
01075|Xã Nậm Dịch
01084|Xã Hồ Thầu
01090|Xã Thông Nguyên
01096|Xã Pà Vầy Sủ
01108|Xã Xín Mần
01117|Xã Trung Thịnh
01141|Xã Nấm Dẩn
01144|Xã Quảng Nguyên
01147|Xã Khuôn Lùng
01153|Xã Bắc Quang
01156|Xã Vĩnh Tuy
01165|Xã Đồng Tâm
01171|Xã Tân Quang
01180|Xã Bằng Hành
01192|Xã Liên Hiệp
01201|Xã Hùng An
01216|Xã Đồng Yên
01225|Xã Tiên Nguyên
01234|Xã Yên Thành
01237|Xã Quang Bình
01243|Xã Tân Trịnh
01246|Xã Bằng Lang
01255|Xã Xuân Giang
01261|Xã Tiên Yên
02212|Phường Nông Tiến
02215|Phường Minh Xuân
02221|Xã Nà Hang
02239|Xã Thượng Nông
02245|Xã Côn Lôn
02248|Xã Yên Hoa
02260|Xã Hồng Thái
02266|Xã Lâm Bình
02269|Xã Thượng Lâm
02287|Xã Chiêm Hoá
02296|Xã Bình An
02302|Xã Minh Quang
02305|Xã Trung Hà
02308|Xã Tân Mỹ
02317|Xã Yên Lập
02320|Xã Tân An
02332|Xã Kiên Đài
02350|Xã Kim Bình
02353|Xã Hoà An
02359|Xã Tri Phú
02365|Xã Yên Nguyên
02374|Xã Hàm Yên
02380|Xã Bạch Xa
02392|Xã Phù Lưu
02398|Xã Yên Phú
02404|Xã Bình Xa
02407|Xã Thái Sơn
02419|Xã Thái Hoà
02425|Xã Hùng Đức
02434|Xã Lực Hành
02437|Xã Kiến Thiết
02449|Xã Xuân Vân
02455|Xã Hùng Lợi
02458|Xã Trung Sơn
02470|Xã Tân Long
02473|Xã Yên Sơn
02494|Xã Thái Bình
02509|Phường Mỹ Lâm
02512|Phường An Tường
02524|Phường Bình Thuận
02530|Xã Nhữ Khê
02536|Xã Sơn Dương
02545|Xã Tân Trào
02548|Xã Bình Ca
02554|Xã Minh Thanh
02572|Xã Đông Thọ
02578|Xã Tân Thanh
02608|Xã Hồng Sơn
02611|Xã Phú Lương
02620|Xã Sơn Thuỷ
02623|Xã Trường Sinh
`,
  predecessors: `
#024|Thành phố Hà Giang|Tỉnh Hà Giang
00688|Phường Quang Trung|00694|00691
00691|Phường Trần Phú|00691
00692|Phường Ngọc Hà|00691
00694|Phường Nguyễn Trãi|00694
00697|Phường Minh Khai|00691
00700|Xã Ngọc Đường|00700
00946|Xã Phương Độ|00694
00949|Xã Phương Thiện|00694
#026|Huyện Đồng Văn|Tỉnh Hà Giang
00712|Thị trấn Phố Bảng|00745
00715|Xã Lũng Cú|00715
00718|Xã Má Lé|00715
00721|Thị trấn Đồng Văn|00721
00724|Xã Lũng Táo|00715
00727|Xã Phố Là|00745
00730|Xã Thài Phìn Tủng|00721
00733|Xã Sủng Là|00733
00736|Xã Sà Phìn|00733
00739|Xã Tả Phìn|00721
00742|Xã Tả Lủng|00721
00745|Xã Phố Cáo|00745
00748|Xã Sính Lủng|00733
00751|Xã Sảng Tủng|00733
00754|Xã Lũng Thầu|00745
00757|Xã Hố Quáng Phìn|00763
00760|Xã Vần Chải|00820
00763|Xã Lũng Phìn|00763
00766|Xã Sủng Trái|00763
#027|Huyện Mèo Vạc|Tỉnh Hà Giang
00769|Thị trấn Mèo Vạc|00769
00772|Xã Thượng Phùng|00778
00775|Xã Pải Lủng|00721
00778|Xã Xín Cái|00778
00781|Xã Pả Vi|00769
00784|Xã Giàng Chu Phìn|00769
00787|Xã Sủng Trà|00787
00790|Xã Sủng Máng|00787
00793|Xã Sơn Vĩ|00778
00796|Xã Tả Lủng|00769
00799|Xã Cán Chu Phìn|00802
00802|Xã Lũng Pù|00802
00805|Xã Lũng Chinh|00787
00808|Xã Tát Ngà|00808
00811|Xã Nậm Ban|00808
00814|Xã Khâu Vai|00802
00815|Xã Niêm Tòng|00817
00817|Xã Niêm Sơn|00817
#028|Huyện Yên Minh|Tỉnh Hà Giang
00820|Thị trấn Yên Minh|00820
00823|Xã Thắng Mố|00829
00826|Xã Phú Lũng|00832
00829|Xã Sủng Cháng|00829
00832|Xã Bạch Đích|00832
00835|Xã Na Khê|00832
00838|Xã Sủng Thài|00829
00841|Xã Hữu Vinh|00820
00844|Xã Lao Và Chải|00820
00847|Xã Mậu Duệ|00847
00850|Xã Đông Minh|00820
00853|Xã Mậu Long|00847
00856|Xã Ngam La|00847
00859|Xã Ngọc Long|00859
00862|Xã Đường Thượng|00865
00865|Xã Lũng Hồ|00865
00868|Xã Du Tiến|00871
00871|Xã Du Già|00871
#029|Huyện Quản Bạ|Tỉnh Hà Giang
00874|Thị trấn Tam Sơn|00874
00877|Xã Bát Đại Sơn|00883
00880|Xã Nghĩa Thuận|00889
00883|Xã Cán Tỷ|00883
00886|Xã Cao Mã Pờ|00892
00889|Xã Thanh Vân|00889
00892|Xã Tùng Vài|00892
00895|Xã Đông Hà|00901
00898|Xã Quản Bạ|00874
00901|Xã Lùng Tám|00901
00904|Xã Quyết Tiến|00874
00907|Xã Tả Ván|00892
00910|Xã Thái An|00901
#030|Huyện Vị Xuyên|Tỉnh Hà Giang
00703|Xã Kim Thạch|00706
00706|Xã Phú Linh|00706
00709|Xã Kim Linh|00706
00913|Thị trấn Vị Xuyên|00913
00916|Thị trấn Nông trường Việt Lâm|00913
00919|Xã Minh Tân|00919
00922|Xã Thuận Hòa|00922
00925|Xã Tùng Bá|00925
00928|Xã Thanh Thủy|00928
00931|Xã Thanh Đức|00937
00934|Xã Phong Quang|00691
00937|Xã Xín Chải|00937
00940|Xã Phương Tiến|00928
00943|Xã Lao Chải|00937
00952|Xã Cao Bồ|00952
00955|Xã Đạo Đức|00913
00958|Xã Thượng Sơn|00958
00961|Xã Linh Hồ|00970
00964|Xã Quảng Ngần|00967
00967|Xã Việt Lâm|00913|00967
00970|Xã Ngọc Linh|00970
00973|Xã Ngọc Minh|00976
00976|Xã Bạch Ngọc|00976
00979|Xã Trung Thành|00970
#031|Huyện Bắc Mê|Tỉnh Hà Giang
00982|Xã Minh Sơn|00982
00985|Xã Giáp Trung|00985
00988|Xã Yên Định|00994|00700
00991|Thị trấn Yên Phú|00991
00994|Xã Minh Ngọc|00994
00997|Xã Yên Phong|00991
01000|Xã Lạc Nông|00991
01003|Xã Phú Nam|01012
01006|Xã Yên Cường|01006
01009|Xã Thượng Tân|00994
01012|Xã Đường Âm|01012
01015|Xã Đường Hồng|01012
01018|Xã Phiêng Luông|01006
#032|Huyện Hoàng Su Phì|Tỉnh Hà Giang
01021|Thị trấn Vinh Quang|01021
01024|Xã Bản Máy|01024
01027|Xã Thàng Tín|01033
01030|Xã Thèn Chu Phìn|01033
01033|Xã Pố Lồ|01033
01036|Xã Bản Phùng|01024
01039|Xã Túng Sán|01051
01042|Xã Chiến Phố|01024
01045|Xã Đản Ván|01021
01048|Xã Tụ Nhân|01021
01051|Xã Tân Tiến|01051
01054|Xã Nàng Đôn|01057
01057|Xã Pờ Ly Ngài|01057
01060|Xã Sán Sả Hồ|01057
01063|Xã Bản Luốc|01021
01066|Xã Ngàm Đăng Vài|01021
01069|Xã Bản Nhùng|01051
01072|Xã Tả Sử Choóng|01075
01075|Xã Nậm Dịch|01075
01081|Xã Hồ Thầu|01084
01084|Xã Nam Sơn|01084
01087|Xã Nậm Ty|01075
01090|Xã Thông Nguyên|01090
01093|Xã Nậm Khòa|01084
#033|Huyện Xín Mần|Tỉnh Hà Giang
01096|Thị trấn Cốc Pài|01096
01099|Xã Nàn Xỉn|01108
01102|Xã Bản Díu|01108
01105|Xã Chí Cà|01108
01108|Xã Xín Mần|01108
01114|Xã Thèn Phàng|01108
01117|Xã Trung Thịnh|01117
01120|Xã Pà Vầy Sủ|01096
01123|Xã Cốc Rế|01117
01126|Xã Thu Tà|01117
01129|Xã Nàn Ma|01096
01132|Xã Tả Nhìu|01141
01135|Xã Bản Ngò|01096
01138|Xã Chế Là|01141
01141|Xã Nấm Dẩn|01141
01144|Xã Quảng Nguyên|01144
01147|Xã Nà Chì|01147
01150|Xã Khuôn Lùng|01147
#034|Huyện Bắc Quang|Tỉnh Hà Giang
01153|Thị trấn Việt Quang|01153
01156|Thị trấn Vĩnh Tuy|01156
01159|Xã Tân Lập|01171
01162|Xã Tân Thành|01171
01165|Xã Đồng Tiến|01165
01168|Xã Đồng Tâm|01165
01171|Xã Tân Quang|01171
01174|Xã Thượng Bình|01165
01177|Xã Hữu Sản|01192
01180|Xã Kim Ngọc|01180
01183|Xã Việt Vinh|01153
01186|Xã Bằng Hành|01180
01189|Xã Quang Minh|01153
01192|Xã Liên Hiệp|01192
01195|Xã Vô Điếm|01180
01198|Xã Việt Hồng|01201
01201|Xã Hùng An|01201
01204|Xã Đức Xuân|01192
01207|Xã Tiên Kiều|01201
01210|Xã Vĩnh Hảo|01156
01213|Xã Vĩnh Phúc|01216
01216|Xã Đồng Yên|01216
01219|Xã Đông Thành|01156
#035|Huyện Quang Bình|Tỉnh Hà Giang
01222|Xã Xuân Minh|01090
01225|Xã Tiên Nguyên|01225
01228|Xã Tân Nam|01237
01231|Xã Bản Rịa|01234
01234|Xã Yên Thành|01234
01237|Thị trấn Yên Bình|01237
01240|Xã Tân Trịnh|01243
01243|Xã Tân Bắc|01243
01246|Xã Bằng Lang|01246
01249|Xã Yên Hà|01246
01252|Xã Hương Sơn|01261
01255|Xã Xuân Giang|01255
01258|Xã Nà Khương|01255
01261|Xã Tiên Yên|01261
01264|Xã Vĩ Thượng|01261
#070|Thành phố Tuyên Quang|Tỉnh Tuyên Quang
02200|Phường Phan Thiết|02215
02203|Phường Minh Xuân|02215
02206|Phường Tân Quang|02215
02209|Xã Tràng Đà|02212
02212|Phường Nông Tiến|02212
02215|Phường Ỷ La|02215
02216|Phường Tân Hà|02215
02218|Phường Hưng Thành|02512
02497|Xã Kim Phú|02215|02509
02503|Xã An Khang|02512
02509|Phường Mỹ Lâm|02509
02512|Phường An Tường|02512
02515|Xã Lưỡng Vượng|02512
02521|Xã Thái Long|02524
02524|Phường Đội Cấn|02524
#071|Huyện Lâm Bình|Tỉnh Tuyên Quang
02233|Xã Phúc Yên|02266
02242|Xã Xuân Lập|02266
02251|Xã Khuôn Hà|02269
02266|Thị trấn Lăng Can|02266
02269|Xã Thượng Lâm|02269
02290|Xã Bình An|02296
02293|Xã Hồng Quang|02302
02296|Xã Thổ Bình|02296
02299|Xã Phúc Sơn|02302
02302|Xã Minh Quang|02302
#072|Huyện Na Hang|Tỉnh Tuyên Quang
02221|Thị trấn Na Hang|02221
02227|Xã Sinh Long|02245
02230|Xã Thượng Giáp|02239
02239|Xã Thượng Nông|02239
02245|Xã Côn Lôn|02245
02248|Xã Yên Hoa|02248
02254|Xã Hồng Thái|02260
02260|Xã Đà Vị|02260
02263|Xã Khâu Tinh|02248
02275|Xã Sơn Phú|02260
02281|Xã Năng Khả|02221
02284|Xã Thanh Tương|02221
#073|Huyện Chiêm Hóa|Tỉnh Tuyên Quang
02287|Thị trấn Vĩnh Lộc|02287
02305|Xã Trung Hà|02305
02308|Xã Tân Mỹ|02308
02311|Xã Hà Lang|02320
02314|Xã Hùng Mỹ|02308
02317|Xã Yên Lập|02317
02320|Xã Tân An|02320
02323|Xã Bình Phú|02317
02326|Xã Xuân Quang|02287
02329|Xã Ngọc Hội|02287
02332|Xã Phú Bình|02332
02335|Xã Hòa Phú|02365
02338|Xã Phúc Thịnh|02287
02341|Xã Kiên Đài|02332
02344|Xã Tân Thịnh|02353
02347|Xã Trung Hòa|02287
02350|Xã Kim Bình|02350
02353|Xã Hòa An|02353
02356|Xã Vinh Quang|02350
02359|Xã Tri Phú|02359
02362|Xã Nhân Lý|02353
02365|Xã Yên Nguyên|02365
02368|Xã Linh Phú|02359
02371|Xã Bình Nhân|02350
#074|Huyện Hàm Yên|Tỉnh Tuyên Quang
02374|Thị trấn Tân Yên|02374
02377|Xã Yên Thuận|02380
02380|Xã Bạch Xa|02380
02383|Xã Minh Khương|02380
02386|Xã Yên Lâm|02398
02389|Xã Minh Dân|02392
02392|Xã Phù Lưu|02392
02395|Xã Minh Hương|02404
02398|Xã Yên Phú|02398
02401|Xã Tân Thành|02374
02404|Xã Bình Xa|02404
02407|Xã Thái Sơn|02407
02410|Xã Nhân Mục|02374
02413|Xã Thành Long|02407
02416|Xã Bằng Cốc|02374
02419|Xã Thái Hòa|02419
02422|Xã Đức Ninh|02419
02425|Xã Hùng Đức|02425
#075|Huyện Yên Sơn|Tỉnh Tuyên Quang
02431|Xã Quý Quân|02434
02434|Xã Lực Hành|02434
02437|Xã Kiến Thiết|02437
02440|Xã Trung Minh|02455
02443|Xã Chiêu Yên|02434
02446|Xã Trung Trực|02449
02449|Xã Xuân Vân|02449
02452|Xã Phúc Ninh|02449
02455|Xã Hùng Lợi|02455
02458|Xã Trung Sơn|02458
02461|Xã Tân Tiến|02470
02464|Xã Tứ Quận|02473
02467|Xã Đạo Viện|02458
02470|Xã Tân Long|02470
02473|Thị trấn Yên Sơn|02473
02476|Xã Kim Quan|02545
02479|Xã Lang Quán|02473
02482|Xã Phú Thịnh|02494
02485|Xã Công Đa|02458
02488|Xã Trung Môn|02215
02491|Xã Chân Sơn|02473
02494|Xã Thái Bình|02212|02494
02500|Xã Tiến Bộ|02494
02506|Xã Mỹ Bằng|02509
02518|Xã Hoàng Khai|02512
02527|Xã Nhữ Hán|02530
02530|Xã Nhữ Khê|02530
02533|Xã Đội Bình|02530
#076|Huyện Sơn Dương|Tỉnh Tuyên Quang
02536|Thị trấn Sơn Dương|02536
02539|Xã Trung Yên|02545
02542|Xã Minh Thanh|02554
02545|Xã Tân Trào|02545
02548|Xã Vĩnh Lợi|02548
02551|Xã Thượng Ấm|02548
02554|Xã Bình Yên|02554
02557|Xã Lương Thiện|02554
02560|Xã Tú Thịnh|02536
02563|Xã Cấp Tiến|02548
02566|Xã Hợp Thành|02536
02569|Xã Phúc Ứng|02536
02572|Xã Đông Thọ|02572
02575|Xã Kháng Nhật|02578
02578|Xã Hợp Hòa|02578
02584|Xã Quyết Thắng|02572
02587|Xã Đồng Quý|02572
02590|Xã Tân Thanh|02578
02596|Xã Văn Phú|02608
02599|Xã Chi Thiết|02608
02602|Xã Đông Lợi|02623
02605|Xã Thiện Kế|02620
02608|Xã Hồng Sơn|02608
02611|Xã Phú Lương|02611
02614|Xã Ninh Lai|02620
02617|Xã Đại Phú|02611
02620|Xã Sơn Nam|02620
02623|Xã Hào Phú|02623
02626|Xã Tam Đa|02611
02632|Xã Trường Sinh|02623
`,
};
